import type { Place } from '../../dialogs/place.ts'
import type { Effect } from '../../dialogs/turn.ts'
import { distance, toPosition } from './coordinates.ts'
import { type FindPlaceResult, unknownPlace } from './found.ts'
import type { Knowledge } from './knowledge.ts'
import { createMatcher } from './matcher.ts'
import { parsePostcode } from './postcode.ts'
import type { PlaceFetchers } from './remote/fetchers.ts'
import { asResult, mostCandidates, type NamedFind, type PlaceWords, resolveNames } from './resolve-names.ts'
import { resolvePoint } from './resolve-point.ts'
import { judgePostcode, postcodePlace, streetWithPostcode } from './resolve-postcode.ts'
import { findSpecialWords, type SpecialWords } from './special-words.ts'
import { findStreetPhrase } from './street-phrase.ts'
import { tokenize } from './tokens.ts'

export type PlaceRequest = Omit<Extract<Effect, { type: 'findPlace' }>, 'type'>

interface Task {
  knowledge: Knowledge
  fetchers: PlaceFetchers
  now: Date
  words: PlaceWords
  special: SpecialWords
  postcode: string | undefined
}

/** Farther from town than this, a typed code is likelier a slip than the place meant (metres). */
const slip = 15_000
const middle = { latitude: 51.9025, longitude: -0.19 }

/**
 * What a provider is asked: the street named in the words, or the whole of very few words. No more of what
 * a person wrote leaves the house than that.
 */
export const queryFor = (plain: string): string | undefined => {
  const street = findStreetPhrase(plain)
  const few = tokenize(plain.slice(0, 100)).length <= 3 ? plain.replace(/\s+/g, ' ').trim() : undefined
  const query = street?.name ?? few
  return query && query.length >= 4 && query.length <= 60 ? query : undefined
}

/** Asks Ordnance Survey where the local names leave it open. */
const askOsNames = async ({ fetchers, words, knowledge, now }: Task): Promise<NamedFind | undefined> => {
  const query = fetchers.osNames && queryFor(words.plain)
  if (!fetchers.osNames || !query) return undefined
  const answer = await fetchers.osNames.find(query)
  if (answer.kind !== 'found') return undefined
  const ours = answer.value.filter(
    (place) => !place.district && knowledge.verdict(place, 0).side === 'inside',
  )
  const find = resolveNames(knowledge, words, now, createMatcher(ours))
  return find && 'places' in find ? find : undefined
}

const findNames = async (task: Task): Promise<NamedFind | { council: string } | undefined> => {
  const local = resolveNames(task.knowledge, task.words, task.now)
  if (local && ('council' in local || (local.certain && !local.unknownStreet))) return local
  const official = await askOsNames(task)
  return official ?? local
}

const withPostcode = (find: NamedFind, postcode: string): NamedFind => ({
  ...find,
  places: find.places.map((place) => ({ ...place, postcode })),
})

const resolveByPostcode = async (task: Task, postcode: string): Promise<FindPlaceResult> => {
  const { knowledge, words, now, fetchers } = task
  const verdict = await judgePostcode(knowledge, postcode, fetchers.postcodesIo)
  if (verdict.side === 'outside') return { type: 'placeOutside', council: verdict.council }
  const names = await findNames(task)
  const find = names && 'places' in names ? names : undefined
  if (verdict.side === 'unconfirmed') {
    return find ? asResult(withPostcode(find, postcode)) : unknownPlace(words.words, { postcode })
  }
  const alone = postcodePlace(knowledge, words, postcode, verdict, now)
  if (!find) return alone
  const { position, source } = verdict
  if (!position) return asResult(withPostcode(find, postcode))
  const together = find.places
    .filter((place) => place.precision === 'street' || place.precision === 'address')
    .map((place) => streetWithPostcode(knowledge, place, postcode, position, source, now))
    .find((place) => place !== undefined)
  if (together) return { type: 'placeFound', place: together, certain: find.certain && !verdict.ended }
  const streets = find.places.filter((place) => place.precision !== 'area')
  if (streets.length === 0) return alone
  // The street and the postcode disagree: let the person say which.
  const bare = postcodePlace(knowledge, { ...words, plain: '' }, postcode, verdict, now)
  const byCode = bare.type === 'placeFound' ? [bare.place] : []
  return { type: 'placeCandidates', places: [...byCode, ...streets].slice(0, mostCandidates) }
}

const resolveThreeWords = async (task: Task, threeWords: string): Promise<FindPlaceResult | undefined> => {
  const answer = await task.fetchers.what3words?.find(threeWords)
  if (answer?.kind !== 'found') return undefined
  const point = answer.value
  // Look-alike words lead to the other end of the world, not to the next town.
  if (distance(point, middle) > slip) return undefined
  const { words } = task.words
  const found = resolvePoint(
    task.knowledge,
    {
      words,
      position: point,
      radius: 3,
      source: 'what3words',
      given: `///${threeWords}`,
      more: { what3words: threeWords },
    },
    task.now,
  )
  const names = resolveNames(task.knowledge, task.words, task.now)
  const street = names && 'places' in names ? names.places[0] : undefined
  if (found.type !== 'placeFound' || !street || street.latitude === undefined) return found
  const apart = distance(point, { latitude: street.latitude, longitude: street.longitude ?? 0 })
  if (apart <= (street.radius ?? 0) + 800) return found
  return { type: 'placeCandidates', places: [found.place, { ...street, what3words: threeWords }] }
}

const keepThreeWords = (result: FindPlaceResult, what3words: string | undefined): FindPlaceResult => {
  if (!what3words) return result
  const add = (place: Place): Place => ({ ...place, what3words })
  if (result.type === 'placeCandidates') return { ...result, places: result.places.map(add) }
  return result.type === 'placeOutside' ? result : { ...result, place: add(result.place) }
}

const resolveTypedPoint = (task: Task): FindPlaceResult | undefined => {
  const { gridReference, position } = task.special
  const { words } = task.words
  if (position && distance(position, middle) <= slip) {
    return resolvePoint(task.knowledge, { words, position, radius: 15, source: 'words' }, task.now)
  }
  const point = gridReference && toPosition(gridReference)
  if (!gridReference || !point || distance(point, middle) > slip) return undefined
  return resolvePoint(
    task.knowledge,
    {
      words,
      position: point,
      radius: gridReference.radius,
      source: 'grid_reference',
      given: gridReference.text,
    },
    task.now,
  )
}

const resolveWords = async (task: Task): Promise<FindPlaceResult> => {
  const { what3words } = task.special
  const square = what3words && (await resolveThreeWords(task, what3words))
  if (square) return square
  const point = resolveTypedPoint(task)
  if (point) return keepThreeWords(point, what3words)
  if (task.postcode) return keepThreeWords(await resolveByPostcode(task, task.postcode), what3words)
  const names = await findNames(task)
  if (!names) return unknownPlace(task.words.words, what3words ? { what3words } : {})
  if ('council' in names) return { type: 'placeOutside', council: names.council }
  return keepThreeWords(asResult(names), what3words)
}

/**
 * Finds the place a person means.
 *
 * A browser position comes first, then what3words, a grid reference, a postcode, and last the names in the
 * words. Remote look-ups are asked only for what the local files leave open.
 */
export const resolvePlace = async (
  knowledge: Knowledge,
  fetchers: PlaceFetchers,
  request: PlaceRequest,
  now: Date,
): Promise<FindPlaceResult> => {
  const special = findSpecialWords(request.words)
  const given = request.postcode === undefined ? undefined : parsePostcode(request.postcode)
  const task: Task = {
    knowledge,
    fetchers,
    now,
    words: { words: request.words, plain: special.plain },
    special,
    postcode: given ?? special.postcode?.postcode,
  }
  if (!request.position) return resolveWords(task)
  const { latitude, longitude, accuracy } = request.position
  const more = given ? { postcode: given } : {}
  const here = resolvePoint(
    knowledge,
    { words: request.words, position: { latitude, longitude }, radius: accuracy, source: 'browser', more },
    now,
  )
  if (here.type !== 'placeOutside' || request.words.trim() === '') return here
  // Reporting from work or on the train home: the words say where it was.
  const elsewhere = await resolveWords(task)
  return elsewhere.type === 'placeUnknown' ? here : elsewhere
}
