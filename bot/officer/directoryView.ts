import { checkResults, factsOf } from '../../dialogs/directory/checks.ts'
import { type DirectoryEntry, helpFor } from '../../dialogs/directory/directory.ts'
import { phrases, smsPhrases } from '../../dialogs/wording/phrase.ts'
import type { CheckedDirectory, CheckedEntry, RecordedCheck } from '../directory/ports.ts'
import { directoryNews, hoursWords, needWords, resultWords, standingWords } from './directoryWords.ts'
import { dateOnly, dateTime } from './times.ts'

const checkWords = (check: RecordedCheck) => ({
  result: resultWords[check.result],
  facts: check.facts,
  note: check.note,
  by: check.actor,
  at: check.at,
  when: dateTime(check.at),
})

/** An ISO date as officers read dates: midday keeps it the same day in every zone of the UK. */
const dayWords = (day: string): string => dateOnly(new Date(`${day}T12:00:00Z`))

const rowOf = ({ entry, standing, lastCheck }: CheckedEntry) => ({
  id: entry.id,
  href: `/officer/directory/${entry.id}`,
  name: entry.name,
  number: entry.number,
  hours: hoursWords(entry),
  source: entry.source,
  sourceHref: /^https:\/\/\S+$/.test(entry.source) ? entry.source : undefined,
  standing: standingWords(standing, entry.verified),
  /** Of what is shown, until when. */
  until: entry.enabled ? dayWords(entry.expiresOn) : undefined,
  checkedOn: dayWords(entry.checkedOn),
  lastCheck: lastCheck && checkWords(lastCheck),
})

/** Everything the list's template shows. */
export const directoryView = (directory: CheckedDirectory, now: Date) => {
  const waiting = new Set(directory.needsChecking(now).map(({ entry }) => entry.id))
  const entries = directory.entries(now)
  return {
    news: directoryNews(directory.counts(now)),
    toCheck: entries.filter(({ entry }) => waiting.has(entry.id)).map(rowOf),
    others: entries.filter(({ entry }) => !waiting.has(entry.id)).map(rowOf),
  }
}

const sentences = [...Object.values(phrases.en), ...Object.values(smsPhrases.en)]

/** Whether the number is part of a sentence as well: there no check takes it out. */
const standsInSentences = (id: string): boolean => sentences.some((words) => words.includes(`{#${id}}`))

/** Whom people would be shown without this entry, need by need. */
const insteadOf = (entry: DirectoryEntry, directory: CheckedDirectory, now: Date) => {
  const without = directory.current().map((one) => (one.id === entry.id ? { ...one, enabled: false } : one))
  return entry.needs.map((need) => ({
    need: needWords[need],
    names: helpFor(need, now.toISOString(), without).map(({ name, number }) => `${name}, ${number}`),
  }))
}

const resultLabels = {
  confirmed: {
    text: 'The number and the hours are right',
    hint: 'It is then good for a year from today.',
  },
  wrong: {
    text: 'Something is wrong: stop showing it',
    hint: 'Nobody is shown it from now on, until the data file is corrected or it is confirmed again.',
  },
} as const

/** Everything an entry's template shows. */
export const directoryEntryView = (found: CheckedEntry, directory: CheckedDirectory, now: Date) => ({
  ...rowOf(found),
  about: found.entry.about.en,
  text: found.entry.sms.en,
  free: found.entry.free,
  needs: found.entry.needs.map((need) => needWords[need]),
  off: found.standing.kind === 'off',
  instead: found.entry.enabled ? insteadOf(found.entry, directory, now) : [],
  inSentences: standsInSentences(found.entry.id),
  facts: factsOf(found.entry),
  history: directory.history(found.entry.id).map(checkWords),
  results: checkResults.map((value) => ({ value, ...resultLabels[value] })),
})
