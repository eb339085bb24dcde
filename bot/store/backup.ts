import { existsSync } from 'node:fs'
import { open, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { create } from 'tar'
import { z } from 'zod'
import { openKeyring } from '../privacy/keyring.ts'
import { BackupError, type Manifest, manifestName, partsOfArchive } from './backupFormat.ts'
import { lockFolder } from './folderLock.ts'
import { startPglite } from './pglite.ts'

export interface BackupRequest {
  dataDir: string
  /** The archive to write (.tar.gz); must not be there yet. */
  file: string
  /** Whether the embedded database belongs to it: there is no DATABASE_URL. */
  database: boolean
  /** All secrets in use. Their names are kept, so that a restore with others is refused. */
  secrets: readonly string[]
  /** Puts DATA_DIR/secrets into the archive: whoever has it can then read all contact details. */
  withSecrets: boolean
  now: Date
}

const namesSchema = z.array(z.object({ name: z.string() }))

/**
 * Leaves everything in the database's files, except what must never be in a backup: UNLOGGED tables hold
 * confidential conversations for minutes. The service is stopped, so those end here.
 *
 * @returns the names of the migrations it has
 */
const settle = async (folder: string): Promise<string[]> => {
  const database = await startPglite(folder)
  const namesOf = async (sql: string) =>
    namesSchema.parse((await database.query(sql)).rows).map(({ name }) => name)
  try {
    const unlogged = await namesOf(
      `SELECT oid::regclass::text AS name FROM pg_class WHERE relpersistence = 'u' AND relkind = 'r'`,
    )
    if (unlogged.length > 0) await database.exec(`TRUNCATE ${unlogged.join(', ')}`)
    const applied = await namesOf(
      'SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL ORDER BY 1',
    )
    await database.exec('CHECKPOINT')
    return applied
  } finally {
    await database.close()
  }
}

/** Written aside and named when it is whole. */
const writeArchive = async (file: string, dataDir: string, manifest: Manifest): Promise<void> => {
  const aside = `${file}.part`
  const note = join(dataDir, manifestName)
  const parts = partsOfArchive
    .filter((part) => (part !== 'db' || manifest.database) && (part !== 'secrets' || manifest.secrets))
    .filter((part) => existsSync(join(dataDir, part)))
  try {
    await writeFile(note, `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600 })
    await (await open(aside, 'wx', 0o600)).close()
    await create({ cwd: dataDir, file: aside, gzip: true, portable: true, strict: true, mode: 0o600 }, [
      manifestName,
      ...parts,
    ])
    const written = await open(aside, 'r+')
    await written.sync().finally(() => written.close())
    await rename(aside, file)
  } finally {
    await rm(aside, { force: true })
    await rm(note, { force: true })
  }
}

/**
 * Writes one archive of DATA_DIR: the embedded database, filed photos and imported places. The service must
 * be stopped where the database is embedded: the folder is locked meanwhile.
 *
 * @throws SettingError when another process uses DATA_DIR; BackupError when it cannot be done as asked
 */
export const backUp = async (request: BackupRequest): Promise<Manifest> => {
  const { dataDir, file, database } = request
  const db = join(dataDir, 'db')
  if (existsSync(file)) throw new BackupError(`${file} is already there. Give another name, or remove it.`)
  if (!existsSync(dataDir) || (database && !existsSync(db))) {
    throw new BackupError(`There is no data in ${dataDir}. Set DATA_DIR to the service's folder.`)
  }
  const secrets = request.withSecrets && existsSync(join(dataDir, 'secrets'))
  if (request.withSecrets && !secrets) {
    throw new BackupError(
      `There are no keys in ${dataDir}: they are in APP_SECRETS, which you keep yourself.`,
    )
  }
  const free = database ? lockFolder(dataDir) : () => undefined
  try {
    const manifest: Manifest = {
      format: 1,
      madeAt: request.now.toISOString(),
      database,
      migrations: database ? await settle(db) : [],
      keys: openKeyring({ secrets: request.secrets })
        .keys('fields')
        .map(({ id }) => id),
      secrets,
    }
    await writeArchive(file, dataDir, manifest)
    return manifest
  } finally {
    free()
  }
}
