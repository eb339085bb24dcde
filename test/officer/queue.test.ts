import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { parse } from 'csv-parse/sync'
import type { Store } from '../../bot/store/store.ts'
import { asbReport, flyTippingReport } from '../support/reports.ts'
import { openTestStore } from '../support/stores.ts'
import { antiSocial, flyTipping, type OfficerService, officerBrowser, openOfficerService } from './support.ts'

describe('the queue', () => {
  let store: Store
  let service: OfficerService
  let ada: ReturnType<typeof officerBrowser>
  const references: Record<string, string> = {}

  /** References on the page, in the order shown. */
  const listed = (html: string): string[] =>
    [...html.matchAll(/data-reference="(SV-[^"]+)"/g)].map(([, reference = '']) => reference)
  const list = async (query = ''): Promise<string[]> => listed((await ada.get(`/officer${query}`)).text)
  const named = (...names: string[]): (string | undefined)[] => names.map((name) => references[name])

  beforeAll(async () => {
    store = await openTestStore()
    service = await openOfficerService(store)
    await service.addOfficer('ada', 'Ada Cole')
    await service.addOfficer('ben', 'Ben <Osei>')
    service.pass(-9 * 24 * 60)
    references.old = (
      await service.file(flyTippingReport({ description: '=1+1 sofa by the bottle bank' }))
    ).reference
    service.pass(8 * 24 * 60)
    references.loud = (await service.file(asbReport({ account: 'Music until three\u202e' }))).reference
    references.scared = (
      await service.file(antiSocial('<script>alert(1)</script> he shouts all night'))
    ).reference
    service.pass(24 * 60)
    references.rubble = (await service.file(flyTipping('Rubble in the alley'))).reference
    ada = officerBrowser(service.app)
    await ada.signIn('ada')
    const ben = officerBrowser(service.app)
    await ben.signIn('ben')
    const page = await ben.get('/officer')
    await ben.submit(page, `/officer/cases/${references.loud}/claim`)
  })
  afterAll(async () => {
    service.close()
    await store.close()
  })

  it('comes by what is owed first, and then by risk', async () => {
    expect(await list()).toEqual(named('old', 'scared', 'rubble', 'loud'))
  })

  it('says in words what is overdue', async () => {
    const page = await ada.get('/officer')
    expect(page.text).toMatch(
      /<strong class="officer-promise officer-promise--overdue">First contact overdue by \d days?<\/strong>/,
    )
    expect(page.text).toContain('place to be confirmed')
  })

  it('counts what needs doing, and each count leads to those cases', async () => {
    const page = await ada.get('/officer')
    const counts = [
      ...page.text.matchAll(/href="([^"]+)"[^>]*><span class="officer-shortcut__count">(\d+)</g),
    ]
    expect(counts.map(([, , count]) => Number(count))).toEqual([4, 1, 1, 0, 3, 0])
    for (const [, href = '', count] of counts) {
      expect((await list(href.replace('/officer', '').replaceAll('&amp;', '&'))).length).toBe(Number(count))
    }
  })

  it('narrows by kind, risk, officer, state and words', async () => {
    expect(await list('?kind=asb')).toEqual(named('scared', 'loud'))
    expect(await list('?risk=high')).toEqual(named('scared'))
    expect(await list('?assignee=nobody')).toEqual(named('old', 'scared', 'rubble'))
    expect(await list('?assignee=me')).toEqual([])
    expect(await list('?state=assigned')).toEqual(named('loud'))
    expect(await list('?q=alley+RUBBLE')).toEqual(named('rubble'))
    expect(await list('?q=100%25')).toEqual([])
    expect((await ada.get('/officer?q=alley')).text).toMatch(/<h1[^>]*>Search results</)
    expect(await list('?owed=overdue')).toEqual(named('old'))
  })

  it('names officers to narrow by: those who work cases, and who left with cases still theirs', async () => {
    await service.addOfficer('cy', 'Cy Left')
    const cy = officerBrowser(service.app)
    await cy.signIn('cy')
    const { rubble = '' } = references
    await cy.submit(await cy.get('/officer'), `/officer/cases/${rubble}/claim`)
    await service.addOfficer('dee', 'Dee Numbers', { roles: ['directory'] })
    const { accounts } = service
    await accounts.disable({ name: 'cy', now: service.now() })
    const { text } = await ada.get('/officer')
    const left = /<option value="([^"]+)"[^>]*>Cy Left \(account closed\)/.exec(text)?.[1] ?? ''
    expect(await list(`?assignee=${left}`)).toEqual([rubble])
    expect(text).not.toContain('Dee Numbers')
    const address = `/officer/cases/${rubble}`
    expect((await ada.get(address)).text).toContain('account closed')
    await ada.submit(await ada.get(address), `${address}/release`)
    expect(await list('?assignee=nobody')).toContain(rubble)
  })

  it('finds a case by all of its reference or the beginning', async () => {
    const { rubble = '' } = references
    expect(await list(`?q=${rubble}`)).toEqual([rubble])
    expect(await list(`?q=${rubble.toLowerCase().replaceAll('-', '+')}`)).toEqual([rubble])
    expect(await list(`?q=${rubble.slice(0, 6)}`)).toContain(rubble)
  })

  it('sorts by reference and by age, both ways, and says how it is sorted', async () => {
    const sorted = Object.values(references).sort()
    expect(await list('?order=reference')).toEqual(sorted)
    expect(await list('?order=reference&reversed=yes')).toEqual([...sorted].reverse())
    expect((await list('?order=opened&reversed=yes'))[0]).toBe(references.old)
    const page = await ada.get('/officer?order=reference')
    expect(page.text).toMatch(
      /aria-sort="ascending">\s*<a[^>]+href="\/officer\?order=reference&amp;reversed=yes"/,
    )
  })

  it('opens with a bookmark that no longer makes sense', async () => {
    expect(await list('?kind=ghosts&state=1&risk=&page=-3&assignee=x&order=up&owed=never')).toHaveLength(4)
    expect(await list('?kind=asb&kind=asb&page=99999')).toHaveLength(4)
  })

  it('shows what strangers typed as text and nothing else', async () => {
    const { text } = await ada.get('/officer')
    expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    expect(text).not.toContain('<script>alert')
    expect(text).toContain('Music until three[RLO]')
    expect(text).toContain('Ben &lt;Osei&gt;')
  })

  it('gives a spreadsheet in which nothing runs and no contact details stand', async () => {
    const answer = await ada.agent.get('/officer/export.csv?assignee=nobody')
    expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8')
    expect(answer.headers['content-disposition']).toBe('attachment; filename="queue-2026-11-24.csv"')
    const rows: string[][] = parse(answer.text, { bom: true })
    expect(rows.slice(1).map(([reference]) => reference)).toEqual(named('old', 'scared', 'rubble'))
    expect(rows[1]?.at(-1)).toBe("'=1+1 sofa by the bottle bank")
    expect(answer.text).not.toMatch(/07700|Jo Resident/)
    expect(service.logged()).toContain('"count":3')
  })

  it('is shut to anybody not signed in, whatever the address', async () => {
    const { rubble } = references
    for (const path of ['/officer', '/officer/search', '/officer/export.csv', `/officer/cases/${rubble}`]) {
      const answer = await officerBrowser(service.app).get(path)
      expect(answer.status).toBe(303)
      expect(answer.text).not.toContain('Rubble')
    }
    expect((await officerBrowser(service.app).get('/officer/events')).status).toBe(204)
    expect((await officerBrowser(service.app).get('/officer/photos/anything.jpg')).status).toBe(303)
    expect((await officerBrowser(service.app).post(`/officer/cases/${rubble}/claim`, {})).status).toBe(401)
  })

  it('is kept by no cache, framed by nobody, and runs nothing inline', async () => {
    const { headers, text } = await ada.get('/officer')
    expect(headers['cache-control']).toBe('no-store')
    expect(headers['content-security-policy']).toContain("default-src 'none'")
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
    expect(headers['content-security-policy']).not.toContain('unsafe')
    expect(headers['referrer-policy']).toBe('same-origin')
    expect(text).not.toMatch(/<script(?![^>]*src=)|style="|\son\w+="/)
  })

  it('turns pages when there are many cases', async () => {
    for (let count = 0; count < 50; count += 1) await service.file(flyTipping(`Bag number ${count}`))
    const first = await ada.get('/officer?kind=fly_tipping')
    expect(listed(first.text)).toHaveLength(50)
    expect(first.text).toContain('Cases 1 to 50 of 52')
    expect(await list('?kind=fly_tipping&page=2')).toHaveLength(2)
  })
})
