import type { Config } from '../config.ts'
import { confidentialLife, ordinaryLife, textLife } from '../turn/takeTurn.ts'
import { type RetentionRules, retentionSchema } from './retention.ts'

/** What the privacy page says of periods: taken from what the program really keeps to, so that it cannot lie. */
export interface Told {
  /** An unsent report on the web, and the photos with it. */
  draft: string
  /** An unsent report by text or chat. */
  textDraft: string
  /** Where somebody is in the part about their own safety. */
  hidden: string
  /** Who reported, after the case is closed. */
  contact: string
  /** Everything else of a case, after it is closed. */
  cases: string
  /** What others keep, a sentence or two each. Empty: nobody else is asked. */
  others: string[]
}

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`

/** A time in milliseconds in words: "15 minutes", "24 hours", "3 days". */
const lengthOf = (ms: number): string => {
  if (ms < hour) return counted(ms / minute, 'minute')
  return ms <= day ? counted(ms / hour, 'hour') : counted(ms / day, 'day')
}

/** Days in words: "6 years", "180 days (about 6 months)". */
const daysOf = ({ days }: { days: number }): string => {
  if (days % 365 === 0) return counted(days / 365, 'year')
  return days < 60 ? counted(days, 'day') : `${days} days (about ${Math.round(days / 30.4)} months)`
}

/** Sources: safety.md, "Provider facts"; each provider's own documentation. */
const carriers: Record<Config['SMS_PROVIDER'], string[]> = {
  notify: [
    'Texts go through GOV.UK Notify, which the government runs. It keeps texts and phone numbers for 7 days, unless we set another time.',
  ],
  twilio: [
    'Texts go through Twilio, a company. It keeps texts and phone numbers for as long as our account with it says: ask us. For each text we send, we ask it not to keep the words, and to hide the number.',
  ],
  azure: [
    'Texts go through Azure, which Microsoft runs. It does not keep the words of texts unless we ask it to, and we do not.',
  ],
  simulator: [],
}

/**
 * @param rules as in retention.json
 * @param config which providers carry messages
 */
export const tellKept = (
  rules: unknown,
  config: Pick<Config, 'SMS_PROVIDER' | 'BOT_APP_ID' | 'DIRECT_LINE_SECRET' | 'CLU_ENDPOINT' | 'CLU_KEY'>,
): Told => {
  const { contactAfterClosing, casesAfterClosing }: RetentionRules = retentionSchema.parse(rules)
  const chatApps = config.BOT_APP_ID !== undefined || config.DIRECT_LINE_SECRET.length > 0
  const asksAzure = config.CLU_ENDPOINT !== undefined && config.CLU_KEY !== undefined
  return {
    draft: lengthOf(ordinaryLife),
    textDraft: lengthOf(textLife),
    hidden: lengthOf(confidentialLife),
    contact: daysOf(contactAfterClosing),
    cases: daysOf(casesAfterClosing),
    others: [
      ...carriers[config.SMS_PROVIDER],
      ...(chatApps
        ? [
            'If you write to us in a chat app, such as Teams, the app keeps its own copy. We cannot remove it.',
          ]
        : []),
      ...(asksAzure
        ? [
            'When we are not sure what a report means, we may ask a service that Microsoft runs. We take out names and numbers first. We never send it anything about your own safety.',
          ]
        : []),
    ],
  }
}
