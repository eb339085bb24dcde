import { type Intent, intents } from '../../dialogs/meaning.ts'
import type { FeatureVector } from './features.ts'

/** Dangers the classifier also learns one by one: a message may be several at once. */
export const dangers = ['emergency', 'crisis', 'domestic_abuse'] as const satisfies readonly Intent[]
export type Danger = (typeof dangers)[number]

/** Scores of a message: one for each intent, then one for each danger. */
export const scoreCount = intents.length + dangers.length

const sigmoid = (score: number): number => 1 / (1 + Math.exp(-score))

/** Scores to probabilities, in place: the intents share one, each danger has its own. */
export const toChances = (scores: Float64Array, temperature: number): void => {
  let highest = Number.NEGATIVE_INFINITY
  for (let at = 0; at < intents.length; at += 1) highest = Math.max(highest, scores[at] ?? 0)
  let sum = 0
  for (let at = 0; at < intents.length; at += 1) {
    const value = Math.exp(((scores[at] ?? 0) - highest) / temperature)
    scores[at] = value
    sum += value
  }
  for (let at = 0; at < intents.length; at += 1) scores[at] = (scores[at] ?? 0) / sum
  for (let at = intents.length; at < scoreCount; at += 1) scores[at] = sigmoid(scores[at] ?? 0)
}

/** `weights[bucket * scoreCount + which]` and one bias a score. */
export interface Weights {
  weights: Float32Array
  bias: Float64Array
}

/** Scores worked out side by side: as many sums as a processor keeps at hand. */
const atOnce = 8
const sums = new Float64Array(Math.ceil(scoreCount / atOnce) * atOnce)

/** Adds up the rows of a message's features, each as much as it counts, over the message's norm. */
export const score = (model: Weights, features: FeatureVector, into: Float64Array): void => {
  const { weights, bias } = model
  const { indices, values, count, norm } = features
  for (let from = 0; from < scoreCount; from += atOnce) {
    let [a, b, c, d, e, f, g, h] = [0, 0, 0, 0, 0, 0, 0, 0]
    for (let at = 0; at < count; at += 1) {
      const row = (indices[at] ?? 0) * scoreCount + from
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
