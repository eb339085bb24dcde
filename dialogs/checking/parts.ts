interface Message {
  at: string
  text: string
}

/** Places a text has for everything, and what the words around a message take: their own, and some to spare. */
const whole = 306
const around = 130
const shortest = 50

/** Where to cut so that at most `size` characters come before: between words, never within a number. */
const cutAt = (text: string, size: number): number => {
  for (let at = size; at > 0; at -= 1) {
    const withinNumber = /\d/.test(text.charAt(at - 1)) && /\d/.test(text.charAt(at + 1))
    if (text.charAt(at) === ' ' && !withinNumber) return at
  }
  // One number after the other: between any two words, or anywhere.
  const space = text.lastIndexOf(' ', size)
  return space > 0 ? space : size
}

/**
 * The team's messages as texts can carry them: the newest first, long ones in parts. A part that goes on from
 * the one before has no time of its own.
 *
 * @param said characters that stand before the first part
 */
export const inParts = (messages: readonly Message[], said: number): Message[] => {
  const parts: Message[] = []
  for (const { at, text } of [...messages].reverse()) {
    let rest = text.replace(/\s+/g, ' ').trim()
    let begins = true
    while (rest !== '') {
      const size = Math.max(shortest, whole - around - (parts.length === 0 ? said : 0))
      const end = rest.length <= size ? rest.length : cutAt(rest, size)
      parts.push({ at: begins ? at : '', text: rest.slice(0, end) })
      begins = false
      rest = rest.slice(end).trim()
    }
  }
  return parts
}
