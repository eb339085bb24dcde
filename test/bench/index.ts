import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../../bot/paths.ts'
import { benchBotFramework } from './botframework.ts'
import { instanceWord, runBotInstance } from './botInstance.ts'
import { benchFiling } from './filing.ts'
import { type Section, toMarkdown } from './measure.ts'
import { benchTexts } from './texts.ts'
import { benchTurn } from './turn.ts'
import { benchTurnsNeeded } from './turnsNeeded.ts'
import { benchUnderstanding } from './understanding.ts'
import { benchWeb } from './web.ts'

/** Names of the parts, for `npm run bench -- turn web`. */
const parts: Record<string, () => Promise<Section | Section[]>> = {
  turn: benchTurn,
  web: benchWeb,
  filing: benchFiling,
  texts: benchTexts,
  messages: benchTurnsNeeded,
  botframework: benchBotFramework,
  understanding: benchUnderstanding,
}

const findPostgres = (): void => {
  const places = [
    ...(process.env.PATH ?? '').split(':'),
    '/usr/lib/postgresql/17/bin',
    '/usr/lib/postgresql/15/bin',
  ]
  const found = places.find(
    (place) => existsSync(join(place, 'initdb')) && existsSync(join(place, 'postgres')),
  )
  if (found !== undefined) process.env.POSTGRES_BIN ??= found
}

const wanted = process.argv.slice(2)

const measure = async (): Promise<void> => {
  const unknown = wanted.filter((name) => parts[name] === undefined)
  if (unknown.length > 0) {
    process.stderr.write(`No such part: ${unknown.join(', ')}. There are: ${Object.keys(parts).join(', ')}\n`)
    process.exit(1)
  }
  findPostgres()
  const sections: Section[] = []
  for (const [name, bench] of Object.entries(parts)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue
    process.stderr.write(`Measuring: ${name}\n`)
    sections.push(...[await bench()].flat())
  }
  const results = toMarkdown(sections, new Date().toISOString().slice(0, 10))
  process.stdout.write(results)
  if (wanted.length === 0) writeFileSync(join(projectRoot, 'test/bench/RESULTS.md'), results)
}

await (wanted[0] === instanceWord ? runBotInstance() : measure())
