import { z } from 'zod'
import { districtCodeOf } from '../districts.ts'
import type { PlaceKind } from '../gazetteer.ts'
import type { NameRow } from '../imported.ts'
import { outcodeOf, parsePostcode } from '../postcode.ts'
import { keepsName, keepsPostcode, keepsSettlement } from './keep.ts'
import type { ReadRow, RowReader } from './reader.ts'

/** The official header (Ordnance Survey, "OS Open Names technical specification"); tiles come without it. */
export const openNamesHeader = (
  'ID NAMES_URI NAME1 NAME1_LANG NAME2 NAME2_LANG TYPE LOCAL_TYPE GEOMETRY_X GEOMETRY_Y MOST_DETAIL_VIEW_RES ' +
  'LEAST_DETAIL_VIEW_RES MBR_XMIN MBR_YMIN MBR_XMAX MBR_YMAX POSTCODE_DISTRICT POSTCODE_DISTRICT_URI ' +
  'POPULATED_PLACE POPULATED_PLACE_URI POPULATED_PLACE_TYPE DISTRICT_BOROUGH DISTRICT_BOROUGH_URI ' +
  'DISTRICT_BOROUGH_TYPE COUNTY_UNITARY COUNTY_UNITARY_URI COUNTY_UNITARY_TYPE REGION REGION_URI COUNTRY ' +
  'COUNTRY_URI RELATED_SPATIAL_OBJECT SAME_AS_DBPEDIA SAME_AS_GEONAMES'
).split(' ')

const needed = [
  'NAME1',
  'NAME2',
  'TYPE',
  'LOCAL_TYPE',
  'GEOMETRY_X',
  'GEOMETRY_Y',
  'MBR_XMIN',
  'MBR_YMIN',
  'MBR_XMAX',
  'MBR_YMAX',
  'POSTCODE_DISTRICT',
  'DISTRICT_BOROUGH',
] as const

/** True for the header row of OS Open Names. */
export const isOpenNamesHeader = (cells: string[]): boolean => {
  const names = new Set(cells.map((name) => name.toUpperCase()))
  return needed.every((name) => names.has(name))
}

const metres = z
  .string()
  .regex(/^(\d{1,7}(\.\d+)?)?$/)
  .transform(Number)

const fields = z.object({
  NAME1: z.string().min(1),
  NAME2: z.string(),
  TYPE: z.string(),
  LOCAL_TYPE: z.string().min(1),
  GEOMETRY_X: metres.refine((value) => value > 0),
  GEOMETRY_Y: metres.refine((value) => value > 0),
  MBR_XMIN: metres,
  MBR_YMIN: metres,
  MBR_XMAX: metres,
  MBR_YMAX: metres,
  POSTCODE_DISTRICT: z.string(),
  DISTRICT_BOROUGH: z.string(),
})
type Fields = z.infer<typeof fields>

const kinds: Record<string, PlaceKind> = {
  'Named Road': 'road',
  'Section Of Named Road': 'road',
  'Numbered Road': 'road',
  'Section Of Numbered Road': 'road',
  City: 'settlement',
  Town: 'settlement',
  Village: 'settlement',
  Hamlet: 'settlement',
  'Other Settlement': 'settlement',
  'Suburban Area': 'neighbourhood',
  'Railway Station': 'station',
  'Bus Station': 'station',
  'Coach Station': 'station',
  Hospital: 'hospital',
  'Medical Care Accommodation': 'landmark',
  'Primary Education': 'landmark',
  'Secondary Education': 'landmark',
  'Non State Primary Education': 'landmark',
  'Non State Secondary Education': 'landmark',
  'Special Needs Education': 'landmark',
  'Further Education': 'landmark',
  'Higher or University Education': 'landmark',
  'Woodland Or Forest': 'park',
  'Inland Water': 'landmark',
}

/** Metres that hold most of it, where the file gives no box around it. */
const usualRadius: Partial<Record<PlaceKind, number>> = { road: 200, settlement: 800, neighbourhood: 600 }

const radiusOf = (row: Fields, kind: PlaceKind): number => {
  const half = Math.hypot(row.MBR_XMAX - row.MBR_XMIN, row.MBR_YMAX - row.MBR_YMIN) / 2
  return Math.round(half > 0 ? Math.min(half, 5000) : (usualRadius[kind] ?? 150))
}

const readPostcode = (row: Fields, easting: number, northing: number): ReadRow => {
  const postcode = parsePostcode(row.NAME1)
  if (!postcode) return { bad: 'not a postcode' }
  if (!keepsPostcode(postcode, { easting, northing })) return {}
  return { postcode: [postcode, easting, northing, districtCodeOf(row.DISTRICT_BOROUGH) ?? '', 0] }
}

const readName = (cells: string[], columns: Map<string, number>): ReadRow => {
  const cell = (name: string) => cells[columns.get(name) ?? -1]
  const parsed = fields.safeParse(Object.fromEntries(needed.map((name) => [name, cell(name)])))
  if (!parsed.success) {
    if (cells.length < columns.size) return { bad: `${cells.length} columns instead of ${columns.size}` }
    return { bad: `${String(parsed.error.issues[0]?.path[0] ?? 'row')} cannot be read` }
  }
  const row = parsed.data
  const [easting, northing] = [Math.round(row.GEOMETRY_X), Math.round(row.GEOMETRY_Y)]
  if (row.LOCAL_TYPE === 'Postcode') return readPostcode(row, easting, northing)
  const kind = kinds[row.LOCAL_TYPE] ?? 'landmark'
  const near = kind === 'settlement' ? keepsSettlement : keepsName
  if (!near({ easting, northing })) return {}
  const district = districtCodeOf(row.DISTRICT_BOROUGH)
  const name: NameRow = {
    name: row.NAME1,
    ...(row.NAME2 === '' ? {} : { alternative: row.NAME2 }),
    kind,
    easting,
    northing,
    radius: radiusOf(row, kind),
    ...(row.POSTCODE_DISTRICT === '' ? {} : { outcode: outcodeOf(row.POSTCODE_DISTRICT) }),
    ...(district === undefined ? {} : { district }),
  }
  return { name }
}

/** Reads OS Open Names, with its header row or without (the official tiles keep it in a file of its own). */
export const readOpenNames = (): RowReader => {
  let columns = new Map(openNamesHeader.map((name, at) => [name, at]))
  let first = true
  return ({ cells }) => {
    if (first) {
      first = false
      if (isOpenNamesHeader(cells)) {
        columns = new Map(cells.map((name, at) => [name.toUpperCase(), at]))
        return {}
      }
    }
    return readName(cells, columns)
  }
}
