import { randomBytes } from 'node:crypto'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe } from '@jest/globals'
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

/** Setting a database up takes seconds, copying its folder a fraction: each store is a copy of the first. */
const pgliteEngine = async (): Promise<Engine> => {
  const folder = mkdtempSync(join(tmpdir(), 'sosafe-pglite-'))
  const template = join(folder, 'template')
  await (await openStore({ dataDir: template, connections: 1 })).close()
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

/** A store in memory, for tests of what stands upon one. Close it after. */
export const openTestStore = (): Promise<Store> => openStore({ dataDir: 'memory://', connections: 1 })
