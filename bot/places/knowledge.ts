import type { PlaceSource } from '../../dialogs/place.ts'
import { type Areas, inBorough } from './areas.ts'
import { distance, type GridPoint, moved, type Position, toGrid, toPosition } from './coordinates.ts'
import { councilOf, isBorough } from './districts.ts'
import type { NamedPlace } from './gazetteer.ts'
import type { Imported, ImportKind, PostcodeRow } from './imported.ts'
import { createMatcher, type Matcher } from './matcher.ts'
import { gatherNames } from './names.ts'

/** A postcode as the imported files know it. */
export interface KnownPostcode {
  postcode: string
  source: PlaceSource
  /** GSS code; undefined where the source does not say. */
  district: string | undefined
  /** Absent where the source has no position. */
  position: Position | undefined
  /** No longer in use by Royal Mail. */
  ended: boolean
}

/** Whether a point is ours. `edge`: outside, but its circle reaches in, so nobody can say. */
export type Verdict = { side: 'inside' } | { side: 'edge' } | { side: 'outside'; council: string }

/** Everything known about places, in memory. Made anew when an import changed. */
export interface Knowledge {
  areas: Areas
  names: readonly NamedPlace[]
  matcher: Matcher
  imports: readonly Imported[]
  postcodeCount: number
  boroughPostcodeCount: number
  findPostcode: (postcode: string) => KnownPostcode | undefined
  /** The nearest imported postcode within so many metres. */
  nearestPostcode: (position: Position, within: number) => KnownPostcode | undefined
  /** The named places around a position, nearest first. */
  namesAround: (position: Position, within: number) => NamedPlace[]
  verdict: (position: Position, radius: number) => Verdict
}

const sources: Record<ImportKind, PlaceSource> = {
  'code-point-open': 'code_point_open',
  'open-names': 'open_names',
  onspd: 'onspd',
}

interface StoredPostcode {
  row: PostcodeRow
  source: PlaceSource
}

/** The newest import wins; one without a district never hides one with. */
const gatherPostcodes = (imports: readonly Imported[]): Map<string, StoredPostcode> => {
  const postcodes = new Map<string, StoredPostcode>()
  for (const imported of imports) {
    for (const row of imported.postcodes) {
      const kept = postcodes.get(row[0])
      if (kept && (kept.row[3] !== '' || row[3] === '')) continue
      postcodes.set(row[0], { row, source: sources[imported.kind] })
    }
  }
  return postcodes
}

const toKnown = ({ row, source }: StoredPostcode): KnownPostcode => {
  const [postcode, easting, northing, district, ended] = row
  return {
    postcode,
    source,
    district: district === '' ? undefined : district,
    position: easting > 0 ? toPosition({ easting, northing }) : undefined,
    ended: ended === 1,
  }
}

/** Metres within which the nearest postcode's district outweighs our approximate outline. */
const postcodeDecides = 250
/** Metres within which a neighbour's postcode tells us whose area a point outside is. */
const councilReach = 1500
/** A circle smaller than this is taken at its middle (metres). */
const exactEnough = 100

/** Builds the knowledge from the built-in data and the imports, newest first. */
export const createKnowledge = (imports: readonly Imported[], areas: Areas): Knowledge => {
  const postcodes = gatherPostcodes(imports)
  const stored = [...postcodes.values()]
  const names = gatherNames(imports, areas)

  const nearest = (
    { easting, northing }: GridPoint,
    within: number,
    fits: (row: PostcodeRow) => boolean = () => true,
  ): StoredPostcode | undefined => {
    let best: StoredPostcode | undefined
    let least = within
    for (const entry of stored) {
      const [, east, north] = entry.row
      if (east === 0 || Math.abs(east - easting) > least || !fits(entry.row)) continue
      const away = Math.hypot(east - easting, north - northing)
      if (away > least) continue
      least = away
      best = entry
    }
    return best
  }

  const isInside = (position: Position): boolean => {
    const district = nearest(toGrid(position), postcodeDecides, (row) => row[3] !== '')?.row[3]
    return district === undefined ? inBorough(areas, position) : isBorough(district)
  }

  const councilAt = (position: Position): string => {
    const neighbour = nearest(toGrid(position), councilReach, (row) => row[3] !== '' && !isBorough(row[3]))
    if (neighbour) return councilOf(neighbour.row[3])
    const settlement = names.find(
      (place) => place.kind === 'settlement' && distance(place, position) <= place.radius,
    )
    return councilOf(settlement?.district)
  }

  return {
    areas,
    names,
    matcher: createMatcher(names),
    imports,
    postcodeCount: stored.length,
    boroughPostcodeCount: stored.filter(({ row }) => isBorough(row[3])).length,
    findPostcode: (postcode) => {
      const found = postcodes.get(postcode)
      return found && toKnown(found)
    },
    nearestPostcode: (position, within) => {
      const found = nearest(toGrid(position), within)
      return found && toKnown(found)
    },
    namesAround: (position, within) =>
      names
        .filter((place) => place.district === undefined && distance(place, position) <= within)
        .sort((left, right) => distance(left, position) - distance(right, position)),
    verdict: (position, radius) => {
      if (isInside(position)) return { side: 'inside' }
      const around = [0, 45, 90, 135, 180, 225, 270, 315].map((bearing) => moved(position, radius, bearing))
      if (radius > exactEnough && around.some(isInside)) return { side: 'edge' }
      return { side: 'outside', council: councilAt(position) }
    },
  }
}
