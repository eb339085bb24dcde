import { parseCookie, stringifySetCookie } from 'cookie'
import type { Request, Response } from 'express'
import { isHttpsOnly } from '../http/security.ts'
import type { OfficerServices } from './services.ts'

/** How the session travels: the token only, in a cookie scripts cannot read. */
export interface SessionCookie {
  read(req: Request): string | undefined
  set(res: Response, token: string): void
  clear(res: Response): void
}

/**
 * The officers' session cookie. `__Host-` (RFC 6265bis) makes browsers refuse it without Secure, with a
 * Domain, or from another path. SameSite is Lax, not Strict, so that a link to a case in an e-mail opens it;
 * every change is a POST with a synchroniser token and an origin check (`forgery.ts`).
 */
export const sessionCookie = (config: OfficerServices['config']): SessionCookie => {
  const secure = isHttpsOnly(config)
  const name = secure ? '__Host-officer' : 'officer'
  const fixed = { name, path: '/', httpOnly: true, sameSite: 'lax', secure } as const
  return {
    read: (req) => parseCookie(req.headers.cookie ?? '')[name],
    set: (res, token) => void res.append('Set-Cookie', stringifySetCookie({ ...fixed, value: token })),
    clear: (res) => void res.append('Set-Cookie', stringifySetCookie({ ...fixed, value: '', maxAge: 0 })),
  }
}
