import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'

/** A throw-away PostgreSQL, gone with its data when stopped. */
export interface Cluster {
  /** Holds everything it writes. */
  folder: string
  /** Makes an empty database and answers its address. */
  createDatabase(name: string): Promise<string>
  /** Copies a database nobody is connected to. */
  copyDatabase(from: string, name: string): Promise<string>
  /** Cuts it off as if the machine lost power; `start` brings it back on the same address. */
  kill(): Promise<void>
  start(): Promise<void>
  stop(): Promise<void>
  /** The address of a database in it. */
  url(database: string): string
}

interface Identity {
  uid?: number
  gid?: number
}

/** The folder of PostgreSQL's programs, where this machine has them. */
export const postgresPrograms = (): string | undefined =>
  [
    ...(process.env.PATH ?? '').split(':'),
    ...['17', '16', '15', '14'].map((version) => `/usr/lib/postgresql/${version}/bin`),
  ].find((place) => existsSync(join(place, 'initdb')) && existsSync(join(place, 'postgres')))

/** PostgreSQL refuses to run as root: then it runs as its own user, or as nobody. */
const identity = (): Identity => {
  if (process.getuid?.() !== 0) return {}
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
  const found = ['postgres', 'nobody']
    .map((name) => accounts.find(([account]) => account === name))
    .find((account) => account !== undefined)
  if (!found) throw new Error('no user to run PostgreSQL as: neither postgres nor nobody is in /etc/passwd')
  return { uid: Number(found[2]), gid: Number(found[3]) }
}

/** A port of this machine that nothing listened on a moment ago. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      )
    })
  })

const connects = async (url: string): Promise<boolean> => {
  const client = new pg.Client({ connectionString: url })
  try {
    await client.connect()
    await client.end()
    return true
  } catch {
    return false
  }
}

const ended = (child: ChildProcess): Promise<void> =>
  child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve()
    : new Promise((resolve) => child.once('exit', () => resolve()))

/**
 * Makes and starts a cluster.
 *
 * @param bin folder of initdb and postgres
 * @param settings further settings, "name=value"; what a crash would lose is given up unless asked for
 */
export const startCluster = async (
  bin: string,
  settings: readonly string[] = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'],
): Promise<Cluster> => {
  const who = identity()
  const folder = mkdtempSync(join(tmpdir(), 'sosafe-postgres-'))
  const data = join(folder, 'data')
  const password = randomBytes(12).toString('hex')
  const passwordFile = join(folder, 'password')
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 })
  if (who.uid !== undefined && who.gid !== undefined) {
    for (const path of [folder, passwordFile]) chownSync(path, who.uid, who.gid)
  }
  const options = { ...who, cwd: folder, env: { PATH: process.env.PATH, LC_ALL: 'C.UTF-8' } }
  const initArguments = ['-D', data, '-U', 'tests', '-E', 'UTF8', '-A', 'scram-sha-256', '--no-sync']
  execFileSync(join(bin, 'initdb'), [...initArguments, `--pwfile=${passwordFile}`], {
    ...options,
    stdio: 'pipe',
  })
  const port = await freePort()
  const url = (database: string) => `postgresql://tests:${password}@127.0.0.1:${port}/${database}`
  const wanted = [
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    `unix_socket_directories=${folder}`,
    ...settings,
  ]
  let server: ChildProcess | undefined

  const start = async (): Promise<void> => {
    // Killed without notice it leaves its note of being up behind.
    if (existsSync(join(data, 'postmaster.pid'))) rmSync(join(data, 'postmaster.pid'))
    const child = spawn(
      join(bin, 'postgres'),
      ['-D', data, ...wanted.flatMap((setting) => ['-c', setting])],
      { ...options, stdio: ['ignore', 'ignore', 'pipe'] },
    )
    server = child
    let said = ''
    child.stderr?.on('data', (text: Buffer) => {
      said = `${said}${text.toString('utf8')}`.slice(-4000)
    })
    while (!(await connects(url('postgres')))) {
      if (child.exitCode !== null) throw new Error(`PostgreSQL did not start:\n${said}`)
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }
  const end = async (signal: 'SIGINT' | 'SIGQUIT'): Promise<void> => {
    server?.kill(signal)
    if (server) await ended(server)
  }
  const inCluster = async (sql: string): Promise<void> => {
    const client = new pg.Client({ connectionString: url('postgres') })
    await client.connect()
    await client.query(sql).finally(() => client.end())
  }

  await start()
  return {
    folder,
    url,
    createDatabase: async (name) => {
      await inCluster(`CREATE DATABASE "${name}"`)
      return url(name)
    },
    copyDatabase: async (from, name) => {
      await inCluster(`CREATE DATABASE "${name}" TEMPLATE "${from}"`)
      return url(name)
    },
    kill: () => end('SIGQUIT'),
    start,
    stop: async () => {
      await end('SIGINT')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
