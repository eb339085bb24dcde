import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../../bot/paths.ts'
import { postgresPrograms } from '../support/postgres.ts'
import { toMarkdown } from './results.ts'
import { failuresOf, soak } from './soak.ts'

const full = { conversations: 10_000, kills: 5 }
const [conversations = full.conversations, kills = full.kills] = process.argv.slice(2).map(Number)
const postgresBin = process.env.POSTGRES_BIN ?? postgresPrograms()
if (postgresBin === undefined || !Number.isInteger(conversations) || !Number.isInteger(kills)) {
  process.stderr.write(
    postgresBin === undefined
      ? 'PostgreSQL was not found: set POSTGRES_BIN to the folder of initdb and postgres.\n'
      : 'npm run soak -- <conversations> <kills>, both numbers; 10000 and 5 without them.\n',
  )
  process.exit(1)
}

// Cut short it still stops what it started, and says what it saw.
let stopped = false
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    stopped = true
  })
}
const result = await soak({
  stopped: () => stopped,
  ...{ postgresBin, conversations, kills, width: 64, cap: 20 * 60, seed: 20261123 },
  say: (line) => process.stderr.write(`${line}\n`),
})
const page = toMarkdown(result, new Date().toISOString().slice(0, 10))
process.stdout.write(page)
if (conversations === full.conversations && kills === full.kills) {
  writeFileSync(join(projectRoot, 'test/load/RESULTS.md'), page)
}
const failures = failuresOf(result)
for (const line of [...result.problems, ...result.verified.answersWrong].slice(0, 40))
  process.stderr.write(`${line}\n`)
process.exitCode = failures.length === 0 ? 0 : 1
