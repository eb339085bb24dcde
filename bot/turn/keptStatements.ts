/** What a turn leaves of an ordinary conversation: a row of the arrays below. */
export interface KeptRow {
  key: string
  /** Of the state it was taken from; 0 where there was none. */
  seq: number
  /** How that state began; empty where there was none. See `beginOf`. */
  was: string
  /** Empty where the conversation ends. */
  sealed: string
  message: string
  now: Date
  /** When its message may be forgotten. */
  until: Date
  reply: KeptReply | undefined
}

/** An answer, ciphertext, until it is handed over. */
export interface KeptReply {
  sealed: string
  /** Somebody is handing it over until then. */
  heldUntil: Date
  expiresAt: Date
}

/** Everything kept under any of the keys ($1), and which of the messages ($2) were taken. */
export const looking = `
  SELECT 'ordinary' AS kind, "key", "sealed", "seq", "changedAt" AS at
    FROM "KeptConversation" WHERE "key" = ANY($1::text[])
  UNION ALL SELECT 'confidential', "key", "sealed", 0, "expiresAt"
    FROM "HiddenConversation" WHERE "key" = ANY($1::text[])
  UNION ALL SELECT 'taken', "key", '', 0, "expiresAt" FROM "TakenMessage" WHERE "key" = ANY($2::text[])`

export interface LookedRow {
  kind: 'ordinary' | 'confidential' | 'taken'
  key: string
  sealed: string
  seq: number
  at: Date | string
}

/**
 * Format, key and nonce of a sealed state: no two are alike. A conversation that ended and began again counts from
 * one again; by this it is another.
 */
const beginning = 24
export const beginOf = (sealed: string): string => sealed.slice(0, beginning)

const untaken = `NOT EXISTS (SELECT 1 FROM "TakenMessage" t WHERE t."key" = item."message")`

/** By its key twice: so that PostgreSQL looks the few up by their index, however many there are. */
const asItWas = `o."key" = ANY($1::text[]) AND o."key" = item."key" AND o."seq" = item."seq"
    AND left(o."sealed", ${beginning}) = item."was"`

/** Each changes the conversations that are still as the turns found them, and names those. */
const changing = {
  begin: `INSERT INTO "KeptConversation" ("key", "sealed", "seq", "changedAt")
    SELECT item."key", item."sealed", 1, item."now" FROM item
    WHERE ${untaken} AND NOT EXISTS (SELECT 1 FROM "HiddenConversation" h WHERE h."key" = item."key")
    ON CONFLICT ("key") DO NOTHING RETURNING "key"`,
  carryOn: `UPDATE "KeptConversation" o
    SET "sealed" = item."sealed", "seq" = o."seq" + 1, "changedAt" = item."now" FROM item
    WHERE ${asItWas} AND ${untaken} RETURNING o."key"`,
  end: `DELETE FROM "KeptConversation" o USING item
    WHERE ${asItWas} AND ${untaken} RETURNING o."key"`,
} as const

/** What becomes of an ordinary conversation that stays ordinary or ends. */
export type Change = keyof typeof changing

/** One statement for all turns of one kind that wait to be saved: each is saved whole or not at all. */
const saving = (saved: string): string => `
  WITH item AS (SELECT * FROM unnest($1::text[], $2::int[], $3::text[], $4::text[], $5::timestamptz[],
      $6::timestamptz[], $7::text[], $8::timestamptz[], $9::timestamptz[], $10::text[]) AS
      given("key", "seq", "sealed", "message", "now", "until", "reply", "heldUntil", "replyUntil", "was")),
    saved AS (${saved}),
    noted AS (INSERT INTO "TakenMessage" ("key", "expiresAt")
      SELECT item."message", item."until" FROM item JOIN saved USING ("key")),
    replied AS (INSERT INTO "PendingReply" ("key", "sealed", "heldUntil", "expiresAt")
      SELECT item."message", item."reply", item."heldUntil", item."replyUntil" FROM item JOIN saved USING ("key")
      WHERE item."reply" IS NOT NULL)
  SELECT "key" FROM saved`

const texts: Readonly<Record<Change, string>> = {
  begin: saving(changing.begin),
  carryOn: saving(changing.carryOn),
  end: saving(changing.end),
}

/** The statement that saves these turns; it answers the keys of those it saved. */
export const savingAll = (
  change: Change,
  rows: readonly KeptRow[],
): { text: string; values: readonly unknown[] } => {
  const times = (of: (row: KeptRow) => Date | undefined) => rows.map((row) => of(row)?.toISOString() ?? null)
  return {
    text: texts[change],
    values: [
      rows.map(({ key }) => key),
      rows.map(({ seq }) => seq),
      rows.map(({ sealed }) => sealed),
      rows.map(({ message }) => message),
      times(({ now }) => now),
      times(({ until }) => until),
      rows.map(({ reply }) => reply?.sealed ?? null),
      times(({ reply }) => reply?.heldUntil),
      times(({ reply }) => reply?.expiresAt),
      rows.map(({ was }) => was),
    ],
  }
}
