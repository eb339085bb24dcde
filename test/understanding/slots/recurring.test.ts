import { describe, expect, it } from '@jest/globals'
import { slotsOf } from './read.ts'

describe('what happens again and again, and what is told once', () => {
  it.each([
    'tyres again. martins way underpass',
    'pile of tyres AGAIN behind the garages',
    'the bins are being abused again, toys on the floor',
    'again last night they were on the roof',
    'yet another mattress next to the bins',
    'they had ANOTHER party till 5',
    'oh look another armchair on the green',
    'Another fridge by the garages',
    'wing mirror kicked off, third one ive had',
    'notes through my door, fourth one today',
    'spat at me two shifts running',
    'eggs on our house, third weekend in a row',
    'that alarm goes off one more time and I will scream',
    'that is Tuesday, Wednesday and today',
    'thats two sofas in a month',
    'a neighbour make party four night in week',
    'they line up along the wall and clap',
    'a guy with a neck tattoo waits by the shop',
    'woman on the third floor tips her bucket on my washing',
    'him upstairs flicks his ash on my line',
    'office lot chuck their fag ends down the steps',
    'next doors cat uses my sandpit',
    'he never picks up after his dog',
    'each time it is the same, a mattress and a cooker',
    'since they lost the lockup they have been leaving tyres by the fence',
    'three loads by now, they come over the gate and just tip',
    'she threatens to set her dog on us',
  ])('"%s" is recurring', (text) => {
    expect(slotsOf(text, { intent: 'asb' }).recurring).toBe(true)
  })

  it.each([
    'neighbour said he would shoot my dog if it barks again',
    'can you come out again and clear the rest',
    'i want to sleep again',
    'i have another question about the sofa',
    'another neighbour saw them dump it',
    'the third one along has a sofa outside',
    'third house on the left, bags outside',
    'my late husband always said they would treat us like a tip',
    'i asked them to leave four times',
    'came home from nights to find a fridge on my drive',
    'he says he saw who did it',
    'she lives at 14',
    'they look like students',
    'they left a sofa and went',
    'if they park there i cannot get out',
    'before they leave can someone get the reg',
    'he gets out, tips it all on the verge and drives off',
    'i see a man he throws a bag',
    'my dog never barks',
    'bags there and they attract rats',
    'people from the car park came over',
    'i walk my dog there every day and now theres rubble',
    'we cycle past it every morning, a fridge',
    'sofas again? no, first time',
    'this is the third time i have written about the sofa',
    'a sofa by the bins and another one by the gate',
    'needles in the kids park',
    'the landlord threatens to charge us for the bags',
  ])('"%s" does not say so', (text) => {
    expect(slotsOf(text, { intent: 'asb' }).recurring).not.toBe(true)
  })
})
