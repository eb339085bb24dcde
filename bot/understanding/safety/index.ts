import type { Safety, SafetyCues } from '../../../dialogs/meaning.ts'
import type { Utterance } from '../normalise.ts'
import { cuePatterns } from './cues.ts'
import { createEngine, holds, type Reading } from './engine.ts'
import type { Pattern } from './patterns.ts'
import { phrases } from './phrases.ts'
import { rules } from './rules/index.ts'
import { deeds, words } from './words.ts'

type Level = Exclude<Safety, 'none'>

/** A rule that holds, and the pattern it held by. */
export interface Hit {
  rule: string
  level: Level
  pattern: string
}

export interface SafetyReading {
  /** Levels found, most urgent first. */
  levels: Level[]
  cues: SafetyCues
  hits: Hit[]
  /** Kinds of words seen, for the classifier: numbers of `signNames`. */
  signs: number[]
}

/** Danger to life now comes before everything. */
export const urgency: readonly Level[] = ['emergency', 'crisis', 'domestic_abuse']

const engine = createEngine(words, deeds, phrases)

/** A rule ready to be asked. */
interface Compiled {
  id: string
  level: Level
  when: Pattern[]
  unless: Pattern[]
}

const compiled: Compiled[] = rules.map((rule) => ({
  id: rule.id,
  level: rule.level,
  when: rule.when.map(([pattern]) => engine.parse(pattern)),
  unless: (rule.unless ?? []).map(([guard]) => engine.parse(guard)),
}))

const cueNames = ['household', 'thirdParty', 'neighbour', 'under18', 'perpetrator'] as const
const compiledCues = cueNames.map((name) => ({ name, patterns: cuePatterns[name].map(engine.parse) }))

const nothing: SafetyReading = { levels: [], cues: {}, hits: [], signs: [] }

/** Kinds whose presence, and meeting, tells the classifier something. */
export const signNames = [
  'HOUSEHOLD',
  'EX',
  'PARTNERISH',
  'KIN',
  'STRANGER',
  'HE',
  'ME',
  'HURT',
  'GRAB',
  'TORMENT',
  'THREATEN',
  'HARASS',
  'FEAR',
  'VIOLENT',
  'NOT_SAFE',
  'AT_HOME',
  'MONEY',
  'PHONE',
  'SEX',
  'MARRY',
  'WEAPON',
  'SUICIDE',
  'SELF',
  'PILLS',
  'FIRE',
  'BUILDING',
  'NOW',
  'PAST',
  'RECURRING',
  'CHILDREN',
  'VEHICLE',
  'CRIME_NOISE',
  'PROPERTY',
  'any.LEAVE',
  'any.LET',
  'KILL',
  'INJURY',
  'BODY',
  'denied.HURT',
  'done.HURT',
  'SOMEWHERE',
  'SMASH',
  'TRACKER',
  'PET',
  'LIFE',
] as const
const signKinds = signNames.map(engine.kindOf)

const seenSigns = (reading: Reading): number[] => {
  const seen: number[] = []
  for (let sign = 0; sign < signKinds.length; sign += 1) {
    if (reading.anywhere[signKinds[sign] ?? 0] === 1) seen.push(sign)
  }
  return seen
}

/** The signs alone, where no rule need be asked (training). */
export const signsOf = (utterance: Utterance): number[] => seenSigns(engine.read(utterance))

/**
 * Asks every rule of a message. Explicit and complete: no rule is passed over because another held, so
 * that all levels are found. Work grows linearly with the number of words.
 */
export const readSafety = (utterance: Utterance): SafetyReading => {
  if (utterance.tokens.length === 0) return nothing
  const reading = engine.read(utterance)
  const signs = seenSigns(reading)
  const hits: Hit[] = []
  for (const rule of compiled) {
    const hit = askRule(reading, rule)
    if (hit) hits.push(hit)
  }
  const cues: SafetyCues = {}
  for (const { name, patterns } of compiledCues) {
    if (patterns.some((pattern) => reading.pages.some((page) => holds(reading, page, pattern))))
      cues[name] = true
  }
  return { levels: urgency.filter((level) => hits.some((hit) => hit.level === level)), cues, hits, signs }
}

const askRule = (reading: Reading, rule: Compiled): Hit | undefined => {
  for (const page of reading.pages) {
    for (const pattern of rule.when) {
      if (!holds(reading, page, pattern)) continue
      if (rule.unless.some((guard) => holds(reading, page, guard))) break
      return { rule: rule.id, level: rule.level, pattern: pattern.source }
    }
  }
  return undefined
}

/** For the tests of single patterns and guards. */
export const matches = (utterance: Utterance, source: string): boolean => {
  const reading = engine.read(utterance)
  const pattern = engine.parse(source)
  return reading.pages.some((page) => holds(reading, page, pattern))
}
