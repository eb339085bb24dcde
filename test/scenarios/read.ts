import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export type Way = 'json' | 'form' | 'sms'
const ways: readonly Way[] = ['json', 'form', 'sms']

export interface Line {
  verb: string
  words: string
  /** "residents.txt:12", for failures. */
  at: string
}

export interface Scenario {
  file: string
  title: string
  on: Way[]
  lines: Line[]
}

const verbs = [
  'resident',
  'chooses',
  'photo',
  'sees',
  'not',
  'asks',
  'prompt',
  'answer',
  'filed',
  'nothing filed',
  'later',
  'officer writes',
  'leaves',
  'new conversation',
  'silence',
  'texts late',
]

const readLine = (text: string, at: string): Line => {
  const colon = text.indexOf(':')
  const verb = (colon < 0 ? text : text.slice(0, colon)).trim()
  if (!verbs.includes(verb)) throw new Error(`${at}: no such line: ${text}`)
  return { verb, words: colon < 0 ? '' : text.slice(colon + 1).trim(), at }
}

const readFile = (folder: string, file: string): Scenario[] => {
  const scenarios: Scenario[] = []
  readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .forEach((raw, index) => {
      const text = raw.trim()
      const at = `${file}:${index + 1}`
      if (text === '' || text.startsWith('//')) return
      if (text.startsWith('# ')) {
        scenarios.push({ file, title: text.slice(2), on: ['json', 'form'], lines: [] })
        return
      }
      const scenario = scenarios.at(-1)
      if (scenario === undefined) throw new Error(`${at}: a conversation begins with "# "`)
      if (text.startsWith('on:')) {
        scenario.on = text
          .slice(3)
          .split(',')
          .map((word) => {
            const way = ways.find((one) => one === word.trim())
            if (way === undefined) throw new Error(`${at}: no such way in: ${word}`)
            return way
          })
        return
      }
      scenario.lines.push(readLine(text, at))
    })
  return scenarios
}

/** Every conversation of the folder, in order. */
export const readScenarios = (folder: string): Scenario[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((file) => readFile(folder, file))
