import type { Expecting } from '../../../dialogs/meaning.ts'
import type { WasteType } from '../../../dialogs/reporting/categories.ts'
import { landmarks } from './landmarks.ts'
import { newMark } from './marks.ts'
import { meant, withoutDenied } from './meant.ts'
import { numberOf } from './numbers.ts'
import type { Hit } from './phrases.ts'
import type { Reading } from './reading.ts'
import { isDenied, isNewSentence } from './reading.ts'
import { wasteThings } from './waste.words.ts'

/** What a waste phrase is: its type, how large one of it is, and whether it names something in particular. */
export interface WasteThing {
  type: WasteType
  /** `bag`, a `large` or `small` thing, `furniture` (large and counted in pieces), or a `mass` without number. */
  bulk: 'bag' | 'large' | 'small' | 'furniture' | 'mass'
  /** "rubbish", "stuff", "fly-tipping": says waste, but not which. */
  vague?: boolean
}

const set = (words: string) => new Set(words.split(/\s+/))

/** Before a word these say where or how, not what. */
const within = set(
  'in on into onto inside under off over through down against across behind up from around between',
)
const besides = set('by near beside to outside opposite along at round')
/** What stands about a town and is dumped as well: after "by the" it is a landmark. */
const landmarkWords = set(
  'grass hedge hedges tree trees bush bushes bench benches door doors window windows shed sheds block blocks brambles nettles recycling bin bins turf plants logs fence fencing bath table turf timber railings barrel leaves weeds ivy soil earth mud sand gravel boat boats caravan caravans trough wheelie shelter branches clippings posts slabs concrete slide swing swings boiler goalposts pump railing pipe pipes stones stump wood cupboard',
)
/** These stand in one place: "the grass outside the flats" is where, not what. */
const rooted = set('grass trees tree bush bushes hedge hedges')
const fromThere = set('outside opposite behind near beside next by between in at along round around front')
const describing = set(
  `the a an my our his her their its your someones somebodys peoples some old big small large two three 2 3 one nearby local
  overgrown long wet communal public other front back black bin carrier plastic white`,
)
/** "Get the buggy past", "riding his bike": things in use. */
const inUse = set(
  'push pushing fit riding ride rides rode drives driving wheel steer beating burst bust punctured using use uses empties mends fixing wearing opens kill kills killing ruin ruins ruining cutting carrying',
)
/** "Emptying his bins", but "emptying his clippings on the green" leaves them there. */
const emptied = /^(?:emptying|empties)$/
/** "The acid has burnt the grass": what comes to harm, where an article stands between. */
const harmed = /^(?:burnt|burned|killed|ruined|scorched|flattened|churned|squashed|crushed|damaged|stained)$/
const stumbled = /^(?:trip|trips|tripped|tripping|fell|fall|falls|falling|stumbled)$/
/** "With my bike". */
const isOwnWheels = ({ words }: Reading, at: number): boolean =>
  wheeled.has(words[at] ?? '') && words[at - 1] === 'my' && /^(?:with|on|off)$/.test(words[at - 2] ?? '')
/** "Was fitting a boiler and saw", "came for my settee": what somebody works on, or had taken away. */
const isWorkedOn = ({ words }: Reading, at: number): boolean => {
  if (words[at - 1] === 'my' && words[at - 2] === 'for') return true
  if (!/^(?:a|an|the|my|our|their|her|his|some|new)$/.test(words[at - 1] ?? '')) return false
  return words
    .slice(Math.max(0, at - 3), at - 1)
    .some((word) => /^(?:fitting|fixing|installing|mending|servicing|repairing)$/.test(word))
}

/** "The edge of the wood" is where. */
const partOfPlace = /^(?:edge|end|side|middle|top|bottom|foot|back|front|corner|entrance|start|mouth|rear)$/
/** "Had to lift my bike over", "drag the pram round". */
const moving = /^(?:getting|lift|lifted|lifting|carry|carried|drag|dragged|haul|hauled|heave)$/
const persons = set(
  'woman man lady bloke lad girl boy guy chap fella geezer mum dad mother father couple kids person someone people he she women men lads blokes guys girls boys teenagers youths van lorry truck pickup flatbed transit car trailer',
)
const wheeled = set('buggy pram pushchair wheelchair bike bikes bicycle scooter double trolley horse')
/** "No one can get through with a buggy". */
const isWayThrough = ({ words }: Reading, at: number): boolean =>
  words
    .slice(Math.max(0, at - 4), at)
    .some((word) => /^(?:get|past|through|thru|by|walk|squeeze)$/.test(word))

/** "Get the buggy past", but "come and get a bed". */
const isSqueezed = ({ words }: Reading, at: number): boolean => {
  const next = words.slice(at + 1, at + 4)
  const way = next.findIndex((word) => ways.has(word))
  return (
    way >= 0 && !next.slice(0, way).some((word) => left.test(word) || /^(?:thrown|that|which)$/.test(word))
  )
}
const ways = set('past through thru by over up down along across on onto out in into round around to')

/** "Tied with blue rope", "covered with a carpet". */
const wrapping = /^(?:tied|bound|wrapped|covered|strapped|taped|fastened|held)$/

/** "Covered them with a sack", "tied with blue rope". */
const isWrappedWith = ({ words, gaps }: Reading, at: number): boolean => {
  let index = at - 1
  while (index > at - 4 && words[index] !== 'with' && (gaps[index + 1] ?? 0) === 0) index -= 1
  const held = /^(?:it|them|that|this)$/.test(words[index - 1] ?? '') ? index - 2 : index - 1
  return words[index] === 'with' && (gaps[index + 1] ?? 0) === 0 && wrapping.test(words[held] ?? '')
}

const left = /^(?:dumped?|dumps|left|leaves?|leaving|chucks?|chucked|tipped|threw|throws?|with|where|when)$/
/** "A man with a trolley", "a woman in a red coat with a pushchair": what they have with them. */
const isOfPerson = ({ words, gaps }: Reading, at: number): boolean => {
  for (let index = at - 1, steps = 0; index >= 0 && steps < 6; index -= 1, steps += 1) {
    if ((gaps[index + 1] ?? 0) > 0 || left.test(words[index] ?? '')) return false
    if (persons.has(words[index] ?? ''))
      return steps === 0 || /^(?:in|wearing|about|aged)$/.test(words[index + 1] ?? '')
  }
  return false
}

const seeming =
  /^(?:looks?|looked|looking|seems?|smells?|smelt|smelling|reeks|sounds|feels|something|things?|stuff|is|its|was|are|theres|there|and|n|plus|with|also|left|dumped|got|had|chucked|or|then|just|more|maybe)$/
/** "A table with its legs up like a dead cow": only a likeness, where another thing was named before it. */
const isLikeness = (
  { words, gaps }: Pick<Reading, 'words' | 'gaps'>,
  at: number,
  named: readonly Hit<WasteThing>[],
): boolean => {
  const last = named.at(-1)
  if (!last || last.value.vague || isNewSentence({ gaps }, last.to, at)) return false
  for (
    let index = at - 1;
    index > at - 4 && index > last.to - 1 && (gaps[index + 1] ?? 0) === 0;
    index -= 1
  ) {
    if (words[index] === 'like')
      return index > last.to && /^an?$/.test(words[index + 1] ?? '') && !seeming.test(words[index - 1] ?? '')
  }
  return false
}

/** A landmark may be described by any words: "the old lime tree". */
const ends = set(
  'and with plus of full some dumped left slung chucked thrown threw tipped whoever chucks chuck',
)

const counting = set('around over under between up')
/** "Around four", "over 20", "up to ten", "between six and ten": never where. */
const isCounted = ({ words }: Reading, at: number): boolean => {
  const next = words[at + 1]
  if (words[at] === 'up') return next === 'to' && numberOf(words[at + 2]) !== undefined
  const count = numberOf(next)
  if (count === undefined) return false
  return words[at] !== 'between' || /^(?:and|to|or)$/.test(words[at + 2] ?? '')
}

const roleOf = (
  reading: Reading,
  { at, value: { bulk } }: Hit<WasteThing>,
  landmark: boolean,
): 'place' | 'beside' | 'used' | 'moved' | undefined => {
  if (isWrappedWith(reading, at) || isOwnWheels(reading, at) || isWorkedOn(reading, at)) return 'used'
  for (let index = at - 1, steps = 0; index >= 0 && steps < 4; index -= 1, steps += 1) {
    if ((reading.gaps[index + 1] ?? 0) > 0) return undefined
    const word = reading.words[index] ?? ''
    // "around four sacks", "up to ten bags", "over 20" say how many
    if (counting.has(word) && isCounted(reading, index)) return undefined
    // "poking out the hedge", but "threw out the sofa"
    if (landmark && word === 'out' && reading.words[index + 1] === 'the') return 'place'
    // "beaten up old car doors" are nowhere
    const participle = word === 'up' && !describing.has(reading.words[index + 1] ?? 'the')
    const after = word === 'up' && /(?:ed|en)$/.test(reading.words[index - 1] ?? '')
    // "tripped over a tyre": it lies there
    if (word === 'over' && stumbled.test(reading.words[index - 1] ?? '')) return undefined
    // "hang on its a sofa"
    if (word === 'on' && /^(?:hang|hold)$/.test(reading.words[index - 1] ?? '')) return undefined
    if (within.has(word) && !participle && !after) return 'place'
    // "needles poking out of a pizza box"
    if (word === 'of' && reading.words[index - 1] === 'out') return 'place'
    if (besides.has(word)) return 'beside'
    if (landmark && word === 'of' && partOfPlace.test(reading.words[index - 1] ?? '')) return 'place'
    if (landmark && steps > 0 && harmed.test(word)) return 'used'
    if (emptied.test(word) && bulk !== 'mass') return 'used'
    if (inUse.has(word) || (word === 'get' && isSqueezed(reading, at))) return 'used'
    if (moving.test(word) && wheeled.has(reading.words[at] ?? '') && isSqueezed(reading, at)) return 'moved'
    if (word === 'with' && wheeled.has(reading.words[at] ?? '') && isWayThrough(reading, index)) return 'used'
    if (word === 'with' && isOfPerson(reading, index)) return 'used'
    if (landmark ? ends.has(word) : !describing.has(word) && !(bulk === 'bag' && steps === 0))
      return undefined
  }
  return undefined
}

/** "Pushed a fridge out of a van" leaves it there, "push the pram past" does not. */
const thrown = set('out off over onto into down')

/** "Pushchairs cant get past", "wheelchair users have to": what is in the way of it, not what is. */
const isHindered = (reading: Reading, to: number): boolean => {
  if ((reading.gaps[to] ?? 2) > 0) return false
  const next = reading.words[to] ?? ''
  if (next === 'users' || next === 'user') return true
  // "buggy has to go in the road"
  if (/^(?:has|have|had)$/.test(next) && reading.words[to + 1] === 'to')
    return /^(?:go|use|squeeze|walk)$/.test(reading.words[to + 2] ?? '')
  const verb = /^(?:can|could|will|would|does|do)$/.test(next) ? reading.words[to + 1] : next
  if (verb !== 'not' && verb !== 'cant' && verb !== 'cannot') return false
  return /^(?:get|go|fit|pass|squeeze)$/.test(reading.words[to + (verb === next ? 1 : 2)] ?? '')
}

const animals = set(
  `dog cat fox deer horse pony sheep lamb calf cow bull pig goat badger swan goose duck bird birds pigeon pigeons parakeet rabbit
  rabbits rabits hamster rat rats squirrel hedgehog snake puppy puppies kitten kittens chicken chickens hen hens fish ferret
  lurcher lurchers pheasants hare hares koi cockerel cockerels lambs foal carp guinea cub cubs terrier
  staffy alsatian dogs cats foxes animal animals muntjac pheasant crow seagull gull tortoise parrot`,
)
const deaths = set(
  'shot culled poached maggots dead ded corpse corpses carcass carcase carcases carcasses skinned strangled headless decapitated rotting drowned killed deceased decomposing',
)
const mayBeDead = newMark([...deaths, 'alive'])
const carcass: WasteThing = { type: 'animal_carcass', bulk: 'small' }

/** "A ded dog in a box", "swan in a sheet, its neck is tied": an animal and, near it, what says that it is dead. */
const findCarcass = (
  { words, gaps, anyMark }: Reading,
  named: readonly Hit<WasteThing>[],
): (Hit<WasteThing> & { doubtful: boolean })[] => {
  if ((anyMark & mayBeDead) === 0) return []
  if (named.some((hit) => hit.value.type === 'animal_carcass')) return []
  for (let at = 0; at < words.length; at += 1) {
    if (!animals.has(words[at] ?? '') || isLikeness({ words, gaps }, at, named)) continue
    for (let near = Math.max(0, at - 3); near < Math.min(words.length, at + 6); near += 1) {
      const alive = words[near] === 'not' && words[near + 1] === 'alive'
      if ((alive || deaths.has(words[near] ?? '')) && (gaps[at] !== 2 || near >= at))
        return [{ at, to: at + 1, value: carcass, doubtful: false }]
    }
  }
  return []
}

const isRooted = (reading: Reading, to: number): boolean =>
  rooted.has(reading.words[to - 1] ?? '') &&
  (reading.gaps[to] ?? 2) === 0 &&
  fromThere.has(reading.words[to] ?? '')

/** "A hutch the size of a chest freezer", "as big as a fridge": only how large it is. */
const isComparison = ({ words, gaps }: Reading, at: number): boolean => {
  for (let index = at - 1; index >= Math.max(1, at - 4) && (gaps[index + 1] ?? 0) === 0; index -= 1) {
    const before = words[index - 1] ?? ''
    if (words[index] === 'of' && /^(?:size|height|length|width|shape)$/.test(before)) return true
    if (words[index] === 'as') return measured.test(before) && words[index - 2] === 'as'
    if (words[index] === 'than') return /^(?:bigger|taller|larger|longer|wider|smaller|heavier)$/.test(before)
  }
  return false
}
const measured = /^(?:big|tall|large|long|wide|high|heavy|small)$/

/** "Number plate KX99 ABF" tells who, not what. */
const isPlateOfCar = ({ words }: Reading, to: number): boolean =>
  /^plates?$/.test(words[to - 1] ?? '') && /^(?=.*\d)[a-z0-9]{3,7}$/.test(words[to] ?? '')

/** "A tank, cement looking": how it looks, where a thing was named. */
const isLook = ({ words, gaps }: Reading, to: number, named: readonly Hit<WasteThing>[]): boolean =>
  named.some((hit) => !hit.value.vague) &&
  (gaps[to] ?? 2) === 0 &&
  /^(?:looking|coloured|effect|colour|lookalike)$/.test(words[to] ?? '')

/** "Ten bags of rubble, them blue ones": the same bags in other words. */
const isOtherWordForBags = ({ words }: Reading, to: number, named: readonly Hit<WasteThing>[]): boolean =>
  words[to - 1] === 'ones' &&
  named.some((hit) => words.slice(hit.at, hit.to).some((word) => /^(?:bag|sack)s?$/.test(word)))

/** Every waste thing that is named and not denied, in the order of the words; landmarks, wrappings and the words of an exact place left out. */
export const findWaste = (reading: Reading, exact?: { start: number; end: number }): Hit<WasteThing>[] => {
  const named: (Hit<WasteThing> & { doubtful: boolean })[] = []
  const denied: { at: number; to: number }[] = []
  for (const { at, to, value } of wasteThings.find(reading)) {
    if (!value) continue
    if (isDenied(reading, at)) {
      denied.push({ at, to })
      continue
    }
    if (isPlateOfCar(reading, to) || (value.bulk === 'mass' && isLook(reading, to, named))) continue
    if (isComparison(reading, at) || isOtherWordForBags(reading, to, named)) continue
    // "///table.lamp.spoon" is where, not what
    const start = reading.starts[at] ?? 0
    if (exact && start >= exact.start && start < exact.end) continue
    // "Ridlins Wood" is a place
    const place = at > 0 ? landmarks.at(reading, at - 1) : undefined
    if (place && place.to >= to) continue
    // and so is "Leaves Spring"
    if ((landmarks.at(reading, at)?.to ?? 0) > to) continue
    const landmark = landmarkWords.has(reading.words[to - 1] ?? '') || reading.words[at] === 'recycling'
    const role = roleOf(reading, { at, to, value }, landmark)
    const inUseOnly = role === 'used' && !thrown.has(reading.words[to] ?? '')
    if ((role === 'place' || role === 'beside') && landmark) continue
    if (role === 'moved' || (role === 'used' && (landmark || inUseOnly))) continue
    if (isHindered(reading, to) || isLikeness(reading, at, named)) continue
    if (reading.words[to - 1] === 'drum' && named.some((hit) => hit.value.type === 'white_goods')) continue
    if (to - at === 1 && isRooted(reading, to)) continue
    named.push({ at, to, value, doubtful: role === 'place' })
  }
  named.push(...findCarcass(reading, named))
  // "carcasses in sacks", "a washing machine in a trolley": only where something else is the waste
  const sure = named.some((hit) => !hit.doubtful && !hit.value.vague)
  const told = sure ? named.filter((hit) => !hit.doubtful) : named
  return meant(reading, withoutDenied(reading, told, denied))
}

const trades = new Set(
  `restaurant restaurants takeaway takeaways shop shops trade commercial cafe salon salons barber barbers office offices
  business businesses kebab chippy pub hotel catering butcher butchers bakery factory warehouse hairdresser hairdressers
  vets bar newsagents supermarket unit units trader traders company firms nursery dentist gym florist nail vape chinese
  burger chicken courier couriers valet tailor tailors companies wholesaler deliveroo stall stalls market pharmacy opticians
  launderette launderettes laundrette cleaners merchant merchants parlour depot
  firm fitters shopfitters fitter contractor contractors agency wholesalers grocers greengrocers deli
  indian pizza pizzeria bookies laundrette grooming groomers caterers tandoori mcdonalds kfc greggs subway`.split(
    /\s+/,
  ),
)
/** "From Tesco" names a trade; "a tesco bag" is a carrier bag. */
const stores = set('tesco asda aldi lidl sainsburys morrisons waitrose iceland coop boots')

const locative = set('behind outside near by opposite at beside in to of next along round around')

/** "The cafe puts out bags", "other shops filling our bay with their sacks": a trade is the one who does it. */
const byTrade = (reading: Reading, at: number): boolean => {
  for (let index = at - 1, steps = 0; index >= 0 && steps < 12; index -= 1, steps += 1) {
    if ((reading.gaps[index + 1] ?? 0) === 2) return false
    if (!trades.has(reading.words[index] ?? '')) continue
    const before = reading.words[index - 1] ?? ''
    const further = reading.words[index - 2] ?? ''
    if (locative.has(before) || locative.has(further) || before === 'from') return false
    return steps > 0
  }
  return false
}

/** "Bags from the takeaway", "shop rubbish": it is a trade's. */
const fromTrade = (reading: Reading, hit: Hit<WasteThing>): boolean => {
  if (trades.has(reading.words[hit.at - 1] ?? '') || byTrade(reading, hit.at)) return true
  for (let index = hit.to; index < Math.min(hit.to + 7, reading.words.length); index += 1) {
    if ((reading.gaps[index] ?? 0) === 2) return false
    const word = reading.words[index] ?? ''
    if (word === 'behind' || word === 'outside' || word === 'near' || word === 'by') return false
    if (word !== 'from' && word !== 'with' && word !== 'off') continue
    for (let next = index + 1; next < Math.min(index + 5, reading.words.length); next += 1) {
      const from = reading.words[next] ?? ''
      if (trades.has(from) || stores.has(from)) return true
    }
    return false
  }
  return false
}

const packaging = set('cardboard boxes box packaging offcuts polystyrene')
/** What falls out of household bags is no second kind of waste. */
const contents = set('nappies nappy food wipes tissues newspapers papers cans bottles peelings')

const boxes = set(
  'box boxes suitcase suitcases crate crates bottle bottles jar jars bucket buckets tray trays tubs tub basket baskets bin bins barrow wheelbarrow trolley',
)

const isContents = ({ words }: Reading, hit: Hit<WasteThing>): boolean =>
  hit.value.type === 'other_household' &&
  (contents.has(words[hit.to - 1] ?? '') || contents.has(words[hit.at] ?? ''))

/** "Shelving from the shop", "stools and a pool table. pub refit". */
const isFromTrade = ({ words, gaps }: Reading, to: number): boolean => {
  for (let index = to; index < Math.min(to + 7, words.length); index += 1) {
    const word = words[index] ?? ''
    if (/^(?:refit|refurb)$/.test(words[index + 1] ?? '') && trades.has(word)) return true
    if ((gaps[index] ?? 0) === 2) continue
    if (/^(?:near|behind|outside|by|opposite)$/.test(word)) return false
    if (
      (word === 'from' || word === 'off') &&
      words.slice(index + 1, index + 4).some((next) => trades.has(next))
    )
      return true
  }
  return false
}

/** "Cardboard piled up outside the vape shop" is the shop's. */
const outsideTrade = (reading: Reading, hit: Hit<WasteThing>): boolean => {
  for (let index = hit.to; index < Math.min(hit.to + 6, reading.words.length); index += 1) {
    if ((reading.gaps[index] ?? 0) > 0) return false
    if (!/^(?:outside|behind)$/.test(reading.words[index] ?? '')) continue
    return reading.words.slice(index + 1, index + 5).some((word) => trades.has(word))
  }
  return false
}

const vehicles = set(
  'car van motor vehicle lorry truck scooter moped motorbike corsa clio astra fiesta focus golf polo transit bmw audi ford vauxhall renault',
)
const parts = set('door doors radiator radiators seat seats glass window windows panel panels mirror mirrors')

/** "Two doors and a wing off a corsa", "a radiator out of a car". */
const offVehicle = (reading: Reading, hit: Hit<WasteThing>): boolean => {
  if (!parts.has(reading.words[hit.to - 1] ?? '')) return false
  for (let index = hit.to; index < Math.min(hit.to + 9, reading.words.length); index += 1) {
    if ((reading.gaps[index] ?? 0) === 2) return false
    if (!/^(?:off|of|from)$/.test(reading.words[index] ?? '')) continue
    if (reading.words.slice(index + 1, index + 4).some((word) => vehicles.has(word))) return true
  }
  return false
}

const babies = set('buggy pram pushchair cot toys toy baby babys kids childs highchair stroller steriliser')
/** "Buggy car seat and kids toys". */
const isBabySeat = ({ words }: Reading, hit: Hit<WasteThing>): boolean =>
  words[hit.at] === 'car' &&
  /^seats?$/.test(words[hit.to - 1] ?? '') &&
  words.slice(Math.max(0, hit.at - 4), hit.to + 4).some((word) => babies.has(word))

const typeOf = (reading: Reading, hit: Hit<WasteThing>): WasteType => {
  const { type, bulk } = hit.value
  if (type === 'vehicle_parts' && isBabySeat(reading, hit)) return 'other_household'
  if (bulk === 'bag' && type === 'household_black_bags' && fromTrade(reading, hit))
    return 'commercial_black_bags'
  if (
    packaging.has(reading.words[hit.to - 1] ?? '') &&
    (fromTrade(reading, hit) || outsideTrade(reading, hit))
  )
    return 'other_commercial'
  // "barbers chairs", "shelving from the shop": fittings of a trade
  if (bulk === 'furniture' && (trades.has(reading.words[hit.at - 1] ?? '') || isFromTrade(reading, hit.to)))
    return 'other_commercial'
  if (type === 'construction' && offVehicle(reading, hit)) return 'vehicle_parts'
  return type
}

/** "Bags of rubble": what is inside decides, the bag is only a wrapping. */
const isWrapping = (
  reading: Reading,
  hit: Hit<WasteThing>,
  next: Hit<WasteThing> | undefined,
  last: Hit<WasteThing> | undefined,
): boolean => {
  // "asbestos, 8 bags of it", "asbestos bags"
  if (hit.value.bulk === 'bag' && last && !last.value.vague && last.value.bulk !== 'bag') {
    if (/^(?:of it|of the stuff)$/.test(reading.words.slice(hit.to, hit.to + 2).join(' '))) return true
    if (last.value.type === 'asbestos' && last.to === hit.at) return true
  }
  const holds = hit.value.bulk === 'bag' || boxes.has(reading.words[hit.to - 1] ?? '')
  if (!holds || !next || next.value.vague || isContents(reading, next)) return false
  const between = reading.words.slice(hit.to, next.at).join(' ')
  // "sacks soil", "carrier bag of vapes" (the "of" belongs to the bag)
  if (between === '')
    return (
      (reading.gaps[next.at] ?? 0) === 0 &&
      next.value.type !== 'household_black_bags' &&
      // "bags furniture the lot": a list
      !/^(?:bag|furniture|large)$/.test(next.value.bulk)
    )
  return /^(?:(?:all |half )?(?:full|stamped|marked|labelled) )?(?:of|o|with|containing|saying|stamped|marked)?(?: (?:old|what looks like|some|garden|building|wet|used|rotten|them|broken|dead|loose))?$/.test(
    between,
  )
}

/** "A bag with a dead cat in it", "a bin bag, its a dead fox": the bag only holds it. */
const holdsCarcass = (
  { words }: Reading,
  hit: Hit<WasteThing>,
  next: Hit<WasteThing> | undefined,
): boolean => {
  if (hit.value.bulk !== 'bag' || /s$/.test(words[hit.to - 1] ?? '')) return false
  if (next?.value.type !== 'animal_carcass') return false
  const between = words.slice(hit.to, next.at).join(' ')
  const after = words.slice(next.to, next.to + 3).join(' ')
  return (
    /^(?:with|containing|holding)\b/.test(between) ||
    /\b(?:in it|inside)$/.test(between) ||
    /\b(?:its|it is|it was|looks like) an?$/.test(between) ||
    /^(?:in it|inside)\b/.test(after)
  )
}

/** "Bags of coat hangers": what only a trade throws away makes them a trade's. */
const holdsTrade = (hit: Hit<WasteThing>, next: Hit<WasteThing> | undefined): boolean =>
  hit.value.bulk === 'bag' && next?.value.type === 'other_commercial' && next.value.bulk !== 'large'

/** "A freezer full of rotten meat": what is in it is no second waste. */
const isInside = (reading: Reading, holder: Hit<WasteThing> | undefined, hit: Hit<WasteThing>): boolean =>
  holder !== undefined &&
  !boxes.has(reading.words[holder.to - 1] ?? '') &&
  (holder.value.bulk === 'large' || holder.value.bulk === 'furniture') &&
  /^full of(?: (?:old|rotten|rotting|wet|dirty))?$/.test(reading.words.slice(holder.to, hit.at).join(' '))

const mayBeAsbestos = new Set<WasteType>(['construction', 'other_electrical', 'other_household'])

const holders = set(
  'box boxes bottle bottles jar jars carton cartons tray trays glass hutch cage basket suitcase',
)
/** "A car battery leaking acid": what runs out of a thing is a danger, and no waste of its own. */
const isLeak = ({ words }: Reading, last: Hit<WasteThing> | undefined, hit: Hit<WasteThing>): boolean =>
  last !== undefined &&
  !last.value.vague &&
  hit.value.type === 'chemical_oil_fuel' &&
  last.value.type !== 'chemical_oil_fuel' &&
  hit.at - last.to <= 3 &&
  words[hit.at] === 'acid' &&
  words[hit.at - 1] === 'leaking'

/** A box, and broken glass beside what broke: no waste of their own where something else is named. */
const isHolder = ({ words }: Reading, hit: Hit<WasteThing>): boolean =>
  hit.value.type === 'other_household' &&
  holders.has(words[hit.to - 1] ?? '') &&
  !/^(?:cardboard|toy|fish)$/.test(words[hit.at] ?? '')
const isExactly = (hit: Hit<WasteThing>, type: WasteType | undefined): boolean =>
  !hit.value.vague &&
  type !== undefined &&
  type !== 'other' &&
  type !== 'other_household' &&
  type !== 'household_black_bags'

const adds = set('and with plus n')

/** What goes on with the list of what the bags hold: "and boxes", ", chip fat boxes". */
const isMoreOf = ({ words, gaps }: Reading, { at, value }: Hit<WasteThing>): boolean =>
  adds.has(words[at - 1] ?? '') || (gaps[at] === 1 && value.bulk !== 'large' && value.bulk !== 'furniture')

/** "Asbestos, looks like roof tiles": the same thing again, unless "and" or "with" adds another. */
const describesAsbestos = (reading: Reading, things: Hit<WasteThing>[], index: number): boolean => {
  if (!things.some((hit) => hit.value.type === 'asbestos')) return false
  const { at = 0, to = 0 } = things[index] ?? {}
  const next = things[index + 1]
  // "fuse boards with asbestos flash guards" are one thing
  if (reading.words[to] === 'with' && next?.at === to + 1 && next.value.type === 'asbestos') return true
  return !adds.has(reading.words[at - 1] ?? '') && !adds.has(reading.words[to] ?? '')
}

/** A trade's bags hold the trade's rubbish, and all bags in the message are the same bags. */
const asOneTrade = (types: WasteType[], trade: boolean): WasteType[] =>
  trade ? types.filter((type) => type !== 'household_black_bags') : types

/**
 * DEFRA waste types the words name, first-mentioned first. Vague words ("rubbish") count
 * only where nothing more exact is said.
 */
export const wasteTypesIn = (
  reading: Reading,
  things: Hit<WasteThing>[],
  expecting?: Expecting,
): WasteType[] => {
  const exact = new Set<WasteType>()
  const vague = new Set<WasteType>()
  const types = things.map((hit, index) => {
    const next = things[index + 1]
    const trades = holdsTrade(hit, next) && isWrapping(reading, hit, next, things[index - 1])
    return trades ? 'commercial_black_bags' : typeOf(reading, hit)
  })
  const trade = types.includes('commercial_black_bags')
  const bagged = trade || types.includes('household_black_bags')
  let unknown = true
  let wrapped = false
  things.forEach((hit, index) => {
    const type = types[index] ?? hit.value.type
    const wrapping = isWrapping(reading, hit, things[index + 1], things[index - 1])
    if (holdsCarcass(reading, hit, things[index + 1])) return
    if (wrapping && type !== 'commercial_black_bags') return
    // "its bin bags full of chip fat and boxes"
    if (wrapped && isMoreOf(reading, hit)) return
    wrapped = trade && index > 0 && isWrapping(reading, things[index - 1] ?? hit, hit, undefined)
    // "sacks of takeaway rubbish" are named by what is in them
    if (wrapped && type !== 'commercial_black_bags') return
    if (bagged && isContents(reading, hit)) return
    if (isInside(reading, things[index - 1], hit) || isLeak(reading, things[index - 1], hit)) return
    if (mayBeAsbestos.has(type) && describesAsbestos(reading, things, index)) return
    if (isHolder(reading, hit) && things.some((other, at) => at !== index && isExactly(other, types[at])))
      return
    const into = hit.value.vague ? vague : exact
    into.add(type)
    if (type !== 'other' && !hit.value.vague) unknown = false
  })
  // "not sure what it is, maybe roof tiles": a guess says more than that it is unknown
  if (!unknown && things.every((hit) => hit.value.type !== 'other' || hit.value.bulk === 'mass'))
    exact.delete('other')
  if (exact.size > 0) return asOneTrade([...exact], trade)
  // asked what was dumped, "rubbish" is an answer; "household rubbish" says more than that anywhere
  return expecting === 'waste' ? [...vague] : [...vague].filter((type) => type !== 'other')
}
