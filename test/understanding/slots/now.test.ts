import { describe, expect, it } from '@jest/globals'
import { slotsOf } from './read.ts'

const nowOf = (text: string) => slotsOf(text, { intent: 'asb' }).happeningNow

describe('whether it goes on as they write', () => {
  it.each([
    'its going on outside my window now',
    'they are at it right this moment behind the garages',
    'can police come quick theres a fight',
    'they have been screaming at each other for the last hour and havent stopped',
    'its happening in front of me',
    'please send someone they are smashing the shelter up',
    'the dog has been barking nonstop since I got in',
    'he has been drilling since this morning',
    'its kicking off in the park',
    'music blaring at the mo',
    'he is outside shouting',
    'the alarm is still ringing',
    'still ongoing',
    'they havent left yet',
  ])('"%s" is going on', (text) => {
    expect(nowOf(text)).toBe(true)
  })

  it.each([
    'I want something done about it right now',
    'her dog is always barking at the moment',
    'my ears are still ringing from the bang',
    'the door is still hanging off',
    'he wont let anyone in',
    'it hasnt stopped for weeks',
    'hes outside my house every night',
    'it has been going on for months now',
    'he has been drilling since march',
    'it happens every night around now',
  ])('"%s" does not say so', (text) => {
    expect(nowOf(text)).not.toBe(true)
  })
})
