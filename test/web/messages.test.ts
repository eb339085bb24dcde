import { describe, expect, it } from '@jest/globals'
import { ownMessage, serviceMessage } from '../../bot/channels/web/shared/messages.ts'
import { toHtml } from '../../bot/channels/web/shared/toHtml.ts'
import { directory, numberOf } from '../../dialogs/directory/directory.ts'

const linksIn = (text: string): (string | undefined)[] =>
  [...toHtml(serviceMessage(text, false)).matchAll(/href="tel:([^"]*)"/g)].map(([, number]) => number)

describe('phone numbers in what the service says', () => {
  // Shout is for texts, and relays need a device of their own: those are not for dialling from here.
  const dialled = directory.filter(({ number }) => /^(0[\d ]+|\d{3}|\d{3} \d{3})$/.test(number))

  it.each(dialled.map(({ name, number }) => [name, number]))('%s, %s, is dialled whole', (name, number) => {
    expect(linksIn(`${name}: ${number}. They listen.`)).toEqual([number.replaceAll(' ', '')])
  })

  it('are linked where a sentence says to call them', () => {
    expect(linksIn('If anyone is in danger now call 999. Or ring 101.')).toEqual(['999', '101'])
  })

  it.each([
    'I have noted: Where: 101 High Street.',
    'Your reference is SV-0123-4567.',
    'It has 999 parts.',
    `Shout: ${numberOf('shout')}. By text.`,
    'On a mobile, press 55 when asked.',
  ])('are not seen in "%s"', (text) => {
    expect(linksIn(text)).toEqual([])
  })
})

describe('what the person said', () => {
  it('stays text: no markup, no links, in its own direction', () => {
    const html = toHtml(ownMessage('<img src=x onerror=alert(1)> call 999 \u202Eabc'))
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;')
    expect(html).not.toContain('tel:')
    expect(html).toContain('dir="auto"')
  })
})
