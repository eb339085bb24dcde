/** At hand: a global is looked up anew each time in a test's sandbox. */
const { imul } = Math

const width = 19
const places = 2 ** width
const factor = 0x01000193

/** What undoes the factor in 32-bit sums (Newton's method, each step doubling the bits that are right). */
let undone = factor
for (let step = 0; step < 5; step += 1) undone = imul(undone, 2 - imul(factor, undone))
const inverse = undone

/** One bit for each letter left out, and one for the whole. */
const longestAsked = 30

const none: readonly string[] = []

const hashOf = (word: string): number => {
  let hash = 0
  for (let at = 0; at < word.length; at += 1) hash = (imul(hash, factor) + word.charCodeAt(at)) | 0
  return hash
}

const placeOf = (hash: number): number => imul(hash, 0x9e3779b1) >>> (32 - width)

/** Every way of leaving out one letter, from the first on. */
export const shortened = (word: string): string[] => {
  const ways: string[] = []
  for (let at = 0; at < word.length; at += 1) ways.push(word.slice(0, at) + word.slice(at + 1))
  return ways
}

/**
 * Which ways of leaving one letter out of a word may give one of the words kept, told without making any
 * of them. May say yes to what is not kept, never no to what is.
 */
export class Shortenings {
  private readonly kept = new Int32Array(places / 32)

  keep(word: string): void {
    const place = placeOf(hashOf(word))
    this.kept[place >> 5] = (this.kept[place >> 5] ?? 0) | (1 << (place & 31))
  }

  private mayHold(hash: number): boolean {
    const place = placeOf(hash)
    return (((this.kept[place >> 5] ?? 0) >>> (place & 31)) & 1) === 1
  }

  /** The word itself and the word without each of its letters in turn: those that may be kept. */
  of(word: string): readonly string[] {
    const ways = this.ways(word)
    if (ways === 0) return none
    const found = (ways & 1) === 1 ? [word] : []
    for (let at = 0; at < word.length; at += 1) {
      if (((ways >> (at + 1)) & 1) === 1) found.push(word.slice(0, at) + word.slice(at + 1))
    }
    return found
  }

  /** Bit 0 stands for the word itself, bit n + 1 for the word without its letter n. 0 beyond 30 letters. */
  private ways(word: string): number {
    if (word.length > longestAsked) return 0
    const whole = hashOf(word)
    let ways = this.mayHold(whole) ? 1 : 0
    // letters are taken from the end of one sum and put to the other, each times what its place weighs
    let before = whole
    let after = 0
    let weight = 1
    for (let at = word.length - 1; at >= 0; at -= 1) {
      const letter = imul(word.charCodeAt(at), weight)
      before = (before - letter) | 0
      if (this.mayHold((imul(before, inverse) + after) | 0)) ways |= 2 << at
      after = (after + letter) | 0
      weight = imul(weight, factor)
    }
    return ways
  }
}
