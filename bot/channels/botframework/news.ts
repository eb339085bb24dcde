import { z } from 'zod'
import type { TellReporters } from '../../cases/actions.ts'
import type { FieldCipher } from '../../privacy/fields.ts'
import type { Store } from '../../store/store.ts'
import { reachable } from '../../store/unavailable.ts'
import type { KeptKey } from '../../turn/keptConversations.ts'
import { words } from './words.ts'

const addressSchema = z.object({
  channelId: z.string(),
  serviceUrl: z.string(),
  conversation: z.string(),
  user: z.string(),
  bot: z.string(),
})

/** Where a person on a channel can be written to. */
export type BotAddress = z.infer<typeof addressSchema>

export interface BotNews {
  /**
   * Keeps where a reporter wants to be told of news. Safe to repeat.
   *
   * @returns false: there is no such report
   */
  remember(given: {
    reference: string
    conversation: KeptKey
    address: BotAddress
    now: Date
  }): Promise<boolean>
  /** Puts one message a reporter in line, within the transaction of what happened. */
  tellReporters: TellReporters
  /** Sends what is due. Safe on several instances at once. Answers how many were sent. */
  run(now: Date): Promise<number>
}

const minute = 60_000
/** A try that never came back is made again after this time. */
const lease = 2 * minute
/** Until the next try, after each that failed; then it is given up. */
const waits = [1, 5, 30, 120].map((minutes) => minutes * minute)
const most = 50

const place = (row: string) => ({ table: 'BotAddress', column: 'sealed', row })

/** Officers' messages to reporters who asked to be told on their channel: that there is news, and no more. */
export const openBotNews = ({
  store,
  cipher,
  send,
  onFailure,
}: {
  store: Pick<Store, 'prisma'>
  cipher: FieldCipher
  send: (address: BotAddress, text: string) => Promise<void>
  onFailure: (error: unknown) => void
}): BotNews => {
  const { prisma } = store

  /** Whether this instance may send it now: of two that ask, one. */
  const claim = async (cause: string, nextAt: Date, now: Date): Promise<boolean> => {
    const { count } = await prisma.botNews.updateMany({
      where: { cause, nextAt },
      data: { nextAt: new Date(now.getTime() + lease), attempts: { increment: 1 } },
    })
    return count === 1
  }

  const isHidden = async (key: string, now: Date): Promise<boolean> =>
    (await prisma.hiddenConversation.count({ where: { key, expiresAt: { gt: now } } })) > 0

  const due = (now: Date) =>
    prisma.botNews.findMany({
      where: { nextAt: { lte: now } },
      orderBy: { nextAt: 'asc' },
      take: most,
      include: { address: { include: { report: { select: { reference: true } } } } },
    })

  const sendOne = async (row: Awaited<ReturnType<typeof due>>[number], now: Date): Promise<boolean> => {
    const { cause, address, attempts } = row
    if (!(await claim(cause, row.nextAt, now))) return false
    if (await isHidden(address.conversation, now)) {
      const nextAt = new Date(now.getTime() + 15 * minute)
      await prisma.botNews.updateMany({ where: { cause }, data: { nextAt, attempts } })
      return false
    }
    try {
      const to = addressSchema.parse(JSON.parse(cipher.decrypt(address.sealed, place(address.reportId))))
      await send(to, words.news(address.report.reference))
      await prisma.botNews.deleteMany({ where: { cause } })
      return true
    } catch (error) {
      onFailure(error)
      const wait = waits[attempts]
      if (wait === undefined) await prisma.botNews.deleteMany({ where: { cause } })
      else {
        const nextAt = new Date(now.getTime() + wait)
        await prisma.botNews.updateMany({ where: { cause }, data: { nextAt } })
      }
      return false
    }
  }

  return {
    remember: ({ reference, conversation, address, now }) =>
      reachable(async () => {
        const report = await prisma.report.findUnique({ where: { reference }, select: { id: true } })
        if (report === null) return false
        const sealed = cipher.encrypt(JSON.stringify(address), place(report.id))
        const data = { sealed, conversation: conversation[0] }
        await prisma.botAddress.upsert({
          where: { reportId: report.id },
          create: { reportId: report.id, createdAt: now, ...data },
          update: data,
        })
        return true
      }),

    tellReporters: async (tx, { caseId, version, now }) => {
      const addresses = await tx.botAddress.findMany({
        where: { report: { caseId } },
        select: { reportId: true },
      })
      if (addresses.length === 0) return
      await tx.botNews.createMany({
        data: addresses.map(({ reportId }) => ({ cause: `${reportId}:${version}`, reportId, nextAt: now })),
        skipDuplicates: true,
      })
    },

    run: async (now) => {
      let sent = 0
      for (const row of await due(now)) if (await sendOne(row, now)) sent += 1
      return sent
    },
  }
}
