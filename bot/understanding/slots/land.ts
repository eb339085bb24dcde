import type { Expecting } from '../../../dialogs/meaning.ts'
import type { LandType } from '../../../dialogs/reporting/categories.ts'
import { phraseBook } from './phrases.ts'
import type { Reading } from './reading.ts'
import { isDenied } from './reading.ts'

/** Land words by DEFRA land type. The number is how much the words tell: a verge says more than a shop nearby. */
const lands = phraseBook<readonly [LandType, number]>([
  [
    ['railway', 5],
    `railway|rail|train line~|track~|bank~|embankment~|land|bridge|side|arches, railway, rail track~, train track~, train station platform, station platform, by the tracks`,
  ],
  [
    ['watercourse', 5],
    `river~, riverbank~, brook~, lake~, pond~, stream~, canal~, ditch full of water, reservoir, weir, boating lake, river bank~, stevenage brook, water's edge, waters edge, towpath`,
  ],
  [
    ['agricultural', 5],
    `field~, farm~, farmland, farmers field~|gate|land|track|hedge|lane|barn, farm land, farm gate|track|field|entrance, field gate|entrance|gateway, paddock, horse field~, barn`,
  ],
  [
    ['back_alley', 5],
    `alley~, alleyway~, alley way~, back alley~, ginnel~, snicket~, twitchel~, cut through, cutthrough, passageway~, back passage, passage, service road behind, twitten`,
  ],
  [
    ['footpath', 5],
    `footpath~, foot path~, public footpath~, bridleway~, bridle path~, bridle way~, cycle path~|track~|way|lane~|route~, cyclepath~, cycleway~, cycletrack~, underpass|underpasses, subway, towpath, walkway~, public right of way, footbridge, foot bridge, path through|across|between|to|along, pathway~, woodland path, cycle underpass`,
  ],
  [
    ['highway', 5],
    `layby~, lay by~, grass? verge~, roadside, side of the? road|a1m|a602|motorway|carriageway|street, pavement~, kerb~, kerbside, hard shoulder, slip road~, dual carriageway, roundabout~, central reservation, middle of the? road, carriageway, motorway, highway, bus stop~, bus shelter~, in the? gutter, junction of, road side`,
  ],
  [
    ['commercial_industrial', 4],
    `industrial estate~|unit~|area, business park~, trading estate~, retail park~, loading bay~, factory|factories, warehouse~, units on|at|in gunnels, shop|pub|supermarket|tesco|asda|sainsburys|aldi|lidl|morrisons car park, behind the shop~|parade|supermarket|units, industrial, business premises, office block, back of the? shops|units|tesco|asda|co|sainsburys, bin area of the shop, yard`,
  ],
  [
    ['private_residential', 4],
    `my|our|his|her|their|neighbours|someones|somebodys|nextdoors|front|back|private|communal garden~|drive~|driveway~|yard|land|property, garden~, driveway~, private land|property|road|car, front garden, back garden, outside|in my gate, my front|back door, my doorstep, my land, my wall|fence|hedge`,
  ],
  [
    ['council_land', 4],
    `council land|car|garage|garages|estate|flats|property|block|bin|bins|green, park, recreation ground~, rec, playing field~, playground~, play area~, play park~, green space~, village green, common, woods, wood, woodland, wooded area, cemetery, allotment~, car park~, parking area~|bay~, bin store~|area~|shed~|room~|cupboard~|chute~, bin stores, communal area~|bin~|bins|hallway|hall|land|landing|stairwell, recycling bank~|bin~|bins|point~|area|centre, bottle bank~, bring bank~, estate, tower block~, block of flats, stairwell~, stair well, lobby, landing, foyer, green, grass area|outside|behind|by|in|near|opposite, patch of grass|land|green, open space, nature reserve, skate park, community centre, leisure park, town centre, shopping centre, precinct, market place, bus station, the grass`,
  ],
  [
    ['back_alley', 3],
    `garages, garage block~|area~|court~|compound~, behind the? houses|garages|flats|terrace, back of the? houses|garages|flats, rear of the? houses|garages|flats, between the? houses|garages|flats`,
  ],
  [
    ['highway', 1],
    `road, street, cul de sac, corner of, lane, in the road, on the road, blocking the road, footway, path outside, parked, crescent, close, avenue`,
  ],
  [['footpath', 2], `path~`],
])

const expectedOnly = phraseBook<LandType>([
  [
    'other_land',
    `not sure, do not know, no idea, something else, other, somewhere else, none of those|these, unsure`,
  ],
  ['private_residential', `private, mine, private one, someones`],
  ['council_land', `council, the councils, public`],
  ['commercial_industrial', `shop~, business, pub`],
])

/** The DEFRA land type the words tell, the most telling first; pavement and verge are the highway's. */
export const landTypeIn = (reading: Reading, expecting?: Expecting): LandType | undefined => {
  let best: LandType | undefined
  let most = expecting === 'land' ? 0 : 1
  for (const hit of lands.find(reading)) {
    const [type, weight] = hit.value
    if (weight > most && !isDenied(reading, hit.at)) {
      best = type
      most = weight
    }
  }
  if (!best && expecting === 'land') return expectedOnly.find(reading)[0]?.value
  return best
}
