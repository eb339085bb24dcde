import { type Areas, inBorough } from './areas.ts'
import { distance, toPosition } from './coordinates.ts'
import { boroughCode, isBorough } from './districts.ts'
import { loadGazetteer, type NamedPlace } from './gazetteer.ts'
import type { Imported, NameRow } from './imported.ts'
import { nameKey } from './tokens.ts'

/** Sections of one road lie closer than this, two roads of one name farther apart (metres). */
const sameRoad = 1500

/** An imported place within this reach of a built-in one of its name is the same place, better placed. */
const samePlace = 3000

const toNamedPlace = (row: NameRow, areas: Areas): NamedPlace => {
  const position = toPosition(row)
  const inside = row.district ? isBorough(row.district) : inBorough(areas, position)
  return {
    name: row.name,
    alternatives: row.alternative ? [row.alternative] : [],
    // A suburb across the border is, to us, another council's settlement.
    kind: !inside && row.kind === 'neighbourhood' ? 'settlement' : row.kind,
    ...position,
    radius: row.radius,
    source: 'open_names',
    outcode: row.outcode,
    district: inside ? undefined : (row.district ?? ''),
  }
}

/** Joins the sections of a road, which the official file lists one by one. */
const joinSections = (places: NamedPlace[]): NamedPlace[] => {
  const joined: NamedPlace[] = []
  const byKey = new Map<string, NamedPlace[]>()
  for (const place of places) {
    const { key } = nameKey(place.name)
    const others = byKey.get(key) ?? []
    const twin = others.find((other) => other.kind === place.kind && distance(other, place) < sameRoad)
    if (!twin) {
      const copy = { ...place }
      byKey.set(key, [...others, copy])
      joined.push(copy)
      continue
    }
    const apart = distance(twin, place)
    twin.latitude = (twin.latitude + place.latitude) / 2
    twin.longitude = (twin.longitude + place.longitude) / 2
    twin.radius = Math.round(Math.max(twin.radius, place.radius) + apart / 2)
  }
  return joined
}

/**
 * Every place we know by name: the official names where imported, and the built-in gazetteer for the rest.
 * Streets of other councils are left out; their towns and villages stay, so that we can name the council.
 */
export const gatherNames = (imports: readonly Imported[], areas: Areas): NamedPlace[] => {
  const official = joinSections(
    imports
      .flatMap((imported) => imported.names)
      .map((row) => toNamedPlace(row, areas))
      .filter((place) => place.district === undefined || place.kind === 'settlement')
      .filter((place) => !(place.kind === 'settlement' && nameKey(place.name).key === 'stevenage'))
      .filter((place) => place.kind !== 'settlement' || place.district !== undefined),
  )
  const byKey = new Map<string, NamedPlace[]>()
  for (const place of official) {
    const { key } = nameKey(place.name)
    byKey.set(key, [...(byKey.get(key) ?? []), place])
  }
  const rest = loadGazetteer()
    .map((place) => (place.district === boroughCode ? { ...place, district: undefined } : place))
    .filter((place) => {
      const twin = byKey.get(nameKey(place.name).key)?.find((other) => distance(other, place) < samePlace)
      // What people call it, and which part of town it is in, only the built-in list knows.
      if (twin && twin.kind === place.kind) {
        twin.alternatives = [...twin.alternatives, ...place.alternatives]
        twin.neighbourhood ??= place.neighbourhood
        return false
      }
      return true
    })
  return [...official, ...rest]
}
