import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { intents } from '../../dialogs/meaning.ts'
import { projectRoot } from '../paths.ts'
import { dangers } from './linear.ts'
import type { Lesson } from './train.ts'

/**
 * Short phrases that belong to one intent whoever says them: names of council services, ways of saying
 * goodbye, things people throw away. Learnt from beside the corpus, never measured on.
 */
export const vocabularyFolder = join(projectRoot, 'bot/understanding/vocabulary')

/**
 * `intent: phrase, phrase, ...` a line, or `intent+danger:` where a danger stands beside the intent;
 * `#` begins a comment. @throws Error naming the faulty line
 */
export const parseVocabulary = (text: string, file = 'phrases.txt'): Lesson[] =>
  text.split('\n').flatMap((line, at) => {
    if (line.trim() === '' || line.startsWith('#')) return []
    const colon = line.indexOf(':')
    const [name, ...beside] = line.slice(0, Math.max(0, colon)).split('+')
    const intent = intents.find((known) => known === name)
    const levels = dangers.filter((danger) => danger === name || beside.includes(danger))
    if (!intent) throw new Error(`${file}:${at + 1}: begins with no intent`)
    return line
      .slice(colon + 1)
      .split(',')
      .map((phrase) => phrase.trim())
      .filter((phrase) => phrase !== '')
      .map((text): Lesson => (beside.length > 0 ? { text, intent, levels } : { text, intent }))
  })

/** All files of the folder in the order of their names; a phrase said twice counts once. */
export const loadVocabulary = (): Lesson[] => {
  const files = readdirSync(vocabularyFolder).filter((file) => file.endsWith('.txt'))
  const lessons = files
    .sort()
    .flatMap((file) => parseVocabulary(readFileSync(join(vocabularyFolder, file), 'utf8'), file))
  return [...new Map(lessons.map((lesson) => [`${lesson.intent} ${lesson.text}`, lesson])).values()]
}
