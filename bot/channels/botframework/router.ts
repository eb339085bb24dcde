import { type RequestHandler, Router } from 'express'
import type { Bot } from './bot.ts'
import type { DirectLine } from './directline/open.ts'

export interface BotFrameworkServices {
  bot: Bot | undefined
  directLine: DirectLine | undefined
  /** Count requests of an address. */
  limits: { turns: RequestHandler; uploads: RequestHandler }
}

/** The Bot Framework's ways in, each only where it is set up. */
export const createBotFrameworkChannel = ({ bot, directLine, limits }: BotFrameworkServices): Router => {
  const router = Router()
  if (bot !== undefined) router.use(bot.router())
  if (directLine !== undefined) router.use(directLine.router(limits))
  return router
}
