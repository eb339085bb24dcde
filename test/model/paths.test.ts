import { describe, expect, it } from '@jest/globals'
import { fromTransition } from 'xstate'
import { getSimplePaths } from 'xstate/graph'
import { questionsOf } from '../../dialogs/reporting/draft.ts'
import { reportSchema } from '../../dialogs/reporting/report.ts'
import { type ConversationState, whereIs } from '../../dialogs/state.ts'
import type { Channel, Input } from '../../dialogs/turn.ts'
import { render } from '../../dialogs/wording/render.ts'
import { reachable, vertex } from './reachable.ts'
import { begin, inputsFor, type Turn, turn } from './world.ts'

const channels: Channel[] = ['web', 'sms', 'botframework']

const spotOf = (state: ConversationState): string => Object.values(whereIs(state.value)).join('.')

/** Where a path may end: with a reference, in the support branch, with a door to it, or having left. */
const isEnd = (state: ConversationState): boolean => {
  const { area, spot } = whereIs(state.value)
  return spot === 'filed' || (area === 'support' && spot !== 'offering') || spot === 'showing'
}

type Move = { type: 'MOVE'; input: Input }

const isGuess = (input: Input): boolean =>
  input.kind === 'text' && (input.meaning.guessed || input.meaning.crisisDoubted)

/** Moves that only go round: the first test takes them all, at every place. */
const goesRound = (state: ConversationState, input: Input): boolean =>
  (input.kind === 'choice' &&
    /^(back|start_over|carry_on|another|change:.*|retry)$/.test(input.values[0] ?? '')) ||
  // To the question whether it is about home, and back.
  isGuess(input) ||
  (input.kind === 'text' && input.meaning.intent === 'asb' && whereIs(state.value).area === 'flyTipping')

/** One input for each different place it leads to; which one it is turns with the place. */
const movesFrom = (state: ConversationState): Move[] => {
  const byTarget = new Map<string, Input[]>()
  for (const input of inputsFor(state).filter((one) => !goesRound(state, one))) {
    const target = vertex(turn(state, input).state)
    byTarget.set(target, [...(byTarget.get(target) ?? []), input])
  }
  const turnBy = spotOf(state).length
  return [...byTarget.values()].flatMap((inputs) => {
    const input = inputs[turnBy % inputs.length]
    return input === undefined ? [] : [{ type: 'MOVE' as const, input }]
  })
}

const checkTurn = (taken: Turn): void => {
  const { state, replies, prompt, effects } = taken
  // Every key has words and every gap is filled: render throws otherwise.
  const rendered = render(replies, prompt, state.context)
  expect(rendered.messages.every(({ text }) => text.length > 0)).toBe(true)
  expect(prompt.kind).not.toBe('none')
  expect(prompt.options.length).toBeGreaterThan(0)
  for (const effect of effects) {
    if (effect.type !== 'fileReport') continue
    expect(() => reportSchema.parse(effect.report)).not.toThrow()
    for (const question of questionsOf[effect.report.kind].filter(({ required }) => required)) {
      for (const field of question.fields) expect(effect.report.answers).toHaveProperty(field)
    }
  }
}

describe.each(channels)('every path of the dialogue on %s', (channel) => {
  it('takes every input at every place: words for all, each report whole, no dead end', () => {
    const places = reachable(channel)
    const leadsTo = new Map<string, Set<string>>()
    let turns = 0
    for (const [key, state] of places) {
      const targets = new Set<string>()
      for (const input of inputsFor(state)) {
        const taken = turn(state, input)
        checkTurn(taken)
        targets.add(vertex(taken.state))
        turns++
      }
      leadsTo.set(key, targets)
    }
    const good = new Set([...places].filter(([, state]) => isEnd(state)).map(([key]) => key))
    for (let grown = true; grown; ) {
      grown = false
      for (const [key, targets] of leadsTo) {
        if (!good.has(key) && [...targets].some((target) => good.has(target))) {
          good.add(key)
          grown = true
        }
      }
    }
    expect([...places.keys()].filter((key) => !good.has(key))).toEqual([])
    process.stdout.write(`${channel}: ${places.size} places, ${turns} turns, no dead end\n`)
  })

  it('ends every simple path filed, followed up or signposted', () => {
    const logic = fromTransition(
      ({ state }: { state: ConversationState }, { input }: Move) => ({ state: turn(state, input).state }),
      { state: begin(channel) },
    )
    const moves = new Map<string, Move[]>()
    const paths = getSimplePaths(logic, {
      serializeState: ({ context }) => vertex(context.state),
      serializeEvent: ({ input }) => JSON.stringify(input),
      events: ({ context }) => {
        const key = vertex(context.state)
        const known = moves.get(key) ?? movesFrom(context.state)
        moves.set(key, known)
        return known
      },
      stopWhen: ({ context }) => isEnd(context.state),
      toState: ({ context }) => isEnd(context.state),
    })
    expect(paths.length).toBeGreaterThan(50)
    for (const path of paths) expect(isEnd(path.state.context.state)).toBe(true)
    process.stdout.write(`${channel}: ${paths.length} simple paths to an end\n`)
  })
})
