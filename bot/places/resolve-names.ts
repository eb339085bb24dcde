import type { Place } from '../../dialogs/place.ts'
import { distance } from './coordinates.ts'
import { councilOf } from './districts.ts'
import { describeSpot, type FindPlaceResult, keptWords, labelOf, outcodeFor, relationIn } from './found.ts'
import type { NamedPlace } from './gazetteer.ts'
import type { Knowledge } from './knowledge.ts'
import type { Matcher, NameMatch } from './matcher.ts'
import { findOutcode } from './postcode.ts'
import { findRelations } from './relation.ts'
import { findStreetPhrase, houseBefore } from './street-phrase.ts'
import type { Token } from './tokens.ts'

/** Places the words may mean, by the stretch of words that names them. */
interface Mention {
  options: NameMatch[]
  from: number
  to: number
}

/** A place of the words, with how sure we are. */
export interface NamedFind {
  places: Place[]
  certain: boolean
  /** The words also name a street we do not know; the places are only the part of town. */
  unknownStreet: boolean
}

const rank = (place: NamedPlace): number =>
  place.kind === 'road' ? 0 : place.kind === 'neighbourhood' || place.kind === 'industrial' ? 2 : 1

const strength = { exact: 0, part: 1, spelling: 2 } as const

/** The words as given, and the same with postcodes and the like blanked out, letter for letter. */
export interface PlaceWords {
  words: string
  plain: string
}

/** Names are looked for in this much of the words (characters): a place is rarely told later. */
const longestSearched = 500

/** At most so many are offered. */
export const mostCandidates = 4

/** How close a second spelling must be to be offered beside the first. */
const alike = 0.12

const mentionsOf = (matches: readonly NameMatch[]): Mention[] => {
  const mentions: Mention[] = []
  for (const match of matches) {
    const same = mentions.find((mention) => mention.from === match.from && mention.to === match.to)
    if (same) same.options.push(match)
    else mentions.push({ options: [match], from: match.from, to: match.to })
  }
  for (const mention of mentions) {
    const best = Math.max(...mention.options.map((option) => option.score))
    mention.options = mention.options.filter((option) => option.score >= best - alike)
  }
  return mentions.sort((left, right) => {
    const [a, b] = [left.options[0], right.options[0]]
    if (!a || !b) return 0
    return rank(a.place) - rank(b.place) || strength[a.kind] - strength[b.kind] || left.from - right.from
  })
}

const towards = new Set('to towards toward from near by past before after opposite behind for'.split(' '))
/** "Luton by the station": after a town, these lead on to the spot in it. */
const spots = new Set('by near behind outside opposite at'.split(' '))
const filler = new Set('herts hertfordshire uk england please thanks area'.split(' '))

/**
 * The council, when the words say the place is in another town: "high street knebworth", "Knebworth high
 * street", "in Hitchin". Not for "the road to Hitchin", and not for a name in passing, which may be a plain word ("Ware").
 */
export const councilNamed = (tokens: readonly Token[], matches: readonly NameMatch[]): string | undefined => {
  for (const match of matches) {
    if (match.place.kind !== 'settlement' || match.place.district === undefined) continue
    const before = tokens[match.from - 1]?.text
    if (before && towards.has(before)) continue
    const isLast = tokens.slice(match.to).every((token) => filler.has(token.text))
    const beforeRoad = matches.some(({ place, from }) => place.kind === 'road' && from === match.to)
    const opens = match.from === 0 && spots.has(tokens[match.to]?.text ?? '')
    if (before === 'in' || isLast || beforeRoad || opens) return councilOf(match.place.district)
  }
  return undefined
}

const narrowed = (mention: Mention, others: readonly Mention[], outcode: string | undefined): NameMatch[] => {
  if (mention.options.length < 2) return mention.options
  const byOutcode = mention.options.filter((option) => outcode && option.place.outcode === outcode)
  const options = byOutcode.length > 0 ? byOutcode : mention.options
  const context = others.flatMap((other) => other.options.map((option) => option.place))
  const nearContext = options.filter((option) =>
    context.some((place) => distance(place, option.place) <= place.radius + 600),
  )
  return nearContext.length > 0 ? nearContext : options
}

const labelFor = (
  knowledge: Knowledge,
  place: NamedPlace,
  house: string | undefined,
  byPart: boolean,
): string => {
  const name = house && place.kind === 'road' ? `${house} ${place.name}` : place.name
  const spot = describeSpot(knowledge, place, place.radius, new Date(0))
  const part = place.neighbourhood ?? spot.neighbourhood
  const outcode = outcodeFor(knowledge, place)
  const first = place.kind === 'road' && !byPart ? outcode : part
  const after = first && first !== place.name ? first : outcode
  return after ? `${name}, ${after}` : name
}

/** The smaller thing on a long road says better where: "Six Hills Way by the Hyde". */
const finerSpot = (road: NamedPlace, others: readonly Mention[]): NamedPlace | undefined =>
  others
    .flatMap((other) => (other.options.length === 1 ? other.options : []))
    .map((option) => option.place)
    .find(
      (place) =>
        place.kind !== 'settlement' &&
        place.radius < road.radius &&
        distance(place, road) <= road.radius + place.radius + 300,
    )

const corners = new Set(['corner of', 'junction of', 'between'])

interface Source {
  words: string
  tokens: readonly Token[]
  now: Date
}

const toPlace = (
  knowledge: Knowledge,
  { words, tokens, now }: Source,
  match: NameMatch,
  others: readonly Mention[],
  byPart: boolean,
): Place => {
  const { place } = match
  const isRoad = place.kind === 'road'
  const house = isRoad ? houseBefore(words, tokens, match.from) : undefined
  const isCorner = findRelations(words).some((relation) => corners.has(relation.word))
  const crossing = others.find(
    (other) => isRoad && isCorner && other.options.length === 1 && other.options[0]?.place.kind === 'road',
  )?.options[0]?.place
  const finer = isRoad && !crossing ? finerSpot(place, others) : undefined
  const middle = finer ?? place
  const spot = describeSpot(knowledge, middle, middle.radius, now)
  const neighbourhood = finer?.neighbourhood ?? place.neighbourhood ?? spot.neighbourhood
  const start = tokens[match.from]?.start ?? 0
  const relation = relationIn(words, { start, end: tokens[match.to - 1]?.end ?? start })
  const plain = labelFor(knowledge, place, house, byPart)
  const beside = crossing ? `${place.name} and ${crossing.name}` : finer ? `${place.name}, ${finer.name}` : ''
  const outcode = outcodeFor(knowledge, place) ?? (finer && outcodeFor(knowledge, finer))
  return {
    words: keptWords(words),
    label: labelOf(house || beside === '' ? plain : outcode ? `${beside}, ${outcode}` : beside),
    precision: house ? 'address' : isRoad ? 'street' : 'area',
    source: place.source,
    ...spot,
    ...(neighbourhood && { neighbourhood }),
    ...(relation && { relation }),
  }
}

/**
 * Resolves the named places in words: the street first, then shops and landmarks, then the neighbourhood.
 *
 * @returns up to four places, or undefined when nothing known is named
 */
export const resolveNames = (
  knowledge: Knowledge,
  { words, plain }: PlaceWords,
  now: Date,
  matcher: Matcher = knowledge.matcher,
): NamedFind | { council: string } | undefined => {
  const { tokens, matches } = matcher.match(plain.slice(0, longestSearched))
  const council = councilNamed(tokens, matches)
  if (council) return { council }
  const mentions = mentionsOf(matches.filter((match) => match.place.district === undefined))
  const [first, ...others] = mentions
  if (!first) return undefined
  const options = narrowed(first, others, findOutcode(words)).slice(0, mostCandidates)
  const labels = options.map((option) => labelFor(knowledge, option.place, undefined, false))
  const clash = new Set(labels).size < labels.length
  const phrase = options.every((option) => option.place.kind !== 'road') ? findStreetPhrase(plain) : undefined
  const isKnown = mentions.some(({ from, to }) =>
    tokens.slice(from, to).some((token) => token.end === phrase?.end),
  )
  const street = isKnown ? undefined : phrase
  const places = options.map((option) => {
    const place = toPlace(knowledge, { words, tokens, now }, option, others, clash)
    if (!street) return place
    const name = street.house ? `${street.house} ${street.name}` : street.name
    return { ...place, label: labelOf(`${name}, ${option.place.name}`) }
  })
  const certain = options.length === 1 && options[0]?.kind === 'exact'
  return { places, certain, unknownStreet: street !== undefined }
}

/** As the dialogue wants it. */
export const asResult = (find: NamedFind): FindPlaceResult => {
  const [first] = find.places
  return find.places.length === 1 && first
    ? { type: 'placeFound', place: first, certain: find.certain }
    : { type: 'placeCandidates', places: find.places }
}
