import type { Server } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import request from 'supertest'
import { hasBegun, initialContext } from '../../dialogs/context.ts'
import { currentQuestion, promptOf } from '../../dialogs/prompt.ts'
import { type ConversationState, isConfidential, whereIs } from '../../dialogs/state.ts'
import { type Outcome, step } from '../../dialogs/step.ts'
import { type Channel, channels, type Input } from '../../dialogs/turn.ts'
import { reachable } from '../model/reachable.ts'
import { at } from '../model/world.ts'
import { stopServing } from '../support/chromium.ts'
import { noMeaning } from '../support/meanings.ts'
import { onlyGuessed } from '../support/odd.ts'
import { openTestService, type TestService } from '../support/service.ts'
import { filesIn } from './sinks.ts'

/** P13: the household draft is destroyed before the branch opens, and the photos with it. */

const household: Extract<Input, { kind: 'text' }> = {
  ...{ kind: 'text', at, text: 'it is my husband' },
  meaning: noMeaning({ safety: 'domestic_abuse', cues: { household: true } }),
}

/** The ways a report turns out to be about one's own home. */
const turnsHousehold = (state: ConversationState): Input[] => [
  household,
  ...promptOf(state)
    .options.filter(({ value }) => value === 'household')
    .map(({ value }): Input => ({ kind: 'choice', at, values: [value] })),
]

const withPhoto = (state: ConversationState): ConversationState => ({
  ...state,
  context: {
    ...state.context,
    draft: state.context.draft === null ? null : { ...state.context.draft, photos: ['photo-1'] },
  },
})

const expectDestroyed = (before: ConversationState, { state, effects, replies }: Outcome): void => {
  const { locale, channel } = before.context
  expect(whereIs(state.value).area).toBe('support')
  // The branch remembers which door to open once it may; and nothing else.
  expect({ ...state.context, door: null }).toEqual(initialContext(locale, channel))
  expect(effects).toEqual([{ type: 'forget' }])
  expect(replies.filter(({ key }) => key.startsWith('report.'))).toEqual([])
}

describe.each<Channel>([...channels])('a report about one’s own household, on %s', (channel) => {
  const drafts = [...reachable(channel).values()].filter(({ context }) => context.draft !== null)

  it('is gone, with its photos, in the step that opens the door: from every place of every report', () => {
    let taken = 0
    for (const state of drafts) {
      for (const input of turnsHousehold(state)) {
        const before = withPhoto(state)
        expectDestroyed(before, step(before, input))
        taken += 1
      }
    }
    expect(drafts.length).toBeGreaterThan(50)
    expect(taken).toBeGreaterThanOrEqual(drafts.length)
  })

  it('waits, whole, while it is only guessed and asked about; and is gone in the step that answers yes', () => {
    const told = drafts.filter((state) => hasBegun(state.context) && !isConfidential(state))
    for (const state of told.filter(({ context }) => !context.askedHome)) {
      const before = withPhoto(state)
      const asking = step(before, { ...household, meaning: { ...household.meaning, guessed: true } })
      if (currentQuestion(state)?.key === 'relation') {
        // Asked who does it, "my husband" is the answer: nothing is left to ask.
        expectDestroyed(before, asking)
        continue
      }
      expect(whereIs(asking.state.value).area).toBe('askingHome')
      expect(asking.state.context.draft).toEqual(before.context.draft)
      expect(asking.effects).toEqual([])
      expectDestroyed(asking.state, step(asking.state, { kind: 'choice', at, values: ['yes'] }))
      expectDestroyed(asking.state, step(asking.state, household))
    }
  })

  it('does not come back with Back, Carry on, the menu or a new report', () => {
    const [first] = drafts
    if (first === undefined) throw new Error('no draft was ever begun')
    const inside = step(withPhoto(first), household).state
    for (const text of ['back', 'carry on', 'menu', 'start again', 'no', 'change where', 'send']) {
      const { state, effects } = step(inside, { kind: 'text', at, text, meaning: noMeaning() })
      expect(state.context.draft).toBeNull()
      expect(state.context.parked).toBeNull()
      expect(effects).toEqual([])
    }
  })
})

describe('a report with a photo that turns household, through the whole service', () => {
  let service: TestService
  let server: Server
  beforeAll(async () => {
    service = await openTestService()
    server = service.app.listen(0)
  }, 60_000)
  afterAll(async () => {
    await stopServing(server)
    await service.close()
  })

  let state: string | null = null
  const photos = () => filesIn(`${service.dataDir}/files`)

  const turn = async (answer: Record<string, unknown>) => {
    const { body } = await request(server)
      .post('/chat/turns')
      .send({ state, ...answer })
      .expect(200)
    state = body.state
    return body
  }

  /** As far as a photo in the report. */
  const writeReport = async () => {
    state = null
    let seen = await turn({ text: 'shouting and banging in Valley Way every night' })
    for (let turns = 0; seen.prompt.kind !== 'file'; turns++) {
      if (turns > 20) throw new Error('photos were never asked for')
      const values = seen.prompt.options.map(({ value }: { value: string }) => value)
      seen = await turn(
        values.includes('skip')
          ? { choice: 'skip' }
          : values.includes('yes')
            ? { choice: 'yes' }
            : { choice: values[0] },
      )
    }
    const picture = await sharp({ create: { width: 64, height: 48, channels: 3, background: '#486' } })
      .jpeg()
      .toBuffer()
    const added = await request(server)
      .post('/chat/files')
      .set('Accept', 'application/json')
      .field('state', seen.state)
      .attach('file', picture, 'photo.jpg')
      .expect(200)
    state = added.body.state
    expect(photos().length).toBeGreaterThan(0)
  }

  it('has no photo on disk by the time support is shown, and can never be sent', async () => {
    await writeReport()
    const before = state

    const support = await turn({ text: 'the one shouting is my husband, he hits me' })
    expect(support.quiet).toBe(true)
    expect(photos()).toEqual([])

    // Even the page as it was before has no photo to send any more.
    state = before
    await turn({ choice: 'done' })
    expect(photos()).toEqual([])
  })

  it('keeps its photo while it is asked about, and no longer than until yes', async () => {
    await writeReport()
    const guessed = await turn({ text: onlyGuessed })
    expect([guessed.quiet, guessed.keep, guessed.prompt.question]).toEqual([true, false, 'home'])
    expect(photos().length).toBeGreaterThan(0)
    const refused = await request(server)
      .post('/chat/files')
      .set('Accept', 'application/json')
      .field('state', guessed.state)
      .attach('file', Buffer.from('another'), 'photo.jpg')
    expect(refused.status).toBe(409)

    const support = await turn({ choice: 'yes' })
    expect(support.messages.map(({ text }: { text: string }) => text).join()).toMatch(/0808 2000 247/)
    expect(photos()).toEqual([])
  })
})
