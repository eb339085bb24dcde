import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import nock from 'nock'
import request from 'supertest'
import { openTestService, type TestService } from '../support/service.ts'
import { channelToken, letSignIn, publishKeys, registered, serviceUrl, tenantId } from './azure.ts'
import { activityOf, post, warmUp } from './talk.ts'

let service: TestService
beforeAll(async () => {
  service = await openTestService({ env: registered })
  await warmUp(service)
  nock.disableNetConnect()
  nock.enableNetConnect('127.0.0.1')
  publishKeys()
  letSignIn()
}, 120_000)
afterAll(async () => {
  nock.cleanAll()
  nock.enableNetConnect()
  await service.close()
})

const kept = () => service.services.kept
/** Nothing is kept of the conversation that these activities belong to. */
const expectNoEffect = async (): Promise<void> => {
  const whose = JSON.stringify(['msteams', 'conversation-1', 'resident-1'])
  const key = kept().conversationKey('botframework', whose)
  const { stored } = await kept().look(key, kept().messageKey('botframework', 'none'), new Date())
  expect(stored.kind).toBe('none')
}
const activity = { channelId: 'msteams', serviceUrl, text: 'help' }
const hour = 3600

const wrong: [string, () => string | undefined][] = [
  ['no token', () => undefined],
  ['another audience', () => channelToken({ aud: 'somebody else' })],
  ['an expired token', () => channelToken({ exp: Math.floor(Date.now() / 1000) - hour })],
  ['an issuer that is not trusted', () => channelToken({ iss: 'https://evil.example/' })],
  [
    'the issuer of another tenant',
    () => channelToken({ iss: 'https://sts.windows.net/99999999-2222-4333-8444-555555555555/' }),
  ],
  ['no issuer', () => channelToken({ iss: undefined })],
  [
    'a tenant that does not fit its issuer',
    () =>
      channelToken({
        iss: `https://sts.windows.net/${tenantId}/`,
        tid: '99999999-2222-4333-8444-555555555555',
      }),
  ],
  ['another key', () => channelToken({}, { forged: true })],
  ['another algorithm', () => channelToken({}, { algorithm: 'HS256' })],
  ['no way back in its token', () => channelToken({ serviceurl: undefined })],
  ['a way back without encryption', () => channelToken({ serviceurl: 'http://smba.trafficmanager.net/' })],
  ['no token at all in its header', () => 'nonsense'],
]

describe('who may call /api/messages', () => {
  it.each(wrong)('refuses %s, without a word why and without effect', async (_what, token) => {
    const { status, body } = await post(service, activity, token())
    expect(status).toBe(401)
    expect(body).toEqual({ error: { code: 'NOT_SIGNED_IN', message: 'Please sign in.' } })
    await expectNoEffect()
  })

  it('refuses other ways to sign in, and several at once', async () => {
    for (const header of ['Basic abc', 'Bearer', 'Bearer a b', `bearer ${channelToken({ aud: 'x' })}`]) {
      const { status } = await request(service.app)
        .post('/api/messages')
        .set('Authorization', header)
        .send(activityOf(activity))
      expect(status).toBe(401)
    }
    await expectNoEffect()
  })

  it.each([
    ['another host than its token names', 'https://evil.example/'],
    ['a host that only begins like it', 'https://smba.trafficmanager.net.evil.example/'],
    ['another port', 'https://smba.trafficmanager.net:8443/'],
    ['no encryption', 'http://smba.trafficmanager.net/uk/'],
  ])('refuses to answer to %s', async (_what, forged) => {
    const { status, body } = await post(service, { ...activity, serviceUrl: forged }, channelToken())
    expect([status, body]).toEqual([403, { error: { code: 'NOT_ALLOWED', message: 'You cannot do that.' } }])
    await expectNoEffect()
  })

  it('refuses a host that is not on the list, even where a token names it', async () => {
    const forged = 'https://evil.example/'
    const { status, body } = await post(
      service,
      { ...activity, serviceUrl: forged },
      channelToken({ serviceurl: forged }),
    )
    expect(status).toBe(400)
    expect(JSON.stringify(body)).not.toMatch(/evil|serviceUrl/i)
    await expectNoEffect()
  })

  it('answers a channel whose token is in order', async () => {
    const conversation = { id: 'in order' }
    const { status, activities } = await post(service, { ...activity, conversation }, channelToken())
    expect(status).toBe(200)
    expect(activities[0]?.text).toMatch(/own words/)
  })

  it('is not there when no bot is registered, except in development', async () => {
    const plain = await openTestService()
    try {
      expect((await post(plain, activity)).status).toBe(404)
    } finally {
      await plain.close()
    }
  })
})

describe('activities that are none', () => {
  const send = (body: string | object) =>
    request(service.app)
      .post('/api/messages')
      .set('Authorization', `Bearer ${channelToken()}`)
      .set('Content-Type', 'application/json')
      .send(body)

  it.each([
    ['no JSON', '{"type":', 400],
    ['a list', '[1,2]', 400],
    ['nothing', '{}', 400],
    ['no conversation', JSON.stringify(activityOf({ ...activity, conversation: undefined })), 400],
    ['no sender', JSON.stringify(activityOf({ ...activity, from: undefined })), 400],
    ['a type that is no text', JSON.stringify(activityOf({ ...activity, type: 7 })), 400],
    ['a channel without a name', JSON.stringify(activityOf({ ...activity, channelId: ':x' })), 400],
    ['a way to deliver that is no text', JSON.stringify(activityOf({ ...activity, deliveryMode: 7 })), 400],
    ['a way back that is no address', JSON.stringify(activityOf({ ...activity, serviceUrl: 'x' })), 400],
    [
      'too many attachments',
      JSON.stringify(activityOf({ ...activity, attachments: Array(60).fill({ contentType: 'image/png' }) })),
      400,
    ],
    ['more than 256 kB', JSON.stringify(activityOf({ ...activity, text: 'x'.repeat(300_000) })), 413],
  ])('refuses %s', async (_what, body, expected) => {
    const { status, body: answer } = await send(body)
    expect(status).toBe(expected)
    expect(Object.keys(answer)).toEqual(['error'])
    await expectNoEffect()
  })

  it.each([
    'typing',
    'event',
    'messageReaction',
    'messageUpdate',
    'messageDelete',
    'contactRelationUpdate',
    'handoff',
    'trace',
    'suggestion',
    'somethingNew',
    'conversationUpdate',
  ])('passes over %s', async (type) => {
    const { status, activities } = await post(service, { ...activity, type }, channelToken())
    expect([status, activities]).toEqual([200, []])
    await expectNoEffect()
  })

  it('says of an invoke that nobody does it', async () => {
    const { status } = await post(
      service,
      { ...activity, type: 'invoke', name: 'adaptiveCard/action' },
      channelToken(),
    )
    expect(status).toBe(501)
  })
})
