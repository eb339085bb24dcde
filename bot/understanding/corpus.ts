import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Intent, Safety, SafetyCues, Slots } from '../../dialogs/meaning.ts'
import { intents, safetyLevels } from '../../dialogs/meaning.ts'
import { asbTypes, hazards, landTypes, wasteSizes, wasteTypes } from '../../dialogs/reporting/categories.ts'
import { projectRoot } from '../paths.ts'

/** `train` is learnt from, `test` never is, `fresh` was written after the model was frozen. */
export const splits = ['train', 'test', 'fresh'] as const
export type Split = (typeof splits)[number]

/** Slots whose words are marked in the text. */
export const spanSlots = ['location', 'when', 'postcode', 'vehicle', 'people'] as const
export type SpanSlot = (typeof spanSlots)[number]

/** Where a slot's words stand in the text; offset and length in UTF-16 code units, as CLU wants them. */
export interface CorpusSpan {
  slot: SpanSlot
  offset: number
  length: number
  words: string
}

/** What an utterance is known to hold. A key that is absent means that the words do not say. */
export type CorpusSlots = Pick<
  Slots,
  | 'asbType'
  | 'wasteTypes'
  | 'wasteSize'
  | 'landType'
  | 'location'
  | 'postcode'
  | 'when'
  | 'vehicle'
  | 'people'
  | 'happeningNow'
  | 'recurring'
  | 'hazards'
  | 'anonymous'
  | 'witnessed'
>

/** One reviewed utterance. */
export interface CorpusEntry {
  intent: Intent
  split: Split
  /** What the person wrote, without the marks. */
  text: string
  /** The most urgent reading: emergency, then crisis, then domestic abuse. */
  safety: Safety
  /** Other readings that hold as well, most urgent first. */
  alsoSafety: Safety[]
  cues: SafetyCues
  slots: CorpusSlots
  spans: CorpusSpan[]
  /** A hard negative: it looks like danger or abuse, or like another intent, and is not. */
  hard: boolean
  /** Line number in the intent's file, from 1. */
  line: number
}

/** Every fault found in the corpus, one a line: `fly_tipping.txt:12: what is wrong`. */
export class CorpusError extends Error {
  override name = 'CorpusError'
  readonly faults: string[]

  constructor(faults: string[]) {
    super(faults.join('\n'))
    this.faults = faults
  }
}

export const corpusFolder = join(projectRoot, 'bot/understanding/corpus')

const listOf = <T extends string>(values: readonly T[]) =>
  z.preprocess((value) => (typeof value === 'string' ? value.split(',') : value), z.array(z.enum(values)))

const flag = z.enum(['yes', 'no']).transform((value) => value === 'yes')
const cueNames = ['household', 'thirdParty', 'neighbour', 'under18', 'perpetrator'] as const

const labelsSchema = z.strictObject({
  safety: listOf(safetyLevels).optional(),
  cue: listOf(cueNames).optional(),
  asb: z.enum(asbTypes).optional(),
  waste: listOf(wasteTypes).optional(),
  size: z.enum(wasteSizes).optional(),
  land: z.enum(landTypes).optional(),
  hazards: listOf(hazards).optional(),
  now: flag.optional(),
  recurring: flag.optional(),
  anonymous: flag.optional(),
  witnessed: flag.optional(),
  hard: flag.optional(),
  /** The intended value where the words misspell it: `postcode=SG1_1AA`, `vehicle=AB12CDE`. */
  postcode: z.string().optional(),
  vehicle: z.string().optional(),
})
type Labels = z.infer<typeof labelsSchema>

const splitSchema = z.enum(splits, `a line starts with its split: ${splits.join(', ')}`)
const spanSlotSchema = z.enum(spanSlots, `a mark names one of ${spanSlots.join(', ')}`)
const intentSchema = z.enum(intents)

const firstIssue = (error: z.ZodError): string => {
  const [issue] = error.issues
  if (!issue) return 'not understood'
  return issue.path.length > 0 ? `${issue.path.join('.')}: ${issue.message}` : issue.message
}

const check = <T>(schema: z.ZodType<T>, value: unknown): T => {
  const parsed = schema.safeParse(value)
  if (!parsed.success) throw new Error(firstIssue(parsed.error))
  return parsed.data
}

const parseLabels = (words: string[]): Labels => {
  const labels = new Map<string, string>()
  for (const word of words) {
    const equals = word.indexOf('=')
    const key = equals < 0 ? word : word.slice(0, equals)
    if (labels.has(key)) throw new Error(`label "${key}" is given twice`)
    labels.set(key, equals < 0 ? 'yes' : word.slice(equals + 1))
  }
  return check(labelsSchema, Object.fromEntries(labels))
}

/** Takes the marks out of `6 bags dumped [location:behind the garages]` and keeps where they stood. */
const parseMarks = (marked: string): { text: string; spans: CorpusSpan[] } => {
  const spans: CorpusSpan[] = []
  let text = ''
  let rest = 0
  for (const match of marked.matchAll(/\[([^\]:[]*):([^\][]*)\]/g)) {
    const [whole, slot = '', words = ''] = match
    if (words === '' || words !== words.trim())
      throw new Error(`mark "${whole}" is empty or has outer spaces`)
    text += marked.slice(rest, match.index)
    spans.push({ slot: check(spanSlotSchema, slot), offset: text.length, length: words.length, words })
    text += words
    rest = match.index + whole.length
  }
  text += marked.slice(rest)
  if (/[[\]]/.test(text)) throw new Error('a mark is not closed, or is not written [slot:words]')
  return { text, spans }
}

const urgency: readonly Safety[] = ['emergency', 'crisis', 'domestic_abuse']

const safetyOf = (intent: Intent, labels: Labels): { safety: Safety; alsoSafety: Safety[] } => {
  const own = urgency.filter((level) => level === intent)
  const [safety = 'none', ...alsoSafety] = labels.safety
    ? urgency.filter((level) => labels.safety?.includes(level))
    : own
  return { safety, alsoSafety }
}

const postcodeOf = (words: string): string => {
  const packed = words.replace(/[\s_-]/g, '').toUpperCase()
  return packed.length > 4 ? `${packed.slice(0, -3)} ${packed.slice(-3)}` : packed
}

const slotsOf = (labels: Labels, spans: CorpusSpan[]): CorpusSlots => {
  const words = (slot: SpanSlot) => spans.find((span) => span.slot === slot)?.words
  const location = words('location')
  const when = words('when')
  const people = words('people')
  const postcode = labels.postcode ?? words('postcode')
  const vehicle = labels.vehicle ?? words('vehicle')
  return {
    ...(labels.asb && { asbType: labels.asb }),
    ...(labels.waste && { wasteTypes: labels.waste }),
    ...(labels.size && { wasteSize: labels.size }),
    ...(labels.land && { landType: labels.land }),
    ...(labels.hazards && { hazards: labels.hazards }),
    ...(labels.now !== undefined && { happeningNow: labels.now }),
    ...(labels.recurring !== undefined && { recurring: labels.recurring }),
    ...(labels.anonymous !== undefined && { anonymous: labels.anonymous }),
    ...(labels.witnessed !== undefined && { witnessed: labels.witnessed }),
    ...(location && { location }),
    ...(when && { when }),
    ...(people && { people }),
    ...(postcode && { postcode: postcodeOf(postcode) }),
    ...(vehicle && { vehicle: vehicle.replace(/\s/g, '').toUpperCase() }),
  }
}

const parseLine = (intent: Intent, written: string, line: number): CorpusEntry => {
  const bar = written.indexOf(' | ')
  if (bar < 0) throw new Error('a line is written: split labels | text')
  const [split, ...labelWords] = written.slice(0, bar).trim().split(/\s+/)
  const marked = written.slice(bar + 3).trim()
  if (marked === '') throw new Error('the text is empty')
  if (marked !== marked.normalize('NFC')) throw new Error('the text is not in Unicode form NFC')
  const { text, spans } = parseMarks(marked)
  const parsedSplit = check(splitSchema, split)
  const labels = parseLabels(labelWords)
  const cues: SafetyCues = Object.fromEntries((labels.cue ?? []).map((cue) => [cue, true]))
  return {
    intent,
    split: parsedSplit,
    text,
    ...safetyOf(intent, labels),
    cues,
    slots: slotsOf(labels, spans),
    spans,
    hard: labels.hard ?? false,
    line,
  }
}

/**
 * Reads one intent's file: `split labels | text`, one utterance a line; empty lines and lines that
 * start with `#` are skipped. How to write one: `corpus/README.md`.
 * @throws CorpusError naming every faulty line
 */
export const parseCorpus = (intent: Intent, text: string): CorpusEntry[] => {
  const entries: CorpusEntry[] = []
  const faults: string[] = []
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const written = raw.trim()
    if (written === '' || written.startsWith('#')) continue
    try {
      entries.push(parseLine(intent, written, index + 1))
    } catch (error) {
      faults.push(`${intent}.txt:${index + 1}: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  if (faults.length > 0) throw new CorpusError(faults)
  return entries
}

/**
 * Every utterance of every file, in the order of `intents` and then of the lines: the same each time.
 * @throws CorpusError on a faulty line, or a file that is not named after an intent
 */
export const loadCorpus = (folder: string = corpusFolder): CorpusEntry[] => {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => name.slice(0, -'.txt'.length))
  const faults = names
    .filter((name) => !intentSchema.safeParse(name).success)
    .map((name) => `${name}.txt: not named after an intent`)
  const entries: CorpusEntry[] = []
  for (const intent of intents.filter((known) => names.includes(known))) {
    try {
      entries.push(...parseCorpus(intent, readFileSync(join(folder, `${intent}.txt`), 'utf8')))
    } catch (error) {
      if (!(error instanceof CorpusError)) throw error
      faults.push(...error.faults)
    }
  }
  if (faults.length > 0) throw new CorpusError(faults)
  return entries
}
