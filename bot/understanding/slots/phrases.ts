import { newMark } from './marks.ts'
import { isNumber, numberMark } from './numbers.ts'
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

const formsOf = (element: string): string[] => {
  const bare = element.endsWith('?') ? element.slice(0, -1) : element
  return bare
    .split('|')
    .filter(Boolean)
    .flatMap((form) => (form.endsWith('~') ? plurals(form.slice(0, -1)) : [form]))
}

/** Adds the rest of a phrase under its first word. */
const insert = <T>(root: Node<T>, elements: readonly string[], value: T) => {
  let ends = [root]
  for (const element of elements) {
    const forms = formsOf(element)
    const reached = ends.flatMap((end) => forms.map((form) => child(end, form)))
    ends = element.endsWith('?') ? [...ends, ...reached] : reached
  }
  for (const end of ends) end.hit ??= { value }
}

/** What begins with one word. The rest of the phrases is laid out when a message first holds the word. */
interface Start<T> {
  node: Node<T>
  waiting: { rest: readonly string[]; value: T }[]
}

export interface PhraseBook<T> {
  /** Every phrase in the text, left to right, longest first, never overlapping. */
  find(reading: Reading): Hit<T>[]
  /** The longest phrase that begins at the word `at`. */
  at(reading: Reading, at: number): Hit<T> | undefined
  /** Marks the words phrases begin with (`marks.ts`). */
  mark: number
}

/**
 * Compiles phrases into a tree of words, so that a text is searched once whatever their number.
 *
 * A phrase is words with single spaces: `old? sofa~|settee~` is an optional "old" and then "sofa", "sofas",
 * "settee" or "settees"; `#` is any number, `*` any one word. Phrases are separated by commas; the first
 * entry to claim a phrase keeps it. Phrases never run over the end of a sentence.
 */
export const phraseBook = <T>(entries: Iterable<readonly [T, string]>): PhraseBook<T> => {
  const starts = new Map<string, Start<T>>()
  const waitAt = (word: string, rest: readonly string[], value: T) => {
    const start = starts.get(word) ?? { node: newNode<T>(), waiting: [] }
    start.waiting.push({ rest, value })
    starts.set(word, start)
  }
  for (const [value, phrases] of entries) {
    for (const phrase of phrases.replace(/\|\s+/g, '|').split(',')) {
      const elements = phrase.trim().split(/\s+/).filter(Boolean)
      for (let index = 0; index < elements.length; index += 1) {
        const element = elements[index] ?? ''
        for (const form of formsOf(element)) waitAt(form, elements.slice(index + 1), value)
        if (!element.endsWith('?')) break
      }
    }
  }

  const nodeOf = (start: Start<T>): Node<T> => {
    for (const { rest, value } of start.waiting) insert(start.node, rest, value)
    start.waiting = []
    return start.node
  }

  const longest = (node: Node<T>, reading: Reading, start: number, index: number): Hit<T> | undefined => {
    const own = node.hit ? { at: start, to: index, value: node.hit.value } : undefined
    const word = reading.words[index]
    if (word === undefined || reading.gaps[index] === 2) return own
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

  const numbers = starts.has('#')
  const mark = newMark([...starts.keys()].filter((word) => word !== '#')) | (numbers ? numberMark : 0)
  const at = (reading: Reading, index: number): Hit<T> | undefined => {
    if (((reading.marks[index] ?? 0) & mark) === 0) return undefined
    const word = reading.words[index] ?? ''
    const start = starts.get(word)
    const named = start && longest(nodeOf(start), reading, index, index + 1)
    if (!numbers || !isNumber(word)) return named
    const counted = starts.get('#')
    const other = counted && longest(nodeOf(counted), reading, index, index + 1)
    return other && (!named || other.to > named.to) ? other : named
  }

  const find = (reading: Reading) => {
    const hits: Hit<T>[] = []
    if ((reading.anyMark & mark) === 0) return hits
    const { marks } = reading
    for (let index = 0; index < marks.length; index += 1) {
      if (((marks[index] ?? 0) & mark) === 0) continue
      const hit = at(reading, index)
      if (!hit || hit.to === index) continue
      hits.push(hit)
      index = hit.to - 1
    }
    return hits
  }

  return { find, at, mark }
}
