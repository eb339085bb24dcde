import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import autocannon from 'autocannon'
import { projectRoot } from '../../bot/paths.ts'
import { freePort, type Running, startProgram } from './child.ts'
import { perSecond, type Section, times } from './measure.ts'

const seconds = 6

const load = (address: string, body: string, connections: number) =>
  autocannon({
    url: `${address}/chat/turns`,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
    connections,
    duration: seconds,
  })

const median = (values: number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN

/** Everything a first view loads, gzipped, in bytes. */
const pageWeight = async (address: string): Promise<number> => {
  const html = await (await fetch(`${address}/`)).text()
  const links = [...html.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].flatMap((match) => match[1] ?? [])
  const files = await Promise.all(
    [...new Set(links)].map(async (link) =>
      Buffer.from(await (await fetch(`${address}${link}`)).arrayBuffer()),
    ),
  )
  return [Buffer.from(html), ...files].reduce(
    (sum, content) => sum + gzipSync(content, { level: 9 }).length,
    0,
  )
}

const memoryOf = ({ child }: Running): number => {
  const status = readFileSync(`/proc/${child.pid}/status`, 'utf8')
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? Number.NaN) / 1024
}

/** The service as it is started, over loopback, against an empty Express JSON route. */
export const benchWeb = async (): Promise<Section[]> => {
  const dataDir = mkdtempSync(join(tmpdir(), 'sosafe-bench-'))
  const env = {
    DATA_DIR: dataDir,
    LOG_LEVEL: 'warn',
    LIMIT_TURNS: '0',
    NODE_ENV: 'production',
    INSECURE_COOKIES: 'true',
  }
  const main = join(projectRoot, 'dist/main.js')
  const first = await startProgram(main, env, await freePort())
  const firstStart = first.startedIn
  await first.stop()
  const service = await startProgram(main, env, await freePort())
  const floor = await startProgram(join(projectRoot, 'test/bench/floorServer.mjs'), {}, await freePort())
  try {
    const idle = memoryOf(service)
    const weight = await pageWeight(service.address)
    const begun = await fetch(`${service.address}/chat/turns`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ state: null, choice: 'asb' }),
    })
    const { state }: { state: string } = await begun.json()
    const chosen = JSON.stringify({ state, choice: 'noise' })
    const typed = JSON.stringify({
      state,
      text: 'loud music from next door again until three in the morning',
    })

    const figures: Section['figures'] = []
    for (const connections of [1, 16]) {
      for (const [what, body] of [
        ['a choice', chosen],
        ['typed words', typed],
      ] as const) {
        const pairs = []
        for (let round = 0; round < 3; round++) {
          const empty = await load(floor.address, body, connections)
          const ours = await load(service.address, body, connections)
          if (ours.non2xx > 0 || ours.errors > 0) throw new Error(`${ours.non2xx} turns were refused`)
          pairs.push({ empty, ours })
        }
        const rate = median(pairs.map(({ ours }) => ours.requests.average))
        const p50 = median(pairs.map(({ ours }) => ours.latency.p50))
        const p99 = median(pairs.map(({ ours }) => ours.latency.p99))
        const ratio = median(pairs.map(({ ours, empty }) => ours.requests.average / empty.requests.average))
        const floorRate = median(pairs.map(({ empty }) => empty.requests.average))
        figures.push({
          what: `Turns, ${what}, ${connections} connection${connections === 1 ? '' : 's'} (floor ${Math.round(floorRate)})`,
          value: `${perSecond(rate)}, p50 ${p50} ms, p99 ${p99} ms`,
          ratio: times(ratio),
          goal: 'at least 0.50',
        })
      }
    }
    return [
      {
        title: 'Web turns over HTTP',
        how: `The built service in its own process, ${seconds} s of autocannon over loopback, three rounds in turn with the floor: an Express route that reads the same JSON and answers {"ok":true}. The load runs on the same two cores.`,
        figures,
      },
      {
        title: 'Weight, start and memory',
        how: 'Start is from launching the process to its first line, on the embedded database. Weight is everything the first view loads, gzipped.',
        figures: [
          { what: 'First view', value: `${(weight / 1024).toFixed(1)} KB`, goal: 'at most 60 KB' },
          { what: 'First start (creates the database)', value: `${(firstStart / 1000).toFixed(2)} s` },
          { what: 'Second start', value: `${(service.startedIn / 1000).toFixed(2)} s`, goal: 'under 3 s' },
          { what: 'Memory after start', value: `${Math.round(idle)} MB` },
          { what: 'Memory after the load above', value: `${Math.round(memoryOf(service))} MB` },
        ],
      },
    ]
  } finally {
    await service.stop()
    await floor.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}
