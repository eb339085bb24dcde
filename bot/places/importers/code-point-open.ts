import { z } from 'zod'
import type { PostcodeRow } from '../imported.ts'
import { parsePostcode } from '../postcode.ts'
import { keepsPostcode } from './keep.ts'
import type { RowReader } from './reader.ts'

const metres = z
  .string()
  .regex(/^\d{1,7}(\.\d+)?$/)
  .transform(Number)

/** The columns we need of the ten, by position: the file has no header row. */
const columns = z
  .array(z.string())
  .min(10)
  .transform((cells) => ({
    postcode: cells[0],
    quality: cells[1],
    easting: cells[2],
    northing: cells[3],
    district: cells[8],
  }))
  .pipe(
    z.object({
      postcode: z.string().min(5),
      quality: z.string().regex(/^\d{2}$/),
      easting: metres,
      northing: metres,
      district: z.string().regex(/^([EWSN]\d{8})?$/),
    }),
  )

/** Positional quality 90 means "no coordinates"; 60 and worse is a sector's middle, not the postcode's. */
const worstQuality = 50

/**
 * Reads OS Code-Point Open (Ordnance Survey, "Code-Point Open technical specification"): postcode,
 * quality, eastings, northings, country, NHS region, NHS authority, county, district, ward.
 */
export const readCodePointOpen = (): RowReader => {
  return ({ cells }) => {
    const parsed = columns.safeParse(cells)
    if (!parsed.success) {
      if (/^(postcode|pc)$/i.test(cells[0] ?? '')) return {}
      return { bad: cells.length < 10 ? `${cells.length} columns instead of 10` : badColumn(parsed.error) }
    }
    const { postcode: given, quality, easting, northing, district } = parsed.data
    const postcode = parsePostcode(given)
    if (!postcode) return { bad: 'not a postcode' }
    const placed = Number(quality) <= worstQuality
    const point = { easting: placed ? easting : 0, northing: placed ? northing : 0 }
    if (!keepsPostcode(postcode, point)) return {}
    const row: PostcodeRow = [postcode, point.easting, point.northing, district, 0]
    return { postcode: row }
  }
}

const badColumn = (error: z.ZodError): string => `${String(error.issues[0]?.path[0] ?? 'row')} cannot be read`
