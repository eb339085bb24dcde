import { type Intent, intents } from '../../dialogs/meaning.ts'
import type { FeatureVector } from './features.ts'

/** Dangers the classifier also learns one by one: a message may be several at once. */
export const dangers = ['emergency', 'crisis', 'domestic_abuse'] as const satisfies readonly Intent[]
export type Danger = (typeof dangers)[number]

/** Scores of a message: one for each intent, then one for each danger. */
export const scoreCount = intents.length + dangers.length

/** At hand: a global is looked up anew each time in a test's sandbox. */
const { exp, max } = Math

const sigmoid = (score: number): number => 1 / (1 + exp(-score))

/** Scores to probabilities, in place: the intents share one, each danger has its own. */
export const toChances = (scores: Float64Array, temperature: number): void => {
  let highest = Number.NEGATIVE_INFINITY
  for (let at = 0; at < intents.length; at += 1) highest = max(highest, scores[at] ?? 0)
  let sum = 0
  for (let at = 0; at < intents.length; at += 1) {
    const value = exp(((scores[at] ?? 0) - highest) / temperature)
    scores[at] = value
    sum += value
  }
  for (let at = 0; at < intents.length; at += 1) scores[at] = (scores[at] ?? 0) / sum
  for (let at = intents.length; at < scoreCount; at += 1) scores[at] = sigmoid(scores[at] ?? 0)
}

/** What was learnt: `weights[row * scoreCount + which]`, and one bias a score. */
export interface Weights {
  weights: Float32Array
  bias: Float64Array
}

/** Features by their rows in the weights. The first `count` are in use. */
export interface Rows {
  rows: Int32Array
  values: Float32Array
  count: number
  norm: number
}

/** Row of each bucket; 0 where nothing was learnt of it. */
export type RowOf = Int32Array

/** The features something was learnt of. What they make room for is reused by the next call. */
export const createRowFinder = (rowOf: RowOf) => {
  const found: Rows = {
    rows: new Int32Array(rowOf.length),
    values: new Float32Array(rowOf.length),
    count: 0,
    norm: 1,
  }
  return ({ indices, values, count, norm }: FeatureVector): Rows => {
    let kept = 0
    for (let at = 0; at < count; at += 1) {
      const row = rowOf[indices[at] ?? 0] ?? 0
      if (row === 0) continue
      found.rows[kept] = row
      found.values[kept] = values[at] ?? 0
      kept += 1
    }
    found.count = kept
    found.norm = norm
    return found
  }
}

/** Scores worked out side by side: as many sums as a processor keeps at hand. */
const atOnce = 8
const sums = new Float64Array(Math.ceil(scoreCount / atOnce) * atOnce)

/** Adds up the rows of a message's features, each as much as it counts, over the message's norm. */
export const score = (model: Weights, features: Rows, into: Float64Array): void => {
  const { weights, bias } = model
  const { rows, values, count, norm } = features
  for (let from = 0; from < scoreCount; from += atOnce) {
    let [a, b, c, d, e, f, g, h] = [0, 0, 0, 0, 0, 0, 0, 0]
    for (let at = 0; at < count; at += 1) {
      const row = (rows[at] ?? 0) * scoreCount + from
      const value = values[at] ?? 0
      a += (weights[row] ?? 0) * value
      b += (weights[row + 1] ?? 0) * value
      c += (weights[row + 2] ?? 0) * value
      d += (weights[row + 3] ?? 0) * value
      e += (weights[row + 4] ?? 0) * value
      f += (weights[row + 5] ?? 0) * value
      g += (weights[row + 6] ?? 0) * value
      h += (weights[row + 7] ?? 0) * value
    }
    // what stands beyond the last score belongs to the next row, and is not read from here
    sums.set([a, b, c, d, e, f, g, h], from)
  }
  for (let which = 0; which < scoreCount; which += 1)
    into[which] = (sums[which] ?? 0) / norm + (bias[which] ?? 0)
}
