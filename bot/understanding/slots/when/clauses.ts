import type { Reading } from '../reading.ts'

const always = new Set(['whenever'])
const eachTime = new Set(['time', 'occasion'])
const whiles = new Set(['while', 'whilst', 'when', 'wen'])
const persons = new Set(
  'i we he she they you it people everyone kids my our his her their the is its im'.split(' '),
)
/** Present tense: "when I walk to work" says when it happens, "when will you come" does not. */
const habits =
  /^(?:am|are|is|was|were|been|walk|walks|go|goes|come|comes|leave|leaves|put|get|gets|sleep|work|works|take|takes|try|tries|pass|passes|open|opens|drive|have|has|sit|play|finish|finishes|think|know|know|feel|feels|fancy|fancies|kids|children|husband|wife|son|daughter|mum|dad|neighbours?|schools?|pubs?|shops?|weather|match|football)$/
/** "Since they went to Tenerife", "since the funeral". */
const sinceWhat = new Set('they he she we the his her our my'.split(' '))
const stops = new Set(
  'and but so because cos coz then outside near behind opposite beside next please can could making it its which who i we he she they someone somebody people there theres'.split(
    ' ',
  ),
)
const longest = 7

/** Where a clause ends: the next sentence, comma or joining word. */
const endOf = (reading: Reading, from: number): number => {
  let to = from
  while (to < reading.words.length && to < from + longest) {
    if ((reading.gaps[to] ?? 0) > 0 || stops.has(reading.words[to] ?? '')) break
    to += 1
  }
  return to
}

/**
 * "Every time I leave the house", "while she is at dialysis", "whenever he passes": a time told as a clause.
 * The words only, no date follows from them; undefined where there is none.
 */
export const clauseIn = (reading: Reading): { at: number; to: number } | undefined => {
  const { words } = reading
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? ''
    const next = words[at + 1] ?? ''
    let from: number | undefined
    if (always.has(word)) from = at + 1
    else if ((word === 'every' || word === 'each' || word === 'everytime') && eachTime.has(next))
      from = at + 2
    else if (word === 'since' && sinceWhat.has(next)) from = at + 1
    else if (whiles.has(word) && persons.has(next) && habits.test(words[at + 2] ?? '')) from = at + 2
    if (from === undefined || (reading.gaps[from] ?? 2) > 0) continue
    // "it" and "its" may begin a clause, but not end up as all of it
    const to = endOf(reading, from + 1)
    if (to > from) return { at, to }
  }
  return undefined
}
