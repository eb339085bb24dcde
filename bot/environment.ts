import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseEnv } from 'node:util'
import { projectRoot } from './paths.ts'

/** The settings given: those of the process, and of the file `.env` where the process has none. */
export const readEnvironment = (
  env: Record<string, string | undefined>,
  file = join(projectRoot, '.env'),
): Record<string, string | undefined> =>
  existsSync(file) ? { ...parseEnv(readFileSync(file, 'utf8')), ...env } : env
