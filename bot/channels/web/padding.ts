import { roomForWords, targetSize } from './shared/size.ts'

/** Room that a page gets beside the state it carries, in bytes. */
const roomForPage = 12_000

/** Writes JSON with a `pad` that brings it to its size. */
export const padJson = (value: object, states: (string | null)[]): string => {
  const text = JSON.stringify({ ...value, pad: '' })
  const bytes = Buffer.byteLength(text)
  const missing = targetSize(bytes, states, roomForWords) - bytes
  return `${text.slice(0, -2)}${'0'.repeat(missing)}"}`
}

/** Ends a page with a comment that brings it to its size. */
export const padHtml = (html: string, states: (string | null)[]): string => {
  const bytes = Buffer.byteLength(html) + '<!---->'.length
  return `${html}<!--${'0'.repeat(targetSize(bytes, states, roomForPage) - bytes)}-->`
}
