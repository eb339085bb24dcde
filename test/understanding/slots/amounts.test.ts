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
    ['black bags dumped, must be a dozen', 'small_van'],
    ['took 3 of this bag and threw them in the hedge', 'car_boot'],
    ['two yellow hospital waste bags', 'car_boot'],
    ["three black sacks and a child's scooter", 'car_boot'],
    ['some saucepans dumped by the gate', 'car_boot'],
    ['2 bin bags and an old pushchair', 'car_boot'],
    ['a few toys and a kids bike', 'car_boot'],
    ['dumped kids bike n a microwave', 'car_boot'],
    ['two kids bikes', 'small_van'],
    ['bin bags and a pram all down the embankment', undefined],
    ['them sheets are asbestos 100%, broken an all', undefined],
    ['a bag floating in the pond, its full of nappies', 'single_bag'],
    ["my boy trod on a syringe, come and clear them, there's loads", undefined],
    ['just fitting a boiler and saw a bloke chuck 2 washing machines', 'small_van'],
    ['you came for my settee and now somebody has dumped a bed base', 'single_item'],
    ['a house clearance van offloads furniture here every week', undefined],
    ['house clearance rubbish in the layby', 'transit_van'],
    ['a big drum of engine oil', 'single_item'],
    ['a box of kitchen knives and some saucepans', undefined],
    ['sofa and some cushions', undefined],
    ['a telly and a load of toys', undefined],
    ['a pile of old clothes', undefined],
    ['builders bags tipped off a flatbed', undefined],
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

describe('what is counted, and what is not', () => {
  it.each<[string, WasteSize | undefined]>([
    // a number after "around" or "up to" counts; the place words do not
    ['a futon and around four sacks', 'small_van'],
    ['up to ten bags', 'small_van'],
    ['more than fifteen bags', 'transit_van'],
    ['a mattress around the corner', 'single_item'],
    // a number given later, or shared with an owner, counts what was named
    ['sacks outside the bins again, counted nine', 'small_van'],
    ['they chuck sacks over my wall. Five more today', 'car_boot'],
    ['bags on the verge, I counted 3 rats in them', undefined],
    ['the cafe leaves four of their sacks on the kerb', 'car_boot'],
    // people, houses and what nobody counted are no count
    ['two men slinging tyres out of a van', undefined],
    ['4 bin bags outside 27 Archer Road rubbish all over', 'car_boot'],
    ['Rolls of lino on the grass', undefined],
    ['mattresses and bags of rubbish outside the garages', undefined],
    ['some bags on the verge', undefined],
    // names in a row are a list without its commas
    ['bed wardrobe drawers on the path', 'transit_van'],
    ['an asbestos water tank on my drive', 'single_item'],
    ['a full load of carpets out of a white van', 'transit_van'],
    // a number belongs to what it stands before
    ['mattress + x3 bin bags', 'small_van'],
    ['sofas times three', 'transit_van'],
    ['4tyres', 'car_boot'],
    ['2black bags', 'car_boot'],
    ['six carcasses of washing machines', 'transit_van'],
    ['gas bottles the big ones like 4 of em', 'car_boot'],
    ['tyres on the verge, id say 40 odd', 'transit_van'],
    ['a couple more bags', 'car_boot'],
    ['more bags', undefined],
    ['so many bags i gave up counting', undefined],
    ['the burger lot leave sacks', undefined],
    // nobody counted these
    ['a pile of bin bags', undefined],
    ['loads of bin bags', 'small_van'],
    ['broken toys and a lamp', undefined],
    // what a thing holds or is made of is no second thing
    ['five boxes of kitchen stuff', 'car_boot'],
    ['fifteen tins of magnolia and gloss', 'small_van'],
    ['bag full of batteries, aerosols and rat poison', 'single_bag'],
    ['a car battery leaking acid', 'single_item'],
    ['a bath, cast iron by the look', 'single_item'],
    ['a hoover. dyson.', 'single_item'],
    ['a gym bench or massage table', 'single_item'],
    ['headboard n drawers', 'small_van'],
    ['a bag. one bag. by the gate', 'single_bag'],
    // a thing without a name of ours
    ['somebody has dumped a marimba by the gate', 'single_item'],
    ['a harpsichord was left by the pond', 'single_item'],
    ['a driver dumped something in the hedge', undefined],
    ['someone left a note about it', undefined],
  ])('"%s" is %s', (text, size) => {
    expect(sizeOf(text)).toBe(size)
  })

  it.each<[string, WasteSize | undefined]>([
    ['a shopping trolley and... nah its a sofa', 'single_item'],
    ['3 chairs... no wait one chair and four bags', 'small_van'],
    ['a table and a fridge... sorry, two tables', 'small_van'],
    ['a twin tub? twin buggy i mean, by the jitty', 'single_item'],
    ['a sofa and i mean who does that, and a fridge and a bed', 'transit_van'],
  ])('what is taken back is left out: "%s" is %s', (text, size) => {
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
    ['a woman in a red coat with a pushchair left two bags', ['household_black_bags']],
    ['soil on the path, had to lift my bike over', ['construction']],
    ['a table on the roundabout, legs up like a dead cow', ['other_household']],
    ['tyres in the paddock, my horses could get hurt', ['tyres']],
    ['drums of old engine oil', ['chemical_oil_fuel']],
    ['was cleaning windows there and saw a mattress', ['other_household']],
    ['can you get the 1 black bag left by the bus stop', ['household_black_bags']],
  ])('"%s" is %j', (text, types) => {
    expect(typesOf(text)).toEqual(types)
  })

  it('does not take "is it safe" for a safe', () => {
    expect(typesOf('is it safe to go near')).toBeUndefined()
  })
})
