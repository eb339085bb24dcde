import { cpus, totalmem } from 'node:os'

/** One line of a results table. */
export interface Figure {
  what: string
  value: string
  /** The same in one run: this divided by the floor, and what it should be. */
  ratio?: string
  goal?: string
}

export interface Section {
  title: string
  /** How it was measured, in a sentence or two. */
  how: string
  figures: Figure[]
}

/** Microseconds a call: the median of several rounds, each long enough to be told from noise. */
export const microseconds = async (
  call: () => unknown,
  { rounds = 9, calls = 1000 } = {},
): Promise<number> => {
  for (let count = 0; count < calls; count++) await call()
  const taken: number[] = []
  for (let round = 0; round < rounds; round++) {
    const start = process.hrtime.bigint()
    for (let count = 0; count < calls; count++) await call()
    taken.push(Number(process.hrtime.bigint() - start) / calls / 1000)
  }
  return taken.sort((one, other) => one - other)[Math.floor(rounds / 2)] ?? Number.NaN
}

/**
 * Two calls measured turn by turn, so that a busy moment of the machine falls on both. Answers the medians
 * of each and of their ratio.
 */
export const compared = async (
  ours: () => unknown,
  floor: () => unknown,
  { rounds = 15, calls = 400 } = {},
): Promise<{ ours: number; floor: number; ratio: number }> => {
  const once = async (call: () => unknown): Promise<number> => {
    const start = process.hrtime.bigint()
    for (let count = 0; count < calls; count++) await call()
    return Number(process.hrtime.bigint() - start) / calls / 1000
  }
  await once(ours)
  await once(floor)
  const pairs: { ours: number; floor: number }[] = []
  for (let round = 0; round < rounds; round++)
    pairs.push({ floor: await once(floor), ours: await once(ours) })
  const median = (values: number[]): number =>
    values.sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN
  return {
    ours: median(pairs.map((pair) => pair.ours)),
    floor: median(pairs.map((pair) => pair.floor)),
    ratio: median(pairs.map((pair) => pair.ours / pair.floor)),
  }
}

export const micro = (value: number): string => `${value.toFixed(1)} µs`
export const perSecond = (value: number): string => `${Math.round(value)} a second`
export const times = (value: number): string => value.toFixed(2)

/** The machine's facts that a figure means nothing without. */
export const machine = (): string =>
  `${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}, ${process.platform}`

export const toMarkdown = (sections: readonly Section[], when: string): string =>
  [
    '# Measured',
    '',
    `Made by \`npm run bench\` on ${when}: ${machine()}.`,
    '',
    'These machines are noisy: trust the ratios, each taken within one run, more than the figures.',
    '',
    ...sections.flatMap(({ title, how, figures }) => [
      `## ${title}`,
      '',
      how,
      '',
      '| What | Measured | Ratio to the floor | Goal |',
      '|---|---|---|---|',
      ...figures.map(
        ({ what, value, ratio = '', goal = '' }) => `| ${what} | ${value} | ${ratio} | ${goal} |`,
      ),
      '',
    ]),
  ].join('\n')
