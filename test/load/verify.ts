import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import pg from 'pg'
import { z } from 'zod'
import { placeSchema } from '../../dialogs/reporting/report.ts'
import type { Outcome } from './residents.ts'

/** What the store holds against what was said. */
export interface Verified {
  filed: number
  rows: number
  /** Reports people were told of that are not there. */
  lost: string[]
  /** Reports there that nobody was told of, or twice. */
  doubled: number
  /** Things said that the report does not hold, or holds twice. */
  answersWrong: string[]
  answersChecked: number
  optedOut: number
}

const rowSchema = z.object({
  reference: z.string(),
  kind: z.enum(['fly_tipping', 'asb']),
  channel: z.string(),
  ownWords: z.array(z.string()),
  way: z.string().nullable(),
  added: z.array(z.string()),
  answers: z.object({
    wasteTypes: z.array(z.string()).optional(),
    asbType: z.string().optional(),
    location: placeSchema,
    when: z.object({ words: z.string() }).optional(),
  }),
})
type Row = z.infer<typeof rowSchema>

const missing = (row: Row, { filed, added }: Outcome): string[] => {
  if (filed === undefined) return []
  const { story, said } = filed
  const wrong: string[] = []
  const want = (holds: boolean, what: string): void => {
    if (!holds) wrong.push(`${row.reference}: ${what}`)
  }
  want(row.kind === story.kind && row.channel === 'sms', 'kind')
  for (const text of new Set(said)) {
    const times = row.ownWords.filter((words) => words === text).length
    const told = said.filter((words) => words === text).length
    want(times > 0 && times <= told, `"${text}" was said ${told} times and is there ${times} times`)
  }
  const { location, wasteTypes = [], asbType, when } = row.answers
  const { holds } = story
  want(`${location.label} ${location.words}`.includes(holds.street), `place: ${location.label}`)
  for (const type of holds.wasteTypes ?? []) want(wasteTypes.includes(type), `waste: ${wasteTypes.join()}`)
  want(wasteTypes.length === (holds.wasteTypes ?? []).length, `waste: ${wasteTypes.join()}`)
  want(asbType === holds.asbType, `type: ${asbType}`)
  want(when?.words.includes(story.when) ?? false, `when: ${when?.words}`)
  want((row.way === 'text') === story.updates, `contact: ${row.way}`)
  want(row.added.join() === (added ?? ''), `added: ${row.added.join(' | ')}`)
  return wrong
}

/** Compares every report with what its resident said. */
export const verifyReports = async (databaseUrl: string, outcomes: readonly Outcome[]): Promise<Verified> => {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    const { rows } = await client.query(`
      SELECT r.reference, r.kind, r.channel, r."ownWords", r.answers, p.way,
        ARRAY(SELECT e.text FROM "CaseEvent" e WHERE e."reportId" = r.id AND e.kind = 'resident_added') AS added
      FROM "Report" r LEFT JOIN "Reporter" p ON p.id = r."reporterId"`)
    const found = new Map(
      z
        .array(rowSchema)
        .parse(rows)
        .map((row) => [row.reference, row]),
    )
    const told = outcomes.flatMap(({ filed }) => filed?.reference ?? [])
    const known = new Set(told)
    const optOuts = await client.query('SELECT count(*)::int AS n FROM "TextOptOut"')
    await client.query('CHECKPOINT')
    return {
      filed: told.length,
      rows: rows.length,
      lost: told.filter((reference) => !found.has(reference)),
      doubled:
        told.length - known.size + [...found.keys()].filter((reference) => !known.has(reference)).length,
      answersWrong: outcomes.flatMap((outcome) => {
        const row = found.get(outcome.filed?.reference ?? '')
        const wrong = row === undefined ? [] : missing(row, outcome)
        return wrong.length === 0 ? [] : [`${wrong.join('; ')} (${outcome.transcript?.join(' / ') ?? ''})`]
      }),
      answersChecked: outcomes.reduce((sum, { filed }) => sum + (filed?.said.length ?? 0), 0),
      optedOut: z.array(z.object({ n: z.number() })).parse(optOuts.rows)[0]?.n ?? 0,
    }
  } finally {
    await client.end()
  }
}

export interface Searched {
  files: number
  bytes: number
  /** Files that hold it, in one alphabet or another. */
  holding: string[]
}

/** Reads every file of the folders for a text, whatever its format. */
export const searchFiles = (folders: readonly string[], text: string): Searched => {
  const searched: Searched = { files: 0, bytes: 0, holding: [] }
  const wanted = [Buffer.from(text), Buffer.from(text.toUpperCase()), Buffer.from(text, 'utf16le')]
  for (const folder of folders) {
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      const path = join(folder, name)
      if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) continue
      const content = readFileSync(path)
      searched.files += 1
      searched.bytes += content.length
      if (wanted.some((one) => content.includes(one))) searched.holding.push(relative(folder, path))
    }
  }
  return searched
}
