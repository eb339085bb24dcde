import { phraseBook } from './phrases.ts'
import type { Reading } from './reading.ts'
import { wordsAsWritten } from './reading.ts'

/** What people say before the place when asked where. */
const chatter = phraseBook<true>([
  [
    true,
    `it is|was, its, it was|happened, its just|all, it is just, that is|was, they are|were, theyre, there, at|in|on the, at, in, on, i think it is?, i think its, i think, i believe it is?, the|full|my? address|location|place|road|street|postcode is|was?, location is?, address is?, um, er, erm, umm, hmm, ok, okay, oh, yes, yeah, yep, ya, well, so, sure, hi, hello, sorry, no, actually, i mean|meant, not, basically, just, like, its like, somewhere, it happened|is|was, happening, this is|was, dumped, left, it has been dumped|left|tipped, been dumped|left, found, i am, i live, we live, he|she|they live|lives in|at|on?, happened, the rubbish|mess|stuff|bags|mattress|noise is, its been dumped|left, its dumped|left, please, located, its located|happening, about`,
  ],
])
const closing = /^(?:please|thanks|thank|you|cheers|ta|ok|mate|x|xx|i|think|though|tho)$/
const unknown =
  /^(?:(?:i )?(?:do not|don't|dont) know|not sure|no idea|no clue|dunno|unsure|can not (?:say|remember|tell)|can't remember|forgot|i am not sure|none|nowhere|skip|everywhere$|why|what|help|back|menu|start over|stop|yes$|no$|yeah$|ok$)/
/** Beyond this many words an answer is a story, and only its place words are the place. */
const longestAnswer = 18

/**
 * The place in an answer to "where?": everything but the chatter around it and time words at its ends.
 * `named` is the surest place in it, used when the answer is long.
 */
export const wholeAnswer = (
  reading: Reading,
  times: { at: number; to: number }[],
  named: { at: number; to: number } | undefined,
): string | undefined => {
  const { words } = reading
  let at = 0
  let to = words.length
  if (unknown.test(words.slice(0, 6).join(' ')) && !named) return undefined
  if (to > longestAnswer) return named ? wordsAsWritten(reading, named.at, named.to) : undefined
  for (let steps = 0; steps < 6 && at < to; steps += 1) {
    const hit = chatter.at(reading, at)
    // "in front of", "on the corner of" belong to the place
    const relation = /^(?:front|corner|edge|middle|junction|end|side|back|other|between)$/.test(
      words[hit?.to ?? 0] ?? '',
    )
    if (!hit || hit.to >= to || relation) break
    at = hit.to
  }
  if (at > 0 && words[at - 1] === 'the') at -= 1
  for (const time of times) {
    const whole = time.at <= at && time.to >= to
    // "Last night" answers another question.
    if (whole && !named) return undefined
    if (whole) continue
    if (time.to >= to && time.at > at && !named) to = time.at
    else if (time.to >= to && time.at > at && named && time.at >= named.to) to = time.at
    if (time.at <= at && time.to < to) at = time.to
  }
  while (to > at + 1 && closing.test(words[to - 1] ?? '')) to -= 1
  while (to > at + 1 && /^(?:at|on|in|about|around|and|since|it|was|the)$/.test(words[to - 1] ?? '')) to -= 1
  return at < to ? wordsAsWritten(reading, at, to) : undefined
}
