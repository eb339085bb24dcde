import { mutationOf } from './stryker.mjs'

/** Who asks the rules: made ready once, as the file is loaded, so every test is asked of every mutant. */
export default mutationOf({
  mutate: 'index',
  tests: 'p15-asking',
  report: 'mutationAsking',
  coverageAnalysis: 'off',
  least: 98.7,
})
