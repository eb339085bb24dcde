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
import { afterAll, beforeAll, describe } from '@jest/globals'
import { projectRoot } from '../../bot/paths.ts'
import { openStore, type Store } from '../../bot/store/store.ts'
import { type Cluster, startCluster } from './postgres.ts'
import { unrun } from './unrun.ts'

/** Opens a store of its own for a test, with all tables and no rows. Closed after the file's tests. */
export type OpenStore = () => Promise<Store>

interface Engine {
  /** Where the next store is, ready to be opened. */
  next(): Promise<{ databaseUrl?: string; dataDir: string }>
  stop(): Promise<void>
}

const postgresEngine = async (bin: string): Promise<Engine> => {
  const cluster: Cluster = await startCluster(bin)
  try {
    const databaseUrl = await cluster.createDatabase('template')
    await (await openStore({ databaseUrl, dataDir: tmpdir(), connections: 1 })).close()
  } catch (error) {
    await cluster.stop()
    throw error
  }
  let count = 0
  return {
    next: async () => {
      count += 1
      return { databaseUrl: await cluster.copyDatabase('template', `tests_${count}`), dataDir: tmpdir() }
    },
    stop: () => cluster.stop(),
  }
}

const hashOfMigrations = (): string => {
  const hash = createHash('sha256')
  for (const path of ['prisma/migrations', 'node_modules/@electric-sql/pglite/package.json']) {
    const full = join(projectRoot, path)
    const inside = full.endsWith('.json')
      ? ['']
      : readdirSync(full, { recursive: true, encoding: 'utf8' }).sort()
    for (const name of inside) {
      const file = join(full, name)
      if (statSync(file).isFile()) hash.update(name).update(readFileSync(file))
    }
  }
  return hash.digest('hex').slice(0, 16)
}

/**
 * A migrated, empty embedded database to copy. Setting one up takes seconds, copying its folder a fraction;
 * so it is made once for each state of the migrations and kept with the other tools' caches.
 */
export const pgliteTemplate = async (): Promise<string> => {
  const caches = join(projectRoot, 'node_modules', '.cache', 'sosafe-chat')
  const template = join(caches, `pglite-${hashOfMigrations()}`)
  if (existsSync(template)) return template
  mkdirSync(caches, { recursive: true })
  const making = mkdtempSync(join(caches, 'making-'))
  await (await openStore({ dataDir: making, connections: 1 })).close()
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

const describeEngine = (
  name: string,
  start: () => Promise<Engine>,
  body: (open: OpenStore) => void,
): void => {
  describe(name, () => {
    let engine: Engine | undefined
    const stores: Store[] = []
    beforeAll(async () => {
      engine = await start()
    }, 120_000)
    afterAll(async () => {
      for (const store of stores) await store.close()
      await engine?.stop()
    }, 60_000)
    body(async () => {
      if (!engine) throw new Error('the database did not start')
      const store = await openStore({ ...(await engine.next()), connections: 5 })
      stores.push(store)
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
    describeEngine(`${what}, on PostgreSQL`, () => postgresEngine(bin), body)
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
