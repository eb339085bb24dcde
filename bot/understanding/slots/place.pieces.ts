import { landmarks, townsAround } from './landmarks.ts'
import { newMark } from './marks.ts'
import { numberOf } from './numbers.ts'
import {
  alsoStreetName,
  determiners,
  needsRelation,
  notName,
  notStreetName,
  placeNouns,
  relations,
} from './place.words.ts'
import type { Reading } from './reading.ts'
import { doubtfulSuffixes, longNameStarts, sureSuffixes } from './streets.ts'

/** One place with the words that belong to it, from its relation to its noun. */
export interface Piece {
  at: number
  to: number
  weight: number
  /** A street or a landmark. */
  named: boolean
  /** "behind", "opposite" stand before it, and are part of it. */
  related: boolean
  /** A bare "in" or "on" stood before it, and is not part of it. */
  plain: boolean
}

interface Core {
  at: number
  to: number
  weight: number
  named: boolean
}

/** Written with a capital where capitals mean something. */
const isCapital = (reading: Reading, index: number): boolean => {
  const code = reading.text.charCodeAt(reading.starts[index] ?? 0)
  if (code < 65 || code > 90) return false
  const second = reading.text.charCodeAt((reading.starts[index] ?? 0) + 1)
  return !(second >= 65 && second <= 90)
}

const isPlainWord = (word: string) => /^[a-z][a-z'-]*$/.test(word)

const suffixMark = newMark([...sureSuffixes, ...doubtfulSuffixes])

/** What kind of street word stands at `index`, if any. */
const suffixKind = (reading: Reading, index: number): 'sure' | 'doubtful' | undefined => {
  if (((reading.marks[index] ?? 0) & suffixMark) === 0) return undefined
  const word = reading.words[index] ?? ''
  if (sureSuffixes.has(word)) return 'sure'
  return doubtfulSuffixes.has(word) ? 'doubtful' : undefined
}

/** "Corner of", "entrance to": these relate to the place that follows. */
const leadsOn = new Set(['corner', 'entrance', 'junction', 'edge', 'bank'])

const streetLike =
  /^(?:way|drive|close|court|crt|place|hill|rise|walk|croft|chase|square|meadow|green|cl|dr|ln)$/

/** A street name that ends at the suffix `end`: "valley way", "St Margarets", "six hills way". */
const streetEndingAt = (reading: Reading, end: number, earliest: number): Core | undefined => {
  const { words, gaps } = reading
  const suffix = words[end] ?? ''
  const kind = suffixKind(reading, end)
  const first = end - 1
  if (!kind || first < earliest || (gaps[end] ?? 0) > 0) return undefined
  const name = words[first] ?? ''
  if (!isPlainWord(name) || determiners.has(name)) return undefined
  const capital = isCapital(reading, first)
  const ordinaryName = (notName.has(name) && !alsoStreetName.has(name)) || notStreetName.has(name)
  // "Church Road", "Green Lane": an ordinary word is a name when both words have capitals
  if (ordinaryName && !(capital && isCapital(reading, end) && first > 0)) return undefined
  const before = words[first - 1] ?? ''
  const long = longNameStarts.has(before) && (gaps[first] ?? 0) === 0 && first - 1 >= earliest
  let at = long ? first - 1 : first
  if (
    at - 1 >= earliest &&
    longNameStarts.has(words[at - 1] ?? '') &&
    isCapital(reading, at - 1) &&
    (gaps[at] ?? 0) === 0
  )
    at -= 1
  while (
    at - 1 >= earliest &&
    capital &&
    isCapital(reading, at - 1) &&
    at > 1 &&
    end - at < 3 &&
    (gaps[at] ?? 0) === 0 &&
    !notName.has(words[at - 1] ?? '') &&
    (gaps[at - 1] ?? 0) !== 2
  )
    at -= 1
  if (kind === 'doubtful') {
    const lead = words[at - 1] ?? ''
    const led =
      relations.at(reading, Math.max(at - 1, 0)) !== undefined ||
      numberOf(lead) !== undefined ||
      /^\d+(?:-\d+)?[a-z]?$/.test(lead) ||
      /^(?:of|from|and|the)$/.test(lead)
    const start = at === earliest && at === 0 && reading.words.length <= 6
    // "left a bedframe Stirling close": the one capital marks a name
    const stands = capital && at > 0 && !ordinaryName && streetLike.test(suffix)
    if (
      !(capital && isCapital(reading, end)) &&
      !stands &&
      !(led && lead !== 'from' && lead !== 'the') &&
      !start &&
      !(gaps[at] && reading.words.length > 1)
    )
      return undefined
    if (lead === 'the' && !(capital && isCapital(reading, end)) && suffix !== 'court') return undefined
  }
  return { at, to: end + 1, weight: 3, named: true }
}

/** Before these a town is where somebody comes from, goes to or lives, not where it happened. */
const notThere = /^(?:from|to|towards?|for|past|the|a|my|of|live|lives|lived|work|works|born|moved|like)$/

/** "In welwyn", "howardsgate welwyn", "station road letchworth": a town around that says where. */
const townAt = (reading: Reading, index: number, earlier: Core | undefined): Core | undefined => {
  const { words } = reading
  const town = townsAround.at(reading, index)
  if (!town) return undefined
  const before = words[index - 1] ?? ''
  const leads = before === 'in' ? (words[index - 2] ?? '') : before
  if (notThere.test(leads)) return undefined
  const ends = index > 0 && town.to === words.length
  const after = earlier?.named === true && earlier.to === index
  if (before !== 'in' && !ends && !after) return undefined
  // less than a street of ours
  return { at: index, to: town.to, weight: 2.5, named: true }
}

const ofBrand =
  /^(?:wrappers?|bags?|cups?|trolleys?|trollies|trolly|boxes|box|rubbish|packaging|litter|staff|workers?|drivers?|receipts?|cartons?|sacks?|bloke|man|lady|owner|keeper|manager|waste|app)$/

const numbered =
  /^(?:stairwell|block|platform|stop|entrance|garage|unit|plot|bay|stand|level|floor|gate|flat)$/
const goesOn =
  /^(?:in|on|at|of|by|off|and|the|every|again|since|for|has|have|had|is|was|are|keeps?|been|who|where|to|with|near|opposite|behind|next|outside|all|open)$/

/** Whether the number at `at` counts nothing that follows: "outside 40 again", not "outside 40 bags". */
const countsNothing = ({ words, gaps }: Reading, at: number, busy: Uint8Array): boolean => {
  const next = words[at + 1]
  return next === undefined || (gaps[at + 1] ?? 0) > 0 || busy[at + 1] === 1 || goesOn.test(next)
}

const houseNumber = /^\d{1,3}[a-z]?$/
const pairs = /^(?:and|to|or)$/

/** "Stairwell B", "garage 14": the letter or number is the place's name. */
const withNumber = (reading: Reading, to: number, busy: Uint8Array): number => {
  const { words, gaps, text, starts } = reading
  const next = words[to] ?? ''
  if (next === '' || (gaps[to] ?? 2) > 0 || busy[to] || !numbered.test(words[to - 1] ?? '')) return to
  const letter = next.length === 1 && /[A-Z]/.test(text[starts[to] ?? 0] ?? '') && next !== 'i'
  const number = /^\d{1,3}[a-z]?$/.test(next)
  return (letter || number) && countsNothing(reading, to, busy) ? to + 1 : to
}

/** After "the bus" these stand somewhere themselves. */
const ofBus = /^(?:stops?|shelters?|lanes?|timetables?|stations?|garage|depot|interchange|pass|driver|fare)$/

const coresIn = (reading: Reading, busy: Uint8Array): Core[] => {
  const { words } = reading
  const cores: Core[] = []
  let earliest = 0
  for (let index = 0; index < words.length; index += 1) {
    if (busy[index]) {
      earliest = index + 1
      continue
    }
    const named = landmarks.at(reading, index)
    // "mcdonalds wrappers" are litter anywhere
    const landmark = named && !ofBrand.test(words[named.to] ?? '') ? named : undefined
    // a street whose name begins here: its suffix is at most three words on
    let street: Core | undefined
    for (let end = index + 1; end <= Math.min(index + 3, words.length - 1); end += 1) {
      if (busy[end]) break
      const found = suffixKind(reading, end)
        ? streetEndingAt(reading, end, Math.max(earliest, index))
        : undefined
      if (found && found.at === index) {
        street = found
        // "high street", but also "church lane close"
        if (suffixKind(reading, end + 1) === 'sure' && (reading.gaps[end + 1] ?? 0) === 0) continue
        break
      }
    }
    // "corner of", "entrance to" relate to the place that follows
    const next = words[index + 1]
    const relates = (next === 'of' || next === 'to') && leadsOn.has(words[index] ?? '')
    const ride = words[index] === 'the' && words[index + 1] === 'bus' && ofBus.test(words[index + 2] ?? '')
    const place = relates || ride ? undefined : placeNouns.at(reading, index)
    // "pet shop sacks", "the vape shop bloke"
    const noun =
      place && !((reading.gaps[place.to] ?? 2) === 0 && ofBrand.test(words[place.to] ?? ''))
        ? place
        : undefined
    let core: Core | undefined
    const town = townAt(reading, index, cores.at(-1))
    if (town) core = town
    if (landmark && landmark.to >= (town?.to ?? 0))
      core = { at: index, to: landmark.to, weight: 3, named: true }
    if (street && street.to > (core?.to ?? 0)) core = street
    if (noun && noun.to > (core?.to ?? 0) && !(street && noun.to <= street.to)) {
      const longer = !core || noun.to > core.to
      if (longer && !core)
        core = { at: index, to: withNumber(reading, noun.to, busy), weight: noun.value, named: false }
    }
    if (!core) continue
    cores.push(core)
    earliest = core.to
    index = core.to - 1
  }
  return cores
}

/** "Outside the white horse", "in Marriotts": a name nobody listed, told by what stands before it. */
const unlistedAt = (
  reading: Reading,
  from: number,
  { kept, within, away }: { kept: boolean; within: boolean; away: boolean },
  busy: Uint8Array,
): Core | undefined => {
  const { words, gaps } = reading
  let at = from
  if (words[at] === 'a' || words[at] === 'an' || words[at] === 'stevenage') return undefined
  if (determiners.has(words[at] ?? '')) at += 1
  const hasThe = at > from
  let to = at
  while (to < words.length && to - at < 4 && !busy[to] && (to === from || (gaps[to] ?? 0) === 0)) {
    const word = words[to] ?? ''
    const capital = isCapital(reading, to)
    if (!isPlainWord(word) || determiners.has(word)) break
    const next = words[to + 1] ?? ''
    // "the dog bin", "my mum's garage": no name by itself, but before one
    const modifies =
      hasThe && modifiers.has(word) && isPlainWord(next) && !notName.has(next) && (gaps[to + 1] ?? 0) === 0
    if (modifies) {
      to += 1
      continue
    }
    if (notName.has(word) && !(capital && isCapital(reading, to + 1)) && !(capital && to > at)) break
    if (!capital && to > at && isCapital(reading, at)) break
    if (!capital && to - at >= 2) break
    to += 1
  }
  if (to === at) return undefined
  const capital = isCapital(reading, at)
  // "runners from London", "the lad in the Golf"
  if (capital && (away || notPlaceName.test(words[to - 1] ?? ''))) return undefined
  if (capital) return { at: from, to, weight: 1.6, named: true }
  if (!hasThe) return undefined
  if (kept) return { at: from, to, weight: 1.3, named: false }
  // "in our bin bay", "on the communal lawn": enough for waste, and a part of a place with a name elsewhere
  // "in the area" is nowhere, "on the hatched area" is somewhere
  const told = to - at > 1 && partOf.test(words[to - 1] ?? '')
  if (!within || (noPlace.has(words[to - 1] ?? '') && !told)) return undefined
  return { at: from, to, weight: 0.95, named: false }
}

const modifiers = new Set(
  `kids childrens old big small new little large main black green red blue white dog fire bus car bin bottle school mum mums dad dads
  nan nans neighbour neighbours friend sister brother daughter son`.split(/\s+/),
)

/** "In the rain", "on the phone", "in his face": where nothing lies. */
const noPlace = new Set(
  `rain dark way end phone face name meantime time weather sun cold heat snow wind area other others internet web
  telly news app website list form state first past future back front middle moment sly cheap loose prowl lookout
  lead floor air head eye eyes hand hands arm arms leg legs mouth nerves mind chat post mail email sheet blanket
  bottom top evenings mornings nights wrong whole event case dozen dot spot same system hope process reg plate
  number council police school-run bbq tenants tenant owner owners residents resident public world country town
  hedge-row life lives sleep hair clothes bag pocket health nan sister brother daughter son child children mum dad wife husband
  partner friend neighbour neighbours dog cat head ear ears nose skin religion age disability opinion view expense own
  moment minute time least once night weekend top volume same wedding party door wits work job school bus train taxi boot passenger seat trolley pram buggy wheelchair jacket hoodie`.split(
    /\s+/,
  ),
)
const partOf = /^(?:area|end|side|floor|bottom|top|post|front|back|house)$/
/** After these a thing lies in it. */
const insideOf =
  /^(?:in|on|at|into|onto|on to|against|under|inside|upon|within|across|round|all over|over|down|up)$/

/** Relations strong enough to make a place of words nobody knows. */
const standsBeside =
  /^(?:just |right |directly )?(?:behind|outside|opposite|near|next to|beside|by|in front of|front of|outside of|close to|across from)$/

/** "Party next door", "a dog two doors up": nothing before these describes them. */
const standsAlone =
  /^(?:next|two|few|above|below|beneath|under|underneath|behind|opposite|beside|near|across|over|upstairs|downstairs)$/

/** No names, but what a place is told by: "the empty flat", "the wrong house". */
const describesPlace =
  /^(?:kids|childrens|old|small|big|new|black|green|large|first|second|same|back|whole|empty|end|next|other|wrong|dog|stone|own|wood|fire|bike|side|entire|long|smashed|broken|burnt)$/

/** Takes in "42", "the old", "tesco express" before the noun. */
const withModifiers = (reading: Reading, core: Core, earliest: number, busy: Uint8Array): number => {
  const { words, gaps } = reading
  let at = core.at
  if (!core.named && standsAlone.test(words[at] ?? '')) return at
  let taken = 0
  while (at > earliest && (gaps[at] ?? 0) === 0 && !busy[at - 1]) {
    const word = words[at - 1] ?? ''
    if (determiners.has(word)) {
      at -= 1
      break
    }
    const number = /^\d{1,4}[a-z]?$/.test(word) || /^\d{1,4}-\d{1,4}$/.test(word)
    if (number) {
      if (!core.named && !/^(?:block|flat|flats|house)$/.test(words[core.at] ?? '')) break
      at -= 1
      // "12 and 14 york road", "16 to 30 bedwell crescent"
      if (pairs.test(words[at - 1] ?? '') && houseNumber.test(words[at - 2] ?? '') && at - 2 >= earliest)
        at -= 2
      while (
        at > earliest &&
        /^(?:no|num|nr|nos|number|numbers|flat|house|unit|outside)$/.test(words[at - 1] ?? '') &&
        words[at - 1] !== 'outside'
      )
        at -= 1
      break
    }
    if (core.named || !isPlainWord(word) || taken >= 2) break
    if (notName.has(word) && !describesPlace.test(word)) break
    if (relations.at(reading, at - 1)) break
    at -= 1
    taken += 1
  }
  return at
}

interface Lead {
  at: number
  kind: 'kept' | 'plain'
}

/** The longest relation that ends where the place begins. */
const leadBefore = (
  reading: Reading,
  start: number,
  earliest: number,
  busy: Uint8Array,
): Lead | undefined => {
  if ((reading.gaps[start] ?? 0) > 0 && start > 0) return undefined
  for (let at = Math.max(earliest, start - 7); at < start; at += 1) {
    if (busy[at]) continue
    const hit = relations.at(reading, at)
    if (hit && hit.to === start) return { at, kind: hit.value }
  }
  return undefined
}

const dwells = new Set('live lives lived work works worked'.split(' '))
const atOurs = new Set('door step doorstep doormat gate hedge garage fence forecourt roof'.split(' '))
const knocks =
  /^(?:knock|knocks|knocked|knocking|bang|bangs|banged|banging|hammer|hammers|hammering|kick|kicks)$/
/** Passes alone, and gives way to any other. */
const justEnough = 1.31
/** "On the green", "in the close": places of behaviour though they have no name. */
const tellsEnough = new Set(
  'green landing close street court pavement lift pitch bench ramp loft shed'.split(' '),
)
const crossing = /^(?:over|against|through|up|to|from|across|into)$/
const doors = /^(?:next door|\w+ doors (?:down|up|along)|a few doors|flat above|flat below|flat upstairs)/i
const person =
  /^(?:man|men|woman|women|lady|ladies|gentleman|bloke|blokes|fella|fellas|guy|guys|lad|lads|boy|boys|girl|girls|kids|family|people|person|couple|group|gang|neighbours?|lot|lodgers?|tenants?|builders?|students?|chap|mum|dad|resident|residents|teens|teenagers|youths|staff|worker|workers|driver|he|she|him|her|they|them|someone|somebody|cat|cats|dog|dogs|parrot|baby|toddler|soldier|ones)$/
const dwelling = /^(?:house|houses|flat|flats|floor|door|doors|bungalow|upstairs|downstairs|\d+[a-z]?)$/
const travelling =
  /^(?:way|home|goes|go|going|gone|went|walk|walks|walking|walked|get|gets|getting|got|travel|travels|commute)$/
/** "Ex-colleague of next door", "me and next door": people. */
const possessing = /^(?:of|and|with|or|than|the|that)$/
const institution = /^(?:hospital|school|college|church|nursery|court|town|prison|lesson)$/
const describing = /^(?:dumped|left|thrown|chucked|tipped|fly)$/

const notPlaceName =
  /^(?:thanks|thank|cheers|regards|please|facebook|whatsapp|instagram|snapchat|tiktok|english|council|police|stevenage|christmas|mr|mrs|miss|dr|sir|madam|god|jesus|asb|sbc|hello|hi|dear|john|dave|sarah|monday|tuesday|wednesday|thursday|friday|saturday|sunday|ok|lol|ford|transit|bmw|audi|golf|polo|corsa|astra|fiesta|focus|subaru|honda|toyota|nissan|mercedes|merc|vauxhall|renault|volvo|luton|tesla|london|english|friday|uber|polish|romanian|xmas|help|why|what|where|when|who|how|can|could|will|is|its|not|no|yes)$/
const signsOff =
  /(?:thanks|thank you|regards|cheers|name is|name|called|love|from|mr|mrs|ms|facebook|council|dear)$/

/** "..., Colestrete": a name in capitals that ends the message, where people often put the street. */
const nameAtEnd = (reading: Reading, busy: Uint8Array, covered: Uint8Array): Core | undefined => {
  const { words, gaps } = reading
  const to = words.length
  let at = to
  while (
    at > 1 &&
    to - at < 3 &&
    isCapital(reading, at - 1) &&
    isPlainWord(words[at - 1] ?? '') &&
    !busy[at - 1] &&
    !covered[at - 1]
  ) {
    const word = words[at - 1] ?? ''
    if (notPlaceName.test(word)) return undefined
    // "Four Acres"
    if (notName.has(word) && (at === to || numberOf(word) === undefined)) return undefined
    at -= 1
    if ((gaps[at] ?? 0) > 0) break
  }
  if (at === to || at < 3) return undefined
  if (signsOff.test(words.slice(Math.max(0, at - 2), at).join(' '))) return undefined
  const alone = (gaps[at] ?? 0) > 0
  // "obvious dealing Leaves Spring"
  const pair = to - at === 2 && !isCapital(reading, at - 1)
  if (!alone && !pair && (to - at > 1 || (words[at] ?? '').length < 5)) return undefined
  return { at, to, weight: alone ? 1.8 : 1.6, named: true }
}

/** Every place named, in the order of the words. */
export const findPieces = (reading: Reading, times: { at: number; to: number }[]): Piece[] => {
  const { words } = reading
  const busy = new Uint8Array(words.length + 1)
  for (const time of times) busy.fill(1, time.at, time.to)
  const cores = coresIn(reading, busy)
  const covered = new Uint8Array(words.length + 1)
  for (const core of cores) covered.fill(1, core.at, core.to)

  // names nobody listed, after a relation
  for (let index = 0; index < words.length; index += 1) {
    if (covered[index] || busy[index]) continue
    const relation = relations.at(reading, index)
    if (!relation) continue
    const from = relation.to
    if (from < words.length && !covered[from] && !busy[from] && (reading.gaps[from] ?? 0) === 0) {
      const written = from - index === 1 ? (words[index] ?? '') : words.slice(index, from).join(' ')
      const beside = relation.value === 'kept' && standsBeside.test(written)
      // "outside mine"
      if (relation.value === 'kept' && /^(?:mine|ours|hers)$/.test(words[from] ?? '')) {
        cores.push({ at: from, to: from + 1, weight: 1.3, named: false })
        covered[from] = 1
        continue
      }
      // "outside 40"
      if (beside && houseNumber.test(words[from] ?? '') && countsNothing(reading, from, busy)) {
        cores.push({ at: from, to: from + 1, weight: 1.6, named: false })
        covered[from] = 1
        continue
      }
      const found = unlistedAt(
        reading,
        from,
        { kept: beside, within: insideOf.test(written), away: written === 'from' },
        busy,
      )
      let clash = false
      for (let next = found?.at ?? 0; next < (found?.to ?? 0); next += 1) if (covered[next]) clash = true
      // "outside the hampson park" goes on into a known noun: that noun takes it in as a modifier
      const goesOn = covered[found?.to ?? 0] === 1 && (reading.gaps[found?.to ?? 0] ?? 0) === 0
      if (found && !clash && !goesOn) {
        cores.push(found)
        covered.fill(1, found.at, found.to)
      }
    }
    index = Math.max(index, relation.to - 1)
  }
  const last = nameAtEnd(reading, busy, covered)
  if (last) cores.push(last)
  cores.sort((first, second) => first.at - second.at)

  const pieces: Piece[] = []
  let earliest = 0
  for (const core of cores) {
    const start = withModifiers(reading, core, earliest, busy)
    const lead = leadBefore(reading, start, earliest, busy)
    const noun = words[core.to - 1] ?? ''
    const bare = !core.named && needsRelation.has(noun) && core.to - core.at === 1 && core.at - start <= 1
    let { weight } = core
    if (!lead && !core.named) weight -= needsRelation.has(noun) && core.to - core.at === 1 ? 1.2 : 0.8
    else if (bare && lead?.kind === 'plain' && (!tellsEnough.has(noun) || words[lead.at] === 'from'))
      weight -= crossing.test(words[lead.at] ?? '') ? 1 : 0.4
    // "party next door", "barks all day two doors up" need no relation; "next door keep leaving" names people
    if (
      !lead &&
      start > 0 &&
      !possessing.test(words[start - 1] ?? '') &&
      doors.test(reading.text.slice(reading.starts[core.at] ?? 0, reading.ends[core.to - 1] ?? 0))
    )
      weight = 1.4
    // "in our road", "on our landing" say where the writer lives
    if (
      bare &&
      lead?.kind === 'plain' &&
      /^(?:our|my)$/.test(words[start] ?? '') &&
      /^(?:in|on|down|up|along)$/.test(words[lead.at] ?? '') &&
      !knocks.test(words[lead.at - 1] ?? '')
    )
      weight = Math.max(weight, 1.4)
    // "tipped over our fence"
    if (
      bare &&
      lead?.kind === 'plain' &&
      /^(?:our|my|his|her|their)$/.test(words[start] ?? '') &&
      /^(?:over|against)$/.test(words[lead.at] ?? '')
    )
      weight = Math.max(weight, 0.95)
    // "the gentleman at number 2", "a bloke from the flats", "the builders next door": who, not where
    const who = words[(lead?.at ?? start) - 1] ?? ''
    const where = lead ? (words[lead.at] ?? '') : ''
    // "i live in bedwell but", "i work at tesco": another place in the message goes first
    if (lead?.kind === 'plain' && dwells.has(who)) weight = Math.min(weight, justEnough)
    // "on my way to college", "home from the pub": where somebody went
    if (
      (where === 'to' || where === 'from') &&
      (travelling.test(who) || (who === 'back' && where === 'from')) &&
      !(who === 'walk' && words[(lead?.at ?? 0) - 2] === 'the')
    )
      weight = 0
    // "in hospital", "never at school": a state, not a place
    if (lead?.kind === 'plain' && core.to - start === 1 && institution.test(noun))
      weight = Math.min(weight, 1.1)
    if (
      person.test(who) &&
      (lead === undefined || lead.kind === 'plain') &&
      !core.named &&
      (dwelling.test(noun) || where === 'from' || standsAlone.test(words[core.at] ?? ''))
    )
      weight = 0
    // "..., old cemetery": a place that is a clause of its own
    const ends = core.to === words.length || (reading.gaps[core.to] ?? 0) > 0
    if (
      !lead &&
      ends &&
      weight > 0 &&
      !/^(?:window|hedge|club|door)$/.test(noun) &&
      (start === 0 || (reading.gaps[start] ?? 0) > 0) &&
      words.length > core.to - start
    )
      weight = Math.max(weight, 1.4)
    // "the shutters of the post office"
    if (!lead && words[start - 1] === 'of' && weight >= 1.2) weight += 0.2
    // "begging at my door", but "knocks on my door"
    if (
      lead?.kind === 'plain' &&
      atOurs.has(noun) &&
      /^(?:our|my)$/.test(words[start] ?? '') &&
      /^(?:at|on|against|to|into)$/.test(where) &&
      !knocks.test(who)
    )
      weight = Math.max(weight, 1.35)
    // "a smell coming under my door"
    if (bare && noun === 'door' && where === 'under') weight -= 0.7
    if (lead?.kind === 'kept') weight += 0.3
    if (describing.test(noun)) weight = 0
    // "at the top of" is kept as "the top of"
    const bareLead =
      lead?.kind === 'kept' && lead.at + 1 < start && /^(?:at|on|in)$/.test(words[lead.at] ?? '')
    const at =
      lead?.kind === 'kept'
        ? lead.at + (bareLead && !/^front$/.test(words[lead.at + 1] ?? '') ? 1 : 0)
        : start
    if (weight > 0.3) {
      pieces.push({
        at,
        to: core.to,
        weight,
        named: core.named,
        related: lead?.kind === 'kept',
        plain: lead?.kind === 'plain',
      })
    }
    earliest = core.to
  }
  return pieces
}
