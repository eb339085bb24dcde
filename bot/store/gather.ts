interface Waiting<Item, Result> {
  item: Item
  resolve: (result: Result) => void
  reject: (error: unknown) => void
}

/**
 * Gives each item to `work` at once, or, while enough of it is under way, together with all others that came
 * meanwhile: the busier it is, the fewer statements.
 *
 * @param work answers a result for each item, in their order; it does all or, when it throws, nothing
 * @param most items it takes together
 * @param flights how many runs of it may be under way
 * @param isShared whether an error has nothing to do with the items; where it may have, each is tried alone
 */
export const gather = <Item, Result>({
  work,
  most,
  flights,
  isShared,
}: {
  work: (items: readonly Item[]) => Promise<readonly Result[]>
  most: number
  flights: number
  isShared: (error: unknown) => boolean
}): ((item: Item) => Promise<Result>) => {
  const waiting: Waiting<Item, Result>[] = []
  let flying = 0

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

  const next = (): void => {
    while (flying < flights && waiting.length > 0) {
      flying += 1
      void fly(waiting.splice(0, most)).finally(() => {
        flying -= 1
        next()
      })
    }
  }

  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject })
      next()
    })
}
