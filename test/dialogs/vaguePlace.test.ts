import { describe, expect, it } from '@jest/globals'
import { isVaguePlace } from '../../dialogs/reporting/vaguePlace.ts'
import { talk } from './talk.ts'

describe('a place that no stranger could go to', () => {
  it.each([
    'outside my house',
    'next door',
    'the end of our road',
    'behind the garages',
    'in the alley by the shops',
    'upstairs',
    'right outside our front door',
    'my street',
    'number 12',
    'the alley by number 12',
    'near the woods',
    'by the big tree',
    'here',
  ])('%s', (words) => {
    expect(isVaguePlace(words)).toBe(true)
  })
})

describe('a place with something to find it by', () => {
  it.each([
    '14 Hydean Way',
    'behind the garages in Valley Way',
    'outside tesco',
    'bedwell shops',
    'fairlands valley park',
    'SG1 1HS',
    'over by the big tree past the bend',
  ])('%s', (words) => {
    expect(isVaguePlace(words)).toBe(false)
  })
})

describe('the street of a place known only to who said it', () => {
  it('is asked once: an answer that says no more is taken as it is', () => {
    const { state } = talk('web', 'sofa dumped outside my house', 'our road')
    expect(state.context.draft?.answers.location?.words).toBe('outside my house, our road')
    expect(state.value).toEqual({ flyTipping: 'asking_landType' })
  })

  it('is taken where it is said beside another question', () => {
    const { state } = talk('web', 'loud music from next door every night', '14 hydean way')
    expect(state.context.draft?.answers.location?.words).toBe('next door, 14 hydean way')
    expect(state.value).toEqual({ asb: 'asking_happeningNow' })
  })

  it('is not asked where a postcode says it', () => {
    const { state } = talk('web', 'sofa dumped outside my house SG1 1HS')
    expect(state.value).toEqual({ flyTipping: 'asking_landType' })
  })
})
