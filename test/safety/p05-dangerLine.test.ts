import { describe, expect, it } from '@jest/globals'
import { renderText } from '../../bot/channels/sms/render.ts'
import { understand } from '../../bot/understanding/understand.ts'
import { directory } from '../../dialogs/directory/directory.ts'
import { expectingOf, promptOf } from '../../dialogs/prompt.ts'
import { type ConversationState, isConfidential, whereIs } from '../../dialogs/state.ts'
import { step } from '../../dialogs/step.ts'
import { type Channel, channels, type Input } from '../../dialogs/turn.ts'
import { phrase } from '../../dialogs/wording/phrase.ts'
import { render } from '../../dialogs/wording/render.ts'
import { reachable } from '../model/reachable.ts'
import { inputsFor, type Turn, turn } from '../model/world.ts'

/**
 * P5: the danger line within one turn from every state; no support state is a dead end; every support reply
 * holds a human contact.
 */

/** Monday morning, in the small hours, and on a Sunday: whatever is open, somebody is named. */
const times = ['2026-11-23T10:00:00.000Z', '2026-11-23T03:00:00.000Z', '2026-11-29T20:00:00.000Z']

const inDanger = [
  'he is coming at me with a knife right now',
  'someone is being stabbed',
  'call the police now',
]

/** Said anywhere else, these are answered on their own. */
const commands = ['help', 'repeat', 'data', 'person', 'back', 'skip', 'hello', 'what is this']

/** What a person has before them, first words first: on a phone, the one text that is sent. */
const shownOf = ({
  replies,
  prompt,
  state,
  confidential,
}: Pick<Turn, 'replies' | 'prompt' | 'state' | 'confidential'>): string => {
  const rendered = render(replies, prompt, state.context)
  return state.context.channel === 'sms'
    ? renderText({ ...rendered, sealed: '', confidential, report: 'none' })
    : rendered.messages.map(({ text }) => text).join('\n')
}

const read = (state: ConversationState, input: Input): string => shownOf(step(state, input))

const say = (state: ConversationState, text: string, at: string): Input => {
  const expecting = expectingOf(state)
  return {
    ...{ kind: 'text', at, text },
    meaning: understand(text, { now: at, ...(expecting === undefined ? {} : { expecting }) }),
  }
}

const numbers = directory.flatMap(({ number, sms }) => [number, sms.en])
const namesSomebody = (text: string): boolean => numbers.some((number) => text.includes(number))

describe.each<Channel>([...channels])('danger and help on %s', (channel) => {
  const places = [...reachable(channel).values()]
  const support = [
    ...reachable(channel, ({ value, context }) => JSON.stringify([value, context.door])).values(),
  ].filter(isConfidential)

  it('answers danger with the danger line first, at every place of the dialogue', () => {
    for (const state of places) {
      for (const words of inDanger) {
        const first = read(state, say(state, words, times[0] ?? ''))
        const place = `${JSON.stringify(state.value)} ${words}`
        // The bland question begins with the line itself.
        const line = phrase('danger', state.context).split(/(?<=\.)\s/)[0] ?? ''
        expect(`${place}: ${first.slice(0, line.length)}`).toBe(`${place}: ${line}`)
        expect(first).toMatch(/999/)
        expect(first).toMatch(/55/)
      }
    }
  })

  it('gives a way on and a way out from every state of support, in one step each', () => {
    expect(support.length).toBeGreaterThanOrEqual(16)
    for (const state of support) {
      const targets = promptOf(state).options.map(({ value }) =>
        step(state, { kind: 'choice', at: times[0] ?? '', values: [value] }),
      )
      expect(targets.some((target) => !isConfidential(target.state))).toBe(true)
      expect(targets.every((target) => target.state !== state)).toBe(true)
    }
  })

  it('names somebody to call in everything said in the support branch, at any time of day', () => {
    let replies = 0
    for (const state of support) {
      for (const time of times) {
        const asked = commands.map((text) => say(state, text, time))
        for (const input of [...inputsFor(state), ...asked]) {
          const taken = turn(state, { ...input, at: time })
          if (!isConfidential(taken.state)) continue
          const text = shownOf(taken)
          const place = `${whereIs(taken.state.value).spot} after ${JSON.stringify(input)}`
          expect(`${place}: ${namesSomebody(text)} ${text}`).toBe(`${place}: true ${text}`)
          replies += 1
        }
      }
    }
    expect(replies).toBeGreaterThan(500)
  })
})
