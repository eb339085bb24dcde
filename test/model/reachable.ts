import type { ConversationState } from '../../dialogs/state.ts'
import type { Channel } from '../../dialogs/turn.ts'
import { begin, inputsFor, turn } from './world.ts'

/** A place in the dialogue: the state value, and the few answers that decide which questions follow. */
export const vertex = ({ value, context }: ConversationState): string =>
  JSON.stringify([
    value,
    context.draft?.kind ?? null,
    context.parked?.kind ?? null,
    context.draft?.answers.witnessed === true,
    context.changing === null ? null : 'changing',
    context.leftAt,
    context.leftAt === null ? null : context.door,
  ])

const explore = (channel: Channel, placeOf: typeof vertex): Map<string, ConversationState> => {
  const found = new Map<string, ConversationState>()
  const waiting = [begin(channel)]
  for (let state = waiting.pop(); state !== undefined; state = waiting.pop()) {
    if (found.has(placeOf(state))) continue
    found.set(placeOf(state), state)
    for (const input of inputsFor(state)) waiting.push(turn(state, input).state)
  }
  return found
}

const explored = new Map<Channel, Map<string, ConversationState>>()

/** Every place that can be reached, with one way to get there. */
export const reachable = (channel: Channel, placeOf = vertex): ReadonlyMap<string, ConversationState> => {
  if (placeOf !== vertex) return explore(channel, placeOf)
  const known = explored.get(channel) ?? explore(channel, placeOf)
  explored.set(channel, known)
  return known
}
