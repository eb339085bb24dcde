import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { build } from 'esbuild'
import { SettingError } from '../../bot/config.ts'
import { projectRoot } from '../../bot/paths.ts'
import { migrationsFolder } from '../../bot/store/migrations.ts'
import { openStore, type Store } from '../../bot/store/store.ts'
import { type Databases, openDatabases } from '../support/databases.ts'
import { describeStores } from '../support/stores.ts'
import { describeWith } from '../support/unrun.ts'

const folder = mkdtempSync(join(tmpdir(), 'sosafe-store-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const thrownBy = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  )

/** The project's migrations and one more. */
const migrationsWith = (name: string, sql: string): string => {
  const copy = join(folder, name)
  cpSync(migrationsFolder, copy, { recursive: true })
  mkdirSync(join(copy, '29990101000000_next'))
  writeFileSync(join(copy, '29990101000000_next', 'migration.sql'), sql)
  return copy
}

const tables = (store: Store) =>
  store.prisma.$queryRaw<{ name: string }[]>`
    SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' ORDER BY 1`

describeStores('the store', (open) => {
  let store: Store
  beforeAll(async () => {
    store = await open()
  }, 60_000)

  it('has every table, and answers', async () => {
    await store.ping()
    expect((await tables(store)).map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Attachment', 'Case', 'CaseEvent', 'Officer', 'Report', 'Reporter', 'Session']),
    )
  })

  it('keeps what is confidential, and what is on its way, out of the write-ahead log and of backups', async () => {
    const unlogged = await store.prisma.$queryRaw<{ name: string }[]>`
      SELECT relname::text AS name FROM pg_class WHERE relpersistence = 'u' AND relkind = 'r' ORDER BY 1`
    expect(unlogged.map(({ name }) => name)).toEqual([
      ...['DirectLineActivity', 'DirectLineCount', 'DirectLinePosted'],
      ...['HiddenConversation', 'PendingReply'],
    ])
  })

  it('applies nothing the second time', async () => {
    expect(store.applied).toEqual([])
  })

  it('keeps times to the millisecond, whatever the season', async () => {
    for (const at of [new Date('2026-07-01T12:34:56.789Z'), new Date('2026-12-31T23:59:59.999Z')]) {
      await store.prisma.throttle.create({ data: { key: at.toISOString(), failures: 1, lastAt: at } })
      expect(await store.prisma.throttle.findUnique({ where: { key: at.toISOString() } })).toMatchObject({
        lastAt: at,
      })
    }
  })

  it('carries news to who listens, until they stop', async () => {
    const heard: string[] = []
    const next = () =>
      new Promise<string>((resolve) => {
        waiting = resolve
      })
    let waiting: (payload: string) => void = () => undefined
    const stop = await store.listen('tests', (payload) => {
      heard.push(payload)
      waiting(payload)
    })
    const first = next()
    await store.notify('tests', 'one')
    expect(await first).toBe('one')
    stop()
    const other = new Promise<void>((resolve) => {
      void store
        .listen('others', () => resolve())
        .then(() => store.notify('tests', 'two'))
        .then(() => store.notify('others', ''))
    })
    await other
    expect(heard).toEqual(['one'])
  })
})

describe('the embedded database', () => {
  it('applies the migrations at the first start, and starts again with what was there', async () => {
    const dataDir = join(folder, 'twice')
    const first = await openStore({ dataDir, connections: 1 })
    expect(first.applied.length).toBeGreaterThan(0)
    await first.prisma.throttle.create({ data: { key: 'kept', failures: 3, lastAt: new Date(0) } })
    await first.close()
    const second = await openStore({ dataDir, connections: 1 })
    expect(second.applied).toEqual([])
    expect(await second.prisma.throttle.findUnique({ where: { key: 'kept' } })).toMatchObject({ failures: 3 })
    await second.close()
  }, 60_000)

  it('is for this user alone, also in a folder that others may enter, and when it was not before', async () => {
    const dataDir = join(folder, 'shared')
    mkdirSync(dataDir, { mode: 0o755 })
    const mayEnter = () => (statSync(join(dataDir, 'db')).mode & 0o077) !== 0
    for (let start = 0; start < 2; start += 1) {
      const store = await openStore({ dataDir, connections: 1 })
      expect(mayEnter()).toBe(false)
      await store.close()
      expect(mayEnter()).toBe(false)
      chmodSync(join(dataDir, 'db'), 0o755)
    }
  }, 60_000)

  it('does not start on a broken migration, now or later', async () => {
    const dataDir = join(folder, 'broken')
    const migrations = migrationsWith(
      'broken-migrations',
      'CREATE TABLE "Next" (id int); SELECT no_such_function();',
    )
    await expect(openStore({ dataDir, connections: 1, migrations })).rejects.toThrow(/no_such_function/)
    await expect(openStore({ dataDir, connections: 1, migrations })).rejects.toThrow(
      /failed migrations|P3009/,
    )
  }, 60_000)

  it('takes a migration that comes later', async () => {
    const dataDir = join(folder, 'later')
    await (await openStore({ dataDir, connections: 1 })).close()
    const migrations = migrationsWith('later-migrations', 'CREATE TABLE "Next" (id int);')
    const store = await openStore({ dataDir, connections: 1, migrations })
    expect(store.applied).toEqual(['29990101000000_next'])
    await store.close()
  }, 60_000)

  it('names DATA_DIR when it cannot be used', async () => {
    const error = await thrownBy(openStore({ dataDir: '/dev/null/data', connections: 1 }))
    expect(error).toBeInstanceOf(SettingError)
    expect(String(error)).toMatch(/^SettingError: DATA_DIR: cannot read and write \/dev\/null\/data .+\.$/)
  })

  describe('with another process on its folder', () => {
    const script = join(folder, 'dist', 'holder.js')
    beforeAll(async () => {
      // Bundled, as the service is; beside a package.json, by which it finds the migrations.
      for (const name of ['node_modules', 'prisma', 'package.json']) {
        await import('node:fs/promises').then(({ symlink }) =>
          symlink(join(projectRoot, name), join(folder, name)),
        )
      }
      await build({
        stdin: {
          contents: `
            import { openStore } from './bot/store/store.ts'
            const store = await openStore({ dataDir: process.argv[2], connections: 1 })
            for (let count = 1; ; count += 1) {
              await store.prisma.throttle.create({ data: { key: 'row ' + count, failures: count, lastAt: new Date() } })
              process.stdout.write(count + '\\n')
            }`,
          resolveDir: projectRoot,
          loader: 'ts',
        },
        ...{ bundle: true, platform: 'node', format: 'esm', packages: 'external', outfile: script },
      })
    }, 60_000)

    const holder = async (dataDir: string): Promise<{ child: ChildProcess; written: () => number }> => {
      const child = spawn(process.execPath, [script, dataDir], { stdio: ['ignore', 'pipe', 'inherit'] })
      let last = 0
      await new Promise<void>((resolve, reject) => {
        child.once('exit', () => reject(new Error('the holder ended')))
        child.stdout?.on('data', (text: Buffer) => {
          last = Number(text.toString('utf8').trim().split('\n').at(-1))
          if (last >= 20) resolve()
        })
      })
      return { child, written: () => last }
    }

    it('refuses to open it, and after kill -9 finds every row that was acknowledged', async () => {
      const dataDir = join(folder, 'held')
      const { child, written } = await holder(dataDir)
      const error = await thrownBy(openStore({ dataDir, connections: 1 }))
      expect(error).toBeInstanceOf(SettingError)
      const words = String(error)
      expect(words).toContain(`DATA_DIR: ${dataDir} is in use by another process (process ${child.pid}).`)
      expect(words).toContain('DATABASE_URL')
      expect(words).not.toContain('\n')

      const ended = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGKILL')
      await ended
      const store = await openStore({ dataDir, connections: 1 })
      expect(await store.prisma.throttle.count()).toBeGreaterThanOrEqual(written())
      await store.close()
    }, 90_000)
  })
})

describeWith('PostgreSQL', process.env.POSTGRES_BIN, 'PostgreSQL', () => {
  let databases: Databases
  beforeAll(async () => {
    databases = await openDatabases()
  }, 60_000)
  afterAll(() => databases?.close(), 60_000)

  it('is migrated once by two instances that start at once', async () => {
    const databaseUrl = await databases.empty()
    const options = { databaseUrl, dataDir: folder, connections: 2 }
    const stores = await Promise.all([openStore(options), openStore(options)])
    expect(stores.map(({ applied }) => applied.length > 0).sort()).toEqual([false, true])
    const [first] = stores
    expect(await first.prisma.$queryRaw`SELECT count(*)::int AS rows FROM _prisma_migrations`).toEqual([
      { rows: Math.max(...stores.map(({ applied }) => applied.length)) },
    ])
    for (const store of stores) await store.close()
  }, 60_000)

  it('carries news from one instance to another', async () => {
    const databaseUrl = await databases.empty()
    const options = { databaseUrl, dataDir: folder, connections: 2 }
    const [one, two] = [await openStore(options), await openStore(options)]
    const heard = new Promise(
      (resolve) => void one.listen('cases', resolve).then(() => two.notify('cases', 'hello')),
    )
    expect(await heard).toBe('hello')
    await one.close()
    await two.close()
  }, 60_000)

  it('does not start on a broken migration', async () => {
    const databaseUrl = await databases.empty()
    const migrations = migrationsWith(
      'broken-on-postgres',
      'CREATE TABLE "Next" (id int); SELECT no_such_function();',
    )
    const options = { databaseUrl, dataDir: folder, connections: 1, migrations }
    await expect(openStore(options)).rejects.toThrow(/no_such_function/)
    await expect(openStore(options)).rejects.toThrow(/failed migrations|P3009/)
  }, 60_000)

  it('names DATABASE_URL, without its password, when there is nobody', async () => {
    const databaseUrl = 'postgresql://somebody:topsecret@127.0.0.1:1/nothing'
    const error = await thrownBy(openStore({ databaseUrl, dataDir: folder, connections: 1 }))
    expect(error).toBeInstanceOf(SettingError)
    expect(String(error)).toMatch(/^SettingError: DATABASE_URL: cannot connect to 127\.0\.0\.1:1 /)
    expect(String(error)).not.toContain('topsecret')
  })
})
