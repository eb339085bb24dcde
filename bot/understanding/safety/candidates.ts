import type { Reading } from './engine.ts'
import type { Atom, Pattern, Sequence } from './patterns.ts'

/**
 * Which patterns could hold at all: each is filed under the words of its rarest place, so that only those
 * whose rarest word occurs need be asked. Leaves the answer as it is, only sooner.
 */
export type Candidates = (reading: Reading) => readonly number[]

/** How common a kind is: the fewer messages it occurs in, the better a pattern is filed under it. */
export type Commonness = (kind: number) => number

const mandatory = (sequence: Sequence): Atom[] =>
  sequence.anywhere === 'nowhere' ? [] : sequence.atoms.filter((atom) => !atom.optional)

const rarest = (pattern: Pattern, commonness: Commonness): Atom | undefined => {
  const cost = (atom: Atom): number => atom.any.reduce((sum, kind) => sum + commonness(kind), 0)
  return pattern.all.flatMap(mandatory).sort((one, other) => cost(one) - cost(other))[0]
}

/** Numbers of the patterns worth asking, ascending. The list is reused by the next call. */
export const createCandidates = (patterns: readonly Pattern[], commonness: Commonness): Candidates => {
  const filed: (number[] | undefined)[] = []
  const always: number[] = []
  for (const [at, pattern] of patterns.entries()) {
    const atom = rarest(pattern, commonness)
    if (!atom) {
      always.push(at)
      continue
    }
    for (const kind of atom.any) {
      const list = filed[kind]
      if (list) list.push(at)
      else filed[kind] = [at]
    }
  }
  // In which call a pattern was last found: no list to be emptied between calls.
  const seen = new Float64Array(patterns.length)
  let round = 0
  return (reading) => {
    round += 1
    const found = [...always]
    for (const kind of reading.present) {
      const list = filed[kind]
      if (!list) continue
      for (const at of list) {
        if (seen[at] === round) continue
        seen[at] = round
        found.push(at)
      }
    }
    return found.sort((one, other) => one - other)
  }
}
