import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import request from 'supertest'
import { type Answer, answerSchema } from '../../bot/channels/web/shared/answer.ts'
import { openChoiceTurns } from '../support/choiceTurns.ts'
import { createWebEdge } from '../support/webEdge.ts'

const server = createWebEdge({ takeTurn: openChoiceTurns() }).listen(0)
beforeAll(() => expect(server.listening).toBe(true))
afterAll(() => new Promise((resolve) => server.close(resolve)))

interface Seen {
  question: string
  said: string
  quiet: boolean
  json: number
  html: number
}

const take = async (state: string | null, choice?: string): Promise<{ answer: Answer; seen: Seen }> => {
  const body = choice === undefined ? { state } : { state, choice }
  const json = await request(server).post('/chat/turns').send(body).expect(200)
  const page = await request(server)
    .post('/chat')
    .type('form')
    .send(state === null ? {} : { state, choice })
    .expect(200)
  const answer = answerSchema.parse(json.body)
  return {
    answer,
    seen: {
      question: answer.prompt.question,
      said: answer.messages.map(({ text }) => text).join('\n'),
      quiet: answer.quiet,
      json: Buffer.byteLength(json.text),
      html: Buffer.byteLength(page.text),
    },
  }
}

/** Visits everything that choices lead to from the menu's item, each saying once. */
const everySupportPage = async (): Promise<Seen[]> => {
  const menu = await take(null)
  const seen = new Map<string, Seen>()
  const waiting: [string, string][] = [[menu.answer.state, 'local_support']]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { answer, seen: page } = await take(...next)
    const isNew = !seen.has(page.said)
    seen.set(page.said, page)
    if (!isNew || !page.quiet) continue
    const onward = answer.prompt.options.map(({ value }) => value)
    waiting.push(...onward.map((value): [string, string] => [answer.state, value]))
  }
  return [...seen.values()]
}

describe('every page of the support branch, in its real words', () => {
  it('is as large as the answers of an ordinary report, as JSON and as a page', async () => {
    const pages = await everySupportPage()
    const menu = await take(null)
    const report = await take(menu.answer.state, 'fly_tipping')
    expect(pages.filter(({ quiet }) => quiet).length).toBeGreaterThanOrEqual(15)
    const ordinary = [menu.seen, report.seen]
    expect(new Set(ordinary.map(({ json }) => json))).toEqual(new Set([8192]))
    expect(pages.filter(({ json }) => json !== 8192)).toEqual([])
    expect(pages.filter(({ html }) => html !== report.seen.html)).toEqual([])
    expect(report.seen.html).toBe(16_384)
  })
})
