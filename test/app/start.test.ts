import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { projectRoot } from '../../bot/paths.ts'

const main = join(projectRoot, 'dist', 'main.js')

/** The built service as an operator starts it, with its output. */
class Service {
  out = ''
  err = ''
  readonly process: ChildProcess
  private readonly ended: Promise<number | null>

  constructor(settings: Record<string, string>) {
    const { PATH = '' } = process.env
    const env = { PATH, PORT: '0', LOG_LEVEL: 'error', NODE_ENV: 'development', ...settings }
    this.process = spawn(process.execPath, ['--enable-source-maps', main], { env, cwd: tmpdir() })
    this.process.stderr?.on('data', (chunk) => {
      this.err += String(chunk)
    })
    this.process.stdout?.on('data', (chunk) => {
      this.out += String(chunk)
      this.process.emit('told')
    })
    this.ended = once(this.process, 'close').then(([code]) => code)
  }

  /** Waits for the three lines, or for its end. */
  async started(): Promise<string[]> {
    while (this.out.split('\n').length < 4) {
      const more = await Promise.race([once(this.process, 'told'), this.ended])
      if (!Array.isArray(more)) throw new Error(`ended with ${more}: ${this.err}`)
    }
    return this.out.trimEnd().split('\n')
  }

  get address(): string {
    return /http:\/\/localhost:\d+/.exec(this.out)?.[0].replace('localhost', '127.0.0.1') ?? ''
  }

  /** Exit code and what was said on standard error. */
  async end(): Promise<{ code: number | null; err: string }> {
    const code = await this.ended
    return { code, err: this.err }
  }
}

/** Data as the first test left it: making a database anew takes longer than starting on one. */
const made = mkdtempSync(join(tmpdir(), 'sosafe-made-'))
afterAll(() => rmSync(made, { recursive: true, force: true }))

let folder = ''
const running: Service[] = []
const start = (settings: Record<string, string> = {}): Service => {
  const service = new Service({ DATA_DIR: join(folder, 'data'), ...settings })
  running.push(service)
  return service
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sosafe-start-'))
  if (existsSync(join(made, 'db'))) cpSync(made, join(folder, 'data'), { recursive: true })
})
afterEach(async () => {
  for (const service of running.splice(0)) {
    service.process.kill('SIGKILL')
    await service.end()
  }
  rmSync(folder, { recursive: true, force: true })
})

/** Ends with code 1 and exactly one line. */
const refusal = async (settings: Record<string, string>): Promise<string> => {
  const { code, err } = await start(settings).end()
  expect(code).toBe(1)
  expect(err.trimEnd().split('\n')).toHaveLength(1)
  return err.trimEnd()
}

describe('a start', () => {
  it('says three things, serves, keeps what it has for the next start, and stops cleanly', async () => {
    const first = start()
    const lines = await first.started()
    expect(lines).toHaveLength(3)
    expect(lines[0]).toMatch(/^Residents: http:\/\/localhost:\d+\/$/)
    expect(lines[1]).toMatch(/^Officers: {2}http:\/\/localhost:\d+\/officer\/first\?token=[\w-]{20,}/)
    expect(lines[2]).toBe(`Data:      ${join(folder, 'data')}`)
    expect((await fetch(`${first.address}/`)).status).toBe(200)
    expect(await (await fetch(`${first.address}/readyz`)).json()).toMatchObject({ status: 'ready' })
    first.process.kill('SIGTERM')
    expect(await first.end()).toEqual({ code: 0, err: '' })
    cpSync(join(folder, 'data'), made, { recursive: true })

    const second = start()
    await second.started()
    expect(readdirSync(join(folder, 'data')).sort()).toEqual(['db', 'files', 'lock', 'secrets'])
    second.process.kill('SIGINT')
    expect(await second.end()).toEqual({ code: 0, err: '' })
  }, 90_000)
})

/** Resolves once nothing is taken at this address any more. */
const shut = async (port: number): Promise<void> => {
  for (;;) {
    const socket = connect(port, '127.0.0.1')
    const open = await Promise.race([
      once(socket, 'connect').then(() => true),
      once(socket, 'error').then(() => false),
    ]).catch(() => false)
    socket.destroy()
    if (!open) return
  }
}

describe('a stop', () => {
  it('lets a turn that is being sent finish, while no new one is taken', async () => {
    const service = start()
    await service.started()
    const port = Number(new URL(service.address).port)
    const body = JSON.stringify({ state: null })
    const headers = {
      'Content-Type': 'application/json',
      'Content-Length': body.length,
      Expect: '100-continue',
    }
    const turn = request({ port, host: '127.0.0.1', method: 'POST', path: '/chat/turns', headers })
    const answered = once(turn, 'response')
    turn.flushHeaders()
    // The service has the request and waits for its body.
    await once(turn, 'continue')
    service.process.kill('SIGTERM')
    await shut(port)
    turn.end(body)
    const [answer] = await answered
    let text = ''
    for await (const chunk of answer) text += chunk
    expect(answer.statusCode).toBe(200)
    expect(JSON.parse(text)).toMatchObject({ prompt: { kind: 'choice' } })
    expect(await service.end()).toEqual({ code: 0, err: '' })
  }, 90_000)
})

describe('a start that cannot be', () => {
  it.each([
    [{ PORT: 'eighty' }, /^PORT: must be a whole number from 0 to 65535\. See \.env\.example\.$/],
    [{ EXIT_URL: 'weather' }, /^EXIT_URL: must be an address like/],
    [{ APP_SECRETS: 'c2hvcnQ=' }, /^APP_SECRETS: .*32 bytes.*openssl rand -base64 32/],
    [{ DATABASE_URL: 'mysql://localhost/x' }, /^DATABASE_URL: must be like postgresql:/],
  ])(
    'names the setting and the remedy: %j',
    async (settings, words) => {
      expect(await refusal(settings)).toMatch(words)
    },
    60_000,
  )

  it('names a database that cannot be reached, without its password', async () => {
    const DATABASE_URL = 'postgresql://sosafe:canary@127.0.0.1:1/sosafe'
    const line = await refusal({ DATABASE_URL })
    expect(line).toMatch(/^DATABASE_URL: /)
    expect(line).not.toContain('canary')
  }, 60_000)

  it('names a DATA_DIR that cannot be a folder', async () => {
    writeFileSync(join(folder, 'file'), 'not a folder')
    expect(await refusal({ DATA_DIR: join(folder, 'file') })).toMatch(
      /^DATA_DIR: .*set DATA_DIR to another folder/,
    )
    expect(await refusal({ DATA_DIR: join(folder, 'file', 'below') })).toMatch(/^DATA_DIR: /)
  }, 60_000)

  it('names a DATA_DIR that cannot be written', async () => {
    // The kernel's own folder refuses root, too.
    const unwritable = process.getuid?.() === 0 ? '/sys/sosafe' : join(folder, 'closed', 'data')
    mkdirSync(join(folder, 'closed'), { mode: 0o500 })
    expect(await refusal({ DATA_DIR: unwritable })).toMatch(/^DATA_DIR: cannot read and write/)
    // Where no folder can be made at all, Node's own recursive `mkdir` would try for ever.
    expect(await refusal({ DATA_DIR: '/proc/sosafe/data' })).toMatch(/^DATA_DIR: cannot read and write/)
  }, 60_000)

  it('names a port that is taken, and leaves the data as it was', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const address = other.address()
    const port = typeof address === 'object' ? String(address?.port) : ''
    expect(await refusal({ PORT: port })).toBe(
      `PORT: ${port} is taken by another program. Stop that one, or set PORT to a free one.`,
    )
    other.close()
    await start().started()
  }, 90_000)

  it('names a DATA_DIR that another process uses, which goes on undisturbed', async () => {
    const first = start()
    await first.started()
    expect(await refusal({})).toMatch(
      /^DATA_DIR: .* in use by another process \(process \d+\)\. Stop that one first/,
    )
    expect((await fetch(`${first.address}/healthz`)).status).toBe(200)
  }, 90_000)
})
