import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Store } from '../../bot/store/store.ts'
import { openTestStore } from '../support/stores.ts'
import {
  flyTipping,
  formOn,
  type OfficerService,
  officerBrowser,
  openOfficerService,
  password,
} from './support.ts'

describe('signing in', () => {
  let store: Store
  let service: OfficerService
  let count = 0
  /** Each test has an officer of its own. */
  let name = ''
  beforeAll(async () => {
    store = await openTestStore()
  })
  beforeEach(async () => {
    service = await openOfficerService(store)
    count += 1
    name = `ada.${count}`
    await service.addOfficer(name, 'Ada Cole')
  })
  afterEach(() => service.close())
  afterAll(() => store.close())

  it('asks first, and then opens the page that was asked for', async () => {
    const { reference } = await service.file(flyTipping('rubble'))
    const ada = officerBrowser(service.app)
    const asked = await ada.get(`/officer/cases/${reference}`)
    expect(asked.status).toBe(303)
    const page = await ada.get(asked.headers.location ?? '')
    expect(page.text).toContain('Sign in')
    const answer = await ada.submit(page, '/officer/sign-in', { name, password })
    expect(answer.status).toBe(303)
    expect(answer.headers.location).toBe(`/officer/cases/${reference}`)
    expect((await ada.get(answer.headers.location ?? '')).text).toContain('rubble')
  })

  it('goes nowhere but to the officers pages afterwards', async () => {
    for (const next of [
      'https://evil.example/',
      '//evil.example',
      '/officer//evil.example',
      '/\\evil',
      '/officerx',
    ]) {
      const answer = await officerBrowser(service.app).post('/officer/sign-in', {
        name,
        password,
        next,
      })
      expect(answer.headers.location).toBe('/officer')
    }
  })

  it('says the same for a wrong name as for a wrong password', async () => {
    const page = async (tried: string) => {
      const answer = await officerBrowser(service.app).post('/officer/sign-in', {
        name: tried,
        password: 'not the password',
      })
      expect(answer.status).toBe(401)
      return answer.text.replaceAll(tried, 'NAME')
    }
    expect(await page(name)).toBe(await page('bob'))
  })

  it('locks after repeated failures, for a name nobody has as well, and says the same', async () => {
    const locked = async (tried: string) => {
      const browser = officerBrowser(service.app)
      for (let tries = 0; tries < 5; tries += 1) {
        await browser.post('/officer/sign-in', { name: tried, password: 'not the password' })
      }
      const answer = await browser.post('/officer/sign-in', { name: tried, password })
      expect(answer.status).toBe(429)
      return answer.text.replaceAll(tried, 'NAME')
    }
    const text = await locked(name)
    expect(text).toContain('Too many tries')
    expect(await locked('bob')).toBe(text)
    service.pass(16)
    expect((await officerBrowser(service.app).signIn(name)).status).toBe(303)
  })

  it('keeps the session in a cookie that scripts cannot read and other sites cannot send with forms', async () => {
    const secure = await openOfficerService(store, { INSECURE_COOKIES: 'false' })
    const plain = (await officerBrowser(service.app).signIn(name)).headers['set-cookie']?.[0]
    const strict = (await officerBrowser(secure.app).signIn(name)).headers['set-cookie']?.[0]
    secure.close()
    expect(plain).toMatch(/^officer=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/)
    expect(strict).toMatch(/^__Host-officer=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/)
  })

  it('ends after idling, says so, and comes back to the same page', async () => {
    const ada = officerBrowser(service.app)
    await ada.signIn(name)
    service.pass(29)
    expect((await ada.get('/officer?kind=asb')).status).toBe(200)
    service.pass(31)
    const out = await ada.get('/officer?kind=asb')
    expect(out.status).toBe(401)
    expect(out.text).toContain('You were signed out')
    expect(out.text).toContain('href="/officer/sign-in?next=%2Fofficer%3Fkind%3Dasb"')
  })

  it('shows what was typed when the session ended before the form was sent', async () => {
    const { reference } = await service.file(flyTipping('rubble'))
    const ada = officerBrowser(service.app)
    await ada.signIn(name)
    const page = await ada.get(`/officer/cases/${reference}`)
    service.pass(60)
    const out = await ada.submit(page, `/officer/cases/${reference}/note`, {
      text: 'An hour of <b>notes</b>',
    })
    expect(out.status).toBe(401)
    expect(out.text).toContain('An hour of &lt;b&gt;notes&lt;/b&gt;')
    expect(out.text).toContain(`next=%2Fofficer%2Fcases%2F${reference}"`)
  })

  it('ends when the officer signs out, on the server too', async () => {
    const ada = officerBrowser(service.app)
    const cookie = (await ada.signIn(name)).headers['set-cookie']?.[0]?.split(';')[0] ?? ''
    const page = await ada.get('/officer')
    const out = await ada.submit(page, '/officer/sign-out')
    expect(out.headers.location).toBe('/officer/sign-in?out=yes')
    expect(out.headers['clear-site-data']).toBe('"cache"')
    const again = await officerBrowser(service.app).agent.get('/officer').set('Cookie', cookie)
    expect(again.status).toBe(401)
  })

  it('asks for a new password where it was made for the officer, before anything else', async () => {
    await service.addOfficer('bob', 'Bob Day', { mustChange: true })
    const bob = officerBrowser(service.app)
    expect((await bob.signIn('bob')).headers.location).toBe('/officer/password')
    expect((await bob.get('/officer')).headers.location).toBe('/officer/password')
    const page = await bob.get('/officer/password')
    const send = (fields: Record<string, string>) => bob.submit(page, '/officer/password', fields)
    const fresh = 'purple monkey dishwasher'
    expect((await send({ old: 'wrong', password: fresh, again: fresh })).text).toContain(
      'That is not your password now',
    )
    expect((await send({ old: password, password: fresh, again: 'other' })).text).toContain(
      'The two passwords differ',
    )
    expect((await send({ old: password, password: 'short', again: 'short' })).text).toContain(
      'at least 12 characters',
    )
    const changed = await send({ old: password, password: fresh, again: fresh })
    expect(changed.headers.location).toBe('/officer')
    expect((await bob.get('/officer')).status).toBe(200)
    expect((await officerBrowser(service.app).signIn('bob')).status).toBe(401)
  })

  it('signs the officers other browsers out when the password changes', async () => {
    const [here, there] = [officerBrowser(service.app), officerBrowser(service.app)]
    await here.signIn(name)
    await there.signIn(name)
    const page = await here.get('/officer/password')
    const fresh = 'purple monkey dishwasher'
    await here.submit(page, '/officer/password', { old: password, password: fresh, again: fresh })
    expect((await here.get('/officer')).status).toBe(200)
    expect((await there.get('/officer')).status).toBe(401)
  })

  it('refuses forms from elsewhere, and forms without the session token', async () => {
    const { reference } = await service.file(flyTipping('rubble'))
    const ada = officerBrowser(service.app)
    await ada.signIn(name)
    const action = `/officer/cases/${reference}/note`
    const fields: Record<string, string> = {
      ...formOn((await ada.get(`/officer/cases/${reference}`)).text, action),
      text: 'forged',
    }
    const post = (headers: Record<string, string>, sent: Record<string, string>) =>
      ada.agent.post(action).set(headers).type('form').send(sent).then()
    expect((await post({ 'Sec-Fetch-Site': 'cross-site' }, fields)).status).toBe(403)
    expect((await post({ 'Sec-Fetch-Site': 'same-site' }, fields)).status).toBe(403)
    expect((await post({ Origin: 'https://evil.example' }, fields)).status).toBe(403)
    expect((await post({ Origin: 'null' }, fields)).status).toBe(403)
    expect((await post({}, { ...fields, csrf: 'x'.repeat(43) })).status).toBe(403)
    expect((await post({}, { version: fields.version ?? '', text: 'forged' })).status).toBe(403)
    expect((await ada.get(`/officer/cases/${reference}`)).text).not.toContain('forged')
    expect((await post({ 'Sec-Fetch-Site': 'same-origin' }, fields)).status).toBe(303)
  })

  it('refuses to be signed in by another site', async () => {
    const answer = await officerBrowser(service.app)
      .agent.post('/officer/sign-in')
      .set('Sec-Fetch-Site', 'cross-site')
      .type('form')
      .send({ name, password })
    expect(answer.status).toBe(403)
    expect(answer.headers['set-cookie']).toBeUndefined()
  })
})

describe('the first officer', () => {
  let store: Store
  let service: OfficerService
  beforeAll(async () => {
    store = await openTestStore()
  })
  beforeEach(async () => {
    service = await openOfficerService(store)
    await store.prisma.officer.deleteMany()
  })
  afterEach(() => service.close())
  afterAll(() => store.close())

  it('is made by a link that works once', async () => {
    const first = await service.accounts.firstSignIn({ now: service.now() })
    const browser = officerBrowser(service.app)
    const page = await browser.get(`/officer/first?token=${first?.token}`)
    expect(page.status).toBe(200)
    const refused = await browser.submit(page, '/officer/first', {
      name: '!',
      displayName: 'Ada',
      password,
      again: password,
    })
    expect(refused.status).toBe(400)
    expect(refused.text).toContain('A sign-in name is')
    const wrongInAll = { name: '!', displayName: 'Ada', password: 'short', again: 'shorter' }
    const { text } = await browser.submit(page, '/officer/first', wrongInAll)
    for (const words of ['A sign-in name is', 'The password needs at least 12', 'The two passwords differ']) {
      expect(text).toContain(words)
    }
    const made = await browser.submit(page, '/officer/first', {
      name: 'ada',
      displayName: 'Ada Cole',
      password,
      again: password,
    })
    expect(made.headers.location).toBe('/officer')
    expect((await browser.get('/officer')).text).toContain('Ada Cole')
    const again = await officerBrowser(service.app).submit(page, '/officer/first', {
      name: 'eve',
      displayName: '',
      password,
      again: password,
    })
    expect(again.status).toBe(410)
    expect((await officerBrowser(service.app).get(`/officer/first?token=${first?.token}`)).status).toBe(410)
  })

  it('is not made by a made-up link', async () => {
    expect((await officerBrowser(service.app).get('/officer/first?token=made-up')).status).toBe(410)
    const answer = await officerBrowser(service.app).post('/officer/first', {
      token: 'made-up',
      name: 'eve',
      displayName: 'Eve',
      password,
      again: password,
    })
    expect(answer.status).toBe(410)
    expect(await service.accounts.list()).toEqual([])
  })
})
