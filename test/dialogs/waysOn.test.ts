import { describe, expect, it } from '@jest/globals'
import { type ConversationState, whereIs } from '../../dialogs/state.ts'
import { talk } from './talk.ts'

const sofas = 'two sofas dumped on grace way'
const spotOf = (state: ConversationState): string => whereIs(state.value).spot

describe('asked for a reference in the middle of a report', () => {
  it.each(['no', 'skip', 'back', 'dunno', 'FINISH'])('%s goes on with the report', (text) => {
    expect(spotOf(talk('sms', sofas, 'STATUS', text).state)).toBe('asking_when')
  })

  it('something else is told how to go on', () => {
    const { state, said } = talk('sms', sofas, 'STATUS', 'about 10 bags')
    expect(said).toMatch(/Reply BACK to go on with your report/)
    expect(state.context.draft?.answers.location?.words).toBe('grace way')
  })

  it.each(['i lost my code', "I don't have one"])('%s is told what can be done, and goes on', (text) => {
    const { state, said } = talk('sms', sofas, 'STATUS', text)
    expect(said).toMatch(/told us before, or call 01438 242242/)
    expect(spotOf(state)).toBe('asking_when')
    expect(state.context.draft?.answers.location?.words).toBe('grace way')
  })

  it('somebody who lost the code is told whom to call', () => {
    expect(talk('sms', 'STATUS', 'SV-2B7K-9QXM', 'i cannot find my code').said).toMatch(/01438 242242/)
  })
})

describe('finish', () => {
  it('never throws away what is written', () => {
    for (const before of [['STATUS'], ['menu', 'no'], []]) {
      const { state } = talk('sms', sofas, 'last night', ...before, 'FINISH')
      expect(state.context.draft?.answers.location?.words).toBe('grace way')
      expect(spotOf(state)).toBe('reviewing')
    }
  })
})

describe('where the answers are shown', () => {
  it.each(['no', 'nah', 'dunno', 'what is this for', '77', 'how long will this take'])(
    '%s adds nothing to the report',
    (text) => {
      const { state, said } = talk('sms', sofas, 'last night', text)
      expect(spotOf(state)).toBe('reviewing')
      expect(state.context.draft?.ownWords).toEqual([sofas, 'last night'])
      expect(said).not.toMatch(/Added/)
    },
  )

  it.each([['CHANGE', '2'], ['change 2']])('%s %s asks the second answer again', (...texts) => {
    expect(spotOf(talk('sms', sofas, 'last night', ...texts).state)).toBe('asking_size')
  })
})

describe('asked anywhere', () => {
  it.each([
    ['what happens to my details', /nothing/i],
    ['how do i delete this', /nothing/i],
    ['what will you do about it', /date we promise/],
    ['my landlord is threatening to evict me', /01438 242242/],
  ])('%s is answered', (text, expected) => {
    expect(talk('web', text).said).toMatch(expected)
  })

  it('cancel asks before it throws anything away', () => {
    expect(talk('web', sofas, 'cancel').state.value).toBe('confirmingRestart')
  })
})
