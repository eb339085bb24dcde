import { type ErrorRequestHandler, type RequestHandler, Router } from 'express'
import { ServiceError } from '../errors.ts'
import { caseRoutes } from './caseRoutes.ts'
import { sessionCookie } from './cookie.ts'
import { directoryRoutes } from './directoryRoutes.ts'
import { openGuard } from './guard.ts'
import { type LiveOptions, liveRoutes } from './liveRoutes.ts'
import { photoRoutes } from './photoRoutes.ts'
import { queueRoutes } from './queueRoutes.ts'
import type { OfficerServices } from './services.ts'
import { signInRoutes } from './signInRoutes.ts'
import { textRoutes } from './textRoutes.ts'
import { openViews, type ShowPage } from './views.ts'

/**
 * Stricter than the rest of the service: nothing inline, nothing from elsewhere, framed by nobody, kept by
 * no cache. The referrer policy keeps `Origin` on our own forms (with "no-referrer" browsers send "null")
 * and tells other sites nothing.
 */
const headers: RequestHandler = (_req, res, next) => {
  res.set({
    'Content-Security-Policy': [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self'",
      "connect-src 'self'",
      "form-action 'self'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ].join('; '),
    'Cache-Control': 'no-store',
    'Referrer-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'X-Robots-Tag': 'noindex, nofollow',
  })
  next()
}

/** Says what went wrong on a page of the officers' own; what is not in the catalogue is left to the edge. */
const answerErrors =
  (services: OfficerServices, show: ShowPage): ErrorRequestHandler =>
  (error: unknown, _req, res, next) => {
    if (!(error instanceof ServiceError) || res.headersSent) return next(error)
    if (error.status >= 500) services.log.error({ err: error, code: error.code }, 'officers page failed')
    show(
      res,
      'error',
      {
        title: error.code === 'NOT_FOUND' ? 'Not found' : 'That did not work',
        now: services.now(),
        status: error.status,
      },
      { words: error.words },
    )
  }

/**
 * The officers' pages, to be mounted at `/officer`. HTML first: every page and form works without scripts;
 * `client/officer.ts` adds live updates.
 */
export const officerRouter = (services: OfficerServices, options: LiveOptions = {}): Router => {
  const router = Router()
  const cookie = sessionCookie(services.config)
  const show = openViews(services)
  const guard = openGuard(services, cookie, show)
  router.use(headers)
  router.use(liveRoutes(services, cookie, options))
  router.use(signInRoutes(services, guard, cookie, show))
  router.use(queueRoutes(services, guard))
  router.use(directoryRoutes(services, guard))
  router.use(photoRoutes(services, guard))
  router.use(textRoutes(services, guard))
  router.use(caseRoutes(services, guard))
  router.use(() => {
    throw new ServiceError('NOT_FOUND')
  })
  router.use(answerErrors(services, show))
  return router
}
