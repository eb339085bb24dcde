import { readFile } from 'node:fs/promises'
import { pgliteMigrations } from './migrationAdapter.ts'
import { migrationsFolder, noFilters, readMigrations, schemaFile } from './migrations.ts'
import { inMemory, openEmbedded } from './pglite.ts'
import { openSchemaEngine } from './schemaEngine.ts'

/**
 * The SQL that takes the newest migration to the schema; undefined where the migrations already match it. What
 * a schema cannot say (UNLOGGED, triggers, checks) stands in the migrations alone and is not compared.
 *
 * @param schema the words of a schema file; `prisma/schema.prisma` unless given
 */
export const missingMigration = async (schema?: string): Promise<string | undefined> => {
  const content = schema ?? (await readFile(schemaFile, 'utf8'))
  const { database, close } = await openEmbedded(inMemory)
  try {
    const engine = await openSchemaEngine(content, pgliteMigrations(database))
    try {
      const { stdout } = await engine.diff({
        from: { tag: 'migrations', ...(await readMigrations(migrationsFolder)) },
        to: { tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content }] },
        script: true,
        exitCode: null,
        filters: noFilters,
      })
      return !stdout || stdout.includes('empty migration') ? undefined : stdout
    } finally {
      engine.free()
    }
  } finally {
    await close()
  }
}
