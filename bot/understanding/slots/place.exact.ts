/** what3words.com: three words with dots between, with or without the leading slashes. */
const what3words = /(?<![\w.@/])(?:\/{2,3} ?)?[a-z]{2,20}\.[a-z]{3,20}\.[a-z]{3,20}(?![\w.@/])/i
const marked = /\/{3} ?[a-z]{2,20}[. ][a-z]{3,20}[. ][a-z]{3,20}(?![\w.@])/i
const website = /^www\.|\.(?:co|com|org|gov|net|uk|ac|info)(?:\.|$)/i
/** Ordnance Survey grid references with letters, two even halves. */
const gridReference = /(?<![a-z0-9])(?:t[lqmf]|s[pu])[ ]?(?:\d{3} ?\d{3}|\d{4} ?\d{4}|\d{5} ?\d{5})(?!\d)/i

/** Degrees about Stevenage, latitude first, as a phone's map shows them: "51.9021, -0.2013". */
const coordinates = /(?<![\d.])5[12]\.\d{3,} ?[, ] ?-?0?\.\d{3,}(?!\d)/
const anyDigit = /\d/

/** Where an exact place stands in the text. */
export interface ExactPlace {
  start: number
  end: number
}

/** A what3words address, a grid reference or a pair of coordinates. */
export const findExactPlace = (text: string): ExactPlace | undefined => {
  const grid = anyDigit.test(text) ? (gridReference.exec(text) ?? coordinates.exec(text)) : null
  if (grid) return { start: grid.index, end: grid.index + grid[0].length }
  if (!text.includes('.') && !text.includes('///')) return undefined
  const three = marked.exec(text) ?? what3words.exec(text)
  if (!three || website.test(three[0])) return undefined
  return { start: three.index, end: three.index + three[0].length }
}
