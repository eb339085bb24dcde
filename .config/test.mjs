/**
 * The whole test run: builds, finds or installs the programs some tests need, runs Jest over test/ and
 * says what did not run. With `--ci` or CI=true, anything that did not run is a failure. Other
 * arguments go to Jest.
 */
import { spawnSync } from 'node:child_process'
import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statfsSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { findOrInstallPrograms } from './programs.mjs'
import { at, root } from './steps.mjs'

const strict = process.argv.includes('--ci') || process.env.CI === 'true'
const forJest = process.argv.slice(2).filter((argument) => argument !== '--ci')
const say = (line) => process.stdout.write(`${line}\n`)

const node = (args, env = {}) => {
  const options = { cwd: root, env: { ...process.env, ...env }, stdio: 'inherit' }
  const { status, error } = spawnSync(process.execPath, args, options)
  if (error) throw error
  return status ?? 1
}

/** Tests marked as skipped count as not run, whoever skipped them. */
const skippedTests = (results) =>
  results.testResults.flatMap((suite) =>
    suite.assertionResults
      .filter(({ status }) => status === 'pending' || status === 'todo' || status === 'skipped')
      .map(({ fullName }) => `${relative(root, suite.name)}: ${fullName} (skipped)`),
  )

const readLines = (path) =>
  existsSync(path) ? [...new Set(readFileSync(path, 'utf8').split('\n').filter(Boolean))] : []

/** Room for the databases of two tests at once, several times over. */
const roomInMemory = 6 * 1024 ** 3

/** Where tests put what they throw away: in memory where the machine has it, since they copy whole databases. */
const temporaryBase = () => {
  const memory = '/dev/shm'
  if (process.env.TMPDIR !== undefined) return tmpdir()
  try {
    accessSync(memory, constants.W_OK)
    const { bavail, bsize } = statfsSync(memory)
    return bavail * bsize >= roomInMemory ? memory : tmpdir()
  } catch {
    return tmpdir()
  }
}

const runTests = (folder) => {
  const unrunFile = join(folder, 'unrun')
  const resultFile = join(folder, 'results.json')
  const nodeOptions = `${process.env.NODE_OPTIONS ?? ''} --experimental-vm-modules --disable-warning=ExperimentalWarning --disable-warning=JEST-01`
  const status = node(
    [
      at('node_modules/jest/bin/jest.js'),
      ...['--config', '.config/jest.mjs', '--ci', '--json', `--outputFile=${resultFile}`, ...forJest],
    ],
    {
      ...findOrInstallPrograms(),
      NODE_ENV: 'test',
      NODE_OPTIONS: nodeOptions.trim(),
      TMPDIR: folder,
      UNRUN_FILE: unrunFile,
    },
  )
  if (!existsSync(resultFile)) return status || 1
  const results = JSON.parse(readFileSync(resultFile, 'utf8'))
  const unrun = [...readLines(unrunFile), ...skippedTests(results)]
  if (unrun.length > 0) {
    say(`\nNot run on this machine (${unrun.length}):`)
    for (const line of unrun) say(`  ${line}`)
    if (strict) say('This counts as a failure here: every test has to run.')
  }
  const failed = results.numFailedTests + results.numRuntimeErrorTestSuites
  const skipped = results.numPendingTests + results.numTodoTests
  say(`\n${results.numPassedTests} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
  return status || (strict && unrun.length > 0 ? 1 : 0)
}

const folder = mkdtempSync(join(temporaryBase(), 'sosafe-test-'))
// PostgreSQL, which does not run as root, has its folder in this one.
chmodSync(folder, 0o711)
try {
  process.exitCode = node([at('.config/build.mjs'), '--quiet']) || runTests(folder)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
