import { buildSync } from 'esbuild'
import { findChromium, findPostgres } from './programs.mjs'
import { at, runStep } from './steps.mjs'

// Tests started without `npm test` find the same programs; workers inherit this environment.
for (const [name, path] of Object.entries({ CHROMIUM_PATH: findChromium(), POSTGRES_BIN: findPostgres() })) {
  if (path !== undefined) process.env[name] = path
}

/** The Agents SDK requires jose, an ES module: Node does that, Jest does not before Node 24. */
const jose = 'dist/tests/jose.cjs'
await runStep({
  name: 'jose',
  inputs: ['node_modules/jose/package.json'],
  outputs: [jose],
  run: () => {
    buildSync({
      entryPoints: [at('node_modules/jose/dist/webapi/index.js')],
      outfile: at(jose),
      bundle: true,
      format: 'cjs',
      platform: 'node',
    })
  },
})

/** What is done before all tests is done by Node itself, which reads no TypeScript before version 22. */
const postgres = 'dist/tests/postgres.mjs'
await runStep({
  name: 'tests of postgres',
  inputs: ['.config/jest.mjs', 'test/support/postgres.ts'],
  outputs: [postgres],
  run: () => {
    buildSync({
      entryPoints: [at('test/support/postgres.ts')],
      outfile: at(postgres),
      bundle: true,
      packages: 'external',
      format: 'esm',
      platform: 'node',
    })
  },
})

/** Jest runs the TypeScript sources as ES modules; swc strips the types. */
export default {
  rootDir: '..',
  cacheDirectory: at('node_modules/.cache/jest'),
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript' },
          experimental: { keepImportAttributes: true },
        },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
  globalSetup: at('.config/cluster.mjs'),
  globalTeardown: at('.config/clusterEnd.mjs'),
  testSequencer: at('.config/sequencer.mjs'),
  moduleNameMapper: { '^jose$': `<rootDir>/${jose}` },
  testTimeout: 30_000,
  maxWorkers: 2,
  // ES modules of finished files are not let go of: past this a worker starts afresh, or it drowns in its own heap.
  workerIdleMemoryLimit: '1GB',
}
