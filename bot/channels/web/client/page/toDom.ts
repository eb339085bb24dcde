import type { Markup } from '../../shared/element.ts'

/** Renders a tree as DOM nodes. Text stays text. */
export const toDom = (markup: Markup): Node[] => {
  if (markup === undefined) return []
  if (typeof markup === 'string') return [document.createTextNode(markup)]
  if (Array.isArray(markup)) return markup.flatMap(toDom)
  const element = document.createElement(markup.tag)
  for (const [name, value] of Object.entries(markup.attributes)) {
    if (value !== undefined) element.setAttribute(name, value === true ? '' : value)
  }
  element.append(...markup.children.flatMap(toDom))
  return [element]
}
