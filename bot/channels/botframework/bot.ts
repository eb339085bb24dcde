import type { Router } from 'express'
import type { TellReporters } from '../../cases/actions.ts'
import type { Config } from '../../config.ts'
import type { Log } from '../../log.ts'
import type { FieldCipher } from '../../privacy/fields.ts'
import type { Store } from '../../store/store.ts'
import type { KeptConversations } from '../../turn/keptConversations.ts'
import type { BotSettings } from './adapter.ts'
import { openBotNews } from './news.ts'
import type { FiledIn, TakeBotTurn } from './takeBotTurn.ts'

/** The bot that Azure Bot Service talks to. */
export interface Bot {
  router(): Router
  tellReporters: TellReporters
  /** Sends news that is due. */
  sendNews(now: Date): Promise<number>
}

export interface BotParts {
  config: Config
  store: Pick<Store, 'prisma'>
  cipher: FieldCipher
  kept: KeptConversations
  takeBotTurn: TakeBotTurn
  filedIn: FiledIn
  now: () => Date
  random: (bytes: number) => Buffer
  log: Log
}

/** Whether `/api/messages` is there at all: registered in Azure, or for the Emulator in development. */
const isBotOn = ({ BOT_APP_ID, NODE_ENV }: BotSettings): boolean =>
  BOT_APP_ID !== undefined || NODE_ENV === 'development'

/** The bot; undefined where none is registered, except in development. The SDK is loaded for it alone. */
export const openBot = async (parts: BotParts): Promise<Bot | undefined> => {
  const { config, store, cipher, log } = parts
  if (!isBotOn(config)) return undefined
  const [{ BotAdapter }, { messagesRouter }] = await Promise.all([
    import('./adapter.ts'),
    import('./messages.ts'),
  ])
  const adapter = new BotAdapter(config)
  const news = openBotNews({
    ...{ store, cipher },
    send: (address, text) => adapter.tell(address, text),
    onFailure: (err) => log.warn({ part: 'bot news', err }, 'could not be sent'),
  })
  return {
    router: () => messagesRouter({ ...parts, adapter, news }),
    tellReporters: news.tellReporters,
    sendNews: news.run,
  }
}
