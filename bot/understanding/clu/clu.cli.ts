import { writeFileSync } from 'node:fs'
import { loadCorpus } from '../corpus.ts'
import { toCluProject } from './export.ts'

const usage = 'npm run clu -- export [FILE] [PROJECT]   writes the importable project (default: to stdout)\n'

const [command, file, project = 'sosafe-chat'] = process.argv.slice(2)
if (command === 'export') {
  const json = `${JSON.stringify(toCluProject(loadCorpus(), project), null, 2)}\n`
  if (file === undefined || file === '-') process.stdout.write(json)
  else writeFileSync(file, json)
} else {
  process.stderr.write(usage)
  process.exit(1)
}
