import type { Expecting } from '../../../dialogs/meaning.ts'
import type { WasteSize } from '../../../dialogs/reporting/categories.ts'
import { countOfContainers, countOfThing } from './counts.ts'
import { numberOf } from './numbers.ts'
import type { Hit } from './phrases.ts'
import { phraseBook } from './phrases.ts'
import type { Reading } from './reading.ts'
import { isDenied } from './reading.ts'
import type { WasteThing } from './waste.ts'

/** Sizes said outright. `undefined` rows are words that only look like one. */
const said = phraseBook<WasteSize | undefined>([
  [
    undefined,
    `van|lorry|truck loading|unloading|loader, house|flat clearance van|vans|firm|company|people|men|man|lot|guys, a load of, whole load of trouble, bus load, work load, skip lorry|hire|bins,
     as it happens, massive|huge|giant favour|problem|shock|issue, its|thats huge|massive|enormous|gigantic favour|problem|shock|issue|hazard|danger|nuisance|pain|eyesore, one thing at|after|or, for one thing`,
  ],
  [
    'significant',
    `massive|huge|enormous|gigantic|giant|ginormous|colossal|vast|immense|humongous|whopping pile~|heap~|mound~|mountain~|amount~|volume~|stash|quantity|quantities|load~|stack~|dump|tip|fly|fly-tip|flytip|area|accumulation,
     so much crap|rubbish|stuff|waste|dumped, floor to ceiling, fills the whole|entire, mountain~ of, several|multiple|many|few|numerous|repeated|two|three|four|five|six|seven|eight|nine|ten|2|3|4|5|6|7|8|9|10|12|15|20|couple of? full|whole|big|massive|huge? van|transit|lorry|truck|tipper|skip|skips|grab|wagon|flatbed? lorry|truck|van? loads|loadfuls|worth, two|three|four|five|six|2|3|4|5|6|several|couple of? grab|tipper|skip? lorries|vans|trucks|tippers|skips|lorrys worth|full|of, whole|entire lorry|van|truck loads,
     two|three|four|five|2|3|4|5|6|several|multiple|couple of? vanloads|truckloads|lorryloads|lorries|tippers worth|full|of?,
     couple|few|several of van|lorry|truck|tipper? loads, multiple loads, several loads, loads and loads and? loads?, load after load, tons and tons, tonnes and tonnes,
     whole lane|road|field|alley|track|car|site|street|verge park? is|are? covered|full|blocked|buried, whole corner of, whole side of, size of a|two|three? house~|bus|buses|swimming|double|bungalow,
     hundreds|thousands|hundred|thousand of black|bin|old|rubbish|car? bags|sacks|tyres, waist|chest|head|shoulder high, to my chest|waist|head|shoulders, higher|taller than the|my|our|a fence|wall|me|hedge, basically|now|become landfill, rubber|rubbish mountain~, see it? from space, industrial amounts|scale|sized|quantities, lorry|truck|tipper loads, lorryloads, truckloads, van loads, vanloads,
     as big as a? house|bus|lorry, absolutely massive|huge, it is massive|huge|enormous|gigantic, its|thats huge|massive|enormous|gigantic, pile|heap|mound|lot|load is|was huge|massive|enormous|gigantic, never seen so much, tons or? more of it, a ton or more, tonnes|tons of rubbish|waste|rubble|it|stuff|crap|shit|junk|fly, like a landfill|scrapyard,
     could|would|can|will fill several|a|two|three|couple|2|3|few of? skips|lorries|dustcarts|vans|trucks, large scale, huge fly tip|tipping, massive fly tip|tipping, biggest fly|pile~|dump|load|tip|heap`,
  ],
  [
    'tipper_lorry',
    `grab|tipper|muck lorry|truck|wagon|away lorry|truck? came|has? n|and? emptied|dropped|tipped|shot, a full|whole truck|tipper|lorry|tanker, entire tanker, need|take a? lorry|skip|tipper|truck to shift|move|clear|take|get|lift, tipper|lorry|skip|truck|flatbed|wagon|grab|artic|dumper|dustcart lorry|truck? load|full|loadful|worth, truck|tipper|lorry|skip|grab|flatbed lorry|truck? of, entire load, whole load, full load of, tipper lorry|truck full|load|worth, half a lorry load, pick up truck full,
     lorryload, truckload, lorry-load, skipload, skipful, tipperload, skip full|worth|sized|size, skips worth, whole skips worth, # tons|tonnes|tonne|ton of?, whole|entire tipper|skip|lorry|truck|grab, full skip, enough *? to fill a? skip|lorry|tipper, would|could fill a? skip|lorry, fill a skip|lorry, tipper truck? load, tipper lorry load`,
  ],
  [
    'small_van',
    `tonne|ton|dumpy|dumpie|jumbo bag~|sack~, builders bag|sack, white builders sack~, # tonne|ton|builders|dumpy|jumbo bag~, small|little van load|full|of|worth?, car derived van, half a van full|load?, half a van load, half a transit, estate car full|load?, trailer load|full|of, half a trailer, pickup load|full, pick up load, a pickup|trailer load|of, couple of? car loads, two|2|couple of? big|large|bulky items|things|pieces|objects, several|two|three|2|3 car|boot loads, berlingo full, caddy load`,
  ],
  [
    'transit_van',
    `van load|full|loadful|worth|size|sized, vanload, vanful, transit van load|full|sized|worth|of, transit load|full|sized|worth|of, full|whole|entire van, fully? loaded van, a van of, a|emptied|emptying|unloaded|tipped van of, van~ full of, large|big|long|white|good|proper|wheelbase van load|full|of|worth, luton|lwb van? load|full|of|worth, enough *? to fill a? van|transit|luton, would|could fill a? van|transit|luton, fill a van|transit|luton, enough for a van, ford transit full|load|of,
     house|flat clearance waste|stuff|rubbish|job?, emptied|emptying|cleared|clearing out? a|the|their|someones|his|her|my whole|entire flat|house|shed|garage|loft|bedroom, shops|familys|roofs|lofts|lockups|offices worth, contents of a|the|someones|their whole|entire? house|flat|garage|shed|bedroom|kitchen|loft|room, whole|entire kitchen|bathroom|garden|shed|garage worth?, size of a car|van|transit, as big as a car|van|shed, need|take a? van|transit to shift|move|clear|take|get|lift, knee deep, as tall|high as me|the|a|my, three|several|few|lots|loads|3|4|5|four|five of? big|large|bulky items|things|pieces|objects, whole houses? contents, entire|whole house worth?, whole|entire flat|bedroom|room of|contents|full, whole|entire living|front|dining room, whole|entire lounge, half a kitchen, three|3 piece suite, horsebox full`,
  ],
  [
    'car_boot',
    `wheelie|wheely|dustbin bin? full|worth|load of?, handful of bits|rubbish|things|stuff, small pile|amount|quantity of? rubbish|waste|stuff, small fly tip,
     car boot load|full|of?, boot load|full|of|worth, bootload, bootful, bootfull, car boots? worth, car load|full, carload, carful, would|could|will|can fit in a? car|boot, fit in a? car|boot, wheelbarrow|barrow load|full|of, barrowload, armful, bucket|bucketful of, trolley load|full of`,
  ],
  [
    'single_bag',
    `a carrier of|full|with, one|1|single|solitary|lone single? bin|black|rubbish|carrier|refuse|small|big|plastic|white? bag|sack, just|only a|one|1 bin|black|rubbish|carrier|small|big? bag|sack, a single bin|black|rubbish? bag|sack, just|only the one bin|black? bag|sack`,
  ],
  [
    'single_item',
    `one|1|single|solitary large|big|small|bulky? item|thing|object|piece, just one, 1 item|thing, just the one, only one|1 item|thing?, a single item, massive|huge|big|large|enormous metal|wooden|plastic|concrete|fibreglass thing|object`,
  ],
])

/** "Bags and bags": as many as "loads of bags". */
const bagAfterBag = phraseBook<true>([[true, `bags|sacks and|n|upon|on bags|sacks, bag|sack after bag|sack`]])

/** Words that say little was left; they count where nothing plainer is said. */
const little = phraseBook<WasteSize>([
  [
    'car_boot',
    `few|couple of? small|little|odd? bits|odds|pieces|things|items and|n? bobs|ends?, bits and bobs, bits n bobs, odds and ends, odds n ends, not that|so|too? much, not a lot, small amount`,
  ],
])

/** The answer to "how much?" in a word or two. */
const answers = phraseBook<WasteSize>([
  [
    'car_boot',
    `small, little, tiny, a? car, boot, small pile|amount, not that|so|too? much|loads|lots|a, a bit`,
  ],
  ['small_van', `small van, medium, estate car, trailer`],
  ['transit_van', `van, transit, big van, luton`],
  ['tipper_lorry', `lorry, skip, tipper, truck`],
  ['significant', `huge, massive, enormous, loads and loads, several loads, multiple`],
])

/** A pallet, a door or an engine takes half the room of a sofa. */
const halves = new Set(['construction', 'other_commercial', 'vehicle_parts'])

type Steps = readonly (readonly [atLeast: number, size: WasteSize])[]

/**
 * What counts come to, largest first: the table of `corpus/README.md` ("Size, from words and counts"), after
 * the size hints of the domain. Large things are counted in `sizeOf`, by what lies beside them.
 */
const steps = {
  bags: [
    [16, 'transit_van'],
    [6, 'small_van'],
    [2, 'car_boot'],
    [1, 'single_bag'],
  ],
  things: [
    [24, 'transit_van'],
    [7, 'small_van'],
    [2, 'car_boot'],
    [1, 'single_item'],
  ],
  /** "About 10", of whatever was asked about. */
  unnamed: [
    [60, 'significant'],
    [16, 'transit_van'],
    [6, 'small_van'],
    [2, 'car_boot'],
    [1, 'single_item'],
  ],
} as const satisfies Record<string, Steps>

const stepOf = (table: Steps, count: number): WasteSize | undefined =>
  table.find(([atLeast]) => count >= atLeast)?.[1]

const wholeDump = steps.unnamed[0][0]
const [[transitBags], [vanBags]] = steps.bags

interface Tally {
  bags: number
  large: number
  small: number
  /** "A pushchair", "a mirror": large, and with one bag or a few small things still in a car boot. */
  handy: number
  /** The most of one kind. */
  most: number
  /** Rubble, cuttings: something without number. */
  mass: boolean
  /** "Bags dumped": no number. */
  someBags: boolean
  /** "A stack of bags", and "loads of bags", which says more. */
  manyBags: boolean
  loadsOfBags: boolean
  /** "Mattresses dumped": at least two of each. */
  plural: number
  /** "Monitors": small things without a number. */
  some: boolean
  /** "Heaps of cables". */
  heaps: boolean
  /** "Pallets" or "doors", which take half the room of a sofa: at least two of them. */
  halved: boolean
}

const ofThings = ({ bags, small, some, mass }: Tally): WasteSize | undefined => {
  const things = bags + small
  if (things === 0 || (mass && things === 1)) return undefined
  const [ofBags, ofAll] = [stepOf(steps.bags, bags), stepOf(steps.things, things)]
  if (ofBags === 'transit_van' || ofAll === 'transit_van') return 'transit_van'
  if (ofBags === 'small_van' || ofAll === 'small_van') return 'small_van'
  return some ? 'car_boot' : things === bags ? ofBags : ofAll
}

/** Sizes from counts, as `domain.md` ("Size hints") and the corpus's table read them. */
const sizeOf = (tally: Tally): WasteSize | undefined => {
  const { bags, large, small, most, mass, someBags, manyBags, loadsOfBags, plural, some, heaps, halved } =
    tally
  if (most >= wholeDump) return 'significant'
  const anyBags = bags > 0 || someBags || manyBags
  const big = large + plural * 2
  // "sofas" alone may be two or ten
  if (large === 0 && plural <= 1) {
    // "mattresses and bags": nobody counted either
    if (plural === 1 && bags > 0) return bags >= vanBags ? 'transit_van' : 'small_van'
    if (plural === 1) return undefined
    if (loadsOfBags && bags < vanBags) return 'small_van'
    // "a pile of bags" may be three or thirty
    if (manyBags || someBags) return bags >= vanBags ? ofThings(tally) : undefined
    return (heaps && bags < 2) || (some && bags === 0 && small <= 1) ? undefined : ofThings(tally)
  }
  if (big >= 3) return 'transit_van'
  if (bags >= transitBags) return 'transit_van'
  if (big === 2 && (halved || manyBags || bags >= vanBags)) return 'transit_van'
  if (big === 2 || anyBags || small > 0) return 'small_van'
  if (mass || heaps || some) return undefined
  // two doors take the room of one sofa
  return most >= 2 ? 'car_boot' : 'single_item'
}

const containers = /^(?:bag|sack)s?$/
/** "A punch bag" holds nothing. */
const isBag = ({ words }: Reading, { at, to, value }: Hit<WasteThing>): boolean =>
  containers.test(words[at] ?? '') ||
  (containers.test(words[to - 1] ?? '') && value.bulk !== 'large' && value.bulk !== 'furniture')

/** Names of stuff: "old stuff" is not one thing. */
const uncounted = new Set('stuff things bits clothes gear uniform belongings junk'.split(' '))

/** A hundred of these may fill a bag or a van. */
const tiny = /^(?:leaflets|flyers|newspapers|papers|magazines|vapes|wrappers|cups|cards)$/

/** Of drink, not of gas. */
const empties = /^(?:bottles|cans|jars)$/

/** Of building work, but one thing by itself: "a cement mixer", "a chimney pot". */
const oneThing =
  /^(?:mixer|pot|door|panel|tank|toilet|sink|bath|radiator|boiler|portaloo|worktop|trellis|gate|urn|trunk|stump|log|can|drum|barrel|canister|cylinder|window|shed)$/

const material = new Set('glass plastic metal wood wooden cardboard'.split(' '))

const inside = /^(?:of|o|full|with|containing|holding|marked|labelled|stamped|saying)$/
/** What leaks out of a thing or is in it is no second thing. */
const full = /^(?:full|half|still|containing|holding|leaking|leaks|spilling|dripping)$/
const boxes = /^(?:box|crate|suitcase|tub|basket|drum|barrel|canister)(?:s|es)?$/

/** Of these there is one or there are some, whatever is in them. */
const tubs = /^(?:box|tub|container|bin|bottle|boxes|tubs|containers|bins|bottles)$/

/** One needle is one thing; several are counted by the dozen. */
const single = /^(?:needle|syringe)$/

/** "Something that reeks of petrol". */
const smells = ({ words }: Reading, at: number): boolean =>
  words[at - 1] === 'of' && /^(?:smells|reeks|stinks|smelling|reeking|stinking)$/.test(words[at - 2] ?? '')

/** "A bag in the pond, its full of nappies". */
const isFullOf = ({ words }: Reading, at: number): boolean =>
  words[at - 1] === 'of' && words[at - 2] === 'full'

const plenty = /^(?:loads|lots|tons|hundreds|dozens|plenty)$/
/** "My boy trod on a syringe, theres loads", "there are loads of them". */
const saysLoads = ({ words, gaps }: Reading): boolean =>
  words.some((word, at) => {
    if (!plenty.test(word) || !/^(?:theres|there|are|is|were)$/.test(words[at - 1] ?? '')) return false
    if ((gaps[at + 1] ?? 2) > 0) return true
    const [next = '', after = ''] = words.slice(at + 1)
    return next === 'of' ? /^(?:them|em)$/.test(after) : /^(?:there|here|more|around|everywhere)$/.test(next)
  })

/** "A bench or a table", "some kind of bed or couch". */
const isEither = ({ words, gaps }: Reading, from: number, at: number): boolean =>
  words[from] === 'or' && at - from <= 3 && !gaps.slice(from, at + 1).includes(2)

/** The maker of the thing just named: "a hoover. dyson." */
const makers =
  /^(?:dyson|henry|hotpoint|bosch|indesit|beko|smeg|electrolux|zanussi|samsung|sony|lg|aeg|ikea|panasonic|toshiba|kelvinator|whirlpool|candy)$/

/** These go into a boot beside a few bags or boxes. */
const handy =
  /^(?:pushchair|highchair|chair|buggy|pram|stroller|mirror|scooter|walker|bouncer|stool|playpen|rollator|zimmer|frame|bike)s?$/
const handyChair = /^(?:high|baby)$/
const childs = /^(?:kids?|childs|childrens|child|girls|boys|toddlers?|balance)$/
const isHandy = ({ words }: Reading, { at, to }: Hit<WasteThing>): boolean => {
  const name = words[to - 1] ?? ''
  if (!handy.test(name) || words[at] === 'double' || words[at] === 'twin') return false
  if (/^chairs?$/.test(name)) return handyChair.test(words[to - 2] ?? '')
  if (/^bikes?$/.test(name)) return childs.test(words[to - 2] ?? '')
  return !/^frames?$/.test(name) || /^(?:walking|zimmer|walker)$/.test(words[to - 2] ?? '')
}

const joining = /^(?:and|n|or)$/

/** "An asbestos water tank": one thing of it. */
const isMadeOf = ({ gaps }: Reading, things: Hit<WasteThing>[], index: number): boolean => {
  const [hit, next] = [things[index], things[index + 1]]
  return hit?.value.type === 'asbestos' && next?.at === hit.to && (gaps[next.at] ?? 0) === 0
}

const pieces =
  /^(?:sheet|panel|board|tile|pipe|slab|beam|plank|post|pole|branch|log|brick|block|joist|girder|lintel|sleeper|worktop|flue|frame)$/
/** "One asbestos sheet", "an entire willow branch": one of what mostly has no number. */
const isOnePiece = ({ words, gaps }: Reading, { at, to }: Hit<WasteThing>): boolean => {
  if (!pieces.test(words[to - 1] ?? '')) return false
  for (let index = at - 1; index >= at - 3 && (gaps[index + 1] ?? 0) === 0; index -= 1) {
    if (/^(?:one|an?|single|another|entire|whole)$/.test(words[index] ?? '')) return true
  }
  return false
}

/** "A water tank, likely asbestos": what it is made of, unless "and" adds another. */
const isMaterialOf = ({ words }: Reading, { at, value }: Hit<WasteThing>, { large, small }: Tally): boolean =>
  value.type === 'asbestos' && large + small > 0 && !/^(?:and|with|plus|n|some)$/.test(words[at - 1] ?? '')

const stressed = /^(?:just|only|yes|yeah|yep|literally|exactly|its|thats)$/
const addsMore = /^(?:and|n|plus|another|also|then|more|with|too|second|other)$/
/** "One chair. Just one office chair.": the same one again, said with more words. */
const isSaidAgain = ({ words, gaps }: Reading, from: number, to: number): boolean => {
  const between = words.slice(from, to)
  if (between.some((word) => addsMore.test(word))) return false
  return gaps.slice(from, to + 1).includes(2) || between.some((word) => stressed.test(word))
}

/** "A car engine, oil everywhere": what has run out of a thing makes it no larger. */
const isSpilt = ({ large, small }: Tally, type: WasteThing['type']): boolean =>
  type === 'chemical_oil_fuel' && large + small > 0

/** Said after another thing, these are no part of its name: "fridge cooker sofa". */
const wholes = /^(?:fridge|freezer|cooker|sofa|settee|wardrobe|telly|tv|microwave|dishwasher|washer)$/

/** "Bed desk drawers": three names that stand together are a list without its commas. */
const isRunOn = ({ gaps }: Reading, things: Hit<WasteThing>[], index: number): boolean => {
  const joins = (at: number): boolean => {
    const [hit, next] = [things[at], things[at + 1]]
    return hit !== undefined && next !== undefined && next.at === hit.to && (gaps[next.at] ?? 0) === 0
  }
  return joins(index - 1) && (joins(index - 2) || joins(index))
}

/** "Batteries, aerosols and rat poison": with nothing else between, one list. */
const isListed = ({ words, gaps }: Reading, from: number, at: number): boolean =>
  (at === from && gaps[at] === 1) || (at === from + 1 && gaps[at] === 0 && joining.test(words[from] ?? ''))

/** "Hospital waste bags": what the bags are for, and no thing beside them. */
const isNameOfBag = (reading: Reading, hit: Hit<WasteThing>, next: Hit<WasteThing> | undefined): boolean =>
  next !== undefined &&
  next.at === hit.to &&
  (reading.gaps[next.at] ?? 0) === 0 &&
  isBag(reading, next) &&
  !isBag(reading, hit) &&
  hit.value.bulk !== 'large' &&
  hit.value.bulk !== 'furniture'

/** "Two bags and a highchair", "two suitcases and a pushchair"; "bags and a pram" are what the bags are, uncounted. */
const goesBeside = ({ bags, large, small, handy, plural, someBags, manyBags, some }: Tally): boolean => {
  if (handy === 0 || handy > 2 || large + plural > 0) return false
  return someBags || manyBags || ((bags + small > 0 || some) && bags + small + handy <= 5)
}

const tallyOf = (reading: Reading, things: Hit<WasteThing>[]): Tally => {
  const total: Tally = {
    bags: 0,
    large: 0,
    small: 0,
    handy: 0,
    most: 0,
    mass: false,
    someBags: false,
    manyBags: false,
    loadsOfBags: false,
    plural: 0,
    some: false,
    heaps: false,
    halved: false,
  }
  const seen = new Set<string>()
  let previousEnd = 0
  let afterHolder = false
  let lastEnd = -1
  let lastSingle = false
  let lastNamed = false
  let lastBag = false
  let heldLast = false
  let fewOfSome = 0
  for (const [index, hit] of things.entries()) {
    if (isNameOfBag(reading, hit, things[index + 1])) continue
    const { vague, type } = hit.value
    const name = reading.words[hit.to - 1] ?? ''
    // "eight bags of leaves" is eight bags, whatever is in them
    const bulk = isBag(reading, hit) ? 'bag' : hit.value.bulk
    const { count, said, many, loads, some } = countOfThing(reading, hit, previousEnd, things[index + 1]?.at)
    // what the bags hold is not counted beside them, and a thing said twice is one thing
    const held: boolean =
      (hit.at - previousEnd <= 4 &&
        previousEnd > 0 &&
        ((afterHolder ? inside : full).test(reading.words[previousEnd] ?? '') ||
          (afterHolder && reading.words[previousEnd - 1] === 'of'))) ||
      smells(reading, hit.at) ||
      (total.bags > 0 && isFullOf(reading, hit.at)) ||
      (heldLast && !said && bulk !== 'large' && bulk !== 'bag' && isListed(reading, previousEnd, hit.at))
    const start = held ? hit.at : previousEnd
    // "a bag. One bag."
    const again = seen.has(name) && (!said || (count === 1 && isSaidAgain(reading, previousEnd, hit.at)))
    previousEnd = hit.to
    if (!held) afterHolder = bulk === 'bag' || boxes.test(name)
    heldLast = held
    seen.add(name)
    if (vague || held || again) continue
    if (count !== undefined && said && !tiny.test(name)) total.most = Math.max(total.most, count)
    // "a fish tank, glass": what it is made of is no second thing
    if (material.has(name) && (total.large > 0 || total.small > 0)) continue
    // "ottoman bed frame", "cooker hood": two names that stand together are one thing
    const compound =
      hit.at === lastEnd &&
      (reading.gaps[hit.at] ?? 0) === 0 &&
      lastSingle &&
      count === 1 &&
      !said &&
      !wholes.test(name) &&
      !isRunOn(reading, things, index)
    const previous = lastEnd
    lastEnd = hit.to
    // "a gym bench or massage table": one thing, whichever it is
    const either =
      lastSingle && !said && total.large + total.small === 1 && isEither(reading, previous, hit.at)
    const maker = lastNamed && makers.test(name)
    lastNamed = bulk !== 'mass'
    lastSingle = bulk !== 'mass' && bulk !== 'bag' && count === 1
    // "a bag of grass cuttings": still what is in the bag
    const ofBag = lastBag && bulk === 'mass' && hit.at === previous && (reading.gaps[hit.at] ?? 0) === 0
    lastBag = bulk === 'bag'
    if (compound || either || maker || ofBag) continue
    if (type === 'animal_carcass' && total.bags === 1 && !said) continue
    if (bulk === 'mass') {
      // "a few bricks" and "five slabs" can be counted, "some soil" cannot
      const contained = countOfContainers(reading, hit.at, start)
      if (some) fewOfSome += count ?? 0
      else if (said && count !== undefined && name.endsWith('s')) total.small += count
      else if (contained !== undefined) total.small += contained
      else if (oneThing.test(name) || isOnePiece(reading, hit)) total.small += 1
      else if (type === 'other_household' && total.bags > 0) total.some = true
      else if (
        !isMadeOf(reading, things, index) &&
        !isSpilt(total, type) &&
        !isMaterialOf(reading, hit, total)
      )
        total.mass = true
    } else if (bulk === 'bag') {
      if (count === undefined) total[many ? 'manyBags' : 'someBags'] = true
      else total.bags += count
      if (loads) total.loadsOfBags = true
    } else if (
      /^seats?$/.test(name) &&
      type === 'vehicle_parts' &&
      (count ?? 0) <= 2 &&
      count !== undefined
    ) {
      total.handy += count
    } else if (bulk === 'small') {
      // needles are counted by the dozen and fit in a box
      if (uncounted.has(name) && !said) total.some = true
      else if (some) fewOfSome += count ?? 0
      else if (
        (tiny.test(name) || (empties.test(name) && type === 'other_household')) &&
        count !== undefined &&
        said
      ) {
        if (count > 50) total.heaps = true
        else total.small += Math.min(count, 4)
      } else if (count === 1 && !said && saysLoads(reading)) total.heaps = true
      else if (count !== undefined)
        total.small +=
          type !== 'clinical' || tubs.test(name) || single.test(name) ? count : said ? Math.min(count, 3) : 0
      else if (many) total.heaps = true
      else total.some = true
    } else if (count === undefined || many || some || (/^furnitures?$/.test(name) && !said)) {
      if (/^furnitures?$/.test(name)) total.heaps = true
      else if (!halves.has(type)) total.plural += 1
      else {
        total.heaps = true
        total.halved = true
      }
    } else if (isHandy(reading, hit)) total.handy += count
    else total.large += halves.has(type) ? Math.ceil(count / 2) : count
  }
  if (goesBeside(total)) total.small += total.handy
  else total.large += total.handy
  if (bagAfterBag.find(reading).length > 0) {
    total.manyBags = true
    total.loadsOfBags = true
  }
  // "some saucepans" are a few; "a fox and some carpet" are not two things
  if (total.bags + total.large + total.small + total.plural === 0) total.small += fewOfSome
  else if (fewOfSome > 0) total.some = true
  return total
}

/** "About 10", asked how much there is: of whatever was dumped. */
const bareCount = ({ words, gaps }: Reading): WasteSize | undefined => {
  // "4 of them, by the allotments": the first words answer, the rest says more
  const opening = words.findIndex((_, index) => index > 0 && (gaps[index] ?? 0) > 0)
  const answer = opening > 0 ? words.slice(0, opening) : words
  if (answer.length > 5) return undefined
  const count = answer
    .map(numberOf)
    .filter((value) => value !== undefined)
    .at(-1)
  return count === undefined ? undefined : stepOf(steps.unnamed, count)
}

const leaving =
  /^(?:dumped|left|chucked|slung|ditched|abandoned|thrown|threw|fly-tipped|flytipped|tipped|shoved)$/
const oneOf = /^(?:a|an|one|another)$/
/** What is left by somebody and is no thing, or no single one. */
const noThing = new Set(
  `load loads lot bunch pile heap mess mountain mound lorry van car stack trail note message bit few couple number
  skip trailer tip dump fly complaint report voicemail comment review smell stink stain hole gap street road lane
  man woman lad bloke guy person kid child boy girl while week month day night year hour time ago dozen hundred
  quantity amount area field park path big large small huge massive right state disgrace joke nuisance hazard
  danger problem shambles eyesore place spot corner new fresh whole bag sack driver neighbour lady friend company builder bathroom kitchen flat
  house garden`.split(/\s+/),
)
const describing = /^(?:big|large|small|huge|massive|new|fresh|whole|right)$/
const ending =
  /^(?:by|in|on|at|near|beside|behind|outside|next|under|over|opposite|against|across|along|down|up|into|onto|between|round|around|with|and|from|to|off|is|was|has|been|again|here|there|right|just|about|for|saying|that|which|who|we|i|he|they|it|so|but)$/

/** "Somebody has dumped a marimba by the gate", "a lectern was left": one thing, whatever that is. */
const isUnknownThing = ({ words, gaps }: Reading): boolean => {
  const at = words.findIndex((word) => leaving.test(word))
  if (at < 0) return false
  // "a harpsichord was left by", but not "a driver dumped something"
  const passive = oneOf.test(words[0] ?? '') && at <= 7 && ending.test(words[at + 1] ?? 'by')
  const from = oneOf.test(words[at + 1] ?? '') ? at + 2 : passive ? 1 : words.length
  let to = from
  while (to < words.length && to < from + 5 && (gaps[to] ?? 0) === 0 && !ending.test(words[to] ?? '')) {
    const word = words[to] ?? ''
    if (leaving.test(word)) break
    if (word === 'of' || word === 'full' || (noThing.has(word) && !describing.test(word))) return false
    to += 1
  }
  const head = words[to - 1] ?? ''
  return (
    to > from && to < from + 5 && !noThing.has(head) && !head.endsWith('s') && numberOf(head) === undefined
  )
}

const vast = /^(?:huge|massive|enormous|gigantic|ginormous|humongous|colossal|immense)$/
const vastly = /^(?:its|absolutely|honestly|really|properly|just|is|and|proper|bloody|truly)$/
/** "Bags and furniture, enormous": called huge in words of its own. */
const isCalledHuge = ({ words, gaps }: Reading): boolean =>
  words.some((word, at) => {
    if (!vast.test(word) || (gaps[at + 1] ?? 2) === 0) return false
    let from = at
    while (vastly.test(words[from - 1] ?? '') && (gaps[from] ?? 0) === 0) from -= 1
    return (gaps[from] ?? 0) > 0
  })

const lorries = /^(?:lorry|tipper|truck|artic|articulated|curtainsider|wagon|grab|dumper)$/
const sheds =
  /^(?:drop|drops|dropped|dropping|tip|tips|tipped|tipping|shed|sheds|shedding|shot|empties|emptied|emptying|dump|dumps|dumped|dumping|lost|unloaded|unloading)$/
/** "A tipper reversing up and dropping its load". */
const isLorryEmptied = ({ words, gaps }: Reading): boolean => {
  const lorry = words.findIndex((word, at) => lorries.test(word) && words[at - 1] !== 'pickup')
  return (
    lorry >= 0 &&
    words.some((word, at) => {
      if (word !== 'load' || at < lorry) return false
      const before = words.slice(Math.max(lorry, at - 4), at)
      return (
        !gaps.slice(Math.max(lorry + 1, at - 3), at + 1).includes(2) &&
        before.some((other) => sheds.test(other)) &&
        before.some((other) => /^(?:its|his|their|the|a|whole|full|entire)$/.test(other))
      )
    })
  )
}

/** "A full load of carpets", where they came out of a van. */
const ofVan = ({ words }: Reading, { at, to }: Hit<unknown>, size: WasteSize): WasteSize =>
  size === 'tipper_lorry' &&
  /^(?:full|whole|entire)$/.test(words[at] ?? '') &&
  words.slice(at, to).includes('load') &&
  words.some((word) => /^(?:van|transit|luton|sprinter)$/.test(word)) &&
  !words.some((word) => /^(?:lorry|tipper|truck|skip|grab|wagon|tanker)$/.test(word))
    ? 'transit_van'
    : size

/** How much waste: said outright ("a van load"), or counted ("3 bags and a fridge"). */
export const wasteSizeIn = (
  reading: Reading,
  things: Hit<WasteThing>[],
  expecting?: Expecting,
): WasteSize | undefined => {
  const outright = said
    .find(reading)
    .flatMap((hit) => (hit.value && !isDenied(reading, hit.at) ? [ofVan(reading, hit, hit.value)] : []))
  const loads = outright.filter((size) => size !== 'single_bag' && size !== 'single_item')
  const load = loads.includes('significant') ? 'significant' : loads[0]
  if (load) return load
  if (isLorryEmptied(reading)) return 'tipper_lorry'
  const tally = tallyOf(reading, things)
  // "only one bag but split, nappies everywhere": what has fallen out is no second thing
  if (outright[0] === 'single_bag' && tally.bags === 1 && tally.large === 0 && tally.small === 0)
    return 'single_bag'
  const counted = sizeOf(tally)
  if (counted) return counted
  if (isCalledHuge(reading)) return 'significant'
  const few = little.find(reading)[0]
  if (few && !tally.heaps && tally.plural === 0 && tally.large === 0) return few.value
  if (outright[0] && (things.length > 0 || expecting === 'size' || outright[0] === 'single_item'))
    return outright[0]
  if (expecting === 'size') return answers.find(reading)[0]?.value ?? bareCount(reading)
  return things.length === 0 && isUnknownThing(reading) ? 'single_item' : undefined
}
