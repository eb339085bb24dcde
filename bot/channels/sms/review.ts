import { phrase } from '../../../dialogs/wording/phrase.ts'
import { shorten } from './fit.ts'
import { toGsm } from './gsm.ts'

interface Answer {
  key: string
  label: string
  value: string
}

const voice = { locale: 'en', channel: 'sms' } as const
const longestValue = 60
/** Told by another answer, or of no use in so short a text. */
const leftOut = ['primaryWaste', 'contact']

/** "Check your answers" as one line: what was given, shortened; what was not is left out. */
export const reviewSummary = (answers: readonly Answer[]): string => {
  const blank = new Set([phrase('review.notGiven', voice), phrase('review.none', voice)])
  const given = answers.filter(({ key, value }) => !blank.has(value) && !leftOut.includes(key))
  const values = given.map(({ value }) => shorten(toGsm(value).replace(/\s+/g, ' ').trim(), longestValue))
  return values.length === 0 ? '' : `${values.filter((value) => value !== '').join('; ')}.`
}
