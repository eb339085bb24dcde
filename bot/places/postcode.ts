/** A postcode found in words. */
export interface FoundPostcode {
  /** Normalised, with one space: "SG1 1AA". */
  postcode: string
  start: number
  end: number
}

/** Every postcode area of the United Kingdom and the Crown dependencies (Royal Mail PAF). */
const areas = new Set(
  (
    'AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN ' +
    'EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ' +
    'ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA ' +
    'TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE'
  ).split(' '),
)

/** The last three characters never hold C, I, K, M, O or V (BS 7666). */
const shape = /^([A-Z]{1,2})(\d[A-HJKMNPR-Y\d]?)(\d[ABD-HJLNP-UW-Z]{2})$/

const strict = (compact: string): string | undefined => {
  const match = shape.exec(compact)
  if (!match) return undefined
  const [, area = '', district = '', inward = ''] = match
  return areas.has(area) ? `${area}${district} ${inward}` : undefined
}

const asDigit: Record<string, string> = { O: '0', Q: '0', I: '1', L: '1', S: '5', Z: '2', B: '8' }
const asLetter: Record<string, string> = { '0': 'D', '1': 'L', '5': 'S', '8': 'B', '2': 'Z', O: 'D', I: 'L' }

/**
 * Reads "SGI 1AA", "5G1 1AA" or "sg1 laa" as the postcode meant. Only for the town's own SG1 and SG2, where
 * a wrong guess would be noticed: anywhere else a repair could turn plain words into a postcode.
 */
const repaired = (compact: string): string | undefined => {
  if (!/^[S5]G[12ILZ]/.test(compact) || compact.length !== 6) return undefined
  const digit = (at: number) => asDigit[compact.charAt(at)] ?? compact.charAt(at)
  const letter = (at: number) => asLetter[compact.charAt(at)] ?? compact.charAt(at)
  return strict(`SG${digit(2)}${digit(3)}${letter(4)}${letter(5)}`)
}

/**
 * Normalises one postcode.
 *
 * @returns "SG1 1AA", or undefined where it cannot be a postcode
 */
export const parsePostcode = (text: string): string | undefined => {
  const compact = text.toUpperCase().replace(/[^A-Z0-9]/g, '')
  return strict(compact) ?? repaired(compact)
}

const candidate =
  /(?<![a-z0-9])((?:s[\s.-]{1,2}g|[a-z5]{1,2})[\s.-]{0,2}[0-9il][0-9a-z]?)([\s.,-]{0,3})([0-9oils](?:[0-9a-z]{2}|[\s.-]{1,2}[a-z][\s.-]{1,2}[a-z]))(?![a-z0-9])/gi

/** "a flat on m1 2nd floor": an ordinal is no inward code, unless it stands in capitals. */
const isOrdinal = (inward: string): boolean =>
  /^(1st|2nd|3rd)$/i.test(inward) && inward !== inward.toUpperCase()

/** Every postcode in the words, in order; misspelt, unspaced, any case. */
export const findPostcodes = (words: string): FoundPostcode[] => {
  const found: FoundPostcode[] = []
  for (const match of words.matchAll(candidate)) {
    const [whole, outward = '', , inward = ''] = match
    const postcode = parsePostcode(outward + inward)
    if (!postcode) continue
    if (isOrdinal(inward) && !postcode.startsWith('SG')) continue
    found.push({ postcode, start: match.index, end: match.index + whole.length })
  }
  return found
}

/** "SG1 1AA" -> "SG1". */
export const outcodeOf = (postcode: string): string => postcode.split(' ')[0] ?? postcode

/** The town's postcodes begin with these (some of them lie outside the borough all the same). */
export const townOutcodes: readonly string[] = ['SG1', 'SG2']

/** An outcode standing alone: "valley way sg2". */
export const findOutcode = (words: string): string | undefined =>
  /(?<![a-z0-9])sg[12](?![a-z0-9])/i.exec(words)?.[0].toUpperCase()
