import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import nock from 'nock'
import sharp from 'sharp'
import { openTestService, type TestService } from '../support/service.ts'
import { channelToken, letSignIn, publishKeys, registered, serviceUrl } from './azure.ts'
import { post, warmUp } from './talk.ts'

let service: TestService
beforeAll(async () => {
  service = await openTestService({
    env: { ...registered, BOT_FILE_HOSTS: 'smba.trafficmanager.net,files.example' },
  })
  await warmUp(service)
  nock.disableNetConnect()
  nock.enableNetConnect('127.0.0.1')
}, 120_000)
beforeEach(() => {
  nock.cleanAll()
  publishKeys()
  letSignIn()
})
afterAll(async () => {
  nock.cleanAll()
  nock.enableNetConnect()
  await service.close()
})

/** What reaches the channel, in order. */
const receive = (statuses: number[] = []) => {
  const received: { path: string; authorization: string | undefined; body: unknown }[] = []
  nock('https://smba.trafficmanager.net')
    .persist()
    .post(/\/uk\/v3\/conversations\//)
    .reply(function (path, body) {
      const { authorization } = this.req.headers
      received.push({ path, authorization: String(authorization), body })
      return [statuses[received.length - 1] ?? 200, { id: `reply-${received.length}` }]
    })
  return received
}

const teams = (conversation: string, more: Record<string, unknown>) =>
  post(
    service,
    {
      channelId: 'msteams',
      serviceUrl,
      deliveryMode: 'normal',
      conversation: { id: conversation, conversationType: 'personal' },
      ...more,
    },
    channelToken(),
  )

describe('replies that are sent back to the channel', () => {
  it('go over the wire as activities, with nothing of the SDK’s own', async () => {
    const received = receive()
    const { status, body } = await teams('golden', { id: 'message-1', text: 'help' })
    expect([status, body]).toEqual([200, {}])
    expect(received).toEqual([
      {
        path: '/uk/v3/conversations/golden/activities/message-1',
        authorization: 'Bearer token-for-answers',
        body: {
          type: 'message',
          text: expect.stringMatching(/^Answer in your own words/),
          textFormat: 'plain',
          locale: 'en-GB',
          inputHint: 'expectingInput',
          channelId: 'msteams',
          serviceUrl,
          conversation: { id: 'golden', conversationType: 'personal' },
          from: { id: 'bot-1', name: 'Reports' },
          recipient: { id: 'resident-1', name: 'Resident' },
          replyToId: 'message-1',
        },
      },
    ])
  })

  it('are tried again when the channel falters, and the turn is taken once', async () => {
    const received = receive([500, 502, 200])
    expect((await teams('faltering', { text: 'help' })).status).toBe(200)
    expect(received).toHaveLength(3)
  })

  it('are sent once and no more when they are confidential', async () => {
    receive()
    await teams('confidential', { text: 'my husband hits me' })
    nock.cleanAll()
    publishKeys()
    letSignIn()
    const received = receive([500, 500, 500])
    expect((await teams('confidential', { text: 'yes' })).status).toBe(200)
    expect(received).toHaveLength(1)
    expect(service.logText()).not.toMatch(/husband|helpline|sada/i)
  })

  it('are none at all after leaving, and none to a confidential message that comes late', async () => {
    const received = receive()
    const { now } = service.clock
    await teams('late', {
      text: 'my husband hits me',
      timestamp: new Date(now.getTime() - 121_000).toISOString(),
    })
    expect(received).toEqual([])
    await teams('late', {
      text: 'my husband hits me',
      timestamp: new Date(now.getTime() - 119_000).toISOString(),
    })
    expect(received).toHaveLength(1)
    await teams('late', { text: 'exit' })
    expect(received).toHaveLength(1)
  })

  it('say in a group that it is no place for reports', async () => {
    const received = receive()
    await teams('group', {
      text: 'my husband hits me',
      conversation: { id: 'group', conversationType: 'groupChat' },
    })
    expect(received).toEqual([
      expect.objectContaining({
        body: expect.objectContaining({ text: expect.stringMatching(/chat of your own/) }),
      }),
    ])
  })

  it('wait for nobody when Entra is away: the message can be delivered again', async () => {
    nock.cleanAll()
    publishKeys()
    const fresh = await openTestService({ env: { ...registered, BOT_APP_ID: 'signed-in-nowhere-yet' } })
    await warmUp(fresh)
    const token = channelToken({ aud: 'signed-in-nowhere-yet' })
    try {
      const given = {
        channelId: 'msteams',
        serviceUrl,
        deliveryMode: 'normal',
        id: 'again',
        text: 'help',
        conversation: { id: 'away' },
      }
      expect((await post(fresh, given, token)).status).toBe(500)
      letSignIn()
      const received = receive()
      expect((await post(fresh, given, token)).status).toBe(200)
      expect(received).toHaveLength(1)
      expect((await post(fresh, given, token)).status).toBe(200)
      expect(received).toHaveLength(1)
    } finally {
      await fresh.close()
    }
  })
})

describe('photos by a channel', () => {
  const photo = () =>
    sharp({ create: { width: 60, height: 40, channels: 3, background: '#864' } })
      .jpeg()
      .toBuffer()
  const link = (url: string) => ({ text: '', attachments: [{ contentType: 'image/jpeg', contentUrl: url }] })
  const reporting = async (conversation: string) => {
    await teams(conversation, { deliveryMode: 'expectReplies', text: 'mattress dumped in Valley Way' })
    return async (more: Record<string, unknown>) =>
      (await teams(conversation, { deliveryMode: 'expectReplies', ...more })).activities[0]?.text
  }

  it('are fetched from the channel’s own store with our token, and from others without', async () => {
    const say = await reporting('photos')
    const asked: (string | undefined)[] = []
    const content = await photo()
    for (const host of ['https://smba.trafficmanager.net', 'https://files.example']) {
      nock(host)
        .get('/photo')
        .reply(function () {
          asked.push(
            this.req.headers.authorization === undefined ? undefined : String(this.req.headers.authorization),
          )
          return [200, content]
        })
    }
    expect(await say(link('https://smba.trafficmanager.net/photo'))).toMatch(/1 of 5/)
    expect(await say(link('https://files.example/photo'))).toMatch(/2 of 5/)
    expect(asked).toEqual(['Bearer token-for-answers', undefined])
  })

  it('are not fetched from anywhere else, and not by a detour', async () => {
    const say = await reporting('elsewhere')
    for (const url of [
      'https://evil.example/photo',
      'http://files.example/photo',
      'https://files.example:8443/photo',
      'https://user@files.example/photo',
      'https://files.example.evil.example/photo',
      'https://169.254.169.254/latest/meta-data',
      'file:///etc/passwd',
      'not an address',
    ]) {
      expect(await say(link(url))).toMatch(/could not open that photo/)
    }
    nock('https://files.example').get('/moved').reply(302, '', { Location: 'https://evil.example/photo' })
    expect(await say(link('https://files.example/moved'))).toMatch(/could not open that photo/)
  })

  it('are fetched no further than it takes to say that there are too many', async () => {
    const say = await reporting('many')
    const content = await photo()
    let fetched = 0
    nock('https://files.example')
      .persist()
      .get(/^\/many/)
      .reply(() => {
        fetched += 1
        return [200, content]
      })
    const attachments = Array.from({ length: 50 }, (_, at) => ({
      contentType: 'image/jpeg',
      contentUrl: `https://files.example/many/${at}`,
    }))
    expect(await say({ text: '', attachments })).toMatch(/up to 5 photos/)
    expect(fetched).toBe(6)
  })

  it('are refused when too large, not photos, or not asked for', async () => {
    const say = await reporting('refused')
    nock('https://files.example')
      .get('/large')
      .reply(200, Buffer.alloc(11 * 1024 * 1024))
    nock('https://files.example').get('/other').reply(200, 'no picture')
    expect(await say(link('https://files.example/large'))).toMatch(/over 10 MB/)
    expect(await say(link('https://files.example/other'))).toMatch(/only take photos/)
    const { activities } = await teams('no report', {
      deliveryMode: 'expectReplies',
      ...link('https://files.example/never'),
    })
    expect(activities[0]?.text).toMatch(/when we ask for them/)
  })
})
