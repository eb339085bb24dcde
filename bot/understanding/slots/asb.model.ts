import { type AsbType, asbTypes } from '../../../dialogs/reporting/categories.ts'
import { normalise } from '../normalise.ts'
import { asbWeights, heaviestAsb } from './asb.ts'
import { isNumber } from './numbers.ts'
import { type Reading, read } from './reading.ts'

/** What was learnt beside the rules: `weights[bucket * asbTypes.length + type]`. */
export interface AsbModel {
  bias: Float64Array
  weights: Float32Array
}

export interface AsbLesson {
  text: string
  /** Absent: it speaks of no kind, and no kind is likelier than another. */
  asbType?: AsbType
}

const buckets = 4096
const types = asbTypes.length
/** The rules' view is one feature for each type, so that the two are weighed together. */
const ruleBucket = buckets
const bestBucket = buckets + types
const rows = buckets + 2 * types
export const asbWeightCount = rows * types

const weight = { word: 1, little: 0.3, pair: 0.25, start: 0.6, rule: 1, best: 0.3 }
const rounds = 15
const learningRate = 0.4
const decay = 3e-4
const leastError = 1e-3

const prime = 0x01000193
const hashOf = (text: string, seed: number): number => {
  let hash = seed
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), prime)
  return hash
}
const bucketOf = (hash: number): number => ((hash ^ (hash >>> 15)) >>> 0) % buckets

/** Words that stand in any message. */
const little = new Set(
  `the a an and to of in on at is it i my our we they he she his her their its was are be been for with that this by
  so but not all from has have had them him us me you as up out`.split(/\s+/),
)

/** "Shouting", "shouts" and "shouted" are one word here. */
const stemOf = (word: string): string => {
  if (isNumber(word)) return '#'
  const ending = /(?:ing|ers?|ed|es|s)$/.exec(word)
  return ending && ending.index >= 3 ? word.slice(0, ending.index) : word
}

/** Which rows of weights a message looks at, and how much each counts. */
interface Features {
  at: number[]
  values: number[]
}

const WORD = 0x2a5b1c3d
const PAIR = 0x1d3c5b7a
const START = 0x7c1e9f25
/** A long story is told in its first words. */
const longest = 200

interface Seen {
  features: Features
  /** What the rules alone say. */
  byRule: AsbType | undefined
}

/** Of the message at hand, by row; empty between messages. */
const counted = new Float64Array(rows)

const see = (reading: Reading): Seen => {
  const at: number[] = []
  const add = (hash: number, value: number) => {
    const bucket = bucketOf(hash)
    const known = counted[bucket] ?? 0
    if (known === 0) at.push(bucket)
    if (value > known) counted[bucket] = value
  }
  let before = WORD
  const last = Math.min(reading.words.length, longest)
  for (let index = 0; index < last; index += 1) {
    const written = reading.words[index] ?? ''
    const stem = stemOf(written)
    const hash = hashOf(stem, WORD)
    add(hash, little.has(written) ? weight.little : weight.word)
    add(Math.imul(before ^ PAIR, prime) ^ hash, weight.pair)
    if (stem.length > 4) add(hashOf(stem.slice(0, 4), START), weight.start)
    before = hash
  }
  let squares = 0
  for (const bucket of at) squares += (counted[bucket] ?? 0) ** 2
  const norm = Math.sqrt(squares) || 1
  const values = at.map((bucket) => (counted[bucket] ?? 0) / norm)
  for (const bucket of at) counted[bucket] = 0
  const weights = asbWeights(reading)
  let most = 6
  for (const value of weights.values()) most = Math.max(most, value)
  for (const [type, value] of weights) {
    at.push(ruleBucket + asbTypes.indexOf(type))
    values.push((weight.rule * value) / most)
  }
  const byRule = heaviestAsb(weights)
  if (byRule) {
    at.push(bestBucket + asbTypes.indexOf(byRule))
    values.push(weight.best)
  }
  return { features: { at, values }, byRule }
}

/** Fills `chances` with how likely each type is. */
const fillChances = ({ bias, weights }: AsbModel, { at, values }: Features, chances: Float64Array): void => {
  chances.set(bias)
  for (let feature = 0; feature < at.length; feature += 1) {
    const row = (at[feature] ?? 0) * types
    const value = values[feature] ?? 0
    for (let type = 0; type < types; type += 1)
      chances[type] = (chances[type] ?? 0) + (weights[row + type] ?? 0) * value
  }
  let highest = Number.NEGATIVE_INFINITY
  for (let type = 0; type < types; type += 1) highest = Math.max(highest, chances[type] ?? 0)
  let sum = 0
  for (let type = 0; type < types; type += 1) {
    const chance = Math.exp((chances[type] ?? 0) - highest)
    chances[type] = chance
    sum += chance
  }
  for (let type = 0; type < types; type += 1) chances[type] = (chances[type] ?? 0) / sum
}

const none = -1

/** Coprime to any number of lessons we will have: every lesson once a round, in another order each time. */
const stride = 7919

/** Logistic regression by adaptive steps. Deterministic: the same lessons give the same weights. */
export const trainAsb = (lessons: readonly AsbLesson[]): AsbModel => {
  const examples = lessons.map(({ text, asbType }) => ({
    features: see(read(normalise(text))).features,
    label: asbType ? asbTypes.indexOf(asbType) : none,
  }))
  const weights = new Float32Array(asbWeightCount)
  const slopes = new Float32Array(asbWeightCount).fill(1e-3)
  const bias = new Float64Array(types)
  const chances = new Float64Array(types)
  for (let round = 0; round < rounds; round += 1) {
    for (let step = 0; step < examples.length; step += 1) {
      const example = examples[(step * stride + round * 31) % examples.length]
      if (!example) continue
      fillChances({ bias, weights }, example.features, chances)
      for (let type = 0; type < types; type += 1) {
        const wanted = example.label === none ? 1 / types : type === example.label ? 1 : 0
        const error = (chances[type] ?? 0) - wanted
        if (Math.abs(error) < leastError) continue
        bias[type] = (bias[type] ?? 0) - 0.02 * error
        const { at: rowsSeen, values } = example.features
        for (let feature = 0; feature < rowsSeen.length; feature += 1) {
          const at = (rowsSeen[feature] ?? 0) * types + type
          const slope = error * (values[feature] ?? 0) + decay * (weights[at] ?? 0)
          slopes[at] = (slopes[at] ?? 0) + slope * slope
          weights[at] = (weights[at] ?? 0) - (learningRate * slope) / Math.sqrt(slopes[at] ?? 1)
        }
      }
    }
  }
  return { bias, weights }
}

/** Below these the words are taken to name no type: a question is better than a guess. */
const sureWithRule = 0.24
const sureAlone = 0.33
/** An answer to another question is seldom about a new kind. */
const sureOfAnswer = 0.6

/** The type of behaviour the words speak of, as the rules and what was learnt from the corpus see it together. */
export const createAsbGuess = (model: AsbModel) => {
  const chances = new Float64Array(types)
  return (reading: Reading, answers = false): AsbType | undefined => {
    const { features, byRule } = see(reading)
    // words of hate are never outweighed: the report is dealt with otherwise
    if (byRule === 'hate_incident') return byRule
    fillChances(model, features, chances)
    let best = 0
    for (let type = 1; type < types; type += 1) if ((chances[type] ?? 0) > (chances[best] ?? 0)) best = type
    const sure = answers ? sureOfAnswer : byRule ? sureWithRule : sureAlone
    return (chances[best] ?? 0) >= sure ? asbTypes[best] : undefined
  }
}

export type AsbGuess = ReturnType<typeof createAsbGuess>
