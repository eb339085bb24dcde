/**
 * Runs a build step only when its inputs changed since it last succeeded. The stamp holds the hash of
 * every input's path and content, so a touched file or another branch costs nothing.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

export const root = dirname(import.meta.dirname)
export const at = (...parts) => join(root, ...parts)

const stamps = at('dist', '.stamps')

/** Every file under a path (a file is itself), sorted; a path that is not there gives none. */
export const filesUnder = (path) => {
  const stat = statSync(at(path), { throwIfNoEntry: false })
  if (stat === undefined) return []
  if (stat.isFile()) return [path]
  return readdirSync(at(path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .sort()
}

const hashOf = (paths) => {
  const hash = createHash('sha256')
  for (const path of paths)
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(at(path)))
      .update('\0')
  return hash.digest('hex')
}

/**
 * @param {{name: string, inputs: string[], leaveOut?: (path: string) => boolean, outputs: string[],
 *   run: () => Promise<void> | void}} step inputs are files and folders; outputs must exist to be skipped
 * @returns {Promise<boolean>} whether it ran
 */
export const runStep = async ({ name, inputs, leaveOut = () => false, outputs, run }) => {
  const all = ['package-lock.json', '.config/build.mjs', '.config/steps.mjs', ...inputs]
  const hash = hashOf(all.flatMap(filesUnder).filter((path) => !leaveOut(path)))
  const stamp = join(stamps, name)
  const done = existsSync(stamp) && readFileSync(stamp, 'utf8') === hash
  if (done && outputs.every((path) => existsSync(at(path)))) return false
  rmSync(stamp, { force: true })
  await run()
  mkdirSync(stamps, { recursive: true })
  writeFileSync(stamp, hash)
  return true
}

const isAlive = (pid) => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/** Two builds at once would write the same files: the second waits for the first. */
export const withBuildLock = async (work) => {
  const lock = join(stamps, 'lock')
  mkdirSync(stamps, { recursive: true })
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' })
      break
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
      const holder = Number(existsSync(lock) ? readFileSync(lock, 'utf8') : 0)
      if (holder > 0 && !isAlive(holder)) rmSync(lock, { force: true })
      else await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
  try {
    return await work()
  } finally {
    rmSync(lock, { force: true })
  }
}
