import type { Server } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import sharp from 'sharp'
import {
  expectAccessible,
  expectNoSidewaysScroll,
  launchChromium,
  serve,
  stopServing,
  takePicture,
} from '../support/chromium.ts'
import { openTestService, type TestService } from '../support/service.ts'

let browser: Browser
let service: TestService
let server: Server
let url: string
let photo: { name: string; mimeType: string; buffer: Buffer }

beforeAll(async () => {
  service = await openTestService()
  const served = await serve(service.app)
  server = served.server
  url = served.url
  browser = await launchChromium()
  const buffer = await sharp({ create: { width: 640, height: 480, channels: 3, background: '#486' } })
    .jpeg()
    .toBuffer()
  photo = { name: 'sofa.jpg', mimeType: 'image/jpeg', buffer }
})
afterAll(async () => {
  await browser.close()
  await stopServing(server)
  await service.close()
})

/** One answer a person gives: values of choices, words, or a photo. */
type Given = { choose: string[] } | { type: string } | { photo: true }
const choose = (...values: string[]): Given => ({ choose: values })
const type = (words: string): Given => ({ type: words })

const give = async (page: Page, given: Given): Promise<void> => {
  const state = (await page.locator('input[name="state"]').getAttribute('value')) ?? ''
  if ('type' in given) {
    await page.locator('#message').fill(given.type)
    await page.locator('button[name="via"]').click()
  } else if ('photo' in given) {
    await page.locator('#file').setInputFiles(photo)
    // Without scripts it has a button of its own; with them it goes at once.
    const button = page.locator('#add-photo')
    if ((await button.count()) > 0) await button.click()
  } else {
    for (const value of given.choose) {
      const box = page.locator(`input[type="checkbox"][value="${value}"]`)
      if ((await box.count()) > 0) await box.check()
      else await page.locator(`button[name="choice"][value="${value}"]`).click()
    }
    const boxes = await page
      .locator('input[type="checkbox"]:checked')
      .count()
      .catch(() => 0)
    if (boxes > 0) await page.getByRole('button', { name: 'Continue' }).click()
  }
  await page.locator(`input[name="state"]:not([value$="${state.slice(-40)}"])`).waitFor({ state: 'attached' })
}

/** What a person answers, by the question asked; which questions come depends on what was understood. */
type Answers = [RegExp, Given][]

const flyTipping: Answers = [
  [/What would you like to do/, choose('fly_tipping')],
  [/What has been dumped/, choose('tyres', 'green')],
  [/most of/, choose('green')],
  [/how much/, choose('car_boot')],
  [/Where is it/, type('over by the big tree near the allotments')],
  [/What sort of place/, choose('footpath')],
  [/When did you see it/, type('last tuesday')],
  [/Did you see who/, choose('yes')],
  [/say about them/, type('a man in a red cap')],
  [/Was there a vehicle/, type('white transit AB12 CDE going towards the A602')],
  [/give a statement/, choose('maybe')],
  [/Is any of this true/, choose('needles', 'blocking')],
  [/Can we contact you/, choose('email')],
  [/number or email/, type('pat@example.org')],
  [/What name/, type('Pat')],
]

const antiSocial: Answers = [
  [/What would you like to do/, choose('asb')],
  [/What is going on/, choose('noise')],
  [/happening now/, choose('yes')],
  [/Where does it happen/, type('the flats by the underpass')],
  [/Which street/, type('Verity Way')],
  [/When did it last/, type('every friday night since august')],
  [/How often/, choose('weekly')],
  [/getting worse/, choose('yes')],
  [/What happened/, type('It is drum and bass with the windows open until 3')],
  [/Who is doing it/, choose('neighbour')],
  [/say about them/, type('The man at the end flat')],
  [/aimed at someone/, choose('me')],
  [/because of any of these/, choose('disability')],
  [/How does it affect you/, choose('sleep', 'not_safe_at_home')],
  [/harder for you/, choose('alone')],
  [/told anyone/, choose('council')],
  [/anything that shows/, choose('diary')],
  [/Can we contact you/, choose('phone')],
  [/number or email/, type('07700 900123')],
  [/What name/, type('Jo')],
  [/safe and easy/, choose('morning')],
  [/contact you safely/, type('Please do not leave a message')],
]

/** Answers whatever is asked, with two photos where photos are asked for, up to "check your answers". */
const answerAll = async (
  page: Page,
  answers: Answers,
  look: (step: number) => Promise<void>,
): Promise<void> => {
  for (let step = 1; (await page.locator('.govuk-summary-list').count()) === 0; step++) {
    await look(step)
    const question = (await page.locator('#question').textContent()) ?? ''
    if (/photos/.test(question)) {
      await give(page, { photo: true })
      await page.getByText('Photo 1 of 5 added').waitFor()
      await give(page, { photo: true })
      await page.getByText('Photo 2 of 5 added').waitFor()
      await look(step + 0.5)
      await give(page, choose('done'))
      continue
    }
    const given = answers.find(([words]) => words.test(question))?.[1]
    if (given === undefined || step > 40) throw new Error(`no answer to: ${question}`)
    await give(page, given)
  }
}

const journeys: [string, Answers, { kind: string; risk: string }][] = [
  ['fly-tipping', flyTipping, { kind: 'fly_tipping', risk: 'high' }],
  ['anti-social behaviour', antiSocial, { kind: 'asb', risk: 'high' }],
]

describe.each(journeys)('a resident reports %s', (name, answers, expected) => {
  it.each([
    ['with scripts', true],
    ['without scripts', false],
  ])(
    '%s, photos and all, on a small phone, and officers find it in their queue',
    async (way, scripts) => {
      const context = await browser.newContext({
        viewport: { width: 320, height: 640 },
        javaScriptEnabled: scripts,
      })
      const page = await context.newPage()
      const look = async (step: number | string) => {
        await expectNoSidewaysScroll(page)
        if (scripts) await expectAccessible(page)
        await takePicture(page, `report-${name}-${way}-${String(step).padStart(2, '0')}`.replaceAll(' ', '-'))
      }
      await page.goto(url)
      await answerAll(page, answers, look)
      await look('review')
      expect(await page.locator('.govuk-summary-list__row', { hasText: 'Photos' }).textContent()).toContain(
        '2 of 5',
      )
      await give(page, choose('change:photos'))
      await give(page, choose('done'))
      await page.locator('.govuk-summary-list').waitFor()
      await give(page, choose('send'))
      await look('sent')
      const reference = (await page.locator('.receipt dd').first().textContent()) ?? ''
      expect(reference).toMatch(/^SV-[0-9A-Z]{4}-[0-9A-Z]{4}$/)
      if (scripts) expect(await page.evaluate(() => sessionStorage.length)).toBe(0)
      const { entries } = await service.services.queue.list({ filter: { reference } })
      expect(entries).toHaveLength(1)
      expect(entries[0]).toMatchObject({ ...expected, state: 'new' })
      await context.close()
    },
    120_000,
  )
})

describe('pressing send', () => {
  it('twice, and sending the old page again, leads to one report', async () => {
    const context = await browser.newContext({
      viewport: { width: 390, height: 740 },
      javaScriptEnabled: false,
    })
    const page = await context.newPage()
    await page.goto(url)
    for (const given of [choose('fly_tipping'), type('a fridge'), type('12 Hydean Way'), choose('finish')]) {
      await give(page, given)
    }
    await give(page, choose('send'))
    const first = await page.locator('.receipt dd').first().textContent()
    await page.reload()
    expect(await page.locator('.receipt dd').first().textContent()).toBe(first)
    const { entries } = await service.services.queue.list({ filter: { reference: first ?? '' } })
    expect(entries).toHaveLength(1)
    await context.close()
  })
})
