import { beforeAll, describe, expect, it } from '@jest/globals'
import { CaseChangedError } from '../../bot/cases/changed.ts'
import type { ActingOfficer, CaseNews } from '../../bot/cases/ports.ts'
import type { Store } from '../../bot/store/store.ts'
import type { Report } from '../../dialogs/reporting/report.ts'
import { type CaseServices, casesOn, officerIn, random, secret, testKeyring } from '../support/cases.ts'
import { asbReport, flyTippingReport } from '../support/reports.ts'
import { describeStores } from '../support/stores.ts'

/** A Monday morning. */
const now = new Date('2026-11-23T09:00:00Z')
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000)

describeStores('cases', (open) => {
  let store: Store
  let cases: CaseServices
  let amira: ActingOfficer
  let ben: ActingOfficer
  let count = 0

  const file = async (report: Report = flyTippingReport(), at = now) => {
    count += 1
    const filed = await cases.filing.fileReport({
      ...{ report, channel: 'web', now: at },
      conversationId: `conversation-${count}`,
    })
    const found = await store.prisma.case.findUniqueOrThrow({ where: { reference: filed.reference } })
    return { ...filed, caseId: found.id, conversationId: `conversation-${count}` }
  }
  const view = async (reference: string, officer = amira, at = now) => {
    const found = await cases.caseReader.read({ reference, officer, now: at, showContact: true })
    if (!found) throw new Error(`no case ${reference}`)
    return found
  }

  beforeAll(async () => {
    store = await open()
    cases = await casesOn(store)
    amira = await officerIn(store, 'amira')
    ben = await officerIn(store, 'ben')
  }, 60_000)

  describe('filing', () => {
    it('opens a case with a reference, a code and a promise in working days', async () => {
      const filed = await file()
      expect(filed.reference).toMatch(/^SV-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/)
      expect(filed.code).toMatch(/^[0-9A-HJKMNP-TV-Z]{3}-[0-9A-HJKMNP-TV-Z]{3}$/)
      expect(filed).toMatchObject({ promiseDays: 5, promisedBy: '2026-11-30' })
      expect(await view(filed.reference)).toMatchObject({
        ...{ state: 'new', kind: 'fly_tipping', category: 'other_household', risk: 'standard' },
        ...{ placeKnown: false, summary: 'Two mattresses and black bags by the garages', version: 1 },
        timeline: [{ kind: 'opened', actor: 'resident', reportReference: filed.reference }],
      })
    })

    it('files one report when the same conversation is sent twice, at once or later', async () => {
      const request = {
        report: flyTippingReport(),
        channel: 'web',
        now,
        conversationId: 'sent-twice',
      } as const
      const both = await Promise.all([cases.filing.fileReport(request), cases.filing.fileReport(request)])
      const again = await cases.filing.fileReport({ ...request, now: later(60 * 24) })
      expect(both[1]).toEqual(both[0])
      expect(again).toEqual(both[0])
      expect(await store.prisma.report.count({ where: { reference: again.reference } })).toBe(1)
      expect(await store.prisma.caseEvent.count({ where: { case: { reference: again.reference } } })).toBe(1)
    })

    it('tells the same reference and code after the secrets were changed', async () => {
      const request = {
        report: flyTippingReport(),
        channel: 'web',
        now,
        conversationId: 'older-secret',
      } as const
      const filed = await cases.filing.fileReport(request)
      const rotated = await casesOn(store, { keyring: testKeyring(secret(9), secret(1)) })
      expect(await rotated.filing.fileReport(request)).toEqual(filed)
      const { reference, code } = filed
      expect(await rotated.progress.lookUp({ reference, code, now })).toMatchObject({
        reference,
        state: 'new',
      })
    })

    it('keeps contact details as ciphertext only, and shows them to officers', async () => {
      const contact = {
        ...{ way: 'text' as const, name: 'Ada Canary', phone: '07700900123' },
        ...{ email: 'ada@canary.example', times: ['evening' as const], note: 'never ring the landline' },
      }
      const filed = await file(flyTippingReport({}, { contact }))
      const rows = await store.prisma.$queryRaw<{ row: string }[]>`
        SELECT to_jsonb(t)::text AS row FROM "Reporter" t
        UNION ALL SELECT to_jsonb(t)::text FROM "Report" t
        UNION ALL SELECT to_jsonb(t)::text FROM "Case" t
        UNION ALL SELECT to_jsonb(t)::text FROM "CaseEvent" t`
      const raw = rows.map(({ row }) => row).join('\n')
      expect(raw).toContain(filed.reference)
      for (const clear of ['Canary', '07700900123', 'ada@canary', 'landline', filed.code, 'conversation-']) {
        expect(raw).not.toContain(clear)
      }
      expect((await view(filed.reference)).reports[0]?.contact).toEqual(contact)
    })

    it('cannot be read when a ciphertext was moved to another row', async () => {
      const one = await file(flyTippingReport({}, { contact: { way: 'phone', phone: '07700900001' } }))
      const two = await file(flyTippingReport({}, { contact: { way: 'phone', phone: '07700900002' } }))
      const reporterOf = (reference: string) =>
        store.prisma.reporter.findFirstOrThrow({ where: { reports: { some: { reference } } } })
      const [from, to] = [await reporterOf(one.reference), await reporterOf(two.reference)]
      await store.prisma.reporter.update({ where: { id: to.id }, data: { phone: from.phone } })
      expect((await view(two.reference)).reports[0]?.contact?.phone).toMatch(/cannot be read/)
    })

    it('claims the photos of the conversation for the report', async () => {
      const claimed: unknown[] = []
      const photo = { fileName: 'a.jpg', thumbName: 'a.t.jpg', width: 800, height: 600, bytes: 12_345 }
      const withPhotos = await casesOn(store, {
        files: {
          claim: async (key, ids) => {
            claimed.push([key, ids])
            return [photo]
          },
        },
      })
      const report = flyTippingReport({}, { photos: ['photo-1'] })
      const { reference } = await withPhotos.filing.fileReport({
        ...{ report, channel: 'web', now },
        conversationId: 'with-photos',
      })
      expect(claimed).toEqual([['with-photos', ['photo-1']]])
      const { bytes: _, ...shown } = photo
      expect((await view(reference)).reports[0]?.photos).toEqual([{ ...shown, addedAt: now }])
      expect(await cases.caseReader.photo('a.t.jpg')).toMatchObject({ fileName: 'a.jpg' })
      expect(await cases.caseReader.photo('b.jpg')).toBeUndefined()
    })

    it('keeps what people type, with NUL and broken characters made storable', async () => {
      const odd = `'; DROP TABLE "Case"; -- \u0000 \ud800 \u202e<script>`
      const filed = await file(asbReport({ account: odd }, { ownWords: [odd, '=cmd()', '😀'] }))
      const [report] = (await view(filed.reference)).reports
      const kept = `'; DROP TABLE "Case"; -- \ufffd \ufffd \u202e<script>`
      expect(report?.ownWords).toEqual([kept, '=cmd()', '😀'])
      expect(report?.kind === 'asb' && report.answers.account).toBe(kept)
    })

    it('promises sooner where the risk is higher, and keeps the reasons', async () => {
      const filed = await file(
        asbReport({ effects: ['not_safe_at_home'], vulnerabilities: ['alone'], account: 'He threatened me' }),
      )
      expect(filed).toMatchObject({ promiseDays: 1, promisedBy: '2026-11-24' })
      const { risk, riskReasons } = await view(filed.reference)
      expect(risk).toBe('high')
      expect(riskReasons.map(({ rule }) => rule)).toEqual(
        expect.arrayContaining(['not_safe_at_home', 'vulnerable', 'threat']),
      )
    })

    it('tells those who listen, without anything personal', async () => {
      const heard: CaseNews[] = []
      let wake = () => {}
      const stop = cases.live.subscribe((one) => {
        heard.push(one)
        wake()
      })
      const { reference, caseId } = await file()
      // News of cases filed before may still be on its way.
      const own = () => heard.filter((one) => one.reference === reference)
      while (own().length === 0) {
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      }
      stop()
      expect(own()).toEqual([{ caseId, reference, kind: 'opened', version: 1 }])
    })
  })

  describe('officers', () => {
    it('lets exactly one of two officers claim, and tells the other who', async () => {
      for (let round = 0; round < 5; round += 1) {
        const { caseId } = await file()
        const results = await Promise.all([
          cases.actions.claim({ caseId, officer: amira, now }),
          cases.actions.claim({ caseId, officer: ben, now }),
        ])
        const winner = results[0].claimed ? amira : ben
        expect(results.filter(({ claimed }) => claimed)).toEqual([{ claimed: true, version: 2 }])
        expect(results.filter(({ claimed }) => !claimed)).toEqual([{ claimed: false, by: winner }])
        expect(await store.prisma.caseEvent.count({ where: { caseId, kind: 'claimed' } })).toBe(1)
        expect(await store.prisma.case.findUnique({ where: { id: caseId } })).toMatchObject({
          ...{ assigneeId: winner.id, state: 'assigned' },
        })
      }
    })

    it('refuses a stale change and says what changed and by whom', async () => {
      const { caseId } = await file()
      await cases.actions.note({
        ...{ caseId, version: 1, officer: amira, now },
        text: 'Spoke to the school',
      })
      const stale = cases.actions.changeState({
        ...{ caseId, version: 1, officer: ben, now: later(1) },
        state: 'on_hold',
      })
      const error = await stale.then(
        () => undefined,
        (thrown: unknown) => thrown,
      )
      expect(error).toBeInstanceOf(CaseChangedError)
      expect(error).toMatchObject({
        ...{ code: 'CASE_CHANGED', version: 2 },
        changes: [{ actor: 'amira', kind: 'note', text: 'Spoke to the school' }],
      })
      expect(await store.prisma.case.findUnique({ where: { id: caseId } })).toMatchObject({
        state: 'new',
        version: 2,
      })
    })

    it('lets one of two changes made at once through', async () => {
      const { caseId } = await file()
      const request = { caseId, version: 1, now }
      const results = await Promise.allSettled([
        cases.actions.note({ ...request, officer: amira, text: 'one' }),
        cases.actions.note({ ...request, officer: ben, text: 'two' }),
      ])
      expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
      expect(await store.prisma.caseEvent.count({ where: { caseId, kind: 'note' } })).toBe(1)
    })

    it('records every change with who, before and after, and closes with an honest outcome', async () => {
      const { caseId, reference, code } = await file()
      const { actions } = cases
      const by = (version: number, minutes: number) => ({
        caseId,
        version,
        officer: amira,
        now: later(minutes),
      })
      await actions.claim({ caseId, officer: amira, now: later(1) })
      await actions.writeToResident({ ...by(2, 2), text: 'We will look on Tuesday.' })
      await actions.changeState({ ...by(3, 3), state: 'referred', referredTo: 'Network Rail' })
      await actions.overrideRisk({ ...by(4, 4), risk: 'high', text: 'Near a nursery' })
      await expect(actions.close({ ...by(5, 5), outcome: 'not_resolved' })).rejects.toMatchObject({
        ...{ code: 'BAD_REQUEST', field: 'text' },
      })
      await actions.close({ ...by(5, 5), outcome: 'not_resolved', text: 'The land is not ours.' })
      const found = await view(reference, amira, later(6))
      expect(found).toMatchObject({
        ...{ state: 'closed', outcome: 'not_resolved', risk: 'high', version: 6, dueBy: null },
        ...{ firstContactAt: later(2), closedAt: later(5), assignee: { id: amira.id } },
      })
      expect(found.timeline.map(({ kind, before, after }) => ({ kind, before, after }))).toEqual([
        { kind: 'opened', before: null, after: { risk: 'standard', points: 0 } },
        {
          kind: 'claimed',
          before: { state: 'new', assignee: null },
          after: { state: 'assigned', assignee: 'amira' },
        },
        { kind: 'message_to_resident', before: null, after: null },
        {
          kind: 'state_changed',
          before: { state: 'assigned' },
          after: { state: 'referred', referredTo: 'Network Rail' },
        },
        { kind: 'risk_changed', before: { risk: 'standard' }, after: { risk: 'high' } },
        {
          kind: 'closed',
          before: { state: 'referred' },
          after: { state: 'closed', outcome: 'not_resolved' },
        },
      ])
      expect(await cases.progress.lookUp({ reference, code, now })).toMatchObject({
        ...{ state: 'closed', outcome: 'not_resolved', sentOn: '2026-11-23', promisedBy: '2026-11-30' },
        messages: [{ text: 'We will look on Tuesday.' }, { text: 'The land is not ours.' }],
      })
      await actions.reopen({ ...by(6, 7), text: 'It is ours after all' })
      expect(await view(reference)).toMatchObject({ state: 'assigned', outcome: null, closedAt: null })
    })

    it('lets only the holder release a case', async () => {
      const { caseId } = await file()
      await cases.actions.claim({ caseId, officer: amira, now })
      const request = { caseId, version: 2, now }
      await expect(cases.actions.release({ ...request, officer: ben })).rejects.toMatchObject({
        code: 'NOT_ALLOWED',
      })
      await cases.actions.release({ ...request, officer: amira })
      const released = await store.prisma.caseEvent.findFirst({ where: { caseId, kind: 'released' } })
      expect(released).toMatchObject({
        before: { state: 'assigned', assignee: 'amira' },
        after: { state: 'new', assignee: null },
      })
      expect(await store.prisma.case.findUnique({ where: { id: caseId } })).toMatchObject({
        ...{ state: 'new', assigneeId: null },
      })
    })

    it('keeps contact details from an officer who did not ask for them, and marks nothing', async () => {
      const { reference } = await file(
        flyTippingReport({}, { contact: { way: 'phone', phone: '07700900008' } }),
      )
      const found = await cases.caseReader.read({ reference, officer: amira, now })
      expect(found?.reports[0]).toMatchObject({ hasContact: true, contact: undefined })
      expect(found?.timeline.map(({ kind }) => kind)).toEqual(['opened'])
    })

    it('marks that an officer saw contact details, once a day', async () => {
      const filed = await file(flyTippingReport({}, { contact: { way: 'phone', phone: '07700900003' } }))
      const seen = async (officer: ActingOfficer, at: Date) =>
        (await view(filed.reference, officer, at)).timeline.filter(({ kind }) => kind === 'contact_seen')
          .length
      expect(await seen(amira, now)).toBe(1)
      expect(await seen(amira, later(60))).toBe(1)
      expect(await seen(ben, later(61))).toBe(2)
      expect(await seen(amira, later(24 * 60))).toBe(3)
      expect((await view(filed.reference)).version).toBe(1)
    })

    it('finds nothing under a wrong reference or an unknown case', async () => {
      expect(await cases.caseReader.read({ reference: 'SV-0000', officer: amira, now })).toBeUndefined()
      const caseId = '01900000-0000-7000-8000-000000000000'
      await expect(
        cases.actions.note({ caseId, version: 1, officer: amira, now, text: 'x' }),
      ).rejects.toMatchObject({
        code: 'NOT_FOUND',
      })
    })
  })

  describe('the record', () => {
    it('cannot be changed, removed or emptied', async () => {
      const { caseId } = await file()
      const events = store.prisma.caseEvent
      await expect(events.updateMany({ where: { caseId }, data: { text: 'other' } })).rejects.toThrow(
        /append only/,
      )
      await expect(events.deleteMany({ where: { caseId } })).rejects.toThrow(/append only/)
      await expect(store.prisma.$executeRaw`TRUNCATE "CaseEvent"`).rejects.toThrow(/append only/)
      expect(await events.count({ where: { caseId } })).toBe(1)
    })
  })

  describe('the reporter', () => {
    it('gets the same answer for a wrong reference and a wrong code', async () => {
      const filed = await file()
      const other = await file()
      const { lookUp } = cases.progress
      const nobody = 'SV-0000-0000'
      for (const wrong of [
        { reference: filed.reference, code: other.code },
        { reference: nobody, code: filed.code },
        { reference: 'hello', code: filed.code },
        { reference: filed.reference, code: '' },
      ]) {
        expect(await lookUp({ ...wrong, now })).toBeUndefined()
        expect(await cases.progress.addToReport({ ...wrong, words: 'x', stillHappening: false, now })).toBe(
          false,
        )
      }
    })

    it('is understood however the reference and code are typed', async () => {
      const filed = await file()
      const typed = filed.reference
        .toLowerCase()
        .replaceAll('-', ' ')
        .replaceAll('0', 'o')
        .replaceAll('1', 'l')
      const code = ` ${filed.code.toLowerCase().replace('-', '').replaceAll('0', 'O')} `
      expect(await cases.progress.lookUp({ reference: typed, code, now })).toMatchObject({
        reference: filed.reference,
      })
      expect(await cases.progress.lookUp({ reference: typed.slice(3), code, now })).toBeDefined()
    })

    it('is slowed after ten wrong codes, for a reference that exists and one that does not', async () => {
      const { reference, code } = await file()
      for (const tried of [reference, 'SV-0000-0000']) {
        const at = later(24 * 60 * 10)
        for (let count = 0; count < 10; count += 1) {
          expect(await cases.progress.lookUp({ reference: tried, code: '000-00Z', now: at })).toBeUndefined()
        }
        await expect(cases.progress.lookUp({ reference: tried, code, now: at })).rejects.toMatchObject({
          code: 'TOO_MANY_TRIES',
        })
      }
      const after = later(24 * 60 * 10 + 16)
      expect(await cases.progress.lookUp({ reference, code, now: after })).toMatchObject({ reference })
    })

    it('says that rubbish was cleared of rubbish only, even where an old row says it of noise', async () => {
      const noise = await file(asbReport())
      const close = { caseId: noise.caseId, version: 1, officer: amira, now }
      await expect(cases.actions.close({ ...close, outcome: 'cleared' })).rejects.toMatchObject({
        code: 'BAD_REQUEST',
      })
      await cases.actions.close({ ...close, outcome: 'resolved' })
      await store.prisma.case.update({ where: { id: noise.caseId }, data: { outcome: 'cleared' } })
      const rubbish = await file()
      await cases.actions.close({ ...close, caseId: rubbish.caseId, outcome: 'cleared' })
      const told = async ({ reference, code }: { reference: string; code: string }) =>
        (await cases.progress.lookUp({ reference, code, now }))?.outcome
      expect([await told(noise), await told(rubbish)]).toEqual(['resolved', 'cleared'])
      expect((await view(noise.reference)).outcome).toBe('cleared')
    })

    it('adds to a report and brings it to attention, even when closed', async () => {
      const { reference, code, caseId } = await file()
      await cases.actions.close({ ...{ caseId, version: 1, officer: amira, now }, outcome: 'cleared' })
      const listed = async () =>
        (await cases.queue.list({ filter: { attention: true } })).entries.find((entry) => entry.id === caseId)
      expect(await listed()).toBeUndefined()
      const words = 'They came back last night'
      expect(
        await cases.progress.addToReport({ reference, code, words, stillHappening: true, now: later(5) }),
      ).toBe(true)
      expect(await listed()).toMatchObject({ attentionSince: later(5), state: 'closed', version: 3 })
      const all = await cases.queue.list({ filter: {}, size: 1 })
      expect((await cases.queue.counts({ officerId: amira.id, now })).open).toBe(all.total)
      expect((await view(reference)).timeline.at(-1)).toMatchObject({
        ...{ kind: 'still_happening', actor: 'resident', text: words, reportReference: reference },
      })
      await cases.actions.note({ ...{ caseId, version: 3, officer: amira, now: later(6) }, text: 'Seen' })
      expect(await listed()).toBeUndefined()
    })
  })

  describe('after the secrets were changed', () => {
    it('still opens contact details, and not when the old secret is gone', async () => {
      const filed = await file(flyTippingReport({}, { contact: { way: 'phone', phone: '07700900004' } }))
      const phoneWith = async (...secrets: string[]) => {
        const services = await casesOn(store, { keyring: testKeyring(...secrets) })
        const asked = { reference: filed.reference, officer: amira, now, showContact: true }
        const found = await services.caseReader.read(asked)
        return found?.reports[0]?.contact?.phone
      }
      expect(await phoneWith(secret(9), secret(1))).toBe('07700900004')
      expect(await phoneWith(secret(9))).toMatch(/cannot be read/)
    })
  })

  it('draws another reference when one is taken', async () => {
    const fixed = Buffer.alloc(7, 3)
    const { openFiling } = await import('../../bot/cases/filing.ts')
    const { openRisk } = await import('../../bot/cases/risk.ts')
    const { openFieldCipher } = await import('../../bot/privacy/fields.ts')
    let draws = 0
    const filing = openFiling({
      ...{ store, keyring: testKeyring(), cipher: openFieldCipher(testKeyring(), random) },
      files: { claim: async () => [] },
      assessRisk: openRisk({
        bands: [{ band: 'standard', from: 0 }],
        rules: [],
        cues: [],
        negations: ['no'],
      }),
      clock: cases.clock,
      random: (bytes) => {
        if (bytes !== 7) return random(bytes)
        draws += 1
        return draws <= 2 ? fixed : random(bytes)
      },
    })
    const request = { report: flyTippingReport(), channel: 'web', now } as const
    const one = await filing.fileReport({ ...request, conversationId: 'taken-1' })
    const two = await filing.fileReport({ ...request, conversationId: 'taken-2' })
    expect(draws).toBe(3)
    expect(two.reference).not.toBe(one.reference)
  })
})
