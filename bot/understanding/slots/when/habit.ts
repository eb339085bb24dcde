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
  tag nick steal cycle skate crowd camp whistle catcall jeer hiss chant frighten terrorise squeal whine yap race attack open flood bully nick snarl growl rattle lurk barge intimidate insult hose bounce scrape hoover scratch strip dribble loiter swing lunge leer revv smash squirt egg peer
  flick shove shake crawl hog push hoot toot beep honk skid wheelspin poke prod mutter snigger smirk mimic imitate
  ridicule taunt tease goad torment curse heckle accuse spy glare chase surround trespass squat doss defecate vomit puke
  gob scatter launch soak sweep grind thud thump pound march clatter drag roll boot deflate
  pinch cook vape inject snort sniff hide trade flog obstruct speed tear zoom whizz hurtle weave thrash churn dig
  shriek screech wail yelp crow peck gamble litter wander roam hop jump cheer argue row bicker stalk pelt
  batter vandalise floor fart burp grope flash rummage rifle raid plonk`,
)
const manyDoers = setOf(
  `they kids lads youths teenagers teens boys girls people neighbours drinkers drunks dealers men women parents students
  customers drivers bikers tenants residents someones folk families dogs cars vans bikes mopeds alkies workers builders
  visitors gangs beggars blokes lodgers strangers parents guests lot idiots clowns morons hooligans yobs thugs mates
  friends fans youngsters scooters quads motorbikes lorries taxis cats pigeons foxes gulls hoodies addicts junkies users
  guys fellas chaps ladies punters cyclists riders schoolkids persons`,
)
const oneDoer = setOf(
  `he she it man woman bloke fella guy lady neighbour dog cockerel kid boy girl lad family person downstairs upstairs door
  who landlord tenant chap takeaway shop pub restaurant van club dad mum mother father son brother daughter wife husband staffy alsatian
  lodger stranger licence barber garage owner teenager gang group beggar him cat youth drunk dealer student customer driver
  rider cyclist firm cafe chippy builder gardener idiot yob thug boyfriend girlfriend lass gentleman fellow`,
)

/** Most messages hold none of these: one look tells. */
const doingMark = newMark(
  [...doings]
    .flatMap((word) => [word, `${word}s`, `${word}es`])
    .concat('puts', 'bullies', 'tries', 'flies', 'empties', 'they'),
)

/** After "they": no verb, one of the past, or one that tells what somebody is like, wants or says. */
const neverHabit = setOf(
  `are were have had did do will would can could may might must shall should be been being got went came said told took
  left threw broke put set cut let hit shut hurt split spat stole stood sat ran drove rode gave made hid woke fell felt
  fought found flew forgot knew kept lit lost meant paid read rang sent shot slept spoke spent stuck swore tore thought
  wore won wrote began became bit blew bought brought built burst caught chose dealt did drew drank ate grew heard held
  laid led lent met rose sang sank shook shone slid slung smelt sold spilt spread sprang stank struck swam swung taught
  beat bent dug fed fled bled hung spun swept wept burnt bet cost quit dragged saw seen gone done rung woken
  attract take lie pose create cause spill stick catch remain stay float blow flow leak roll drift contain cover stretch fall accuse blame tell insist deserve
  think know say want need live look seem own like love hate mean belong agree claim deny appear come go get smell stink
  understand remember believe expect hope care reckon work deserve matter sound feel not also re ve ll dont wont cant
  didnt the a my our their in on at up out off to of with by for from over under behind near around across about between through and or but who that all both now here there too
  again ever even only just still then really probably obviously literally never always again together usually often
  normally sometimes deliberately constantly currently apparently clearly actually keep need`,
)
const adverb =
  /^(?:always|just|then|all|also|deliberately|constantly|both|even|still|usually|often|normally|sometimes)$/
/** "They never pick up", but neither "my dog never barks" nor "he never shouts". */
const neverDo = /^(?:pick|bag|clean|clear|leave|let|give|turn|shut|put|take|bring|lock)(?:s|es)?$/
/** "If they park", "before he leaves", "can they": told of what may be, or of when. */
const supposing = setOf(
  `if unless before until till til what where how why whatever hope think wish would could can will should did do does make
  when once while whilst might may wherever until than as`,
)

const isSupposed = ({ words }: Pick<Reading, 'words'>, at: number): boolean =>
  supposing.has(words[at - 1] ?? '')

/** Whether the first verb after "they" is of the present and tells a doing: "they lean on my wall". */
const isDoingOf = ({ words, gaps }: Reading, subject: number): boolean => {
  if (isSupposed({ words }, subject)) return false
  let at = subject + 1
  while (adverb.test(words[at] ?? '') && (gaps[at] ?? 2) === 0) at += 1
  if ((gaps[at] ?? 2) > 0) return false
  const word = words[at] ?? ''
  return /^[a-z]{3,}$/.test(word) && !neverHabit.has(word) && !/(?:ed|ing|ly|s)$/.test(word)
}

const third = (word: string): string | undefined => {
  if (!word.endsWith('s') || word.endsWith('ss')) return undefined
  if (word === 'puts' || word === 'bullies' || word === 'tries' || word === 'flies' || word === 'empties')
    return word
  const bare = word.slice(0, -1)
  if (doings.has(bare)) return bare
  const es = word.endsWith('es') ? word.slice(0, -2) : ''
  return doings.has(es) ? es : undefined
}

/** Between who does it and what they do: "a bloke from the flats waits", "dog two doors down barks". */
const between = setOf(
  `from in at on of the a an next two three doors door down up above below opposite across road street flat flats end
  house number no garage block corner over way our my with another who that first second third top ground bottom floor
  landing estate`,
)
/** What stands after these describes him: "the guy with a neck tattoo waits". */
const describes = /^(?:with|in|on|from|at|by|of)$/
const furthest = 8
/** A place, or a word for whom the verb follows at once. */
const neverBehind = setOf('door garage it he she')

/** Whether one who does it stands further back, with only where they live or what they wear in between. */
const hasDoerBehind = ({ words, gaps }: Pick<Reading, 'words' | 'gaps'>, at: number): boolean => {
  if (/^(?:the|a|an|my|our|of|two|three|in|on|at|from|with)$/.test(words[at - 1] ?? '')) return false
  for (let index = at - 1, other = 0; index >= 0 && index >= at - furthest; index -= 1) {
    const word = words[index] ?? ''
    if (!neverBehind.has(word) && index < at - 1 && oneDoer.has(word)) return other <= 1
    if ((gaps[index] ?? 0) > 0) return false
    if (describes.test(word)) other = 0
    // one name may stand between: "the man at Greggs shouts"
    else if (!between.has(word) && !isNumber(word)) {
      other += 1
      if (other > 3 || /(?:ing|ed)$/.test(word)) return false
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
const offAgain = /^(?:drives|speeds|pulls|zooms)$/
const scene = setOf('saw seen watched watching just yesterday ago tonight earlier once')
const lastTime =
  /^(?:night|week|month|year|time|weekend|\w+day|evening|summer|winter|spring|autumn|few|couple|\d+)$/

/** "In the kids park", but "the kids park there". */
const isPlayground = ({ words }: Pick<Reading, 'words'>, at: number): boolean =>
  /^(?:in|at|by|near|to|behind|outside|into|past|through)$/.test(
    words[at - (/^(?:the|a)$/.test(words[at - 2] ?? '') ? 3 : 2)] ?? '',
  )

/** "They come through the gate and just tip". */
const isComing = ({ words, gaps }: Pick<Reading, 'words' | 'gaps'>, subject: number): boolean => {
  if (words[subject] !== 'they' || words[subject + 1] !== 'come' || isSupposed({ words }, subject))
    return false
  for (let at = subject + 2; at < Math.min(words.length, subject + 12); at += 1) {
    if ((gaps[at] ?? 0) > 1) return false
    if (words[at] !== 'and') continue
    const verb = adverb.test(words[at + 1] ?? '') ? words[at + 2] : words[at + 1]
    return doings.has(verb ?? '')
  }
  return false
}

/**
 * Whether the words tell a habit by their tense alone: "next door bangs on the wall", "they wait for my son".
 * Not where something is told as seen once or as going on now.
 */
export const isHabit = (reading: Reading): boolean => {
  const { words, gaps, marks, anyMark } = reading
  if ((anyMark & doingMark) === 0) return false
  let found = false
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? ''
    const next = words[at + 1] ?? ''
    // "and just tip" is no scene seen just now
    const merely = word === 'just' && words[at - 1] === 'and' && doings.has(next)
    if ((scene.has(word) && !merely) || (word === 'last' && lastTime.test(next))) return false
    // "he gets out, tips it and drives off", "i see a man he throws a bag"
    if ((next === 'off' && offAgain.test(word)) || (next === 'see' && word === 'i')) return false
    if (((marks[at] ?? 0) & doingMark) === 0) continue
    if (!found && word === 'they' && (isDoingOf(reading, at) || isComing(reading, at))) found = true
    if (found || at === 0 || (gaps[at] ?? 0) > 0 || words[at - 2] === 'if') continue
    const before = words[at - 1] ?? ''
    if (before === 'never' && !neverDo.test(word)) continue
    const skips = adverb.test(before) || (before === 'never' && neverDo.test(word))
    const further = skips ? (words[at - 2] ?? '') : before
    if (isSupposed(reading, at - (skips ? 2 : 1)) && /^(?:they|he|she)$/.test(further)) continue
    // "where the kids play", "kids walk through there": who is put at risk
    if (/^(?:plays?|walks?|smoke)$/.test(word) && (words[at + 1] === 'there' || words[at + 2] === 'there'))
      continue
    // "threatens to charge us", "in the kids park"
    if (word === 'threatens' && /^(?:charge|fine|bill|evict)$/.test(words[at + 2] ?? '')) continue
    if (word === 'park' && isPlayground({ words }, at)) continue
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
