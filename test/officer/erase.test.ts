import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { FiledReport } from '../../bot/cases/ports.ts'
import type { Store } from '../../bot/store/store.ts'
import { openTestStore } from '../support/stores.ts'
import { antiSocial, flyTipping, type OfficerService, officerBrowser, openOfficerService } from './support.ts'

const why = 'Asked by letter of 20 November; identity checked at the counter.'

describe('erasing the details of somebody who reported', () => {
  let store: Store
  let service: OfficerService
  let officer: ReturnType<typeof officerBrowser>
  let lead: ReturnType<typeof officerBrowser>
  let filed: FiledReport
  let path: string

  beforeAll(async () => {
    store = await openTestStore()
    service = await openOfficerService(store)
    await service.addOfficer('ada', 'Ada Cole')
    await service.addOfficer('lea', 'Lea Data', { roles: ['officer', 'admin'] })
    officer = officerBrowser(service.app)
    lead = officerBrowser(service.app)
    await officer.signIn('ada')
    await lead.signIn('lea')
  })
  beforeEach(async () => {
    filed = await service.file(antiSocial('Shouting every night'))
    path = `/officer/cases/${filed.reference}`
  })
  afterAll(async () => {
    service.close()
    await store.close()
  })

  const erase = async (fields: Record<string, string>, who = lead) =>
    who.submit(await lead.get(path), `${path}/erase`, fields)
  const kept = () => store.prisma.report.findUniqueOrThrow({ where: { reference: filed.reference } })

  it('removes name, number and waiting texts, and keeps the report, who did it and why', async () => {
    await store.prisma.outbox.create({
      data: {
        ...{ cause: randomUUID(), number: 'sealed', text: 'sealed', times: [] },
        ...{ reporterId: (await kept()).reporterId, nextAt: service.now() },
        ...{ createdAt: service.now(), changedAt: service.now() },
      },
    })
    expect((await lead.get(`${path}?contact=shown`)).text).toContain('Jo Resident')
    const done = await erase({ text: why, confirm: 'yes' })
    expect(done.headers.location).toBe(`${path}?done=erase`)
    const { text } = await lead.get(`${path}?done=erase&contact=shown`)
    expect(text).toContain('The details are erased.')
    for (const gone of ['Jo Resident', '07700 900123', 'Never ring']) expect(text).not.toContain(gone)
    expect(text).toContain('Shouting every night')
    expect(text).toMatch(/<strong>Lea Data<\/strong> erased the contact details/)
    expect(text).toContain(why)
    expect((await kept()).reporterId).toBeNull()
    expect(await store.prisma.outbox.count()).toBe(0)
    expect(await store.prisma.reporter.count()).toBe(0)
    // Nothing left to erase: the form is gone, and sent from an older page it says so.
    expect(text).not.toContain(`action="${path}/erase"`)
  })

  it('asks for the reason and for the tick, and loses nothing that was typed', async () => {
    const noTick = await erase({ text: why })
    expect(noTick.status).toBe(400)
    // In the summary and beside the box.
    expect(noTick.text.split('Tick the box: it cannot be undone.')).toHaveLength(3)
    expect(noTick.text).toContain(why)
    const noReason = await erase({ text: '  ', confirm: 'yes' })
    expect(noReason.status).toBe(400)
    expect(noReason.text).toContain('Say how they asked')
    expect((await kept()).reporterId).not.toBeNull()
  })

  it('is for officers with the role admin alone', async () => {
    expect((await officer.get(path)).text).not.toContain(`action="${path}/erase"`)
    const note = await officer.get(path)
    const csrf = /name="csrf" value="([^"]+)"/.exec(note.text)?.[1] ?? ''
    const fields = { csrf, version: '1', report: filed.reference, text: why, confirm: 'yes' }
    expect((await officer.post(`${path}/erase`, fields)).status).toBe(403)
    expect((await kept()).reporterId).not.toBeNull()
  })

  it('reaches no report of another case, and says where there is nothing to erase', async () => {
    const other = await service.file(flyTipping('Rubble'))
    expect((await lead.get(`/officer/cases/${other.reference}`)).text).not.toContain('/erase"')
    const page = await erase({ text: why, confirm: 'yes', report: other.reference })
    expect(page.status).toBe(400)
    expect(page.text).toContain('Nobody’s details are kept with this report.')
    expect((await kept()).reporterId).not.toBeNull()
  })

  it('asks whose, where several people reported', async () => {
    const second = await service.file(antiSocial('Banging as well'))
    const [mine, theirs] = await Promise.all([
      kept(),
      store.prisma.report.findUniqueOrThrow({ where: { reference: second.reference } }),
    ])
    await store.prisma.report.update({ where: { id: theirs.id }, data: { caseId: mine.caseId } })
    const unsaid = await erase({ text: why, confirm: 'yes' })
    expect(unsaid.status).toBe(400)
    expect(unsaid.text).toContain('Choose whose details.')
    expect((await erase({ text: why, confirm: 'yes', report: second.reference })).status).toBe(303)
    expect((await kept()).reporterId).not.toBeNull()
    const after = await store.prisma.report.findUniqueOrThrow({ where: { id: theirs.id } })
    expect(after.reporterId).toBeNull()
    // One is left: no choice to make.
    expect((await erase({ text: why, confirm: 'yes' })).status).toBe(303)
    expect(await store.prisma.reporter.count({ where: { reports: { some: { id: mine.id } } } })).toBe(0)
  })
})
