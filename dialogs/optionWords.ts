import type { ConversationContext } from './context.ts'
import { plainWords } from './reporting/yesNo.ts'
import { type Channel, channels, type Locale, locales, type Option } from './turn.ts'
import { phrase } from './wording/phrase.ts'

const numberWords = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

const ordinals = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
]

/** Most texts hold a word that no list of numbers holds: they are told at that word. */
const numbersAlone = new RegExp(
  `^(?:[\\d\\s,.&+)(/-]|${[...numberWords, ...ordinals].join('|')}|last|st|nd|rd|th|ones?|options?|choices?|answers?|number|no|and|the|plus|please|pls|plz|of|on|in|these|those|them|list)+$`,
  'i',
)

/** "The second one", "3rd option", "last of them": a place in the list. */
const ordinal = new RegExp(
  `\\b(?:(?<word>${ordinals.join('|')}|last)|(?<number>\\d{1,2})(?:st|nd|rd|th))\\b(?: (?:ones?|options?|choices?|answers?))?(?: (?:of|on|in) (?:these|those|them|the list))?`,
  'g',
)

/** Places in the list as numbers: "the first and the last one" is "the 1 and the 4", of four. */
const withoutOrdinals = (text: string, last: number): string =>
  text.replace(ordinal, (_, word: string | undefined, number: string | undefined) => {
    if (word === 'last') return String(last)
    return word === undefined ? String(number) : String(ordinals.indexOf(word) + 1)
  })

/**
 * "2", "1 and 3", "1,3", "option 2", "the second one": the numbers, where the text is nothing else and all are in
 * 1 to `most`.
 *
 * @param last the place that "the last one" means
 */
export const readNumbers = (text: string, most: number, last = most): number[] | null => {
  if (!numbersAlone.test(text)) return null
  const parts = withoutOrdinals(text.toLowerCase(), last)
    .replace(/\b(option|number|no|and|the|plus|please|pls|plz)\b/g, ' ')
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

/** Typed text of more telling words than this is never taken for a label. */
const mostTelling = 6

const content = (plain: string): string[] =>
  plain.split(' ').filter((word) => word !== '' && !small.has(word))

/** The telling words of a typed text, in plain words; null where there are none, or too many to mean a label. */
export const tellingWords = (plain: string): readonly string[] | null => {
  const words = content(plain)
  return words.length > 0 && words.length <= mostTelling ? words : null
}

/** What typed words are compared with, of an option or anything else that has a label. */
export interface LabelWords {
  /** The label in plain words. */
  label: string
  /** Its value in plain words. */
  value: string
  telling: ReadonlySet<string>
}

/** The words of a label that stands by itself. */
export const wordsOf = (label: string, value = ''): LabelWords => {
  const plain = plainWords(label)
  return { label: plain, value: plainWords(value), telling: new Set(content(plain)) }
}

/** By channel and language: options are the same objects in every conversation. */
const known = new Map<Channel, Map<Locale, WeakMap<Option, LabelWords>>>(
  channels.map((channel) => [channel, new Map(locales.map((locale) => [locale, new WeakMap()]))]),
)

/** The words of an option. A label with gaps may hold what a person wrote, and is not kept. */
export const labelWords = (
  option: Option,
  { channel, locale }: Pick<ConversationContext, 'locale' | 'channel'>,
): LabelWords => {
  const { value, label, params } = option
  const ofVoice = known.get(channel)?.get(locale)
  const kept = ofVoice?.get(option)
  if (kept !== undefined) return kept
  const words = wordsOf(phrase(label, { channel, locale }, params), value)
  if (params === undefined) ofVoice?.set(option, words)
  return words
}

/** Whether all of these telling words are in the label. */
export const areIn = (typed: readonly string[] | null, { telling }: LabelWords): boolean =>
  typed?.every((word) => telling.has(word)) === true
