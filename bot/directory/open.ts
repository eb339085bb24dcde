import { DateTime } from 'luxon'
import { z } from 'zod'
import { checkResults, factsOf, holdsFor, withChecks } from '../../dialogs/directory/checks.ts'
import { type DirectoryEntry, directory } from '../../dialogs/directory/directory.ts'
import { newId } from '../cases/events.ts'
import { ServiceError } from '../errors.ts'
import type { Store } from '../store/store.ts'
import { reachable } from '../store/unavailable.ts'
import {
  type CheckedDirectory,
  type CheckedEntry,
  type RecordedCheck,
  type Standing,
  standingKinds,
} from './ports.ts'
import { standingOf } from './standing.ts'

export interface DirectoryParts {
  store: Pick<Store, 'prisma' | 'listen'>
  random: (bytes: number) => Buffer
  /** Told when checks could not be read again; the ones known stay in force. */
  onFailure: (cause: unknown) => void
  /** The entries that checks are laid over; the data file's when absent. */
  entries?: readonly DirectoryEntry[]
}

/** Longest note, in UTF-16 code units. */
export const longestNote = 1000

const channel = 'directory'

const rowSchema = z.object({
  ...{ id: z.string(), entryId: z.string(), facts: z.string(), result: z.enum(checkResults) },
  ...{ note: z.string().nullable(), actor: z.string(), at: z.date() },
})

const dayOf = (at: Date): string => DateTime.fromJSDate(at, { zone: 'Europe/London' }).toFormat('yyyy-LL-dd')

const toCheck = (row: unknown): RecordedCheck => {
  const check = rowSchema.parse(row)
  return { ...check, day: dayOf(check.at) }
}

const asks: ReadonlySet<Standing['kind']> = new Set(['wrong', 'expired', 'expiring', 'unverified'])

const byNeed = (one: CheckedEntry, other: CheckedEntry): number =>
  standingKinds.indexOf(one.standing.kind) - standingKinds.indexOf(other.standing.kind) ||
  (asks.has(one.standing.kind) ? one.standing.days - other.standing.days : 0)

/**
 * Opens the directory: reads every check, and again whenever any instance records one. Turns read it from
 * memory (a web turn touches no database); only officers' pages write.
 *
 * @throws when the checks cannot be read at start
 */
export const openDirectory = async (parts: DirectoryParts): Promise<CheckedDirectory> => {
  const { store, random, onFailure, entries: given = directory } = parts
  const { prisma } = store
  let checks: readonly RecordedCheck[] = []
  let current = given

  const load = async (): Promise<void> => {
    const rows = await prisma.directoryCheck.findMany({ orderBy: [{ at: 'asc' }, { id: 'asc' }] })
    checks = rows.map(toCheck)
    current = withChecks(given, checks)
  }
  // One after the other, so that an older reading never replaces a newer one.
  let loading: Promise<void> = Promise.resolve()
  const refresh = (): Promise<void> => {
    loading = loading.catch(() => undefined).then(() => reachable(load))
    return loading
  }

  const checked = (entry: DirectoryEntry, index: number, now: Date): CheckedEntry => {
    const asGiven = given[index] ?? entry
    const lastCheck = checks.findLast((check) => holdsFor(check, asGiven))
    // What the data file switched off is off whatever was found.
    const cause = asGiven.enabled ? lastCheck : undefined
    return { entry, lastCheck, standing: standingOf(entry, cause, now) }
  }
  const entries = (now: Date): CheckedEntry[] =>
    current.map((entry, index) => checked(entry, index, now)).sort(byNeed)

  await store.listen(channel, () => void refresh().catch(onFailure))
  await refresh()

  return {
    current: () => current,
    entries,
    needsChecking: (now) => entries(now).filter(({ standing }) => asks.has(standing.kind)),
    find: (entryId, now) => entries(now).find(({ entry }) => entry.id === entryId),
    counts: (now) => {
      const all = entries(now)
      const count = (kind: Standing['kind']) => all.filter(({ standing }) => standing.kind === kind).length
      const shown = all.filter(({ entry, standing }) => entry.enabled && standing.kind !== 'expired')
      return {
        entries: all.length - count('off'),
        ...{ wrong: count('wrong'), expired: count('expired'), expiring: count('expiring') },
        nextExpiry: shown.map(({ entry }) => entry.expiresOn).sort()[0] ?? '',
      }
    },
    history: (entryId) => checks.filter((check) => check.entryId === entryId).reverse(),
    record: (request) =>
      reachable(async () => {
        const { entryId, result, officer, now } = request
        const entry = given.find(({ id }) => id === entryId)
        if (!entry) throw new ServiceError('NOT_FOUND')
        if (request.facts !== factsOf(entry)) throw new ServiceError('BAD_REQUEST', { field: 'facts' })
        const note = request.note.replaceAll('\0', '\uFFFD').trim()
        if (note.length > longestNote || (note === '' && result === 'wrong'))
          throw new ServiceError('BAD_REQUEST', { field: 'note' })
        await prisma.$transaction([
          prisma.directoryCheck.create({
            data: {
              ...{ id: newId(random, now), entryId, facts: request.facts, result, at: now },
              ...{ note: note === '' ? null : note, officerId: officer.id, actor: officer.displayName },
            },
          }),
          prisma.$queryRaw`SELECT pg_notify(${channel}, '')::text`,
        ])
        await refresh()
      }),
    refresh,
  }
}
