import { createHash, randomBytes } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe } from '@jest/globals'
import { projectRoot } from '../../bot/paths.ts'
import { openEmbedded } from '../../bot/store/pglite.ts'
import { openStore, type Store } from '../../bot/store/store.ts'
import { openDatabases } from './databases.ts'
import { unrun } from './unrun.ts'

/** A store of its own for a test, or for all tests of a file, with all tables and no rows. Closed afterwards. */
export type OpenStore = () => Promise<Store>

interface Engine {
  /** Where the next store is, ready to be opened. */
  next(): Promise<{ databaseUrl?: string; dataDir: string }>
  stop(): Promise<void>
}

const postgresEngine = async (): Promise<Engine> => {
  const databases = await openDatabases()
  return {
    next: async () => ({ databaseUrl: await databases.migrated(), dataDir: tmpdir() }),
    stop: () => databases.close(),
  }
}

/** Of everything that a migrated database depends on, and the way it is made here. */
const hashOfMaking = (): string => {
  const migrations = 'prisma/migrations'
  const files = readdirSync(join(projectRoot, migrations), { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => join(migrations, name))
    .filter((path) => statSync(join(projectRoot, path)).isFile())
  const hash = createHash('sha256')
  for (const path of [...files, 'node_modules/@electric-sql/pglite/package.json', 'test/support/stores.ts'])
    hash.update(path).update(readFileSync(join(projectRoot, path)))
  return hash.digest('hex').slice(0, 16)
}

/**
 * A migrated, empty embedded database to copy. Setting one up takes seconds, copying its folder a fraction;
 * so it is made once for each state of the migrations and kept with the other tools' caches.
 */
export const pgliteTemplate = async (): Promise<string> => {
  const caches = join(projectRoot, 'node_modules', '.cache', 'sosafe-chat')
  const template = join(caches, `pglite-${hashOfMaking()}`)
  if (existsSync(template)) return template
  mkdirSync(caches, { recursive: true })
  const making = mkdtempSync(join(caches, 'making-'))
  await (await openStore({ dataDir: making, connections: 1 })).close()
  const { database, close } = await openEmbedded(making)
  // Half of a copy would be databases that nobody ever connects to.
  await database.exec(`UPDATE pg_database SET datistemplate = false WHERE datname LIKE 'template_'`)
  for (const name of ['template0', 'template1']) await database.exec(`DROP DATABASE ${name}`)
  await close()
  try {
    renameSync(making, template)
  } catch (error) {
    // Another worker was first.
    rmSync(making, { recursive: true, force: true })
    if (!existsSync(template)) throw error
  }
  return template
}

const pgliteEngine = async (): Promise<Engine> => {
  const folder = mkdtempSync(join(tmpdir(), 'sosafe-pglite-'))
  const template = await pgliteTemplate()
  return {
    next: async () => {
      const dataDir = join(folder, randomBytes(6).toString('hex'))
      cpSync(template, dataDir, { recursive: true })
      return { dataDir }
    },
    stop: async () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** Takes every row out of every table, and sets what counts back to one. */
const empty = async ({ prisma }: Store): Promise<void> => {
  const tables = await prisma.$queryRaw<{ name: string }[]>`
    SELECT quote_ident(tablename) AS name FROM pg_tables
    WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'`
  await prisma.$transaction([
    // The trigger that keeps events append-only refuses this, too.
    prisma.$executeRaw`SET LOCAL session_replication_role = replica`,
    prisma.$executeRawUnsafe(`TRUNCATE ${tables.map(({ name }) => name).join()} RESTART IDENTITY CASCADE`),
  ])
}

const describeEngine = (
  name: string,
  start: () => Promise<Engine>,
  body: (open: OpenStore) => void,
): void => {
  describe(name, () => {
    let engine: Engine | undefined
    const all: Store[] = []
    // A store that one test had is emptied for the next: to open one takes longer than most tests.
    const free: Store[] = []
    const ofThisTest: Store[] = []
    let inTest = false
    beforeAll(async () => {
      engine = await start()
    }, 120_000)
    beforeEach(() => {
      inTest = true
    })
    afterEach(async () => {
      inTest = false
      for (const store of ofThisTest.splice(0)) {
        await empty(store)
        free.push(store)
      }
    })
    afterAll(async () => {
      for (const store of all) await store.close()
      await engine?.stop()
    }, 60_000)
    body(async () => {
      if (!engine) throw new Error('the database did not start')
      let store = free.pop()
      if (store === undefined) {
        store = await openStore({ ...(await engine.next()), connections: 5 })
        all.push(store)
      }
      if (inTest) ofThisTest.push(store)
      return store
    })
  })
}

/**
 * Runs the same tests on PGlite and on PostgreSQL. Where PostgreSQL's programs are missing its half is named
 * as not run.
 */
export const describeStores = (what: string, body: (open: OpenStore) => void): void => {
  describeEngine(`${what}, on PGlite`, pgliteEngine, body)
  const bin = process.env.POSTGRES_BIN
  if (bin) {
    describeEngine(`${what}, on PostgreSQL`, postgresEngine, body)
    return
  }
  unrun(`${what}, on PostgreSQL`, 'its programs (initdb, postgres) were not found')
  describe.skip(`${what}, on PostgreSQL`, () => body(() => Promise.reject(new Error('no PostgreSQL'))))
}

/** An embedded store of its own, for tests of what stands upon one. Gone with its folder when closed. */
export const openTestStore = async (): Promise<Store> => {
  const engine = await pgliteEngine()
  const store = await openStore({ ...(await engine.next()), connections: 1 })
  return {
    ...store,
    close: async () => {
      await store.close()
      await engine.stop()
    },
  }
}
