import { randomBytes } from 'node:crypto'
import { Writable } from 'node:stream'
import type { Express } from 'express'
import { type Config, loadConfig } from '../../bot/config.ts'
import { createEdge, type EdgeServices } from '../../bot/http/edge.ts'
import type { PartReport } from '../../bot/http/operations.ts'
import { openLog } from '../../bot/log.ts'
import { openMetrics } from '../../bot/metrics.ts'

/** A log that is kept in memory, to be read as text and as lines. */
export const keptLog = (level = 'debug') => {
  let text = ''
  const to = new Writable({
    write: (chunk, _encoding, done) => {
      text += String(chunk)
      done()
    },
  })
  return {
    log: openLog({ level, to }),
    text: () => text,
    lines: (): Record<string, unknown>[] =>
      text
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line)),
  }
}

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
