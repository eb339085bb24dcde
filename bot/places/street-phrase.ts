import { type Token, tokenize } from './tokens.ts'

/** A street as somebody wrote it, known to us or not. */
export interface StreetPhrase {
  /** "Park Lane", in capitals as on a sign. */
  name: string
  /** "14" or "Flat 3, 14", where it stands before the name. */
  house: string | undefined
  /** Where the name's last word ends in the words. */
  end: number
}

/** Endings that make a street of the words before them; "park", "green" and "hill" are left out as too common. */
const sureEndings = new Set('rd st ave cl cres dr ln ct gdns sq way gr ter walk mead'.split(' '))

const small = new Set(
  (
    'the on in at of by off near behind opposite outside down along up a an and & to from my our this that is ' +
    'was next end top corner flat no number half all same other wrong right'
  ).split(' '),
)

const isHouse = (token: Token | undefined): boolean =>
  token !== undefined && /^\d{1,4}[a-z]?$/.test(token.text)

/**
 * The house number before a street's name.
 *
 * @param at where the name begins, counted in tokens
 */
export const houseBefore = (words: string, tokens: readonly Token[], at: number): string | undefined => {
  const number = tokens[at - 1]
  if (!number || !isHouse(number)) return undefined
  const house = words.slice(number.start, number.end)
  const [kind, flat] = [tokens[at - 3], tokens[at - 2]]
  if (!kind || !flat || !/^(flat|apartment|apt|unit)$/.test(kind.text)) return house
  return `${capital(kind.text)} ${words.slice(flat.start, flat.end)}, ${house}`
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

const onSign = (name: string): string =>
  name
    .split(/\s+/)
    .map((word) =>
      word === word.toLowerCase() || word === word.toUpperCase() ? capital(word.toLowerCase()) : word,
    )
    .join(' ')

/** Finds the first street-like name in words: at most three words and an ending ("Old Bourne Way"). */
export const findStreetPhrase = (plain: string): StreetPhrase | undefined => {
  const words = plain.slice(0, 500)
  const tokens = tokenize(words)
  for (const [last, ending] of tokens.entries()) {
    if (!sureEndings.has(ending.text)) continue
    let first = last
    while (first > 0 && last - first < 3) {
      const before = tokens[first - 1]
      if (!before || small.has(before.text) || isHouse(before)) break
      if (/[,.;\n]/.test(words.slice(before.end, tokens[first]?.start))) break
      first -= 1
    }
    const start = tokens[first]
    if (first === last || !start) continue
    return {
      name: onSign(words.slice(start.start, ending.end)),
      house: houseBefore(words, tokens, first),
      end: ending.end,
    }
  }
  return undefined
}
