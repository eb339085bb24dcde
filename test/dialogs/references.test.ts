import { expect, it } from '@jest/globals'
import { interpret } from '../../dialogs/interpret.ts'
import { start, step } from '../../dialogs/step.ts'
import { noMeaning } from '../support/meanings.ts'

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
  ['i have lost that', ['NOT_UNDERSTOOD']],
])('reads %s', (text, expected) => {
  expect(read(text)).toEqual(expected)
})
