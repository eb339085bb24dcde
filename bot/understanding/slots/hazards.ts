import type { Hazard, WasteType } from '../../../dialogs/reporting/categories.ts'
import { phraseBook } from './phrases.ts'
import type { Reading } from './reading.ts'
import { isDenied } from './reading.ts'

const dangers = phraseBook<Hazard | undefined>([
  [
    undefined,
    'cable drum~, wooden cable? drum~, old fire door~, a|the fire door with, blocking nothing|noone|nobody, burnt|burned out, oil filled, across|over the road|street from, rat poison, paint shop, drum hanging|stuck|kit~|and|n, washing|machine|dryer|drier machine? drum~, oil filled, petrol station~, paint shop, road block, cooking oil, catering oil, oil everywhere, block of, petrol pump~, set fire to, no fire, fire station, fire engine, fire brigade, like a bomb has? gone|hit|site, a bomb has? gone|hit, cooking|catering|vegetable|chip|fryer|frying oil|fat drum~|tin~|can~|tub~|box|boxes|container~, dog|dogs|cat|pony|horse|puppy will|would not go|walk|get|come past|near|by, through to the|you|your|anyone|council, can not get out much|of|enough, can not get through to|on',
  ],
  [
    'asbestos',
    `asbestos, corrugated roof|roofing|sheet~|sheets|sheeting|cement, wavy grey roof|sheet~|board~, flaking grey board~, corrugated grey sheet~|sheeting, garage roof sheet~`,
  ],
  [
    'needles',
    `needle~, orange tops, works and foil|tin|spoons, syringe~, sharps, hypodermic~, used needles, razor blade~, insulin|epi pen~, epipen~, cin bin~, lancets, cannula~`,
  ],
  [
    'chemicals',
    `chemical~, oil drum~, drum~ of, drum~, barrel leaking, leaking something|liquid|fluid|everywhere, corrosive, hazardous, paint tin~|can~|pot~, tin~ of paint, paint, engine|motor|waste|used|old oil, petrol, diesel, fuel, acid, bleach, toxic, paint|oil leaking|leaked|spilt|spilled|spilling|everywhere, leaking paint|oil|fluid|liquid|petrol|diesel, weedkiller, pesticide~, solvent~,
     fumes, chemical smell|fumes, gas bottle~|canister~|cylinder~, calor gas, propane, butane, oil, antifreeze, white spirit, thinners, batteries leaking, battery acid, fizzing, stinking|brown|green|yellow|unknown|mystery brown? liquid, unlabelled|unmarked drum~|container~|tin~|bottle~|can~|tub~`,
  ],
  [
    'blocking',
    `blocking, blocked, block|blocks the|our|my|a|access, get|getting the? buggy|pram|pushchair|wheelchair|bin past|through|by|down, can|could not get * *? *? past|down|through|by, can|could not get my|the|our|her|his|a bin|bins|car|buggy|pram|wheelchair|pushchair, can|could not get my|our|the * * wheelchair|pram|buggy|pushchair|scooter|car, can|could not get my|our|the * wheelchair|pram|buggy|pushchair|scooter|car, in the road, hard shoulder, middle of the road|path|pavement|cycleway|footpath|lane|street, across the? path|footpath|pavement|cycleway|bridleway|towpath|pavment, across the road|entrance|gate|track|underpass|steps|doorway, had|have|having to turn back|around|round, across the cycle|bridle|foot|public path|track|lane|footpath, came off my|his|her bike|scooter|moped, no room to|for, fell over it|them, tripped|trip over|on it|them?, in a|the cycle underpass|lane|path, against the fire door, fire door, fire exit, obstructing, obstruction, obstructs, in the way, cant|not get past|through|by|out, can not get past|through|by|out|round|a, could not get past|through|by, have|had|has|having to walk|go|step in|into|onto|on the? road|street, no way past|through|round,
     swerve|swerved|swerving, cars braking, in the carriageway, lane of, no one|nobody|noone can get through|thru|past|by, can|could not get * *? *? out, right across the, fell or dumped off|on, half the lane is, whole road is, access blocked, trip hazard, middle of the road, wheelchair can not, pushchair can not, pram can not,
     wheelchair~ not get, cant|cannot pass|fit, can not pass|fit, can not get up|down, could not pass|fit, will|would not fit, go|going|went round it|them|that, have|had to go round, driver had to, long way round, struggled past, struggling past, impossible with, can * * * get by, fills|filling the ramp|path|pavement|doorway|stairs, jammed with, over the dropped kerb, middle of * way|road|lane|avenue|drive, middle of * * way|road|lane|avenue|drive, across * lane|road|way|avenue, across * * lane|road|way|avenue, across the bell mouth, across both lanes, cycle crossing, mouth of, binmen|dustmen|binman can|could not, bin men can|could not, bins can|could not be|get, 
     how am|are i|we|you|they|anyone|people|pedestrians meant|supposed|expected to get|squeeze|drive|walk by|past|in|out|through|round, how am|are i|we|you|they meant|supposed|expected to get the|my|our|a * out|in|past|through|by, how am|are i|we|you|they meant|supposed|expected to get to|into my|our|the|work,
     have|has|had|having to climb|clamber|step|scramble|jump over, climb|climbing|clamber|clambering|step|stepping|scrambling over it|them|this|that|everything|bags|rubbish, has|have|had|having to squeeze|edge, squeeze|squeezing past|by|round, impassable, not passable, no getting past|through|by|round|in|out, no getting a|the|my * past|through|by|in|out|down,
     will|would not go|get past|passed|through|by, not get passed, not get the|my|our|a|any|his|her car|van|tractor|sprayer|combine|trailer|lorry|artic|wagon|truck|caravan|quad|mower|horsebox|ambulance|wheelchair|scooter|pram|buggy|pushchair|stroller|bike|bins in|into|out|past|through|by|down|up|along|round,
     not take|bring|wheel out|in the|my|our stroller|pram|buggy|pushchair|wheelchair|bin|bins|car, not get to|at|into my|our|the|his|her own? front|back? door|gate|garage|garages|bins|house|flat|shed|drive|meter|meters|car, not open my|our|the|his|her front|back|garage|side|fire? door|doors|gate|gates|garage,
     stopping|stops|preventing|prevents me|us|people|anyone|them|everyone getting|from getting|going|using|passing|walking, preventing access, no|cut|cuts off? our|the? access to, cut off our|the|my access, preventing the? * access, across the|my|our field? gateway|driveway|drive, dropped kerb, nearly|almost went over my|the handlebars, went over my|the handlebars, stuck this|that side of,
     have|having|had to push|wheel|take|carry the|my|our|their? pram|prams|pushchair|pushchairs|wheelchair|wheelchairs|buggy|buggies|scooter|scooters in|into|onto|on the? road, had|have|having to lift|carry|drag my|our|the|a bike|pram|buggy|pushchair|wheelchair|scooter|trolley over|round|past, hardly|barely get past|by|through|in|out, hardly|barely pass, only just get|squeeze past|by|through, all over the slip|cycle|bus lane?, car~ swerving, ambulance can|could not`,
  ],
  [
    'fire_risk',
    `one spark|cigarette|match|fag, flick|flicking fags|cigarettes, someone|somebody|kids will|might|could|tried|trying to? light it|them, if that|it goes up, whole? lot goes up, lot goes up, against the gas meter~, gas meter~, grenfell, tinder dry, against the? wooden fence, will|gonna|could|might|scared * set fire|light to, fire risk|hazard, fire waiting to happen, bonfire waiting, against the? fire door, set it alight, catching fire, go up, fire safety, catch fire, set fire|alight, set on fire, set it on fire, on fire, go up in flames, smouldering, burnt rubbish|out, burning, flammable, arson, gas bottle~|canister~|cylinder~, petrol, could|might|would burn, setting fire, been? lit, lighters about, kids|lads with lighters, someone|somebody|kids|they will|might|could|gonna set fire|light to, going to set fire|light, tried setting|lighting fire|light|it|them, keep|keeps|kept|keeping trying to light it|them|the, keep|keeps|kept lighting it|them, a match|lighter to it|them, put|puts|putting|chuck|chucks|throw|throws|drop|drops|dropped|flick|flicks a match|fag|cigarette|ciggy|lighter on|to|in|at it|them|that|this, one|some fool|idiot|kid|lad|person with|drops|flicks|chucks a lighter|match|fag|cigarette, torched, all go up, we are|we're all? toast, one fag end, bone dry, dry as anything|tinder|a, a bomb, gas governor, up against the gas|sub|substation, could|might|will go up`,
  ],
])

/** What some waste is by itself. */
const dangerOf: Partial<Record<WasteType, Hazard>> = { asbestos: 'asbestos', chemical_oil_fuel: 'chemicals' }

/** Hazards the words name and do not deny, and those the waste itself is. */
export const hazardsIn = (reading: Reading, wasteTypes: readonly WasteType[] = []): Hazard[] => {
  const found = new Set<Hazard>()
  // what leaks out of a bag of rubbish is no chemical
  const onlyBags = wasteTypes.length > 0 && wasteTypes.every((type) => type === 'household_black_bags')
  for (let index = 0; index < reading.words.length; index += 1) {
    const hit = dangers.at(reading, index)
    if (!hit) continue
    if (hit.value === undefined) index = hit.to - 1
    else if (!isDenied(reading, index) && !(onlyBags && reading.words[index] === 'leaking'))
      found.add(hit.value)
  }
  for (const type of wasteTypes) {
    const danger = dangerOf[type]
    if (danger) found.add(danger)
  }
  return [...found]
}
