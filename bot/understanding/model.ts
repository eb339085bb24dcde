import { z } from 'zod'
import { type Intent, intents } from '../../dialogs/meaning.ts'
import { asbTypes } from '../../dialogs/reporting/categories.ts'
import { buckets } from './features.ts'
import { type RowOf, scoreCount } from './linear.ts'
import { type AsbModel, asbWeightCount } from './slots/asb.model.ts'

/** What training leaves behind: a row of weights, one for each score, for every bucket worth one. */
export interface Model {
  /** SHA-256 of what it was trained from: a model of another corpus is stale. */
  corpus: string
  /** Divides the scores, so that confidence means what it says. */
  temperature: number
  /** One for each intent in the order of `intents`, then for each danger. */
  bias: Float64Array
  rowOf: RowOf
  /** `weights[row * scoreCount + which]`; row 0 is empty. */
  weights: Float32Array
  /** Types of behaviour, beside the rules. */
  asb: AsbModel
}

export const modelFormat = 5

const modelSchema = z.strictObject({
  format: z.literal(modelFormat),
  corpus: z.string().regex(/^[0-9a-f]{64}$/),
  intents: z.array(z.enum(intents)).refine((names) => names.join() === intents.join(), 'other intents'),
  buckets: z.literal(buckets),
  temperature: z.number().positive(),
  scale: z.number().positive(),
  bias: z.array(z.number()).length(scoreCount),
  rows: z.int().nonnegative().max(buckets),
  weights: z.base64(),
  asb: z.strictObject({
    types: z.array(z.enum(asbTypes)).refine((names) => names.join() === asbTypes.join(), 'other types'),
    scale: z.number().positive(),
    bias: z.array(z.number()).length(asbTypes.length),
    weights: z.base64(),
  }),
})

/** At hand: a global is looked up anew each time in a test's sandbox. */
const { abs, clz32, min, round, sign, sqrt } = Math

/** Six figures: enough for a weight, and the same on every machine. */
const rounded = (value: number): number => Number(value.toPrecision(6))

const scaleOf = (weights: Float32Array): number =>
  rounded(weights.reduce((most, weight) => Math.max(most, abs(weight)), 1e-6))

/** One byte a weight. Square-root steps: small weights, the many, keep their fineness. */
const stepOf = (weight: number, scale: number): number =>
  round(sign(weight) * sqrt(min(1, abs(weight) / scale)) * 127)

/** The weight each byte stands for. */
const weightsOfBytes = (scale: number): Float32Array =>
  Float32Array.from({ length: 256 }, (_, byte) => {
    const step = (byte << 24) >> 24
    return sign(step) * (step / 127) ** 2 * scale
  })

const pack = (weights: Float32Array, scale: number): string =>
  Buffer.from(Int8Array.from(weights, (weight) => stepOf(weight, scale)).buffer).toString('base64')

/** Weights smaller than this are left out: together they change next to nothing. */
const leastWeight = 0.3

/**
 * Row after row in the order of their buckets: how far on the bucket is (seven bits a byte, the lowest first,
 * the top bit set where more follow), which scores have a weight (two bytes), and those weights.
 */
const packRows = ({ rowOf, weights }: Model, scale: number): { rows: number; packed: string } => {
  const bytes: number[] = []
  let rows = 0
  let last = 0
  for (let bucket = 0; bucket < buckets; bucket += 1) {
    const row = rowOf[bucket] ?? 0
    if (row === 0) continue
    const steps = Array.from(weights.subarray(row * scoreCount, (row + 1) * scoreCount), (weight) =>
      abs(weight) < leastWeight ? 0 : stepOf(weight, scale),
    )
    const held = steps.reduce((mask, step, which) => (step === 0 ? mask : mask | (1 << which)), 0)
    if (held === 0) continue
    let gap = bucket - last
    for (; gap > 127; gap >>>= 7) bytes.push((gap & 127) | 128)
    bytes.push(gap, held & 255, held >>> 8, ...steps.filter((step) => step !== 0))
    last = bucket
    rows += 1
  }
  return { rows, packed: Buffer.from(bytes).toString('base64') }
}

const unpackRows = (text: string, scale: number, rows: number): { rowOf: RowOf; weights: Float32Array } => {
  const packed = Buffer.from(text, 'base64')
  const byByte = weightsOfBytes(scale)
  const rowOf = new Int32Array(buckets)
  const weights = new Float32Array((rows + 1) * scoreCount)
  let at = 0
  let bucket = 0
  // half a million rows at every start: no call a byte, and no look at scores that have no weight
  for (let row = 1; row <= rows; row += 1) {
    let byte = packed[at++] ?? 0
    bucket += byte & 127
    for (let shift = 7; byte > 127; shift += 7) {
      byte = packed[at++] ?? 0
      bucket += (byte & 127) << shift
    }
    if (bucket >= buckets) throw new SyntaxError('model: no such bucket')
    rowOf[bucket] = row
    const held = (packed[at] ?? 0) | ((packed[at + 1] ?? 0) << 8)
    at += 2
    for (let left = held; left !== 0; left &= left - 1) {
      const which = 31 - clz32(left & -left)
      weights[row * scoreCount + which] = byByte[packed[at++] ?? 0] ?? 0
    }
    if (at > packed.length) throw new SyntaxError('model: weights cut short')
  }
  if (at !== packed.length) throw new SyntaxError('model: more weights than rows')
  return { rowOf, weights }
}

const unpack = (text: string, scale: number, count: number): Float32Array => {
  const packed = Buffer.from(text, 'base64')
  if (packed.length !== count) throw new SyntaxError('model: weights cut short')
  const steps = weightsOfBytes(scale)
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
  const { rows, packed } = packRows(model, scale)
  const file = {
    format: modelFormat,
    corpus: model.corpus,
    intents,
    buckets,
    temperature: rounded(model.temperature),
    scale,
    bias: Array.from(model.bias, rounded),
    rows,
    weights: packed,
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
    ...unpackRows(file.weights, file.scale, file.rows),
    asb: {
      bias: Float64Array.from(file.asb.bias),
      weights: unpack(file.asb.weights, file.asb.scale, asbWeightCount),
    },
  }
}

/** Place of each intent in the model's rows. */
export const intentIndex = new Map<Intent, number>(intents.map((intent, at) => [intent, at]))
