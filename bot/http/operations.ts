import { timingSafeEqual } from 'node:crypto'
import { type Request, Router } from 'express'
import type { Config } from '../config.ts'
import { ServiceError } from '../errors.ts'
import type { Metrics } from '../metrics.ts'

/** How one part of the service is. Only parts that are needed to file and read reports make it unready. */
export interface PartReport {
  status: 'ok' | 'failing' | 'empty' | 'expiring' | 'stale'
  needed: boolean
  /** Plain facts, numbers and dates only. */
  facts?: Record<string, number | string>
}

export interface Readiness {
  /** Never throws; a part that cannot be asked is "failing". */
  report(): Promise<Record<string, PartReport>>
}

const sameToken = (given: string, expected: string): boolean => {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)]
  return a.length === b.length && timingSafeEqual(a, b)
}

const fromThisMachine = (request: Request): boolean =>
  /^(::ffff:)?127\.|^::1$/.test(request.socket.remoteAddress ?? '') &&
  request.get('x-forwarded-for') === undefined

const mayReadMetrics = (request: Request, token: string | undefined): boolean => {
  if (token === undefined) return fromThisMachine(request)
  const given = /^Bearer (.+)$/i.exec(request.get('authorization') ?? '')?.[1] ?? ''
  return sameToken(given, token)
}

/**
 * `/healthz`: the process answers. Balancers route by this one: turns need no database.
 * `/readyz`: whether every needed part works, with each part's state. Alarms watch this one.
 * `/metrics`: Prometheus text, with METRICS_TOKEN or from this machine only.
 */
export const operationsRouter = ({
  config,
  metrics,
  readiness,
}: {
  config: Pick<Config, 'METRICS_TOKEN'>
  metrics: Metrics
  readiness: Readiness
}): Router => {
  const router = Router()
  router.get('/healthz', (_request, response) => {
    response.json({ status: 'ok' })
  })
  router.get('/readyz', async (_request, response) => {
    const parts = await readiness.report()
    const ready = Object.values(parts).every(({ needed, status }) => !needed || status !== 'failing')
    response.status(ready ? 200 : 503).json({ status: ready ? 'ready' : 'not ready', parts })
  })
  router.get('/metrics', async (request, response) => {
    if (!mayReadMetrics(request, config.METRICS_TOKEN)) throw new ServiceError('NOT_ALLOWED')
    response.type(metrics.contentType).send(await metrics.text())
  })
  return router
}
