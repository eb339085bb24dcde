import { unfold } from './spelling.ts'

/** One plain word. Several share the same place where one written word stands for several ("im"). */
export interface Token {
  /** Lower case, no accents, text-speak and contractions unfolded: "im" gives "i" and "am". */
  norm: string
  /** Where the written word stands in the original: `original.slice(start, end)`. */
  start: number
  end: number
  /** A sentence ends before this word (full stop, question or exclamation mark, new line). */
  newSentence: boolean
  /** A comma, bracket, dash or the like stands before this word. */
  newClause: boolean
}

/** A message cut up once, for the safety rules, the classifier and the slots alike. */
export interface Utterance {
  original: string
  /** The plain words joined by one space. */
  normalised: string
  tokens: Token[]
  /** More capitals than small letters, over at least two words. */
  shouting: boolean
}

/** Beyond this nothing is read: a text is at most 918 characters, a web message 4,000. */
export const longestRead = 20_000
const longestWord = 40

const SPACE = 0
const WORD = 1
const CLAUSE = 2
const SENTENCE = 3
const GLUE = 4
const SKIP = 5

/** Kind of each ASCII character. Others are asked of Unicode. */
const asciiKinds = new Uint8Array(128).map((_, code) => {
  const char = String.fromCharCode(code)
  if (/[a-z0-9]/i.test(char)) return WORD
  if (/['*]/.test(char)) return GLUE
  if (/[.!?\n\r]/.test(char)) return SENTENCE
  if (/[,;:()[\]{}"/\\|_+-]/.test(char)) return CLAUSE
  return SPACE
})

const letterOrDigit = /^[\p{L}\p{N}\p{M}]$/u
/** Soft hyphen, zero-width marks, word joiner, variation selector: they may hide inside a word. */
const invisible = new Set([0xad, 0x200b, 0x200c, 0x200d, 0x2060, 0xfeff, 0xfe0f])

const kindOf = (code: number): number => {
  if (code < 128) return asciiKinds[code] ?? SPACE
  if (code === 0x2019 || code === 0x2018 || code === 0x60 || code === 0xb4 || code === 0x2bc) return GLUE
  if (code === 0x2026 || code === 0x2013 || code === 0x2014) return CLAUSE
  if (invisible.has(code)) return SKIP
  return letterOrDigit.test(String.fromCodePoint(code)) ? WORD : SPACE
}

const marks = /\p{M}+/gu
const notPlain = /[^\p{L}\p{N}'*]+/gu
const threeOrMore = /(\p{L})\1{2,}/gu

/** Lower case, no accents, straight apostrophes, "heeelp" with one e. */
const plain = (written: string): string =>
  written
    .toLowerCase()
    .replace(/[\u2018\u2019\u0060\u00b4\u02bc]/g, "'")
    .normalize('NFKD')
    .replace(marks, '')
    .replace(notPlain, '')
    .toLowerCase()
    .replace(threeOrMore, '$1')

/** The same for what is ASCII throughout, as nearly every word is: only what needs it is worked on. */
const plainAscii = (written: string, capitals: boolean, repeats: boolean): string => {
  const lower = capitals ? written.toLowerCase() : written
  return repeats ? lower.replace(threeOrMore, '$1') : lower
}

/**
 * Cuts a message into plain words, each with its place in the original. Linear in the length; never
 * throws; words longer than 40 characters are cut short (no word of ours is that long).
 */
export const normalise = (original: string): Utterance => {
  const tokens: Token[] = []
  const length = Math.min(original.length, longestRead)
  let newSentence = false
  let newClause = false
  let dots = 0
  let capitals = 0
  let small = 0
  let at = 0
  while (at < length) {
    const code = original.codePointAt(at) ?? 0
    const width = code > 0xffff ? 2 : 1
    const kind = kindOf(code)
    if (kind !== WORD) {
      if (kind === SENTENCE) {
        // "..." is a pause, not an end
        dots = code === 46 ? dots + 1 : 0
        newSentence = dots < 2
        newClause = true
      } else if (kind === CLAUSE) newClause = true
      at += width
      continue
    }
    const start = at
    const capitalsBefore = capitals
    let end = at
    let ascii = true
    let last = 0
    let alike = 0
    let repeats = false
    while (at < length) {
      const next = original.codePointAt(at) ?? 0
      const nextKind = kindOf(next)
      if (nextKind !== WORD && nextKind !== GLUE && nextKind !== SKIP) break
      const nextWidth = next > 0xffff ? 2 : 1
      if (next >= 128) ascii = false
      else if (next >= 65 && next <= 90) capitals += 1
      else if (next >= 97 && next <= 122) small += 1
      // letters are alike but for one bit of their case
      const letter = next | 32
      alike = letter === last ? alike + 1 : 0
      repeats ||= alike >= 2
      last = letter
      at += nextWidth
      if (nextKind === WORD) end = at
    }
    // a possessive or clipped word may end in its mark ("lads'", "goin'"): the mark is not part of it
    const written = original.slice(start, Math.min(end, start + longestWord))
    const norm = ascii ? plainAscii(written, capitals > capitalsBefore, repeats) : plain(written)
    if (norm === '') continue
    dots = 0
    const several = unfold(norm)
    if (several === undefined) {
      tokens.push({ norm, start, end, newSentence, newClause })
      newSentence = false
      newClause = false
      continue
    }
    for (const word of several) {
      tokens.push({ norm: word, start, end, newSentence, newClause })
      newSentence = false
      newClause = false
    }
  }
  let normalised = ''
  for (const token of tokens) normalised = normalised === '' ? token.norm : `${normalised} ${token.norm}`
  return { original, normalised, tokens, shouting: tokens.length > 1 && capitals > small }
}
