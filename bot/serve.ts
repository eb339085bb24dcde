import { resolve } from 'node:path'
import { createApp, createUpgrade } from './app.ts'
import type { Config } from './config.ts'
import { startHousekeeping } from './housekeeping.ts'
import { listen, type RunningServer } from './http/server.ts'
import { openLog } from './log.ts'
import { openRandom } from './random.ts'
import { type OpenServices, openServices } from './services.ts'

/** Milliseconds that requests in flight get when the service stops. */
const stopDeadline = 10_000

const addressOf = (config: Config, port: number): string => {
  if (config.PUBLIC_URL !== undefined) return config.PUBLIC_URL.replace(/\/+$/, '')
  const anywhere = ['127.0.0.1', '0.0.0.0', '::', '::1'].includes(config.HOST)
  const host = config.HOST.includes(':') ? `[${config.HOST}]` : config.HOST
  return `http://${anywhere ? 'localhost' : host}:${port}`
}

const dataPlace = (config: Config): string => {
  const folder = resolve(config.DATA_DIR)
  if (config.DATABASE_URL === undefined) return folder
  const { host, pathname } = new URL(config.DATABASE_URL)
  return `the database ${decodeURIComponent(pathname.slice(1))} on ${host}, and ${folder}`
}

/** The three lines a new user needs, and no more. */
const welcome = async (config: Config, services: OpenServices, port: number): Promise<string> => {
  const address = addressOf(config, port)
  const first = await services.accounts.firstSignIn({ now: services.now() })
  const officers =
    first === undefined
      ? `${address}/officer`
      : `${address}/officer/first?token=${first.token} (makes the first officer, once, within 24 hours)`
  return [`Residents: ${address}/`, `Officers:  ${officers}`, `Data:      ${dataPlace(config)}`, ''].join(
    '\n',
  )
}

/** Opens everything, serves until it is told to stop, and says the three lines. */
export const serve = async (config: Config): Promise<void> => {
  const log = openLog({ level: config.LOG_LEVEL })
  const services = await openServices(config, { now: () => new Date(), random: openRandom(), log })
  let server: RunningServer
  try {
    server = await listen(createApp(services), config)
  } catch (error) {
    await services.close()
    throw error
  }
  server.server.on('upgrade', createUpgrade(services))
  const tidying = startHousekeeping(services.chores, services)

  const stop = async (): Promise<void> => {
    services.stop()
    await server.stop(stopDeadline)
    await tidying()
    await services.close()
  }
  let stopping = false
  const onSignal = (): void => {
    if (stopping) process.exit(1)
    stopping = true
    setTimeout(() => process.exit(1), stopDeadline + 5000).unref()
    stop().then(
      () => process.exit(0),
      (err: unknown) => {
        log.error({ err, part: 'main' }, 'could not stop cleanly')
        process.exit(1)
      },
    )
  }
  process.on('SIGTERM', onSignal)
  process.on('SIGINT', onSignal)
  // Node would print the error's message, which may hold what a person typed.
  process.on('uncaughtException', (err) => {
    log.error({ err, part: 'main' }, 'stopped by an error nobody handled')
    process.exit(1)
  })
  process.stdout.write(await welcome(config, services, server.port))
}
