import { createSecretKey } from 'node:crypto'
import jwt from 'jsonwebtoken'
import { z } from 'zod'
import { hmac, sameText } from '../../../privacy/hashes.ts'
import type { Keyring } from '../../../privacy/keyring.ts'
import { DirectLineError } from './errors.ts'

/** Seconds a token lasts; clients renew it every 15 minutes. */
export const tokenLife = 1800
/** Seconds in which the stream's address must be used. */
const streamLife = 60
/** Seconds after which a conversation can no longer be renewed. */
const conversationLife = 24 * 60 * 60

const claimsSchema = z.object({
  use: z.enum(['token', 'stream']),
  conv: z.string().min(1),
  user: z.string().min(1),
  /** Seconds since 1970 when the conversation began. */
  began: z.number(),
  /** Addresses of the pages it may be used from; none given: those of the settings. */
  origins: z.array(z.string()).optional(),
})

/** One conversation of one user. */
export type Pass = Omit<z.infer<typeof claimsSchema>, 'use'>
type Use = z.infer<typeof claimsSchema>['use']

export interface Tokens {
  /** Whether it is one of the secrets of the settings. */
  isSecret(given: string): boolean
  begin(given: { user: string; origins?: string[] | undefined }): Pass
  /** @throws DirectLineError TokenExpired once the conversation is a day old */
  sign(pass: Pass, use: Use): string
  /** @throws DirectLineError Forbidden or TokenExpired */
  read(token: string, use: Use): Pass
}

/**
 * Signed passes (JSON Web Tokens, HS256, RFC 7519). The keys come of the service's secrets and the endpoint's:
 * changing either ends what was signed with it.
 */
export const openTokens = ({
  secrets,
  keyring,
  now,
  random,
}: {
  secrets: readonly string[]
  keyring: Keyring
  now: () => Date
  random: (bytes: number) => Buffer
}): Tokens => {
  const keys = secrets.flatMap((secret) =>
    // A plain buffer would be tried as a public key first, each time.
    keyring.keys('hashes').map(({ key }) => createSecretKey(hmac(key, 'direct line token', secret))),
  )
  const seconds = () => Math.floor(now().getTime() / 1000)

  const verify = (token: string): unknown => {
    for (const key of keys) {
      try {
        return jwt.verify(token, key, { algorithms: ['HS256'], clockTimestamp: seconds() })
      } catch (error) {
        if (error instanceof jwt.TokenExpiredError) throw new DirectLineError('TokenExpired')
      }
    }
    throw new DirectLineError('Forbidden')
  }

  return {
    isSecret: (given) => secrets.map((secret) => sameText(secret, given)).includes(true),
    begin: ({ user, origins }) => ({
      conv: random(18).toString('base64url'),
      user,
      began: seconds(),
      ...(origins === undefined ? {} : { origins }),
    }),
    sign: (pass, use) => {
      const [key] = keys
      if (key === undefined) throw new DirectLineError('Forbidden')
      const iat = seconds()
      if (iat - pass.began >= conversationLife) throw new DirectLineError('TokenExpired')
      const exp = iat + (use === 'token' ? tokenLife : streamLife)
      const { conv, user, began, origins } = pass
      return jwt.sign({ use, conv, user, began, ...(origins && { origins }), iat, exp }, key, {
        algorithm: 'HS256',
      })
    },
    read: (token, use) => {
      const claims = claimsSchema.safeParse(verify(token))
      if (!claims.success || claims.data.use !== use) throw new DirectLineError('Forbidden')
      const { use: _, ...pass } = claims.data
      return pass
    },
  }
}
