import type { ConversationContext } from './context.ts'
import type { Expecting } from './meaning.ts'
import { draftOf, findQuestion, questionsOf } from './reporting/draft.ts'
import { isMissing, type Question, type Shown } from './reporting/question.ts'
import { canFinish } from './reporting/report.machine.ts'
import type { ReportDraft } from './reporting/report.ts'
import { type ConversationState, isReporting, whereIs } from './state.ts'
import { supportPageNames, supportPages } from './support/pages.ts'
import type { Option, Prompt } from './turn.ts'
import { phrase } from './wording/phrase.ts'

/** By prefix and value: dozens a turn, the same objects in every conversation. */
const fixedOptions = new Map<string, Map<string, Option>>()

/** An option whose words have no gaps. Its label is the wording key `<prefix>.<value>`. */
const option = (value: string, prefix: string): Option => {
  let ofPrefix = fixedOptions.get(prefix)
  if (ofPrefix === undefined) {
    ofPrefix = new Map()
    fixedOptions.set(prefix, ofPrefix)
  }
  let known = ofPrefix.get(value)
  if (known === undefined) {
    known = { value, label: `${prefix}.${value}` }
    ofPrefix.set(value, known)
  }
  return known
}

const repair = (...values: string[]): Option[] => values.map((value) => option(value, 'repair'))
/** Back to a report that waits. */
const carryOn = ({ kind }: ReportDraft): Option => ({ value: 'carry_on', label: `carryOn.${kind}` })
/** Ways out that every question offers. */
const everyRepair = ['help', 'person', 'data', 'start_over']

const yesNo = (question: string): Option[] => [option('yes', question), option('no', question)]

/** Longer lists are not read out in a text: such a question asks for the person's own words. */
export const mostListedInTexts = 6

/** The question a report is asking, if it is asking one. */
export const currentQuestion = (state: ConversationState): Question | null => {
  const { area, spot } = whereIs(state.value)
  if (!isReporting(area) || state.context.draft === null) return null
  const { kind } = state.context.draft
  if (spot === 'confirmingPlace' || spot === 'outside') return findQuestion(kind, 'location') ?? null
  return spot.startsWith('asking_') ? (findQuestion(kind, spot.slice('asking_'.length)) ?? null) : null
}

/** An answer in the words of "check your answers". */
export const shownWords = (shown: Shown, context: ConversationContext): string =>
  'words' in shown
    ? shown.words
    : shown.keys.length === 0
      ? phrase('review.none', context)
      : shown.keys.map((key) => phrase(key, context)).join(', ')

/** What a person would see of a draft on "check your answers", in order. */
export const reviewAnswers = (
  draft: ReportDraft,
  context: ConversationContext,
): NonNullable<Prompt['answers']> =>
  questionsOf[draft.kind]
    .filter((question) => question.applies(draft))
    .flatMap((question) => {
      const shown = question.show(draft)
      const note = draft.answers.notes?.[question.key]
      if (shown === null && note === undefined && !question.on.includes(context.channel)) return []
      const value = [shown === null ? [] : [shownWords(shown, context)], note ?? []].flat().join('. ')
      return [
        {
          key: question.key,
          label: `review.label.${question.key}`,
          value: value === '' ? phrase('review.notGiven', context) : value,
        },
      ]
    })

const questionPrompt = (question: Question, context: ConversationContext): Prompt => {
  const draft = draftOf(context)
  const { label = question.key } = question
  const options = (question.values?.(draft) ?? []).map((value) => option(value, label))
  const finish =
    !question.required &&
    context.changing === null &&
    canFinish(context) &&
    questionsOf[draft.kind].some((one) => one.key !== question.key && isMissing(one, draft, context.channel))
  return {
    kind: question.kind,
    question: `${draft.kind}.${question.key}`,
    ...(question.multiple === true ? { multiple: true } : {}),
    options: [
      ...options,
      ...(question.kind === 'file' ? repair('done') : []),
      ...(question.required || question.kind === 'file' ? [] : repair('skip')),
      ...(finish ? repair('finish') : []),
      ...repair('back', ...everyRepair),
    ],
  }
}

/** While an effect is being carried out there is nothing to ask: its result comes before the answer. */
const nothingToAsk: Prompt = { kind: 'none', question: 'none', options: [] }
const passingSpots = ['choosing', 'locating', 'sending', 'lookingUp', 'sendingMore']

const reportPrompt = (spot: string, context: ConversationContext): Prompt => {
  if (context.draft === null || spot === 'filed') {
    const again = context.parked === null ? [] : [carryOn(context.parked)]
    return {
      kind: 'choice',
      question: 'filed',
      options: [...again, ...repair('another', 'help', 'person', 'data')],
    }
  }
  const { draft } = context
  if (spot === 'reviewing') {
    const answers = reviewAnswers(draft, context)
    // A screen always shows the answers. A text shows them when they are new, or asked for.
    const isShort = context.channel === 'sms' && !context.recap
    return {
      kind: 'review',
      question: isShort ? 'review.again' : 'review',
      ...(isShort ? {} : { answers }),
      options: [
        ...repair('send', ...(context.channel === 'sms' ? ['send_with_updates'] : [])),
        ...answers.map(({ key, label }) => ({
          value: `change:${key}`,
          label: 'repair.change',
          params: { what: phrase(label, context) },
        })),
        ...repair('back', ...everyRepair),
      ],
    }
  }
  if (spot === 'confirmingSend') {
    return {
      kind: 'choice',
      question: 'review.send',
      options: [...yesNo('review.send'), ...repair('back', ...everyRepair)],
    }
  }
  if (spot === 'confirmingPlace') {
    const places =
      context.places.length === 1
        ? yesNo('place')
        : [
            ...context.places.map(({ label }, index) => ({
              value: `place:${index}`,
              label: 'place.option',
              params: { label },
            })),
            option('none', 'place'),
          ]
    return {
      kind: 'choice',
      question: context.places.length === 1 ? 'place.confirm' : 'place.which',
      params: { label: context.places[0]?.label ?? '' },
      options: [...places, ...repair('back', ...everyRepair)],
    }
  }
  if (spot === 'outside') {
    return { kind: 'place', question: 'place.elsewhere', options: repair('back', ...everyRepair) }
  }
  const question = findQuestion(draft.kind, spot.slice('asking_'.length))
  if (question === undefined) throw new Error(`no question at ${spot}`)
  return questionPrompt(question, context)
}

const checkPrompt = (spot: string, context: ConversationContext): Prompt => {
  if (spot === 'askingReference') {
    return { kind: 'text', question: 'check.reference', options: repair('back', ...everyRepair) }
  }
  if (spot === 'askingCode') {
    return { kind: 'text', question: 'check.code', options: repair('back', ...everyRepair) }
  }
  if (spot === 'addingWords') {
    const retry = context.check.words === null ? [] : repair('retry')
    return { kind: 'text', question: 'check.words', options: [...retry, ...repair('back', ...everyRepair)] }
  }
  return {
    kind: 'choice',
    question: 'check.next',
    options: [
      option('add_more', 'check'),
      option('still_happening', 'check'),
      ...repair('back', ...everyRepair),
    ],
  }
}

const supportPrompt = (spot: string, context: ConversationContext): Prompt => {
  if (spot === 'offering') {
    return { kind: 'choice', question: 'support.offering', options: yesNo('support.offering') }
  }
  const page = supportPageNames.find((name) => name === spot) ?? 'who'
  return {
    kind: 'choice',
    question: page === 'who' ? 'support.whoFor' : 'support.next',
    options: [
      ...supportPages[page].leadsTo.map((next) => option(next, 'support.go')),
      ...(context.channel === 'web' ? [] : repair('leave')),
      ...repair('start_over'),
    ],
  }
}

/**
 * Whether a report is about home. On channels whose history stays on the device that question would tell: it
 * is the bland one there, letter for letter, and no the answer that goes on with the report.
 */
const homePrompt = (context: ConversationContext): Prompt => {
  if (context.channel !== 'web') return supportPrompt('offering', context)
  const question = context.door === 'crisis' ? 'home.crisis' : 'home'
  return { kind: 'choice', question, options: [...yesNo(question), ...repair('help', 'person')] }
}

/** What is being asked now. Depends on the state alone, so that every digression returns to it. */
export const promptOf = (state: ConversationState): Prompt => {
  const { area, spot } = whereIs(state.value)
  const { context } = state
  if (passingSpots.includes(spot)) return nothingToAsk
  if (isReporting(area)) return reportPrompt(spot, context)
  if (area === 'checking') return checkPrompt(spot, context)
  if (area === 'support') return supportPrompt(spot, context)
  if (area === 'askingHome') return homePrompt(context)
  if (area === 'elsewhere') {
    return {
      kind: 'choice',
      question: 'elsewhere',
      options: [
        ...['person', 'other_service', 'get_involved', 'drugs'].map((value) => option(value, 'elsewhere')),
        ...repair('back', 'help', 'data', 'start_over'),
      ],
    }
  }
  if (area === 'clarifying') {
    return {
      kind: 'choice',
      question: 'clarify',
      options: [
        ...context.offered.map((topic) => option(topic, 'topic')),
        ...(context.offered.includes('something_else') ? [] : [option('something_else', 'topic')]),
        ...repair('back', ...everyRepair),
      ],
    }
  }
  if (area === 'switching') {
    return { kind: 'choice', question: `switch.${context.offered[0] ?? 'asb'}`, options: yesNo('switch') }
  }
  if (area === 'confirmingRestart') return { kind: 'choice', question: 'restart', options: yesNo('restart') }
  if (area === 'resuming') {
    return { kind: 'choice', question: `resume.${context.draft?.kind ?? 'asb'}`, options: yesNo('resume') }
  }
  return {
    kind: 'choice',
    question: 'menu',
    options: [
      ...[context.draft ?? context.parked].flatMap((draft) => (draft === null ? [] : carryOn(draft))),
      ...['fly_tipping', 'asb', 'check_report', 'local_support', 'something_else'].map((topic) =>
        option(topic, 'topic'),
      ),
      ...repair('help', 'person', 'data'),
    ],
  }
}

/** What `understand` should expect as an answer to the question being asked. */
export const expectingOf = (state: ConversationState): Expecting | undefined => {
  const question = currentQuestion(state)
  if (question !== null) return question.expecting
  const { area, spot } = whereIs(state.value)
  if (area === 'checking') {
    return spot === 'askingReference' ? 'reference' : spot === 'askingCode' ? 'code' : 'words'
  }
  if (['switching', 'confirmingRestart', 'resuming', 'askingHome'].includes(area)) return 'yes_no'
  if (spot === 'confirmingSend') return 'yes_no'
  if (area === 'support') return spot === 'offering' ? 'yes_no' : undefined
  return area === 'menu' || area === 'clarifying' || area === 'elsewhere' ? 'topic' : undefined
}
