import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { migrationsFolder } from './migrations.ts'
import { missingMigration } from './schemaDiff.ts'

/** Writes the SQL that takes the newest migration to `prisma/schema.prisma`, for reading and completing. */
const writeMigration = async (name: string): Promise<string | undefined> => {
  const sql = await missingMigration()
  if (sql === undefined) return undefined
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
  const folder = join(migrationsFolder, `${stamp}_${name}`)
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'migration.sql'), sql)
  return join(folder, 'migration.sql')
}

const name = process.argv[2]
if (!name || !/^[a-z0-9_]{1,60}$/.test(name)) {
  process.stderr.write('Say what the migration is for: npm run migration -- add_something\n')
  process.exitCode = 1
} else {
  const path = await writeMigration(name)
  process.stdout.write(path ? `${path}\n` : 'Nothing to do: the migrations already match the schema.\n')
}
