import { expect, it } from '@jest/globals'
import { talk } from './talk.ts'

it.each([
  ['mattress on bedwell crescent no wait its actually bedwell lane', 'bedwell lane'],
  ['mattress in whomerley wood near the car park no sorry ridlins wood', 'ridlins wood'],
  ['mattress on bedwell crescent no wait its actually a sofa', 'bedwell crescent'],
])('%s is at %s', (text, place) => {
  const { answers } = talk('web', text).state.context.draft ?? {}
  expect(answers).toMatchObject({ location: { words: place }, wasteTypes: ['other_household'] })
})

it.each([
  ['no i meant grace close', 'grace close'],
  ['change place to sish lane', 'sish lane'],
])('%s, said when something else is asked, changes the place', (text, place) => {
  const { state, said } = talk('web', 'two sofas dumped on grace way', text)
  expect(state.context.draft?.answers.location?.words).toBe(place)
  expect(state.value).toEqual({ flyTipping: 'asking_landType' })
  expect(said).toMatch(/I have changed/)
})

it('what was dumped, said again with more in it, changes how much there is', () => {
  const { state } = talk('web', 'sofa dumped on grace way', 'its two sofas and an armchair')
  expect(state.context.draft?.answers.size).toBe('transit_van')
  expect(state.value).toEqual({ flyTipping: 'asking_landType' })
})

it.each(['change the place', 'change where', 'change the street'])('%s asks where again', (text) => {
  const { state } = talk('web', 'two sofas dumped on grace way', 'check my answers', text)
  expect(state.value).toEqual({ flyTipping: 'asking_location' })
})

it.each(['no', 'nope', 'nah', 'no thanks'])('%s, asked whether we may contact, is no contact', (text) => {
  const { state } = talk('web', 'two sofas dumped on grace way', 'check my answers', 'change contact', text)
  expect(state.context.draft?.contactChoice).toBe('anonymous')
  expect(state.value).toEqual({ flyTipping: 'reviewing' })
})

it('next door, asked who is doing it, is a neighbour', () => {
  const { state } = talk(
    'web',
    'loud music every night in valley way',
    'check my answers',
    'change who is doing it',
    'next door',
  )
  expect(state.context.draft?.answers).toMatchObject({ relation: 'neighbour' })
})

it.each(['is it free', 'do i have to pay'])('%s, asked back, is no answer', (text) => {
  const { state, said } = talk('web', 'two sofas dumped on grace way', text)
  expect(state.context.draft?.answers.notes).toBeUndefined()
  expect(state.value).toEqual({ flyTipping: 'asking_landType' })
  expect(said).toMatch(/did not get that/)
})
