import { directory } from '../../dialogs/directory/directory.ts'

const bare = (text: string): string => text.replace(/ /g, '')

/** Numbers anybody may be told at any time: 999, the police, the council. */
const anybodys = directory
  .filter(({ needs }) => needs.some((need) => ['emergency', 'crime', 'council'].includes(need)))
  .map(({ number }) => bare(number))

const supportNumbers = directory
  .map(({ number }) => bare(number))
  .filter((number) => !anybodys.includes(number))

/** Whether a text says what only the support branch says: one of its numbers. */
export const tellsSupport = (text: string): boolean =>
  supportNumbers.some((number) => number.length > 3 && bare(text).includes(number))

/** What must not stand in what a locked screen shows. */
export const telling = /abus|domestic|refuge|sada\b|victim|violen|safe space/i
