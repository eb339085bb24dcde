import { describe, expect, it } from '@jest/globals'
import request from 'supertest'
import { loadConfig } from '../../bot/config.ts'
import rules from '../../bot/privacy/retention.json' with { type: 'json' }
import { tellKept } from '../../bot/privacy/told.ts'
import { createScriptedTurn } from '../support/scriptedTurn.ts'
import { createWebEdge } from '../support/webEdge.ts'

/** The page as a resident reads it, of a service with these settings and periods. */
const pageOf = async (env: Record<string, string> = {}, periods: unknown = rules): Promise<string> => {
  const config = loadConfig({ NODE_ENV: 'test', ...env })
  const { takeTurn } = createScriptedTurn()
  const app = createWebEdge({ takeTurn, told: tellKept(periods, config) })
  const { text } = await request(app).get('/privacy').expect(200)
  return text
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#39;', "'")
    .replace(/\s+/g, ' ')
}

describe('the privacy page', () => {
  it('says how long things are kept as retention keeps to it', async () => {
    const text = await pageOf()
    expect(text).toContain(`until ${rules.contactAfterClosing.days} days (about 6 months) after`)
    expect(text).toContain(`${rules.casesAfterClosing.days / 365} years after`)
    expect(text).toContain('its photos: 24 hours at most')
    expect(text).toContain('in a chat app: 3 days, locked')
    expect(text).toContain('about your own safety: 15 minutes, locked')
  })

  it('says another time when retention keeps another', async () => {
    const periods = { ...rules, contactAfterClosing: { days: 30 }, casesAfterClosing: { days: 365 } }
    const text = await pageOf({}, periods)
    expect(text).toContain('until 30 days after')
    expect(text).toContain('1 year after')
    expect(text).not.toContain('6 months')
    const longer = await pageOf({}, { ...periods, casesAfterClosing: { days: 400 } })
    expect(longer).toContain('400 days (about 13 months) after')
  })

  it.each([
    ['notify', 'GOV.UK Notify', 'for 7 days'],
    ['twilio', 'Twilio', 'for as long as our account with it says'],
    ['azure', 'Azure', 'does not keep the words of texts unless we ask it to'],
  ] as const)('says beside it what %s keeps of texts, and names no other', async (provider, name, words) => {
    const { takeTurn } = createScriptedTurn()
    const config = loadConfig({ NODE_ENV: 'test' })
    const app = createWebEdge({ takeTurn, told: tellKept(rules, { ...config, SMS_PROVIDER: provider }) })
    const { text } = await request(app).get('/privacy').expect(200)
    expect(text).toContain(name)
    expect(text).toContain(words)
    for (const other of ['GOV.UK Notify', 'Twilio', 'Azure'].filter((one) => one !== name)) {
      expect(text).not.toContain(other)
    }
    expect(text).toContain('Your phone keeps texts until you delete them')
  })

  it('names chat apps and the language service only where they are used', async () => {
    expect(await pageOf()).not.toMatch(/Teams|Microsoft/)
    expect(await pageOf({ DIRECT_LINE_SECRET: 'x'.repeat(32) })).toContain('such as Teams')
    const asking = await pageOf({ CLU_ENDPOINT: 'https://clu.example', CLU_KEY: 'key' })
    expect(asking).toContain('We take out names and numbers first')
  })
})
