import { z } from 'zod'
import type { Place } from '../../dialogs/place.ts'
import {
  type Hazard,
  hazards,
  type LandType,
  landTypes,
  type WasteSize,
  type WasteType,
  wasteSizes,
  wasteTypes,
} from '../../dialogs/reporting/categories.ts'
import type { ReportKind } from '../../dialogs/reporting/report.ts'
import { readPlaceData } from './data.ts'
import { nameKey } from './tokens.ts'

/** Who may have to clear or act. */
export const bodies = [
  'council',
  'county_highways',
  'housing_association',
  'private_owner',
  'network_rail',
  'environment_agency',
  'national_highways',
] as const
export type Body = (typeof bodies)[number]

const outcome = z.strictObject({
  body: z.enum(bodies),
  /** Wording key of what the resident is told. */
  wordsKey: z.string().regex(/^whoseJob\.[a-zA-Z]+$/),
  /** Who hears of it as well, though it is not theirs to clear. */
  alsoTell: z.array(z.enum(bodies)).default([]),
})

/** Every condition given must hold; within one, any of its values will do. */
const conditions = z.strictObject({
  kinds: z.array(z.enum(['fly_tipping', 'asb'])).optional(),
  landTypes: z.array(z.enum(landTypes)).optional(),
  wasteTypes: z.array(z.enum(wasteTypes)).optional(),
  sizes: z.array(z.enum(wasteSizes)).optional(),
  hazards: z.array(z.enum(hazards)).optional(),
  /** Phrases in the words of the place. */
  words: z.array(z.string().min(2)).optional(),
})

export const responsibilitySchema = z.strictObject({
  source: z.string(),
  checkedOn: z.iso.date(),
  otherwise: outcome,
  rules: z.array(z.strictObject({ name: z.string(), when: conditions, answer: outcome })),
})
export type Responsibility = z.infer<typeof outcome>

export interface ReportedThing {
  kind: ReportKind
  landType?: LandType | undefined
  wasteTypes?: readonly WasteType[] | undefined
  size?: WasteSize | undefined
  hazards?: readonly Hazard[] | undefined
  place?: Pick<Place, 'words' | 'label'> | undefined
}

const data = readPlaceData('responsibility.json', responsibilitySchema)

const meets = <Value>(wanted: readonly Value[] | undefined, given: readonly (Value | undefined)[]): boolean =>
  wanted === undefined || given.some((value) => value !== undefined && wanted.includes(value))

const spaced = (text: string): string => ` ${nameKey(text).tokens.join(' ')} `

const names = (phrases: readonly string[] | undefined, place: ReportedThing['place']): boolean => {
  if (phrases === undefined) return true
  const words = spaced(`${place?.words ?? ''} ${place?.label ?? ''}`)
  return phrases.some((phrase) => words.includes(spaced(phrase)))
}

/**
 * Whose job it is to clear or act, by land, place, waste and size. The report is recorded either way; the
 * resident is told in the words of `wordsKey`, and the hand-off goes on the case.
 */
export const whoseJob = (thing: ReportedThing): Responsibility =>
  data.rules.find(
    ({ when }) =>
      meets(when.kinds, [thing.kind]) &&
      meets(when.landTypes, [thing.landType]) &&
      meets(when.wasteTypes, thing.wasteTypes ?? []) &&
      meets(when.sizes, [thing.size]) &&
      meets(when.hazards, thing.hazards ?? []) &&
      names(when.words, thing.place),
  )?.answer ?? data.otherwise

/** Every wording key that `whoseJob` may answer with, for the test that keeps the wording complete. */
export const whoseJobWords: readonly string[] = [
  ...new Set([data.otherwise, ...data.rules.map((rule) => rule.answer)].map((outcome) => outcome.wordsKey)),
]
