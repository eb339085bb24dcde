import { countOf, times } from './countWords.ts'
import { numberOf } from './numbers.ts'
import type { Reading } from './reading.ts'

/** The number at `index` stands before the next thing with nothing between. */
const isNextCounted = ({ gaps }: Reading, index: number, nextAt: number): boolean => {
  if (nextAt - index > 3) return false
  for (let next = index + 1; next <= nextAt; next += 1) if ((gaps[next] ?? 0) > 0) return false
  return true
}

const leadsIn = new Set(
  'about maybe around roughly approx approximately like probably nearly over there are must be is at least perhaps'.split(
    ' ',
  ),
)
const closes = new Set('of or in total altogether so maybe odd each i'.split(' '))

/** "Tyres, 7 of them", "sacks, maybe four, on the verge", "bin liners, ten or so", "bags x6". */
export const countAfter = (reading: Reading, to: number, nextAt: number): number | undefined => {
  for (let index = to; index < to + 4; index += 1) {
    const word = reading.words[index]
    if (word === undefined) return undefined
    // "chiller cabinets. Two of them."
    if ((reading.gaps[index] ?? 0) === 2)
      return reading.words[index + 1] === 'of' && /^(?:them|em|these)$/.test(reading.words[index + 2] ?? '')
        ? numberOf(word)
        : undefined
    // "mattress + x3 bin bags": the bags are three
    if (word.startsWith('x') && times.test(word))
      return isNextCounted(reading, index, nextAt) ? undefined : countOf(word)
    const count = numberOf(word)
    if (count !== undefined) {
      const ends = (reading.gaps[index + 1] ?? 2) > 0
      return ends || closes.has(reading.words[index + 1] ?? '') ? count : undefined
    }
    if (word === 'hundreds' || word === 'dozens')
      return reading.words[index + 1] === 'of' && reading.words[index + 2] === 'them'
        ? countOf(word)
        : undefined
    // "mattress x 2", "sofas times three"
    if ((word === 'x' || word === 'times') && numberOf(reading.words[index + 1]) !== undefined)
      return isNextCounted(reading, index + 1, nextAt) ? undefined : numberOf(reading.words[index + 1])
    if (!leadsIn.has(word) || (word === 'at' && reading.words[index + 1] !== 'least')) return undefined
  }
  return undefined
}

/** "40 odd", "six easy". */
const leading =
  /^(?:maybe|about|around|roughly|probably|like|say|id|i|would|reckon|counted|now|so|must|be|at|least|approx)$/
const closing = /^(?:odd|ish|easy|easily|maybe|min|minimum|plus|probably)$/

/** "Bags all along the A602, 3 or 4": a number by itself at the end counts what was left uncounted. */
export const countAtEnd = ({ words, gaps }: Reading): number | undefined => {
  let last = words.length - 1
  if (closing.test(words[last] ?? '') && (gaps[last] ?? 0) === 0) last -= 1
  const count = numberOf(words[last])
  if (count === undefined || count > 60) return undefined
  const first = words[last - 1] === 'or' && numberOf(words[last - 2]) !== undefined ? last - 2 : last
  let start = first
  while (leading.test(words[start - 1] ?? '') && (gaps[start] ?? 0) === 0) start -= 1
  return start > 0 && (gaps[start] ?? 0) > 0 ? count : undefined
}

/** "Gas bottles the big ones like 4 of em": before any other thing. */
export const countOfThem = ({ words }: Reading, to: number, nextAt: number): number | undefined => {
  for (let index = to; index < Math.min(to + 9, nextAt, words.length - 2); index += 1) {
    if (words[index + 1] !== 'of' || !/^(?:them|em|these|those)$/.test(words[index + 2] ?? '')) continue
    return countOf(words[index] ?? '')
  }
  return undefined
}

const tallied = /^(?:counted|count|counting)$/
const hedging = /^(?:a|about|at|least|around|roughly|like|over|maybe|nearly|of|them|another)$/
/** What may follow a number that stands for the bags named before: "counted 7 tonight", "nine so far". */
const goesOn =
  /^(?:tonight|today|yesterday|now|so|this|last|in|on|at|of|odd|all|already|when|there|again|more|and|but|altogether|by|from|outside)$/
const andNow = /^(?:today|now|tonight|this|last|so|again|overnight|already|since)$/

const adding = /^(?:and|plus|then|with|now)$/

/** What may follow a number that counts no new thing: "another 2 not split yet". */
const namesNothing =
  /^(?:not|in|on|at|by|near|next|behind|outside|inside|under|down|up|over|round|along|across|against|further|still|today|tonight|yesterday|now|this|here|there|that|which|where|since|left|dumped|chucked|split|ripped|open|and|but|just|more)$/

/** The number at `at` stands for what was named before. */
const isBare = ({ words, gaps }: Pick<Reading, 'words' | 'gaps'>, at: number): boolean =>
  (gaps[at + 1] ?? 2) > 0 || namesNothing.test(words[at + 1] ?? '')

/** "Another one behind the garages", but not "another one of them bins". */
const isAnotherOne = ({ words, gaps }: Pick<Reading, 'words' | 'gaps'>, at: number): boolean =>
  words[at] === 'another' &&
  words[at + 1] === 'one' &&
  (gaps[at + 1] ?? 0) === 0 &&
  isBare({ words, gaps }, at + 1)

/** "A bag by the gate, plus another 2 not split yet": how many more than were named. */
export const countAdded = (reading: Reading, to: number, nextAt: number): number => {
  const { words, gaps } = reading
  for (let at = to; at < Math.min(nextAt, words.length - 1); at += 1) {
    const opens = (gaps[at] ?? 0) > 0 || adding.test(words[at - 1] ?? '')
    const isLed = words[at] === 'plus' || (words[at] === 'another' && opens)
    const count = isLed && (gaps[at + 1] ?? 0) === 0 ? numberOf(words[at + 1]) : undefined
    // "another one" alone may be the thing itself
    if (count === undefined || !isBare(reading, at + 1)) continue
    if (count > 1 || adding.test(words[at - 1] ?? '')) return count
  }
  return 0
}

const taking = /^(?:no|nope|nah|actually|wait|sorry|correction)$/
/** How far a count that grows as it is told may stand from its thing. */
const furthest = 9

/** "5 bags but hang on, 6, 7... nine", "four, no, five of them": the last that is said is meant. */
export const countInstead = (reading: Reading, to: number, nextAt: number): number | undefined => {
  const { words, gaps } = reading
  let last: number | undefined
  let run = 0
  for (let at = to; at < Math.min(to + furthest, nextAt, words.length); at += 1) {
    const count = numberOf(words[at])
    if (count === undefined || count > 60) {
      if (run > 0 && (gaps[at] ?? 0) === 0) break
      continue
    }
    const ends = (gaps[at + 1] ?? 2) > 0
    const taken =
      taking.test(words[at - 1] ?? '') &&
      (words[at - 1] === 'actually' || (gaps[at] ?? 0) + (gaps[at - 1] ?? 0) > 0) &&
      (words[at + 1] === 'of' || (ends && words[at - 1] !== 'no') || (ends && !/^\d/.test(words[at] ?? '')))
    if (taken) return count
    const grows = (gaps[at] ?? 0) > 0 && (last === undefined || count > last)
    if (!grows) break
    // "3 bags, 5, 7 and 9 archer road": houses
    if (/^(?:and|or|to)$/.test(words[at + 1] ?? '')) return undefined
    run += 1
    last = count
    if (run > 1 && !ends) return count
    if (!ends) break
  }
  return run > 1 ? last : undefined
}

const findSaid = ({ words, gaps }: Reading): number | undefined => {
  for (let at = 0; at < words.length; at += 1) {
    const guessed = words[at] === 'must' && words[at + 1] === 'be'
    if (guessed || tallied.test(words[at] ?? '')) {
      let index = at + (guessed ? 2 : 1)
      while (hedging.test(words[index] ?? '') && (gaps[index] ?? 0) === 0) index += 1
      const count = numberOf(words[index])
      const ends = (gaps[index + 1] ?? 2) > 0 || goesOn.test(words[index + 1] ?? '')
      if (count !== undefined && ends && (gaps[index] ?? 0) === 0) return count
    }
    if (isAnotherOne({ words, gaps }, at) && !adding.test(words[at - 1] ?? '')) return 1
    const opens = (gaps[at] ?? 0) > 0 || /^(?:and|another|then)$/.test(words[at - 1] ?? '')
    const more =
      opens && words[at + 1] === 'more' && (gaps[at + 1] ?? 0) === 0 ? numberOf(words[at]) : undefined
    if (more !== undefined && ((gaps[at + 2] ?? 2) > 0 || andNow.test(words[at + 2] ?? ''))) return more
  }
  return undefined
}

/** One answer a message: every bag of it asks again. */
const saidIn = new WeakMap<Reading, { count: number | undefined }>()

/** "I counted 7 tonight", "must be a dozen", "five more today": counts what was named without a number. */
export const countSaid = (reading: Reading): number | undefined => {
  const known = saidIn.get(reading) ?? { count: findSaid(reading) }
  saidIn.set(reading, known)
  return known.count
}
