import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { ask, openClient, type Served, secret, serveDirectLine, site } from './directLineClient.ts'

let served: Served
beforeAll(async () => {
  served = await serveDirectLine()
}, 120_000)
afterAll(() => served.close())

const encoded = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url')
const partsOf = (token: string): [header: string, claims: string, signature: string] => {
  const [header = '', claims = '', signature = ''] = token.split('.')
  return [header, claims, signature]
}
const claimsOf = (token: string): Record<string, unknown> =>
  JSON.parse(Buffer.from(partsOf(token)[1], 'base64url').toString('utf8'))
const signed = (header: object, claims: object, key: string, hash = 'sha256'): string => {
  const body = `${encoded(header)}.${encoded(claims)}`
  return `${body}.${createHmac(hash, key).update(body).digest('base64url')}`
}

const outcome = async (method: string, path: string, token?: string, body?: unknown) => {
  const answer = await ask(served.url, method, path, {
    ...(token === undefined ? {} : { token }),
    ...(body === undefined ? {} : { body }),
  })
  return answer.status < 400 ? answer.status : `${answer.status} ${answer.body.error.code}`
}

describe('a Direct Line token', () => {
  it.each<[string, (token: string) => string]>([
    ['not signed', (token) => `${encoded({ alg: 'none', typ: 'JWT' })}.${partsOf(token)[1]}.`],
    ['with its signature cut off', (token) => partsOf(token).slice(0, 2).join('.')],
    ['signed with the endpoint’s secret', (token) => signed({ alg: 'HS256' }, claimsOf(token), secret)],
    ['signed with nothing', (token) => signed({ alg: 'HS256' }, claimsOf(token), '')],
    [
      'signed for a longer time',
      (token) => {
        const [header, , signature] = partsOf(token)
        return `${header}.${encoded({ ...claimsOf(token), exp: 4_000_000_000 })}.${signature}`
      },
    ],
    [
      'that names another algorithm',
      (token) => {
        const [, claims, signature] = partsOf(token)
        return `${encoded({ alg: 'HS512', typ: 'JWT' })}.${claims}.${signature}`
      },
    ],
    ['that is none', () => 'x'.repeat(5000)],
  ])('%s opens nothing', async (_what, forge) => {
    const { pass, at } = await openClient(served.url)
    const forged = forge(pass.token)
    expect(await outcome('GET', at('/activities'), forged)).toBe('403 Forbidden')
    expect(await outcome('POST', '/tokens/refresh', forged)).toBe('403 Forbidden')
  })

  it('opens its own conversation and no other, by any way', async () => {
    const { pass } = await openClient(served.url)
    const other = await openClient(served.url)
    const message = { type: 'message', text: 'help' }
    for (const [method, path, body] of [
      ['GET', ''],
      ['GET', '/activities'],
      ['POST', '/activities', message],
      ['POST', '/upload', message],
    ] as const) {
      expect(await outcome(method, other.at(path), pass.token, body)).toBe('403 Forbidden')
      expect(await outcome(method, other.at(path), undefined, body)).toBe('401 Unauthorized')
      // Whoever holds the secret makes tokens with it, and reads no conversation.
      expect(await outcome(method, other.at(path), secret, body)).toBe('403 Forbidden')
    }
    expect((await other.history()).filter(({ from }) => from.id !== 'reports')).toEqual([])
  })

  it('is made with the secret alone, for one user, and does not outlive its conversation', async () => {
    const user = { user: { id: 'dl_x' } }
    expect(await outcome('POST', '/tokens/generate', undefined, user)).toBe('401 Unauthorized')
    expect(await outcome('POST', '/tokens/generate', `${secret}x`, user)).toBe('403 Forbidden')
    const { pass } = await openClient(served.url)
    expect(await outcome('POST', '/tokens/generate', pass.token, user)).toBe('403 Forbidden')
    const { clock } = served.service
    const began = clock.now
    let { token } = pass
    expect(claimsOf(token)).toMatchObject({ user: 'dl_person' })
    for (let minutes = 25; minutes < 24 * 60; minutes += 25) {
      clock.now = new Date(began.getTime() + minutes * 60_000)
      const renewed = await ask(served.url, 'POST', '/tokens/refresh', { token })
      expect(renewed.status).toBe(200)
      token = renewed.body.token
      expect(claimsOf(token)).toMatchObject({ user: 'dl_person', conv: pass.conversationId })
    }
    clock.now = new Date(began.getTime() + 24 * 60 * 60_000)
    expect(await outcome('POST', '/tokens/refresh', token)).toBe('403 TokenExpired')
    clock.now = began
  })
})

describe('a page', () => {
  const preflight = (origin: string) =>
    fetch(`${served.url}/v3/directline/conversations`, {
      method: 'OPTIONS',
      headers: { Origin: origin, 'Access-Control-Request-Method': 'POST' },
    })

  it('of a trusted site may ask, and is told so by name', async () => {
    const answer = await preflight(site)
    expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([204, site])
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull()
    expect(answer.headers.get('vary')).toMatch(/Origin/i)
  })

  it.each([
    'https://elsewhere.example',
    `${site}.elsewhere.example`,
    `${site}:8443`,
    site.replace('s:', ':'),
    'null',
  ])('of %s may not, whatever it holds', async (origin) => {
    const answer = await preflight(origin)
    expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([403, null])
    const { pass } = await openClient(served.url)
    const refused = await ask(served.url, 'POST', '/tokens/refresh', { token: pass.token, origin })
    expect([refused.status, refused.body.error.code]).toEqual([403, 'Forbidden'])
  })
})
