import { roomForWords, targetSize } from './shared/size.ts'

/** Room that a page gets beside the state it carries, in bytes. */
const roomForPage = 12_000

const zero = '0'.charCodeAt(0)

/**
 * Writes JSON with a `pad` that brings it to its size, as bytes.
 *
 * @param sealed becomes `state`. Base64url needs no escaping, and looking for what does takes longer than the
 * whole rest of the answer.
 */
export const padJson = (value: object, states: (string | null)[], sealed?: string): Buffer => {
  const text = JSON.stringify({ ...value, pad: '' }).slice(0, -2)
  const head = sealed === undefined ? text : `{"state":"${sealed}",${text.slice(1)}`
  const bytes = Buffer.byteLength(head)
  const padded = Buffer.allocUnsafe(targetSize(bytes + 2, states, roomForWords))
  padded.write(head)
  padded.fill(zero, bytes, padded.length - 2)
  padded.write('"}', padded.length - 2)
  return padded
}

/** Ends a page with a comment that brings it to its size. */
export const padHtml = (html: string, states: (string | null)[]): string => {
  const bytes = Buffer.byteLength(html) + '<!---->'.length
  return `${html}<!--${'0'.repeat(targetSize(bytes, states, roomForPage) - bytes)}-->`
}
