import { z } from 'zod'
import data from './directory.json' with { type: 'json' }

/** What somebody may need a number for. */
export const helpNeeds = [
  'emergency',
  'crime',
  'local',
  'abuse',
  'space',
  'women',
  'men',
  'lgbt',
  'children',
  'child_concern',
  'deaf',
  'helper',
  'own_behaviour',
  'crisis',
  'drugs',
  'council',
] as const
export type HelpNeed = (typeof helpNeeds)[number]

const clock = z.string().regex(/^([01]\d|2[0-4]):[0-5]\d$/)

const hoursSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('always') }),
  /** Nobody has confirmed the hours: never shown as open. */
  z.object({ kind: z.literal('unknown') }),
  z.object({
    kind: z.literal('weekly'),
    /** ISO weekdays, Monday is 1; Europe/London clock times. */
    spans: z.array(z.object({ days: z.array(z.number().int().min(1).max(7)), from: clock, to: clock })),
  }),
])

const entrySchema = z.object({
  id: z.string(),
  name: z.string(),
  number: z.string(),
  needs: z.array(z.enum(helpNeeds)),
  /** What it is, in plain words, per language. */
  about: z.object({ en: z.string() }),
  /** The number as a text names it, per language. GSM-7, short. */
  sms: z.object({ en: z.string() }),
  hours: hoursSchema,
  free: z.boolean(),
  source: z.string(),
  checkedOn: z.iso.date(),
  expiresOn: z.iso.date(),
  /** Confirmed with the service itself. */
  verified: z.boolean(),
  enabled: z.boolean(),
})
export type DirectoryEntry = z.infer<typeof entrySchema>

/** Every number the service may ever show. Numbers stand nowhere else (safety.md, rule 8). */
export const directory: readonly DirectoryEntry[] = z
  .object({ entries: z.array(entrySchema) })
  .parse(data).entries

/** Whose current lines stand in first, where none of the need's own is current: the same kind of help. */
const nearest: Partial<Record<HelpNeed, HelpNeed>> = {
  children: 'child_concern',
  child_concern: 'children',
  drugs: 'council',
}

/** Where an expired or missing entry falls back to (safety.md, rule 8). */
const lastResort: readonly string[] = ['emergency', 'national']
/**
 * Where that alone would be the wrong help: somebody who may die is not left with a line about partners, a
 * child not with one for grown-ups, and whoever hurts others is never shown the numbers of those they hurt
 * (safety.md, rule 5).
 */
const ownLastResort: Partial<Record<HelpNeed, readonly string[]>> = {
  crisis: ['emergency', 'nhs', 'national'],
  drugs: ['emergency', 'nhs', 'national'],
  children: ['emergency', 'childline', 'national'],
  child_concern: ['emergency', 'childline', 'national'],
  own_behaviour: ['emergency', 'council'],
}

const find = (id: string, entries: readonly DirectoryEntry[] = directory): DirectoryEntry => {
  const entry = entries.find((one) => one.id === id)
  if (entry === undefined) throw new Error(`no directory entry ${id}`)
  return entry
}

/** The number of an entry that may be named inside a sentence. */
export const numberOf = (id: string): string => find(id).number

/** Whether an entry may be shown on this day (ISO date or time). */
export const isCurrent = (entry: DirectoryEntry, at: string): boolean =>
  entry.enabled && at.slice(0, 10) <= entry.expiresOn

const londonClock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  weekday: 'short',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})
const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

/** Open, closed, or not known, at a time (ISO 8601), by the clock in Stevenage. */
export const openness = (entry: DirectoryEntry, at: string): 'open' | 'closed' | 'unknown' => {
  if (entry.hours.kind === 'always') return 'open'
  if (entry.hours.kind === 'unknown') return 'unknown'
  const parts = londonClock.formatToParts(new Date(at))
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? ''
  const day = weekdays.indexOf(part('weekday')) + 1
  const time = `${part('hour')}:${part('minute')}`
  const open = entry.hours.spans.some(
    (span) => span.days.includes(day) && span.from <= time && time < span.to,
  )
  return open ? 'open' : 'closed'
}

const order = { open: 0, unknown: 1, closed: 2 }

/** Shown even past their end, when there is nothing else; but a number found to be wrong helps nobody. */
const fallback = (need: HelpNeed, entries: readonly DirectoryEntry[]): DirectoryEntry[] =>
  (ownLastResort[need] ?? lastResort)
    .map((id) => find(id, entries))
    .filter(({ id, enabled }) => enabled || id === 'emergency')

const currentFor = (
  need: HelpNeed,
  at: string,
  entries: readonly DirectoryEntry[],
): readonly DirectoryEntry[] => entries.filter((entry) => entry.needs.includes(need) && isCurrent(entry, at))

/**
 * Who can help with a need at this time: current entries only, open lines first, never a closed one first.
 * 999 leads where none of them is known to be open. Where none of the need's own is current, the nearest kind of help; where there is none of that either, 999
 * and the national helpline, or what fits the need better.
 *
 * @param entries the directory with officers' checks laid over it (`withChecks`); as it ships when absent
 */
export const helpFor = (
  need: HelpNeed,
  at: string,
  entries: readonly DirectoryEntry[] = directory,
): DirectoryEntry[] => {
  const own = currentFor(need, at, entries)
  const current = own.length === 0 ? currentFor(nearest[need] ?? need, at, entries) : own
  if (current.length === 0) return fallback(need, entries)
  const sorted = current
    .map((entry, index) => ({ entry, index, rank: order[openness(entry, at)] }))
    .sort((one, other) => one.rank - other.rank || one.index - other.index)
    .map(({ entry }) => entry)
  // Nobody is known to answer just now: who always does leads the list.
  const nobody = sorted.every((entry) => openness(entry, at) !== 'open')
  return nobody && need !== 'council' ? [find('emergency', entries), ...sorted] : sorted
}
