import { describe, expect, it } from '@jest/globals'
import { whoseJob, whoseJobWords } from '../../bot/places/responsibility.ts'

const place = (words: string) => ({ words, label: words })

describe('whose job it is', () => {
  it.each([
    ['fly-tipping on the road', { kind: 'fly_tipping', landType: 'highway', size: 'car_boot' }, 'council'],
    ['on council land', { kind: 'fly_tipping', landType: 'council_land' }, 'council'],
    ['land not known', { kind: 'fly_tipping' }, 'council'],
    ['in a garden', { kind: 'fly_tipping', landType: 'private_residential' }, 'private_owner'],
    ['on a farm', { kind: 'fly_tipping', landType: 'agricultural' }, 'private_owner'],
    ["in a firm's yard", { kind: 'fly_tipping', landType: 'commercial_industrial' }, 'private_owner'],
    ['by the railway', { kind: 'fly_tipping', landType: 'railway' }, 'network_rail'],
    ['in a stream', { kind: 'fly_tipping', landType: 'watercourse' }, 'environment_agency'],
    [
      'many lorry loads',
      { kind: 'fly_tipping', landType: 'council_land', size: 'significant' },
      'environment_agency',
    ],
    [
      'a van of asbestos',
      { kind: 'fly_tipping', landType: 'highway', size: 'transit_van', wasteTypes: ['other', 'asbestos'] },
      'environment_agency',
    ],
    [
      'one sheet of asbestos',
      { kind: 'fly_tipping', landType: 'highway', size: 'single_item', wasteTypes: ['asbestos'] },
      'council',
    ],
    [
      'a blocked road',
      { kind: 'fly_tipping', landType: 'highway', hazards: ['blocking'] },
      'county_highways',
    ],
    [
      "a housing association's flats",
      { kind: 'fly_tipping', landType: 'private_residential', place: place('the Housing Association flats') },
      'housing_association',
    ],
    [
      'the motorway',
      { kind: 'fly_tipping', landType: 'highway', place: place('A1(M) slip road') },
      'national_highways',
    ],
    ['noise', { kind: 'asb', landType: 'private_residential' }, 'council'],
    ['trespass on the line', { kind: 'asb', landType: 'railway' }, 'network_rail'],
  ] as const)('%s', (_, thing, body) => {
    expect(whoseJob(thing).body).toBe(body)
  })

  it('tells the council too where somebody else clears', () => {
    expect(whoseJob({ kind: 'fly_tipping', landType: 'private_residential' })).toEqual({
      body: 'private_owner',
      wordsKey: 'whoseJob.privateOwner',
      alsoTell: ['council'],
    })
  })

  it('lists every wording key it may answer with', () => {
    expect([...whoseJobWords].sort()).toEqual([
      'whoseJob.council',
      'whoseJob.countyHighways',
      'whoseJob.environmentAgency',
      'whoseJob.housingAssociation',
      'whoseJob.nationalHighways',
      'whoseJob.networkRail',
      'whoseJob.privateOwner',
    ])
  })
})
