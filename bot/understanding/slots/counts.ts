import { numberOf } from './numbers.ts'
import type { Hit } from './phrases.ts'
import type { Reading } from './reading.ts'

const vague = new Map<string, number>([
  ['a', 1],
  ['an', 1],
  ['single', 1],
  ['another', 1],
  ['this', 1],
  ['one', 1],
  ['both', 2],
  ['couple', 2],
  ['pair', 2],
  ['few', 3],
  ['some', 3],
  ['several', 4],
  ['various', 4],
  ['multiple', 4],
  ['dozen', 12],
  ['loads', 10],
  ['lots', 10],
  ['lot', 10],
  ['load', 10],
  ['heaps', 10],
  ['tons', 16],
  ['tonnes', 16],
  ['many', 8],
  ['dozens', 24],
  ['stack', 6],
  ['stacks', 10],
  ['pile', 6],
  ['piles', 10],
  ['bunch', 6],
  ['hundreds', 100],
  ['countless', 24],
])

const notCounted = new Set(
  'other next right whole entire different old big large small full broken dirty smelly more or maybe of about'.split(
    ' ',
  ),
)

/** "3-4" and "10/15" count as the larger. */
const countOf = (word: string): number | undefined => {
  const exact = numberOf(word) ?? vague.get(word)
  if (exact !== undefined) return exact
  const range = /^\d{1,2}[-/](\d{1,3})$/.exec(word)
  if (range) return Number(range[1])
  const times = /^x(\d{1,2})$|^(\d{1,2})x$/.exec(word)
  return times ? Number(times[1] ?? times[2]) : undefined
}

const isPlural = (word: string) => word.endsWith('s') && !word.endsWith('ss')

/**
 * How many of a thing the words say: 1 for "a sofa" and for "sofa dumped", undefined for "bags dumped".
 * Looks back over at most four describing words, never over another thing or a comma.
 */
export const countBefore = (reading: Reading, hit: Hit<unknown>, previousEnd: number): number | undefined => {
  // "a chest of drawers" is one chest
  const head =
    reading.words[hit.at + 1] === 'of' ? (reading.words[hit.at] ?? '') : (reading.words[hit.to - 1] ?? '')
  const first = reading.words[hit.at] ?? ''
  const inside = hit.to - hit.at > 1 ? numberOf(first) : undefined
  if (inside !== undefined) return inside
  const after = /^x(\d{1,2})$/.exec(reading.words[hit.to] ?? '')
  if (after) return Number(after[1])
  for (let index = hit.at - 1, steps = 0; index >= previousEnd && steps < 5; index -= 1, steps += 1) {
    if ((reading.gaps[index + 1] ?? 0) > 0) break
    const word = reading.words[index] ?? ''
    const count = countOf(word)
    if (count === undefined) {
      if (
        /^(?:and|with|the|from|in|on|by|near|was|were|is|are|of|dumped|left)$/.test(word) &&
        !notCounted.has(word)
      )
        break
      continue
    }
    // "a few bags", "a load of bags", "a couple of bags": "a" itself never counts many
    if (count === 1 && isPlural(head) && word !== 'one' && word !== '1') {
      if (numberOf(reading.words[index]) === undefined) return undefined
    }
    // "2 seater sofa", "3 piece suite", "42 bedwell crescent" do not count
    const next = reading.words[index + 1] ?? ''
    if (
      /^(?:seater|piece|door|drawer|man|person|foot|ft|inch|metre|litre|ltr|kg|year|month|week|day)$/.test(
        next,
      )
    )
      continue
    return count
  }
  return isPlural(head) ? undefined : 1
}
