import { Shortenings, shortened } from '../shortenings.ts'
import { commonWords } from './commonWords.ts'

/** Shortest word a slip of one letter is forgiven in. */
const shortestForgiven = 5
const longestForgiven = 16

const noKinds: readonly number[] = []

/** The word, and every way of leaving out one letter of it. */
const keysOf = (word: string): string[] => [word, ...shortened(word)]

/** One letter put in, left out, changed or swapped with its neighbour. */
export const isOneSlip = (one: string, other: string): boolean => {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (long.length - short.length > 1) return false
  let from = 0
  while (from < short.length && short[from] === long[from]) from += 1
  let back = 0
  while (back < short.length - from && short[short.length - 1 - back] === long[long.length - 1 - back])
    back += 1
  const left = short.length - from - back
  if (short.length < long.length) return left === 0
  if (left <= 1) return true
  return left === 2 && short[from] === long[from + 1] && short[from + 1] === long[from]
}

/**
 * Which kinds a word belongs to, forgiving one slip of the finger in words of five letters and more.
 * A word people really use ("sitting") is never taken for another ("hitting"): see `commonWords`.
 * Everything is worked out in advance; a look-up is a few table reads.
 */
export class Lexicon {
  private readonly kinds = new Map<string, number[]>()
  private readonly slips = new Map<string, string[]>()
  private readonly shortenings = new Shortenings()

  add(word: string, kind: number): void {
    const known = this.kinds.get(word)
    if (known) {
      if (!known.includes(kind)) known.push(kind)
      return
    }
    this.kinds.set(word, [kind])
    if (word.length < shortestForgiven) return
    for (const key of keysOf(word)) {
      this.shortenings.keep(key)
      const words = this.slips.get(key)
      if (!words) this.slips.set(key, [word])
      else if (!words.includes(word)) words.push(word)
    }
  }

  kindsOf(word: string): readonly number[] {
    return this.kinds.get(word) ?? this.nearest(word) ?? noKinds
  }

  private nearest(word: string): readonly number[] | undefined {
    if (word.length < shortestForgiven || word.length > longestForgiven || commonWords.has(word))
      return undefined
    for (const key of this.shortenings.of(word)) {
      const found = this.pick(key, word)
      if (found) return found
    }
    return undefined
  }

  /** Among the words that share this shortened form, the first that is one slip away, first letter kept. */
  private pick(key: string, written: string): readonly number[] | undefined {
    const meant = this.slips.get(key)?.find((word) => word[0] === written[0] && isOneSlip(word, written))
    return meant === undefined ? undefined : this.kinds.get(meant)
  }
}
