import type { Server } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import express from 'express'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { openAssets } from '../../bot/assets.ts'
import { chromiumPath, serve, stopServing } from '../support/chromium.ts'
import { createScriptedTurn } from '../support/scriptedTurn.ts'
import { createWebEdge } from '../support/webEdge.ts'

/**
 * Playwright switches the back-forward cache off, which is what an exit has most to fear, so this file uses
 * Puppeteer. A page of its own shows first that the cache is on: else nothing here could fail.
 */
let browser: Browser
let servers: Server[]
let url: string
let elsewhere: string

beforeAll(async () => {
  const other = express()
  other.get('/', (_request, response) => {
    response.send('<title>Weather</title><p id="sunny">Sunny</p>')
  })
  other.get('/control', (_request, response) => {
    response
      .set('Cache-Control', 'no-store')
      .send(
        '<p id="secret">SECRET</p><script>onpageshow = (event) => { window.restored = event.persisted }</script>',
      )
  })
  const away = await serve(other)
  elsewhere = `${away.url}/`
  const { takeTurn } = createScriptedTurn()
  const own = await serve(createWebEdge({ takeTurn, asset: openAssets(), exitUrl: elsewhere }))
  // Another name for this machine, so that leaving goes to another site as it does in life.
  url = own.url.replace('127.0.0.1', 'localhost')
  servers = [away.server, own.server]
  browser = await puppeteer.launch({
    executablePath: chromiumPath(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  })
})
afterAll(async () => {
  await browser.close()
  await Promise.all(servers.map(stopServing))
})

const opened = async (address: string): Promise<Page> => {
  const context = await browser.createBrowserContext()
  const page = await context.newPage()
  await page.evaluateOnNewDocument(() => {
    addEventListener('pageshow', ({ persisted }) => {
      document.documentElement.dataset.shownFrom = persisted ? 'the cache' : 'the server'
    })
  })
  await page.goto(address)
  return page
}

/** Named in the output: for which of the moves Chromium really used the cache. */
const used: string[] = []
const note = async (page: Page, move: string): Promise<void> => {
  const from = await page.waitForFunction(() => document.documentElement.dataset.shownFrom)
  used.push(`${move}: a page from ${await from.jsonValue()}`)
}
afterAll(() => {
  process.stdout.write(`back-forward cache of Chromium:\n${used.map((line) => `  ${line}\n`).join('')}`)
})
const openSupport = async (page: Page) => {
  await page.type('#message', 'he hurt me')
  await page.click('button[name="via"]')
  await page.waitForFunction(() => document.body.textContent?.includes('SUPPORT-CONTENT'))
}
const shown = (page: Page) => page.evaluate(() => document.documentElement.outerHTML)

describe('the browser’s back-forward cache', () => {
  it('is on: an ordinary page left by a link comes back as it was, though it must not be stored', async () => {
    const page = await opened(`${elsewhere}control`)
    await page.goto(url)
    await page.goBack()
    await note(page, 'an ordinary page left by a link, Back')
    expect(await page.evaluate('window.restored')).toBe(true)
    expect(await shown(page)).toContain('SECRET')
    await page.browserContext().close()
  })

  it('holds nothing of the support pages after the exit, back, forward and back again', async () => {
    const page = await opened(elsewhere)
    await page.goto(url)
    await openSupport(page)
    await Promise.all([page.waitForSelector('#sunny'), page.click('#leave')])
    for (const move of ['goBack', 'goForward', 'goBack'] as const) {
      await page[move]()
      await note(page, `support left by the exit, ${move}`)
      expect(page.url()).toBe(elsewhere)
      expect(await shown(page)).not.toMatch(/SUPPORT-CONTENT|hurt/)
    }
    await page.browserContext().close()
  })

  it('holds nothing of them when they are left by any other link', async () => {
    const page = await opened(url)
    await openSupport(page)
    await page.goto(elsewhere)
    await page.goBack()
    await page.waitForSelector('#question')
    await note(page, 'support left by another link, Back, in the end')
    const content = await shown(page)
    expect(content).not.toMatch(/SUPPORT-CONTENT|hurt/)
    expect(content).toContain('What would you like to do?')
    await page.browserContext().close()
  })

  it('plays no part in a reload after the exit, nor in a tab opened at the same address', async () => {
    const page = await opened(elsewhere)
    await page.goto(url)
    await openSupport(page)
    await Promise.all([page.waitForSelector('#sunny'), page.click('#leave')])
    await page.reload()
    await note(page, 'support left by the exit, reload')
    expect(await shown(page)).not.toMatch(/SUPPORT-CONTENT|hurt/)
    const tab = await page.browserContext().newPage()
    await tab.goto(url)
    expect(await shown(tab)).not.toMatch(/SUPPORT-CONTENT|hurt/)
    await page.browserContext().close()
  })
})
