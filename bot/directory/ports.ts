import type { CheckResult } from '../../dialogs/directory/checks.ts'
import type { DirectoryEntry } from '../../dialogs/directory/directory.ts'
import type { ActingOfficer } from '../cases/ports.ts'

/** A check as it was recorded. None is ever changed or removed. */
export interface RecordedCheck {
  id: string
  entryId: string
  /** The number and hours as they were then (`factsOf`). */
  facts: string
  result: CheckResult
  /** The officer's own words; always there when something was wrong. */
  note: string | null
  /** The officer's name as it was then. */
  actor: string
  at: Date
  /** The day of it in Stevenage, an ISO date. */
  day: string
}

/**
 * How an entry stands on a day. `wrong`: an officer found it so. `off`: switched off in the data file.
 * Neither these nor an `expired` one is shown to anybody. `expiring`: within `warningDays`.
 */
export const standingKinds = ['wrong', 'expired', 'expiring', 'unverified', 'verified', 'off'] as const
export interface Standing {
  kind: (typeof standingKinds)[number]
  /** Days until its last day; below nought: since. */
  days: number
}

export interface CheckedEntry {
  /** As residents are shown it: the data file's, with the last check laid over it. */
  entry: DirectoryEntry
  standing: Standing
  /** The last check that holds for the entry as it is now. */
  lastCheck: RecordedCheck | undefined
}

export interface DirectoryCounts {
  /** Entries that are meant to be shown: all but those switched off in the data file. */
  entries: number
  wrong: number
  expired: number
  /** Within `warningDays`. */
  expiring: number
  /** The first last day of those shown now, an ISO date; empty where none is. */
  nextExpiry: string
}

/** The directory of help with officers' checks laid over it. All but `record` and `refresh` is from memory. */
export interface CheckedDirectory {
  /** Every entry as residents are to be shown it; what is wrong is not enabled. */
  current(): readonly DirectoryEntry[]
  /** Every entry, those that need checking first. */
  entries(now: Date): CheckedEntry[]
  /** Entries found wrong, expired, expiring or never confirmed, in this order. */
  needsChecking(now: Date): CheckedEntry[]
  find(entryId: string, now: Date): CheckedEntry | undefined
  counts(now: Date): DirectoryCounts
  /** Checks of an entry, newest first. */
  history(entryId: string): RecordedCheck[]
  /**
   * Keeps a check and tells every instance. In force here when it returns.
   *
   * @param request.facts what the officer's page showed of the entry (`factsOf`)
   * @throws ServiceError NOT_FOUND for an unknown entry; BAD_REQUEST with the field: `facts` where the entry is
   *   another now, `note` where it is too long or missing from what was wrong; STORE_UNAVAILABLE
   */
  record(request: {
    entryId: string
    facts: string
    result: CheckResult
    note: string
    officer: ActingOfficer
    now: Date
  }): Promise<void>
  /** Reads the checks again: news sent while the connection was away is lost. */
  refresh(): Promise<void>
}
