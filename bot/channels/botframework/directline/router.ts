import { type ErrorRequestHandler, type Request, type RequestHandler, Router } from 'express'
import { z } from 'zod'
import { toServiceError } from '../../../http/errors.ts'
import { atOnce } from '../../../limits.ts'
import type { Log } from '../../../log.ts'
import type { Conversations } from './conversations.ts'
import { type DirectLineCode, DirectLineError, directLineErrors } from './errors.ts'
import { allowOrigins, isTrusted } from './origins.ts'
import { readPosted } from './readPosted.ts'
import { readUpload, receiveUpload } from './receive.ts'
import { type Pass, type Tokens, tokenLife } from './tokens.ts'

export interface DirectLineServices {
  tokens: Tokens
  conversations: Conversations
  /** Sites whose pages may ask. */
  origins: readonly string[]
  /** The address clients see, without a path; absent: the one they asked. */
  publicUrl: string | undefined
  random: (bytes: number) => Buffer
  log: Pick<Log, 'error'>
  /** Counts a request of an address. */
  limitTurns: RequestHandler
  limitUploads: RequestHandler
}

const base = '/v3/directline'
/** Uploads read at once: each up to all photos of a report. */
const mostUploads = 4

const userSchema = z.object({ id: z.string().min(1).max(200) })
const generateSchema = z.object({
  user: userSchema.optional(),
  trustedOrigins: z.array(z.string().max(300)).max(20).optional(),
})
const startSchema = z.object({ user: userSchema.partial().optional() }).catch({})

const codeOf = (error: unknown): DirectLineCode => {
  if (error instanceof DirectLineError) return error.code
  const { status, code } = toServiceError(error)
  if (code === 'STORE_UNAVAILABLE') return 'ServiceUnavailable'
  if (status === 429) return 'TooManyRequests'
  if (status === 413) return 'MessageSizeTooBig'
  return status >= 500 ? 'ServiceError' : 'BadArgument'
}

const bearer = (request: Request): string => {
  const given = /^Bearer (\S+)$/i.exec(request.get('authorization') ?? '')?.[1]
  if (given === undefined) throw new DirectLineError('Unauthorized')
  return given
}

/** Numbers of ours; anything else asks from the beginning. */
export const readWatermark = (given: unknown): number =>
  typeof given === 'string' && /^\d{1,15}$/.test(given) ? Number(given) : 0

/**
 * Direct Line 3.0 (https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-direct-line-3-0-api-reference)
 * for clients such as Web Chat and botframework-directlinejs.
 */
export const directLineRouter = (services: DirectLineServices): Router => {
  const { tokens, conversations, origins, publicUrl, random, log } = services
  const router = Router()

  /** The token's own list narrows that of the settings. */
  const checkOrigin = (request: Request, pass: Pass): Pass => {
    if (pass.origins !== undefined && !isTrusted(request.get('origin'), pass.origins))
      throw new DirectLineError('Forbidden')
    return pass
  }

  const passOf = (request: Request): Pass => checkOrigin(request, tokens.read(bearer(request), 'token'))

  /** A token opens its own conversation; the path names it once more. */
  const passFor = (request: Request): Pass => {
    const pass = passOf(request)
    if (request.params.id !== pass.conv) throw new DirectLineError('Forbidden')
    return pass
  }

  const newUser = (given: string | undefined): string =>
    given?.startsWith('dl_') === true ? given : `dl_${given ?? random(12).toString('base64url')}`

  const tokenAnswer = (pass: Pass) => ({
    conversationId: pass.conv,
    token: tokens.sign(pass, 'token'),
    expires_in: tokenLife,
  })

  const streamUrl = (request: Request, pass: Pass, watermark: number): string => {
    const address = publicUrl ?? `${request.protocol}://${request.get('host') ?? ''}`
    const path = `${base}/conversations/${pass.conv}/stream`
    return `${address.replace(/^http/, 'ws').replace(/\/+$/, '')}${path}?watermark=${watermark}&t=${tokens.sign(pass, 'stream')}`
  }

  const withStream = (request: Request, pass: Pass, watermark = 0) => ({
    ...tokenAnswer(pass),
    streamUrl: streamUrl(request, pass, watermark),
    referenceGrammarId: null,
  })

  const generate: RequestHandler = (request, response) => {
    if (!tokens.isSecret(bearer(request))) throw new DirectLineError('Forbidden')
    const given = generateSchema.safeParse(request.body ?? {})
    if (!given.success) throw new DirectLineError('BadArgument')
    const { user, trustedOrigins } = given.data
    if (trustedOrigins?.some((one) => !isTrusted(one, origins)) === true)
      throw new DirectLineError('BadArgument')
    const pass = tokens.begin({ user: newUser(user?.id), origins: trustedOrigins })
    response.json(tokenAnswer(pass))
  }

  const refresh: RequestHandler = (request, response) => {
    response.json(tokenAnswer(passOf(request)))
  }

  const start: RequestHandler = async (request, response) => {
    const given = bearer(request)
    const { user } = startSchema.parse(request.body ?? {})
    const pass = tokens.isSecret(given) ? tokens.begin({ user: newUser(user?.id) }) : passOf(request)
    await conversations.start(pass)
    response.status(201).json(withStream(request, pass))
  }

  const reconnect: RequestHandler = (request, response) => {
    const pass = passFor(request)
    response.json(withStream(request, pass, readWatermark(request.query.watermark)))
  }

  const poll: RequestHandler = async (request, response) => {
    const pass = passFor(request)
    response.json(await conversations.fetch(pass, readWatermark(request.query.watermark)))
  }

  const post: RequestHandler = async (request, response) => {
    const pass = passFor(request)
    response.json({ id: await conversations.post(pass, readPosted(request.body)) })
  }

  const upload: RequestHandler = async (request, response) => {
    const pass = passFor(request)
    const { posted, photos } = readUpload(request)
    response.json({ id: await conversations.post(pass, posted, photos) })
  }

  /** Who may not send is told so before anything of an upload is read. */
  const mayUpload: RequestHandler = (request, _response, next) => {
    passFor(request)
    next()
  }

  const answerErrors: ErrorRequestHandler = (error, request, response, _next) => {
    const code = codeOf(error)
    const { status, message } = directLineErrors[code]
    if (status >= 500) log.error({ route: `${base}${request.route?.path ?? ''}`, code, err: error }, 'failed')
    if (response.headersSent) {
      response.destroy()
      return
    }
    response.status(status).json({ error: { code, message } })
  }

  router.use(base, allowOrigins(origins))
  router.post(`${base}/tokens/generate`, generate)
  router.post(`${base}/tokens/refresh`, refresh)
  router.post(`${base}/conversations`, services.limitTurns, start)
  router.get(`${base}/conversations/:id`, reconnect)
  router.get(`${base}/conversations/:id/activities`, poll)
  router.post(`${base}/conversations/:id/activities`, services.limitTurns, post)
  router.post(
    `${base}/conversations/:id/upload`,
    ...[services.limitUploads, mayUpload, atOnce(mostUploads), ...receiveUpload, upload],
  )
  router.use(base, () => {
    throw new DirectLineError('ConversationNotFound')
  })
  router.use(base, answerErrors)
  return router
}
