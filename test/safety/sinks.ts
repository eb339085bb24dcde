import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { z } from 'zod'
import type { Store } from '../../bot/store/store.ts'

const namesSchema = z.array(z.object({ name: z.string() }))
const rowsSchema = z.array(z.object({ row: z.string() }))

/** Every row of every table, and where the sequences stand. `_prisma_migrations` was written before. */
export const tablesOf = async ({ prisma }: Store): Promise<Record<string, string[]>> => {
  const tables = namesSchema.parse(
    await prisma.$queryRawUnsafe(
      `SELECT tablename::text AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations' ORDER BY 1`,
    ),
  )
  const dump: Record<string, string[]> = {}
  for (const { name } of tables) {
    const rows = await prisma.$queryRawUnsafe(
      `SELECT row_to_json(t)::text AS row FROM "${name}" t ORDER BY row_to_json(t)::text COLLATE "C"`,
    )
    dump[name] = rowsSchema.parse(rows).map(({ row }) => row)
  }
  const sequences = await prisma.$queryRawUnsafe(
    `SELECT row_to_json(t)::text AS row FROM pg_sequences t ORDER BY 1`,
  )
  return { ...dump, sequences: rowsSchema.parse(sequences).map(({ row }) => row) }
}

/** Every file below a folder. */
export const filesIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .map((name) => join(folder, name))
        .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile() === true)
        .sort()
    : []

/** Names, sizes and hashes of all files but the database's own, which differ from run to run by themselves. */
export const fileList = (dataDir: string): string[] =>
  filesIn(dataDir)
    .filter((path) => !relative(dataDir, path).startsWith('db/'))
    .map((path) => {
      const content = readFileSync(path)
      const hash = createHash('sha256').update(content).digest('hex')
      return `${relative(dataDir, path)} ${content.length} ${hash}`
    })

/** The log without what a clock of this machine wrote into it. */
export const timelessLog = (text: string): string =>
  text.replaceAll(/"time":"[^"]*"/g, '"time":""').replaceAll(/"ms":[\d.]+/g, '"ms":0')

/** The metrics without how long things took and how the process is doing: what is left is the same each time. */
export const timelessMetrics = (text: string): string =>
  text
    .split('\n')
    .map((line) =>
      /^(process|nodejs)_|_(bucket|sum)\{/.test(line)
        ? line.replace(/ [\d.e+-]+$|version="[^"]*"/gi, ' ')
        : line,
    )
    .filter((line) => !/^nodejs_(gc|eventloop|active)/.test(line))
    .join('\n')

/** Files that hold a text, raw: no format, no encoding is asked after. */
export const filesHolding = (folder: string, text: string): string[] =>
  filesIn(folder).filter((path) => {
    const content = readFileSync(path)
    return content.includes(text) || content.includes(Buffer.from(text, 'utf16le'))
  })
