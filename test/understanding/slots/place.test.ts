import { describe, expect, it } from '@jest/globals'
import { loadGazetteer } from '../../../bot/places/gazetteer.ts'
import { slotsOf } from './read.ts'

describe('place words as written', () => {
  it.each([
    [
      '6 bags n a mattress dumped behind the garages in valley way since sat',
      'behind the garages in valley way',
    ],
    ['sofa opp the co-op on the hyde', 'opp the co-op on the hyde'],
    ['fridge at top of bedwell crescent by no 42', 'top of bedwell crescent by no 42'],
    ['FRIDGE DUMPED ON MOBBSBURY WAY', 'MOBBSBURY WAY'],
    ['there is a mattress in Hampson Park', 'Hampson Park'],
    [
      'tyres left next to the cycleway near Fairlands Valley Park',
      'next to the cycleway near Fairlands Valley Park',
    ],
    ['youths outside the oval shops last night', 'outside the oval shops'],
    ['rubble in the layby on broadhall way', 'the layby on broadhall way'],
    ['someone dumped a bed outside 14 Ripon Road', 'outside 14 Ripon Road'],
    ['bags left between valley way and broadwater crescent', 'between valley way and broadwater crescent'],
    ['sofa on the corner of Chells Way and Mobbsbury Way', 'the corner of Chells Way and Mobbsbury Way'],
    ['needles in the underpass by the leisure park', 'the underpass by the leisure park'],
    ['a fridge outside the red lion', 'outside the red lion'],
    ['bags dumped, Colestrete', 'Colestrete'],
    ['music from the flat above me', 'the flat above me'],
    ['tyres at TL 238 245', 'TL 238 245'],
    ['fly tipping on howardsgate welwyn garden city', 'welwyn garden city'],
    ['rubbish dumped in welwyn', 'welwyn'],
    ['fly tipping on station road letchworth', 'station road letchworth'],
    ['rubbish on knebworth high street', 'knebworth high street'],
    ['fly tipping on hitchin road', 'hitchin road'],
    ['van from luton dumped bags on valley way', 'valley way'],
    ['man who lives in hatfield tipped rubbish on grace way', 'grace way'],
    ['dumped at ///filled.count.soap', '///filled.count.soap'],
  ])('"%s" is at "%s"', (text, location) => {
    expect(slotsOf(text).location).toBe(location)
  })

  it.each([
    ['someone dumped a mattress'],
    ['they were going all the way home'],
    ['half way through'],
    ['a van from luton tips rubbish'],
    ['i want to report a sofa'],
    ['no place to park'],
    ['email me at www.example.co.uk'],
  ])('"%s" names no place', (text) => {
    expect(slotsOf(text, { intent: 'asb' }).location).toBeUndefined()
  })
})

describe('places without a street', () => {
  it.each([
    ['bin bags outside 40', 'outside 40'],
    ['needles all over stairwell B', 'stairwell B'],
    ['a wardrobe in garage 14', 'garage 14'],
    ['mattress in the empty house next door', 'the empty house next door'],
    ['sofa on the 3rd floor landing of Brent Court', 'the 3rd floor landing of Brent Court'],
    ['washer dumped front of 16 to 30 Bedwell Crescent', 'front of 16 to 30 Bedwell Crescent'],
    ['settee dumped at 14-16 trafford close', '14-16 trafford close'],
    ['tyres in the alley behind us', 'the alley behind us'],
    ['left a bedframe Stirling close', 'Stirling close'],
    ['freezer with a sticker on it. Four Acres', 'Four Acres'],
    ['3 chairs next to the salt bin', 'next to the salt bin'],
    ['2 fridges on the hatched area', 'the hatched area'],
    ['old carpet leaves spring', 'leaves spring'],
  ])('waste: "%s" lies at "%s"', (text, location) => {
    expect(slotsOf(text, { intent: 'fly_tipping' }).location).toBe(location)
  })

  it.each([
    ['party next door still going', 'next door'],
    ['thumping about above us all evening', 'above us'],
    ['swearing at us from the bus', 'the bus'],
    ['headstone pushed over, old cemetery', 'old cemetery'],
    ['they kick the shutters of the post office', 'the post office'],
    ['people begging at my door', 'my door'],
    ['dog poo on the pavement', 'the pavement'],
    ['kids in the kids park', 'the kids park'],
    ['fighting outside wetherspoons', 'outside wetherspoons'],
  ])('behaviour: "%s" is at "%s"', (text, location) => {
    expect(slotsOf(text, { intent: 'asb' }).location).toBe(location)
  })
})

describe('a place that is not the place of the report', () => {
  it.each([
    ['my mum lives in chells and there are bags outside her flat', 'outside her flat'],
    ['i work at tesco and theres a mattress behind the library', 'behind the library'],
    ['coming back from asda i saw a bed under the bridge', 'under the bridge'],
    ['the lady who lives at 5 found a dead cat on her lawn by the pond', 'her lawn by the pond'],
  ])('"%s" is about "%s"', (text, location) => {
    expect(slotsOf(text, { intent: 'fly_tipping' }).location).toBe(location)
  })

  it.each([
    ['a man from the gym whistles at me'],
    ['they shout at me on my way to college'],
    ['he next door moves my cones'],
    ['problem tenants above us'],
    ['the lads in the Golf swear at everyone'],
    ['runners from London every week'],
    ['the vape shop bloke swore at me'],
    ['they keep knocking on my door'],
  ])('"%s" says who or whence, not where', (text) => {
    expect(slotsOf(text, { intent: 'asb' }).location).toBeUndefined()
  })
})

describe('asked where, the whole answer is the place', () => {
  it.each([
    ['its at the bottom of our road', 'the bottom of our road'],
    ['valley way', 'valley way'],
    ['umm its behind the big tree near mums house', 'behind the big tree near mums house'],
    ['wychdell', 'wychdell'],
    ['it was on the hyde last night', 'the hyde'],
    ['the green please', 'the green'],
  ])('"%s" gives "%s"', (text, location) => {
    expect(slotsOf(text, { expecting: 'location' }).location).toBe(location)
  })

  it.each([['i dont know'], ['not sure'], ['no idea']])('"%s" gives none', (text) => {
    expect(slotsOf(text, { expecting: 'location' }).location).toBeUndefined()
  })
})

// The place finder can refuse kindly only what it is told: its towns around and ours are to stay the same.
it.each(loadGazetteer().filter(({ district }) => district !== undefined))(
  'hears $name, which is no part of Stevenage',
  ({ name }) => {
    expect(slotsOf(`rubbish dumped in ${name.toLowerCase()}`).location).toBe(name.toLowerCase())
  },
)

describe('postcodes', () => {
  it.each([
    ['SG1 1AA', 'SG1 1AA'],
    ['sg12aa', 'SG1 2AA'],
    ['SG1 IAA', 'SG1 1AA'],
    ['sg1 1 aa', 'SG1 1AA'],
    ['sgl 2ab', 'SG1 2AB'],
    ['SG1-3EJ', 'SG1 3EJ'],
    ['postcode is SG1 4QT', 'SG1 4QT'],
    ['bags outside, SG2 9AB thanks', 'SG2 9AB'],
    ['AL7 1AB', 'AL7 1AB'],
    ['SW1A 1AA', 'SW1A 1AA'],
    ['E1 6AN', 'E1 6AN'],
  ])('"%s" is %s', (text, postcode) => {
    expect(slotsOf(text).postcode).toBe(postcode)
  })

  it.each([
    ['so 1 2 go'],
    ['at 10 8am'],
    ['is 1 2 to'],
    ['LK93 XTP'],
    ['3 bags in m25'],
    ['about 10 2nd time'],
  ])('"%s" holds none', (text) => {
    expect(slotsOf(text).postcode).toBeUndefined()
  })
})
