import { createActor, type ExecutableActionObject } from 'xstate'
import { conversationMachine } from './conversation.machine.ts'
import type { DialogueEvent } from './machine.ts'

type Snapshot = ReturnType<typeof conversationMachine.resolveState>
type Scope = Parameters<typeof conversationMachine.transition>[2]

/** Never started and never sent anything: XState wants to know whose step it is. */
const nobody = createActor(conversationMachine, { input: { locale: 'en', channel: 'web' } })
const nothing = (): void => undefined

/**
 * XState's `transition()`, which makes a new actor, and with it a first snapshot, for every step: more than half
 * of a step's time. The machine starts no actors and sends nothing, so one idle actor does for all.
 *
 * @returns the next snapshot, and the actions as data
 */
export const transition = (
  snapshot: Snapshot,
  event: DialogueEvent,
): [Snapshot, ExecutableActionObject[]] => {
  const actions: ExecutableActionObject[] = []
  const scope: Scope = {
    self: nobody,
    id: nobody.id,
    sessionId: nobody.sessionId,
    system: nobody.system,
    logger: nothing,
    defer: nothing,
    emit: nothing,
    stopChild: nothing,
    actionExecutor: (action) => actions.push(action),
  }
  return [conversationMachine.transition(snapshot, event, scope), actions]
}
