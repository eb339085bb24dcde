import { v7 } from 'uuid'
import { z } from 'zod'
import type { FileStore } from '../files/ports.ts'
import type { Store } from '../store/store.ts'

const period = z.strictObject({ days: z.number().int().min(1) })

/** How long what is kept. The council's own: retention.json; the README says it in words. */
export const retentionSchema = z.strictObject({
  /** Officers' sessions nobody used. */
  sessions: period,
  /** Counts of wrong passwords and codes. */
  throttles: period,
  /** Who reported: removed this long after their case was closed. */
  contactAfterClosing: period,
  /** The whole case with reports, photos and record, this long after it was closed. */
  casesAfterClosing: period,
})
export type RetentionRules = z.infer<typeof retentionSchema>

export interface Removed {
  sessions: number
  throttles: number
  contacts: number
  cases: number
}

export interface Retention {
  /** Removes what is past its time. Safe to run on several instances at once, and again after a failure. */
  run(now: Date): Promise<Removed>
  eraseContact: EraseContact
}

/**
 * Removes who sent a report, at their request, and texts that wait for them; the record keeps that it was done
 * and why, not what was there.
 *
 * @returns false: there is no such report (of this case), or nobody's details are kept with it
 */
export type EraseContact = (request: {
  reference: string
  caseId?: string | undefined
  actor: string
  officerId?: string | undefined
  reason?: string | undefined
  now: Date
}) => Promise<boolean>

export interface RetentionParts {
  store: Pick<Store, 'prisma'>
  files: Pick<FileStore, 'remove'>
  /** As in retention.json. */
  rules: unknown
  random: (bytes: number) => Buffer
}

/** Cases removed in one transaction. */
const batch = 50

const before = (now: Date, { days }: { days: number }): Date => new Date(now.getTime() - days * 86_400_000)

/** Keeps the promise of what is stored for how long. */
export const openRetention = ({ store, files, rules, random }: RetentionParts): Retention => {
  const { prisma } = store
  const periods = retentionSchema.parse(rules)

  /** One batch; the record of a case may only be removed in a transaction that says it is retention. */
  const removeCases = async (closedBefore: Date): Promise<number> => {
    const cases = await prisma.case.findMany({
      where: { state: 'closed', closedAt: { lt: closedBefore }, attentionSince: null },
      take: batch,
      select: { id: true, reports: { select: { reporterId: true, attachments: true } } },
    })
    if (cases.length === 0) return 0
    const reports = cases.flatMap((one) => one.reports)
    const reporters = reports.flatMap(({ reporterId }) => reporterId ?? [])
    const names = reports.flatMap(({ attachments }) =>
      attachments.flatMap(({ fileName, thumbName }) => [fileName, thumbName]),
    )
    const caseId = { in: cases.map(({ id }) => id) }
    // Files first: rows that name files already gone are removed the next time, files nobody names never.
    await files.remove(names)
    await prisma.$transaction(async (tx) => {
      await tx.$queryRaw`SELECT set_config('sosafe.retention', 'on', true)`
      await tx.caseEvent.deleteMany({ where: { caseId } })
      await tx.report.deleteMany({ where: { caseId } })
      await tx.reporter.deleteMany({ where: { id: { in: reporters }, reports: { none: {} } } })
      await tx.case.deleteMany({ where: { id: caseId } })
    })
    return cases.length
  }

  const removeAllCases = async (closedBefore: Date): Promise<number> => {
    let removed = 0
    for (;;) {
      const count = await removeCases(closedBefore)
      removed += count
      if (count < batch) return removed
    }
  }

  return {
    run: async (now) => {
      const sessions = await prisma.session.deleteMany({
        where: { lastSeenAt: { lt: before(now, periods.sessions) } },
      })
      const throttles = await prisma.throttle.deleteMany({
        where: {
          lastAt: { lt: before(now, periods.throttles) },
          OR: [{ lockedUntil: null }, { lockedUntil: { lt: now } }],
        },
      })
      await prisma.firstSignIn.deleteMany({ where: { expiresAt: { lt: now } } })
      const closed = { state: 'closed' as const, closedAt: { lt: before(now, periods.contactAfterClosing) } }
      const contacts = await prisma.reporter.deleteMany({
        where: { reports: { every: { case: { ...closed, attentionSince: null } } } },
      })
      await prisma.botAddress.deleteMany({ where: { report: { case: { ...closed, attentionSince: null } } } })
      const cases = await removeAllCases(before(now, periods.casesAfterClosing))
      return { sessions: sessions.count, throttles: throttles.count, contacts: contacts.count, cases }
    },

    eraseContact: ({ reference, caseId, actor, officerId, reason, now }) =>
      prisma.$transaction(async (tx) => {
        const report = await tx.report.findUnique({
          where: { reference, ...(caseId !== undefined && { caseId }) },
          select: { id: true, reporterId: true, case: { select: { id: true, version: true } } },
        })
        if (!report) return false
        const { count } = await tx.botAddress.deleteMany({ where: { reportId: report.id } })
        if (report.reporterId) await tx.reporter.delete({ where: { id: report.reporterId } })
        else if (count === 0) return false
        await tx.caseEvent.create({
          data: {
            ...{ id: v7({ msecs: now.getTime(), random: random(16) }), at: now, kind: 'contact_erased' },
            ...{ caseId: report.case.id, version: report.case.version, reportId: report.id },
            ...{ actor, officerId: officerId ?? null, text: reason ?? null },
          },
        })
        return true
      }),
  }
}
