import { z } from 'zod'
import { ServiceError } from '../errors.ts'
import type { Prisma } from '../store/generated/client.ts'
import type { Store } from '../store/store.ts'
import { reachable } from '../store/unavailable.ts'
import type { Page, PublishedCases } from './ports.ts'
import { readAnswers, readChannel, readOutcome, readPlace } from './rows.ts'

const largestPage = 500

const cursorSchema = z.tuple([z.iso.datetime().transform((at) => new Date(at)), z.uuid()])

interface Cursor {
  at: Date
  id: string
}

const readCursor = (given: string | undefined): Cursor | undefined => {
  if (given === undefined) return undefined
  try {
    const [at, id] = cursorSchema.parse(JSON.parse(Buffer.from(given, 'base64url').toString('utf8')))
    return { at, id }
  } catch (cause) {
    throw new ServiceError('BAD_REQUEST', { field: 'cursor', cause })
  }
}

const writeCursor = ({ at, id }: Cursor): string =>
  Buffer.from(JSON.stringify([at, id])).toString('base64url')

const after = (column: 'changedAt' | 'filedAt', cursor: Cursor | undefined, since: Date | undefined) => {
  if (cursor) return { OR: [{ [column]: { gt: cursor.at } }, { [column]: cursor.at, id: { gt: cursor.id } }] }
  return since ? { [column]: { gte: since } } : {}
}

const toPage = <Row, Item>(
  rows: readonly Row[],
  limit: number,
  publish: (row: Row) => Item,
  cursorOf: (row: Row) => Cursor,
): Page<Item> => {
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return {
    items: shown.map(publish),
    ...(last && { nextCursor: writeCursor(cursorOf(last)) }),
    more: rows.length > limit,
  }
}

const caseColumns = {
  assignee: { select: { displayName: true } },
  reports: { orderBy: [{ filedAt: 'asc' }, { id: 'asc' }], select: { reference: true } },
} as const satisfies Prisma.CaseInclude

const reportColumns = {
  case: { select: { reference: true } },
  _count: { select: { attachments: true } },
} as const satisfies Prisma.ReportInclude

const publishCase = (row: Prisma.CaseGetPayload<{ include: typeof caseColumns }>) => ({
  reference: row.reference,
  kind: row.kind,
  category: row.category,
  state: row.state,
  outcome: readOutcome(row.outcome),
  risk: row.risk,
  place: readPlace(row.place),
  summary: row.summary,
  openedAt: row.openedAt.toISOString(),
  promisedBy: row.promisedBy.toISOString(),
  firstContactAt: row.firstContactAt?.toISOString() ?? null,
  dueBy: row.dueBy?.toISOString() ?? null,
  closedAt: row.closedAt?.toISOString() ?? null,
  changedAt: row.changedAt.toISOString(),
  assignee: row.assignee?.displayName ?? null,
  reports: row.reports.map(({ reference }) => reference),
})

const publishReport = (row: Prisma.ReportGetPayload<{ include: typeof reportColumns }>) => ({
  reference: row.reference,
  caseReference: row.case.reference,
  channel: readChannel(row.channel),
  filedAt: row.filedAt.toISOString(),
  promisedBy: row.promisedBy.toISOString(),
  ownWords: row.ownWords,
  photos: row._count.attachments,
  ...readAnswers(row.kind, row.answers),
})

const limited = (limit: number): number => {
  if (Number.isInteger(limit) && limit >= 1 && limit <= largestPage) return limit
  throw new ServiceError('BAD_REQUEST', { field: 'limit' })
}

/** Cases and reports for the council's own systems, without contact details and officers' notes. */
export const openPublishedCases = ({ store }: { store: Pick<Store, 'prisma'> }): PublishedCases => {
  const { prisma } = store
  return {
    cases: ({ cursor, since, limit, kind }) =>
      reachable(async () => {
        const take = limited(limit)
        const rows = await prisma.case.findMany({
          where: { ...after('changedAt', readCursor(cursor), since), ...(kind && { kind }) },
          orderBy: [{ changedAt: 'asc' }, { id: 'asc' }],
          take: take + 1,
          include: caseColumns,
        })
        return toPage(rows, take, publishCase, ({ changedAt, id }) => ({ at: changedAt, id }))
      }),
    reports: ({ cursor, since, limit, kind }) =>
      reachable(async () => {
        const take = limited(limit)
        const rows = await prisma.report.findMany({
          where: { ...after('filedAt', readCursor(cursor), since), ...(kind && { kind }) },
          orderBy: [{ filedAt: 'asc' }, { id: 'asc' }],
          take: take + 1,
          include: reportColumns,
        })
        return toPage(rows, take, publishReport, ({ filedAt, id }) => ({ at: filedAt, id }))
      }),
  }
}
