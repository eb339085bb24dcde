import { createServer } from 'node:net'
import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import nock from 'nock'
import { azureProvider } from '../../bot/channels/sms/azureClient.ts'
import { notifyProvider } from '../../bot/channels/sms/notifyClient.ts'
import { type Provider, SendFailed } from '../../bot/channels/sms/ports.ts'
import { chosenProvider, openProviders } from '../../bot/channels/sms/providers.ts'
import { openSimulator } from '../../bot/channels/sms/simulator.ts'
import { twilioProvider } from '../../bot/channels/sms/twilioClient.ts'
import { loadConfig } from '../../bot/config.ts'
import { ourNumber, personNumber } from './stand.ts'

const to = personNumber(0)
const accountSid = `AC${'0'.repeat(32)}`
const id = (digit: string) =>
  `${digit.repeat(8)}-${digit.repeat(4)}-${digit.repeat(4)}-${digit.repeat(4)}-${digit.repeat(12)}`

interface Case {
  /** Where it lives in these tests. */
  host: string
  /** @param timeout milliseconds */
  provider: (timeout: number, host: string) => Provider
  /** What it posts to, and how it is answered. */
  on: (status: number, body?: unknown, delay?: number) => { bodies: unknown[] }
  happy: [number, unknown]
  prefix: string
}

/** Answers the one post that is expected, and keeps what was posted. */
const answering =
  (host: string, path: string) =>
  (status: number, body: unknown = {}, delay = 0) => {
    const bodies: unknown[] = []
    nock(host)
      .post(path, (sent) => {
        bodies.push(sent)
        return true
      })
      .query(true)
      .delay(delay)
      .reply(status, typeof body === 'string' ? body : JSON.stringify(body), {
        'Content-Type': 'application/json',
      })
    return { bodies }
  }

/** An address of this machine where nobody listens, as a provider that is down shows itself. */
const closedAddress = async (): Promise<string> => {
  const server = createServer()
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  await new Promise((closed) => server.close(closed))
  if (address === null || typeof address === 'string') throw new Error('no port was given')
  return `https://127.0.0.1:${address.port}`
}

const cases: [string, Case][] = [
  [
    'Notify',
    {
      host: 'https://notify.example',
      provider: (timeout, host) =>
        notifyProvider({
          ...{ apiKey: `test-${id('1')}-${id('2')}`, baseUrl: host },
          ...{ templateId: 'template', timeout },
        }),
      on: answering('https://notify.example', '/v2/notifications/sms'),
      happy: [201, { id: 'sent' }],
      prefix: 'NOTIFY',
    },
  ],
  [
    'Twilio',
    {
      host: 'https://twilio.example',
      provider: (timeout, host) =>
        twilioProvider({
          ...{ accountSid, authToken: 'token-for-tests', from: ourNumber },
          ...{ baseUrl: host, timeout },
        }),
      on: answering('https://twilio.example', `/2010-04-01/Accounts/${accountSid}/Messages.json`),
      happy: [201, { sid: 'SM1' }],
      prefix: 'TWILIO',
    },
  ],
  [
    'Azure',
    {
      host: 'https://azure.example',
      provider: (timeout, host) =>
        azureProvider({
          connectionString: `endpoint=${host}/;accesskey=${Buffer.from('key').toString('base64')}`,
          ...{ from: ourNumber, timeout },
        }),
      on: answering('https://azure.example', '/sms'),
      happy: [202, { value: [{ to, messageId: '1', httpStatusCode: 202, successful: true }] }],
      prefix: 'AZURE',
    },
  ],
]

const failureOf = async (sending: Promise<void>): Promise<SendFailed> => {
  const error: unknown = await sending.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!(error instanceof SendFailed)) throw new Error('it did not fail as it should', { cause: error })
  return error
}

describe.each(cases)('sending by %s', (_, { host, provider, on, happy, prefix }) => {
  beforeEach(() => nock.disableNetConnect())
  afterEach(() => nock.cleanAll())
  afterAll(() => nock.enableNetConnect())

  const send = (timeout = 10_000, at = host) => provider(timeout, at).send({ to, text: 'Hello.' })

  it('hands over number and words', async () => {
    const { bodies } = on(...happy)
    await send()
    expect(JSON.stringify(bodies).replaceAll('%2B', '+')).toContain(to)
    expect(JSON.stringify(bodies)).toContain('Hello.')
  })

  it.each([400, 401, 403, 404])('gives up when it answers %d', async (status) => {
    on(status, { message: 'no' })
    expect(await failureOf(send())).toMatchObject({ code: `${prefix}_${status}`, again: false })
  })

  it.each([429, 500, 503])('may try again when it answers %d', async (status) => {
    on(status, { message: 'later' })
    expect(await failureOf(send())).toMatchObject({ code: `${prefix}_${status}`, again: true })
  })

  it('does not wait for ever', async () => {
    on(happy[0], happy[1], 3_000)
    expect(await failureOf(send(200))).toMatchObject({ code: `${prefix}_UNREACHABLE`, again: true })
  })

  it.each(['<html>', '{}', '[]', 'null'])('does not take %s for sent', async (body) => {
    on(happy[0], body)
    expect((await failureOf(send())).code).toMatch(prefix)
  })

  it('may try again when nobody answers', async () => {
    nock.enableNetConnect('127.0.0.1')
    expect(await failureOf(send(10_000, await closedAddress()))).toMatchObject({
      code: `${prefix}_UNREACHABLE`,
      again: true,
    })
  })
})

it('Twilio keeps neither words nor number, and does not try for long', async () => {
  nock.disableNetConnect()
  const { bodies } = answering('https://twilio.example', `/2010-04-01/Accounts/${accountSid}/Messages.json`)(
    201,
    {
      sid: 'SM1',
    },
  )
  const provider = twilioProvider({
    ...{ accountSid, authToken: 'token-for-tests', from: ourNumber },
    ...{ baseUrl: 'https://twilio.example', timeout: 10_000 },
  })
  await provider.send({ to, text: 'Hello.' })
  expect(bodies).toEqual([
    {
      ...{ To: to, From: ourNumber, Body: 'Hello.', ValidityPeriod: '3600' },
      ...{ ContentRetention: 'discard', AddressRetention: 'obfuscate' },
    },
  ])
  nock.cleanAll()
  nock.enableNetConnect()
})

describe('the provider that SMS_PROVIDER names', () => {
  const chosenWith = async (env: Record<string, string>): Promise<string> => {
    const config = loadConfig({ NODE_ENV: 'test', ...env })
    return chosenProvider(config, await openProviders(config, openSimulator({ now: () => new Date() }))).name
  }

  it('is the simulator unless another is named', async () => {
    expect(await chosenWith({})).toBe('simulator')
  })

  it.each([
    ['notify', {}, 'NOTIFY_API_KEY'],
    ['notify', { NOTIFY_API_KEY: 'k'.repeat(74) }, 'NOTIFY_TEMPLATE_ID'],
    ['twilio', { TWILIO_ACCOUNT_SID: accountSid }, 'TWILIO_AUTH_TOKEN'],
    ['twilio', { TWILIO_ACCOUNT_SID: accountSid, TWILIO_AUTH_TOKEN: 't'.repeat(32) }, 'SMS_NUMBERS'],
    ['azure', { SMS_NUMBERS: ourNumber }, 'AZURE_SMS_CONNECTION_STRING'],
  ])('%s with %j stops the start and names %s, so that no text seems sent', async (name, env, setting) => {
    await expect(chosenWith({ SMS_PROVIDER: name, ...env })).rejects.toThrow(
      `${setting}: has to be set when SMS_PROVIDER is ${name}`,
    )
  })

  it.each([
    ['NOTIFY_INBOUND_TOKEN', 'NOTIFY_API_KEY'],
    ['AZURE_SMS_SECRET', 'AZURE_SMS_CONNECTION_STRING'],
  ])('texts taken by %s and never answered for want of %s stop the start', async (way, setting) => {
    await expect(chosenWith({ [way]: 's'.repeat(32) })).rejects.toThrow(
      `${setting}: has to be set when ${way} is`,
    )
  })

  it('is there with all it needs', async () => {
    const azure = 'endpoint=https://sms.example.test/;accesskey=c2VjcmV0'
    expect(
      await chosenWith({ SMS_PROVIDER: 'azure', SMS_NUMBERS: ourNumber, AZURE_SMS_CONNECTION_STRING: azure }),
    ).toBe('azure')
  })
})
