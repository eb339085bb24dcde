import { intents } from '../../dialogs/meaning.ts'
import type { FeatureVector } from './features.ts'

const classes = intents.length

/** Scores to probabilities, in place. */
export const softmax = (scores: Float64Array, temperature: number): void => {
  let highest = Number.NEGATIVE_INFINITY
  for (const score of scores) if (score > highest) highest = score
  let sum = 0
  for (let at = 0; at < scores.length; at += 1) {
    const value = Math.exp(((scores[at] ?? 0) - highest) / temperature)
    scores[at] = value
    sum += value
  }
  for (let at = 0; at < scores.length; at += 1) scores[at] = (scores[at] ?? 0) / sum
}

/** `weights[bucket * intents + intent]` and one bias an intent. */
export interface Weights {
  weights: Float32Array
  bias: Float64Array
}

/** Adds up the rows of a message's features, each as much as it counts, over the message's norm. */
export const score = (model: Weights, features: FeatureVector, into: Float64Array): void => {
  const { weights, bias } = model
  const { indices, values, count, norm } = features
  into.fill(0)
  for (let at = 0; at < count; at += 1) {
    const row = (indices[at] ?? 0) * classes
    const value = values[at] ?? 0
    for (let label = 0; label < classes; label += 1) {
      into[label] = (into[label] ?? 0) + (weights[row + label] ?? 0) * value
    }
  }
  for (let label = 0; label < classes; label += 1)
    into[label] = (into[label] ?? 0) / norm + (bias[label] ?? 0)
}
