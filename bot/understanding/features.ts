import { buckets, hashWord, prime, spread } from './hashing.ts'
import type { Utterance } from './normalise.ts'
import { signNames, signsOf } from './safety/index.ts'
import { createWordFacts } from './wordFacts.ts'

export { buckets }

/** At hand: a global is looked up anew each time in a test's sandbox. */
const { imul } = Math

/** Words beyond this add nothing to what a message is about. */
const mostWords = 160

/** The buckets a message falls into, each once, and what each counts. The first `count` are in use. */
export interface FeatureVector {
  indices: Int32Array
  values: Float32Array
  count: number
  /** Root of the sum of squares: scores are divided by it, so that long messages are not surer. */
  norm: number
}

/** How much a feature counts beside a pair of words, settled on held-out parts of the train split. */
const weight = {
  word: 2,
  stem: 1.5,
  pair: 1,
  stemPair: 1,
  stemSkipPair: 0.7,
  letters: 0.5,
  topic: 2,
  topics: 1,
  sign: 1,
  signs: 0.5,
  kindPair: 1,
  kindSkipPair: 0.5,
  kindTriple: 0.7,
  opening: 1,
  shape: 1,
}

const TOPIC = 0x9e3779b1
const STEM_PAIR = 0x5851f42d
const STEM_SKIP_PAIR = 0x77073096
const OPENING = 0x14057b7e
const SHAPE = 0x7f4a7c15
const SIGN = 0x165667b1
const KIND_PAIR = 0x1f83d9ab
const KIND_SKIP_PAIR = 0x2f83d9ab
const KIND_TRIPLE = 0x5be0cd19

/** Digits become one sign, so that "3 bags" and "7 bags" are alike. */
const isNumber = (word: string): boolean => {
  const code = word.charCodeAt(0)
  return code >= 48 && code <= 57
}

/** Before the first word, before that, and after the last. */
const FIRST = 200
const SECOND = 201
const LAST = 202

const join = (seed: number, before: number, word: number): number =>
  imul(imul(seed ^ before, prime) ^ (before >>> 15), prime) ^ imul(word, 0x2c1b3c6d)

/** Buckets of each sign, and of each pair of signs, the later first. */
const signBuckets = Int32Array.from(signNames, (_, sign) => spread(SIGN + imul(sign + 1, 0x01000197)))
const pairBuckets = signNames.map((_, sign) =>
  Int32Array.from(signNames, (_, other) => spread(SIGN + imul((sign + 1) * 256 + other, prime))),
)

/**
 * Hashed features of a message: words and their stems, pairs of both, stems with one word between,
 * topics of words, groups of 3 and 4 letters within a word, pairs and
 * triples of kinds of words ("he HURT me"), how it opens and ends, the signs the safety lists see (and pairs
 * of them), and a few facts of shape. Word order beyond that is left out on purpose:
 * it does not carry over to sentences nobody has seen.
 */
export const createFeatures = () => {
  const factsOf = createWordFacts()
  const first = factsOf('<')
  // in which message a bucket was last fallen into; one byte each, so that all of it stays near
  const seen = new Uint8Array(buckets)
  const indices = new Int32Array(buckets)
  const values = new Float32Array(buckets)
  let round = 0
  let count = 0
  let squares = 0

  const addBucket = (bucket: number, value: number): void => {
    if (seen[bucket] === round) return
    seen[bucket] = round
    indices[count] = bucket
    values[count] = value
    squares += value * value
    count += 1
  }

  const add = (hash: number, value: number): void => addBucket(spread(hash), value)

  /** The vector is reused by the next call: read it at once. */
  return (utterance: Utterance, signs: readonly number[] = signsOf(utterance)): FeatureVector => {
    round = round === 255 ? 1 : round + 1
    if (round === 1) seen.fill(0)
    count = 0
    squares = 0
    const words = Math.min(utterance.tokens.length, mostWords)
    let before = first
    let stemTwoBefore = 0
    let topicsBefore: readonly number[] = []
    let kindBefore = FIRST
    let kindTwoBefore = SECOND
    for (let at = 0; at < words; at += 1) {
      const token = utterance.tokens[at]
      if (!token) break
      const word = isNumber(token.norm) ? '#' : token.norm
      const facts = factsOf(word)
      const { letters, topics, kind } = facts
      addBucket(facts.bucket, weight.word)
      add(hashWord(before.pair, word), weight.pair)
      for (let letter = 0; letter < letters.length; letter += 1)
        addBucket(letters[letter] ?? 0, weight.letters)
      for (const topic of topics) {
        add(TOPIC + imul(topic, 0x01000197), weight.topic)
        for (const other of topicsBefore)
          add(TOPIC + imul(topic * 256 + other + 4096, 0x01000197), weight.topics)
      }
      if (topics.length > 0) topicsBefore = topics
      addBucket(facts.stemBucket, weight.stem)
      add(join(STEM_PAIR, before.stem, facts.stem), weight.stemPair)
      if (at === 0) {
        add(join(OPENING, 0, kind), weight.opening)
        addBucket(spread(hashWord(OPENING, word)), weight.opening)
      }
      add(join(KIND_PAIR, kindBefore, kind), weight.kindPair)
      if (at > 1) {
        add(join(KIND_SKIP_PAIR, kindTwoBefore, kind), weight.kindSkipPair)
        add(join(KIND_TRIPLE, join(KIND_TRIPLE, kindTwoBefore, kindBefore), kind), weight.kindTriple)
      }
      kindTwoBefore = kindBefore
      kindBefore = kind
      if (at > 1) add(join(STEM_SKIP_PAIR, stemTwoBefore, facts.stem), weight.stemSkipPair)
      stemTwoBefore = before.stem
      before = facts
    }
    add(hashWord(before.pair, '>'), weight.pair)
    add(join(KIND_PAIR, kindBefore, LAST), weight.kindPair)
    add(join(OPENING, LAST, kindBefore), weight.opening)
    add(SHAPE + (words < 3 ? words : words < 6 ? 4 : words < 20 ? 5 : 6), weight.shape)
    if (utterance.original.endsWith('?')) add(SHAPE + 16, weight.shape)
    for (let at = 0; at < signs.length; at += 1) {
      const sign = signs[at] ?? 0
      const pairs = pairBuckets[sign]
      addBucket(signBuckets[sign] ?? 0, weight.sign)
      for (let other = 0; other < at; other += 1) addBucket(pairs?.[signs[other] ?? 0] ?? 0, weight.signs)
    }
    return { indices, values, count, norm: Math.sqrt(squares) || 1 }
  }
}
