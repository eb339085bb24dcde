import type { Expecting } from '../../../dialogs/meaning.ts'
import { newMark } from './marks.ts'
import { isNumber } from './numbers.ts'
import type { Reading } from './reading.ts'
import { wordsAsWritten } from './reading.ts'

const listOf = (words: string) => words.trim().split(/\s+/)

/** What a word can be in a description; some are several. */
const person = 1
const opener = 2
/** Goes with a person and by itself tells nobody from another: "old", "tall". */
const soft = 4
/** Tells one person from another. */
const telling = 8
const wear = 16
/** Carried, led, or part of the looks: "with a limp", "with two huskies". */
const carried = 32
const ridden = 64
const vehicle = 128
const link = 256
const filler = 512
const colour = 1024
/** Many people, uncounted. */
const plural = 2048
/** "Teens", "fifties": an age after "mid" or "in his". */
const decade = 4096

const nouns = listOf(`
  man bloke guy lad woman lady boy girl youth teenager teen kid person male female chap fella geezer adult couple builder
  workman driver gentleman group gang lass chav child rider biker jogger cyclist family nurse gent beggar dealer
  dude fellow fella pensioner yob thug student runner worker skateboarder`)
const manyNouns = listOf(`
  men blokes guys lads women ladies boys girls youths teenagers teens kids people males females chaps fellas adults builders
  workmen lasses chavs children drivers bikers gents beggars dealers
  dudes fellows pensioners yobs thugs students runners workers skateboarders`)
const looks = listOf(`
  asian mixed-race stocky bald balding blonde blond ginger bearded tattooed hooded masked chubby tanned european chinese indian
  romanian polish irish scottish scruffy lanky scrawny skinny heavyset muscly spotty slim fat short-haired grey-haired
  dreadlocked pregnant bespectacled toothless african caribbean afro pakistani jamaican turkish albanian bulgarian arab
  latino spanish italian portuguese french german russian ukrainian nigerian somali eastern pale stubbly eastern-european`)
const colours = listOf(
  'white black red blue grey gray green yellow orange pink purple brown dark light navy cream gold silver beige turquoise mauve tan khaki maroon claret burgundy teal lime lilac scarlet',
)

const kinds = new Map<string, number>()
const are = (kind: number, words: readonly string[]) => {
  for (const word of words) kinds.set(word, (kinds.get(word) ?? 0) | kind)
}
are(person, nouns)
are(person | plural, manyNouns)
are(
  opener,
  listOf(
    'a an the some same one another group gang of this that these those couple few several about around bunch load other or so roughly dozen',
  ),
)
are(soft, [
  ...listOf(`tall short big large small thin young younger old older oldish elderly middle aged teenage heavy built well dressed
    foreign long drunk homeless mid late early looking posh medium build average skinned little huge massive wiry`),
])
are(telling | soft, looks)
are(soft | colour | telling, listOf('white black'))
are(colour, colours)
are(
  wear,
  listOf(`
  hoodie hoodies hoody hoodys jacket jackets coat coats cap caps hat hats beanie beanies tracksuit tracksuits trackie trackies
  joggers jeans shorts trousers shirt shirts tshirt vest trainers boots uniform uniforms hivis viz vis hood hoods balaclava balaclavas
  mask masks glasses beard beards tattoo tattoos hair ponytail ponytails scarf jumper jumpers top tops blazer blazers suit suits mac mack
  tunic apron fleece fleeces tie ties sunnies bottoms pyjamas hijab sweatshirt braces piercing piercings ring mohican bun
  dungarees kilt helmet helmets visor overalls gown puffa puffer anorak anoraks parka parkas waistcoat turban headscarf
  moustache tash goatee stubble dreadlocks dreads earring glove gloves headphones earphones gilet harrington tabard bandana snood tooth teeth
  lanyard crocs sliders flipflops wellies freckles dress skirt leggings scrubs shoes socks robe robes raincoat raincoats cardigan cardigans poncho sari saree niqab burka shawl chinos slippers
  trilby turtleneck gown sandals flannel overcoat overcoats trench bandage plaster cast eyepatch`),
)
are(
  carried,
  listOf(`
  scar scars limp accent stutter crutches stick frame wheelchair dog dogs husky huskies staffy staffie staffies pug pugs alsatian labrador lab
  spaniel terrier greyhound greyhounds lurcher lurchers beagle beagles poodle poodles labradoodle labradoodles collie collies whippet whippets chihuahua dalmatian mastiff pitbull akita puppy blanket spaniels terriers labradors rottweilers jackrussell rottweiler bulldog pram pushchair buggy trolley barrow wheelbarrow rucksack
  rucksacks backpack bag suitcase guitar speaker ladder hammer crowbar bat knife machete sack truck walker catapult catapults airgun airguns russell russel`),
)
are(
  ridden,
  listOf(
    'moped mopeds scooter scooters bike bikes ebike ebikes bmx bmxs quad quads motorbike motorbikes crosser crossers surron surrons ron rons scrambler scramblers skateboard skateboards pushbike pushbikes',
  ),
)
are(
  vehicle,
  listOf(
    'van car transit lorry truck pickup flatbed golf audi bmw corsa fiesta focus isuzu astra clio polo civic kia nissan merc mercedes skoda vauxhall ford toyota honda peugeot renault carrier beetle mini luton sprinter vivaro trafic caddy berlingo passat prius tesla jeep micra punto ibiza yaris aygo insignia zafira mondeo range rover landrover volvo mazda hyundai suzuki subaru lexus fiat citroen seat mg ka taxi',
  ),
)
are(
  link,
  listOf(
    'in wearing with w on aged about around maybe probably roughly early late mid mids looked looks had has dressed riding carrying pushing and n or by',
  ),
)
are(
  filler,
  listOf(`a an the his her their its two three both all one no full long short big small large north face nike adidas puma stripy striped checked denim
  baseball school work woolly bobble flat hi high face covered cargo camo curly shaved shaven cropped waxed postie mirrored very thick army
  bright dressing neck nose west ham arsenal chelsea spurs football hooded leather matching scruffy fat old tatty stubbly massive
  some electric e dirt off road electronic builders workmans surplus man purple pale bomber puffer ski tracksuit sack mobility paint splattered stained torn brindle walking walks walked always usually sur jack spotty long-haired ripped knee length long-sleeved`),
)
are(decade, listOf('teens 20s 30s 40s 50s 60s 70s twenties thirties forties fifties sixties seventies'))

const kindOf = (word: string | undefined): number => (word === undefined ? 0 : (kinds.get(word) ?? 0))

/** Most messages speak of nobody, or of nobody's looks: two looks tell. */
const personMark = newMark([
  ...nouns,
  ...manyNouns,
  'he',
  'she',
  'owner',
  'someone',
  'somebody',
  'one',
  'two',
  '2',
])

/** How the dog goes: "off the lead", "on a string". */
const leash = ({ words }: Reading, to: number): number => {
  const from = words[to] === 'never' ? to + 1 : to
  if (!/^(?:on|off)$/.test(words[from] ?? '')) return to
  const end = /^(?:an?|the|his|her|its|it's)$/.test(words[from + 1] ?? '') ? from + 2 : from + 1
  return /^(?:lead|leads|leash|string|rope|chain)$/.test(words[end] ?? '') ? end + 1 : to
}

const someAge = /^\d{1,2}(?:s|ish|-\d{1,2}|\/\d{1,2})?$/
const isAge = (word: string) =>
  (someAge.test(word) && word !== '0') ||
  (isNumber(word) && !/^(?:zero|one|two|three|four|hundred|dozen)$/.test(word))
const countedOther =
  /^(?:youths?|kids|lads|men|people|boys|girls|teenagers|teens|women|of|others|o'clock|oclock|am|pm|min|mins|minutes?|hours?|days?|nights?|weeks?|months?|metres|yards|bags?|times)$/
const yearWord = /^(?:years?|yrs?|yo)$/
const afterAge = /^(?:years?|yrs?|yo|old|ish|odd|or|so|to|\d{1,2}|\d0s)$/
const beforeAge = /^(?:aged|about|around|roughly|maybe|probably|approx|looked|looks|early|late|mid|of)$/

/** The age that begins at the word, up to and without the place returned; undefined where none does. */
const ageAt = ({ words, gaps }: Reading, at: number, afterGap: boolean): number | undefined => {
  const word = words[at] ?? ''
  const before = words[at - 1] ?? ''
  const next = (gaps[at + 1] ?? 2) === 0 ? (words[at + 1] ?? '') : ''
  if ((kindOf(word) & decade) !== 0)
    return word !== 'teens' || /^(?:early|late|mid|in|his|her|their)$/.test(before) ? at + 1 : undefined
  if (!isAge(word) || countedOther.test(next)) return undefined
  const plain =
    beforeAge.test(before) ||
    yearWord.test(next) ||
    (next === 'odd' && afterGap && (gaps[at + 2] ?? 2) > 0) ||
    word.endsWith('ish') ||
    word.endsWith('0s') ||
    ageRange.test(word)
  if (!plain && !(afterGap && (gaps[at + 1] ?? 2) > 0 && /^\d\d/.test(word))) return undefined
  let to = at + 1
  while ((gaps[to] ?? 2) === 0 && afterAge.test(words[to] ?? '') && !countedOther.test(words[to + 1] ?? ''))
    to += 1
  return to
}

const ageRange = /^\d\d-\d\d$/
const ofAge = /^(?:boy|girl|lad|kid|youth|child)s?$/

interface Piece {
  to: number
  /** How much it tells. */
  weight: number
  /** Looks or an age, and not only things, which may be what was dumped. */
  ofPerson: boolean
  /** What it begins with goes on: "with a shaved head and a city top". */
  goesOn?: boolean
}

/** Nobody dumps these. */
const body =
  /^(?:beards?|hair|ponytails?|tattoos?|moustache|stubble|goatee|dreads|dreadlocks|mohican|freckles|teeth|tail)$/

const longestPiece = 7

/**
 * One thing said of a person from the word `start` on: "in a red coat", "about 40", "with two huskies", "bald".
 * `many` is uncounted people: what they ride or carry tells nobody apart.
 */
const pieceAt = (reading: Reading, start: number, many: boolean, held = false): Piece | undefined => {
  const { words, gaps } = reading
  const afterGap = (gaps[start] ?? 0) > 0
  // "with a pram and two staffies"
  let lead = held ? 'with' : ''
  let coloured = false
  let unknown = 0
  for (let at = start; at < words.length && at < start + longestPiece; at += 1) {
    if (at > start && (gaps[at] ?? 0) > 0) return undefined
    const word = words[at] ?? ''
    const kind = kindOf(word)
    const next = (gaps[at + 1] ?? 2) > 0 ? undefined : words[at + 1]
    const nextKind = kindOf(next)
    const age = ageAt(reading, at, afterGap && at === start)
    if (age !== undefined) return { to: age, weight: 2, ofPerson: true }
    const before = words[at - 1] ?? ''
    const twoWords =
      (word === 'face' && before === 'north' && (nextKind & wear) === 0) ||
      (word === 'tail' && before === 'pony') ||
      (/^plates?$/.test(word) && before === 'no') ||
      (word === 'head' && /^(?:shaved|bald|shaven)$/.test(before))
    if ((kind & wear) !== 0 || twoWords) {
      // "tracksuit top", "top floor", "ring me"
      if ((nextKind & wear) !== 0) continue
      const other =
        (/^(?:top|tops)$/.test(word) &&
          (lead === 'on' || /^(?:floor|of|end|flat|deck|shelf|road)$/.test(next ?? ''))) ||
        (word === 'ring' && /^(?:me|my|the|us|road)$/.test(next ?? ''))
      if (other || (lead === '' && !coloured && !afterGap && unknown === 0 && at === start)) {
        // "skinny lad grey joggers" is a description, "my boys coat" is none
        return undefined
      }
      let to = at + 1
      // "a scar on his face", "tattoo of a spider on his neck"
      if (words[to] === 'of' && /^an?$/.test(words[to + 1] ?? '')) to += 3
      if (
        words[to] === 'on' &&
        /^(?:his|her|their|the|one)$/.test(words[to + 1] ?? '') &&
        /^(?:face|neck|arms?|hands?|legs?|back|head|cheek|chin|front)$/.test(words[to + 2] ?? '')
      )
        to += 3
      const worn = words[to] === 'on' && (gaps[to + 1] ?? 2) > 0
      if (words[to] === 'up' || words[to] === 'down' || worn) to += 1
      return {
        to: Math.min(to, words.length),
        weight: 2,
        ofPerson: /^(?:in|wearing|with)$/.test(lead) || body.test(word),
        goesOn: lead !== '',
      }
    }
    if ((kind & carried) !== 0 && /^(?:with|on|carrying|pushing|by)$/.test(lead)) {
      if (many) return undefined
      if (kindOf(next) & carried) continue
      return { to: leash(reading, at + 1), weight: 1, ofPerson: true, goesOn: true }
    }
    if ((kind & ridden) !== 0 && /^(?:on|riding|with)$/.test(lead) && !many) {
      if ((nextKind & ridden) !== 0) continue
      const dressed = next === 'in' && (kindOf(words[at + 2]) & colour) !== 0
      return { to: dressed ? at + 3 : at + 1, weight: dressed ? 3 : coloured ? 2 : 1, ofPerson: true }
    }
    if (word === 'people' && next === 'carrier') continue
    if ((kind & vehicle) !== 0 && (lead === 'in' || lead === 'with') && coloured && !many) {
      if ((nextKind & vehicle) !== 0) continue
      return { to: at + 1, weight: 1, ofPerson: true }
    }
    if (
      (kind & telling) !== 0 &&
      (kind & colour) === 0 &&
      lead !== 'on' &&
      (next === undefined || (nextKind & (link | person)) !== 0)
    )
      return { to: at + 1, weight: 2, ofPerson: true }
    // "a boy of about 9", but "the man of number 6", "a group of 6"
    if (
      word === 'of' &&
      at === start &&
      (/^(?:about|around|roughly)$/.test(next ?? '') || (isAge(next ?? '') && ofAge.test(before)))
    ) {
      lead = word
      continue
    }
    // "wearing all black", "dressed in white"
    if (
      (kind & colour) !== 0 &&
      (before === 'all' || lead === 'wearing' || (lead === 'in' && words[at - 2] === 'dressed')) &&
      (nextKind & ~(link | opener | telling | soft)) === 0 &&
      (next === undefined || !(nextKind & (wear | colour)))
    )
      return { to: at + 1, weight: 2, ofPerson: true }
    if ((kind & link) !== 0 && !(word === 'about' && at > start && lead !== 'and' && lead !== 'of')) {
      if (!/^(?:and|n|or)$/.test(word)) lead = word === 'w' ? 'with' : word
      continue
    }
    if ((kind & colour) !== 0) {
      coloured = true
      continue
    }
    if ((kind & (filler | soft | telling)) !== 0) continue
    // "with 3 huskies"
    if (lead === 'with' && isNumber(word) && (nextKind & (carried | wear | filler | colour)) !== 0) continue
    // "West Ham top", "army surplus jacket", "nose ring"
    const near = kindOf(words[at + 1]) | kindOf(words[at + 2])
    if ((lead === 'in' || lead === 'with' || lead === 'wearing' || coloured) && (near & wear) !== 0) {
      unknown += 1
      if (unknown > 2) return undefined
      continue
    }
    // "with a blue merle collie"
    if (lead === 'with' && kind === 0 && at > start + 1 && (near & carried) !== 0) {
      unknown += 1
      if (unknown > 1) return undefined
      continue
    }
    return undefined
  }
  return undefined
}

interface Span {
  at: number
  to: number
  weight: number
}

/** Words after which the person spoken of is the one it was done to. */
const doneTo =
  /^(?:to|at|for|from|towards|against|my|our|his|her|their|im|am|me|as|called|only|send|lesbian|gay|trans)$/
const ofTrade = /^(?:sacks?|bags?|rubble|waste|rubbish|vans?|merchants|yard|skip)$/
const doesSo = /^(?:we|i|im|here|pay|like)$/

/** "A man city top". */
const isClub = ({ words }: Reading, at: number): boolean =>
  words[at] === 'man' && /^(?:city|utd|united|u)$/.test(words[at + 1] ?? '')

/** The noun, all that stands before it, and every piece that follows. */
const spanAround = (reading: Reading, noun: number): Span | undefined => {
  const { words, gaps } = reading
  let at = noun
  let weight = 0
  let counted = (kindOf(words[noun]) & plural) === 0 && words[noun] !== 'youth'
  while (at > 0 && (gaps[at] ?? 0) === 0) {
    const word = words[at - 1] ?? ''
    const kind = kindOf(word)
    const number = isNumber(word) || someAge.test(word)
    if ((kind & telling) !== 0) weight += 2
    if (number || /^(?:an?|two|three|couple|dozen|group|gang)$/.test(word)) counted = true
    if ((kind & (opener | soft | telling)) === 0 && !number && !yearWord.test(word)) break
    if (yearWord.test(word) && isAge(words[at - 2] ?? '')) weight += 2
    // "a 14 yr old boy"
    at -= 1
  }
  if (doneTo.test(words[at - 1] ?? '') && (gaps[at] ?? 0) === 0) return undefined
  let to = noun + 1
  let holds = false
  // "builders sacks" are no people
  if (ofTrade.test(words[to] ?? '') && /^(?:builders?|workm[ae]n|drivers?)$/.test(words[noun] ?? ''))
    return undefined
  if (doesSo.test(words[to] ?? '') && (gaps[to] ?? 2) === 0) return undefined
  while (to < words.length && (gaps[to] ?? 2) < 2) {
    const word = words[to] ?? ''
    // "two lads and a girl with a scooter" is one group of people
    const joined = /^(?:and|n|with)$/.test(word) ? to + 1 : (gaps[to] ?? 0) === 1 ? to : -1
    if (joined > 0) {
      let other = joined
      while (
        other < joined + 5 &&
        (kindOf(words[other]) & (opener | soft | telling)) !== 0 &&
        (gaps[other + 1] ?? 2) === 0
      )
        other += 1
      const grouped =
        /^(?:an?|one|two|three|another|the)$/.test(words[joined] ?? '') ||
        /^(?:older|younger|taller)$/.test(words[joined] ?? '')
      const another = words[other] === 'one' && (kindOf(words[other - 1]) & soft) !== 0
      if (grouped && (another || ((kindOf(words[other]) & person) !== 0 && !isClub(reading, other)))) {
        const rest = pieceAt(reading, other + 1, false)
        if (rest || weight > 0) {
          to = rest?.to ?? other + 1
          weight += rest?.weight ?? 0
          continue
        }
      }
      if (words[joined] === 'one' && (gaps[to] ?? 0) === 1) {
        const rest = pieceAt(reading, joined + 1, false)
        if (rest) {
          to = rest.to
          weight += rest.weight
          continue
        }
      }
    }
    if ((kindOf(word) & person) !== 0 && (gaps[to] ?? 0) === 0 && to === noun + 1) {
      to += 1
      continue
    }
    const piece = pieceAt(reading, to, !counted, holds && /^(?:and|n)$/.test(word))
    if (!piece) break
    holds = piece.goesOn === true
    to = piece.to
    weight += piece.weight
  }
  return weight > 0 ? { at, to, weight } : undefined
}

const apart = /^(?:both|all|one|mostly|hes|he's|shes|she's|he|she|wearing|dressed)$/

/** "Two on a red dirt bike". */
const isPair = ({ words, gaps }: Reading, at: number): boolean =>
  /^(?:two|2)$/.test(words[at] ?? '') && /^(?:on|in|with)$/.test(words[at + 1] ?? '') && gaps[at + 1] === 0

/** "Same man, I don't know him, tall, green parka": what is said of a person further on, piece by piece. */
const spanApart = (reading: Reading, start: number): Span | undefined => {
  const { words, gaps } = reading
  let at = start
  let to = start
  let weight = 0
  let pieces = 0
  let ofPerson = false
  const leads = apart.test(words[start] ?? '') || isPair(reading, start)
  if (leads) {
    to += 1
    // "one of them had a red hoodie"
    if (words[to] === 'of' && /^(?:them|em)$/.test(words[to + 1] ?? '')) to += 2
    while (/^(?:is|was|are|were|had|has|in|with|mostly)$/.test(words[to] ?? '') && (gaps[to] ?? 2) === 0) {
      if (/^(?:in|with)$/.test(words[to] ?? '')) break
      ofPerson ||= /^ha[ds]$/.test(words[to] ?? '')
      to += 1
    }
    if (
      (words[start] ?? '').length <= 3 &&
      (words[start] === 'he' || words[start] === 'she') &&
      to === start + 1
    )
      return undefined
  }
  while (to < words.length && (to === start || leads || (gaps[to] ?? 2) < 2)) {
    const single = (gaps[to] ?? 0) > 0 && (gaps[to + 1] ?? 2) > 0
    const kind = kindOf(words[to])
    const piece =
      single && (kind & soft) !== 0
        ? { to: to + 1, weight: (kind & telling) !== 0 ? 2 : 1, ofPerson: true }
        : pieceAt(reading, to, false)
    if (!piece) break
    to = piece.to
    weight += piece.weight
    pieces += 1
    ofPerson ||= piece.ofPerson
    if ((gaps[to] ?? 2) === 2) break
  }
  if (leads && /^(?:he|she|hes|he's|shes|she's)$/.test(words[start] ?? '') && pieces > 0) at = start
  return weight >= (leads ? 2 : 3) && ofPerson && (pieces > 1 || leads) ? { at, to, weight } : undefined
}

/** "The one with the ponytail". */
const isTheOne = ({ words }: Reading, at: number): boolean =>
  words[at] === 'one' && words[at - 1] === 'the' && /^(?:with|in|wearing|on)$/.test(words[at + 1] ?? '')

const noAnswer =
  /^(?:no|nope|none|not sure|nothing|do not|did not|nobody|no idea|unknown|skip|cant|can not)\b/

/** Words that describe people seen, as written; undefined where nobody is described ("some lads" is not enough). */
export const peopleIn = (reading: Reading, expecting?: Expecting): string | undefined => {
  const { words, marks, gaps } = reading
  if (expecting === 'people') {
    return noAnswer.test(words.join(' ')) || words.length === 0 ? undefined : reading.text.trim()
  }
  if ((reading.anyMark & personMark) === 0) return undefined
  let found: Span | undefined
  let anybody = false
  for (let index = 0; index < words.length; index += 1) {
    const marked = ((marks[index] ?? 0) & personMark) !== 0
    let span: Span | undefined
    if (isTheOne(reading, index)) {
      anybody = true
      span = spanAround(reading, index)
    } else if (marked && (kindOf(words[index]) & person) !== 0) {
      anybody = true
      span = spanAround(reading, index)
    } else if (marked) {
      anybody = true
      if (apart.test(words[index] ?? '') || isPair(reading, index)) span = spanApart(reading, index)
    } else if (anybody && ((gaps[index] ?? 0) > 0 || apart.test(words[index] ?? ''))) {
      span = spanApart(reading, index)
    }
    if (!span) continue
    if (!found || span.weight > found.weight) found = span
    index = Math.max(index, span.to - 1)
  }
  return found && wordsAsWritten(reading, found.at, found.to)
}
