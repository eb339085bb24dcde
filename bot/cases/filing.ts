import type { Report } from '../../dialogs/reporting/report.ts'
import type { FileStore, StoredPhoto } from '../files/ports.ts'
import type { FieldCipher } from '../privacy/fields.ts'
import type { Keyring } from '../privacy/keyring.ts'
import type { Attachment, Case, Report as ReportRow } from '../store/generated/client.ts'
import { insertTogether } from '../store/insertTogether.ts'
import type { Store } from '../store/store.ts'
import { isDuplicate, reachable } from '../store/unavailable.ts'
import { reporterRow } from './contact.ts'
import { eventRow, newId } from './events.ts'
import { codeHash, identitiesOf, type ReportIdentity } from './identity.ts'
import type { FiledReport, Filing, FilingRequest } from './ports.ts'
import type { PromiseClock } from './promise.ts'
import { makeReference } from './reference.ts'
import type { RiskAssessor } from './risk.ts'

export interface FilingParts {
  store: Pick<Store, 'prisma'>
  keyring: Keyring
  cipher: FieldCipher
  files: Pick<FileStore, 'claim'>
  assessRisk: RiskAssessor
  clock: PromiseClock
  random: (bytes: number) => Buffer
  /** Told of each report that is new, once: not when send is pressed again. */
  onNew?: (filed: { kind: Report['kind']; channel: FilingRequest['channel'] }) => void
}

const longestSummary = 200

const categoryOf = (report: Report): string =>
  report.kind === 'asb'
    ? report.answers.asbType
    : (report.answers.primaryWaste ?? report.answers.wasteTypes[0] ?? 'other')

/** The first words of what happened, on one line. */
const summaryOf = (report: Report): string => {
  const told = report.kind === 'asb' ? report.answers.account : report.answers.description
  const line = (told ?? report.ownWords.join(' ')).replace(/[\s\p{Cc}]+/gu, ' ').trim()
  const characters = [...line]
  return characters.length <= longestSummary ? line : `${characters.slice(0, longestSummary - 1).join('')}…`
}

/** Whose job it looked like when it came in, for the record. */
const handOff = (whoseJob: FilingRequest['whoseJob']): { body?: string; alsoTell?: string[] } =>
  whoseJob === undefined ? {} : { body: whoseJob.body, alsoTell: [...whoseJob.alsoTell] }

/** References are random: two alike come about once in tens of thousands of years; then another is drawn. */
const mostDraws = 3

/** Files finished reports: each opens a case of its own, in one statement. */
export const openFiling = (parts: FilingParts): Filing => {
  const { store, keyring, cipher, files, assessRisk, clock, random } = parts
  const { prisma } = store

  const filedBefore = async (identities: readonly ReportIdentity[]): Promise<FiledReport | undefined> => {
    const found = await prisma.report.findFirst({
      where: { conversationKey: { in: identities.map(({ conversationKey }) => conversationKey) } },
      select: { reference: true, conversationKey: true, promiseDays: true, promisedBy: true },
    })
    const identity = identities.find(({ conversationKey }) => conversationKey === found?.conversationKey)
    if (!found || !identity) return undefined
    const { reference, promiseDays, promisedBy } = found
    return { reference, code: identity.code, promiseDays, promisedBy: clock.dateOf(promisedBy) }
  }

  const insert = async (request: FilingRequest, identity: ReportIdentity, photos: readonly StoredPhoto[]) => {
    const { report, channel, now } = request
    const { contact, answers } = report
    const risk = assessRisk(report)
    const promise = await clock.firstContact(now, risk.band)
    const reference = makeReference(random)
    const place = answers.location
    const caseId = newId(random, now)
    const reportId = newId(random, now)
    const reporter = contact && reporterRow(cipher, newId(random, now), contact, now)
    const opened: Case = {
      id: caseId,
      reference,
      kind: report.kind,
      category: categoryOf(report),
      state: 'new',
      outcome: null,
      risk: risk.band,
      riskReasons: risk.reasons.map((reason) => ({ ...reason })),
      placeLabel: place.label,
      place: { ...place },
      latitude: place.latitude ?? null,
      longitude: place.longitude ?? null,
      summary: summaryOf(report),
      promisedBy: promise.by,
      firstContactAt: null,
      dueBy: promise.by,
      attentionSince: null,
      referredTo: null,
      assigneeId: null,
      version: 1,
      openedAt: now,
      closedAt: null,
      changedAt: now,
    }
    const filed: ReportRow = {
      id: reportId,
      reference,
      codeHash: codeHash(keyring, reference, identity.code),
      conversationKey: identity.conversationKey,
      kind: report.kind,
      channel,
      answers: { ...answers },
      ownWords: report.ownWords,
      filedAt: now,
      promiseDays: promise.days,
      promisedBy: promise.by,
      caseId,
      reporterId: reporter?.id ?? null,
    }
    const attachments = photos.map(
      ({ fileName, thumbName, width, height, bytes }): Attachment => ({
        ...{ id: newId(random, now), reportId, addedAt: now },
        ...{ fileName, thumbName, width, height, bytes },
      }),
    )
    const event = eventRow({
      ...{ id: newId(random, now), caseId, at: now, version: 1, kind: 'opened' },
      ...{ actor: 'resident', reportId },
      after: { risk: risk.band, points: risk.points, ...handOff(request.whoseJob) },
    })
    await insertTogether(
      prisma,
      {
        Case: [opened],
        Reporter: reporter ? [reporter] : [],
        Report: [filed],
        Attachment: attachments,
        CaseEvent: [event],
      },
      { caseId, reference, kind: 'opened', version: 1 },
    )
    return { reference, code: identity.code, promiseDays: promise.days, promisedBy: promise.date }
  }

  return {
    fileReport: (request) =>
      reachable(async () => {
        const identities = identitiesOf(keyring, request.conversationId)
        // Under the newest key the unique column tells; what older secrets filed must be looked for.
        const before = identities.length > 1 ? await filedBefore(identities) : undefined
        if (before) return before
        const wanted = request.report.photos
        const photos = wanted.length > 0 ? await files.claim(request.conversationId, wanted) : []
        for (let draw = 1; ; draw += 1) {
          try {
            const filed = await insert(request, identities[0], photos)
            parts.onNew?.({ kind: request.report.kind, channel: request.channel })
            return filed
          } catch (error) {
            if (!isDuplicate(error)) throw error
            const filed = await filedBefore(identities)
            if (filed) return filed
            if (draw === mostDraws) throw error
          }
        }
      }),
  }
}
