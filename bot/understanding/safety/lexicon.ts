import type { Utterance } from '../normalise.ts'
import { commonWords } from './commonWords.ts'

/** Shortest word a slip of one letter is forgiven in. */
const shortestForgiven = 5
const longestForgiven = 16

const noKinds: readonly number[] = []

/** Every way of leaving out one letter. */
const shortened = (word: string): string[] => {
  const ways: string[] = []
  for (let at = 0; at < word.length; at += 1) ways.push(word.slice(0, at) + word.slice(at + 1))
  return ways
}

/** One letter put in, left out, changed or swapped with its neighbour. */
export const isOneSlip = (one: string, other: string): boolean => {
  if (one === other) return true
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

  add(word: string, kind: number): void {
    const known = this.kinds.get(word)
    if (known) {
      if (!known.includes(kind)) known.push(kind)
      return
    }
    this.kinds.set(word, [kind])
    if (word.length < shortestForgiven) return
    for (const key of [word, ...shortened(word)]) {
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
    const direct = this.pick(word, word)
    if (direct) return direct
    for (let at = 1; at < word.length; at += 1) {
      const found = this.pick(word.slice(0, at) + word.slice(at + 1), word)
      if (found) return found
    }
    return undefined
  }

  /** Among the words that share this shortened form, the first that is one slip away, first letter kept. */
  private pick(key: string, written: string): readonly number[] | undefined {
    for (const word of this.slips.get(key) ?? []) {
      if (word[0] === written[0] && isOneSlip(word, written)) return this.kinds.get(word)
    }
    return undefined
  }

  /** Kinds of each word of a message. */
  read(utterance: Utterance): (readonly number[])[] {
    return utterance.tokens.map((token) => this.kindsOf(token.norm))
  }
}
