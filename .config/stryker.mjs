import jest from './jest.mjs'

/**
 * Mutation testing of the safety rules (`npm run mutation`, outside `npm test`): what reads and asks the rules is
 * changed bit by bit, and some test must notice each change. The rules themselves are data: dropping one is
 * tested, for every pattern and every guard, by test/safety/p15-rules.test.ts, in seconds instead of hours.
 *
 * Two runs, so that each mutant meets only the tests made for it: what reads the rules (this file), and who asks
 * them (strykerAsking.mjs). What survives is explained in test/safety/MUTATION.md, mutant by mutant.
 */
export const mutationOf = ({ mutate, tests, report, coverageAnalysis, least }) => ({
  testRunner: 'jest',
  testRunnerNodeArgs: ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
  jest: {
    config: { ...jest, rootDir: '.', moduleNameMapper: {}, testMatch: [`**/test/safety/${tests}.test.ts`] },
    enableFindRelatedTests: false,
  },
  // Stryker would rewrite the project's with an API that TypeScript 7 has no more; swc needs none.
  tsconfigFile: '.config/none.json',
  coverageAnalysis,
  mutate: [`bot/understanding/safety/${mutate}.ts`],
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
  timeoutMS: 10_000,
  tempDirName: '.stryker-tmp',
  reporters: ['clear-text', 'json', 'progress-append-only'],
  jsonReporter: { fileName: `reports/${report}.json` },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  // One survivor more than is explained, and the command fails.
  thresholds: { high: 100, low: least, break: least },
})

export default mutationOf({
  mutate: '{engine,rows,candidates,patterns,lexicon}',
  tests: 'p15-{engine,candidates,lexicon}',
  report: 'mutation',
  coverageAnalysis: 'perTest',
  least: 92.9,
})
