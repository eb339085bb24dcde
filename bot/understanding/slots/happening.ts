import { phraseBook } from './phrases.ts'
import type { Reading } from './reading.ts'

/** `true` says it goes on as they write, `false` that it is over, `busy` is only a verb in the present. */
const signs = phraseBook<boolean | 'now' | 'still'>([
  [
    false,
    `not happening? now|anymore|currently|happening, not right now, not at the moment, not any more, it|its|it's|they|they're|has|have|he|she|is all? has|have|is? stopped|finished|ended|gone now?, all|its|it quiet|done now?, all over now, its|it is? over now?, stopped now, gone now|quiet, gone quiet, have|has gone now?, they|he|she left now?, no longer, died down, they have gone now?, long gone, already gone, earlier today, not anymore, it was last, cleared off, has stopped, have stopped, moved on now, is over now, calmed down, ended now, not going on now, no not now`,
  ],
  [
    true,
    `right now, rite now, as i|we type|write|speak|text, as we speak, happening now|still|rn|again, going on now|right|still|rn|as, still going on?|strong?, still at it, at it again|now, happening at the moment, at the? moment|minute, this very|minute minute|second|moment?, this second, currently, still happening|outside|shouting|fighting|playing|banging|screaming|going|burning|dumping|barking|doing|partying|drinking|blaring|fly, can not hear myself|my own? think|telly|tv?, deal happening, come quick|quickly, quick come, this minute, they|they're|he|he's|she|theyre|ones|kids|lads are? still there|here|on|out|at|doing|going, they are|'re still, is still going, now as i, just started, started again,
     they are|'re out|outside|back|here|there now|again, out there now, here now, outside now, there now, ongoing now, in progress, live now, can hear it|them|him|her now?, i can see|hear it|them|him|her|a now?, looking at it|them now|right?, watching them now?, is happening, is going on, it is on now, kicking off now|again|rn?, off again, just now`,
  ],
  ['now', `now`],
])

const presentVerb = /^[a-z]{2,}ing$/
const notPresent = new Set(
  `for years months weeks ages days until till by before after over since know report reporting ok sorry thanks
  and then just stopped gone every weekend weekends night nights day mornings evenings going gonna`.split(
    /\s+/,
  ),
)

/** "They are smashing it up now": "now" beside a verb in the present, not "for months now". */
const isPresentNow = (reading: Reading, at: number): boolean => {
  const before = reading.words[at - 1] ?? ''
  if (notPresent.has(before) || before === 'from' || before === 'up') return false
  for (let index = at - 1; index >= Math.max(0, at - 9); index -= 1) {
    const word = reading.words[index] ?? ''
    if (/^(?:weeks?|months?|years?|days?|hours?|ages|been|was|were|had)$/.test(word)) return false
    if (presentVerb.test(word) && word !== 'morning' && word !== 'evening' && word !== 'thing') return true
    if ((reading.gaps[index] ?? 0) === 2) break
  }
  const next = reading.words[at + 1] ?? ''
  return at === 0 && /^(?:they|he|she|its|there|kids|someone|people|the)$/.test(next)
}

/** Whether it is going on as the person writes; undefined where the words do not say. */
export const happeningNowIn = (reading: Reading): boolean | undefined => {
  let now: boolean | undefined
  for (const hit of signs.find(reading)) {
    if (hit.value === false) {
      now = false
      continue
    }
    const before = reading.words[hit.at - 1] ?? ''
    if (hit.value === 'now') {
      if (isPresentNow(reading, hit.at)) now ??= true
      else if (reading.words.length <= 2) now ??= true
      continue
    }
    const last = reading.words[hit.to - 1]
    // "by the atm" is a machine, not "at the moment"
    if (before === 'the' && last === 'moment') continue
    if (last === 'now' && reading.words[hit.at] === 'just' && hit.to - hit.at === 2) {
      // "just now" is a moment ago
      continue
    }
    now = before !== 'not' && before !== 'no'
  }
  return now
}
