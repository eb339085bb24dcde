import type { Reading } from './reading.ts'
import { wordsAsWritten } from './reading.ts'

const setOf = (words: string) => new Set(words.trim().split(/\s+/))

const kinds = setOf(
  'van vans car lorry truck transit pickup pick-up tipper flatbed luton sprinter jeep minibus vivaro trafic',
)
/** What is said of a vehicle before its name. */
const looks = setOf(`
  big small large little old new newish long short high dark light bright dirty rusty rusted battered tatty scruffy
  white black red blue silver grey gray green yellow orange brown gold purple cream maroon navy
  ford vauxhall mercedes merc renault peugeot citroen volkswagen vw bmw audi iveco fiat nissan toyota
  transit luton tipper flatbed box panel hire caged open-backed open backed drop-side dropside lwb wheelbase
  scrap metal estate people removal removals delivery builders`)

/** Words by which a vehicle brings or takes whoever did it: "out of a white van", "from a silver transit". */
const broughtBy = setOf('from of off in with drove driving driven by using')
const joining = setOf('a an the this that some their his her one old')
const comes = setOf(`
  dumped dumping dumps tip tipped tipping tips dropped dropping drops pulled pulls pulling stopped stops drove drives
  driving left leaving sped threw throwing chucked chucking unloaded unloading emptied emptying reversed reversing came
  comes turned turns parked offloaded offloading slung fly-tipped flytipped did does was drop dump unload empty pull stop
  that who with just has had came keeps come`)
/** "Left in a white van", "off the back of": where it went before, or what it is no part of. */
const doneBy = setOf(`
  dumped dumping dump tipped tipping tip threw throwing thrown chucked chucking chuck fly-tipped flytipped tossed lobbed
  slung unloaded unloading offloaded pushed pushing fell falling fallen dropped dropping drop came come got get getting
  shoved hauled emptied dragged lads men man blokes bloke guy guys people two couple woman someone somebody driver
  he they she left drove pulled rolled carried took heaved slid kicked out off back`)

/**
 * The vehicle somebody came in, as written: "a white van" of "out of the back of a white van". Only where a colour,
 * a make or a size tells it from another, and it brought what was dumped: a car that was dumped itself is none.
 */
export const seenVehicleIn = (reading: Reading): string | undefined => {
  const { words, gaps } = reading
  for (let at = 0; at < words.length; at += 1) {
    if (!kinds.has(words[at] ?? '')) continue
    let to = at + 1
    if (kinds.has(words[to] ?? '') && (gaps[to] ?? 2) === 0) to += 1
    let from = at
    while (from > 0 && (gaps[from] ?? 0) === 0 && looks.has(words[from - 1] ?? '')) from -= 1
    // "a transit" is a make already; "a van" could be any
    if (
      from === at &&
      !/^(?:transit|tipper|flatbed|luton|sprinter|pickup|vivaro|trafic|jeep)$/.test(words[at] ?? '')
    )
      continue
    let before = from - 1
    while (before >= 0 && joining.has(words[before] ?? '') && (gaps[before + 1] ?? 0) === 0) before -= 1
    const isLead = (gaps[before + 1] ?? 0) === 0 && broughtBy.has(words[before] ?? '')
    const led = isLead && words.slice(Math.max(0, before - 7), before).some((word) => doneBy.has(word))
    // "white van man tipped it"
    const driver = /^(?:man|driver|bloke|guy|lot|crew|people)$/.test(words[to] ?? '') ? 1 : 0
    const acts = (gaps[to] ?? 2) < 2 && comes.has(words[to + driver] ?? '')
    // "a blue van was dumped": left there itself
    const isWaste =
      /^(?:was|has|that)$/.test(words[to] ?? '') &&
      /^(?:been|dumped|abandoned|left)$/.test(words[to + 1] ?? '')
    if ((led || acts || isSeen(reading, before)) && !isWaste) return wordsAsWritten(reading, from, to)
    at = to - 1
  }
  return undefined
}

/** "Saw a blue pickup tip it", "there was a white van". */
const isSeen = ({ words, gaps }: Reading, before: number): boolean =>
  (gaps[before + 1] ?? 0) === 0 && /^(?:saw|seen|watched|spotted|clocked|noticed)$/.test(words[before] ?? '')
