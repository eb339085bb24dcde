import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon'
import { z } from 'zod'
import type { Position } from './coordinates.ts'
import { parseData, readPlaceData } from './data.ts'

const corner = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)])

/** GeoJSON (RFC 7946): longitude first, the last corner repeats the first. */
const polygon = z.object({
  type: z.literal('Polygon'),
  coordinates: z.array(z.array(corner).min(4)).min(1),
})

/** A time an order is in force: both days included, Europe/London. */
const period = z.strictObject({ starts: z.iso.date(), expires: z.iso.date() })

const properties = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('pspo'),
    name: z.string().min(1),
    /** The order and each renewal of it; at most three years each (2014 Act, section 60). */
    periods: z.array(period).min(1),
    approximate: z.boolean(),
    note: z.string().optional(),
  }),
  z.strictObject({
    kind: z.literal('neighbourhood'),
    name: z.string().min(1),
    approximate: z.boolean(),
    note: z.string().optional(),
  }),
  z.strictObject({
    kind: z.literal('borough'),
    name: z.string().min(1),
    approximate: z.boolean(),
    note: z.string().optional(),
  }),
])

/** A GeoJSON feature collection, so that any mapping program can edit it. */
export const areasSchema = z.object({
  type: z.literal('FeatureCollection'),
  source: z.string().optional(),
  features: z.array(z.object({ type: z.literal('Feature'), properties, geometry: polygon })),
})
export type Areas = z.infer<typeof areasSchema>
type Area = Areas['features'][number]

/** The borough, its neighbourhoods and PSPO zones, as they ship: approximate, until a council draws its own. */
export const builtInAreas = (): Areas => readPlaceData('zones/stevenage.json', areasSchema)

/**
 * Reads a council's own areas. They replace the built-in ones kind by kind: a file that holds only PSPO
 * zones keeps the built-in neighbourhoods.
 *
 * @throws Error naming the file and the field, where it does not fit
 */
export const parseOwnAreas = (path: string, text: string): Areas => {
  const given = parseData(path, text, areasSchema)
  const replaced = new Set(given.features.map((feature) => feature.properties.kind))
  const kept = builtInAreas().features.filter((feature) => !replaced.has(feature.properties.kind))
  return { ...given, features: [...kept, ...given.features] }
}

const holds = (area: Area, { latitude, longitude }: Position): boolean =>
  booleanPointInPolygon([longitude, latitude], area.geometry)

/** Size of an outline, for comparing only: square degrees, by the shoelace formula. */
const size = (area: Area): number => {
  const corners = area.geometry.coordinates[0] ?? []
  const doubled = corners.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = corners[at + 1] ?? [x, y]
    return sum + x * nextY - nextX * y
  }, 0)
  return Math.abs(doubled) / 2
}

/** True where the position lies in the borough's approximate outline. */
export const inBorough = (areas: Areas, position: Position): boolean =>
  areas.features.some((area) => area.properties.kind === 'borough' && holds(area, position))

/** The neighbourhood a position lies in; where outlines overlap, the smallest, which says most. */
export const neighbourhoodAt = (areas: Areas, position: Position): string | undefined =>
  areas.features
    .filter((area) => area.properties.kind === 'neighbourhood' && holds(area, position))
    .sort((left, right) => size(left) - size(right))[0]?.properties.name

const londonDate = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', dateStyle: 'short' })

const isInForce = (periods: readonly { starts: string; expires: string }[], at: Date): boolean => {
  const day = londonDate.format(at)
  return periods.some(({ starts, expires }) => starts <= day && day <= expires)
}

/** The public spaces protection order zone in force on that day at that position. */
export const zoneAt = (areas: Areas, position: Position, at: Date): string | undefined =>
  areas.features.find(
    (area) =>
      area.properties.kind === 'pspo' && isInForce(area.properties.periods, at) && holds(area, position),
  )?.properties.name

/** Every PSPO zone, with whether it is in force on that day and when its last period ends. */
export const zonesOn = (
  areas: Areas,
  at: Date,
): { name: string; inForce: boolean; starts: string; expires: string }[] =>
  areas.features.flatMap(({ properties }) => {
    if (properties.kind !== 'pspo') return []
    const starts = properties.periods.map((period) => period.starts).sort()
    const expires = properties.periods.map((period) => period.expires).sort()
    return [
      {
        name: properties.name,
        inForce: isInForce(properties.periods, at),
        starts: starts[0] ?? '',
        expires: expires.at(-1) ?? '',
      },
    ]
  })
