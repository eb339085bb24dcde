import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { intents } from '../../dialogs/meaning.ts'
import { asbTypes } from '../../dialogs/reporting/categories.ts'
import { projectRoot } from '../paths.ts'
import { dangers } from './linear.ts'
import type { Lesson } from './train.ts'

/**
 * Short phrases that belong to one intent whoever says them (names of council services, ways of saying
 * goodbye, things people throw away) and plain messages without marks. Learnt from beside the corpus, never
 * measured on.
 */
export const vocabularyFolder = join(projectRoot, 'bot/understanding/vocabulary')

const parseHeader = (header: string, place: string) => {
  const [named = '', ...beside] = header.split('+')
  const [name, kind] = named.split('/')
  const asbType = asbTypes.find((known) => known === kind)
  if (kind !== undefined && (name !== 'asb' || !asbType))
    throw new Error(`${place}: names no kind of behaviour`)
  const intent = intents.find((known) => known === name)
  if (!intent) throw new Error(`${place}: begins with no intent`)
  const levels = dangers.filter((danger) => danger === name || beside.includes(danger))
  return (text: string): Lesson => ({
    text,
    intent,
    ...(beside.length > 0 && { levels }),
    ...(asbType && { asbType }),
  })
}

/**
 * `intent: phrase, phrase, ...` a line, or `intent:` alone and then whole messages, one a line, moved in by
 * two spaces. `intent+danger:` where a danger stands beside the intent, `asb/noise:` where the kind of behaviour
 * is known; `#` begins a comment.
 * @throws Error naming the faulty line
 */
export const parseVocabulary = (text: string, file = 'phrases.txt'): Lesson[] => {
  let toLesson: ReturnType<typeof parseHeader> | undefined
  return text.split('\n').flatMap((line, at) => {
    if (line.trim() === '' || line.startsWith('#')) return []
    if (line.startsWith('  ') && toLesson) return [toLesson(line.trim())]
    const colon = line.indexOf(':')
    toLesson = parseHeader(line.slice(0, Math.max(0, colon)), `${file}:${at + 1}`)
    return line
      .slice(colon + 1)
      .split(',')
      .map((phrase) => phrase.trim())
      .filter((phrase) => phrase !== '')
      .map(toLesson)
  })
}

/** All files of the folder in the order of their names; a phrase said twice counts once. */
export const loadVocabulary = (): Lesson[] => {
  const files = readdirSync(vocabularyFolder).filter((file) => file.endsWith('.txt'))
  const lessons = files
    .sort()
    .flatMap((file) => parseVocabulary(readFileSync(join(vocabularyFolder, file), 'utf8'), file))
  return [...new Map(lessons.map((lesson) => [`${lesson.intent} ${lesson.text}`, lesson])).values()]
}
