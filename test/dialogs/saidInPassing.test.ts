import { describe, expect, it } from '@jest/globals'
import { talk } from './talk.ts'

const draftAfter = (...texts: string[]) => talk('web', ...texts).state.context.draft

describe('what a resident says in passing', () => {
  it.each([
    ['a sofa was thrown out of a white van in Archer Road', 'white van'],
    ['someone dumped tyres from a silver transit on Archer Road', 'silver transit'],
    ['white van dumped a load of rubble in Archer Road', 'white van'],
    ['a mattress came off the back of a blue pickup in Archer Road', 'blue pickup'],
    ['white van man tipped bricks out in Archer Road', 'white van'],
  ])('"%s" keeps the vehicle', (text, vehicle) => {
    expect(draftAfter(text)?.answers.vehicle).toBe(vehicle)
  })

  it.each([
    'a sofa dumped next to a red car in Archer Road',
    'a white van was dumped in Archer Road with a mattress in it',
    'somebody left a sofa where I park my red car in Archer Road',
  ])('"%s" tells of no vehicle that brought it', (text) => {
    const draft = draftAfter(text)
    expect(draft?.kind).toBe('fly_tipping')
    expect(draft?.answers.vehicle).toBeUndefined()
  })

  it('who offers a statement saw it, and is not asked again', () => {
    const draft = draftAfter('they chucked a fridge in Archer Road, happy to be a witness')
    expect(draft?.answers).toMatchObject({ witnessed: true, statement: 'yes' })
  })

  it('who will not give one is taken at their word', () => {
    const draft = draftAfter('I saw him dump a fridge in Archer Road but I wont give a statement')
    expect(draft?.answers).toMatchObject({ witnessed: true, statement: 'no' })
  })

  it.each([
    ["I'm 82 and live alone and the music from the flat above is awful", ['alone', 'older']],
    ["I have a newborn and next door's music is on all night", ['children']],
    ["I'm disabled and the kids keep kicking my door", ['disability']],
    ['I have anxiety and the bass all night makes it worse', ['health']],
  ])('"%s" says what makes it harder', (text, vulnerabilities) => {
    expect(draftAfter(text)?.answers.vulnerabilities).toEqual(vulnerabilities)
  })

  it.each([
    'im 70 yards away and can hear their party every night',
    'she has a baby and still plays loud music all night next door',
    'the old man next door who lives alone plays loud music all night',
  ])('"%s" says nothing of the writer', (text) => {
    expect(draftAfter(text)?.answers.vulnerabilities).toBeUndefined()
  })

  it('when to ring them is kept as that, and is no time at which it happened', () => {
    const draft = draftAfter('the dog at 14 Archer Road barks all day, please ring me after 6')
    expect(draft?.contact).toMatchObject({ times: ['evening'], note: 'please ring me after 6' })
    expect(draft?.answers.when?.words).not.toMatch(/6/)
  })

  it('said while something else is asked, it answers nothing else', () => {
    const { state, said } = talk('web', 'dumped mattress', 'ring me after 6 please')
    expect(state.context.draft?.contact.times).toEqual(['evening'])
    expect(state.context.draft?.answers.location).toBeUndefined()
    expect(state.context.draft?.answers.when).toBeUndefined()
    expect(said).not.toBe('')
  })

  it('when not to ring says no good time, and is kept in their words', () => {
    const draft = draftAfter('loud music every night at 14 Archer Road, dont ring me in the mornings')
    expect(draft?.contact.times).toBeUndefined()
    expect(draft?.contact.note).toMatch(/dont ring me in the mornings/)
  })
})
