/**
 * What each word may begin, as bits: one for each phrase book and word list that asks for one. A message
 * is looked up here once, and whoever finds none of its words there need not look at all.
 */
const marks = new Map<string, number>()

/** 31 are told apart; any beyond share the last, and look when they need not. */
const most = 31
let given = 0

/** A bit of its own for the words of one list. */
export const newMark = (words: Iterable<string>): number => {
  const bit = 1 << Math.min(given, most - 1)
  given += 1
  for (const word of words) marks.set(word, (marks.get(word) ?? 0) | bit)
  return bit
}

export const marksOf = (word: string): number => marks.get(word) ?? 0
