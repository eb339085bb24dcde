import type { Expecting } from '../../../dialogs/meaning.ts'
import type { WasteType } from '../../../dialogs/reporting/categories.ts'
import type { Hit } from './phrases.ts'
import type { Reading } from './reading.ts'
import { isDenied } from './reading.ts'
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
const besides = set('by near beside to outside opposite along')
/** What stands about a town and is dumped as well: after "by the" it is a landmark. */
const landmarkWords = set(
  'grass hedge hedges tree trees bush bushes bench benches door doors window windows shed sheds block blocks brambles recycling bin bins turf plants logs fence fencing bath table turf timber railings barrel leaves weeds ivy soil earth boat wheelie shelter branches clippings',
)
const describing = set(
  'the a an my our his her their its your some old big big small large two three 2 3 one nearby local overgrown long wet communal public other front back black bin carrier plastic white',
)
/** "Get the buggy past", "riding his bike": things in use. */
const inUse = set(
  'get push pushing fit riding ride rides rode drives driving wheel steer beating using use uses empties mends fixing wearing emptying',
)

const roleOf = (reading: Reading, at: number, isBag: boolean): 'place' | 'beside' | 'used' | undefined => {
  for (let index = at - 1, steps = 0; index >= 0 && steps < 4; index -= 1, steps += 1) {
    if ((reading.gaps[index + 1] ?? 0) > 0) return undefined
    const word = reading.words[index] ?? ''
    if (within.has(word)) return 'place'
    if (besides.has(word)) return 'beside'
    if (inUse.has(word)) return 'used'
    // "in a feed sack"
    if (!describing.has(word) && !(isBag && steps === 0)) return undefined
  }
  return undefined
}

/** Every waste thing that is named and not denied, in the order of the words; landmarks and wrappings left out. */
export const findWaste = (reading: Reading): Hit<WasteThing>[] => {
  const named: (Hit<WasteThing> & { doubtful: boolean })[] = []
  for (const { at, to, value } of wasteThings.find(reading)) {
    if (!value || isDenied(reading, at)) continue
    const role = roleOf(reading, at, value.bulk === 'bag')
    const landmark = landmarkWords.has(reading.words[to - 1] ?? '')
    if (role && (landmark || role === 'used')) continue
    named.push({ at, to, value, doubtful: role === 'place' })
  }
  // "carcasses in sacks", "a washing machine in a trolley": only where something else is the waste
  const sure = named.some((hit) => !hit.doubtful && !hit.value.vague)
  return sure ? named.filter((hit) => !hit.doubtful) : named
}

const trades = new Set(
  `restaurant takeaway shop shops trade commercial cafe salon barbers office business businesses kebab chippy
  pub hotel catering butchers bakery factory warehouse garage hairdressers vets bar newsagents supermarket unit
  trader firm company firms tesco asda aldi lidl nursery dentist gym florist nail charity vape`.split(/\s+/),
)

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
    if (word !== 'from') continue
    for (let next = index + 1; next < Math.min(index + 5, reading.words.length); next += 1) {
      if (trades.has(reading.words[next] ?? '')) return true
    }
    return false
  }
  return false
}

const packaging = set('cardboard boxes box packaging offcuts polystyrene')

/** Words after "bags of" or "full of" that say what is in the bags. */
const typeOf = (reading: Reading, hit: Hit<WasteThing>): WasteType => {
  if (hit.value.bulk === 'bag' && hit.value.type === 'household_black_bags' && fromTrade(reading, hit)) {
    return 'commercial_black_bags'
  }
  if (packaging.has(reading.words[hit.to - 1] ?? '') && fromTrade(reading, hit)) return 'other_commercial'
  return hit.value.type
}

/** "Bags of rubble": what is inside decides, the bag is only a wrapping. */
const isWrapping = (reading: Reading, hit: Hit<WasteThing>, next: Hit<WasteThing> | undefined): boolean => {
  if (hit.value.bulk !== 'bag' || !next || next.value.vague) return false
  const between = reading.words.slice(hit.to, next.at).join(' ')
  return /^(?:full )?(?:of|with|containing)(?: (?:old|what looks like|some|garden|building))?$/.test(between)
}

/** "Asbestos, looks like roof tiles": the same thing again, unless "and" or "with" adds another. */
const describesAsbestos = (reading: Reading, things: Hit<WasteThing>[], index: number): boolean => {
  if (!things.some((hit) => hit.value.type === 'asbestos')) return false
  const before = reading.words[(things[index]?.at ?? 0) - 1] ?? ''
  return before !== 'and' && before !== 'with' && before !== 'plus'
}

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
  things.forEach((hit, index) => {
    if (isWrapping(reading, hit, things[index + 1])) return
    if (hit.value.type === 'construction' && describesAsbestos(reading, things, index)) return
    const into = hit.value.vague ? vague : exact
    into.add(typeOf(reading, hit))
  })
  if (exact.size > 0) return [...exact]
  // asked what was dumped, "rubbish" is an answer; "household rubbish" says more than that anywhere
  return expecting === 'waste' ? [...vague] : [...vague].filter((type) => type !== 'other')
}
