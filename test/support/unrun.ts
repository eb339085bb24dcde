import { appendFileSync } from 'node:fs'
import { describe } from '@jest/globals'

/** Notes what cannot run on this machine; `npm test` names it in its summary and `.ci/run` fails on it. */
export const unrun = (what: string, why: string): void => {
  const line = `${what}: ${why}`
  const file = process.env.UNRUN_FILE
  if (file === undefined) process.stderr.write(`Not run: ${line}\n`)
  else appendFileSync(file, `${line}\n`)
}

/**
 * `describe` for tests that need a program: runs them with its path, or notes that they did not run.
 *
 * @example describeWith('Chromium', process.env.CHROMIUM_PATH, 'the page in a browser', (chromium) => ...)
 */
export const describeWith = (
  program: string,
  path: string | undefined,
  name: string,
  body: (path: string) => void,
): void => {
  if (path !== undefined && path !== '') {
    describe(name, () => body(path))
    return
  }
  unrun(name, `${program} was not found`)
  describe.skip(name, () => body(''))
}
