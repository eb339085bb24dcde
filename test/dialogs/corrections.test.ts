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

it.each(['no', 'nope', 'nah', 'no thanks', 'no thx', 'nah ty', 'no im good'])(
  '%s, asked whether we may contact, is no contact',
  (text) => {
    const { state } = talk('web', 'two sofas dumped on grace way', 'check my answers', 'change contact', text)
    expect(state.context.draft?.contactChoice).toBe('anonymous')
    expect(state.value).toEqual({ flyTipping: 'reviewing' })
  },
)

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

it.each([
  ['also a mattress', ['tyres', 'other_household'], 'small_van'],
  ['and some paint tins', ['tyres', 'chemical_oil_fuel'], 'car_boot'],
  ['plus 2 sofas as well', ['tyres', 'other_household'], 'small_van'],
  ['and theres a fridge too', ['tyres', 'white_goods'], 'small_van'],
])('%s, said where the sort of place is asked, is added to the tyres', (text, wasteTypes, size) => {
  const { state, said } = talk('web', '3 tyres dumped Grace Way', text)
  expect(state.context.draft?.answers).toMatchObject({ wasteTypes, primaryWaste: 'tyres', size })
  expect(state.context.draft?.answers.notes).toBeUndefined()
  expect(said).toMatch(/I have changed/)
  expect(state.value).toEqual({ flyTipping: 'asking_landType' })
})

it('also, said at the review as a correction, adds and takes nothing away', () => {
  const texts = ['mattress dumped on grace way', 'check my answers', 'actually theres also paint tins']
  const { state, said } = talk('web', ...texts)
  expect(state.context.draft?.answers).toMatchObject({
    wasteTypes: ['other_household', 'chemical_oil_fuel'],
    primaryWaste: 'other_household',
  })
  expect(said).toMatch(/What was dumped: Furniture.*Paint/)
  expect(state.value).toEqual({ flyTipping: 'reviewing' })
})

it('what is added beside the answer to the question is taken with it', () => {
  const { state } = talk('web', '3 tyres dumped Grace Way', 'its in an alley, also a mattress')
  const wasteTypes = ['tyres', 'other_household']
  expect(state.context.draft?.answers).toMatchObject({ wasteTypes, landType: 'back_alley' })
})

it.each([
  ['actually it was 3 bags', ['household_black_bags', 'white_goods'], 'small_van'],
  ['actually it was only 3 bags', ['household_black_bags'], 'car_boot'],
])('%s, of bags and a fridge', (text, wasteTypes, size) => {
  const { state } = talk('web', 'two bags and a fridge dumped on grace way', text)
  expect(state.context.draft?.answers).toMatchObject({ wasteTypes, size })
})

it.each([
  ['mattress dumped on Grace Way', 'no wait its outside number 40', 'outside 40 Grace Way'],
  ['mattress dumped 22 Grace Way', 'no sorry its 24', '24 Grace Way'],
])('%s, %s: only the house is another', (first, text, place) => {
  const { state, said } = talk('web', first, text)
  expect(state.context.draft?.answers.location?.words).toBe(place)
  expect(state.context.draft?.answers.when).toBeUndefined()
  expect(said).toMatch(/I have changed/)
  expect(state.value).toEqual({ flyTipping: 'asking_landType' })
})

it('a number alone is no house where the place had none', () => {
  const { state } = talk('web', 'mattress dumped on Grace Way', 'no sorry its 24')
  expect(state.context.draft?.answers.location?.words).toBe('Grace Way')
})
