import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { asbNames, defraWasteNames, nsirTypeOf, proposedNsirCategory } from '../../bot/cases/standards.ts'
import { caseEventKinds, caseStates, outcomes, riskBands } from '../../bot/cases/states.ts'
import { safeCell } from '../../bot/officer/export.ts'
import { returnPath } from '../../bot/officer/guard.ts'
import { inert, inertLine } from '../../bot/officer/inert.ts'
import { placeWords as placeWordsOn } from '../../bot/officer/locator.ts'
import { openSketch } from '../../bot/officer/sketch.ts'
import { eventWords } from '../../bot/officer/timeline.ts'
import { ago, dateTime, promiseWords } from '../../bot/officer/times.ts'
import { categoryWords, outcomeName, outcomeWords, riskWords, stateWords } from '../../bot/officer/words.ts'
import { builtInAreas, parseOwnAreas } from '../../bot/places/areas.ts'
import type { Place } from '../../dialogs/place.ts'
import { asbTypes, wasteTypes } from '../../dialogs/reporting/categories.ts'

describe('words from strangers', () => {
  it('keep their letters, lines and emoji', () => {
    for (const text of ['Zoë said “no”\n\tand left', '👩‍👩‍👧 🏴󠁧󠁢󠁥󠁮󠁧󠁿 👍🏽', 'مرحبا', '<b>&amp;</b>'])
      expect(inert(text)).toBe(text)
  })

  it('show direction overrides and control characters as what they are', () => {
    expect(inert('photo\u202egpj.exe')).toBe('photo[RLO]gpj.exe')
    expect(inert('a\u0000b\u001bc\u200bd\ufeff')).toBe('a[U+0000]b[U+001B]c[U+200B]d[U+FEFF]')
    expect(inert('one\r\ntwo\rthree\u2028four')).toBe('one\ntwo\nthree\nfour')
    expect(inertLine(' one\r\n two ')).toBe('one two')
  })

  it('never leave a character that is not seen but changes what is read', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const shown = inert(text)
          .replace(/\u{1F3F4}[\u{E0020}-\u{E007E}]{1,6}\u{E007F}/gu, '')
          .replaceAll('\u200c', '')
          .replaceAll('\u200d', '')
          .replace(/[\n\t]/g, '')
        expect(shown).not.toMatch(/[\p{Cc}\p{Cf}]/u)
        expect(inertLine(text)).not.toMatch(/[\n\r\t]/)
      }),
    )
  })

  it('cannot become a formula in a spreadsheet', () => {
    expect(safeCell('=HYPERLINK("http://evil.example")')).toBe(`'=HYPERLINK("http://evil.example")`)
    expect(safeCell('  +44')).toBe("'+44")
    expect(safeCell('"@SUM(A1)')).toBe(`'"@SUM(A1)`)
    expect(safeCell('\t-2+3')).toBe("'-2+3")
    expect(safeCell('＝1+1')).toBe("'＝1+1")
    expect(safeCell('Rubble = big')).toBe('Rubble = big')
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(safeCell(text)).not.toMatch(/^[\s"]*[=+\-@|%]/)
      }),
    )
  })
})

describe('times', () => {
  const now = new Date('2026-11-24T10:00:00Z')
  const due = (dueBy: string, firstContactAt: string | null = null) =>
    promiseWords(
      { dueBy: new Date(dueBy), firstContactAt: firstContactAt ? new Date(firstContactAt) : null },
      now,
    )

  it('are UK times, summer and winter', () => {
    expect(dateTime(new Date('2026-07-01T12:00:00Z'))).toBe('Wed 1 Jul 2026, 13:00')
    expect(dateTime(new Date('2026-12-01T12:00:00Z'))).toBe('Tue 1 Dec 2026, 12:00')
  })

  it('say how a promise stands by calendar days, not by 24 hours', () => {
    expect(due('2026-11-24T23:59:59Z')).toEqual({
      urgency: 'today',
      words: 'Due today',
      what: 'First contact',
      day: 'Tue 24 Nov 2026',
    })
    expect(due('2026-11-23T23:59:59Z').words).toBe('First contact overdue by 1 day')
    expect(due('2026-11-20T23:59:59Z').words).toBe('First contact overdue by 4 days')
    expect(due('2026-11-20T23:59:59Z', '2026-11-06T12:00:00Z').words).toBe('Update overdue by 4 days')
    expect(due('2026-11-25T23:59:59Z').words).toBe('Due tomorrow')
    expect(due('2026-11-27T23:59:59Z').words).toBe('Due in 3 days')
    expect(due('2026-11-27T23:59:59Z', '2026-11-23T12:00:00Z').what).toBe('Update')
    expect(promiseWords({ dueBy: null, firstContactAt: null }, now).words).toBe('Nothing due')
  })

  it('count days rightly across the night the clocks change', () => {
    const before = new Date('2026-10-24T21:00:00Z')
    expect(
      promiseWords({ dueBy: new Date('2026-10-26T23:59:59Z'), firstContactAt: null }, before).words,
    ).toBe('Due in 2 days')
  })

  it('say how long ago in whole units', () => {
    expect(ago(new Date('2026-11-24T09:59:31Z'), now)).toBe('just now')
    expect(ago(new Date('2026-11-24T09:59:00Z'), now)).toBe('1 minute ago')
    expect(ago(new Date('2026-11-24T08:00:00Z'), now)).toBe('2 hours ago')
    expect(ago(new Date('2026-11-12T10:00:00Z'), now)).toBe('12 days ago')
  })
})

describe('names', () => {
  it('exist for every key', () => {
    for (const state of caseStates) expect(stateWords[state]).toMatch(/^[A-Z]/)
    for (const outcome of outcomes) expect(outcomeWords[outcome]).toMatch(/^[A-Z]/)
    for (const outcome of outcomes) expect(outcomeName(outcome)).not.toMatch(/because|\.\.\./)
    for (const risk of riskBands) expect(riskWords[risk]).toMatch(/^[A-Z]/)
    for (const type of asbTypes) expect(categoryWords('asb', type)).toBe(asbNames[type])
    for (const type of wasteTypes) expect(categoryWords('fly_tipping', type)).toBe(defraWasteNames[type])
    expect(categoryWords('asb', 'other')).not.toBe(categoryWords('fly_tipping', 'other'))
  })

  it("are NSIR's types or a crime's, and only 'other' has none", () => {
    const names = asbTypes.flatMap((type) => nsirTypeOf[type] ?? [])
    expect(asbTypes.filter((type) => nsirTypeOf[type] === undefined)).toEqual(['other'])
    expect(new Set(names.filter(({ scheme }) => scheme === 'nsir').map(({ name }) => name)).size).toBe(12)
  })

  it("propose NSIR's category by impact, whatever the type", () => {
    expect(proposedNsirCategory({ asbType: 'noise' })).toBe('Nuisance')
    expect(proposedNsirCategory({ asbType: 'noise', targeted: 'me' })).toBe('Personal')
    expect(proposedNsirCategory({ asbType: 'litter_dog_fouling' })).toBe('Environmental')
    expect(proposedNsirCategory({ asbType: 'litter_dog_fouling', effects: ['annoyed'] })).toBe('Nuisance')
    expect(proposedNsirCategory({ asbType: 'vandalism', hate: ['race'] })).toBe('Personal')
  })

  it('say of every event who did what', () => {
    for (const kind of caseEventKinds) {
      const words = eventWords({ at: new Date(0), actor: 'Ada', kind, text: null, before: null, after: null })
      expect(`${words.who} ${words.what}`).toMatch(/^Ada [a-z]+/)
    }
  })

  it('say what an event changed, before and after', () => {
    const words = eventWords({
      at: new Date(0),
      actor: 'Ada',
      kind: 'state_changed',
      text: null,
      before: { state: 'new', somethingLater: 1 },
      after: { state: 'referred', referredTo: 'Housing' },
    })
    expect(words.differences).toEqual([
      { label: 'State', before: 'New', after: 'Referred' },
      { label: 'Referred to', before: undefined, after: 'Housing' },
    ])
  })
})

describe('a place', () => {
  const placeWords = (place: Place) => placeWordsOn(place, openSketch(builtInAreas()))

  it('is drawn where it is, with its grid reference and a plain link out', () => {
    const words = placeWords({
      words: 'by the leisure centre',
      label: 'Town Centre',
      precision: 'area',
      source: 'gazetteer',
      latitude: 51.9018,
      longitude: -0.2025,
      radius: 400,
    })
    const grid = words.details.find(({ label }) => label === 'Grid reference')?.value
    expect(grid).toMatch(/^TL 237\d 241\d$/)
    expect(words.details).toContainEqual({ label: 'Somewhere within', value: '400 metres of that point' })
    expect(words.drawing?.point?.radius).toBeGreaterThan(4)
    expect(words.openStreetMap).toBe(
      'https://www.openstreetmap.org/?mlat=51.9018&mlon=-0.2025#map=17/51.9018/-0.2025',
    )
  })

  it('is drawn on the outline the council drew, where it drew one', () => {
    const corners = [
      [-0.3, 51.8],
      [-0.1, 51.8],
      [-0.1, 52],
      [-0.3, 52],
      [-0.3, 51.8],
    ]
    const own = {
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          properties: { kind: 'borough', name: 'Ours', approximate: false },
          geometry: { type: 'Polygon', coordinates: [corners] },
        },
      ],
    }
    const sketch = openSketch(parseOwnAreas('zones.json', JSON.stringify(own)))
    const place: Place = {
      ...{ words: 'Hitchin', label: 'Hitchin', precision: 'point', source: 'browser' },
      ...{ latitude: 51.9, longitude: -0.2 },
    }
    const { drawing } = placeWordsOn(place, sketch)
    expect(drawing?.point?.x).toBeCloseTo(150, 0)
    expect(drawing?.point?.y).toBeCloseTo((drawing?.height ?? 0) / 2, 0)
    expect(drawing?.outline.split(' ')).toHaveLength(5)
    expect(drawing?.landmarks.length).toBeGreaterThan(3)
  })

  it('that nobody resolved says so, and is drawn nowhere', () => {
    const words = placeWords({ words: 'the flats', label: 'the flats', precision: 'words', source: 'words' })
    expect(words.known).toBe(false)
    expect(words.drawing).toBeUndefined()
    expect(words.openStreetMap).toBeUndefined()
  })

  it('outside the sketch has no point on it', () => {
    const words = placeWords({
      words: 'Hitchin',
      label: 'Hitchin',
      precision: 'point',
      source: 'browser',
      latitude: 51.9492,
      longitude: -0.2834,
    })
    expect(words.drawing?.point).toBeUndefined()
  })
})

describe('the way back after signing in', () => {
  it('is a path of the officers pages, whatever is asked for', () => {
    expect(returnPath('/officer/cases/SV-1234-5678?done=note')).toBe('/officer/cases/SV-1234-5678?done=note')
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl(), fc.anything()), (asked) => {
        expect(new URL(returnPath(asked), 'https://here.example').origin).toBe('https://here.example')
        expect(returnPath(asked)).toMatch(/^\/officer(?![^/?])/)
      }),
    )
  })
})
