import { type ConversationState, conversationStateSchema, machineVersion } from '../state.ts'
import { fromOne } from './fromOne.ts'
import { fromTwo } from './fromTwo.ts'

/** Turns a stored state of one version into the next. Written once, with a fixture, never changed. */
export type Migration = (stored: Record<string, unknown>) => Record<string, unknown>

/** From version N to N+1, by N. A change of `machineVersion` adds the step that leads to it here. */
export const migrations: Readonly<Record<number, Migration>> = { 1: fromOne, 2: fromTwo }

/** A state of a version nobody here knows, or one that does not hold together. */
export class UnknownState extends Error {
  override name = 'UnknownState'
}

/**
 * Brings a stored state up to date, step by step, and parses it.
 *
 * @throws UnknownState; the person then gets an apology and a fresh start
 */
export const upgrade = (
  stored: unknown,
  steps: Readonly<Record<number, Migration>> = migrations,
): ConversationState => {
  if (typeof stored !== 'object' || stored === null) throw new UnknownState('no state')
  let state: Record<string, unknown> = { ...stored }
  while (state.machineVersion !== machineVersion) {
    const version = Number(state.machineVersion)
    const migrate = steps[version]
    if (migrate === undefined) throw new UnknownState(`version ${version}`)
    state = { ...migrate(state), machineVersion: version + 1 }
  }
  const parsed = conversationStateSchema.safeParse(state)
  if (!parsed.success) throw new UnknownState('the state does not hold together', { cause: parsed.error })
  return parsed.data
}
