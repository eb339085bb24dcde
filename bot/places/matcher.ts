import { distance as spelling } from 'fastest-levenshtein'
import { boroughName } from './districts.ts'
import type { NamedPlace } from './gazetteer.ts'
import { nameKey, streetEndings, type Token, tokenize } from './tokens.ts'

/** A named place recognised in words. `from` and `to` count tokens, `to` excluded. */
export interface NameMatch {
  place: NamedPlace
  /** 0 to 1; 1 is letter for letter. */
  score: number
  /** `exact`: as written in the source; `spelling`: a few letters differ; `part`: the ending was left out. */
  kind: 'exact' | 'spelling' | 'part'
  from: number
  to: number
  /** Words of the name that were met. */
  words: number
}

interface Known {
  place: NamedPlace
  key: string
  first: string
  length: number
  ending: string | undefined
  part: boolean
}

export interface Matcher {
  /** Every place named in the words, longest and closest first; no two share a word unless they tie. */
  match: (words: string) => { tokens: Token[]; matches: NameMatch[] }
}

/** How many letters may differ in a name of this length. Short names are too close to plain words. */
const tolerance = (length: number): number => (length < 6 ? 0 : length < 9 ? 1 : length < 14 ? 2 : 3)

/** The town itself is no slip of anything in it: "Stevenage" is not Stevenage FC. */
const town = nameKey(boroughName).key

/** First halves of street names that are plain words: "valley" alone is not Valley Way. */
const plainWords = new Set(
  (
    'valley north south east west london high long park church station green hill great grace oak oaks school ' +
    'market town old new mill the river forest spring chapel orchard meadow meadows garden gardens'
  ).split(' '),
)

/** "hyde" may stand for The Hyde; "town" for The Town may not. */
const isTelling = (key: string): boolean => key.length >= 4 && !plainWords.has(key)

const longestName = 6

const knownForms = (place: NamedPlace, names: Set<string>): Known[] => {
  const forms: Known[] = []
  const add = (tokens: string[], part: boolean) => {
    const key = tokens.join('')
    if (key === '') return
    const last = tokens.at(-1)
    const ending = tokens.length > 1 && last && streetEndings.has(last) ? last : undefined
    forms.push({ place, key, first: key.charAt(0), length: tokens.length, ending, part })
  }
  for (const name of [place.name, ...place.alternatives]) {
    const { tokens } = nameKey(name)
    add(tokens, false)
    if (tokens[0] === 'the' && tokens.length > 1 && isTelling(tokens.slice(1).join(''))) {
      add(tokens.slice(1), true)
    }
    const base = tokens.slice(0, -1)
    const joined = base.join('')
    if (place.kind !== 'road' || !streetEndings.has(tokens.at(-1) ?? '')) continue
    if (joined.length >= 6 && !plainWords.has(joined) && !names.has(joined)) add(base, true)
  }
  return forms
}

/** Longer and closer wins: a four-word name outranks the one-word name inside it. */
const weight = (match: NameMatch): number => match.words * 0.3 + match.score

/**
 * Builds a matcher over places. Pure and in memory; a few milliseconds for the whole of Stevenage.
 *
 * Tolerates misspelling (a length-dependent edit distance), words run together or apart, and left-out
 * endings, but never a changed ending: "Chells Lane" is not "Chells Way".
 */
export const createMatcher = (places: readonly NamedPlace[]): Matcher => {
  const names = new Set(
    places.flatMap((place) => [place.name, ...place.alternatives].map((n) => nameKey(n).key)),
  )
  const known = places.flatMap((place) => knownForms(place, names))
  const byKey = new Map<string, Known[]>()
  const byLength = new Map<number, Known[]>()
  const push = <Key>(map: Map<Key, Known[]>, key: Key, form: Known) => {
    const forms = map.get(key)
    if (forms) forms.push(form)
    else map.set(key, [form])
  }
  for (const form of known) {
    push(byKey, form.key, form)
    push(byLength, form.key.length, form)
  }

  const close = (key: string, width: number, lastToken: string): [Known, number][] => {
    const found: [Known, number][] = []
    const widest = tolerance(key.length + 3)
    for (let length = key.length - widest; length <= key.length + widest; length += 1) {
      const allowed = tolerance(length)
      if (allowed < Math.abs(length - key.length)) continue
      for (const form of byLength.get(length) ?? []) {
        if (Math.abs(form.length - width) > 1) continue
        if (form.ending && streetEndings.has(lastToken) && lastToken !== form.ending) continue
        // "The estate" is any estate, and no slip of The Westgate.
        if (lastToken === 'estate' && !form.key.endsWith(lastToken)) continue
        // People rarely get the first letter wrong, and a name that differs there is usually another name.
        if (form.first !== key.charAt(0) && allowed < 2) continue
        const steps = spelling(key, form.key)
        if (steps > 0 && steps <= allowed) found.push([form, steps])
      }
    }
    return found
  }

  const matchesAt = (tokens: Token[], from: number, to: number): NameMatch[] => {
    const key = tokens
      .slice(from, to)
      .map((token) => token.text)
      .join('')
    const same = byKey.get(key) ?? []
    if (same.length > 0) {
      return same.map(({ place, part }) => ({
        place,
        score: part ? 0.9 : 1,
        kind: part ? ('part' as const) : ('exact' as const),
        from,
        to,
        words: to - from,
      }))
    }
    if (key === town) return []
    const lastToken = tokens[to - 1]?.text ?? ''
    return close(key, to - from, lastToken).map(([{ place, length }, steps]) => ({
      place,
      score: 0.9 - steps / key.length,
      kind: 'spelling' as const,
      from,
      to,
      words: Math.min(length, to - from),
    }))
  }

  return {
    match: (words) => {
      const tokens = tokenize(words).slice(0, 80)
      const all: NameMatch[] = []
      for (let from = 0; from < tokens.length; from += 1) {
        const last = Math.min(tokens.length, from + longestName)
        for (let to = from + 1; to <= last; to += 1) all.push(...matchesAt(tokens, from, to))
      }
      all.sort((left, right) => weight(right) - weight(left))
      const kept: NameMatch[] = []
      for (const match of all) {
        const rival = kept.find((other) => match.from < other.to && other.from < match.to)
        const ties = rival && rival.from === match.from && rival.to === match.to && rival.kind === match.kind
        if (rival && !ties) continue
        if (kept.some((other) => other.place === match.place)) continue
        kept.push(match)
      }
      return { tokens, matches: kept }
    },
  }
}
