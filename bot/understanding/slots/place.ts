import type { Expecting } from '../../../dialogs/meaning.ts'
import { afterTakingBack } from './correction.ts'
import { wholeAnswer } from './place.answer.ts'
import type { ExactPlace } from './place.exact.ts'
import type { Piece } from './place.pieces.ts'
import { findPieces } from './place.pieces.ts'
import type { Reading } from './reading.ts'
import { wordsAsWritten } from './reading.ts'

export interface PlaceContext {
  /** Runs of time words, as word indices: a place never runs into them. */
  times: { at: number; to: number }[]
  expecting?: Expecting | undefined
  /** A what3words address, grid reference or pair of coordinates in it. */
  exact?: ExactPlace | undefined
  /** Waste lies in gardens and on pavements; behaviour "in the street" says little of where. */
  waste: boolean
}

interface Chain {
  at: number
  to: number
  weight: number
}

const connectors =
  /^(?:in|on|at|of|by|off|and|the|just|where|which|is|that|near|from|a|up|down|to|into|along|over|here)$/

/** Whether the words between two pieces join them: nothing, "in", "on the", or a comma. */
const joins = (reading: Reading, chain: Chain, next: Piece): boolean => {
  const between = next.at - chain.to
  if (between < 0 || between > 2) return false
  for (let index = chain.to; index <= next.at; index += 1) if ((reading.gaps[index] ?? 0) === 2) return false
  if (between === 0) {
    // after a comma only a named place or another relation goes on with the same place
    const lastSaid = next.to === reading.words.length && reading.words[next.at] === 'the'
    return (reading.gaps[next.at] ?? 0) === 0 || next.named || next.related || next.plain || lastSaid
  }
  for (let index = chain.to; index < next.at; index += 1) {
    const word = reading.words[index] ?? ''
    if (!connectors.test(word)) return false
    if (
      word === 'and' &&
      !/\b(?:between|corner|junction)\b/.test(reading.words.slice(chain.at, chain.to).join(' '))
    )
      return false
    if (word === 'from' || word === 'is') return false
  }
  return true
}

const chained = (reading: Reading, pieces: Piece[]): Chain[] => {
  const chains: Chain[] = []
  let current: Chain | undefined
  for (const piece of pieces) {
    if (current && joins(reading, current, piece)) {
      current.to = piece.to
      current.weight += piece.weight
      continue
    }
    current = { at: piece.at, to: piece.to, weight: piece.weight }
    chains.push(current)
  }
  return chains
}

/** "Number 40 to 50", "Roebuck Primary": what belongs to a place after its name. */
const withEnd = (reading: Reading, to: number): number => {
  const { words, gaps } = reading
  const isNumber = (index: number): boolean => /^\d{1,4}[a-z]?$/.test(words[index] ?? '')
  if (isNumber(to - 1) && /^(?:to|and)$/.test(words[to] ?? '') && isNumber(to + 1)) return to + 2
  return /^(?:primary|infants|juniors|secondary|academy)$/.test(words[to] ?? '') && gaps[to] === 0
    ? to + 1
    : to
}

const enough = 1.3
const enoughForWaste = 0.9

/** "On Bedwell Crescent, no wait, Bedwell Lane": the place that was meant instead. */
export const findPlaceMeant = (reading: Reading): string | undefined => {
  const rest = afterTakingBack(reading)
  if (rest === undefined) return undefined
  const chains = chained(rest, findPieces(rest, []))
  const best = chains.find(({ weight }) => weight >= enough)
  return best && wordsAsWritten(rest, best.at, best.to)
}

/**
 * The place words as written: "behind the garages in valley way". The relation that gives them meaning stays,
 * a bare "in", "on" or "at" before them does not. Undefined where no place is named.
 */
const placeWordsIn = (reading: Reading, context: PlaceContext): string | undefined => {
  if (reading.words.length === 0) return undefined
  const pieces = findPieces(reading, context.times)
  const chains = chained(reading, pieces)
  let best: Chain | undefined
  for (const chain of chains) if (!best || chain.weight > best.weight + 0.01) best = chain
  const { exact } = context

  if (context.expecting === 'location') {
    const answer = wholeAnswer(reading, context.times, best && best.weight >= 2 ? best : undefined)
    if (answer !== undefined || !exact) return answer
  }
  if (best) best.to = withEnd(reading, best.to)
  if (best && best.weight < (context.waste ? enoughForWaste : enough)) best = undefined
  if (!exact) return best && wordsAsWritten(reading, best.at, best.to)
  if (!best) return reading.text.slice(exact.start, exact.end)
  const start = Math.min(reading.starts[best.at] ?? 0, exact.start)
  const end = Math.max(reading.ends[best.to - 1] ?? 0, exact.end)
  const apart =
    end -
    start -
    (exact.end - exact.start) -
    ((reading.ends[best.to - 1] ?? 0) - (reading.starts[best.at] ?? 0))
  return apart <= 20 ? reading.text.slice(start, end) : reading.text.slice(exact.start, exact.end)
}

/** The same, of the whole message: a place that is taken back gives way to the one meant. */
export const findPlaceWords = (reading: Reading, context: PlaceContext): string | undefined =>
  context.exact === undefined
    ? (findPlaceMeant(reading) ?? placeWordsIn(reading, context))
    : placeWordsIn(reading, context)
