import { describe, expect, it } from '@jest/globals'
import { slotsOf } from './read.ts'

describe('a time of something else is not when it happened', () => {
  it.each([
    ['the funeral is on friday and bags are in the way', 'an event to come'],
    ['theres a match saturday and the pitch is full of glass', 'an event to come'],
    ['aint bin day til fri and they are putting bags out', 'bin day'],
    ['bin men come on tuesdays and these bags are not mine', 'bin day'],
    ['can you come on monday and look at this sofa', 'a visit asked for'],
    ['i need this gone today please', 'what is wanted'],
    ['do not send anyone tonight, the fire is out', 'a visit not wanted'],
    ['you lot said it would be gone by friday', 'what was promised'],
    ['i reported this last month and nothing was done', 'the report'],
    ['spoke to sarah yesterday about the bags', 'the report'],
    ['i have lived here for thirty years and never seen so many bags', 'a life'],
    ['i was a roofer for thirty years so i know asbestos', 'a life'],
    ['we moved here in 2019 and the neighbours shout', 'a life'],
    ['clean five years, so i know what those lads smoke', 'a life'],
    ['a red micra, mot ran out in august', 'a tax disc'],
    ['it took two hours to clean the step', 'work done'],
    ['sunday league lot left bottles on the pitch', 'a name'],
    ['the night cleaner got a fright from the rats', 'a name'],
    ['happy new year, there is a fridge in the lane', 'a greeting'],
    ['halloween display with a hanging body in a garden', 'a thing'],
    ['june at number 4 throws rubbish over', 'a person'],
    ['quad on the 9th green', 'a place'],
    ['kid in flash trainers lives at 11, phone going', 'a door'],
    ['someone tipped bricks between 10 and 12 the hyde', 'two doors'],
    ['the lads are 16ish', 'an age'],
    ['10ish bags on the steps', 'a count'],
    ['first thing they did was break the gate', 'an order of things'],
    ['i start at 6 and cannot sleep', 'the hour of work'],
    ['the last bus is at 11 and they smash the shelter', 'the hour of a bus'],
  ])('"%s" (%s)', (text) => {
    expect(slotsOf(text).when).toBeUndefined()
  })

  it.each([
    ['can you do something about the kids throwing stones every night', 'every night'],
    ['bags not moved in 3 weeks', '3 weeks'],
    ['we have lived with this noise for 2 years', 'for 2 years'],
    ['the worst is friday night', 'friday night'],
    ['the rubble was tipped on friday, i reported it on monday', 'friday'],
    ['my flat was egged on friday, happy new year to me', 'friday'],
  ])('"%s" keeps "%s"', (text, when) => {
    expect(slotsOf(text).when).toBe(when)
  })

  it('an hour at which it starts is a time of it', () => {
    expect(slotsOf('the barking starts at 6 and goes on').when).toBe('6')
  })
})

describe('how it happens is not when: that is still to be asked', () => {
  it.each([
    ['man shouts things at me when i walk past in my gym gear'],
    ['lads threaten me when i go to work'],
    ['when you come bring a big van'],
    ['he pulled my bins over while i was stood there'],
    ['my customers are hassled while they sit at the tables'],
  ])('"%s"', (text) => {
    expect(slotsOf(text).when).toBeUndefined()
  })

  it.each([
    ['that dog howls when they are at work', 'when they are at work'],
    ['tipped in her garden while she is at dialysis', 'while she is at dialysis'],
    ['a tent in my garden while we were on holiday', 'while we were on holiday'],
    ['van tips rubble when nobody is about', 'when nobody is about'],
    ['he abuses me every single time i go out', 'every single time i go out'],
    ['the barking starts as soon as he leaves', 'as soon as he leaves'],
    ['the kids scream from the minute they get in', 'from the minute they get in'],
  ])('but in "%s" it is "%s"', (text, when) => {
    expect(slotsOf(text).when).toBe(when)
  })
})
