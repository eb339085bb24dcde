import type { Safety, SafetyCues } from '../../../dialogs/meaning.ts'
import type { Utterance } from '../normalise.ts'
import { attempts } from './attempts.ts'
import { createCandidates } from './candidates.ts'
import { cuePatterns } from './cues.ts'
import { createEngine, holds, type Reading } from './engine.ts'
import { figures } from './figures.ts'
import { ordinary } from './ordinary.ts'
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
  cues: () => SafetyCues
  hits: Hit[]
  /** The words say that what looks like this level is something else: for what only the classifier sees. */
  isOrdinary: (level: Level) => boolean
  /** A crisis was found in words that are often said of a nuisance, and nothing else that tells of one. */
  isFigure: () => boolean
  /** An attempt under way or just made, where what is said is a crisis at all: an emergency beside it. */
  attempt: () => Hit | undefined
  /** "He hits me": abuse by rules that ask for no name, and by no other. */
  isOfNobodyNamed: () => boolean
  /** Kinds of words seen, for the classifier: numbers of `signNames`. */
  signs: number[]
}

/** Danger to life now comes before everything. */
export const urgency: readonly Level[] = ['emergency', 'crisis', 'domestic_abuse']

const engine = createEngine(words, deeds, phrases)

/** A rule's guards, ready to be asked. */
interface Compiled {
  id: string
  level: Level
  unless: Pattern[]
}

const compiled: Compiled[] = rules.map((rule) => ({
  id: rule.id,
  level: rule.level,
  unless: (rule.unless ?? []).map(([guard]) => engine.parse(guard)),
}))

const ofNobodyNamed = new Set(rules.filter((rule) => rule.ofNobodyNamed).map(({ id }) => id))

/** Every rule's patterns in one row, and whose each is. */
const patterns: { rule: number; pattern: Pattern }[] = rules.flatMap((rule, at) =>
  rule.when.map(([source]) => ({ rule: at, pattern: engine.parse(source) })),
)

/** Words of every other message: no pattern is filed under these if it can be helped. */
const everyday = new Set(
  `i me my MY ME I HE HIM HIS he she him her they we you is am are was be have has had the a an in on at to of and it this that
  not NOT from with for by if when what who do does no said go going get got want there here now up out about HOME NOW PAST
  BETWEEN VICTIM OURS SOMEONE STRANGER OUTSIDER HOUSEHOLD KIN BUILDING FRIEND BODYONE MAN WOMAN someone please`
    .split(/\s+/)
    .map(engine.kindOf),
)
const candidates = createCandidates(
  patterns.map(({ pattern }) => pattern),
  (kind) => (everyday.has(kind) ? 20 : 1),
)

const compiledCues = cuePatterns.map(({ cue, when, unless = [] }) => ({
  cue,
  signs: when.map(engine.parse),
  guards: unless.map(([guard]) => engine.parse(guard)),
}))

const parseOrdinary = (level: Level): Pattern[] => ordinary[level].map(([source]) => engine.parse(source))
const ordinaryPatterns: Record<Level, Pattern[]> = {
  domestic_abuse: parseOrdinary('domestic_abuse'),
  emergency: parseOrdinary('emergency'),
  crisis: parseOrdinary('crisis'),
}

const figurePatterns: Pattern[] = figures.map(([source]) => engine.parse(source))

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
  for (const [sign, kind] of signKinds.entries()) if (reading.anywhere[kind] === 1) seen.push(sign)
  return seen
}

/** The signs alone, where no rule need be asked (training). */
export const signsOf = (utterance: Utterance): number[] => seenSigns(engine.read(utterance))

const holdsUnguarded = (reading: Reading, pattern: Pattern, guards: Pattern[]): boolean =>
  reading.pages.some(
    (page) => holds(reading, page, pattern) && !guards.some((guard) => holds(reading, page, guard)),
  )

const attemptPatterns = attempts.map(([source]) => ({ source, pattern: engine.parse(source) }))

const findAttempt = (reading: Reading): Hit | undefined => {
  const found = attemptPatterns.find(({ pattern }) => holdsUnguarded(reading, pattern, []))
  return found && { rule: 'attempt', level: 'emergency', pattern: found.source }
}

/** Who the message is about. Asked only where there is something to tell. */
const readCues = (reading: Reading): SafetyCues => {
  const cues: SafetyCues = {}
  const isSaid = (pattern: Pattern): boolean => holdsUnguarded(reading, pattern, [])
  for (const { cue, signs, guards } of compiledCues) {
    if (signs.some(isSaid) && !guards.some(isSaid)) cues[cue] = true
  }
  return cues
}

/**
 * Asks every rule of a message. Explicit and complete: no rule is passed over because another held, so
 * that all levels are found. Work grows linearly with the number of words.
 */
export const readSafety = (utterance: Utterance): SafetyReading => {
  const reading = engine.read(utterance)
  const hits: Hit[] = []
  let lastHit = -1
  for (const at of candidates(reading)) {
    const candidate = patterns[at]
    const rule = candidate && compiled[candidate.rule]
    if (!rule || candidate.rule === lastHit) continue
    if (!holdsUnguarded(reading, candidate.pattern, rule.unless)) continue
    lastHit = candidate.rule
    hits.push({ rule: rule.id, level: rule.level, pattern: candidate.pattern.source })
  }
  const ofAbuse = hits.filter(({ level }) => level === 'domestic_abuse')
  return {
    levels: urgency.filter((level) => hits.some((hit) => hit.level === level)),
    cues: () => readCues(reading),
    isOrdinary: (level) =>
      ordinaryPatterns[level].some((pattern) => reading.pages.some((page) => holds(reading, page, pattern))),
    isFigure: () => figurePatterns.some((pattern) => holdsUnguarded(reading, pattern, [])),
    attempt: () => findAttempt(reading),
    isOfNobodyNamed: () => ofAbuse.length > 0 && ofAbuse.every(({ rule }) => ofNobodyNamed.has(rule)),
    hits,
    signs: seenSigns(reading),
  }
}

/** For the tests of single patterns and guards. */
export const matches = (utterance: Utterance, source: string): boolean => {
  const reading = engine.read(utterance)
  const pattern = engine.parse(source)
  return reading.pages.some((page) => holds(reading, page, pattern))
}
