import { Lexicon } from './safety/lexicon.ts'
import { topicWords as firstWords } from './topicWords.ts'
import { topicWordsMore } from './topicWordsMore.ts'

const topicWords: Record<string, string> = { ...firstWords, ...topicWordsMore }

export const topicNames = Object.keys(topicWords)

/** All of it in a line: a model trained with other lists is stale. */
export const topicWordList = JSON.stringify(topicWords)

const index = new Map<string, number[]>()
for (const [topic, name] of topicNames.entries()) {
  for (const word of (topicWords[name] ?? '').split(/\s+/)) {
    if (word !== '') index.set(word, [...(index.get(word) ?? []), topic])
  }
}

const nothing: readonly number[] = []

/** A word without its commonest endings: alike for "smash", "smashes", "smashed" and "smashing". */
export const stemOf = (word: string): string => {
  const { length } = word
  let stem = word
  if (length > 5 && word.endsWith('ing')) stem = word.slice(0, -3)
  else if (length > 4 && /(?:ed|es|in)$/.test(word)) stem = word.slice(0, -2)
  else if (length > 3 && /[sey]$/.test(word)) stem = word.slice(0, -1)
  if (stem.length > 3 && stem.at(-1) === stem.at(-2)) stem = stem.slice(0, -1)
  return stem.length > 3 && stem.endsWith('e') ? stem.slice(0, -1) : stem
}

const byStem = new Map<string, number[]>()
for (const [word, topics] of index) {
  const stem = stemOf(word)
  byStem.set(stem, [...new Set([...(byStem.get(stem) ?? []), ...topics])])
}

/** One slip of the finger in a word that is listed: "polcie", "neigbours". */
const misspelt = new Lexicon()
for (const [word, topics] of index) for (const topic of topics) misspelt.add(word, topic)

/** Shorter words have other meanings than their likes: "pan" is not "panic". */
const shortestStemmed = 5

/** Numbers of the topics a word belongs to, also in a form that is not listed ("torched" for "torch"). */
export const topicsOf = (word: string): readonly number[] =>
  index.get(word) ??
  (word.length < shortestStemmed ? nothing : (byStem.get(stemOf(word)) ?? misspelt.kindsOf(word)))

/** Who does it and to whom, however they are called. */
const people: Record<string, string> = {
  they: 'he him she her they them hes shes theyre',
  their: 'his their',
  me: 'me us',
  my: 'my our',
  i: 'i we im ive',
}
const peopleKinds = new Map<string, number>(
  Object.values(people).flatMap((list, at) =>
    list.split(' ').map((word): [string, number] => [word, 300 + at]),
  ),
)

/** Number of a word's kind: who, or its first topic; else what stands for the word itself. */
export const kindOf = (word: string, topics: readonly number[], itself: number): number =>
  peopleKinds.get(word) ?? topics[0] ?? itself
