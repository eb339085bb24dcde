import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import nock from 'nock'
import sharp from 'sharp'
import { openTestService, type TestService } from '../support/service.ts'
import { say, twilioEnv } from './twilio.ts'

const from = '+447700900150'
const path = '/2010-04-01/Accounts/AC0/Messages/MM0/Media/ME0'
const picture = { url: `https://api.twilio.com${path}`, type: 'image/jpeg' }

describe('pictures by text', () => {
  let service: TestService
  beforeAll(async () => {
    service = await openTestService({ env: twilioEnv })
    nock.disableNetConnect()
    nock.enableNetConnect('127.0.0.1')
  }, 120_000)
  afterEach(() => nock.cleanAll())
  afterAll(async () => {
    await service.close()
    nock.enableNetConnect()
  })

  const photo = () =>
    sharp({ create: { width: 64, height: 48, channels: 3, background: '#486' } })
      .jpeg()
      .toBuffer()

  it('are fetched with our credentials and go with the report', async () => {
    const scope = nock('https://api.twilio.com')
      .get(path)
      .basicAuth({ user: twilioEnv.TWILIO_ACCOUNT_SID, pass: twilioEnv.TWILIO_AUTH_TOKEN })
      .reply(200, await photo())
    const all = '3 black bags and a mattress dumped in valley way, since sat'
    expect(await say(service.app, all, { from, media: [picture] })).toMatch(/SEND/)
    expect(scope.isDone()).toBe(true)
    expect(await say(service.app, 'SEND', { from })).toMatch(/SV-/)
    const { items } = await service.services.published.reports({ limit: 10 })
    expect(items[0]?.photos).toBe(1)
  })

  it('are fetched from no other host, and never for a disclosure', async () => {
    const elsewhere = nock('https://elsewhere.example')
      .get(path)
      .reply(200, await photo())
    const api = nock('https://api.twilio.com')
      .get(path)
      .reply(200, await photo())
    const other = { url: `https://elsewhere.example${path}`, type: 'image/jpeg' }
    await say(service.app, 'a sofa dumped in valley way', { from: '+447700900151', media: [other] })
    await say(service.app, 'my husband hits me', { from: '+447700900152', media: [picture] })
    expect([elsewhere.isDone(), api.isDone()]).toEqual([false, false])
  })

  it('do not follow a redirect to another host', async () => {
    nock('https://api.twilio.com').get(path).reply(302, '', { Location: 'https://elsewhere.example/x' })
    const elsewhere = nock('https://elsewhere.example')
      .get('/x')
      .reply(200, await photo())
    const answer = await say(service.app, 'a fridge dumped in valley way', {
      from: '+447700900153',
      media: [picture],
    })
    expect(elsewhere.isDone()).toBe(false)
    expect(answer).not.toBe('')
  })
})
