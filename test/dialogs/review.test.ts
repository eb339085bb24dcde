import { describe, expect, it } from '@jest/globals'
import type { Meaning } from '../../dialogs/meaning.ts'
import { whereIs } from '../../dialogs/state.ts'
import type { Input } from '../../dialogs/turn.ts'
import { at, begin, turn } from '../model/world.ts'
import { noMeaning } from '../support/meanings.ts'
import { talk } from './talk.ts'

const report = '3 bags dumped in valley way last night'
const spotOf = (...texts: string[]): string => whereIs(talk('sms', ...texts).state.value).spot

describe('"check and send" by text', () => {
  it('shows the answers once, and after that says in one line what may be answered', () => {
    for (const texts of [
      ['???'],
      ['blorp wibble'],
      ['no'],
      ['???', 'qqq'],
      ['again', '???'],
      ['help'],
      ['data'],
      ['person'],
    ]) {
      const { said } = talk('sms', report, ...texts)
      expect(said).toMatch(/Reply SEND to send your report, CHANGE and what, or AGAIN to see it\.$/)
    }
  })

  it('shows them again when they are asked for, or when one of them changed', () => {
    for (const asked of ['again', 'show me', 'check my answers', 'change where to fairlands way']) {
      expect(talk('sms', report, '???', asked).said).toMatch(/^Reply SEND, or CHANGE and what/m)
    }
  })

  it('takes a yes right after the answers for "send it"', () => {
    expect(spotOf(report, 'yes')).toBe('sending')
    expect(spotOf(report, '???', 'again', 'yes')).toBe('sending')
  })

  it('asks whether to send when a yes may have been meant for something else', () => {
    for (const texts of [
      ['???', 'yes'],
      ['blorp wibble', 'ok'],
      ['no', 'yes'],
    ]) {
      const { state, said } = talk('sms', report, ...texts)
      expect(state.value).toEqual({ flyTipping: 'confirmingSend' })
      expect(said).toBe('Send your report now? Reply Y or N.')
    }
    expect(spotOf(report, '???', 'yes', 'y')).toBe('sending')
    expect(spotOf(report, '???', 'yes', 'send')).toBe('sending')
  })

  it('asks as well where the same yes comes twice, after a question about the place', () => {
    const say = (text: string, slots: Meaning['slots'] = {}): Input => ({
      ...{ kind: 'text', at, text },
      meaning: noMeaning({ slots }),
    })
    const told: Input[] = [
      { kind: 'choice', at, values: ['fly_tipping'] },
      say('a sofa', { wasteTypes: ['other_household'], when: 'now', occurredAt: at, happeningNow: true }),
      say('by the Oval'),
    ]
    let state = begin('sms')
    const spots: string[] = []
    for (const input of [...told, say('yes'), say('yes')]) {
      state = turn(state, input).state
      spots.push(whereIs(state.value).spot)
    }
    expect(spots.slice(-3)).toEqual(['confirmingPlace', 'reviewing', 'confirmingSend'])
  })

  it('keeps the report where the answer to that is no, or something else', () => {
    expect(spotOf(report, '???', 'yes', 'n')).toBe('reviewing')
    expect(spotOf(report, '???', 'yes', 'n', 'yes')).toBe('confirmingSend')
    expect(spotOf(report, '???', 'yes', '???')).toBe('confirmingSend')
    expect(talk('sms', report, '???', 'yes', 'change when').state.value).toEqual({
      flyTipping: 'asking_when',
    })
    expect(talk('sms', report, '???', 'yes', 'no sorry it was tuesday').said).toMatch(/tuesday/i)
  })

  it('always sends on SEND', () => {
    for (const before of [[], ['???'], ['no'], ['???', 'yes']]) {
      expect(spotOf(report, ...before, 'send')).toBe('sending')
    }
  })
})

describe('"check your answers" on a page', () => {
  const page = (...texts: string[]) => talk('web', report, 'skip the rest', ...texts).state.value

  it('stands with all the answers, and a yes sends but where it follows something not understood', () => {
    expect(page('yes')).toEqual({ flyTipping: 'sending' })
    expect(page('???', 'yes')).toEqual({ flyTipping: 'confirmingSend' })
  })
})
