import { expect, it } from '@jest/globals'
import { toCluProject } from '../../../bot/understanding/clu/export.ts'
import { loadCorpus } from '../../../bot/understanding/corpus.ts'
import { intents } from '../../../dialogs/meaning.ts'

const project = toCluProject(loadCorpus(), 'sosafe-chat')

it('exports every intent and every reviewed utterance but the blind ones', () => {
  const names = project.assets.intents.map(({ category }) => category)
  expect(names).toEqual([...intents, 'None'])
  expect(project.assets.utterances.length).toBe(loadCorpus().filter(({ split }) => split !== 'fresh').length)
  for (const utterance of project.assets.utterances) expect(names).toContain(utterance.intent)
})

it('gives offsets that cut the very words out of the text', () => {
  const entities = new Set<string>(project.assets.entities.map(({ category }) => category))
  const marked = new Map(loadCorpus().map((entry) => [entry.text, entry]))
  let checked = 0
  for (const { text, entities: found } of project.assets.utterances) {
    for (const { category, offset, length } of found) {
      expect(entities.has(category)).toBe(true)
      const span = marked.get(text)?.spans.find((one) => one.offset === offset && one.slot === category)
      expect(text.slice(offset, offset + length)).toBe(span?.words)
      checked++
    }
  }
  expect(checked).toBeGreaterThan(500)
})
