import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { PrismaPGlite } from 'pglite-prisma-adapter'
import { PrismaClient } from './generated/client.ts'
import { type Handler, postgresListener } from './listener.ts'
import { pgliteMigrations } from './migrationAdapter.ts'
import { migrate } from './migrations.ts'
import { openEmbedded } from './pglite.ts'
import { connectionOptions, withMigrationLock } from './postgres.ts'
import { pgliteStatements, postgresStatements, type Statements } from './statements.ts'

/** The part of a logger the store uses. Nothing personal is ever handed to it. */
export interface StoreLog {
  info(facts: Record<string, unknown>, words: string): void
  warn(facts: Record<string, unknown>, words: string): void
}

export interface Store extends Statements {
  engine: 'postgresql' | 'pglite'
  /** For the services beside the store only (the import rule). */
  prisma: PrismaClient
  /** Names of the migrations this start applied. */
  applied: readonly string[]
  /** One round trip. @throws when the database is away */
  ping(): Promise<void>
  /** Calls back for every `notify` on the channel, by any instance. Answers how to stop. */
  listen(channel: string, handler: Handler): Promise<() => void>
  /** @param payload at most 7,999 bytes, nothing personal */
  notify(channel: string, payload: string): Promise<void>
  close(): Promise<void>
}

export interface StoreOptions {
  /** PostgreSQL; absent: the embedded database in `dataDir`. */
  databaseUrl?: string | undefined
  /** Folder of the embedded database, or `memory://` in tests. */
  dataDir: string
  /** Connections to PostgreSQL, at most. The embedded database has one. */
  connections: number
  log?: StoreLog | undefined
  /** Where the migrations are; the project's own when absent. */
  migrations?: string | undefined
}

/** Waiting for a connection or the embedded database's turn is normal under load; losing it is not. */
const transactionOptions = { maxWait: 15_000, timeout: 15_000 }

const errorCode = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown'

const common = (prisma: PrismaClient) => ({
  prisma,
  ping: async () => {
    await prisma.$queryRaw`SELECT 1`
  },
  notify: async (channel: string, payload: string) => {
    await prisma.$queryRaw`SELECT pg_notify(${channel}, ${payload})::text`
  },
})

const openPglite = async ({ dataDir, migrations }: StoreOptions): Promise<Store> => {
  const { database, close } = await openEmbedded(dataDir)
  try {
    const applied = await migrate(
      async (sql) => (await database.query<Record<string, unknown>>(sql)).rows,
      pgliteMigrations(database),
      migrations,
    )
    const prisma = new PrismaClient({ adapter: new PrismaPGlite(database), transactionOptions })
    return {
      engine: 'pglite',
      applied,
      ...common(prisma),
      ...pgliteStatements(database),
      listen: async (channel, handler) => {
        const stop = await database.listen(channel, handler)
        return () => void stop()
      },
      close: async () => {
        await prisma.$disconnect()
        await close()
      },
    }
  } catch (error) {
    await close()
    throw error
  }
}

const openPostgres = async (databaseUrl: string, options: StoreOptions): Promise<Store> => {
  const { log, connections, migrations } = options
  const applied = await withMigrationLock(databaseUrl, (query, adapter) =>
    migrate(query, adapter, migrations),
  )
  const pool = new pg.Pool({ ...connectionOptions(databaseUrl), max: connections })
  const onLost = (error: unknown) => log?.warn({ code: errorCode(error) }, 'database connection lost')
  pool.on('error', onLost)
  const adapter = new PrismaPg(pool, { onConnectionError: onLost })
  const prisma = new PrismaClient({ adapter, transactionOptions })
  const listener = postgresListener(databaseUrl, (error) =>
    log?.warn({ code: errorCode(error) }, 'live updates lost; connecting again'),
  )
  return {
    engine: 'postgresql',
    applied,
    ...common(prisma),
    ...postgresStatements(pool),
    listen: listener.listen,
    close: async () => {
      await listener.close()
      await prisma.$disconnect()
      await pool.end()
    },
  }
}

/**
 * Opens the store and brings its tables up to date.
 *
 * @throws SettingError (one line, with the remedy) when DATABASE_URL or DATA_DIR cannot be used
 * @throws Error when a migration fails; the service must then not start
 */
export const openStore = async (options: StoreOptions): Promise<Store> => {
  const store = options.databaseUrl
    ? await openPostgres(options.databaseUrl, options)
    : await openPglite(options)
  if (store.applied.length > 0)
    options.log?.info({ migrations: store.applied }, 'database brought up to date')
  return store
}
