import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { projectRoot } from './paths.ts'

/** Where the build puts what browsers load, and the path it is served under. */
export const assetsFolder = join(projectRoot, 'dist', 'public')
export const assetsPath = '/assets'

/**
 * Reads the build's list of assets.
 *
 * @returns a function from an asset's plain name ("resident.css") to its address with the content's hash
 */
export const openAssets = (folder = assetsFolder): ((name: string) => string) => {
  const manifest = z
    .record(z.string(), z.string())
    .parse(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')))
  return (name) => {
    const file = manifest[name]
    if (file === undefined) throw new Error(`no asset is called ${name}: was the build run?`)
    return `${assetsPath}/${file}`
  }
}
