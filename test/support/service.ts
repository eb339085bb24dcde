import { randomBytes } from 'node:crypto'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Express } from 'express'
import { createApp } from '../../bot/app.ts'
import { loadConfig } from '../../bot/config.ts'
import { type OpenServices, openServices } from '../../bot/services.ts'
import { keptLog } from './log.ts'
import { pgliteTemplate } from './stores.ts'

export interface TestService {
  app: Express
  services: OpenServices
  /** The log so far, as text. */
  logText: () => string
  dataDir: string
  /** The time the service believes it is. */
  clock: { now: Date }
  close(): Promise<void>
}

/** The whole service as `main` builds it, on a folder of its own, with a clock that stands still. */
export const openTestService = async (
  options: { env?: Record<string, string>; now?: string; random?: (bytes: number) => Buffer } = {},
): Promise<TestService> => {
  const dataDir = mkdtempSync(join(tmpdir(), 'sosafe-service-'))
  // Making and migrating a database takes seconds, copying one a fraction. What starts the built service makes its own.
  if (options.env?.DATABASE_URL === undefined) cpSync(await pgliteTemplate(), dataDir, { recursive: true })
  const kept = keptLog()
  const clock = { now: new Date(options.now ?? '2026-11-23T10:00:00Z') }
  const config = loadConfig({
    NODE_ENV: 'test',
    INSECURE_COOKIES: 'true',
    DATA_DIR: dataDir,
    EXIT_URL: 'https://weather.example/today',
    LIMIT_TURNS: '0',
    LIMIT_UPLOADS: '0',
    LIMIT_LOOK_UPS: '0',
    ...options.env,
  })
  const random = options.random ?? ((bytes: number) => randomBytes(bytes))
  const services = await openServices(config, { now: () => clock.now, random, log: kept.log })
  return {
    app: createApp(services),
    services,
    logText: kept.text,
    dataDir,
    clock,
    close: async () => {
      services.stop()
      await services.close()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
