import { newMark } from '../marks.ts'
import type { Reading } from '../reading.ts'

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

const always = setOf('whenever')
const eachTime = setOf('time occasion')
const moments = setOf('day minute moment second')
const others = setOf('he she they the his her their')
const whiles = setOf('while whilst')
const whens = setOf('when wen')
const persons = setOf(
  'i we he she they you it people everyone everybody nobody noone kids my our his her their the is its im',
)
/** "Since they went to Tenerife", "since the funeral". */
const sinceWhat = setOf('they he she we the his her our my')
const owners = setOf('the my our his her their')
const being = setOf('am are is was were')
const beingNow = setOf('am are is')
/** "At work", "away", "on holiday", "in hospital": they were not there, which tells when. */
const stative = /^(?:is|are|am|own|owns)$/
const elsewhere = setOf('away out abroad asleep')
const goesOn = setOf('the my our a an this that some kids lads people')
const placed = setOf('at on in')
/** "In it", "at the bus stop", "in my garden" tell where somebody stood. */
const notElsewhere = setOf('it there here that this the a an one')
const stops = setOf(
  `and but so because cos coz then outside near behind opposite beside next please can could making it its which who i
  we he she they someone somebody people there theres`,
)
/** Said first, such a clause ends before those of whom the rest is told: "whenever it is hot kids climb in". */
const told = setOf('kids lads youths boys girls teenagers people this that these those some same')
const owned = setOf('the my our his her their your those these')
const mine = setOf('i we')
const longest = 9

/** Where a clause ends: the next sentence, comma or joining word. */
const endOf = (reading: Reading, from: number, alsoStops?: ReadonlySet<string>, first = false): number => {
  let to = from
  while (to < reading.words.length && to < from + longest) {
    const word = reading.words[to] ?? ''
    // "my guide dog and me go past"
    const joins = word === 'and' && /^(?:me|i|my)$/.test(reading.words[to + 1] ?? '')
    if ((reading.gaps[to] ?? 0) > 0 || (stops.has(word) && !joins) || alsoStops?.has(word)) break
    if (first && to > from && told.has(word) && !owned.has(reading.words[to - 1] ?? '')) break
    to += joins ? 2 : 1
  }
  return to
}

/** "She is at dialysis", "we were away", "nobody is about": a time told by who is not there. */
const isAway = ({ words }: Reading, subject: number, present: boolean): boolean => {
  const who = words[subject] ?? ''
  if (!persons.has(who)) return false
  let index = subject + (owners.has(who) ? 2 : 1)
  const verb = words[index] ?? ''
  if (being.has(verb)) {
    if (present && !beingNow.has(verb)) return false
    index += 1
  }
  const where = words[index] ?? ''
  const next = words[index + 1] ?? ''
  if (who === 'nobody' || who === 'noone')
    return /^(?:in|about|around|home|looking|watching|there)$/.test(where)
  return elsewhere.has(where) || (placed.has(where) && next !== '' && !notElsewhere.has(next))
}

/** "Till they get in", "until she comes home": where that clause ends; undefined where none begins at `at`. */
export const untilClause = (reading: Reading, at: number): number | undefined => {
  const { words, gaps } = reading
  if (!/^(?:till|until|til)$/.test(words[at] ?? '') || (gaps[at] ?? 0) > 0) return undefined
  if (!persons.has(words[at + 1] ?? '') || (gaps[at + 1] ?? 2) > 0) return undefined
  const to = endOf(reading, at + 2)
  return to > at + 2 ? to : undefined
}

/** "While we are out the alarm goes off": the clause ends with where they are. */
const awayEnd = (reading: Reading, at: number): number => {
  const to = endOf(reading, at + 2)
  for (let index = at + 1; index < to - 1; index += 1)
    if (elsewhere.has(reading.words[index] ?? '') && goesOn.has(reading.words[index + 1] ?? ''))
      return index + 1
  return to
}

/** "All day while they are at work": where a clause ends that belongs to the time before it. */
export const awayClause = (reading: Reading, at: number): number | undefined => {
  const word = reading.words[at] ?? ''
  if ((reading.gaps[at] ?? 2) > 0 || !(whiles.has(word) || whens.has(word))) return undefined
  return isAway(reading, at + 1, whens.has(word)) ? awayEnd(reading, at + 1) : undefined
}

/** Most messages hold no such word: one look tells. */
const clauseMark = newMark(['every', 'each', 'since', 'soon', ...always, ...moments, ...whiles, ...whens])

export interface Clause {
  at: number
  to: number
  since: boolean
}

/**
 * "Every time I leave the house", "while she is at dialysis", "whenever he passes": a time told as a clause.
 * The words only, no date follows from them; undefined where there is none. "When I walk past" tells how it
 * happens: when is still to be asked.
 */
export const clauseIn = (reading: Reading): Clause | undefined => {
  const { words, gaps, marks } = reading
  if ((reading.anyMark & clauseMark) === 0) return undefined
  for (let index = 0; index < words.length; index += 1) {
    if (((marks[index] ?? 0) & clauseMark) === 0) continue
    const word = words[index] ?? ''
    const next = words[index + 1] ?? ''
    let at = index
    let from: number | undefined
    const since = word === 'since'
    // "and every time I ask they laugh": how it goes on, not when
    if (
      words[at - 1] === 'and' &&
      (word === 'every' || always.has(word)) &&
      mine.has(words[at + (word === 'every' ? 2 : 1)] ?? '')
    )
      continue
    if (always.has(word)) from = at + 1
    else if (word === 'every' || word === 'each') {
      const time = next === 'single' || next === 'bloody' ? at + 2 : at + 1
      if (eachTime.has(words[time] ?? '') && words[time + 1] !== 'to') from = time + 1
    } else if (since && sinceWhat.has(next)) {
      // "since he is the landlord" gives a reason
      if (!stative.test(words[at + (owners.has(next) ? 3 : 2)] ?? '')) from = at + 1
    }
    // "since harvest", said last
    else if (since && next.length > 3 && next !== 'then' && next !== 'when' && (gaps[at + 2] ?? 2) > 0)
      return (gaps[at + 1] ?? 2) === 0 ? { at, to: at + 2, since } : undefined
    // "since bin day"
    else if (since && words[at + 2] === 'day' && (gaps[at + 3] ?? 2) > 0 && (gaps[at + 1] ?? 2) === 0)
      return { at, to: at + 3, since }
    else if (word === 'soon') {
      // "as soon as he leaves"
      if (words[at - 1] === 'as' && next === 'as' && others.has(words[at + 2] ?? '')) {
        from = at + 2
        at -= 1
      }
    } else if (moments.has(word)) {
      // "the minute she goes out", "from the day she moved in"
      const start = words[at - 2] === 'from'
      if (words[at - 1] === 'the' && (start || word !== 'day') && (start ? persons : others).has(next)) {
        from = at + 1
        at -= start ? 2 : 1
      }
    } else if (whiles.has(word) && isAway(reading, at + 1, false)) from = at + 2
    else if (whens.has(word) && isAway(reading, at + 1, true)) from = at + 2
    if (from === undefined || (gaps[from] ?? 2) > 0) continue
    // "it" and "its" may begin a clause, but not end up as all of it
    const to = endOf(
      reading,
      from + 1,
      since && owners.has(next) ? owners : undefined,
      (gaps[at] ?? 2) === 2 || at === 0,
    )
    if (to > from) return { at, to, since }
  }
  return undefined
}
