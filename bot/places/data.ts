import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
import { projectRoot } from '../paths.ts'

/** The project's own place data: plain files, so that a council can change them without touching code. */
export const placeDataFolder = join(projectRoot, 'bot', 'places')

/**
 * Reads one of the project's place data files.
 *
 * @throws Error naming the file and the field where it does not fit its schema
 */
export const readPlaceData = <Schema extends z.ZodType>(file: string, schema: Schema): z.output<Schema> =>
  parseData(file, readFileSync(join(placeDataFolder, file), 'utf8'), schema)

/**
 * Parses a data file's text.
 *
 * @throws Error naming the file and the field where it does not fit its schema
 */
export const parseData = <Schema extends z.ZodType>(
  file: string,
  text: string,
  schema: Schema,
): z.output<Schema> => {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (cause) {
    throw new Error(`${file}: not JSON`, { cause })
  }
  const parsed = schema.safeParse(json)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  throw new Error(`${file}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'does not fit'}`)
}
