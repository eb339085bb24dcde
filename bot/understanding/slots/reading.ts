import type { Utterance } from '../normalise.ts'
import { marksOf } from './marks.ts'
import { corrected } from './misspelt.ts'
import { isNumber, numberMark } from './numbers.ts'

/** The words of a message side by side with their places, as the slot extractors read them. */
export interface Reading {
  /** What the person wrote. */
  text: string
  /** Plain words, spelling mended. A date, clock time or decimal written in digits is one word: "14/11". */
  words: string[]
  /** Where each word stands in `text`. */
  starts: number[]
  ends: number[]
  /** What stands before each word: 0 nothing, 1 a comma or dash, 2 the end of a sentence. */
  gaps: number[]
  /** What each word may begin (`marks.ts`), and what any of them may. */
  marks: number[]
  anyMark: number
}

/** After these a full stop ends the abbreviation, not the sentence. */
const abbreviations = new Set('st no rd ave av cres cl ln dr ct opp nr approx mr mrs dr tel reg'.split(' '))

const isDigit = (code: number) => code >= 48 && code <= 57

/** Joins "14" and "11" back into "14/11", and "3" and "30pm" into "3.30pm". */
const joinsDigits = (text: string, end: number, start: number): boolean => {
  if (start - end !== 1) return false
  const mark = text[end]
  if (mark !== '/' && mark !== ':' && mark !== '.' && mark !== '-') return false
  return isDigit(text.charCodeAt(end - 1)) && isDigit(text.charCodeAt(start))
}

const isLetter = (text: string, index: number): boolean => {
  const code = text.charCodeAt(index) | 32
  return code >= 97 && code <= 122
}

/** "Every. Single. Night." is one time, said with force. */
const forced = new Set(['every', 'single', 'all'])
const forcedNext = /^(?:single|day|night|week|weekend|time|morning|evening)$/

const gapBefore = (
  text: string,
  previous: string,
  next: string,
  end: number,
  start: number,
  marks: { newSentence: boolean; newClause: boolean },
): number => {
  if (marks.newSentence) {
    if (forced.has(previous) && text[end] === '.' && forcedNext.test(next)) return 0
    if (text[end] === '.' && start - end <= 2 && abbreviations.has(previous)) return 0
    return start - end === 1 && text[end] === '.' ? 1 : 2
  }
  if (!marks.newClause) return 0
  // "co-op" and "half-two" are read as two words that stand together
  return start - end === 1 && text[end] === '-' && (isLetter(text, start) || isLetter(text, end - 1)) ? 0 : 1
}

/** What is counted without a space: "4tyres", "2black bags". */
const counted = new Set(
  'bag bags sack sacks binbags tyres boxes sofas mattress mattresses fridges chairs doors pallets tins beds black big large old'.split(
    ' ',
  ),
)
const unspaced = (word: string): number => {
  if (!isDigit(word.charCodeAt(0))) return 0
  let digits = 1
  while (digits < 3 && isDigit(word.charCodeAt(digits))) digits += 1
  return counted.has(word.slice(digits)) ? digits : 0
}

/** Reads an utterance once for all extractors. */
export const read = (utterance: Utterance): Reading => {
  const { original: text, tokens } = utterance
  const words: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  const gaps: number[] = []
  for (const token of tokens) {
    const last = words.length - 1
    const end = ends[last] ?? 0
    const previous = words[last] ?? ''
    if (last >= 0 && token.norm === "'s") {
      ends[last] = token.end
      continue
    }
    if (last >= 0 && joinsDigits(text, end, token.start)) {
      words[last] = previous + (text[end] ?? '') + token.norm
      ends[last] = token.end
      continue
    }
    gaps.push(last < 0 ? 2 : gapBefore(text, previous, token.norm, end, token.start, token))
    // "4tyres"
    const digits = unspaced(token.norm)
    if (digits > 0) {
      words.push(token.norm.slice(0, digits))
      starts.push(token.start)
      ends.push(token.start + digits)
      gaps.push(0)
      words.push(corrected(token.norm.slice(digits)))
      starts.push(token.start + digits)
      ends.push(token.end)
      continue
    }
    // "asbestos, 100%" counts nothing
    words.push(text[token.end] === '%' ? 'percent' : corrected(token.norm))
    starts.push(token.start)
    ends.push(token.end)
  }
  const marks: number[] = []
  let anyMark = 0
  for (const word of words) {
    // number words are marked like any other; digits are no list
    const found = marksOf(word) | (isDigit(word.charCodeAt(0)) && isNumber(word) ? numberMark : 0)
    marks.push(found)
    anyMark |= found
  }
  return { text, words, starts, ends, gaps, marks, anyMark }
}

/** The original words from `at` up to and without `to`. */
export const wordsAsWritten = (reading: Reading, at: number, to: number): string =>
  reading.text.slice(reading.starts[at] ?? 0, reading.ends[to - 1] ?? 0)

/** A sentence ends between two words. */
export const isNewSentence = ({ gaps }: Pick<Reading, 'gaps'>, from: number, to: number): boolean =>
  gaps.slice(from, to + 1).includes(2)

const denials = new Set(['no', 'not', 'without', 'never', 'nor', 'isnt', 'wasnt', 'aint', 'nobody', 'none'])
const passesOver = new Set(
  'a an the any of it is was be been some to do have seen see sure think there really and or just'.split(' '),
)

/** Whether the word at `at` is denied: "no asbestos", "not a sofa", "did not see any needles". */
export const isDenied = (reading: Reading, at: number): boolean => {
  for (let index = at - 1, steps = 0; index >= 0 && steps < 4; index -= 1, steps += 1) {
    if ((reading.gaps[index + 1] ?? 0) > 0) return false
    const word = reading.words[index] ?? ''
    // "not just a sofa", "no just a bath", "a sofa, no two sofas"
    const next = reading.words[index + 1] ?? ''
    if (denials.has(word)) return next !== 'just' && !(word === 'no' && isNumber(next))
    if (!passesOver.has(word)) return false
  }
  return false
}
