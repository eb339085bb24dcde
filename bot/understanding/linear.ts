import { intents } from '../../dialogs/meaning.ts'

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

/** Adds up the rows of a message's features. Each feature counts 1 / sqrt(number of features). */
export const score = (model: Weights, indices: Int32Array, count: number, into: Float64Array): void => {
  const { weights, bias } = model
  into.fill(0)
  for (let at = 0; at < count; at += 1) {
    const row = (indices[at] ?? 0) * classes
    for (let label = 0; label < classes; label += 1)
      into[label] = (into[label] ?? 0) + (weights[row + label] ?? 0)
  }
  const each = count === 0 ? 0 : 1 / Math.sqrt(count)
  for (let label = 0; label < classes; label += 1) {
    into[label] = (into[label] ?? 0) * each + (bias[label] ?? 0)
  }
}
