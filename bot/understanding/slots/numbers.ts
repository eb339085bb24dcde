import { newMark } from './marks.ts'

const units = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')
const teens = 'thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ')
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

const values = new Map<string, number>([
  ...units.map((word, index) => [word, index] as const),
  ...teens.map((word, index) => [word, index + 13] as const),
  ...tens.map((word, index) => [word, (index + 2) * 10] as const),
  ['hundred', 100],
  ['dozen', 12],
])

/** The value of a number word or of at most four digits; undefined for anything else. */
export const numberOf = (word: string | undefined): number | undefined => {
  if (word === undefined) return undefined
  const known = values.get(word)
  if (known !== undefined) return known
  if (word.length > 4) return undefined
  let value = 0
  for (let index = 0; index < word.length; index += 1) {
    const digit = word.charCodeAt(index) - 48
    if (digit < 0 || digit > 9) return undefined
    value = value * 10 + digit
  }
  return word.length > 0 ? value : undefined
}

/** Marks every number, in words and in digits. */
export const numberMark = newMark(values.keys())

export const isNumber = (word: string): boolean => numberOf(word) !== undefined
