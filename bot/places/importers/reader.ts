import type { NameRow, PostcodeRow } from '../imported.ts'
import type { Row } from './rows.ts'

/** What one row of a file gave: something to keep, a reason why it is malformed, or nothing of interest. */
export interface ReadRow {
  postcode?: PostcodeRow
  name?: NameRow
  bad?: string
}

/** Reads rows in order; made anew for each file, because a header row sets the columns. */
export type RowReader = (row: Row) => ReadRow
