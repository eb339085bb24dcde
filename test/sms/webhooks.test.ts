import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import nock from 'nock'
import request from 'supertest'
import { openTestService, type TestService } from '../support/service.ts'
import { deliver, say, signatureOf, twilioEnv, twilioForm } from './twilio.ts'

const notifyKey = `test-${'1'.repeat(8)}-${'1'.repeat(4)}-${'1'.repeat(4)}-${'1'.repeat(4)}-${'1'.repeat(12)}-${'2'.repeat(8)}-${'2'.repeat(4)}-${'2'.repeat(4)}-${'2'.repeat(4)}-${'2'.repeat(12)}`
const env = {
  ...twilioEnv,
  NOTIFY_INBOUND_TOKEN: 'notify-token-for-tests',
  NOTIFY_API_KEY: notifyKey,
  NOTIFY_TEMPLATE_ID: 'template',
  NOTIFY_BASE_URL: 'https://notify.example',
  AZURE_SMS_SECRET: 'azure-secret-for-tests',
  AZURE_SMS_CONNECTION_STRING: `endpoint=https://azure.example/;accesskey=${Buffer.from('key').toString('base64')}`,
  SMS_NUMBERS: '07700 900000',
}

const notifyText = (message: string, more: Record<string, string> = {}) => ({
  id: crypto.randomUUID(),
  source_number: '447700900200',
  destination_number: '07700900000',
  message,
  date_received: '2026-11-23T10:00:00.000000Z',
  ...more,
})
const azureText = (message: string, more: Record<string, string> = {}) => [
  {
    id: '1',
    eventType: 'Microsoft.Communication.SMSReceived',
    data: {
      messageId: crypto.randomUUID(),
      from: '+447700900300',
      to: '+447700900000',
      message,
      receivedTimestamp: '2026-11-23T10:00:00Z',
      ...more,
    },
  },
]

describe('the webhooks', () => {
  let service: TestService
  beforeAll(async () => {
    nock.disableNetConnect()
    nock.enableNetConnect('127.0.0.1')
    service = await openTestService({ env })
    await say(service.app, 'EXIT')
  }, 120_000)
  afterEach(() => nock.cleanAll())
  afterAll(async () => {
    await service.close()
    nock.enableNetConnect()
  })

  const notify = (body: object | string, token = env.NOTIFY_INBOUND_TOKEN) =>
    request(service.app)
      .post('/sms/notify')
      .set('Authorization', `Bearer ${token}`)
      .set('Content-Type', 'application/json')
      .send(typeof body === 'string' ? body : JSON.stringify(body))
  const azure = (body: object | string, secret = env.AZURE_SMS_SECRET) =>
    request(service.app)
      .post(`/sms/azure?secret=${secret}`)
      .set('Content-Type', 'application/json')
      .send(typeof body === 'string' ? body : JSON.stringify(body))
  const notifySends = (check: (body: Record<string, unknown>) => void, status = 201) =>
    nock('https://notify.example')
      .post('/v2/notifications/sms', (body) => {
        check(body)
        return true
      })
      .reply(status, { id: 'sent' })

  it('take a text from Notify and answer it by one template and one reference', async () => {
    const sent: Record<string, unknown>[] = []
    const scope = notifySends((body) => void sent.push(body))
    expect((await notify(notifyText('hello'))).status).toBe(200)
    expect(scope.isDone()).toBe(true)
    expect(sent).toEqual([
      {
        phone_number: '+447700900200',
        template_id: 'template',
        reference: 'text',
        personalisation: { message: expect.stringMatching(/Reply with a number/) },
      },
    ])
  })

  it('take a text from Azure, by secret in the address or a header, and answer it without a tag', async () => {
    const sent: Record<string, unknown>[] = []
    nock('https://azure.example')
      .post('/sms', (body) => {
        sent.push(body)
        return true
      })
      .query(true)
      .twice()
      .reply(202, {
        value: [{ to: '+447700900300', messageId: '1', httpStatusCode: 202, successful: true }],
      })
    expect((await azure(azureText('hello'))).status).toBe(200)
    const byHeader = await request(service.app)
      .post('/sms/azure')
      .set('X-Sms-Secret', env.AZURE_SMS_SECRET)
      .send(azureText('hello again'))
    expect([byHeader.status, sent.length]).toEqual([200, 2])
    expect(JSON.stringify(sent)).not.toMatch(/"tag"/)
    expect(sent[0]).toMatchObject({ from: '+447700900000', smsRecipients: [{ to: '+447700900300' }] })
  })

  it('answer the handshake of Event Grid', async () => {
    const response = await azure([
      { eventType: 'Microsoft.EventGrid.SubscriptionValidationEvent', data: { validationCode: 'abc-1' } },
    ])
    expect([response.status, response.body]).toEqual([200, { validationResponse: 'abc-1' }])
  })

  it('answer Twilio within the webhook, as TwiML', async () => {
    const form = twilioForm('hello')
    const response = await request(service.app)
      .post('/sms/twilio')
      .type('form')
      .set('X-Twilio-Signature', signatureOf(form))
      .send(form)
    expect(response.headers['content-type']).toMatch(/text\/xml/)
    expect(response.text).toMatch(/^<\?xml[^>]*\?><Response><Message>[^<]+<\/Message><\/Response>$/)
    expect(await deliver(service.app, form)).toEqual([])
  })

  it('refuse what does not prove where it comes from, without detail and without effect', async () => {
    const form = twilioForm('a sofa dumped in Valley Way')
    const changed = { ...form, Body: 'something else' }
    const twilioPost = (body: Record<string, string>, signature?: string) => {
      const post = request(service.app).post('/sms/twilio').type('form')
      return (signature === undefined ? post : post.set('X-Twilio-Signature', signature)).send(body)
    }
    const otherAccount = { ...form, AccountSid: `AC${'1'.repeat(32)}` }
    const refused = [
      await notify(notifyText('hello'), 'another-token-altogether'),
      await notify(notifyText('hello'), ''),
      await request(service.app).post('/sms/notify').send(notifyText('hello')),
      await azure(azureText('hello'), 'another-secret-altogether'),
      await request(service.app).post('/sms/azure').send(azureText('hello')),
      await azure(
        [{ eventType: 'Microsoft.EventGrid.SubscriptionValidationEvent', data: { validationCode: 'x' } }],
        'no',
      ),
      await twilioPost(form),
      await twilioPost(form, 'AAAA'),
      await twilioPost(changed, signatureOf(form)),
      await twilioPost(form, signatureOf(form, '/sms/elsewhere')),
      await twilioPost(otherAccount, signatureOf(otherAccount)),
    ]
    for (const { status, text } of refused) expect([[401, 403].includes(status), text]).toEqual([true, ''])
    // Nothing of it counts as delivered: the very same form is taken now.
    expect(await deliver(service.app, form)).toHaveLength(1)
  })

  it('answer 400 to what cannot be read', async () => {
    const unsigned = twilioForm('hello')
    const { From: _, ...form } = unsigned
    const malformed = [
      await notify('{"id": '),
      await notify({ id: '1' }),
      await notify(notifyText('hello', { date_received: 'yesterday' })),
      await notify([]),
      await azure('[{'),
      await azure({}),
      await azure([]),
      await azure([{ eventType: 'Microsoft.Communication.SMSReceived', data: { from: 7 } }]),
      await azure([{ eventType: 'Microsoft.EventGrid.SubscriptionValidationEvent', data: {} }]),
      await request(service.app)
        .post('/sms/twilio')
        .type('form')
        .set('X-Twilio-Signature', signatureOf(form))
        .send(form),
    ]
    expect(malformed.map(({ status }) => status)).toEqual(malformed.map(() => 400))
  })

  it('refuse a body of 1 MB', async () => {
    const large = 'a'.repeat(1024 * 1024)
    const form = twilioForm(large)
    const answers = [
      await notify(notifyText(large)),
      await azure(azureText(large)),
      await request(service.app)
        .post('/sms/twilio')
        .type('form')
        .set('X-Twilio-Signature', signatureOf(form))
        .send(form),
    ]
    expect(answers.map(({ status }) => status)).toEqual([413, 413, 413])
  })

  it('take nothing from short codes and names, nor for numbers that are not ours', async () => {
    expect(await say(service.app, 'hello', { from: '85258'.slice(0, 5) })).toBe('')
    expect(await say(service.app, 'hello', { from: 'Amazon' })).toBe('')
    expect(await say(service.app, 'hello', { to: '+447700900999' })).toBe('')
    expect((await notify(notifyText('hello', { source_number: 'GOVUK' }))).status).toBe(200)
    expect(
      (await azure([{ eventType: 'Microsoft.Communication.SMSDeliveryReportReceived', data: {} }])).status,
    ).toBe(200)
  })

  it('P8: send nothing at all to any provider for EXIT', async () => {
    const from = { source_number: '447700900201' }
    const asked = notifySends(() => undefined)
    await notify(notifyText('my husband hits me', from))
    expect(asked.isDone()).toBe(true)
    const never = notifySends(() => undefined)
    const neverEither = nock('https://azure.example').post('/sms').query(true).reply(202, { value: [] })
    expect((await notify(notifyText('EXIT', from))).status).toBe(200)
    expect((await azure(azureText('EXIT'))).status).toBe(200)
    expect([never.isDone(), neverEither.isDone()]).toEqual([false, false])
    expect(await say(service.app, 'my husband hits me')).toMatch(/Reply Y or N/)
    const response = twilioForm('EXIT')
    expect(await deliver(service.app, response)).toEqual([])
  })

  it('keep an ordinary answer that could not be sent, and never a confidential one', async () => {
    notifySends(() => undefined, 503)
    await notify(notifyText('hello', { source_number: '447700900202' }))
    const { outbox } = service.services.sms
    const later = (minutes: number) => new Date(service.clock.now.getTime() + minutes * 60_000)
    // By the provider SMS_PROVIDER names: the simulator here.
    expect([await outbox.run(later(0)), await outbox.run(later(2))]).toEqual([0, 1])
    expect(service.services.sms.simulator.texts('+447700900202')).toHaveLength(1)
    notifySends(() => undefined, 503)
    await notify(notifyText('my husband hits me', { source_number: '447700900203' }))
    expect(await outbox.run(later(60))).toBe(0)
    expect(service.services.sms.simulator.texts('+447700900203')).toEqual([])
  })

  it('write no number, words or path of a text into the log', () => {
    expect(service.logText()).not.toMatch(/7700|husband|sofa|hello|secret/)
    expect(service.logText()).toMatch(/\/sms\/notify/)
  })
})
