import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { projectRoot } from '../../../bot/paths.ts'
import { loadCorpus } from '../../../bot/understanding/corpus.ts'
import { slotsOf } from './read.ts'

const sentences = loadCorpus(join(projectRoot, 'test/understanding/slots/sentences'))

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** Of two readings at least half the words are the same: where exactly a place begins is a matter of taste. */
const share = (wanted: string, found: string | undefined): boolean => {
  const [ours, theirs] = [wordsOf(wanted), wordsOf(found ?? '')]
  return ours.filter((word) => theirs.includes(word)).length * 2 >= Math.max(ours.length, theirs.length)
}

describe('sentences nobody has seen', () => {
  it('are many', () => {
    expect(sentences.length).toBeGreaterThan(150)
  })

  it.each(sentences.map(({ text, intent, slots }) => ({ text, intent, wanted: slots })))(
    '"$text"',
    ({ text, intent, wanted }) => {
      const found = slotsOf(text, { intent })
      const { location, when, hazards, wasteTypes, people: _, ...choices } = wanted
      expect(found).toMatchObject(choices)
      expect([...(found.wasteTypes ?? [])].sort()).toEqual([...(wasteTypes ?? [])].sort())
      if (location !== undefined)
        expect([found.location, share(location, found.location)]).toEqual([found.location, true])
      if (when !== undefined) expect([found.when, share(when, found.when)]).toEqual([found.when, true])
      if (hazards !== undefined) expect(found.hazards).toEqual(expect.arrayContaining([...hazards]))
    },
  )
})
