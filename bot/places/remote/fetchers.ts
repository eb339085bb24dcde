import { createOsNames, type OsNames } from './os-names.ts'
import { createPostcodesIo, type PostcodesIo } from './postcodes-io.ts'
import type { RemoteOptions } from './remote.ts'
import { createWhat3words, type What3words } from './what3words.ts'

/** The remote look-ups a council switched on; each may be absent, and all may be down. */
export interface PlaceFetchers {
  osNames?: OsNames
  postcodesIo?: PostcodesIo
  what3words?: What3words
}

/** The three settings of `bot/config.ts` that switch a remote look-up on. */
export interface PlaceSettings {
  OS_NAMES_API_KEY?: string | undefined
  POSTCODES_IO_URL?: string | undefined
  WHAT3WORDS_API_KEY?: string | undefined
}

/** Makes a client for each look-up that has its setting; none is on by default. */
export const createPlaceFetchers = (settings: PlaceSettings, options: RemoteOptions): PlaceFetchers => ({
  ...(settings.OS_NAMES_API_KEY && { osNames: createOsNames({ key: settings.OS_NAMES_API_KEY }, options) }),
  ...(settings.POSTCODES_IO_URL && {
    postcodesIo: createPostcodesIo({ baseUrl: settings.POSTCODES_IO_URL }, options),
  }),
  ...(settings.WHAT3WORDS_API_KEY && {
    what3words: createWhat3words({ key: settings.WHAT3WORDS_API_KEY }, options),
  }),
})
