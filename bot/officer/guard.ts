import type { Request, RequestHandler, Response } from 'express'
import { z } from 'zod'
import { ServiceError } from '../errors.ts'
import { sameText } from '../privacy/hashes.ts'
import type { SessionCookie } from './cookie.ts'
import { fromOurPages } from './forgery.ts'
import type { OfficerRole, OpenSession } from './ports.ts'
import type { OfficerServices } from './services.ts'
import type { PageFrame, ShowPage } from './views.ts'

/** What a page of a signed-in officer is given. */
export interface OfficerPage {
  req: Request
  res: Response
  session: OpenSession
  now: Date
  show: (template: string, frame: Omit<PageFrame, 'session' | 'now'>, data?: object) => void
}

export type OfficerHandler = (page: OfficerPage) => Promise<void>

export interface Guard {
  /**
   * Wraps a handler so that it runs for signed-in officers only, and for forms of our own only. Any of the
   * roles will do; `officer` when none are given.
   */
  officer: (
    handler: OfficerHandler,
    options?: { roles?: readonly OfficerRole[]; mayKeepPassword?: boolean },
  ) => RequestHandler
  /** For pages before sign-in: refuses a form that another site sent. */
  ownForms: RequestHandler
}

const formSchema = z.record(z.string(), z.union([z.string(), z.array(z.string())])).default({})

/** Texts of a form that would be lost, longest first: shown back so that they can be copied. */
const typedTexts = (body: unknown): string[] =>
  Object.entries(formSchema.catch({}).parse(body))
    .filter(([name]) => name === 'text' || name === 'note')
    .flatMap(([, value]) => value)
    .filter((value) => value.trim() !== '')

/** Where to go after signing in: a path of the officers' pages and nothing else. */
export const returnPath = (asked: unknown): string => {
  const path = typeof asked === 'string' ? asked : ''
  return /^\/officer(?:[/?][\w\-./?=&%+]*)?$/.test(path) && !path.includes('//') ? path : '/officer'
}

export const openGuard = (services: OfficerServices, cookie: SessionCookie, show: ShowPage): Guard => {
  const requireOwnForm = (req: Request): void => {
    if (!fromOurPages(req, services.config.PUBLIC_URL)) throw new ServiceError('FORM_EXPIRED')
  }

  const signedOut = (req: Request, res: Response, now: Date, hadCookie: boolean): void => {
    const isForm = req.method === 'POST'
    const back = returnPath(isForm ? backOfForm(req) : req.originalUrl)
    if (!isForm && !hadCookie) {
      res.redirect(303, `/officer/sign-in?next=${encodeURIComponent(back)}`)
      return
    }
    const typed = isForm && fromOurPages(req, services.config.PUBLIC_URL) ? typedTexts(req.body) : []
    show(res, 'signedOut', { title: 'You were signed out', now, status: 401 }, { back, typed })
  }

  return {
    ownForms: (req, _res, next) => {
      if (req.method === 'POST') requireOwnForm(req)
      next()
    },
    officer: (handler, options = {}) => {
      const roles = options.roles ?? ['officer']
      return async (req, res) => {
        const now = services.now()
        const token = cookie.read(req)
        const session = token ? await services.sessions.read({ token, now }) : undefined
        if (!session) return signedOut(req, res, now, Boolean(token))
        if (req.method === 'POST') {
          requireOwnForm(req)
          const given = formSchema.catch({}).parse(req.body).csrf
          if (typeof given !== 'string' || !sameText(given, session.csrfToken)) {
            throw new ServiceError('FORM_EXPIRED')
          }
        }
        if (session.officer.mustChange && !options.mayKeepPassword)
          return res.redirect(303, '/officer/password')
        if (!options.mayKeepPassword && !roles.some((role) => session.officer.roles.includes(role)))
          throw new ServiceError('NOT_ALLOWED')
        await handler({
          req,
          res,
          session,
          now,
          show: (template, frame, data) => show(res, template, { ...frame, session, now }, data),
        })
      }
    },
  }
}

/** A form's address answers POST only: the page it stood on is the case or the number it belongs to. */
const backOfForm = (req: Request): string =>
  req.originalUrl.replace(/^(\/officer\/(?:cases|directory)\/[^/?]+)\/.*$/, '$1')
