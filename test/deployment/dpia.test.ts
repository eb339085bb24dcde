import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { projectRoot } from '../../bot/paths.ts'
import rules from '../../bot/privacy/retention.json' with { type: 'json' }
import { confidentialLife, ordinaryLife, textLife } from '../../bot/turn/takeTurn.ts'

const day = 86_400_000

const text = readFileSync(join(projectRoot, 'deploymentTemplates', 'dpia.md'), 'utf8')
const period = (what: string): string =>
  text
    .split('\n')
    .find((line) => line.startsWith(`| ${what}`))
    ?.split('|')[3]
    ?.trim() ?? 'not there'

describe('the DPIA template', () => {
  it('names the periods that retention really keeps to', () => {
    expect(period('Contact details')).toContain(`${rules.contactAfterClosing.days} days after`)
    expect(period('Reports, cases')).toContain(`${rules.casesAfterClosing.days} days after`)
    expect(period("Officers' sessions")).toContain(`${rules.sessions.days} day`)
    expect(period('Counts of wrong')).toContain(`${rules.throttles.days} days`)
  })

  it('names the times that conversations and photos really live', () => {
    const words = (ms: number): string => (ms < day ? `${ms / 60_000} minutes` : `${ms / day} day`)
    expect(period('Report being written, by text')).toContain(words(textLife))
    expect(period('Report being written, web')).toContain(`${ordinaryLife / 3_600_000} hours`)
    expect(period('Photos that were not sent')).toContain(words(ordinaryLife))
    expect(period('Anything said or shown in the support branch')).toBe(words(confidentialLife))
    expect(period('The same, by text')).toBe(words(confidentialLife))
  })

  it('says of each provider of texts what it keeps and for how long', () => {
    expect(period('GOV.UK Notify')).toContain('7 days')
    expect(text).toMatch(/^\| Twilio +\| texts and numbers, as the account is set/m)
    expect(text).toMatch(/^\| Azure Communication Services +\| no bodies by default/m)
  })

  it('states what each provider keeps, beside what we keep', () => {
    for (const name of [
      'GOV.UK Notify',
      'Twilio',
      'Azure Communication Services',
      'Teams',
      'Azure AI Language',
    ]) {
      expect(text).toMatch(new RegExp(`^\\| ${name.replace('.', '\\.')}`, 'm'))
    }
  })

  it('names only tests that are there', () => {
    const named = [...new Set([...text.matchAll(/`(test\/[\w/.-]+)`/g)].map((one) => one[1] ?? ''))]
    expect(named.length).toBeGreaterThan(8)
    expect(named.filter((path) => !existsSync(join(projectRoot, path)))).toEqual([])
  })
})
