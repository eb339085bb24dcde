import type { Expecting } from '../../../dialogs/meaning.ts'
import { isNumber } from './numbers.ts'
import type { Reading } from './reading.ts'
import { wordsAsWritten } from './reading.ts'

const setOf = (words: string) => new Set(words.split(/\s+/))

const nouns = setOf(
  `man men bloke blokes guy guys lad lads woman women lady ladies boy boys girl girls youth youths teenager
  teenagers teen teens kid kids person people male males female females chap chaps fella fellas geezer adult
  adults couple builder builders workman workmen driver gentleman group gang lass lasses chav chavs child children`,
)
const openers = setOf(
  `a an the two three four five six some same one another group gang of this that these those another couple
  few several about around bunch load other`,
)
const describing = setOf(
  `white black asian mixed race tall short big large small fat skinny thin slim stocky bald balding blonde blond
  ginger dark grey haired hair young younger old older elderly middle aged teenage bearded tattooed
  scruffy hooded masked chubby heavy built well dressed tanned eastern european chinese indian romanian
  polish foreign irish scottish english pale brown long scrawny lanky drunk homeless spotty heavyset mid late
  early looking posh muscly polish pregnant medium build average light skinned`,
)
const strong = new Set(
  [...describing].filter(
    (word) =>
      !/^(?:drunk|young|teenage|elderly|homeless|big|old|small|early|late|looking|large|younger|older|hair|well|long|light)$/.test(
        word,
      ),
  ),
)
const clothes = setOf(
  `hoodie hoodies hoody hoodys jacket jackets coat coats cap caps hat hats beanie tracksuit tracksuits trackies joggers jeans
  shorts trousers shirt tshirt vest trainers boots uniform uniforms hivis hi high vis viz hood hoods balaclava balaclavas mask
  masks ski rucksack backpack bag glasses beard tattoo tattoos hair ponytail scarf jumper top tops blazer suit
  mac mack tunic trackie apron fleece fleeces blazers ties tie sunnies bottoms harrington bobble pyjamas jumpers hijab sweatshirt
  ponytails braces piercing piercings ring limp crutches mohican bun dungarees kilt helmet helmets visor
  overalls clothes clothing shoes leather gilet puffa puffer beards anorak anoraks parka parkas waistcoat turban headscarf scar scars stick sack truck accent husky huskies staffy dog dogs pram buggy moustache dreadlocks earring glove gloves earphones headphones`,
)
const links = setOf('in wearing with on aged about around maybe probably roughly early late mid mids')
const inner = setOf(
  `a an the and or red blue black white grey green yellow orange pink purple brown dark light navy long short
  big old his her their up nike adidas north face stripy striped checked denim baseball school work woolly
  bobble of like looked his 20s 30s 40s 50s 60s teens twenties thirties forties fifties sixties years year yr yrs old to
  late early mid bright scruffy full face covered cargo camo bald ginger blonde curly shaved cropped flat
  turquoise mauve cream gold silver beige maroon waxed postie mirrored massive nose neck dressing gown tan khaki
  both all matching hi high glasses tattoos beard very thick`,
)

/** Of clothes or hair after the person, but also of the van they came in. */
const colours = setOf('white black brown dark grey long short')

const isAge = (word: string) => /^\d{1,2}(?:s|ish|-\d{1,2}|\/\d{1,2})?$/.test(word) || isNumber(word)

interface Span {
  at: number
  to: number
  described: boolean
}

const spanAround = (reading: Reading, noun: number): Span => {
  const { words, gaps } = reading
  let at = noun
  let described = false
  while (at > 0 && (gaps[at] ?? 0) === 0) {
    const word = words[at - 1] ?? ''
    if (strong.has(word)) described = true
    if (!openers.has(word) && !describing.has(word) && !isNumber(word) && !isAge(word)) break
    at -= 1
  }
  let to = noun + 1
  let index = to
  while (index < words.length) {
    const word = words[index] ?? ''
    const gap = gaps[index] ?? 0
    const linking =
      links.has(word) ||
      nouns.has(word) ||
      clothes.has(word) ||
      describing.has(word) ||
      // "bald man, yellow jacket"
      (inner.has(word) && (clothes.has(words[index + 1] ?? '') || clothes.has(words[index + 2] ?? '')))
    if (gap === 2 || (gap === 1 && !linking)) break
    // "my boys coat" describes nobody
    if (index === noun + 1 && gap === 0 && clothes.has(word)) break
    if (clothes.has(word) || (strong.has(word) && !colours.has(word))) {
      described = true
      index += 1
      to = index
      continue
    }
    if (
      isAge(word) &&
      (/^(?:aged|about|around|roughly|maybe|or|to|early|late|mid|probably)$/.test(words[index - 1] ?? '') ||
        /^(?:year|years|yr|yrs|ish)$/.test(words[index + 1] ?? ''))
    ) {
      // "about 10 o'clock" is a time, "about 20 years old" an age
      const next = words[index + 1] ?? ''
      if (
        /^(?:youths?|kids|lads|men|people|boys|girls|teenagers|teens|of|others|o'clock|oclock|am|pm|minutes|min|hours|hour|days|weeks|metres|bags)$/.test(
          next,
        )
      )
        break
      if (/\d{2}/.test(word) || /^(?:year|years|yr|yrs)$/.test(next)) {
        described = true
        index += 1
        while (
          /^(?:year|years|yr|yrs|old|ish|or|so)$/.test(words[index] ?? '') ||
          /^\d0s$/.test(words[index] ?? '')
        )
          index += 1
        to = index
        continue
      }
      index += 1
      continue
    }
    if (/^(?:20s|30s|40s|50s|60s|70s|teens|twenties|thirties|forties|fifties|sixties)$/.test(word)) {
      described = true
      index += 1
      to = index
      continue
    }
    if (!links.has(word) && !inner.has(word) && !describing.has(word) && !nouns.has(word)) break
    index += 1
  }
  return { at, to, described }
}

/** Words that describe people seen, as written; undefined where nobody is described ("some lads" is not enough). */
export const peopleIn = (reading: Reading, expecting?: Expecting): string | undefined => {
  const { words } = reading
  if (expecting === 'people') {
    const text = reading.text.trim()
    const none =
      /^(?:no|nope|none|not sure|nothing|do not|did not|nobody|no idea|unknown|skip|cant|can not)\b/.test(
        words.join(' '),
      )
    return none || words.length === 0 ? undefined : text
  }
  let found: Span | undefined
  for (let index = 0; index < words.length; index += 1) {
    if (!nouns.has(words[index] ?? '')) continue
    const span = spanAround(reading, index)
    if (span.described && (!found || span.to - span.at > found.to - found.at + 2)) found = span
    index = Math.max(index, span.to - 1)
  }
  return found && wordsAsWritten(reading, found.at, found.to)
}
