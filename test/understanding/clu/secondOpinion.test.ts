import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import nock from 'nock'
import { redact } from '../../../bot/understanding/clu/redact.ts'
import { openSecondOpinion } from '../../../bot/understanding/clu/secondOpinion.ts'
import { noMeaning } from '../../support/meanings.ts'

const endpoint = 'https://language.example'
const settings = { endpoint, key: 'key', project: 'p', deployment: 'production', timeout: 200 }
const unsure = noMeaning({ intent: 'other', unsure: true, candidates: ['asb', 'fly_tipping'] })
const text = 'there is a load of it by the shops again'

let now = new Date('2026-11-23T10:00:00Z')
let failures = 0
const open = () => openSecondOpinion(settings, { now: () => now, onFailure: () => (failures += 1) })

const clu = () =>
  nock(endpoint).post('/language/:analyze-conversations').query({ 'api-version': '2024-11-01' })
const opinion = (intent: string, score: number) => ({
  kind: 'ConversationResult',
  result: {
    query: '',
    prediction: { topIntent: intent, intents: [{ category: intent, confidenceScore: score }], entities: [] },
  },
})

beforeAll(() => nock.disableNetConnect())
afterEach(() => {
  nock.cleanAll()
  failures = 0
  now = new Date(now.getTime() + 3_600_000)
})
afterAll(() => nock.enableNetConnect())

describe('the second opinion', () => {
  it('settles an unsure text when it is sure', async () => {
    clu().reply(200, opinion('fly_tipping', 0.93))
    const meaning = await open()(text, unsure)
    expect(meaning).toMatchObject({ intent: 'fly_tipping', confidence: 0.93, unsure: false, candidates: [] })
  })

  it.each([
    ['is not sure itself', 200, opinion('asb', 0.4)],
    ['names something it may not decide', 200, opinion('domestic_abuse', 0.99)],
    ['names an intent nobody knows', 200, opinion('Booking', 0.99)],
  ])('changes nothing when the service %s', async (_, status, body) => {
    clu().reply(status, body)
    expect(await open()(text, unsure)).toEqual(unsure)
    expect(failures).toBe(0)
  })

  it.each([
    ['asks to slow down', 429, {}],
    ['fails', 500, {}],
    ['is not let in', 401, {}],
    ['answers nonsense', 200, { hello: 'there' }],
    ['answers no JSON', 200, '<html>'],
  ])('changes nothing when the service %s, and says that it failed', async (_, status, body) => {
    clu().reply(status, body)
    expect(await open()(text, unsure)).toEqual(unsure)
    expect(failures).toBe(1)
  })

  it('changes nothing when the service is slow', async () => {
    clu().delay(5000).reply(200, opinion('fly_tipping', 0.99))
    expect(await open()(text, unsure)).toEqual(unsure)
    expect(failures).toBe(1)
    nock.abortPendingRequests()
  })

  it('leaves a failing service alone for a while, then tries again', async () => {
    const ask = open()
    const failing = clu().times(3).reply(500, {})
    for (let count = 0; count < 5; count++) await ask(text, unsure)
    expect(failing.isDone()).toBe(true)
    expect(failures).toBe(3)
    now = new Date(now.getTime() + 60_000)
    clu().reply(200, opinion('asb', 0.9))
    expect(await ask(text, unsure)).toMatchObject({ intent: 'asb' })
  })

  it.each([
    ['is sure already', text, noMeaning({ intent: 'asb', confidence: 0.9 })],
    ['touches safety', text, noMeaning({ unsure: true, safety: 'domestic_abuse' })],
    ['touches safety beside another reading', text, noMeaning({ unsure: true, alsoSafety: ['crisis'] })],
    ['may be a disclosure', text, noMeaning({ unsure: true, candidates: ['asb', 'domestic_abuse'] })],
    ['has a cue', text, noMeaning({ unsure: true, cues: { under18: true } })],
    ['speaks of a partner', 'its about my husband again', unsure],
    ['speaks of family', 'my son keeps doing it', unsure],
    ['speaks of home', 'i dont like it at home', unsure],
    ['speaks of an ex', 'my ex was there', unsure],
  ])('is never asked about a text that %s', async (_, words, meaning) => {
    // No request is expected: one would be refused and counted as a failure.
    expect(await open()(words, meaning)).toEqual(meaning)
    expect(failures).toBe(0)
  })

  it('is sent the redacted words and nothing else of the person', async () => {
    let sent = ''
    clu()
      .matchHeader('ocp-apim-subscription-key', 'key')
      .reply(200, (_uri, body) => {
        sent = JSON.stringify(body)
        return opinion('asb', 0.9)
      })
    await open()(
      'call me on 07700 900123 or pat@example.org, van AB12 CDE outside SG1 2AB, says Mrs Patel',
      unsure,
    )
    expect(sent).toContain('[number]')
    for (const secret of ['07700', '900123', 'pat@', 'AB12', 'SG1', 'Patel'])
      expect(sent).not.toContain(secret)
  })
})

describe('redaction', () => {
  it('leaves no run of digits that could reach a person, and never throws', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 4000 }),
        fc.integer({ min: 7_000_000_000, max: 7_999_999_999 }),
        (words, number) => {
          expect(redact(`${words} 0${number} x`)).not.toContain(String(number))
        },
      ),
    )
  })
})
