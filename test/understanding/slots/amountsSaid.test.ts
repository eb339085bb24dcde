import { describe, expect, it } from '@jest/globals'
import type { LandType, WasteSize } from '../../../dialogs/reporting/categories.ts'
import { slotsOf } from './read.ts'

describe('how much was dumped, as people say it', () => {
  it.each<[string, WasteSize | undefined]>([
    ['a bag of rubbish by the post box', 'single_bag'],
    ['theres a fridge in the alley, doors still on it', 'single_item'],
    ['just a carrier of rubbish on the fence', 'single_bag'],
    ['one of those white builders sacks of sand', 'small_van'],
    ['2 massive skips worth of junk', 'significant'],
    ['a dishwasher, had to take the wheelchair in the road', 'single_item'],
    ['bag left outside my gate', 'single_bag'],
    ['one carrier bag of bottles', 'single_bag'],
    ['a bin liner has been dumped', 'single_bag'],
    ['solitary sack', 'single_bag'],
    ['a single black sack split open', 'single_bag'],
    ['someone dumped a sofa', 'single_item'],
    ['an old tv', 'single_item'],
    ['the fridge is still there', 'single_item'],
    ['dead fox', 'single_item'],
    ['just one mattress', 'single_item'],
    ['a couple of bags', 'car_boot'],
    ['not that much really', 'car_boot'],
    ['wheelbarrow full of soil', 'car_boot'],
    ['carrier bags of rubbish in the lake', undefined],
    ['i have the number plate of the fly tipper', undefined],
    ['two bags and a box', 'car_boot'],
    ['a few bits and bobs', 'car_boot'],
    ['a few bits', 'car_boot'],
    ['few odds and ends', 'car_boot'],
    ['handful of bottles', 'car_boot'],
    ['three or four bags', 'car_boot'],
    ['five bin bags', 'car_boot'],
    ['two small boxes', 'car_boot'],
    ['couple of tyres', 'car_boot'],
    ['4 tyres', 'car_boot'],
    ['a boot load of rubbish', 'car_boot'],
    ['would fit in a car boot', 'car_boot'],
    ['half a dozen bags', 'small_van'],
    ['6 bags', 'small_van'],
    ['ten sacks', 'small_van'],
    ['a dozen black bags', 'small_van'],
    ['about 8 tyres', 'small_van'],
    ['a mattress and 3 bags', 'small_van'],
    ['two sofas', 'small_van'],
    ['fridge and a cooker', 'small_van'],
    ['a sofa and some bags', 'small_van'],
    ['loads of black bags', 'small_van'],
    ['loads of bin bags piled up', 'small_van'],
    ['a small van load', 'small_van'],
    ['sofa, two chairs and a fridge', 'transit_van'],
    ['three mattresses', 'transit_van'],
    ['a bed, a wardrobe and a chest of drawers', 'transit_van'],
    ['a van load of rubbish', 'transit_van'],
    ['van full of rubbish emptied', 'transit_van'],
    ['twenty bags', 'transit_van'],
    ['a whole living room', 'transit_van'],
    ['half a kitchen ripped out', 'transit_van'],
    ['over 20 bags', 'transit_van'],
    ['25+ bags', 'transit_van'],
    ['fifteen to twenty bags', 'transit_van'],
    ['full transit of building waste', 'transit_van'],
    ['a lorry load of soil', 'tipper_lorry'],
    ['skip load of rubble', 'tipper_lorry'],
    ['tipper truck full of earth', 'tipper_lorry'],
    ['enough to fill a skip', 'tipper_lorry'],
    ['it would fill a skip', 'tipper_lorry'],
    ['massive pile of rubbish', 'significant'],
    ['huge heap of waste', 'significant'],
    ['several lorry loads', 'significant'],
    ['loads and loads of vans worth', 'significant'],
    ['over a hundred tyres', 'significant'],
    ['100 bags', 'significant'],
    ['its huge, like a landfill', 'significant'],
    ['rubbish everywhere', undefined],
    ['pile of rubbish', undefined],
    ['some rubbish dumped', undefined],
    ['builders waste dumped', undefined],
    ['bags dumped', undefined],
    ['loads of rubbish', undefined],
    ['load of old junk', undefined],
    ['a load of crap', undefined],
    ['fly tipping again', undefined],
    ['tyres dumped', undefined],
    ['furniture dumped', undefined],
    ['a heap of garden waste', undefined],
    ['a white van dumped some stuff', undefined],
    ['a lorry stopped and tipped rubbish', undefined],
    ['a big pile of rubbish', undefined],
    ['pile of tyres', undefined],
    ['stuff from a house clearance', 'transit_van'],
    ['2 matresses and a settee', 'transit_van'],
    ['sofa n fridge n loads of bags', 'transit_van'],
    ['1x sofa, 1x mattress', 'small_van'],
    ['2x mattress 1x sofa', 'transit_van'],
    ['mattress x 2', 'small_van'],
    ['a pair of armchairs', 'small_van'],
    ['an armchair', 'single_item'],
    ['about half a dozen tyres and a sofa', 'small_van'],
    ['one sofa one armchair and one table', 'transit_van'],
    ['3 items, table chair and a lamp', 'small_van'],
    ['two big items', 'small_van'],
    ['several large items', 'transit_van'],
    ['a couple of large bits of furniture', 'small_van'],
    ['a trailer load of branches', 'small_van'],
    ['three builders bags of rubble', 'small_van'],
    ['two bags of rubble', 'car_boot'],
    ['a bag of plaster', 'single_bag'],
    ['a toilet and a sink', 'small_van'],
    ['one tyre', 'single_item'],
    ['washing machine', 'single_item'],
    ['a microwave and a toaster', 'car_boot'],
    ['a box of old books', 'single_item'],
    ['a suitcase', 'single_item'],
    ['loads of old clothes', undefined],
    ['a pushchair and a car seat', 'small_van'],
    ['it is about the size of a car', 'transit_van'],
    ['you would need a lorry to shift it', 'tipper_lorry'],
    ['need a van to move it', 'transit_van'],
    ['the pile is as tall as me', 'transit_van'],
    ['not much, just a bag', 'single_bag'],
    ['not a lot, few bits of wood', 'car_boot'],
    ['quite a lot of bags', 'small_van'],
    ['at least a dozen bags maybe more', 'small_van'],
    ['10-15 bags', 'small_van'],
    ['bags and bags of it', 'small_van'],
    ['there must be fifty bags', 'transit_van'],
    ['one sofa cushion', 'single_item'],
    ['my 2 year old found a needle', 'single_item'],
    ['2 men dumped a sofa', 'single_item'],
    ['two lads and a girl left a mattress', 'single_item'],
    ['sofa outside flat 3', 'single_item'],
    ['3 weeks its been there, a sofa', 'single_item'],
    ['5 days ago someone left bags', undefined],
    ['bags at 12 valley way', undefined],
    ['mattress outside number 6', 'single_item'],
    ['a 3 seater sofa', 'single_item'],
    ['a king size bed', 'single_item'],
    ['table and 4 chairs', 'transit_van'],
    ['two wheelie bins full', 'small_van'],
    ['two bags for life', 'car_boot'],
    ['a shopping trolley', 'single_item'],
    ['three shopping trolleys', 'transit_van'],
    ['one of the biggest piles ive seen', 'significant'],
  ])('"%s" is %s', (text, size) => {
    expect(slotsOf(text, { intent: 'fly_tipping' }).wasteSize).toBe(size)
  })
})

describe('whose land it lies on', () => {
  it.each<[string, LandType | undefined]>([
    ['bags near the brook', undefined],
    ['a sofa by the park gates', undefined],
    ['tyres in the ditch beside Hitchin Road', 'watercourse'],
    ['dumped in my maize', 'agricultural'],
    ['over my back garden fence', 'private_residential'],
    ['nobody knows whose land it is', 'other_land'],
    ['couch in the road', 'highway'],
    ['mattress on Archer Road', undefined],
    ['at the old bowling alley', undefined],
    ['in the retail park', 'commercial_industrial'],
    ['in the car park at Symonds Green', undefined],
    ['clippings on the bowls green', 'council_land'],
    ['the man keeps tipping his lawn clippings in the park', 'council_land'],
    ['bags on network rail land at the bottom of our garden', 'railway'],
    ['tipped onto the cycle lane', 'highway'],
    ['a ramp of soil', undefined],
    ['by the cemetery gate', undefined],
  ])('"%s" is %s', (text, land) => {
    expect(slotsOf(text, { intent: 'fly_tipping' }).landType).toBe(land)
  })

  it('is nothing to ask about where the report is of behaviour', () => {
    expect(slotsOf('youths on the green every night', { intent: 'asb' }).landType).toBeUndefined()
  })
})

describe('what lies behind another intent', () => {
  it('is taken up where something was dumped', () => {
    expect(slotsOf('gas bottles dumped by the school', { intent: 'emergency' }).wasteTypes).toEqual([
      'chemical_oil_fuel',
    ])
    expect(slotsOf('my gas cooker is leaking', { intent: 'emergency' }).wasteTypes).toBeUndefined()
  })

  it('is taken up after a party, but not where it was only set alight', () => {
    const asb = { intent: 'asb' } as const
    expect(slotsOf('another party, 8 bin bags dumped behind our houses', asb).wasteSize).toBe('small_van')
    expect(slotsOf('they set light to a dumped sofa', asb).wasteSize).toBeUndefined()
  })

  it('is taken up from an answer to another question', () => {
    expect(slotsOf('yesterday, its a sofa and 3 bags', { intent: 'other', expecting: 'when' })).toMatchObject(
      {
        wasteTypes: ['other_household', 'household_black_bags'],
        wasteSize: 'small_van',
        when: 'yesterday',
      },
    )
  })
})

describe('taking back what was said', () => {
  it.each([
    'sorry nine tyres not two',
    'saturday not sunday',
    'its near the Hyde not the Oval',
    "it's a freezer actually, and a mattress",
    'no is Archer road',
    'sorry wrong road its Great Ashby Way',
    'on 20/11 sorry',
    'make that five bags',
  ])('"%s" corrects', (text) => {
    expect(slotsOf(text).correction).toBe(true)
  })

  it.each([
    'they actually turned it up when i asked, not nice people',
    'not sure really',
    'it is not',
    'i do not know who it was',
    'there is nothing left',
  ])('"%s" does not', (text) => {
    expect(slotsOf(text).correction).toBeUndefined()
  })
})
