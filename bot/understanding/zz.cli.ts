import { loadCorpus } from './corpus.ts'
import { understand } from './understand.ts'

for (const e of loadCorpus().filter((e) => e.split === 'test' || e.split === 'train')) {
  const m = understand(e.text, { now: '2026-11-23T10:00:00.000Z' })
  if (e.slots.wasteSize !== m.slots.wasteSize && e.slots.wasteSize !== undefined)
    console.log(
      `${e.split} ${e.slots.wasteSize} got ${m.slots.wasteSize} [${m.intent} ${m.confidence} ${m.candidates}] ${e.text}`,
    )
  else if (e.split === 'test' && e.slots.wasteSize !== m.slots.wasteSize && e.intent === 'fly_tipping')
    console.log(`${e.split} NONE got ${m.slots.wasteSize} [${m.intent}] ${e.text}`)
}
