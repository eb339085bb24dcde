import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import type { MigrationList } from '@prisma/schema-engine-wasm/schema_engine_bg'
import { projectRoot } from '../paths.ts'
import { openSchemaEngine } from './schemaEngine.ts'

export const schemaFile = join(projectRoot, 'prisma', 'schema.prisma')
export const migrationsFolder = join(projectRoot, 'prisma', 'migrations')

export const noFilters = { externalTables: [], externalEnums: [] }

/** A query without parameters, answering rows as objects. */
export type PlainQuery = (sql: string) => Promise<Record<string, unknown>[]>

const namesIn = async (folder: string): Promise<string[]> => {
  if (!existsSync(folder)) return []
  const entries = await readdir(folder, { withFileTypes: true })
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
}

/** Names of the migrations this program has, oldest first. */
export const migrationNames = (): Promise<string[]> => namesIn(migrationsFolder)

/** The migrations of a folder, as the schema engine wants them. */
export const readMigrations = async (folder: string): Promise<MigrationList> => ({
  baseDir: folder,
  lockfile: {
    path: './migration_lock.toml',
    content: await readFile(join(folder, 'migration_lock.toml'), 'utf8').catch(() => null),
  },
  shadowDbInitScript: '',
  migrationDirectories: await Promise.all(
    (await namesIn(folder)).map(async (name) => ({
      path: name,
      migrationFile: {
        path: 'migration.sql',
        content: { tag: 'ok' as const, value: await readFile(join(folder, name, 'migration.sql'), 'utf8') },
      },
    })),
  ),
})

/** Whether every migration of the folder is applied and none failed, asked without loading the engine. */
const upToDate = async (query: PlainQuery, folder: string): Promise<boolean> => {
  const [table] = await query(`SELECT to_regclass('_prisma_migrations') IS NOT NULL AS here`)
  if (table?.here !== true) return false
  const rows = await query(
    'SELECT migration_name, finished_at IS NOT NULL AS done FROM _prisma_migrations WHERE rolled_back_at IS NULL',
  )
  const done = new Set(rows.filter((row) => row.done === true).map((row) => row.migration_name))
  return rows.every((row) => row.done === true) && (await namesIn(folder)).every((name) => done.has(name))
}

/**
 * Applies what is missing. The caller makes sure that nobody else does so at the same time.
 *
 * @returns names of the migrations applied now
 * @throws Error with the engine's words when a migration fails, or failed before
 */
export const migrate = async (
  query: PlainQuery,
  adapterFactory: SqlMigrationAwareDriverAdapterFactory,
  folder: string = migrationsFolder,
): Promise<string[]> => {
  if (await upToDate(query, folder)) return []
  const engine = await openSchemaEngine(await readFile(schemaFile, 'utf8'), adapterFactory)
  try {
    const { appliedMigrationNames } = await engine.applyMigrations({
      migrationsList: await readMigrations(folder),
      filters: noFilters,
    })
    return appliedMigrationNames
  } finally {
    engine.free()
  }
}
