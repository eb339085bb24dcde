import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { build } from 'esbuild'
import { projectRoot } from '../../bot/paths.ts'
import { fixture, newDataDir, removeDataDirs } from './place-world.ts'

// Within the project, so that the bundle finds the libraries and the project's own data.
const folder = mkdtempSync(join(projectRoot, 'node_modules', '.places-cli-'))
const program = join(folder, 'places.js')

interface Ended {
  code: number
  out: string
  err: string
}

const run = (args: string[], env: Record<string, string> = {}): Promise<Ended> =>
  new Promise((resolve) => {
    const options = { cwd: tmpdir(), env: { PATH: process.env.PATH, ...env } }
    execFile(process.execPath, [program, ...args], options, (error, out, err) => {
      const code = error === null ? 0 : Number(error.code)
      resolve({ code, out, err })
    })
  })

beforeAll(async () => {
  await build({
    entryPoints: [join(projectRoot, 'bot/places/places.cli.ts')],
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'error',
  })
})

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
  removeDataDirs()
})

describe('npm run places', () => {
  it('imports a file, shows progress and malformed rows, and checks what is loaded', async () => {
    const DATA_DIR = newDataDir()
    const imported = await run(['import', fixture('malformed.csv')], { DATA_DIR })
    expect(imported).toMatchObject({
      code: 0,
      out: 'code-point-open: 9 rows read, 3 postcodes and 0 names kept, 6 malformed\n',
    })
    expect(imported.err).toContain('malformed.csv line 3: 3 columns instead of 10, skipped\n')
    expect(imported.err).toContain('100%\n')
    const checked = await run(['check'], { DATA_DIR })
    expect(checked).toMatchObject({ code: 0, err: '' })
    expect(checked.out).toContain('code-point-open: 3 postcodes, 0 names, imported ')
    expect(checked.out).toContain('postcodes: 3, of them 3 in Stevenage\n')
    expect(checked.out).toContain('PSPO zone The Oval: 2016-08-15 to 2019-08-14, not in force\n')
  })

  it('says so when nothing was imported', async () => {
    const checked = await run(['check'], { DATA_DIR: newDataDir() })
    expect(checked.code).toBe(0)
    expect(checked.out).toContain('nothing imported: postcodes are kept as given, to be confirmed\n')
  })

  it.each([
    ['no command', []],
    ['an unknown command', ['export']],
    ['an unknown option', ['check', '--fast']],
    ['no file', ['import']],
    ['a missing file', ['import', '/no/such/file.csv']],
    ['a file of another kind', ['import', join(import.meta.dirname, 'cli.test.ts')]],
    ['an unknown kind', ['import', fixture('code-point-open.csv'), '--as', 'postcodes']],
    ['the wrong kind', ['import', fixture('code-point-open.csv'), '--as', 'onspd']],
  ])('ends with one clear line and code 1 for %s', async (_, args) => {
    const ended = await run(args, { DATA_DIR: newDataDir() })
    expect(ended.code).toBe(1)
    expect(ended.out).toBe('')
    const lines = ended.err.trimEnd().split('\n')
    expect(lines.at(-1)).toMatch(/^places: ./)
    expect(ended.err).not.toMatch(/^\s+at /m)
    expect(lines.filter((line) => line.startsWith('places: '))).toHaveLength(1)
  })

  it('names a folder that cannot be written', async () => {
    const file = join(newDataDir(), 'a-file')
    writeFileSync(file, '')
    const ended = await run(['import', fixture('code-point-open.csv')], { DATA_DIR: file })
    expect(ended.code).toBe(1)
    expect(ended.err).toMatch(/places: DATA_DIR: /)
  })

  it("finds a slip in the council's own areas", async () => {
    const DATA_DIR = newDataDir()
    await run(['import', fixture('code-point-open.csv')], { DATA_DIR })
    writeFileSync(join(DATA_DIR, 'places', 'zones.json'), '{"type":"FeatureCollection","features":[{}]}')
    const ended = await run(['check'], { DATA_DIR })
    expect(ended.code).toBe(1)
    expect(ended.err).toMatch(/^places: .*zones\.json: features\.0\.type: /)
  })
})
