/**
 * Builds the service into dist/. Each step is skipped while its inputs are unchanged. `--quiet` prints
 * nothing unless something fails, so that commands which write data to stdout can build first. `--client` makes
 * the database client alone, which the types need.
 */
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, extname } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { at, filesUnder, runStep, withBuildLock } from './steps.mjs'

const run = promisify(execFile)
const quiet = process.argv.includes('--quiet')
const clientOnly = process.argv.includes('--client')
const say = (line) => quiet || process.stderr.write(`${line}\n`)

const clientFolders = ['bot/channels/web/client', 'bot/officer/client']
const clientFiles = (extension) =>
  clientFolders
    .flatMap((folder) =>
      existsSync(at(folder)) ? readdirSync(at(folder)).map((name) => `${folder}/${name}`) : [],
    )
    .filter(
      (path) => extname(path) === extension && !basename(path).startsWith('_') && !path.endsWith('.d.ts'),
    )

/** Prisma's CLI wants its schema engine named, though `generate` never runs it; this keeps it offline. */
const generateClient = async () => {
  const env = {
    ...process.env,
    PRISMA_SCHEMA_ENGINE_BINARY: at('package.json'),
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
  }
  const cli = at('node_modules/prisma/build/index.js')
  await run(process.execPath, [cli, 'generate', '--config', '.config/prisma.ts'], { cwd: at(), env })
}

const serverOptions = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  packages: 'external',
  sourcemap: true,
  logLevel: 'warning',
  absWorkingDir: at(),
}

const trainer = 'bot/understanding/train.cli.ts'
const model = 'bot/understanding/model.json'
const trainModel = async () => {
  const { build } = await import('esbuild')
  await build({ ...serverOptions, entryPoints: { train: trainer }, outdir: at('dist') })
  await run(process.execPath, [at('dist/train.js')], { cwd: at() })
}

/** A running server may still serve or load what an earlier build wrote: only what is old is removed. */
const dropOld = (folder, current) => {
  const hourAgo = Date.now() - 3_600_000
  for (const path of filesUnder(folder)) {
    if (!current.has(path) && statSync(at(path)).mtimeMs < hourAgo) rmSync(at(path))
  }
}

/** Assets carry their content's hash in the name, so that browsers may keep them for ever. */
const writeAsset = (manifest, name, content) => {
  if (manifest[name] !== undefined) throw new Error(`two assets are called ${name}`)
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 10)
  const extension = extname(name)
  manifest[name] = `${basename(name, extension)}-${hash}${extension}`
  writeFileSync(at('dist/public', manifest[name]), content)
  if (!/^\.(css|js|svg|json)$/.test(extension)) return
  writeFileSync(at('dist/public', `${manifest[name]}.br`), brotliCompressSync(content))
  writeFileSync(at('dist/public', `${manifest[name]}.gz`), gzipSync(content, { level: 9 }))
}

const buildAssets = async () => {
  const [sass, esbuild] = await Promise.all([import('sass'), import('esbuild')])
  mkdirSync(at('dist/public'), { recursive: true })
  const manifest = {}
  for (const path of clientFiles('.scss')) {
    const { css } = sass.compile(at(path), {
      // MOJ Frontend looks for GOV.UK Frontend from the project's root.
      loadPaths: [at('node_modules'), at()],
      quietDeps: true,
      style: 'compressed',
    })
    const { code } = await esbuild.transform(css, { loader: 'css', minify: true, legalComments: 'none' })
    writeAsset(manifest, `${basename(path, '.scss')}.css`, code)
  }
  const scripts = await esbuild.build({
    entryPoints: clientFiles('.ts'),
    absWorkingDir: at(),
    outdir: at('dist/public'),
    entryNames: '[name]',
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2020',
    legalComments: 'none',
    logLevel: 'warning',
  })
  for (const { path, contents } of scripts.outputFiles) writeAsset(manifest, basename(path), contents)
  for (const path of clientFolders.flatMap((folder) => filesUnder(`${folder}/static`))) {
    writeAsset(manifest, basename(path), readFileSync(at(path)))
  }
  // Written aside and renamed: a service that starts meanwhile reads the old list or the new one.
  const list = at('dist/public/manifest.json')
  writeFileSync(`${list}.part`, `${JSON.stringify(manifest, null, 2)}\n`)
  renameSync(`${list}.part`, list)
  const current = ['manifest.json', ...Object.values(manifest)].map((name) => `dist/public/${name}`)
  dropOld('dist/public', new Set(current.flatMap((path) => [path, `${path}.br`, `${path}.gz`])))
}

const serverEntries = () => {
  const tools = filesUnder('bot')
    .filter((path) => path.endsWith('.cli.ts'))
    .map((path) => [basename(path, '.cli.ts'), path])
  const named = [
    ['main', 'bot/main.ts'],
    ['seed', 'prisma/seed.ts'],
    ['bench', 'test/bench/index.ts'],
    ['soak', 'test/load/soak.cli.ts'],
  ].filter(([, path]) => existsSync(at(path)))
  const entries = Object.fromEntries([...tools, ...named])
  if (Object.keys(entries).length !== tools.length + named.length) throw new Error('two tools share a name')
  return entries
}

const buildServer = async () => {
  const { build } = await import('esbuild')
  const result = await build({
    ...serverOptions,
    entryPoints: serverEntries(),
    outdir: at('dist'),
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    metafile: true,
  })
  dropOld('dist/chunks', new Set(Object.keys(result.metafile.outputs)))
}

const steps = {
  client: {
    name: 'database client',
    inputs: ['prisma/schema.prisma', '.config/prisma.ts'],
    outputs: ['bot/store/generated/client.ts'],
    run: generateClient,
  },
  model: {
    name: 'intent model',
    inputs: ['bot/understanding', 'dialogs'],
    leaveOut: (path) => path === model || path.endsWith('.md'),
    outputs: [model],
    run: trainModel,
  },
  assets: {
    name: 'pages',
    inputs: ['bot/channels/web', 'bot/officer', 'dialogs'],
    outputs: ['dist/public/manifest.json'],
    run: buildAssets,
  },
  server: {
    name: 'server',
    inputs: [
      ...['bot', 'dialogs', 'prisma', 'tsconfig.json'],
      ...['test/bench', 'test/load', 'test/support', 'test/sms/twilio.ts'],
    ],
    leaveOut: (path) => path.endsWith('.md') || path.endsWith('.njk') || path.endsWith('.scss'),
    outputs: existsSync(at('bot/main.ts')) ? ['dist/main.js'] : [],
    run: buildServer,
  },
}

const timed = async (step) => {
  const start = performance.now()
  if (await runStep(step)) say(`built ${step.name} in ${((performance.now() - start) / 1000).toFixed(1)} s`)
}

try {
  await withBuildLock(async () => {
    mkdirSync(at('dist'), { recursive: true })
    if (clientOnly) return timed(steps.client)
    await Promise.all([
      timed(steps.client),
      timed(steps.assets),
      existsSync(at(trainer)) && timed(steps.model),
    ])
    await timed(steps.server)
  })
} catch (error) {
  const told =
    error.errors?.length > 0 && error.name === 'Error' ? error.message : (error.stderr ?? error.stack)
  process.stderr.write(`The build failed.\n${told || error.message}\n`)
  process.exitCode = 1
}
