import { randomUUID } from 'node:crypto'
import type { Server } from 'node:http'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import type { FiledReport } from '../../bot/cases/ports.ts'
import type { Store } from '../../bot/store/store.ts'
import { jpeg } from '../files/pictures.ts'
import {
  antiSocial,
  flyTipping,
  type OfficerService,
  openOfficerService,
  password,
} from '../officer/support.ts'
import {
  expectAccessible,
  expectNoSidewaysScroll,
  launchChromium,
  serve,
  stopServing,
  takePicture,
} from '../support/chromium.ts'
import { asbReport, flyTippingReport } from '../support/reports.ts'
import { openTestStore } from '../support/stores.ts'
import { describeWith } from '../support/unrun.ts'

const longWords =
  'He bangs on the wall all night and shouts he will "sort me out". I am scared to use the stairs. ' +
  `<b>Please</b> come soon. \u202Eesrever ${'a'.repeat(120)}`

describeWith('Chromium', process.env.CHROMIUM_PATH, "the officers' pages in a browser", () => {
  let store: Store
  let service: OfficerService
  let server: Server
  let url: string
  let browser: Browser
  const contexts: BrowserContext[] = []
  /** What a page's policy blocked, its scripts threw, or it asked of others. */
  let broken: string[] = []

  const newBrowser = async (options: BrowserContextOptions = {}): Promise<BrowserContext> => {
    const context = await browser.newContext({
      baseURL: url,
      viewport: { width: 1280, height: 900 },
      ...options,
    })
    contexts.push(context)
    context.on('weberror', (error) => broken.push(String(error.error())))
    context.on('console', (message) => {
      if (message.type() === 'error' && !/status of 4\d\d/.test(message.text())) broken.push(message.text())
    })
    context.on('request', (asked) => {
      if (!asked.url().startsWith(url)) broken.push(`asked elsewhere: ${asked.url()}`)
    })
    return context
  }

  const signIn = async (context: BrowserContext, name: string): Promise<Page> => {
    const page = await context.newPage()
    await page.goto('/officer')
    await page.getByLabel('Name').fill(name)
    await page.getByLabel('Password', { exact: true }).fill(password)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.getByRole('heading', { name: 'Queue' }).waitFor()
    return page
  }

  const fileWithPhotos = async (): Promise<FiledReport> => {
    const conversation = randomUUID()
    const photos: string[] = []
    for (const [width, height] of [
      [800, 600],
      [600, 800],
    ]) {
      photos.push((await service.receivePhoto(conversation, await jpeg(width, height))).id)
    }
    return service.file({ ...flyTipping('Rubble and about 20 tyres across the alley'), photos }, conversation)
  }

  /** Looks at a page as it is on a desk and on a small phone. */
  const checkScreen = async (page: Page, name: string): Promise<void> => {
    for (const [width, height] of [
      [1280, 900],
      [320, 640],
    ] as const) {
      await page.setViewportSize({ width, height })
      await expectAccessible(page)
      await expectNoSidewaysScroll(page)
      await takePicture(page, `officer-${name}-${width}`)
    }
    await page.setViewportSize({ width: 1280, height: 900 })
  }

  const action = (page: Page, name: string) =>
    page.locator('details.officer-action', { has: page.locator('summary', { hasText: name }) })
  const openAction = async (page: Page, name: string) => {
    await action(page, name).locator('summary').click()
    return action(page, name)
  }

  beforeAll(async () => {
    store = await openTestStore()
    service = await openOfficerService(store, {}, { heartbeatMs: 100 })
    await service.addOfficer('ada', 'Ada Cole')
    await service.addOfficer('ben', 'Ben Osei')
    await service.addOfficer('dee', 'Dee Marsh', { roles: ['officer', 'directory'] })
    service.pass(-8 * 24 * 60)
    await service.file(flyTippingReport({ description: 'A sofa and two mattresses by the bottle bank' }))
    service.pass(6 * 24 * 60)
    for (const words of ['Motorbikes racing round the green until midnight', 'Shouting, smashed bottles']) {
      await service.file(asbReport({ account: words }, { ownWords: [words] }))
    }
    await service.file(antiSocial(longWords))
    service.pass(2 * 24 * 60)
    ;({ server, url } = await serve(service.app))
    browser = await launchChromium()
  }, 120_000)
  beforeEach(() => {
    broken = []
    service.pass(1)
  })
  afterEach(async () => {
    for (const context of contexts.splice(0)) await context.close()
    expect(broken).toEqual([])
  })
  afterAll(async () => {
    await browser?.close()
    service?.close()
    if (server) await stopServing(server)
    await store?.close()
  })

  it('are accessible and whole on every screen, on a desk and at 320 px', async () => {
    const filed = await fileWithPhotos()
    const context = await newBrowser()
    const page = await context.newPage()
    await page.goto('/officer')
    await checkScreen(page, '01-sign-in')
    await page.getByLabel('Name').fill('ada')
    await page.getByRole('button', { name: 'Sign in' }).click()
    await checkScreen(page, '02-sign-in-refused')
    await page.goto('/officer/first?token=old')
    await checkScreen(page, '03-first-closed')
    await page.close()

    const ada = await signIn(context, 'ada')
    await checkScreen(ada, '04-queue')
    await ada.goto('/officer?q=nothing+like+this')
    await checkScreen(ada, '05-queue-empty')
    await ada.goto('/officer/search')
    await checkScreen(ada, '06-search')
    await ada.goto('/officer/password')
    await checkScreen(ada, '07-password')
    await ada.goto(`/officer/cases/${filed.reference}`)
    await checkScreen(ada, '08-case-waste')
    await ada.goto('/officer?risk=high')
    await ada.getByRole('table').getByRole('link').filter({ hasText: 'SV-' }).first().click()
    await ada.getByText('Show contact details').click()
    for (const name of ['Write to', 'Record first', 'Change the state', 'Change the risk', 'Close the']) {
      await openAction(ada, name)
    }
    await checkScreen(ada, '09-case-behaviour')
    await ada.goto(`/officer/cases/${filed.reference}`)
    const close = await openAction(ada, 'Close the case')
    await close.getByLabel('Not resolved, because').check()
    await close.getByRole('button').click()
    await checkScreen(ada, '10-case-refused')
    await ada.goto('/officer/cases/SV-0000-0000')
    await checkScreen(ada, '11-not-found')
  }, 120_000)

  it('let an officer record a check of a help number', async () => {
    const context = await newBrowser()
    const dee = await signIn(context, 'dee')
    await dee.getByRole('link', { name: 'Help numbers' }).click()
    await checkScreen(dee, '20-numbers')
    await dee.getByRole('link', { name: 'Galop' }).first().click()
    await checkScreen(dee, '21-number')
    await dee.getByLabel('Something is wrong').check()
    await dee.getByRole('button', { name: 'Record check' }).click()
    await dee.getByRole('alert').getByText('Say what is wrong.').waitFor()
    await checkScreen(dee, '22-number-refused')
    await dee.getByLabel('Note').fill('It rings out')
    await dee.getByRole('button', { name: 'Record check' }).click()
    await dee.getByText('Nobody is shown this number now.').waitFor()
    await dee.getByText('Found wrong: not shown').waitFor()
    await checkScreen(dee, '23-number-wrong')
    await dee.goto('/officer')
    await dee.getByText('Help numbers: 1 was found wrong.').waitFor()
    await checkScreen(dee, '24-queue-numbers')
  }, 120_000)

  it('let one of two officers claim, then note, write, change and close, and keep it all', async () => {
    const { reference, code } = await service.file(flyTipping('Fridges by the brook'))
    const [ada, ben] = [await signIn(await newBrowser(), 'ada'), await signIn(await newBrowser(), 'ben')]
    for (const page of [ada, ben]) await page.goto(`/officer/cases/${reference}`)
    await ada.getByRole('button', { name: 'Claim this case' }).click()
    await ada.getByText('You claimed this case.').waitFor()
    await ben.getByRole('button', { name: 'Claim this case' }).click()
    const told = ben.getByRole('alert')
    await told.getByText('Ada Cole claimed this case first').waitFor()
    expect(await told.evaluate((element) => element === document.activeElement)).toBe(true)
    await checkScreen(ben, '12-claimed-first')

    const note = action(ben, 'Add a note')
    await note.getByLabel('Note').fill('Saw the van last week.')
    await note.getByRole('button').click()
    await ben.getByText('Note added.').waitFor()

    const message = await openAction(ada, 'Write to the resident')
    await message.getByLabel('Message').fill('Thank you. We will collect them on Friday.')
    await message.getByRole('button').click()
    await ada.getByRole('heading', { name: 'Check your message' }).waitFor()
    await checkScreen(ada, '13-message')
    await ada.getByRole('button', { name: 'Send message' }).click()
    await ada.getByRole('alert').getByText('This case changed while you were writing').waitFor()
    await ada.getByText('Saw the van last week.').first().waitFor()
    expect(await ada.getByLabel('Message').inputValue()).toBe('Thank you. We will collect them on Friday.')
    await checkScreen(ada, '14-changed-meanwhile')
    await action(ada, 'Write to the resident').getByRole('button').click()
    await ada.getByRole('button', { name: 'Send message' }).click()
    await ada.getByText('Message sent.').waitFor()

    const state = await openAction(ada, 'Change the state')
    await state.getByLabel('Referred', { exact: true }).check()
    await state.getByLabel('Referred to').fill('Environment Agency')
    await state.getByRole('button').click()
    await ada.getByText('State changed.').waitFor()

    const close = await openAction(ada, 'Close the case')
    await close.getByLabel('Cleared away').check()
    await close.getByRole('button').click()
    await ada.getByText('Case closed.').waitFor()
    await checkScreen(ada, '15-closed')
    const told2 = await ada.locator('.moj-timeline__item').allInnerTexts()
    expect(told2.map((entry) => entry.split('\n')[0]?.replace(/ (Mon|Tue).*/, ''))).toEqual([
      'The resident sent the report that opened the case',
      'Ada Cole claimed the case',
      'Ben Osei added a note',
      'Ada Cole wrote to the resident',
      'Ada Cole changed the state',
      'Ada Cole closed the case',
    ])
    const progress = await service.progress.lookUp({ reference, code, now: service.now() })
    expect(progress).toMatchObject({
      state: 'closed',
      outcome: 'cleared',
      messages: [{ text: 'Thank you. We will collect them on Friday.' }],
    })
  }, 120_000)

  it('tell of new cases without reloading, and leave the list alone until asked', async () => {
    const page = await signIn(await newBrowser(), 'ada')
    await page.locator('[data-live-open]').waitFor({ state: 'attached' })
    const rows = page.locator('.officer-row')
    const before = await rows.count()
    await page.evaluate(() => window.scrollTo(0, 200))
    await service.file(flyTipping('New one'))
    await page.getByText('1 new case since this list was made.').first().waitFor()
    const { reference } = await service.file(flyTipping('New two'))
    await page.getByText('2 new cases since this list was made.').first().waitFor()
    expect(await page.getByRole('status').textContent()).toBe('2 new cases since this list was made.')
    expect(await rows.count()).toBe(before)
    await checkScreen(page, '16-live')
    await page.getByRole('link', { name: 'Show the list as it is now' }).click()
    await page.getByRole('link', { name: reference }).waitFor()
    expect(await rows.count()).toBe(before + 2)
    await page.locator('[data-live-open]').waitFor({ state: 'attached' })
    expect(await page.locator('[data-live-banner]').isVisible()).toBe(false)
  })

  it('tell an officer who is writing that the case has changed, and leave their words alone', async () => {
    const { reference } = await service.file(flyTipping('Paint tins'))
    const page = await signIn(await newBrowser(), 'ada')
    await page.goto(`/officer/cases/${reference}`)
    await page.locator('[data-live-open]').waitFor({ state: 'attached' })
    await page.getByLabel('Note').fill('Half a sentence')
    const ben = await signIn(await newBrowser(), 'ben')
    await ben.goto(`/officer/cases/${reference}`)
    await ben.getByRole('button', { name: 'Claim this case' }).click()
    await page.getByText('This case has changed since the page was made.').first().waitFor()
    expect(await page.getByLabel('Note').inputValue()).toBe('Half a sentence')
  })

  it('work with scripts off, from signing in to closing', async () => {
    const { reference } = await service.file(flyTipping('Garden waste'))
    const page = await signIn(await newBrowser({ javaScriptEnabled: false }), 'ada')
    await page.getByRole('link', { name: 'Refresh' }).click()
    await page.getByLabel('Reference or words').fill(reference)
    await page.getByRole('button', { name: 'Filter' }).click()
    await page.getByRole('button', { name: `Claim ${reference}` }).click()
    await page.getByLabel('Note').fill('No scripts here.')
    await page.getByRole('button', { name: 'Add note' }).click()
    await page.getByText('No scripts here.').waitFor()
    await (await openAction(page, 'Write to the resident')).getByLabel('Message').fill('Coming soon.')
    await page.getByRole('button', { name: 'Preview message' }).click()
    await page.getByRole('button', { name: 'Send message' }).click()
    const close = await openAction(page, 'Close the case')
    await close.getByLabel('Cleared away').check()
    await close.getByRole('button').click()
    await page.getByText('Case closed.').waitFor()
    await takePicture(page, 'officer-17-no-scripts')
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.getByText('You are signed out.').waitFor()
  })

  it('can be worked by keyboard alone, and the focus is always seen', async () => {
    const { reference } = await service.file(flyTipping('Tyres again'))
    const page = await signIn(await newBrowser(), 'ada')
    await page.goto(`/officer/cases/${reference}`)
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to main content')
    await page.keyboard.press('Enter')
    const reached: string[] = []
    for (let presses = 0; presses < 40; presses += 1) {
      await page.keyboard.press('Tab')
      const name = await page.evaluate(() => {
        const focused = document.activeElement
        const style = focused ? getComputedStyle(focused) : undefined
        const seen = style && (style.outlineStyle !== 'none' || style.boxShadow !== 'none')
        return `${seen ? '' : 'UNSEEN '}${focused?.textContent?.trim().split('\n')[0]}`
      })
      reached.push(name)
      if (name === 'Close the case') break
    }
    expect(reached.filter((name) => name.startsWith('UNSEEN'))).toEqual([])
    expect(reached.indexOf('Claim this case')).toBeLessThan(
      reached.indexOf('Open in OpenStreetMap (new tab)'),
    )
    expect(reached.at(-1)).toBe('Close the case')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    expect(await page.getByLabel('Cleared away').isChecked()).toBe(true)
  })

  it('print a case whole, with nothing to press, and who printed it', async () => {
    const { reference } = await fileWithPhotos()
    const page = await signIn(await newBrowser(), 'ada')
    await page.goto(`/officer/cases/${reference}`)
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByRole('button').count()).toBe(0)
    expect(await page.locator('#actions').isVisible()).toBe(false)
    expect(await page.locator('#timeline').isVisible()).toBe(true)
    expect(await page.getByText("officers' pages by Ada Cole on Tue 24 Nov 2026").isVisible()).toBe(true)
    await takePicture(page, 'officer-18-print')
  })

  it('say so when the officer was signed out, keep what was typed, and lead back', async () => {
    const { reference } = await service.file(flyTipping('One more'))
    const page = await signIn(await newBrowser(), 'ada')
    await page.goto(`/officer/cases/${reference}`)
    await page.getByLabel('Note').fill('A long note')
    await page.locator('[data-live-open]').waitFor({ state: 'attached' })
    service.pass(31)
    await page.getByText('You have been signed out. Copy anything').first().waitFor()
    await page.getByRole('button', { name: 'Add note' }).click()
    await page.getByRole('heading', { name: 'You were signed out' }).waitFor()
    expect(await page.getByLabel('What you typed').inputValue()).toBe('A long note')
    await checkScreen(page, '19-signed-out')
    await page.getByRole('button', { name: 'Sign in and go back' }).click()
    await page.getByLabel('Name').fill('ada')
    await page.getByLabel('Password', { exact: true }).fill(password)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.getByRole('heading', { name: reference }).waitFor()
  })

  it('let the officer who may erase who reported, with the reason, once they say that they mean it', async () => {
    await service.addOfficer('lea', 'Lea Data', { roles: ['officer', 'admin'] })
    const { reference } = await service.file(antiSocial('Drumming all night'))
    const lea = await signIn(await newBrowser(), 'lea')
    await lea.goto(`/officer/cases/${reference}`)
    const erase = await openAction(lea, 'Erase this person')
    await erase.getByRole('button').click()
    await lea.getByRole('alert').getByText('Tick the box').waitFor()
    await checkScreen(lea, '25-erase-refused')
    await action(lea, 'Erase this person').getByLabel('Why').fill('They wrote to us.')
    await action(lea, 'Erase this person').getByLabel('cannot be undone').check()
    await action(lea, 'Erase this person').getByRole('button').click()
    await lea.getByText('The details are erased.').waitFor()
    await lea.getByText('Reported without contact details.').waitFor()
    expect(await action(lea, 'Erase this person').count()).toBe(0)
  }, 60_000)
})
