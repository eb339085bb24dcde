import { constants } from 'node:fs'
import { access } from 'node:fs/promises'
import { directory, isCurrent } from '../dialogs/directory/directory.ts'
import type { PartReport, Readiness } from './http/operations.ts'
import type { Places } from './places/index.ts'
import type { Store } from './store/store.ts'

/** Longest wait for one part, in milliseconds: whoever asks wants an answer now. */
const patience = 2000

const inTime = async (work: Promise<unknown>): Promise<boolean> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), patience)
  })
  const done = work.then(
    () => true,
    () => false,
  )
  try {
    return await Promise.race([done, late])
  } finally {
    clearTimeout(timer)
  }
}

const needed = async (work: Promise<unknown>): Promise<PartReport> => ({
  status: (await inTime(work)) ? 'ok' : 'failing',
  needed: true,
})

/**
 * How the parts are. The store and the folder for photos are needed to file a report. Without imported
 * postcodes places are kept as words, and an expired number falls back to ones that are not: both work,
 * and somebody should look.
 */
export const openReadiness = ({
  store,
  places,
  filesFolder,
  secrets,
  now,
}: {
  store: Pick<Store, 'ping' | 'engine'>
  places: Pick<Places, 'summary'>
  filesFolder: string
  /** How many secrets are loaded; the first encrypts. */
  secrets: number
  now: () => Date
}): Readiness => {
  const placesReport = async (): Promise<PartReport> => {
    try {
      const { postcodes, names } = await places.summary()
      return { status: postcodes > 0 ? 'ok' : 'empty', needed: false, facts: { postcodes, names } }
    } catch {
      return { status: 'failing', needed: false }
    }
  }
  const directoryReport = (): PartReport => {
    const today = now().toISOString()
    const shown = directory.filter(({ enabled }) => enabled)
    const expired = shown.filter((entry) => !isCurrent(entry, today)).length
    const next = shown.map(({ expiresOn }) => expiresOn).sort()[0] ?? ''
    return {
      status: expired > 0 ? 'stale' : 'ok',
      needed: false,
      facts: { entries: shown.length, expired, nextExpiry: next },
    }
  }
  return {
    report: async () => ({
      store: { ...(await needed(store.ping())), facts: { engine: store.engine } },
      files: await needed(access(filesFolder, constants.R_OK | constants.W_OK)),
      secrets: { status: secrets > 0 ? 'ok' : 'failing', needed: true, facts: { count: secrets } },
      places: await placesReport(),
      directory: directoryReport(),
    }),
  }
}
