import type { Expecting } from '../../../dialogs/meaning.ts'
import type { WasteSize } from '../../../dialogs/reporting/categories.ts'
import { countBefore } from './counts.ts'
import type { Hit } from './phrases.ts'
import { phraseBook } from './phrases.ts'
import type { Reading } from './reading.ts'
import { isDenied } from './reading.ts'
import type { WasteThing } from './waste.ts'

/** Sizes said outright. */
const said = phraseBook<WasteSize>([
  [
    'significant',
    `massive|huge|enormous|gigantic|giant|ginormous pile~|heap~|mound~|mountain~|amount~|quantity|load~|dump|mess|tip|fly,
     mountain~ of, tons|tonnes of rubbish|waste|rubble|it|stuff|crap|bags|shit|junk, several|multiple|many|few|numerous|repeated|two|three|four|2|3|4|5|6|couple van|lorry|truck|tipper|skip? loads|truckloads,
     couple|few|several of van|lorry|truck|tipper? loads, multiple loads, several loads, loads and loads, all along the? whole? lane|road|verge|track|street|river|hedge|path,
     whole lane|road|field|alley|track is? covered|full|blocked, size of a? house|bus|swimming|double, hundreds of bags, industrial amounts|scale|quantities, like a landfill|tip|rubbish, lorry loads, lorryloads, tipper loads, truck loads, truckloads, van loads, vanloads, as big as a? house|bus|car|van,
     absolutely massive|huge, its|is massive|huge|enormous, never seen so much`,
  ],
  [
    'tipper_lorry',
    `tipper|lorry|skip|truck|flatbed|wagon|grab|artic load, a truck|tipper|lorry|skip of, entire load, whole load, tipper lorry|truck full|load|worth?, lorry|tipper|skip|truck load|full|worth of?, lorryload, truckload, skipful, skip full|worth, whole? skips? worth,
     full|whole skip, enough to fill a skip|lorry|tipper, would fill a skip|lorry, tipper truck? load, back of a tipper|lorry, tipped by a lorry|tipper`,
  ],
  [
    'small_van',
    `tonne|ton|builders|dumpy bag~, bags and bags, bags upon bags, bag after bag, small van load?|full?, car van, half a van, half a van load, estate car full, trailer load|full, pickup load|full, a pickup|trailer load, couple of car loads`,
  ],
  [
    'transit_van',
    `van load, vanload, van full, vanful, transit van load|full|sized, transit load|full|sized, full van, fully? loaded van, a van of, van~ full of, large|big van load|full?, luton van? load|full?, whole van, back of a van, enough to fill a van, would fill a van|transit, fill a van|transit, van tipped|dumped, van size|sized|worth,
     house clearance, contents of a house|flat|garage|shed, whole houses? contents, entire house, three|3 piece suite`,
  ],
  [
    'car_boot',
    `car boot load|full?|worth, boot load|full|worth, bootload, bootful, car load|full, carload, would fit in a? car|boot, car boot, fit in a? car|boot`,
  ],
  [
    'single_bag',
    `one|1|single bin|black|rubbish|carrier|refuse|small|big|plastic|white? bag|sack, just a bag, just one bag`,
  ],
  [
    'single_item',
    `one|1|single item|thing|object|piece, just one|1 item|thing?, just the one, only one|1 item|thing?`,
  ],
])

/** A pallet or a door takes half the room of a sofa. */
const halves = new Set(['construction', 'other_commercial'])

const manyBags = 16
const vanBags = 6

interface Tally {
  bags: number
  large: number
  furniture: number
  small: number
  mass: boolean
  /** A plural without a number: "bags dumped". */
  uncounted: boolean
  /** Large things, at least two: "mattresses dumped". */
  plural: boolean
  /** Small things without a number: "monitors". */
  some: boolean
}

/** Sizes from counts, as `domain.md` ("Size hints") and the corpus's table read them. */
const sizeOf = ({
  bags,
  large,
  furniture,
  small,
  mass,
  uncounted,
  plural,
  some,
}: Tally): WasteSize | undefined => {
  const big = large + furniture
  if (big >= 3) return 'transit_van'
  if (bags >= manyBags) return 'transit_van'
  // at least two large things with something else; alone they may be many
  if (plural) return big > 0 || bags > 0 || small > 0 ? 'small_van' : undefined
  if (big > 0 && (bags > 0 || small > 0 || mass)) return 'small_van'
  if (big === 2) return 'small_van'
  if (big === 1) return uncounted ? 'small_van' : 'single_item'
  const things = bags + small + (some && bags + small > 0 ? 2 : 0)
  if (things === 0 || uncounted) return things >= vanBags ? 'small_van' : undefined
  if (mass && things === 1) return undefined
  if (things >= manyBags) return 'transit_van'
  if (things >= vanBags) return 'small_van'
  if (things > 1) return 'car_boot'
  return bags === 1 ? 'single_bag' : 'single_item'
}

const tally = (reading: Reading, things: Hit<WasteThing>[]): Tally => {
  const total: Tally = {
    bags: 0,
    large: 0,
    furniture: 0,
    small: 0,
    mass: false,
    uncounted: false,
    plural: false,
    some: false,
  }
  const seen = new Set<string>()
  let previousEnd = 0
  let afterBag = false
  for (const hit of things) {
    const { vague } = hit.value
    // "eight bags of leaves" is eight bags, whatever is in them
    const bulk = /^(?:bag|sack)s?$/.test(reading.words[hit.at] ?? '') ? 'bag' : hit.value.bulk
    const count = countBefore(reading, hit, previousEnd)
    // what the bags hold is not counted beside them, and a thing said twice is one thing
    const name = reading.words[hit.to - 1] ?? ''
    const held =
      afterBag && hit.at - previousEnd <= 3 && /^(?:of|full|with)$/.test(reading.words[previousEnd] ?? '')
    const again = seen.has(name) && count === 1
    previousEnd = hit.to
    afterBag = bulk === 'bag'
    seen.add(name)
    if (vague || held || again) continue
    if (bulk === 'mass') total.mass = true
    else if (reading.words[hit.to - 1] === 'furniture') total.furniture += Math.max(count ?? 3, 3)
    else if (count !== undefined && bulk === 'large' && halves.has(hit.value.type))
      total.large += Math.ceil(count / 2)
    else if (count !== undefined) total[bulk === 'bag' ? 'bags' : bulk] += count
    else if (bulk === 'bag') {
      total.uncounted = true
    } else if (bulk === 'small') {
      if (reading.words[hit.to - 1]?.endsWith('s')) total.some = true
    } else total.plural = true
  }
  return total
}

/** How much waste: said outright ("a van load"), or counted ("3 bags and a fridge"). */
export const wasteSizeIn = (
  reading: Reading,
  things: Hit<WasteThing>[],
  expecting?: Expecting,
): WasteSize | undefined => {
  const outright = said.find(reading).filter((hit) => !isDenied(reading, hit.at))
  const [first] = outright.filter((hit) => hit.value !== 'single_bag' && hit.value !== 'single_item')
  if (first) return first.value
  const counted = sizeOf(tally(reading, things))
  if (counted) return counted
  if (outright[0] && (things.length > 0 || expecting === 'size')) return outright[0].value
  return undefined
}
