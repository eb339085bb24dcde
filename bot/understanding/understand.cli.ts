import { createInterface } from 'node:readline'
import { z } from 'zod'
import { expectations } from '../../dialogs/meaning.ts'
import { loadModel } from './modelFile.ts'
import { createExplainer } from './understand.ts'

/** Reads JSON lines from the standard input, writes one JSON line each, in order. `--explain` says why. */
const lineSchema = z.object({
  text: z.string(),
  now: z.iso.datetime({ offset: true, local: true }).optional(),
  expecting: z.enum(expectations).optional(),
})

const explaining = process.argv.includes('--explain')
const explain = createExplainer(loadModel())

const answer = (line: string): object => {
  let given: unknown
  try {
    given = JSON.parse(line)
  } catch {
    return { error: 'not a line of JSON' }
  }
  const parsed = lineSchema.safeParse(given)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    return { error: `${issue?.path.join('.') || 'line'}: ${issue?.message ?? 'not understood'}` }
  }
  const { text, now = new Date().toISOString(), expecting } = parsed.data
  const { meaning, explanation } = explain(text, { now, ...(expecting && { expecting }) })
  const { intent, confidence, safety, alsoSafety, slots } = meaning
  const said = { intent, confidence: Number(confidence.toFixed(4)), safety, alsoSafety, slots }
  if (!explaining) return said
  const { unsure, candidates, cues, guessed } = meaning
  const guesses = explanation.guesses
    .slice(0, 3)
    .map(({ intent: name, chance }) => `${name} ${chance.toFixed(3)}`)
  return {
    ...said,
    unsure,
    candidates,
    cues,
    guessed,
    why: {
      rules: explanation.rules.map(({ rule, level, pattern }) => `${level} by ${rule}: ${pattern}`),
      ...(explanation.added.length > 0 && { addedByClassifier: explanation.added }),
      guesses,
      features: explanation.features(),
    },
  }
}

for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  if (line.trim() !== '') process.stdout.write(`${JSON.stringify(answer(line))}\n`)
}
