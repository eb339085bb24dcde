import type { Server } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import express from 'express'
import type { Browser, Page } from 'playwright-core'
import sharp from 'sharp'
import { projectRoot } from '../../bot/paths.ts'
import { launchChromium, serve, stopServing, takePicture } from '../support/chromium.ts'
import { ask, type Served, secret, serveDirectLine } from './directLineClient.ts'

/** The bundle that pages load; the package's own list of exports leaves it out. */
const bundle = join(projectRoot, 'node_modules/botframework-webchat/dist/webchat.js')

let browser: Browser
let site: { server: Server; url: string }
let served: Served

/** A page of a council's site with Web Chat on it, as Microsoft's guide shows it. */
const createSite = () => {
  const app = express()
  app.get('/webchat.js', (_request, response) => response.sendFile(bundle))
  app.get('/page.js', (_request, response) => {
    response.type('js').send(`
      const { token, domain, conversationId } = Object.fromEntries(new URLSearchParams(location.hash.slice(1)))
      const directLine = WebChat.createDirectLine({ token, domain, ...(conversationId && { conversationId }) })
      WebChat.renderWebChat({ directLine, locale: 'en-GB' }, document.getElementById('chat'))
    `)
  })
  app.get('/', (_request, response) => {
    response.send(`<!DOCTYPE html><html lang="en"><title>Council</title>
      <body style="margin:0"><div id="chat" style="height:100vh"></div>
      <script src="/webchat.js"></script><script src="/page.js"></script></body></html>`)
  })
  return app
}

beforeAll(async () => {
  site = await serve(createSite())
  served = await serveDirectLine({ env: { DIRECT_LINE_ORIGINS: site.url } })
  browser = await launchChromium()
}, 180_000)
afterAll(async () => {
  await browser?.close()
  await stopServing(site.server)
  await served.close()
})

const open = async (pass: { token: string; conversationId?: string }): Promise<Page> => {
  const page = await (await browser.newContext({ viewport: { width: 400, height: 800 } })).newPage()
  const domain = `${served.url}/v3/directline`
  await page.goto(`${site.url}/#${new URLSearchParams({ ...pass, domain })}`)
  return page
}

const newPass = async (): Promise<{ token: string; conversationId: string }> =>
  (await ask(served.url, 'POST', '/tokens/generate', { token: secret, body: { user: { id: 'dl_web' } } }))
    .body

const sees = (page: Page, words: string | RegExp) =>
  page.locator('.webchat__bubble', { hasText: words }).last().waitFor({ timeout: 20_000 })
const says = async (page: Page, words: string): Promise<void> => {
  const box = page.getByRole('textbox', { name: /message/i })
  await box.fill(words)
  await box.press('Enter')
}
/** Web Chat reads a file aside: until it has, Send does nothing. */
const sendsPhoto = async (page: Page): Promise<void> => {
  const noted = page.locator('.webchat__bubble', { hasText: '1 of 5' }).last()
  for (let tries = 0; tries < 20 && !(await noted.isVisible()); tries += 1) {
    await page.getByRole('button', { name: 'Send', exact: true }).click()
    await noted.waitFor({ timeout: 1000 }).catch(() => undefined)
  }
  await sees(page, '1 of 5')
}
const presses = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).last().click()

describe('Web Chat on a page of another site', () => {
  it('files a fly-tipping report with a photo, by words, buttons and the card', async () => {
    const { token } = await newPass()
    const page = await open({ token })
    await sees(page, 'what is wrong')
    await says(page, 'mattress and black bags dumped in Valley Way since last night')
    await sees(page, 'What sort of place is it?')
    const photo = await sharp({ create: { width: 80, height: 60, channels: 3, background: '#486' } })
      .png()
      .toBuffer()
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'rubbish.png', mimeType: 'image/png', buffer: photo })
    await sendsPhoto(page)
    await presses(page, 'Skip the rest and check my answers')
    await page.locator('.ac-adaptiveCard', { hasText: 'Valley Way' }).waitFor()
    await takePicture(page, 'webchat-review', false)
    await page.locator('.ac-adaptiveCard').getByRole('button', { name: 'Send report' }).click()
    await sees(page, /SV-[0-9A-Z]{4}-[0-9A-Z]{4}/)
    await takePicture(page, 'webchat-filed', false)
    const { items } = await served.service.services.published.reports({ limit: 10 })
    expect(items).toEqual([expect.objectContaining({ kind: 'fly_tipping', channel: 'botframework' })])
    expect(JSON.stringify(items)).toMatch(/mattress/)
    await page.context().close()
  })

  it('leaves support without a word, and shows nothing of it to who opens the page again', async () => {
    const pass = await newPass()
    const page = await open({ token: pass.token })
    await sees(page, 'what is wrong')
    await presses(page, 'Personal safety and local support')
    await sees(page, 'OK to')
    await says(page, 'yes')
    await sees(page, /\d{4}/)
    const before = await page.locator('.webchat__bubble').count()
    await says(page, 'exit')
    await says(page, 'help')
    await sees(page, 'Answer in your own words')
    expect(await page.locator('.webchat__bubble').count()).toBeLessThanOrEqual(before + 3)
    await page.context().close()

    const again = await open(pass)
    await sees(again, 'Answer in your own words')
    await says(again, 'repeat')
    await sees(again, 'What would you like to do?')
    const bubbles = (await again.locator('.webchat__bubble').allInnerTexts()).join('\n')
    expect(bubbles).not.toMatch(/SADA|helpline|refuge|OK to|exit|\byes\b/i)
    await again.context().close()
  })
})
