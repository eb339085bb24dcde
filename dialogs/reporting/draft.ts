import type { ConversationContext } from '../context.ts'
import type { DraftPatch } from '../machine.ts'
import type { Channel } from '../turn.ts'
import { asbQuestions } from './asb.questions.ts'
import { flyTippingQuestions } from './flyTipping.questions.ts'
import type { Question, QuestionKey } from './question.ts'
import {
  mostOwnWords,
  mostPhotos,
  type Report,
  type ReportDraft,
  type ReportKind,
  reportSchema,
} from './report.ts'

/** The questions of each kind, in the order they are asked. */
export const questionsOf: Readonly<Record<ReportKind, readonly Question[]>> = {
  fly_tipping: flyTippingQuestions,
  asb: asbQuestions,
}

export const findQuestion = (kind: ReportKind, key: string): Question | undefined =>
  questionsOf[kind].find((question) => question.key === key)

export const emptyDraft = (kind: ReportKind): ReportDraft => ({
  kind,
  answers: {},
  photos: [],
  contact: {},
  skipped: [],
  ownWords: [],
})

/** Adds the resident's own words, without saying the same thing twice. */
const withWords = (ownWords: string[], words: string | undefined): string[] =>
  words === undefined || words.trim() === '' || ownWords.at(-1) === words || ownWords.length >= mostOwnWords
    ? ownWords
    : [...ownWords, words]

const withoutUndefined = <Fields extends object>(fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Fields

/** The draft after an answer. Fields set to `undefined` in the patch are cleared. */
export const applyPatch = (draft: ReportDraft, patch: DraftPatch, words?: string): ReportDraft => ({
  ...draft,
  answers: withoutUndefined({
    ...draft.answers,
    ...patch.answers,
    ...(patch.answers?.notes === undefined
      ? {}
      : { notes: { ...draft.answers.notes, ...patch.answers.notes } }),
  }),
  ...(patch.contactChoice === undefined ? {} : { contactChoice: patch.contactChoice }),
  contact: patch.contactChoice === 'anonymous' ? {} : { ...draft.contact, ...patch.contact },
  photos:
    patch.photo === undefined || draft.photos.includes(patch.photo) || draft.photos.length >= mostPhotos
      ? draft.photos
      : [...draft.photos, patch.photo],
  skipped: [...draft.skipped, ...(patch.settles ?? []).filter((key) => !draft.skipped.includes(key))],
  ownWords: withWords(draft.ownWords, words),
})

export const skip = (draft: ReportDraft, keys: readonly QuestionKey[]): ReportDraft => ({
  ...draft,
  skipped: [...new Set([...draft.skipped, ...keys])],
})

export const unskip = (draft: ReportDraft, key: string): ReportDraft => ({
  ...draft,
  skipped: draft.skipped.filter((one) => one !== key),
})

/** The draft being written. Asking for one outside a report is a fault of the machine, not of the person. */
export const draftOf = (context: ConversationContext): ReportDraft => {
  if (context.draft === null) throw new Error('no report is being written')
  return context.draft
}

/** The finished report. Throws when a required answer is missing: the machine never lets that happen. */
export const finishReport = (draft: ReportDraft, channel: Channel): Report => {
  const { kind, answers, photos, contactChoice, contact, ownWords } = draft
  // By text, "text me" means the number the texts come from; the turn fills it in.
  const ownNumber = channel === 'sms' && contactChoice === 'text'
  const reachable = contact.phone !== undefined || contact.email !== undefined || ownNumber
  return reportSchema.parse({
    kind,
    answers,
    photos,
    ownWords,
    ...(contactChoice === undefined || contactChoice === 'anonymous' || !reachable
      ? {}
      : { contact: { way: contactChoice, ...contact } }),
  })
}
