/** Runs work under a key after what was given before it under the same key, in the order given. */
export type OneByOne = <Result>(key: string, work: () => Promise<Result>) => Promise<Result>

/** One queue a key, for this process; a queue that ran empty is forgotten. */
export const openOneByOne = (): OneByOne => {
  const last = new Map<string, Promise<unknown>>()
  return (key, work) => {
    const before = last.get(key) ?? Promise.resolve()
    const run = before.then(work, work)
    const settled = run
      .catch(() => undefined)
      .then(() => {
        if (last.get(key) === settled) last.delete(key)
      })
    last.set(key, settled)
    return run
  }
}
