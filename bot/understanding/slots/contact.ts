import type { Expecting, Slots } from '../../../dialogs/meaning.ts'
import { newMark } from './marks.ts'
import type { Reading } from './reading.ts'

const email =
  /(?<![a-z0-9._%+-])[a-z0-9][a-z0-9._%+-]{0,63}@[a-z0-9](?:[a-z0-9-]{0,62}\.){1,4}[a-z]{2,24}(?![a-z0-9])/i
/** UK numbers, written in any grouping: 07700 900123, +44 (0)7700 900123. */
const phone = /(?<![\d.])(?:\+ ?44|0044|0)[\d ()./-]{8,18}\d(?!\d)/g

/** A UK number in E.164 ("+447700900123"); undefined where it has not the length of one. */
const phoneOf = (written: string): string | undefined => {
  const digits = written.replace(/\(0\)/, '').replace(/\D/g, '')
  const national = digits.startsWith('0044')
    ? digits.slice(4)
    : digits.startsWith('44')
      ? digits.slice(2)
      : digits.slice(1)
  const bare = national.startsWith('0') ? national.slice(1) : national
  if (!/^[123578]\d{8,9}$/.test(bare)) return undefined
  if (bare.startsWith('7') && bare.length !== 10) return undefined
  return `+44${bare}`
}

const findPhone = (text: string): string | undefined => {
  for (const match of text.matchAll(phone)) {
    const number = phoneOf(match[0])
    if (number) return number
  }
  return undefined
}

const nameCue =
  /\b(?:my name(?:'s|s| is|:)|name is|name:|i am called|i'm called|im called|call me|this is|it's|its|i'm|im|i am|ask for|regards|thanks|cheers|from)[ ,:-]+((?:(?:mrs?|ms|miss|dr)\.? )?[a-z][a-z'-]{1,20}(?: [a-z][a-z'-]{1,20}){0,2})/gi
const surely = /^(?:my name|name|i am called|i'm called|im called|ask for)/i
const title = /^(?:mrs?|ms|miss|dr)\.? /i
const notName =
  /^(?:and|but|i|im|my|on|at|in|the|a|not|please|phone|number|email|or|is|if|anonymous|on|because|with|you|can|from|to|so|its|it|an|we|they|for|thanks|thank|cheers|back|when|here|call|text|ring|tel|mob|mobile|happy|private|none|no|live|lives|of|by|around|about|after|before|later|tomorrow|any|anytime)$/i

const tidied = (words: string): string | undefined => {
  const kept: string[] = []
  for (const word of words.split(' ')) {
    if (notName.test(word)) break
    kept.push(word)
  }
  return kept.length > 0 ? kept.join(' ') : undefined
}

/** None of the cues holds a name without one of these words. */
const mayName = newMark('name called call this regards thanks cheers ask mr mrs ms miss dr'.split(' '))

/** Names are taken only after "my name is", with a title, or written with a capital after a weaker cue. */
const findName = (text: string): string | undefined => {
  for (const match of text.matchAll(nameCue)) {
    const [whole, words = ''] = match
    const strong = surely.test(whole)
    const capital = /^[A-Z][a-z'-]+$/.test(words.split(' ')[0] ?? '') && text !== text.toUpperCase()
    const closing = /^(?:regards|thanks|cheers)/i.test(whole)
    const atEnd = match.index + whole.length >= text.trimEnd().length - 1
    const weak =
      (closing && capital && atEnd) ||
      (/^(?:this is|ask for)/i.test(whole) && capital) ||
      (/^call me/i.test(whole) && capital)
    if (!strong && !weak && !title.test(words)) continue
    const found = tidied(words)
    if (found) return found
  }
  return undefined
}

const onlyName = /^(?:(?:mrs?|ms|miss|dr)\.? )?[a-z][a-z'-]{1,20}(?: [a-z][a-z'-]{1,20}){0,2}$/i

/** Ways to reach the person, given in passing. Phones are E.164; the name and email are as written. */
export const contactIn = (reading: Reading, expecting?: Expecting): Slots['contact'] => {
  const { text } = reading
  const asked = expecting === 'contact'
  const mail = text.includes('@') ? email.exec(text)?.[0] : undefined
  const number = /\d{3}/.test(text) ? findPhone(text) : undefined
  let name = (reading.anyMark & mayName) !== 0 ? findName(text) : undefined
  if (!name && asked) {
    const rest = text
      .replace(mail ?? '', ' ')
      .replace(phone, ' ')
      .replace(/[^\p{L}' .-]/gu, ' ')
      .trim()
      .replace(/\s+/g, ' ')
    if ((mail || number) && onlyName.test(rest) && rest.split(' ').length <= 3) name = tidied(rest)
  }
  if (!mail && !number && !name) return undefined
  return { ...(name && { name }), ...(number && { phone: number }), ...(mail && { email: mail }) }
}
