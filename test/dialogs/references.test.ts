import { describe, expect, it } from '@jest/globals'
import { interpret } from '../../dialogs/interpret.ts'
import { losesReference } from '../../dialogs/reading/checks.ts'
import { start, step } from '../../dialogs/step.ts'
import { noMeaning } from '../support/meanings.ts'
import { talk } from './talk.ts'

const at = '2026-11-23T10:00:00Z'
const asking = step(start('en', 'web').state, { kind: 'choice', at, values: ['check_report'] }).state
const read = (text: string) =>
  interpret(asking, { kind: 'text', at, text, meaning: noMeaning() }).events.map((event) =>
    event.type === 'REFERENCE' ? event.reference : event.type === 'CODE' ? event.code : event.type,
  )

it.each([
  ['SV-2B7K-9QXM', ['SV-2B7K-9QXM']],
  ['sv 2b7k 9qxm', ['sv 2b7k 9qxm']],
  ['its SV2B7K9QXM', ['SV2B7K9QXM']],
  ['SV-ABCD-WXYZ', ['SV-ABCD-WXYZ']],
  ['2b7k-9qxm', ['2b7k-9qxm']],
  ['SV-2B7K-9QXM 4F7-K2P', ['SV-2B7K-9QXM', '4F7-K2P']],
  ['SV-2B7K-9QXM and the code is THE-4K2', ['SV-2B7K-9QXM', 'THE-4K2']],
  ['i have lost that', ['LOST', 'BACK']],
  ['no idea', ['LOST', 'BACK']],
  ['i never wrote it down', ['LOST', 'BACK']],
  ['what does it look like', ['NOT_UNDERSTOOD']],
  ['SV-2B7K-9QXM but i lost the code', ['LOST', 'BACK']],
  ['i lost the paper but it is SV-2B7K-9QXM and 4F7-K2P', ['SV-2B7K-9QXM', '4F7-K2P']],
])('reads %s', (text, expected) => {
  expect(read(text)).toEqual(expected)
})

describe('a reference or a code that is lost', () => {
  it.each([
    ['i dont have my code', true],
    ['I lost my reference', true],
    ['no idea what my ref is', true],
    ['cant find the report number', true],
    ['whats my reference', true],
    ['i lost my keys', false],
    ['i dont know the post code', false],
    ['the code is 4F7-K2P', false],
    ['SV-2B7K-9QXM i lost the code', false],
  ])('"%s": %s', (text, lost) => {
    expect(losesReference(text)).toBe(lost)
  })

  it('is told what can be done, the same whether there is a report or not, and is not asked for it again', () => {
    for (const texts of [
      ['I lost my reference'],
      ['check a report', 'i cant find it'],
      ['check a report', 'SV-2B7K-9QXM', 'i dont have my code'],
      ['dont have the reference number anymore'],
    ]) {
      const { state, said } = talk('web', ...texts)
      expect(state.value).toBe('menu')
      expect(said).toMatch(/^That is all right\. .* report it again here .* call \d/)
      expect(said).not.toMatch(/match|exist|found/)
    }
  })

  it('leads back to the report that was being written', () => {
    const { state, said } = talk('web', 'mattress in valley way', 'status', 'i never wrote it down')
    expect(said).toMatch(/Here is the report you were writing/)
    expect(state.value).toEqual({ flyTipping: 'asking_landType' })
    expect(state.context.draft?.answers.location?.words).toBe('valley way')
  })

  it('is not taken from two short words that have the shape of a code', () => {
    const asked = talk('web', 'check a report', 'SV-2B7K-9QXM').state
    const codes = (text: string) =>
      interpret(asked, { kind: 'text', at, text, meaning: noMeaning() }).events.map(({ type }) => type)
    expect(codes('it was not sent to me')).toEqual(['NOT_UNDERSTOOD'])
    expect(codes('my code is abc def')).toEqual(['CODE'])
    expect(codes('its 4f7k2p i think')).toEqual(['CODE'])
  })
})
