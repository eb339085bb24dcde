import { z } from 'zod'
import { type Intent, intents } from '../../dialogs/meaning.ts'
import { asbTypes } from '../../dialogs/reporting/categories.ts'
import { buckets } from './features.ts'
import { scoreCount } from './linear.ts'
import { type AsbModel, asbWeightCount } from './slots/asb.model.ts'

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
  /** Types of behaviour, beside the rules. */
  asb: AsbModel
}

export const modelFormat = 3

const modelSchema = z.strictObject({
  format: z.literal(modelFormat),
  corpus: z.string().regex(/^[0-9a-f]{64}$/),
  intents: z.array(z.enum(intents)).refine((names) => names.join() === intents.join(), 'other intents'),
  buckets: z.literal(buckets),
  temperature: z.number().positive(),
  scale: z.number().positive(),
  bias: z.array(z.number()).length(scoreCount),
  weights: z.base64(),
  asb: z.strictObject({
    types: z.array(z.enum(asbTypes)).refine((names) => names.join() === asbTypes.join(), 'other types'),
    scale: z.number().positive(),
    bias: z.array(z.number()).length(asbTypes.length),
    weights: z.base64(),
  }),
})

/** Six figures: enough for a weight, and the same on every machine. */
const rounded = (value: number): number => Number(value.toPrecision(6))

const scaleOf = (weights: Float32Array): number =>
  rounded(weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-6))

/** One byte a weight. Square-root steps: small weights, the many, keep their fineness. */
const pack = (weights: Float32Array, scale: number): string =>
  Buffer.from(
    Int8Array.from(weights, (weight) =>
      Math.round(Math.sign(weight) * Math.sqrt(Math.min(1, Math.abs(weight) / scale)) * 127),
    ).buffer,
  ).toString('base64')

const unpack = (text: string, scale: number, count: number): Float32Array => {
  const packed = Buffer.from(text, 'base64')
  if (packed.length !== count) throw new SyntaxError('model: weights cut short')
  const steps = Float32Array.from({ length: 256 }, (_, byte) => {
    const step = (byte << 24) >> 24
    return Math.sign(step) * (step / 127) ** 2 * scale
  })
  const weights = new Float32Array(count)
  for (let at = 0; at < count; at += 1) weights[at] = steps[packed[at] ?? 0] ?? 0
  return weights
}

/**
 * The text of the file.
 * `parseModel(serialiseModel(m))` is what everybody uses, so that training and the file agree.
 */
export const serialiseModel = (model: Model): string => {
  const scale = scaleOf(model.weights)
  const asbScale = scaleOf(model.asb.weights)
  const file = {
    format: modelFormat,
    corpus: model.corpus,
    intents,
    buckets,
    temperature: rounded(model.temperature),
    scale,
    bias: Array.from(model.bias, rounded),
    weights: pack(model.weights, scale),
    asb: {
      types: asbTypes,
      scale: asbScale,
      bias: Array.from(model.asb.bias, rounded),
      weights: pack(model.asb.weights, asbScale),
    },
  }
  return `${JSON.stringify(file)}\n`
}

/** @throws ZodError or SyntaxError when the file is not a model of this format */
export const parseModel = (text: string): Model => {
  const file = modelSchema.parse(JSON.parse(text))
  return {
    corpus: file.corpus,
    temperature: file.temperature,
    bias: Float64Array.from(file.bias),
    weights: unpack(file.weights, file.scale, buckets * scoreCount),
    asb: {
      bias: Float64Array.from(file.asb.bias),
      weights: unpack(file.asb.weights, file.asb.scale, asbWeightCount),
    },
  }
}

/** Place of each intent in the model's rows. */
export const intentIndex = new Map<Intent, number>(intents.map((intent, at) => [intent, at]))
