import { existsSync, readdirSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { settingNames } from '../bot/config.ts'
import { projectRoot } from '../bot/paths.ts'
import { directory } from '../dialogs/directory/directory.ts'
import { codeOf, filesOf, type Import, importsOf, linesWith, textOf } from './support/sources.ts'

const isBuiltin = ({ specifier }: Import): boolean =>
  specifier.startsWith('node:') || builtinModules.includes(specifier.split('/')[0] ?? '')

const shown = (imports: Import[]): string[] => imports.map(({ from, specifier }) => `${from} -> ${specifier}`)

/** Everything reached from these files by imports within the project. */
const reach = (start: string[]): Import[] => {
  const seen = new Set<string>()
  const found: Import[] = []
  const queue = [...start]
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (seen.has(path) || !existsSync(join(projectRoot, path))) continue
    seen.add(path)
    if (!path.endsWith('.ts')) continue
    const imports = importsOf(path)
    found.push(...imports)
    queue.push(...imports.flatMap(({ target }) => target ?? []))
  }
  return found
}

describe('the import rule', () => {
  it('reads imports, exports, types and dynamic imports', () => {
    const text = [
      "import a from 'a'",
      "import type { B } from './b.ts'",
      "import {\n  c,\n} from 'c'",
      "import 'd'",
      "export * from 'e'",
      "const f = await import('f')",
    ].join('\n')
    expect(importsOf('bot/x.ts', text).map(({ specifier }) => specifier)).toEqual(
      expect.arrayContaining(['a', './b.ts', 'c', 'd', 'e', 'f']),
    )
  })

  it('keeps the dialogue pure: nothing of bot, nothing of Node', () => {
    const imports = codeOf('dialogs').flatMap((path) => importsOf(path))
    const wrong = imports.filter(
      (one) => isBuiltin(one) || (one.target !== undefined && !one.target.startsWith('dialogs/')),
    )
    expect(imports.length).toBeGreaterThan(0)
    expect(shown(wrong)).toEqual([])
  })

  it('keeps channels apart', () => {
    const channel = (path: string) => /^bot\/channels\/([^/]+)\//.exec(path)?.[1]
    const wrong = codeOf('bot')
      .flatMap((path) => importsOf(path))
      .filter(({ from, target }) => {
        const [own, other] = [channel(from), target === undefined ? undefined : channel(target)]
        return own !== undefined && other !== undefined && own !== other
      })
    expect(shown(wrong)).toEqual([])
  })

  it('lets only the store and the services beside it touch the database', () => {
    const allowed =
      /^bot\/((store|cases|officer|privacy|channels\/(sms|botframework))\/|turn\/keptConversations\.ts$)/
    const database = /^(@prisma\/|pg$|pg\/|@electric-sql\/|pglite-)/
    const wrong = codeOf('bot', 'dialogs')
      .filter((path) => !allowed.test(path))
      .flatMap((path) => importsOf(path))
      .filter(
        ({ specifier, target }) => database.test(specifier) || target?.startsWith('bot/store/generated'),
      )
    expect(shown(wrong)).toEqual([])
  })

  it('gives understanding and the support dialogue no way to a logger', () => {
    const start = codeOf('bot/understanding', 'dialogs').filter(
      (path) => /^(bot\/understanding|dialogs\/support)\//.test(path) && !path.endsWith('.cli.ts'),
    )
    const imports = reach(start)
    const logger = imports.filter(
      ({ specifier, target }) =>
        /^(pino|prom-client)/.test(specifier) || /^bot\/(log|metrics)\b/.test(target ?? ''),
    )
    const printed = [...new Set([...start, ...imports.flatMap(({ target }) => target ?? [])])]
      .filter((path) => path.endsWith('.ts') && existsSync(join(projectRoot, path)))
      .flatMap((path) => linesWith(path, /\bconsole\.|process\.std(out|err)/))
    expect(shown(logger)).toEqual([])
    expect(printed).toEqual([])
  })
})

describe('the rules of the house', () => {
  it('reads settings in one place', () => {
    const allowed = /^bot\/(config|main)\.ts$|\.cli\.ts$/
    const wrong = codeOf('bot', 'dialogs')
      .filter((path) => !allowed.test(path))
      .flatMap((path) => linesWith(path, /process\.env/))
    expect(wrong).toEqual([])
  })

  it('keeps clock and chance out of the dialogue', () => {
    const wrong = codeOf('dialogs').flatMap((path) =>
      linesWith(
        path,
        /Date\.now\(|new Date\(\)|Math\.random|performance\.now|crypto\.|DateTime\.(now|local)\(\)/,
      ),
    )
    expect(wrong).toEqual([])
  })

  const settings = () =>
    [...textOf('.env.example').matchAll(/^#? ?([A-Z][A-Z0-9_]+)=/gm)].map((match) => match[1] ?? '')

  it('lists every setting in .env.example, once', () => {
    expect(settings().sort()).toEqual([...settingNames].sort())
  })

  it('keeps files short enough to read', () => {
    const long = filesOf('bot', 'dialogs', 'prisma', 'test', '.config')
      .filter((path) => /\.(ts|mjs|scss|njk)$/.test(path))
      .map((path) => ({ path, lines: textOf(path).split('\n').length }))
      .filter(({ lines }) => lines > 600)
    expect(long).toEqual([])
  })

  it('keeps the top of the project as the design has it', () => {
    const known = new Set([
      ...['bot', 'dialogs', 'prisma', 'test', 'deploymentTemplates', '.ci', '.config', '.git', '.github'],
      ...['.biome.json', '.env', '.env.example', '.gitignore', '.gitattributes', '.npmrc', '.dockerignore'],
      ...['LICENSE', 'README.md', 'package.json', 'package-lock.json', 'tsconfig.json'],
      ...['node_modules', 'dist', 'data', 'coverage', 'reports', '.stryker-tmp'],
    ])
    expect(readdirSync(projectRoot).filter((name) => !known.has(name))).toEqual([])
  })
})

describe('phone numbers', () => {
  const written = /(?<![\w.-])(?:\+44[\s-]?|0)(?:\d[\s-]?){8,9}\d(?![.-]?\w)/
  const short = /(?<!\d)(?:116[\s-]?123|0800[\s-]?1111|85258)(?!\d)/
  /** Ofcom's numbers for drama: they reach nobody. https://www.ofcom.org.uk, "numbers for TV and radio" */
  const drama = /(?:\+44[\s-]?\(?0?\)?|0)7700[\s-]?900[\s-]?\d{3}/g
  /** A test may say which of the directory's numbers a person must see; code may not. */
  const expected = directory.map(({ number }) => number)
  const without = (line: string, numbers: readonly string[]) =>
    numbers.reduce((left, number) => left.replaceAll(number, ''), line)
  const numbersIn = (path: string) =>
    textOf(path)
      .split('\n')
      .map((line, index) => ({
        line: without(line.replaceAll(drama, ''), path.startsWith('test/') ? expected : ['0123456789']),
        place: `${path}:${index + 1}: ${line.trim()}`,
      }))
      .filter(({ line }) => written.test(line) || short.test(line))
      .map(({ place }) => place)

  it('are known when they are seen', () => {
    for (const number of [
      '01438 242666',
      '0808 2000 247',
      '+44 7911 123456',
      '08 088 088 088',
      '02079460000',
    ]) {
      expect(written.test(`call ${number}.`)).toBe(true)
    }
    for (const other of ['0.1234567890', 'SV-0123-4567', '1234567890123', '2026-11-23', "'0'"]) {
      expect(written.test(other)).toBe(false)
    }
    expect('07700 900123 and +447700900456'.replaceAll(drama, '')).toBe(' and ')
  })

  it('stand in the directory and nowhere else', () => {
    const wrong = filesOf('bot', 'dialogs', 'prisma', 'test', 'deploymentTemplates')
      .filter((path) => /\.(ts|js|mjs|json|jsonl|txt|csv|njk|html|prisma|sql|ya?ml|bicep)$/.test(path))
      .filter((path) => !/^dialogs\/directory\/.*\.json$/.test(path) && path !== 'test/house.test.ts')
      .flatMap(numbersIn)
    expect(wrong).toEqual([])
  })
})
