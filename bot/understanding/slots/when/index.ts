import type { Expecting, Slots } from '../../../../dialogs/meaning.ts'
import { phraseBook } from '../phrases.ts'
import type { Reading } from '../reading.ts'
import { wordsAsWritten } from '../reading.ts'
import { clauseIn } from './clauses.ts'
import type { Found, Unit } from './found.ts'
import { isDayName } from './fragments.ts'
import { isHabit } from './habit.ts'
import { isOtherTime, isShift } from './otherTimes.ts'
import { resolve } from './resolve.ts'
import { findTimes } from './spans.ts'

/** "Screams for an hour at bedtime": how long a bout is tells less than when it is. */
const lastingWeight = ({ words }: Reading, unit: Unit, at: number): number => {
  if (unit === 'minute') return 1
  if (unit !== 'hour') return 3
  return words[at] === 'for' && words[at + 1] !== 'the' ? 1.2 : 2
}

/** "At lunch" is a time, "having lunch" and "the breakfast things" are none. */
const mealTimes = new Set(['lunch', 'breakfast'])
const atMeal = /^(?:at|after|before|since|during|till|until|til|by|around|about)$/

/** "Eighteen months of this", "three weeks running". */
const inARow = /^(?:running|row|trot)$/
const every = /^(?:every|each|most|everyday|daily|nightly|weekly)$/

/** How much a run of time words tells; below 1 it is not taken for a time unless "when?" was asked. */
const weightOf = (reading: Reading, found: Found): number => {
  let weight = 0
  if (found.problem === 'future') weight += 1.2
  // "came here in 2003"
  else if (found.day)
    weight += found.day.kind === 'undated' ? 1.5 : found.day.kind === 'year' && !found.since ? 2 : 4
  if (found.ago) weight += 5
  // "every weekend" says more than the monday on which it was found
  if (found.repeats)
    weight += reading.words.slice(found.at, found.to).some((word) => every.test(word)) ? 4 : 3
  if (found.lasting) weight += lastingWeight(reading, found.lasting.unit, found.at)
  if (found.lasting && (reading.words[found.to] === 'of' || inARow.test(reading.words[found.to - 1] ?? '')))
    weight += 2
  if (found.whole) weight += 2.5
  if (found.clock) weight += found.openEnd || found.clockTo ? 3 : 2
  if (found.now) weight += 1.5
  if (found.since) weight += 1
  if (found.part) {
    const before = reading.words[found.at - 1] ?? ''
    const alone = found.to - found.at === 1 && weight === 0
    if (before === 'good') return 0
    const first = reading.words[found.at] ?? ''
    // "a row over breakfast" is a talk, "over lunch" a time
    if (alone && mealTimes.has(first) && !atMeal.test(before) && !(first === 'lunch' && before === 'over'))
      return 0
    const named =
      found.part !== 'morning' &&
      found.part !== 'night' &&
      found.part !== 'evening' &&
      found.part !== 'afternoon'
    weight += alone && !named && !/^(?:the|at|early|late|that|one|each)$/.test(before) ? 0.5 : 1.5
  }
  return weight
}

/** "Right now", "as we speak": that it goes on is said by itself. */
const present = /^(?:right|rite|as|at|this|literally)$/
const isPresent = (reading: Reading, found: Found): boolean =>
  found.now === true &&
  found.to - found.at > 1 &&
  present.test(reading.words[found.at] ?? '') &&
  reading.words[found.to - 1] !== 'ago' &&
  found.day === undefined &&
  found.clock === undefined

/** "About 10", asked how much, is no hour. */
const isBareHour = (found: Found): boolean =>
  found.clock !== undefined &&
  found.clock.half === undefined &&
  found.clock.minute === 0 &&
  !found.day &&
  !found.part &&
  !found.repeats

/** Takes any single time below what is told at all. */
const otherWeighs = 9

const heaviest = (
  reading: Reading,
  times: Found[],
  generous: boolean,
  counting: boolean,
): Found | undefined => {
  let best: Found | undefined
  let most = generous ? 0 : 0.99
  for (const found of times) {
    const other = (!generous && isOtherTime(reading, found)) || (counting && isBareHour(found))
    const weight = weightOf(reading, found) - (other ? otherWeighs : 0)
    if (weight > most) {
      best = found
      most = weight
    }
  }
  return best
}

/** Adds what other runs of time words say to the one that says most: a clock time to a day, a pattern to a start. */
const completed = (best: Found, times: Found[]): Found => {
  let whole = best
  for (const other of times) {
    if (other.at === best.at || other.problem) continue
    if (
      !whole.clock &&
      !whole.ago &&
      !whole.lasting &&
      !whole.now &&
      !whole.since &&
      other.clock &&
      !other.day &&
      !other.repeats
    ) {
      whole = {
        ...whole,
        clock: other.clock,
        ...(other.clockTo && { clockTo: other.clockTo }),
        ...(other.part && !whole.part && { part: other.part }),
      }
    }
    if (!whole.repeats && other.repeats) whole = { ...whole, repeats: other.repeats }
    if (whole.repeats && !whole.day && other.since && other.day)
      whole = { ...whole, since: true, day: other.day }
  }
  return whole
}

const again = phraseBook<true>([
  [
    true,
    `keep|keeps|kept happening|coming|going|doing|dumping|leaving|throwing|chucking|letting|setting|playing|shouting|banging|asking|getting|being|smashing|breaking|parking|sending|calling|ringing|barking|using|on|tipping|knocking|kicking|climbing|hanging|smoking|having|racing|riding|revving|following|putting|making|waking|blocking|hassling|pestering|begging,
     one more time|night, not the first one|time|either, never pick|picks|bag|bags|clean|cleans up|after|it|them|anything, not pick|clean up after, in as many days|weeks|months, # * in a week|fortnight|month|year, thats|makes # now|so|this|since far|week|month|year|easter|christmas|xmas?, again and again, over and over, time and again, time after time, all the time, constantly, constant, always, regularly, regular occurrence|thing, repeatedly, continually, continuously, continuous, persistently, persistent, ongoing issue|problem|for, on going, on a regular basis, non stop, nonstop, every time, each time i|it|we|they|he|she, endless, endlessly, never stop|stops|ends, does not stop, nonstop, happens a? lot|loads|often|regularly|frequently, a lot recently|lately, often, frequently, loads of times, so many times, many times, several|multiple|few|# times now?, second|third|fourth|fifth|umpteenth|2nd|3rd|4th|5th|6th|7th|nth time,
     second|third|fourth|fifth|2nd|3rd|4th|5th one|lot|batch|load|winter|summer|year|week in|this|of|now|since, # a day|night|week, # times a|per|every day|night|week|month|hour, once|twice a|per|every|each day|night|week|month|fortnight, # nights|days|weeks|weekends|times running|in|on row|a|the? row|trot?, of the|each|every month|week, night after night, day after day, day and night, night and day, morning noon and night, agen, same old|two|three|four? man|men|woman|girl|girls|lad|lads|boy|boys|kid|kids|van|car|bloke|blokes|fella|chap|gents|people|lot|group|house|houses|flat|person|dog|family|neighbour,
     at it|them|him|her|this again, again this|last week|month|morning|night|weekend, smashed|left|dumped|back|happened|happening|out|tipped|flats|bins|broken|vandalised|burnt|started|starting|back|off|up again, yet again, once again, # since january|february|march|april|may|june|july|august|september|october|november|december|xmas|christmas|easter,
     sick of, sick to death of, fed up with|of, had enough of, cant|can not go on|take like|any more|much longer, third|second|fourth month|week|time of|now|running, weeknights, every lunch|dusk|dinner,
     not the first time, happened before, happens whenever, same people|lads|group|kids again, been going on for|since, is going on for, going on for weeks|months|years|ages, for weeks and|on|now, for months and|on|now, for years and|on|now, whenever, day in, week in, week after week, continues to, daily, nightly, weekly, reported it|this before|loads|many|several|three|3|twice|again`,
  ],
])
const onceOnly = phraseBook<true>([
  [true, 'one off, only once, just once, just the once, first time, only the once, just this once'],
])

const notAgain =
  /^(?:never|call|ring|try|contact|will|speak|write|me|us|sorry|thanks|hello|hi|you|say|ask|talk|sleep|moaning|writing|messaging)$/
/** "If he parks there again", "I want it clean again": what may be, or should. */
const mayBe =
  /^(?:if|unless|would|hed|shed|theyd|will|wont|never|hope|hoping|want|wants|wanted|afraid|scared|worried|threatened|promise|promised|gonna|can|could|may|might|should|until|till|before|case|let|please|not)$/
const isFact = /^(?:are|is|theyre|hes|shes|its|theres|been|has|have|were|was|got)$/
const furthestMayBe = 8

const isMayBe = ({ words, gaps }: Reading, at: number): boolean => {
  for (let index = at - 1; index >= Math.max(0, at - furthestMayBe); index -= 1) {
    // "can someone come they are out again" tells that they are
    if ((gaps[index + 1] ?? 0) > 0 || isFact.test(words[index] ?? '')) return false
    // "oh no not again" is what is said of it
    if (mayBe.test(words[index] ?? '') && !(words[index] === 'not' && index === at - 1)) return true
  }
  return false
}

/** "Third one", "4th time", "fifth load": the ones before it are told with it. */
const ranked =
  /^(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|(?:[4-9]|1\d|2\d)th|3rd|umpteenth|nth)$/
const rankedThing =
  /^(?:one|lot|load|batch|set|time|delivery|letter|note|bag|sack|sofa|settee|mattress|fridge|freezer|trolley|van|lorry|tyre|window|mirror|party|fire|complaint|report|call|attempt|break-in|tin)$/
const inRow = /^(?:from|along|down|up|on|across|over)$/

/** "Third time I have written about it": what the writer did about one and the same heap. */
const isToldOften = (words: readonly string[], to: number): boolean =>
  /^(?:i|we|ive|weve)$/.test(words[to] ?? '') &&
  words
    .slice(to + 1, to + 4)
    .some((word) =>
      /^(?:written|wrote|reported|rang|rung|phoned|called|emailed|messaged|contacted)$/.test(word),
    )

/** "Third one ive had", but neither "the third one along" nor "the third one of you i ring". */
const isRanked = ({ words, gaps }: Reading, at: number): boolean =>
  ranked.test(words[at] ?? '') &&
  rankedThing.test(words[at + 1] ?? '') &&
  !(words[at + 1] === 'time' && isToldOften(words, at + 2)) &&
  !((gaps[at + 2] ?? 2) === 0 && words[at - 1] === 'the' && inRow.test(words[at + 2] ?? ''))

/** "Yet another", "now another", "another load"; and what a message begins with: "another sofa by the bins". */
const isAnother = ({ words, gaps }: Reading, at: number): boolean => {
  const before = (gaps[at] ?? 0) === 2 ? '' : (words[at - 1] ?? '')
  const next = words[at + 1] ?? ''
  if (
    /^(?:thing|neighbour|resident|person|man|woman|lady|bloke|lad|guy|kid|girl|boy|driver|customer|question|matter|way|reason|after|issue|problem|complaint)$/.test(
      next,
    )
  )
    return false
  return (
    /^(?:|yet|now|is|theres|heres|got|had|look|oh|thats)$/.test(before) ||
    // "a sofa and another one by the gate" are two at once
    (/^(?:one|lot|load|batch)$/.test(next) && !(besides.test(before) && inPlace.test(words[at + 2] ?? '')))
  )
}

const besides = /^(?:and|plus|with)$/
const inPlace = /^(?:by|near|in|on|at|outside|behind|next|under|beside|opposite|against)$/

/** "Keeps harassing me", "bags by the bin store again." */
const saysAgain = (reading: Reading): boolean => {
  const { words } = reading
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? ''
    const before = words[index - 1] ?? ''
    if (word === 'another' && isAnother(reading, index)) return true
    if (isRanked(reading, index)) return true
    if ((before === 'keep' || before === 'keeps') && word.endsWith('ing')) return true
    // "again? no, first time"
    const isAsked = reading.gaps[index + 1] === 2 && /^(?:no|nope)$/.test(words[index + 1] ?? '')
    if (word === 'again' && !isAsked && !notAgain.test(before) && !isMayBe(reading, index)) return true
  }
  return false
}

/** "In summer" and "the end of term" leave room for a habit. */
const isOneDay = ({ day, since }: Found): boolean =>
  day !== undefined && !since && day.kind !== 'season' && day.kind !== 'undated'

/** "Tuesday, Wednesday and today": so many days are no single one. */
const manyDays = 3
/** They stand side by side, with no more than "and" and the like in between. */
const apart = 5
const isManyDays = ({ words }: Reading): boolean => {
  const days = words.flatMap((word, index) => (isDayName(word) ? [index] : []))
  return days.some(
    (at, index) => (days[index + manyDays - 1] ?? at + apart) - at < apart && words[at] !== words[at + 2],
  )
}

/** "My late husband always said so", "I asked them four times": not what they do. */
const isAside = (reading: Reading, { at, to }: { at: number; to: number }): boolean => {
  const { words } = reading
  // "can you come out again"
  if (words[to - 1] === 'again' && words[at] !== 'again' && isMayBe(reading, to - 1)) return true
  if (words[to - 1] === 'time' && isToldOften(words, to)) return true
  return words[at] === 'always'
    ? /^(?:said|thought|told|knew|loved|liked|wanted|paid|lived|tried)$/.test(words[to] ?? '')
    : /^times?$/.test(words[to - 1] ?? '') &&
        words
          .slice(Math.max(0, at - 5), at)
          .some((word) => /^(?:asked|told|begged|tried|knocked)$/.test(word))
}

const routine = /^(?:walk|pass|drive|cycle|run|jog|go|use|commute|travel|ride|push|take|come)$/
const someoneElse = /^(?:they|he|she|people|someone|somebody|kids|lads|who|theres)$/
/** "I walk the dog there every day": what the writer does, and not what is done. */
const isOwnRoutine = ({ words, gaps }: Reading, { at }: Found): boolean => {
  for (let index = at - 1; index >= Math.max(0, at - longestRoutine); index -= 1) {
    if ((gaps[index + 1] ?? 0) > 0 || someoneElse.test(words[index] ?? '')) return false
    if (/^(?:i|we)$/.test(words[index] ?? '')) return routine.test(words[index + 1] ?? '')
  }
  return false
}
const longestRoutine = 12

/** "Since they lost their pitch they have been leaving crates". */
const isBeenDoing = ({ words }: Reading): boolean => {
  const at = words.findIndex(
    (word, index) =>
      word === 'been' &&
      /^(?:leaving|dumping|chucking|putting|throwing|tipping)$/.test(words[index + 1] ?? ''),
  )
  return (
    at > 1 &&
    /^(?:have|has)$/.test(words[at - 1] ?? '') &&
    (words.indexOf('since') >= 0 || words.includes('instead'))
  )
}

/** "Three loads by now" tells how many so far, and no single time. */
const isByNow = ({ words }: Reading, { at, to }: Found): boolean => words.slice(at - 1, to).includes('by')

/** Whether it happens again and again; false where the words say once. */
const recurringIn = (reading: Reading, times: Found[]): boolean | undefined => {
  if (times.some((found) => found.repeats && !isShift(reading, found) && !isOwnRoutine(reading, found)))
    return true
  if (times.some((found) => found.lasting && inARow.test(reading.words[found.to - 1] ?? ''))) return true
  if (isManyDays(reading)) return true
  if ((reading.anyMark & again.mark) !== 0) {
    if (again.find(reading).some((hit) => !isAside(reading, hit))) return true
  }
  if (saysAgain(reading) || isBeenDoing(reading)) return true
  const once = onceOnly
    .find(reading)
    .some((hit) => reading.words[hit.at - 1] !== 'not' && reading.words[hit.at - 2] !== 'not')
  if (once) return false
  // one day, or right now, is told as it was
  const single = times.some(
    (found) => isOneDay(found) || found.ago || (found.now && !isByNow(reading, found)),
  )
  return !single && isHabit(reading) ? true : undefined
}

/** "At the weekend" is said as "the weekend"; "at night" stays. */
const isBareLead = (reading: Reading, found: Found): boolean =>
  found.to - found.at > 1 &&
  /^(?:at|on|in)$/.test(reading.words[found.at] ?? '') &&
  reading.words[found.at + 1] !== 'night'

type WhenSlots = Pick<Slots, 'when' | 'occurredAt' | 'whenRange' | 'whenProblem' | 'recurring'>

/** Where the chosen time words stand, so that the place is not looked for there. */
export interface WhenFound {
  slots: WhenSlots
  times: { at: number; to: number }[]
}

/**
 * When it happened, in British English. `when` is the words as written, `whenRange` their reading against
 * `now` (ISO 8601), `occurredAt` the start of that range.
 */
export const whenIn = (reading: Reading, now: string, expecting?: Expecting): WhenFound => {
  const generous = expecting === 'when'
  const times = findTimes(reading, generous)
  const recurring = recurringIn(reading, times)
  const slots: WhenSlots = recurring === undefined ? {} : { recurring }
  const best = heaviest(reading, times, generous, expecting === 'size' || expecting === 'waste')
  const told = generous && best ? undefined : clauseIn(reading)
  // "untaxed since november" was looked at already
  const clause = !best && times.some(({ at }) => at === told?.at) ? undefined : told
  // "every time I leave the house" says more than "the day"
  if (clause && (!best || weightOf(reading, best) < 2)) {
    const when = wordsAsWritten(reading, clause.at, clause.to)
    return { slots: { ...slots, when }, times: [] }
  }
  if (!best) return { slots, times: [] }
  // "since we got married in may": the clause is the words, the month in it the date
  const within = clause && clause.at < best.at && best.at < clause.to ? clause : undefined
  const said = within?.since && best.day ? { ...best, since: true } : best
  const resolved = resolve(completed(said, times), now)
  return {
    times,
    slots: {
      ...slots,
      ...(!(isPresent(reading, best) && !generous) && {
        when: within
          ? wordsAsWritten(reading, within.at, Math.max(within.to, best.to))
          : wordsAsWritten(reading, best.at + (isBareLead(reading, best) ? 1 : 0), best.to),
      }),
      ...(resolved.range && { occurredAt: resolved.range.from, whenRange: resolved.range }),
      ...(resolved.problem && { whenProblem: resolved.problem }),
    },
  }
}
