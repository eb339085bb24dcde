import { phraseBook } from './phrases.ts'
import type { Reading } from './reading.ts'

const anywhere = phraseBook<true>([
  [
    true,
    `i mean|meant, i did mean|meant, meant to say|put|write|type, should have said|been|put, should|ought to? say|be|read, not * *? but, my mistake, my bad, made a mistake, i was wrong, got that|it wrong, got the * wrong, i put the wrong, wrong day|date|place|road|street|one|address|time|postcode|number|type,
     correction, scrap that, ignore that|last, forget that, change that to?, change it to, change the, can|could i|you change, no wait, wait no, hang on, not what i meant|said, that is|was? wrong|not right|incorrect, thats wrong|incorrect, typo, autocorrect, auto correct, let me correct|rephrase, i said that wrong, on second thoughts, or rather, it was not * it was, its not * its, it is not * it is, oops, whoops, sorry not, instead of`,
  ],
])

const atStart = phraseBook<true>([
  [
    true,
    `no? sorry, actually, no actually, well actually, no not, nope its|it, no it|its|it's, no i, no the, no that, not *, sorry its|it|i|not|that, oh no, er no, hang on, oops, wait`,
  ],
])

const alone = new Set(['not', 'sorry'])

/** Whether the message corrects an earlier answer: "no sorry i meant tuesday", "actually it's two mattresses". */
export const isCorrection = (reading: Reading): boolean => {
  if (anywhere.find(reading).length > 0) return true
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
