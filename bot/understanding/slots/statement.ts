import type { AsideHit } from './asides.ts'
import type { Reading } from './reading.ts'

/** Whether they would be a witness; undefined where the words do not say. */
export const statementIn = (reading: Reading, hits: readonly AsideHit[]): 'yes' | 'no' | undefined => {
  let wish: 'yes' | 'no' | undefined
  for (const { at, value } of hits) {
    if (value.of !== 'statement') continue
    if (value.is === 'no') return 'no'
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
