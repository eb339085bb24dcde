import { readStatus, readTyped, type Typed } from './commands.ts'
import { hasBegun } from './context.ts'
import type { DialogueEvent } from './machine.ts'
import type { Meaning } from './meaning.ts'
import { currentQuestion, promptOf } from './prompt.ts'
import { namesOneAtHome } from './reading/atHome.ts'
import { fromCheckText, leaveCheck, losesReference } from './reading/checks.ts'
import { answer, ChoiceNotOffered, fromChoice, labelled, namedOptions } from './reading/choices.ts'
import { doorOf, isDanger, isGuess } from './reading/doors.ts'
import { fromCommand, plainMeaning } from './reading/fixedWords.ts'
import { fromHomeAnswer } from './reading/home.ts'
import { reportKindOf, topicOf } from './reading/topics.ts'
import { fromReportText, fromTopicText } from './reading/words.ts'
import { asksContact, givenContact } from './reporting/ownContact.ts'
import { patchFrom } from './reporting/prefill.ts'
import type { QuestionKey } from './reporting/question.ts'
import { yesNoIn } from './reporting/yesNo.ts'
import { type ConversationState, isConfidential, isReporting, isReviewing, whereIs } from './state.ts'
import { askedIn } from './support/askedWords.ts'
import type { Input } from './turn.ts'
import { phrase } from './wording/phrase.ts'

export interface Interpretation {
  events: DialogueEvent[]
  /** The universal danger line goes first. */
  danger: boolean
}

/** The place of a state, by the name a draft is gone back to. */
const placeOf = ({ value }: ConversationState): string => {
  const { area, spot } = whereIs(value)
  return spot === '' ? area : `${area}.${spot}`
}

/**
 * "He swears at me", from somebody who has said that a neighbour does it: most likely the neighbour, and a report is
 * not to be lost by it unasked.
 */
const isOfThoseReported = (
  { context }: ConversationState,
  { unnamed, safety, alsoSafety }: Meaning,
): boolean => {
  const { relation } = context.draft?.answers ?? {}
  const isOutside = relation !== undefined && relation !== 'household' && relation !== 'not_known'
  return unnamed === true && isOutside && safety === 'domestic_abuse' && alsoSafety.length === 0
}

/**
 * What only the classifier takes for a disclosure, and a crisis in words that may be said of a nuisance, is asked about
 * where a report would be lost by it.
 */
const fromDisclosure = (state: ConversationState, typed: Typed, meaning: Meaning): DialogueEvent | null => {
  // A fixed word of the conversation itself ("carry on") is never a disclosure, whatever it resembles.
  const door = typed.command === undefined ? doorOf(meaning) : null
  if (door === null || !(isGuess(meaning) || isOfThoseReported(state, meaning)) || !hasBegun(state.context)) {
    return door === null ? null : { type: 'DISCLOSURE', door }
  }
  // Asked before: these are words like any others. A crisis is never passed over (safety.md).
  return state.context.askedHome && door !== 'crisis'
    ? null
    : { type: 'GUESSED', door, leftAt: placeOf(state) }
}

/**
 * Asked these, somebody of one's own home may be named who does nothing: whom it is aimed at, whom it harms, who saw
 * it, who was told, whom to call.
 */
const namesOthers: readonly QuestionKey[] = [
  ...(['targeted', 'hate', 'effects', 'vulnerabilities', 'reportedBefore', 'evidence', 'photos'] as const),
  ...(['contact', 'contactDetail', 'contactName', 'contactTimes', 'contactNote'] as const),
]

/**
 * "It's my husband", in the middle of a report of behaviour: a disclosure like the choice "somebody in my home" where
 * it was asked who does it, and asked about elsewhere.
 */
const fromOneAtHome = (state: ConversationState, { plain }: Typed): DialogueEvent | null => {
  const { draft, askedHome } = state.context
  if (draft?.kind !== 'asb' || !isReporting(whereIs(state.value).area) || !namesOneAtHome(plain)) return null
  const question = currentQuestion(state)
  if (question?.key === 'relation') return answer(question, { answers: { relation: 'household' } })
  const isOther = question !== null && namesOthers.includes(question.key)
  return askedHome || isOther ? null : { type: 'GUESSED', door: 'self', leftAt: placeOf(state) }
}

const fromText = (state: ConversationState, typed: Typed, meaning: Meaning): DialogueEvent[] => {
  const { area, spot } = whereIs(state.value)
  const asked = area === 'support' && spot !== 'offering' ? askedIn(typed) : null
  if (asked !== null) return [{ type: 'ASKED', about: asked }]
  if (area === 'askingHome') return [fromHomeAnswer(state, typed, meaning)]
  const commanded = fromCommand(state, typed)
  if (commanded !== null) return commanded

  const { text } = typed
  const yes = yesNoIn(typed.plain)
  if (area === 'support' && spot === 'offering') {
    return [yes === true ? { type: 'YES' } : meaning.intent === 'exit' ? { type: 'LEAVE' } : { type: 'NO' }]
  }
  const prompt = promptOf(state)
  // The words of a button are that button, whatever the classifier makes of them.
  const isButton = isGuess(meaning) && labelled(state, prompt, typed) !== undefined
  const disclosure = isButton ? null : fromDisclosure(state, typed, meaning)
  const atHome = fromOneAtHome(state, typed)
  // Asked who does it, "my husband" answers: what the classifier makes of it besides need not be asked about.
  const isDoubted = disclosure?.type === 'GUESSED' && disclosure.door !== 'crisis'
  if (atHome !== null && atHome.type !== 'GUESSED' && isDoubted) return [atHome]
  if (disclosure !== null) return [disclosure]
  if (atHome !== null) return [atHome]

  const named = namedOptions(state, prompt, typed)
  if (named !== null) {
    const event = fromChoice(state, named, prompt)
    // An option named in their own words ("a fridge") keeps those words; a number or its label adds nothing.
    const ownWords =
      event.type === 'ANSWER' && /\p{L}/u.test(text) && labelled(state, prompt, typed) === undefined
    return [ownWords ? { ...event, words: text } : event]
  }
  if (area === 'support') return [{ type: 'NOT_UNDERSTOOD' }]

  if (yes !== undefined) {
    // By text the answers may stand further up: a yes sends only right after them, and after no other yes.
    const { recap, justAgreed } = state.context
    if (spot === 'reviewing' && yes) return [{ type: recap && !justAgreed ? 'SEND' : 'ASK_TO_SEND' }]
    if (spot === 'confirmingSend') return [{ type: yes ? 'YES' : 'NO' }]
    if (spot === 'confirmingPlace')
      return [yes ? { type: 'PICK_PLACE', index: 0 } : { type: 'NONE_OF_THESE' }]
    if (['switching', 'confirmingRestart', 'resuming'].includes(area)) return [{ type: yes ? 'YES' : 'NO' }]
    if (!yes && (spot === 'askingReference' || spot === 'askingCode'))
      return leaveCheck(spot, state.context.draft !== null)
    if (spot === 'reviewing') return [{ type: 'NOT_UNDERSTOOD', because: 'review.whatToChange' }]
    if (spot === 'showing' && !yes) return [{ type: 'BACK' }]
    if (spot === 'filed') return [{ type: yes && state.context.parked !== null ? 'BACK' : 'REPEAT' }]
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
  if (
    meaning.intent === 'exit' &&
    !meaning.unsure &&
    currentQuestion(state) === null &&
    !losesReference(text)
  )
    return [{ type: 'LEAVE' }]
  if (area === 'checking') return fromCheckText(spot, text, state.context.draft !== null)
  if (isReporting(area)) return fromReportText(state, text, meaning)
  return fromTopicText(state, text, meaning)
}

/** Said after a long pause, these mean what they say, whatever was asked before it. */
const neverStale: readonly DialogueEvent['type'][] = ['LEAVE', 'DISCLOSURE', 'GUESSED', 'START_OVER']
/** These are answered first; the draft is offered after it. */
const answeredFirst: readonly DialogueEvent['type'][] = ['HELP', 'PERSON', 'DATA', 'WHAT_NEXT']

/** After a long pause a draft is offered before anything is taken as an answer to an old question. */
const fromPause = (state: ConversationState, typed: Typed, meaning: Meaning): DialogueEvent[] => {
  const { text, command } = typed
  const events = fromText(state, typed, meaning)
  const [first] = events
  // "Yes" may answer anything; "send" answers "check your answers" alone.
  const sends = isReviewing(whereIs(state.value).spot) && (command === 'send' || command === 'updates')
  const plain = sends || readStatus(typed) !== undefined || (first && neverStale.includes(first.type))
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

/** Where nobody asked how to reach them, a number is theirs only if they say so. */
const ownMeaning = (state: ConversationState, text: string, meaning: Meaning): Meaning => {
  const { contact, ...slots } = meaning.slots
  if (contact === undefined || asksContact(currentQuestion(state)?.key)) return meaning
  const given = givenContact(text, contact)
  return { ...meaning, slots: { ...slots, ...(given && { contact: given }) } }
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
      if (!welcome || isConfidential(state)) throw new ChoiceNotOffered()
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
      const typed = readTyped(input.text)
      const meaning = ownMeaning(state, input.text, plainMeaning(typed, input.meaning))
      const read = input.kind === 'resume' ? fromPause : fromText
      return { events: read(state, typed, meaning), danger: isDanger(meaning) }
    }
  }
}
