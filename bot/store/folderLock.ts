import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  existsSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  writeSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { tryLock, unlock } from 'fs-native-extensions'
import { SettingError } from '../config.ts'

const reasonOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : String(error)

/** One folder after the other: Node's own recursive `mkdir` never ends below /proc, where none can be made. */
const makeFolders = (path: string): void => {
  if (existsSync(path)) return
  if (dirname(path) !== path) makeFolders(dirname(path))
  try {
    mkdirSync(path, { mode: 0o700 })
  } catch (error) {
    // Another process may have made it meanwhile.
    if (reasonOf(error) !== 'EEXIST') throw error
  }
}

/** Makes DATA_DIR where it is missing. @throws SettingError when it cannot be made, read or written */
export const makeDataDir = (dataDir: string): void => {
  try {
    makeFolders(dataDir)
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch (error) {
    throw new SettingError(
      `DATA_DIR: cannot read and write ${dataDir} (${reasonOf(error)}). Give this user access to it, or set DATA_DIR to another folder.`,
    )
  }
}

/**
 * Makes a folder that this user alone may enter, or takes it from others: what PGlite writes in it anybody could
 * read and change.
 */
export const makePrivateFolder = (path: string): void => {
  makeFolders(path)
  try {
    chmodSync(path, 0o700)
  } catch {
    // A file system that knows no modes, or a folder of somebody else who gave us access.
  }
}

const openLockFile = (dataDir: string): number => {
  try {
    return openSync(join(dataDir, 'lock'), 'a+', 0o600)
  } catch (error) {
    throw new SettingError(
      `DATA_DIR: cannot write ${join(dataDir, 'lock')} (${reasonOf(error)}). Give this user access to it, or set DATA_DIR to another folder.`,
    )
  }
}

const holderOf = (dataDir: string): string => {
  const pid = readFileSync(join(dataDir, 'lock'), 'utf8').trim()
  return /^\d+$/.test(pid) ? ` (process ${pid})` : ''
}

/**
 * Locks DATA_DIR for this process: two processes on one embedded database would ruin it. The operating
 * system frees the lock when the process ends, however it ends.
 *
 * @returns how to free it
 * @throws SettingError when another process holds it
 */
export const lockFolder = (dataDir: string): (() => void) => {
  const file = openLockFile(dataDir)
  if (!tryLock(file)) {
    closeSync(file)
    throw new SettingError(
      `DATA_DIR: ${dataDir} is in use by another process${holderOf(dataDir)}. Stop that one first, or give this one a DATA_DIR of its own, or set DATABASE_URL to a PostgreSQL database that both can use.`,
    )
  }
  ftruncateSync(file)
  writeSync(file, `${process.pid}\n`)
  return () => {
    unlock(file)
    closeSync(file)
  }
}
