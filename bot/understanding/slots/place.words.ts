import { phraseBook } from './phrases.ts'

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** Place nouns, and how much one tells by itself. */
export const placeNouns = phraseBook<number>([
  [
    2,
    `garages, garage block~|area|court|compound, shops, row of shops, parade of shops, shopping centre|precinct|parade|area, precinct, supermarket, corner shop, chip shop, chippy, newsagents, off licence, post office, petrol station, garage forecourt, school~, primary|secondary|infant|infants|junior school, nursery, college, library, church, chapel, mosque, pub, club, social club, takeaway, park, play area~, playarea, play park, playpark, playground~, recreation ground, rec, skate park, skatepark, football pitch|pitches, basketball court, muga, tennis court~, playing field~, underpass, underpasses, subway, bus stop~, bus shelter~, bus station, train station, station, car park~, carpark~, multi storey, multistorey, layby~, lay by~, roundabout~, bridge, footbridge, flyover, traffic lights, level crossing, zebra crossing, alley~, alleyway~, alley way~, back alley~, passageway~, ginnel~, cut through, cutthrough, footpath~, foot path~, bridleway~, cycle path~|track~|way|lane, cyclepath~, cycleway~, cycletrack~, verge~, grass verge~, woods, wood, woodland, field~, farm, allotment~, cemetery, graveyard, churchyard, community centre, health centre, medical centre, surgery, doctors, hospital, dentist, fire|police station, leisure centre, swimming pool, gym, industrial estate, trading estate, business park, retail park, tower block~, block of flats, flats, bin store~|area~|shed~|room~|cupboard~|chute~, binstore~, recycling bank~|bins|bin~|centre|point~|area, bottle bank~, clothes bank~, bring bank~, stairwell~, stair well~, stairs, lift, lifts, communal garden~|area~|entrance|bins|hallway|hall|landing|stairwell, river, brook, stream, lake, pond, ditch, canal, towpath, railway line|bridge|track|tracks|embankment|arches, train tracks|line, cul de sac, culdesac, village green, bowling green, golf course, cricket ground|club, scout hut, village hall, town hall, war memorial, market, cash machine, cashpoint, care home, hostel, hotel, substation, sub station, electric box, phone box, telephone box, post box, postbox, lamp post, lamppost, speed camera, taxi rank, benches, dual carriageway, slip road, central reservation, service road, loading bay, parking bay~|area~|space~|court~|spot~, turning circle, bandstand, football ground, stadium, warehouse, units, unit #, block, children|childrens? centre, youth club|centre, boarded up house|shop|pub, derelict house|building|pub|site, empty house|building|shop|property, building site, walkway, walk way, field entrance, water tower, balancing pond, estate, green space, open space, bin shed, track, gateway~, hard shoulder, service yard, yard, doorstep, doorway~, sandpit, interchange, beer garden, bike shed~|store~, workshop~, sewage works, waterworks, pumping station, bus garage, phone shop, back of the shops, bus lane, river beane, the river *, loading area, taxi office, bookies, betting shop, chemist, chemists, pharmacy, vets, opticians, hairdressers, florist, tattoo shop|studio|parlour, nail bar|salon, tanning salon, tyre place|shop, mot place|centre|garage, car showroom, launderette, barbers, cafe, restaurant, kebab shop, bakery, butchers, off licence, garden centre, depot, council tip, recycling centre, hall, park entrance, park gates, school gates, cycle bridge, water meadow, meadow, common, hill top, ramp, fire exit~|escape|door, bin bay~|shelter~, parking bay, porch, swings, noticeboard, notice board, meter cupboard, platform #?, copse, spinney, lawn, communal lawn, lock ups, lockups, lock up, splash park, rose garden, concourse, zigzags, zig zags,
     snicket~, jitty, twitchel~, twitten, passage, side|back passage|entry, courtyard, car port, carport, pavilion, arcade, cinema, crematorium, temple, synagogue, gurdwara, food bank, foodbank, cash and carry, drive thru|through, taxi queue, ticket office|machine~, bike rack~, trolley bay~|park~, charity|vape|betting|pet|phone|repair|barber|sweet shop, salon, barbers shop, laundrette, the chinese, cricket|football|bowls|golf|rugby|tennis|working mens club, sports centre|hall|ground, toddler park, skate bowl|ramp~, bmx track, goal mouth|post~, goalmouth, climbing frame, nest swing, drying area, laundry room, boiler|plant|meter|community room, communal lounge|room|bin|kitchen, toilet block, public loos|toilets, loos, portakabin, reservoir, weir, culvert, beck, sidings, quarry, quarry track, turning head|circle|area, bell mouth, crossroads, tower, estates, car wash, escalator~, baby change, splash pad, hatched area, new builds, new build estate, building works, back lane, access road, farm track|gate|lane, field gate, bus garage|depot|lane, retirement flats, sheltered housing|accommodation, high rise, maisonettes, garden flat, scout shed|hut, football|cricket hut, allotment gate|bins, litter|dog|salt|grit|poo|street|red|public bin~, dog poo|waste bin~, litter bin~, electricity|electric|junction|bt|telecoms|telecom|fibre|openreach box|boxes|cabinet~|kiosk, substation fence, memorial bench, picnic area|table~, outdoor gym, signal box, church|school|pub|station|park|mosque|library|hall|community|garages wall|fence|roof|toilets|toilet|steps|grounds|path|field|bins|bin|railings, toilets, old peoples|people|folks home, retirement home, mobile|phone mast, industrial units, business unit~, loading bays, delivery yard, delivery entrance, shop front~|door|doorway, works entrance, site entrance, flat roof, garage roof~, garage #`,
  ],
  [1.7, `the bus, the number # bus, the # bus, upper|top deck`],
  // "above us" tells enough, "behind us" only beside another place
  [2.2, `above|below|beneath|under|underneath us|me`],
  [1.75, `behind|opposite|beside us, next to us, across|over the road from us|me`],
  [
    1.4,
    `flat, flat above|below|upstairs|downstairs|opposite|underneath|overhead me|us|mine|ours?, flat next door, next door~, next door but one, # doors down|up|along from me|us?, two doors down|up from me|us?, few doors down|up from me|us?, a few doors down|up from me|us?, across|over the road, over|across the road from me|us, house opposite|behind|next|across door?, upstairs flat, downstairs flat, top floor, ground floor flat?, upstairs, downstairs, bank, land, court, the # block, first|second|third floor, back alley, path~, pathway~, lane, grass, green, grassy area|bit, grass area, patch of grass|land, bit of grass|land, wasteland, waste land|ground, pavement~, kerb~, gutter, bins, estate, hill, steps, entrance, entrance hall, lobby, foyer, landing, hallway, corridor, balcony, balconies, roof, basement, corner, junction, wall, side road, back road~, main road, end house, gates, car wash, tree line, hedge~, bush|bushes, trees, island, front garden~, back garden~, communal door, window, bedroom window, door, garage door~, front door, back door, driveway~, drive, gate, fence, back fence, garden~, house, houses, home, property, building, terrace, bungalow~, maisonette~, street, road, close, crescent, avenue, square, stairway, bench, goalposts, pitch, courts, dropped kerb, town, # block, number|no|num|nr #, flat #, house #, numbers|nos #, floor #, level #, platform #, plot #, block #, 1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|11th|12th|fourth|fifth|sixth|seventh|eighth|ninth|tenth|top|bottom|ground floor landing|balcony?, shed, loft, cellar, conservatory, patio, forecourt, lounge, slide, sandpit, front step~, step, front wall`,
  ],
])

/** Nouns that only a relation makes a place: "outside my house", never "the house" alone. */
export const needsRelation = setOf(
  `house houses home property building window door fence gate gates wall drive driveway garden gardens hedge hedges
  bushes bush trees road street close crescent avenue roof balcony bins bench benches grass town lift stairs
  block green hill corner landing bank land court common upstairs downstairs ramp tip yard track market club station steps park wood field fields units square floor junction drive
  school schools church entrance pavement lane path toilets flat slide step patio shed loft`,
)

/** Relations that stay with the words: "behind", "opposite". */
export const relations = phraseBook<'kept' | 'plain'>([
  [
    'kept',
    `behind, just? behind, opposite, directly|right|just opposite, near, nearby, near to, close to, next to, right next to, next too, beside, besides, alongside, outside, right outside, just outside, outside of, by, just? by, right by, down by, over by, up by, round by, under, underneath, beneath, below, above, between, in between, along, all along, around, round, off, just off, in front of, infront of, in front, at? the? back of, at? the? rear of, rear of, back of, front of, round|around|out|down|up the back|side|front of, back side of?, side of, at|on|by|down? the? side of, end of, at|by|near|down|right? the? far|bottom|top|other? end of, top of, at|near|by? the? top of, bottom of, at|near|by? the? bottom of, corner of, at|on|near|by? the? corner of, on? the corner of, corner, junction of, at|on|near|by? the? junction of|with, entrance to|of, at|by|near|on? the? entrance to|of|for, across from, across the road from, over the road from, opposite side of, other side of, on? the? other side of, inside, half way|halfway up|down|along, round the corner from, around the corner from, back end of, edge of, on? the edge of, middle of, in? the middle of, bottom end of, top end of, backing onto, back onto, facing, adjacent to, towards, leading to, leading into, past, just past, just before, before you get to, as you come into|off|out|up, at the start of, beginning of, underneath the, adjoining, abutting, vicinity of, to the rear of, at the foot of, foot of, underpass by`,
  ],
  [
    'plain',
    `in, on, at, down, up, into, onto, on to, to, from, over, through, across, within, against, via, upon, all over, up and down, up n down, over in, over on, over at, up on, down on, down in, down at, up in, up at, out in, out on, round at, here in, here on, here at, somewhere in|on|along|near, out the front of, all down, all through, all round, all around, located in|at|on`,
  ],
])

export const determiners = setOf(`the a an my our his her their this that these those your some ur mi`)

/** Words that are never part of a place's name: where a name begins, they end the walk to the left. */
export const notName = setOf(
  `daughter son wife husband mum dad friend partner boyfriend girlfriend police council landlord
  i me we us you he she him it they them is are was were be been being am do does did done have has had having will
  would can could should may might must shall not no nor and or but so if then than that which who whom whose what when where why how
  as at by for from in into of off on onto out over to under up with without about after before again also just only very
  too there here this these those some any all every each both more most much many few lot lots loads load several another other
  someone somebody people person man men woman women lad lads kid kids youth youths boy boys girl girls teenager teenagers guy guys bloke blokes
  group gang neighbour neighbours drunk drunks driver drivers dealer dealers users workmen builders
  dumped dump dumping dumps tipped tipping tip tips flytipped fly flytipping left leave leaving thrown throw throwing threw chucked chuck
  chucking put putting dropped dropping abandoned parked park parking sat sitting lying lay laying stood standing found find see seen saw seeing
  got get getting gone go going goes come comes coming came keep keeps kept make makes making made let letting set setting
  smashed smashing broken break breaking burnt burning fire shouting screaming drinking smoking dealing selling fighting playing
  racing riding revving speeding barking begging spraying sprayed hanging gathering
  mattress mattresses sofa sofas settee settees fridge fridges freezer freezers washing machine cooker bag bags sack sacks rubbish waste
  litter stuff things thing items item furniture rubble tyres tyre bricks wood needles needle bed beds chair chairs table tables
  wardrobe wardrobes tv telly carpet carpets mess crap junk pile piles heap boxes box pallets dog poo shit glass
  black old big huge massive large small whole entire new brand two three four five six seven eight nine ten one
  morning afternoon evening night today yesterday tonight tomorrow last week weekend month year ago since until till now still
  always never often usually sometimes nearly almost really quite please thanks thank hi hello report reporting want need like
  need help someone's your my our his her their its it's am pm because cos while during between behind opposite near outside beside
  down along around round through across past inside next half same wrong right side long halfway no-one nobody anybody anyone everyone
  noise music loud fireworks graffiti drugs weed cars car van vans bike bikes motorbike motorbikes moped mopeds quad scooters dogs
  way by every first second time blocking block blocked covered full empty call called name address live lives living lived work
  bunch bits bit piece pieces bottles cans smell smells use used using take taking took try trying say says said told tell hear
  heard know think thought blaring blasting speeds drives drive driving walk walking run running ran cut cutting climb climbing
  went look looks looking seems happen happened happening started start stopped stop done moved move cleared clear`,
)

/** Of the words above, those that streets are also named after. */
export const alsoStreetName = setOf(
  'wood black old new long box bell park fire stone black green school church mill',
)

/** Words that follow "way", "close", "place" and the like when these are no streets. */
export const notStreetName = setOf(
  `half all any no some this that other each every long only best same right wrong out my our your his her their either which
  by on the in one another quite very so too nice whole public safe work first last second parking meeting take took
  tennis food supreme crown county magistrates hard disk golf gave give make made get put come goes came get under
  that's parting front back rear west-end dead week weekend far bottom top other deep bowling disused empty grass
  cycle foot foot- walk race bike school hedge cliff up down test sports sport is was are be for to a an and nearby really pretty
  shopping bottle recycling left hand right-hand left-hand hand over out in fire flood front row cross out- clear`,
)
