import type { DirectoryEntry } from './directory.ts'

/** `confirmed`: what stands in the entry is right. `wrong`: it is not, and must not be shown. */
export const checkResults = ['confirmed', 'wrong'] as const
export type CheckResult = (typeof checkResults)[number]

/** What somebody found who rang or looked an entry up. */
export interface DirectoryCheck {
  entryId: string
  /** What was checked, as `factsOf` says it: a check holds for nothing else. */
  facts: string
  result: CheckResult
  /** The day of it in Stevenage, an ISO date. */
  day: string
}

const dayNames = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

const hoursOf = ({ hours }: DirectoryEntry): string =>
  hours.kind === 'weekly'
    ? hours.spans
        .map(({ days, from, to }) => `${days.map((day) => dayNames[day - 1]).join(' ')} ${from}-${to}`)
        .join(', ')
    : hours.kind

/**
 * The number and the hours of an entry in one line: what a check is about. Kept with each check and compared
 * ever after, so the form of this line must stay as it is.
 */
export const factsOf = (entry: DirectoryEntry): string => `${entry.number}; ${hoursOf(entry)}`

/** A day a year later; 29 February becomes the 28th. */
const yearAfter = (day: string): string => {
  const [year = '', ...rest] = day.split('-')
  const monthAndDay = rest.join('-')
  return `${Number(year) + 1}-${monthAndDay === '02-29' ? '02-28' : monthAndDay}`
}

/**
 * Whether a check says anything of the entry as it is now: not of a number or hours that were changed since,
 * and not of an entry somebody has checked and corrected in the data file on a later day.
 */
export const holdsFor = (check: DirectoryCheck, entry: DirectoryEntry): boolean =>
  check.entryId === entry.id && check.facts === factsOf(entry) && check.day >= entry.checkedOn

const withCheck = (entry: DirectoryEntry, check: DirectoryCheck): DirectoryEntry =>
  check.result === 'confirmed'
    ? { ...entry, verified: true, checkedOn: check.day, expiresOn: yearAfter(check.day) }
    : { ...entry, verified: false, checkedOn: check.day, enabled: false }

/**
 * The entries as officers' checks leave them. Of several checks of an entry the last one counts: confirmed, it
 * is good for a year from then; wrong, it is off until the data file is corrected or it is confirmed again.
 * A check never changes a number, and never switches on what the data file switched off.
 *
 * @param checks oldest first
 */
export const withChecks = (
  entries: readonly DirectoryEntry[],
  checks: readonly DirectoryCheck[],
): readonly DirectoryEntry[] =>
  entries.map((entry) => {
    const last = checks.findLast((check) => holdsFor(check, entry))
    return last === undefined ? entry : withCheck(entry, last)
  })
