import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { projectRoot } from '../../bot/paths.ts'
import { freePort } from './postgres.ts'

/** The built service in a process of its own. */
export interface Instance {
  url: string
  /** What it logged so far. */
  log(): string
  /** Ends it as a power cut would, or asks it to stop. Resolves when it is gone. */
  end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void>
}

/** Starts `dist/main.js` on a free port of this machine. @throws what it said, when it ends instead */
export const startInstance = async (settings: Record<string, string>): Promise<Instance> => {
  const { PATH = '', CI_RUN_MARK = '' } = process.env
  // Chosen here: what the service prints is PUBLIC_URL.
  const port = await freePort()
  const env = {
    PATH,
    CI_RUN_MARK,
    PORT: String(port),
    NODE_ENV: 'development',
    LOG_LEVEL: 'info',
    ...settings,
  }
  const child: ChildProcess = spawn(process.execPath, [join(projectRoot, 'dist', 'main.js')], {
    ...{ env, cwd: tmpdir() },
  })
  // Killed, it may reset its ends of these.
  for (const stream of child.stdio) stream?.on('error', () => undefined)
  let log = ''
  let out = ''
  child.stderr?.on('data', (chunk) => {
    log += String(chunk)
  })
  const ended = once(child, 'close')
  const told = new Promise<void>((resolve) => {
    child.stdout?.on('data', (chunk) => {
      out += String(chunk)
      if (out.split('\n').length >= 4) resolve()
    })
  })
  await Promise.race([
    told,
    ended.then(() => {
      throw new Error(`the service ended: ${log}`)
    }),
  ])
  return {
    url: `http://127.0.0.1:${port}`,
    log: () => log,
    end: async (signal) => {
      child.kill(signal)
      await ended
    },
  }
}
