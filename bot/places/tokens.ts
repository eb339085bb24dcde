/** One word of a place description, normalised, with where it stood in the original. */
export interface Token {
  text: string
  start: number
  end: number
}

/**
 * Written and spoken forms that mean the same on a street sign. "St" stays one word for both street and
 * saint, so that "st nicholas" and "high street" each meet themselves.
 */
const forms: Record<string, string> = {
  road: 'rd',
  street: 'st',
  saint: 'st',
  str: 'st',
  avenue: 'ave',
  av: 'ave',
  close: 'cl',
  crescent: 'cres',
  cresc: 'cres',
  drive: 'dr',
  lane: 'ln',
  court: 'ct',
  gardens: 'gdns',
  garden: 'gdns',
  gdn: 'gdns',
  square: 'sq',
  place: 'pl',
  centre: 'ctr',
  center: 'ctr',
  cntr: 'ctr',
  station: 'stn',
  wy: 'way',
  hosp: 'hospital',
  pk: 'park',
  grn: 'green',
  grove: 'gr',
  gt: 'great',
  grt: 'great',
  sta: 'stn',
  terrace: 'ter',
  six: '6',
  and: '&',
}

/** The slips people make in the commonest endings; a spelling distance would take other words for these. */
const slips: Record<string, string> = {
  raod: 'rd',
  roda: 'rd',
  rode: 'rd',
  stret: 'st',
  streat: 'st',
  steet: 'st',
  avenu: 'ave',
  avanue: 'ave',
  avenew: 'ave',
  clos: 'cl',
  colse: 'cl',
  cresent: 'cres',
  crecent: 'cres',
  crescnt: 'cres',
  crescant: 'cres',
  cresant: 'cres',
  driv: 'dr',
  laine: 'ln',
  gardns: 'gdns',
  gardans: 'gdns',
  centr: 'ctr',
  sqaure: 'sq',
  statoin: 'stn',
}

/** Last words of street names, as normalised above: two names that differ here are two streets. */
export const streetEndings = new Set(
  'rd st ave cl cres dr ln ct gdns sq pl way walk gr ter row rise hill green mead path link view end park'.split(
    ' ',
  ),
)

/** Splits words into normalised tokens: lower case, no accents, no apostrophes, abbreviations folded. */
export const tokenize = (words: string): Token[] => {
  const tokens: Token[] = []
  for (const match of words.matchAll(/[\p{L}\p{N}]+(?:['’`][\p{L}]+)*|&/gu)) {
    const plain = match[0]
      .normalize('NFKD')
      .replace(/[\p{M}'’`]/gu, '')
      .toLowerCase()
    if (plain === '') continue
    tokens.push({
      text: forms[plain] ?? slips[plain] ?? plain,
      start: match.index,
      end: match.index + match[0].length,
    })
  }
  return tokens
}

/** A name as the matcher compares it: tokens joined without spaces, so that "queens way" is "Queensway". */
export const nameKey = (name: string): { key: string; tokens: string[] } => {
  const tokens = tokenize(name).map((token) => token.text)
  return { key: tokens.join(''), tokens }
}
