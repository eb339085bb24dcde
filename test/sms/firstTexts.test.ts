import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { previewLength, renderText } from '../../bot/channels/sms/render.ts'
import { segmentsOf } from '../../bot/channels/sms/segments.ts'
import { projectRoot } from '../../bot/paths.ts'
import { openSealing } from '../../bot/turn/seal.ts'
import { openTurns } from '../../bot/turn/takeTurn.ts'
import { rules } from '../../bot/understanding/safety/rules/index.ts'
import { understand } from '../../bot/understanding/understand.ts'
import { random, testKeyring } from '../support/cases.ts'
import { telling, tellsSupport } from './support.ts'

const corpusOf = (name: string): string[] =>
  readFileSync(join(projectRoot, 'bot', 'understanding', 'corpus', `${name}.txt`), 'utf8')
    .split('\n')
    .filter((line) => line.includes('|') && !line.startsWith('#'))
    .map((line) => line.slice(line.indexOf('|') + 1).trim())

const away = () => Promise.reject(new Error('nothing is stored here'))

/** The real turn; a first text asks nothing of any store but places, which know nothing here. */
const takeTurn = openTurns({
  sealing: openSealing({ keyring: testKeyring(), random }),
  understand,
  findPlace: async ({ words }) => ({
    type: 'placeUnknown',
    place: { words, label: words, precision: 'words', source: 'words' },
  }),
  whoseJob: () => ({ body: 'council', wordsKey: 'report.filed', alsoTell: [] }),
  filing: { fileReport: away },
  progress: { lookUp: away, addToReport: away },
  files: { forget: async () => undefined },
  now: () => new Date('2026-11-23T10:00:00Z'),
  random,
  onFailure: () => undefined,
})

const answerTo = async (text: string) => {
  const answer = await takeTurn({ channel: 'sms', sealed: null, inbound: { kind: 'text', text } })
  return { answer, text: renderText(answer) }
}

const checkFirst = async (words: string): Promise<boolean> => {
  const { answer, text } = await answerTo(words)
  expect(tellsSupport(text)).toBe(false)
  expect(text).not.toMatch(telling)
  expect(segmentsOf(text).segments).toBeLessThanOrEqual(answer.confidential ? 1 : 2)
  expect(segmentsOf(text).alphabet).toBe('gsm')
  if (answer.confidential) expect(text.slice(0, previewLength)).not.toMatch(telling)
  return answer.prompt.question === 'support.offering'
}

describe('P9: no single text reveals support', () => {
  it('over every example of the corpus that tells of abuse, a crisis or drugs', async () => {
    const lines = ['domestic_abuse', 'crisis', 'drugs_alcohol_support', 'emergency'].flatMap(corpusOf)
    let offered = 0
    for (const line of lines) if (await checkFirst(line)) offered += 1
    expect(lines.length).toBeGreaterThan(300)
    // The property would be empty if nothing here led to the question.
    expect(offered).toBeGreaterThan(lines.length * 0.6)
  }, 120_000)

  it('over the example of every pattern of the safety rules', async () => {
    const examples = rules.flatMap(({ when }) => when.flatMap(([, example]) => example ?? []))
    for (const example of examples) await checkFirst(example)
    expect(examples.length).toBeGreaterThan(300)
  }, 120_000)

  it('over the menu, the names of every page, and fuzz', async () => {
    const words = fc.constantFrom(
      ...[
        'Y',
        'yes',
        'ok',
        'support',
        'numbers',
        'he',
        'hits',
        'me',
        'husband',
        'help',
        '4',
        '1',
        'safe space',
      ],
      ...[
        'sada',
        'refuge',
        'helpline',
        'who',
        'lines',
        'women',
        'men',
        'crisis',
        'deleting',
        'menu',
        'repeat',
      ],
      ...[
        'local support',
        'personal safety',
        'drugs',
        'send',
        'more',
        'still',
        'self',
        'space',
        'danger',
        'child',
      ],
    )
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.array(words, { minLength: 1, maxLength: 5 }).map((all) => all.join(' ')),
          fc.string({ unit: 'binary', maxLength: 200 }),
        ),
        async (text) => {
          await checkFirst(text)
        },
      ),
      { numRuns: 500, seed: 9 },
    )
  }, 120_000)
})
