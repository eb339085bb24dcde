import { expect, it } from '@jest/globals'
import type { ConversationState } from '../../dialogs/state.ts'
import { talk } from './talk.ts'

const answersOf = ({ context }: ConversationState) => context.draft?.answers

const music = 'loud music every night at 5 sish lane'

it('a time, where it was asked whether it gets worse, is no answer to that', () => {
  const { state, said } = talk('web', music, 'no', 'about 8 til 10')
  expect(state.value).toEqual({ asb: 'asking_gettingWorse' })
  expect(answersOf(state)?.notes).toBeUndefined()
  expect(said).toMatch(/I have added that/)
})

it('somebody else who saw it is a witness, not whom it is aimed at', () => {
  const { state } = talk(
    'web',
    music,
    'no',
    'yes',
    'a group',
    'about six of them, teenagers',
    'my mate jo saw it too',
  )
  expect(state.value).toEqual({ asb: 'asking_targeted' })
  expect(answersOf(state)).toMatchObject({ evidence: ['witness'] })
})

it('an empty answer does not take the place of a fuller one', () => {
  const { state } = talk(
    'web',
    'tall man in a red hoodie shouting on sish lane last night',
    'no',
    'no',
    'no',
    'I did not see who',
  )
  expect(answersOf(state)?.people).toMatch(/red hoodie/)
})

it('what was seen is no time, and how much is no place', () => {
  const { state } = talk(
    'sms',
    'mattress dumped',
    'loads',
    'he lives at number 14 jackdaw close',
    'a white van i think',
  )
  expect(state.value).toEqual({ flyTipping: 'asking_when' })
  expect(answersOf(state)?.location?.words).toBe('number 14 jackdaw close')
  expect(answersOf(state)?.when).toBeUndefined()
})

it('a vehicle is told in its own words, not in the whole story', () => {
  const story =
    'saw a big white van AB12 CDE pull up and a man tip twenty bags of rubbish last night on six hills way'
  expect(answersOf(talk('web', story).state)).toMatchObject({ vehicle: 'big white van AB12CDE' })
})

it.each([
  ['a bloke keeps knocking on my mums door demanding money shes 82', 'harassment'],
  ['kids on bikes doing wheelies outside lidl', 'vehicle_nuisance'],
])('%s is %s, said at once or when asked', (text, asbType) => {
  expect(answersOf(talk('web', text).state)?.asbType).toBe(asbType)
  expect(answersOf(talk('sms', 'anti-social behaviour', text).state)?.asbType).toBe(asbType)
})

it.each([
  ['fridge dumped at silam road number 40 to 50', 'silam road number 40 to 50'],
  ['mattress dumped at roebuck primary', 'roebuck primary'],
  ['noise from the pub, the old post office', 'the pub, the old post office'],
])('%s is at %s', (text, place) => {
  expect(answersOf(talk('web', text).state)?.location?.words).toBe(place)
})

it.each(['sms', 'web'] as const)('push bikes not motorbikes is neither who nor when (%s)', (channel) => {
  const before = [
    'kids on bikes doing wheelies outside lidl',
    ...(channel === 'web' ? ['no', 'skip', 'skip', 'skip'] : []),
  ]
  const { state } = talk(channel, ...before, 'push bikes not motorbikes')
  expect(state.value).toEqual({ asb: channel === 'web' ? 'asking_relation' : 'asking_when' })
  expect(answersOf(state)).not.toHaveProperty('people')
  expect(answersOf(state)).not.toHaveProperty('when')
})

it('needles found where children play are dumped waste with a danger, or litter where behaviour was chosen', () => {
  const text = 'theres needles in the park at shephall green where my kids play'
  expect(answersOf(talk('web', text).state)).toMatchObject({ wasteTypes: ['clinical'], hazards: ['needles'] })
  expect(answersOf(talk('sms', 'anti-social behaviour', text).state)?.asbType).toBe('litter_dog_fouling')
})

it('needles that lie about are not asked for as if they went on', () => {
  const text = 'theres needles in the park at shephall green where my kids play'
  const { state } = talk('web', 'anti-social behaviour', text)
  expect(state.value).toEqual({ asb: 'asking_when' })
})

it('the lorry that left it does not say how much there is', () => {
  const { state } = talk('web', 'saw a tipper truck dumping rubble by the garages on sish lane')
  expect(answersOf(state)).not.toHaveProperty('size')
})
