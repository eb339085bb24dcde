import { join } from 'node:path'
import { type Areas, builtInAreas, neighbourhoodAt, parseOwnAreas, zoneAt } from './areas.ts'
import type { Position } from './coordinates.ts'
import type { FindPlaceResult } from './found.ts'
import type { NamedPlace } from './gazetteer.ts'
import { importFile, importKinds, importsFolder, parseImport } from './imported.ts'
import { createKnowledge, type Knowledge } from './knowledge.ts'
import type { PlaceFetchers } from './remote/fetchers.ts'
import { type PlaceRequest, resolvePlace } from './resolve.ts'
import { type PlacesSummary, summarise } from './summary.ts'
import { watchFile } from './watch-file.ts'

export type { FindPlaceResult } from './found.ts'
export { createPlaceFetchers, type PlaceFetchers, type PlaceSettings } from './remote/fetchers.ts'
export type { PlaceRequest } from './resolve.ts'

/** What the places part may say to the log: which file, never what a person typed. */
export interface PlacesLog {
  warn: (about: { file?: string; provider?: string; reason: string }, message: string) => void
}

export interface PlacesOptions {
  /** `DATA_DIR`: imports and a council's own areas are read from its `places` folder. */
  dataDir: string
  now: () => Date
  /** Milliseconds for which files once looked at are taken as unchanged; every look-up looks unless given. */
  lookEvery?: number
  /** Remote look-ups; none unless given. */
  fetchers?: PlaceFetchers
  log?: PlacesLog
}

export interface Places {
  /**
   * Finds the place a person means. Never throws for what they wrote, and works offline.
   *
   * @param request the words; a postcode and a browser position (degrees, accuracy in metres) where given
   */
  find: (request: PlaceRequest) => Promise<FindPlaceResult>
  /** The neighbourhood of a point and the PSPO zone in force there on that day. */
  areasAt: (position: Position, at: Date) => Promise<{ neighbourhood?: string; zone?: string }>
  /** The borough, its neighbourhoods and zones: the council's own where it drew some. */
  areas: () => Promise<Areas>
  /** Every named place known, for whoever looks for places in words. */
  names: () => Promise<readonly NamedPlace[]>
  /** What is loaded. */
  summary: () => Promise<PlacesSummary>
}

/** The council's own areas: GeoJSON that officers can edit; replaces the built-in ones kind by kind. */
export const ownAreasFile = (dataDir: string): string => join(importsFolder(dataDir), 'zones.json')

/**
 * Opens the places: built-in gazetteer and zones, and whatever was imported. Imports and edits made while
 * the service runs take effect with the next look-up, or the first one after `lookEvery`.
 * An import or areas file that cannot be read is told to the log; the last good one stays in use.
 *
 * @throws Error naming the file, when the project's own data does not fit its schema
 */
export const openPlaces = async ({
  dataDir,
  now,
  lookEvery = 0,
  fetchers = {},
  log,
}: PlacesOptions): Promise<Places> => {
  const onBad = (file: string, error: unknown) =>
    log?.warn(
      { file, reason: error instanceof Error ? error.message : 'cannot be read' },
      'a place file was left aside; the last good one stays in use',
    )
  const own = watchFile(ownAreasFile(dataDir), parseOwnAreas, onBad)
  const files = importKinds.map((kind) => watchFile(importFile(dataDir, kind), parseImport, onBad))
  const builtIn = builtInAreas()

  const gather = (): Knowledge =>
    createKnowledge(
      files
        .map((file) => file.value())
        .filter((imported) => imported !== undefined)
        .sort((left, right) => right.importedAt.localeCompare(left.importedAt)),
      own.value() ?? builtIn,
    )

  const refresh = async (): Promise<boolean> => {
    const changed = await Promise.all([own, ...files].map((file) => file.refresh()))
    return changed.includes(true)
  }

  await refresh()
  let knowledge = gather()
  let lookedAt = now().getTime()

  const current = async (): Promise<Knowledge> => {
    const time = now().getTime()
    // A clock set back must not keep the files from being looked at.
    if (Math.abs(time - lookedAt) < lookEvery) return knowledge
    lookedAt = time
    if (await refresh()) knowledge = gather()
    return knowledge
  }

  return {
    find: async (request) => resolvePlace(await current(), fetchers, request, now()),
    areasAt: async (position, at) => {
      const { areas } = await current()
      const neighbourhood = neighbourhoodAt(areas, position)
      const zone = zoneAt(areas, position, at)
      return { ...(neighbourhood && { neighbourhood }), ...(zone && { zone }) }
    },
    areas: async () => (await current()).areas,
    names: async () => (await current()).names,
    summary: async () => summarise(await current(), own.value() !== undefined, now()),
  }
}
