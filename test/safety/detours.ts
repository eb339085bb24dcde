import { understand } from '../../bot/understanding/understand.ts'
import { expectingOf, promptOf } from '../../dialogs/prompt.ts'
import { type ConversationState, isConfidential } from '../../dialogs/state.ts'
import { start, step } from '../../dialogs/step.ts'
import type { Channel, Input } from '../../dialogs/turn.ts'
import { figureOfSpeech, onlyGuessed } from '../support/odd.ts'

/** One thing a person does, on any channel. */
export type Doing = { type: string } | { choose: string } | { leave: true }

/** One way through the support branch: in, about, and out again. */
export interface Detour {
  name: string
  doings: Doing[]
  /** Whether the last thing done leaves the service and not the branch alone. */
  leaves: boolean
}

export const at = '2026-11-23T10:00:00.000Z'

/** Stands in every text a person writes of their own in a detour; made up, so that nothing else holds it. */
export const canary = 'zqcanary'

/** What is said to open each door, told and asked for. */
const entries: readonly (readonly Doing[])[] = [
  [{ type: `my husband hits me. ${canary}` }],
  [{ type: `i think my friend is being beaten by her boyfriend. ${canary}` }],
  [{ type: `my dad hits me and i am 12 years old. ${canary}` }],
  [{ type: `i keep hitting my wife and i want to stop. ${canary}` }],
  [{ type: `i want to kill myself. ${canary}` }],
  [{ choose: 'local_support' }],
  [{ choose: 'something_else' }, { choose: 'drugs' }],
  // Only guessed, in the middle of a report: whether it is about home is asked first.
  [{ choose: 'asb' }, { type: 'loud music' }, { type: `${onlyGuessed}. ${canary}` }],
  // A crisis in doubt, there: who to call is said, and asked about, with the report whole.
  [{ choose: 'asb' }, { type: 'loud music' }, { type: `${figureOfSpeech}. ${canary}` }],
]

/** Typed on every page: nonsense, the words of the rest of the service, and telling it once more. */
const typed: readonly Doing[] = [
  ...[`it started in may. ${canary}`, `he hit me again. ${canary}`, `i cut myself. ${canary}`],
  ...['help', 'repeat', 'back', 'data', 'person', 'start again', 'exit', 'who is this'],
].map((type) => ({ type }))

/** Out of the branch, one after the other in turn. */
const exits: readonly Doing[] = [{ leave: true }, { choose: 'start_over' }, { type: 'exit' }]
/** The same where a report waits, or goes on: it would be asked whether to start over. */
const exitsFromReport: readonly Doing[] = [{ leave: true }, { type: 'exit' }]

export const inputOf = (state: ConversationState, doing: Doing): Input => {
  if ('leave' in doing) return { kind: 'leave', at }
  if ('choose' in doing) return { kind: 'choice', at, values: [doing.choose] }
  const expecting = expectingOf(state)
  const meaning = understand(doing.type, { now: at, ...(expecting === undefined ? {} : { expecting }) })
  return { kind: 'text', at, text: doing.type, meaning }
}

const take = (state: ConversationState, doing: Doing): ConversationState =>
  step(state, inputOf(state, doing)).state

const shown = (doing: Doing): string =>
  'leave' in doing ? '(leaves)' : 'choose' in doing ? `[${doing.choose}]` : `"${doing.type}"`

const keyOf = (state: ConversationState): string => JSON.stringify([state.value, state.context.door])

const isLeaving = (doing: Doing | undefined): boolean =>
  doing !== undefined && ('leave' in doing || ('type' in doing && /^(exit|who is this)$/.test(doing.type)))

const found = new Map<Channel, readonly Detour[]>()

/**
 * Every door, every page by its shortest way, and from every page everything that can be chosen or typed
 * there: each detour ends outside the branch. Sought once a channel.
 */
export const detoursOf = (channel: Channel): readonly Detour[] => {
  const all = found.get(channel) ?? seekDetours(channel)
  found.set(channel, all)
  return all
}

const seekDetours = (channel: Channel): Detour[] => {
  const first = start('en', channel).state
  const ways = new Map<string, { doings: Doing[]; state: ConversationState }>()
  const waiting = entries.map((entry) => ({ doings: [...entry], state: entry.reduce(take, first) }))
  const detours: Detour[] = []
  const add = (doings: Doing[], state: ConversationState): void => {
    const out = state.context.draft === null ? exits : exitsFromReport
    const exit = out[detours.length % out.length]
    const inside = isConfidential(state) || state.context.draft !== null
    const all = inside && exit !== undefined ? [...doings, exit] : doings
    detours.push({ name: all.map(shown).join(' '), doings: all, leaves: isLeaving(all.at(-1)) })
  }
  for (let way = waiting.shift(); way !== undefined; way = waiting.shift()) {
    const { doings, state } = way
    if (!isConfidential(state)) throw new Error(`no door opens to ${doings.map(shown).join(' ')}`)
    if (ways.has(keyOf(state))) {
      add(doings, state)
      continue
    }
    ways.set(keyOf(state), way)
    const chosen = promptOf(state).options.map(({ value }): Doing => ({ choose: value }))
    for (const doing of [...chosen, ...typed, { leave: true } as const]) {
      const next = take(state, doing)
      const longer = [...doings, doing]
      if (isConfidential(next) && !ways.has(keyOf(next))) waiting.push({ doings: longer, state: next })
      else add(longer, next)
    }
  }
  return detours
}

/** The same detour with each canary told from all others, so that one that is found names where it was typed. */
export const numbered = (detour: Detour, number: number): Detour => ({
  ...detour,
  doings: detour.doings.map((doing, index) =>
    'type' in doing ? { type: doing.type.replace(canary, `${canary}${number}x${index}`) } : doing,
  ),
})
