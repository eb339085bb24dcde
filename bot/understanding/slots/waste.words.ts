import { phraseBook } from './phrases.ts'
import type { WasteThing } from './waste.ts'

/** Places and ordinary things whose names hold the name of a waste. */
const notWaste = `
  post|phone|telephone|letter|electric|electricity|junction|sand|grit|window box|boxes, letterbox, postbox, box wood, bin store~|shed~|area~|room~|chute~|cupboard~|day|men|lorry|collection~|compound,
  garage|tower|flat|office|apartment|stair|toilet block~, block of flats, # block, block the, bike|cycle|bin|potting shed~, bottle|recycling|clothes|clothing|textile|paper|glass|shoe|bring|charity bank~|bin~|point~|centre~|area~|container~|facility|facilities, recycling banks and bins,
  fire door~|exit~, front|back|next|garage|main|block|communal|car door~, doorbell, door to door, doors down|up|along|away, kitchen|bathroom|bedroom|shop|car|house|flat window~, bowling|village|pin|symonds|shephall|fishers|todds|rush|norton|shephall green, tree line, tree lined, flower bed~, plant pots outside, sofa|bed|carpet|tyre|paint|vape|charity|phone|furniture|tv|clothes|shoe|bike|kitchen|flower|plant|electrical|computer|toy|book|chair|tile|battery|pet|timber|builders shop~|store~|place|factory|warehouse|showroom|centre|merchants|yard|exchange,
  lamp post~, lamppost~, grass bit|verge~|bank, bus shelter~, bed time, garden centre~|gate~|wall~|fence~|path~, allotment gate, table tennis, picnic table~|bench|benches|area, bin bag in the tree, car|bike|tyre tracks, train tracks, bags of room, shopping bag, handbag~, bag for life, bags of space, bag of chips|drugs|weed|sweets|crisps, tv licence, office hours, in the way, tree surgeon~, tree surgeons, paint shop, cable street, water butt, plant hire, sink hole, concrete jungle, concrete steps|path|bollard~|ramp, brick wall~, gravel path|drive, wheel clamp, oil|petrol|diesel|paint|glass everywhere|spill|spilt|leaking|leaked|slick, drive out, carpet cleaner, washing line, mobile phone, phone lines, road side, sand pit, sandpit, monkey bars, soil pipe, skip hire, bath road, rug beating, tyre marks, cooker smell, desk at, book in, book a, booked, high chair lift, chair person, chairman, leaves his|her|their|the|it|them|my|a|all|stuff|bags|rubbish, hedge row, hedgerow, christmas lights, garden of, lift door~, log on, logs in, box junction, black bags day, the brambles, the willows, the orchard, branch of`

const thing = (type: WasteThing['type'], bulk: WasteThing['bulk'], vague = false): WasteThing => ({
  type,
  bulk,
  ...(vague && { vague }),
})

/**
 * What residents call the things they find, by DEFRA type (WasteDataFlow fly-tipping return). Earlier rows
 * win where two claim the same words.
 */
const rows: [WasteThing | undefined, string][] = [
  [undefined, notWaste],
  [
    thing('animal_carcass', 'small'),
    `dead|rotting dog~|cat~|fox|foxes|badger~|deer|animal~|sheep|lamb~|pig~|horse~|rabbit~|chicken~|bird~|
     swan~|pigeon~|rat~|goat~|cow~|puppy~|kitten~|hedgehog~|fish|pet~|snake~,
     animal|dog|cat|fox|sheep|deer|pig carcass|carcasses|carcas|carcase|remains|body|bodies|corpse~,
     carcass|carcasses|carcas|carcase|carcases, animal remains|parts|guts|entrails, butchered animal~, fish|sheep|pig|pigs|cow heads|head, animal|fish|chicken bones, animal guts, roadkill, dead thing,
     dog|cat|fox that is|has? dead|died`,
  ],
  [
    thing('asbestos', 'mass'),
    `asbestos, asbestos sheet~|sheeting|roof|roofing|panel~|tile~|cement|garage, corrugated roof|roofing|sheet~|
     sheets|sheeting|cement|panel~, corrugated garage? roof~|roofing|sheet~, old? garage roof|roofing sheet~?,
     corrugated grey? sheet~|sheeting, artex`,
  ],
  [
    thing('clinical', 'small'),
    `needle~, syringe~, sharps, sharps bin~|box|boxes, hypodermic~ needle~?, used needle~, medical waste|stuff|
     rubbish|bags, clinical waste|bag~|stuff, yellow clinical? bag~, dressings|bandage~, medical nappy~, incontinence pad~, adult nappy~, catheter bag~, insulin pen~|needle~, medication|medications|medicines|tablets,
     hospital waste, blood bag~, colostomy bag~, drug needle~, used dressings, bloody bandage~, ppe masks`,
  ],
  [
    thing('chemical_oil_fuel', 'small'),
    `paint, paint tin~|can~|pot~|tub~, tin~ of paint|gloss|emulsion, tub~|pot~|can~ of paint|oil|petrol|diesel|chemicals,
     oil drum~|can~|container~|tank~, drum~ of oil|chemicals|chemical|fuel|something|liquid,
     engine|motor|cooking|vegetable|waste|heating|used|old oil, chip fat, drum~, oil, diesel, petrol can~?,
     fuel can~|drum~|tank~, jerry can~, jerrycan~, gas bottle~|canister~|cylinder~|can~|tank~, calor gas bottle~?,
     propane|butane bottle~|cylinder~|canister~?, nitrous? canister~, chemical~, chemical drum~|container~|waste|barrel~,
     barrel~, barrel~ of oil|chemicals, weedkiller, weed killer, pesticide~, solvent~, white spirit, thinners,
     antifreeze, acid, bleach, nos|laughing gas canister~|bottle~|cylinder~, creosote, tar, ibc tank~?, toxic waste,
     liquid waste`,
  ],
  [
    thing('white_goods', 'large'),
    `fridge~, freezer~, fridge|fridges freezer~, fridgefreezer~, washing machine~, washer~, washer dryer|drier~,
     tumble dryer|drier|dryers|driers, tumbledryer~, dishwasher~, dish washer~, cooker~, gas|electric cooker~,
     electric|gas|broken|old oven~, oven~, hob~, chest freezer~, american fridge~ freezer~?, white goods,
     refrigerator~, spin dryer~, wine cooler~, cooker hood~, kitchen|domestic? appliance~, large appliance~, beer fridge~`,
  ],
  [
    thing('other_electrical', 'small'),
    `tv~, telly~, television~, tv set~, tv stand and tv, flat screen~ tv~?, flatscreen~ tv~?, plasma tv~?, computer~,
     computer monitor~|screen~, old|desktop pc~, laptop~, monitor~, printer~, microwave~, microwave oven~, toaster~,
     kettle~, hoover~, vacuum cleaner~?, dyson~, stereo~, hi fi, speaker~, games? console~, treadmill~, running machine~, xbox, playstation~,
     radio~, iron, lamp~, electric? heater~, fan heater~, dvd player~, video recorder~, cables, electrical stuff|
     goods|items|item|waste|equipment|bits, electricals, electronics, electric stuff|items|goods, air fryer~, slow cooker~,
     hairdryer~, lawn mower~, lawnmower~, strimmer~, electric fan~, electric scooter battery|batteries, keyboard~ and monitor,
     vape~, light bulb~, fluorescent tube~, air con unit~, electric fire~, dehumidifier~, coffee machine~`,
  ],
  [
    thing('tyres', 'small'),
    `tyre~, car|lorry|tractor|old|van|truck|bike|motorbike|used tyre~, stack~|pile~ of tyre~, wheel~ and tyre~`,
  ],
  [
    thing('vehicle_parts', 'small'),
    `car|vehicle|van|motorbike|engine|motor|scooter|lorry|bike|moped part~|bit~|bits|piece~, parts of a|an|some? car~|van~|motorbike~|vehicle~,
     bits of a? car~|van~|vehicle~|motorbike~, bumper~, car|front|rear|back bumper~, exhaust~, exhaust pipe~,
     car batteries, car|van|vehicle|lorry|truck battery~, car|van seat~|door~|bonnet~|engine~|wheel~|radiator~|roof~|boot, windscreen~,
     alloy~ wheel~?, hubcap~, hub cap~, gearbox|gearboxes, engine block~, catalytic converter~, moped|motorbike|scooter|bike frame~, oil filter~, breaking motors, car wheels, gear box, car bits, number plate~,
     wing mirror~, burnt out motorbike~|moped~|bike~|scooter~, stripped motorbike~|moped~|scooter~|car~, roof rack~, steering wheel~,
     headlight~, tailgate~, car exhaust~, fuel tank~, old engine~, an? engine, caravan chassis`,
  ],
  [
    thing('construction', 'mass'),
    `rubble, builder|builders|building|construction|demolition rubble|waste|materials|material|rubbish|bag~|stuff|debris|mess,
     plasterboard~, plaster board~, plaster, brick~, breeze? block~, breezeblock~, concrete, concrete|paving slab~,
     slabs, paving slabs|stones, soil, topsoil, earth, mud and stones, hardcore, gravel, ballast, sand, cement bag~?, bag~ of cement|sand|plaster,
     roof? tile~, roof slates, kitchen|bathroom unit~, kitchen units and worktop~, worktop~, kitchen cupboard~, old|whole|entire|ripped|fitted kitchen,
     whole|old|entire|ripped|fitted kitchen, bathroom|kitchen suite~, bathroom tile~, 
     old bath, shower tray~|screen~|door~, basin~, radiator~, door frame~, doors, old|interior|internal|wooden|front|fire|upvc door~, window frame~, windows,
     old|upvc|double glazed window~, guttering, floorboard~, laminate flooring?, flooring, skirting board~?, pile|piles|load|loads|bits|heap|lots|lengths|pieces|stack of old|scrap|broken|rotten? wood, wood offcuts|panels|planks, scrap|old|rotten wood, timber, planks, fence panel~,
     fencing, fence post~, insulation, block paving, paving, dry? lining, tarmac, scaffold board~, scaffolding, rockwool, stud work, skip waste, half a bathroom, old|whole bathroom,
     broken? paving, lath and plaster, joists, ceiling panels, polystyrene insulation, decking, shed panel~, roofing felt, clay, greenhouse~, aggregate, hardboard, mdf, plywood, chipboard, laminate, rsj, lintel~, excavation|excavated waste|soil, diy waste|rubbish|stuff,
     loft insulation, boiler~, hot water tank~, water tank~, pipes, copper pipe~, drainpipe~, wood and nails`,
  ],
  [
    thing('green', 'mass'),
    `laurel|privet|rose|fruit|ivy cutting~, cut laurel|conifer|branches|grass, hedge|grass|tree|garden|lawn|bush|plant|leylandii|conifer|shrub cutting~|clipping~|trimming~|clippings|prunings,
     clippings, cuttings, prunings, trimmings, garden waste|rubbish|stuff|refuse|debris, green waste, branch|branches, tree branch|branches|limbs|trunk~|stump~,
     grass, turf, dead|fallen|old|garden leaves, bag~|pile~|heap~|sack~ of leaves, leaves and grass|branches|twigs|cuttings, leaf litter, twigs, logs, hedge~, bush|bushes, tree~, weeds, brambles, conifers, ivy, plants, dead plants,
     lawn grass, bag~ of grass|leaves|garden, weeds and soil, compost, straw, hay, horse manure, manure, tree surgeon waste, wood chippings, woodchip, chippings, wood chip, felled tree~`,
  ],
  [
    thing('commercial_black_bags', 'mass'),
    `commercial|trade|business|restaurant|takeaway|shop|cafe|office|pub waste|rubbish|refuse, food waste from|of the? restaurant~|takeaway~|shop~|cafe~|pub~`,
  ],
  [
    thing('construction', 'large'),
    `toilet~, toilet pan~|bowl~, sink~, kitchen sink~, bath, bathtub~, bath tub~, old bath`,
  ],
  [thing('green', 'large'), `christmas|xmas tree~`],
  [
    thing('commercial_black_bags', 'bag'),
    `trade|commercial|restaurant|shop|takeaway|business|cafe|pub|kebab|chippy|office|salon bag~|sack~,
     trade|commercial|restaurant|shop|takeaway|business|cafe|pub|office black|bin|rubbish|refuse bag~|sack~,
     commercial|trade|business|restaurant|takeaway|shop|cafe|office|pub waste|rubbish|refuse bag~|sack~`,
  ],
  [
    thing('other_commercial', 'large'),
    `pallet~, wooden|broken pallet~, shop fitting~, shopfitting~, shop display~, display stand~|unit~|cabinet~, shop shelving, racking, office
     chair~|desk~|furniture|cabinet~|equipment, filing cabinet~, catering equipment, commercial|trade|industrial|business|factory|office|catering|shop|restaurant waste|rubbish|refuse, mannequin~,
     cardboard boxes from|out of the? shop~|takeaway~, shop|store sign~, crate~, plastic|beer|milk|bread crate~, cable reel~|drum~, traffic cone~, shrink wrap, vegetable boxes, fish boxes,
     commercial bin~, clothes rail~, wheel~ trim boxes, shop counter, advertising board~, estate agent sign~|board~, supermarket|shopping trolley~, trolley~, cannabis plants|farm waste, cannabis waste`,
  ],
  [
    thing('household_black_bags', 'bag'),
    `bag~, sack~, black|bin|rubbish|refuse|household|carrier|plastic|white|full|waste|blue|clear|dustbin|recycling|torn|split|tesco|garbage|trash bag~|sack~|liner~,
     black bin|rubbish|plastic|refuse|dustbin bag~|sack~|liner~, blackbag~, binbag~, bin liner~, blackbags, binbags, blacksack~,
     bag~|sack~ of|full of? household|domestic|general|normal|food|kitchen|house? rubbish|waste|refuse|trash|food|litter|stuff|junk, carrier bag~ of? rubbish?,
     black bag~|sack~ of? rubbish|waste|refuse, black bin bag~|sack~ of? rubbish|waste|refuse, bag~ for life, black ones, bin sacks`,
  ],
  [
    thing('other_household', 'furniture'),
    `sofa~, settee~, sofabed~, sofa bed~, couch|couches, corner|leather sofa~|settee~|suite~, corner unit~, armchair~, arm chair~, chair~, dining|garden|plastic|kitchen|deck|high|camping chair~, recliner~,
     3|three|2|two piece suite~, suite~, wardrobe~, chest~ of drawers, drawers, bedside table~|cabinet~|drawers, cabinet~, cupboard~, sideboard~, dresser~, dressing table~,
     bed~, bed frame~|base~, bunkbed~, crib~, cot bed~, futon~, nest of tables, pouffe~, footstool~, stool~, ottoman~, bedframe~, bunk bed~, bedstead~, divan~, divan base~|bed~, cot~, headboard~, headboards, single|double|kingsize|size bed~, dining|coffee|garden|kitchen|pool|ping pong|tv? table~, table~,
     desk~, bookcase~, bookshelf, bookshelves, shelf|shelves|shelving, shelving unit~, tv stand~|unit~, furniture, garden|old|broken|bedroom|household|flat pack|house furniture,
     pieces|bits|items|piece|bit|item|load|loads|pile of old|broken? furniture, piano~, fish tank~, house contents, contents of a|the|someones|somebodys? house|flat|garage|shed|loft|home,
     house clearance stuff|waste|rubbish|things|items?, bench|benches`,
  ],
  [
    thing('other_household', 'large'),
    `mattress|mattresses, single|double|kingsize|size|old|stained|dirty|soiled|cot|baby mattress|mattresses, carpet~, roll~ of|old carpet|lino|carpets|underlay, carpet roll~|tile~|offcut~, rug~, lino,
     underlay, buggy|buggies, pushchair~, pram~, push chair~, trampoline~, bike~, bicycle~, kids|childs|childrens bike~, scooter, exercise bike~, exercise machine~, barbecue~, bbq~, tent~, gazebo~,
     christmas decorations, wheelie|wheely bin~, hot tub~, paddling pool~, rabbit hutch|hutches, hutch|hutches, dog bed~|crate~|cage~|kennel~, shed~, garden shed~, ironing board~, mirror~, curtain~, blind~, cat tree~, sunbed~, play house, playhouse, kids slide, plastic slide, climbing frame~`,
  ],
  [
    thing('other_household', 'small'),
    `toy~, kids|childrens|childs|baby toys|stuff|things|clothes, clothes, clothing, old|bag~ of|bags of|piles of clothes|clothing|shoes|toys|books|bedding|blankets|textiles, bedding, duvet~, pillow~, cushion~, quilt~, blanket~, shoes,
     book~, pots and pans, crockery, box|boxes of? stuff|junk|things|toys|books|bits, cardboard, cardboard box|boxes, box|boxes, packaging, amazon|delivery box|boxes, polystyrene, suitcase~, picture frame~, car seat, child|baby|kids car? seat~, high chair~, highchair~,
     bottles, glass bottles, food waste, household items|item|goods|things|junk|stuff, old junk, junk, house stuff, pizza box|boxes, newspapers, lampshade~, saucepan~, baby bath~, stair gate~, clothes airer|horse|dryer, mop and bucket, cool box, car toys, nappy bin, nappy~, used|dirty nappy~, walking frame, zimmer~ frame?, wheelchair~, mobility scooter~, suit cases, washing basket, laundry basket~,
     recycling, recycling on|by|next|beside|round|around|at|left|outside, plastic bottles, broken glass, side waste, household recycling`,
  ],
  [
    thing('other_household', 'mass', true),
    `household|domestic|house|general|bulky|bulk waste|rubbish|refuse|trash|junk|items|item`,
  ],
  [
    thing('other', 'large'),
    `boat~, safe, a safe, shop dummy, mannequin head, caravan, wheel barrow contents, gravestone, headstone, canoe, kayak, dinghy`,
  ],
  [
    thing('other', 'mass'),
    `unidentified|unidentifiable|unknown muck|stuff|waste|rubbish|substance|liquid|something?, unidentifiable, not|could|can sure|tell|not tell? you|u? what it|is? it|is?, could not tell you|u? what, do not know|have what it is|contains, have not looked what, no idea what it is|contains?, not sure what it|is|was is?, something wrapped|covered, mystery`,
  ],
  [
    thing('other', 'mass', true),
    `rubbish, waste, trash, junk, crap, debris, garbage, stuff, stuff dumped, load~ of rubbish|crap|junk|stuff|waste|shit, fly|flytipped|flytip tipping?|tipped?, flytipping, refuse`,
  ],
]

export const wasteThings = phraseBook(rows)
