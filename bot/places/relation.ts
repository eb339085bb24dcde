/** Where something stands relative to a place: "behind the garages". */
export interface FoundRelation {
  /** The relation as said back: "behind", "next to". */
  word: string
  /** What it relates to, as written, up to the next relation or comma: "the garages". */
  object: string
  start: number
  end: number
}

const spellings: [RegExp, string][] = [
  [/\bnext\s+(?:door\s+)?to\b/, 'next to'],
  [/\bnext\s+2\b/, 'next to'],
  [/\bin\s+front\s+of\b/, 'in front of'],
  [/\bat\s+the\s+back\s+of\b|\bround\s+the\s+back\s+of\b|\bback\s+of\b/, 'at the back of'],
  [/\bthe\s+top\s+of\b|\btop\s+of\b|\btop\s+end\s+of\b/, 'top of'],
  [/\bthe\s+bottom\s+of\b|\bbottom\s+of\b|\bbottom\s+end\s+of\b/, 'bottom of'],
  [/\bthe\s+end\s+of\b|\bend\s+of\b/, 'end of'],
  [/\b(?:on\s+)?(?:the\s+)?corner\s+of\b/, 'corner of'],
  [/\b(?:at\s+)?(?:the\s+)?junction\s+of\b/, 'junction of'],
  [/\bacross\s+(?:the\s+road\s+)?from\b/, 'across from'],
  [/\bclose\s+to\b/, 'close to'],
  [/\bopp?osite\b|\bopposit\b|\bopp\b/, 'opposite'],
  [/\bbehind\b|\bbehinde\b|\bbehid\b/, 'behind'],
  [/\bnear(?:by|\s+to)?\b|\bnr\b/, 'near'],
  [/\boutside(?:\s+of)?\b/, 'outside'],
  [/\bbeside\b|\bbesides\b/, 'beside'],
  [/\balongside\b/, 'alongside'],
  [/\bbetween\b|\bin\s+between\b/, 'between'],
  [/\bunder(?:neath)?\b/, 'under'],
  [/\boff\b/, 'off'],
  [/\bby\b/, 'by'],
  [/\bround\s+the\s+corner\s+from\b/, 'round the corner from'],
]

const anyRelation = new RegExp(spellings.map(([pattern]) => pattern.source).join('|'), 'gi')

const wordFor = (matched: string): string => {
  const plain = matched.toLowerCase()
  return spellings.find(([pattern]) => pattern.test(plain))?.[1] ?? plain.replace(/\s+/g, ' ')
}

/** Every relation in the words, in order. */
export const findRelations = (words: string): FoundRelation[] => {
  const matches = [...words.matchAll(anyRelation)]
  return matches.map((match, at) => {
    const start = match.index + match[0].length
    const next = matches[at + 1]?.index ?? words.length
    const object = words.slice(start, next)
    const stop = /[,.;!?\n]|\s(?:on|in|at|of|along|down|up)\s/i.exec(object)?.index ?? object.length
    return {
      word: wordFor(match[0]),
      object: object.slice(0, stop).replace(/\s+/g, ' ').trim(),
      start: match.index,
      end: start + stop,
    }
  })
}
