/** GSM 03.38 default alphabet: https://www.3gpp.org/dynareport/23038.htm, clause 6.2.1. */
const basic =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?' +
  '¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà'

/** Each takes two places: an escape comes before it (clause 6.2.1.1). */
const extended = '^{}\\[~]|€'

const places = new Map<string, number>([
  ...[...basic].map((character): [string, number] => [character, 1]),
  ...[...extended].map((character): [string, number] => [character, 2]),
])

export const isGsm = (text: string): boolean => [...text].every((character) => places.has(character))

/** Places a GSM-7 text takes; undefined where it holds another character. */
export const septetsOf = (text: string): number | undefined => {
  let count = 0
  for (const character of text) {
    const wide = places.get(character)
    if (wide === undefined) return undefined
    count += wide
  }
  return count
}

/** How many characters fit into a text alone, and into each part of a longer one. */
export const segmentSizes = { gsm: { alone: 160, joined: 153 }, ucs2: { alone: 70, joined: 67 } } as const

export interface Segments {
  alphabet: 'gsm' | 'ucs2'
  /** Places (GSM-7) or UTF-16 units (UCS-2) used. */
  units: number
  segments: number
}

/** How many parts of `size` a text takes when no character may be split between two of them. */
const partsOf = (widths: readonly number[], size: number): number => {
  let parts = 1
  let used = 0
  for (const width of widths) {
    if (used + width > size) {
      parts += 1
      used = 0
    }
    used += width
  }
  return parts
}

/** How a phone would receive a text: alphabet, length and number of segments. An empty text takes one. */
export const segmentsOf = (text: string): Segments => {
  const characters = [...text]
  const alphabet = isGsm(text) ? 'gsm' : 'ucs2'
  const widths = characters.map((one) => (alphabet === 'gsm' ? (places.get(one) ?? 1) : one.length))
  const units = widths.reduce((sum, width) => sum + width, 0)
  const { alone, joined } = segmentSizes[alphabet]
  return { alphabet, units, segments: units <= alone ? 1 : partsOf(widths, joined) }
}
