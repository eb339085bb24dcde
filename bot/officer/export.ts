import { stringify } from 'csv-stringify/sync'
import type { Queue, QueueEntry } from '../cases/ports.ts'
import { inertLine } from './inert.ts'
import { dateOnly, dateTime } from './times.ts'
import { categoryWords, kindWords, outcomeName, riskWords, stateWords } from './words.ts'

const columns = [
  'Reference',
  'Kind',
  'Category',
  'Risk',
  'State',
  'Outcome',
  'Assigned to',
  'First contact promised',
  'First contact made',
  'Next owed by',
  'Opened',
  'Place',
  'Place confirmed',
  'Summary',
] as const

const cellsOf = (entry: QueueEntry): string[] => [
  entry.reference,
  kindWords[entry.kind],
  categoryWords(entry.kind, entry.category),
  riskWords[entry.risk],
  stateWords[entry.state],
  entry.outcome ? outcomeName(entry.outcome) : '',
  entry.assignee?.displayName ?? '',
  dateOnly(entry.promisedBy),
  entry.firstContactAt ? dateTime(entry.firstContactAt) : '',
  entry.dueBy ? dateOnly(entry.dueBy) : '',
  dateTime(entry.openedAt),
  entry.placeLabel,
  entry.placeKnown ? 'Yes' : 'To be confirmed',
  entry.summary,
]

/**
 * A cell a spreadsheet would run gets an apostrophe in front, also where spaces or quotes stand before the
 * dangerous character (https://owasp.org/www-community/attacks/CSV_Injection).
 */
export const safeCell = (text: string): string => {
  const line = inertLine(text)
  return /^[\s"']*[=+\-@|%\uff1d\uff0b\uff0d\uff20]/u.test(line) ? `'${line}` : line
}

const pageSize = 200
/** More than a spreadsheet is for; the API gives everything. */
const mostPages = 50

/** The queue as CSV (RFC 4180, with a byte order mark so that Excel reads UTF-8). No contact details. */
export const exportCsv = async (
  queue: Queue,
  request: Omit<Parameters<Queue['list']>[0], 'page' | 'size'>,
): Promise<{ text: string; count: number }> => {
  const rows: string[][] = []
  for (let page = 1, pages = 1; page <= Math.min(pages, mostPages); page += 1) {
    const list = await queue.list({ ...request, page, size: pageSize })
    pages = list.pages
    rows.push(...list.entries.map((entry) => cellsOf(entry).map(safeCell)))
  }
  const text = stringify([[...columns], ...rows], { bom: true, record_delimiter: 'windows', quoted: true })
  return { text, count: rows.length }
}
