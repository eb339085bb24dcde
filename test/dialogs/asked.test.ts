import { describe, expect, it } from '@jest/globals'
import { renderText } from '../../bot/channels/sms/render.ts'
import { understand } from '../../bot/understanding/understand.ts'
import { readTyped } from '../../dialogs/commands.ts'
import { type DirectoryEntry, directory } from '../../dialogs/directory/directory.ts'
import { type ConversationState, isConfidential, whereIs } from '../../dialogs/state.ts'
import { step } from '../../dialogs/step.ts'
import { askedIn, askedTopics } from '../../dialogs/support/askedWords.ts'
import { type Channel, channels } from '../../dialogs/turn.ts'
import { phrases } from '../../dialogs/wording/phrase.ts'
import { render } from '../../dialogs/wording/render.ts'
import { reachable } from '../model/reachable.ts'

/** Monday morning and night, Sunday evening, and a year when every entry is past its end. */
const times = ['2026-11-23T11:00', '2026-11-23T03:00', '2026-11-29T20:00', '2031-01-01T10:00'].map(
  (time) => `${time}:00.000Z`,
)
const night = times[1] ?? ''
const gsm7 = /^[@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&'()*+,\-./0-9:;<=>?¡A-ZÄÖÑÜ§¿a-zäöñüà]*$/

const read = (state: ConversationState, text: string, at: string, entries?: readonly DirectoryEntry[]) => {
  const input = { kind: 'text' as const, at, text, meaning: understand(text, { now: at }) }
  const outcome = step(state, input, entries)
  const { replies, prompt, confidential } = outcome
  const rendered = render(replies, prompt, state.context)
  return {
    outcome,
    said: rendered.messages.map((message) => message.text).join('\n'),
    text: renderText({ ...rendered, sealed: '', confidential, report: 'none' }),
  }
}

const supportOf = (channel: Channel): ConversationState[] =>
  [...reachable(channel).values()].filter(
    ({ value }) => whereIs(value).area === 'support' && whereIs(value).spot !== 'offering',
  )
const pageOf = (channel: Channel, page: string): ConversationState => {
  const found = supportOf(channel).find((state) => whereIs(state.value).spot === page)
  if (found === undefined) throw new Error(`no page ${page}`)
  return found
}

describe('what a person asks of the service in the support branch', () => {
  it.each([
    ['thank you', 'thanks'],
    ['Thanks so much', 'thanks'],
    ['what should i do', 'todo'],
    ["I don't know what to do", 'todo'],
    ['what can i do?', 'todo'],
    ['will you tell the police', 'police'],
    ['are you going to call the police?', 'police'],
    ['will you tell anyone', 'told'],
    ['who will know', 'told'],
    ['will he find out', 'told'],
    ['is this private?', 'told'],
    ['who sees this', 'told'],
  ])('reads "%s"', (text, topic) => {
    expect(askedIn(readTyped(text))).toBe(topic)
  })

  it.each([
    'can i see someone',
    'do you know a place to stay',
    'call the police now',
    'he will kill me if i tell the police',
    'who will know if i kill myself tonight and nobody finds me',
    'my husband hits me',
    'where can i stay',
  ])('leaves "%s" to what it means', (text) => {
    expect(askedIn(readTyped(text))).toBeNull()
  })

  const words = ['thank you', 'what should i do', 'will you tell the police', 'who will know']

  it.each([...channels])(
    'is answered on %s on every page, with somebody to call, and nothing moves',
    (channel) => {
      const numbers = directory.flatMap(({ number, sms }) => [number, sms.en])
      for (const state of supportOf(channel)) {
        for (const at of times) {
          for (const asked of words) {
            const { outcome, said } = read(state, asked, at)
            expect(outcome.state).toEqual(state)
            expect(said).not.toMatch(/did not get that/)
            expect(`${said} ${numbers.some((number) => said.includes(number))}`).toBe(`${said} true`)
          }
        }
      }
    },
  )

  it('is one segment by text, whole, and nothing telling is seen first', () => {
    for (const state of supportOf('sms')) {
      for (const at of times) {
        for (const asked of [...words, 'again']) {
          const { outcome, text } = read(state, asked, at)
          const { messages } = render(outcome.replies, outcome.prompt, state.context)
          expect(`${text.length} ${text}`).toBe(`${Math.min(160, text.length)} ${text}`)
          expect(text).toMatch(gsm7)
          expect(messages.map((message) => message.text)).toContain(text)
        }
      }
    }
  })

  it('has words for each', () => {
    for (const topic of askedTopics) {
      expect(phrases.en).toHaveProperty([`support.asked.${topic}`])
      expect(phrases.en).toHaveProperty([`support.text.asked.${topic}`])
    }
  })

  it('is asked before the bland question is answered, and opens nothing', () => {
    const offering = [...reachable('sms').values()].find((state) => whereIs(state.value).spot === 'offering')
    expect(offering).toBeDefined()
    for (const asked of words) {
      expect(offering && isConfidential(read(offering, asked, night).outcome.state)).toBe(false)
    }
  })
})

describe('lines that are closed', () => {
  it('are said to be, by text, when they are what was asked for', () => {
    expect(read(pageOf('sms', 'men'), 'again', night).text).toMatch(/^That line is closed now\..*116 123/)
    expect(read(pageOf('sms', 'lgbt'), 'again', night).text).toMatch(/^That line is closed now\./)
    expect(read(pageOf('sms', 'men'), 'again', times[0] ?? '').text).not.toMatch(/closed/)
  })
})

describe('somebody who was hurt', () => {
  it('reads where to get care, after the numbers, and is asked nothing', () => {
    const { said } = read(pageOf('web', 'self'), 'again', night)
    expect(said).toMatch(
      /0808 2000 247[\s\S]*held by the neck or made to have sex, you can call 111 or go to A&E/,
    )
    expect(read(pageOf('sms', 'danger'), 'again', night).text).toMatch(/call 111 or A&E/)
  })

  it('reads no number that was found wrong or is past its end', () => {
    const without = directory.map((entry) => (entry.id === 'nhs' ? { ...entry, enabled: false } : entry))
    for (const said of [
      read(pageOf('web', 'self'), 'again', night, without).said,
      read(pageOf('sms', 'danger'), 'again', night, without).text,
      read(pageOf('web', 'self'), 'again', '2040-01-01T10:00:00.000Z').said,
    ]) {
      expect(said).not.toMatch(/A&E|\b111\b/)
    }
  })
})
