import { numberOf } from './numbers.ts'

/** What stands for a number; `undefined` for any other word. */
const vague = new Map<string, number>([
  ['a', 1],
  ['an', 1],
  ['single', 1],
  ['solitary', 1],
  ['lone', 1],
  ['another', 1],
  ['this', 1],
  ['both', 2],
  ['couple', 2],
  ['cple', 2],
  ['cpl', 2],
  ['cupple', 2],
  ['coupla', 2],
  ['pair', 2],
  ['few', 3],
  ['handful', 4],
  ['some', 3],
  ['several', 4],
  ['various', 4],
  ['multiple', 4],
  ['numerous', 8],
  ['many', 8],
  ['dozens', 24],
  ['hundreds', 100],
  ['thousands', 1000],
  ['countless', 24],
])

/** One of these is an article more than a number. */
export const articles = new Set(['a', 'an', 'another', 'this', 'some'])

const range = /^\d{1,3}(?:[-/]|to)(\d{1,3})$/
export const times = /^x(\d{1,3})$|^(\d{1,3})x$/
const odd = /^(\d{1,3})(?:ish|odd|\+)$/

/** "3-4" and "10/15" count as the larger. */
export const countOf = (word: string): number | undefined => {
  const exact = numberOf(word) ?? vague.get(word)
  if (exact !== undefined) return exact
  const code = word.charCodeAt(0)
  if (code !== 120 && !(code >= 48 && code <= 57)) return undefined
  const match = range.exec(word) ?? times.exec(word) ?? odd.exec(word)
  return match ? Number(match[1] ?? match[2]) : undefined
}
