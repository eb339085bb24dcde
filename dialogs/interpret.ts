import { readChange, readCommand } from './commands.ts'
import { type SupportDoor, type Topic, topics } from './context.ts'
import type { DialogueEvent, DraftPatch } from './machine.ts'
import type { Meaning } from './meaning.ts'
import { readNumbers, sameWords } from './optionWords.ts'
import { currentQuestion, promptOf } from './prompt.ts'
import { findQuestion, questionsOf } from './reporting/draft.ts'
import { onlyGaps, patchFrom } from './reporting/prefill.ts'
import { isPatch, type Question } from './reporting/question.ts'
import type { ReportKind } from './reporting/report.ts'
import { plainWords, readYesNo } from './reporting/yesNo.ts'
import { type ConversationState, isReporting, whereIs } from './state.ts'
import { supportPageNames } from './support/pages.ts'
import type { Input, Option } from './turn.ts'
import { phrase } from './wording/phrase.ts'

/** A choice that this question does not offer: a fault of the caller, and the conversation stays put. */
export class ChoiceNotOffered extends Error {
  override name = 'ChoiceNotOffered'
}

/** Sure enough of another topic to ask about it while a report is being written. */
const sureOfTopic = 0.85

/** Questions whose answer is a story: whatever is said there belongs to it. */
const storyQuestions: readonly string[] = [
  'account',
  'people',
  'vehicle',
  'contactNote',
  'contactName',
  'contactDetail',
]

const reportKindOf = (topic: Topic): ReportKind | null =>
  topic === 'fly_tipping' || topic === 'asb' ? topic : null

const topicOf = (intent: Meaning['intent']): Topic | null =>
  intent === 'fly_tipping' || intent === 'asb' || intent === 'check_report'
    ? intent
    : intent === 'other_council_service' || intent === 'get_involved' || intent === 'talk_to_person'
      ? 'something_else'
      : null

/** Which door a disclosure opens. Under-18 and perpetrator words go before everything but a crisis. */
export const doorOf = ({ safety, alsoSafety, cues }: Meaning): SupportDoor | null => {
  const all = [safety, ...alsoSafety]
  if (all.includes('domestic_abuse')) {
    if (cues.perpetrator === true) return 'own_behaviour'
    if (cues.under18 === true) return 'child'
    if (cues.neighbour === true || cues.thirdParty === true) return 'helper'
    return all.includes('crisis') ? 'crisis' : 'self'
  }
  return all.includes('crisis') ? 'crisis' : null
}

const isDanger = ({ safety, alsoSafety }: Meaning): boolean =>
  safety === 'emergency' || alsoSafety.includes('emergency')

export interface Interpretation {
  events: DialogueEvent[]
  /** The universal danger line goes first. */
  danger: boolean
}

const repairEvents: Record<string, DialogueEvent> = {
  skip: { type: 'SKIP' },
  finish: { type: 'FINISH' },
  done: { type: 'SKIP' },
  back: { type: 'BACK' },
  carry_on: { type: 'BACK' },
  another: { type: 'BACK' },
  help: { type: 'HELP' },
  person: { type: 'PERSON' },
  data: { type: 'DATA' },
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
const answer = (question: Question | null, patch: DraftPatch, words?: string): DialogueEvent =>
  patch.answers?.relation === 'household'
    ? { type: 'DISCLOSURE', door: 'self' }
    : {
        type: 'ANSWER',
        question: question?.key ?? null,
        patch,
        ...(words === undefined ? {} : { words }),
      }

const fromChoice = (state: ConversationState, values: string[]): DialogueEvent => {
  const [value] = values
  const prompt = promptOf(state)
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

const labelWords = (state: ConversationState, { label, params }: Option): string =>
  plainWords(phrase(label, state.context, params))

/** The option a typed text names by its whole label, or by its value. */
const labelled = (state: ConversationState, text: string): Option | undefined => {
  const typed = plainWords(text)
  return promptOf(state).options.find(
    (option) => labelWords(state, option) === typed || plainWords(option.value) === typed,
  )
}

/** The options a typed text names: by number, by label, or by value. */
const namedOptions = (state: ConversationState, text: string): string[] | null => {
  const prompt = promptOf(state)
  const content = prompt.options.filter(({ label }) => !label.startsWith('repair.'))
  const exact = labelled(state, text)
  if (exact !== undefined) return [exact.value]
  const numbers = readNumbers(text, content.length)
  if (numbers !== null && (numbers.length === 1 || prompt.multiple === true)) {
    return numbers.flatMap((number) => content[number - 1]?.value ?? [])
  }
  const alike = content.filter((option) => sameWords(plainWords(text), labelWords(state, option)))
  return alike.length === 1 && alike[0] !== undefined ? [alike[0].value] : null
}

/** "SV-2B7K-9QXM", with or without its dashes; without the SV only where a digit tells it from a word. */
const marked = /\bsv[\s-]*[0-9a-z]{4}[\s-]*[0-9a-z]{4}(?![0-9a-z])/i
const bare = /(?<![0-9a-z])(?=[a-z\s-]*\d)[0-9a-z]{4}[\s-]?[0-9a-z]{4}(?![0-9a-z])/i
const code = /(?<![0-9a-z])[0-9a-z]{3}[\s-]?[0-9a-z]{3}(?![0-9a-z])/gi

/** A reference and what follows it. Bot checks it; here only its shape counts. */
const readReference = (text: string): { reference: string; rest: string } | null => {
  const match = marked.exec(text) ?? bare.exec(text)
  return match === null
    ? null
    : { reference: match[0].trim(), rest: text.slice(match.index + match[0].length) }
}

/** The last thing in the text that has the shape of a code: "my code is 4F7-K2P". */
const readCode = (text: string): string | null => [...text.matchAll(code)].at(-1)?.[0] ?? null

const fromCheckText = (spot: string, text: string): DialogueEvent[] => {
  if (spot === 'askingReference') {
    const read = readReference(text)
    if (read === null) return [{ type: 'NOT_UNDERSTOOD', because: 'check.notReference' }]
    const code = readCode(read.rest)
    return [
      { type: 'REFERENCE', reference: read.reference },
      ...(code === null ? [] : [{ type: 'CODE' as const, code }]),
    ]
  }
  if (spot === 'askingCode') {
    const code = readCode(text)
    return [code === null ? { type: 'NOT_UNDERSTOOD' } : { type: 'CODE', code }]
  }
  return [{ type: 'ADD_WORDS', words: text }]
}

/** The whole message where a new topic may start: the menu and the questions about the topic. */
const fromTopicText = (state: ConversationState, text: string, meaning: Meaning): DialogueEvent[] => {
  const { intent } = meaning
  const read = intent === 'check_report' || intent === 'other' ? readReference(text) : null
  if (intent === 'talk_to_person') return [{ type: 'PERSON' }]
  if (intent === 'get_involved') return [{ type: 'GET_INVOLVED' }]
  if (intent === 'drugs_alcohol_support' && !meaning.unsure) return [{ type: 'OPEN_DOOR', door: 'drugs' }]
  if (read !== null && intent === 'check_report') {
    return [{ type: 'TOPIC', topic: 'check_report' }, ...fromCheckText('askingReference', text)]
  }
  const likely = meaning.candidates.flatMap((one) => topicOf(one) ?? [])
  const candidates = [...new Set(likely.filter((one) => one !== 'something_else'))]
  if (meaning.unsure && !isDanger(meaning)) {
    return candidates.length > 0
      ? [
          {
            type: 'UNSURE',
            candidates,
            words: text,
            // The fields of the two kinds hardly overlap; each report takes its own.
            prefill: {
              answers: {
                ...patchFrom('fly_tipping', text, meaning).answers,
                ...patchFrom('asb', text, meaning).answers,
              },
            },
          },
        ]
      : [{ type: 'NOT_UNDERSTOOD' }]
  }
  if (intent === 'other_council_service') return [{ type: 'OTHER_SERVICE' }]
  const topic = topicOf(intent)
  if (topic === null) {
    return [
      { type: intent === 'greeting' ? 'GREETING' : isDanger(meaning) ? 'DANGER_ONLY' : 'NOT_UNDERSTOOD' },
    ]
  }
  const kind = reportKindOf(topic)
  if (kind === null) return [{ type: 'TOPIC', topic }]
  const prefill = patchFrom(kind, text, meaning)
  const kept = state.context.draft?.kind === kind ? onlyGaps(prefill, state.context.draft.answers) : prefill
  return [{ type: 'TOPIC', topic, prefill: kept, words: text }]
}

/** A message while a report is being written: an answer, a correction, or another topic. */
const fromReportText = (state: ConversationState, text: string, meaning: Meaning): DialogueEvent[] => {
  const { draft } = state.context
  if (draft === null) return fromTopicText(state, text, meaning)
  const question = currentQuestion(state)
  // The answer to a question is not the story of the report, however long it is.
  const whole = patchFrom(draft.kind, text, meaning)
  const { description: _, account: __, ...fields } = whole.answers ?? {}
  const all: DraftPatch = { ...whole, answers: fields }
  const topic = topicOf(meaning.intent)
  const otherKind = topic === null ? null : reportKindOf(topic)

  if (
    topic !== null &&
    topic !== draft.kind &&
    !meaning.unsure &&
    meaning.confidence >= sureOfTopic &&
    !(question !== null && storyQuestions.includes(question.key))
  ) {
    if (otherKind !== null) {
      return [{ type: 'OTHER_TOPIC', topic, words: text, prefill: patchFrom(otherKind, text, meaning) }]
    }
    if (topic === 'check_report') return [{ type: 'TOPIC', topic }]
    if (meaning.intent === 'talk_to_person') return [{ type: 'PERSON' }]
  }

  if (question === null || meaning.slots.correction === true) {
    // "No sorry, I meant Tuesday": what it holds replaces what was there; the rest stays.
    if (Object.keys(all.answers ?? {}).length > 0 || all.contactChoice !== undefined)
      return [answer(null, all, text)]
    if (question === null) return [answer(null, {}, text)]
  }
  if (question === null) return [{ type: 'NOT_UNDERSTOOD' }]

  const read = question.read?.(text, meaning, draft) ?? {}
  const extra = onlyGaps(all, draft.answers)
  if (isPatch(read)) {
    const patch: DraftPatch = {
      ...extra,
      ...read,
      answers: { ...extra.answers, ...read.answers },
      contact: { ...extra.contact, ...read.contact },
    }
    return [answer(question, patch, text)]
  }
  if (read.because !== undefined) return [{ type: 'NOT_UNDERSTOOD', because: read.because }]
  if (Object.keys(extra.answers ?? {}).length > 0 || extra.contactChoice !== undefined) {
    // It answered something else than was asked: take it, and ask again.
    return [answer(null, extra, text)]
  }
  if (!question.required && question.kind === 'choice' && text.trim().split(/\s+/).length >= 2) {
    // No option fits these words: they are kept as they are, beside the question.
    return [answer(question, { answers: { notes: { [question.key]: text } }, settles: [question.key] }, text)]
  }
  return [{ type: 'NOT_UNDERSTOOD', because: 'notUnderstoodChoice' }]
}

const fromCommand = (state: ConversationState, text: string): DialogueEvent | null => {
  const { area, spot } = whereIs(state.value)
  const what = readChange(text)
  if (what !== undefined && state.context.draft !== null && isReporting(area)) {
    const key = questionsOf[state.context.draft.kind].find((question) =>
      sameWords(plainWords(what), plainWords(phrase(`review.label.${question.key}`, state.context))),
    )?.key
    if (key !== undefined) return { type: 'CHANGE', question: key }
  }
  const command = readCommand(text)
  if (command === undefined) return null
  const question = currentQuestion(state)
  switch (command) {
    case 'send':
      return spot === 'reviewing' ? { type: 'SEND' } : null
    case 'updates':
      return spot === 'reviewing' && state.context.channel === 'sms' ? { type: 'SEND_WITH_UPDATES' } : null
    case 'done':
      return question?.kind === 'file' ? { type: 'SKIP' } : null
    case 'skip':
      return question === null || question.required || spot === 'confirmingPlace' ? null : { type: 'SKIP' }
    case 'finish':
      // "Check my answers" where they are shown: they are shown again.
      if (spot === 'reviewing') return { type: 'REPEAT' }
      return question === null || question.required ? null : { type: 'FINISH' }
    case 'change':
      return spot === 'reviewing' ? { type: 'NOT_UNDERSTOOD', because: 'review.whatToChange' } : null
    default:
      return repairEvents[command] ?? null
  }
}

const fromText = (state: ConversationState, text: string, meaning: Meaning): DialogueEvent[] => {
  const { area, spot } = whereIs(state.value)
  const command = fromCommand(state, text)
  if (command !== null) return [command]

  const yes = readYesNo(text)
  if (area === 'support' && spot === 'offering') {
    return [yes === true ? { type: 'YES' } : meaning.intent === 'exit' ? { type: 'LEAVE' } : { type: 'NO' }]
  }
  // A fixed word of the conversation itself ("carry on") is never a disclosure, whatever it resembles.
  const door = readCommand(text) === undefined ? doorOf(meaning) : null
  if (door !== null) return [{ type: 'DISCLOSURE', door }]

  const named = namedOptions(state, text)
  if (named !== null) {
    const event = fromChoice(state, named)
    // An option named in their own words ("a fridge") keeps those words; a number or its label adds nothing.
    const ownWords = event.type === 'ANSWER' && /\p{L}/u.test(text) && labelled(state, text) === undefined
    return [ownWords ? { ...event, words: text } : event]
  }
  if (area === 'support') return [{ type: 'NOT_UNDERSTOOD' }]

  if (yes !== undefined) {
    if (spot === 'reviewing' && yes) return [{ type: 'SEND' }]
    if (spot === 'confirmingPlace')
      return [yes ? { type: 'PICK_PLACE', index: 0 } : { type: 'NONE_OF_THESE' }]
    if (['switching', 'confirmingRestart', 'resuming'].includes(area)) return [{ type: yes ? 'YES' : 'NO' }]
    if (spot === 'showing' && !yes) return [{ type: 'BACK' }]
    const question = currentQuestion(state)
    if (
      question !== null &&
      !yes &&
      !question.required &&
      question.kind !== 'choice' &&
      question.key !== 'photos'
    ) {
      return [{ type: 'SKIP' }]
    }
    if (question?.kind === 'file' && !yes) return [{ type: 'SKIP' }]
  }
  if (meaning.intent === 'exit' && !meaning.unsure && currentQuestion(state) === null)
    return [{ type: 'LEAVE' }]
  if (area === 'checking') return fromCheckText(spot, text)
  if (isReporting(area)) return fromReportText(state, text, meaning)
  return fromTopicText(state, text, meaning)
}

/** After a long pause a draft is offered before anything is taken as an answer to an old question. */
const fromPause = (state: ConversationState, text: string, meaning: Meaning): DialogueEvent[] => {
  const [first] = fromText(state, text, meaning)
  const urgent = first !== undefined && ['LEAVE', 'DISCLOSURE', 'START_OVER'].includes(first.type)
  if (urgent || state.context.draft === null) return first === undefined ? [] : fromText(state, text, meaning)
  const topic = meaning.unsure ? null : topicOf(meaning.intent)
  const kind = topic === null ? null : reportKindOf(topic)
  return [
    {
      type: 'RESUME',
      words: text,
      ...(kind === null ? {} : { topic: kind, prefill: patchFrom(kind, text, meaning) }),
    },
  ]
}

/**
 * What an input means here: the events for the machine, and whether the danger line goes first.
 *
 * @throws ChoiceNotOffered for a choice the question does not offer
 */
export const interpret = (state: ConversationState, input: Input): Interpretation => {
  switch (input.kind) {
    case 'leave':
      return { events: [{ type: 'LEAVE' }], danger: false }
    case 'result':
      return { events: [{ type: 'RESULT', result: input.result }], danger: false }
    case 'choice': {
      const event = fromChoice(state, input.values)
      const now = event.type === 'ANSWER' && event.patch.answers?.happeningNow === true
      return { events: [event], danger: now }
    }
    case 'file': {
      // A picture message may come at any time; a screen has a place for photos.
      const welcome =
        state.context.channel === 'web'
          ? currentQuestion(state)?.kind === 'file'
          : state.context.draft !== null
      if (!welcome) throw new ChoiceNotOffered()
      return { events: [{ type: 'ANSWER', question: null, patch: { photo: input.file.id } }], danger: false }
    }
    case 'position': {
      const question = currentQuestion(state)
      if (question?.kind !== 'place') throw new ChoiceNotOffered()
      const { latitude, longitude, accuracy } = input
      const location = {
        words: phrase('place.browser', state.context),
        label: '',
        precision: 'point' as const,
        source: 'browser' as const,
        latitude,
        longitude,
        radius: accuracy,
      }
      return { events: [answer(question, { answers: { location } })], danger: false }
    }
    case 'resume':
      return { events: fromPause(state, input.text, input.meaning), danger: isDanger(input.meaning) }
    case 'text':
      return { events: fromText(state, input.text, input.meaning), danger: isDanger(input.meaning) }
  }
}
