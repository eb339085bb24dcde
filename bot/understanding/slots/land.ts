import type { Expecting } from '../../../dialogs/meaning.ts'
import type { LandType } from '../../../dialogs/reporting/categories.ts'
import { type Hit, phraseBook } from './phrases.ts'
import type { Reading } from './reading.ts'
import { isDenied } from './reading.ts'

interface Land {
  type: LandType
  /** How much the words tell: a verge says more than a road nearby. */
  weight: number
  /** Also a part of names and other things ("Hampson Park", "green bags"): "in" or "on" must stand before. */
  placed?: boolean
  /** "In the field" is a farmer's; "on the field" may be for football. */
  open?: boolean
  /** Whose land it is, said outright: it counts wherever it stands. */
  owner?: boolean
}

/** Land words by DEFRA land type; pavement and verge are the highway's. */
const lands = phraseBook<Land>([
  [
    { type: 'other_land', weight: 7, owner: true },
    `unowned, unadopted, disputed, no idea|clue who|whose|whos owns? it|land|ground?, do not know who|whose owns|own|land it|this|that?, not|isnt sure|clear|known who|whose owns|land|it|it's? it|belongs?, nobody|no-one|noone|none seems|appears? to? own|owns, no one owns|own, no one|nobody knows who|whose owns|land, nobody|noone knows who|whose owns|land it?, do not know the owner, no mans|man land, unregistered`,
  ],
  [
    { type: 'council_land', weight: 6, owner: true },
    `council|councils|council's land|car|garage|garages|estate|flats|property|block|green|grass|verge|woods|owned|allotment~, council|councils playing field~`,
  ],
  [
    { type: 'private_residential', weight: 6, owner: true },
    `private land|property|road|parking|garden~|drive|driveway|house, my|our allocated? bay|space, my|our|his|her|their front? step~|doorstep|frontage|forecourt, shared|communal drive|driveway, my|our half|side of the garden, my|our|mums|mum's|dads|dad's|nans|neighbours|neighbour's|neighbour|nan front|back? garden~|drive|driveway~|yard|patio|porch|doorstep|lawn|path|grass, my|our|his|her|their back|front stairs|lawn|grass, my|our|their parking|residents bay~|space~, front lawn, into|over|in my|our|his|her|their|mums|neighbours back|front|side? garden~|gardens|fence|hedge|wall, housing association land|property|estate|grass, my|our land, front|back garden~`,
  ],
  [
    { type: 'railway', weight: 5 },
    `railway|rail|train line~|track~|tracks|bank~|embankment~|land|bridge|side|cutting~|cuttings|siding~, rail track~, train station? platform, station platform, by the tracks, track|tracks side, next to the rails, the ballast, rail side, railway steps`,
  ],
  [{ type: 'railway', weight: 7, owner: true }, `network rail land|property|side?`],
  [
    { type: 'watercourse', weight: 5 },
    `river~, riverbank~, brook~, lake~, pond~, stream~, canal~, river bank~, stream bank, reservoir, weir, lagoon, the ford, the beane, river beane, stevenage brook, water's edge, waters edge, culvert~, beck`,
  ],
  [{ type: 'watercourse', weight: 5, placed: true }, `ditch|ditches water?`],
  [
    { type: 'agricultural', weight: 5 },
    `my|our|a|the|his farm, farmland, farmers field~|gate|land|track|hedge|lane|barn|gateway, farmer's field~|gate|land|gateway, farm land, farmer field~|gate|land|track|hedge|lane|barn|gateway, farm gate|track|field~|entrance, field gate|entrance|gateway|edge|margin, my|our|the|a horse|pony|sheep? paddock, horse|pony paddocks, horse|corn|wheat|crop|ploughed field~, barn~, headland, pasture`,
  ],
  [
    { type: 'agricultural', weight: 6, owner: true },
    `my|our|his bottom|top|sheep|back|winter|lower? field~|paddock~|headland|maize|wheat|barley|stubble|crop~, the bottom|top|sheep|winter|lower field~, the headland|maize|wheat|barley|stubble, my|our beet|hay|corn|rape|bean|potato field~, my|our gateway, sheep|cow|cattle|maize|barley|stubble field~, set aside, silage clamp`,
  ],
  [
    { type: 'back_alley', weight: 5 },
    `lane behind, lane at|round the back, alley~, alleyway~, alley way~, back alley~|lane|entry, ginnel~, snicket~, twitchel~, jitty, cut through, cutthrough, passageway~, back passage, passage, twitten, the cut, rear access, side passage, snickets`,
  ],
  [
    { type: 'footpath', weight: 5 },
    `footpath~, foot path~, public footpath~, bridleway~, bridle path~|track~|way~, cycle path~|track~|way~|route~, cyclepath~, cycleway~, cycletrack~, underpass|underpasses, subway, towpath, footway~, steps to|down|up, ramp, walkway~, public right of way, footbridge, foot bridge, pathway~, woodland path`,
  ],
  [{ type: 'footpath', weight: 2, placed: true }, `path~`],
  [{ type: 'footpath', weight: 3, placed: true }, `the steps`],
  [{ type: 'agricultural', weight: 2, placed: true, open: true }, `field~`],
  [{ type: 'council_land', weight: 3 }, `allotments`],
  // in "Symonds Green" is in a neighbourhood
  [
    { type: 'council_land', weight: 3, owner: true },
    `on shephall|symonds|fishers|todds|norton|pin|chells green`,
  ],
  [{ type: 'private_residential', weight: 4, placed: true }, `the drive|driveway`],
  [
    { type: 'highway', weight: 5 },
    `layby~, lay by~, lay-by~, lay bye~, grass? verge~, roadside, side of the? road|a1m|a602|motorway|carriageway|street, pavement~, pavment, kerb~, kerbside, kerb side, hard shoulder, slip road~, central reservation, carriageway~, dual carriageway~, motorway, bus|cycle lane, both lanes, inside|outside|nearside lane, nearside of, bell mouth, roundabout at, in the? gutter, road side, crash barrier, the slip road~?, the bend, zebra? crossing, traffic island`,
  ],
  [
    { type: 'highway', weight: 4 },
    `in|on|across|blocking to? the|a? road|street, all over the road|street|lane, half|most of? the? * * road|street|lane|avenue|way|drive, half|most of? the? * road|street|lane|avenue|way|drive, middle|side of the|a road|lane|street, middle|side of * way|road|lane|avenue, middle|side of * * way|road|lane|avenue, across * lane|road|way|avenue, across * * lane|road|way|avenue, bus lane`,
  ],
  [{ type: 'highway', weight: 4, placed: true }, `roundabout~, the highway, public highway`],
  [
    { type: 'commercial_industrial', weight: 4 },
    `the|our|shared|delivery|service yard|forecourt|car|loading park|bay? of|at|behind our|the|my|a|this unit|shop|pub|works|warehouse|factory|business|premises|office|offices|firm|company|print|depot|restaurant|takeaway|salon,
     pub|shop|factory|works|firms|company|builders yard|forecourt, industrial estate~|unit~|area, business park~, trading estate~, retail park~, loading bay~, factory|factories, warehouse~, company car park, lorry|truck park, business|works|office|staff car? premises|park, business premises car park, our site|depot|premises|shop|works|loading|trade bay?|counter?, delivery yard, service yard, our unit|shop|premises yard|car|forecourt`,
  ],
  [
    { type: 'council_land', weight: 4 },
    `recreation ground~, playing|football|rugby|cricket|sports field~, football|rugby|playing|sports|hockey pitch|pitches, ball court, multi use games area, playground~, play area~, play park~, playarea, playpark, village green, nature reserve, skate park, skatepark, town centre gardens, cricket pitch, the common, cricket ground`,
  ],
  [
    { type: 'back_alley', weight: 3, owner: true },
    `behind the|our|these|their? houses|garages|flats|terrace, lane at|to|round|along the? back|rear of?, back|rear of the|our? houses|garages|flats, between the? houses|garages|flats`,
  ],
  [{ type: 'railway', weight: 3, owner: true }, `by the train? tracks`],
  [{ type: 'council_land', weight: 3, placed: true }, `allotment, bowling|bowls|putting green, fairlands`],
  [
    { type: 'council_land', weight: 3 },
    `hampson|hampsons|fairlands|longmeadow|peartree|valley|shephall|shephalbury|shephallbury|ridlins|canterbury|chells|millennium|costello|nicholas|bedwell park`,
  ],
  [
    { type: 'council_land', weight: 3, placed: true },
    `park, the|our|village|bowls green, the rec, cemetery, cemetary, graveyard, green common`,
  ],
  [
    { type: 'private_residential', weight: 5, placed: true },
    `his|her|their|someones|peoples|someone|somebody front? back? garden~|drive|driveway~|yard|lawn`,
  ],
])

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

const within = setOf(
  'in on into onto at across along down up over through under blocking inside upon covering fills filling used using treats',
)
const beside = setOf(
  'near by behind opposite beside next outside past off towards from facing alongside round around back rear front close against between before after',
)
/** "Car park", "bowling alley": parts of other names. */
const otherPlaces = setOf(
  'school car lorry retail leisure business coach trailer water holiday caravan bowling weed',
)

const otherThing =
  /^(?:clippings?|cuttings?|mowers?|mowings?|waste|rubbish|furniture|chairs?|tables?|toys?|shed|clearance|stuff|prunings?|tools?|refuse|gates?|bridge|car|cafe|way|road|close|avenue|street|crescent|place|court|drive|rise|terrace|keeper|shops?)$/

/** "A ramp of soil", but "the verge of the A602" and "the garden of number 9". */
const isAmount = ({ words }: Reading, { at, to }: Hit<Land>): boolean =>
  words[to] === 'of' &&
  to - at === 1 &&
  /^(?:ramp|bank|pond|lake|river|stream|passage|barn)$/.test(words[at] ?? '')

const anew = /^(?:because|cos|coz|cause|that|but|so|where|when|while)$/

/** How the words stand to what is before them: in it, only beside it, or nothing is said. */
const relationOf = (reading: Reading, at: number): 'within' | 'beside' | undefined => {
  for (let index = at - 1, steps = 0; index >= 0 && steps < 5; index -= 1, steps += 1) {
    if ((reading.gaps[index + 1] ?? 0) > 0) return undefined
    const word = reading.words[index] ?? ''
    // "cant get to the car because the pavement is full"
    if (anew.test(word)) return undefined
    if (beside.has(word)) return 'beside'
    // "the track to the farm" is not on it, "thrown on to the line" is
    if (word === 'to') return /^(?:on|in|down)$/.test(reading.words[index - 1] ?? '') ? 'within' : 'beside'
    if (within.has(word)) return 'within'
  }
  return undefined
}

/** "Hampson Park side", but "the pavement side of the pub". */
const isOtherSide = ({ words, gaps }: Reading, { to }: Hit<Land>): boolean =>
  words[to] === 'side' && words[to + 1] !== 'of' && (gaps[to] ?? 2) === 0

const businesses = /^(?:unit|shop|business|factory|warehouse|office|premises|pub|salon|garage|firm|company)$/
/** "We run a small unit ... tipped in our yard": a yard of theirs at work. */
const isOfBusiness = ({ words }: Reading, { at, to }: Hit<Land>): boolean => {
  if (!/^(?:yard|forecourt|bay|bays|parking|space|spaces)$/.test(words[to - 1] ?? '')) return false
  return words
    .slice(0, at)
    .some(
      (word, index) =>
        businesses.test(word) &&
        words
          .slice(Math.max(0, index - 4), index)
          .some((before) => /^(?:run|own|our|my|manage|rent)$/.test(before)),
    )
}

const entering = /\b(?:in|into|across|through)(?: \w+){0,3}$/
const wordsBefore = ({ words }: Reading, at: number): string => words.slice(Math.max(0, at - 4), at).join(' ')

const isAt = ({ words }: Reading, at: number): boolean =>
  words[at - 1] === 'at' || (words[at - 1] === 'the' && words[at - 2] === 'at')

const expectedOnly = phraseBook<LandType>([
  [
    'other_land',
    `not sure, do not know, no idea, something else, other, somewhere else, none of those|these, unsure`,
  ],
  ['private_residential', `private, mine, private one, someones, my|our|his|her|their house|garden|drive`],
  [
    'council_land',
    `council, the councils, public, car park~, cemetery, allotment~, estate, grass, woods|wood|woodland, stairwell, bin store, communal, park, green`,
  ],
  ['commercial_industrial', `shop~, business, pub, unit~, industrial, office~, yard`],
  ['agricultural', `field~`],
  ['back_alley', `garages, behind the houses|garages|flats`],
  ['highway', `the|a|our|my|main|side road~|street~, parked, bus stop~, junction`],
])

/**
 * The DEFRA land type the words tell, the most telling first. Only what the waste lies on counts: "by the
 * brook" and "behind the garages" do not say whose land that is. Asked about the land, any such word answers.
 */
export const landTypeIn = (reading: Reading, expecting?: Expecting): LandType | undefined => {
  const asked = expecting === 'land'
  let best: LandType | undefined
  let most = 0
  for (const hit of lands.find(reading)) {
    const { type, weight, placed = false, open = false, owner = false } = hit.value
    if (weight <= most || isDenied(reading, hit.at)) continue
    // "his lawn clippings", "a ramp of soil", "the cemetery gate"
    if (otherThing.test(reading.words[hit.to] ?? '') && (reading.gaps[hit.to] ?? 2) === 0) continue
    if (isOtherSide(reading, hit)) continue
    if (isAmount(reading, hit) || (open && !entering.test(wordsBefore(reading, hit.at)))) continue
    // "outside my garden" is not in it
    // "in my front garden" says so itself; "have to walk in the road" does not
    const enters = type === 'private_residential' && within.has(reading.words[hit.at] ?? '')
    const relation = asked || enters ? 'within' : relationOf(reading, hit.at)
    if (type === 'private_residential' && relation === 'beside') continue
    // "at the lakes" is not in them
    if (type === 'watercourse' && isAt(reading, hit.at)) continue
    if (!owner && (relation === 'beside' || (placed && relation === undefined))) continue
    if (otherPlaces.has(reading.words[hit.at - 1] ?? '')) continue
    best = type === 'private_residential' && isOfBusiness(reading, hit) ? 'commercial_industrial' : type
    most = weight
  }
  // "road" answers, "archer road" says where
  if (!best && asked && reading.words.length === 1 && /^(?:road|street)$/.test(reading.words[0] ?? ''))
    return 'highway'
  if (!best && asked) return expectedOnly.find(reading)[0]?.value
  return best
}
