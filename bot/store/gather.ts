interface Waiting<Item, Result> {
  item: Item
  resolve: (result: Result) => void
  reject: (error: unknown) => void
}

/**
 * Gives each item to `work` at once, or, while it is under way, together with all others that came meanwhile:
 * the busier it is, the fewer statements. Another run starts beside one that takes long: it may wait for a row
 * that somebody holds, and is to hold up nobody else.
 *
 * @param work answers a result for each item, in their order; it does all or, when it throws, nothing
 * @param most items it takes together
 * @param flights how many runs of it may be under way
 * @param patience milliseconds after which a run takes long
 * @param isShared whether an error has nothing to do with the items; where it may have, each is tried alone
 */
export const gather = <Item, Result>({
  work,
  most,
  flights,
  patience,
  isShared,
}: {
  work: (items: readonly Item[]) => Promise<readonly Result[]>
  most: number
  flights: number
  patience: number
  isShared: (error: unknown) => boolean
}): ((item: Item) => Promise<Result>) => {
  const waiting: Waiting<Item, Result>[] = []
  let flying = 0
  /** Those of them that take long. */
  let slow = 0

  const fly = async (group: readonly Waiting<Item, Result>[]): Promise<void> => {
    try {
      const results = await work(group.map(({ item }) => item))
      if (results.length !== group.length) throw new Error('not one result for each')
      results.forEach((result, index) => {
        group[index]?.resolve(result)
      })
    } catch (error) {
      if (group.length > 1 && !isShared(error)) await Promise.all(group.map((one) => fly([one])))
      else for (const { reject } of group) reject(error)
    }
  }

  const takeOff = async (): Promise<void> => {
    flying += 1
    let isSlow = false
    const late = setTimeout(() => {
      isSlow = true
      slow += 1
      next()
    }, patience)
    await fly(waiting.splice(0, most))
    clearTimeout(late)
    if (isSlow) slow -= 1
    flying -= 1
    next()
  }

  const next = (): void => {
    while (flying < flights && flying === slow && waiting.length > 0) void takeOff()
  }

  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject })
      next()
    })
}
