import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { type CsvError, type Info, parse } from 'csv-parse'

/** One row of a file, with the line it began on (the first line is 1). */
export interface Row {
  line: number
  cells: string[]
}

export interface BadRow {
  line: number
  reason: string
}

export interface ReadOptions {
  onBad: (bad: BadRow) => void
  /** Called about every `every` rows and at the end: rows so far, bytes read, bytes in all. */
  onProgress?: (rows: number, read: number, total: number) => void
  every?: number
}

const hasOpenQuote = (line: string): boolean => {
  let quotes = 0
  for (let at = line.indexOf('"'); at >= 0; at = line.indexOf('"', at + 1)) quotes += 1
  return quotes % 2 === 1
}

/**
 * In none of the official files does a row run over several lines, so a quote left open can be told at once
 * instead of swallowing the rows after it. An empty line stands in, to keep the count.
 */
async function* wholeLines(source: Readable, onBad: ReadOptions['onBad']): AsyncGenerator<string> {
  let line = 0
  let batch = ''
  for await (const text of createInterface({ input: source, crlfDelay: Number.POSITIVE_INFINITY })) {
    line += 1
    if (hasOpenQuote(text)) onBad({ line, reason: 'a quotation mark is left open' })
    else batch += text
    batch += '\n'
    if (batch.length > 60_000) {
      yield batch
      batch = ''
    }
  }
  yield batch
}

/**
 * Reads a comma-separated file row by row; a national file never sits in memory. Rows that are not proper
 * CSV are told to `onBad` with their line and skipped.
 *
 * @throws the file system's error when the file cannot be read
 */
export async function* readRows(path: string, options: ReadOptions): AsyncGenerator<Row> {
  const { size } = await stat(path)
  const source = createReadStream(path)
  const parser = parse({
    bom: true,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    trim: true,
    record_delimiter: '\n',
  })
  let skipped = 0
  parser.on('skip', (error: CsvError | undefined) => {
    const line = Number(error?.lines ?? 0)
    // One row can be wrong in several ways, and is told once.
    if (line !== skipped) options.onBad({ line, reason: 'not a proper CSV row' })
    skipped = line
  })
  source.on('error', (error) => parser.destroy(error))
  Readable.from(wholeLines(source, options.onBad)).pipe(parser)
  const every = options.every ?? 50_000
  let rows = 0
  try {
    for await (const { info, record } of parser as AsyncIterable<{ info: Info; record: string[] }>) {
      rows += 1
      if (rows % every === 0) options.onProgress?.(rows, source.bytesRead, size)
      yield { line: info.lines, cells: record }
    }
    options.onProgress?.(rows, source.bytesRead, size)
  } finally {
    source.destroy()
    parser.destroy()
  }
}
