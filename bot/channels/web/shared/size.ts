const smallest = 8 * 1024

/**
 * The size a request or an answer is brought to, in bytes: a power of two from 8 KB. It follows from the
 * longest of the states sent and received plus the usual room beside it, so that an answer whose draft was
 * just destroyed, or which says little, is as long as any other (safety.md, Web 7).
 */
export const targetSize = (bytes: number, states: (string | null)[], room: number): number => {
  const needed = Math.max(bytes, ...states.map((state) => (state?.length ?? 0) + room))
  let size = smallest
  while (size < needed) size *= 2
  return size
}

/** Room that every turn gets beside the state it carries, in bytes. Most turns fit. */
export const roomForWords = 4_000
