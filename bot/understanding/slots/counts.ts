import { countAdded, countAfter, countAtEnd, countInstead, countOfThem, countSaid } from './countsAfter.ts'
import { articles, countOf } from './countWords.ts'
import { numberOf } from './numbers.ts'
import type { Hit } from './phrases.ts'
import type { Reading } from './reading.ts'
import { doubtfulSuffixes, sureSuffixes } from './streets.ts'

/** How many of a thing the words say. */
export interface Count {
  /** 1 for "a sofa" and for "sofa dumped"; undefined for "bags dumped". */
  count: number | undefined
  /** A number or "a few" stands there, not only an article or nothing. */
  said: boolean
  /** "Loads of bags", "a pile of tyres": many, but nobody counted. */
  many: boolean
  /** Said with "loads" or "lots": more than a pile, which may be of three. */
  loads?: boolean
  /** "Some saucepans": a few where nothing else lies there, and no number beside other things. */
  some?: boolean
}

/** "Some tins" are a few; of bags there may be thirty. */
const bagged = /^(?:bags|sacks|liners|binbags)$/

const heaped = new Set(
  'loads lots lot load heaps heap tons tonnes ton stack stacks pile piles bunch masses mass quantity mound bare'.split(
    ' ',
  ),
)
/** These heap only with "of": "a lot of bags", but "the burger lot leave bags". */
const heapedWithOf = /^(?:lot|load|ton|mass|bunch|pile|stack|heap|mound|quantity)$/

const lavish = /^(?:loads?|lots?|tons|tonnes|masses|bare)$/

const isHeaped = ({ words }: Reading, index: number): boolean => {
  const word = words[index] ?? ''
  return heaped.has(word) && (!heapedWithOf.test(word) || words[index + 1] === 'of')
}

/** Words that may be followed by what is counted but belong to something else when they stand before it. */
const stops = new Set(
  `and with the from in on by near was were is are of dumped left at outside behind into onto over under off
  plus put has have had who that which there my our his her their its to no any those these`.split(/\s+/),
)

/** "Two men slinging tyres": they are counted, not what they sling. "Two kids bikes" are bikes. */
const people = new Set(
  `men man women woman blokes bloke guys guy lads lad boys boy girls girl youths youth teenagers teens teenager kids kid
  people fellas chaps builders workmen ladies gentlemen youngsters neighbours residents`.split(/\s+/),
)

/** "Four of their sacks", "8 of them black bags". */
const owners = /^(?:its|their|his|her|my|our|the|this|these|those|them)$/

/** "Flat 12 throw bags", "no 9 bags again": which one, not how many. */
const numbered = /^(?:flat|flats|number|no|plot|unit|house|block|door|room|floor|apartment|junction|garage)$/

/** "31 webb rise nappies everywhere": a house, not how many nappies. */
const isHouseNumber = ({ words, gaps }: Reading, at: number, to: number): boolean =>
  ((gaps[at] ?? 0) === 0 &&
    /^\d/.test(words[at] ?? '') &&
    numbered.test(words[at - 1] ?? '') &&
    // "2 no 3 tyres"
    numberOf(words[at - 2]) === undefined) ||
  words.slice(at + 2, to).some((word) => sureSuffixes.has(word) || doubtfulSuffixes.has(word))

/** "2 seater sofa", "6 foot mattress", "3 weeks": the number counts something else. */
const measures = new Set(
  `seater piece door drawer man person foot ft feet inch inches metre metres litre litres ltr kg year years month months
  week weeks day days hour hours min mins minutes yards am pm st nd rd th bed storey tier`.split(/\s+/),
)

/** "Twenty-two", "one hundred and forty", "half a dozen", "two dozen": the number that ends at the word. */
const numberEndingAt = (reading: Reading, index: number, own: number): number => {
  const word = reading.words[index] ?? ''
  const before = reading.words[index - 1]
  if (word === 'dozen' || word === 'hundred') {
    if (reading.words[index - 1] === 'a' && reading.words[index - 2] === 'half') return own / 2
    const steps = before === 'of' ? 2 : 1
    const times = countOf(reading.words[index - steps] ?? '') ?? 1
    return own * times
  }
  const tens = numberOf(before)
  if (
    tens !== undefined &&
    tens >= 20 &&
    tens <= 90 &&
    tens % 10 === 0 &&
    own < 10 &&
    !/^\d/.test(before ?? '')
  )
    return numberEndingAt(reading, index - 1, tens) + own
  if (before === 'and' && /^hundreds?$/.test(reading.words[index - 2] ?? ''))
    return numberEndingAt(reading, index - 2, 100) + own
  return own
}

/** "Drawers" are one chest of them. */
const isPlural = (word: string) => word.endsWith('s') && !word.endsWith('ss') && word !== 'drawers'

/** "More than fifteen bags", "over 5": one more at least. */
const isExceeded = ({ words }: Reading, at: number): boolean =>
  words[at - 1] === 'over' || (words[at - 1] === 'than' && words[at - 2] === 'more')

const uncounted = new Set(['every', 'each', 'no', 'more'])
/** "So many bags" is no count. */
const degrees = /^(?:so|how|that|too|this)$/
const isOfThem = ({ words }: Reading, at: number): boolean =>
  words[at + 1] === 'of' && /^(?:them|em|those|these)$/.test(words[at + 2] ?? '')

const none: Count = { count: undefined, said: false, many: false }
const implied: Count = { count: 1, said: false, many: false }

/**
 * How many of a thing the words say. Looks back over a few describing words, never over another thing or a
 * comma, and then at what follows.
 */
const countNamed = (reading: Reading, hit: Hit<unknown>, previousEnd: number, nextAt: number): Count => {
  const first = reading.words[hit.at] ?? ''
  // "a chest of drawers" is one chest, "carrier bags of rubbish" are bags
  const of = hit.at + 1 + reading.words.slice(hit.at + 1, hit.to).indexOf('of')
  const holder = of > hit.at ? (reading.words[of - 1] ?? '') : ''
  const held = holder === '' || (of > hit.at + 1 && heaped.has(holder))
  const head = held ? (reading.words[hit.to - 1] ?? '') : holder
  const inside = hit.to - hit.at > 1 ? numberOf(first) : undefined
  if (inside !== undefined) return { count: inside, said: true, many: false }
  const plural = isPlural(head)
  const many = heaped.has(first)
  for (let index = hit.at - 1, steps = 0; index >= previousEnd && steps < 6; index -= 1, steps += 1) {
    // "25+ bags" goes on over its plus
    if ((reading.gaps[index + 1] ?? 0) > 0 && reading.text[reading.ends[index] ?? 0] !== '+') break
    const word = reading.words[index] ?? ''
    if (isHeaped(reading, index))
      return { count: undefined, said: false, many: true, loads: lavish.test(word) }
    const shared = owners.test(word) && reading.words[index - 1] === 'of'
    if (shared && countOf(reading.words[index - 2] ?? '') !== undefined) continue
    const count = countOf(word)
    if (count === undefined) {
      // "a couple of bags", "at least twelve of these"
      if (word === 'of' && countOf(reading.words[index - 1] ?? '') !== undefined) continue
      if (word === 'of' && heaped.has(reading.words[index - 1] ?? '')) continue
      if (uncounted.has(word)) {
        // "a couple more bags" and "twenty or more" are counted, "more bags" are not
        const before = reading.words[index - 1] ?? ''
        if (word === 'more' && (before === 'or' || countOf(before) !== undefined)) continue
        const more = word === 'more' ? countSaid(reading) : undefined
        return more === undefined ? none : { count: more, said: true, many: false }
      }
      // "4 dumped tyres", but "2 men dumped a sofa"
      if (/^(?:dumped|abandoned)$/.test(word) && numberOf(reading.words[index - 1]) !== undefined) continue
      if (stops.has(word) || (people.has(word) && index < hit.at - 1)) break
      continue
    }
    // "2 bed flat", but "two bed outside"
    const isItself = index + 1 === hit.at && hit.to - hit.at === 1
    if (!isItself && !articles.has(word) && measures.has(reading.words[index + 1] ?? '')) continue
    if (isHouseNumber(reading, index, hit.at)) break
    if (word === 'many' || word === 'numerous') {
      const degree = degrees.test(reading.words[index - 1] ?? '')
      return { count: undefined, said: false, many: true, loads: !degree }
    }
    if (articles.has(word)) {
      // "a load of toys" is no one thing
      if (many) return { count: undefined, said: false, many, loads: lavish.test(first) }
      // "a few bags": "a" itself never counts many
      if (!plural && word !== 'some') return implied
      // "some charmer rolled tyres in": somebody
      if (word === 'some' && hit.at - index > 2) break
      if (word === 'some' && plural)
        return bagged.test(head) ? none : { count, said: true, many: false, some: true }
      break
    }
    const exact = numberEndingAt(reading, index, count)
    return { count: isExceeded(reading, index) ? exact + 1 : exact, said: true, many: false }
  }
  // "six carcasses of washing machines", "three rolls of lino"
  const contained = countOfContainers(reading, hit.at, previousEnd)
  if (contained !== undefined && (plural || contained > 1))
    return { count: contained, said: true, many: false }
  // "rolls of old carpet": nobody counted them
  if (contained === undefined && isOfSeveral(reading, hit.at, previousEnd)) return none
  // "black bags loads of them"
  if (plural && lavish.test(reading.words[hit.to] ?? '') && isOfThem(reading, hit.to))
    return { count: undefined, said: false, many: true, loads: true }
  const after =
    plural || /^x/.test(reading.words[hit.to] ?? '') ? countAfter(reading, hit.to, nextAt) : undefined
  if (after !== undefined) return { count: after, said: true, many: false }
  if (many) return { count: undefined, said: false, many, loads: lavish.test(first) }
  const ofThem = plural ? countOfThem(reading, hit.to, nextAt) : undefined
  if (ofThem !== undefined) return { count: ofThem, said: true, many: false }
  const ending = plural || head === 'bag' ? (countAtEnd(reading) ?? countSaid(reading)) : undefined
  if (ending !== undefined) return { count: ending, said: true, many: false }
  // "bunk beds" are one thing
  return plural && first !== 'bunk' && first !== 'bunkbeds' ? none : implied
}

/** How many of a thing the words say, with what is said of it further on. */
export const countOfThing = (
  reading: Reading,
  hit: Hit<unknown>,
  previousEnd: number,
  nextAt = Number.POSITIVE_INFINITY,
): Count => {
  const named = countNamed(reading, hit, previousEnd, nextAt)
  const instead = named.many ? undefined : countInstead(reading, hit.to, nextAt)
  if (instead !== undefined) return { count: instead, said: true, many: false }
  const added = named.count === undefined ? 0 : countAdded(reading, hit.to, nextAt)
  return added > 0 ? { count: (named.count ?? 0) + added, said: true, many: false } : named
}

const containers = new Set(
  `tin tins tub tubs bucket buckets can cans pot pots drum drums barrel barrels bottle bottles container containers
  box boxes crate crates tray trays sheet sheets panel panels piece pieces length lengths roll rolls plank planks
  lump lumps chunk chunks slab slabs carton cartons canister canisters cylinder cylinders bundle bundles bale bales
  bit bits set sets carcass carcasses shell shells frame frames`.split(/\s+/),
)

/** "Rolls of old carpet", "sheets of felt". */
const isOfSeveral = ({ words, gaps }: Reading, at: number, earliest: number): boolean => {
  for (let of = at - 1; of > earliest && of > at - 4 && (gaps[of + 1] ?? 0) === 0; of -= 1) {
    const holder = words[of - 1] ?? ''
    if (words[of] === 'of') return holder.endsWith('s') && holder !== 'bits' && containers.has(holder)
  }
  return false
}

/** "A couple of tins of weedkiller", "ten pieces of cement roof": how many of what the thing comes in. */
export const countOfContainers = (reading: Reading, at: number, earliest: number): number | undefined => {
  const { words, gaps } = reading
  let of = at - 1
  while (of > earliest && of > at - 5 && words[of] !== 'of') of -= 1
  const holder = words[of - 1]
  if (words[of] !== 'of' || holder === undefined || !containers.has(holder)) return undefined
  for (let index = of - 2; index >= earliest && index > of - 6; index -= 1) {
    if ((gaps[index + 1] ?? 0) > 0) return undefined
    const count = countOf(words[index] ?? '')
    if (count !== undefined && !articles.has(words[index] ?? '')) return numberEndingAt(reading, index, count)
  }
  // "a set of alloys"
  if (holder === 'set' && /^(?:tyres|wheels|alloys)$/.test(words[at] ?? '')) return 4
  // "tub of hydraulic oil"
  return holder.endsWith('s') || holder === 'bit' ? undefined : 1
}
