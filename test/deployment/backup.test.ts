import { execFile } from 'node:child_process'
import { randomBytes, randomUUID } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { create, list } from 'tar'
import { loadConfig } from '../../bot/config.ts'
import { projectRoot } from '../../bot/paths.ts'
import { type OpenServices, openServices } from '../../bot/services.ts'
import { backUp } from '../../bot/store/backup.ts'
import { migrationNames } from '../../bot/store/migrations.ts'
import { restore, secretsIn } from '../../bot/store/restore.ts'
import { jpeg } from '../files/pictures.ts'
import { keptLog } from '../support/log.ts'
import { flyTippingReport } from '../support/reports.ts'

const base = mkdtempSync(join(tmpdir(), 'sosafe-backup-'))
afterAll(() => rmSync(base, { recursive: true, force: true }))
const at = (...parts: string[]) => join(base, ...parts)
const dataDir = at('data')
const archive = at('whole.tar.gz')
const now = new Date('2026-11-23T10:00:00Z')
const officer = { id: '', displayName: 'Amira' }

const opened = async <Result>(
  folder: string,
  work: (services: OpenServices) => Promise<Result>,
): Promise<Result> => {
  const config = loadConfig({ NODE_ENV: 'test', DATA_DIR: folder })
  const services = await openServices(config, { now: () => now, random: randomBytes, log: keptLog().log })
  try {
    return await work(services)
  } finally {
    await services.close()
  }
}

const tool = async (name: string, args: string[], env: Record<string, string> = {}) => {
  const options = { cwd: base, env: { PATH: process.env.PATH ?? '', DATA_DIR: dataDir, ...env } }
  return promisify(execFile)(
    process.execPath,
    [join(projectRoot, 'dist', `${name}.js`), ...args],
    options,
  ).then(
    ({ stdout }) => ({ code: 0, text: stdout }),
    (error) => ({ code: error.code, text: error.stderr }),
  )
}

const contentsOf = async (file: string): Promise<string[]> => {
  const names: string[] = []
  await list({ file, onReadEntry: ({ path }) => void names.push(path.replace(/\/$/, '')) })
  return names
}
const parts = { dataDir, database: true, now }
const restoring = async (file: string, folder: string, more: object = {}) =>
  restore({
    ...{ file, dataDir: folder, secrets: [], keepSecrets: false, withoutSecrets: false },
    knownMigrations: await migrationNames(),
    ...more,
  })

/** What stands in a table that must never reach a backup. */
const canary = 'sealed-confidential-canary'
let reference = ''
let secrets: string[] = []
let picture: Buffer = Buffer.alloc(0)

beforeAll(async () => {
  const conversationId = randomUUID()
  await opened(dataDir, async ({ files, filing, caseReader, accounts }) => {
    officer.id = (
      await accounts.add({ name: 'amira', password: 'correct horse battery', mustChange: false, now })
    ).id
    const { id } = await files.receive(conversationId, await jpeg())
    await files.receive('not sent yet', await jpeg())
    const contact = { way: 'phone' as const, name: 'Jo Resident', phone: '07700 900123', times: [] }
    const report = flyTippingReport({}, { photos: [id], contact })
    reference = (await filing.fileReport({ report, conversationId, channel: 'web', now })).reference
    const seen = await caseReader.read({ reference, officer, now })
    const photo = await files.read(seen?.reports[0]?.photos[0]?.fileName ?? '')
    picture = photo?.content ?? picture
  })
  const { PGlite } = await import('@electric-sql/pglite')
  const database = await PGlite.create(join(dataDir, 'db'))
  await database.query(`INSERT INTO "HiddenConversation" VALUES ('n', $1, now() + interval '1 hour', 'p')`, [
    canary,
  ])
  await database.exec('CHECKPOINT')
  await database.close()
  secrets = secretsIn(readFileSync(join(dataDir, 'secrets'), 'utf8'))
  mkdirSync(join(dataDir, 'places'))
  writeFileSync(join(dataDir, 'places', 'own.json'), '{}')
}, 120_000)

const showsTheCase = (folder: string) =>
  opened(folder, async ({ caseReader, files }) => {
    const seen = await caseReader.read({ reference, officer, now, showContact: true })
    expect(seen?.reports[0]?.contact).toMatchObject({ name: 'Jo Resident' })
    const photo = await files.read(seen?.reports[0]?.photos[0]?.fileName ?? '')
    expect(photo?.content).toEqual(picture)
    expect(picture.length).toBeGreaterThan(0)
  })

describe('a backup', () => {
  it('taken and restored by command shows the same case with its photo and its reporter', async () => {
    const grep = (folder: string) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => {
        const path = join(folder, name)
        return statSync(path).isFile() && readFileSync(path).includes(canary)
      })
    expect(grep(join(dataDir, 'db'))).not.toEqual([])
    expect(await tool('backup', [archive, '--with-secrets'])).toMatchObject({
      code: 0,
      text: expect.stringMatching(/^Backed up to .*\nThe keys are in it: whoever has the file/),
    })
    expect(statSync(archive).mode & 0o777).toBe(0o600)
    const into = at('by-command')
    expect(await tool('restore', [archive, '--into', into])).toMatchObject({ code: 0 })
    expect(readdirSync(into).sort()).toEqual(['db', 'files', 'places', 'secrets'])
    expect(grep(into)).toEqual([])
    expect(gunzipSync(readFileSync(archive)).includes(canary)).toBe(false)
    await showsTheCase(into)
    // And where it came from goes on as before.
    await showsTheCase(dataDir)
    expect(readdirSync(dataDir).sort()).toEqual(['db', 'files', 'lock', 'places', 'secrets'])
  }, 120_000)

  it('holds neither the keys, unless asked for, nor photos that were never sent', async () => {
    const file = at('keyless.tar.gz')
    await backUp({ ...parts, file, secrets, withSecrets: false })
    const names = await contentsOf(file)
    expect(names[0]).toBe('backup.json')
    expect(names).not.toContain('secrets')
    expect(names.filter((name) => name.startsWith('files/'))).toContainEqual(
      expect.stringMatching(/^files\/filed\/..\/.{27}\.jpg$/),
    )
    expect(names.filter((name) => /waiting|lock|\.part$/.test(name))).toEqual([])
  }, 60_000)

  it('is refused while the service runs, in one line, and the service goes on', async () => {
    await opened(dataDir, async ({ caseReader }) => {
      const file = at('running.tar.gz')
      const { code, text } = await tool('backup', [file])
      expect(code).toBe(1)
      expect(text).toMatch(
        /^DATA_DIR: .* in use by another process \(process \d+\)\. Stop that one first[^\n]*\n$/,
      )
      expect(existsSync(file)).toBe(false)
      expect(await caseReader.read({ reference, officer, now })).toBeDefined()
    })
  }, 60_000)

  it('leaves the database to PostgreSQL where there is one, and says so', async () => {
    const { code, text } = await tool('backup', [at('files-only.tar.gz')], {
      DATABASE_URL: 'postgresql://127.0.0.1:1/none',
    })
    expect({ code, text }).toMatchObject({ code: 0, text: expect.stringContaining('back up PostgreSQL by') })
    const names = await contentsOf(at('files-only.tar.gz'))
    expect(names).toContain('files/filed')
    expect(names.filter((name) => name.startsWith('db'))).toEqual([])
  }, 60_000)

  it('never replaces a file, and makes no folder where there is no data', async () => {
    writeFileSync(at('taken.tar.gz'), 'kept')
    const taken = backUp({ ...parts, file: at('taken.tar.gz'), secrets, withSecrets: false })
    await expect(taken).rejects.toThrow(/already there/)
    expect(readFileSync(at('taken.tar.gz'), 'utf8')).toBe('kept')
    expect(await tool('backup', [at('nothing.tar.gz')], { DATA_DIR: at('nowhere') })).toEqual({
      code: 1,
      text: `There is no data in ${at('nowhere')}. Set DATA_DIR to the service's folder.\n`,
    })
    expect(existsSync(at('nowhere'))).toBe(false)
  }, 60_000)
})

describe('a restore', () => {
  it('needs the keys the data was made with, from wherever they are kept', async () => {
    const file = at('keyless.tar.gz')
    const into = at('keys-apart')
    await expect(restoring(file, into)).rejects.toThrow(/needs the keys it was made with \([0-9a-f]{8}\)/)
    const others = [randomBytes(32).toString('base64')]
    await expect(restoring(file, into, { secrets: others })).rejects.toThrow(/needs the keys/)
    expect(existsSync(into)).toBe(false)
    writeFileSync(at('keys'), `${secrets.join(',')}\n`)
    expect(await tool('restore', [file, '--into', into, '--secrets', at('keys')])).toMatchObject({ code: 0 })
    expect(statSync(join(into, 'secrets')).mode & 0o777).toBe(0o600)
    await showsTheCase(into)
    await restoring(file, at('lost'), { withoutSecrets: true })
    expect(existsSync(at('lost', 'secrets'))).toBe(false)
  }, 60_000)

  it('goes into a fresh folder only', async () => {
    mkdirSync(at('used'))
    writeFileSync(at('used', 'something'), 'kept')
    await expect(restoring(archive, at('used'))).rejects.toThrow(/not empty/)
    expect(readdirSync(at('used'))).toEqual(['something'])
    mkdirSync(at('empty'))
    await restoring(archive, at('empty'))
    expect(readdirSync(at('empty'))).toContain('db')
  }, 60_000)

  it('takes nothing that is cut short, altered, newer or not a backup, and leaves nothing behind', async () => {
    const into = at('untouched')
    const refuses = async (content: Buffer | undefined, words: RegExp, more: object = {}) => {
      if (content !== undefined) writeFileSync(at('bad.tar.gz'), content)
      await expect(restoring(at('bad.tar.gz'), into, more)).rejects.toThrow(words)
      expect(existsSync(into)).toBe(false)
    }
    const whole = readFileSync(archive)
    await refuses(whole.subarray(0, whole.length - 5000), /not a whole backup/)
    const altered = Buffer.from(whole)
    altered[60_000] = (altered[60_000] ?? 0) ^ 0xff
    await refuses(altered, /not a whole backup/)
    await refuses(Buffer.from('words'), /not a whole backup/)
    await refuses(whole, /newer version/, { knownMigrations: [] })
    writeFileSync(at('evil'), 'x')
    await create({ file: at('bad.tar.gz'), gzip: true, cwd: base }, ['evil'])
    await refuses(undefined, /not a whole backup/)
    rmSync(at('bad.tar.gz'))
    await refuses(undefined, /no file/)
  }, 60_000)
})
