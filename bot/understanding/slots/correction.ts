import { phraseBook } from './phrases.ts'
import type { Reading } from './reading.ts'

const anywhere = phraseBook<true>([
  [
    true,
    `i mean|meant, i did mean|meant, meant to say|put|write|type, should have said|been|put, should|ought to? say|be|read, not * *? but, my mistake, my bad, made a mistake, i was wrong, got that|it wrong, got the * wrong, i put the wrong, wrong day|date|place|road|street|one|address|time|postcode|number|type,
     correction, scrap that, ignore that|last, forget that, change that to?, change it to, change the, can|could i|you change, no wait, wait no, hang on, not what i meant|said, that is|was? wrong|not right|incorrect, thats wrong|incorrect, wrong road|street|place|day|date|time|one|number|address, make that|it, more like, not just a|one|the|two, typo, autocorrect, auto correct, let me correct|rephrase, i said that wrong, on second thoughts, or rather, it was not * it was, its not * its, it is not * it is, oops, whoops, sorry not, instead of`,
  ],
])

const atStart = phraseBook<true>([
  [
    true,
    `no is|was|reg|plate|postcode|on|at|last, no? sorry, actually, no actually, well actually, no not, nope its|it, no it|its|it's, no i, no the, no that, not *, sorry its|it|i|not|that, oh no, er no, hang on, oops, wait`,
  ],
])

/** "Four tyres not two", "sunday not monday", "near the Hyde, not the Oval": the second is taken back. */
const isSwap = ({ words, gaps }: Reading): boolean => {
  const at = words.lastIndexOf('not')
  const rest = words.length - at - 1
  if (at < 1 || rest < 1 || rest > 4 || words.length > longestRemark) return false
  if (words.slice(at + 1).some((_, index) => (gaps[at + 1 + index] ?? 0) > 1)) return false
  return !verbs.test(words[at - 1] ?? '') && !openEnded.test(words[at + 1] ?? '')
}
const verbs =
  /^(?:is|was|are|were|am|be|do|does|did|can|could|will|would|should|has|have|had|may|might|must|it|its|i|we|they|he|she|you|or|and|but|if|why|so|really|just|still|probably|definitely|maybe|of|course)$/
const openEnded =
  /^(?:sure|now|yet|here|there|how|why|good|happy|really|much|many|too|very|so|any|anymore|only|just|even|all|been|being|my|mine|nice|safe|fair|right|ok|okay|going|getting|know|certain|a|an|funny|that|from|in|for|to)$/

/** A longer message tells a story, and "actually" is only a word of it. */
const longestRemark = 12

const alone = new Set(['not', 'sorry'])

/** Whether the message corrects an earlier answer: "no sorry i meant tuesday", "actually it's two mattresses". */
export const isCorrection = (reading: Reading): boolean => {
  if (anywhere.find(reading).length > 0) return true
  const { words, gaps } = reading
  // "it's a freezer actually", "sorry four tyres not two"
  const at = words.indexOf('actually')
  if (at > 0 && words.length <= longestRemark && (gaps[at + 1] ?? 2) > 0) return true
  if (isSwap(reading)) return true
  if (words.length <= 8 && words.length > 1 && words.at(-1) === 'sorry') return true
  const opening = atStart.at(reading, 0)
  if (!opening || reading.words.length <= opening.to) return false
  const [first = ''] = reading.words
  if (first === 'sorry')
    return reading.words.length <= 12 && /^(?:not|its|it|i|that|no)$/.test(reading.words[1] ?? '')
  // "not tuesday wednesday" corrects; "not sure where" and "not too bad" do not
  if (alone.has(first))
    return (
      reading.words.length >= 3 &&
      !/^(?:sure|too|really|that|much|very|bad|yet|anymore|any|a|an|the|now|long|got|had|been|one|only|just|happy|good|nice|safe|me|fair|ok|able|even)$/.test(
        reading.words[1] ?? '',
      )
    )
  return true
}

/** What stands between a thing said and the one that takes its place. */
const takenBack = phraseBook<true>([
  [
    true,
    `no wait, wait no, no sorry, sorry no, sorry i meant, no i meant|mean, i meant, i did mean, i mean, no actually, actually no, no its|it actually, scrap that, correction, change the|my? place|address|location|street|road|where to, or rather, hang on, no hang on`,
  ],
])

/** Before the place that was meant: "its actually", "in". */
const leadIn =
  /^(?:it|its|it's|is|was|actually|i|mean|meant|sorry|no|wait|should|be|said|that|in|on|at|up|down)$/

/** A longer rest tells something else as well. */
const longestRest = 8

/** The words after "no wait, its actually": what was meant instead. Undefined where nothing is taken back. */
export const afterTakingBack = (reading: Reading): Reading | undefined => {
  let from = takenBack.find(reading).at(-1)?.to
  if (from === undefined) return undefined
  while (leadIn.test(reading.words[from] ?? '')) from += 1
  const rest = reading.words.length - from
  if (rest < 1 || rest > longestRest) return undefined
  return {
    ...reading,
    words: reading.words.slice(from),
    starts: reading.starts.slice(from),
    ends: reading.ends.slice(from),
    gaps: [2, ...reading.gaps.slice(from + 1)],
    marks: reading.marks.slice(from),
  }
}
