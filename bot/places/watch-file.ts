import { readFile, stat } from 'node:fs/promises'

/** A file that may change, or be missing, while the service runs. */
export interface WatchedFile<Value> {
  /** The last good content; undefined while there is no file. */
  value: () => Value | undefined
  /** Reads the file where it changed since last asked. True when `value` is new. */
  refresh: () => Promise<boolean>
}

const signature = async (path: string): Promise<string> => {
  try {
    const { mtimeMs, size, ino } = await stat(path)
    return `${mtimeMs} ${size} ${ino}`
  } catch {
    return 'none'
  }
}

/**
 * Watches a file by its time, size and inode: one cheap look, with nothing left running in between.
 *
 * @param parse throws where the text does not fit; the last good content then stays, and `onBad` hears once
 */
export const watchFile = <Value>(
  path: string,
  parse: (path: string, text: string) => Value,
  onBad: (path: string, error: unknown) => void,
): WatchedFile<Value> => {
  let seen = 'none'
  let value: Value | undefined
  return {
    value: () => value,
    refresh: async () => {
      const now = await signature(path)
      if (now === seen) return false
      seen = now
      if (now === 'none') {
        value = undefined
        return true
      }
      try {
        value = parse(path, await readFile(path, 'utf8'))
        return true
      } catch (error) {
        onBad(path, error)
        return false
      }
    },
  }
}
