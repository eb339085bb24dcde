import type { Utterance } from './normalise.ts'
import { signsOf } from './safety/index.ts'
import { kindOf, stemOf, topicsOf } from './topics.ts'

/** Number of buckets features are hashed into. A power of two. */
export const buckets = 32_768

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
  skipPair: 0.5,
  letters: 0.5,
  topic: 2,
  topics: 1,
  sign: 1,
  signs: 0.5,
  kindPair: 1,
  kindSkipPair: 0.5,
  kindTriple: 0.7,
  shape: 1,
}

const mask = buckets - 1
const prime = 0x01000193
const WORD = 0x811c9dc5
const PAIR = 0x1b873593
const SKIP_PAIR = 0x2545f491
const CHARS = 0x4cf5ad43
const TOPIC = 0x9e3779b1
const SHAPE = 0x7f4a7c15
const SIGN = 0x165667b1
const STEM = 0x3c6ef372
const KIND_PAIR = 0x1f83d9ab
const KIND_SKIP_PAIR = 0x2f83d9ab
const KIND_TRIPLE = 0x5be0cd19

const hashWord = (seed: number, word: string): number => {
  let hash = seed
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), prime)
  return hash
}

const spread = (hash: number): number => {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (mixed ^ (mixed >>> 13)) & mask
}

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
  Math.imul(Math.imul(seed ^ before, prime) ^ (before >>> 15), prime) ^ Math.imul(word, 0x2c1b3c6d)

/**
 * Hashed features of a message: words and their stems, pairs of words (also with one between), topics of
 * words, groups of 3 to 5 letters within a word, pairs and triples of kinds of words ("he HURT me"), the
 * signs the safety lists see (and pairs of them), and a few facts of shape. Word order beyond that is left
 * out on purpose: it does not carry over to sentences nobody has seen.
 */
export const createFeatures = () => {
  const seen = new Uint32Array(buckets)
  const indices = new Int32Array(buckets)
  const values = new Float32Array(buckets)
  let round = 0
  let count = 0
  let squares = 0

  const add = (hash: number, value: number): void => {
    const bucket = spread(hash)
    if (seen[bucket] === round) return
    seen[bucket] = round
    indices[count] = bucket
    values[count] = value
    squares += value * value
    count += 1
  }

  const addLetters = (word: string): void => {
    const padded = `^${word}$`
    for (let size = 3; size <= 5; size += 1) {
      for (let from = 0; from + size <= padded.length; from += 1) {
        let hash = CHARS + size
        for (let at = from; at < from + size; at += 1) hash = Math.imul(hash ^ padded.charCodeAt(at), prime)
        add(hash, weight.letters)
      }
    }
  }

  /** The vector is reused by the next call: read it at once. */
  return (utterance: Utterance, signs: readonly number[] = signsOf(utterance)): FeatureVector => {
    round = round === 0xffffffff ? 1 : round + 1
    if (round === 1) seen.fill(0)
    count = 0
    squares = 0
    const words = Math.min(utterance.tokens.length, mostWords)
    let before = '<'
    let twoBefore = '<<'
    let topicsBefore: readonly number[] = []
    let kindBefore = FIRST
    let kindTwoBefore = SECOND
    for (let at = 0; at < words; at += 1) {
      const token = utterance.tokens[at]
      if (!token) break
      const word = isNumber(token.norm) ? '#' : token.norm
      add(hashWord(WORD, word), weight.word)
      add(hashWord(Math.imul(hashWord(PAIR, before) ^ 32, prime), word), weight.pair)
      if (at > 1) add(hashWord(Math.imul(hashWord(SKIP_PAIR, twoBefore) ^ 32, prime), word), weight.skipPair)
      if (word.length > 2) addLetters(word)
      const topics = topicsOf(word)
      for (const topic of topics) {
        add(TOPIC + Math.imul(topic, 0x01000197), weight.topic)
        for (const other of topicsBefore)
          add(TOPIC + Math.imul(topic * 256 + other + 4096, 0x01000197), weight.topics)
      }
      if (topics.length > 0) topicsBefore = topics
      const stem = hashWord(STEM, stemOf(word))
      const kind = kindOf(word, topics, stem)
      add(stem, weight.stem)
      add(join(KIND_PAIR, kindBefore, kind), weight.kindPair)
      if (at > 1) {
        add(join(KIND_SKIP_PAIR, kindTwoBefore, kind), weight.kindSkipPair)
        add(join(KIND_TRIPLE, join(KIND_TRIPLE, kindTwoBefore, kindBefore), kind), weight.kindTriple)
      }
      kindTwoBefore = kindBefore
      kindBefore = kind
      twoBefore = before
      before = word
    }
    add(hashWord(Math.imul(hashWord(PAIR, before) ^ 32, prime), '>'), weight.pair)
    add(join(KIND_PAIR, kindBefore, LAST), weight.kindPair)
    add(SHAPE + (words < 3 ? words : words < 6 ? 4 : words < 20 ? 5 : 6), weight.shape)
    if (utterance.original.endsWith('?')) add(SHAPE + 16, weight.shape)
    for (let at = 0; at < signs.length; at += 1) {
      const sign = signs[at] ?? 0
      add(SIGN + Math.imul(sign + 1, 0x01000197), weight.sign)
      for (let other = 0; other < at; other += 1) {
        add(SIGN + Math.imul((sign + 1) * 256 + (signs[other] ?? 0), 0x01000193), weight.signs)
      }
    }
    return { indices, values, count, norm: Math.sqrt(squares) || 1 }
  }
}
