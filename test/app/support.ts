import { randomBytes } from 'node:crypto'
import type { Express } from 'express'
import { type Config, loadConfig } from '../../bot/config.ts'
import { createEdge, type EdgeServices } from '../../bot/http/edge.ts'
import type { PartReport } from '../../bot/http/operations.ts'
import { openMetrics } from '../../bot/metrics.ts'
import { keptLog } from '../support/log.ts'

/** The real edge around the routes a test mounts. */
export const edge = (
  mount: (app: Express) => void = () => undefined,
  options: { env?: Record<string, string>; parts?: Record<string, PartReport>; styles?: boolean } = {},
) => {
  const kept = keptLog()
  const config: Config = loadConfig({ NODE_ENV: 'test', ...options.env })
  const services: EdgeServices = {
    config,
    log: kept.log,
    metrics: openMetrics(),
    readiness: { report: async () => options.parts ?? {} },
    random: randomBytes,
    asset: (name) => {
      if (options.styles === false) throw new Error('not built')
      return `/assets/${name}`
    },
  }
  const app = createEdge(services, mount)
  return { app, services, ...kept }
}
