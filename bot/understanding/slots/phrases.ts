import { isNumber } from './numbers.ts'
import type { Reading } from './reading.ts'

/** A phrase found: the words from `at` up to and without `to`. */
export interface Hit<T> {
  at: number
  to: number
  value: T
}

interface Node<T> {
  next: Map<string, Node<T>> | undefined
  number: Node<T> | undefined
  any: Node<T> | undefined
  hit: { value: T } | undefined
}

const newNode = <T>(): Node<T> => ({ next: undefined, number: undefined, any: undefined, hit: undefined })

const plurals = (word: string): string[] => {
  if (/(?:s|x|ch|sh)$/.test(word)) return [word, `${word}es`]
  if (/[^aeiou]y$/.test(word)) return [word, `${word.slice(0, -1)}ies`, `${word}s`]
  return [word, `${word}s`]
}

const child = <T>(node: Node<T>, word: string): Node<T> => {
  if (word === '#') {
    node.number ??= newNode()
    return node.number
  }
  if (word === '*') {
    node.any ??= newNode()
    return node.any
  }
  node.next ??= new Map()
  const known = node.next.get(word)
  if (known) return known
  const made = newNode<T>()
  node.next.set(word, made)
  return made
}

const insert = <T>(root: Node<T>, phrase: string, value: T, words: Set<string>) => {
  let ends = [root]
  for (const element of phrase.split(' ')) {
    const optional = element.endsWith('?')
    const bare = optional ? element.slice(0, -1) : element
    const forms = bare
      .split('|')
      .filter(Boolean)
      .flatMap((form) => (form.endsWith('~') ? plurals(form.slice(0, -1)) : [form]))
    for (const form of forms) words.add(form)
    const reached = ends.flatMap((end) => forms.map((form) => child(end, form)))
    ends = optional ? [...ends, ...reached] : reached
  }
  for (const end of ends) end.hit ??= { value }
}

export interface PhraseBook<T> {
  /** Every phrase in the text, left to right, longest first, never overlapping. */
  find(reading: Reading): Hit<T>[]
  /** The longest phrase that begins at the word `at`. */
  at(reading: Reading, at: number): Hit<T> | undefined
  /** Every single word the phrases use, for spelling. */
  words: ReadonlySet<string>
}

/**
 * Compiles phrases into a tree of words, so that a text is searched once whatever their number.
 *
 * A phrase is words with single spaces: `old? sofa~|settee~` is an optional "old" and then "sofa", "sofas",
 * "settee" or "settees"; `#` is any number, `*` any one word. Phrases are separated by commas; the first
 * entry to claim a phrase keeps it. Phrases never run over the end of a sentence.
 */
export const phraseBook = <T>(entries: Iterable<readonly [T, string]>): PhraseBook<T> => {
  const root = newNode<T>()
  const words = new Set<string>()
  for (const [value, phrases] of entries) {
    for (const phrase of phrases.split(',')) {
      const trimmed = phrase.trim().replace(/\|\s+/g, '|').replace(/\s+/g, ' ')
      if (trimmed !== '') insert(root, trimmed, value, words)
    }
  }

  const longest = (node: Node<T>, reading: Reading, start: number, index: number): Hit<T> | undefined => {
    const own = node.hit ? { at: start, to: index, value: node.hit.value } : undefined
    const word = reading.words[index]
    if (word === undefined || (index > start && reading.gaps[index] === 2)) return own
    const named = node.next?.get(word)
    let best = named && longest(named, reading, start, index + 1)
    if (node.number && isNumber(word)) {
      const other = longest(node.number, reading, start, index + 1)
      if (other && (!best || other.to > best.to)) best = other
    }
    if (node.any) {
      const other = longest(node.any, reading, start, index + 1)
      if (other && (!best || other.to > best.to)) best = other
    }
    return best ?? own
  }

  const at = (reading: Reading, index: number) => longest(root, reading, index, index)

  const find = (reading: Reading) => {
    const hits: Hit<T>[] = []
    for (let index = 0; index < reading.words.length; index += 1) {
      const hit = at(reading, index)
      if (!hit || hit.to === index) continue
      hits.push(hit)
      index = hit.to - 1
    }
    return hits
  }

  return { find, at, words }
}
