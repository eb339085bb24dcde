import { describe, expect, it } from '@jest/globals'
import type { WasteSize, WasteType } from '../../../dialogs/reporting/categories.ts'
import { slotsOf } from './read.ts'

const sizeOf = (text: string) => slotsOf(text, { intent: 'fly_tipping' }).wasteSize
const typesOf = (text: string) => slotsOf(text, { intent: 'fly_tipping' }).wasteTypes

describe('what was said by mistake', () => {
  it.each<[string, WasteSize, WasteType]>([
    ['fridge, no tell a lie its a washing machine', 'single_item', 'white_goods'],
    ['a fridge, i tell a lie, its a dishwasher', 'single_item', 'white_goods'],
    ["bags dumped, no it isn't bags, it's a sofa", 'single_item', 'other_household'],
    ['a carpet by the lift. its not a carpet its a mattress', 'single_item', 'other_household'],
    ['mattress. no its a sofa bed, sorry, its dark', 'single_item', 'other_household'],
    ['a shopping trolley, no, looks more like a bed frame', 'single_item', 'other_household'],
    ['a wardrobe, hang on its two wardrobes', 'small_van', 'other_household'],
    ['a sofa, no two sofas', 'small_van', 'other_household'],
    ['a fridge, well its a freezer actually', 'single_item', 'white_goods'],
  ])('is left out: "%s" is %s of %s', (text, size, type) => {
    expect(sizeOf(text)).toBe(size)
    expect(typesOf(text)).toEqual([type])
  })

  it('stays where nothing else was meant', () => {
    expect(typesOf('bags everywhere, none of them my bags')).toEqual(['household_black_bags'])
    expect(sizeOf('two mattresses, no bags just the mattresses')).toBe('small_van')
  })
})

describe('a count that is mended or grows', () => {
  it.each<[string, WasteSize | undefined]>([
    ['was going to say 5 bags but hang on, 6, 7... nine', 'small_van'],
    ['bags, 4, no five of them', 'car_boot'],
    ['i said 2 bags its actually 8', 'small_van'],
    ['2 no 3 tyres', 'car_boot'],
    ['a spare wheel, no, two of them', 'car_boot'],
    ['one bag by the gate, plus another 2 not open yet', 'car_boot'],
    ['3 bags outside and another four in the alley', 'small_van'],
    ['a sofa by the bins and another one by the gate', 'small_van'],
    ['told you about freezers, its another one behind the garages', 'single_item'],
    ['one chair. just one old chair.', 'single_item'],
    ['two chairs and one chair more', 'transit_van'],
    ['black bags loads of them', 'small_van'],
    ['cpl of bags', 'car_boot'],
    ['they put two bed outside', 'small_van'],
    ['a 2 bed flat left a sofa', 'single_item'],
    ['flat 12 throw bags off the balcony', undefined],
    ['number 9 bags again', undefined],
    ['some charmer rolled old tyres down the bank', undefined],
    ['some old tables', undefined],
    ['a set of kitchen knives', 'single_item'],
    ['a set of alloys', 'car_boot'],
  ])('"%s" is %s', (text, size) => {
    expect(sizeOf(text)).toBe(size)
  })
})

describe('one bag or a few small things and no large one', () => {
  it.each<[string, WasteSize | undefined]>([
    ['a bag of nappies and a broken highchair', 'car_boot'],
    ['2 suitcases and a pushchair', 'car_boot'],
    ['box of plates and a mirror', 'car_boot'],
    ['few toys and a scooter', 'car_boot'],
    ['six bags and a highchair', 'small_van'],
    ['a pushchair and a sofa', 'small_van'],
    ['a pushchair', 'single_item'],
    ['an engine block and a gearbox', 'small_van'],
  ])('"%s" is %s', (text, size) => {
    expect(sizeOf(text)).toBe(size)
  })
})

describe('one of what has no number', () => {
  it.each<[string, WasteSize | undefined]>([
    ['one corrugated asbestos sheet', 'single_item'],
    ['an entire willow branch', 'single_item'],
    ['asbestos sheets', undefined],
    ['a water tank, told its likely asbestos', 'single_item'],
    ['a water tank, cement looking', 'single_item'],
    ['bag of grass cuttings', 'single_bag'],
  ])('"%s" is %s', (text, size) => {
    expect(sizeOf(text)).toBe(size)
  })
})

describe('loads told in other words', () => {
  it.each<[string, WasteSize | undefined]>([
    ['a tipper reversing up and dropping its load', 'tipper_lorry'],
    ['lorry tipping its load of soil', 'tipper_lorry'],
    ['a van tipping its load', undefined],
    ['bags and beds, enormous, by the gate', 'significant'],
    ['2 fridges, massive, by the gate', 'small_van'],
    ['a bed, a wardrobe, two chairs and bags and bags', 'transit_van'],
    ['bags and bags of it', 'small_van'],
  ])('"%s" is %s', (text, size) => {
    expect(sizeOf(text)).toBe(size)
  })
})

describe('what is named beside the waste', () => {
  it.each<[string, WasteType[]]>([
    // how large it is, what comes to harm, what it is covered with
    ['a rabbit hutch the size of a chest freezer', ['other_household']],
    ['a crate as big as a fridge', ['other_commercial']],
    ['exhaust on the verge, could go through someones tyre', ['vehicle_parts']],
    ['a can of diesel, it has burnt the grass', ['chemical_oil_fuel']],
    ['soil tipped, i covered it with a sack', ['construction']],
    ['nearly tripped over a tyre with my bike', ['tyres']],
    ['a sofa, the buggy has to go in the road', ['other_household']],
    ['a hot tub at the edge of the wood', ['other_household']],
    ['rubble tipped, number plate KX99 ABF', ['construction']],
    ['van with its doors open, a freezer thrown out', ['white_goods']],
    ['fridges in bits, he leaves what he doesnt want', ['white_goods']],
    ['bags on the path, my wife is blind', ['household_black_bags']],
    ['bags by our bins, the cafe has a trade bin of its own', ['household_black_bags']],
    ['he keeps emptying his clippings on the green', ['green']],
    // the same bags again, and bags that only hold it
    ['ten bags of rubble, them blue ones', ['construction']],
    ['a bin bag by the gate and theres a dead dog in it', ['animal_carcass']],
    ['a bag with a body in it, a cats body', ['animal_carcass']],
    ['BAGS FURNITURE THE LOT', ['household_black_bags', 'other_household']],
    ['bedside n 7 bags', ['other_household', 'household_black_bags']],
  ])('"%s" is %j', (text, types) => {
    expect(typesOf(text)).toEqual(types)
  })

  it.each<[string, WasteType[]]>([
    ['a dozen sacks of takeaway rubbish, chip fat boxes and all', ['commercial_black_bags']],
    ['seven sacks of office waste and a big photocopier', ['commercial_black_bags', 'other_electrical']],
    ['bags of plastic packing and coat hangers', ['commercial_black_bags']],
    ['bags from a cleaning firm', ['commercial_black_bags']],
    ['twenty bags of takeaway kitchen waste', ['commercial_black_bags']],
    ['pallets and polystyrene off some shop fitters', ['other_commercial']],
  ])('business waste is told by whose it is: "%s" is %j', (text, types) => {
    expect(typesOf(text)).toEqual(types)
  })
})
