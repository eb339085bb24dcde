import { describe, expect, it } from '@jest/globals'
import { talk } from './talk.ts'

describe('a report begun as the wrong kind', () => {
  it.each([
    [['fly tipping'], 'not fly tipping its noise'],
    [['rubbish everywhere in valley way'], 'sorry its not rubbish its loud music'],
    [['fly tipping', 'black bags'], 'its not fly tipping its my neighbours dog barking'],
    [['sofa dumped', 'valley way', 'skip'], 'i wanted to report noise not rubbish'],
    [['fly tipping'], 'it is not dumped waste, lads are racing motorbikes'],
  ])('after %j is asked about: "%s"', (before, text) => {
    const { state, said } = talk('web', ...before, text)
    expect(state.value).toBe('switching')
    expect(said).toMatch(/anti-social behaviour/)
    const switched = talk('web', ...before, text, 'yes').state
    expect(switched.context.draft?.kind).toBe('asb')
    expect(switched.context.draft?.answers).toHaveProperty('asbType')
    expect(switched.context.parked?.kind).toBe('fly_tipping')
  })

  it.each([
    [['asb'], 'no its not noise someone dumped a sofa'],
    [['asb', 'loud music', 'no'], 'not noise, rubbish dumped'],
  ])('after %j is asked about as well: "%s"', (before, text) => {
    expect(talk('web', ...before, text).state.value).toBe('switching')
    expect(talk('web', ...before, text, 'yes').state.context.draft?.kind).toBe('fly_tipping')
  })

  it.each([
    [['fly tipping'], 'its not rubbish its a fridge'],
    [['fly tipping'], 'not rubbish just leaves'],
    [['sofa dumped', 'valley way', 'skip'], 'not dumped yesterday, on monday'],
    [['asb', 'loud music', 'no', 'valley way'], 'not every night'],
    [['asb', 'loud music', 'no', 'valley way'], 'its not just noise, they throw stones'],
  ])('is no other kind where the words only answer: after %j "%s"', (before, text) => {
    expect(talk('web', ...before, text).state.value).not.toBe('switching')
  })
})
