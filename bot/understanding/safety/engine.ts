import type { Utterance } from '../normalise.ts'
import { Lexicon } from './lexicon.ts'
import {
  endsOf,
  type NumberOf,
  type Page,
  type Pattern,
  PatternError,
  parsePattern,
  type Sequence,
} from './patterns.ts'
import type { Phrases } from './phrases.ts'
import { mark, PhraseRows } from './rows.ts'
import type { VerbForms, WordKinds } from './words.ts'

/** How far a "not" reaches. */
const denialReach = 4
/**
 * Words on one page, and how far the next page begins. What stands before and after a row decides whether it
 * counts ("not", `!old CAT`): on later pages no row begins in the first words, on all but the last none ends
 * with the last word. Rows of up to 16 words are never cut.
 */
const pageWords = 32
const pageStep = 12
/** Up to this many words a message is a cry or a keyword. */
const shortMessage = 4

/** Kinds every deed has beside its own name. */
interface Deed {
  affirmed: number
  any: number
  denied: number
  done: number
  does: number
  past: number
  ing: number
  doing: number
}

/** What the rules look at: pages of bits, and what occurs anywhere. */
export interface Reading {
  pages: Page[]
  anywhere: Uint8Array
  /** The kinds that occur, each once. */
  present: number[]
}

export interface Engine {
  parse: (source: string) => Pattern
  kindOf: NumberOf
  read: (utterance: Utterance) => Reading
}

const numberWord = /^(\d{1,3})(?:yo|yr|yrs|year|years)?$/

/** Compiles word lists and phrases once; `read` is then linear in the number of words. */
export const createEngine = (words: WordKinds, verbs: VerbForms, phrases: Phrases): Engine => {
  const numbers = new Map<string, number>()
  const lexicon = new Lexicon()
  const deeds: Deed[] = []

  const define = (name: string): number => {
    if (numbers.has(name)) throw new PatternError(`${name} is defined twice`)
    numbers.set(name, numbers.size)
    return numbers.size - 1
  }

  const numberOf: NumberOf = (name) => {
    const known = numbers.get(name)
    if (known !== undefined) return known
    if (!/^[a-z0-9']+$/.test(name)) throw new PatternError(`nobody defined "${name}"`)
    const kind = define(name)
    lexicon.add(name, kind)
    return kind
  }

  for (const [name, list] of Object.entries(words)) {
    const kind = define(name)
    const members = list.match(/\S+/g) ?? []
    if (members.length === 0) throw new PatternError(`${name} holds no word`)
    for (const word of members) lexicon.add(word, kind)
  }
  for (const [name, forms] of Object.entries(verbs)) {
    const deed: Deed = {
      affirmed: define(name),
      any: define(`any.${name}`),
      denied: define(`denied.${name}`),
      done: define(`done.${name}`),
      does: define(`does.${name}`),
      past: define(`past.${name}`),
      ing: define(`ing.${name}`),
      doing: define(`doing.${name}`),
    }
    if (forms.length === 0) throw new PatternError(`${name} holds no verb`)
    for (const form of forms) {
      for (const word of form.all) {
        lexicon.add(word, deed.any)
        if (/..(?:ing|in)$/.test(word)) lexicon.add(word, deed.ing)
      }
      for (const word of form.past) lexicon.add(word, deed.past)
    }
    deeds.push(deed)
  }
  const short = define('SHORT')
  const number = define('NUMBER')
  const childAge = define('CHILD_AGE')
  const oldAge = define('OLD_AGE')
  const adultAge = define('ADULT_AGE')
  const phraseRows = new PhraseRows()
  for (const [name, sources] of Object.entries(phrases)) {
    if (sources.length === 0) throw new PatternError(`${name} holds no pattern`)
    const rows = sources.map((source) => {
      const [row, ...more] = parsePattern(source, numberOf).all
      if (!row || more.length > 0) throw new PatternError(`"${source}" of ${name} is more than one row`)
      return row
    })
    const kind = define(name)
    for (const row of rows) phraseRows.add(kind, row)
  }
  const [not, notEnds, being, object, filler] = ['NOT', 'NOT_ENDS', 'BEING', 'OBJECT', 'FILLER'].map(numberOf)

  const readDeeds = (page: Page, found: number[]): void => {
    const at = (kind: number | undefined): number => page.bits[kind ?? 0] ?? 0
    const open = ~page.sentences & ~at(notEnds) & page.full
    let denied = 0
    let edge = at(not)
    for (let word = 0; word < denialReach; word += 1) {
      edge = (edge << 1) & open
      denied |= edge
    }
    const passive = (past: number): number => {
      const after = (at(being) << 1) & ~page.sentences
      const later = ((after & page.fillers) << 1) & ~page.sentences
      return past & (after | later) & ~(at(object) >>> 1)
    }
    for (const deed of deeds) {
      const any = at(deed.any)
      if (any === 0) continue
      const affirmed = any & ~denied
      const done = affirmed & passive(at(deed.past))
      mark(page.bits, found, deed.affirmed, affirmed)
      mark(page.bits, found, deed.denied, any & denied)
      mark(page.bits, found, deed.done, done)
      mark(page.bits, found, deed.does, affirmed & ~done)
      mark(page.bits, found, deed.doing, affirmed & at(deed.ing))
    }
  }

  /** Reads a page, and adds to `found` each kind on it once. */
  const readPage = (
    utterance: Utterance,
    kinds: readonly (readonly number[])[],
    from: number,
    found: number[],
  ): Page => {
    const tokens = utterance.tokens
    const length = Math.min(pageWords, tokens.length - from)
    const bits = new Int32Array(numbers.size)
    let sentences = 0
    for (let at = 0; at < length; at += 1) {
      const token = tokens[from + at]
      if (!token) break
      const bit = 1 << at
      if (tokens.length <= shortMessage) mark(bits, found, short, bit)
      if (token.newSentence) sentences |= bit
      for (const kind of kinds[from + at] ?? []) mark(bits, found, kind, bit)
      // A word begins with a letter or a digit, and digits come before letters.
      if (token.norm.charCodeAt(0) > 57) continue
      mark(bits, found, number, bit)
      const age = Number(numberWord.exec(token.norm)?.[1] ?? 0)
      if (age >= 6 && age < 18) mark(bits, found, childAge, bit)
      if (age >= 18 && age < 110) mark(bits, found, adultAge, bit)
      if (age >= 60 && age < 110) mark(bits, found, oldAge, bit)
    }
    // As 32 bits with a sign, as all that is computed with it.
    const full = (2 ** length - 1) | 0
    const fillers = bits[filler ?? 0] ?? 0
    const begins = from === 0 ? full : full & (-1 << denialReach)
    const ends = from + length === tokens.length ? full : full >>> 1
    const page: Page = { bits, sentences, fillers, full, begins, ends }
    readDeeds(page, found)
    phraseRows.read(page, found)
    return page
  }

  return {
    parse: (source) => parsePattern(source, numberOf),
    kindOf: numberOf,
    read: (utterance) => {
      const pages: Page[] = []
      // pages overlap: each word is looked up once
      const kinds = utterance.tokens.map(({ norm }) => lexicon.kindsOf(norm))
      const anywhere = new Uint8Array(numbers.size)
      const present: number[] = []
      let from = 0
      do {
        const found: number[] = []
        const page = readPage(utterance, kinds, from, found)
        pages.push(page)
        const certain = page.begins & page.ends
        for (const kind of found) {
          if (((page.bits[kind] ?? 0) & certain) === 0 || anywhere[kind] === 1) continue
          anywhere[kind] = 1
          present.push(kind)
        }
        from += pageStep
      } while (from + pageWords - pageStep < utterance.tokens.length)
      return { pages, anywhere, present }
    },
  }
}

const holdsOn = (reading: Reading, page: Page, sequence: Sequence): boolean => {
  if (sequence.anywhere === 'here') return endsOf(page, sequence) !== 0
  const found = sequence.atoms.some((atom) => atom.any.some((kind) => reading.anywhere[kind] === 1))
  return sequence.anywhere === 'anywhere' ? found : !found
}

/** Whether every part of the pattern holds on this page. */
export const holds = (reading: Reading, page: Page, pattern: Pattern): boolean => {
  for (const sequence of pattern.all) if (!holdsOn(reading, page, sequence)) return false
  return true
}
