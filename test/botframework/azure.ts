import { generateKeyPairSync } from 'node:crypto'
import jwt from 'jsonwebtoken'
import nock from 'nock'

export const appId = '11111111-2222-4333-8444-555555555555'
export const tenantId = 'aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee'
export const serviceUrl = 'https://smba.trafficmanager.net/uk/'

/** Settings of a registered bot. */
export const registered = {
  BOT_APP_ID: appId,
  BOT_APP_TENANT_ID: tenantId,
  BOT_APP_SECRET: 'not a real secret',
}

const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const { privateKey: otherKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })

/** The keys that the Bot Framework publishes; asked for once and remembered. */
export const publishKeys = (): void => {
  const keys = { keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'key-1', use: 'sig', alg: 'RS256' }] }
  nock('https://login.botframework.com').persist().get('/v1/.well-known/keys').reply(200, keys)
  nock('https://login.microsoftonline.com')
    .persist()
    .get(/discovery\/v2\.0\/keys$/)
    .reply(200, keys)
}

/** Entra's answers to a bot that signs in. */
export const letSignIn = (): void => {
  nock('https://login.microsoftonline.com')
    .persist()
    .get(/openid-configuration/)
    .reply(200, {
      token_endpoint: `https://login.microsoftonline.com/${tenantId}/oauth2/v2.0/token`,
      authorization_endpoint: `https://login.microsoftonline.com/${tenantId}/oauth2/v2.0/authorize`,
      issuer: `https://login.microsoftonline.com/${tenantId}/v2.0`,
    })
    .get(/discovery\/instance/)
    .reply(200, {
      tenant_discovery_endpoint: `https://login.microsoftonline.com/${tenantId}/v2.0/.well-known/openid-configuration`,
      metadata: [
        {
          preferred_network: 'login.microsoftonline.com',
          preferred_cache: 'login.windows.net',
          aliases: ['login.microsoftonline.com', 'login.windows.net'],
        },
      ],
    })
    .post(/oauth2\/v2\.0\/token/)
    .reply(200, { token_type: 'Bearer', expires_in: 3600, access_token: 'token-for-answers' })
}

/** A token as Azure Bot Service sends it, or wrong in the way given. */
export const channelToken = (
  more: Record<string, unknown> = {},
  { forged = false, algorithm = 'RS256' }: { forged?: boolean; algorithm?: 'RS256' | 'HS256' } = {},
): string =>
  jwt.sign(
    {
      iss: 'https://api.botframework.com',
      aud: appId,
      serviceurl: serviceUrl,
      exp: Math.floor(Date.now() / 1000) + 600,
      ...more,
    },
    algorithm === 'HS256' ? 'a shared secret' : forged ? otherKey : privateKey,
    { algorithm, keyid: 'key-1' },
  )
