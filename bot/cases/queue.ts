import { Prisma } from '../store/generated/client.ts'
import type { Store } from '../store/store.ts'
import { reachable } from '../store/unavailable.ts'
import type { Queue, QueueFilter, QueueOrder } from './ports.ts'
import type { PromiseClock } from './promise.ts'
import { referenceStarts } from './reference.ts'
import { entryColumns, toEntry } from './rows.ts'
import { asbNames, defraWasteNames, kindNames } from './standards.ts'

const usualSize = 50
const largestSize = 200

const open: Prisma.CaseWhereInput = { state: { not: 'closed' } }

/** Open, or closed and written to since: what the queue lists and counts unless asked otherwise. */
const onTheDesk: Prisma.CaseWhereInput = { OR: [open, { attentionSince: { not: null } }] }

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
  return onTheDesk
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

/** The keys whose names hold the word: officers search for what they read, not for what is kept. */
const keysNamed = (names: Readonly<Record<string, string>>, word: string): string[] =>
  Object.entries(names).flatMap(([key, name]) =>
    name.toLowerCase().includes(word.toLowerCase()) ? [key] : [],
  )

/** Where one word may stand: the kind's name, the place, what residents wrote then and since, what officers wrote. */
const wordStands = (word: string): Prisma.Sql => {
  const pattern = like(word)
  const categories = [...keysNamed(asbNames, word), ...keysNamed(defraWasteNames, word)]
  return Prisma.sql`(c."summary" ILIKE ${pattern} OR c."placeLabel" ILIKE ${pattern}
    OR c."referredTo" ILIKE ${pattern}
    OR c."category" = ANY(${categories}::text[]) OR c."kind"::text = ANY(${keysNamed(kindNames, word)}::text[])
    OR EXISTS (SELECT 1 FROM "Report" r
      WHERE r."caseId" = c."id" AND array_to_string(r."ownWords", ' ') ILIKE ${pattern})
    OR EXISTS (SELECT 1 FROM "CaseEvent" e WHERE e."caseId" = c."id" AND e."text" ILIKE ${pattern}))`
}

/** Cases in which every word stands, newest first. Own words are an array, which Prisma cannot look into. */
const withWords = async (prisma: Store['prisma'], words: string): Promise<string[]> => {
  const each = words.replaceAll('\0', ' ').trim().split(/\s+/).slice(0, mostWords).map(wordStands)
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
          count(onTheDesk),
          count({ state: 'new' }),
          count({ ...onTheDesk, assigneeId: officerId }),
          count({ ...onTheDesk, assigneeId: null }),
          count({ ...onTheDesk, ...owedIn({ before: now }) }),
          count({ ...onTheDesk, ...owedIn({ from: now, before: clock.startOfNextDay(now) }) }),
          count({ attentionSince: { not: null } }),
        ])
        return { open: all, new: fresh, mine, unassigned, overdue, dueToday, attention }
      }),
  }
}
