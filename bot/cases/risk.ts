import { z } from 'zod'
import type { Report } from '../../dialogs/reporting/report.ts'
import type { RiskReason } from './ports.ts'
import { type RiskBand, riskBands } from './states.ts'

const band = z.enum(riskBands)
const rule = z.string().regex(/^[a-z_]+$/)

/** The council's own rules: risk.json. Changing them needs no code. */
export const riskSchema = z.strictObject({
  /** Highest first, the last from 0 points. */
  bands: z.array(z.strictObject({ band, from: z.number().int().min(0) })).min(1),
  /** Points for answers given. */
  rules: z.array(
    z.strictObject({
      rule,
      kind: z.enum(['fly_tipping', 'asb']),
      answer: z.string(),
      is: z.array(z.union([z.string(), z.boolean()])).min(1),
      points: z.number().int().min(0),
      /** At least this band, whatever the points. */
      floor: band.optional(),
      /** The person may be more at risk: with a floor met, the case is high. */
      vulnerable: z.literal(true).optional(),
      words: z.string().min(1),
    }),
  ),
  /** Points for words used. A `*` at the end of a word is any ending; alone it is any one to three words. */
  cues: z.array(
    z.strictObject({
      rule,
      points: z.number().int().min(0),
      floor: band.optional(),
      phrases: z.array(z.string().regex(/^[a-z* ]+$/)).min(1),
    }),
  ),
  /** Shortly before a phrase, in the same sentence, these take it back. */
  negations: z.array(z.string().regex(/^[a-z ]+$/)),
})
export type RiskRules = z.infer<typeof riskSchema>

export interface Risk {
  band: RiskBand
  points: number
  /** For officers only; never shown to residents. */
  reasons: RiskReason[]
}

export type RiskAssessor = (report: Report) => Risk

const rank = (one: RiskBand): number => riskBands.indexOf(one)
const higher = (one: RiskBand, other: RiskBand): RiskBand => (rank(one) >= rank(other) ? one : other)

const wordPattern = (word: string): string => {
  if (word === '*') return String.raw`\S+(?:\s+\S+){0,2}`
  return word.endsWith('*') ? String.raw`${word.slice(0, -1)}\p{L}*` : word
}

const phrasePattern = (phrase: string): string => phrase.split(' ').map(wordPattern).join(String.raw`\s+`)

/** Matches any of the phrases, on word boundaries. */
const phrasesPattern = (phrases: readonly string[]): RegExp =>
  new RegExp(String.raw`(?<!\p{L})(?:${phrases.map(phrasePattern).join('|')})(?!\p{L})`, 'giu')

/** Up to three words just before, in the same sentence: only letters and spaces lie between. */
const wordsBefore = /(?:\p{L}+\s+){0,3}$/u

/** Apostrophes go ("didn't" is "didnt"); other marks stay, so that a negation counts in its own sentence. */
const plain = (text: string): string => text.normalize('NFKC').replace(/['\u2018\u2019`]/gu, '')

const isAnswer = (given: unknown, wanted: readonly (string | boolean)[]): (string | boolean)[] =>
  wanted.filter((one) => (Array.isArray(given) ? given.includes(one) : given === one))

const textsOf = (report: Report): string[] => {
  const { answers } = report
  const own =
    report.kind === 'asb'
      ? [report.answers.account, report.answers.people]
      : [report.answers.description, report.answers.people]
  return [...own, ...Object.values(answers.notes ?? {}), report.contact?.note, ...report.ownWords].filter(
    (text): text is string => text !== undefined && text !== '',
  )
}

/**
 * Makes the assessor from the council's data. A band is proposed, with the points and the words each came
 * from; an officer may override it with a reason.
 *
 * @throws ZodError when the data does not fit
 */
export const openRisk = (given: unknown): RiskAssessor => {
  const data = riskSchema.parse(given)
  const negated = new RegExp(String.raw`(?<!\p{L})(?:${data.negations.join('|')})(?!\p{L})`, 'iu')
  const cues = data.cues.map((cue) => ({ ...cue, pattern: phrasesPattern(cue.phrases) }))

  const cueWords = (pattern: RegExp, texts: readonly string[]): string | undefined => {
    for (const text of texts) {
      for (const { 0: found, index } of text.matchAll(pattern)) {
        const [before = ''] = wordsBefore.exec(text.slice(Math.max(0, index - 60), index)) ?? []
        if (!negated.test(before)) return found
      }
    }
    return undefined
  }

  return (report) => {
    const reasons: RiskReason[] = []
    let floor: RiskBand = 'standard'
    let vulnerable = false
    const answers = new Map<string, unknown>(Object.entries(report.answers))
    for (const one of data.rules) {
      if (one.kind !== report.kind) continue
      const given = isAnswer(answers.get(one.answer), one.is)
      if (given.length === 0) continue
      const named = given.filter(
        (value) => typeof value === 'string' && given.length > 0 && one.is.length > 1,
      )
      reasons.push({
        rule: one.rule,
        points: one.points,
        words: named.length > 0 ? `${one.words}: ${named.join(', ').replaceAll('_', ' ')}` : one.words,
      })
      floor = higher(floor, one.floor ?? 'standard')
      vulnerable ||= one.vulnerable === true
    }
    const texts = textsOf(report).map(plain)
    for (const cue of cues) {
      const found = cueWords(cue.pattern, texts)
      if (found === undefined) continue
      reasons.push({ rule: cue.rule, points: cue.points, words: `"${found.replace(/\s+/gu, ' ')}"` })
      floor = higher(floor, cue.floor ?? 'standard')
    }
    if (vulnerable && rank(floor) > 0) floor = 'high'
    const points = reasons.reduce((sum, reason) => sum + reason.points, 0)
    const byPoints = data.bands.find(({ from }) => points >= from)?.band ?? 'standard'
    return { band: higher(byPoints, floor), points, reasons }
  }
}
