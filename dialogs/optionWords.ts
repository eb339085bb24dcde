const numberWords = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

/** "2", "1 and 3", "1,3", "option 2": the numbers, where the text is nothing else and all are in 1 to `most`. */
export const readNumbers = (text: string, most: number): number[] | null => {
  const parts = text
    .toLowerCase()
    .replace(/\b(option|number|no|and|the|plus)\b/g, ' ')
    .split(/[\s,.&+)(/-]+/)
    .filter((part) => part !== '')
  if (parts.length === 0 || parts.length > 20) return null
  const numbers = parts.map((part) => {
    const word = numberWords.indexOf(part)
    return word > 0 ? word : /^\d{1,2}$/.test(part) ? Number(part) : Number.NaN
  })
  return numbers.every((number) => number >= 1 && number <= most) ? [...new Set(numbers)] : null
}

const small = new Set([
  'a',
  'an',
  'the',
  'of',
  'or',
  'and',
  'to',
  'in',
  'i',
  'my',
  'is',
  'it',
  'by',
  'for',
  'from',
])

const content = (words: string): string[] =>
  words.split(' ').filter((word) => word !== '' && !small.has(word))

/**
 * Whether a short typed text means an option's label: all its telling words are in the label. Both in plain
 * words. Long texts are never taken for a label.
 */
export const sameWords = (typed: string, label: string): boolean => {
  const typedWords = content(typed)
  const labelWords = new Set(content(label))
  return typedWords.length > 0 && typedWords.length <= 6 && typedWords.every((word) => labelWords.has(word))
}
