/** Crockford's base 32 (crockford.com/base32.html): no I, L, O or U, so that nothing is read as another. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

const prefix = 'SV'
const bodyLength = 7
const codeLength = 6

/** Multiplies in GF(32), the field of 32 elements with x^5 + x^2 + 1. */
const multiply = (one: number, other: number): number => {
  let product = 0
  for (let bit = 0; bit < 5; bit += 1) if (other & (1 << bit)) product ^= one << bit
  for (let bit = 8; bit >= 5; bit -= 1) if (product & (1 << bit)) product ^= 0b100101 << (bit - 5)
  return product
}

/**
 * A check over GF(32) with a weight of its own for every position: any one wrong character and any two
 * characters exchanged are always noticed, which Crockford's own mod 37 needs five more symbols for.
 */
const checkOf = (digits: readonly number[]): number => {
  let weight = 1
  let sum = 0
  for (const digit of digits) {
    weight = multiply(weight, 2)
    sum ^= multiply(digit, weight)
  }
  return sum
}

const spell = (digits: readonly number[]): string => digits.map((digit) => alphabet.charAt(digit)).join('')

/** The characters as they were meant: any case, O for 0, I and L for 1, with or without spaces and dashes. */
const meant = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Dash}_.,:;#/]+/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')

const digitsOf = (characters: string): number[] | undefined => {
  const digits = [...characters].map((character) => alphabet.indexOf(character))
  return digits.includes(-1) ? undefined : digits
}

const shown = (characters: string): string => `${prefix}-${characters.slice(0, 4)}-${characters.slice(4)}`

/** A new reference, `SV-XXXX-XXXX`: 35 random bits and a check character. */
export const makeReference = (random: (bytes: number) => Buffer): string => {
  const digits = [...random(bodyLength)].map((byte) => byte & 31)
  return shown(spell([...digits, checkOf(digits)]))
}

/** The reference meant by what was typed; undefined when it cannot be one (its check tells). */
export const parseReference = (typed: string): string | undefined => {
  const all = meant(typed)
  const characters =
    all.length === bodyLength + 1 + prefix.length && all.startsWith(prefix) ? all.slice(2) : all
  const digits = digitsOf(characters)
  if (digits?.length !== bodyLength + 1) return undefined
  return checkOf(digits.slice(0, bodyLength)) === digits[bodyLength] ? shown(characters) : undefined
}

/**
 * Stored spellings that begin as what was typed, for searching as one types. More than one where SV may be
 * the prefix or the first characters; none where it cannot be a reference.
 */
export const referenceStarts = (typed: string): string[] => {
  const all = meant(typed)
  const readings = all.startsWith(prefix) ? [all.slice(prefix.length), all] : [all]
  return readings
    .filter((characters) => characters.length <= bodyLength + 1 && digitsOf(characters))
    .map((characters) => (characters.length > 4 ? shown(characters) : `${prefix}-${characters}`))
}

const shownCode = (characters: string): string => `${characters.slice(0, 3)}-${characters.slice(3)}`

/** A follow-up code, `XXX-XXX`, from 6 bytes (30 bits are used). */
export const codeFrom = (bytes: Buffer): string =>
  shownCode(spell([...bytes.subarray(0, codeLength)].map((byte) => byte & 31)))

/** The code meant by what was typed; undefined when it cannot be one. */
export const parseCode = (typed: string): string | undefined => {
  const characters = meant(typed)
  return digitsOf(characters)?.length === codeLength ? shownCode(characters) : undefined
}
