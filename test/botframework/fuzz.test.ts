import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import request from 'supertest'
import { ask, openClient, type Served, serveDirectLine } from './directLineClient.ts'
import { activityOf, person } from './talk.ts'

let served: Served
beforeAll(async () => {
  served = await serveDirectLine({ env: { NODE_ENV: 'development' } })
}, 120_000)
afterAll(() => served.close())

const fields = [
  'type',
  'id',
  'channelId',
  'timestamp',
  'from',
  'recipient',
  'conversation',
  'text',
  'value',
  'attachments',
  'membersAdded',
  'channelData',
  'entities',
  'suggestedActions',
  'locale',
  'relatesTo',
  'expiration',
  'deliveryMode',
]
const likely = fc.oneof(
  fc.jsonValue(),
  fc.string({ unit: 'binary' }),
  fc.record({ choice: fc.oneof(fc.string(), fc.constantFrom('send', 'change:waste', '__proto__')) }),
  fc.array(fc.record({ contentType: fc.constant('image/png'), contentUrl: fc.webUrl() }), { maxLength: 3 }),
)
const changes = fc.dictionary(fc.constantFrom(...fields), likely, { maxKeys: 4, noNullPrototype: true })

/** An answer in order: one of these, never a crash, and nothing of the inside. */
const expectCalm = (status: number, text: string): void => {
  expect([200, 400, 403, 413, 501]).toContain(status)
  expect(text).not.toMatch(/node_modules|at \w+ \(|ZodError|TypeError/)
}

describe('activities of every kind', () => {
  it('get an answer in order at /api/messages, and the next person is served', async () => {
    await fc.assert(
      fc.asyncProperty(changes, async (change) => {
        const activity = { ...activityOf(), conversation: { id: 'fuzz' }, ...change }
        const { status, text } = await request(served.service.app).post('/api/messages').send(activity)
        expectCalm(status, text)
      }),
      { numRuns: 120 },
    )
    expect(await person(served.service, { conversation: { id: 'after' } }).says('help')).toMatch(/own words/)
  })

  it('get an answer in order from Direct Line, and the conversation goes on', async () => {
    const client = await openClient(served.url)
    await fc.assert(
      fc.asyncProperty(changes, async (change) => {
        const { status, body } = await ask(served.url, 'POST', client.at('/activities'), {
          token: client.pass.token,
          body: { type: 'message', text: 'help', ...change },
        })
        expectCalm(status, JSON.stringify(body))
        if (status !== 200) expect(Object.keys(body.error).sort()).toEqual(['code', 'message'])
      }),
      { numRuns: 120 },
    )
    await client.poll()
    expect(await client.says('help')).toMatch(/own words/)
  })
})
