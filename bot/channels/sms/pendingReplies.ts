import { z } from 'zod'
import { type FieldCipher, FieldUnreadable } from '../../privacy/fields.ts'
import type { Store } from '../../store/store.ts'
import type { KeptKey, KeptReply } from '../../turn/keptConversations.ts'
import type { Line } from './lines.ts'

/** Milliseconds somebody has for handing an answer over: longer than one send may take (providers.ts). */
export const holdLife = 4_000
/** Providers deliver again for a day at most. */
const replyLife = 24 * 60 * 60 * 1000

export interface PendingReply {
  text: string
  /** Somebody is handing it over until then. */
  heldUntil: Date
}

/**
 * Ordinary answers that were made but not yet handed to the provider. An instance that dies between the two
 * has kept what the resident said; the provider then delivers the text again, and this is its answer.
 */
export interface PendingReplies {
  /** An answer as it is kept by the statement that saves its turn (`reply` of KeptConversations.save). */
  keeping(key: KeptKey, text: string, now: Date): KeptReply
  /** The answer to a text, while it is not handed over and the conversation stands as that answer left it. */
  find(line: Line, key: KeptKey, now: Date): Promise<PendingReply | undefined>
  /** Of several that would hand it over now, one may. */
  claim(key: KeptKey, found: PendingReply, now: Date): Promise<boolean>
  /** Forgets an answer that is on its way. Not waited for: at worst it is given once more. */
  handedOver(key: KeptKey): void
  /** Resolves when every one that was handed over is forgotten. */
  settled(): Promise<void>
  purge(now: Date): Promise<number>
}

/** `at`: when the turn was saved, which is when its conversation last changed. */
const contentSchema = z.object({ text: z.string(), at: z.number() })

interface Found {
  key: string
  sealed: string
  heldUntil: Date | string
  changedAt: Date | string
}

/** Keys of answers that are on their way: $1. */
export const forgettingAll = 'DELETE FROM "PendingReply" WHERE "key" = ANY($1::text[])'

const place = (row: string) => ({ table: 'PendingReply', column: 'sealed', row })

export const openPendingReplies = ({
  store,
  cipher,
}: {
  store: Pick<Store, 'prisma' | 'run'>
  cipher: FieldCipher
}): PendingReplies => {
  const { prisma } = store
  let handed: string[] = []
  let forgetting: Promise<void> | undefined

  /** One statement at a time: what is handed over meanwhile goes with the next. */
  const forget = async (): Promise<void> => {
    while (handed.length > 0) {
      const keys = handed
      handed = []
      await store.run({ text: forgettingAll, values: [keys] }).catch(() => undefined)
    }
    forgetting = undefined
  }

  const open = ({ key, sealed }: Found): z.infer<typeof contentSchema> | undefined => {
    try {
      return contentSchema.parse(JSON.parse(cipher.decrypt(sealed, place(key))))
    } catch (error) {
      if (error instanceof FieldUnreadable) return undefined
      throw error
    }
  }

  return {
    keeping: ([key], text, now) => {
      const sealed = cipher.encrypt(JSON.stringify({ text, at: now.getTime() }), place(key))
      const after = (life: number) => new Date(now.getTime() + life)
      return { sealed, heldUntil: after(holdLife), expiresAt: after(replyLife) }
    },

    find: async (line, key, now) => {
      const [found] = await prisma.$queryRaw<Found[]>`
        SELECT p."key", p."sealed", p."heldUntil", o."changedAt" FROM "PendingReply" p
        JOIN "KeptConversation" o ON o."key" = ANY(${[...line.conversation]})
        WHERE p."key" = ANY(${[...key]}) AND p."expiresAt" > ${now}::timestamptz LIMIT 1`
      const content = found === undefined ? undefined : open(found)
      if (found === undefined || content === undefined) return undefined
      // The person went on, or left: an answer to what was before would only confuse, or tell.
      if (content.at !== new Date(found.changedAt).getTime()) return undefined
      return { text: content.text, heldUntil: new Date(found.heldUntil) }
    },

    claim: async (key, { heldUntil }, now) => {
      const claimed = await prisma.pendingReply.updateMany({
        where: { key: { in: [...key] }, heldUntil },
        data: { heldUntil: new Date(now.getTime() + holdLife) },
      })
      return claimed.count === 1
    },

    handedOver: (key) => {
      handed.push(...key)
      forgetting ??= forget()
    },

    settled: async () => {
      await forgetting
    },

    purge: async (now) =>
      (await prisma.pendingReply.deleteMany({ where: { expiresAt: { lte: now } } })).count,
  }
}
