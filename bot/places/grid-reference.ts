import type { GridPoint } from './coordinates.ts'

/** A square of the National Grid: its middle, and the radius of the circle around it, in metres. */
export interface GridReference extends GridPoint {
  /** As written on maps: "TL 238 245". */
  text: string
  radius: number
}

/** The letter pairs that cover Great Britain. Others ("SG", say) are not grid references. */
const squares = new Set(
  (
    'HP HT HU HW HX HY HZ NA NB NC ND NF NG NH NJ NK NL NM NN NO NR NS NT NU NW NX NY NZ OV ' +
    'SC SD SE SH SJ SK SM SN SO SP SR SS ST SU SV SW SX SY SZ TA TF TG TL TM TQ TR TV'
  ).split(' '),
)

/** Grid letters run from A in the north west, row by row, without I. */
const letters = 'ABCDEFGHJKLMNOPQRSTUVWXYZ'

const origin = (square: string): GridPoint => {
  const first = letters.indexOf(square.charAt(0))
  const second = letters.indexOf(square.charAt(1))
  // The 500 km letters count from a false origin two squares west and one south of "S".
  return {
    easting: ((first % 5) - 2) * 500_000 + (second % 5) * 100_000,
    northing: (3 - Math.floor(first / 5)) * 500_000 + (4 - Math.floor(second / 5)) * 100_000,
  }
}

const written = /(?<![a-z0-9])([hnost][a-hj-z])\s*(?:(\d{2,5})\s+(\d{2,5})|(\d{4,10}))(?![a-z0-9])/gi

/** A lower-case "st 12 34" is likelier a street than Somerset, so only the town's own square may be. */
const isMeant = (square: string): boolean =>
  squares.has(square.toUpperCase()) && (square === square.toUpperCase() || square.toUpperCase() === 'TL')

/**
 * Finds an Ordnance Survey grid reference of 4, 6, 8 or 10 figures in words: "TL 238 245", "tl238245".
 *
 * @returns the middle of its square, with the stretch of the words it was read from, or undefined
 * @see https://www.ordnancesurvey.co.uk/documents/resources/guide-to-nationalgrid.pdf
 */
export const findGridReference = (
  words: string,
): (GridReference & { start: number; end: number }) | undefined => {
  for (const match of words.matchAll(written)) {
    const [whole, square = '', left, right, joined] = match
    if (!isMeant(square)) continue
    const half = joined ? joined.length / 2 : 0
    const east = left ?? joined?.slice(0, half) ?? ''
    const north = right ?? joined?.slice(half) ?? ''
    if (east.length !== north.length) continue
    const size = 10 ** (5 - east.length)
    const corner = origin(square.toUpperCase())
    return {
      easting: corner.easting + Number(east) * size + size / 2,
      northing: corner.northing + Number(north) * size + size / 2,
      radius: Math.max(1, Math.round((size * Math.SQRT2) / 2)),
      text: `${square.toUpperCase()} ${east} ${north}`,
      start: match.index,
      end: match.index + whole.length,
    }
  }
  return undefined
}

/**
 * Writes a point as a grid reference.
 *
 * @param figures 4, 6, 8 or 10: squares of 1 km, 100 m, 10 m or 1 m
 * @returns "TL 238 245", or undefined outside Great Britain
 */
export const toGridReference = (
  { easting, northing }: GridPoint,
  figures: 4 | 6 | 8 | 10 = 6,
): string | undefined => {
  const east = Math.floor(easting / 100_000)
  const north = Math.floor(northing / 100_000)
  if (east < 0 || east > 6 || north < 0 || north > 12) return undefined
  const first = letters.charAt((3 - Math.floor(north / 5)) * 5 + Math.floor(east / 5) + 2)
  const second = letters.charAt((4 - (north % 5)) * 5 + (east % 5))
  if (!squares.has(first + second)) return undefined
  const digits = figures / 2
  const within = (metres: number) =>
    Math.floor((metres % 100_000) / 10 ** (5 - digits))
      .toString()
      .padStart(digits, '0')
  return `${first}${second} ${within(easting)} ${within(northing)}`
}
