import { existsSync, readdirSync } from 'node:fs'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { extract, list, type ReadEntry } from 'tar'
import { openKeyring } from '../privacy/keyring.ts'
import { BackupError, type Manifest, manifestName, manifestSchema, partsOfArchive } from './backupFormat.ts'
import { makeDataDir } from './folderLock.ts'

export interface RestoreRequest {
  /** An archive that `backUp` wrote. */
  file: string
  /** Missing or empty: what is there is never overwritten. */
  dataDir: string
  /** Keys kept apart from the archive (APP_SECRETS, or a copy of DATA_DIR/secrets). */
  secrets: readonly string[]
  /** Whether `secrets` are to be kept in DATA_DIR/secrets; not where APP_SECRETS holds them. */
  keepSecrets: boolean
  /** Restores without the keys: contact details and follow-up codes are then lost for good. */
  withoutSecrets: boolean
  /** Migrations this program knows. */
  knownMigrations: readonly string[]
}

const belongs = (path: string): boolean =>
  path === manifestName || partsOfArchive.some((part) => path === part || path.startsWith(`${part}/`))

/** Reads the archive to its end before anything is written: it is whole, ours, and holds nothing else. */
const inspect = async (file: string): Promise<{ manifest: Manifest; secrets: string }> => {
  const texts: Record<string, string> = {}
  const strange: string[] = []
  const onReadEntry = (entry: ReadEntry): void => {
    const path = entry.path.replace(/\/$/, '')
    if (!belongs(path) || !['File', 'OldFile', 'Directory'].includes(entry.type)) strange.push(path)
    if (path !== manifestName && path !== 'secrets') return
    entry.on('data', (chunk: Buffer) => {
      texts[path] = `${texts[path] ?? ''}${chunk.toString('utf8')}`.slice(0, 100_000)
    })
  }
  try {
    await list({ file, strict: true, onReadEntry })
    if (strange.length > 0) throw new Error(`holds ${strange[0]}`)
    return {
      manifest: manifestSchema.parse(JSON.parse(texts[manifestName] ?? '')),
      secrets: texts.secrets ?? '',
    }
  } catch {
    throw new BackupError(`${file} is not a whole backup of this service. Nothing was restored.`)
  }
}

/** Words of a file of keys: `DATA_DIR/secrets`, or the value of APP_SECRETS. */
export const secretsIn = (text: string): string[] => text.split(/[\s,]+/).filter((secret) => secret !== '')

const checkKeys = (manifest: Manifest, given: readonly string[], without: boolean): void => {
  const ids =
    given.length === 0
      ? []
      : openKeyring({ secrets: given })
          .keys('fields')
          .map(({ id }) => id)
  const missing = manifest.keys.filter((id) => !ids.includes(id))
  if (missing.length === 0 || without) return
  throw new BackupError(
    `This backup needs the keys it was made with (${missing.join(', ')}). Give them with --secrets FILE or in APP_SECRETS, or lose all contact details with --without-secrets.`,
  )
}

/**
 * Restores an archive into a folder that is missing or empty.
 *
 * @throws BackupError, with nothing left behind, when it cannot be done as asked
 */
export const restore = async (request: RestoreRequest): Promise<Manifest> => {
  const { file, dataDir } = request
  if (!existsSync(file)) throw new BackupError(`There is no file ${file}.`)
  if (existsSync(dataDir) && readdirSync(dataDir).length > 0) {
    throw new BackupError(`${dataDir} is not empty. Restore into a new folder: nothing is overwritten.`)
  }
  const { manifest, secrets } = await inspect(file)
  const unknown = manifest.migrations.find((name) => !request.knownMigrations.includes(name))
  if (unknown !== undefined) {
    throw new BackupError(`This backup was made by a newer version (${unknown}). Restore it with that one.`)
  }
  checkKeys(manifest, [...request.secrets, ...secretsIn(secrets)], request.withoutSecrets)
  makeDataDir(dataDir)
  try {
    await extract({ file, cwd: dataDir, strict: true, filter: belongs })
    await rm(join(dataDir, manifestName))
    if (request.keepSecrets && request.secrets.length > 0) {
      await writeFile(join(dataDir, 'secrets'), `${request.secrets.join('\n')}\n`, { mode: 0o600 })
    }
  } catch (error) {
    for (const name of readdirSync(dataDir)) await rm(join(dataDir, name), { recursive: true, force: true })
    throw error
  }
  return manifest
}

/** @throws BackupError when the file cannot be read */
export const readSecretsFile = async (path: string): Promise<string[]> => {
  try {
    return secretsIn(await readFile(path, 'utf8'))
  } catch {
    throw new BackupError(`--secrets ${path}: cannot be read.`)
  }
}
