import { zonesOn } from './areas.ts'
import type { ImportKind } from './imported.ts'
import type { Knowledge } from './knowledge.ts'

/** What is loaded, for `npm run places -- check`. */
export interface PlacesSummary {
  imports: { kind: ImportKind; importedAt: string; files: string[]; postcodes: number; names: number }[]
  /** Postcodes known, and how many of them are the borough's. */
  postcodes: number
  boroughPostcodes: number
  /** Named places, official and built in. */
  names: number
  zones: { name: string; inForce: boolean; starts: string; expires: string }[]
  neighbourhoods: number
  /** The council's own areas file is in use. */
  ownAreas: boolean
}

/** Counts what is loaded. */
export const summarise = (knowledge: Knowledge, ownAreas: boolean, now: Date): PlacesSummary => ({
  imports: knowledge.imports.map(({ kind, importedAt, files, postcodes, names }) => ({
    kind,
    importedAt,
    files,
    postcodes: postcodes.length,
    names: names.length,
  })),
  postcodes: knowledge.postcodeCount,
  boroughPostcodes: knowledge.boroughPostcodeCount,
  names: knowledge.names.length,
  zones: zonesOn(knowledge.areas, now),
  neighbourhoods: knowledge.areas.features.filter((area) => area.properties.kind === 'neighbourhood').length,
  ownAreas,
})
