import type { Server } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { openAssets } from '../../bot/assets.ts'
import { openChoiceTurns } from '../support/choiceTurns.ts'
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
  // axe needs timers, which a page without scripts has not; the walk with the script missing stands in.
  if (!name.includes('plain')) await expectAccessible(page)
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

describe.each([320, 1280])('the resident’s page at %s pixels', (width) => {
  it('carries a report through with scripts, every screen without a fault', async () => {
    const page = await opened({ viewport: { width, height: 740 } })
    await walk(page, `web-${width}-scripts`)
    await page.context().close()
  })

  it('carries a report through without scripts', async () => {
    const page = await opened({ viewport: { width, height: 740 }, javaScriptEnabled: false })
    await walk(page, `web-${width}-plain`)
    await page.context().close()
  })
})

describe('the page whose script never came', () => {
  it('carries a report through, every screen without a fault', async () => {
    const page = await opened()
    await page.context().route('**/resident-*.js', (route) => route.abort())
    await page.reload()
    await walk(page, 'web-320-noscript')
    await page.context().close()
  })
})

describe('the page in its real words', () => {
  it('shows long lists and the support pages without a fault, at 320 and at 1280 pixels', async () => {
    const real = await serve(createWebEdge({ takeTurn: openChoiceTurns(), asset: openAssets() }))
    for (const width of [320, 1280]) {
      const context = await browser.newContext({ viewport: { width, height: 740 } })
      const page = await context.newPage()
      await page.goto(real.url)
      await checkScreen(page, `real-${width}-1-menu`)
      await page.locator('button[value="asb"]').click()
      await page.locator('button[value="noise"]').waitFor()
      await checkScreen(page, `real-${width}-2-asb`)
      await page.goto(real.url)
      await page.evaluate(() => sessionStorage.clear())
      await page.goto(real.url)
      await page.locator('button[value="local_support"]').click()
      await page.locator('button[value="self"]').click()
      await page.locator('button[value="space"]').waitFor()
      const hidden = await page.evaluate(() => {
        const edge = (of: string, side: 'top' | 'bottom') =>
          document.querySelector(of)?.getBoundingClientRect()[side] ?? Number.NaN
        return edge('#bar', 'bottom') - edge('h1', 'top')
      })
      expect(hidden).toBeLessThanOrEqual(0)
      await checkScreen(page, `real-${width}-3-support`)
      await context.close()
    }
    await stopServing(real.server)
  })
})

describe('the pages beside the conversation', () => {
  it.each(['privacy', 'accessibility'])('%s has no fault, and leads back to the start', async (name) => {
    const page = await opened()
    await page.getByRole('link', { name: new RegExp(name, 'i') }).click()
    await page.getByRole('link', { name: 'Back to the start' }).waitFor()
    expect(await page.title()).toBe('Stevenage reports')
    await checkScreen(page, `web-320-${name}`)
    await page.getByRole('link', { name: 'Back to the start' }).click()
    await asked(page, 'What would you like to do?')
    await page.context().close()
  })
})

describe('the page with scripts', () => {
  it('stays one page: same address, title and history from beginning to end', async () => {
    const page = await opened()
    const before = await page.evaluate(() => [location.href, document.title, history.length])
    await page.getByRole('button', { name: 'Report fly-tipping' }).click()
    await asked(page, 'What has been dumped?')
    await page.getByRole('textbox').fill('he hurt me')
    await page.getByRole('button', { name: 'Send' }).click()
    await asked(page, 'What would help next?')
    expect(await page.evaluate(() => [location.href, document.title, history.length])).toEqual(before)
    expect(await page.context().cookies()).toEqual([])
    await page.context().close()
  })

  it('can be used with the keyboard alone, and the focus goes where a person expects it', async () => {
    const page = await opened({ viewport: { width: 1280, height: 740 } })
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Leave this page now')
    await page.locator('button[value="fly_tipping"]').focus()
    await page.keyboard.press('Enter')
    await asked(page, 'What has been dumped?')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('question')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await asked(page, 'Where is it?')
    expect(turn.asked.at(-1)?.inbound).toEqual({ kind: 'choice', values: ['tyres'] })
    await page.getByRole('textbox').focus()
    await page.keyboard.type('Valley Way')
    await page.keyboard.press('Enter')
    await asked(page, 'When did you see it?')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('message')
    await page.context().close()
  })

  it('leads whoever types to the choices of the next question, and from there to the box', async () => {
    const page = await opened({ viewport: { width: 1280, height: 740 } })
    await page.getByRole('textbox').focus()
    await page.keyboard.type('somebody dumped rubbish')
    await page.keyboard.press('Enter')
    await asked(page, 'What has been dumped?')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('question')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('choice')
    await page.context().close()
  })

  it('clears a photo that was refused, so that it does not seem chosen still', async () => {
    const page = await opened()
    await page.getByRole('button', { name: 'Report fly-tipping' }).click()
    await asked(page, 'What has been dumped?')
    await page.getByRole('button', { name: 'Skip this' }).click()
    await asked(page, 'Where is it?')
    await page.getByRole('textbox').fill('Valley Way')
    await page.getByRole('button', { name: 'Send' }).click()
    for (const question of ['When did you see it?', 'What happened?']) {
      await asked(page, question)
      await page.getByRole('button', { name: 'Skip this' }).click()
    }
    await asked(page, 'Do you have photos?')
    const refusal = { error: { code: 'FILE_TOO_LARGE', message: 'That photo is too large.' } }
    await page.route('**/chat/files', (route) => route.fulfill({ status: 413, json: refusal }))
    const file = { name: 'big.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('big') }
    await page.getByLabel('Choose a photo').setInputFiles([file])
    await page.getByRole('alert').filter({ hasText: 'That photo is too large.' }).waitFor()
    expect(await page.getByLabel('Choose a photo').inputValue()).toBe('')
    await page.context().close()
  })

  it('says that it is sending when that takes long, and takes nothing twice', async () => {
    const page = await opened()
    let release = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    let requests = 0
    await page.route('**/chat/turns', async (route) => {
      requests++
      await held
      await route.continue()
    })
    await page.getByRole('button', { name: 'Report fly-tipping' }).dblclick()
    await page.getByRole('status').filter({ hasText: 'Sending' }).waitFor()
    release()
    await asked(page, 'What has been dumped?')
    expect(requests).toBe(1)
    expect(await page.getByText('Sending').count()).toBe(0)
    await page.context().close()
  })

  it('keeps what was typed when it could not be sent, and sends it when asked again', async () => {
    const page = await opened()
    await page.route('**/chat/turns', (route) => route.abort())
    await page.getByRole('textbox').fill('A sofa by the bins')
    await page.getByRole('button', { name: 'Send' }).click()
    await page.getByRole('alert').filter({ hasText: 'Could not send. Try again.' }).waitFor()
    expect(await page.getByRole('textbox').inputValue()).toBe('A sofa by the bins')
    await expectAccessible(page)
    await takePicture(page, 'web-320-lost')
    await page.unroute('**/chat/turns')
    await page.getByRole('button', { name: 'Try again' }).click()
    await asked(page, 'What has been dumped?')
    expect(await page.getByRole('textbox').inputValue()).toBe('')
    await page.context().close()
  })

  it('keeps half-typed words through a press of Help', async () => {
    const page = await opened()
    await page.getByRole('textbox').fill('A sofa')
    await page.getByRole('button', { name: 'Help' }).click()
    await page.getByText('You can just type.').waitFor()
    expect(await page.getByRole('textbox').inputValue()).toBe('A sofa')
    await page.context().close()
  })

  it('offers a fresh start when the page is too old', async () => {
    const page = await opened()
    await page.route('**/chat/turns', (route) =>
      route.fulfill({ status: 409, json: { error: { code: 'STATE_EXPIRED', message: 'Too old.' } } }),
    )
    await page.getByRole('button', { name: 'Report fly-tipping' }).click()
    await page.getByText('Too old.').waitFor()
    await page.unroute('**/chat/turns')
    await page.getByRole('button', { name: 'Start again' }).click()
    await asked(page, 'What would you like to do?')
    await page.context().close()
  })

  it('resumes an ordinary draft that the phone threw away, and forgets it once it was sent', async () => {
    const page = await opened()
    await page.getByRole('button', { name: 'Report fly-tipping' }).click()
    await asked(page, 'What has been dumped?')
    await page.reload()
    await asked(page, 'What has been dumped?')
    await page.getByRole('button', { name: 'Skip this' }).click()
    await asked(page, 'Where is it?')
    await page.getByRole('textbox').fill('Valley Way')
    await page.getByRole('button', { name: 'Send' }).click()
    await asked(page, 'When did you see it?')
    await page.getByRole('button', { name: 'Skip this' }).click()
    await asked(page, 'What happened?')
    await page.getByRole('button', { name: 'Skip this' }).click()
    await asked(page, 'Do you have photos?')
    await page.getByRole('button', { name: 'Carry on' }).click()
    await asked(page, 'Please check your answers')
    await page.getByRole('button', { name: 'Send report' }).click()
    await asked(page, 'You can close this page')
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0)
    await page.context().close()
  })

  it('sends several photos one after the other', async () => {
    const page = await opened()
    const file = (name: string) => ({ name, mimeType: 'image/jpeg', buffer: Buffer.from(name) })
    for (const press of ['Report fly-tipping', 'Skip this']) {
      await page.getByRole('button', { name: press }).click()
    }
    await asked(page, 'Where is it?')
    await page.getByRole('textbox').fill('Valley Way')
    await page.getByRole('button', { name: 'Send' }).click()
    await asked(page, 'When did you see it?')
    await page.getByRole('button', { name: 'Skip this' }).click()
    await asked(page, 'What happened?')
    await page.getByRole('button', { name: 'Skip this' }).click()
    await asked(page, 'Do you have photos?')
    await page.getByLabel('Choose a photo').setInputFiles([file('one.jpg'), file('two.jpg')])
    await page.getByText('Photo 1 of 5 added.').nth(1).waitFor()
    expect(await page.getByText('A photo: one.jpg').isVisible()).toBe(true)
    expect(turn.asked.slice(-2).map(({ inbound }) => inbound.kind)).toEqual(['file', 'file'])
    await page.context().close()
  })

  it('offers the place of the device, and goes on without it when the device says no', async () => {
    const place = { latitude: 51.9019, longitude: -0.2019, accuracy: 20 }
    for (const permissions of [['geolocation'], []]) {
      const page = await opened({ geolocation: place, permissions })
      await page.getByRole('button', { name: 'Report fly-tipping' }).click()
      await asked(page, 'What has been dumped?')
      await page.getByRole('button', { name: 'Skip this' }).click()
      await asked(page, 'Where is it?')
      await page.getByRole('button', { name: 'Use where I am now' }).click()
      if (permissions.length > 0) {
        await asked(page, 'When did you see it?')
        expect(turn.asked.at(-1)?.inbound).toEqual({ kind: 'position', ...place })
      } else {
        await page.getByText('You can type the place instead.').waitFor()
        await asked(page, 'Where is it?')
      }
      await page.context().close()
    }
  })
})

describe('the first view', () => {
  it('loads at most 60 KB, from this service alone', async () => {
    const context = await browser.newContext({ viewport: { width: 390, height: 740 } })
    const page = await context.newPage()
    const requests: { url: string; bytes: number }[] = []
    page.on('requestfinished', async (request) => {
      const { responseBodySize, responseHeadersSize } = await request.sizes()
      requests.push({ url: request.url(), bytes: responseBodySize + responseHeadersSize })
    })
    await page.goto(url, { waitUntil: 'networkidle' })
    const weight = requests.reduce((sum, { bytes }) => sum + bytes, 0)
    expect(requests.length).toBeGreaterThanOrEqual(3)
    expect(requests.filter((one) => !one.url.startsWith(url))).toEqual([])
    expect(weight).toBeLessThanOrEqual(60 * 1024)
    await context.close()
  })
})
