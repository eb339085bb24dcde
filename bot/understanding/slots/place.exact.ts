/** what3words.com: three words with dots between, with or without the leading slashes. */
const what3words = /(?<![\w.@/])(?:\/{2,3} ?)?[a-z]{2,20}\.[a-z]{3,20}\.[a-z]{3,20}(?![\w.@/])/i
const marked = /\/{3} ?[a-z]{2,20}[. ][a-z]{3,20}[. ][a-z]{3,20}(?![\w.@])/i
const website = /^www\.|\.(?:co|com|org|gov|net|uk|ac|info)(?:\.|$)/i
/** Ordnance Survey grid references with letters, two even halves. */
const gridReference = /(?<![a-z0-9])(?:t[lqmf]|s[pu])[ ]?(?:\d{3} ?\d{3}|\d{4} ?\d{4}|\d{5} ?\d{5})(?!\d)/i

/** A what3words address or a grid reference, and where it stands in the text. */
export const findExactPlace = (text: string): { start: number; end: number } | undefined => {
  const grid = gridReference.exec(text)
  if (grid) return { start: grid.index, end: grid.index + grid[0].length }
  if (!text.includes('.') && !text.includes('///')) return undefined
  const three = marked.exec(text) ?? what3words.exec(text)
  if (!three || website.test(three[0])) return undefined
  return { start: three.index, end: three.index + three[0].length }
}
