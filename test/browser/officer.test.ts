import { randomUUID } from 'node:crypto'
import type { Server } from 'node:http'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { Browser, BrowserContext, Page } from 'playwright-core'
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

describeWith('Chromium', process.env.CHROMIUM_PATH, "the officers' pages in a browser", () => {
  let store: Store
  let service: OfficerService
  let server: Server
  let url: string
  let browser: Browser
  const broken: string[] = []

  /** A browser of one officer; anything the page's policy blocks or its scripts throw fails the tests. */
  const newBrowser = async (options: Parameters<Browser['newContext']>[0] = {}): Promise<BrowserContext> => {
    const context = await browser.newContext({
      baseURL: url,
      viewport: { width: 1280, height: 900 },
      ...options,
    })
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

  beforeAll(async () => {
    store = await openTestStore()
    service = await openOfficerService(store)
    await service.addOfficer('ada', 'Ada Cole')
    await service.addOfficer('ben', 'Ben Osei')
    service.pass(-8 * 24 * 60)
    await service.file(flyTippingReport({ description: 'A sofa and two mattresses left by the bottle bank' }))
    service.pass(3 * 24 * 60)
    for (const words of [
      'Motorbikes racing round the green until midnight',
      'Shouting and smashed bottles',
    ]) {
      await service.file(asbReport({ account: words }, { ownWords: [words] }))
    }
    service.pass(5 * 24 * 60)
    ;({ server, url } = await serve(service.app))
    browser = await launchChromium()
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    service?.close()
    if (server) await stopServing(server)
    await store?.close()
    expect(broken).toEqual([])
  })

  it('shows the queue', async () => {
    const conversation = randomUUID()
    await service.file(
      antiSocial('He bangs on the wall all night and shouts he will "sort me out". <b>I am scared</b>'),
    )
    const photos = [
      await service.receivePhoto(conversation, await jpeg()),
      await service.receivePhoto(conversation, await jpeg()),
    ]
    const report = {
      ...flyTipping('Rubble and about 20 tyres tipped across the alley'),
      photos: photos.map(({ id }) => id),
    }
    const filed = await service.file(report, conversation)
    const context = await newBrowser()
    const page = await context.newPage()
    await page.goto('/officer')
    await takePicture(page, 'officer-1-sign-in')
    await page.close()
    const queue = await signIn(context, 'ada')
    await takePicture(queue, 'officer-2-queue')
    await expectAccessible(queue)
    await queue.goto(`/officer/cases/${filed.reference}`)
    await takePicture(queue, 'officer-3-case')
    await expectAccessible(queue)
    await queue.setViewportSize({ width: 320, height: 700 })
    await takePicture(queue, 'officer-4-case-320')
    await expectNoSidewaysScroll(queue)
    await queue.goto('/officer')
    await takePicture(queue, 'officer-5-queue-320')
    await expectNoSidewaysScroll(queue)
    await context.close()
  })
})
