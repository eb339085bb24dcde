import { describe, expect, it } from '@jest/globals'
import request from 'supertest'
import { edge } from './support.ts'

const token = 'a-token-for-metrics-only'

describe('/healthz', () => {
  it('says that the process answers, whatever the parts do', async () => {
    const { app } = edge(undefined, { parts: { store: { status: 'failing', needed: true } } })
    expect((await request(app).get('/healthz').expect(200)).body).toEqual({ status: 'ok' })
  })
})

describe('/readyz', () => {
  it('is ready when every needed part works, and shows each part', async () => {
    const parts = {
      store: { status: 'ok', needed: true },
      places: { status: 'empty', needed: false, facts: { postcodes: 0 } },
      directory: { status: 'stale', needed: false },
    } as const
    const answer = await request(edge(undefined, { parts }).app).get('/readyz').expect(200)
    expect(answer.body).toEqual({ status: 'ready', parts })
  })

  it('is not ready when a needed part fails', async () => {
    const { app } = edge(undefined, { parts: { store: { status: 'failing', needed: true } } })
    expect((await request(app).get('/readyz').expect(503)).body.status).toBe('not ready')
  })
})

describe('/metrics', () => {
  it('counts by route pattern, so that no reference, token or word stands in them', async () => {
    const { app } = edge((made) => {
      made.get('/officer/cases/:reference', (_request, response) => void response.end())
    })
    await request(app).get('/officer/cases/SV-AB12-CD34?words=knife')
    await request(app).get('/wp-login.php')
    const { text } = await request(app).get('/metrics').expect(200)
    expect(text).toContain(
      'http_request_duration_seconds_count{method="GET",route="/officer/cases/:reference",status="200"} 1',
    )
    expect(text).toContain('http_request_duration_seconds_count{method="GET",route="none",status="404"} 1')
    expect(text).toContain('process_cpu_seconds_total')
    expect(text).not.toMatch(/SV-AB12|knife|wp-login/)
  })

  it('counts filings by kind and channel', async () => {
    const { app, services } = edge()
    services.metrics.countFiling({ kind: 'asb', channel: 'web' })
    const { text } = await request(app).get('/metrics')
    expect(text).toContain('reports_filed_total{kind="asb",channel="web"} 1')
  })

  it('are for this machine only, where there is no token', async () => {
    const { app } = edge()
    await request(app).get('/metrics').expect(200)
    // A proxy on this machine asks for somebody else.
    await request(app).get('/metrics').set('X-Forwarded-For', '203.0.113.9').expect(403)
  })

  it('are for whoever has the token, where there is one', async () => {
    const { app } = edge(undefined, { env: { METRICS_TOKEN: token } })
    await request(app).get('/metrics').expect(403)
    await request(app).get('/metrics').set('Authorization', `Bearer ${token}x`).expect(403)
    await request(app).get('/metrics').set('Authorization', token).expect(403)
    await request(app).get('/metrics').set('Authorization', `Bearer ${token}`).expect(200)
  })
})
