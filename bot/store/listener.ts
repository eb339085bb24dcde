import pg from 'pg'
import { connectionOptions } from './postgres.ts'

export type Handler = (payload: string) => void

/** What LISTEN needs of an engine. */
export interface Listener {
  listen(channel: string, handler: Handler): Promise<() => void>
  close(): Promise<void>
}

const channelName = (channel: string): string => {
  if (!/^[a-z_]{1,60}$/.test(channel)) throw new Error(`not a channel name: ${channel}`)
  return channel
}

const waits = [100, 500, 1_000, 2_000, 5_000] as const

/**
 * Listens on a connection of its own, made at the first `listen` and made again whenever it is lost.
 * What is sent while it is away is missed: listeners use news to look again, never as the record.
 *
 * @param onLost told of each loss, without details
 */
export const postgresListener = (databaseUrl: string, onLost: (error: unknown) => void): Listener => {
  const handlers = new Map<string, Set<Handler>>()
  let client: pg.Client | undefined
  let connecting: Promise<void> | undefined
  let timer: NodeJS.Timeout | undefined
  let failures = 0
  let closed = false

  const connect = async (): Promise<void> => {
    const next = new pg.Client(connectionOptions(databaseUrl))
    const lost = (error: unknown) => {
      if (client === next) client = undefined
      retry(error)
    }
    let ended = false
    const once = (error: unknown) => {
      if (ended) return
      ended = true
      next.end().catch(() => undefined)
      lost(error)
    }
    next.on('error', once)
    next.on('end', () => once(new Error('connection ended')))
    next.on('notification', ({ channel, payload }) => {
      for (const handler of handlers.get(channel) ?? []) handler(payload ?? '')
    })
    await next.connect()
    for (const channel of handlers.keys()) await next.query(`LISTEN ${channelName(channel)}`)
    if (ended) return
    client = next
    failures = 0
  }

  const retry = (error: unknown): void => {
    if (closed || timer) return
    onLost(error)
    const wait = waits[Math.min(failures, waits.length - 1)] ?? 5_000
    failures += 1
    timer = setTimeout(() => {
      timer = undefined
      connecting = connect().catch(retry)
    }, wait)
    timer.unref()
  }

  return {
    listen: async (channel, handler) => {
      const known = handlers.get(channelName(channel))
      handlers.set(channel, (known ?? new Set()).add(handler))
      connecting ??= connect().catch(retry)
      await connecting
      if (!known) await client?.query(`LISTEN ${channelName(channel)}`)
      return () => handlers.get(channel)?.delete(handler)
    },
    close: async () => {
      closed = true
      clearTimeout(timer)
      await connecting
      await client?.end()
    },
  }
}
