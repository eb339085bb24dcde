import type { Place, PlaceSource } from '../../dialogs/place.ts'
import { distance, type Position } from './coordinates.ts'
import { councilOf, councilOfOutcode, isBorough, mayBeBorough } from './districts.ts'
import { describeSpot, type FindPlaceResult, keptWords, labelOf, relationIn, unknownPlace } from './found.ts'
import type { Knowledge } from './knowledge.ts'
import type { PostcodesIo } from './remote/postcodes-io.ts'
import type { PlaceWords } from './resolve-names.ts'
import { findStreetPhrase } from './street-phrase.ts'

/** What a postcode alone tells. */
export type PostcodeVerdict =
  | { side: 'inside'; source: PlaceSource; position: Position | undefined; ended: boolean }
  | { side: 'outside'; council: string }
  /** May be ours, but no source knows it: kept, "to be confirmed". */
  | { side: 'unconfirmed' }

const byDistrict = (
  knowledge: Knowledge,
  district: string | undefined,
  position: Position | undefined,
): { inside: boolean; council: string } | undefined => {
  if (district) return { inside: isBorough(district), council: councilOf(district) }
  if (!position) return undefined
  const verdict = knowledge.verdict(position, 0)
  return verdict.side === 'outside'
    ? { inside: false, council: verdict.council }
    : { inside: true, council: '' }
}

/**
 * Decides whose a postcode is: by its district code where a file or postcodes.io knows it, else by its
 * first letters as far as these can tell.
 */
export const judgePostcode = async (
  knowledge: Knowledge,
  postcode: string,
  postcodesIo: PostcodesIo | undefined,
): Promise<PostcodeVerdict> => {
  const known = knowledge.findPostcode(postcode)
  const verdict = known && byDistrict(knowledge, known.district, known.position)
  if (known && verdict) {
    return verdict.inside
      ? { side: 'inside', source: known.source, position: known.position, ended: known.ended }
      : { side: 'outside', council: verdict.council }
  }
  const asked = await postcodesIo?.find(postcode)
  if (asked?.kind === 'found') {
    const { district, position } = asked.value
    const remote = byDistrict(knowledge, district, position)
    if (remote?.inside) return { side: 'inside', source: 'postcodes_io', position, ended: false }
    if (remote) return { side: 'outside', council: remote.council }
  }
  return mayBeBorough(postcode)
    ? { side: 'unconfirmed' }
    : { side: 'outside', council: councilOfOutcode(postcode) }
}

/** Metres around a postcode's middle: one postcode holds about fifteen homes. */
const postcodeRadius = 75

const houseOnly = /^\W*(?:(?:no|number|house|flat)\.?\s*)?(\d{1,4}[a-z]?)\W*$/i

/** What stands before the postcode in an address: "14", "14 Park Lane", "Park Lane". */
const addressIn = (plain: string): { text: string; house: boolean } | undefined => {
  const alone = houseOnly.exec(plain)?.[1]
  if (alone) return { text: alone, house: true }
  const street = findStreetPhrase(plain)
  if (!street) return undefined
  return street.house
    ? { text: `${street.house} ${street.name}`, house: true }
    : { text: street.name, house: false }
}

/** The place of a postcode in the borough, without a street. */
export const postcodePlace = (
  knowledge: Knowledge,
  { words, plain }: PlaceWords,
  postcode: string,
  verdict: Extract<PostcodeVerdict, { side: 'inside' }>,
  now: Date,
): FindPlaceResult => {
  if (!verdict.position) return unknownPlace(words, { postcode })
  const spot = describeSpot(knowledge, verdict.position, postcodeRadius, now)
  const address = addressIn(plain)
  const relation = relationIn(plain)
  const after = spot.neighbourhood ? `${postcode}, ${spot.neighbourhood}` : postcode
  const place: Place = {
    words: keptWords(words),
    label: labelOf(address ? `${address.text}, ${postcode}` : after),
    precision: address?.house ? 'address' : 'postcode',
    source: verdict.source,
    postcode,
    ...spot,
    ...(relation && { relation }),
  }
  return { type: 'placeFound', place, certain: !verdict.ended }
}

/** A street this near its postcode is the one meant (metres beyond the street's own reach). */
const sameSpot = 800

/**
 * Puts a street and a postcode together: the street's name, the postcode's position.
 *
 * @returns undefined where the two are too far apart to be one place
 */
export const streetWithPostcode = (
  knowledge: Knowledge,
  street: Place,
  postcode: string,
  position: Position,
  source: PlaceSource,
  now: Date,
): Place | undefined => {
  const { latitude, longitude, radius = 0, zone: _, ...rest } = street
  if (latitude === undefined || longitude === undefined) return undefined
  if (distance({ latitude, longitude }, position) > radius + sameSpot) return undefined
  const name = street.label.replace(/, SG\d+$/, '')
  return {
    ...rest,
    label: labelOf(`${name}, ${postcode}`),
    precision: street.precision === 'address' ? 'address' : 'postcode',
    source,
    postcode,
    ...describeSpot(knowledge, position, postcodeRadius, now),
  }
}
