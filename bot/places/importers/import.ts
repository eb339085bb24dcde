import { readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { type Imported, type ImportKind, type NameRow, type PostcodeRow, saveImport } from '../imported.ts'
import { parsePostcode } from '../postcode.ts'
import { readCodePointOpen } from './code-point-open.ts'
import { isOnspdHeader, readOnspd } from './onspd.ts'
import { isOpenNamesHeader, openNamesHeader, readOpenNames } from './open-names.ts'
import type { RowReader } from './reader.ts'
import { type BadRow, readRows } from './rows.ts'

/** A file that cannot be imported. The message says why and what to do, in one line. */
export class ImportError extends Error {
  override name = 'ImportError'
}

export interface ImportRequest {
  dataDir: string
  /** Files, or folders whose .csv files are taken (the official downloads come as folders of tiles). */
  paths: readonly string[]
  /** Guessed from the content when not given. */
  as?: ImportKind
  now: () => Date
  onProgress?: (progress: { file: string; rows: number; read: number; total: number }) => void
  onBad?: (bad: BadRow & { file: string }) => void
}

export interface ImportSummary {
  kind: ImportKind
  files: number
  /** Rows read, kept (in and around Stevenage) and skipped as malformed. */
  rows: number
  kept: number
  malformed: number
  postcodes: number
  names: number
}

const readers: Record<ImportKind, () => RowReader> = {
  'code-point-open': readCodePointOpen,
  'open-names': readOpenNames,
  onspd: readOnspd,
}

const csvFilesIn = async (path: string): Promise<string[]> => {
  const about = await stat(path).catch((cause: unknown) => {
    throw new ImportError(`${path}: there is no such file or folder`, { cause })
  })
  if (!about.isDirectory()) return [path]
  const inside = await readdir(path, { recursive: true, withFileTypes: true })
  return inside
    .filter((entry) => entry.isFile() && entry.name.toLowerCase().endsWith('.csv'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

const isPostcode = (cell: string | undefined): boolean => parsePostcode(cell ?? '') !== undefined

const kindOfRow = (cells: string[]): ImportKind | undefined => {
  if (isOnspdHeader(cells)) return 'onspd'
  if (isOpenNamesHeader(cells)) return 'open-names'
  if (cells.length === openNamesHeader.length && cells[1]?.startsWith('http')) return 'open-names'
  if (cells.length === 10 && (isPostcode(cells[0]) || /^postcode$/i.test(cells[0] ?? ''))) {
    return 'code-point-open'
  }
  return undefined
}

/** How far into a file its kind is looked for: a few malformed rows may come first. */
const rowsToGuess = 20

/** Which official file this is, from its first rows; undefined when it is none of the three. */
export const guessKind = async (path: string): Promise<ImportKind | undefined> => {
  let seen = 0
  for await (const { cells } of readRows(path, { onBad: () => {} })) {
    const kind = kindOfRow(cells)
    if (kind) return kind
    seen += 1
    if (seen >= rowsToGuess) break
  }
  return undefined
}

interface Kept {
  postcodes: Map<string, PostcodeRow>
  names: NameRow[]
}

const addFile = async (path: string, reader: RowReader, kept: Kept, request: ImportRequest) => {
  const file = basename(path)
  let [rows, malformed] = [0, 0]
  const bad = (line: number, reason: string) => {
    malformed += 1
    request.onBad?.({ file, line, reason })
  }
  const read = readRows(path, {
    onBad: ({ line, reason }) => {
      rows += 1
      bad(line, reason)
    },
    onProgress: (done, bytes, total) => request.onProgress?.({ file, rows: done, read: bytes, total }),
  })
  for await (const row of read) {
    rows += 1
    const found = reader(row)
    if (found.bad) bad(row.line, found.bad)
    if (found.postcode) kept.postcodes.set(found.postcode[0], found.postcode)
    if (found.name) kept.names.push(found.name)
  }
  return { rows, malformed }
}

/**
 * Imports official place files into `DATA_DIR/places`, in place of the earlier import of the same kind.
 * Streams, so a national file is fine; keeps only what lies in and around Stevenage. Safe to repeat and to
 * run beside the service, which notices by itself.
 *
 * @throws ImportError when a path is missing, the content is none of the three files, or nothing in it is of
 * use: what was imported before then stays
 */
export const importPlaces = async (request: ImportRequest): Promise<ImportSummary> => {
  const paths = (await Promise.all(request.paths.map(csvFilesIn))).flat()
  const [first] = paths
  if (first === undefined) throw new ImportError('no .csv file to import')
  const kind = request.as ?? (await guessKind(first))
  if (!kind) {
    throw new ImportError(
      `${first}: not OS Code-Point Open, OS Open Names or the ONS Postcode Directory as far as can be seen; ` +
        'say which with --as code-point-open, --as open-names or --as onspd',
    )
  }
  const kept: Kept = { postcodes: new Map(), names: [] }
  const total = { rows: 0, malformed: 0 }
  for (const path of paths) {
    const { rows, malformed } = await addFile(path, readers[kind](), kept, request)
    total.rows += rows
    total.malformed += malformed
  }
  if (kept.postcodes.size === 0 && kept.names.length === 0) {
    throw new ImportError(
      `${first}: ${total.rows} rows read, ${total.malformed} malformed, none in or around Stevenage; ` +
        'nothing was changed',
    )
  }
  const imported: Imported = {
    version: 1,
    kind,
    files: paths.map((path) => basename(path)),
    importedAt: request.now().toISOString(),
    postcodes: [...kept.postcodes.values()],
    names: kept.names,
  }
  await saveImport(request.dataDir, imported).catch((cause: unknown) => {
    const why = cause instanceof Error ? cause.message : 'unknown reason'
    throw new ImportError(`DATA_DIR: the import cannot be written (${why})`, { cause })
  })
  const keptRows = kept.postcodes.size + kept.names.length
  return {
    kind,
    files: paths.length,
    ...total,
    kept: keptRows,
    postcodes: kept.postcodes.size,
    names: kept.names.length,
  }
}
