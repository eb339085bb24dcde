import { numberOf } from '../directory/directory.ts'
import type { Channel, Locale } from '../turn.ts'
import { chatOverrides } from './en/chat.ts'
import { checking } from './en/checking.ts'
import { general } from './en/general.ts'
import { labels } from './en/labels.ts'
import { reporting } from './en/reporting.ts'
import { smsOverrides } from './en/sms.ts'
import { support } from './en/support.ts'

/** Every sentence and label, by key, in one language. */
export const phrases: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  en: { ...general, ...labels, ...reporting, ...checking, ...support },
}

/** Where a text needs other words than a screen: same keys. */
export const smsPhrases: Readonly<Record<Locale, Readonly<Record<string, string>>>> = { en: smsOverrides }

/** Where a chat channel needs other words than a page: same keys. */
export const chatPhrases: Readonly<Record<Locale, Readonly<Record<string, string>>>> = { en: chatOverrides }

const ownPhrases = { web: undefined, sms: smsPhrases, botframework: chatPhrases } as const

interface Voice {
  locale: Locale
  channel: Channel
}

const day = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  weekday: 'long',
  day: 'numeric',
  month: 'long',
})

const formats: Record<string, (value: string | number) => string> = {
  /** ISO date or time: "Tuesday 24 November". */
  date: (value) => {
    const parsed = new Date(value)
    return Number.isNaN(parsed.getTime()) ? String(value) : day.format(parsed).replace(',', '')
  },
  /** "1 working day", "3 working days". */
  workingDays: (value) => (Number(value) === 1 ? '1 working day' : `${value} working days`),
}

/**
 * The words of a key. Gaps: `{name}` from the parameters, `{name|date}` formatted, `{#id}` a number from the
 * directory. Texts and chats have their own words where `en/sms.ts` and `en/chat.ts` give some.
 *
 * @throws when the key or a gap is unknown: a fault of the code, caught by the wording tests
 */
export const phrase = (key: string, voice: Voice, params: Record<string, string | number> = {}): string => {
  const own = ownPhrases[voice.channel]?.[voice.locale][key]
  const template = own ?? phrases[voice.locale][key]
  if (template === undefined) throw new Error(`no words for ${key}`)
  // Most have no gap: labels and plain sentences, dozens a turn.
  if (!template.includes('{')) return template
  return template.replace(
    /\{(#?)([A-Za-z_]+)(?:\|([A-Za-z]+))?\}/g,
    (_, isNumber: string, name: string, format?: string) => {
      if (isNumber === '#') return numberOf(name)
      const value = params[name]
      if (value === undefined) throw new Error(`no ${name} for ${key}`)
      return format === undefined ? String(value) : (formats[format]?.(value) ?? String(value))
    },
  )
}
