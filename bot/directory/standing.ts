import { type DirectoryEntry, isCurrent } from '../../dialogs/directory/directory.ts'
import type { RecordedCheck, Standing } from './ports.ts'

/** Officers and alarms are told this many days before an entry's last day. */
export const warningDays = 30

const day = 86_400_000

/** Whole days from today to an ISO date. */
const daysUntil = (date: string, now: Date): number =>
  Math.round((Date.parse(date) - Date.parse(now.toISOString().slice(0, 10))) / day)

/** @param lastCheck the last one that holds for the entry, laid over it already */
export const standingOf = (
  entry: DirectoryEntry,
  lastCheck: Pick<RecordedCheck, 'result'> | undefined,
  now: Date,
): Standing => {
  const days = daysUntil(entry.expiresOn, now)
  const kind = (): Standing['kind'] => {
    if (!entry.enabled) return lastCheck?.result === 'wrong' ? 'wrong' : 'off'
    if (!isCurrent(entry, now.toISOString())) return 'expired'
    if (days <= warningDays) return 'expiring'
    return entry.verified ? 'verified' : 'unverified'
  }
  return { kind: kind(), days }
}
