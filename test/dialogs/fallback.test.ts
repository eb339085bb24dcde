import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { renderText } from '../../bot/channels/sms/render.ts'
import { type DirectoryEntry, directory, isCurrent, openness } from '../../dialogs/directory/directory.ts'
import { type ConversationState, whereIs } from '../../dialogs/state.ts'
import { start, step } from '../../dialogs/step.ts'
import { type SupportPageName, supportPageNames, supportPages } from '../../dialogs/support/pages.ts'
import type { Input } from '../../dialogs/turn.ts'
import { render } from '../../dialogs/wording/render.ts'

/** Whom people are shown when numbers ran out or were found wrong, page by page, as the dialogue shows them. */

const noon = '2026-11-23T12:00:00.000Z'
const night = '2026-11-23T03:00:00.000Z'
/** Long after every entry's last day. */
const never = '2040-01-02T12:00:00.000Z'

type Medium = 'web' | 'sms'
interface WayIn {
  from: ConversationState
  value: string
}

const choose = (at: string, value: string): Input => ({ kind: 'choice', at, values: [value] })

/** How each page is reached: the state before it, and the choice that opens it. */
const waysIn = (medium: Medium): Map<string, WayIn> => {
  const found = new Map<string, WayIn>()
  const waiting: WayIn[] = [{ from: start('en', medium).state, value: 'local_support' }]
  for (let way = waiting.shift(); way !== undefined; way = waiting.shift()) {
    const { state } = step(way.from, choose(noon, way.value))
    const { spot } = whereIs(state.value)
    if (spot === 'offering') waiting.push({ from: state, value: 'yes' })
    const page = supportPageNames.find((name) => name === spot)
    if (page === undefined || found.has(page)) continue
    found.set(page, way)
    waiting.push(...supportPages[page].leadsTo.map((value) => ({ from: state, value })))
  }
  return found
}
const ways = { web: waysIn('web'), sms: waysIn('sms') }

/** What stands on the page: on a phone, the one text. */
const shown = (medium: Medium, page: SupportPageName, at: string, entries = directory): string => {
  const way = ways[medium].get(page)
  if (!way) throw new Error(`no way to ${page}`)
  const { replies, prompt, state, confidential } = step(way.from, choose(at, way.value), entries)
  const rendered = render(replies, prompt, state.context)
  return medium === 'sms'
    ? renderText({ ...rendered, sealed: '', confidential, report: 'none' })
    : rendered.messages.map(({ text }) => text).join('\n')
}

const numberOf = (id: string): string => directory.find((entry) => entry.id === id)?.number ?? id
const holds = (text: string, number: string): boolean =>
  new RegExp(`(?<!\\d)${number.replaceAll(' ', '\\s')}(?!\\d)`).test(text)
const idsIn = (text: string): string[] =>
  directory.filter(({ number }) => holds(text, number)).map(({ id }) => id)

/** The directory as officers' checks leave it when they found these wrong. */
const withoutThese = (...ids: string[]): DirectoryEntry[] =>
  directory.map((entry) => (ids.includes(entry.id) ? { ...entry, enabled: false } : entry))
const allIds = directory.map(({ id }) => id)

/** For people hurt at home, and those who worry about them. */
const victims = ['sada', 'herts', 'national', 'mens', 'galop'].map(numberOf)

describe('help that ran out', () => {
  it('is there on every page of both channels to begin with', () => {
    expect([...ways.web.keys()].sort()).toEqual([...supportPageNames].sort())
    expect([...ways.sms.keys()].sort()).toEqual([...supportPageNames].sort())
  })

  it.each<[SupportPageName, string[], string[]]>([
    ['self', ['emergency', 'national'], ['sada', 'herts']],
    ['men', ['emergency', 'national'], ['mens']],
    ['lgbt', ['emergency', 'national'], ['galop']],
    ['crisis', ['emergency', 'nhs'], []],
    ['drugs', ['emergency', 'nhs'], []],
    ['children', ['emergency', 'childline'], ['nspcc']],
    ['child', ['emergency', 'childline'], ['nspcc']],
    ['own_behaviour', ['emergency', 'council'], ['respect', 'samaritans', 'national']],
  ])('on the page %s leaves %j, past every end', (page, there, gone) => {
    const onScreen = idsIn(shown('web', page, never))
    expect(onScreen).toEqual(expect.arrayContaining(there))
    for (const id of gone) expect(onScreen).not.toContain(id)
    expect(idsIn(shown('sms', page, never))).toEqual(expect.arrayContaining(there))
  })

  it('leaves somebody who cannot go on with 999 and the NHS, not with a line about partners alone', () => {
    for (const at of [noon, night, never]) {
      for (const gone of [['samaritans'], ['samaritans', 'shout']]) {
        for (const medium of ['web', 'sms'] as const) {
          const ids = idsIn(shown(medium, 'crisis', at, withoutThese(...gone)))
          expect(ids).toEqual(expect.arrayContaining(['emergency', 'nhs']))
          expect(ids).not.toContain('samaritans')
        }
      }
      expect(idsIn(shown('web', 'crisis', at, withoutThese('samaritans', 'shout', 'nhs')))).toEqual([
        'emergency',
        'national',
      ])
    }
  })

  it('gives a child another line for children first', () => {
    const without = withoutThese('childline')
    for (const medium of ['web', 'sms'] as const) {
      expect(idsIn(shown(medium, 'children', noon, without))).toEqual(['nspcc'])
      expect(idsIn(shown(medium, 'children', never, without))).toEqual(['emergency', 'national'])
    }
    expect(idsIn(shown('sms', 'child', noon, withoutThese('nspcc')))).toContain('childline')
  })

  it('gives the council when its own service for drugs and alcohol is gone', () => {
    const text = shown('web', 'drugs', noon, withoutThese('no_more', 'nhs'))
    expect(text).toContain('Council customer services: 01438 242242')
    expect(text).not.toContain('No More')
  })

  const someWrong = fc.subarray(allIds)
  const times = fc.constantFrom(noon, night, never)

  it('never shows whoever hurts others the numbers of those they hurt, whatever is missing', () => {
    fc.assert(
      fc.property(someWrong, times, fc.constantFrom<Medium>('web', 'sms'), (wrong, at, medium) => {
        const text = shown(medium, 'own_behaviour', at, withoutThese(...wrong))
        expect(victims.filter((number) => holds(text, number))).toEqual([])
        expect(idsIn(text)).not.toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('always leaves somebody to call, none of them found wrong, and a text stays one segment', () => {
    fc.assert(
      fc.property(someWrong, times, fc.constantFrom(...supportPageNames), (wrong, at, page) => {
        const entries = withoutThese(...wrong)
        const allowed = entries.filter(({ id, enabled }) => enabled || id === 'emergency' || id === 'silent')
        for (const medium of ['web', 'sms'] as const) {
          const text = shown(medium, page, at, entries)
          const seen = directory.filter(({ number }) => holds(text, number))
          expect(seen.length).toBeGreaterThan(0)
          const wrongly = seen.filter(({ number }) => !allowed.some((entry) => entry.number === number))
          expect({ page, medium, wrongly }).toEqual({ page, medium, wrongly: [] })
        }
        const text = shown('sms', page, at, entries)
        expect(`${text.length <= 160} ${text}`).toBe(`true ${text}`)
        // Whole: nothing gave way, and the last words say how to leave.
        expect(text).toMatch(/ EXIT ends$/)
        expect(text.slice(0, 50)).not.toMatch(/abus|domestic|refuge|sada|victim|violen|safe space|suicid/i)
      }),
      { numRuns: 400 },
    )
  })

  it('puts 999 first where nobody else is known to answer just now', () => {
    expect(idsIn(shown('web', 'self', night, withoutThese('national')))[0]).toBe('emergency')
    expect(shown('sms', 'self', night, withoutThese('national'))).toMatch(/999.*01438 242666/)
    expect(idsIn(shown('web', 'self', noon, withoutThese('national')))).not.toContain('emergency')
  })

  it('puts a line that is open first on every page, at any time of the week', () => {
    for (let hour = 0; hour < 168; hour += 3) {
      const at = new Date(Date.parse('2026-11-23T00:30:00.000Z') + hour * 3_600_000).toISOString()
      for (const page of supportPageNames) {
        const lines = shown('web', page, at)
          .split('\n')
          .flatMap((line) => directory.filter(({ name, number }) => line.startsWith(`${name}: ${number}.`)))
        const [first] = lines
        if (!first) throw new Error(`${page} names nobody`)
        expect(isCurrent(first, at)).toBe(true)
        expect({ page, at, first: first.id, is: openness(first, at) }).toEqual({
          ...{ page, at, first: first.id, is: 'open' },
        })
      }
    }
  })
})
