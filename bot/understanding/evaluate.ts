import { type Intent, intents, type Meaning, type Safety } from '../../dialogs/meaning.ts'
import type { CorpusEntry } from './corpus.ts'

/** What was right, wrongly found and missed. */
export interface Tally {
  right: number
  extra: number
  missed: number
}

export interface Measured {
  entry: CorpusEntry
  meaning: Meaning
}

export interface Evaluation {
  count: number
  accuracy: number
  unsure: number
  intents: Map<Intent, Tally>
  /** "asb read as noise": how often. */
  confused: Map<string, number>
  safety: Map<Exclude<Safety, 'none'>, { found: number; of: number; falseAlarms: number; ordinary: number }>
  slots: Map<string, Tally>
  wrong: string[]
}

const levels = ['domestic_abuse', 'emergency', 'crisis'] as const
const singleSlots = [
  'asbType',
  'wasteSize',
  'landType',
  'postcode',
  'vehicle',
  'happeningNow',
  'recurring',
] as const
const wordSlots = ['location', 'when', 'people'] as const
const manySlots = ['wasteTypes', 'hazards'] as const

export const precision = (tally: Tally): number => tally.right / Math.max(1, tally.right + tally.extra)
export const recall = (tally: Tally): number => tally.right / Math.max(1, tally.right + tally.missed)
export const f1 = (tally: Tally): number =>
  (2 * tally.right) / Math.max(1, 2 * tally.right + tally.extra + tally.missed)

const empty = (): Tally => ({ right: 0, extra: 0, missed: 0 })

const tallyOf = <Key>(tallies: Map<Key, Tally>, key: Key): Tally => {
  const tally = tallies.get(key) ?? empty()
  tallies.set(key, tally)
  return tally
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** Words agree where at least half of both are shared: where the edges lie is a matter of taste. */
const overlaps = (one: string, other: string): boolean => {
  const [ours, theirs] = [wordsOf(one), wordsOf(other)]
  const shared = ours.filter((word) => theirs.includes(word)).length
  return shared * 2 >= Math.max(ours.length, theirs.length)
}

const tallyOne = (tally: Tally, wanted: unknown, found: unknown, same: boolean): void => {
  if (wanted !== undefined && found !== undefined && same) tally.right += 1
  else {
    if (found !== undefined) tally.extra += 1
    if (wanted !== undefined) tally.missed += 1
  }
}

const tallySlots = (tallies: Map<string, Tally>, { entry, meaning }: Measured): void => {
  const { slots: wanted } = entry
  const { slots: found } = meaning
  for (const slot of singleSlots) {
    // a flag that is false and one that is not said come to the same
    const [want, got] = [wanted[slot] || undefined, found[slot] || undefined]
    tallyOne(tallyOf(tallies, slot), want, got, want === got)
  }
  for (const slot of wordSlots) {
    const [want, got] = [wanted[slot], found[slot]]
    tallyOne(tallyOf(tallies, slot), want, got, overlaps(want ?? '', got ?? ''))
  }
  for (const slot of manySlots) {
    const want: readonly string[] = wanted[slot] ?? []
    const got: readonly string[] = found[slot] ?? []
    const tally = tallyOf(tallies, slot)
    tally.right += got.filter((value) => want.includes(value)).length
    tally.extra += got.filter((value) => !want.includes(value)).length
    tally.missed += want.filter((value) => !got.includes(value)).length
  }
}

const tallySafety = (evaluation: Evaluation, { entry, meaning }: Measured): void => {
  for (const level of levels) {
    const tally = evaluation.safety.get(level) ?? { found: 0, of: 0, falseAlarms: 0, ordinary: 0 }
    evaluation.safety.set(level, tally)
    const wanted = entry.safety === level || entry.alsoSafety.includes(level)
    const found = meaning.safety === level || meaning.alsoSafety.includes(level)
    if (wanted) {
      tally.of += 1
      if (found) tally.found += 1
      else evaluation.wrong.push(`missed ${level}: ${entry.text}`)
    } else if (entry.safety === 'none') {
      tally.ordinary += 1
      if (found) {
        tally.falseAlarms += 1
        evaluation.wrong.push(`false ${level}: ${entry.text}`)
      }
    }
  }
}

/** Compares what was understood with what the corpus says. Slots only of reports, where they are marked. */
export const evaluate = (measured: Measured[]): Evaluation => {
  const evaluation: Evaluation = {
    count: measured.length,
    accuracy: 0,
    unsure: 0,
    intents: new Map(),
    confused: new Map(),
    safety: new Map(),
    slots: new Map(),
    wrong: [],
  }
  let right = 0
  for (const each of measured) {
    const { entry, meaning } = each
    if (meaning.unsure) evaluation.unsure += 1
    if (meaning.intent === entry.intent) {
      right += 1
      tallyOf(evaluation.intents, entry.intent).right += 1
    } else {
      tallyOf(evaluation.intents, entry.intent).missed += 1
      tallyOf(evaluation.intents, meaning.intent).extra += 1
      const pair = `${entry.intent} read as ${meaning.intent}`
      evaluation.confused.set(pair, (evaluation.confused.get(pair) ?? 0) + 1)
      evaluation.wrong.push(`${pair}${meaning.unsure ? ' (unsure)' : ''}: ${entry.text}`)
    }
    tallySafety(evaluation, each)
    if (entry.intent === 'fly_tipping' || entry.intent === 'asb') tallySlots(evaluation.slots, each)
  }
  evaluation.accuracy = right / Math.max(1, measured.length)
  return evaluation
}

const per = (value: number): string => value.toFixed(3)
const row = (name: string, ...cells: (string | number)[]): string =>
  [name.padEnd(24), ...cells.map((cell) => String(cell).padStart(10))].join('')

/** The evaluation as a page of plain text. */
export const renderEvaluation = (evaluation: Evaluation, title: string, showWrong: boolean): string => {
  const { count, accuracy, unsure } = evaluation
  const lines = [
    `${title}: ${count} messages, intent right ${per(accuracy)}, asked back ${per(unsure / Math.max(1, count))}`,
    '',
    row('intent', 'precision', 'recall', 'messages'),
    ...intents.flatMap((intent) => {
      const tally = evaluation.intents.get(intent)
      return tally ? [row(intent, per(precision(tally)), per(recall(tally)), tally.right + tally.missed)] : []
    }),
    '',
    row('safety', 'recall', 'of', 'false', 'alarms of'),
    ...[...evaluation.safety].map(([level, { found, of, falseAlarms, ordinary }]) =>
      row(level, per(found / Math.max(1, of)), of, per(falseAlarms / Math.max(1, ordinary)), ordinary),
    ),
    '',
    row('slot', 'precision', 'recall', 'F1'),
    ...[...evaluation.slots].map(([slot, tally]) =>
      row(slot, per(precision(tally)), per(recall(tally)), per(f1(tally))),
    ),
    '',
    'confused',
    ...[...evaluation.confused]
      .sort(([, one], [, other]) => other - one)
      .map(([pair, times]) => `${String(times).padStart(5)}  ${pair}`),
  ]
  return `${[...lines, ...(showWrong ? ['', 'wrong', ...evaluation.wrong] : [])].join('\n')}\n`
}
