import type { Position } from './coordinates.ts'
import { findGridReference, type GridReference } from './grid-reference.ts'
import { type FoundPostcode, findPostcodes } from './postcode.ts'

/** What stands in the words beside names: codes that name a place by themselves. */
export interface SpecialWords {
  postcode: FoundPostcode | undefined
  gridReference: GridReference | undefined
  /** "limit.broom.fade", without the slashes. */
  what3words: string | undefined
  /** "51.9012, -0.2024", as maps on phones copy it. */
  position: Position | undefined
  /** The words with all of these blanked out, letter for letter, so that places in the text stay. */
  plain: string
}

const threeWords = /\/\/\/\s*(\p{L}{2,30}[.・]\p{L}{2,30}[.・]\p{L}{2,30})(?!\p{L})/u
const bareThreeWords =
  /(?:^\s*|(?:what\s?3\s?words|what\s?three\s?words|w3w)[\s:]*)(\p{L}{3,30}\.\p{L}{3,30}\.\p{L}{3,30})(?![\p{L}.])/iu

const findThreeWords = (words: string) => {
  const match = threeWords.exec(words) ?? bareThreeWords.exec(words)
  const found = match?.[1]
  if (!match || !found || /^www\./i.test(found)) return undefined
  return { words: found.toLowerCase(), start: match.index, end: match.index + match[0].length }
}

const degrees = /(?<![\d.])(5[0-9]\.\d{3,})\s*[,\s]\s*(-?[0-7]\.\d{3,})(?!\d)/

const findDegrees = (words: string) => {
  const match = degrees.exec(words)
  if (!match) return undefined
  const position = { latitude: Number(match[1]), longitude: Number(match[2]) }
  return { position, start: match.index, end: match.index + match[0].length }
}

/** Finds postcodes, grid references, what3words and degrees in the words. */
export const findSpecialWords = (words: string): SpecialWords => {
  const threes = findThreeWords(words)
  const grid = findGridReference(words)
  const point = findDegrees(words)
  const postcodes = findPostcodes(words)
  // The town's own postcode first: the other may be where the rubbish came from.
  const postcode = postcodes.find((found) => /^SG[12] /.test(found.postcode)) ?? postcodes[0]
  const spans = [threes, grid, point, ...postcodes].filter((span) => span !== undefined)
  const plain = spans.reduce(
    (text, { start, end }) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end),
    words,
  )
  return {
    postcode,
    gridReference: grid && {
      text: grid.text,
      easting: grid.easting,
      northing: grid.northing,
      radius: grid.radius,
    },
    what3words: threes?.words,
    position: point?.position,
    plain,
  }
}
