import { describe, expect, it } from '@jest/globals'
import type { AsbType } from '../../../dialogs/reporting/categories.ts'
import { slotsOf } from './read.ts'

describe('vehicle registrations', () => {
  it.each([
    ['white transit LK93 XTP', 'LK93XTP'],
    ['got the plate, A091 KLM', 'AO91KLM'],
    ['reg on the follow car is CV92 JHT', 'CV92JHT'],
    ['reg ab12cde', 'AB12CDE'],
    ['ABI2 CDE', 'AB12CDE'],
    ['KNO1 ABC', 'KN01ABC'],
    ['a van A123 BCD', 'A123BCD'],
    ['ABC 123D on the plate', 'ABC123D'],
    ['reg starting LK9', 'LK9'],
    ['number plate was XTP 7', 'XTP7'],
  ])('"%s" is %s', (text, vehicle) => {
    expect(slotsOf(text).vehicle).toBe(vehicle)
  })

  it.each([
    ['6 bags and 2 sofas'],
    ['postcode SG1 1AA'],
    ['on the SB1 bus'],
    ['at 10 the van left'],
    ['call 07700 900123'],
    ['a white van'],
    ['on 12 may'],
    ['the reg on the follow car was hidden'],
  ])('"%s" holds none', (text) => {
    expect(slotsOf(text).vehicle).toBeUndefined()
  })
})

describe('people who are described', () => {
  it.each([
    ['two blokes in hi vis chucked it', 'two blokes in hi vis'],
    ['a tall white man about 40 in a red jacket ran off', 'a tall white man about 40 in a red jacket'],
    ['woman with pink hair', 'woman with pink hair'],
    [
      'a woman about forty, blonde, pink dressing gown left it',
      'a woman about forty, blonde, pink dressing gown',
    ],
    ['three lads on scooters threw eggs', 'three lads on scooters'],
    ['a boy of about 9 setting fire to bins', 'a boy of about 9'],
    ['a white male 25-30 wearing all black tried doors', 'a white male 25-30 wearing all black'],
    ['it was the one with the ponytail who did it', 'the one with the ponytail'],
    ['a woman wearing a yellow raincoat dumped bags', 'a woman wearing a yellow raincoat'],
    ['an old fella on a mobility scooter swears', 'an old fella on a mobility scooter'],
    ['two men in a black golf, dealing', 'two men in a black golf'],
    ['a 14 yr old boy kicked my gate', 'a 14 yr old boy'],
    ['two men tipping rubble, both in orange jackets', 'both in orange jackets'],
    ['a man follows me, i dont know him, tall, green parka', 'tall, green parka'],
    ['he is about 25 with a limp', 'he is about 25 with a limp'],
    ["he's in his 40s, shaved head, drives a black audi", "he's in his 40s, shaved head"],
    ['woman with a pram and two staffies lets them foul', 'woman with a pram and two staffies'],
    ['a tall woman with 3 huskies lets them foul', 'a tall woman with 3 huskies'],
    ['girl with a bull terrier off the lead, it bit my dog', 'girl with a bull terrier off the lead'],
    ['two on a red dirt bike tearing about', 'two on a red dirt bike'],
    ['guy w a shaved head n a man city top swore', 'guy w a shaved head n a man city top'],
    ['two men spat at me. one of them had a teal hoodie', 'one of them had a teal hoodie'],
    ['lad in shorts and older fella with a limp tipped it', 'lad in shorts and older fella with a limp'],
  ])('"%s" has "%s"', (text, people) => {
    expect(slotsOf(text).people).toBe(people)
  })

  it.each([
    ['some lads shouting'],
    ['a gang of kids'],
    ['people dumping bags'],
    ['two lads dumped a sofa'],
    ['kids on bikes every night'],
    ['a man dumped coats, shoes and a red hat'],
    ['my boys coat was taken'],
    ['she spat at a woman in a hijab'],
    ['we are the only asian family here'],
    ['the lady on top floor sings'],
    ['there are about 20 bags and a man said so'],
    ['bags, two in the hedge and a man saw it'],
    ['youths on surrons'],
  ])('"%s" describes nobody', (text) => {
    expect(slotsOf(text).people).toBeUndefined()
  })

  it('takes the whole answer when asked who', () => {
    expect(slotsOf('two of them, one limping', { expecting: 'people' }).people).toBe(
      'two of them, one limping',
    )
    expect(slotsOf('no idea', { expecting: 'people' }).people).toBeUndefined()
  })
})

describe('wishes and sightings', () => {
  it.each([
    ['i dont want to give my name', true],
    ['keep me out of it please', true],
    ["please don't pass on my details to the neighbour", true],
    ['id rather stay anonymous', true],
    ['you can contact me', false],
    ['there is a sofa', undefined],
  ])('"%s" anonymous: %s', (text, anonymous) => {
    expect(slotsOf(text).anonymous).toBe(anonymous)
  })

  it.each([
    ['i saw him do it', true],
    ['saw a white van throw bags out', true],
    ['got it on camera', true],
    ['didnt see who did it', false],
    ['no idea who dumped it', false],
    ['my husband saw a van drop a wardrobe', undefined],
    ['saw a mattress on the path', undefined],
    ['never seen anything like it', undefined],
  ])('"%s" witnessed: %s', (text, witnessed) => {
    expect(slotsOf(text).witnessed).toBe(witnessed)
  })

  it.each([
    ['they are fighting right now', true],
    ['its happening as i type', true],
    ['theyre at it again', true],
    ['its stopped', false],
    ['not now', false],
    ['bags all over the path', undefined],
    ['its been there for months now', undefined],
    ['its 3am and there is music blaring from the flat opposite', true],
    ['its gone one and they are singing', true],
    ['im sat in my car watching a man tip a bed', true],
    ['been revving since 9', true],
    ['can someone come and tell number 16 to turn it down', true],
    ['the alarm has been going off for two days', true],
    ['boy racers doing donuts NOW', true],
    ['not going on at the moment', false],
    ['this has been going on for months', undefined],
    ['you can hear them every night', undefined],
    ['i can hear them through the wall every night', undefined],
    ['they are always throwing stones, now they throw bricks', undefined],
    ['asking for money by the atm', undefined],
    ['my mirrors were kicked off', undefined],
    ['this is getting silly now', undefined],
    ['i am telling you now', undefined],
  ])('"%s" happening now: %s', (text, happeningNow) => {
    expect(slotsOf(text).happeningNow).toBe(happeningNow)
  })

  it.each([
    ['no sorry i meant tuesday', true],
    ["actually it's two mattresses", true],
    ['not tuesday wednesday', true],
    ['there is a sofa', undefined],
    ['not sure', undefined],
  ])('"%s" corrects: %s', (text, correction) => {
    expect(slotsOf(text).correction).toBe(correction)
  })
})

describe('contact given in passing', () => {
  it.each([
    ['ring me on 07700 900123', { phone: '+447700900123' }],
    ['my number is +44 7700 900 123', { phone: '+447700900123' }],
    ['email jo.bloggs@example.com', { email: 'jo.bloggs@example.com' }],
    ['my name is Jo Bloggs and its 07700900123', { name: 'Jo Bloggs', phone: '+447700900123' }],
    ['there are 3 bags', undefined],
    ['im fed up', undefined],
  ])('"%s"', (text, contact) => {
    expect(slotsOf(text).contact).toEqual(contact)
  })
})

describe('kinds of behaviour', () => {
  it.each<[string, AsbType | undefined]>([
    ['neighbours playing loud music every night', 'noise'],
    ['gang of kids hanging around shouting', 'rowdy_behaviour'],
    ['neighbour keeps banging on the wall on purpose', 'nuisance_neighbour'],
    ['people dealing drugs from a car', 'drugs'],
    ['stairwell stinks of weed', 'drugs'],
    ['men drinking cans on the benches all day', 'street_drinking'],
    ['he keeps following me and threatening me', 'harassment'],
    ['shouted racist abuse at me', 'hate_incident'],
    ['graffiti on the bus shelter', 'vandalism'],
    ['mopeds racing up and down', 'vehicle_nuisance'],
    ['dog barking all day', 'animal_problem'],
    ['fireworks let off at people', 'fireworks'],
    ['kids set fire to a bin', 'fire_setting'],
    ['man begging outside tesco', 'begging'],
    ['car with no wheels been sat there for months', 'abandoned_vehicle'],
    ['dog poo all over the path', 'litter_dog_fouling'],
    ['people climbing over our fence', 'trespass'],
    ['horrible messages on facebook', 'nuisance_communications'],
    ['there is a sofa', undefined],
  ])('"%s" is %s', (text, type) => {
    expect(slotsOf(text, { intent: 'asb' }).asbType).toBe(type)
  })
})
