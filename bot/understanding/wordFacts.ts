import { hashWord, prime, spread } from './hashing.ts'
import { rules } from './safety/rules/index.ts'
import { words as safetyWords } from './safety/words.ts'
import { kindOf, stemOf, topicsOf, topicWordList } from './topics.ts'

/** At hand: a global is looked up anew each time in a test's sandbox. */
const { imul } = Math

const WORD = 0x811c9dc5
const PAIR = 0x1b873593
const CHARS = 0x4cf5ad43
const STEM = 0x3c6ef372

/** What the features of a message need to know of each word, whatever stands around it. */
export interface WordFacts {
  /** Bucket of the word itself. */
  bucket: number
  /** Hash to which the next word is added. */
  pair: number
  /** Buckets of its groups of 3 and 4 letters, ends marked, in their order. */
  letters: Int32Array
  topics: readonly number[]
  stem: number
  stemBucket: number
  /** Who it is, or its topic; else what stands for the word itself. */
  kind: number
}

const none = new Int32Array()

const lettersOf = (word: string): Int32Array => {
  if (word.length <= 2) return none
  const padded = `^${word}$`
  const found = new Int32Array(2 * padded.length - 5)
  let count = 0
  for (let size = 3; size <= 4; size += 1) {
    for (let from = 0; from + size <= padded.length; from += 1) {
      let hash = CHARS + size
      for (let at = from; at < from + size; at += 1) hash = imul(hash ^ padded.charCodeAt(at), prime)
      found[count] = spread(hash)
      count += 1
    }
  }
  return found
}

const workOut = (word: string): WordFacts => {
  const topics = topicsOf(word)
  const stem = hashWord(STEM, stemOf(word))
  return {
    bucket: spread(hashWord(WORD, word)),
    pair: imul(hashWord(PAIR, word) ^ 32, prime),
    letters: lettersOf(word),
    topics,
    stem,
    stemBucket: spread(stem),
    kind: kindOf(word, topics, stem),
  }
}

const plainWords = /(?<![A-Za-z.])[a-z0-9']+(?![A-Z])/g

/** The words this program itself names: topics, safety lists and rules. Nothing anybody typed is kept. */
const ownWords = [
  topicWordList,
  ...Object.values(safetyWords),
  ...rules.flatMap(({ when }) => when.flat()),
  ...rules.flatMap(({ not }) => not),
].flatMap((text) => text.match(plainWords) ?? [])

let known: Map<string, WordFacts> | undefined

/** Facts of any word: worked out beforehand for the program's own words, anew for all others. */
export const createWordFacts = (): ((word: string) => WordFacts) => {
  known ??= new Map(Array.from(new Set(['#', '<', ...ownWords]), (word) => [word, workOut(word)]))
  const facts = known
  return (word) => facts.get(word) ?? workOut(word)
}
