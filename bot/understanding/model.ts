import { z } from 'zod'
import { type Intent, intents } from '../../dialogs/meaning.ts'
import { buckets } from './features.ts'
import { scoreCount } from './linear.ts'

/** What training leaves behind: one weight for each bucket and score. */
export interface Model {
  /** SHA-256 of what it was trained from: a model of another corpus is stale. */
  corpus: string
  /** Divides the scores, so that confidence means what it says. */
  temperature: number
  /** One for each intent in the order of `intents`, then for each danger. */
  bias: Float64Array
  /** `weights[bucket * scoreCount + which]` */
  weights: Float32Array
}

export const modelFormat = 2

const modelSchema = z.strictObject({
  format: z.literal(modelFormat),
  corpus: z.string().regex(/^[0-9a-f]{64}$/),
  intents: z.array(z.enum(intents)).refine((names) => names.join() === intents.join(), 'other intents'),
  buckets: z.literal(buckets),
  temperature: z.number().positive(),
  scale: z.number().positive(),
  bias: z.array(z.number()).length(scoreCount),
  weights: z.base64(),
})

/** Six figures: enough for a weight, and the same on every machine. */
const rounded = (value: number): number => Number(value.toPrecision(6))

/**
 * One byte a weight. Square-root steps: small weights, the many, keep their fineness.
 * `parseModel(serialiseModel(m))` is what everybody uses, so that training and the file agree.
 */
export const serialiseModel = (model: Model): string => {
  const scale = rounded(model.weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-6))
  const bytes = Int8Array.from(model.weights, (weight) =>
    Math.round(Math.sign(weight) * Math.sqrt(Math.min(1, Math.abs(weight) / scale)) * 127),
  )
  const file = {
    format: modelFormat,
    corpus: model.corpus,
    intents,
    buckets,
    temperature: rounded(model.temperature),
    scale,
    bias: Array.from(model.bias, rounded),
    weights: Buffer.from(bytes.buffer).toString('base64'),
  }
  return `${JSON.stringify(file)}\n`
}

/** @throws ZodError or SyntaxError when the file is not a model of this format */
export const parseModel = (text: string): Model => {
  const file = modelSchema.parse(JSON.parse(text))
  const packed = Buffer.from(file.weights, 'base64')
  if (packed.length !== buckets * scoreCount) throw new SyntaxError('model: weights cut short')
  const steps = Float32Array.from({ length: 256 }, (_, byte) => {
    const step = (byte << 24) >> 24
    return Math.sign(step) * (step / 127) ** 2 * file.scale
  })
  const weights = new Float32Array(packed.length)
  for (let at = 0; at < packed.length; at += 1) weights[at] = steps[packed[at] ?? 0] ?? 0
  return { corpus: file.corpus, temperature: file.temperature, bias: Float64Array.from(file.bias), weights }
}

/** Place of each intent in the model's rows. */
export const intentIndex = new Map<Intent, number>(intents.map((intent, at) => [intent, at]))
