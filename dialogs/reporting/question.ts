import type { DraftPatch } from '../machine.ts'
import type { Expecting, Meaning } from '../meaning.ts'
import type { Channel, PromptKind } from '../turn.ts'
import type { DraftAnswers, ReportDraft } from './report.ts'

/** Every question a report can ask. The machine's states are named `asking_<key>`. */
export const questionKeys = [
  'waste',
  'primaryWaste',
  'size',
  'location',
  'street',
  'landType',
  'when',
  'witnessed',
  'people',
  'vehicle',
  'statement',
  'hazards',
  'asbType',
  'happeningNow',
  'frequency',
  'gettingWorse',
  'account',
  'relation',
  'targeted',
  'hate',
  'effects',
  'vulnerabilities',
  'reportedBefore',
  'evidence',
  'photos',
  'contact',
  'contactDetail',
  'contactName',
  'contactTimes',
  'contactNote',
] as const
export type QuestionKey = (typeof questionKeys)[number]

/** A text that does not answer the question. `because` is a wording key with a plain reason. */
export interface NotRead {
  because?: string
}

/** What `show` puts on the review page: wording keys for fixed answers, words as they are. */
export type Shown = { keys: string[] } | { words: string }

/** One question of a report, as data. */
export interface Question {
  key: QuestionKey
  kind: Exclude<PromptKind, 'review' | 'none'>
  /** The report cannot be sent without it. */
  required: boolean
  multiple?: boolean
  /** Channels that ask it in the guided path. Any channel can change it, once answered, from the review. */
  on: readonly Channel[]
  /** What `understand` is told to expect. */
  expecting: Expecting
  /** Choice values, in order. Labels are the wording keys `<label>.<value>`. */
  values?: (draft: ReportDraft) => readonly string[]
  /** Prefix of the option labels. */
  label?: string
  /** Fields of the answers it fills; cleared when it is asked again through "change". */
  fields: readonly (keyof DraftAnswers)[]
  /** Whether it makes sense for this draft at all. */
  applies: (draft: ReportDraft) => boolean
  answered: (draft: ReportDraft) => boolean
  choose?: (values: string[], draft: ReportDraft) => DraftPatch
  read?: (text: string, meaning: Meaning, draft: ReportDraft) => DraftPatch | NotRead
  show: (draft: ReportDraft) => Shown | null
}

export const isPatch = (read: DraftPatch | NotRead): read is DraftPatch =>
  'answers' in read || 'contact' in read || 'contactChoice' in read || 'photo' in read || 'settles' in read

export const everywhere: readonly Channel[] = ['web', 'sms', 'botframework']
/** Asked where a screen makes a question cheap; on texts each question costs the resident a message. */
export const onScreens: readonly Channel[] = ['web', 'botframework']

/** Builds a question that chooses from a closed list into one field. */
export const choiceQuestion = <Field extends keyof DraftAnswers>(
  definition: Pick<Question, 'key' | 'required' | 'on' | 'expecting'> & {
    field: Field
    label: string
    values: readonly string[]
    multiple?: boolean
    applies?: (draft: ReportDraft) => boolean
    toPatch: (values: string[], draft: ReportDraft) => DraftPatch
    /** Reads a typed answer; without one only the options' own words are understood. */
    read?: Question['read']
  },
): Question => ({
  key: definition.key,
  kind: 'choice',
  required: definition.required,
  on: definition.on,
  expecting: definition.expecting,
  ...(definition.multiple === undefined ? {} : { multiple: definition.multiple }),
  values: () => definition.values,
  label: definition.label,
  fields: [definition.field],
  applies: definition.applies ?? (() => true),
  answered: (draft) => draft.answers[definition.field] !== undefined,
  choose: definition.toPatch,
  ...(definition.read === undefined ? {} : { read: definition.read }),
  show: (draft) => {
    const value = draft.answers[definition.field]
    if (value === undefined) return null
    const chosen: unknown[] = Array.isArray(value) ? value : [value]
    return { keys: chosen.map((one) => `${definition.label}.${String(one)}`) }
  },
})

/** Builds a question answered in the person's own words. */
export const wordsQuestion = (
  definition: Pick<Question, 'key' | 'required' | 'on' | 'expecting'> & {
    field: 'account' | 'people' | 'vehicle' | 'description'
    applies?: (draft: ReportDraft) => boolean
    also?: (meaning: Meaning) => DraftPatch['answers']
  },
): Question => ({
  key: definition.key,
  kind: 'text',
  required: definition.required,
  on: definition.on,
  expecting: definition.expecting,
  fields: [definition.field],
  applies: definition.applies ?? (() => true),
  answered: (draft) => draft.answers[definition.field] !== undefined,
  read: (text, meaning) => ({ answers: { ...definition.also?.(meaning), [definition.field]: text } }),
  show: (draft) => {
    const words = draft.answers[definition.field]
    return words === undefined ? null : { words }
  },
})

/** Whether the guided path of this channel still has to ask it. */
export const isMissing = (question: Question, draft: ReportDraft, channel: Channel): boolean =>
  question.applies(draft) &&
  !question.answered(draft) &&
  !draft.skipped.includes(question.key) &&
  (question.required || question.on.includes(channel))
