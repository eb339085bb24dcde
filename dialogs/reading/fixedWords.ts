import { type Command, readChange, readStatus, type Typed } from '../commands.ts'
import type { DialogueEvent } from '../machine.ts'
import type { Meaning } from '../meaning.ts'
import { areIn, labelWords, readNumbers, tellingWords, wordsOf } from '../optionWords.ts'
import { currentQuestion, promptOf, reviewAnswers } from '../prompt.ts'
import { findQuestion, questionsOf } from '../reporting/draft.ts'
import type { Question, QuestionKey } from '../reporting/question.ts'
import { canFinish } from '../reporting/report.machine.ts'
import { type ConversationState, isReporting, isReviewing, whereIs } from '../state.ts'
import { fromCheckText, leaveCheck, readReference } from './checks.ts'
import { namedOptions, repairEvents } from './choices.ts'
import { storyAsked } from './topics.ts'

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

/** The question that "change where" names: by its label on "check your answers", or by another word for it. */
const questionToChange = (state: ConversationState, typed: Typed): Question | undefined => {
  const what = readChange(typed)
  const { draft } = state.context
  if (what === undefined || draft === null) return undefined
  const said = tellingWords(what)
  if (said === null) return undefined
  const questions = questionsOf[draft.kind].filter((question) => question.applies(draft))
  const labelOf = ({ key }: Question) =>
    labelWords({ value: '', label: `review.label.${key}` }, state.context)
  // "The place" is where it is, and not the sort of place, whose label holds the word.
  return (
    questions.find((question) => labelOf(question).label === what) ??
    questions.find(({ key }) => otherNames[key]?.some((name) => areIn(said, wordsOf(name)))) ??
    questions.find((question) => areIn(said, labelOf(question)))
  )
}

/** "2", or "change 2", where the answers are shown: the second of them. */
const numberedAnswer = (state: ConversationState, typed: Typed): Question | undefined => {
  const { draft } = state.context
  if (draft === null) return undefined
  const answers = reviewAnswers(draft, state.context)
  const numbers = readNumbers(typed.plain.replace(/^change /, ''), answers.length)
  const key = numbers?.length === 1 ? answers[(numbers[0] ?? 0) - 1]?.key : undefined
  return key === undefined ? undefined : findQuestion(draft.kind, key)
}

/** "Change", alone or with what: the question is asked again, or what can be changed is said. */
const fromChange = (state: ConversationState, typed: Typed): DialogueEvent[] | null => {
  const { area, spot } = whereIs(state.value)
  const writing = isReporting(area) && state.context.draft !== null
  // A report that waits behind the menu is opened again for it.
  const opened: DialogueEvent[] | null = writing
    ? []
    : area === 'menu' && state.context.draft !== null
      ? [{ type: 'BACK' }]
      : null
  const named =
    opened === null
      ? undefined
      : (questionToChange(state, typed) ?? (isReviewing(spot) ? numberedAnswer(state, typed) : undefined))
  if (opened !== null && named !== undefined) return [...opened, { type: 'CHANGE', question: named.key }]
  const plain = typed.command === 'change'
  if (opened !== null && (plain || (isReviewing(spot) && readChange(typed) !== undefined))) {
    // What was said may be the change itself: "change where to Fairlands Way" is read as any correction is.
    return plain ? [...opened, { type: 'NOT_UNDERSTOOD', because: 'review.whatToChange' }] : null
  }
  return plain && (area === 'menu' || spot === 'filed')
    ? [{ type: 'NOT_UNDERSTOOD', because: 'review.nothingToChange' }]
    : null
}

/** "Status", alone or with a reference and a code, wherever it is said. */
const fromStatus = (typed: Typed): DialogueEvent[] | null => {
  const rest = readStatus(typed)
  if (rest === undefined || (rest !== '' && readReference(rest) === null)) return null
  return [
    { type: 'TOPIC', topic: 'check_report' },
    ...(rest === '' ? [] : fromCheckText('askingReference', rest, false)),
  ]
}

/** Past the question being asked. One the report cannot do without stays, and says so. */
const pastQuestion = (
  state: ConversationState,
  typed: Typed,
  how: 'SKIP' | 'FINISH',
): DialogueEvent[] | null => {
  const question = currentQuestion(state)
  if (question === null) return null
  if (whereIs(state.value).spot === 'confirmingPlace') return [{ type: 'NONE_OF_THESE' }]
  if (!question.required) return [{ type: how === 'FINISH' && canFinish(state.context) ? 'FINISH' : 'SKIP' }]
  // "Not sure" is an answer where the list has one of that name.
  return namedOptions(state, promptOf(state), typed) === null
    ? [{ type: 'NOT_UNDERSTOOD', because: `report.required.${question.key}` }]
    : null
}

/** Asked for, but not there: the reference or the code of a report. */
const asksReference = (spot: string): boolean => spot === 'askingReference' || spot === 'askingCode'

/** "Finish" with nothing to pass over: what is written is gone back to, never thrown away. */
const toReport = (state: ConversationState): DialogueEvent[] | null => {
  const { area, spot } = whereIs(state.value)
  if (state.context.draft === null) return null
  if (spot === 'reviewing') return [{ type: 'REPEAT' }]
  if (spot === 'confirmingSend') return [{ type: 'BACK' }]
  if (asksReference(spot)) return leaveCheck(spot, state.context.draft !== null)
  if (['menu', 'switching', 'confirmingRestart'].includes(area)) return [{ type: 'BACK' }]
  return area === 'resuming' ? [{ type: 'YES' }] : [{ type: 'BACK' }, { type: 'BACK' }]
}

/** What the fixed words of the conversation itself mean here; null where the text is none of them. */
export const fromCommand = (state: ConversationState, typed: Typed): DialogueEvent[] | null => {
  const { area, spot } = whereIs(state.value)
  const asked = area === 'support' ? null : (fromStatus(typed) ?? fromChange(state, typed))
  if (asked !== null) return asked
  const { command, plain } = typed
  if (spot === 'showing' && state.context.channel === 'sms' && plain === 'next') {
    const more = (state.context.check.progress?.messages.length ?? 0) > 1
    return [{ type: more ? 'NEXT_PART' : 'REPEAT' }]
  }
  if (command === undefined) return null
  switch (command) {
    case 'send':
      return isReviewing(spot) ? [{ type: 'SEND' }] : pastQuestion(state, typed, 'FINISH')
    case 'updates':
      return isReviewing(spot) && state.context.channel === 'sms' ? [{ type: 'SEND_WITH_UPDATES' }] : null
    case 'done':
      return currentQuestion(state)?.kind === 'file' ? [{ type: 'SKIP' }] : null
    case 'skip':
      // "No idea" where the reference is asked: what can be done without it is said.
      if (asksReference(spot)) return [{ type: 'LOST' }, ...leaveCheck(spot, state.context.draft !== null)]
      // "Dunno" where the answers are shown adds nothing to them.
      return isReviewing(spot) ? [{ type: 'REPEAT' }] : pastQuestion(state, typed, 'SKIP')
    case 'finish':
      return pastQuestion(state, typed, 'FINISH') ?? toReport(state)
    case 'back':
      return spot === 'askingReference' ? leaveCheck(spot, state.context.draft !== null) : [{ type: 'BACK' }]
    case 'change':
      return null
    case 'thanks':
      return area === 'menu' || ['filed', 'showing', 'reviewing', 'confirmingSend'].includes(spot)
        ? [{ type: 'REPEAT' }]
        : null
    case 'greeting':
      return area === 'support' || storyAsked(state) ? null : [{ type: 'GREETING' }]
    default: {
      const event = repairEvents[command]
      return event === undefined ? null : [event]
    }
  }
}

/** Fixed words that somebody in danger may say all the same. */
const maybeDanger: readonly Command[] = ['person', 'leave']

/** A fixed word of the conversation itself ("send") is no cry for help, whatever it resembles. */
export const plainMeaning = ({ command, plain }: Typed, meaning: Meaning): Meaning =>
  // HELP alone asks what can be texted, and its answer names 999; "help me" may be more.
  command === undefined || maybeDanger.includes(command) || plain === 'help me'
    ? meaning
    : { ...meaning, safety: 'none', alsoSafety: [] }
