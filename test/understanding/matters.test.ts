import { describe, expect, it } from '@jest/globals'
import { understand } from '../../bot/understanding/understand.ts'
import { expectations } from '../../dialogs/meaning.ts'

const now = '2026-11-23T10:00:00.000Z'
const told = (text: string): string[] | undefined =>
  understand(text, { now }).matters?.map(({ kind, text: part }) => `${kind}: ${part}`)

describe('two matters in one message', () => {
  it.each([
    [
      'theres a sofa dumped AND the kids keep kicking a ball at my window',
      ['fly_tipping: theres a sofa dumped', 'asb: the kids keep kicking a ball at my window'],
    ],
    [
      'fly tipping in valley way and also the neighbours play loud music every night',
      ['fly_tipping: fly tipping in valley way', 'asb: the neighbours play loud music every night'],
    ],
    [
      'the lads next door are smoking weed all day, also someone dumped a fridge in the alley',
      [
        'asb: the lads next door are smoking weed all day',
        'fly_tipping: someone dumped a fridge in the alley',
      ],
    ],
    [
      '2 mattresses n a fridge by the garages n theres drug dealers there every night',
      ['fly_tipping: 2 mattresses n a fridge by the garages', 'asb: theres drug dealers there every night'],
    ],
  ])('%s', (text, parts) => {
    expect(told(text)).toEqual(parts)
  })

  it('each hold what was said of them, and nothing of the other', () => {
    const { matters = [] } = understand('mattress dumped and loud music in valley way every night', { now })
    expect(matters.map(({ slots }) => [slots.wasteTypes, slots.asbType, slots.when])).toEqual([
      [['other_household'], undefined, undefined],
      [undefined, 'noise', 'every night'],
    ])
  })
})

describe('one matter', () => {
  it.each([
    'sofa and a fridge dumped and 3 bags in valley way',
    'loud music and shouting every night and now they smash bottles',
    'someone dumped bags and set fire to them',
    'fridge and washing machine dumped, loud noise when they threw it',
    'neighbour dumped a sofa in the alley and two mattresses',
    'rubbish dumped and kids are playing in it',
    'bags dumped in the alley and my husband hits me',
    'sofa dumped and a man with a knife is threatening people',
    'when does the tip open and can I bring a sofa',
    '',
  ])('%s', (text) => {
    expect(told(text)).toBeUndefined()
  })

  it('is all there is in the answer to a question', () => {
    for (const expecting of expectations.filter((one) => one !== 'topic')) {
      const text = 'theres a sofa dumped and the kids keep kicking a ball at my window'
      expect(understand(text, { now, expecting }).matters).toBeUndefined()
    }
  })
})
