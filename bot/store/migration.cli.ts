import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pgliteMigrations } from './migrationAdapter.ts'
import { migrationsFolder, noFilters, readMigrations, schemaFile } from './migrations.ts'
import { inMemory, openEmbedded } from './pglite.ts'
import { openSchemaEngine } from './schemaEngine.ts'

/** Writes the SQL that takes the newest migration to `prisma/schema.prisma`, for reading and completing. */
const writeMigration = async (name: string): Promise<string | undefined> => {
  const { database, close } = await openEmbedded(inMemory)
  try {
    const schema = await readFile(schemaFile, 'utf8')
    const engine = await openSchemaEngine(schema, pgliteMigrations(database))
    const { stdout } = await engine.diff({
      from: { tag: 'migrations', ...(await readMigrations(migrationsFolder)) },
      to: { tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content: schema }] },
      script: true,
      exitCode: null,
      filters: noFilters,
    })
    if (!stdout || stdout.includes('empty migration')) return undefined
    const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
    const folder = join(migrationsFolder, `${stamp}_${name}`)
    await mkdir(folder, { recursive: true })
    await writeFile(join(folder, 'migration.sql'), stdout)
    return join(folder, 'migration.sql')
  } finally {
    await close()
  }
}

const name = process.argv[2]
if (!name || !/^[a-z0-9_]{1,60}$/.test(name)) {
  process.stderr.write('Say what the migration is for: npm run migration -- add_something\n')
  process.exitCode = 1
} else {
  const path = await writeMigration(name)
  process.stdout.write(path ? `${path}\n` : 'Nothing to do: the migrations already match the schema.\n')
}
