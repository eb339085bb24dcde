import type { Log } from '../../log.ts'
import type { Outbox } from './outbox.ts'
import { type Provider, SendFailed } from './ports.ts'
import type { TextReply } from './takeText.ts'

/** Sends the answer to a text at once. What is confidential is tried once and never kept. */
export type SendReply = (provider: Provider, reply: TextReply, from: string) => Promise<void>

export const openSendReply =
  ({ outbox, log, now }: { outbox: Pick<Outbox, 'addReply'>; log: Log; now: () => Date }): SendReply =>
  async (provider, { to, text, confidential }, from) => {
    try {
      await provider.send({ to, from, text })
    } catch (error) {
      const code = error instanceof SendFailed ? error.code : 'UNEXPECTED'
      log.warn({ part: provider.name, code }, 'a text could not be sent')
      const again = !(error instanceof SendFailed) || error.again
      if (!confidential) await outbox.addReply({ to, text, again, code, now: now() })
    }
  }
