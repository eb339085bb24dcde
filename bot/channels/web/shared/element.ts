/**
 * A small tree of HTML elements, so that one description of a prompt serves the page made on the server
 * and the page carried on in the browser. Text and attributes are plain: each renderer escapes.
 */
export interface ElementNode {
  tag: string
  attributes: Record<string, string | true | undefined>
  children: Markup[]
}
export type Markup = string | ElementNode | Markup[] | undefined

export const el = (
  tag: string,
  attributes: Record<string, string | true | undefined> = {},
  ...children: Markup[]
): ElementNode => ({ tag, attributes, children })
