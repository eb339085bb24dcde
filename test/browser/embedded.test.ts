import type { Server } from 'node:http'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import express, { type Express } from 'express'
import type { Browser, BrowserContextOptions, Frame, Page } from 'playwright-core'
import { launchChromium, serve, stopServing } from '../support/chromium.ts'
import { openTestService, type TestService } from '../support/service.ts'
import { describeWith } from '../support/unrun.ts'

const exitUrl = 'https://weather.example/today'

/** A page of another site that shows ours, or the officers', in a frame. */
const siteAround = (address: () => string): Express =>
  express().get('/', (request, response) => {
    const inside = request.query.page === 'officer' ? '/officer' : '/'
    response.send(`<title>Council</title><h1>Report it</h1>
      <iframe title="Report" width="600" height="700" src="${address()}${inside}"></iframe>`)
  })

describeWith('Chromium', process.env.CHROMIUM_PATH, "the resident's page in another site's page", () => {
  let browser: Browser
  let service: TestService
  let council = ''
  let stranger = ''
  let url = ''
  const servers: Server[] = []

  beforeAll(async () => {
    const around = await Promise.all([0, 1].map(() => serve(siteAround(() => url))))
    servers.push(...around.map(({ server }) => server))
    // Another name, so another site and not only another origin.
    const [one = '', other = ''] = around.map((served) => served.url.replace('127.0.0.1', 'localhost'))
    council = one
    stranger = other
    service = await openTestService({ env: { FRAME_ANCESTORS: council, EXIT_URL: exitUrl } })
    const own = await serve(service.app)
    servers.push(own.server)
    url = own.url
    browser = await launchChromium()
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    for (const server of servers) await stopServing(server)
    await service?.close()
  }, 60_000)

  const open = async (address: string, options: BrowserContextOptions = {}) => {
    const context = await browser.newContext(options)
    await context.route(`${exitUrl}**`, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>Weather</title><p>Sunny</p>' }),
    )
    const page = await context.newPage()
    const blocked: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error') blocked.push(message.text())
    })
    await page.goto(address)
    const frame = page.frames().find((one) => one !== page.mainFrame())
    if (frame === undefined) throw new Error('there is no frame')
    return { page, frame, blocked }
  }
  const openSupport = async (frame: Frame) => {
    await frame.getByRole('textbox').fill('my husband hits me')
    await frame.getByRole('button', { name: 'Send', exact: true }).click()
    await frame
      .getByText(/0808|01438/)
      .filter({ visible: true })
      .first()
      .waitFor()
  }
  const expectLeft = async (page: Page) => {
    await page.waitForURL(exitUrl)
    expect(page.frames()).toHaveLength(1)
    await page.goBack()
    for (const frame of page.frames()) expect(await frame.content()).not.toMatch(/0808|husband/)
    await page.context().close()
  }

  it('works there, and the exit takes the whole tab away from the support pages', async () => {
    const { page, frame } = await open(council)
    await openSupport(frame)
    await frame.locator('#leave').click()
    await expectLeft(page)
  }, 60_000)

  it('leaves the whole tab by three presses of Shift, too', async () => {
    const { page, frame } = await open(council)
    await openSupport(frame)
    await frame.locator('h1, h2, p').first().click()
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift')
    await expectLeft(page)
  }, 60_000)

  it('leaves the whole tab without scripts', async () => {
    const { page, frame } = await open(council, { javaScriptEnabled: false })
    await frame.getByRole('textbox').fill('my husband hits me')
    await frame.getByRole('button', { name: 'Send', exact: true }).click()
    await frame
      .getByText(/0808|01438/)
      .filter({ visible: true })
      .first()
      .waitFor()
    await frame.locator('#leave').click()
    await page.waitForURL(exitUrl)
    expect(page.frames()).toHaveLength(1)
    await page.context().close()
  }, 60_000)

  it('is not shown by a site that is not named, and the officers pages by none', async () => {
    for (const address of [stranger, `${council}/?page=officer`]) {
      const { page, frame, blocked } = await open(address)
      expect(blocked.join()).toMatch(/frame-ancestors/)
      expect(frame.url()).not.toContain(url)
      expect(
        await page
          .frameLocator('iframe')
          .getByText(/Leave this page|Sign in/)
          .count(),
      ).toBe(0)
      await page.context().close()
    }
  }, 60_000)
})
