import { keyedHashes } from '../privacy/hashes.ts'
import type { Keyring } from '../privacy/keyring.ts'
import { gather } from '../store/gather.ts'
import { Prisma } from '../store/generated/client.ts'
import type { Store } from '../store/store.ts'
import { isAway, isDuplicate, reachable } from '../store/unavailable.ts'
import {
  beginOf,
  type Change,
  type KeptReply,
  type KeptRow,
  type LookedRow,
  looking,
  savingAll,
} from './keptStatements.ts'

export type { KeptReply } from './keptStatements.ts'

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

/** A conversation that nobody carried on dies after this time. */
export const keptLife = 3 * 24 * 60 * 60 * 1000
const confidentialLife = 15 * 60 * 1000
/** Channels deliver again for a day at most; twice that is kept. */
const messageLife = 48 * 60 * 60 * 1000
const hour = 60 * 60 * 1000

export interface Saving {
  conversation: KeptKey
  message: KeptKey
  before: Stored
  next: Next
  now: Date
  /** Kept beside an ordinary state. */
  reply?: KeptReply | undefined
  /** Kept beside a confidential state: whose it is, a keyed hash, where a person may have several. */
  person?: string | undefined
  /** Further CTEs of that statement, which select from `saved` and so write only with it. */
  also?: Prisma.Sql | undefined
}

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
   * @returns false when the message was taken or the conversation changed meanwhile: nothing was saved, look
   * again
   * @throws ServiceError STORE_UNAVAILABLE
   */
  save(saving: Saving): Promise<boolean>
  /** Removes what is past its time. Answers how much. */
  purge(now: Date): Promise<number>
}

/** A turn of which only one at a time is saved: what is confidential, and what is under keys of older secrets. */
interface Moving extends Saving {
  until: Date
}

/** Turns taken together at most: a statement of them stays below a megabyte. */
const most = 64
/** Statements of one kind under way at once, where some of them wait for a locked row. */
const flights = 4
/** Milliseconds after which a statement is taken to wait. */
const patience = 20

const nonEmpty = (values: string[]): KeptKey => {
  const [first, ...rest] = values
  if (first === undefined) throw new Error('no key to hash with')
  return [first, ...rest]
}

/** Raw queries give times as the driver has them. */
const toDate = (value: Date | string): Date => (value instanceof Date ? value : new Date(value))

/** Holds the row a turn was taken from, if it is still as it was. */
const heldBy = (key: string[], before: Stored): Prisma.Sql => {
  if (before.kind === 'ordinary') {
    return Prisma.sql`SELECT 1 FROM "KeptConversation"
      WHERE "key" = ANY(${key}) AND "seq" = ${before.seq} AND "sealed" = ${before.sealed} FOR UPDATE`
  }
  if (before.kind === 'confidential') {
    return Prisma.sql`SELECT 1 FROM "HiddenConversation"
      WHERE "key" = ANY(${key}) AND "sealed" = ${before.sealed} FOR UPDATE`
  }
  return Prisma.sql`SELECT 1 WHERE NOT EXISTS (SELECT 1 FROM "KeptConversation" WHERE "key" = ANY(${key}))
    AND NOT EXISTS (SELECT 1 FROM "HiddenConversation" WHERE "key" = ANY(${key}))`
}

const keeping = ({ conversation: [key], next, now, person }: Moving): Prisma.Sql => {
  if (next.kind === 'ordinary') {
    return Prisma.sql`INSERT INTO "KeptConversation" ("key", "sealed", "seq", "changedAt")
      SELECT ${key}, ${next.sealed}, 1, ${now}::timestamptz FROM fresh
      ON CONFLICT ("key") DO UPDATE SET "sealed" = excluded."sealed",
        "seq" = "KeptConversation"."seq" + 1, "changedAt" = excluded."changedAt" RETURNING 1`
  }
  if (next.kind === 'confidential') {
    const until = new Date(now.getTime() + confidentialLife)
    return Prisma.sql`INSERT INTO "HiddenConversation" ("key", "sealed", "expiresAt", "person")
      SELECT ${key}, ${next.sealed}, ${until}::timestamptz, ${person ?? null} FROM fresh
      ON CONFLICT ("key") DO UPDATE SET "sealed" = excluded."sealed",
        "expiresAt" = excluded."expiresAt" RETURNING 1`
  }
  return Prisma.sql`SELECT 1 FROM fresh`
}

const removal = (table: Prisma.Sql, keys: readonly string[]): Prisma.Sql =>
  Prisma.sql`DELETE FROM ${table} WHERE "key" = ANY(${[...keys]}) AND EXISTS (SELECT 1 FROM fresh)`

const ordinaryTable = Prisma.sql`"KeptConversation"`
const hiddenTable = Prisma.sql`"HiddenConversation"`

const replying = ({ message: [key], reply }: Moving): Prisma.Sql =>
  reply === undefined
    ? Prisma.empty
    : Prisma.sql`, replied AS (INSERT INTO "PendingReply" ("key", "sealed", "heldUntil", "expiresAt")
        SELECT ${key}, ${reply.sealed}, ${reply.heldUntil}::timestamptz, ${reply.expiresAt}::timestamptz FROM saved)`

/** Any turn, by itself: also those that go from one table to the other. */
const moving = (turn: Moving): Prisma.Sql => {
  const { conversation, message, until, before, next, also } = turn
  const older = conversation.slice(1)
  const ordinary = removal(ordinaryTable, next.kind === 'ordinary' ? older : conversation)
  const hidden = removal(hiddenTable, next.kind === 'confidential' ? older : conversation)
  return Prisma.sql`WITH held AS (${heldBy([...conversation], before)}),
    seen AS (SELECT 1 FROM "TakenMessage" WHERE "key" = ANY(${[...message]})),
    fresh AS (SELECT 1 FROM held WHERE NOT EXISTS (SELECT 1 FROM seen)),
    "ordinaryGone" AS (${ordinary}),
    "hiddenGone" AS (${hidden}),
    saved AS (${keeping(turn)}),
    noted AS (INSERT INTO "TakenMessage" ("key", "expiresAt")
      SELECT ${message[0]}, ${until}::timestamptz FROM saved)${replying(turn)}
    ${also === undefined ? Prisma.empty : Prisma.sql`, ${also}`}
    SELECT 1 AS done FROM saved`
}

/** What is saved together with others of its kind, where this turn is of such a kind. */
const changeOf = ({ conversation, message, before, next, also }: Saving): Change | undefined => {
  // Under one key nothing can lie anywhere else. What lies under keys of older secrets is tidied up by `moving`.
  const alone = also !== undefined || conversation.length > 1 || message.length > 1
  if (alone || before.kind === 'confidential' || next.kind === 'confidential') return undefined
  if (before.kind === 'none') return next.kind === 'ordinary' ? 'begin' : undefined
  return next.kind === 'ordinary' ? 'carryOn' : 'end'
}

interface Wanted {
  conversation: KeptKey
  message: KeptKey
}

/**
 * Conversations of channels whose clients keep no state. The ordinary state lies in a table, the
 * confidential one in an UNLOGGED table for 15 minutes; a conversation is never in both. A turn is one
 * statement to read and one to write, shared with other turns where many come at once.
 */
export const openKeptConversations = ({
  store,
  keyring,
}: {
  store: Pick<Store, 'prisma' | 'run' | 'runAlone'>
  keyring: Keyring
}): KeptConversations => {
  const { prisma } = store
  const hashes = (label: string, channel: string, value: string) =>
    nonEmpty(keyedHashes(keyring, 'hashes', `${label} ${channel}`, value))
  const together = { most, flights, patience, isShared: isAway }

  const lookAtAll = gather<Wanted, readonly LookedRow[]>({
    ...together,
    work: async (wanted) => {
      const rows = await store.run<LookedRow>({
        text: looking,
        values: [
          wanted.flatMap(({ conversation }) => conversation),
          wanted.flatMap(({ message }) => message),
        ],
      })
      const found = new Map<string, LookedRow[]>()
      for (const row of rows) found.set(row.key, [...(found.get(row.key) ?? []), row])
      return wanted.map(({ conversation, message }) =>
        [...conversation, ...message].flatMap((key) => found.get(key) ?? []),
      )
    },
  })

  const saver = (change: Change) =>
    gather<KeptRow, boolean>({
      ...together,
      work: async (rows) => {
        // Of two turns of one conversation one is saved; channels hand over one at a time.
        const first = rows.filter((row, index) => rows.findIndex(({ key }) => key === row.key) === index)
        const statement = savingAll(change, first)
        const saved = await (change === 'begin'
          ? // No rows to hold yet: two first messages at once take turns.
            store.runAlone<{ key: string }>(
              first.map(({ key }) => key),
              statement,
            )
          : store.run<{ key: string }>(statement))
        const done = new Set(saved.map(({ key }) => key))
        return rows.map((row) => first.includes(row) && done.has(row.key))
      },
    })
  const savers = { begin: saver('begin'), carryOn: saver('carryOn'), end: saver('end') }

  const saveAlone = async (turn: Moving): Promise<boolean> => {
    const { text, values } = moving(turn)
    const statement = { text, values }
    const saved = await (turn.before.kind === 'none'
      ? store.runAlone([turn.conversation[0]], statement)
      : store.run(statement))
    return saved.length > 0
  }

  return {
    conversationKey: (channel, whose) => hashes('kept conversation', channel, whose),
    messageKey: (channel, id) => hashes('taken message', channel, id),

    look: (conversation, message, now) =>
      reachable(async () => {
        const rows = await lookAtAll({ conversation, message })
        const taken = rows.some(({ kind }) => kind === 'taken')
        const hidden = rows.find(({ kind }) => kind === 'confidential')
        if (hidden !== undefined) {
          const live = toDate(hidden.at) > now
          return { taken, stored: { kind: 'confidential', sealed: hidden.sealed, live } }
        }
        const ordinary = rows.find(({ kind }) => kind === 'ordinary')
        if (ordinary === undefined) return { taken, stored: { kind: 'none' } }
        const { sealed, seq, at } = ordinary
        return { taken, stored: { kind: 'ordinary', sealed, seq, changedAt: toDate(at) } }
      }),

    save: (turn) =>
      reachable(async () => {
        const { conversation, message, before, next, now, reply } = turn
        // To the hour: the time of a key tells nothing about which conversation it belongs to.
        const until = new Date(Math.ceil((now.getTime() + messageLife) / hour) * hour)
        const change = changeOf(turn)
        try {
          if (change === undefined) return await saveAlone({ ...turn, until })
          return await savers[change]({
            ...{ key: conversation[0], message: message[0], now, until, reply },
            seq: before.kind === 'ordinary' ? before.seq : 0,
            was: before.kind === 'ordinary' ? beginOf(before.sealed) : '',
            sealed: next.kind === 'ordinary' ? next.sealed : '',
          })
        } catch (error) {
          // Taken meanwhile by another instance.
          if (isDuplicate(error)) return false
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
