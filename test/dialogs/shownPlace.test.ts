import { describe, expect, it } from '@jest/globals'
import { shownPlace } from '../../dialogs/reporting/shared.questions.ts'

describe('a place on "check your answers"', () => {
  it.each([
    // What was said comes first where what was found is less than that, or something else.
    ['outside 14 Hydean Way', 'Shephall', 'outside 14 Hydean Way (Shephall)'],
    ['behind the garages in valley way', 'Bedwell', 'behind the garages in valley way (Bedwell)'],
    ['by the co-op', 'The Oval, SG1', 'by the co-op (The Oval, SG1)'],
    ['Where my device says I am', 'Near Hydean Way', 'Where my device says I am (Near Hydean Way)'],
    // The same again, or the same in full, is shown once.
    ['valley way', 'Valley Way, SG2', 'Valley Way, SG2'],
    ['its in valley way', 'Valley Way, SG2', 'Valley Way, SG2'],
    ['sg1 1hs', 'SG1 1HS', 'SG1 1HS'],
    ['opposite 3 Shephall Way by the tree', 'Shephall Way', 'opposite 3 Shephall Way by the tree'],
    // Not looked up yet, or known to nobody.
    ['up by the big tree', '', 'up by the big tree'],
    ['up by the big tree', 'up by the big tree', 'up by the big tree'],
  ])('"%s", found as "%s"', (words, label, shown) => {
    expect(shownPlace({ words, label })).toBe(shown)
  })
})
