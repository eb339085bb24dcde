import jest from './jest.mjs'

/**
 * Mutation testing of the safety rules (`npm run mutation`, outside `npm test`): what reads and asks the rules is
 * changed bit by bit, and some test must notice each change. The rules themselves are data: dropping one is
 * tested, for every pattern and every guard, by test/safety/p15-rules.test.ts, in seconds instead of hours.
 */
export default {
  testRunner: 'jest',
  testRunnerNodeArgs: ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
  jest: {
    config: {
      ...jest,
      rootDir: '.',
      moduleNameMapper: {},
      testMatch: ['**/test/safety/p15-*.test.ts'],
    },
    enableFindRelatedTests: false,
  },
  // Stryker would rewrite the project's with an API that TypeScript 7 has no more; swc needs none.
  tsconfigFile: '.config/none.json',
  coverageAnalysis: 'perTest',
  mutate: ['bot/understanding/safety/{engine,index,candidates,patterns,lexicon}.ts'],
  ignorePatterns: [
    'data',
    'dist',
    'reports',
    'coverage',
    'deploymentTemplates',
    'test/screenshots',
    'test/browser',
  ],
  concurrency: 2,
  timeoutMS: 30_000,
  tempDirName: '.stryker-tmp',
  reporters: ['clear-text', 'json'],
  jsonReporter: { fileName: 'reports/mutation.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  // What survives is explained in test/safety/MUTATION.md, mutant by mutant.
  thresholds: { high: 100, low: 95, break: null },
}
