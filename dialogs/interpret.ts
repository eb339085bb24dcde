import { type Command, readChange, readCommand, readStatus } from './commands.ts'
import { type SupportDoor, type Topic, topics } from './context.ts'
import type { DialogueEvent, DraftPatch } from './machine.ts'
import type { Meaning } from './meaning.ts'
import { readNumbers, sameWords } from './optionWords.ts'
import { currentQuestion, mostListedInTexts, promptOf } from './prompt.ts'
import { findQuestion, questionsOf } from './reporting/draft.ts'
import { onlyGaps, patchFrom } from './reporting/prefill.ts'
import { isPatch, type Question, type QuestionKey } from './reporting/question.ts'
import { canFinish } from './reporting/report.machine.ts'
import type { ReportDraft, ReportKind } from './reporting/report.ts'
import { placeFromWords } from './reporting/shared.questions.ts'
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

const storyAsked = (state: ConversationState): boolean =>
  storyQuestions.includes(currentQuestion(state)?.key ?? '') || whereIs(state.value).spot === 'addingWords'

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

/** Other words that people have for an answer they want to change; its label is understood anyway. */
const otherNames: Partial<Record<QuestionKey, readonly string[]>> = {
  waste: ['waste', 'rubbish', 'items', 'things', 'stuff'],
  size: ['size', 'amount', 'quantity'],
  location: ['place', 'location', 'address', 'street', 'road', 'postcode', 'area'],
  when: ['time', 'date', 'day'],
  people: ['person', 'people', 'description'],
  vehicle: ['car', 'van', 'number plate', 'registration'],
  asbType: ['type', 'kind', 'problem'],
  account: ['story', 'details', 'words', 'account'],
  contact: ['updates'],
  contactDetail: ['phone number', 'mobile', 'telephone'],
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
  // In a text a long list is not read out, so a number names nothing of it.
  const unread = state.context.channel === 'sms' && content.length > mostListedInTexts
  const numbers = unread ? null : readNumbers(text, content.length)
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
  // A reference and nothing else, where one report is shown: another one is to be looked up.
  const other = spot === 'showing' ? marked.exec(text) : null
  if (other !== null && other[0].trim().length >= text.trim().length - 8) {
    return [{ type: 'TOPIC', topic: 'check_report' }, ...fromCheckText('askingReference', text)]
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

const nearness =
  /^(?:just |right |it is |its )*(?:by|near|beside|behind|next to|close to|opposite|outside|in front of|across from|at the (?:back|end|top|bottom|side) of|round the back)\b/i

/** "It is by the shops", said once the street is known, says where in it: the street stays. */
const nearTo = (draft: ReportDraft, patch: DraftPatch, { slots }: Meaning): DraftPatch => {
  const { location } = draft.answers
  const nearer = patch.answers?.location
  if (slots.correction === true || location === undefined || nearer === undefined) return patch
  if (nearer.postcode !== undefined || !nearness.test(nearer.words)) return patch
  const words = `${location.words}, ${nearer.words}`
  return { ...patch, answers: { ...patch.answers, location: placeFromWords(words, location.postcode) } }
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
    !storyAsked(state)
  ) {
    if (otherKind !== null) {
      return [{ type: 'OTHER_TOPIC', topic, words: text, prefill: patchFrom(otherKind, text, meaning) }]
    }
    if (topic === 'check_report') return [{ type: 'TOPIC', topic }]
    if (meaning.intent === 'talk_to_person') return [{ type: 'PERSON' }]
  }

  if (question === null || meaning.slots.correction === true) {
    // "No sorry, I meant Tuesday": what it holds replaces what was there; the rest stays.
    const corrected = nearTo(draft, all, meaning)
    if (Object.keys(corrected.answers ?? {}).length > 0 || corrected.contactChoice !== undefined)
      return [answer(null, corrected, text)]
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
  // No time in it: kept beside the report, and the time is asked again.
  if (question.kind === 'when') return [answer(null, {}, text)]
  return [
    { type: 'NOT_UNDERSTOOD', because: question.kind === 'choice' ? 'notUnderstoodChoice' : 'notUnderstood' },
  ]
}

/** The question that "change where" names: by its label on "check your answers", or by another word for it. */
const questionToChange = (state: ConversationState, text: string): Question | undefined => {
  const what = readChange(text)
  const { draft } = state.context
  if (what === undefined || draft === null) return undefined
  const said = plainWords(what)
  const questions = questionsOf[draft.kind].filter((question) => question.applies(draft))
  return (
    questions.find(({ key }) => sameWords(said, plainWords(phrase(`review.label.${key}`, state.context)))) ??
    questions.find(({ key }) => otherNames[key]?.some((name) => sameWords(said, name)))
  )
}

/** "Change", alone or with what: the question is asked again, or what can be changed is said. */
const fromChange = (state: ConversationState, text: string): DialogueEvent[] | null => {
  const { area, spot } = whereIs(state.value)
  const writing = isReporting(area) && state.context.draft !== null
  // A report that waits behind the menu is opened again for it.
  const opened: DialogueEvent[] | null = writing
    ? []
    : area === 'menu' && state.context.draft !== null
      ? [{ type: 'BACK' }]
      : null
  const named = opened === null ? undefined : questionToChange(state, text)
  if (opened !== null && named !== undefined) return [...opened, { type: 'CHANGE', question: named.key }]
  const plain = readCommand(text) === 'change'
  if (opened !== null && (plain || (spot === 'reviewing' && readChange(text) !== undefined))) {
    // What was said may be the change itself: "change where to Fairlands Way" is read as any correction is.
    return plain ? [...opened, { type: 'NOT_UNDERSTOOD', because: 'review.whatToChange' }] : null
  }
  return plain && (area === 'menu' || spot === 'filed')
    ? [{ type: 'NOT_UNDERSTOOD', because: 'review.nothingToChange' }]
    : null
}

/** "Status", alone or with a reference and a code, wherever it is said. */
const fromStatus = (text: string): DialogueEvent[] | null => {
  const rest = readStatus(text)
  if (rest === undefined || (rest !== '' && readReference(rest) === null)) return null
  return [
    { type: 'TOPIC', topic: 'check_report' },
    ...(rest === '' ? [] : fromCheckText('askingReference', rest)),
  ]
}

/** Past the question being asked. One the report cannot do without stays, and says so. */
const pastQuestion = (
  state: ConversationState,
  text: string,
  how: 'SKIP' | 'FINISH',
): DialogueEvent[] | null => {
  const question = currentQuestion(state)
  if (question === null) return null
  if (whereIs(state.value).spot === 'confirmingPlace') return [{ type: 'NONE_OF_THESE' }]
  if (!question.required) return [{ type: how === 'FINISH' && canFinish(state.context) ? 'FINISH' : 'SKIP' }]
  // "Not sure" is an answer where the list has one of that name.
  return namedOptions(state, text) === null ? [{ type: 'NOT_UNDERSTOOD', because: 'report.required' }] : null
}

const fromCommand = (state: ConversationState, text: string): DialogueEvent[] | null => {
  const { area, spot } = whereIs(state.value)
  const asked = area === 'support' ? null : (fromStatus(text) ?? fromChange(state, text))
  if (asked !== null) return asked
  const command = readCommand(text)
  if (command === undefined) return null
  switch (command) {
    case 'send':
      return spot === 'reviewing' ? [{ type: 'SEND' }] : pastQuestion(state, text, 'FINISH')
    case 'updates':
      return spot === 'reviewing' && state.context.channel === 'sms' ? [{ type: 'SEND_WITH_UPDATES' }] : null
    case 'done':
      return currentQuestion(state)?.kind === 'file' ? [{ type: 'SKIP' }] : null
    case 'skip':
      return pastQuestion(state, text, 'SKIP')
    case 'finish':
      // "Check my answers" where they are shown: they are shown again.
      return spot === 'reviewing' ? [{ type: 'REPEAT' }] : pastQuestion(state, text, 'FINISH')
    case 'change':
      return null
    case 'thanks':
      return area === 'menu' || ['filed', 'showing', 'reviewing'].includes(spot) ? [{ type: 'REPEAT' }] : null
    case 'greeting':
      return area === 'support' || storyAsked(state) ? null : [{ type: 'GREETING' }]
    default: {
      const event = repairEvents[command]
      return event === undefined ? null : [event]
    }
  }
}

const fromText = (state: ConversationState, text: string, meaning: Meaning): DialogueEvent[] => {
  const { area, spot } = whereIs(state.value)
  const command = fromCommand(state, text)
  if (command !== null) return command

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
    if (spot === 'filed') return [{ type: 'REPEAT' }]
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

/** Said after a long pause, these mean what they say, whatever was asked before it. */
const neverStale: readonly DialogueEvent['type'][] = ['LEAVE', 'DISCLOSURE', 'START_OVER']
/** These are answered first; the draft is offered after it. */
const answeredFirst: readonly DialogueEvent['type'][] = ['HELP', 'PERSON', 'DATA']

/** After a long pause a draft is offered before anything is taken as an answer to an old question. */
const fromPause = (state: ConversationState, text: string, meaning: Meaning): DialogueEvent[] => {
  const events = fromText(state, text, meaning)
  const [first] = events
  // "Yes" may answer anything; "send" answers "check your answers" alone.
  const sends =
    whereIs(state.value).spot === 'reviewing' && ['send', 'updates'].includes(readCommand(text) ?? '')
  const plain = sends || readStatus(text) !== undefined || (first && neverStale.includes(first.type))
  if (plain || first === undefined || state.context.draft === null) return events
  if (answeredFirst.includes(first.type)) return [first, { type: 'RESUME', words: '' }]
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

/** Fixed words that somebody in danger may say all the same. */
const maybeDanger: readonly Command[] = ['help', 'person', 'leave']

/** A fixed word of the conversation itself ("send") is no cry for help, whatever it resembles. */
const plainMeaning = (text: string, meaning: Meaning): Meaning => {
  const command = readCommand(text)
  return command === undefined || maybeDanger.includes(command)
    ? meaning
    : { ...meaning, safety: 'none', alsoSafety: [] }
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
    case 'text': {
      const meaning = plainMeaning(input.text, input.meaning)
      const read = input.kind === 'resume' ? fromPause : fromText
      return { events: read(state, input.text, meaning), danger: isDanger(meaning) }
    }
  }
}
