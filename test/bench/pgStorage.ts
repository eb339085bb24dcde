import { randomBytes } from 'node:crypto'
import type { Storage } from '@microsoft/agents-hosting'
import type pg from 'pg'
import { z } from 'zod'

const rowsSchema = z.array(
  z.object({ key: z.string(), item: z.record(z.string(), z.unknown()), etag: z.string() }),
)

const changeSchema = z.looseObject({ eTag: z.string().optional() })

/**
 * The kits' storage contract on PostgreSQL, as their own storages for blobs and Cosmos keep it: one JSON
 * document a key, an eTag that guards a write unless it is `*`. Statements are prepared, as ours are.
 */
export const openPgStorage = async (pool: pg.Pool): Promise<Storage> => {
  await pool.query(
    'CREATE TABLE IF NOT EXISTS "BotState" (key text PRIMARY KEY, item jsonb NOT NULL, etag text NOT NULL)',
  )
  return {
    read: async (keys) => {
      const text = 'SELECT key, item, etag FROM "BotState" WHERE key = ANY($1)'
      const { rows } = await pool.query({ name: 'read', text, values: [keys] })
      return Object.fromEntries(
        rowsSchema.parse(rows).map(({ key, item, etag }) => [key, { ...item, eTag: etag }]),
      )
    },
    write: async (changes) => {
      for (const [key, change] of Object.entries(changes)) {
        const { eTag = '*', ...item } = changeSchema.parse(change)
        const text = `INSERT INTO "BotState" AS held (key, item, etag) VALUES ($1, $2, $3)
          ON CONFLICT (key) DO UPDATE SET item = excluded.item, etag = excluded.etag
          WHERE $4 = '*' OR held.etag = $4`
        const values = [key, JSON.stringify(item), randomBytes(8).toString('hex'), eTag]
        const { rowCount } = await pool.query({ name: 'write', text, values })
        if (rowCount === 0) throw new Error(`eTag conflict: ${key}`)
      }
    },
    delete: async (keys) => {
      await pool.query('DELETE FROM "BotState" WHERE key = ANY($1)', [keys])
    },
  }
}
