import type { Server } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { openAssets } from '../../bot/assets.ts'
import {
  expectAccessible,
  expectNoSidewaysScroll,
  launchChromium,
  serve,
  stopServing,
  takePicture,
} from '../support/chromium.ts'
import { createScriptedTurn, type ScriptedTurn } from '../support/scriptedTurn.ts'
import { createWebEdge } from '../support/webEdge.ts'

let browser: Browser
let server: Server
let url: string
let turn: ScriptedTurn

beforeAll(async () => {
  turn = createScriptedTurn()
  const served = await serve(createWebEdge({ takeTurn: turn.takeTurn, asset: openAssets() }))
  server = served.server
  url = served.url
  browser = await launchChromium()
})
afterAll(async () => {
  await browser.close()
  await stopServing(server)
})

const opened = async (options: BrowserContextOptions = {}): Promise<Page> => {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 }, ...options })
  const page = await context.newPage()
  await page.goto(url)
  return page
}

/** Waits for the question that holds these words. */
const asked = (page: Page, words: string) => page.locator('#question', { hasText: words }).waitFor()

const checkScreen = async (page: Page, name: string) => {
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
  await takePicture(page, name)
}

/** Goes through a page of every kind, as a person would, and looks at each. */
const walk = async (page: Page, name: string) => {
  await asked(page, 'What would you like to do?')
  await checkScreen(page, `${name}-1-menu`)
  await page.getByRole('button', { name: 'Report fly-tipping' }).click()
  await asked(page, 'What has been dumped?')
  await checkScreen(page, `${name}-2-several`)
  await page.getByLabel('Tyres').check()
  await page.getByLabel('Garden waste').check()
  await page.getByRole('button', { name: 'Continue' }).click()
  await asked(page, 'Where is it?')
  await checkScreen(page, `${name}-3-place`)
  await page.getByRole('textbox').fill('Valley Way')
  await page.getByRole('button', { name: 'Send' }).click()
  await asked(page, 'When did you see it?')
  await page.getByRole('button', { name: 'Skip this' }).click()
  await asked(page, 'What happened?')
  await checkScreen(page, `${name}-4-words`)
  await page.getByRole('textbox').fill('They left it <b>there</b> last night.\nThen they drove off.')
  await page.getByRole('button', { name: 'Send' }).click()
  await asked(page, 'Do you have photos?')
  await checkScreen(page, `${name}-5-photos`)
  await page.getByRole('button', { name: 'Carry on' }).click()
  await asked(page, 'Please check your answers')
  await checkScreen(page, `${name}-6-review`)
  await page.getByRole('button', { name: 'Send report' }).click()
  await asked(page, 'You can close this page')
  expect(await page.getByText('SV-2B7K-9QXM').isVisible()).toBe(true)
  await checkScreen(page, `${name}-7-sent`)
}

describe.each([320, 390, 1280])('the resident’s page at %s pixels', (width) => {
  it('carries a report through with scripts', async () => {
    const page = await opened({ viewport: { width, height: 740 } })
    await walk(page, `web-${width}`)
    expect(page.url()).toBe(`${url}/`)
    await page.context().close()
  })
})
