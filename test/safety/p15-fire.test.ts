import { describe, expect, it } from '@jest/globals'
import { understand } from '../../bot/understanding/understand.ts'
import { isDanger } from '../../dialogs/reading/doors.ts'

const read = (text: string) => understand(text, { now: '2026-01-15T12:00:00Z' })

describe('a fire told with a report of rubbish', () => {
  it.each([
    'theres a fire in the bin store at Harrow Court',
    'there is a fire in the bins at Harrow Court',
    'fly tipped mattress on fire in Ripon Road',
    'skip is alight outside 4 Ripon Road',
    'sofa alight',
    'rubbish is burning by the garages now',
    'bin on fire',
    'fly tipping on fire at the end of the lane',
    'there is rubbish burning in the alley',
    'the dumped fridge is on fire',
    'wheelie bin is smouldering by the flats',
    'there is a bin fire by the garages',
  ])('puts the danger line first while it burns: %j', (text) => {
    expect(isDanger(read(text))).toBe(true)
  })

  it.each([
    'a bin was set on fire last night',
    'mattress was set on fire last night',
    'burnt out car in Ripon Road',
    'fire damage to the bin store',
    'skip was alight yesterday',
    'rubbish left on the fire escape',
    'the dumped sofa is a fire risk',
  ])('is a report like any other when it burns no more: %j', (text) => {
    expect(isDanger(read(text))).toBe(false)
  })
})
