import { Prisma } from '../store/generated/client.ts'
import type { Store } from '../store/store.ts'
import { reachable } from '../store/unavailable.ts'
import type { Queue, QueueFilter, QueueOrder } from './ports.ts'
import type { PromiseClock } from './promise.ts'
import { referenceStarts } from './reference.ts'
import { entryColumns, toEntry } from './rows.ts'

const usualSize = 50
const largestSize = 200

const open: Prisma.CaseWhereInput = { state: { not: 'closed' } }

const assigneeIs = (assignee: QueueFilter['assignee']): Prisma.CaseWhereInput => {
  if (assignee === undefined) return {}
  return { assigneeId: assignee === 'nobody' ? null : assignee.id }
}

/** A search looks everywhere; what cannot be a reference finds nothing. */
const referenceIs = (typed: string | undefined): Prisma.CaseWhereInput => {
  if (typed === undefined || typed.trim() === '') return {}
  const readings = referenceStarts(typed).map((start) => ({ reference: { startsWith: start } }))
  return readings.length === 0
    ? { id: { in: [] } }
    : { OR: [...readings, { reports: { some: { OR: readings } } }] }
}

const stateIs = ({ states, reference }: QueueFilter): Prisma.CaseWhereInput => {
  if (states) return { state: { in: [...states] } }
  if (reference !== undefined && reference.trim() !== '') return {}
  return { OR: [open, { attentionSince: { not: null } }] }
}

/** Something is owed to the reporter in this time: first contact, or the next update. */
const owedIn = (owed: QueueFilter['owed']): Prisma.CaseWhereInput =>
  owed ? { dueBy: { lt: owed.before, ...(owed.from && { gte: owed.from }) } } : {}

const matching = (filter: QueueFilter): Prisma.CaseWhereInput => ({
  AND: [
    stateIs(filter),
    referenceIs(filter.reference),
    assigneeIs(filter.assignee),
    filter.kind ? { kind: filter.kind } : {},
    filter.attention ? { attentionSince: { not: null } } : {},
    filter.risk ? { risk: filter.risk } : {},
    owedIn(filter.owed),
  ],
})

const byUrgency: Prisma.CaseOrderByWithRelationInput[] = [
  { dueBy: { sort: 'asc', nulls: 'last' } },
  { risk: 'desc' },
  { openedAt: 'asc' },
  { id: 'asc' },
]
const byClosing: Prisma.CaseOrderByWithRelationInput[] = [
  { closedAt: { sort: 'desc', nulls: 'last' } },
  { id: 'desc' },
]

const mostWords = 8
const mostFound = 2000

/** A word as a LIKE pattern, its own wildcards made plain. */
const like = (word: string): string => `%${word.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`

/** Cases in which every word stands, newest first. Own words are an array, which Prisma cannot look into. */
const withWords = async (prisma: Store['prisma'], words: string): Promise<string[]> => {
  const patterns = words.replaceAll('\0', ' ').trim().split(/\s+/).slice(0, mostWords).map(like)
  const each = patterns.map(
    (pattern) => Prisma.sql`(c."summary" ILIKE ${pattern} OR c."placeLabel" ILIKE ${pattern} OR EXISTS (
      SELECT 1 FROM "Report" r
      WHERE r."caseId" = c."id" AND array_to_string(r."ownWords", ' ') ILIKE ${pattern}))`,
  )
  const rows = await prisma.$queryRaw<{ id: string }[]>`
    SELECT c."id" FROM "Case" c WHERE ${Prisma.join(each, ' AND ')}
    ORDER BY c."openedAt" DESC LIMIT ${mostFound}`
  return rows.map(({ id }) => id)
}

const onlyClosed = ({ states }: QueueFilter): boolean => states?.length === 1 && states[0] === 'closed'

const bounded = (value: number | undefined, usual: number, largest: number): number =>
  Math.min(Math.max(Math.trunc(value ?? usual) || 1, 1), largest)

const orderBy = (
  filter: QueueFilter,
  order: QueueOrder,
  reversed: boolean,
): Prisma.CaseOrderByWithRelationInput[] => {
  if (order === 'opened') {
    const way = reversed ? 'asc' : 'desc'
    return [{ openedAt: way }, { id: way }]
  }
  if (order === 'reference') return [{ reference: reversed ? 'desc' : 'asc' }]
  return onlyClosed(filter) ? byClosing : byUrgency
}

/** The officers' queue. */
export const openQueue = ({ store, clock }: { store: Pick<Store, 'prisma'>; clock: PromiseClock }): Queue => {
  const { prisma } = store
  const cases = prisma.case
  return {
    list: ({ filter, page, size, order = 'urgency', reversed = false }) =>
      reachable(async () => {
        const searched = filter.words !== undefined && filter.words.trim() !== ''
        const found = searched ? { id: { in: await withWords(prisma, filter.words ?? '') } } : {}
        const where: Prisma.CaseWhereInput = { AND: [matching(filter), found] }
        const take = bounded(size, usualSize, largestSize)
        const total = await cases.count({ where })
        const pages = Math.max(1, Math.ceil(total / take))
        const shown = bounded(page, 1, pages)
        const rows = await cases.findMany({
          where,
          orderBy: orderBy(filter, order, reversed),
          skip: (shown - 1) * take,
          take,
          select: entryColumns,
        })
        return { entries: rows.map(toEntry), total, page: shown, pages }
      }),
    counts: ({ officerId, now }) =>
      reachable(async () => {
        const count = (where: Prisma.CaseWhereInput) => cases.count({ where })
        const [all, fresh, mine, unassigned, overdue, dueToday, attention] = await Promise.all([
          count(open),
          count({ state: 'new' }),
          count({ ...open, assigneeId: officerId }),
          count({ ...open, assigneeId: null }),
          count(owedIn({ before: now })),
          count(owedIn({ from: now, before: clock.startOfNextDay(now) })),
          count({ attentionSince: { not: null } }),
        ])
        return { open: all, new: fresh, mine, unassigned, overdue, dueToday, attention }
      }),
  }
}
