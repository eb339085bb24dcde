/** At hand: a global is looked up anew each time in a test's sandbox. */
const { imul } = Math

/** Number of buckets features are hashed into. A power of two. */
export const buckets = 1_048_576

export const prime = 0x01000193
const mask = buckets - 1

/** Takes a word into a hash, letter by letter. */
export const hashWord = (seed: number, word: string): number => {
  let hash = seed
  for (let at = 0; at < word.length; at += 1) hash = imul(hash ^ word.charCodeAt(at), prime)
  return hash
}

/** The bucket a hash falls into. */
export const spread = (hash: number): number => {
  const mixed = imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (mixed ^ (mixed >>> 13)) & mask
}
