import {
  type DirectoryEntry,
  helpFor,
  isCurrent,
  openness,
  directory as shipped,
} from '../directory/directory.ts'
import { type ConversationState, whereIs } from '../state.ts'
import type { Reply } from '../turn.ts'
import { phrase } from '../wording/phrase.ts'
import type { AskedTopic } from './askedWords.ts'
import { type SupportPageName, supportPageNames, supportPages } from './pages.ts'

const reply = (key: string, params: Reply['params'] = {}): Reply => ({ key, params })

/** How many numbers go into one text, and stand below the answer to a question about the service. */
const few = 2

const lineKeys = { open: 'support.line', closed: 'support.lineClosed', unknown: 'support.lineUnknown' }

/** Somebody to talk to, where 999 leads the list because nothing better is current. */
const somebodyIn = (entries: readonly DirectoryEntry[]): DirectoryEntry | undefined =>
  entries.find(({ id }) => id !== 'emergency') ?? entries[0]

interface Moment {
  state: ConversationState
  at: string
  directory: readonly DirectoryEntry[]
}

/** The number for somebody who was hurt, while it may be shown. */
const healthNumber = (page: SupportPageName, { at, directory }: Moment): string | undefined =>
  supportPages[page].health === true
    ? directory.find((entry) => entry.id === 'nhs' && isCurrent(entry, at))?.number
    : undefined

/** What stays on the device is one short text (safety.md, SMS 3). */
const pageText = (page: SupportPageName, entries: readonly DirectoryEntry[], moment: Moment): Reply => {
  const { state, at } = moment
  const { locale } = state.context
  const shown = entries.slice(0, few)
  const own = entries.find(({ id }) => id === supportPages[page].own)
  // The line asked for is the one that does not answer now: that is said.
  const ownClosed = own !== undefined && !shown.includes(own) && openness(own, at) === 'closed'
  const number = healthNumber(page, moment)
  return reply(ownClosed ? `support.text.${page}Closed` : `support.text.${page}`, {
    line: somebodyIn(entries)?.sms[locale] ?? '',
    lines: shown.map((entry) => entry.sms[locale]).join(', '),
    health: number === undefined ? '' : ` ${phrase('support.text.health', state.context, { number })}`,
  })
}

const pageOnScreen = (page: SupportPageName, entries: readonly DirectoryEntry[], moment: Moment): Reply[] => {
  const number = healthNumber(page, moment)
  return [
    reply(`support.page.${page}`),
    ...lines(entries, moment),
    ...(number === undefined ? [] : [reply('support.health', { number })]),
  ]
}

const lines = (entries: readonly DirectoryEntry[], { state, at }: Moment): Reply[] =>
  entries.map((entry) =>
    reply(lineKeys[openness(entry, at)], {
      name: entry.name,
      number: entry.number,
      about: entry.about[state.context.locale],
    }),
  )

const answerTo = (asked: AskedTopic, entries: readonly DirectoryEntry[], moment: Moment): Reply[] => {
  const { context } = moment.state
  return context.channel === 'web'
    ? [reply(`support.asked.${asked}`), ...lines(entries.slice(0, few), moment)]
    : [reply(`support.text.asked.${asked}`, { line: somebodyIn(entries)?.sms[context.locale] ?? '' })]
}

/**
 * A crisis in doubt, in the middle of a report, on a screen: who to call is said at once, and whether more help is
 * wanted is asked. On channels whose history stays on the device the bland question stands in its place.
 */
export const asksAboutCrisis = ({ value, context }: ConversationState): boolean =>
  whereIs(value).area === 'askingHome' && context.channel === 'web' && context.door === 'crisis'

/**
 * What a support page says, every time it is shown: its words, and who can help, open lines first. A question
 * about the service itself is answered in its place, with somebody to talk to. Nothing outside the branch.
 */
export const supportReplies = (
  state: ConversationState,
  at: string,
  directory: readonly DirectoryEntry[] = shipped,
  asked?: AskedTopic,
): Reply[] => {
  const { spot } = whereIs(state.value)
  if (asksAboutCrisis(state)) {
    const entries = helpFor('crisis', at, directory).slice(0, few)
    return [reply('support.page.crisis'), ...lines(entries, { state, at, directory })]
  }
  const page = supportPageNames.find((name) => name === spot)
  if (page === undefined) return []
  const moment = { state, at, directory }
  // Thanks and questions want somebody who listens, wherever they are said.
  const needs = asked !== undefined && page === 'danger' ? (['local'] as const) : supportPages[page].needs
  const entries = [...new Set(needs.flatMap((need) => helpFor(need, at, directory)))]
  if (asked !== undefined) return answerTo(asked, entries, moment)
  return state.context.channel === 'web'
    ? pageOnScreen(page, entries, moment)
    : [pageText(page, entries, moment)]
}
