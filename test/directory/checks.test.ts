import { describe, expect, it } from '@jest/globals'
import { type DirectoryCheck, factsOf, withChecks } from '../../dialogs/directory/checks.ts'
import { type DirectoryEntry, directory, helpFor } from '../../dialogs/directory/directory.ts'
import { start, step } from '../../dialogs/step.ts'
import { supportPageNames, supportPages } from '../../dialogs/support/pages.ts'
import { phrase } from '../../dialogs/wording/phrase.ts'

const entryOf = (id: string, entries: readonly DirectoryEntry[] = directory): DirectoryEntry => {
  const found = entries.find((entry) => entry.id === id)
  if (!found) throw new Error(`no entry ${id}`)
  return found
}

const check = (id: string, given: Partial<DirectoryCheck> = {}): DirectoryCheck => ({
  ...{ entryId: id, facts: factsOf(entryOf(id)), result: 'confirmed', day: '2026-11-23' },
  ...given,
})

const noon = '2026-11-23T12:00:00Z'

describe('a check of the directory', () => {
  it('that confirms is good for a year from its day', () => {
    const entry = entryOf('galop', withChecks(directory, [check('galop')]))
    expect(entry).toEqual({
      ...entryOf('galop'),
      ...{ verified: true, checkedOn: '2026-11-23', expiresOn: '2027-11-23' },
    })
  })

  it('of a leap day is good until the last of February', () => {
    const entries = withChecks(directory, [check('galop', { day: '2028-02-29' })])
    expect(entryOf('galop', entries).expiresOn).toBe('2029-02-28')
  })

  it('that finds something wrong takes the entry away, and others stand in', () => {
    expect(helpFor('men', noon).map(({ id }) => id)).toContain('mens')
    const entries = withChecks(directory, [check('mens', { result: 'wrong' })])
    expect(helpFor('men', noon, entries).map(({ id }) => id)).not.toContain('mens')
    const none = withChecks(
      directory,
      directory.filter(({ needs }) => needs.includes('lgbt')).map(({ id }) => check(id, { result: 'wrong' })),
    )
    expect(helpFor('lgbt', noon, none).map(({ id }) => id)).toEqual(['emergency', 'national'])
  })

  it('never leaves a number that was found wrong to fall back on, and 999 always', () => {
    const all = withChecks(
      directory,
      directory.map(({ id }) => check(id, { result: 'wrong' })),
    )
    expect(helpFor('abuse', noon, all).map(({ number }) => number)).toEqual(['999'])
  })

  it('counts by the last one', () => {
    const wrong = check('galop', { result: 'wrong' })
    const later = check('galop', { day: '2026-11-25' })
    expect(entryOf('galop', withChecks(directory, [wrong, later])).enabled).toBe(true)
    expect(entryOf('galop', withChecks(directory, [later, wrong])).enabled).toBe(false)
  })

  it('holds for the number and hours that were checked, and for no others', () => {
    const corrected = directory.map((entry) =>
      entry.id === 'galop' ? { ...entry, number: '07700 900123' } : entry,
    )
    const closed = directory.map((entry) =>
      entry.id === 'galop' ? { ...entry, hours: { kind: 'unknown' as const } } : entry,
    )
    for (const result of ['confirmed', 'wrong'] as const) {
      expect(withChecks(corrected, [check('galop', { result })])).toEqual(corrected)
      expect(withChecks(closed, [check('galop', { result })])).toEqual(closed)
    }
  })

  it('gives way to a later check in the data file', () => {
    const before = check('galop', { result: 'wrong', day: '2026-10-31' })
    expect(withChecks(directory, [before])).toEqual(directory)
    expect(entryOf('galop').checkedOn).toBe('2026-11-01')
    const sameDay = check('galop', { result: 'wrong', day: '2026-11-01' })
    expect(entryOf('galop', withChecks(directory, [sameDay])).enabled).toBe(false)
  })

  it('switches nothing on that the data file switched off', () => {
    const off = directory.find(({ enabled }) => !enabled)
    if (!off) throw new Error('the data file switches nothing off')
    const entries = withChecks(directory, [check(off.id)])
    expect(entryOf(off.id, entries).enabled).toBe(false)
  })

  it('leaves every other entry and every number as it was', () => {
    const entries = withChecks(directory, [check('galop'), check('mens', { result: 'wrong' })])
    expect(entries.map(({ number }) => number)).toEqual(directory.map(({ number }) => number))
    expect(entries.filter((entry, index) => entry !== directory[index]).map(({ id }) => id)).toEqual([
      'mens',
      'galop',
    ])
  })
})

describe('a conversation', () => {
  /** Every page of support, as said with these entries. */
  const saidBy = (entries?: readonly DirectoryEntry[]): string => {
    let { state } = start('en', 'web')
    let said: unknown[] = []
    for (const values of [['local_support'], ['self'], ['lines'], ['lgbt']]) {
      const outcome = step(state, { kind: 'choice', at: noon, values }, entries)
      state = outcome.state
      said = outcome.replies
    }
    return JSON.stringify(said)
  }

  it('shows what officers confirmed, and not what they found wrong', () => {
    const number = entryOf('galop').number
    expect(saidBy()).toContain(number)
    expect(saidBy(withChecks(directory, [check('galop')]))).toContain(number)
    expect(saidBy(withChecks(directory, [check('galop', { result: 'wrong' })]))).not.toContain(number)
  })

  const gsm7 = /^[A-Za-z0-9 @£$!"#%&'()*+,\-./:;<=>?_\n]*$/
  const text = { locale: 'en', channel: 'sms' } as const
  const telling = /abuse|domestic|refuge|SADA|victim|violence|safe space/i

  it.each(supportPageNames)('as a text, the page %s stays one segment whichever numbers are off', (page) => {
    const ids = [
      ...new Set(['emergency', 'national', ...supportPages[page].needs.flatMap((need) => idsFor(need))]),
    ]
    for (const [first, second] of ids.flatMap((one) => ids.map((other) => [one, other] as const))) {
      const numbers = first === second ? [first] : [first, second]
      const words = numbers.map((id) => entryOf(id).sms.en)
      const health = ` ${phrase('support.text.health', text, { number: entryOf('nhs').number })}`
      const lines = { line: words[0] ?? '', lines: words.join(', ') }
      const said = phrase(`support.text.${page}`, text, { ...lines, health })
      expect(said).toMatch(gsm7)
      expect(`${said.length <= 160} ${said}`).toBe(`true ${said}`)
      expect(said.slice(0, 50)).not.toMatch(telling)
    }
  })
})

const idsFor = (need: DirectoryEntry['needs'][number]): string[] =>
  directory.filter(({ needs }) => needs.includes(need)).map(({ id }) => id)
