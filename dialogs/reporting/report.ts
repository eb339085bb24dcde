import { z } from 'zod'
import { placePrecisions, placeSources } from '../place.ts'
import {
  asbTypes,
  contactTimes,
  contactWays,
  effects,
  evidenceKinds,
  hateElements,
  hazards,
  landTypes,
  relations,
  vulnerabilities,
  wasteSizes,
  wasteTypes,
} from './categories.ts'

/** The longest free text kept for one answer, in UTF-16 code units. */
export const longestText = 4000

export const mostPhotos = 5

/** How many of the resident's messages a report keeps. */
export const mostOwnWords = 60

const words = z.string().max(longestText)
const shortWords = z.string().max(200)

/** What a person said to a question with fixed answers, in their own words, by question. */
const notesSchema = z.record(z.string().max(40), words)

export const placeSchema = z.object({
  words,
  label: z.string().max(300),
  precision: z.enum(placePrecisions),
  source: z.enum(placeSources),
  postcode: z.string().max(8).optional(),
  latitude: z.number().min(-90).max(90).optional(),
  longitude: z.number().min(-180).max(180).optional(),
  radius: z.number().nonnegative().optional(),
  relation: shortWords.optional(),
  neighbourhood: shortWords.optional(),
  zone: shortWords.optional(),
  what3words: shortWords.optional(),
})

/** When it happened: the words, and what they were read as. Times are ISO 8601 with offset, Europe/London. */
export const whenSchema = z.object({
  words,
  from: z.iso.datetime({ offset: true }).optional(),
  to: z.iso.datetime({ offset: true }).optional(),
  precision: z.enum(['minute', 'hour', 'part_of_day', 'day', 'week', 'month', 'year']).optional(),
  recurrence: shortWords.optional(),
})
export type When = z.infer<typeof whenSchema>

export const contactSchema = z.object({
  way: z.enum(contactWays),
  name: shortWords.optional(),
  phone: z.string().max(20).optional(),
  email: z.string().max(254).optional(),
  times: z.array(z.enum(contactTimes)).optional(),
  /** Anything the person said about contacting them safely. */
  note: z.string().max(1000).optional(),
})
export type Contact = z.infer<typeof contactSchema>

/** Everything a fly-tipping report may say. Only `wasteTypes` and `location` are needed to send it. */
export const flyTippingAnswersSchema = z.object({
  wasteTypes: z.array(z.enum(wasteTypes)).min(1).max(wasteTypes.length).optional(),
  primaryWaste: z.enum(wasteTypes).optional(),
  size: z.enum(wasteSizes).optional(),
  location: placeSchema.optional(),
  landType: z.enum(landTypes).optional(),
  when: whenSchema.optional(),
  witnessed: z.boolean().optional(),
  people: words.optional(),
  vehicle: words.optional(),
  registration: z.string().max(10).optional(),
  statement: z.enum(['yes', 'no', 'maybe']).optional(),
  hazards: z.array(z.enum(hazards)).optional(),
  description: words.optional(),
  notes: notesSchema.optional(),
})
export type FlyTippingAnswers = z.infer<typeof flyTippingAnswersSchema>

/** Everything an ASB report may say. Only `asbType`, `location` and `account` are needed to send it. */
export const asbAnswersSchema = z.object({
  asbType: z.enum(asbTypes).optional(),
  happeningNow: z.boolean().optional(),
  location: placeSchema.optional(),
  when: whenSchema.optional(),
  frequency: z.enum(['once', 'few_times', 'weekly', 'most_days', 'daily']).optional(),
  gettingWorse: z.enum(['yes', 'no', 'same']).optional(),
  account: words.optional(),
  relation: z.enum(relations).optional(),
  people: words.optional(),
  registration: z.string().max(10).optional(),
  targeted: z.enum(['no', 'me', 'others']).optional(),
  hate: z.array(z.enum(hateElements)).optional(),
  effects: z.array(z.enum(effects)).optional(),
  vulnerabilities: z.array(z.enum(vulnerabilities)).optional(),
  reportedBefore: z.enum(['no', 'council', 'police', 'landlord', 'other']).optional(),
  evidence: z.array(z.enum(evidenceKinds)).optional(),
  notes: notesSchema.optional(),
})
export type AsbAnswers = z.infer<typeof asbAnswersSchema>

/** A report being written: the answers of either kind, all optional. */
export const reportDraftSchema = z.object({
  kind: z.enum(['fly_tipping', 'asb']),
  answers: z.object({ ...flyTippingAnswersSchema.shape, ...asbAnswersSchema.shape }),
  photos: z.array(z.string().max(64)).max(mostPhotos),
  /** Absent until asked; `anonymous` is an answer. */
  contactChoice: z.enum(['anonymous', ...contactWays]).optional(),
  contact: contactSchema.omit({ way: true }),
  /** Questions passed over. */
  skipped: z.array(z.string().max(40)),
  ownWords: z.array(words).max(mostOwnWords),
})
export type ReportDraft = z.infer<typeof reportDraftSchema>
export type DraftAnswers = ReportDraft['answers']

const common = {
  photos: z.array(z.string().max(64)).max(mostPhotos),
  /** Absent: the person reports anonymously. */
  contact: contactSchema.optional(),
  /** The messages the resident typed for this report, in order. */
  ownWords: z.array(words).max(mostOwnWords),
}

/** A finished report, as it is filed. */
export const reportSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('fly_tipping'),
    answers: flyTippingAnswersSchema.required({ wasteTypes: true, location: true }),
    ...common,
  }),
  z.object({
    kind: z.literal('asb'),
    answers: asbAnswersSchema.required({ asbType: true, location: true, account: true }),
    ...common,
  }),
])
export type Report = z.infer<typeof reportSchema>
export type ReportKind = Report['kind']
