import { createHash } from 'node:crypto'
import { type Intent, intents } from '../../dialogs/meaning.ts'
import { buckets, createFeatures, type FeatureVector } from './features.ts'
import { score, softmax, type Weights } from './linear.ts'
import { intentIndex, type Model, modelFormat, parseModel, serialiseModel } from './model.ts'
import { normalise } from './normalise.ts'
import { signNames } from './safety/index.ts'
import { topicWordList } from './topics.ts'

/** One thing to learn from. */
export interface Lesson {
  text: string
  intent: Intent
}

interface Example {
  features: FeatureVector
  label: number
}

const classes = intents.length
const rounds = 12
const learningRate = 0.6
const decay = 2e-5
const folds = 5

/** Same numbers on every machine and in every run (mulberry32). Nothing secret hangs on it. */
const createShuffle = (seed: number) => {
  let state = seed
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  return (order: Int32Array): void => {
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = Math.floor(next() * (at + 1))
      const kept = order[at] ?? 0
      order[at] = order[other] ?? 0
      order[other] = kept
    }
  }
}

/** Multinomial logistic regression by adaptive gradient steps; rare intents weigh as much as common ones. */
const fit = (examples: Example[]): Weights => {
  const weights = new Float32Array(buckets * classes)
  const slopes = new Float32Array(buckets * classes).fill(1e-3)
  const bias = new Float64Array(classes)
  const counts = new Float64Array(classes)
  for (const example of examples) counts[example.label] = (counts[example.label] ?? 0) + 1
  const mean = examples.length / classes
  const importance = counts.map((count) => (count === 0 ? 0 : Math.min(3, Math.sqrt(mean / count))))
  const order = Int32Array.from(examples.keys())
  const shuffle = createShuffle(20260101)
  const chances = new Float64Array(classes)
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order)
    for (const which of order) {
      const example = examples[which]
      if (!example) continue
      const { features, label: truth } = example
      score({ weights, bias }, features, chances)
      softmax(chances, 1)
      const matter = importance[truth] ?? 1
      for (let label = 0; label < classes; label += 1) {
        const error = ((chances[label] ?? 0) - (label === truth ? 1 : 0)) * matter
        if (Math.abs(error) < 1e-3) continue
        bias[label] = (bias[label] ?? 0) - 0.05 * error
        const slope = error / features.norm
        for (let which = 0; which < features.count; which += 1) {
          const at = (features.indices[which] ?? 0) * classes + label
          const step = slope * (features.values[which] ?? 0) + decay * (weights[at] ?? 0)
          slopes[at] = (slopes[at] ?? 0) + step * step
          weights[at] = (weights[at] ?? 0) - (learningRate * step) / Math.sqrt(slopes[at] ?? 1)
        }
      }
    }
  }
  return { weights, bias }
}

/** The temperature under which held-out answers are most likely. */
const calibrate = (examples: Example[]): number => {
  const held: { scores: Float64Array; label: number }[] = []
  for (let fold = 0; fold < folds; fold += 1) {
    const part = fit(examples.filter((_, at) => at % folds !== fold))
    for (const example of examples.filter((_, at) => at % folds === fold)) {
      const scores = new Float64Array(classes)
      score(part, example.features, scores)
      held.push({ scores, label: example.label })
    }
  }
  let best = 1
  let least = Number.POSITIVE_INFINITY
  for (let temperature = 0.2; temperature <= 3; temperature += 0.05) {
    let loss = 0
    for (const { scores, label } of held) {
      const chances = scores.slice()
      softmax(chances, temperature)
      loss -= Math.log(Math.max(1e-9, chances[label] ?? 0))
    }
    if (loss < least) {
      least = loss
      best = temperature
    }
  }
  return best
}

/** Names exactly what a model was trained from: lessons, format, and the way of training. */
export const hashLessons = (lessons: Lesson[]): string => {
  const hash = createHash('sha256').update(
    `${modelFormat} ${buckets} ${rounds} ${learningRate} ${decay} ${signNames.join()} ${topicWordList}\n`,
  )
  for (const { text, intent } of lessons) hash.update(`${intent}\t${text}\n`)
  return hash.digest('hex')
}

/**
 * Trains the intent classifier. Deterministic: the same lessons give the same bytes, on every machine.
 * Takes about a second for two thousand lessons.
 */
export const trainModel = (lessons: Lesson[]): Model => {
  const extract = createFeatures()
  const examples = lessons.map(({ text, intent }): Example => {
    const { indices, values, count, norm } = extract(normalise(text))
    const features = { indices: indices.slice(0, count), values: values.slice(0, count), count, norm }
    return { features, label: intentIndex.get(intent) ?? 0 }
  })
  const temperature = examples.length < folds * classes ? 1 : calibrate(examples)
  const { weights, bias } = fit(examples)
  return parseModel(serialiseModel({ corpus: hashLessons(lessons), temperature, bias, weights }))
}
