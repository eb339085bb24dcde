import { chmodSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { SettingError } from '../config.ts'
import { makeDataDir } from '../store/folderLock.ts'

const isCode = (error: unknown, code: string): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === code

const readKept = (path: string): string[] | undefined => {
  try {
    return readFileSync(path, 'utf8')
      .split(/[\s,]+/)
      .filter((secret) => secret !== '')
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined
    throw new SettingError(`DATA_DIR: cannot read ${path}. Give this user access to it, or set APP_SECRETS.`)
  }
}

/**
 * The secrets of APP_SECRETS, or those kept in `DATA_DIR/secrets`, made there once where there are none.
 * They are never in the database: who holds a backup of it alone can read no contact details.
 *
 * @returns base64 of 32 bytes each, newest first
 * @throws SettingError when the file cannot be read or made
 */
export const readSecrets = (options: {
  configured: readonly string[]
  dataDir: string
  random: (bytes: number) => Buffer
}): string[] => {
  if (options.configured.length > 0) return [...options.configured]
  makeDataDir(options.dataDir)
  const path = join(options.dataDir, 'secrets')
  const kept = readKept(path)
  if (kept && kept.length > 0) return kept
  // Written aside and linked: two processes that start at once agree on one file, never on half of one.
  const aside = join(options.dataDir, `secrets.${options.random(8).toString('hex')}`)
  try {
    writeFileSync(aside, `${options.random(32).toString('base64')}\n`, { mode: 0o600, flag: 'wx' })
    chmodSync(aside, 0o600)
    if (kept) rmSync(path)
    linkSync(aside, path)
  } catch (error) {
    if (!isCode(error, 'EEXIST')) {
      throw new SettingError(
        `DATA_DIR: cannot write ${path}. Give this user access to it, or set APP_SECRETS.`,
      )
    }
  } finally {
    rmSync(aside, { force: true })
  }
  const made = readKept(path)
  if (!made || made.length === 0)
    throw new SettingError(`DATA_DIR: ${path} is empty. Remove it, or set APP_SECRETS.`)
  return made
}
