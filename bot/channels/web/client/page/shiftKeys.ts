/** What the exit needs of a key event. */
export interface KeyPress {
  key: string
  repeat: boolean
  isComposing: boolean
  ctrlKey: boolean
  altKey: boolean
  metaKey: boolean
}

export interface ShiftKeys {
  down(event: KeyPress): void
  up(event: KeyPress): void
  /** Something other than a key was used: a held Shift belongs to it. */
  interrupt(): void
}

const needed = 3
const patience = 5_000

/**
 * Counts presses of Shift alone, left or right, each within 5 seconds of the one before (safety.md, Web 5).
 * A Shift that makes a capital, belongs to a shortcut or comes from an input method does not count, and any
 * other key starts the count again. `onCount` hears 1, 2 and 3, and 0 when the count starts again.
 */
export const countShiftKeys = (onCount: (count: number) => void): ShiftKeys => {
  let count = 0
  let alone = false
  let timer: ReturnType<typeof setTimeout> | undefined

  const restart = () => {
    alone = false
    clearTimeout(timer)
    if (count === 0) return
    count = 0
    onCount(0)
  }

  return {
    down: (event) => {
      if (event.repeat && event.key === 'Shift') return
      if (event.key !== 'Shift' || event.isComposing || event.ctrlKey || event.altKey || event.metaKey)
        restart()
      else alone = true
    },
    up: (event) => {
      if (event.key !== 'Shift' || !alone) return
      if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return restart()
      alone = false
      count += 1
      clearTimeout(timer)
      const reached = count
      if (count === needed) count = 0
      else timer = setTimeout(restart, patience)
      onCount(reached)
    },
    interrupt: restart,
  }
}
