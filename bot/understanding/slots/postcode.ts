/**
 * UK postcodes, also unspaced and with O/0, I/1, L/1, S/5 and B/8 mixed up. Shapes after the Royal Mail's
 * PAF guide: areas of one or two letters, A9 A99 A9A AA9 AA99 AA9A, and inward 9AA without C I K M O V.
 */
const candidate =
  /(?<![a-z0-9])([a-z]{1,2}|[a-z][0o5]|[5s][gq])[ .-]?([0-9oilsb][0-9a-z]?)[ .,-]{0,2}([0-9oilsb])[ .-]?([a-z018]{2})(?![a-z0-9])/gi

const toDigit = (letter: string): string => {
  if (letter === 'O') return '0'
  if (letter === 'I' || letter === 'L') return '1'
  if (letter === 'S') return '5'
  return letter === 'B' ? '8' : letter
}

const toLetter = (digit: string): string => {
  if (digit === '0') return 'O'
  if (digit === '1') return 'I'
  if (digit === '5') return 'S'
  return digit === '8' ? 'B' : digit
}

/** The 124 postcode areas, so that "to 15 2nd" or "at 10 8am" is never one. */
const areas = new Set(
  `AB AL B BA BB BD BH BL BN BR BS BT BX CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK
  FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP
  NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA
  WC WD WF WN WR WS WV YO ZE`.split(/\s+/),
)

/** Inward letters: after mending, a "1" in the last two places can only be an I, which is never used; it is an A's neighbour no more than an L. */
const inwardLetters = /^[ABD-HJLNP-UW-Z]{2}$/

const mendedInward = (unit: string): string => {
  // "1AA" is often typed "IAA"; in the last two places a 1 stands for L, as I is never used there
  const letters = unit.toUpperCase().replace(/1/g, 'L').replace(/0/g, 'Q').replace(/8/g, 'B')
  return letters
}

export interface PostcodeFound {
  postcode: string
  start: number
  end: number
}

const parts = (match: RegExpMatchArray): string | undefined => {
  const [, area = '', district = '', sector = '', unit = ''] = match
  const areaLetters = [...area.toUpperCase()].map(toLetter).join('').replace('SQ', 'SG')
  if (!areas.has(areaLetters)) return undefined
  const upper = district.toUpperCase()
  const first = toDigit(upper[0] ?? '')
  const second = upper[1] ?? ''
  // a letter in second place is right for London (W1A, EC1V); elsewhere O, I, L are digits
  const london = /^(?:E|EC|N|NW|SE|SW|W|WC)$/.test(areaLetters)
  const rest = second === '' || london ? second : toDigit(second)
  if (!london && rest !== '' && !/\d/.test(rest)) return undefined
  if (!/\d/.test(first)) return undefined
  const inward = toDigit(sector.toUpperCase())
  if (!/\d/.test(inward)) return undefined
  const letters = mendedInward(unit)
  if (!inwardLetters.test(letters)) return undefined
  return `${areaLetters}${first}${rest} ${inward}${letters}`
}

/** A postcode made of small words ("so 1 2 go") needs more than a shape: real digits, or no spaces, or capitals. */
const isLikely = (written: string, postcode: string): boolean => {
  if (postcode.startsWith('SG')) return /\d/.test(written) || written === written.toUpperCase()
  const digits = written.replace(/\D/g, '').length
  if (digits < 2) return false
  if (written === written.toUpperCase()) return true
  const [outward = '', inward = ''] = written.split(/\s+/)
  if (/\s/.test(written) && /^(?:am|pm|th|st|nd|rd)$/i.test(postcode.slice(-2))) return false
  return !/\s/.test(written) || (/^[a-z]+\d/i.test(outward) && /^\d[a-z]{2}$/i.test(inward))
}

/** "HX49 OWN", "MK95 SDF": two letters, two digits and three letters are a registration, but for our own area. */
const registration = /^[a-z]{2}[0-9]{2} ?[a-z]{3}$/i

/** Characters by themselves: "s g 1 1 a b", "S G 1 1AB"; "sg1 4 by the shops" has no unit. */
const spelled =
  /(?<![a-z0-9])s[ .-]{0,2}g[ .-]{0,2}([0-9oil])[ .-]{0,2}([0-9oil])(?:[ .-]{1,2}([a-z])[ .-]{1,2}([a-z])|([a-z])[ .-]?([a-z]))(?![a-z0-9])/i
const apart = /(?<![a-z0-9])s[ .-]{1,2}g[ .-]/i

const spelledOut = (text: string): PostcodeFound | undefined => {
  const match = spelled.exec(text)
  if (!match) return undefined
  const [, district = '', sector = '', ...letters] = match
  const unit = letters.join('').toUpperCase()
  if (!inwardLetters.test(unit)) return undefined
  const postcode = `SG${toDigit(district.toUpperCase())} ${toDigit(sector.toUpperCase())}${unit}`
  return { postcode, start: match.index, end: match.index + match[0].length }
}

/** The first postcode in the text, normalised with one space ("SG1 1AA"), and where it stands. */
export const findPostcode = (text: string): PostcodeFound | undefined => {
  const early = apart.test(text) ? spelledOut(text) : undefined
  if (early) return early
  const pattern = new RegExp(candidate)
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const postcode = parts(match)
    const plate = !postcode?.startsWith('SG') && registration.test(match[0])
    // "in sg1 4 by the shops"
    const word = /\d (?:by|at|up|us|we|he|be)$/.test(match[0])
    if (postcode && !plate && !word && isLikely(match[0], postcode)) {
      return { postcode, start: match.index, end: match.index + match[0].length }
    }
    // "is SG1 4QT": a false start must not swallow the true one
    pattern.lastIndex = match.index + 1
  }
  return spelledOut(text)
}
