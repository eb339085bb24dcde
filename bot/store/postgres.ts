import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import pg from 'pg'
import { SettingError } from '../config.ts'
import { postgresMigrations } from './migrationAdapter.ts'
import type { PlainQuery } from './migrations.ts'

/** Any number will do, as long as every instance asks for the same one. */
const migrationLock = 7_301_646_203

/** How connections are made. Times travel without an offset in Prisma's adapter, so sessions are in UTC. */
export const connectionOptions = (databaseUrl: string): pg.ClientConfig => ({
  connectionString: databaseUrl,
  application_name: 'sosafe-chat',
  options: '-c TimeZone=UTC',
  connectionTimeoutMillis: 5_000,
  keepAlive: true,
})

const reasonOf = (error: unknown): string => {
  if (error instanceof AggregateError) return reasonOf(error.errors[0])
  return error instanceof Error ? error.message : String(error)
}

/** Connects once. @throws SettingError naming DATABASE_URL, without its password */
export const connectOnce = async (databaseUrl: string): Promise<pg.Client> => {
  const client = new pg.Client(connectionOptions(databaseUrl))
  client.on('error', () => undefined)
  try {
    await client.connect()
  } catch (error) {
    throw new SettingError(
      `DATABASE_URL: cannot connect to ${new URL(databaseUrl).host} (${reasonOf(error)}). Start PostgreSQL or correct the address; without DATABASE_URL the service keeps its own database in DATA_DIR.`,
    )
  }
  return client
}

/** Runs `work` while no other instance does: two that start at once apply migrations once. */
export const withMigrationLock = async <Result>(
  databaseUrl: string,
  work: (query: PlainQuery, adapter: SqlMigrationAwareDriverAdapterFactory) => Promise<Result>,
): Promise<Result> => {
  const client = await connectOnce(databaseUrl)
  const pool = new pg.Pool({ ...connectionOptions(databaseUrl), max: 1 })
  pool.on('error', () => undefined)
  try {
    await client.query('SELECT pg_advisory_lock($1)', [migrationLock])
    const query: PlainQuery = async (sql) => (await client.query<Record<string, unknown>>(sql)).rows
    return await work(query, postgresMigrations(pool))
  } finally {
    await pool.end()
    // Ending the session frees the lock.
    await client.end()
  }
}
