import type { Place, PlaceSource } from '../../dialogs/place.ts'
import { distance, type Position, toGrid } from './coordinates.ts'
import { describeSpot, type FindPlaceResult, keptWords, labelOf, outcodeFor, relationIn } from './found.ts'
import type { NamedPlace } from './gazetteer.ts'
import { toGridReference } from './grid-reference.ts'
import type { Knowledge } from './knowledge.ts'

export interface PointRequest {
  words: string
  position: Position
  /** Metres around. */
  radius: number
  source: PlaceSource
  /** What the person gave, where it is worth saying back: "TL 238 245". */
  given?: string
  more?: Pick<Partial<Place>, 'postcode' | 'what3words'>
}

/** A point this exact needs no question back (metres). */
const exactPoint = 100

/** How far a street or landmark may be and still be called near (metres). */
const near = 250

/** A named place fit to say where a point is: a street whose middle is near, or something small around it. */
const isTelling = (place: NamedPlace, position: Position): boolean => {
  const away = distance(place, position)
  if (place.kind === 'neighbourhood' || place.kind === 'industrial') return false
  if (place.kind === 'road') return away <= near && place.radius <= 1000
  return away <= Math.max(near / 2, Math.min(place.radius, 600))
}

const whereabouts = (
  knowledge: Knowledge,
  position: Position,
  radius: number,
  neighbourhood?: string,
): string => {
  // A circle half a kilometre wide is near no street in particular.
  if (radius > near && neighbourhood) return `in ${neighbourhood}`
  const around = knowledge.namesAround(position, 600).filter((place) => isTelling(place, position))
  const telling = around.find((place) => place.kind === 'road') ?? around[0]
  if (telling) {
    const outcode = outcodeFor(knowledge, telling)
    return `near ${telling.name}${outcode ? `, ${outcode}` : ''}`
  }
  const postcode = knowledge.nearestPostcode(position, 150)
  if (postcode) return `near ${postcode.postcode}`
  if (neighbourhood) return `in ${neighbourhood}`
  return `at ${toGridReference(toGrid(position), 8) ?? 'the point given'}`
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Resolves a point: a browser position, a grid reference, a what3words square. */
export const resolvePoint = (knowledge: Knowledge, request: PointRequest, now: Date): FindPlaceResult => {
  const { words, position, radius, source, given, more } = request
  const verdict = knowledge.verdict(position, radius)
  if (verdict.side === 'outside') return { type: 'placeOutside', council: verdict.council }
  const spot = describeSpot(knowledge, position, radius, now)
  const where = whereabouts(knowledge, position, radius, spot.neighbourhood)
  const relation = relationIn(words)
  const label = given && !where.endsWith(given) ? `${given}, ${where}` : capital(where)
  return {
    type: 'placeFound',
    certain: verdict.side === 'inside' && radius <= exactPoint,
    place: {
      words: keptWords(words),
      label: labelOf(label),
      precision: 'point',
      source,
      ...spot,
      ...(relation && { relation }),
      ...more,
    },
  }
}
