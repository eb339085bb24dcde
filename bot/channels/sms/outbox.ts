import { v7 } from 'uuid'
import { z } from 'zod'
import { contactTimes } from '../../../dialogs/reporting/categories.ts'
import { type FieldCipher, FieldUnreadable } from '../../privacy/fields.ts'
import { keyedHashes } from '../../privacy/hashes.ts'
import type { Keyring } from '../../privacy/keyring.ts'
import type { Outbox as OutboxRow, Prisma } from '../../store/generated/client.ts'
import type { Store } from '../../store/store.ts'
import type { OptOuts } from './optOuts.ts'
import { type Provider, SendFailed } from './ports.ts'
import { nextSafeTime } from './safeHours.ts'

const minute = 60_000
/** How long to wait after each failed try; after the last the text is dead. */
const waits = [1, 5, 15, 60, 180, 360].map((minutes) => minutes * minute)
/** A try that never came back is tried again after this. */
const lease = 5 * minute
/** An answer is worth nothing a day later. */
const replyLife = 24 * 60 * minute
const batch = 20

/** A text that could not be delivered, for officers. Neither number nor words. */
export interface DeadLetter {
  id: string
  caseReference: string | undefined
  reason: string
  attempts: number
  createdAt: Date
  changedAt: Date
  /** Its number and words are still there. */
  canRetry: boolean
}

export interface NewsText {
  caseId: string
  reporterId: string
  /** What happened, once: a second text with the same cause is not added. */
  cause: string
  to: string
  text: string
  times: readonly string[]
  now: Date
}

export interface Outbox {
  /** An ordinary answer that could not be sent at once. `again`: trying again may help. */
  addReply(reply: { to: string; text: string; again: boolean; code: string; now: Date }): Promise<void>
  /** News for a reporter, within the transaction of what happened. */
  addNews(tx: Prisma.TransactionClient, news: NewsText): Promise<void>
  /** Sends what is due. Safe to run on several instances at once. @returns how many were sent */
  run(now: Date): Promise<number>
  deadLetters(): Promise<DeadLetter[]>
  countDead(): Promise<number>
  /** @returns false: there is no such text, or nothing of it is left to send */
  retry(id: string, now: Date): Promise<boolean>
  /** Removes what was sent a week ago and what died a month ago. */
  purge(now: Date): Promise<number>
}

export interface OutboxParts {
  store: Pick<Store, 'prisma'>
  keyring: Keyring
  cipher: FieldCipher
  optOuts: OptOuts
  /** The one SMS_PROVIDER names. */
  provider: Provider
  /** Our own number to send from, where there are several. */
  from: string | undefined
  random: (bytes: number) => Buffer
  onFailure: (code: string) => void
}

const timesSchema = z.array(z.enum(contactTimes))
const place = (column: 'number' | 'text', row: string) => ({ table: 'Outbox', column, row })
const noContent = { number: null, text: null }

/**
 * Ordinary texts that wait to be sent. At least once: a text whose try never came back is sent again.
 * Confidential texts never come here.
 */
export const openOutbox = (parts: OutboxParts): Outbox => {
  const { store, keyring, cipher, optOuts, provider, random } = parts
  const { prisma } = store

  const rowFor = (at: Date, to: string, text: string) => {
    const id = v7({ msecs: at.getTime(), random: random(16) })
    return {
      id,
      number: cipher.encrypt(to, place('number', id)),
      text: cipher.encrypt(text, place('text', id)),
      createdAt: at,
      changedAt: at,
    }
  }

  const isConfidential = async (phone: string, now: Date): Promise<boolean> =>
    (await prisma.hiddenConversation.count({
      where: { person: { in: keyedHashes(keyring, 'sms', 'phone', phone) }, expiresAt: { gt: now } },
    })) > 0

  const die = (id: string, reason: string, now: Date, keep: boolean) =>
    prisma.outbox.updateMany({
      where: { id, state: 'waiting' },
      data: { state: 'dead', reason, changedAt: now, ...(keep ? {} : noContent) },
    })

  const failed = async (row: OutboxRow, error: unknown, now: Date): Promise<void> => {
    const code = error instanceof SendFailed ? error.code : 'UNEXPECTED'
    parts.onFailure(code)
    const wait = waits[row.attempts]
    const again = !(error instanceof SendFailed) || error.again
    if (wait === undefined || !again) {
      await die(row.id, code, now, true)
      return
    }
    const nextAt = new Date(now.getTime() + wait)
    await prisma.outbox.updateMany({
      where: { id: row.id, state: 'waiting' },
      data: { nextAt, reason: code, changedAt: now },
    })
  }

  /** Whether this instance may send it now: of two that ask, one. */
  const claim = async (row: OutboxRow, now: Date): Promise<boolean> => {
    const claimed = await prisma.outbox.updateMany({
      where: { id: row.id, state: 'waiting', nextAt: row.nextAt, attempts: row.attempts },
      data: { attempts: { increment: 1 }, nextAt: new Date(now.getTime() + lease), changedAt: now },
    })
    return claimed.count === 1
  }

  const open = (id: string, number: string, text: string): { to: string; text: string } | undefined => {
    try {
      return {
        to: cipher.decrypt(number, place('number', id)),
        text: cipher.decrypt(text, place('text', id)),
      }
    } catch (error) {
      if (error instanceof FieldUnreadable) return undefined
      throw error
    }
  }

  const sendOne = async (row: OutboxRow, now: Date): Promise<boolean> => {
    if (row.number === null || row.text === null) {
      await die(row.id, 'NOTHING_LEFT', now, false)
      return false
    }
    const opened = open(row.id, row.number, row.text)
    if (opened === undefined) {
      await die(row.id, 'KEY_MISSING', now, false)
      return false
    }
    const { to, text } = opened
    if (await optOuts.has(to)) {
      await die(row.id, 'OPTED_OUT', now, false)
      return false
    }
    if (row.caseId === null && now.getTime() - row.createdAt.getTime() > replyLife) {
      await die(row.id, 'TOO_OLD', now, false)
      return false
    }
    // Left exactly as it is: nothing may tell later that there was a reason to wait.
    if (await isConfidential(to, now)) return false
    const safe = row.caseId === null ? now : nextSafeTime(timesSchema.catch([]).parse(row.times), now)
    if (safe > now) {
      await prisma.outbox.updateMany({ where: { id: row.id, nextAt: row.nextAt }, data: { nextAt: safe } })
      return false
    }
    if (!(await claim(row, now))) return false
    try {
      await provider.send({ to, text, ...(parts.from === undefined ? {} : { from: parts.from }) })
    } catch (error) {
      await failed(row, error, now)
      return false
    }
    await prisma.outbox.update({
      where: { id: row.id },
      data: { state: 'sent', reason: null, changedAt: now, ...noContent },
    })
    return true
  }

  return {
    addReply: async ({ to, text, again, code, now }) => {
      const row = rowFor(now, to, text)
      await prisma.outbox.create({
        data: {
          ...row,
          ...{ cause: `reply:${row.id}`, reason: code, attempts: 1 },
          ...{ state: again ? 'waiting' : 'dead', nextAt: new Date(now.getTime() + (waits[0] ?? minute)) },
        },
      })
    },

    addNews: async (tx, { caseId, reporterId, cause, to, text, times, now }) => {
      await tx.outbox.createMany({
        data: [{ ...rowFor(now, to, text), caseId, reporterId, cause, times: [...times], nextAt: now }],
        skipDuplicates: true,
      })
    },

    run: async (now) => {
      let sent = 0
      let after = ''
      for (;;) {
        const due = await prisma.outbox.findMany({
          where: { state: 'waiting', nextAt: { lte: now }, ...(after === '' ? {} : { id: { gt: after } }) },
          orderBy: { id: 'asc' },
          take: batch,
        })
        for (const row of due) if (await sendOne(row, now)) sent += 1
        const last = due.at(-1)
        if (last === undefined || due.length < batch) return sent
        after = last.id
      }
    },

    deadLetters: async () => {
      const rows = await prisma.outbox.findMany({
        where: { state: 'dead' },
        orderBy: { changedAt: 'desc' },
        take: 200,
        include: { case: { select: { reference: true } } },
      })
      return rows.map(({ id, reason, attempts, createdAt, changedAt, number, text, ...row }) => ({
        ...{ id, attempts, createdAt, changedAt },
        reason: reason ?? 'UNEXPECTED',
        caseReference: row.case?.reference,
        canRetry: number !== null && text !== null,
      }))
    },

    countDead: () => prisma.outbox.count({ where: { state: 'dead' } }),

    retry: async (id, now) => {
      const { count } = await prisma.outbox.updateMany({
        where: { id, state: 'dead', number: { not: null }, text: { not: null } },
        data: { state: 'waiting', attempts: 0, nextAt: now, changedAt: now },
      })
      return count === 1
    },

    purge: async (now) => {
      const before = (days: number) => new Date(now.getTime() - days * 24 * 60 * minute)
      const { count } = await prisma.outbox.deleteMany({
        where: {
          OR: [
            { state: 'sent', changedAt: { lt: before(7) } },
            { state: 'dead', changedAt: { lt: before(30) } },
          ],
        },
      })
      return count
    },
  }
}
