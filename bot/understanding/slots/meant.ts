import { numberOf } from './numbers.ts'
import { type Hit, phraseBook } from './phrases.ts'
import type { Reading } from './reading.ts'
import { isNewSentence } from './reading.ts'
import type { WasteThing } from './waste.ts'

/** What stands between a thing and the one that was meant. */
const instead = phraseBook<true>([
  [
    true,
    `no wait, wait no, scratch|scrap that, nah|nope|no|sorry it is|was?, nah|nope|no|sorry its, sorry i meant|mean, no i meant|mean, i meant|mean, no? hang|hold on is? it? is?, no? hang|hold on its|it, tell a lie it? is?, tell a lie its, telling a lie its?, my mistake its?,
     or rather, correction, no actually, actually no, no sorry, sorry no, sorry|no|nope|nah two|three|four|five|one|2|3|4|5|1, well it is? its? a? actually, well it is|was a|an, well its a|an, ok|okay actually?,
     nope|no|nah|actually it? its? is? looks|look? more? like, nope|no|nah|actually it looks|is more like`,
  ],
])

/** The things that are named after what takes back the rest, where one is named at once. */
const afterTakingBack = <T extends Hit<WasteThing>>(
  reading: Reading,
  named: T[],
  back: Hit<true>,
): T[] | undefined => {
  const last = reading.words[back.to - 1] ?? ''
  const after = named.filter(
    ({ at }) => at >= back.to || (at === back.to - 1 && numberOf(last) !== undefined),
  )
  const [first] = after
  return first &&
    first.at - back.to <= 3 &&
    !isNewSentence(reading, back.to, first.at) &&
    !first.value.vague &&
    after.length < named.length
    ? after
    : undefined
}

/**
 * "A trolley and... nah its a sofa", "a twin tub? twin buggy i mean": only what was meant. A remark that names
 * no other thing at once takes nothing back: "no its a bed, sorry, its dark".
 */
export const meant = <T extends Hit<WasteThing>>(reading: Reading, named: T[]): T[] => {
  if (named.length < 2 || (reading.anyMark & instead.mark) === 0) return named
  const backs = instead.find(reading).reverse()
  for (const back of backs) {
    const after = afterTakingBack(reading, named, back)
    if (after) return after
  }
  const [back] = backs
  const before = named.at(-1)
  if (!back || !before) return named
  const closes = /^(?:i (?:mean|meant))$/.test(reading.words.slice(back.at, back.to).join(' '))
  return closes && back.at === before.to && !isNewSentence(reading, before.to, back.at) ? [before] : named
}

const nameOf = ({ words }: Reading, to: number): string => (words[to - 1] ?? '').replace(/s$/, '')

/** "Bags dumped, no it isn't bags, it's a sofa": a thing denied later was none, where another one is named after. */
export const withoutDenied = <T extends Hit<WasteThing>>(
  reading: Reading,
  named: T[],
  denied: readonly { at: number; to: number }[],
): T[] => {
  const left = named.filter(
    (hit) =>
      !denied.some((other) => other.at > hit.at && nameOf(reading, other.to) === nameOf(reading, hit.to)),
  )
  const [last] = denied.slice(-1)
  return last && left.some((hit) => hit.at > last.at && !hit.value.vague) ? left : named
}
