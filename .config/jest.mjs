import { findChromium, findPostgres } from './programs.mjs'

// Tests started without `npm test` find the same programs; workers inherit this environment.
for (const [name, path] of Object.entries({ CHROMIUM_PATH: findChromium(), POSTGRES_BIN: findPostgres() })) {
  if (path !== undefined) process.env[name] = path
}

/** Jest runs the TypeScript sources as ES modules; swc strips the types. */
export default {
  rootDir: '..',
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
  testTimeout: 30_000,
  maxWorkers: 2,
}
