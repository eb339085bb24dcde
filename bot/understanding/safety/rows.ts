import { type Atom, endsOf, type Page, type Sequence } from './patterns.ts'

/** Adds words to a kind; a kind seen for the first time is noted in `found`. */
export const mark = (bits: Int32Array, found: number[], kind: number, words: number): void => {
  if (words === 0) return
  const before = bits[kind] ?? 0
  if (before === 0) found.push(kind)
  bits[kind] = before | words
}

/** The place of a row that the fewest kinds can fill; the last of several, as nouns tend to be. */
const fewestKinds = (row: Sequence): Atom | undefined => {
  let fewest: Atom | undefined
  for (const atom of row.atoms) {
    if (!atom.optional && (!fewest || atom.any.length <= fewest.any.length)) fewest = atom
  }
  return fewest
}

/**
 * The rows of words that make phrases, in the order they are worked out. Each is filed under a place it
 * cannot do without, so that only rows whose word is on the page are asked: the same answer, sooner.
 */
export class PhraseRows {
  private readonly kinds: number[] = []
  private readonly rows: Sequence[] = []
  private readonly filed: (number[] | undefined)[] = []
  private readonly always: number[] = []
  private asked = new Uint8Array()

  add(kind: number, row: Sequence): void {
    const at = this.rows.length
    this.kinds.push(kind)
    this.rows.push(row)
    this.asked = new Uint8Array(at + 1)
    const needed = fewestKinds(row)
    if (!needed) this.always.push(at)
    else for (const each of needed.any) this.filed[each] = [...(this.filed[each] ?? []), at]
  }

  /** Marks the phrases on the page. `found` holds the kinds on it, and is added to: one may be part of the next. */
  read(page: Page, found: number[]): void {
    const { asked, filed, rows, kinds } = this
    asked.fill(0)
    for (const at of this.always) asked[at] = 1
    let filedUpTo = 0
    for (let at = 0; at < rows.length; at += 1) {
      for (; filedUpTo < found.length; filedUpTo += 1) {
        const waiting = filed[found[filedUpTo] ?? 0]
        if (waiting) for (const each of waiting) asked[each] = 1
      }
      const row = rows[at]
      if (row && asked[at] === 1) mark(page.bits, found, kinds[at] ?? 0, endsOf(page, row))
    }
  }
}
