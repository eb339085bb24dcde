import type { Server } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { openAssets } from '../../bot/assets.ts'
import { launchChromium, serve, stopServing, takePicture } from '../support/chromium.ts'
import { createScriptedTurn } from '../support/scriptedTurn.ts'
import { createWebEdge, exitUrl } from '../support/webEdge.ts'

const canary = 'Zq7-typed-canary'
let browser: Browser
let server: Server
let url: string

beforeAll(async () => {
  const { takeTurn } = createScriptedTurn()
  const served = await serve(createWebEdge({ takeTurn, asset: openAssets() }))
  server = served.server
  url = served.url
  browser = await launchChromium()
})
afterAll(async () => {
  await browser.close()
  await stopServing(server)
})

const opened = async (options: BrowserContextOptions = {}, prepare?: () => void): Promise<Page> => {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 }, ...options })
  await context.route(`${exitUrl}**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Weather</title><p>Sunny</p>' }),
  )
  if (prepare !== undefined) await context.addInitScript(prepare)
  const page = await context.newPage()
  await page.goto(url)
  return page
}

const asked = (page: Page, words: string) => page.locator('#question', { hasText: words }).waitFor()
const say = async (page: Page, words: string) => {
  await page.getByRole('textbox').fill(words)
  await page.getByRole('button', { name: 'Send', exact: true }).click()
}
const openSupport = async (page: Page) => {
  await say(page, `he hurt me ${canary}`)
  await page.getByText('SUPPORT-CONTENT').waitFor()
}
const exitLink = (page: Page) => page.locator('#leave')
const expectGone = async (page: Page) => {
  await page.waitForURL(exitUrl)
  await page.goBack()
  expect(await page.content()).not.toMatch(/SUPPORT-CONTENT|canary|typed/)
}

describe('a confidential turn', () => {
  it('stands alone on the page: nothing said before, nothing that was typed', async () => {
    const page = await opened()
    await say(page, 'an ordinary thing')
    await page.getByText('an ordinary thing').waitFor()
    expect(await page.evaluate(() => sessionStorage.length)).toBe(1)
    await openSupport(page)
    const content = await page.content()
    expect(content).not.toContain(canary)
    expect(content).not.toContain('an ordinary thing')
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0)
    await takePicture(page, 'web-320-support')
    await page.context().close()
  })

  it('is gone from the page once the person goes back to ordinary things', async () => {
    const page = await opened()
    await openSupport(page)
    await page.getByRole('button', { name: 'Start over' }).click()
    await asked(page, 'What would you like to do?')
    expect(await page.content()).not.toMatch(/SUPPORT-CONTENT|canary/)
    await page.context().close()
  })

  it('does not come back when the page is loaded again', async () => {
    const page = await opened()
    await openSupport(page)
    await page.reload()
    await asked(page, 'What would you like to do?')
    expect(await page.content()).not.toMatch(/SUPPORT-CONTENT|canary/)
    await page.context().close()
  })
})

describe('the exit', () => {
  it('leaves from the support pages in one press, and Back shows nothing', async () => {
    const page = await opened()
    await openSupport(page)
    await exitLink(page).click()
    await expectGone(page)
    await page.context().close()
  })

  it('empties the page first, then memory and storage, then says goodbye, then goes', async () => {
    const page = await opened({}, () => {
      const notes: string[] = []
      const note = (what: string) =>
        notes.push(`${what}:${document.body.innerHTML.length}:${sessionStorage.length}`)
      const clear = Storage.prototype.clear
      Storage.prototype.clear = function () {
        note('clear')
        clear.call(this)
      }
      const beacon = navigator.sendBeacon.bind(navigator)
      navigator.sendBeacon = (...parts) => {
        note('beacon')
        console.log(notes.slice(-2).join(' '))
        return beacon(...parts)
      }
    })
    await say(page, 'an ordinary thing')
    await asked(page, 'What has been dumped?')
    const said: string[] = []
    page.on('console', (message) => said.push(message.text()))
    const beacon = page.waitForRequest('**/chat/turns')
    await exitLink(page).click()
    const request = await beacon
    await page.waitForURL(exitUrl)
    expect(said.at(-1)).toBe('clear:0:1 beacon:0:0')
    expect(request.postDataBuffer()?.length).toBe(8192)
    expect(request.postDataJSON()).toMatchObject({ leave: true })
    await page.context().close()
  })

  it('is one history entry short of nothing: it replaces the page', async () => {
    const page = await opened()
    const before = await page.evaluate(() => history.length)
    await exitLink(page).click()
    await page.waitForURL(exitUrl)
    expect(await page.evaluate(() => history.length)).toBe(before)
    await page.context().close()
  })

  it('does not wait for a server that hangs', async () => {
    const page = await opened()
    await openSupport(page)
    await page.route('**/chat/turns', () => {})
    await page.getByRole('button', { name: 'More helplines' }).click()
    await exitLink(page).click()
    await page.waitForURL(exitUrl, { timeout: 3_000 })
    await page.context().close()
  })

  it('works with the server gone', async () => {
    const page = await opened()
    await openSupport(page)
    await page.route(`${url}/**`, (route) => route.abort('connectionrefused'))
    await exitLink(page).click()
    await expectGone(page)
    await page.context().close()
  })

  it('works with everything it calls throwing', async () => {
    const page = await opened()
    await openSupport(page)
    await page.evaluate(() => {
      const fail = () => {
        throw new Error('injected')
      }
      Storage.prototype.clear = fail
      Element.prototype.replaceChildren = fail
      navigator.sendBeacon = fail
      Object.defineProperty(document, 'title', { set: fail })
    })
    await exitLink(page).click()
    await expectGone(page)
    await page.context().close()
  })

  it('is reached by typing that one wants out', async () => {
    const page = await opened()
    await openSupport(page)
    await say(page, 'Leave this page.')
    await expectGone(page)
    await page.context().close()
  })

  it('takes the page around it along when it is shown inside another', async () => {
    const page = await opened()
    await page.context().route('http://frame.example/', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<iframe src="${url}" width="320" height="600"></iframe>`,
      }),
    )
    await page.context().route(`${url}/`, async (route) => {
      const response = await route.fetch()
      const { 'content-security-policy': _policy, 'x-frame-options': _frame, ...headers } = response.headers()
      await route.fulfill({ response, headers })
    })
    await page.goto('http://frame.example/')
    await page.frameLocator('iframe').locator('#leave').click()
    await page.waitForURL(exitUrl)
    await page.context().close()
  })

  it('is the first thing the Tab key reaches', async () => {
    const page = await opened()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.waitForURL(exitUrl)
    await page.context().close()
  })

  it('works without scripts, and sending the form again from Back shows the first page', async () => {
    const page = await opened({ javaScriptEnabled: false })
    await openSupport(page)
    expect(await page.content()).not.toContain(canary)
    await page.getByRole('link', { name: 'Leave this page', exact: true }).click()
    await page.waitForURL(exitUrl)
    await page.goBack().catch(() => {})
    await page.reload().catch(() => {})
    expect(page.url()).toBe(`${url}/chat`)
    expect(await page.content()).not.toContain('SUPPORT-CONTENT')
    await asked(page, 'What would you like to do?')
    await page.context().close()
  })

  it('works when the page’s script never came', async () => {
    const page = await opened()
    await page.context().route('**/resident-*.js', (route) => route.abort())
    await page.reload()
    await exitLink(page).click()
    await page.waitForURL(exitUrl)
    await page.context().close()
  })
})

describe('Shift, three times', () => {
  const press = async (page: Page, ...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key)
  }

  it('leaves, and tells its progress to screen readers', async () => {
    const page = await opened()
    await openSupport(page)
    await press(page, 'ShiftLeft')
    expect(await page.locator('#leave-status').textContent()).toContain('2 more times')
    await press(page, 'ShiftRight', 'ShiftLeft')
    await expectGone(page)
    await page.context().close()
  })

  it('stays while capitals are typed', async () => {
    const page = await opened()
    await page.getByRole('textbox').focus()
    await press(page, 'Shift+A', 'Shift+B', 'Shift+C', 'Shift+D', 'Shift', 'a', 'Shift', 'b', 'Shift')
    expect(page.url()).toBe(`${url}/`)
    expect(await page.getByRole('textbox').inputValue()).toBe('ABCDab')
    await page.context().close()
  })

  it('does nothing on a touch screen', async () => {
    const page = await opened({ isMobile: true, hasTouch: true })
    await press(page, 'Shift', 'Shift', 'Shift', 'Shift')
    expect(page.url()).toBe(`${url}/`)
    await page.context().close()
  })
})

describe('a page that is left in any other way', () => {
  it('is emptied as it goes', async () => {
    const page = await opened()
    await openSupport(page)
    const left = await page.evaluate(() => {
      window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))
      return document.body.innerHTML
    })
    expect(left).toBe('')
    await page.context().close()
  })

  it('stays empty and starts afresh when the browser brings it back', async () => {
    const page = await opened()
    await openSupport(page)
    const fresh = page.waitForEvent('load')
    await page.evaluate(() => {
      window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))
      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
    })
    await fresh
    await asked(page, 'What would you like to do?')
    expect(await page.content()).not.toContain('SUPPORT-CONTENT')
    await page.context().close()
  })
})

describe('the exit stays in sight', () => {
  const inSight = (page: Page) =>
    page.evaluate(() => {
      const link = document.querySelector('#leave')
      if (link === null) return 'no exit'
      const { left, top, right, bottom } = link.getBoundingClientRect()
      const whole = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight
      const points = [
        [left + 4, top + 4],
        [right - 4, bottom - 4],
        [(left + right) / 2, (top + bottom) / 2],
      ]
      const free = points.every(([x = 0, y = 0]) => link.contains(document.elementFromPoint(x, y)))
      return `${whole ? 'whole' : 'cut off'}, ${free ? 'free' : 'covered'}`
    })

  it.each([
    ['320 pixels wide', { width: 320, height: 640 }, '100%'],
    ['400 % zoom of a 1280 by 720 screen', { width: 320, height: 180 }, '100%'],
    ['above an on-screen keyboard', { width: 360, height: 240 }, '100%'],
    ['text at 200 % on a phone', { width: 360, height: 640 }, '200%'],
    ['text at 400 % on a wide screen', { width: 1280, height: 720 }, '400%'],
  ])('%s, at the top and at the bottom of the page', async (name, viewport, textSize) => {
    const page = await opened({ viewport })
    await page.evaluate((size) => document.documentElement.style.setProperty('font-size', size), textSize)
    await page.getByRole('textbox').focus()
    expect(await inSight(page)).toBe('whole, free')
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
    expect(await inSight(page)).toBe('whole, free')
    await takePicture(page, `exit-${name.replaceAll(/\W+/g, '-')}`, false)
    await page.context().close()
  })

  it('pinched to twice its size and moved about, as on a phone', async () => {
    const page = await opened({ viewport: { width: 360, height: 640 }, isMobile: true, hasTouch: true })
    const devtools = await page.context().newCDPSession(page)
    await devtools.send('Emulation.setPageScaleFactor', { pageScaleFactor: 2 })
    await page.evaluate(() => scrollTo(0, 200))
    await devtools.send('Input.synthesizeScrollGesture', { x: 100, y: 300, xDistance: -120, yDistance: -150 })
    const seen = await page.evaluate(async () => {
      for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame)
      const view = window.visualViewport
      const rect = document.querySelector('#leave')?.getBoundingClientRect()
      if (view === null || rect === undefined) return undefined
      const { offsetLeft, offsetTop, width, height } = view
      const whole =
        rect.left >= offsetLeft &&
        rect.top >= offsetTop &&
        rect.right <= offsetLeft + width &&
        rect.bottom <= offsetTop + height
      return { scale: view.scale, moved: offsetLeft > 0, whole }
    })
    expect(seen).toEqual({ scale: 2, moved: true, whole: true })
    await page.context().close()
  })
})
