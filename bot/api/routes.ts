import { type ErrorRequestHandler, type RequestHandler, Router } from 'express'
import { z } from 'zod'
import type { Page } from '../cases/ports.ts'
import { ServiceError } from '../errors.ts'
import { sameText } from '../privacy/hashes.ts'
import type { Services } from '../services.ts'
import { publishCase, publishReport } from './publish.ts'
import { apiCaseSchema, apiPageSchema, apiReportSchema } from './schemas.ts'

export type ApiServices = { config: Pick<Services['config'], 'API_TOKENS'> } & Pick<Services, 'published'>

const usualLimit = 50
const largestLimit = 200

const querySchema = z.object({
  cursor: z.string().min(1).max(500).optional(),
  /** Items on a page. */
  limit: z
    .string()
    .regex(/^\d{1,3}$/)
    .transform(Number)
    .pipe(z.number().min(1).max(largestLimit))
    .default(usualLimit),
  /** Only what changed (reports: was filed) at or after this time, ISO 8601 with an offset or Z. */
  since: z.iso
    .datetime({ offset: true })
    .transform((text) => new Date(text))
    .optional(),
  kind: z.enum(['fly_tipping', 'asb']).optional(),
})

/** @throws ServiceError BAD_REQUEST naming the parameter */
const readQuery = (query: unknown) => {
  const parsed = querySchema.safeParse(query)
  if (parsed.success) return parsed.data
  throw new ServiceError('BAD_REQUEST', { field: String(parsed.error.issues[0]?.path[0] ?? 'query') })
}

/** Bearer tokens (RFC 6750). Every token is compared, so that time tells nothing of which one came near. */
const requireToken =
  (tokens: readonly string[]): RequestHandler =>
  (req, res, next) => {
    const given = /^Bearer +([\x21-\x7e]+) *$/i.exec(req.get('authorization') ?? '')?.[1]
    const known = given !== undefined && tokens.filter((token) => sameText(token, given)).length > 0
    if (known) return next()
    const reason = given === undefined ? '' : ', error="invalid_token"'
    res.set('WWW-Authenticate', `Bearer realm="reports"${reason}`)
    throw new ServiceError('NOT_SIGNED_IN')
  }

/** Callers of the API are programs: an error is JSON whatever they say they accept. */
const answerErrors: ErrorRequestHandler = (error: unknown, _req, res, next) => {
  if (!(error instanceof ServiceError) || error.status >= 500 || res.headersSent) return next(error)
  const { code, words: message, field } = error
  res.status(error.status).json({ error: { code, message, ...(field === undefined ? {} : { field }) } })
}

/**
 * `GET /cases` and `GET /reports` for the council's own systems, to be mounted at `/api/v1`. Cases come by
 * when they last changed, reports by when they were filed, oldest first. Needs one of API_TOKENS.
 * Shapes: `schemas.ts`.
 */
export const apiRouter = ({ config, published }: ApiServices): Router => {
  const router = Router()

  const list = <Found, Schema extends z.ZodType>(
    read: (query: ReturnType<typeof readQuery>) => Promise<Page<Found>>,
    publish: (found: Found) => unknown,
    item: Schema,
  ): RequestHandler => {
    const page = apiPageSchema(item)
    return async (req, res) => {
      const query = readQuery(req.query)
      const { items, nextCursor, more } = await read(query)
      const resume = nextCursor ?? query.cursor ?? null
      res.json(page.parse({ items: items.map(publish), next: more ? resume : null, resume }))
    }
  }

  router.use(requireToken(config.API_TOKENS))
  router.get(
    '/cases',
    list((query) => published.cases(query), publishCase, apiCaseSchema),
  )
  router.get(
    '/reports',
    list((query) => published.reports(query), publishReport, apiReportSchema),
  )
  router.use(() => {
    throw new ServiceError('NOT_FOUND')
  })
  router.use(answerErrors)
  return router
}
