import express, { type Express, type RequestHandler } from 'express'
import { assetsFolder, assetsPath } from '../assets.ts'
import type { Config } from '../config.ts'
import type { Log } from '../log.ts'
import type { Metrics } from '../metrics.ts'
import { serveAssets } from './assets.ts'
import { answerErrors, notFound } from './errors.ts'
import { operationsRouter, type Readiness } from './operations.ts'
import { watchRequests } from './requests.ts'
import { setUpWebSecurity } from './security.ts'

/** What the edge of the service needs; the routes need more. */
export interface EdgeServices {
  config: Config
  log: Log
  metrics: Metrics
  readiness: Readiness
  random: (bytes: number) => Buffer
  /** Address of a built asset by its plain name. */
  asset: (name: string) => string
}

/** Room for 20,000 characters in any script, escaped, beside a sealed state. */
const jsonLimit = '256kb'
const formLimit = '512kb'

const stylesheetOf = (asset: EdgeServices['asset']) => (page: '/' | '/officer') => {
  try {
    return asset(page === '/' ? 'resident.css' : 'officer.css')
  } catch {
    return undefined
  }
}

const readBodies: RequestHandler[] = [
  express.json({ limit: jsonLimit }),
  express.urlencoded({ limit: formLimit, extended: false, parameterLimit: 200 }),
]

/**
 * The one Express app around all routes: security headers, request log, assets, operations,
 * body limits and the error edge.
 *
 * @param mount adds the routes
 */
export const createEdge = (services: EdgeServices, mount: (app: Express) => void): Express => {
  const { config, asset } = services
  const app = express()
  app.disable('x-powered-by')
  app.disable('etag')
  app.set('trust proxy', config.TRUSTED_PROXIES)
  app.set('query parser', 'simple')
  app.use(watchRequests(services))
  app.use(setUpWebSecurity(config))
  app.use(...readBodies)
  mount(app)
  app.use(assetsPath, serveAssets(assetsFolder))
  app.use(operationsRouter(services))
  app.use(notFound)
  app.use(answerErrors({ ...services, stylesheet: stylesheetOf(asset) }))
  return app
}
