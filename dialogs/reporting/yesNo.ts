const yes =
  /^(y|ye|yes|yess|yea|yeah|yh|yep|yup|ya|aye|yes (pls|plz|thanks|thx|ta)|ok|okay|sure|correct|right|thats right|that is right|please|yes please|i do|i did|it is|definitely)$/
const no =
  /^(n|no|nope|nah|not really|(no|nope|nah) (thanks|thank you|thx|thnx|tnx|ty|ta|cheers)|(no|nah) im (good|ok|fine)|wrong|thats wrong|i didnt|it isnt|i dont|none|none of (these|those|them|it)|nothing|neither)$/

/** A short text without punctuation, in lower case, for comparing with fixed words. */
export const plainWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Reads a yes or no in plain words. Anything longer is not one. */
export const yesNoIn = (plain: string): boolean | undefined =>
  yes.test(plain) ? true : no.test(plain) ? false : undefined

/** Reads a plain yes or no. */
export const readYesNo = (text: string): boolean | undefined => yesNoIn(plainWords(text))
