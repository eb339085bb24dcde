import type { CaseEvent } from '../store/generated/client.ts'
import { Prisma } from '../store/generated/client.ts'
import { eventRow, newId } from './events.ts'
import type { CaseEventKind } from './states.ts'

type Transaction = Prisma.TransactionClient

export interface Change {
  caseId: string
  /** Only where the case still has this version; absent: whatever it is. */
  version?: number
  /** Further conditions of the case. */
  where?: Prisma.CaseWhereInput
  data: Prisma.CaseUncheckedUpdateManyInput
  event: { kind: CaseEventKind } & Pick<CaseEvent, 'at' | 'actor'> &
    Partial<Pick<CaseEvent, 'id' | 'officerId' | 'reportId' | 'text' | 'before' | 'after'>>
}

const orNull = (value: CaseEvent['before']): Prisma.InputJsonValue | typeof Prisma.DbNull =>
  value ?? Prisma.DbNull

/**
 * Changes a case, appends to its record and tells the listeners: all within the caller's transaction.
 *
 * @returns the new version; undefined when the case is not (or no longer) as asked, and nothing was done
 */
export const addEvent = async (
  tx: Transaction,
  random: (bytes: number) => Buffer,
  { caseId, version, where, data, event }: Change,
): Promise<number | undefined> => {
  const changed = await tx.case.updateManyAndReturn({
    where: { ...where, id: caseId, ...(version !== undefined && { version }) },
    data: { ...data, version: { increment: 1 }, changedAt: event.at },
    select: { reference: true, version: true },
  })
  const [now] = changed
  if (!now) return undefined
  const row = eventRow({ id: newId(random, event.at), ...event, caseId, version: now.version })
  await tx.caseEvent.create({ data: { ...row, before: orNull(row.before), after: orNull(row.after) } })
  const news = JSON.stringify({ caseId, reference: now.reference, kind: event.kind, version: now.version })
  await tx.$queryRaw`SELECT pg_notify('cases', ${news})::text`
  return now.version
}
