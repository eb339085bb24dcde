import { describe, expect, it } from '@jest/globals'
import { understand } from '../../bot/understanding/understand.ts'
import { speaksOfReport } from '../../dialogs/reading/checks.ts'
import { step } from '../../dialogs/step.ts'
import { talk } from './talk.ts'

const at = '2026-11-23T10:00:00.000Z'

/** Said while a report is written, and taken by the classifier for a question about an earlier one. */
const said = (text: string) => {
  const { state } = talk('web', 'mattress dumped on bedwell crescent')
  const meaning = {
    ...understand(text, { now: at }),
    intent: 'check_report' as const,
    confidence: 0.95,
    unsure: false,
  }
  return step(state, { kind: 'text', at, text, meaning }).state
}

describe('while a report is written', () => {
  it.each(['it is still there', 'still not gone', 'nobody came', 'how long has it got to be'])(
    '"%s" stays with that report, whatever the classifier guesses',
    (text) => {
      expect(JSON.stringify(said(text).value)).toContain('flyTipping')
    },
  )

  it.each(['any update on my other report', 'SV-2B7K-9QXM', 'whats happening with my case', 'any news'])(
    '"%s" asks about an earlier report',
    (text) => {
      expect(JSON.stringify(said(text).value)).toContain('askingReference')
    },
  )
})

describe('words about an earlier report', () => {
  it.each([
    ['i lost my reference', true],
    ['heard nothing since june', true],
    ['has it been cleared yet, you said friday', true],
    ['its still here this morning', false],
    ['photo attached', false],
    ['yes they came back', false],
  ])('"%s": %s', (text, speaks) => {
    expect(speaksOfReport(text)).toBe(speaks)
  })
})
