import { beforeAll, describe, expect, it } from '@jest/globals'
import type { ActingOfficer, QueueFilter } from '../../bot/cases/ports.ts'
import { asbNames } from '../../bot/cases/standards.ts'
import retentionRules from '../../bot/privacy/retention.json' with { type: 'json' }
import { openRetention } from '../../bot/privacy/retention.ts'
import type { Store } from '../../bot/store/store.ts'
import type { Report } from '../../dialogs/reporting/report.ts'
import { type CaseServices, casesOn, officerIn, random } from '../support/cases.ts'
import { asbReport, flyTippingReport } from '../support/reports.ts'
import { describeStores } from '../support/stores.ts'

const day = 86_400_000
/** A Monday morning. */
const now = new Date('2026-11-23T09:00:00Z')
const daysAgo = (days: number) => new Date(now.getTime() - days * day)

describeStores('the queue', (open) => {
  let store: Store
  let cases: CaseServices
  let amira: ActingOfficer
  const made: Record<string, { reference: string; caseId: string; code: string }> = {}

  const file = async (name: string, report: Report, at: Date) => {
    const { reference, code } = await cases.filing.fileReport({
      ...{ report, channel: 'web', now: at, conversationId: name },
    })
    const { id } = await store.prisma.case.findUniqueOrThrow({ where: { reference } })
    made[name] = { reference, code, caseId: id }
  }
  const caseOf = (name: string) => {
    const found = made[name]
    if (!found) throw new Error(name)
    return found
  }
  const names = async (
    filter: QueueFilter,
    rest: { order?: 'opened' | 'reference'; reversed?: boolean } = {},
  ) => {
    const { entries } = await cases.queue.list({ filter, ...rest })
    return entries.map(({ reference }) =>
      Object.keys(made).find((name) => made[name]?.reference === reference),
    )
  }

  beforeAll(async () => {
    store = await open()
    cases = await casesOn(store)
    amira = await officerIn(store, 'amira')
    const high = asbReport({ account: 'Threatened with a knife', vulnerabilities: ['alone'] })
    await file('overdue', flyTippingReport({ description: 'A green sofa 100% wet' }), daysAgo(14))
    await file('today', flyTippingReport(), new Date('2026-11-16T09:00:00Z'))
    await file('high', high, now)
    await file('medium', asbReport({ effects: ['not_safe_at_home'] }), new Date('2026-11-20T09:00:00Z'))
    await file('standard', asbReport(), now)
    await file('closed', flyTippingReport(), daysAgo(30))
    const { caseId } = caseOf('closed')
    await cases.actions.close({
      ...{ caseId, version: 1, officer: amira, now: daysAgo(20) },
      outcome: 'cleared',
    })
    await cases.actions.claim({ caseId: caseOf('high').caseId, officer: amira, now })
  }, 60_000)

  it('lists what is due first, then by risk', async () => {
    expect(await names({})).toEqual(['overdue', 'today', 'high', 'medium', 'standard'])
  })

  it('lists by opening and by reference, either way round', async () => {
    const byOpening = await names({}, { order: 'opened' })
    expect(byOpening.at(-1)).toBe('overdue')
    expect(await names({}, { order: 'opened', reversed: true })).toEqual(byOpening.reverse())
    const references = (await cases.queue.list({ filter: {}, order: 'reference' })).entries.map(
      (one) => one.reference,
    )
    expect(references).toEqual([...references].sort())
  })

  it('filters by kind, state, assignee, risk and what is owed', async () => {
    expect(await names({ kind: 'asb' })).toEqual(['high', 'medium', 'standard'])
    expect(await names({ states: ['closed'] })).toEqual(['closed'])
    expect(await names({ assignee: { id: amira.id } })).toEqual(['high'])
    expect(await names({ assignee: 'nobody' })).toEqual(['overdue', 'today', 'medium', 'standard'])
    expect(await names({ risk: 'high' })).toEqual(['high'])
    expect(await names({ owed: { before: now } })).toEqual(['overdue'])
  })

  it('finds by reference as it is typed, closed cases too, and nothing for what is not one', async () => {
    const { reference } = caseOf('closed')
    expect(await names({ reference: reference.toLowerCase().replaceAll('-', ' ') })).toEqual(['closed'])
    expect(await names({ reference: reference.slice(0, 9) })).toEqual(['closed'])
    expect(await names({ reference: 'nonsense!' })).toEqual([])
  })

  it('finds by words in summary, place and own words, taking % and _ as they are', async () => {
    expect(await names({ words: 'GREEN sofa' })).toEqual(['overdue'])
    expect(await names({ words: '100%' })).toEqual(['overdue'])
    expect(await names({ words: '1_0' })).toEqual([])
    expect(await names({ words: 'bedwell' })).toEqual(['high', 'medium', 'standard'])
    expect(await names({ words: 'mattresses co-op' })).toEqual(['overdue', 'today'])
    expect(await names({ words: `'; DROP TABLE "Case" --` })).toEqual([])
  })

  it('finds by the name of the kind, what was added since and what officers wrote', async () => {
    const { reference, code, caseId } = caseOf('today')
    expect(await names({ words: 'fly-TIPPING' })).toEqual(['overdue', 'today'])
    expect(await names({ words: asbNames.noise })).toEqual(['high', 'medium', 'standard'])
    expect(await names({ words: 'soaking wet' })).toEqual([])
    await cases.progress.addToReport({
      ...{ reference, code, words: 'It is soaking wet now', stillHappening: false, now },
    })
    expect(await names({ words: 'soaking wet' })).toEqual(['today'])
    await cases.actions.note({ ...{ caseId, version: 2, officer: amira, now }, text: 'Knocked at the kiosk' })
    expect(await names({ words: 'soaking kiosk' })).toEqual(['today'])
  })

  it('counts what needs doing', async () => {
    expect(await cases.queue.counts({ officerId: amira.id, now })).toEqual({
      ...{ open: 5, new: 4, mine: 1, unassigned: 4, overdue: 1, dueToday: 1, attention: 0 },
    })
  })

  it('pages, and never beyond the last', async () => {
    const first = await cases.queue.list({ filter: {}, size: 2 })
    expect(first).toMatchObject({ total: 5, page: 1, pages: 3 })
    expect(first.entries).toHaveLength(2)
    expect(await cases.queue.list({ filter: {}, size: 2, page: 99 })).toMatchObject({ page: 3 })
    expect(await cases.queue.list({ filter: {}, size: 2, page: Number.NaN })).toMatchObject({ page: 1 })
  })

  describe('for the council’s own systems', () => {
    it('publishes every case and report once over the pages, without contact details', async () => {
      await file('contact', flyTippingReport({}, { contact: { way: 'phone', phone: '07700900777' } }), now)
      const all: string[] = []
      let cursor: string | undefined
      for (let more = true; more; ) {
        const page = await cases.published.cases({ cursor, limit: 2 })
        all.push(...page.items.map(({ reference }) => reference))
        cursor = page.nextCursor
        more = page.more
      }
      expect(all.sort()).toEqual(
        Object.values(made)
          .map(({ reference }) => reference)
          .sort(),
      )
      expect(await cases.published.cases({ cursor, limit: 2 })).toEqual({ items: [], more: false })
      const reports = await cases.published.reports({ limit: 500 })
      expect(reports.items).toHaveLength(all.length)
      expect(JSON.stringify(reports)).not.toContain('0900777')
      expect(await cases.published.reports({ limit: 500, since: now, kind: 'asb' })).toMatchObject({
        items: [{ kind: 'asb' }, { kind: 'asb' }],
      })
    })

    it('shows a changed case again after the last cursor', async () => {
      const { nextCursor } = await cases.published.cases({ limit: 500 })
      const { caseId, reference } = caseOf('standard')
      const later = new Date(now.getTime() + 60_000)
      await cases.actions.note({ ...{ caseId, version: 1, officer: amira, now: later }, text: 'private' })
      const { items } = await cases.published.cases({ cursor: nextCursor, limit: 10 })
      expect(items.map((item) => item.reference)).toEqual([reference])
      expect(JSON.stringify(items)).not.toContain('private')
    })

    it('refuses a cursor it did not make, and a wrong limit', async () => {
      await expect(cases.published.cases({ cursor: 'abc', limit: 5 })).rejects.toMatchObject({
        field: 'cursor',
      })
      await expect(cases.published.cases({ limit: 501 })).rejects.toMatchObject({ field: 'limit' })
    })
  })

  describe('retention', () => {
    const removed: string[] = []
    const files = {
      remove: async (names: readonly string[]) => {
        removed.push(...names)
      },
    }

    it('removes contact details, then whole cases with their record and photos, in their time', async () => {
      const retention = openRetention({ store, files, rules: retentionRules, random })
      const { caseId, reference } = caseOf('contact')
      const report = await store.prisma.report.findUniqueOrThrow({ where: { reference } })
      await store.prisma.attachment.create({
        data: {
          ...{ reportId: report.id, fileName: 'p.jpg', thumbName: 'p.t.jpg' },
          ...{ width: 1, height: 1, bytes: 1, addedAt: now },
        },
      })
      // Where somebody in a chat asked for news, and news that waits.
      await store.prisma.botAddress.create({
        data: {
          ...{ reportId: report.id, sealed: 'sealed', conversation: 'hash', createdAt: now },
          news: { create: { cause: 'news', nextAt: now } },
        },
      })
      const inChat = async () => [await store.prisma.botAddress.count(), await store.prisma.botNews.count()]
      await cases.actions.close({ ...{ caseId, version: 1, officer: amira, now }, outcome: 'cleared' })
      const after = (days: number) => new Date(now.getTime() + days * day)
      expect(await retention.run(after(179))).toMatchObject({ contacts: 0, cases: 0 })
      expect(await store.prisma.reporter.count()).toBe(1)
      expect(await inChat()).toEqual([1, 1])
      expect(await retention.run(after(181))).toMatchObject({ contacts: 1, cases: 0 })
      expect(await store.prisma.reporter.count()).toBe(0)
      expect(await inChat()).toEqual([0, 0])
      expect(removed).toEqual([])
      // The other closed case was closed 20 days earlier.
      expect(await retention.run(after(2191))).toMatchObject({ cases: 2 })
      expect(removed.sort()).toEqual(['p.jpg', 'p.t.jpg'])
      expect(await store.prisma.case.findUnique({ where: { id: caseId } })).toBeNull()
      expect(await store.prisma.caseEvent.count({ where: { caseId } })).toBe(0)
      expect(await store.prisma.report.count({ where: { caseId } })).toBe(0)
      // Open cases stay, and the record is closed again after retention.
      expect(await store.prisma.case.count()).toBe(5)
      await expect(store.prisma.caseEvent.deleteMany()).rejects.toThrow(/append only/)
      expect(await retention.run(after(2191))).toEqual({ sessions: 0, throttles: 0, contacts: 0, cases: 0 })
    })

    it('erases who sent a report when asked, and records that it was done', async () => {
      await file('erase', flyTippingReport({}, { contact: { way: 'email', email: 'a@example.org' } }), now)
      const { reference, caseId } = caseOf('erase')
      const retention = openRetention({ store, files, rules: retentionRules, random })
      const after = new Date(now.getTime() + 1000)
      const request = { reference, actor: 'amira', officerId: amira.id, now: after }
      expect(await retention.eraseContact(request)).toBe(true)
      expect(await retention.eraseContact(request)).toBe(false)
      const view = await cases.caseReader.read({ reference, officer: amira, now })
      expect(view?.reports[0]?.hasContact).toBe(false)
      expect(view?.timeline.at(-1)).toMatchObject({ kind: 'contact_erased', actor: 'amira', text: null })
      expect(view).toMatchObject({ id: caseId, version: 1 })
    })
  })
})
