import { describe, expect, it } from '@jest/globals'
import { fleschKincaid } from 'flesch-kincaid'
import { syllable } from 'syllable'
import { directory, helpFor } from '../../dialogs/directory/directory.ts'
import { questionsOf } from '../../dialogs/reporting/draft.ts'
import { supportPageNames, supportPages } from '../../dialogs/support/pages.ts'
import { chatPhrases, phrase, phrases, smsPhrases } from '../../dialogs/wording/phrase.ts'

/** GSM 03.38: the basic set, and the extension characters that count twice. */
const gsm7 = /^[@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&'()*+,\-./0-9:;<=>?¡A-ZÄÖÑÜ§¿a-zäöñüà]*$/

/** What a lock screen must not show (safety.md, SMS 3). */
const telling = /abus|domestic|refuge|sada|victim|violen|safe space|survivor|perpetrator|helpline/i

/** Questions the support branch never asks (safety.md, "What the service never does"). */
const asksWho =
  /your name|your address|how old|your age|your partner|your child|are you hurt|injur|what happened/i

const templates = (words: Readonly<Record<string, string>>): [string, string][] => Object.entries(words)
/** With the question that may come before it. */
const isSupport = ([key]: [string, string]): boolean => /^(support|home)\./.test(key)

describe('every sentence', () => {
  it.each([phrases, smsPhrases, chatPhrases].flatMap((words) => templates(words.en)))(
    '%s names no phone number of its own, does not shout, and has no space to spare',
    (_, words) => {
      expect(words).not.toMatch(/\d{3}[\s\d]{2,}|\b(999|101|112)\b/)
      expect(words).not.toMatch(/!/)
      expect(words).toBe(words.trim().replace(/ {2,}/g, ' '))
    },
  )

  it.each(templates(smsPhrases.en))('%s is GSM-7 as a text', (_, words) => {
    expect(words.replace(/\{[^}]*\}/g, '')).toMatch(gsm7)
  })

  it.each([smsPhrases, chatPhrases])('that overrides has a sentence to override', (overrides) => {
    expect(Object.keys(overrides.en).filter((key) => !(key in phrases.en))).toEqual([])
  })

  it('says why for each question that a report cannot do without', () => {
    for (const { key } of Object.values(questionsOf)
      .flat()
      .filter(({ required }) => required)) {
      expect(phrases.en[`report.required.${key}`]).toMatch(/enough/)
    }
  })

  it('names the Shift key nowhere: only the page knows where it works', () => {
    expect(Object.entries(phrases.en).filter(([, words]) => /\bshift\b/i.test(words))).toEqual([])
  })

  it('speaks of no page, no press and nothing that stays with the person where there is only a chat', () => {
    const said = Object.entries({ ...phrases.en, ...chatPhrases.en })
      // What a page alone says (dialogs/step.ts): a chat's support is that of texts.
      .filter(([key]) => !/^support\.(page|exitNote)/.test(key))
      .filter(([, words]) => /this page|\bpress (Send|Leave)|Nothing is kept/.test(words))
    expect(said).toEqual([])
  })
})

describe('the support branch', () => {
  const days = ['2026-11-23', '2026-11-28', '2027-06-30', '2027-07-01', '2031-01-01']
  const times = days.flatMap((day) =>
    ['03:00', '10:30', '15:00', '20:45'].map((time) => `${day}T${time}:00Z`),
  )

  it.each(supportPageNames)(
    'as a text, the page %s is one segment, GSM-7, and shows nothing telling first',
    (page) => {
      for (const at of times) {
        const entries = [...new Set(supportPages[page].needs.flatMap((need) => helpFor(need, at)))]
        const numbers = entries.map((entry) => entry.sms.en)
        const text = phrase(
          `support.text.${page}`,
          { locale: 'en', channel: 'sms' },
          { line: numbers[0] ?? '', lines: numbers.slice(0, 2).join(', '), health: '' },
        )
        expect(text).toMatch(gsm7)
        expect(`${text.length} ${text}`).toBe(`${Math.min(text.length, 160)} ${text}`)
        expect(text.slice(0, 50)).not.toMatch(telling)
        expect(text).toMatch(/\d{3}/)
      }
    },
  )

  it('asks in a text first, in one segment, with the danger line and nothing telling', () => {
    const text = phrase('support.offering.question', { locale: 'en', channel: 'sms' })
    expect(text).toMatch(gsm7)
    expect(text.length).toBeLessThanOrEqual(160)
    expect(text).toMatch(/999/)
    expect(text).not.toMatch(telling)
  })

  it('asks nothing about the person', () => {
    for (const [key, words] of templates({ ...phrases.en, ...smsPhrases.en, ...chatPhrases.en }).filter(
      isSupport,
    )) {
      expect(`${key}: ${words}`).not.toMatch(asksWho)
    }
  })

  it('never promises the Safe Space and never says where it is', () => {
    for (const [key, words] of templates(phrases.en).filter(isSupport)) {
      expect(`${key}: ${words}`).not.toMatch(
        /we will (give|find) you|you will get a (place|room)|address of/i,
      )
    }
  })

  it('can be read at the age of 9: grade 5 or below on average, and no sentence above 8', () => {
    const counts = templates(phrases.en)
      .filter(isSupport)
      .filter(([key]) => !key.startsWith('support.text.') && !key.startsWith('support.line'))
      .map(([key, words]) => {
        const plain = words.replace(/\{[^}]*\}/g, 'this')
        const sentences = Math.max(1, plain.split(/[.?:]+\s*/).filter((one) => one !== '').length)
        const word = plain.split(/\s+/).length
        return { key, grade: fleschKincaid({ sentence: sentences, word, syllable: syllable(plain) }), word }
      })
      .filter(({ word }) => word > 6)
    const average = counts.reduce((sum, { grade }) => sum + grade, 0) / counts.length
    expect(counts.filter(({ grade }) => grade > 8)).toEqual([])
    expect(average).toBeLessThanOrEqual(5)
  })
})

describe('the directory', () => {
  it('has a source, a check and an end for each entry, and none enabled past its end', () => {
    const today = new Date().toISOString().slice(0, 10)
    for (const entry of directory) {
      expect(entry.source.length).toBeGreaterThan(5)
      expect(entry.checkedOn <= entry.expiresOn).toBe(true)
      if (entry.enabled) expect(`${entry.id} ${entry.expiresOn >= today}`).toBe(`${entry.id} true`)
    }
  })

  it('falls back to 999 and the national helpline when an entry is past its end', () => {
    expect(helpFor('lgbt', '2040-01-01T10:00:00Z').map(({ id }) => id)).toEqual(['emergency', 'national'])
  })

  it('never shows a closed line first', () => {
    // Monday, three in the morning: the men's and the county lines are closed.
    expect(helpFor('men', '2026-11-23T03:00:00Z')[0]?.id).not.toBe('mens')
    expect(helpFor('abuse', '2026-11-23T03:00:00Z')[0]?.id).toBe('national')
    expect(helpFor('men', '2026-11-23T12:00:00Z').map(({ id }) => id)).toContain('mens')
  })

  it('never shows help for one’s own behaviour beside help for those hurt by it', () => {
    expect(supportPages.own_behaviour.leadsTo).toEqual([])
    const own = helpFor('own_behaviour', '2026-11-23T12:00:00Z').map(({ id }) => id)
    expect(own).not.toContain('sada')
    for (const page of supportPageNames.filter((name) => name !== 'own_behaviour')) {
      const shown = supportPages[page].needs.flatMap((need) => helpFor(need, '2026-11-23T12:00:00Z'))
      expect(shown.map(({ id }) => id)).not.toContain('respect')
    }
  })
})
