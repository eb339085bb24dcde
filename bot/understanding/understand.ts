import type { Expecting, Intent, Meaning, Safety } from '../../dialogs/meaning.ts'
import { type Classify, createClassifier, type Guess, type Verdict } from './classifier.ts'
import { saidInstead } from './instead.ts'
import { twoMatters } from './matters.ts'
import type { Model } from './model.ts'
import { loadModel } from './modelFile.ts'
import { normalise, type Utterance } from './normalise.ts'
import { type Hit, readSafety, type SafetyReading, urgency } from './safety/index.ts'
import { createAsbGuess } from './slots/asb.model.ts'
import { extractSlots } from './slots/index.ts'
import { speaksOf } from './speaksOf.ts'
import { isNewTopic } from './topicChange.ts'

export interface UnderstandContext {
  /** The time of the turn, ISO 8601. */
  now: string
  /** What the last question asked for. */
  expecting?: Expecting
}

/** Words weighed one by one when explaining. */
const mostWeighed = 60

type Level = Exclude<Safety, 'none'>

export type Understand = (text: string, context: UnderstandContext) => Meaning

/** Why a message was read as it was, for `--explain`. */
export interface Explanation {
  rules: Hit[]
  guesses: Guess[]
  /** The words that speak most for the first guess: "word +0.42". Worked out only when asked. */
  features: () => string[]
  /** The classifier added these levels; no rule did. */
  added: Level[]
}

/** Below this the classifier is not believed: one clarifying question instead. */
export const sureEnough = 0.5
/** From here on a message is about what the classifier says, although a rule sees danger in it as well. */
export const outvotesRule = 0.7
/** The same where it is the classifier itself that sees the danger, as the less likely reading. */
export const outvotesItself = 0.25
const neverSure = Number.POSITIVE_INFINITY
/** Two intents this close are both offered. */
export const closeCall = 0.3
/** From here on the classifier alone opens the support or danger branch. Settled on held-out train lines. */
export const addsDisclosure: Record<Level, number> = { domestic_abuse: 0.2, emergency: 0.12, crisis: 0.15 }
/** The same where the classifier is sure of something ordinary: it has to be surer of the danger beside it. */
export const addsBeside: Record<Level, number> = { domestic_abuse: 0.6, emergency: 0.3, crisis: 0.25 }
/** So sure of something ordinary ("goodbye") that no danger less likely than this stands beside it. */
const surelyOrdinary = 0.8
const leastBesideSure = 0.5
/**
 * The same where no word of the message is of that danger's kind. Settled on held-out train lines: of those
 * less sure, 3 were danger and 14 were not.
 */
export const addsWithoutWords: Record<Level, number> = { domestic_abuse: 0, emergency: 0.5, crisis: 0.2 }
/**
 * From here on the classifier is not talked out of a level by words that usually mean something else. Settled on
 * held-out train lines: of those it was surer of, 14 were abuse ("he doesn't hit my face, people would see") and 1 not;
 * of danger and crisis no line was alarmed without cause ("flat on fire fire alarm isnt going off").
 */
export const surerThanWords = 0.8
/** Torn between the three, but sure that it is one of them. */
export const togetherAdds = 0.75
/** Confidence of a reading that rests on a safety rule, whatever the classifier says. */
const ruleConfidence = 0.97
/** Confidence given to the answer of a question: it is no intent. */
const answerConfidence = 0.1

/** A piece of a sentence is about danger only where the classifier is surer: "over the wall" misleads it. */
const sureOfPiece = 0.82
/** The same of an answer as long as a sentence. Of 407 such places, times and people, 5 were alarmed without cause. */
const sureOfSentence = 0.5
const sentenceLength = 8
/** "I cry every night" says what a nuisance does to people, and may say more: of effects and notes it has to be sure. */
const sureOfNote = 0.63
const notes: ReadonlySet<Expecting> = new Set(['words', 'effect'])
/**
 * What happened is told like a first message, and is read like one: of 1,500 held-out disclosures 4 to 7 in 100 more
 * are seen for it, of 1,600 held-out reports 3 in 1,000 more are alarmed without cause.
 */
const toldInFull: ReadonlySet<Expecting> = new Set(['topic', 'account'])

/** Up to this many words a piece is too short for the classifier to see danger in it; the rules still do. */
const shortAnswer = 3

const leastOfPiece = (expecting: Expecting, words: number): number => {
  if (notes.has(expecting)) return sureOfNote
  return words < sentenceLength ? sureOfPiece : sureOfSentence
}

const addedLevels = (
  utterance: Utterance,
  verdict: Verdict,
  safety: SafetyReading,
  expecting: Expecting | undefined,
): Level[] => {
  const words = utterance.tokens.length
  const isPiece = expecting !== undefined && !toldInFull.has(expecting)
  if (isPiece && words <= shortAnswer) return []
  const [first] = verdict.guesses
  const ordinary = first && first.chance > sureEnough && !urgency.some((level) => level === first.intent)
  const enough = (level: Level): number => {
    if (isPiece) return leastOfPiece(expecting, words)
    const beside = Math.max(addsBeside[level], (first?.chance ?? 0) > surelyOrdinary ? leastBesideSure : 0)
    const least = ordinary ? beside : addsDisclosure[level]
    return speaksOf(level, utterance) ? least : Math.max(least, addsWithoutWords[level])
  }
  const isOrdinary = (level: Level): boolean =>
    verdict.dangers[level] < surerThanWords && safety.isOrdinary(level)
  const likely = urgency.filter((level) => verdict.dangers[level] >= enough(level) && !isOrdinary(level))
  if (likely.length > 0 || safety.levels.length > 0 || isPiece) return likely
  const together = verdict.guesses
    .filter((guess) => urgency.some((level) => level === guess.intent))
    .reduce((sum, { chance }) => sum + chance, 0)
  const [likeliest] = [...urgency].sort((one, other) => verdict.dangers[other] - verdict.dangers[one])
  return together >= togetherAdds && likeliest && !isOrdinary(likeliest) ? [likeliest] : []
}

/** Abuse this many times likelier than a crisis goes before it where both are guesses. Settled on labelled lines. */
const muchLikelier = 1.6

/**
 * Danger first, then what a rule found, then what only the classifier guessed: a guess at a crisis must not
 * hide abuse that was told in so many words, or that is much likelier.
 */
const inOrder = (found: Level[], added: Level[], { dangers }: Verdict): Level[] => {
  const guessed = urgency.filter((level) => added.includes(level) && !found.includes(level))
  if (dangers.domestic_abuse >= muchLikelier * dangers.crisis) {
    guessed.sort((one, other) => dangers[other] - dangers[one])
  }
  const levels = [...found, ...guessed]
  return [
    ...levels.filter((level) => level === 'emergency'),
    ...levels.filter((level) => level !== 'emergency'),
  ]
}

/**
 * What the person needs next where there is danger: among the levels found the one the classifier thinks
 * likeliest, the most urgent when it has no view. Something else it is sure of stays that: the level stands
 * beside it, and opens the support or danger branch all the same. In an answer a rule has the last word.
 */
const safetyIntent = (guesses: Guess[], levels: Level[], sure: number): Intent => {
  const [first] = guesses
  const level = levels.find((found) => found === first?.intent)
  if (level || !first) return level ?? 'other'
  const isDanger = urgency.some((known) => known === first.intent)
  return !isDanger && first.chance >= sure ? first.intent : (levels[0] ?? 'other')
}

const readIntent = (
  utterance: Utterance,
  guesses: Guess[],
  levels: Level[],
  byRule: boolean,
  expecting: Expecting | undefined,
): Pick<Meaning, 'intent' | 'confidence' | 'unsure' | 'candidates'> => {
  if (levels.length > 0) {
    const answers = expecting !== undefined && expecting !== 'topic'
    const sure = byRule ? (answers ? neverSure : outvotesRule) : outvotesItself
    return {
      intent: safetyIntent(guesses, levels, sure),
      confidence: ruleConfidence,
      unsure: false,
      candidates: [],
    }
  }
  // a danger the classifier is not sure of is no intent either: the next guess, and a question
  const [first, second] = guesses.filter((guess) => !urgency.some((level) => level === guess.intent))
  const doubtful = guesses[0] !== first
  if (!first || utterance.tokens.length === 0) {
    return { intent: 'other', confidence: 0, unsure: true, candidates: [] }
  }
  if (expecting && expecting !== 'topic' && !isNewTopic(utterance, first, expecting)) {
    return { intent: 'other', confidence: answerConfidence, unsure: false, candidates: [] }
  }
  const close = second !== undefined && first.chance - second.chance < closeCall
  return {
    intent: first.intent,
    confidence: first.chance,
    unsure: doubtful || first.chance < sureEnough,
    candidates: close ? [first.intent, second.intent] : [],
  }
}

/** How much less likely the first guess is without each word, most telling first. */
const weighWords = (classify: Classify, utterance: Utterance): string[] => {
  const [first] = classify(utterance).guesses
  if (!first) return []
  const chanceWithout = (word: string): number => {
    const tokens = utterance.tokens.filter((token) => token.norm !== word)
    return (
      classify({ ...utterance, tokens }).guesses.find((guess) => guess.intent === first.intent)?.chance ?? 0
    )
  }
  const words = [...new Set(utterance.tokens.slice(0, mostWeighed).map((token) => token.norm))]
  return words
    .map((word) => ({ word, weight: first.chance - chanceWithout(word) }))
    .sort((one, other) => other.weight - one.weight)
    .slice(0, 5)
    .map(({ word, weight }) => `${word} ${weight < 0 ? '' : '+'}${weight.toFixed(3)}`)
}

/** `understand` over a given model, with the reasons for the reading. Pure but for scratch space. */
export const createExplainer = (model: Model) => {
  const classify: Classify = createClassifier(model)
  const asbGuess = createAsbGuess(model.asb)
  return (text: string, context: UnderstandContext): { meaning: Meaning; explanation: Explanation } => {
    const utterance = normalise(text)
    const found = readSafety(utterance)
    const verdict = classify(utterance, found.signs)
    const { guesses } = verdict
    const added = addedLevels(utterance, verdict, found, context.expecting)
    const isCrisis = found.levels.includes('crisis') || added.includes('crisis')
    const attempt = isCrisis && !found.levels.includes('emergency') ? found.attempt() : undefined
    const levels = inOrder([...found.levels, ...(attempt ? [attempt.level] : [])], added, verdict)
    const read = readIntent(utterance, guesses, levels, found.levels.length > 0, context.expecting)
    const [safety = 'none', ...alsoSafety] = levels
    const { intent, candidates } = read
    const slots = extractSlots(utterance, { ...context, intent, candidates, asbGuess })
    return {
      meaning: {
        ...{ ...read, safety, alsoSafety, slots, cues: safety === 'none' ? {} : found.cues() },
        guessed: levels.includes('domestic_abuse') && !found.levels.includes('domestic_abuse'),
        ...(found.isOfNobodyNamed() && { unnamed: true }),
        crisisDoubted: levels.includes('crisis') && (!found.levels.includes('crisis') || found.isFigure()),
      },
      explanation: {
        rules: attempt ? [...found.hits, attempt] : found.hits,
        guesses,
        features: () => weighWords(classify, utterance),
        added: added.filter((level) => !found.levels.includes(level)),
      },
    }
  }
}

/** `understand` over a given model. */
export const createUnderstand = (model: Model): Understand => {
  const explain = createExplainer(model)
  return (text, context) => {
    const { meaning } = explain(text, context)
    const read = (part: string): Meaning => explain(part, { ...context, expecting: 'topic' }).meaning
    if (context.expecting !== undefined && context.expecting !== 'topic') {
      // An answer is about what was asked, unless that was the wrong thing to ask.
      const instead = saidInstead(text, read)
      return instead === undefined ? meaning : { ...meaning, instead }
    }
    const matters = twoMatters(text, meaning, read)
    return matters === undefined ? meaning : { ...meaning, matters }
  }
}

let loaded: Understand | undefined

/**
 * What a message means: safety rules first, then the intent, then the slots. Deterministic for the same
 * text, `now` and `expecting`; local; never throws on any text. Loads the built model on first use.
 */
export const understand: Understand = (text, context) => {
  loaded ??= createUnderstand(loadModel())
  return loaded(text, context)
}
