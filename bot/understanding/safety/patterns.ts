/**
 * The little language safety rules are written in. A pattern is a row of words and kinds of words:
 *
 *   HOUSEHOLD ~3 HURT ME      a household member, up to 3 words, a hurting word, "me"
 *   HOUSEHOLD ~3/STRANGER ..  the words between are not of this kind
 *   he|she|they               any of these
 *   ?the                      may be there
 *   !not HURT                 not right after "not" (only in front)
 *   HURT !CAR                 not right before a car (only at the end)
 *   A & B                     both, in any order
 *   @STRANGER                 anywhere in the message, however far
 *   no@STRANGER               nowhere in the message
 *
 * Capitals name a kind (`words.ts`, `phrases.ts`); small letters are the word itself. Between neighbours
 * up to two filler words ("just", "really") are passed over. Nothing reaches over the end of a sentence.
 * A verb of deed counts only where it is not denied ("he never hit me" has none); `any.HURT` takes both,
 * `denied.HURT` only the denied, `done.HURT` only "was hit", `does.HURT` everything but that, `doing.HURT`
 * only "hitting".
 *
 * Matching is arithmetic on one bit a word: no backtracking, so time grows only with the message's length.
 */
export interface Atom {
  any: number[]
  optional: boolean
}

export interface Sequence {
  notAfter: number[]
  notBefore: number[]
  atoms: Atom[]
  /** Up to this many words before each atom, beside fillers, and what they may not be. */
  gaps: { most: number; without: number[] }[]
  /** Asked of the whole message rather than of one row of words: one kind only. */
  anywhere: 'here' | 'anywhere' | 'nowhere'
}

export interface Pattern {
  source: string
  all: Sequence[]
}

export class PatternError extends Error {
  override name = 'PatternError'
}

/** Turns names into numbers; throws on a name nobody defined. */
export type NumberOf = (name: string) => number

const parseAtom = (part: string, numberOf: NumberOf): number[] => part.split('|').map(numberOf)

const gapPattern = /^~(\d+)(?:\/(\S+))?$/

const parseSequence = (source: string, numberOf: NumberOf): Sequence => {
  const sequence: Sequence = { notAfter: [], notBefore: [], atoms: [], gaps: [], anywhere: 'here' }
  let gap: Sequence['gaps'][number] = { most: 0, without: [] }
  for (const part of source.trim().split(/\s+/)) {
    const wide = gapPattern.exec(part)
    if (part === '') throw new PatternError('a pattern is empty')
    if (wide) {
      gap = { most: Number(wide[1]), without: wide[2] === undefined ? [] : parseAtom(wide[2], numberOf) }
    } else if (part.startsWith('!') && sequence.atoms.length === 0) {
      sequence.notAfter.push(...parseAtom(part.slice(1), numberOf))
    } else if (part.startsWith('!')) sequence.notBefore.push(...parseAtom(part.slice(1), numberOf))
    else if (sequence.notBefore.length > 0) throw new PatternError(`"${source}": ! stands first or last`)
    else {
      if (part.startsWith('@')) sequence.anywhere = 'anywhere'
      if (part.startsWith('no@')) sequence.anywhere = 'nowhere'
      const optional = part.startsWith('?')
      const names = part.replace(/^(?:no@|@|\?)/, '')
      sequence.atoms.push({ any: parseAtom(names, numberOf), optional })
      sequence.gaps.push(gap)
      gap = { most: 0, without: [] }
    }
  }
  if (gap.most > 0) throw new PatternError(`"${source}": a gap leads nowhere`)
  if (sequence.atoms.length === 0) throw new PatternError(`"${source}" holds no word`)
  if (sequence.anywhere !== 'here' && sequence.atoms.length > 1) {
    throw new PatternError(`"${source}": @ stands alone`)
  }
  return sequence
}

/** @throws PatternError on an empty pattern, an unknown kind or a misplaced mark */
export const parsePattern = (source: string, numberOf: NumberOf): Pattern => ({
  source,
  all: source.split(' & ').map((part) => parseSequence(part, numberOf)),
})

/** Up to 32 words, each kind a row of bits: bit n is word n. */
export interface Page {
  bits: Int32Array
  /** Words that begin a sentence: nothing reaches into them from before. */
  sentences: number
  fillers: number
  /** Every word there is. */
  full: number
  /** Words a row may begin with: enough is known of what stands before them. */
  begins: number
  /** Words a row may end with: the next word is known, or there is none. */
  ends: number
}

const either = (page: Page, kinds: number[]): number => {
  let bits = 0
  for (const kind of kinds) bits |= page.bits[kind] ?? 0
  return bits
}

const step = (page: Page, bits: number): number => (bits << 1) & ~page.sentences & page.full

const reach = (page: Page, bits: number, gap: Sequence['gaps'][number] | undefined): number => {
  let reached = step(page, bits)
  let edge = reached
  if (gap) {
    const passable = ~either(page, gap.without)
    for (let more = 0; more < gap.most && edge !== 0; more += 1) {
      edge = step(page, edge & passable)
      reached |= edge
    }
  }
  edge = step(page, reached & page.fillers)
  reached |= edge
  return reached | step(page, edge & page.fillers)
}

/** Where the sequence can end: one bit for each last word; 0 when it is nowhere. */
export const endsOf = (page: Page, sequence: Sequence): number => {
  const { atoms, gaps } = sequence
  let open = page.begins & ~(either(page, sequence.notAfter) << 1)
  let ended = 0
  for (let at = 0; at < atoms.length; at += 1) {
    const atom = atoms[at]
    if (!atom) break
    const found = either(page, atom.any)
    if (at === 0) {
      ended = found & open
      if (ended === 0 && !atom.optional) return 0
      if (!atom.optional) open = 0
      continue
    }
    const from = reach(page, ended, gaps[at]) | open
    const now = found & from
    if (atom.optional) ended |= now
    else {
      ended = now
      open = 0
      if (ended === 0) return 0
    }
  }
  return ended & ~(either(page, sequence.notBefore) >>> 1) & page.ends
}
