import { isNumber } from '../numbers.ts'
import type { Reading } from '../reading.ts'
import type { Found } from './found.ts'
import { holidayNames } from './holidays.ts'

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** "The weekend collection", "sunday league", "the night cleaner": a time that names a thing. */
const named = setOf(
  `collection collections bins bin club market shift school bus service meeting league roast shop shopping safe cleaner
  cleaners nurse nurses porter watchman mail papers paper standard cereal food girl job display delivery deliveries
  store gym security guard porter manager staff garage court road rd drive close way lane avenue street ad`,
)

/** "Work at 5", "the lot at 12", "lives at 11": hours of something else, doors and counts. */
const otherHours = setOf(
  `work shift alarm appointment service wake waking exam interview lesson lecture flight train lot those family people house tenant tenants neighbour neighbours him her
  couple guy bloke woman man lady landlord owner live lives living lived bed stop locked`,
)

const starters = setOf('i we work shift school job class lessons exams exam')

/** What has a time of its own: "the funeral on friday", "not bin day til friday", "moving on monday". */
const events = setOf(
  `funeral wedding appointment exam exams interview inspection viewing surgery operation meeting moving due opens
  open closes shuts expired expires dated ends prison arrested born snowed missed empty letter carnival`,
)
const toEvent = setOf('is was are were on at this for in the of til till until by before not isnt aint from')

const askedOf = setOf(
  `come coming send sent visit collect collected clear cleared gone ring call phone back open sorted fixed removed
  shifted moved picked in home away`,
)
const askers = setOf(
  'can could will would please pls plz need needs want expect not should must said promised told',
)
const toAsked = setOf(
  'someone somebody anyone me us it them this that on by out up round here again at the over not through until till til',
)

const reporting = setOf(
  'reported report phoned rang called told emailed complained contacted messaged spoke call said',
)
const toCouncil = setOf('you u yous council housing this it again about lady office on in')
const toWhom = setOf('the your to by with')

/** How long somebody has lived or worked there, not how long it has gone on. */
const lives = setOf(
  `lived live living lives worked work working teach taught ran run retired married nurse teacher shopkeeper resident
  tenant customer neighbours owned owner volunteer caretaker clean sober`,
)
const withoutSelf = setOf('clean sober dead married open opened cold quiet')

/** A vehicle's papers: "untaxed since november", "mot ran out in august". */
const papers = setOf('untaxed taxed tax mot insurance sorn')
const paperDays = setOf('month year date calendar_month calendar_year')

/** Whether one of the words stands in the same clause, at most so many words before. */
const isBefore = ({ words, gaps }: Reading, at: number, any: ReadonlySet<string>, most: number): boolean => {
  for (let index = at - 1; index >= Math.max(0, at - most) && (gaps[index + 1] ?? 0) === 0; index -= 1) {
    if (any.has(words[index] ?? '')) return true
  }
  return false
}

/** The nearest word before that is none of the given small ones, in the same clause. */
const nearest = ({ words, gaps }: Reading, at: number, small: ReadonlySet<string>): string => {
  for (let index = at - 1; index >= Math.max(0, at - 4); index -= 1) {
    if ((gaps[index + 1] ?? 0) > 0) return ''
    const word = words[index] ?? ''
    if (!small.has(word)) return word
  }
  return ''
}

const upSelf = /^(?:get|gets|getting|got|be|am|im|is|was|been|woke|wake|waking)$/

const isOtherHour = (reading: Reading, found: Found): boolean => {
  if (
    !found.clock ||
    found.clock.half ||
    found.clock.minute > 0 ||
    found.day ||
    found.part ||
    found.repeats ||
    found.since ||
    found.clockTo
  )
    return false
  const { words, gaps } = reading
  const first = words[found.at] ?? ''
  // "between 10 and 12 valley way"
  if (first === 'between') return true
  // "from 5 to 10 sacks", "around 8 or 9 boys", "12 or so kids"
  const after = words[found.to] ?? ''
  if (/^(?:to|or)$/.test(after) && isNumber(words[found.to + 1] ?? '')) return true
  if (words[found.to - 1] === 'so' && after !== '' && (gaps[found.to] ?? 0) === 0) return true
  if (words[found.at - 1] === 'at') {
    const who = words[found.at - 2] ?? ''
    // "i get up at 4", but "they wake us up at 4"
    if (who === 'up') return upSelf.test(words[found.at - 3] ?? '')
    if (otherHours.has(who)) return true
    // "i start at 6", but "they start at 6"
    if (/^starts?$/.test(who)) return starters.has(words[found.at - 3] ?? '')
  }
  const lead = /^(?:about|around|maybe|roughly|probably)$/.test(first)
  const before = words[found.at - 1] ?? ''
  return lead && (gaps[found.at] ?? 0) === 1 && /[^s]s$/.test(before) && !/days?$/.test(before)
}

/** "Its only august", "not even november", "its the summer": the time of writing. */
const isSeasonNow = ({ words }: Reading, found: Found): boolean =>
  (found.day?.kind === 'month' || found.day?.kind === 'season') &&
  !found.since &&
  /^(?:its|is|even|only|it|yet|just)$/.test(words[found.at - 1] ?? '')

/** "Can you come on monday", "i need it gone today": when it is wanted. */
const isWanted = (reading: Reading, found: Found): boolean => {
  const gone = reading.words[found.at] === 'gone'
  if (gone ? !found.day : !askedOf.has(nearest(reading, found.at, toAsked))) return false
  // "could not get in last night"
  const { words } = reading
  for (let index = found.at - 1; index >= Math.max(0, found.at - 9); index -= 1) {
    if ((reading.gaps[index + 1] ?? 0) > 0) return false
    const word = words[index] ?? ''
    if (
      askers.has(word) &&
      !(words[index - 1] === 'could' || (word === 'could' && words[index + 1] === 'not'))
    )
      return true
  }
  return false
}

/** "I reported this last month", "spoke to sarah yesterday": when the council was told. */
const isReporting = ({ words, gaps }: Reading, found: Found): boolean => {
  for (
    let index = found.at - 1;
    index >= Math.max(0, found.at - 7) && (gaps[index + 1] ?? 0) === 0;
    index -= 1
  ) {
    const word = words[index] ?? ''
    if (!reporting.has(word)) continue
    if (word === 'spoke') return true
    // "he said he would", "a call at 3am" are others'
    if (word === 'said') return selves.has(words[index - 1] ?? '')
    if (word === 'call') return words[index - 1] === 'my'
    const next = words[index + 1] ?? ''
    if (word === 'reported') return next !== 'the'
    const whom = toWhom.has(next) ? (words[index + 2] ?? '') : next
    return index === found.at - 1 || toCouncil.has(whom) || /^\d/.test(next)
  }
  return false
}

/** "We moved here in 2019": a date of the writer's own life. */
const isOfOwnLife = (reading: Reading, found: Found): boolean =>
  ownDays.has(nearest(reading, found.at, toOwn)) &&
  isBefore(reading, found.at, selves, 4) &&
  // "since we moved here in may" has gone on
  !isBefore(reading, found.at, begun, 6)
const ownDays = setOf('moved retired married bought')
const begun = setOf('since')
const toOwn = setOf('in here on to at')

/** "The last bus is at 11", "bed time is 7": the hour it is kept, but not "the worst is friday". */
const isKeptAt = ({ words, gaps }: Reading, found: Found): boolean => {
  let index = found.at - 1
  if (/^(?:at|on|the)$/.test(words[index] ?? '') && (gaps[index + 1] ?? 0) === 0) index -= 1
  if (!/^(?:is|are)$/.test(words[index] ?? '') || (gaps[index + 1] ?? 0) > 0) return false
  return index > 0 && !neverKept.has(words[index - 1] ?? '')
}
const neverKept = setOf(
  'it its this that there he she they worst worse music noise party barking time trouble problem which what when i we you',
)

/** "I have lived here 30 years", "clean five years", "it took two hours". */
const isOfLife = (reading: Reading, found: Found): boolean => {
  const { words } = reading
  const { at } = found
  const first = words[at] ?? ''
  const before = words[at - 1] ?? ''
  if (withoutSelf.has(before) || isBefore(reading, at, setOfTaking, 3)) return true
  // "exams in a fortnight", but "not moved in 3 weeks" and "in the last 24 hours"
  if (
    (before === 'in' || first === 'in') &&
    !words.slice(at, found.to).some((word) => word === 'last' || word === 'past')
  )
    return !isBefore(reading, at, unmoved, 5)
  const unit = found.lasting?.unit
  if (unit !== 'year' && unit !== 'month') return false
  if (isOfTheirLife(reading, at)) return true
  if (!isBefore(reading, at, selves, 9)) return false
  // "lived with this for 2 years" has gone on
  if (isBefore(reading, at, borne, 4)) return false
  if (/^(?:was|been|am)$/.test(words[at - 3] ?? '') && /^an?$/.test(words[at - 2] ?? '')) return true
  return isBefore(reading, at, lives, 7) || (before === 'here' && words[at - 2] === 'been')
}
/** "He was on the buses forty years", "he has been gone four years": somebody's life, though not the writer's. */
const isOfTheirLife = (reading: Reading, at: number): boolean => {
  if (reading.words[at] === 'gone' || reading.words[at - 1] === 'gone')
    return isBefore(reading, at, theirs, 4)
  for (let index = at - 2; index > 0 && index >= at - 7; index -= 1) {
    if ((reading.gaps[index + 1] ?? 0) > 0) return false
    if (careers.has(reading.words[index] ?? '')) return theirs.has(reading.words[index - 1] ?? '')
    if (/^(?:was|were)$/.test(reading.words[index] ?? ''))
      return (
        theirs.has(reading.words[index - 1] ?? '') &&
        /^(?:on|in|an?|with)$/.test(reading.words[index + 1] ?? '')
      )
  }
  return false
}
const careers = setOf('drove worked taught served ran farmed')
const theirs = setOf('i we he she husband wife dad mum father mother brother grandad nan')

/** "My husband died 3 years ago", "I waited here thirty years ago", "bonfire night was 3 weeks ago". */
const isAgoOfLife = (reading: Reading, found: Found): boolean => {
  const { words, gaps } = reading
  const { at, ago } = found
  const unit = ago?.unit
  if (unit === 'minute' || unit === 'hour') return false
  if (/^(?:was|were)$/.test(words[at - 1] ?? '') && isHolidayBefore(reading, at - 1)) return true
  for (let index = at - 1; index > 0 && index >= at - 6 && (gaps[index + 1] ?? 0) === 0; index -= 1) {
    const word = words[index] ?? ''
    if (lifeEvents.has(word)) return true
    if (!(word === 'moved' ? toHome.has(words[index + 1] ?? '') : ownDays.has(word) || word === 'waited'))
      continue
    // "when they moved in 2 weeks ago it began", "moved in a month ago and ever since"
    return !begins.has(words[index - 2] ?? '') && !words.slice(found.to, found.to + 4).includes('since')
  }
  return false
}
const toHome = setOf('in here to out into from away upstairs downstairs')
const begins = setOf('when since after')
const yet = setOf('will gonna')
const lifeEvents = setOf('died passed buried divorced widowed born')

const isHolidayBefore = (reading: Reading, to: number): boolean =>
  holidayNames.find(reading).some((hit) => hit.to === to)

/** "Bonfire night was weeks ago", "new year is over": the day that it no longer is. */
const isHolidayGone = ({ words, gaps }: Reading, { day, to }: Found): boolean =>
  day?.kind === 'holiday' &&
  (gaps[to] ?? 2) === 0 &&
  /^(?:(?:is|was|has|been|long|well|all)\s)+(?:over|gone|past|finished|been|ages|weeks|months|\S+ (?:days|weeks|months))\b/.test(
    words.slice(to, to + 5).join(' '),
  )

const longAgo = setOf('month year date calendar_month calendar_year')
const isHome = (reading: Reading, found: Found): boolean => isBefore(reading, found.at, homes, 7)
const homes = setOf('lived living')

/** "Came home from nights", "I drive nights", "the night shift": hours of work, and nothing that happens again. */
export const isShift = ({ words, gaps }: Reading, { at, to, repeats }: Found): boolean => {
  if (!repeats) return false
  const night = words[to - 1] === 'nights' && words[to - 2] !== 'most' && words[to - 2] !== 'every'
  if (!night || to - at > 2) return false
  const before = (gaps[at] ?? 0) > 0 ? '' : (words[at - 1] ?? '')
  if (words[at] === 'on')
    return onShift.test(before) || (/^(?:is|was|been)$/.test(before) && atWorkers.has(words[at - 2] ?? ''))
  if (words[at] === 'from') return true
  if (to - at > 1) return false
  const next = (gaps[to] ?? 2) > 0 ? '' : (words[to] ?? '')
  return atWork.test(before) || named.has(next) || (before === '' && next === 'here')
}
const onShift = /^(?:am|im|be|being|he|she|works?|worked|working|back|hes|shes|whos)$/
const atWorkers = setOf(
  'i ive he she who have has husband wife partner son daughter dad mum boyfriend girlfriend fella',
)
const atWork =
  /^(?:off|work|works|worked|working|do|does|did|doing|finish|finished|finishing|drive|drives|drove|driving)$/

const setOfTaking = setOf('took takes taking take waiting waited hold')
const unmoved = setOf(
  'second third fourth fifth sixth 2nd 3rd 4th 5th 6th twice times moved it touched seen been cut cleaned emptied collected us them that not',
)
const selves = setOf('i we')
const borne = setOf('with this like')

/** "Bin day was monday", "the bin men come on tuesdays". */
const isBinDay = (reading: Reading, found: Found): boolean =>
  isBefore(reading, found.at, binMen, 5) &&
  (isBefore(reading, found.at, missedBins, 5) ||
    binDay.has(nearest(reading, found.at + (toEvent.has(reading.words[found.at] ?? '') ? 1 : 0), toEvent)))
const binDay = setOf('day come comes collect collects collected')
const missedBins = setOf('missed')
const binMen = setOf('bin bins binmen dustmen dustbin collection recycling')

/** "Theres a match saturday": still to come. */
const isAnnounced = ({ words }: Reading, found: Found): boolean =>
  words[found.at - 2] === 'a' && /^(?:is|theres)$/.test(words[found.at - 3] ?? '')

/** Whether time words say something else than when it happened. */
export const isOtherTime = (reading: Reading, found: Found): boolean => {
  const { words, gaps } = reading
  const next = (gaps[found.to] ?? 0) === 0 ? (words[found.to] ?? '') : ''
  if (named.has(next) || isOtherHour(reading, found) || isSeasonNow(reading, found)) return true
  const before = (gaps[found.at] ?? 0) === 0 ? (words[found.at - 1] ?? '') : ''
  if (before === 'happy' || before === 'merry' || isShift(reading, found)) return true
  // "first thing they did"
  if (words[found.to - 1] === 'thing' && /^(?:i|they|he|she|we|you|is|was|that)$/.test(next)) return true
  if (before === 'black' || before === 'spent' || (before === 'waited' && found.whole)) return true
  if (found.lasting) return isOfLife(reading, found)
  if (isBinDay(reading, found)) return true
  if (found.ago) return isAgoOfLife(reading, found)
  if (found.repeats || found.whole) return false
  if (isHolidayGone(reading, found)) return true
  // what is still to come, told among other things
  if (found.problem === 'future' && words.length > 5) return true
  if (found.day && paperDays.has(found.day.kind) && isBefore(reading, found.at, papers, 6)) return true
  // "lived there since 1987", "lived in Barham Road since 1974"
  if (found.since)
    return (
      longAgo.has(found.day?.kind ?? '') && (isBefore(reading, found.at, lives, 3) || isHome(reading, found))
    )
  // "says he will be dead tonight"
  if (found.day?.kind === 'offset' && before !== 'again' && isBefore(reading, found.at, yet, 5)) return true
  if (longAgo.has(found.day?.kind ?? '') && isBefore(reading, found.at, lifeEvents, 5)) return true
  return (
    events.has(nearest(reading, found.at + (toEvent.has(words[found.at] ?? '') ? 1 : 0), toEvent)) ||
    isWanted(reading, found) ||
    isReporting(reading, found) ||
    isAnnounced(reading, found) ||
    isOfOwnLife(reading, found) ||
    isKeptAt(reading, found)
  )
}
