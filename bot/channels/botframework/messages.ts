import type { TurnContext } from '@microsoft/agents-hosting'
import { type RequestHandler, Router } from 'express'
import type { Config } from '../../config.ts'
import { ServiceError } from '../../errors.ts'
import { type BotAdapter, botRegistration } from './adapter.ts'
import { type AnswerServices, openActivityAnswers } from './answerActivity.ts'
import { type Caller, openAuthoriser } from './authorise.ts'
import { type ReadActivity, readActivity } from './readActivity.ts'

export interface MessagesServices extends AnswerServices {
  config: Config
  adapter: BotAdapter
}

/** `POST /api/messages`: Azure Bot Service's way in. */
export const messagesRouter = (services: MessagesServices): Router => {
  const { config, adapter } = services
  const take = openActivityAnswers(services)
  const authorise = openAuthoriser(botRegistration(config))

  const identityOf = (caller: Caller) => (caller.kind === 'anonymous' ? {} : { user: caller.claims })

  /** A service URL is used for nothing but answering, and only where its token agrees. */
  const checkWayBack = (caller: Caller, { serviceUrl }: ReadActivity): void => {
    if (serviceUrl === undefined) return
    if (!URL.canParse(serviceUrl)) throw new ServiceError('BAD_REQUEST')
    const { protocol, host } = new URL(serviceUrl)
    if (caller.kind === 'anonymous') return
    if (protocol !== 'https:' || host !== new URL(caller.claims.serviceurl).host)
      throw new ServiceError('NOT_ALLOWED')
  }

  const answer: RequestHandler = async (request, response) => {
    const caller = await authorise(request)
    const activity = readActivity(request.body)
    checkWayBack(caller, activity)
    if (activity.type === 'invoke') {
      response.status(501).end()
      return
    }
    const incoming = {
      method: request.method,
      headers: request.headers,
      body: request.body,
      ...identityOf(caller),
    }
    let begun = false
    const begin = (context: TurnContext): Promise<void> => {
      begun = true
      return take(activity, context)
    }
    await adapter.process(incoming, response, begin).catch((cause: unknown) => {
      // What the SDK cannot read it refuses before there is a turn, by a Zod of its own.
      const unreadable = !begun && cause instanceof Error && cause.name === 'ZodError'
      throw unreadable ? new ServiceError('BAD_REQUEST', { cause }) : cause
    })
  }

  const router = Router()
  router.post('/api/messages', answer)
  return router
}
