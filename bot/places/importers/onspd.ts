import { z } from 'zod'
import type { PostcodeRow } from '../imported.ts'
import { parsePostcode } from '../postcode.ts'
import { keepsPostcode } from './keep.ts'
import type { ReadRow, RowReader } from './reader.ts'

/**
 * The Office for National Statistics renames columns with the year ("oslaua", "lad23cd", "lad25cd"), so
 * each is known by several names. National Statistics Postcode Lookup (NSPL) has the same ones.
 */
const known = {
  postcode: /^(pcds|pcd8|pcd2|pcd7|pcd)$/,
  district: /^(oslaua|laua|lad\d{2}cd|lad\d{2})$/,
  easting: /^(oseast1m|east1m)$/,
  northing: /^(osnrth1m|north1m)$/,
  ended: /^doterm$/,
} as const
type Column = keyof typeof known

const columnNames: readonly Column[] = ['postcode', 'district', 'easting', 'northing', 'ended']

/** Which cell holds which column, or undefined where the header is not ONSPD's. */
const columnsOf = (header: string[]): Record<Column, number> | undefined => {
  const names = header.map((name) => name.toLowerCase().trim())
  const at = (column: Column) => names.findIndex((name) => known[column].test(name))
  const columns = {
    postcode: at('postcode'),
    district: at('district'),
    easting: at('easting'),
    northing: at('northing'),
    ended: at('ended'),
  }
  return columnNames.every((column) => columns[column] >= 0) ? columns : undefined
}

/** True for a header row of the ONS Postcode Directory. */
export const isOnspdHeader = (header: string[]): boolean => columnsOf(header) !== undefined

const metres = z
  .string()
  .regex(/^(\d{1,7})?$/)
  .transform(Number)

const fields = z.object({
  postcode: z.string(),
  district: z.string().regex(/^([A-Z]\d{8})?$/),
  easting: metres,
  northing: metres,
  ended: z.string().regex(/^(\d{6})?$/),
})

const read = (cells: string[], columns: Record<Column, number>): ReadRow => {
  const parsed = fields.safeParse({
    postcode: cells[columns.postcode],
    district: cells[columns.district],
    easting: cells[columns.easting],
    northing: cells[columns.northing],
    ended: cells[columns.ended],
  })
  if (!parsed.success) return { bad: `${String(parsed.error.issues[0]?.path[0] ?? 'row')} cannot be read` }
  const { easting, northing, district, ended } = parsed.data
  const postcode = parsePostcode(parsed.data.postcode)
  if (!postcode) return { bad: 'not a postcode' }
  if (!keepsPostcode(postcode, { easting, northing })) return {}
  const row: PostcodeRow = [postcode, easting, northing, district, ended === '' ? 0 : 1]
  return { postcode: row }
}

/** Reads the ONS Postcode Directory (ONSPD User Guide): a header row, then one row a postcode. */
export const readOnspd = (): RowReader => {
  let columns: Record<Column, number> | undefined
  return ({ cells }) => {
    if (columns) return read(cells, columns)
    columns = columnsOf(cells)
    return columns ? {} : { bad: 'the header row of the ONS Postcode Directory is missing' }
  }
}
