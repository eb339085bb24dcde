import { mkdir, open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { parseData } from './data.ts'
import { placeKinds } from './gazetteer.ts'

/** The official files that can be imported, and the names their imports are kept under. */
export const importKinds = ['code-point-open', 'open-names', 'onspd'] as const
export type ImportKind = (typeof importKinds)[number]

/**
 * One postcode, kept short because there are thousands: postcode, easting, northing (0, 0 where the source
 * has no position), GSS code of the district ('' where not given), 1 when no longer in use.
 */
const postcodeRow = z.tuple([
  z.string(),
  z.number(),
  z.number(),
  z.string(),
  z.union([z.literal(0), z.literal(1)]),
])
export type PostcodeRow = z.infer<typeof postcodeRow>

const nameRow = z.object({
  name: z.string(),
  alternative: z.string().optional(),
  kind: z.enum(placeKinds),
  easting: z.number(),
  northing: z.number(),
  radius: z.number(),
  outcode: z.string().optional(),
  /** GSS code, where the source says. */
  district: z.string().optional(),
})
export type NameRow = z.infer<typeof nameRow>

const importedSchema = z.object({
  version: z.literal(1),
  kind: z.enum(importKinds),
  /** File names as given, without folders. */
  files: z.array(z.string()),
  importedAt: z.iso.datetime(),
  postcodes: z.array(postcodeRow),
  names: z.array(nameRow),
})
export type Imported = z.infer<typeof importedSchema>

/** Where imports are kept: files, not the database, so that a web turn works with the database away. */
export const importsFolder = (dataDir: string): string => join(dataDir, 'places')

/** The file an import of this kind is kept in. */
export const importFile = (dataDir: string, kind: ImportKind): string =>
  join(importsFolder(dataDir), `${kind}.json`)

/**
 * Keeps an import, in place of the earlier one of its kind. Readers see the old file or the new one, never
 * half of one, also when the machine stops midway.
 *
 * @returns the file's path
 */
export const saveImport = async (dataDir: string, imported: Imported): Promise<string> => {
  const target = importFile(dataDir, imported.kind)
  const waiting = `${target}.${process.pid}.new`
  await mkdir(importsFolder(dataDir), { recursive: true })
  try {
    const handle = await open(waiting, 'w', 0o644)
    try {
      await handle.writeFile(JSON.stringify(imported))
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(waiting, target)
  } catch (error) {
    await rm(waiting, { force: true })
    throw error
  }
  return target
}

/** Reads one import as it was kept. */
export const parseImport = (path: string, text: string): Imported => parseData(path, text, importedSchema)
