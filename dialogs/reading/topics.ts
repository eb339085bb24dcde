import type { Topic } from '../context.ts'
import type { Meaning } from '../meaning.ts'
import { currentQuestion } from '../prompt.ts'
import type { ReportKind } from '../reporting/report.ts'
import { type ConversationState, whereIs } from '../state.ts'

/** Questions whose answer is a story: whatever is said there belongs to it. */
const storyQuestions: readonly string[] = [
  'account',
  'people',
  'vehicle',
  'contactNote',
  'contactName',
  'contactDetail',
]

export const storyAsked = (state: ConversationState): boolean =>
  storyQuestions.includes(currentQuestion(state)?.key ?? '') || whereIs(state.value).spot === 'addingWords'

export const reportKindOf = (topic: Topic): ReportKind | null =>
  topic === 'fly_tipping' || topic === 'asb' ? topic : null

export const topicOf = (intent: Meaning['intent']): Topic | null =>
  intent === 'fly_tipping' || intent === 'asb' || intent === 'check_report'
    ? intent
    : intent === 'other_council_service' || intent === 'get_involved' || intent === 'talk_to_person'
      ? 'something_else'
      : null
