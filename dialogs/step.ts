import { initialTransition } from 'xstate'
import { conversationMachine } from './conversation.machine.ts'
import type { DirectoryEntry } from './directory/directory.ts'
import { interpret } from './interpret.ts'
import type { DialogueEvent } from './machine.ts'
import { promptOf, shownWords } from './prompt.ts'
import { questionsOf } from './reporting/draft.ts'
import type { QuestionKey } from './reporting/question.ts'
import { mostPhotos } from './reporting/report.ts'
import { type ConversationState, isConfidential, machineVersion, valueSchema, whereIs } from './state.ts'
import { asksAboutCrisis, supportReplies } from './support/replies.ts'
import { transition } from './transition.ts'
import type { Channel, Effect, Input, Locale, Reply, StepOutcome } from './turn.ts'
import { phrase } from './wording/phrase.ts'

export { ChoiceNotOffered } from './reading/choices.ts'

export type Outcome = StepOutcome<ConversationState>

type Snapshot = ReturnType<typeof conversationMachine.resolveState>
interface SaidAndAsked {
  replies: Reply[]
  effects: Effect[]
}

const reply = (key: string, params: Reply['params'] = {}): Reply => ({ key, params })

/** `say` and `ask` come back from XState as data; anything else would be an effect nobody carries out. */
const collect = (actions: readonly { type: string; params: unknown }[]): SaidAndAsked => {
  const collected: SaidAndAsked = { replies: [], effects: [] }
  for (const { type, params } of actions) {
    if (type === 'say' && isSaying(params)) collected.replies.push(...params.replies)
    else if (type === 'ask' && isAsking(params)) collected.effects.push(params.effect)
    else throw new Error(`the dialogue cannot carry out ${type}`)
  }
  return collected
}

const isSaying = (params: unknown): params is { replies: Reply[] } =>
  typeof params === 'object' && params !== null && 'replies' in params
const isAsking = (params: unknown): params is { effect: Effect } =>
  typeof params === 'object' && params !== null && 'effect' in params

const stateOf = (snapshot: Snapshot): ConversationState => ({
  machineVersion,
  value: valueSchema.parse(snapshot.value),
  context: snapshot.context,
})

/** Told elsewhere (photos), a consequence of another answer, or the message itself. */
const quiet: readonly QuestionKey[] = ['photos', 'primaryWaste', 'account']

/** Whether these events may have filled more than the answer that was asked for. */
const mayHoldMore = (before: ConversationState, input: Input, last: DialogueEvent | undefined): boolean =>
  (last?.type === 'ANSWER' && input.kind === 'text') ||
  (last?.type === 'TOPIC' && last.prefill !== undefined) ||
  (last?.type === 'YES' && whereIs(before.value).area === 'switching') ||
  // The report that waited is opened: what it holds is said.
  (last?.type === 'BACK' && before.context.draft === null)

/** Says back what a message filled beside the answer asked for, so that nothing is taken silently. */
const notedReplies = (
  before: ConversationState,
  after: ConversationState,
  input: Input,
  last: DialogueEvent | undefined,
): Reply[] => {
  const { draft } = after.context
  if (draft === null || !mayHoldMore(before, input, last)) return []
  const asked = last?.type === 'ANSWER' ? last.question : null
  const old = before.context.draft?.kind === draft.kind ? before.context.draft : null
  const noted: string[] = []
  const changed: string[] = []
  for (const question of questionsOf[draft.kind]) {
    if (question.key === asked || quiet.includes(question.key) || !question.applies(draft)) continue
    if (question.key === 'contact' && draft.contactChoice === undefined) continue
    const shown = question.show(draft)
    if (shown === null) continue
    const was = old === null ? null : question.show(old)
    if (JSON.stringify(shown) === JSON.stringify(was)) continue
    const label = phrase(`review.label.${question.key}`, after.context)
    const isNew = was === null || (question.key === 'contact' && old?.contactChoice === undefined)
    ;(isNew ? noted : changed).push(`${label}: ${shownWords(shown, after.context)}`)
  }
  // A screen shows a line each; a text has no room for that.
  const list = (lines: string[]): string =>
    after.context.channel === 'sms' ? lines.join('; ') : `\n${lines.join('\n')}`
  // Words that fill no answer are kept beside the report; it says so, or they would seem lost.
  const kept =
    asked === null
      ? noted.length + changed.length === 0 && draft.ownWords.length > (old?.ownWords.length ?? 0)
      : draft.answers.notes?.[asked] !== old?.answers.notes?.[asked]
  const keptBeside = last?.type === 'ANSWER' && kept
  return [
    ...(keptBeside ? [reply('report.ownWords')] : []),
    ...(noted.length > 0 ? [reply('report.noted', { what: list(noted) })] : []),
    ...(changed.length > 0 ? [reply('report.changed', { what: list(changed) })] : []),
  ]
}

const photoReplies = (before: ConversationState, after: ConversationState): Reply[] => {
  const count = after.context.draft?.photos.length ?? 0
  return count > (before.context.draft?.photos.length ?? 0)
    ? [reply('report.photoAdded', { count, most: mostPhotos })]
    : []
}

/** Photos of a draft that is gone are not to wait for anything. */
const forgetEffects = (before: ConversationState, after: ConversationState): Effect[] => {
  const photos = (state: ConversationState): number =>
    (state.context.draft?.photos.length ?? 0) + (state.context.parked?.photos.length ?? 0)
  const filed = after.context.filed !== null && before.context.filed === null
  return photos(before) > 0 && photos(after) === 0 && !filed ? [{ type: 'forget' }] : []
}

/** Begins a conversation: one short message and the menu. */
export const start = (locale: Locale, channel: Channel): Outcome => {
  const [snapshot] = initialTransition(conversationMachine, { locale, channel })
  const state = stateOf(snapshot)
  return {
    state,
    replies: [reply('welcome')],
    prompt: promptOf(state),
    effects: [],
    confidential: false,
  }
}

/**
 * Takes one step: pure, so the same state and input always give the same outcome. Effects are carried out
 * by the caller and answered with a `result` input.
 *
 * @param directory who can help, with officers' checks laid over it; as it ships when absent
 * @throws ChoiceNotOffered when the input does not fit the question; the state is then unchanged
 */
export const step = (
  state: ConversationState,
  input: Input,
  directory?: readonly DirectoryEntry[],
): Outcome => {
  const { events, danger } = interpret(state, input)
  let snapshot: Snapshot = conversationMachine.resolveState({ value: state.value, context: state.context })
  const replies: Reply[] = []
  const effects: Effect[] = []
  for (const event of events) {
    const [next, actions] = transition(snapshot, event)
    const collected = collect(actions)
    snapshot = next
    replies.push(...collected.replies)
    effects.push(...collected.effects)
  }
  const after = stateOf(snapshot)
  const left = events.some(({ type }) => type === 'LEAVE')
  const asked = events.find((event) => event.type === 'ASKED')?.about
  const page = left ? [] : supportReplies(after, input.at, directory, asked)
  const wasOpen = whereIs(state.value).area === 'support' || asksAboutCrisis(state)
  const opened = page.length > 0 && !wasOpen && after.context.channel === 'web'
  // The bland questions begin with the danger line themselves.
  const isAsking = whereIs(after.value).area === 'askingHome' && !asksAboutCrisis(after)
  const bland = whereIs(after.value).spot === 'offering' || isAsking
  const filed = after.context.filed !== null && state.context.filed === null ? after.context.filed : null
  return {
    state: after,
    replies: [
      ...(danger && !bland ? [reply('danger')] : []),
      ...(opened ? [reply('support.exitNote')] : []),
      ...photoReplies(state, after),
      ...notedReplies(state, after, input, events.at(-1)),
      ...replies,
      ...page,
    ],
    prompt: promptOf(after),
    effects: [...effects, ...forgetEffects(state, after)],
    confidential: isConfidential(state) || isConfidential(after),
    ...(left && after.context.channel !== 'web' ? { silent: true } : {}),
    ...(filed === null ? {} : { filed: { reference: filed.reference, code: filed.code } }),
  }
}
