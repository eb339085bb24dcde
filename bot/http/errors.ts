import type { ErrorRequestHandler, Request, RequestHandler } from 'express'
import { z } from 'zod'
import type { Config } from '../config.ts'
import { type ErrorCode, ServiceError } from '../errors.ts'
import type { Log } from '../log.ts'
import { errorPage } from './errorPage.ts'
import { routeTemplate } from './routeTemplate.ts'

/** What Express and its body parsers throw. https://github.com/expressjs/body-parser#errors */
const httpErrorSchema = z.object({ status: z.number().int().min(400).max(499), type: z.string().optional() })

const codesByType: Record<string, ErrorCode> = {
  'entity.parse.failed': 'BAD_JSON',
  'entity.too.large': 'TOO_LARGE',
  'parameters.too.many': 'TOO_LARGE',
}

/** Turns whatever was thrown into an error of the catalogue. */
export const toServiceError = (error: unknown): ServiceError => {
  if (error instanceof ServiceError) return error
  const parsed = httpErrorSchema.safeParse(error)
  if (!parsed.success) return new ServiceError('UNEXPECTED', { cause: error })
  const { status, type } = parsed.data
  const code = codesByType[type ?? ''] ?? (status === 404 ? 'NOT_FOUND' : 'BAD_REQUEST')
  return new ServiceError(code, { cause: error })
}

/** Browsers that open a page ask for HTML by name; everybody else gets JSON. */
export const wantsPage = (request: Request): boolean =>
  (request.get('accept') ?? '').includes('text/html') && request.is('json') !== 'json'

/** For people, an old page is not a failure of theirs: they get a page like any other. */
const pageStatus = ({ code, status }: ServiceError): number =>
  code === 'STATE_UNREADABLE' || code === 'STATE_EXPIRED' ? 200 : status

export const notFound: RequestHandler = () => {
  throw new ServiceError('NOT_FOUND')
}

/** The one place that answers errors: a code and calm words, never a stack or anything of the request. */
export const answerErrors =
  ({
    config,
    log,
    stylesheet,
  }: {
    config: Pick<Config, 'PAGE_TITLE' | 'COUNCIL_NAME'>
    log: Log
    stylesheet: (page: '/' | '/officer') => string | undefined
  }): ErrorRequestHandler =>
  (thrown: unknown, request, response, _next) => {
    const error = toServiceError(thrown)
    const id = response.getHeader('X-Request-Id')
    const fields = {
      requestId: typeof id === 'string' ? id : undefined,
      route: routeTemplate(request),
      code: error.code,
    }
    if (error.status >= 500) log.error({ ...fields, err: error.cause ?? error }, 'failed')
    else log.debug(fields, 'refused')
    if (response.headersSent || response.destroyed) {
      response.destroy()
      return
    }
    response.set('Cache-Control', 'no-store')
    if (wantsPage(request)) {
      const home = request.path.startsWith('/officer') ? '/officer' : '/'
      const page = errorPage({ config, words: error.words, stylesheet: stylesheet(home), home })
      response.status(pageStatus(error)).type('html').send(page)
      return
    }
    const { code, words: message, field } = error
    response
      .status(error.status)
      .json({ error: { code, message, ...(field === undefined ? {} : { field }) } })
  }
