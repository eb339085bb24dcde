/** Everyday words one letter away from a word of the safety lists, which they must not be taken for. */
const list = ``

export const commonWords: ReadonlySet<string> = new Set(list.split(/\s+/))
