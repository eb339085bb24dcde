import { z } from 'zod'
import { toPosition } from '../coordinates.ts'
import { districtCodeOf, isBorough } from '../districts.ts'
import type { NamedPlace } from '../gazetteer.ts'
import { type Answer, createRemote, type RemoteOptions } from './remote.ts'

const answerSchema = z.object({
  results: z
    .array(
      z.object({
        GAZETTEER_ENTRY: z.object({
          NAME1: z.string().min(1).max(200),
          LOCAL_TYPE: z.string(),
          GEOMETRY_X: z.number(),
          GEOMETRY_Y: z.number(),
          MBR_XMIN: z.number().optional(),
          MBR_YMIN: z.number().optional(),
          MBR_XMAX: z.number().optional(),
          MBR_YMAX: z.number().optional(),
          POSTCODE_DISTRICT: z.string().optional(),
          DISTRICT_BOROUGH: z.string().optional(),
        }),
      }),
    )
    // The API leaves the list out when nothing was found.
    .default([]),
})
type Entry = z.infer<typeof answerSchema>['results'][number]['GAZETTEER_ENTRY']

const kindOf = (type: string): NamedPlace['kind'] => {
  if (/Road$/.test(type)) return 'road'
  if (type === 'Suburban Area') return 'neighbourhood'
  if (type === 'Railway Station' || type === 'Bus Station') return 'station'
  return 'landmark'
}

const toPlace = (entry: Entry): NamedPlace => {
  const { MBR_XMIN: west, MBR_YMIN: south, MBR_XMAX: east, MBR_YMAX: north } = entry
  const boxed = west !== undefined && south !== undefined && east !== undefined && north !== undefined
  const half = boxed ? Math.hypot(east - west, north - south) / 2 : 0
  const district = entry.DISTRICT_BOROUGH ? districtCodeOf(entry.DISTRICT_BOROUGH) : undefined
  return {
    name: entry.NAME1,
    alternatives: [],
    kind: kindOf(entry.LOCAL_TYPE),
    ...toPosition({ easting: entry.GEOMETRY_X, northing: entry.GEOMETRY_Y }),
    radius: Math.round(half > 0 ? Math.min(half, 5000) : 200),
    source: 'os_names_api',
    outcode: entry.POSTCODE_DISTRICT,
    district: district && !isBorough(district) ? district : undefined,
  }
}

/** Looks up names of streets and places in and around Stevenage. */
export interface OsNames {
  find: (name: string) => Promise<Answer<NamedPlace[]>>
}

const types = ['Named_Road', 'Section_Of_Named_Road', 'Suburban_Area', 'Railway_Station', 'Hospital']

/** The borough's bounding box on the National Grid. */
const box = '521400,220400,528200,228200'

/**
 * A client of Ordnance Survey's Names API (`/search/names/v1/find`; coordinates are British National Grid).
 * The key travels in a header, so that it stands in no log of addresses.
 */
export const createOsNames = (
  { key, baseUrl = 'https://api.os.uk' }: { key: string; baseUrl?: string },
  options: RemoteOptions,
): OsNames => {
  const ask = createRemote(
    {
      provider: 'os-names',
      schema: answerSchema,
      headers: { key },
      // The API answers 400 to a query it cannot make sense of.
      none: [400],
      read: ({ results }) => {
        const places = results.map((result) => toPlace(result.GAZETTEER_ENTRY))
        return places.length > 0 ? places : undefined
      },
    },
    options,
  )
  return {
    find: (name) => {
      const url = new URL('/search/names/v1/find', baseUrl)
      url.searchParams.set('query', name)
      url.searchParams.set('format', 'JSON')
      url.searchParams.set('maxresults', '10')
      url.searchParams.append('fq', `BBOX:${box}`)
      url.searchParams.append('fq', types.map((type) => `LOCAL_TYPE:${type}`).join(' '))
      return ask(url)
    },
  }
}
