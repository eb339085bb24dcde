import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import request from 'supertest'
import { answerSchema } from '../../bot/channels/web/shared/answer.ts'
import { createScriptedTurn, seal } from '../support/scriptedTurn.ts'
import { createWebEdge } from '../support/webEdge.ts'

const lines: string[] = []
const { takeTurn, asked } = createScriptedTurn()
const app = createWebEdge({ takeTurn }, lines)
const server = app.listen(0)
beforeAll(() => expect(server.listening).toBe(true))
afterAll(() => new Promise((resolve) => server.close(resolve)))

const post = (body: unknown) =>
  request(server)
    .post('/chat/turns')
    .send(body as object)
const begin = async () => answerSchema.parse((await post({ state: null })).body)

describe('POST /chat/turns', () => {
  it('begins with a null state and answers messages, a prompt and a state to send back', async () => {
    const answer = await begin()
    expect(answer.messages.map(({ text }) => text).join(' ')).toContain('What would you like to do?')
    expect(answer.prompt.kind).toBe('choice')
    expect(answer.prompt.options).toContainEqual({ value: 'asb', label: 'Report anti-social behaviour' })
    expect(answer.state.length).toBeGreaterThan(100)
  })

  it('takes words, one choice, several choices and a position', async () => {
    const { state } = await begin()
    await post({ state, text: 'a sofa by the bins' }).expect(200)
    expect(asked.at(-1)).toEqual({
      channel: 'web',
      sealed: state,
      inbound: { kind: 'text', text: 'a sofa by the bins' },
    })
    const chosen = await post({ state, choice: 'fly_tipping' }).expect(200)
    await post({ state: chosen.body.state, choice: ['tyres', 'green'] }).expect(200)
    expect(asked.at(-1)?.inbound).toEqual({ kind: 'choice', values: ['tyres', 'green'] })
    await post({ state, position: { latitude: 51.9, longitude: -0.2, accuracy: 12 } }).expect(200)
    expect(asked.at(-1)?.inbound).toEqual({ kind: 'position', latitude: 51.9, longitude: -0.2, accuracy: 12 })
  })

  it('gives reference and code once, when a report was filed, and asks the page to keep nothing then', async () => {
    const filed = await post({ state: seal({ page: 6 }), choice: 'send' }).expect(200)
    expect(filed.body).toMatchObject({ reference: 'SV-2B7K-9QXM', code: 'K7M4PX', keep: false })
  })

  it('lets the page keep an ordinary draft, and nothing of a confidential turn', async () => {
    const { state } = await begin()
    expect((await post({ state, choice: 'asb' })).body).toMatchObject({ keep: true, quiet: false })
    expect((await post({ state, text: 'he hurt me' })).body).toMatchObject({ keep: false, quiet: true })
  })

  const state = seal({ page: 0 })
  const misfits: [string, unknown, string][] = [
    ['no state', { text: 'hello' }, 'state'],
    ['a state of the wrong type', { state: 7, text: 'hello' }, 'state'],
    ['nothing given', { state }, 'text'],
    ['two things given', { state, text: 'hello', choice: 'asb' }, 'choice'],
    ['blank words', { state, text: ' \n' }, 'text'],
    ['words of the wrong type', { state, text: { $ne: null } }, 'text'],
    ['an empty list of choices', { state, choice: [] }, 'choice'],
    ['a place beyond the pole', { state, position: { latitude: 91, longitude: 0, accuracy: 1 } }, 'position'],
    ['a field nobody knows', { state, text: 'hello', shout: true }, 'shout'],
    ['a list', [1, 2], 'body'],
    ['leaving before the beginning', { state: null, leave: true }, 'leave'],
  ]
  it.each(misfits)('answers 400 with a code and the field for %s', async (_, body, field) => {
    const before = asked.length
    const response = await post(body).expect(400)
    expect(response.body.error).toEqual({ code: 'BAD_REQUEST', message: expect.any(String), field })
    expect(asked).toHaveLength(before)
  })

  it('answers 400 for a choice that is not offered, and the old state still works', async () => {
    const { state } = await begin()
    const refused = await post({ state, choice: 'tyres' }).expect(400)
    expect(refused.body.error).toMatchObject({ code: 'UNKNOWN_CHOICE', field: 'choice' })
    await post({ state, choice: 'asb' }).expect(200)
  })

  it('answers 409 with calm words for a state it cannot read or that is too old', async () => {
    const altered = await post({ state: 'bm90aGluZw', text: 'hello' }).expect(409)
    expect(altered.body.error.code).toBe('STATE_UNREADABLE')
    const old = await post({ state: seal({ page: 0, expired: true }), text: 'hello' }).expect(409)
    expect(old.body.error.code).toBe('STATE_EXPIRED')
    expect(old.body.error.message).toContain('start again')
  })

  it('answers 400 for JSON that is none', async () => {
    const response = await request(server).post('/chat/turns').type('json').send('{"state":').expect(400)
    expect(response.body.error.code).toBe('BAD_JSON')
  })

  it('hands on 20,000 characters of any kind', async () => {
    const text = '🪑'.repeat(10_000)
    await post({ state, text }).expect(200)
    expect(asked.at(-1)?.inbound).toEqual({ kind: 'text', text })
  })

  it('tells a failure calmly, without what was typed, in the answer and in the log', async () => {
    const response = await post({ state, text: 'fail' }).expect(500)
    expect(response.body.error).toEqual({
      code: 'UNEXPECTED',
      message: expect.stringContaining('went wrong'),
    })
    expect(lines.join('')).toContain('UNEXPECTED')
    expect(lines.join('')).not.toContain('canary')
  })

  it('answers anything at all with an answer or a code, never a crash', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue({ maxDepth: 3 }), async (body) => {
        const response = await request(server).post('/chat/turns').type('json').send(JSON.stringify(body))
        expect([200, 400]).toContain(response.status)
      }),
      { numRuns: 150 },
    )
  })
})

describe('what a network observer sees', () => {
  const fixed = (headers: Record<string, string>) =>
    Object.fromEntries(Object.entries(headers).filter(([name]) => !['date', 'x-request-id'].includes(name)))

  it('is the same for a confidential turn and an ordinary one: status, headers and size', async () => {
    const { state } = await begin()
    const ordinary = await post({ state, choice: 'asb' })
    const confidential = await post({ state, text: 'he hurt me' })
    expect(confidential.text).toContain('SUPPORT-CONTENT')
    expect(confidential.status).toBe(ordinary.status)
    expect(fixed(confidential.headers)).toEqual(fixed(ordinary.headers))
    expect(Buffer.byteLength(confidential.text)).toBe(8192)
    expect(Buffer.byteLength(ordinary.text)).toBe(8192)
  })

  it('does not shrink when a long draft is destroyed', async () => {
    const long = Buffer.from(JSON.stringify({ page: 1 }).padEnd(9000)).toString('base64')
    const confidential = await post({ state: long, text: 'he hurt me' })
    expect(Buffer.byteLength(confidential.text)).toBe(16_384)
  })

  it('is no shorter for an error than for an answer', async () => {
    const expired = await post({ state: seal({ page: 8, expired: true }), text: 'hello' })
    expect(Buffer.byteLength(expired.text)).toBe(8192)
  })

  it('holds no cookie, no tag and asks proxies to keep and change nothing', async () => {
    const { headers } = await post({ state: null })
    expect(headers['set-cookie']).toBeUndefined()
    expect(headers.etag).toBeUndefined()
    expect(headers['cache-control']).toBe('no-store, no-transform')
    expect(headers['referrer-policy']).toBe('no-referrer')
  })
})
