import { newMark } from './marks.ts'
import type { Reading } from './reading.ts'

const setOf = (words: string) => new Set(words.split(/\s+/))

const sawWords = setOf(
  'saw seen watched witnessed caught spotted clocked filmed videoed recorded photographed watching',
)
const unseenWords = setOf('saw see seen know catch witness watch spot recognise')
const myself = setOf('i we ive weve just actually have had then also and got personally myself clearly both')
const others = setOf(
  'neighbour neighbours husband wife son daughter mum dad friend he she they someone somebody nobody who people partner boyfriend girlfriend brother sister kids lady man nan grandad',
)
/** What is seen afterwards is the waste, not the deed: "saw a mattress on the path", "seen rats". */
const doers = setOf(
  `him her them someone somebody people who man men bloke blokes guy guys lad lads woman women person van truck
  lorry car kids youths boys girls teenagers transit tipper pickup builder builders they chap lady driver
  fella fellas neighbour neighbours couple group gang boy girl workmen vehicle vans cars workers he she youth teens`,
)
const deeds = setOf(
  `dump dumped dumping tip tipped tipping throw threw throwing thrown chuck chucked chucking leave leaving drop
  dropping dropped do doing did unload unloading unloaded sling slinging slung lob lobbing empty emptying pull
  pulling pulled put putting happen happening happened flytip flytipping set setting smash smashing smashed break breaking
  deal dealing spray spraying kick kicking light lighting drive driving ditch ditching offload offloading chucked
  buying selling fighting run running climbing being hit hitting get getting burning lob thieve`,
)
const outright = [
  'i am a witness',
  'with my own eyes',
  'in front of my eyes',
  'right in front of me',
  'i was there when',
  'saw it all',
  'saw everything',
  'saw the whole',
]
const evidence =
  /\b(?:(?:got|have|caught) (?:it|him|her|them|this|the \w+|footage|video|dashcam|cctv)(?: \w+){0,3} (?:on|of) (?:my |the |our |a )?(?:cctv|camera|video|film|doorbell|ring|dashcam|phone|him|her|them|it|who)|on my (?:cctv|doorbell|ring|dashcam|camera|phone))\b/

const didIt = /^(?:did|done|dumped|left|put|tipped|has|it|does|is|was|they|threw|chucked|)$/

const clauseStart = (reading: Reading, at: number): number => {
  let start = at
  while (start > 0 && at - start < 8 && (reading.gaps[start] ?? 0) < 2) start -= 1
  return start
}

/** Whose sight it is: the writer's own unless the clause says another's. */
const isOwnSight = (reading: Reading, at: number): boolean => {
  for (let index = at - 1; index >= clauseStart(reading, at); index -= 1) {
    const word = reading.words[index] ?? ''
    if (others.has(word)) return false
    if (word === 'i' || word === 'we' || word === 'ive') return true
    if (!myself.has(word)) return (reading.gaps[index + 1] ?? 0) > 0
  }
  return true
}

const seesDeed = (reading: Reading, at: number): boolean => {
  let doer = false
  for (let index = at + 1; index < Math.min(at + 10, reading.words.length); index += 1) {
    if ((reading.gaps[index] ?? 0) === 2) break
    const word = reading.words[index] ?? ''
    if (deeds.has(word)) return true
    if (doers.has(word)) doer = true
  }
  return doer
}

/** No word of these, and nothing is said of seeing it. */
const sightMark = newMark([...sawWords, ...unseenWords])
const proofMark = newMark(
  'who witness eyes front there got have caught cctv doorbell ring dashcam camera phone'.split(' '),
)

/** Whether the person saw it happen; undefined where the words do not say. "My husband saw" is another's sight. */
export const witnessedIn = (reading: Reading, hasRegistration = false): boolean | undefined => {
  const { words } = reading
  let seen: boolean | undefined
  for (let at = 0; at < words.length; at += 1) {
    if (((reading.marks[at] ?? 0) & sightMark) === 0) continue
    const word = words[at] ?? ''
    const before = words[at - 1] ?? ''
    if (before === 'not' || before === 'never' || before === 'nobody' || words[at - 2] === 'not') {
      const next = words[at + 1] ?? ''
      const rest = words[at + 2] ?? ''
      // "have never seen anything like it" and "not seen since" say nothing of who did it
      if (
        /^(?:who|anyone|anybody|them|him|her|it|anything|what|the)$/.test(next) &&
        !/^(?:like|so|as|to)$/.test(rest)
      ) {
        if (word === 'know') {
          if (next === 'who' && didIt.test(rest)) return false
        } else if (next !== 'the' || doers.has(rest)) return false
      }
      continue
    }
    if (before === 'nobody' || (before === 'one' && words[at - 2] === 'no')) return false
    if (sawWords.has(word) && isOwnSight(reading, at) && seesDeed(reading, at)) seen = true
  }
  const maySay = hasRegistration || (reading.anyMark & (sightMark | proofMark)) !== 0
  if (seen === undefined && maySay) {
    const joined = words.join(' ')
    if (
      /\b(?:no idea|not sure|no clue|not a clue) who (?:did|dumped|left|tipped|has|it was|is (?:doing|dumping|leaving)|put)\b/.test(
        joined,
      )
    )
      return false
    // whoever noted the registration was there, unless another did
    if (hasRegistration && !reading.words.some((word) => others.has(word)))
      return /\b(?:tip|dump|chuck|thr[eo]w|left|leav|fly)/.test(joined) ? true : undefined
    if (outright.some((phrase) => joined.includes(phrase)) || evidence.test(joined)) return true
  }
  return seen
}
