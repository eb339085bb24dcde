import type { PGlite } from '@electric-sql/pglite'
import { PrismaPg } from '@prisma/adapter-pg'
import { DriverAdapterError, type SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import type pg from 'pg'
import { PrismaPGlite } from 'pglite-prisma-adapter'
import { z } from 'zod'

const databaseError = z.object({
  code: z.string(),
  severity: z.string(),
  message: z.string(),
  detail: z.string().optional(),
  hint: z.string().optional(),
})

/** In the form from which the engine tells what the database said. */
const asDriverError = (error: unknown): never => {
  const known = databaseError.safeParse(error)
  if (!known.success) throw error
  const { code, severity, message, detail, hint } = known.data
  throw new DriverAdapterError({ kind: 'postgres', code, severity, message, detail, hint, column: undefined })
}

/**
 * Runs each script whole and waits for it. Left to themselves, pglite-prisma-adapter 0.7.2 does not wait, so
 * that a broken migration would count as applied, and @prisma/adapter-pg 7.10.0 cuts scripts at every
 * semicolon, in comments and function bodies too.
 */
const wholeScripts = (
  factory: SqlMigrationAwareDriverAdapterFactory,
  run: (script: string) => Promise<unknown>,
): SqlMigrationAwareDriverAdapterFactory => ({
  provider: factory.provider,
  adapterName: factory.adapterName,
  connect: async () =>
    Object.assign(await factory.connect(), {
      executeScript: async (script: string): Promise<void> => {
        await run(script).catch(asDriverError)
      },
    }),
  connectToShadowDb: () => factory.connectToShadowDb(),
})

/** The adapter for migrations of the embedded database. */
export const pgliteMigrations = (database: PGlite): SqlMigrationAwareDriverAdapterFactory =>
  wholeScripts(new PrismaPGlite(database), (script) => database.exec(script))

/** The adapter for migrations of PostgreSQL. The caller ends the pool. */
export const postgresMigrations = (pool: pg.Pool): SqlMigrationAwareDriverAdapterFactory =>
  wholeScripts(new PrismaPg(pool), (script) => pool.query(script))
