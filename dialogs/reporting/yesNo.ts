const yes =
  /^(y|ye|yes|yeah|yep|yup|ya|aye|ok|okay|sure|correct|right|thats right|that is right|please|yes please|i do|i did|it is|definitely)$/
const no =
  /^(n|no|nope|nah|not really|no thanks|no thank you|wrong|thats wrong|i didnt|it isnt|i dont|none|none of (these|those|them|it)|nothing|neither)$/

/** A short text without punctuation, in lower case, for comparing with fixed words. */
export const plainWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Reads a plain yes or no. Anything longer is not one. */
export const readYesNo = (text: string): boolean | undefined => {
  const words = plainWords(text)
  if (yes.test(words)) return true
  if (no.test(words)) return false
  return undefined
}
