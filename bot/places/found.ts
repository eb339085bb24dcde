import type { Place, PlaceSource } from '../../dialogs/place.ts'
import type { EffectResult } from '../../dialogs/turn.ts'
import { neighbourhoodAt, zoneAt } from './areas.ts'
import type { Position } from './coordinates.ts'
import type { NamedPlace } from './gazetteer.ts'
import type { Knowledge } from './knowledge.ts'
import { outcodeOf } from './postcode.ts'
import { findRelations } from './relation.ts'

/** What looking for a place can come to. */
export type FindPlaceResult = Extract<
  EffectResult,
  { type: 'placeFound' | 'placeCandidates' | 'placeOutside' | 'placeUnknown' }
>

/** The longest words kept; `placeSchema` allows no more. */
const longestWords = 4000
const longestLabel = 120
const longestRelation = 100

/** A zone says something about a point, not about a road two kilometres long (metres). */
const smallEnoughForZone = 400

/** The label for words nobody has resolved: the words themselves, on one line and not too long. */
export const labelOf = (words: string): string => {
  const line = words.replace(/[\s\p{C}]+/gu, ' ').trim()
  return line.length <= longestLabel ? line : `${[...line].slice(0, longestLabel - 1).join('')}…`
}

/** What is known of a spot from where it lies. */
export const describeSpot = (
  knowledge: Knowledge,
  position: Position,
  radius: number,
  now: Date,
): Pick<Place, 'latitude' | 'longitude' | 'radius' | 'neighbourhood' | 'zone'> => {
  const neighbourhood = neighbourhoodAt(knowledge.areas, position)
  const zone = radius <= smallEnoughForZone ? zoneAt(knowledge.areas, position, now) : undefined
  return {
    latitude: position.latitude,
    longitude: position.longitude,
    radius: Math.round(radius),
    ...(neighbourhood && { neighbourhood }),
    ...(zone && { zone }),
  }
}

/** "SG2" for a named place: its own, or that of the nearest imported postcode. */
export const outcodeFor = (knowledge: Knowledge, place: NamedPlace): string | undefined => {
  if (place.outcode) return place.outcode
  const nearest = place.radius <= 800 ? knowledge.nearestPostcode(place, 400) : undefined
  return nearest && outcodeOf(nearest.postcode)
}

/** The relation kept from the words: "behind" before the place itself, else "behind the garages". */
export const relationIn = (words: string, place?: { start: number; end: number }): string | undefined => {
  const relation = findRelations(words)[0]
  if (!relation) return undefined
  const isPlace = place && place.start < relation.end && place.end > relation.start
  const full = isPlace || relation.object === '' ? relation.word : `${relation.word} ${relation.object}`
  return full.slice(0, longestRelation).trim()
}

/** The resident's words as kept. */
export const keptWords = (words: string): string => words.slice(0, longestWords)

/** Nothing known matches: the words stay, "to be confirmed". */
export const unknownPlace = (
  words: string,
  more: Pick<Partial<Place>, 'postcode' | 'what3words'> = {},
): FindPlaceResult => {
  const relation = relationIn(words)
  const spelled = more.what3words ? `///${more.what3words}` : ''
  const source: PlaceSource = 'words'
  return {
    type: 'placeUnknown',
    place: {
      words: keptWords(words),
      label: labelOf(words) || more.postcode || spelled,
      precision: 'words',
      source,
      ...(relation && { relation }),
      ...more,
    },
  }
}
