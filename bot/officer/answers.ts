import type { When } from '../../dialogs/reporting/report.ts'
import type { ReportView } from '../cases/ports.ts'
import {
  asbNames,
  defraLandNames,
  defraSizeNames,
  defraWasteNames,
  nsirTypeOf,
  proposedNsirCategory,
} from '../cases/standards.ts'
import { dateOnly, dateTime } from './times.ts'
import {
  effectWords,
  evidenceWords,
  hateWords,
  hazardWords,
  relationWords,
  vulnerabilityWords,
} from './words.ts'

/** One line of a report's summary list. `said`: the resident's own words, shown as such. */
export interface AnswerRow {
  label: string
  value: string
  said?: boolean
}

const yesNo = (value: boolean | undefined): string | undefined =>
  value === undefined ? undefined : value ? 'Yes' : 'No'

const joined = (values: readonly string[] | undefined): string | undefined =>
  values && values.length > 0 ? values.join('; ') : undefined

type Precision = NonNullable<When['precision']>

/** How a time is said, so that it never looks more exact than the words were. */
const said: Record<Precision, (at: Date) => string> = {
  minute: dateTime,
  hour: (at) => `about ${dateTime(at)}`,
  part_of_day: (at) => `part of a day, from about ${dateTime(at)}`,
  day: dateOnly,
  week: (at) => `the week from ${dateOnly(at)}`,
  month: (at) => `the month from ${dateOnly(at)}`,
  year: (at) => `the year from ${dateOnly(at)}`,
}

const readAs = (when: When): string | undefined => {
  if (!when.from) return undefined
  const precision = when.precision ?? 'minute'
  const from = said[precision](new Date(when.from))
  const end = precision === 'day' || precision === 'week' ? dateOnly : dateTime
  const to = when.to ? end(new Date(when.to)) : undefined
  const range = to && to !== from ? `${from} to ${to}` : from
  return joined([range, ...(when.recurrence ? [when.recurrence] : [])])
}

const whenRows = (when: When | undefined): (AnswerRow | undefined)[] => {
  const read = when ? readAs(when) : undefined
  return [
    when && { label: 'When, in their words', value: when.words, said: true },
    read ? { label: 'When, as read', value: read } : undefined,
  ]
}

const whereRows = (place: { words: string } | undefined): (AnswerRow | undefined)[] => [
  place && { label: 'Where, in their words', value: place.words, said: true },
]

const row = (label: string, value: string | undefined, said = false): AnswerRow | undefined =>
  value === undefined || value === '' ? undefined : said ? { label, value, said } : { label, value }

/** "wasteSize" or "asb.targeted" as words. */
const spaced = (key: string): string =>
  key
    .replace(/^.*\./, '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()

const noteRows = (notes: Record<string, string> | undefined): AnswerRow[] =>
  Object.entries(notes ?? {}).map(([key, value]) => ({
    label: `Said when asked about ${spaced(key)}`,
    value,
    said: true,
  }))

const frequencyWords = {
  once: 'Once',
  few_times: 'A few times',
  weekly: 'Every week',
  most_days: 'Most days',
  daily: 'Every day',
} as const

const worseWords = { yes: 'Yes', no: 'No', same: 'About the same' } as const
const targetWords = { no: 'Nobody', me: 'The person who reported it', others: 'Somebody else' } as const
const beforeWords = {
  no: 'No',
  council: 'Yes, to the council',
  police: 'Yes, to the police',
  landlord: 'Yes, to a landlord',
  other: 'Yes, to somebody else',
} as const
const statementWords = { yes: 'Yes', no: 'No', maybe: 'Perhaps' } as const

type FlyTippingView = Extract<ReportView, { kind: 'fly_tipping' }>
type AsbView = Extract<ReportView, { kind: 'asb' }>

const flyTippingRows = ({ answers }: FlyTippingView): (AnswerRow | undefined)[] => {
  const primary = answers.primaryWaste ?? answers.wasteTypes?.[0]
  const others = answers.wasteTypes?.filter((type) => type !== primary).map((type) => defraWasteNames[type])
  return [
    row('Primary waste (DEFRA)', primary && defraWasteNames[primary]),
    row('Other waste (DEFRA)', joined(others)),
    row('Size (DEFRA)', answers.size && defraSizeNames[answers.size]),
    row('Land (DEFRA)', answers.landType && defraLandNames[answers.landType]),
    ...whereRows(answers.location),
    ...whenRows(answers.when),
    row('What they say about it', answers.description, true),
    row('Hazards', joined(answers.hazards?.map((hazard) => hazardWords[hazard]))),
    row('Saw it happen', yesNo(answers.witnessed)),
    row('Who they saw', answers.people, true),
    row('Vehicle', answers.vehicle, true),
    row('Registration', answers.registration, true),
    row('Would give a statement', answers.statement && statementWords[answers.statement]),
    ...noteRows(answers.notes),
  ]
}

const standing = (type: AsbView['answers']['asbType']): string | undefined => {
  if (!type) return undefined
  const found = nsirTypeOf[type]
  if (!found) return 'None: choose when recording it'
  return found.scheme === 'nsir' ? found.name : `None; recorded as a crime: ${found.name}`
}

const asbRows = ({ answers }: AsbView): (AnswerRow | undefined)[] => [
  row('What kind', answers.asbType && asbNames[answers.asbType]),
  row('NSIR type', standing(answers.asbType)),
  row('NSIR category (proposed)', proposedNsirCategory(answers)),
  row('Happening when reported', yesNo(answers.happeningNow)),
  row('What happened', answers.account, true),
  ...whereRows(answers.location),
  ...whenRows(answers.when),
  row('How often', answers.frequency && frequencyWords[answers.frequency]),
  row('Getting worse', answers.gettingWorse && worseWords[answers.gettingWorse]),
  row('Who is doing it', answers.relation && relationWords[answers.relation]),
  row('What they know of them', answers.people, true),
  row('Registration', answers.registration, true),
  row('Aimed at', answers.targeted && targetWords[answers.targeted]),
  row('Seen as hate about', joined(answers.hate?.map((element) => hateWords[element]))),
  row('Effect on them', joined(answers.effects?.map((effect) => effectWords[effect]))),
  row('More at risk because of', joined(answers.vulnerabilities?.map((one) => vulnerabilityWords[one]))),
  row('Reported before', answers.reportedBefore && beforeWords[answers.reportedBefore]),
  row('Evidence they hold', joined(answers.evidence?.map((kind) => evidenceWords[kind]))),
  ...noteRows(answers.notes),
]

/** Every answer given, in the order asked, with DEFRA's and NSIR's names. What was skipped is left out. */
export const answerRows = (report: ReportView): AnswerRow[] =>
  (report.kind === 'fly_tipping' ? flyTippingRows(report) : asbRows(report)).filter(
    (found) => found !== undefined,
  )
