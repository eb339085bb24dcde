import type { CheckResult } from '../../dialogs/directory/checks.ts'
import type { DirectoryEntry, HelpNeed } from '../../dialogs/directory/directory.ts'
import type { DirectoryCounts, Standing } from '../directory/ports.ts'
import { warningDays } from '../directory/standing.ts'

const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`

/** Where the service shows an entry, in an officer's words. */
export const needWords: Record<HelpNeed, string> = {
  emergency: 'Danger now',
  crime: 'Telling the police',
  local: 'Somebody local to talk to',
  abuse: 'Domestic abuse',
  space: 'The Safe Space',
  women: 'Women',
  men: 'Men',
  lgbt: 'LGBT+ people',
  children: 'Children and young people',
  child_concern: 'Worry about a child',
  deaf: 'Deaf people, or who cannot speak',
  helper: 'Helping somebody else',
  own_behaviour: 'Changing their own behaviour',
  crisis: 'Feeling low, or self-harm',
  drugs: 'Drugs and alcohol',
  council: 'The council',
}

export const resultWords: Record<CheckResult, string> = {
  confirmed: 'Confirmed',
  wrong: 'Found wrong',
}

const dayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** "Monday to Friday", "Saturday and Sunday", "Monday". */
const daysWords = (days: readonly number[]): string => {
  const names = days.map((day) => dayNames[day - 1] ?? '')
  const [first, last] = [days[0] ?? 0, days.at(-1) ?? 0]
  const inARow = days.length > 2 && last - first === days.length - 1
  return inARow ? `${names[0]} to ${names.at(-1)}` : names.join(' and ')
}

export const hoursWords = ({ hours }: DirectoryEntry): string => {
  if (hours.kind === 'always') return 'Day and night'
  if (hours.kind === 'unknown') return 'Not known, so never shown as open'
  return hours.spans.map(({ days, from, to }) => `${daysWords(days)} ${from} to ${to}`).join('; ')
}

const endWords = (days: number): string => {
  if (days === 0) return 'Expires today'
  return days === 1 ? 'Expires tomorrow' : `Expires in ${days} days`
}

/** How an entry stands, in words that need no colour, and how strongly they are drawn. */
export const standingWords = (
  { kind, days }: Standing,
  verified: boolean,
): { words: string; tone: 'alarm' | 'warn' | 'plain' } => {
  switch (kind) {
    case 'wrong':
      return { words: 'Found wrong: not shown', tone: 'alarm' }
    case 'expired':
      return { words: `Expired ${plural(-days, 'day')} ago: not shown`, tone: 'alarm' }
    case 'expiring':
      return { words: `${endWords(days)}${verified ? '' : ', not verified'}`, tone: 'warn' }
    case 'unverified':
      return { words: 'Not verified', tone: 'warn' }
    case 'verified':
      return { words: 'Verified', tone: 'plain' }
    case 'off':
      return { words: 'Switched off in the data file', tone: 'plain' }
  }
}

/** What the officers who look after the numbers must hear; undefined when there is nothing. */
export const directoryNews = ({ expired, wrong, expiring }: DirectoryCounts): string | undefined => {
  const parts = [
    expired > 0 && `${plural(expired, 'has', 'have')} expired`,
    wrong > 0 && `${plural(wrong, 'was', 'were')} found wrong`,
    expiring > 0 && `${plural(expiring, 'expires', 'expire')} within ${warningDays} days`,
  ].filter((part) => part !== false)
  return parts.length === 0 ? undefined : `Help numbers: ${parts.join(', ')}.`
}
