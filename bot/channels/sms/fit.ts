import { septetsOf } from './segments.ts'

/** One piece of a text, GSM-7 only. */
export interface Part {
  text: string
  /** Never shortened: a question, or its options. */
  firm: boolean
  /** Begins on a line of its own. */
  ownLine?: boolean
  /** Shortened only when nothing else can be. */
  last?: boolean
}

const ellipsis = '...'
/** A shorter rest says nothing. */
const shortestRest = 16

/** Telephone numbers, references and codes are whole or not there at all. */
const hasNumber = (text: string): boolean => /\d[\d ]{2,}\d|\bSV-/.test(text)

const lengthOf = (text: string): number => septetsOf(text) ?? Number.POSITIVE_INFINITY

const join = (parts: readonly Part[]): string =>
  parts
    .filter(({ text }) => text !== '')
    .reduce((all, { text, ownLine }) => (all === '' ? text : `${all}${ownLine ? '\n' : ' '}${text}`), '')

/** The beginning of a text, in whole words, within so many places; never ends within a number. */
export const shorten = (text: string, room: number): string => {
  if (lengthOf(text) <= room) return text
  const kept: string[] = []
  for (const word of text.split(' ')) {
    if (lengthOf([...kept, word].join(' ')) + ellipsis.length > room) break
    kept.push(word)
  }
  while (/\d\W*$/.test(kept.at(-1) ?? '')) kept.pop()
  const rest = kept.join(' ').replace(/[,;:.\s]+$/, '')
  return rest === '' ? '' : `${rest}${ellipsis}`
}

/** Shortens or leaves out one part, so that about `over` places are saved. */
const saved = (part: Part, over: number): Part => {
  if (hasNumber(part.text)) return { ...part, text: '' }
  const room = lengthOf(part.text) - over
  return { ...part, text: room < shortestRest ? '' : shorten(part.text, room) }
}

/** Which part gives way next: the longest without a number first, then the longest; reviews after all others. */
const nextToGiveWay = (parts: readonly Part[]): Part | undefined =>
  parts
    .filter(({ text, firm }) => text !== '' && !firm)
    .sort(
      (one, other) =>
        Number(one.last === true) - Number(other.last === true) ||
        Number(hasNumber(one.text)) - Number(hasNumber(other.text)) ||
        lengthOf(other.text) - lengthOf(one.text),
    )[0]

/**
 * Joins parts into one text of at most `limit` places. What is not firm is shortened or left out, the longest
 * first; what is firm goes only when it cannot fit by itself.
 */
export const fit = (parts: readonly Part[], limit: number): string => {
  let current = [...parts]
  for (let text = join(current); ; text = join(current)) {
    const over = lengthOf(text) - limit
    if (over <= 0) return text
    const chosen = nextToGiveWay(current)
    if (chosen === undefined) return shorten(text, limit)
    const next = saved(chosen, over)
    current = current.map((part) => (part === chosen ? next : part))
  }
}
