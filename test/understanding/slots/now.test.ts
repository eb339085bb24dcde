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
    'please send someone the music is shaking the walls and my baby is screaming',
    'can you send somebody down, theres about fifteen teenagers on the stairs',
    'can someone come, about 15 kids on the roof, yelling',
    'teens flicking chips at shoppers. need somebody down to move them',
    'the burglar alarm has been going since 6pm yesterday',
    'car alarm been going for 3 hours',
    'he is still on the drum kit since half past four',
    'a man has been drinking on the steps all afternoon',
    'I can hear every word as I sit here',
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
    'you never send anyone, kids were burning bins yesterday',
    'they said they would send someone and nobody came',
    'somebody should stand there now and then',
    'they had been drinking all evening and then left',
    'the sofa has been there all day',
    'it has been going on for three weeks',
  ])('"%s" does not say so', (text) => {
    expect(nowOf(text)).not.toBe(true)
  })
})

describe('what lies there is not going on', () => {
  const rubbishNow = (text: string) => slotsOf(text, { intent: 'fly_tipping' }).happeningNow

  it.each([
    'someone dumped bumpers by the ramp, we moved them but theyre still there',
    'bags still there now',
    'can someone come and get the sofa blocking my path',
    'please send somebody to pick up the tyres',
    'a dead fox, its really stinking now',
    'if you send someone there are needles on the steps',
    'its happening again, sofas by the bins',
    'i can see 4 bags from here',
  ])('"%s"', (text) => {
    expect(rubbishNow(text)).not.toBe(true)
  })

  it.each([
    'get someone down here a man is tipping rubble in the lane',
    'send an officer, they are unloading tyres from a van',
    'its happening again, he is tipping rubble by the bins',
    'hes out there now with his bags',
    'i can see him putting bags in the hedge',
  ])('but "%s" is', (text) => {
    expect(rubbishNow(text)).toBe(true)
  })
})

describe('who has gone', () => {
  const rubbishNow = (text: string) => slotsOf(text, { intent: 'fly_tipping' }).happeningNow

  it.each([
    'she left two bags by the bench then drove off',
    'he tipped it on the verge and away he went',
    'saw him leave 3 bags and go back, hes gone back in',
  ])('"%s" is over', (text) => {
    expect(rubbishNow(text)).toBe(false)
  })

  it.each(['I have stopped counting the bags', 'a clear out, where do you think it has gone'])(
    '"%s" does not say so',
    (text) => {
      expect(rubbishNow(text)).toBeUndefined()
    },
  )
})
