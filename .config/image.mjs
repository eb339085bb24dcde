/**
 * Checks the container image as far as that goes without a container engine: runs the Dockerfile's steps as plain
 * commands in clean folders, then starts what comes out as the image would (NODE_ENV=production, another user
 * where this one is root, nothing to write to but DATA_DIR) and asks it for its health, its page and a turn.
 */
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { basename, join, relative, resolve } from 'node:path'
import { at, root } from './steps.mjs'

const dockerfile = 'deploymentTemplates/docker/Dockerfile'
const say = (line) => process.stderr.write(`${line}\n`)

/** Instructions as [name, rest], comments and continued lines resolved. */
const readInstructions = (text) =>
  text
    .split('\n')
    .filter((line) => !/^\s*#/.test(line))
    .join('\n')
    .replace(/\\\n\s*/g, '')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.match(/^(\S+)\s+(.*)$/).slice(1))

/** What `.dockerignore` keeps out: names from the top, and `**` patterns. */
const readIgnored = (text) => {
  const patterns = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  const tests = patterns.map((pattern) => {
    const source = pattern
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replace(/\*\*\//g, '(?:.*/)?')
      .replace(/(?<!\.)\*/g, '[^/]*')
    return new RegExp(`^${source}$`)
  })
  return (path) => tests.some((test) => test.test(path))
}

const work = mkdtempSync(join(tmpdir(), 'sosafe-image-'))
const folders = (stage) => (path) => join(work, stage, resolve('/', path))

/** Runs one stage; answers where its files are, its working folder and environment. */
const runStage = (instructions, stage, context, stages) => {
  const inStage = folders(stage)
  let folder = '/'
  const state = { inStage, env: {}, cmd: [] }
  const into = (path) => inStage(path.startsWith('/') ? path : join(folder, path))
  const run = (command) => {
    // Paths of the image are paths below this stage's folder.
    const here = command.replace(/(?<=\s)\/(service|data)\b/g, (path) => inStage(path))
    say(`${stage}: ${command}`)
    const env = { ...process.env, ...state.env }
    delete env.NODE_ENV
    execFileSync('sh', ['-c', here], { cwd: inStage(folder), env, stdio: ['ignore', 'inherit', 'inherit'] })
  }
  const copy = (rest) => {
    const from = rest.match(/^--from=(\S+)\s+/)
    const [to, ...sources] = rest
      .replace(/^--from=\S+\s+/, '')
      .split(/\s+/)
      .reverse()
    for (const source of sources) {
      const path = from === null ? at(source) : stages[from[1]].inStage(source)
      const isFolder = statSync(path).isDirectory()
      const ignored = from === null ? context : () => false
      cpSync(path, isFolder ? into(to) : join(into(to), basename(source)), {
        recursive: true,
        verbatimSymlinks: true,
        filter: (file) => !ignored(relative(root, file)),
      })
    }
  }
  const known = {
    WORKDIR: (rest) => {
      folder = rest
      mkdirSync(inStage(rest), { recursive: true })
    },
    COPY: copy,
    RUN: run,
    ENV: (rest) =>
      Object.assign(state.env, Object.fromEntries(rest.split(' ').map((pair) => pair.split('=')))),
    CMD: (rest) => Object.assign(state, { cmd: JSON.parse(rest), folder }),
    HEALTHCHECK: (rest) => Object.assign(state, { health: JSON.parse(rest.slice(rest.indexOf('CMD') + 3)) }),
    USER: (rest) => Object.assign(state, { user: Number(rest.split(':')[0]) }),
  }
  mkdirSync(inStage('/'), { recursive: true })
  for (const [name, rest] of instructions) {
    if (['VOLUME', 'EXPOSE', 'STOPSIGNAL'].includes(name)) continue
    if (known[name] === undefined) throw new Error(`${dockerfile}: ${name} is not known to .config/image.mjs`)
    known[name](rest)
  }
  return state
}

const buildStages = () => {
  const context = readIgnored(readFileSync(at('.dockerignore'), 'utf8'))
  const stages = {}
  let name = ''
  const parts = []
  for (const [instruction, rest] of readInstructions(readFileSync(at(dockerfile), 'utf8'))) {
    if (instruction === 'FROM') {
      name = rest.match(/ AS (\S+)/)?.[1] ?? 'final'
      parts.push([name, []])
    } else parts.at(-1)[1].push([instruction, rest])
  }
  for (const [stage, instructions] of parts) stages[stage] = runStage(instructions, stage, context, stages)
  return stages.final
}

const snapshot = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name)
      const { size, mtimeMs } = statSync(path)
      return `${path} ${size} ${mtimeMs}`
    })
    .join('\n')

const expect = (holds, words) => {
  if (!holds) throw new Error(words)
  say(`ok: ${words}`)
}

const ask = async (base) => {
  const health = await fetch(`${base}/healthz`)
  expect(health.status === 200, '/healthz answers 200')
  const ready = await fetch(`${base}/readyz`)
  expect(ready.status === 200, '/readyz answers 200: the database is made and migrated')
  const page = await fetch(`${base}/`)
  const html = await page.text()
  expect(page.status === 200 && html.includes('</html>'), '/ answers the page')
  const assets = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map((match) => match[1])
  for (const path of assets) expect((await fetch(base + path)).status === 200, `${path} is served`)
  expect(assets.length >= 2, 'the page has its style and script')
  const turn = async (body) => {
    const answer = await fetch(`${base}/chat/turns`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
    if (answer.status !== 200) throw new Error(`a turn answers ${answer.status}`)
    return answer.json()
  }
  const { state } = await turn({ state: null })
  const told = await turn({ state, text: 'someone dumped a mattress in Valley Way' })
  expect(/mattress|valley way/i.test(JSON.stringify(told)), 'a turn understands and says back what was told')
  expect(
    (await fetch(`${base}/officer`, { redirect: 'manual' })).status < 400,
    '/officer leads to the sign-in',
  )
  expect((await fetch(`${base}/api/v1/cases`)).status === 401, '/api/v1 is closed without a token')
}

const freePort = async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address()
  server.close()
  await once(server, 'close')
  return port
}

const serve = async ({ inStage, env, cmd, folder, user, health }) => {
  const cwd = inStage(folder)
  const data = inStage('/data')
  const isRoot = process.getuid?.() === 0
  const who = isRoot ? { uid: user, gid: user } : {}
  if (isRoot) {
    for (const path of [work, join(work, 'final')]) chmodSync(path, 0o755)
    chownSync(data, user, user)
  }
  const before = snapshot(cwd)
  const port = String(await freePort())
  const [, ...args] = cmd
  const settings = {
    LOG_LEVEL: 'warn',
    ...env,
    PATH: process.env.PATH,
    HOST: '127.0.0.1',
    PORT: port,
    DATA_DIR: data,
    CI_RUN_MARK: process.env.CI_RUN_MARK ?? '',
  }
  const service = spawn(process.execPath, args, {
    cwd,
    env: settings,
    ...who,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  try {
    const ended = once(service, 'exit').then(([code]) => {
      throw new Error(`the service ended with ${code}`)
    })
    ended.catch(() => undefined)
    await Promise.race([once(service.stdout, 'data'), ended])
    await ask(`http://127.0.0.1:${port}`)
    const check = health.map((part) => part.replace('3978', port)).slice(1)
    execFileSync(process.execPath, check, { cwd, stdio: 'inherit' })
    expect(true, "the image's health check passes")
    expect(snapshot(cwd) === before, 'nothing is written outside DATA_DIR')
    const names = readdirSync(join(cwd, 'node_modules'))
    expect(
      !['typescript', 'jest', 'esbuild', 'playwright-core'].some((name) => names.includes(name)),
      'production packages only',
    )
  } finally {
    service.kill('SIGTERM')
    if (service.exitCode === null) await once(service, 'exit')
  }
  expect(service.exitCode === 0, 'it stops cleanly')
}

try {
  const image = buildStages()
  if (!existsSync(image.inStage('/data'))) throw new Error('the image has no /data')
  await serve(image)
} finally {
  rmSync(work, { recursive: true, force: true })
}
