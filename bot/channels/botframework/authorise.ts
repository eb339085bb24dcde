import { type AuthConfiguration, authorizeJWT } from '@microsoft/agents-hosting'
import type { Request } from 'express'
import { z } from 'zod'
import { ServiceError } from '../../errors.ts'

/** What a verified token says. `serviceurl` is where answers to its bearer go. */
const claimsSchema = z.looseObject({ aud: z.string(), serviceurl: z.url({ protocol: /^https$/ }) })

export type Caller = { kind: 'anonymous' } | { kind: 'channel'; claims: z.infer<typeof claimsSchema> }

/** The part of a request that the SDK reads and writes. */
interface Checked {
  method: string
  headers: Record<string, string | string[] | undefined>
  user?: unknown
}

/** Stands in for the response: the SDK would tell callers why it refuses. */
const refusal = (refuse: () => void) => {
  const response = {
    headersSent: false,
    writableEnded: false,
    status: () => response,
    setHeader: () => response,
    send: () => {
      refuse()
      return response
    },
    end: () => response,
  }
  return response
}

/**
 * Checks who calls, by the SDK's rules: signature by the issuer's published keys, audience, expiry, issuer.
 * Beyond them a token must say where its answers go.
 *
 * @throws ServiceError NOT_SIGNED_IN, whatever is wrong
 */
export const openAuthoriser = (registration: AuthConfiguration) => {
  const check = authorizeJWT(registration)
  return async ({ method, headers }: Pick<Request, 'method' | 'headers'>): Promise<Caller> => {
    const checked: Checked = { method, headers: { authorization: headers.authorization } }
    await new Promise<void>((resolve, reject) => {
      const refuse = () => reject(new ServiceError('NOT_SIGNED_IN'))
      const request: Parameters<typeof check>[0] = { method, headers: checked.headers }
      check(request, refusal(refuse), (error?: unknown) => {
        checked.user = request.user
        if (error === undefined || error === null) resolve()
        else refuse()
      }).catch(refuse)
    })
    if (registration.clientId === undefined) return { kind: 'anonymous' }
    const claims = claimsSchema.safeParse(checked.user)
    if (!claims.success) throw new ServiceError('NOT_SIGNED_IN')
    return { kind: 'channel', claims: claims.data }
  }
}
