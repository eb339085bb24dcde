/**
 * Copies what a running service needs into a folder: the build, templates, data, migrations and the packages
 * a running service uses. Used by the image, and good for a zip deployment.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, resolve, sep } from 'node:path'
import { at, filesUnder } from './steps.mjs'

const target = process.argv[2]
if (target === undefined) throw new Error('node .config/pack.mjs FOLDER')
const into = resolve(target)
if (existsSync(into) && readdirSync(into).length > 0) throw new Error(`${into} is not empty`)

/** Commands for people who change the project. */
const tools = ['bench', 'evaluate', 'migration', 'train']
const isTool = (path) => tools.some((name) => path.startsWith(`dist/${name}.js`))

/** Sources are in the build; what is left is read while the service runs. */
const isRead = (path) =>
  !/\.(ts|scss|md)$/.test(path) &&
  !/\/(client|corpus|generated)\//.test(path) &&
  !basename(path).startsWith('.')

const wanted = [
  'package.json',
  'LICENSE',
  ...filesUnder('dist').filter((path) => !path.startsWith('dist/.') && !isTool(path)),
  ...filesUnder('bot').filter(isRead),
  'prisma/schema.prisma',
  ...filesUnder('prisma/migrations'),
]
for (const path of wanted) {
  mkdirSync(dirname(join(into, path)), { recursive: true })
  cpSync(at(path), join(into, path))
}

const { packages } = JSON.parse(readFileSync(at('package-lock.json'), 'utf8'))

/** Where Node finds a package asked for by the one at this path of the lock. */
const foundFrom = (path, name) => {
  const inside = `${path === '' ? '' : `${path}/`}node_modules/${name}`
  if (packages[inside] !== undefined) return inside
  return path === ''
    ? undefined
    : foundFrom(path.slice(0, Math.max(0, path.lastIndexOf('/node_modules/'))), name)
}

/**
 * The packages that running code can reach. `npm prune --omit=dev` keeps more: whatever a development package
 * brought that one of ours names as an optional peer (Prisma's command line with React and MySQL, TypeScript).
 */
const reached = new Set()
const reach = (path) => {
  const { dependencies, optionalDependencies, peerDependencies, peerDependenciesMeta } = packages[path]
  const peers = Object.keys(peerDependencies ?? {}).filter((name) => !peerDependenciesMeta?.[name]?.optional)
  const names = [...Object.keys({ ...dependencies, ...optionalDependencies }), ...peers]
  for (const name of names) {
    const found = foundFrom(path, name)
    if (found === undefined || reached.has(found)) continue
    reached.add(found)
    reach(found)
  }
}
reach('')
for (const path of [...reached].filter((one) => existsSync(at(one)))) {
  cpSync(at(path), join(into, path), {
    recursive: true,
    verbatimSymlinks: true,
    filter: (file) => !file.slice(at(path).length).startsWith(`${sep}node_modules`),
  })
}
process.stderr.write(`${wanted.length} files and ${reached.size} packages are in ${into}\n`)
