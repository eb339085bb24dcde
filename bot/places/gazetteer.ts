import { z } from 'zod'
import { readPlaceData } from './data.ts'

export const placeKinds = [
  'neighbourhood',
  'shops',
  'park',
  'station',
  'hospital',
  'road',
  'estate',
  'block',
  'industrial',
  'leisure',
  'landmark',
  /** A town or village outside the borough. */
  'settlement',
] as const
export type PlaceKind = (typeof placeKinds)[number]

const entrySchema = z.strictObject({
  name: z.string().min(1),
  alternatives: z.array(z.string().min(1)).default([]),
  kind: z.enum(placeKinds),
  /** Approximate middle, WGS84 degrees. */
  latitude: z.number().min(51.6).max(52.2),
  longitude: z.number().min(-0.6).max(0.3),
  /** Metres around the middle that hold most of it. */
  radius: z.number().int().positive().max(5000),
  approximate: z.literal(true),
  neighbourhood: z.string().optional(),
  outcode: z.string().optional(),
  /** GSS code of the district that looks after it, where it lies outside the borough. */
  district: z.string().optional(),
})

export const gazetteerSchema = z.strictObject({
  source: z.string(),
  checkedOn: z.iso.date(),
  places: z.array(entrySchema),
})

/** A place with a name, from any source. */
export interface NamedPlace {
  name: string
  alternatives: readonly string[]
  kind: PlaceKind
  latitude: number
  longitude: number
  radius: number
  source: 'gazetteer' | 'open_names' | 'os_names_api'
  neighbourhood?: string | undefined
  outcode?: string | undefined
  /** GSS code; absent inside the borough. */
  district?: string | undefined
}

/**
 * Stevenage's neighbourhoods, shops, parks, roads and landmarks, and the towns and villages around it.
 * Positions are approximate: good for "which part of town", never for a door.
 *
 * @throws Error naming the field, where the file was edited so that it no longer fits
 */
export const loadGazetteer = (): NamedPlace[] =>
  readPlaceData('gazetteer/stevenage.json', gazetteerSchema).places.map(({ approximate: _, ...place }) => ({
    ...place,
    source: 'gazetteer' as const,
  }))
