import { keyedHashes } from '../../privacy/hashes.ts'
import type { Keyring } from '../../privacy/keyring.ts'
import { Prisma } from '../../store/generated/client.ts'
import type { Store } from '../../store/store.ts'
import { isDuplicate } from '../../store/unavailable.ts'

/** Whose conversation: the two numbers, as hashes under every key, newest first. */
export interface Line {
  /** The sender's number and ours. */
  conversation: readonly [string, ...string[]]
  /** The sender's number alone. */
  phone: readonly [string, ...string[]]
}

/** A text's key under every key, newest first. */
export type TextKey = readonly [string, ...string[]]

/** What is stored of a conversation. `sealed` and `seq` tell whether it is still the same when saving. */
export type Stored =
  | { kind: 'none' }
  | { kind: 'ordinary'; sealed: string; seq: number; changedAt: Date }
  | { kind: 'confidential'; sealed: string; live: boolean }

/** What a turn leaves behind. */
export type Next =
  | { kind: 'none' }
  | { kind: 'ordinary'; sealed: string }
  | { kind: 'confidential'; sealed: string }

/** A conversation that nobody carried on dies after this time. */
export const ordinaryLife = 3 * 24 * 60 * 60 * 1000
const confidentialLife = 15 * 60 * 1000
/** Providers deliver again for a day at most (Azure); twice that is kept. */
const keyLife = 48 * 60 * 60 * 1000
const hour = 60 * 60 * 1000

export type Saved = 'saved' | 'duplicate' | 'race'

export interface Saving {
  before: Stored
  next: Next
  now: Date
  also?: Prisma.Sql | undefined
}

export interface Conversations {
  line(phone: string, own: string): Line
  key(provider: string, id: string): TextKey
  /** One look: was this text taken before, and how does the conversation stand? */
  look(line: Line, key: TextKey, now: Date): Promise<{ taken: boolean; stored: Stored }>
  /**
   * Saves what a turn leaves, with the key of its text, in one statement: both or neither.
   *
   * @param saving.also a further CTE of that statement, which selects from `kept` and so writes only with it
   * @returns `duplicate` when the text was taken meanwhile, `race` when the conversation changed meanwhile;
   * nothing was then saved
   */
  save(line: Line, key: TextKey, saving: Saving): Promise<Saved>
  /** Removes what is past its time. */
  purge(now: Date): Promise<number>
}

const nonEmpty = (values: string[]): [string, ...string[]] => {
  const [first, ...rest] = values
  if (first === undefined) throw new Error('no key to hash with')
  return [first, ...rest]
}

interface Looked {
  taken: boolean
  sealed: string | null
  seq: number | null
  changedAt: Date | string | null
  hidden: string | null
  hiddenUntil: Date | string | null
}

/** Raw queries give times as the driver has them. */
const toDate = (value: Date | string): Date => (value instanceof Date ? value : new Date(value))

/**
 * Conversations by text. The ordinary state lies in a table, the confidential one in an UNLOGGED table for
 * 15 minutes; a conversation is never in both. Every turn is one statement to read and one to write.
 */
export const openConversations = ({
  store,
  keyring,
}: {
  store: Pick<Store, 'prisma'>
  keyring: Keyring
}): Conversations => {
  const { prisma } = store
  const hashes = (label: string, value: string) => nonEmpty(keyedHashes(keyring, 'sms', label, value))

  /** Holds the row a turn was taken from, if it is still as it was. */
  const heldBy = (line: Line, before: Stored): Prisma.Sql => {
    if (before.kind === 'ordinary') {
      return Prisma.sql`SELECT 1 FROM "TextConversation"
        WHERE "numberHash" = ANY(${[...line.conversation]}) AND "seq" = ${before.seq} FOR UPDATE`
    }
    if (before.kind === 'confidential') {
      return Prisma.sql`SELECT 1 FROM "ConfidentialTextConversation"
        WHERE "numberHash" = ANY(${[...line.conversation]}) AND "sealed" = ${before.sealed} FOR UPDATE`
    }
    return Prisma.sql`SELECT 1`
  }

  const removal = (table: Prisma.Sql, hashes: readonly string[]): Prisma.Sql =>
    Prisma.sql`DELETE FROM ${table} WHERE "numberHash" = ANY(${[...hashes]}) AND EXISTS (SELECT 1 FROM fresh)`

  const ordinaryTable = Prisma.sql`"TextConversation"`
  const confidentialTable = Prisma.sql`"ConfidentialTextConversation"`

  /** Writes the state; nothing where a new conversation finds one already there (a race). */
  const keeping = (line: Line, before: Stored, next: Next, now: Date): Prisma.Sql => {
    const may = before.kind !== 'none'
    if (next.kind === 'ordinary') {
      return Prisma.sql`INSERT INTO "TextConversation" ("numberHash", "sealed", "seq", "changedAt")
        SELECT ${line.conversation[0]}, ${next.sealed}, 1, ${now}::timestamptz FROM fresh
        ON CONFLICT ("numberHash") DO UPDATE SET "sealed" = excluded."sealed",
          "seq" = "TextConversation"."seq" + 1, "changedAt" = excluded."changedAt" WHERE ${may} RETURNING 1`
    }
    if (next.kind === 'confidential') {
      const until = new Date(now.getTime() + confidentialLife)
      return Prisma.sql`INSERT INTO "ConfidentialTextConversation"
          ("numberHash", "phoneHash", "sealed", "expiresAt")
        SELECT ${line.conversation[0]}, ${line.phone[0]}, ${next.sealed}, ${until}::timestamptz FROM fresh
        ON CONFLICT ("numberHash") DO UPDATE SET "sealed" = excluded."sealed",
          "expiresAt" = excluded."expiresAt" WHERE ${may} RETURNING 1`
    }
    return Prisma.sql`SELECT 1 FROM fresh`
  }

  const older = (line: Line): readonly string[] => line.conversation.slice(1)

  return {
    line: (phone, own) => ({
      conversation: hashes('conversation', `${phone} ${own}`),
      phone: hashes('phone', phone),
    }),

    key: (provider, id) => hashes('inbound', `${provider} ${id}`),

    look: async (line, key, now) => {
      const conversation = [...line.conversation]
      const [found] = await prisma.$queryRaw<Looked[]>`
        SELECT EXISTS (SELECT 1 FROM "InboundText" WHERE "key" = ANY(${[...key]})) AS taken,
          o."sealed", o."seq", o."changedAt", c."sealed" AS hidden, c."expiresAt" AS "hiddenUntil"
        FROM (SELECT 1) one
        LEFT JOIN "TextConversation" o ON o."numberHash" = ANY(${conversation})
        LEFT JOIN "ConfidentialTextConversation" c ON c."numberHash" = ANY(${conversation}) LIMIT 1`
      if (found === undefined) throw new Error('the store gave no answer')
      const { taken, sealed, seq, changedAt, hidden, hiddenUntil } = found
      if (hidden !== null && hiddenUntil !== null) {
        return { taken, stored: { kind: 'confidential', sealed: hidden, live: toDate(hiddenUntil) > now } }
      }
      return sealed === null || seq === null || changedAt === null
        ? { taken, stored: { kind: 'none' } }
        : { taken, stored: { kind: 'ordinary', sealed, seq, changedAt: toDate(changedAt) } }
    },

    save: async (line, key, { before, next, now, also }) => {
      // To the hour: the time of a key tells nothing about which conversation it belongs to.
      const until = new Date(Math.ceil((now.getTime() + keyLife) / hour) * hour)
      const all = line.conversation
      const ordinary = removal(ordinaryTable, next.kind === 'ordinary' ? older(line) : all)
      const confidential = removal(confidentialTable, next.kind === 'confidential' ? older(line) : all)
      try {
        const [found] = await prisma.$queryRaw<{ done: number; taken: boolean }[]>`
          WITH held AS (${heldBy(line, before)}),
          seen AS (SELECT 1 FROM "InboundText" WHERE "key" = ANY(${[...key]})),
          fresh AS (SELECT 1 FROM held WHERE NOT EXISTS (SELECT 1 FROM seen)),
          "ordinaryGone" AS (${ordinary}),
          "confidentialGone" AS (${confidential}),
          kept AS (${keeping(line, before, next, now)}),
          noted AS (INSERT INTO "InboundText" ("key", "expiresAt")
            SELECT ${key[0]}, ${until}::timestamptz FROM kept)
          ${also === undefined ? Prisma.empty : Prisma.sql`, also AS (${also})`}
          SELECT (SELECT count(*)::int FROM kept) AS done, EXISTS (SELECT 1 FROM seen) AS taken`
        if (found?.taken) return 'duplicate'
        return found?.done === 1 ? 'saved' : 'race'
      } catch (error) {
        if (isDuplicate(error)) return 'duplicate'
        throw error
      }
    },

    purge: async (now) => {
      const keys = await prisma.inboundText.deleteMany({ where: { expiresAt: { lte: now } } })
      await prisma.confidentialTextConversation.deleteMany({ where: { expiresAt: { lte: now } } })
      const old = await prisma.textConversation.deleteMany({
        where: { changedAt: { lt: new Date(now.getTime() - ordinaryLife) } },
      })
      return keys.count + old.count
    },
  }
}
