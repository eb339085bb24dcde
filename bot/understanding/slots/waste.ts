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

/** Every waste thing that is named and not denied, in the order of the words. */
export const findWaste = (reading: Reading): Hit<WasteThing>[] =>
  wasteThings.find(reading).filter((hit) => !isDenied(reading, hit.at))

const trades = new Set(
  `restaurant takeaway shop shops trade commercial cafe salon barbers office business businesses kebab chippy
  pub hotel store catering butchers bakery factory warehouse`.split(/\s+/),
)

/** "Bags from the takeaway", "shop rubbish": the bags are a trade's. */
const fromTrade = (reading: Reading, hit: Hit<WasteThing>): boolean => {
  if (trades.has(reading.words[hit.at - 1] ?? '')) return true
  for (let index = hit.to; index < Math.min(hit.to + 5, reading.words.length); index += 1) {
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

/** Words after "bags of" or "full of" that say what is in the bags. */
const typeOf = (reading: Reading, hit: Hit<WasteThing>): WasteType => {
  if (hit.value.bulk === 'bag' && hit.value.type === 'household_black_bags' && fromTrade(reading, hit)) {
    return 'commercial_black_bags'
  }
  return hit.value.type
}

/** "Bags of rubble": what is inside decides, the bag is only a wrapping. */
const isWrapping = (reading: Reading, hit: Hit<WasteThing>, next: Hit<WasteThing> | undefined): boolean => {
  if (hit.value.bulk !== 'bag' || !next || next.value.vague) return false
  const between = reading.words.slice(hit.to, next.at).join(' ')
  return /^(?:full )?(?:of|with|containing)(?: (?:old|what looks like|some|garden|building))?$/.test(between)
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
    const into = hit.value.vague ? vague : exact
    into.add(typeOf(reading, hit))
  })
  if (exact.size > 0) return [...exact]
  // asked what was dumped, "rubbish" is an answer; "household rubbish" says more than that anywhere
  return expecting === 'waste' ? [...vague] : [...vague].filter((type) => type !== 'other')
}
