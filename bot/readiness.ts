import { constants } from 'node:fs'
import { access } from 'node:fs/promises'
import type { CheckedDirectory } from './directory/ports.ts'
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
 * postcodes places are kept as words, and a number that expired or was found wrong falls back to others: both
 * work, and somebody should look. Numbers that expire soon are told 30 days before.
 */
export const openReadiness = ({
  store,
  places,
  directory,
  filesFolder,
  secrets,
  now,
}: {
  store: Pick<Store, 'ping' | 'engine'>
  places: Pick<Places, 'summary'>
  directory: Pick<CheckedDirectory, 'counts'>
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
    const { expired, wrong, expiring, ...facts } = directory.counts(now())
    const soon = expiring > 0 ? 'expiring' : 'ok'
    return {
      status: expired + wrong > 0 ? 'stale' : soon,
      needed: false,
      facts: { ...facts, expired, wrong, expiring },
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
