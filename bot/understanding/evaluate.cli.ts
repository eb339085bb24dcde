import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type CorpusEntry, corpusFolder, loadCorpus } from './corpus.ts'
import { evaluate, renderEvaluation } from './evaluate.ts'
import { loadModel } from './modelFile.ts'
import { createUnderstand } from './understand.ts'

const usage = `npm run evaluate: measures understanding on the splits the model never learns from, test and unseen.
Precision and recall of each intent, safety recall and false alarms, slot F1, what was confused, what was wrong.
  --brief   leaves out the list of what was wrong
  --train   measures on the train split as well
  --help    prints this
`

if (process.argv.includes('--help')) {
  process.stdout.write(usage)
  process.exit(0)
}

const understand = createUnderstand(loadModel())
/** A working day, so that "last night" means the same in every run. */
const now = '2026-01-15T12:00:00Z'

const measure = (title: string, entries: CorpusEntry[]): void => {
  if (entries.length === 0) return
  const measured = entries.map((entry) => ({ entry, meaning: understand(entry.text, { now }) }))
  process.stdout.write(`${renderEvaluation(evaluate(measured), title, !process.argv.includes('--brief'))}\n`)
}

const corpus = loadCorpus()
const unseenFolder = join(corpusFolder, 'unseen')
const unseen = existsSync(unseenFolder) ? loadCorpus(unseenFolder) : []
if (process.argv.includes('--train'))
  measure(
    'train split',
    corpus.filter((entry) => entry.split === 'train'),
  )
measure(
  'test split',
  corpus.filter((entry) => entry.split === 'test'),
)
measure('unseen split', [...corpus.filter((entry) => entry.split === 'fresh'), ...unseen])
