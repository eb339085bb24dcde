import { describe, expect, it } from '@jest/globals'
import { understand } from '../../bot/understanding/understand.ts'
import { findQuestion } from '../../dialogs/reporting/draft.ts'
import { givenContact, saysMore, withoutContact } from '../../dialogs/reporting/ownContact.ts'
import type { Report } from '../../dialogs/reporting/report.ts'
import type { ConversationState } from '../../dialogs/state.ts'
import { start, step } from '../../dialogs/step.ts'
import type { Input } from '../../dialogs/turn.ts'

const at = '2026-11-23T12:00:00.000Z'

/** A conversation without a service: places stay words, and what would be filed is handed out. */
const conversation = () => {
  let state: ConversationState = start('en', 'web').state
  let filed: Report | undefined
  const take = (input: Input): void => {
    const outcome = step(state, input)
    state = outcome.state
    for (const effect of outcome.effects) {
      if (effect.type === 'fileReport') filed = effect.report
      if (effect.type !== 'findPlace') continue
      const { words } = effect
      const place = { words, label: words, precision: 'words', source: 'words' } as const
      take({ kind: 'result', at, result: { type: 'placeUnknown', place } })
    }
  }
  return {
    says: (text: string) => {
      const [, spot] = JSON.stringify(state.value).match(/asking_(\w+)/) ?? []
      const expecting =
        spot === undefined ? undefined : findQuestion(state.context.draft?.kind ?? 'asb', spot)
      const meaning = understand(text, { now: at, ...(expecting && { expecting: expecting.expecting }) })
      take({ kind: 'text', at, text, meaning })
    },
    chooses: (...values: string[]) => take({ kind: 'choice', at, values }),
    filed: (): Report => {
      if (filed === undefined) throw new Error('nothing was sent')
      return filed
    },
  }
}

const withoutOwn = ({ contact: _, ...report }: Report): string => JSON.stringify(report)

describe('ways to reach a resident', () => {
  it('are kept with the contact details alone where they were asked for', () => {
    const { says, chooses, filed } = conversation()
    says('my neighbours shout all night at 14 fairlands way')
    chooses('finish')
    chooses('change:contact')
    chooses('text')
    says('07700 900777')
    says('Zaphod')
    chooses('evening')
    says('never leave zqmessage with anyone else')
    chooses('send')
    expect(filed().contact).toMatchObject({
      ...{ way: 'text', phone: '07700900777', name: 'Zaphod' },
      note: 'never leave zqmessage with anyone else',
    })
    expect(withoutOwn(filed())).not.toMatch(/900777|Zaphod|zqmessage/)
  })

  it('are taken out of the words they were said in, and the words stay', () => {
    const { says, chooses, filed } = conversation()
    says('fridge dumped in chells way yesterday, text me on 07700 900778 or pat@example.org')
    says('07700900779')
    chooses('finish')
    chooses('send')
    expect(withoutOwn(filed())).not.toMatch(/90077|pat@/)
    expect(filed().ownWords).toEqual([
      'fridge dumped in chells way yesterday, text me on [number given] or [email given]',
    ])
  })

  it.each([
    ['ring 07700 900123', { phone: '+447700900123' }, 'ring [number given]'],
    ['ring +44 (0)7700 900123 ok', { phone: '07700900123' }, 'ring [number given] ok'],
    [
      'a van with 01438 242242 on it, ring 07700900123',
      { phone: '+447700900123' },
      'a van with 01438 242242 on it, ring [number given]',
    ],
    ['calls from 07700 900123 all night', undefined, 'calls from 07700 900123 all night'],
    ['write to a@b.org', { email: 'a@b.org' }, 'write to [email given]'],
  ])('%j with %j is kept as %j', (text, contact, kept) => {
    expect(withoutContact(text, contact)).toBe(kept)
  })

  it.each([
    ['07700 900123', true],
    ['07700900123.', true],
    ['call me on 07700 900123', true],
    ['Fridge in Chells Way. Text me: 07700900123', true],
    ['you can ring me back on +44 7700 900123 after six', true],
    ['my mobile number is 07700 900123', true],
    ['sofa in valley way, tel 07700 900123', true],
    ['contact us at 07700 900123', true],
    ['i saw a man in a silver van dump it, my name is Sue Bell text me on 07700 900123', true],
    ['i saw a man do it, call me on 07700 900123 im Sue', true],
    ['someone dumped a fridge in valley way, text me on 07700 900123', true],
    ['i told you last week, please ring me on 07700 900123', true],
    ['he wrote on the wall, call me on 07700 900123', false],
    ['she sent my daughter a message: text me on 07700 900123', false],
    ['the man who shouts at us all day will call me on 07700 900123', false],
    ['a man gave her a note saying ring me on 07700 900123', false],
    ['they will always ring and text me on 07700 900123', false],
    ['people call me, all night, and text me on 07700 900123', false],
    ['i keep getting nasty calls from 07700 900123', false],
    ['someone called 07700 900123 keeps texting abuse', false],
    ['he keeps texting me on 07700 900123', false],
    ['they call me 07700 900123', false],
    ['he rings me from 07700 900123', false],
    ['a white van with 07700 900123 on the side', false],
    ['the van says Clearit 07700 900123', false],
    ['it was 07700 900123', false],
  ])('%j gives a number of their own: %s', (text, own) => {
    expect(givenContact(text, { phone: '+447700900123' })).toEqual(
      own ? { phone: '+447700900123' } : undefined,
    )
  })

  it('are never the number of whoever calls them', () => {
    const { says, chooses, filed } = conversation()
    says('i keep getting nasty calls from 07700 900123 every night, it is somewhere in chells way')
    chooses('finish')
    chooses('send')
    expect(filed().contact).toBeUndefined()
    expect(filed().ownWords.join()).toContain('07700 900123')
  })

  it('say nothing more by themselves', () => {
    expect(saysMore('[number given]')).toBe(false)
    expect(saysMore('ring [number given]')).toBe(true)
  })
})
