import { phraseBook } from './phrases.ts'
import type { Reading } from './reading.ts'

/** Whether the person would give a statement or go to court: yes, no, or not said. */
const said = phraseBook<'yes' | 'no'>([
  [
    'yes',
    `happy|willing|prepared|glad|ready|able to give|make|provide|sign|do a|an|any? statement, i would|will|can|could gladly|happily|be? happy|willing|prepared? to? give|make|provide|sign a|an|any? statement,
     give you a statement, give a statement if, will sign anything, happy|willing|prepared|glad|ready to be? a? witness, happy|willing|prepared|glad to testify, count me in as a witness, be a witness if|for, act as a? witness, i will|would|can|could gladly? be a witness, use me as a witness, put me down as a witness,
     happy|willing|prepared|glad|ready to go|stand to|up? court|in? court?, i will|would gladly? go to court, i will|would|can|could gladly? testify|swear to?, i will|would stand up in court, swear to it in court`,
  ],
  [
    'no',
    `not want|wish|prepared|willing|going to be|give|make|go|sign a? witness|statement|to? court?, will|would not be|give|make|go a? witness|statement|to? court?, no statement, no statements, not giving a? statement|statements, not going to court, not be a witness, not give a statement`,
  ],
])

/** Whether they would be a witness; undefined where the words do not say. */
export const statementIn = (reading: Reading): 'yes' | 'no' | undefined => {
  let wish: 'yes' | 'no' | undefined
  for (const { at, value } of said.find(reading)) {
    if (value === 'no') return 'no'
    // "not happy to give a statement", "he would give a statement"
    const before = reading.words.slice(Math.max(0, at - 2), at)
    if (before.some((word) => word === 'not' || word === 'never')) return 'no'
    if (!before.some((word) => others.has(word))) wish = 'yes'
  }
  return wish
}
const others = new Set(
  'he she they neighbour neighbours husband wife mum dad someone somebody son daughter'.split(' '),
)
