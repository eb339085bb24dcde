export interface Breaker {
  /** False while the provider is left alone. One call may try again after the rest. */
  allows: () => boolean
  succeeded: () => void
  failed: () => void
}

/**
 * Leaves a failing provider alone: after `failures` in a row no call goes out for `restMs`, then one may
 * try. Our own few lines, because the kept libraries (opossum, cockatiel) need Node 22 in their current
 * releases and none takes an injected clock.
 */
export const createBreaker = (now: () => Date, failures = 3, restMs = 30_000): Breaker => {
  let inRow = 0
  let restUntil = 0
  return {
    allows: () => {
      if (inRow < failures) return true
      const time = now().getTime()
      if (time < restUntil) return false
      // Only this call tries; the others wait for its outcome or for another rest.
      restUntil = time + restMs
      return true
    },
    succeeded: () => {
      inRow = 0
    },
    failed: () => {
      inRow += 1
      if (inRow >= failures) restUntil = now().getTime() + restMs
    },
  }
}
