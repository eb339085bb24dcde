/** After all tests of a run: ends what `cluster.mjs` started. */
export default async () => {
  await globalThis.sharedCluster?.stop()
}
