import { z } from 'zod'
import type { FieldCipher } from '../../../privacy/fields.ts'
import { Prisma } from '../../../store/generated/client.ts'
import type { Store } from '../../../store/store.ts'
import { reachable } from '../../../store/unavailable.ts'

/** An activity of a conversation, without what its number decides. */
export interface NewActivity {
  /** How many places before it the activity stands that it answers. */
  answers?: number
  content: Record<string, unknown>
}

export interface Writing {
  /** The conversation's keyed hash. */
  conversation: string
  /** Keyed hash of the client's own name for its message. */
  posted?: string | undefined
  /** At least one. */
  activities: readonly [NewActivity, ...NewActivity[]]
  /** Handed over once, and within two minutes. */
  once: boolean
  /** What goes when this comes: what could be fetched again, or all there is. */
  clear?: 'history' | 'all'
  now: Date
}

export interface Fetched {
  activities: { number: number; content: Record<string, unknown>; answers?: number | undefined }[]
  /** The number to ask after next time. */
  last: number
}

export interface Undelivered {
  /** CTEs that write with the statement which saves the turn, see `KeptConversations.save`. */
  writing(writing: Writing): Prisma.Sql
  /** Writes by itself: what takes no turn. @throws ServiceError STORE_UNAVAILABLE */
  write(writing: Writing): Promise<void>
  /** What came after a number. What is to be read once is removed with this. */
  fetch(conversation: string, after: number, now: Date): Promise<Fetched>
  /** The number a message of the client got. */
  numberOf(posted: string, now: Date): Promise<number | undefined>
  /** Calls back with the conversation's hash whenever one has news, on every instance. */
  listen(heard: (conversation: string) => void): Promise<() => void>
  purge(now: Date): Promise<number>
}

const ordinaryLife = 10 * 60_000
const onceLife = 2 * 60_000
/** Numbers live as long as a conversation may. */
const countLife = 24 * 60 * 60_000

/**
 * Numbers follow the time (milliseconds since this moment), so that they rise over a crash that empties the
 * unlogged tables, and so that gaps between them tell nothing of what was handed over and removed.
 */
const epoch = Date.UTC(2026, 0, 1)

const storedSchema = z.object({
  content: z.record(z.string(), z.unknown()),
  answers: z.number().optional(),
})

interface Row {
  number: string
  sealed: string
}

const news = 'direct_line'

/** What Direct Line clients have yet to fetch: in unlogged tables, encrypted, for minutes. */
export const openUndelivered = ({
  store,
  cipher,
}: {
  store: Pick<Store, 'prisma' | 'listen'>
  cipher: FieldCipher
}): Undelivered => {
  const { prisma } = store
  const place = (conversation: string) => ({
    table: 'DirectLineActivity',
    column: 'sealed',
    row: conversation,
  })

  const writing = ({ conversation, posted, activities, once, clear, now }: Writing): Prisma.Sql => {
    const floor = Math.max(1, now.getTime() - epoch)
    const until = new Date(now.getTime() + (once ? onceLife : ordinaryLife))
    const counted = new Date(now.getTime() + countLife)
    const items = activities.map((activity, position) => ({
      position,
      sealed: cipher.encrypt(JSON.stringify(activity), place(conversation)),
    }))
    return Prisma.sql`counted AS (
        INSERT INTO "DirectLineCount" ("conversation", "last", "expiresAt")
        SELECT ${conversation}, ${floor}::bigint + ${items.length}::int - 1, ${counted}::timestamptz FROM saved
        ON CONFLICT ("conversation") DO UPDATE SET "expiresAt" = excluded."expiresAt",
          "last" = greatest("DirectLineCount"."last" + 1, ${floor}::bigint) + ${items.length}::int - 1
        RETURNING "last" - ${items.length}::int + 1 AS "first", pg_notify(${news}, ${conversation})::text),
      dropped AS (DELETE FROM "DirectLineActivity"
        WHERE "conversation" = ${conversation} AND (${clear === 'all'} OR (${clear === 'history'} AND NOT "once"))
          AND EXISTS (SELECT 1 FROM saved)),
      written AS (INSERT INTO "DirectLineActivity" ("conversation", "number", "once", "sealed", "expiresAt")
        SELECT ${conversation}, counted."first" + item."position", ${once}, item."sealed", ${until}::timestamptz
        FROM counted, jsonb_to_recordset(${JSON.stringify(items)}::jsonb) AS item("position" int, "sealed" text)),
      posted AS (INSERT INTO "DirectLinePosted" ("key", "number", "expiresAt")
        SELECT ${posted ?? ''}, counted."first", ${counted}::timestamptz FROM counted WHERE ${posted !== undefined}
        ON CONFLICT ("key") DO NOTHING)`
  }

  return {
    writing,

    write: (given) =>
      reachable(async () => {
        await prisma.$queryRaw`WITH saved AS (SELECT 1), ${writing(given)} SELECT count(*)::int FROM counted`
      }),

    fetch: (conversation, after, now) =>
      reachable(async () => {
        const rows = await prisma.$queryRaw<Row[]>`
          WITH taken AS (DELETE FROM "DirectLineActivity" WHERE "conversation" = ${conversation} AND "once"
            AND "number" > ${after}::bigint AND "expiresAt" > ${now}::timestamptz RETURNING "number", "sealed")
          SELECT "number"::text AS "number", "sealed" FROM taken
          UNION ALL SELECT "number"::text, "sealed" FROM "DirectLineActivity" WHERE "conversation" = ${conversation}
            AND NOT "once" AND "number" > ${after}::bigint AND "expiresAt" > ${now}::timestamptz`
        const activities = rows
          .map(({ number, sealed }) => ({
            number: Number(number),
            ...storedSchema.parse(JSON.parse(cipher.decrypt(sealed, place(conversation)))),
          }))
          .sort((one, other) => one.number - other.number)
        return { activities, last: Math.max(after, ...activities.map(({ number }) => number)) }
      }),

    numberOf: (posted, now) =>
      reachable(async () => {
        const row = await prisma.directLinePosted.findUnique({ where: { key: posted } })
        return row !== null && row.expiresAt > now ? Number(row.number) : undefined
      }),

    listen: (heard) => store.listen(news, heard),

    purge: async (now) => {
      const where = { expiresAt: { lte: now } }
      await prisma.directLineActivity.deleteMany({ where })
      const posted = await prisma.directLinePosted.deleteMany({ where })
      const counts = await prisma.directLineCount.deleteMany({ where })
      return posted.count + counts.count
    },
  }
}
