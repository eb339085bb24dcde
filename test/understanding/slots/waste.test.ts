import { describe, expect, it } from '@jest/globals'
import type { WasteSize, WasteType } from '../../../dialogs/reporting/categories.ts'
import { slotsOf } from './read.ts'

describe('waste types, first-mentioned first, and how much there is', () => {
  it.each<[string, WasteType[] | undefined, WasteSize | undefined]>([
    ['3 black bags and a mattress', ['household_black_bags', 'other_household'], 'small_van'],
    ['one bin bag by the bench', ['household_black_bags'], 'single_bag'],
    ['four sacks of rubbish', ['household_black_bags'], 'car_boot'],
    ['about 10 bags', ['household_black_bags'], 'small_van'],
    ['3-4 bags left', ['household_black_bags'], 'car_boot'],
    ['bags everywhere', ['household_black_bags'], undefined],
    ['a matress', ['other_household'], 'single_item'],
    ['old setee on the verge', ['other_household'], 'single_item'],
    ['two sofas', ['other_household'], 'small_van'],
    ['a wardrobe, a bed and two armchairs', ['other_household'], 'transit_van'],
    ['a chest of drawers', ['other_household'], 'single_item'],
    ['frigde dumped', ['white_goods'], 'single_item'],
    ['3 bags and a fridge', ['household_black_bags', 'white_goods'], 'small_van'],
    ['washing machine and a cooker', ['white_goods'], 'small_van'],
    ['big old telly', ['other_electrical'], 'single_item'],
    ['a microwave and a toaster', ['other_electrical'], 'car_boot'],
    ['tipper load of rubble', ['construction'], 'tipper_lorry'],
    ['plasterboard and bricks', ['construction'], undefined],
    ['five bags of rubble', ['construction'], 'car_boot'],
    ['hedge cuttings and grass clippings', ['green'], undefined],
    ['2 gas bottles and paint tins', ['chemical_oil_fuel'], 'car_boot'],
    ['needles in the underpass', ['clinical'], undefined],
    ['trade waste from the takeaway', ['commercial_black_bags'], undefined],
    ['black bags from the restaurant', ['commercial_black_bags'], undefined],
    ['pallets and shop fittings', ['other_commercial'], undefined],
    ['corrugated garage roof sheets', ['asbestos'], undefined],
    ['asbestus sheets', ['asbestos'], undefined],
    ['dead fox by the road', ['animal_carcass'], 'single_item'],
    ['a car bumper and an exhaust', ['vehicle_parts'], 'car_boot'],
    ['car bumpers and an exhaust', ['vehicle_parts'], undefined],
    ['five old tyres', ['tyres'], 'car_boot'],
    ['a van load of furniture', ['other_household'], 'transit_van'],
    ['massive pile of rubble all along the lane', ['construction'], 'significant'],
    ['several van loads of soil', ['construction'], 'significant'],
    ['a tonne bag of rubble', ['construction'], 'small_van'],
    ['4 pallets', ['other_commercial'], 'small_van'],
    ['about 30 bags of rubbish', ['household_black_bags'], 'transit_van'],
    ['2 bin bags and a box of clothes', ['household_black_bags', 'other_household'], 'car_boot'],
    ['someone dumped rubbish', undefined, undefined],
  ])('"%s"', (text, types, size) => {
    const slots = slotsOf(text, { intent: 'fly_tipping' })
    expect(slots.wasteTypes).toEqual(types)
    expect(slots.wasteSize).toBe(size)
  })
})

describe('places and wrappings are not the waste', () => {
  it.each<[string, WasteType[]]>([
    ['a sofa on the grass by the trees', ['other_household']],
    ['mattress behind the garage block', ['other_household']],
    ['tyres next to the recycling bins', ['tyres']],
    ['fridge by the post box', ['white_goods']],
    ['two dead foxes in a bag', ['animal_carcass']],
    ['microwave chucked in the hedge', ['other_electrical']],
    ['not a sofa, a bed', ['other_household']],
    ['tv outside the carpet shop', ['other_electrical']],
    ['wheelie bin full of turf', ['green']],
    ['asbestos, 8 bags of it', ['asbestos']],
    ['a car battery leaking acid', ['vehicle_parts']],
    ['buggy, car seat and kids toys', ['other_household']],
    ['7 bags Leaves Spring', ['household_black_bags']],
    ['two fridges, doors off', ['white_goods']],
    ['a clear up is needed, its a sofa', ['other_household']],
    ['sofa dumped, someone is moaning and backing his van up to it', ['other_household']],
  ])('"%s" is %j', (text, types) => {
    expect(slotsOf(text, { intent: 'fly_tipping' }).wasteTypes).toEqual(types)
  })

  it('does not report waste when the message is about behaviour', () => {
    const slots = slotsOf('kids set fire to a mattress', { intent: 'asb' })
    expect(slots.wasteTypes).toBeUndefined()
    expect(slots.asbType).toBe('fire_setting')
  })

  it('takes "rubbish" as an answer only when asked what was dumped', () => {
    expect(slotsOf('just rubbish', { expecting: 'waste' }).wasteTypes).toEqual(['other'])
    expect(slotsOf('just rubbish').wasteTypes).toBeUndefined()
  })
})

describe('hazards', () => {
  it.each([
    ['asbestos sheets and needles', ['asbestos', 'needles']],
    ['oil drums leaking', ['chemicals']],
    ['its blocking the pavement', ['blocking']],
    ['someone will set fire to it, its a fire risk', ['fire_risk']],
    ['fridge in the middle of six hills way, cars swerving round it', ['blocking']],
    ['the wheelchair cant pass', ['blocking']],
    ['wardrobe fills the ramp', ['blocking']],
    ['pallets by the gate, kids with lighters about', ['fire_risk']],
    ['orange tops everywhere', ['needles']],
    ['bath on my drive, how am i meant to get the car out', ['blocking']],
    ['sofa on our landing, you have to climb over it', ['blocking']],
    ['the path is impassable', ['blocking']],
    ['branches in my gate, theres no getting a trailer through', ['blocking']],
    ['i cant get to my own front door', ['blocking']],
    ['pallets and the kids keep trying to light it', ['fire_risk']],
    ['kids climb over the wall and leave bags', undefined],
    ['cant get through to the council about a sofa', undefined],
    ['looks like a bomb has gone off, bags everywhere', undefined],
    ['a collection is needed', undefined],
    ['blocking nothing yet', undefined],
    ['wooden cable drums', undefined],
    ['sofa across the road from us', undefined],
    ['no needles that i can see', undefined],
    ['wardrobe on the pavement, the pram has to go in the road', ['blocking']],
    ['branches across path, had to turn round', ['blocking']],
    ['cant get her wheelchair past the sofa', ['blocking']],
    ['bags by the gate, my dog wont go past them', undefined],
    ['empty cooking oil drums', undefined],
    ['a bag leaking something brown', undefined],
    ['a barrel leaking something brown', ['chemicals']],
    ['bags by the tower block', undefined],
  ])('"%s" has %j', (text, hazards) => {
    expect(slotsOf(text, { intent: 'fly_tipping' }).hazards).toEqual(hazards)
  })
})

describe('land', () => {
  it.each([
    ['on the verge in valley way', 'highway'],
    ['left in a layby', 'highway'],
    ['on the pavement', 'highway'],
    ['in the underpass', 'footpath'],
    ['along the cycle path', 'footpath'],
    ['down the alley', 'back_alley'],
    ['behind the garages', 'back_alley'],
    ['by the train tracks', 'railway'],
    ['by the allotments', undefined],
    ['on the allotments', 'council_land'],
    ["in the farmer's field off the lane", 'agricultural'],
    ['on the drive of my rental', 'private_residential'],
    ['left outside my garden', undefined],
    ['in the yard of our unit', 'commercial_industrial'],
    ['behind our houses', 'back_alley'],
    ['in the lane at the back of my house', 'back_alley'],
    ['on the verge of the A602', 'highway'],
    ['in hampson park', 'council_land'],
    ['in the farmers field', 'agricultural'],
    ['on my driveway', 'private_residential'],
    ['on the industrial estate', 'commercial_industrial'],
    ['in the brook', 'watercourse'],
    ['in the middle of six hills way', 'highway'],
    ['in the lane behind fellowes way', 'back_alley'],
    ['down the railway steps', 'railway'],
    ['bags at the lakes', undefined],
    ['in the lake car park', undefined],
    ['on the brook bridge', undefined],
    ['left against our shutter in Park Place', undefined],
    ['at our flats, brook drive end', undefined],
    ['rubble all over the road', 'highway'],
    ['a bloke from over the road left a sofa', undefined],
    ['muck blocking half Gresley Way', 'highway'],
    ['came home and in my front garden are two sofas', 'private_residential'],
    ['cant get to the car because the pavement is full of bags', 'highway'],
    ['we run a small unit and found rubble in our yard', 'commercial_industrial'],
    ['bags by Hampson Park side', undefined],
  ])('"%s" is %s', (text, land) => {
    expect(slotsOf(text, { intent: 'fly_tipping' }).landType).toBe(land)
  })

  it('takes "not sure" as unidentified land only when asked', () => {
    expect(slotsOf('not sure', { expecting: 'land' }).landType).toBe('other_land')
    expect(slotsOf('not sure').landType).toBeUndefined()
  })
})
