import { randomBytes } from 'node:crypto'
import { tmpdir } from 'node:os'
import pg from 'pg'
import { openStore } from '../../bot/store/store.ts'

/** Databases of a test file's own, in the PostgreSQL that all files of a run share (`.config/cluster.mjs`). */
export interface Databases {
  /** The address of a new one, with nothing in it. */
  empty(): Promise<string>
  /** The address of a new one with all tables and no rows: copied, which takes a fraction of migrating one. */
  migrated(): Promise<string>
  /** Drops them, whoever is still connected. */
  close(): Promise<void>
}

const template = 'sosafe_migrated'
/** Held while the template is made: files run side by side. */
const makingTemplate = 74_001

const addressOf = (shared: string, database: string): string => {
  const url = new URL(shared)
  url.pathname = `/${database}`
  return url.href
}

const makeTemplate = async (client: pg.Client, shared: string): Promise<void> => {
  await client.query('SELECT pg_advisory_lock($1)', [makingTemplate])
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [template])
    if (rowCount !== 0) return
    const making = `${template}_in_the_making`
    await client.query(`CREATE DATABASE "${making}"`)
    const databaseUrl = addressOf(shared, making)
    await (await openStore({ databaseUrl, dataDir: tmpdir(), connections: 1 })).close()
    await client.query(`ALTER DATABASE "${making}" RENAME TO "${template}"`)
  } finally {
    await client.query('SELECT pg_advisory_unlock($1)', [makingTemplate])
  }
}

/** @throws when the run shares no PostgreSQL: where its programs are missing, the test does not run at all */
export const openDatabases = async (): Promise<Databases> => {
  const shared = process.env.SHARED_POSTGRES
  if (shared === undefined) throw new Error('no PostgreSQL was started for this run: see .config/cluster.mjs')
  const client = new pg.Client({ connectionString: shared })
  await client.connect()
  const made: string[] = []
  const make = async (from: string): Promise<string> => {
    const name = `tests_${randomBytes(6).toString('hex')}`
    await client.query(`CREATE DATABASE "${name}" TEMPLATE "${from}"`)
    made.push(name)
    return addressOf(shared, name)
  }
  return {
    empty: () => make('template0'),
    migrated: async () => {
      await makeTemplate(client, shared)
      return make(template)
    },
    close: async () => {
      for (const name of made) await client.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`)
      await client.end()
    },
  }
}
