import { z } from 'zod'

/** Cannot be done as asked. The message is one line with the remedy. */
export class BackupError extends Error {
  override name = 'BackupError'
}

/** First file of every archive. */
export const manifestName = 'backup.json'

/** What an archive says of itself. */
export const manifestSchema = z.strictObject({
  format: z.literal(1),
  madeAt: z.iso.datetime(),
  /** Whether the embedded database is in it; PostgreSQL is backed up by its own means. */
  database: z.boolean(),
  /** Migrations the database had: an older program cannot use it. */
  migrations: z.array(z.string()),
  /** Names of the keys the data needs; they tell nothing of the keys. */
  keys: z.array(z.string()),
  /** Whether the keys are in it. */
  secrets: z.boolean(),
})
export type Manifest = z.infer<typeof manifestSchema>

/** Everything an archive may hold. Photos that wait for their report stay out, as drafts do. */
export const partsOfArchive = ['db', 'files/filed', 'places', 'secrets'] as const
