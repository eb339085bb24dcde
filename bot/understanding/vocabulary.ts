import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { intents } from '../../dialogs/meaning.ts'
import { projectRoot } from '../paths.ts'
import type { Lesson } from './train.ts'

/**
 * Short phrases that belong to one intent whoever says them: names of council services, ways of saying
 * goodbye, things people throw away. Learnt from beside the corpus, never measured on.
 */
export const vocabularyPath = join(projectRoot, 'bot/understanding/vocabulary/phrases.txt')

/** `intent: phrase, phrase, ...` a line; `#` begins a comment. @throws Error naming the faulty line */
export const parseVocabulary = (text: string): Lesson[] =>
  text.split('\n').flatMap((line, at) => {
    if (line.trim() === '' || line.startsWith('#')) return []
    const colon = line.indexOf(':')
    const intent = intents.find((known) => known === line.slice(0, colon))
    if (!intent) throw new Error(`phrases.txt:${at + 1}: begins with no intent`)
    return line
      .slice(colon + 1)
      .split(',')
      .map((phrase) => phrase.trim())
      .filter((phrase) => phrase !== '')
      .map((phrase): Lesson => ({ text: phrase, intent }))
  })

export const loadVocabulary = (): Lesson[] => parseVocabulary(readFileSync(vocabularyPath, 'utf8'))
