import { newMark } from '../marks.ts'
import { isNumber } from '../numbers.ts'
import type { Reading } from '../reading.ts'

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** What people do again and again: the present tense of these tells a habit ("the kids climb our fence"). */
const doings = setOf(
  `bang shout swear bark play let leave follow wait throw chuck burn rev race park pour spit film call drink deal sell
  smoke kick climb feed howl wake dump tip hammer slam block hang congregate gather beg ask ride drive fight scream
  yell blast blare stamp stomp text ring message email send abuse threaten pee piss wee urinate drop fling lob hurl
  harass bully stare mock copy steal empty sling sit use bring knock fly shine trample swim sleep foul walk pick suck lean run spam rap practise pull trip pester pray preach rehearse mend repair fix dance sing spray
  tag nick steal cycle skate crowd camp whistle catcall jeer hiss chant frighten terrorise squeal whine yap race attack open flood bully nick snarl growl rattle lurk barge intimidate insult hose bounce scrape hoover scratch strip dribble loiter swing lunge leer revv smash squirt egg peer`,
)
const manyDoers = setOf(
  `they kids lads youths teenagers teens boys girls people neighbours drinkers drunks dealers men women parents students
  customers drivers bikers tenants residents someones folk families dogs cars vans bikes mopeds alkies workers builders
  visitors gangs beggars blokes lodgers strangers parents guests`,
)
const oneDoer = setOf(
  `he she it man woman bloke fella guy lady neighbour dog cockerel kid boy girl lad family person downstairs upstairs door
  who landlord tenant chap takeaway shop pub restaurant van club dad mum mother father son brother daughter wife husband staffy alsatian
  lodger stranger licence barber garage owner teenager gang group beggar him`,
)

/** Most messages hold no such verb: one look tells. */
const doingMark = newMark(
  [...doings].flatMap((word) => [word, `${word}s`, `${word}es`]).concat('puts', 'bullies', 'tries'),
)

const third = (word: string): string | undefined => {
  if (!word.endsWith('s') || word.endsWith('ss')) return undefined
  if (word === 'puts' || word === 'bullies' || word === 'tries') return word
  const bare = word.slice(0, -1)
  if (doings.has(bare)) return bare
  const es = word.endsWith('es') ? word.slice(0, -2) : ''
  return doings.has(es) ? es : undefined
}

/** Between who does it and what they do: "a bloke from the flats waits", "dog two doors down barks". */
const between = setOf(
  `from in at on of the a an next two three doors door down up above below opposite across road street flat flats end
  house number no garage block corner over way our my with another who that`,
)
const furthest = 6

/** Whether one who does it stands further back, with only where they live or sit in between. */
const hasDoerBehind = ({ words, gaps }: Pick<Reading, 'words' | 'gaps'>, at: number): boolean => {
  if (/^(?:the|a|an|my|our|of|two|three|in|on|at|from|with)$/.test(words[at - 1] ?? '')) return false
  for (let index = at - 1, other = 0; index >= 0 && index >= at - furthest; index -= 1) {
    const word = words[index] ?? ''
    if (word !== 'door' && word !== 'garage' && index < at - 1 && oneDoer.has(word)) return true
    if ((gaps[index] ?? 0) > 0) return false
    // one name may stand between: "the man at Greggs shouts"
    if (!between.has(word) && !isNumber(word)) {
      other += 1
      if (other > 1 || /(?:ing|ed|s)$/.test(word)) return false
    }
  }
  return false
}

/** The same of many: "dogs two gardens down bark". */
const hasDoersBehind = ({ words, gaps }: Pick<Reading, 'words' | 'gaps'>, at: number): boolean => {
  if (!/^(?:down|up|above|below|opposite|across|upstairs|downstairs)$/.test(words[at - 1] ?? '')) return false
  for (let index = at - 2; index >= 0 && index >= at - 5; index -= 1) {
    if (manyDoers.has(words[index] ?? '')) return true
    if ((gaps[index] ?? 0) > 0) return false
  }
  return false
}

/** "There is a man who ...", "I saw": told as one scene, not as a habit. */
const scene = setOf('saw seen watched watching just yesterday last ago tonight earlier once')

/**
 * Whether the words tell a habit by their tense alone: "next door bangs on the wall", "they wait for my son".
 * Not where something is told as seen once or as going on now.
 */
export const isHabit = ({ words, gaps, marks, anyMark }: Reading): boolean => {
  if ((anyMark & doingMark) === 0) return false
  let found = false
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? ''
    if (scene.has(word)) return false
    if (((marks[at] ?? 0) & doingMark) === 0) continue
    if (found || at === 0 || (gaps[at] ?? 0) > 0 || words[at - 2] === 'if') continue
    const before = words[at - 1] ?? ''
    const further = /^(?:always|just|then|all|never|also|deliberately|constantly)$/.test(before)
      ? (words[at - 2] ?? '')
      : before
    // "where the kids play", "kids walk through there": who is put at risk
    if (/^(?:plays?|walks?)$/.test(word) && (words[at + 1] === 'there' || words[at + 2] === 'there')) continue
    if (words[at - 2] === 'where' || words[at - 3] === 'where') continue
    // "who deals with this?"
    if (further === 'who' && (gaps[at - 1] ?? 0) > 0) continue
    if (
      third(word) !== undefined
        ? oneDoer.has(further) || hasDoerBehind({ words, gaps }, at)
        : doings.has(word) &&
          (manyDoers.has(further) || hasDoersBehind({ words, gaps }, at)) &&
          words[at - 2] !== 'what' &&
          words[at - 3] !== 'what'
    )
      found = true
  }
  return found
}
