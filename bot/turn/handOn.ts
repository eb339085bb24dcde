import type { Envelope, Sealing } from './seal.ts'

/** A state that was looked into before its turn is opened once. */
export interface HandOn {
  /** What turns open states with. */
  sealing: Sealing
  /** Begins work that opens this state first thing; it gets what was opened. */
  handing<Result>(sealed: string, envelope: Envelope, begin: () => Result): Result
}

/** What is handed on is held while the work begins, and never between turns (safety.md, rule 1). */
export const openHandOn = (sealing: Sealing): HandOn => {
  let held: { sealed: string; envelope: Envelope } | undefined
  return {
    sealing: {
      ...sealing,
      open: (sealed, channel, now) =>
        held?.sealed === sealed && held.envelope.channel === channel
          ? held.envelope
          : sealing.open(sealed, channel, now),
    },
    handing: (sealed, envelope, begin) => {
      held = { sealed, envelope }
      try {
        return begin()
      } finally {
        held = undefined
      }
    },
  }
}
