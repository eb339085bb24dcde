import { type ErrorRequestHandler, type Request, type RequestHandler, Router } from 'express'
import { z } from 'zod'
import { ServiceError } from '../../errors.ts'
import { toServiceError } from '../../http/errors.ts'
import type { Log } from '../../log.ts'
import type { Inbound, TakeTurn, TurnAnswer } from '../../turn/ports.ts'
import { sendAnswer, sendPage, sendProblem } from './answers.ts'
import { residentHeaders } from './headers.ts'
import { createPages, type PageSettings } from './pages.ts'
import { receivePhoto } from './photoUpload.ts'
import { createSpentForms } from './spentForms.ts'
import { readFormTurn, readJsonTurn } from './turnRequest.ts'

export interface WebServices extends PageSettings {
  takeTurn: TakeTurn
  /** Whether this address may look up another report. */
  mayLookUp?: (address: string | undefined) => Promise<boolean>
  /**
   * Checks a photo and keeps it under the conversation that the state belongs to.
   *
   * @throws ServiceError STATE_UNREADABLE, STATE_EXPIRED, NO_FILE_EXPECTED or what `FileStore.receive` throws
   */
  keepPhoto: (sealed: string, content: Buffer) => Promise<{ id: string }>
  now: () => Date
  /** Milliseconds that an ordinary state stays readable: for as long a form sent again is recognised. */
  stateLifetime: number
  log: Pick<Log, 'error'>
}

const stateIn = (body: unknown): string | null =>
  z.object({ state: z.string() }).safeParse(body).data?.state ?? null

/** Understood at every question, whether or not it is offered. */
const sameQuestion: Inbound = { kind: 'text', text: 'repeat' }
const nothingGiven = 'Choose an answer, or type one, then send it.'
const noPhotoGiven = 'Choose a photo first, then add it.'
const lostState = ['STATE_UNREADABLE', 'STATE_EXPIRED']

/**
 * The resident's pages and the web chat: everything below `/` that a resident's browser asks for, apart from
 * assets. Expects bodies already parsed. The paths and shapes are the README's public surface.
 */
export const createWebChannel = (services: WebServices): Router => {
  const pages = createPages(services)
  const spent = createSpentForms({ now: services.now, lifetime: services.stateLifetime })
  const router = Router()

  const turn = (sealed: string | null, inbound: Inbound, from?: Request): Promise<TurnAnswer> => {
    const { mayLookUp } = services
    const limit = mayLookUp === undefined ? {} : { mayLookUp: () => mayLookUp(from?.ip) }
    return services.takeTurn({ channel: 'web', sealed, inbound, ...limit })
  }

  const noted = (error: unknown): ServiceError => {
    const known = toServiceError(error)
    if (known.status >= 500) {
      services.log.error({ route: '/chat', code: known.code, err: known.cause ?? known }, 'failed')
    }
    return known
  }

  /** A page answered to a form: a confidential one is shown for this form once. */
  const showOnce = async (sealed: string | null, inbound: Inbound, from?: Request) => {
    if (sealed !== null && spent.isSpent(sealed)) return turn(null, { kind: 'begin' })
    const answer = await turn(sealed, inbound, from)
    if (answer.confidential && sealed !== null) spent.spend(sealed)
    return answer
  }

  const asJson =
    (take: RequestHandler): RequestHandler =>
    async (request, response, next) => {
      try {
        await take(request, response, next)
      } catch (error) {
        sendProblem(response, noted(error), stateIn(request.body))
      }
    }

  /** A page for an error: the same question again, or the first one where the state cannot be read. */
  const recover = async (error: ServiceError, sealed: string | null) => {
    const lost = lostState.includes(error.code)
    const from = lost ? null : sealed
    const answer = await showOnce(from, from === null ? { kind: 'begin' } : sameQuestion)
    return { answer, status: lost ? 200 : error.status }
  }

  const asPage =
    (take: RequestHandler): RequestHandler =>
    async (request, response, next) => {
      try {
        await take(request, response, next)
      } catch (error) {
        const known = noted(error)
        const sealed = stateIn(request.body)
        try {
          const { answer, status } = await recover(known, sealed)
          sendPage(response, pages.conversation(answer, known.words), [sealed, answer.sealed], status)
        } catch (second) {
          sendPage(response, pages.problem(noted(second).words), [sealed], known.status)
        }
      }
    }

  const takeFormTurn: RequestHandler = async (request, response) => {
    const { sealed, inbound } = readFormTurn(request.body)
    const answer = await showOnce(sealed, inbound ?? sameQuestion, request)
    const problem = inbound === undefined ? nothingGiven : undefined
    sendPage(response, pages.conversation(answer, problem), [sealed, answer.sealed])
  }

  const takePhoto = async (body: unknown, content: Buffer | undefined) => {
    const sealed = stateIn(body)
    if (sealed === null) throw new ServiceError('BAD_REQUEST', { field: 'state' })
    if (content === undefined) throw new ServiceError('BAD_REQUEST', { field: 'file' })
    const { id } = await services.keepPhoto(sealed, content)
    return { sealed, answer: await turn(sealed, { kind: 'file', id }) }
  }

  const takePhotoForm: RequestHandler = async (request, response) => {
    const sealed = stateIn(request.body)
    if (sealed !== null && request.file === undefined) {
      const again = await showOnce(sealed, sameQuestion)
      return sendPage(response, pages.conversation(again, noPhotoGiven), [sealed, again.sealed])
    }
    const { answer } = await takePhoto(request.body, request.file?.buffer)
    sendPage(response, pages.conversation(answer), [sealed, answer.sealed])
  }

  const takePhotoJson: RequestHandler = async (request, response) => {
    const { sealed, answer } = await takePhoto(request.body, request.file?.buffer)
    sendAnswer(response, answer, sealed)
  }

  const wantsJson = (request: Request) => request.accepts(['html', 'json']) === 'json'

  // The busiest route stands first.
  router.post(
    '/chat/turns',
    residentHeaders,
    asJson(async (request, response) => {
      const { sealed, inbound } = readJsonTurn(request.body)
      sendAnswer(response, await turn(sealed, inbound, request), sealed)
    }),
  )
  router.all(
    ['/', '/chat', '/chat/turns', '/chat/files', '/privacy', '/accessibility', '/leave'],
    residentHeaders,
  )
  router.get(
    '/',
    asPage(async (_request, response) => {
      const answer = await turn(null, { kind: 'begin' })
      sendPage(response, pages.first(answer), [answer.sealed])
    }),
  )
  router.get(['/chat', '/chat/files', '/chat/turns'], (_request, response) => response.redirect(303, '/'))
  router.get('/privacy', (_request, response) => sendPage(response, pages.privacy()))
  router.get('/accessibility', (_request, response) => sendPage(response, pages.accessibility()))

  router.post('/chat', asPage(takeFormTurn))
  const answerPhoto: RequestHandler = (request, response, next) =>
    (wantsJson(request) ? asJson(takePhotoJson) : asPage(takePhotoForm))(request, response, next)
  const photoFailed: ErrorRequestHandler = (error, request, response, next) => {
    const rethrow: RequestHandler = () => {
      throw error
    }
    return (wantsJson(request) ? asJson : asPage)(rethrow)(request, response, next)
  }
  router.post('/chat/files', receivePhoto, answerPhoto, photoFailed)

  /** The exit without scripts. Needs no turn, so that it works whatever else does not. */
  router.get('/leave', (_request, response) => {
    response.setHeader('Clear-Site-Data', '"cache", "storage"')
    response.redirect(303, services.exitUrl)
  })

  return router
}
