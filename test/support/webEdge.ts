import { randomBytes } from 'node:crypto'
import type { Express } from 'express'
import { createWebChannel, type WebServices } from '../../bot/channels/web/router.ts'
import { loadConfig } from '../../bot/config.ts'
import { createEdge } from '../../bot/http/edge.ts'
import { openLog } from '../../bot/log.ts'
import { openMetrics } from '../../bot/metrics.ts'
import retentionRules from '../../bot/privacy/retention.json' with { type: 'json' }
import { tellKept } from '../../bot/privacy/told.ts'

export const exitUrl = 'https://weather.example/today'

/** The real edge of the service with the web channel on it, around the given parts. */
export const createWebEdge = (
  parts: Pick<WebServices, 'takeTurn'> & Partial<WebServices>,
  lines: string[] = [],
): Express => {
  const config = loadConfig({
    NODE_ENV: 'test',
    INSECURE_COOKIES: 'true',
    EXIT_URL: parts.exitUrl ?? exitUrl,
  })
  const log = openLog({ level: 'debug', to: { write: (line) => lines.push(line) } })
  const asset = parts.asset ?? ((name: string) => `/assets/${name}`)
  const readiness = { report: async () => ({}) }
  return createEdge({ config, log, metrics: openMetrics(), readiness, random: randomBytes, asset }, (app) => {
    app.use(
      createWebChannel({
        councilName: config.COUNCIL_NAME,
        pageTitle: config.PAGE_TITLE,
        exitUrl,
        councilPhone: '07700 900000',
        told: tellKept(retentionRules, config),
        keepPhoto: async () => ({ id: 'photo-1' }),
        now: () => new Date('2026-11-23T10:00:00Z'),
        stateLifetime: 86_400_000,
        log,
        asset,
        ...parts,
      }),
    )
  })
}
