import type { Server } from 'node:http'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Store } from '../../bot/store/store.ts'
import { serve, stopServing } from '../support/chromium.ts'
import { describeStores, openTestStore } from '../support/stores.ts'
import { flyTipping, type OfficerService, officerBrowser, openOfficerService } from './support.ts'

interface ServerEvent {
  id: string
  event: string
  data: Record<string, unknown>
}

const parseEvent = (block: string): ServerEvent | undefined => {
  const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1] ?? ''
  return field('event') === ''
    ? undefined
    : { id: field('id'), event: field('event'), data: JSON.parse(field('data')) }
}

/** Listens as EventSource does. `next` waits for the next event, `ended` for the end of the stream. */
const listen = async (url: string, cookie: string, lastId?: string) => {
  const leave = new AbortController()
  const headers = { cookie, ...(lastId === undefined ? {} : { 'last-event-id': lastId }) }
  const response = await fetch(url, { headers, signal: leave.signal })
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  let held = ''
  const next = async (): Promise<ServerEvent | undefined> => {
    for (;;) {
      const end = held.indexOf('\n\n')
      if (end >= 0) {
        const event = parseEvent(held.slice(0, end))
        held = held.slice(end + 2)
        if (event) return event
        continue
      }
      const { value, done } = (await reader?.read()) ?? { value: undefined, done: true }
      if (done) return undefined
      held += value
    }
  }
  return { response, next, leave: () => leave.abort() }
}

const cookieOf = async ({ app }: OfficerService): Promise<string> => {
  const answer = await officerBrowser(app).signIn('ada')
  return answer.headers['set-cookie']?.[0]?.split(';')[0] ?? ''
}

describeStores('live news of cases', (openStore) => {
  let store: Store
  let service: OfficerService
  let elsewhere: OfficerService
  let server: Server
  let url: string
  let cookie: string

  beforeAll(async () => {
    store = await openStore()
    service = await openOfficerService(store)
    elsewhere = await openOfficerService(store)
    await service.addOfficer('ada', 'Ada Cole')
    const served = await serve(service.app)
    server = served.server
    url = served.url
  }, 60_000)
  beforeEach(async () => {
    for (const each of [service, elsewhere]) each.pass(1)
    cookie = await cookieOf(service)
  })
  afterAll(async () => {
    service.close()
    elsewhere.close()
    await stopServing(server)
  })

  it('tells of a case that another instance filed, and nothing personal', async () => {
    const stream = await listen(`${url}/officer/events`, cookie)
    expect(stream.response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8')
    expect(stream.response.headers.get('cache-control')).toBe('no-store, no-transform')
    const { reference } = await elsewhere.file(flyTipping('Secret words'))
    const event = await stream.next()
    expect(event).toMatchObject({ event: 'news', data: { reference, kind: 'opened', version: 1 } })
    expect(Object.keys(event?.data ?? {}).sort()).toEqual(['kind', 'reference', 'version'])
    stream.leave()
  })

  it('catches up with what was missed while the connection was away', async () => {
    const left = service.now().toISOString()
    for (const each of [service, elsewhere]) each.pass(10)
    const { reference } = await elsewhere.file(flyTipping('While away'))
    const stream = await listen(`${url}/officer/events`, cookie, left)
    expect(await stream.next()).toMatchObject({
      event: 'news',
      data: { reference, kind: 'opened', at: service.now().toISOString() },
    })
    stream.leave()
  })

  it('begins at the time the page was made', async () => {
    for (const each of [service, elsewhere]) each.pass(10)
    const after = service.now().toISOString()
    for (const each of [service, elsewhere]) each.pass(1)
    const { reference } = await elsewhere.file(flyTipping('Just after'))
    const stream = await listen(`${url}/officer/events?after=${encodeURIComponent(after)}`, cookie)
    expect((await stream.next())?.data.reference).toBe(reference)
    stream.leave()
  })

  it('says only that there is much when very much was missed', async () => {
    const before = service.now().toISOString()
    for (const each of [service, elsewhere]) each.pass(10)
    await Promise.all(Array.from({ length: 201 }, (_, index) => elsewhere.file(flyTipping(`Bag ${index}`))))
    const stream = await listen(`${url}/officer/events`, cookie, before)
    expect((await stream.next())?.event).toBe('missed')
    stream.leave()
  }, 60_000)

  it('is not for anybody who is not signed in, and tells them not to come back', async () => {
    expect((await listen(`${url}/officer/events`, 'officer=made-up')).response.status).toBe(204)
  })

  it('does not keep its officer signed in', async () => {
    const stream = await listen(`${url}/officer/events`, cookie)
    service.pass(31)
    expect((await fetch(`${url}/officer`, { headers: { cookie }, redirect: 'manual' })).status).toBe(401)
    stream.leave()
  })
})

describe('open streams', () => {
  it('end when the service stops, so that they do not hold it up', async () => {
    const store = await openTestStore()
    const service = await openOfficerService(store)
    await service.addOfficer('ada', 'Ada Cole')
    const { server, url } = await serve(service.app)
    const stream = await listen(`${url}/officer/events`, await cookieOf(service))
    service.close()
    expect(await stream.next()).toBeUndefined()
    await stopServing(server)
    await store.close()
  })

  it('end, and say why, once their officer is signed out', async () => {
    const store = await openTestStore()
    const service = await openOfficerService(store, {}, { heartbeatMs: 5 })
    await service.addOfficer('ada', 'Ada Cole')
    const { server, url } = await serve(service.app)
    const cookie = await cookieOf(service)
    const stream = await listen(`${url}/officer/events`, cookie)
    const { id } = await service.accounts.list().then(([ada]) => ada ?? { id: '' })
    await service.sessions.closeAll({ officerId: id })
    expect(await stream.next()).toMatchObject({ event: 'signed-out', data: {} })
    expect(await stream.next()).toBeUndefined()
    service.close()
    await stopServing(server)
    await store.close()
  })
})
