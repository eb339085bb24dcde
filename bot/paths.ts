import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

const findRoot = (folder: string): string => {
  if (existsSync(join(folder, 'package.json'))) return folder
  const parent = dirname(folder)
  if (parent === folder) throw new Error('package.json not found above the running code')
  return findRoot(parent)
}

/** The project's folder, from the sources and from the build alike. */
export const projectRoot = findRoot(import.meta.dirname)
