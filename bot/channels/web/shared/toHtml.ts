import type { Markup } from './element.ts'

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => escapes[character] ?? '')

const voidTags = new Set(['input', 'br', 'img'])

const attributesOf = (attributes: Record<string, string | true | undefined>): string =>
  Object.entries(attributes)
    .map(([name, value]) => {
      if (value === undefined) return ''
      return value === true ? ` ${name}` : ` ${name}="${escaped(value)}"`
    })
    .join('')

/** Renders a tree as HTML. Everything in it is escaped. */
export const toHtml = (markup: Markup): string => {
  if (markup === undefined) return ''
  if (typeof markup === 'string') return escaped(markup)
  if (Array.isArray(markup)) return markup.map(toHtml).join('')
  const open = `<${markup.tag}${attributesOf(markup.attributes)}>`
  return voidTags.has(markup.tag) ? open : `${open}${markup.children.map(toHtml).join('')}</${markup.tag}>`
}
