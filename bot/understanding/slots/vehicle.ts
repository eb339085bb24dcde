import type { Expecting } from '../../../dialogs/meaning.ts'

/**
 * UK registration marks: current (AB12 CDE), prefix (A123 BCD), suffix (ABC 123D), dateless (ABC 123, 1234 AB)
 * and Northern Irish (ABZ 1234), after DVLA's INF104. O/0, I/1, L/1, S/5, B/8, Z/2 mix-ups are mended by place.
 */
const lettersOf: Record<string, string> = { '0': 'O', '1': 'I', '5': 'S', '8': 'B', '2': 'Z' }
const digitsOf: Record<string, string> = { O: '0', I: '1', L: '1', S: '5', B: '8', Z: '2', Q: '0' }

const currentShape = 'LLDDLLL'
const shapes = [currentShape, 'LDDDLLL', 'LDDLLL', 'LDLLL', 'LLLDDDL', 'LLLDDL', 'LLLDL'] as const
const datelessShapes = [
  'LLLDDDD',
  'LLLDDD',
  'LLLDD',
  'LLDDDD',
  'LLDDD',
  'DDDDLL',
  'DDDLLL',
  'DDDLL',
  'DDDDLLL',
] as const

/** The mark in the given shape, and how many characters were mended; undefined where it does not fit. */
const fit = (packed: string, shape: string): { mark: string; mended: number } | undefined => {
  if (packed.length !== shape.length) return undefined
  let mark = ''
  let mended = 0
  for (let index = 0; index < shape.length; index += 1) {
    const char = packed[index] ?? ''
    const wantsDigit = shape[index] === 'D'
    const isDigit = char >= '0' && char <= '9'
    if (wantsDigit === isDigit) mark += char
    else {
      const other = wantsDigit ? digitsOf[char] : lettersOf[char]
      if (!other) return undefined
      mark += other
      mended += 1
    }
  }
  // none but the current shape holds a number that begins with 0: "A091 KLM" is AO91 KLM
  if (shape !== currentShape && mark[shape.indexOf('D')] === '0') return undefined
  return { mark, mended }
}

const best = (packed: string, allowed: readonly string[], mostMended: number): string | undefined => {
  let found: { mark: string; mended: number } | undefined
  for (const shape of allowed) {
    const fitted = fit(packed, shape)
    if (fitted && fitted.mended <= mostMended && (!found || fitted.mended < found.mended)) found = fitted
  }
  return found?.mark
}

const cue =
  /\b(?:reg(?:istration)?(?: (?:number|no|plate|mark))?|number ?plates?|plates?|licen[cs]e plate|vrm|index)\b[ .:#=-]*(?:(?:was|is|it|its|it's|i think|think|something like|like|of|the|were|reads?|said|might be|maybe|looks? like|starting|begins?|starts?|beginning|with|ends?|ending|in|on|for|van|car)\b[ .:"'-]*){0,5}/gi

/** Words that look like half a registration but are not. */
const ordinary =
  /^(?:the|and|was|van|car|it|is|in|on|at|of|for|not|but|you|i|a|an|to|no|he|she|they|we|my|so|or|as|by|be|do|go|if|up|us|ran|man|men|can|did|saw|got|had|has|him|her|his|who|how|why|end|end|off|out|one|two|ten|all|any|day|sat|sun|mon|tue|wed|thu|fri|am|pm|flat|unit|road|near|from|about|number|bus|pm|mid|age|aged|early|late|since|over|bout|some|only|just|been|took|left|got)$/i

const token = /[a-z0-9]+/gi

interface Piece {
  text: string
  start: number
  end: number
}

const piecesFrom = (text: string, from: number, most: number): Piece[] => {
  const pieces: Piece[] = []
  token.lastIndex = from
  while (pieces.length < most) {
    const match = token.exec(text)
    if (!match) break
    const last = pieces[pieces.length - 1]
    if (last && match.index - last.end > 2) break
    if (last && /[\n,;!?]/.test(text.slice(last.end, match.index))) break
    pieces.push({ text: match[0], start: match.index, end: match.index + match[0].length })
  }
  return pieces
}

export interface VehicleFound {
  vehicle: string
  start: number
  end: number
}

const anyDigit = /\d/

/** The longest registration that begins with the first piece. */
const markAt = (
  pieces: Piece[],
  allowed: readonly string[],
  mostMended: number,
): VehicleFound | undefined => {
  let packed = ''
  let found: VehicleFound | undefined
  for (const piece of pieces) {
    packed += piece.text.toUpperCase()
    if (packed.length > 7) break
    // "the follow car": a word is no mark, however many of its letters look like digits
    const vehicle = anyDigit.test(packed) ? best(packed, allowed, mostMended) : undefined
    const [first] = pieces
    if (vehicle && first) found = { vehicle, start: first.start, end: piece.end }
  }
  return found
}

const partial = /^(?=[a-z0-9]*\d)[a-z0-9]{2,7}$/i

const calledReg = (text: string): VehicleFound | undefined => {
  for (const match of text.matchAll(cue)) {
    const end = match.index + match[0].length
    const pieces = piecesFrom(text, end, 7)
    const whole = markAt(pieces, [...shapes, ...datelessShapes], 3)
    const [first, second] = pieces
    if (whole && first && !ordinary.test(first.text)) return whole
    if (!first || ordinary.test(first.text)) continue
    // letters and digits apart: "XTP 7"
    if (second && /^[a-z]{2,3}$/i.test(first.text) && /^\d{1,2}$/.test(second.text)) {
      return { vehicle: (first.text + second.text).toUpperCase(), start: first.start, end: second.end }
    }
    // a part of one, clearly called a registration: "reg starting LK9", "plate ends XTP"
    if (partial.test(first.text)) {
      const joins = second && partial.test(second.text) && first.text.length + second.text.length <= 7
      const last = joins ? second : first
      return {
        vehicle: text.slice(first.start, last.end).replace(/\s/g, '').toUpperCase(),
        start: first.start,
        end: last.end,
      }
    }
  }
  return undefined
}

const surelyShaped =
  /(?<![a-z0-9])(?:[a-z]{2}[ -]?[0-9oil]{2}[ -]?[a-z]{3}|[a-z]{1,2}[0-9oil]{2,3}[ -]?[a-z0-9]{3}|[a-z]\d{1,3}[ -]?[a-z]{3}|[a-z]{3}[ -]?\d{1,3}[a-z])(?![a-z0-9])/gi

const dateless = /(?<![A-Z0-9])(?:[A-Z]{3} ?\d{3,4}|\d{1,4} ?[A-Z]{3})(?![A-Z0-9])/g
const aboutVehicles =
  /\b(?:van|car|lorry|truck|transit|motorbike|moped|vehicle|bmw|audi|ford|vauxhall|pick ?up|tipper|taxi|bike|mercedes|scooter)\b/i

const shapedReg = (text: string, postcodeAt: number): VehicleFound | undefined => {
  for (const match of text.matchAll(surelyShaped)) {
    if (match.index === postcodeAt) continue
    const written = match[0]
    const pieces = written.split(/[ -]/)
    if (pieces.some((piece) => /^[a-z]+$/i.test(piece) && ordinary.test(piece))) {
      // "at 12 the", "on 10 may" are words; "LK93 VAN" in one piece with digits may be a mark
      if (!/^[a-z]{2}\d{2}$/i.test(pieces[0] ?? '') || written !== written.toUpperCase()) continue
    }
    if (!/\d/.test(written)) continue
    const vehicle = best(written.replace(/[ -]/g, '').toUpperCase(), shapes, 2)
    if (vehicle) return { vehicle, start: match.index, end: match.index + written.length }
  }
  return undefined
}

/**
 * The first vehicle registration in the text. A shape that is surely one is enough; a dateless or partial
 * one must be called a registration, or be the answer to the question about the vehicle.
 */
export const findVehicle = (
  text: string,
  postcodeAt: number,
  expecting?: Expecting,
): VehicleFound | undefined => {
  if (text.length === 0) return undefined
  const called = calledReg(text) ?? shapedReg(text, postcodeAt)
  if (called) return called
  if (expecting === 'vehicle') {
    token.lastIndex = 0
    const starts = [...text.matchAll(token)].slice(0, 60)
    for (const match of starts) {
      const pieces = piecesFrom(text, match.index, 7)
      const mark = markAt(pieces, shapes, 2) ?? markAt(pieces.slice(0, 2), datelessShapes, 0)
      if (mark && !ordinary.test(pieces[0]?.text ?? '')) return mark
    }
    return undefined
  }
  if (!aboutVehicles.test(text)) return undefined
  for (const match of text.matchAll(dateless)) {
    if (match.index === postcodeAt || ordinary.test(match[0].replace(/[\d ]/g, ''))) continue
    return { vehicle: match[0].replace(/ /g, ''), start: match.index, end: match.index + match[0].length }
  }
  return undefined
}
