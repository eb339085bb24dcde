import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import request from 'supertest'
import { createApp } from '../../bot/app.ts'
import { factsOf } from '../../dialogs/directory/checks.ts'
import { jpeg } from '../files/pictures.ts'
import { openTestService } from '../support/service.ts'

type Service = Awaited<ReturnType<typeof openTestService>>

let service: Service
beforeAll(async () => {
  service = await openTestService({ env: { LIMIT_UPLOADS: '8', LIMIT_LOOK_UPS: '3' } })
}, 90_000)
afterAll(() => service?.close(), 60_000)

const turn = (body: object) => request(service.app).post('/chat/turns').send(body)
const begin = async (): Promise<string> => (await turn({ state: null }).expect(200)).body.state

describe('what residents get', () => {
  it.each(['/', '/privacy', '/accessibility', '/leave', '/nowhere'])(
    '%s sets no cookie and is kept by nobody',
    async (path) => {
      const { headers } = await request(service.app).get(path).set('Accept', 'text/html')
      expect(headers['set-cookie']).toBeUndefined()
      expect(headers['cache-control']).toMatch(/^no-store/)
      expect(headers['referrer-policy']).toBe('no-referrer')
      expect(headers['content-security-policy']).toMatch(/^default-src 'none'/)
    },
  )

  it('loads its styles and scripts from addresses that change with their content', async () => {
    const { text } = await request(service.app).get('/').expect(200)
    const assets = [...text.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map((match) => match[1] ?? '')
    expect(assets.length).toBeGreaterThanOrEqual(2)
    for (const path of assets) {
      expect(path).toMatch(/-[0-9a-f]{10}\.\w+$/)
      const { headers } = await request(service.app).get(path).expect(200)
      expect(headers['cache-control']).toContain('immutable')
    }
  })
})

describe('the way to the phone simulator', () => {
  type Settings = Partial<Service['services']['config']>
  const appWith = (settings: Settings) =>
    createApp({ ...service.services, config: { ...service.services.config, ...settings } })
  /** What the first turn of the page's script replaces. */
  const formsOf = ({ text }: { text: string }) =>
    /<div id="forms">.*?<\/div>\s*<p class="sending"/s.exec(text)?.[0] ?? 'no forms'
  const link = 'href="/officer/simulator"'

  it('stands on the first page while the service is developed', async () => {
    const developed = appWith({ NODE_ENV: 'development', SMS_PROVIDER: 'simulator' })
    const first = formsOf(await request(developed).get('/'))
    expect(first).toContain(link)
    expect(first).toContain('For developers')
    // It leads to the officers' sign-in, and opens nothing by itself.
    await request(developed)
      .get('/officer/simulator')
      .expect(303)
      .expect('Location', /^\/officer\/sign-in/)
  })

  it('is on no page after the first, confidential or not, so that it tells nothing', async () => {
    const developed = appWith({ NODE_ENV: 'development', SMS_PROVIDER: 'simulator' })
    const page = await request(developed).get('/')
    const state = /name="state" value="([^"]+)"/.exec(page.text)?.[1] ?? ''
    const choose = (choice: string) =>
      request(developed).post('/chat').type('form').send({ state, message: '', choice })
    const [hidden, ordinary] = [await choose('local_support'), await choose('fly_tipping')]
    expect(hidden.text).toContain('data-quiet="true"')
    expect(ordinary.text).not.toContain('data-quiet="true"')
    for (const { text } of [hidden, ordinary, await request(developed).get('/privacy')]) {
      expect(text).not.toMatch(/simulator/i)
    }
    expect(hidden.headers['content-length']).toBe(ordinary.headers['content-length'])
  })

  it.each<[string, Settings]>([
    ['in production', { NODE_ENV: 'production', SMS_PROVIDER: 'simulator' }],
    ['in tests', { NODE_ENV: 'test', SMS_PROVIDER: 'simulator' }],
    ['where real texts are sent', { NODE_ENV: 'development', SMS_PROVIDER: 'notify' }],
  ])('is on no page %s', async (_, settings) => {
    const app = appWith(settings)
    for (const path of ['/', '/privacy', '/accessibility', '/nowhere']) {
      const { text } = await request(app).get(path).set('Accept', 'text/html')
      expect(text).not.toMatch(/simulator/i)
    }
  })
})

describe('photos by the web', () => {
  const send = (state: string, content: Buffer) =>
    request(service.app)
      .post('/chat/files')
      .set('Accept', 'application/json')
      .field('state', state)
      .attach('file', content, 'IMG_1.exe')

  it('are refused where none is asked for, and nothing is kept', async () => {
    const answer = await send(await begin(), await jpeg())
    expect([answer.status, answer.body.error?.code]).toEqual([409, 'NO_FILE_EXPECTED'])
    expect(await service.services.files.purgeUnfiled(new Date(Date.now() + 1000))).toBe(0)
  })

  it('are slowed when one address sends very many', async () => {
    const state = await begin()
    const content = await jpeg(40, 30)
    const codes: string[] = []
    for (let sent = 0; sent < 9; sent += 1) codes.push((await send(state, content)).body.error?.code)
    expect(codes.slice(0, 7)).toEqual(Array(7).fill('NO_FILE_EXPECTED'))
    expect(codes.slice(7)).toEqual(['TOO_MANY_TRIES', 'TOO_MANY_TRIES'])
  })
})

describe('looking reports up', () => {
  it('is slowed when one address tries many references, by page and by script alike', async () => {
    const said: string[] = []
    let state = (await turn({ state: await begin(), choice: 'check_report' }).expect(200)).body.state
    for (const reference of ['SV-0000-0001', 'SV-0000-0002', 'SV-0000-0003', 'SV-0000-0004']) {
      state = (await turn({ state, text: reference }).expect(200)).body.state
      const answer = await turn({ state, text: 'ABC-DEF' }).expect(200)
      state = answer.body.state
      said.push(answer.body.messages.map(({ text }: { text: string }) => text).join(' '))
    }
    expect(said.slice(0, 3).join()).not.toMatch(/lot of tries/)
    expect(said[3]).toMatch(/lot of tries/)
    state = (await turn({ state, text: 'SV-0000-0005' }).expect(200)).body.state
    const page = await request(service.app).post('/chat').type('form').send({ state, message: 'ABC-DEF' })
    expect(page.text).toMatch(/lot of tries/)
  })
})

describe('the council’s own systems', () => {
  it('are asked for a token', async () => {
    const answer = await request(service.app).get('/api/v1/cases').expect(401)
    expect(answer.body.error.code).toBe('NOT_SIGNED_IN')
  })
})

describe('what operators see', () => {
  /** Every series but the process's own, with counts but without times. */
  const series = async (): Promise<string[]> => {
    const { text } = await request(service.app).get('/metrics').expect(200)
    return text.split('\n').filter((line) => /^(http_request_duration_seconds_count|reports_)/.test(line))
  }
  const logged = () =>
    service
      .logText()
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line))
      .map(({ level, method, route, status, msg, ...rest }) => ({
        level,
        method,
        route,
        status,
        msg,
        others: Object.keys(rest).sort(),
      }))

  const say = async (text: string) => {
    const [linesBefore, before] = [logged().length, await series()]
    const answer = await turn({ state: await begin(), text }).expect(200)
    const after = await series()
    return {
      answer,
      metrics: after.filter((line) => !before.includes(line)).map((line) => line.replace(/ \d+$/, '')),
      log: logged().slice(linesBefore),
    }
  }

  it('is the same for a disclosure as for any other turn: metrics, log, status, headers and size', async () => {
    const ordinary = await say('there is a mattress dumped by the garages in Bedwell')
    const told = await say('my husband hits me and I am scared of him')
    expect(told.answer.text).not.toBe(ordinary.answer.text)
    expect(told.metrics).toEqual(ordinary.metrics)
    expect(told.log).toEqual(ordinary.log)
    const plain = ({ headers }: typeof told.answer) => ({ ...headers, date: '', 'x-request-id': '' })
    expect(plain(told.answer)).toEqual(plain(ordinary.answer))
    expect(service.logText()).not.toMatch(/husband|mattress|Bedwell/)
  })

  it('shows that everything needed works', async () => {
    const { body } = await request(service.app).get('/readyz').expect(200)
    expect(body.parts).toMatchObject({
      store: { status: 'ok', needed: true },
      files: { status: 'ok', needed: true },
      secrets: { status: 'ok', needed: true },
      places: { needed: false },
      directory: { needed: false, facts: { expired: expect.any(Number) } },
    })
  })
})

describe('the database away', () => {
  it('leaves turns working, and says so to operators', async () => {
    const away = await openTestService()
    await away.services.close()
    await request(away.app).get('/').expect(200)
    const { body } = await request(away.app).post('/chat/turns').send({ state: null }).expect(200)
    await request(away.app).post('/chat/turns').send({ state: body.state, text: 'dumped tyres' }).expect(200)
    const ready = await request(away.app).get('/readyz').expect(503)
    expect(ready.body.parts.store.status).toBe('failing')
    await request(away.app).get('/healthz').expect(200)
    expect(existsSync(join(away.dataDir, 'db'))).toBe(true)
    await away.close().catch(() => undefined)
  }, 90_000)
})

describe('numbers that run out', () => {
  it('are told to operators 30 days before, and the service stays ready', async () => {
    const soon = await openTestService({ now: '2027-05-31T10:00:00Z' })
    const { body } = await request(soon.app).get('/readyz').expect(200)
    expect(body.status).toBe('ready')
    expect(body.parts.directory.status).toBe('expiring')
    expect(body.parts.directory.facts).toMatchObject({ expired: 0, wrong: 0, nextExpiry: '2027-06-30' })
    expect(body.parts.directory.facts.expiring).toBeGreaterThan(0)
    soon.clock.now = new Date('2027-05-30T10:00:00Z')
    const before = await request(soon.app).get('/readyz').expect(200)
    expect(before.body.parts.directory).toMatchObject({ status: 'ok', facts: { expiring: 0 } })
    await soon.close()
  }, 90_000)

  it('or were found wrong are not shown in the very next turn, without a look into the database', async () => {
    const { app, services, close } = await openTestService()
    const now = services.now()
    const officer = await services.accounts.add({ name: 'ada', password: 'correct horse battery', now })
    const say = async (state: string | null, given: object) =>
      (
        await request(app)
          .post('/chat/turns')
          .send({ state, ...given })
          .expect(200)
      ).body
    const shown = async (): Promise<string> => {
      let answer = await say(null, {})
      for (const choice of ['local_support', 'self', 'lines', 'lgbt']) {
        answer = await say(answer.state, { choice })
      }
      return JSON.stringify(answer.messages)
    }
    const found = services.directory.find('galop', now)?.entry
    if (!found) throw new Error('the entry is gone')
    expect(await shown()).toContain(found.number)
    await services.directory.record({
      ...{ entryId: 'galop', facts: factsOf(found), result: 'wrong', note: 'Rings out', officer, now },
    })
    expect(await shown()).not.toContain(found.number)
    expect((await request(app).get('/readyz')).body.parts.directory).toMatchObject({ status: 'stale' })
    await services.close()
    expect(await shown()).not.toContain(found.number)
    await close().catch(() => undefined)
  }, 90_000)

  it('are told to operators before residents would miss them', async () => {
    const late = await openTestService({ now: '2040-01-01T00:00:00Z' })
    const { body } = await request(late.app).get('/readyz').expect(200)
    expect(body.parts.directory.status).toBe('stale')
    expect(body.parts.directory.facts.expired).toBeGreaterThan(0)
    await late.close()
  }, 90_000)
})
