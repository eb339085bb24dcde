import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { projectRoot } from '../../bot/paths.ts'
import { codeOf, importsOf, linesWith } from '../support/sources.ts'

/**
 * P3: the support dialogue cannot be given a logger or a store. Each line that tries is compiled on its own
 * and must be refused, with the reason named; beside each stands a line that must compile, so that the test
 * cannot pass because of something else.
 */

const header = `
import type { Log } from '@/bot/log.ts'
import type { Metrics } from '@/bot/metrics.ts'
import type { Store } from '@/bot/store/store.ts'
import { understand } from '@/bot/understanding/understand.ts'
import { readSafety } from '@/bot/understanding/safety/index.ts'
import { normalise } from '@/bot/understanding/normalise.ts'
import { openTurns, type TurnServices } from '@/bot/turn/takeTurn.ts'
import { start, step } from '@/dialogs/step.ts'
import { dialogue } from '@/dialogs/machine.ts'
import type { ConversationState } from '@/dialogs/state.ts'
import type { Effect, Input, Reply, StepOutcome } from '@/dialogs/turn.ts'
import type { SupportPage } from '@/dialogs/support/pages.ts'
declare const log: Log
declare const store: Store
declare const metrics: Metrics
declare const state: ConversationState
declare const input: Input
declare const services: TurnServices
declare const tell: (words: string) => void
const now = '2026-11-23T10:00:00Z'

/** Nothing but data: whatever could do something becomes never. */
type Data<T> = T extends (...given: never[]) => unknown
  ? never
  : T extends object
    ? { [K in keyof T]: Data<T[K]> }
    : T
type IsData<T> = [T] extends [Data<T>] ? true : false
const yes = <_ extends true>() => {}
`

/** What must not compile, beside what must, and how the compiler refuses. */
const attempts: readonly { what: string; right: string; wrong: string; because: RegExp }[] = [
  {
    what: 'a step takes nothing beside state, input and the numbers to show',
    right: 'step(state, input)',
    wrong: 'step(state, input, undefined, log)',
    because: /TS2554/,
  },
  {
    what: 'and nothing else in the place of the numbers',
    right: 'step(state, input, [])',
    wrong: 'step(state, input, store)',
    because: /TS2740/,
  },
  {
    what: 'a conversation begins with nothing but language and channel',
    right: "start('en', 'sms')",
    wrong: "start('en', 'sms', store)",
    because: /TS2554/,
  },
  {
    what: 'state and input are data: nothing in them can do anything',
    right: 'yes<IsData<Parameters<typeof step>>>()',
    wrong: 'yes<IsData<[...Parameters<typeof step>, { log: Log }]>>()',
    because: /TS2344/,
  },
  {
    what: 'what a step answers is data as well',
    right: 'yes<IsData<StepOutcome<ConversationState>>>()',
    wrong: 'yes<IsData<StepOutcome<ConversationState> & { later: () => void }>>()',
    because: /TS2344/,
  },
  {
    what: 'a page of support is data',
    right: 'yes<IsData<SupportPage>>()',
    wrong: 'yes<IsData<SupportPage & { store: Store }>>()',
    because: /TS2344/,
  },
  {
    what: 'a support state can say and ask, and nothing else',
    right:
      "dialogue.createStateConfig({ on: { BACK: { actions: { type: 'say', params: { replies: [] } } } } })",
    wrong:
      "dialogue.createStateConfig({ on: { BACK: { actions: { type: 'log', params: { replies: [] } } } } })",
    because: /TS2322/,
  },
  {
    what: 'a support state starts nothing that runs on',
    right: 'dialogue.createStateConfig({ on: {} })',
    wrong: "dialogue.createStateConfig({ invoke: { src: 'tellSomebody' } })",
    because: /TS2322|TS2353/,
  },
  {
    what: 'no effect writes a line or a row',
    right: "const effect: Effect = { type: 'forget' }; void effect",
    wrong: "const effect: Effect = { type: 'log' }; void effect",
    because: /TS2322/,
  },
  {
    what: 'a reply carries words by their key, and nothing that could keep them',
    right: "const reply: Reply = { key: 'danger', params: {} }; void reply",
    wrong: "const reply: Reply = { key: 'danger', params: {}, keep: store }; void reply",
    because: /TS2353/,
  },
  {
    what: 'understanding takes a time and what was asked, and no logger',
    right: "understand('he hit me', { now })",
    wrong: "understand('he hit me', { now, log })",
    because: /TS2353/,
  },
  {
    what: 'nothing understanding is given can do anything',
    right: 'yes<IsData<Parameters<typeof understand>>>()',
    wrong: 'yes<IsData<[...Parameters<typeof understand>, typeof tell]>>()',
    because: /TS2344/,
  },
  {
    what: 'the safety rules take words alone',
    right: "readSafety(normalise('he hit me'))",
    wrong: "readSafety(normalise('he hit me'), metrics)",
    because: /TS2554/,
  },
  {
    what: 'the turn around them takes no logger',
    right: 'openTurns({ ...services })',
    wrong: 'openTurns({ ...services, log })',
    because: /TS2353/,
  },
  {
    what: 'nor a store',
    right: 'openTurns({ ...services, now: () => new Date(0) })',
    wrong: 'openTurns({ ...services, store })',
    because: /TS2353/,
  },
  {
    what: 'and tells of a failure without a word of what was said',
    right:
      'openTurns({ ...services, onFailure: (effect) => { const type: Effect["type"] = effect; void type } })',
    wrong: 'openTurns({ ...services, onFailure: (effect: { words: string }) => { void effect } })',
    because: /TS2322/,
  },
]

const compile = (folder: string): Promise<string> =>
  new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(projectRoot, 'node_modules/typescript/bin/tsc'), '-p', folder, '--pretty', 'false'],
      { cwd: projectRoot },
      (_error, out, err) => resolve(`${out}${err}`),
    )
  })

describe('what the support dialogue can be given', () => {
  let folder = ''
  let said = ''
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'sosafe-types-'))
    const own = { noEmit: true, noUnusedLocals: false, paths: { '@/*': [join(projectRoot, '*')] } }
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({
        extends: join(projectRoot, 'tsconfig.json'),
        compilerOptions: { ...own, typeRoots: [join(projectRoot, 'node_modules/@types')] },
        include: ['*.ts', join(projectRoot, 'bot/**/*.d.ts')],
      }),
    )
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
    for (const [index, { right, wrong }] of attempts.entries()) {
      writeFileSync(join(folder, `right${index}.ts`), `${header}${right}\n`)
      writeFileSync(join(folder, `wrong${index}.ts`), `${header}${wrong}\n`)
    }
    said = await compile(folder)
  }, 120_000)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const errorsIn = (file: string): string[] =>
    said.split('\n').filter((line) => line.includes(`${file}.ts(`) && line.includes('error TS'))

  it.each(attempts.map((attempt, index) => ({ ...attempt, index })))('$what', ({ index, because }) => {
    expect(errorsIn(`right${index}`)).toEqual([])
    const errors = errorsIn(`wrong${index}`)
    expect(errors).toHaveLength(1)
    expect(errors[0]).toMatch(because)
  })

  it('and nothing else was wrong with what was compiled', () => {
    const others = said
      .split('\n')
      .filter((line) => line.includes('error TS') && !/wrong\d+\.ts\(/.test(line))
    expect(others).toEqual([])
  })
})

describe('what the support dialogue can reach by itself', () => {
  const start = [...codeOf('dialogs', 'bot/understanding/safety'), 'bot/understanding/understand.ts']
  const reached = (): string[] => {
    const seen = new Set<string>()
    const waiting = [...start]
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      if (seen.has(path) || !existsSync(join(projectRoot, path))) continue
      seen.add(path)
      if (path.endsWith('.ts')) waiting.push(...importsOf(path).flatMap(({ target }) => target ?? []))
    }
    return [...seen].sort()
  }
  const code = () => reached().filter((path) => path.endsWith('.ts'))
  const packages = (paths: string[]): string[] => [
    ...new Set(
      paths
        .flatMap((path) => importsOf(path))
        .flatMap((one) => (one.target === undefined ? [one.specifier] : [])),
    ),
  ]

  it('is dialogue and understanding, and of the rest only what looks places and paths up', () => {
    const elsewhere = code().filter((path) => !/^(dialogs|bot\/understanding)\//.test(path))
    expect(elsewhere.filter((path) => !/^bot\/(places\/|paths\.ts$)/.test(path))).toEqual([])
  })

  it('is no network, no other process, no logger, no metrics and no database', () => {
    const allowedBuiltins = /^node:(fs|path|crypto|url)$/
    const wrong = packages(code()).filter(
      (name) =>
        (name.startsWith('node:') || builtinModules.includes(name.split('/')[0] ?? '')
          ? !allowedBuiltins.test(name)
          : false) || /^(pino|prom-client|pg|@prisma|@electric-sql|express|axios|undici|twilio)/.test(name),
    )
    expect(wrong).toEqual([])
    const calls = code().flatMap((path) =>
      linesWith(path, /\bfetch\(|\bconsole\.|process\.std(out|err)|\bXMLHttpRequest\b/),
    )
    expect(calls).toEqual([])
  })

  it('writes one file alone: the trained model, which is made of the corpus and no message', () => {
    const writers = code().filter(
      (path) => linesWith(path, /\b(writeFile|appendFile|createWriteStream|openSync|renameSync)/).length > 0,
    )
    expect(writers).toEqual(['bot/understanding/modelFile.ts'])
  })

  it('is, in the dialogue itself, nothing of Node at all', () => {
    const wrong = packages(codeOf('dialogs')).filter(
      (name) => name.startsWith('node:') || builtinModules.includes(name.split('/')[0] ?? ''),
    )
    expect(wrong).toEqual([])
  })
})
