import { createHash } from 'node:crypto'
import { type Intent, intents } from '../../dialogs/meaning.ts'
import type { AsbType } from '../../dialogs/reporting/categories.ts'
import { buckets, createFeatures, type FeatureVector } from './features.ts'
import {
  createRowFinder,
  type Danger,
  dangers,
  type RowOf,
  type Rows,
  score,
  scoreCount,
  toChances,
  type Weights,
} from './linear.ts'
import { intentIndex, type Model, modelFormat, parseModel, serialiseModel } from './model.ts'
import { normalise } from './normalise.ts'
import { signNames } from './safety/index.ts'
import { type AsbLesson, trainAsb } from './slots/asb.model.ts'
import { asbWordList } from './slots/asb.words.ts'
import { topicWordList } from './topics.ts'

/** One thing to learn from. */
export interface Lesson {
  text: string
  intent: Intent
  /** Dangers it speaks of. Absent: what the intent says, and nothing is known of others beside it. */
  levels?: readonly Danger[]
  /** The behaviour it speaks of, where that is known; `none` where it is known to name no kind. */
  asbType?: AsbType | 'none'
}

interface Example {
  features: Rows
  label: number
  levels: readonly Danger[]
  /** Dangers of which the lesson does not say whether they are there. */
  unsaid: readonly Danger[]
}

/** At hand: a global is looked up anew each time in a test's sandbox. */
const { abs, sqrt } = Math

const classes = intents.length
/** A feature of one lesson alone tells nothing of sentences nobody has seen. */
const fewestLessons = 2
const rarity = 0.8
const rounds = 7
const learningRate = 0.3
const decay = 3e-4
/** To calibrate, every fourth lesson is learnt from (every other gives the same), and one in ten of them all is held back. */
const learntFrom = 4
const held = 10

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

/** A danger not seen is worse than one that is none, and messages that hold one are few. */
const missedMatters = 2

/** Smaller errors teach nothing worth the time. */
const leastError = 5e-3

/** What each score ought to be, less what it is: the intents and every danger, learnt side by side. */
const readErrors = (chances: Float64Array, example: Example, matter: number, errors: Float64Array): void => {
  for (let which = 0; which < scoreCount; which += 1) {
    const danger = dangers[which - intents.length]
    const wanted = danger === undefined ? which === example.label : example.levels.includes(danger)
    const unknown = danger !== undefined && example.unsaid.includes(danger)
    const error = unknown ? 0 : (chances[which] ?? 0) - (wanted ? 1 : 0)
    const weighed = danger === undefined ? error * matter : wanted ? error * missedMatters : error
    errors[which] = abs(weighed) < leastError ? 0 : weighed
  }
}

/** Logistic regression by adaptive gradient steps; rare intents weigh as much as common ones. */
const fit = (examples: Example[], rows: number): Weights => {
  const weights = new Float32Array(rows * scoreCount)
  const slopes = new Float32Array(rows * scoreCount).fill(1e-3)
  const bias = new Float64Array(scoreCount)
  const counts = new Float64Array(classes)
  for (const example of examples) counts[example.label] = (counts[example.label] ?? 0) + 1
  const mean = examples.length / classes
  const importance = counts.map((count) => (count === 0 ? 0 : Math.min(3, sqrt(mean / count))))
  const order = Int32Array.from(examples.keys())
  const shuffle = createShuffle(20260101)
  const chances = new Float64Array(scoreCount)
  const errors = new Float64Array(scoreCount)
  const wrongIn = new Int32Array(scoreCount)
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order)
    for (const which of order) {
      const example = examples[which]
      if (!example) continue
      const { features } = example
      score({ weights, bias }, features, chances)
      toChances(chances, 1)
      readErrors(chances, example, importance[example.label] ?? 1, errors)
      // most lessons are wrong in a score or two: the others are not looked at feature by feature
      let wrong = 0
      for (let each = 0; each < scoreCount; each += 1) {
        const error = errors[each] ?? 0
        if (error === 0) continue
        bias[each] = (bias[each] ?? 0) - 0.05 * error
        wrongIn[wrong] = each
        wrong += 1
      }
      if (wrong === 0) continue
      for (let feature = 0; feature < features.count; feature += 1) {
        const row = (features.rows[feature] ?? 0) * scoreCount
        const value = (features.values[feature] ?? 0) / features.norm
        for (let which = 0; which < wrong; which += 1) {
          const each = wrongIn[which] ?? 0
          const at = row + each
          const weight = weights[at] ?? 0
          const step = (errors[each] ?? 0) * value + decay * weight
          slopes[at] = (slopes[at] ?? 0) + step * step
          weights[at] = weight - (learningRate * step) / sqrt(slopes[at] ?? 1)
        }
      }
    }
  }
  return { weights, bias }
}

/** The temperature under which held-out answers are most likely. */
const calibrate = (examples: Example[], rows: number): number => {
  const part = fit(
    examples.filter((_, at) => at % learntFrom === 0),
    rows,
  )
  const answers = examples
    .filter((_, at) => at % held === 1)
    .map(({ features, label }) => {
      const scores = new Float64Array(scoreCount)
      score(part, features, scores)
      return { scores, label }
    })
  let best = 1
  let least = Number.POSITIVE_INFINITY
  for (let temperature = 0.2; temperature <= 3; temperature += 0.05) {
    let loss = 0
    for (const { scores, label } of answers) {
      const chances = scores.slice()
      toChances(chances, temperature)
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
    `${modelFormat} ${buckets} ${fewestLessons} ${rarity} ${rounds} ${learningRate} ${decay} ${learntFrom} ${held} ${missedMatters} ${signNames.join()} ${topicWordList} ${asbWordList}\n`,
  )
  for (const { text, intent, levels, asbType } of lessons)
    hash.update(`${intent}\t${levels ?? ''}\t${asbType ?? ''}\t${text}\n`)
  return hash.digest('hex')
}

/** Messages that name no kind of behaviour, though many of them speak of reports. */
const namesNone: ReadonlySet<Intent> = new Set(['check_report', 'talk_to_person'])

/** What the kind of behaviour is learnt from: lessons whose kind is known, and some that have none. */
export const asbLessonsOf = (lessons: readonly Lesson[]): AsbLesson[] =>
  lessons.flatMap(({ text, intent, asbType }) => {
    if (asbType === 'none' || (asbType === undefined && namesNone.has(intent))) return [{ text }]
    return asbType === undefined ? [] : [{ text, asbType }]
  })

/** How much more a rare feature counts than a common one: "the" is in every other message and tells little. */
const rarityOf = (lessons: number, all: number): number => (Math.log(1 + all / lessons) / 5) ** rarity

/** A row for every bucket that lessons share, and how rare each is. Row 0 is left empty. */
const shareRows = (vectors: FeatureVector[]): { rowOf: RowOf; rarities: number[] } => {
  const lessonsOf = new Int32Array(buckets)
  for (const { indices } of vectors)
    for (const bucket of indices) lessonsOf[bucket] = (lessonsOf[bucket] ?? 0) + 1
  const rarities = [0]
  const rowOf = lessonsOf.map((lessons) => {
    if (lessons < fewestLessons) return 0
    return rarities.push(rarityOf(lessons, vectors.length)) - 1
  })
  return { rowOf, rarities }
}

/**
 * Trains the intent classifier. Deterministic: the same lessons give the same bytes, on every machine.
 * Takes about half a minute for a hundred thousand lessons.
 */
export const trainModel = (lessons: Lesson[]): Model => {
  const extract = createFeatures()
  const vectors = lessons.map(({ text }): FeatureVector => {
    const { indices, values, count, norm } = extract(normalise(text))
    return { indices: indices.slice(0, count), values: values.slice(0, count), count, norm }
  })
  const { rowOf, rarities } = shareRows(vectors)
  const findRows = createRowFinder(rowOf)
  const examples = vectors.map((vector, at): Example => {
    const { intent = 'other', levels } = lessons[at] ?? {}
    const found = findRows(vector)
    const { count, norm } = found
    const rows = found.rows.slice(0, count)
    const values = found.values
      .slice(0, count)
      .map((value, which) => value * (rarities[rows[which] ?? 0] ?? 0))
    const features = { rows, values, count, norm }
    const own = dangers.filter((danger) => danger === intent)
    const unsaid = levels || own.length === 0 ? [] : dangers.filter((danger) => danger !== intent)
    return { features, label: intentIndex.get(intent) ?? 0, levels: levels ?? own, unsaid }
  })
  const temperature = examples.length < held * classes ? 1 : calibrate(examples, rarities.length)
  const learnt = fit(examples, rarities.length)
  // a message is read without knowing how rare its features are: that becomes part of their weights
  const weights = learnt.weights.map((each, at) => each * (rarities[Math.floor(at / scoreCount)] ?? 0))
  const asb = trainAsb(asbLessonsOf(lessons))
  return parseModel(
    serialiseModel({
      corpus: hashLessons(lessons),
      temperature,
      bias: learnt.bias,
      rowOf,
      weights,
      asb,
    }),
  )
}
