import { describe, expect, it } from '@jest/globals'
import type { WasteSize, WasteType } from '../../../dialogs/reporting/categories.ts'
import { slotsOf } from './read.ts'

const sizeOf = (text: string) => slotsOf(text, { intent: 'fly_tipping' }).wasteSize
const typesOf = (text: string) => slotsOf(text, { intent: 'fly_tipping' }).wasteTypes

describe('numbers as people write them', () => {
  it.each<[string, WasteSize | undefined]>([
    ['twenty-two black bags along the hedge', 'transit_van'],
    ['twenty odd black bags in the woods', 'transit_van'],
    ['half a dozen bin bags', 'small_van'],
    ['a dozen sacks', 'small_van'],
    ['one hundred and forty tyres', 'significant'],
    ['hundreds of tyres', 'significant'],
    ['sacks, maybe four, on the verge', 'car_boot'],
    ['lorry tyres, 7 of them', 'small_van'],
    ['bags x6', 'small_van'],
    ['bags, 12 valley way', undefined],
    ['2 x mattress', 'small_van'],
    ['a couple of kettles and a toaster', 'car_boot'],
    ['a 6 foot mattress', 'single_item'],
    ['6 or 7 trade bags', 'small_van'],
  ])('"%s" is %s', (text, size) => {
    expect(sizeOf(text)).toBe(size)
  })
})

describe('loads said outright', () => {
  it.each<[string, WasteSize | undefined]>([
    ['like ten van loads', 'significant'],
    ['four grab lorries worth of spoil', 'significant'],
    ['massive heap of conifers', 'significant'],
    ['whole tipper of tree stumps', 'tipper_lorry'],
    ['they tipped a whole skip full', 'tipper_lorry'],
    ['enough to fill a van', 'transit_van'],
    ['a ford transit full of insulation', 'transit_van'],
    ['a builders bag of sand', 'small_van'],
    ['half a trailer load of muck', 'small_van'],
    ['a barrow load of stones', 'car_boot'],
    ['only one bin bag but its split and nappies everywhere', 'single_bag'],
    ['chucking bags off the back of a lorry', undefined],
    ['a white van dumped rubbish', undefined],
    ['my road looks like a rubbish tip', undefined],
    ['a pile of tyres', undefined],
    ['furniture left by the garages', undefined],
  ])('"%s" is %s', (text, size) => {
    expect(sizeOf(text)).toBe(size)
  })
})

describe('what the bags hold', () => {
  it.each<[string, WasteType[]]>([
    ['bags of rubble', ['construction']],
    ['a bin liner full of nappies', ['household_black_bags']],
    ['lidl bags full of rotting food', ['household_black_bags']],
    ['the takeaway leaves bin bags full of chip fat and boxes', ['commercial_black_bags']],
    ['hairdressers put their black bags out, bags full of hair', ['commercial_black_bags']],
    ['box of dead laptops', ['other_electrical']],
    ['sacks from tesco', ['commercial_black_bags']],
  ])('"%s" is %j', (text, types) => {
    expect(typesOf(text)).toEqual(types)
  })
})

describe('things by other names', () => {
  it.each<[string, WasteType]>([
    ['someone left a twin tub', 'white_goods'],
    ['an indesit washer', 'white_goods'],
    ['a henry hoover', 'other_electrical'],
    ['old tellies', 'other_electrical'],
    ['a chaise longue', 'other_household'],
    ['moses basket', 'other_household'],
    ['skirting boards and laminate flooring', 'construction'],
    ['breeze blocks', 'construction'],
    ['jerry cans', 'chemical_oil_fuel'],
    ['a fire extinguisher', 'chemical_oil_fuel'],
    ['epi pens', 'clinical'],
    ['colostomy bags', 'clinical'],
    ['catalytic converter', 'vehicle_parts'],
    ['whole engine block', 'vehicle_parts'],
    ['part worn tyres', 'tyres'],
    ['japanese knotweed', 'green'],
    ['bread crates', 'other_commercial'],
    ['decomposing badger', 'animal_carcass'],
    ['cement board with asbestos in', 'asbestos'],
    ['shopping trollies', 'other'],
  ])('"%s" is %s', (text, type) => {
    expect(typesOf(text)).toEqual([type])
  })
})

describe('what stands about is not the waste', () => {
  it.each<[string, WasteType[]]>([
    ['a printer in the bottlebrush bush', ['other_electrical']],
    ['sofa on the grass outside the flats', ['other_household']],
    ['a mattress by our gate', ['other_household']],
    ['fridge at my block', ['white_goods']],
    ['cant get my wheelchair past the rubble', ['construction']],
    ['a woman with a pushchair dropped rubbish sacks', ['household_black_bags']],
    ['freezer left by two women with a sack truck', ['white_goods']],
    ['rubble off a flat bed', ['construction']],
  ])('"%s" is %j', (text, types) => {
    expect(typesOf(text)).toEqual(types)
  })

  it('does not take "is it safe" for a safe', () => {
    expect(typesOf('is it safe to go near')).toBeUndefined()
  })
})
