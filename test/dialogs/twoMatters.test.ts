import { describe, expect, it } from '@jest/globals'
import { step } from '../../dialogs/step.ts'
import type { Input } from '../../dialogs/turn.ts'
import { turn } from '../model/world.ts'
import { noMeaning } from '../support/meanings.ts'
import { talk } from './talk.ts'

const both = 'theres a sofa dumped and the kids keep kicking a ball at my window'
const at = '2026-11-23T10:00:00.000Z'
const talkInput = (text: string): Input => ({ kind: 'text', at, text, meaning: noMeaning() })
const choose = (value: string): Input => ({ kind: 'choice', at, values: [value] })

describe('two matters told at once', () => {
  it('are taken one after the other, and it says which comes first', () => {
    const { state, said } = talk('web', both)
    expect(said).toMatch(/You told us two things\. We take the dumped rubbish first/)
    expect(state.value).toEqual({ flyTipping: 'asking_location' })
    expect(state.context.draft).toMatchObject({
      kind: 'fly_tipping',
      answers: { wasteTypes: ['other_household'], description: 'theres a sofa dumped' },
      ownWords: [both],
    })
    expect(state.context.draft?.answers).not.toHaveProperty('asbType')
    expect(state.context.parked).toMatchObject({
      kind: 'asb',
      answers: { asbType: 'rowdy_behaviour', account: 'the kids keep kicking a ball at my window' },
      ownWords: [both],
    })
  })

  it('the other is offered when the first is sent, and opened by a press or a yes', () => {
    const reviewing = talk('web', both, 'valley way', 'skip the rest').state
    const { state, replies } = turn(reviewing, choose('send'))
    expect(replies.map(({ key }) => key)).toContain('report.waits.asb')
    for (const input of [
      choose('carry_on'),
      talkInput('yes'),
      talkInput('carry on with my anti-social behaviour report'),
    ]) {
      const next = step(state, input)
      expect(next.state.value).toEqual({ asb: 'asking_happeningNow' })
      expect(next.state.context.draft?.kind).toBe('asb')
      expect([next.state.context.parked, next.state.context.filed]).toEqual([null, null])
      expect(next.replies.map(({ key }) => key)).toEqual(['report.noted'])
    }
  })

  it('the other still waits in the menu for who wants something else first', () => {
    const reviewing = talk('web', both, 'valley way', 'skip the rest').state
    const { state, prompt } = turn(turn(reviewing, choose('send')).state, choose('another'))
    expect(state.value).toBe('menu')
    expect(prompt.options[0]).toMatchObject({ value: 'carry_on', label: 'carryOn.asb' })
    expect(step(state, choose('carry_on')).state.value).toEqual({ asb: 'asking_happeningNow' })
  })

  it('keep how to reach the person with the first, and out of the words of both', () => {
    const { state } = talk('web', `${both}. text me on 07700 900123`)
    expect(state.context.draft).toMatchObject({ contactChoice: 'text', contact: { phone: '07700900123' } })
    expect(state.context.parked?.contact).toEqual({})
    expect(JSON.stringify([state.context.draft?.ownWords, state.context.parked])).not.toMatch(/900123/)
  })

  it('are said in one line by text, and the choice to go on with the other fits beside the reference', () => {
    const first = talk('sms', both)
    expect(first.said).toMatch(/Two things: first the dumped rubbish, the other after it\./)
    const reviewing = talk('sms', both, 'valley way', 'last night').state
    const { state, prompt } = turn(reviewing, choose('send'))
    expect(prompt.options.map(({ label }) => label)).toContain('carryOn.asb')
    expect(step(state, talkInput('1')).state.context.draft?.kind).toBe('asb')
  })
})
