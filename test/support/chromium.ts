import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { expect } from '@jest/globals'
import type { Express } from 'express'
import { type Browser, chromium, type Page } from 'playwright-core'
import { projectRoot } from '../../bot/paths.ts'

/** The browser that `.config/programs.mjs` found. */
export const chromiumPath = (): string => {
  const path = process.env.CHROMIUM_PATH
  if (path === undefined || !existsSync(path)) {
    throw new Error('No Chromium: set CHROMIUM_PATH, or run the tests with npm test, which installs one.')
  }
  return path
}

export const launchChromium = (args: string[] = []): Promise<Browser> =>
  chromium.launch({
    executablePath: chromiumPath(),
    // Chromium refuses its sandbox to root, which is what containers run as.
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu', ...args],
  })

/** Serves an app on a free port of this machine. */
export const serve = (app: Express): Promise<{ server: Server; url: string }> =>
  new Promise((resolve) => {
    const server = app.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' && address !== null ? address.port : 0
      resolve({ server, url: `http://127.0.0.1:${port}` })
    })
  })

export const stopServing = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })

/** A page's elements are found before its stylesheet has come: what is measured then is not what a person sees. */
const settled = (page: Page): Promise<void> => page.waitForLoadState('load')

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/**
 * Asserts that axe finds nothing on the page: WCAG 2.2 AA and its best practices. Works under the page's own
 * content security policy, because it is evaluated and not loaded.
 */
export const expectAccessible = async (page: Page): Promise<void> => {
  await settled(page)
  // A page that stays has it from the screen before.
  if (!(await page.evaluate(`'axe' in window`))) await page.evaluate(axeSource)
  const violations: unknown = await page.evaluate(`axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  }).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map((one) => one.html).join(' ')))`)
  expect(violations).toEqual([])
}

/** Asserts that nothing makes the page scroll sideways. */
export const expectNoSidewaysScroll = async (page: Page): Promise<void> => {
  await settled(page)
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow).toBe(0)
}

const screenshots = join(projectRoot, 'test/screenshots')

/** Keeps a picture for people to look at, in the git-ignored folder. */
export const takePicture = async (page: Page, name: string, fullPage = true): Promise<void> => {
  mkdirSync(screenshots, { recursive: true })
  await settled(page)
  await page.screenshot({ path: join(screenshots, `${name}.png`), fullPage })
}
