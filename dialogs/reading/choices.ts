import type { Typed } from '../commands.ts'
import { type Topic, topics } from '../context.ts'
import type { DialogueEvent, DraftPatch } from '../machine.ts'
import { areIn, labelWords, readNumbers, tellingWords } from '../optionWords.ts'
import { currentQuestion, mostListedInTexts, promptOf } from '../prompt.ts'
import { findQuestion } from '../reporting/draft.ts'
import type { Question } from '../reporting/question.ts'
import { type ConversationState, whereIs } from '../state.ts'
import { supportPageNames } from '../support/pages.ts'
import type { Option, Prompt } from '../turn.ts'
import { reportKindOf } from './topics.ts'

/** A choice that this question does not offer: a fault of the caller, and the conversation stays put. */
export class ChoiceNotOffered extends Error {
  override name = 'ChoiceNotOffered'
}

/** What a way out means, by its value. */
export const repairEvents: Record<string, DialogueEvent> = {
  skip: { type: 'SKIP' },
  finish: { type: 'FINISH' },
  done: { type: 'SKIP' },
  back: { type: 'BACK' },
  carry_on: { type: 'BACK' },
  another: { type: 'ANOTHER' },
  help: { type: 'HELP' },
  person: { type: 'PERSON' },
  data: { type: 'DATA' },
  what_next: { type: 'WHAT_NEXT' },
  start_over: { type: 'START_OVER' },
  menu: { type: 'START_OVER' },
  repeat: { type: 'REPEAT' },
  leave: { type: 'LEAVE' },
  send: { type: 'SEND' },
  send_with_updates: { type: 'SEND_WITH_UPDATES' },
  yes: { type: 'YES' },
  no: { type: 'NO' },
  other_service: { type: 'OTHER_SERVICE' },
  get_involved: { type: 'GET_INVOLVED' },
  drugs: { type: 'OPEN_DOOR', door: 'drugs' },
  none: { type: 'NONE_OF_THESE' },
  add_more: { type: 'ADD_MORE' },
  still_happening: { type: 'STILL_HAPPENING' },
}

/** An answer that says the behaviour comes from the person's own household is a disclosure, not a report. */
export const answer = (question: Question | null, patch: DraftPatch, words?: string): DialogueEvent =>
  patch.answers?.relation === 'household'
    ? { type: 'DISCLOSURE', door: 'self' }
    : {
        type: 'ANSWER',
        question: question?.key ?? null,
        patch,
        ...(words === undefined ? {} : { words }),
      }

/** What picked options mean. @param prompt the question of this state @throws ChoiceNotOffered */
export const fromChoice = (
  state: ConversationState,
  values: string[],
  prompt: Prompt = promptOf(state),
): DialogueEvent => {
  const [value] = values
  const offered = new Set(prompt.options.map((option) => option.value))
  if (value === undefined || values.some((one) => !offered.has(one))) throw new ChoiceNotOffered()
  if (values.length > 1 && prompt.multiple !== true) throw new ChoiceNotOffered()

  const { area, spot } = whereIs(state.value)
  const question = spot === 'confirmingPlace' || spot === 'outside' ? null : currentQuestion(state)
  const ownValues = question?.values?.(state.context.draft ?? neverDraft()) ?? []
  if (question?.choose !== undefined && values.every((one) => ownValues.includes(one))) {
    return answer(question, question.choose(values, state.context.draft ?? neverDraft()))
  }
  // A way out is taken alone; ticked beside real answers it would be unclear which was meant.
  if (values.length > 1) throw new ChoiceNotOffered()

  if (area === 'support' && spot !== 'offering') {
    const page = supportPageNames.find((name) => name === value)
    if (page !== undefined) return { type: 'SUPPORT_PAGE', page }
  }
  if (spot === 'confirmingPlace') {
    if (value === 'yes') return { type: 'PICK_PLACE', index: 0 }
    if (value === 'no') return { type: 'NONE_OF_THESE' }
    if (value.startsWith('place:')) return { type: 'PICK_PLACE', index: Number(value.slice('place:'.length)) }
  }
  if (value.startsWith('change:')) {
    const key = value.slice('change:'.length)
    const changed = state.context.draft === null ? undefined : findQuestion(state.context.draft.kind, key)
    if (changed !== undefined) return { type: 'CHANGE', question: changed.key }
  }
  if (value === 'retry' && state.context.check.words !== null) {
    return { type: 'ADD_WORDS', words: state.context.check.words }
  }
  const topic = topics.find((one) => one === value)
  if (topic !== undefined) return pickedTopic(state, topic)
  const event = repairEvents[value]
  if (event === undefined) throw new ChoiceNotOffered()
  return event
}

const neverDraft = (): never => {
  throw new Error('a question without a report')
}

/** A topic picked after "which is it?" keeps the words that led to the question. */
const pickedTopic = (state: ConversationState, topic: Topic): DialogueEvent => {
  const { heldAnswers, heldWords } = state.context
  return whereIs(state.value).area === 'clarifying' && heldWords !== null && reportKindOf(topic) !== null
    ? {
        type: 'TOPIC',
        topic,
        words: heldWords,
        prefill: heldAnswers === null ? {} : { answers: heldAnswers },
      }
    : { type: 'TOPIC', topic }
}

/** The option a typed text names by its whole label, or by its value. */
export const labelled = (
  { context }: ConversationState,
  prompt: Prompt,
  { plain }: Typed,
): Option | undefined =>
  prompt.options.find((option) => {
    const { label, value } = labelWords(option, context)
    return label === plain || value === plain
  })

/** The options a typed text names: by number, by label, or by value. */
export const namedOptions = (state: ConversationState, prompt: Prompt, typed: Typed): string[] | null => {
  const content = prompt.options.filter(({ label }) => !label.startsWith('repair.'))
  const exact = labelled(state, prompt, typed)
  if (exact !== undefined) return [exact.value]
  // In a text a long list is not read out, so a number names nothing of it.
  const unread = state.context.channel === 'sms' && content.length > mostListedInTexts
  // "None of these" ends the list of places; the last one is the last place.
  const last = content.filter(({ label }) => label !== 'place.none').length
  const numbers = unread ? null : readNumbers(typed.text, content.length, last)
  if (numbers !== null && (numbers.length === 1 || prompt.multiple === true)) {
    return numbers.flatMap((number) => content[number - 1]?.value ?? [])
  }
  const telling = tellingWords(typed.plain)
  const alike =
    telling === null ? [] : content.filter((option) => areIn(telling, labelWords(option, state.context)))
  return alike.length === 1 && alike[0] !== undefined ? [alike[0].value] : null
}
