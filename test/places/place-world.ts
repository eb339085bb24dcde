import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { projectRoot } from '../../bot/paths.ts'
import { importPlaces } from '../../bot/places/importers/import.ts'
import { openPlaces, type PlaceFetchers, type Places } from '../../bot/places/index.ts'

/** A file of the tests' own. */
export const fixture = (name: string): string => join(import.meta.dirname, 'fixtures', name)

/** Real input beside the project, where there is some. */
export const realFile = join(projectRoot, '../shared/data/code-point-open-sg.csv')

const folders: string[] = []

/** A new empty DATA_DIR. */
export const newDataDir = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'places-'))
  folders.push(folder)
  return folder
}

/** Removes every folder made. */
export const removeDataDirs = (): void => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
}

/** While the order of 2016 was in force, so that zones can be seen. */
export const inForce = new Date('2018-06-01T12:00:00Z')

/** Places over a DATA_DIR with these fixtures imported. */
export const openWith = async (
  files: string[],
  options: { now?: Date; fetchers?: PlaceFetchers; dataDir?: string; warned?: string[] } = {},
): Promise<Places> => {
  const dataDir = options.dataDir ?? newDataDir()
  const now = () => options.now ?? inForce
  for (const file of files) await importPlaces({ dataDir, paths: [fixture(file)], now })
  return openPlaces({
    dataDir,
    now,
    log: { warn: ({ file, provider, reason }) => options.warned?.push(`${file ?? provider}: ${reason}`) },
    ...(options.fetchers && { fetchers: options.fetchers }),
  })
}
