import { describe, expect, it } from '@jest/globals'
import request from 'supertest'
import { edge } from './support.ts'

const open = (env: Record<string, string> = {}) =>
  edge((app) => app.get('/page', (_request, response) => void response.send('<p>page</p>')), { env }).app

describe('every answer', () => {
  it.each(['/page', '/nothing', '/healthz'])(
    'of %s lets nothing in from elsewhere and nothing inline',
    async (path) => {
      const { headers } = await request(open()).get(path)
      expect(headers['content-security-policy']).toBe(
        [
          "default-src 'none'",
          "script-src 'self'",
          "style-src 'self'",
          "img-src 'self'",
          "font-src 'self'",
          "connect-src 'self'",
          "form-action 'self'",
          "base-uri 'none'",
          "frame-ancestors 'none'",
        ].join(';'),
      )
      expect(headers).toMatchObject({
        'referrer-policy': 'no-referrer',
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'cross-origin-opener-policy': 'same-origin',
        'permissions-policy': expect.stringContaining('geolocation=(self)'),
      })
      expect(headers['x-powered-by']).toBeUndefined()
      expect(headers['set-cookie']).toBeUndefined()
      expect(headers.etag).toBeUndefined()
    },
  )

  it('may be framed by the sites a setting names, and no others', async () => {
    const { headers } = await request(open({ FRAME_ANCESTORS: 'https://www.stevenage.gov.uk' })).get('/page')
    expect(headers['content-security-policy']).toMatch(/frame-ancestors https:\/\/www\.stevenage\.gov\.uk$/)
    expect(headers['x-frame-options']).toBeUndefined()
  })

  it('asks browsers to stay on HTTPS in production, and not where a trial runs without it', async () => {
    const strict = async (env: Record<string, string>) =>
      (await request(open(env)).get('/page')).headers['strict-transport-security']
    expect(await strict({ NODE_ENV: 'production' })).toMatch(/max-age=31536000/)
    expect(await strict({ NODE_ENV: 'production', INSECURE_COOKIES: 'true' })).toBeUndefined()
    expect(await strict({ NODE_ENV: 'development' })).toBeUndefined()
  })

  it('carries a number of its own, whatever number it was asked with', async () => {
    const app = open()
    const ids = await Promise.all(
      [1, 2].map(
        async () => (await request(app).get('/page').set('X-Request-Id', 'mine')).headers['x-request-id'],
      ),
    )
    expect(ids[0]).toMatch(/^[0-9a-f]{16}$/)
    expect(ids[0]).not.toBe(ids[1])
  })
})
