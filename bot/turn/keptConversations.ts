import { keyedHashes } from '../privacy/hashes.ts'
import type { Keyring } from '../privacy/keyring.ts'
import { Prisma } from '../store/generated/client.ts'
import { preparedMark } from '../store/prepared.ts'
import type { Store } from '../store/store.ts'
import { isDuplicate, reachable } from '../store/unavailable.ts'

/** A keyed hash under every key, newest first: what was kept before the secrets changed is found too. */
export type KeptKey = readonly [string, ...string[]]

/** What is kept of a conversation. `sealed` and `seq` tell whether it is still the same when saving. */
export type Stored =
  | { kind: 'none' }
  | { kind: 'ordinary'; sealed: string; seq: number; changedAt: Date }
  | { kind: 'confidential'; sealed: string; live: boolean }

/** What a turn leaves behind. */
export type Next =
  | { kind: 'none' }
  | { kind: 'ordinary'; sealed: string }
  | { kind: 'confidential'; sealed: string }

export type Saved = 'saved' | 'duplicate' | 'race'

/** A conversation that nobody carried on dies after this time. */
export const keptLife = 3 * 24 * 60 * 60 * 1000
const confidentialLife = 15 * 60 * 1000
/** Channels deliver again for a day at most; twice that is kept. */
const messageLife = 48 * 60 * 60 * 1000
const hour = 60 * 60 * 1000

export interface KeptConversations {
  /** @param channel a word of ours that keeps channels apart @param whose what the channel knows it by */
  conversationKey(channel: string, whose: string): KeptKey
  /** @param id names the message within its channel: the same when it is delivered again */
  messageKey(channel: string, id: string): KeptKey
  /**
   * One look: was this message taken before, and how does the conversation stand?
   *
   * @throws ServiceError STORE_UNAVAILABLE
   */
  look(conversation: KeptKey, message: KeptKey, now: Date): Promise<{ taken: boolean; stored: Stored }>
  /**
   * Saves what a turn leaves, with the key of its message, in one statement: both or neither.
   *
   * @param also further CTEs of that statement, which select from `saved` and so write only with it
   * @returns `duplicate` when the message was taken meanwhile, `race` when the conversation changed
   * meanwhile; nothing was then saved
   * @throws ServiceError STORE_UNAVAILABLE
   */
  save(saving: {
    conversation: KeptKey
    message: KeptKey
    before: Stored
    next: Next
    now: Date
    also?: Prisma.Sql | undefined
  }): Promise<Saved>
  /** Removes what is past its time. Answers how much. */
  purge(now: Date): Promise<number>
}

interface Looked {
  taken: boolean
  sealed: string | null
  seq: number | null
  changedAt: Date | string | null
  hidden: string | null
  hiddenUntil: Date | string | null
}

interface SavedRow {
  done: number
  taken: boolean
}

interface Moving {
  conversation: KeptKey
  message: KeptKey
  until: Date
  before: Stored
  next: Next
  now: Date
}

interface CarryingOn {
  key: string
  message: KeptKey
  until: Date
  seq: number
  sealed: string
  now: Date
}

const nonEmpty = (values: string[]): KeptKey => {
  const [first, ...rest] = values
  if (first === undefined) throw new Error('no key to hash with')
  return [first, ...rest]
}

/** Planned once a connection: these statements are those of every turn. */
const again = Prisma.raw(`${preparedMark} `)

/** Raw queries give times as the driver has them. */
const toDate = (value: Date | string): Date => (value instanceof Date ? value : new Date(value))

/** Holds the row a turn was taken from, if it is still as it was. */
const heldBy = (key: string[], before: Stored): Prisma.Sql => {
  if (before.kind === 'ordinary') {
    return Prisma.sql`SELECT 1 FROM "KeptConversation"
      WHERE "key" = ANY(${key}) AND "seq" = ${before.seq} FOR UPDATE`
  }
  if (before.kind === 'confidential') {
    return Prisma.sql`SELECT 1 FROM "HiddenConversation"
      WHERE "key" = ANY(${key}) AND "sealed" = ${before.sealed} FOR UPDATE`
  }
  return Prisma.sql`SELECT 1 WHERE NOT EXISTS (SELECT 1 FROM "KeptConversation" WHERE "key" = ANY(${key}))
    AND NOT EXISTS (SELECT 1 FROM "HiddenConversation" WHERE "key" = ANY(${key}))`
}

const keeping = ([key]: KeptKey, next: Next, now: Date): Prisma.Sql => {
  if (next.kind === 'ordinary') {
    return Prisma.sql`INSERT INTO "KeptConversation" ("key", "sealed", "seq", "changedAt")
      SELECT ${key}, ${next.sealed}, 1, ${now}::timestamptz FROM fresh
      ON CONFLICT ("key") DO UPDATE SET "sealed" = excluded."sealed",
        "seq" = "KeptConversation"."seq" + 1, "changedAt" = excluded."changedAt" RETURNING 1`
  }
  if (next.kind === 'confidential') {
    const until = new Date(now.getTime() + confidentialLife)
    return Prisma.sql`INSERT INTO "HiddenConversation" ("key", "sealed", "expiresAt")
      SELECT ${key}, ${next.sealed}, ${until}::timestamptz FROM fresh
      ON CONFLICT ("key") DO UPDATE SET "sealed" = excluded."sealed",
        "expiresAt" = excluded."expiresAt" RETURNING 1`
  }
  return Prisma.sql`SELECT 1 FROM fresh`
}

/** What every further turn does, in the fewest steps: one row changes if it is as it was, one key is noted. */
const carryingOn = ({ key, message, until, seq, sealed, now }: CarryingOn): Prisma.Sql =>
  Prisma.sql`WITH seen AS (SELECT 1 FROM "TakenMessage" WHERE "key" = ANY(${[...message]})),
    saved AS (UPDATE "KeptConversation" SET "sealed" = ${sealed}, "seq" = "seq" + 1,
      "changedAt" = ${now}::timestamptz WHERE "key" = ${key} AND "seq" = ${seq} AND NOT EXISTS (SELECT 1 FROM seen)
      RETURNING 1),
    noted AS (INSERT INTO "TakenMessage" ("key", "expiresAt")
      SELECT ${message[0]}, ${until}::timestamptz FROM saved)`

const removal = (table: Prisma.Sql, keys: readonly string[]): Prisma.Sql =>
  Prisma.sql`DELETE FROM ${table} WHERE "key" = ANY(${[...keys]}) AND EXISTS (SELECT 1 FROM fresh)`

const ordinaryTable = Prisma.sql`"KeptConversation"`
const hiddenTable = Prisma.sql`"HiddenConversation"`

/** Any turn: the first, the last, and those that go from one table to the other. */
const moving = ({ conversation, message, until, before, next, now }: Moving): Prisma.Sql => {
  const older = conversation.slice(1)
  const ordinary = removal(ordinaryTable, next.kind === 'ordinary' ? older : conversation)
  const hidden = removal(hiddenTable, next.kind === 'confidential' ? older : conversation)
  return Prisma.sql`WITH held AS (${heldBy([...conversation], before)}),
    seen AS (SELECT 1 FROM "TakenMessage" WHERE "key" = ANY(${[...message]})),
    fresh AS (SELECT 1 FROM held WHERE NOT EXISTS (SELECT 1 FROM seen)),
    "ordinaryGone" AS (${ordinary}),
    "hiddenGone" AS (${hidden}),
    saved AS (${keeping(conversation, next, now)}),
    noted AS (INSERT INTO "TakenMessage" ("key", "expiresAt")
      SELECT ${message[0]}, ${until}::timestamptz FROM saved)`
}

/**
 * Conversations of channels whose clients keep no state. The ordinary state lies in a table, the
 * confidential one in an UNLOGGED table for 15 minutes; a conversation is never in both. A turn is one
 * statement to read and one to write.
 */
export const openKeptConversations = ({
  store,
  keyring,
}: {
  store: Pick<Store, 'prisma'>
  keyring: Keyring
}): KeptConversations => {
  const { prisma } = store
  const hashes = (label: string, channel: string, value: string) =>
    nonEmpty(keyedHashes(keyring, 'hashes', `${label} ${channel}`, value))

  return {
    conversationKey: (channel, whose) => hashes('kept conversation', channel, whose),
    messageKey: (channel, id) => hashes('taken message', channel, id),

    look: (conversation, message, now) =>
      reachable(async () => {
        const keys = [...conversation]
        const [found] = await prisma.$queryRaw<Looked[]>`${again}
          SELECT EXISTS (SELECT 1 FROM "TakenMessage" WHERE "key" = ANY(${[...message]})) AS taken,
            o."sealed", o."seq", o."changedAt", h."sealed" AS hidden, h."expiresAt" AS "hiddenUntil"
          FROM (SELECT 1) one
          LEFT JOIN "KeptConversation" o ON o."key" = ANY(${keys})
          LEFT JOIN "HiddenConversation" h ON h."key" = ANY(${keys}) LIMIT 1`
        if (found === undefined) throw new Error('the store gave no answer')
        const { taken, sealed, seq, changedAt, hidden, hiddenUntil } = found
        if (hidden !== null && hiddenUntil !== null) {
          return { taken, stored: { kind: 'confidential', sealed: hidden, live: toDate(hiddenUntil) > now } }
        }
        return sealed === null || seq === null || changedAt === null
          ? { taken, stored: { kind: 'none' } }
          : { taken, stored: { kind: 'ordinary', sealed, seq, changedAt: toDate(changedAt) } }
      }),

    save: ({ conversation, message, before, next, now, also }) =>
      reachable(async () => {
        // To the hour: the time of a key tells nothing about which conversation it belongs to.
        const until = new Date(Math.ceil((now.getTime() + messageLife) / hour) * hour)
        const [key, ...older] = conversation
        // Under one key nothing can lie anywhere else: see `carryingOn`. Keys of older secrets are tidied up.
        const further = before.kind === 'ordinary' && next.kind === 'ordinary' && older.length === 0
        const begun = further
          ? carryingOn({ ...{ key, message, until, now }, seq: before.seq, sealed: next.sealed })
          : moving({ conversation, message, until, before, next, now })
        const statement = Prisma.sql`${again}${begun}${also === undefined ? Prisma.empty : Prisma.sql`, ${also}`}
          SELECT (SELECT count(*)::int FROM saved) AS done, EXISTS (SELECT 1 FROM seen) AS taken`
        try {
          const [found] =
            before.kind === 'none'
              ? // No row to hold yet: two first messages at once take turns at this lock.
                (
                  await prisma.$transaction([
                    prisma.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${conversation[0]}, 0))::text`,
                    prisma.$queryRaw<SavedRow[]>(statement),
                  ])
                )[1]
              : await prisma.$queryRaw<SavedRow[]>(statement)
          if (found?.taken) return 'duplicate'
          return found?.done === 1 ? 'saved' : 'race'
        } catch (error) {
          if (isDuplicate(error)) return 'duplicate'
          throw error
        }
      }),

    purge: async (now) => {
      const messages = await prisma.takenMessage.deleteMany({ where: { expiresAt: { lte: now } } })
      await prisma.hiddenConversation.deleteMany({ where: { expiresAt: { lte: now } } })
      const old = await prisma.keptConversation.deleteMany({
        where: { changedAt: { lt: new Date(now.getTime() - keptLife) } },
      })
      return messages.count + old.count
    },
  }
}
