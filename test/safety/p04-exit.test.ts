import { describe, expect, it } from '@jest/globals'
import { understand } from '../../bot/understanding/understand.ts'
import { expectingOf, promptOf } from '../../dialogs/prompt.ts'
import { type ConversationState, isConfidential, whereIs } from '../../dialogs/state.ts'
import { start, step } from '../../dialogs/step.ts'
import { type Channel, channels, type Input } from '../../dialogs/turn.ts'
import { reachable } from '../model/reachable.ts'
import { at } from '../model/world.ts'

/** P4: exit in one action from every state; the state after equals the initial one. */

const words = ['exit', 'EXIT', 'x', 'X', 'bye', 'leave', 'wrong number', 'who is this', 'Who is this?']

const say = (state: ConversationState, text: string): Input => {
  const expecting = expectingOf(state)
  const meaning = understand(text, { now: at, ...(expecting === undefined ? {} : { expecting }) })
  return { kind: 'text', at, text, meaning }
}

const exitsFrom = (state: ConversationState): Input[] => [
  { kind: 'leave', at },
  ...words.map((text) => say(state, text)),
  ...promptOf(state)
    .options.filter(({ value }) => value === 'leave')
    .map(({ value }): Input => ({ kind: 'choice', at, values: [value] })),
]

/** What somebody types who wants to know what was said before. */
const curious = [
  'menu',
  'repeat',
  'history',
  'help',
  'back',
  '1',
  '2',
  'y',
  'yes',
  'more',
  'carry on',
  'again',
]

const shownAs = (state: ConversationState, input: Input): string =>
  `${JSON.stringify(state.value)} ${input.kind === 'text' ? input.text : JSON.stringify(input)}`

describe.each<Channel>([...channels])('leaving on %s', (channel) => {
  const initial = start('en', channel)
  const places = [...reachable(channel).values()]

  it('takes one action from every state there is, and leaves the state everybody begins with', () => {
    let exits = 0
    for (const state of places) {
      for (const input of exitsFrom(state)) {
        const { state: after, replies, effects } = step(state, input)
        expect({ from: shownAs(state, input), after }).toEqual({
          from: shownAs(state, input),
          after: initial.state,
        })
        expect(replies).toEqual([])
        expect(effects.filter(({ type }) => type !== 'forget')).toEqual([])
        exits += 1
      }
    }
    expect(exits).toBeGreaterThan(places.length * words.length)
  })

  it('offers to start over in one step on every page of support, with nothing kept of it', () => {
    for (const state of places.filter(({ value }) => whereIs(value).area === 'support')) {
      if (promptOf(state).question === 'support.offering') continue
      const { state: after } = step(state, { kind: 'choice', at, values: ['start_over'] })
      expect(after).toEqual(initial.state)
    }
  })

  it('is silent where words would stay on the device', () => {
    for (const state of places) {
      for (const input of exitsFrom(state)) {
        expect(step(state, input).silent === true).toBe(channel !== 'web')
      }
    }
  })

  it('leaves nothing that can be asked for later: whatever is typed gets what a stranger gets', () => {
    for (const state of places.filter(isConfidential)) {
      const after = step(state, { kind: 'leave', at }).state
      for (const text of curious) {
        const mine = step(after, say(after, text))
        expect(mine).toEqual(step(initial.state, say(initial.state, text)))
        expect(mine.replies.map(({ key }) => key).filter((key) => key.startsWith('support.'))).toEqual([])
      }
    }
  })
})
