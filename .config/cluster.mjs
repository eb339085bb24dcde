/** Before all tests of a run: one PostgreSQL that its files share, each with databases of its own. */
import { at } from './steps.mjs'

export default async () => {
  const bin = process.env.POSTGRES_BIN
  if (bin === undefined) return
  const { startCluster } = await import(at('dist/tests/postgres.mjs'))
  globalThis.sharedCluster = await startCluster(bin)
  process.env.SHARED_POSTGRES = globalThis.sharedCluster.url('postgres')
}
