import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import riskRules from '../../bot/cases/risk.json' with { type: 'json' }
import { openRisk } from '../../bot/cases/risk.ts'
import { effects, hateElements, hazards, vulnerabilities } from '../../dialogs/reporting/categories.ts'
import { asbReport, flyTippingReport } from '../support/reports.ts'

const assess = openRisk(riskRules)
const rulesOf = (risk: ReturnType<typeof assess>) => risk.reasons.map(({ rule }) => rule)

describe('risk', () => {
  it('is standard for loud music and a pile of bags', () => {
    expect(assess(asbReport()).band).toBe('standard')
    expect(assess(flyTippingReport())).toMatchObject({ band: 'standard', points: 0, reasons: [] })
  })

  it('is at least medium with violence, hate or not feeling safe at home', () => {
    for (const report of [
      asbReport({ account: 'He punched my son' }),
      asbReport({ account: 'they were threatening to kill me' }),
      asbReport({ account: 'one of them had a knife' }),
      asbReport({ hate: ['religion'] }),
      asbReport({ asbType: 'hate_incident' }),
      asbReport({ effects: ['not_safe_at_home'] }),
    ]) {
      expect(assess(report).band).not.toBe('standard')
    }
  })

  it('is high when somebody more at risk meets any of these', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...vulnerabilities),
        fc.constantFrom({ account: 'She was attacked' }, ...hateElements.map((hate) => ({ hate: [hate] })), {
          effects: ['not_safe_at_home' as const],
        }),
        (vulnerability, answers) =>
          assess(asbReport({ ...answers, vulnerabilities: [vulnerability] })).band === 'high',
      ),
    )
  })

  it('is at least medium with any hazard in what was dumped', () => {
    for (const hazard of hazards)
      expect(assess(flyTippingReport({ hazards: [hazard] })).band).not.toBe('standard')
  })

  it('keeps the words each point came from', () => {
    const risk = assess(
      asbReport({ account: 'Last night he threatened me with a baseball bat', gettingWorse: 'yes' }),
    )
    expect(risk.reasons).toEqual(
      expect.arrayContaining([
        { rule: 'threat', points: 5, words: '"threatened"' },
        { rule: 'weapon', points: 6, words: '"baseball bat"' },
        { rule: 'getting_worse', points: 2, words: 'Getting worse' },
      ]),
    )
    expect(risk.points).toBe(risk.reasons.reduce((sum, { points }) => sum + points, 0))
  })

  it('reads what was typed anywhere in the report, whatever the case and the apostrophes', () => {
    expect(rulesOf(assess(asbReport({}, { ownWords: ['HE\u2019S GOT A KNIFE'] })))).toContain('weapon')
    expect(rulesOf(assess(asbReport({ people: 'the tall one carries a machete' })))).toContain('weapon')
    expect(rulesOf(assess(flyTippingReport({ description: 'he threatened me when I asked' })))).toContain(
      'threat',
    )
  })

  it('does not count what the words deny, or words inside words', () => {
    for (const account of [
      'nobody was attacked',
      'they were not violent',
      "he didn't threaten anyone",
      'the begun gunnels',
    ]) {
      expect(assess(asbReport({ account }, { ownWords: [] })).band).toBe('standard')
    }
    // The denial is in another sentence.
    expect(rulesOf(assess(asbReport({ account: 'I said no. Attacked me then' })))).toContain('violence')
  })

  it('never falls when more is said', () => {
    const rank = { standard: 0, medium: 1, high: 2 }
    fc.assert(
      fc.property(fc.subarray([...effects]), fc.constantFrom(...effects), (some, more) => {
        const one = assess(asbReport({ effects: some }))
        const two = assess(asbReport({ effects: [...some, more] }))
        expect(rank[two.band]).toBeGreaterThanOrEqual(rank[one.band])
      }),
    )
  })

  it('refuses data that does not fit', () => {
    expect(() => openRisk({ ...riskRules, bands: [{ band: 'huge', from: 0 }] })).toThrow()
    expect(() => openRisk({ ...riskRules, unknown: true })).toThrow()
  })
})
