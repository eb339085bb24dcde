import { type RequestHandler, Router } from 'express'
import type { Config } from '../../config.ts'
import type { Log } from '../../log.ts'
import type { KeptConversations } from '../../turn/keptConversations.ts'
import { isBotOn } from './adapter.ts'
import type { DirectLine } from './directline/open.ts'
import { messagesRouter } from './messages.ts'
import type { TakeBotTurn } from './takeBotTurn.ts'

export interface BotFrameworkServices {
  config: Config
  takeBotTurn: TakeBotTurn
  kept: KeptConversations
  random: (bytes: number) => Buffer
  log: Log
  directLine: DirectLine | undefined
  /** Count requests of an address. */
  limits: { turns: RequestHandler; uploads: RequestHandler }
}

/** The Bot Framework's ways in, each only where it is set up. */
export const createBotFrameworkChannel = (services: BotFrameworkServices): Router => {
  const router = Router()
  if (isBotOn(services.config)) router.use(messagesRouter(services))
  if (services.directLine !== undefined) router.use(services.directLine.router(services.limits))
  return router
}
