import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import request from 'supertest'
import type { OfficerRole } from '../../bot/officer/ports.ts'
import type { Store } from '../../bot/store/store.ts'
import { directory } from '../../dialogs/directory/directory.ts'
import { openTestStore } from '../support/stores.ts'
import { formOn, type OfficerService, officerBrowser, openOfficerService } from './support.ts'

const galop = directory.find(({ id }) => id === 'galop')
const form = '/officer/directory/galop/check'

describe('the help numbers, for officers', () => {
  let store: Store
  let service: OfficerService
  let count = 0
  beforeAll(async () => {
    store = await openTestStore()
  })
  beforeEach(async () => {
    await store.prisma.directoryCheck.deleteMany()
    service = await openOfficerService(store)
  })
  afterEach(() => service.close())
  afterAll(() => store.close())

  const signedIn = async (...roles: OfficerRole[]) => {
    count += 1
    await service.addOfficer(`ada.${count}`, 'Ada Cole', { roles })
    const browser = officerBrowser(service.app)
    return { ...browser, answer: await browser.signIn(`ada.${count}`) }
  }

  const dayBefore = (date: string, days: number): void => {
    const minutes = (Date.parse(`${date}T10:00:00Z`) - service.now().getTime()) / 60_000
    service.pass(minutes - days * 24 * 60)
  }

  it('are for those who look after them, and for administrators', async () => {
    const statuses = async (...roles: OfficerRole[]) => {
      const ada = await signedIn(...roles)
      const pages = [await ada.get('/officer/directory'), await ada.get('/officer/directory/galop')]
      const posted = await ada.post(form, { csrf: '', result: 'confirmed' })
      return [...pages, posted].map(({ status }) => status)
    }
    expect(await statuses('directory')).toEqual([200, 200, 403])
    expect(await statuses('admin')).toEqual([200, 200, 403])
    expect(await statuses('officer')).toEqual([403, 403, 403])
    const stranger = officerBrowser(service.app)
    expect((await stranger.get('/officer/directory')).headers.location).toBe(
      '/officer/sign-in?next=%2Fofficer%2Fdirectory',
    )
  })

  it('stand in the navigation of those officers only', async () => {
    const link = /<a class="govuk-service-navigation__link" href="\/officer\/directory"/
    const both = await signedIn('officer', 'directory')
    expect((await both.get('/officer')).text).toMatch(link)
    const plain = await signedIn('officer')
    expect((await plain.get('/officer')).text).not.toMatch(link)
  })

  it('are where an officer lands who does nothing else', async () => {
    const ada = await signedIn('directory')
    expect(ada.answer.headers.location).toBe('/officer')
    const landed = await ada.get('/officer')
    expect([landed.status, landed.headers.location]).toEqual([303, '/officer/directory'])
  })

  it('are listed with number, hours, source, last check and how they stand, those to check first', async () => {
    const { text } = await (await signedIn('directory')).get('/officer/directory')
    const order = [...text.matchAll(/data-entry="(\w+)"/g)].map(([, id]) => id)
    expect([...order].sort()).toEqual(directory.map(({ id }) => id).sort())
    const waiting = directory.filter(({ enabled, verified }) => enabled && !verified).length
    expect(text).toContain(`To check: ${waiting}`)
    const row = text.split('data-entry="galop"')[1]?.split('</tr>')[0] ?? ''
    expect(order.indexOf('galop')).toBeLessThan(waiting)
    expect(row).toContain('Not verified')
    expect(row).toContain('Good until Wed 30 Jun 2027')
    expect(row).toContain(galop?.number)
    expect(row).toContain('Monday to Thursday 10:00 to 20:30; Friday 10:00 to 16:30')
    expect(row).toContain('href="https://galop.org.uk/"')
    expect(row).toContain('By nobody here yet')
    expect(text.split('data-entry="herts_change"')[1]).toContain('Switched off in the data file')
    expect(text.split('data-entry="emergency"')[1]).toContain('Verified')
  })

  it('take a check, say so, and show it by whom and when', async () => {
    const ada = await signedIn('directory')
    const page = await ada.get('/officer/directory/galop')
    expect(page.text).toContain('No officer has recorded a check yet')
    const answer = await ada.submit(page, form, { result: 'confirmed', note: 'Rang <b>them</b>' })
    expect(answer.headers.location).toBe('/officer/directory/galop?done=confirmed')
    const after = await ada.get('/officer/directory/galop?done=confirmed')
    expect(after.text).toContain('Your check is recorded. The number is good for a year.')
    expect(after.text).toContain('Good until Wed 24 Nov 2027')
    expect(after.text).toMatch(/<strong>Confirmed<\/strong> by Ada Cole <time[^>]*>Tue 24 Nov 2026, 10:00/)
    expect(after.text).toContain('Rang &lt;b&gt;them&lt;/b&gt;')
    const { text } = await ada.get('/officer/directory')
    expect(text.split('data-entry="galop"')[1]?.split('</tr>')[0]).toContain('Confirmed by Ada Cole')
  })

  it('stop showing what is wrong, and say beforehand who is shown instead', async () => {
    const ada = await signedIn('directory')
    const page = await ada.get('/officer/directory/galop')
    expect(page.text).toMatch(
      /If it is not shown, people see[\s\S]*LGBT\+ people:<\/strong> Samaritans, [\d ]+; SADA/,
    )
    await ada.submit(page, form, { result: 'wrong', note: 'It rings out' })
    expect(service.directory.current().find(({ id }) => id === 'galop')?.enabled).toBe(false)
    const { text } = await ada.get('/officer/directory')
    expect(text).toContain('Help numbers: 1 was found wrong.')
    expect([...text.matchAll(/data-entry="(\w+)"/g)][0]?.[1]).toBe('galop')
    expect(text.split('data-entry="galop"')[1]).toContain('Found wrong: not shown')
  })

  it('ask what was found, and what is wrong, with nothing lost', async () => {
    const ada = await signedIn('directory')
    const page = await ada.get('/officer/directory/galop')
    const nothing = await ada.submit(page, form, { note: 'Half a note' })
    expect(nothing.status).toBe(400)
    expect(nothing.text).toContain('<a href="#result">Say what you found.</a>')
    expect(nothing.text).toContain('Half a note')
    const bare = await ada.submit(page, form, { result: 'wrong' })
    expect(bare.text).toContain('<a href="#note">Say what is wrong.</a>')
    expect(bare.text).toMatch(/value="wrong" checked/)
    const long = await ada.submit(page, form, { result: 'confirmed', note: 'x'.repeat(1001) })
    expect(long.text).toContain('Use 1000 characters or fewer.')
    expect(await store.prisma.directoryCheck.count()).toBe(0)
  })

  it('take no check of a number that became another since the page was made', async () => {
    const ada = await signedIn('directory')
    const page = await ada.get('/officer/directory/galop')
    const answer = await ada.submit(page, form, { result: 'confirmed', facts: '07700 900123; always' })
    expect(answer.status).toBe(409)
    expect(answer.text).toContain('The number or the hours changed since you opened this page.')
    expect(await store.prisma.directoryCheck.count()).toBe(0)
  })

  it('take no check without the session token, or from another site', async () => {
    const ada = await signedIn('directory')
    const page = await ada.get('/officer/directory/galop')
    const fields = { ...formOn(page.text, form), result: 'confirmed' }
    const forged = await ada.post(form, { ...fields, csrf: 'x'.repeat(43) })
    const elsewhere = await ada.agent.post(form).set('Sec-Fetch-Site', 'cross-site').type('form').send(fields)
    expect([forged.status, elsewhere.status]).toEqual([403, 403])
    expect(await store.prisma.directoryCheck.count()).toBe(0)
  })

  it('that nobody knows are not found', async () => {
    const ada = await signedIn('directory')
    expect((await ada.get('/officer/directory/nothing')).status).toBe(404)
  })

  it('warn on the queue 30 days before the first expires, whoever looks after them', async () => {
    const [both, plain] = [await signedIn('officer', 'admin'), await signedIn('officer')]
    expect((await both.get('/officer')).text).not.toContain('data-directory-news')
    dayBefore('2027-06-30', 30)
    for (const [browser, name] of [both, plain].map((one, index) => [one, count - 1 + index] as const))
      await browser.signIn(`ada.${name}`)
    expect((await both.get('/officer')).text).toMatch(/data-directory-news[\s\S]*\d+ expire within 30 days/)
    expect((await plain.get('/officer')).text).not.toContain('data-directory-news')
    expect((await both.get('/officer/directory')).text).toContain('Expires in 30 days, not verified')
    dayBefore('2027-06-30', 31)
    await both.signIn(`ada.${count - 1}`)
    expect((await both.get('/officer')).text).not.toContain('data-directory-news')
    dayBefore('2027-06-30', -2)
    await both.signIn(`ada.${count - 1}`)
    expect((await both.get('/officer')).text).toMatch(/data-directory-news[\s\S]*\d+ have expired/)
    expect((await both.get('/officer/directory')).text).toContain('Expired 2 days ago: not shown')
  })

  it('leave no name of theirs in the log or the metrics', async () => {
    const ada = await signedIn('directory')
    const page = await ada.get('/officer/directory/galop')
    await ada.submit(page, form, { result: 'wrong', note: 'It rings out' })
    await ada.get('/officer/directory/sada')
    const { text } = await request(service.app).get('/metrics')
    expect(text).toContain('route="/officer/directory/:entry/check",status="303"} 1')
    const seen = `${service.logged()}${text}`
    expect(seen).toContain('/officer/directory/:entry')
    expect(seen).not.toMatch(/galop|sada|rings out|abuse|lgbt/i)
  })
})
