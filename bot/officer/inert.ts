/**
 * Words typed by a stranger, made safe to read. Escaping is Nunjucks' work (autoescape, never `safe`); this
 * takes care of what escaping leaves: characters that are not seen but change what is read.
 */

/** Names of the direction controls: they can make "exe.gpj" read "jpg.exe". */
const directions = new Map<string, string>([
  ['\u061c', 'ALM'],
  ['\u200e', 'LRM'],
  ['\u200f', 'RLM'],
  ['\u202a', 'LRE'],
  ['\u202b', 'RLE'],
  ['\u202c', 'PDF'],
  ['\u202d', 'LRO'],
  ['\u202e', 'RLO'],
  ['\u2066', 'LRI'],
  ['\u2067', 'RLI'],
  ['\u2068', 'FSI'],
  ['\u2069', 'PDI'],
])

/** Line end, tab, and the joiners that emoji and some scripts are spelt with. */
const harmless = new Set(['\n', '\t', '\u200c', '\u200d'])

const lineEnd = /\r\n?|\u2028|\u2029/gu

/** A flag spelt with tag characters (England, Scotland, Wales) or any control or format character. */
const hidden = /\u{1F3F4}[\u{E0020}-\u{E007E}]{1,6}\u{E007F}|[\p{Cc}\p{Cf}]/gu

const named = (character: string): string => {
  const code = character.codePointAt(0) ?? 0
  return `[${directions.get(character) ?? `U+${code.toString(16).toUpperCase().padStart(4, '0')}`}]`
}

/**
 * Control and direction characters made visible as "[RLO]" or "[U+0007]"; line ends become "\n".
 * Nothing else is changed or dropped: the text may be evidence.
 */
export const inert = (text: string): string =>
  text
    .replace(lineEnd, '\n')
    .replace(hidden, (found) => (harmless.has(found) || found.startsWith('\u{1F3F4}') ? found : named(found)))

/** The same on one line, for table cells, titles and page headings. */
export const inertLine = (text: string): string => inert(text).replace(/\s+/gu, ' ').trim()
