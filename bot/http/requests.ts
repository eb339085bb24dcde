import type { RequestHandler } from 'express'
import type { Log } from '../log.ts'
import type { Metrics } from '../metrics.ts'
import { routeTemplate } from './routeTemplate.ts'

/** Numbers each request and, once it is answered, logs and measures it: pattern, status and time only. */
export const watchRequests =
  ({
    log,
    metrics,
    random,
  }: {
    log: Log
    metrics: Metrics
    random: (bytes: number) => Buffer
  }): RequestHandler =>
  (request, response, next) => {
    const start = process.hrtime.bigint()
    const requestId = random(8).toString('hex')
    response.setHeader('X-Request-Id', requestId)
    response.once('close', () => {
      const ms = Number(process.hrtime.bigint() - start) / 1e6
      const route = routeTemplate(request)
      const status = response.writableFinished ? response.statusCode : 499
      metrics.observeRequest({ method: request.method, route, status, seconds: ms / 1000 })
      log.info({ requestId, method: request.method, route, status, ms: Math.round(ms * 10) / 10 }, 'answered')
    })
    next()
  }
