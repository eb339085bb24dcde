import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'

/** A port nobody listens on just now. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        typeof address === 'object' && address !== null
          ? resolve(address.port)
          : reject(new Error('no port')),
      )
    })
  })

export interface Running {
  child: ChildProcess
  address: string
  /** Milliseconds from being started to its first line. */
  startedIn: number
  stop(): Promise<void>
}

/** Starts a Node program that prints a line once it listens. Stopped by SIGTERM. */
export const startProgram = async (
  script: string,
  env: Record<string, string>,
  port: number,
): Promise<Running> => {
  const start = process.hrtime.bigint()
  const child = spawn(process.execPath, ['--enable-source-maps', script], {
    env: { PATH: process.env.PATH, ...env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  await new Promise<void>((resolve, reject) => {
    child.stdout?.once('data', () => resolve())
    child.once('exit', (code) => reject(new Error(`${script} ended with ${code}`)))
  })
  child.stdout?.resume()
  return {
    child,
    address: `http://127.0.0.1:${port}`,
    startedIn: Number(process.hrtime.bigint() - start) / 1e6,
    stop: async () => {
      child.kill('SIGTERM')
      await exited
    },
  }
}
