import { describe, expect, it } from '@jest/globals'
import { loadCorpus } from '../../../bot/understanding/corpus.ts'
import { trainingLessons } from '../../../bot/understanding/modelFile.ts'
import { normalise } from '../../../bot/understanding/normalise.ts'
import { createAsbGuess, trainAsb } from '../../../bot/understanding/slots/asb.model.ts'
import { extractSlots } from '../../../bot/understanding/slots/index.ts'
import { asbLessonsOf } from '../../../bot/understanding/train.ts'
import type { AsbType } from '../../../dialogs/reporting/categories.ts'
import { monday } from './read.ts'

const behaviours = loadCorpus().filter((entry) => entry.intent === 'asb')
const lessonsOf = (split: string) =>
  behaviours.flatMap(({ split: own, text, slots }) =>
    own === split && slots.asbType ? [{ text, asbType: slots.asbType }] : [],
  )
const model = trainAsb(asbLessonsOf(trainingLessons()))
const asbGuess = createAsbGuess(model)
const typeOf = (text: string) =>
  extractSlots(normalise(text), { now: monday, intent: 'asb', asbGuess }).asbType

describe('the kind of behaviour, by rules and by what was learnt', () => {
  it.each<[string, AsbType]>([
    ['music blasting next door till 4am, cant sleep', 'noise'],
    ['graffiti all over the subway again', 'vandalism'],
    ['people dealing out of a car behind the flats', 'drugs'],
    ['group drinking cans of lager on the benches all day', 'street_drinking'],
    ['kids throwing fireworks at cars', 'fireworks'],
    ['someone set fire to the bin shed', 'fire_setting'],
    ['mopeds racing up and down the cycle path', 'vehicle_nuisance'],
    ['shouted at us to go back to our own country', 'hate_incident'],
    ['van with flat tyres and no tax, left there for months', 'abandoned_vehicle'],
    ['dog mess all over the path and nobody picks it up', 'litter_dog_fouling'],
    ['man outside the shop begging for change', 'begging'],
    ['their dog barks all day long', 'animal_problem'],
    ['kids climbing on the school roof', 'trespass'],
    ['silent calls from a withheld number', 'nuisance_communications'],
  ])('"%s" is %s', (text, type) => {
    expect(typeOf(text)).toBe(type)
  })

  it.each(['ASB. Who do I tell.', 'i want to make a complaint'])('"%s" names none', (text) => {
    expect(typeOf(text)).toBeUndefined()
  })

  it('takes a one-word answer as the rules read it', () => {
    const slots = extractSlots(normalise('noise'), { now: monday, expecting: 'asb_type', asbGuess })
    expect(slots.asbType).toBe('noise')
  })

  it('is right more often with what was learnt than by rules alone, on lines it never saw', () => {
    const unseen = lessonsOf('test')
    const rightWith = (guess: typeof asbGuess | undefined) =>
      unseen.filter(({ text, asbType }) => {
        const context = { now: monday, intent: 'asb', ...(guess && { asbGuess: guess }) } as const
        return extractSlots(normalise(text), context).asbType === asbType
      }).length
    expect(rightWith(asbGuess)).toBeGreaterThan(rightWith(undefined))
  })

  it('learns the same weights from the same lessons', () => {
    const few = lessonsOf('train').slice(0, 60)
    expect(trainAsb(few)).toEqual(trainAsb(few))
  })
})
