import type { Server } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { launchChromium, serve, stopServing } from '../support/chromium.ts'
import { openTestService, type TestService } from '../support/service.ts'
import { canary } from './detours.ts'

/**
 * P11 with the real service: nothing a browser keeps changes by entering support, and no tab shows it later.
 * The exit itself is in test/browser/exit.test.ts, the back-forward cache in test/browser/backForward.test.ts.
 */
const exitUrl = 'https://weather.example/today'
let service: TestService
let server: Server
let browser: Browser
let url: string

beforeAll(async () => {
  service = await openTestService({ env: { EXIT_URL: exitUrl } })
  const served = await serve(service.app)
  server = served.server
  url = served.url
  browser = await launchChromium()
}, 120_000)
afterAll(async () => {
  await browser.close()
  await stopServing(server)
  await service.close()
})

/** @param exit what answers at the address the exit goes to; false: nothing, ever */
const opened = async (exit = true): Promise<{ context: BrowserContext; page: Page }> => {
  const context = await browser.newContext()
  await context.route(`${exitUrl}**`, (route) =>
    exit
      ? route.fulfill({ contentType: 'text/html', body: '<title>Weather</title><p>Sunny</p>' })
      : undefined,
  )
  const page = await context.newPage()
  await page.goto(url)
  await page.locator('#question').waitFor()
  return { context, page }
}

const openSupport = async (page: Page): Promise<void> => {
  await page.getByRole('textbox').fill(`my husband hits me ${canary}`)
  await page.getByRole('button', { name: 'Send', exact: true }).click()
  await page.getByText('0808 2000 247').first().waitFor()
}

const tells = /0808|husband|SADA|zqcanary/

/** Everything a browser keeps of a page, or shows of it outside the page. */
const keptBy = async (page: Page, context: BrowserContext) => ({
  ...(await page.evaluate(async () => ({
    url: location.href,
    title: document.title,
    icons: [...document.querySelectorAll('link[rel~=icon]')].map((one) => one.getAttribute('href')),
    history: history.length,
    historyState: JSON.stringify(history.state),
    local: JSON.stringify({ ...localStorage }),
    session: Object.keys(sessionStorage).length,
    databases: (await indexedDB.databases()).length,
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    controlled: navigator.serviceWorker.controller !== null,
    windowName: window.name,
  }))),
  cookies: await context.cookies(),
})

describe('a browser with the real service', () => {
  it('keeps the same with support on the screen as with the first page', async () => {
    const { context, page } = await opened()
    const before = await keptBy(page, context)
    await openSupport(page)
    expect(await keptBy(page, context)).toEqual(before)
    expect(before).toMatchObject({ cookies: [], workers: 0, caches: [], databases: 0, local: '{}' })
    await context.close()
  }, 60_000)

  it('asks for the same addresses for support as for anything else', async () => {
    const { context, page } = await opened()
    const asked: string[] = []
    page.on('request', (request) => asked.push(`${request.method()} ${request.url()}`))
    await openSupport(page)
    await page.getByRole('button', { name: 'More helplines' }).click()
    await page.getByText('For men').first().waitFor()
    expect(new Set(asked)).toEqual(new Set([`POST ${url}/chat/turns`]))
    await context.close()
  }, 60_000)

  it.each([
    ['duplicated', (page: Page) => page.evaluate(() => void window.open(location.href))],
    [
      'opened again',
      (page: Page, context: BrowserContext) => context.newPage().then((one) => one.goto(page.url())),
    ],
  ])(
    'shows nothing in a tab that is %s',
    async (_, again) => {
      const { context, page } = await opened()
      await openSupport(page)
      const other = context.waitForEvent('page')
      await again(page, context)
      const tab = await other
      await tab.locator('#question').waitFor()
      expect(await tab.content()).not.toMatch(tells)
      expect(await tab.evaluate(() => sessionStorage.length)).toBe(0)
      await context.close()
    },
    60_000,
  )

  it('has nothing on the screen 100 ms after the exit was pressed, though the next page never comes', async () => {
    const { context, page } = await opened(false)
    await openSupport(page)
    expect(await page.content()).toMatch(/0808 2000 247/)
    const left = await page.evaluate(async () => {
      document.querySelector<HTMLElement>('#leave')?.click()
      await new Promise((resolve) => setTimeout(resolve, 100))
      return document.documentElement.outerHTML
    })
    expect(left).not.toMatch(tells)
    expect(left).toMatch(/<body[^>]*><\/body>/)
    await context.close()
  }, 60_000)
})
