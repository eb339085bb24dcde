import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Express } from 'express'
import { type Config, SettingError } from '../config.ts'
import { shapedFor } from './shapes.ts'

export interface RunningServer {
  /** The port really used; PORT 0 means "any free one". */
  port: number
  server: Server
  /**
   * Takes no new connections, lets requests in flight finish, and cuts off what is left after the deadline.
   *
   * @param deadline milliseconds
   */
  stop(deadline: number): Promise<void>
}

const remedies: Record<string, (config: ListenSettings) => string> = {
  EADDRINUSE: ({ PORT }) =>
    `PORT: ${PORT} is taken by another program. Stop that one, or set PORT to a free one.`,
  EACCES: ({ PORT }) => `PORT: this user may not listen on ${PORT}. Set PORT to one above 1023.`,
  EADDRNOTAVAIL: ({ HOST }) => `HOST: this machine has no address ${HOST}. Try 127.0.0.1 or 0.0.0.0.`,
  ENOTFOUND: ({ HOST }) => `HOST: no address is known for ${HOST}. Try 127.0.0.1 or 0.0.0.0.`,
}

type ListenSettings = Pick<Config, 'PORT' | 'HOST'>

const remedyFor = (error: unknown, config: ListenSettings): unknown => {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
  const remedy = remedies[code]
  return remedy === undefined ? error : new SettingError(remedy(config), { cause: error })
}

const isAddress = (address: AddressInfo | string | null): address is AddressInfo =>
  address !== null && typeof address === 'object'

const stopServer = (server: Server, deadline: number): Promise<void> =>
  new Promise((resolve) => {
    // A kept-alive connection whose last request has just been answered counts as idle only from then on.
    const sweep = setInterval(() => server.closeIdleConnections(), 50)
    const cut = setTimeout(() => server.closeAllConnections(), deadline)
    server.close(() => {
      clearInterval(sweep)
      clearTimeout(cut)
      resolve()
    })
    server.closeIdleConnections()
  })

/** Starts to listen. @throws SettingError naming PORT or HOST and the remedy */
export const listen = (app: Express, config: ListenSettings): Promise<RunningServer> =>
  new Promise((resolve, reject) => {
    const server = createServer({ ...shapedFor(app), requestTimeout: 60_000, headersTimeout: 15_000 }, app)
    server.once('error', (error) => reject(remedyFor(error, config)))
    server.listen(config.PORT, config.HOST, () => {
      const address = server.address()
      resolve({
        port: isAddress(address) ? address.port : config.PORT,
        server,
        stop: (deadline) => stopServer(server, deadline),
      })
    })
  })
