import type { FieldCipher } from '../privacy/fields.ts'
import type { Prisma } from '../store/generated/client.ts'
import { insertTogether } from '../store/insertTogether.ts'
import type { Store } from '../store/store.ts'
import { reachable } from '../store/unavailable.ts'
import { openContact } from './contact.ts'
import { eventRow, newId } from './events.ts'
import type { ActingOfficer, CaseReader, CaseView, ReportView, TimelineEntry } from './ports.ts'
import type { PromiseClock } from './promise.ts'
import { parseReference } from './reference.ts'
import {
  readAnswers,
  readChannel,
  readEventKind,
  readFacts,
  readPlace,
  readReasons,
  toEntry,
} from './rows.ts'

export interface CaseReaderParts {
  store: Pick<Store, 'prisma'>
  cipher: FieldCipher
  clock: PromiseClock
  random: (bytes: number) => Buffer
}

const photoColumns = { fileName: true, thumbName: true, width: true, height: true, addedAt: true } as const

const wholeCase = {
  assignee: { select: { id: true, displayName: true, disabledAt: true } },
  reports: {
    orderBy: [{ filedAt: 'asc' }, { id: 'asc' }],
    include: {
      reporter: true,
      attachments: { orderBy: [{ addedAt: 'asc' }, { id: 'asc' }], select: photoColumns },
    },
  },
  events: { orderBy: [{ version: 'asc' }, { at: 'asc' }, { id: 'asc' }] },
} as const satisfies Prisma.CaseInclude

type WholeCase = Prisma.CaseGetPayload<{ include: typeof wholeCase }>

/** Reads whole cases for officers. */
export const openCaseReader = ({ store, cipher, clock, random }: CaseReaderParts): CaseReader => {
  const { prisma } = store

  const reportView = (row: WholeCase['reports'][number], showContact: boolean): ReportView => ({
    id: row.id,
    reference: row.reference,
    channel: readChannel(row.channel),
    filedAt: row.filedAt,
    hasContact: row.reporter !== null,
    contact: row.reporter && showContact ? openContact(cipher, row.reporter) : undefined,
    ownWords: row.ownWords,
    photos: row.attachments,
    ...readAnswers(row.kind, row.answers),
  })

  const timeline = (row: WholeCase): TimelineEntry[] => {
    const references = new Map(row.reports.map(({ id, reference }) => [id, reference]))
    return row.events.map(({ caseId: _caseId, version: _version, reportId, ...event }) => ({
      ...event,
      kind: readEventKind(event.kind),
      reportReference: reportId === null ? null : (references.get(reportId) ?? null),
      before: readFacts(event.before),
      after: readFacts(event.after),
    }))
  }

  const caseView = (row: WholeCase, showContact: boolean): CaseView => ({
    ...toEntry({
      ...{ id: row.id, reference: row.reference, kind: row.kind, category: row.category, state: row.state },
      ...{ outcome: row.outcome, risk: row.risk, placeLabel: row.placeLabel, place: row.place },
      ...{ summary: row.summary, openedAt: row.openedAt, promisedBy: row.promisedBy, dueBy: row.dueBy },
      ...{ firstContactAt: row.firstContactAt, attentionSince: row.attentionSince, version: row.version },
      assignee: row.assignee && { id: row.assignee.id, displayName: row.assignee.displayName },
    }),
    assigneeLeft: row.assignee !== null && row.assignee.disabledAt !== null,
    place: readPlace(row.place),
    latitude: row.latitude,
    longitude: row.longitude,
    riskReasons: readReasons(row.riskReasons),
    referredTo: row.referredTo,
    closedAt: row.closedAt,
    changedAt: row.changedAt,
    reports: row.reports.map((report) => reportView(report, showContact)),
    timeline: timeline(row),
  })

  /** Reading contact details leaves a mark, once an officer, a case and a day; it changes no version. */
  const noteSeen = async (row: WholeCase, officer: ActingOfficer, now: Date): Promise<void> => {
    if (row.reports.every(({ reporter }) => reporter === null)) return
    const today = clock.startOfDay(now)
    const noted = row.events.some(
      (event) => event.kind === 'contact_seen' && event.officerId === officer.id && event.at >= today,
    )
    if (noted) return
    const event = eventRow({
      ...{ id: newId(random, now), caseId: row.id, at: now, version: row.version, kind: 'contact_seen' },
      ...{ officerId: officer.id, actor: officer.displayName },
    })
    await insertTogether(prisma, { CaseEvent: [event] })
    row.events.push(event)
  }

  return {
    read: ({ reference, officer, now, showContact = false }) =>
      reachable(async () => {
        const meant = parseReference(reference)
        if (meant === undefined) return undefined
        const row = await prisma.case.findFirst({
          where: { OR: [{ reference: meant }, { reports: { some: { reference: meant } } }] },
          include: wholeCase,
        })
        if (!row) return undefined
        if (showContact) await noteSeen(row, officer, now)
        return caseView(row, showContact)
      }),
    photo: (fileName) =>
      reachable(async () => {
        const found = await prisma.attachment.findFirst({
          where: { OR: [{ fileName }, { thumbName: fileName }] },
          select: photoColumns,
        })
        return found ?? undefined
      }),
  }
}
