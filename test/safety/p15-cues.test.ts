import { describe, expect, it } from '@jest/globals'
import { normalise } from '../../bot/understanding/normalise.ts'
import { cuePatterns } from '../../bot/understanding/safety/cues.ts'
import { matches } from '../../bot/understanding/safety/index.ts'
import { understand } from '../../bot/understanding/understand.ts'
import { doorOf } from '../../dialogs/reading/doors.ts'

/** P15, who a disclosure is about: each guard of a cue earns its place, and the doors open for whom the words name. */
const read = (text: string) => understand(text, { now: '2026-01-15T12:00:00Z' })
const says = (text: string) => (pattern: string) => matches(normalise(text), pattern)

const guarded = cuePatterns.flatMap(({ cue, when, unless = [] }) =>
  unless.map(([guard, ...examples]) => ({ cue, when, unless, guard, examples })),
)

describe('a guard of a cue', () => {
  it.each(guarded)('$cue: $guard is noticed when it is dropped', ({ when, unless, guard, examples }) => {
    const others = unless.map(([pattern]) => pattern).filter((pattern) => pattern !== guard)
    expect(examples.length).toBeGreaterThan(0)
    expect(examples.filter((text) => !says(text)(guard))).toEqual([])
    const alone = examples.filter((text) => !others.some(says(text)))
    expect(alone).toEqual(examples)
    // a guard that two groups share has an example for each
    const everywhere = cuePatterns.filter((group) => group.unless === unless).flatMap((group) => group.when)
    expect(alone.filter((text) => !everywhere.some(says(text)))).toEqual([])
    expect(when.length).toBeGreaterThan(0)
  })
})

describe('a victim who also speaks of neighbours', () => {
  it.each([
    'neighbours dog barks all night and my husband hits me',
    'rubbish dumped by neighbour and my boyfriend strangled me last night',
    'my neighbours hear my husband hitting me',
    'loud music next door and my partner is threatening me',
    'bins overflowing at number 12 and my ex punched me',
    'the couple upstairs are noisy and my wife beats me',
    'my neighbour called because my partner was hitting me',
    'my ex lives next door and he threatens me, my ex hit me',
    'the neighbours have heard him hit me',
    'my partner hit me and the neighbours called',
    'he threatens me, neighbours can hear it',
    'i get beaten by my husband and the neighbours know',
    'my sister and her husband slap me and i do all the work',
    'my daughter and her fella took my bungalow, i live in one room and they threaten me',
    'i am scared of my mums new man, he grabs me',
  ])('is let in as the victim: %j', (text) => {
    const meaning = read(text)
    expect(meaning.cues).not.toMatchObject({ neighbour: true })
    expect(meaning.cues).not.toMatchObject({ thirdParty: true })
    expect(doorOf(meaning)).toBe('self')
  })

  it.each([
    'my neighbour hits his wife',
    'i can hear the man next door hitting his wife',
    'my neighbours husband hits her',
    'my friend is being beaten by her husband',
    'the woman next door is scared of her husband',
    'my neighbours boyfriend hits her and threatens me',
    'my husband and i can hear next door hitting his wife',
    'i told my husband that next door is beating his wife',
    'im a hairdresser and a client has bruises, she says her fella did it',
    'the couple above me are at it again, shes screaming stop stop',
    'one of my pupils told me her dad hits her mum',
    'my mate came into work with finger marks on her neck, her fella grabbed her',
    'how do i get my sister out, he wont let her see us and she has bruises',
    'lady over the road isnt allowed out, her husband padlocks the gate',
    'a woman on my round mouthed help me, her husband stood behind her',
  ])('is not made of a bystander: %j', (text) => {
    expect(doorOf(read(text))).toBe('helper')
  })

  it('is not made of somebody whose neighbour hurts them', () => {
    expect(read('my neighbour hit my husband and threatened me, he hits his wife').cues).toMatchObject({
      neighbour: true,
    })
  })
})

describe('the age of the writer', () => {
  it.each([
    'i am 22 and my parents are making me marry someone in pakistan',
    "i'm 18 and my dad hits me",
    'im 25 years old and my mum beats me',
    'i am thirty and my parents hit me',
    'he shouts at me and the kids every night',
    'he hits me and my kids',
    'he hits me in front of the kids',
    'i am a grown woman and my dad hits me',
    'my husband hits me and the kids',
    'my partner punches me while the baby is crying',
  ])('is not a child’s: %j', (text) => {
    expect(read(text).cues).not.toMatchObject({ under18: true })
    expect(doorOf(read(text))).toBe('self')
  })

  it.each([
    'im 14 and my dad hits me',
    'i am nearly 18 and my dad hits me',
    'when i am 18 i will leave, my dad hits me',
    'i am 18 in march and my dad hits me',
    'my parents are making me marry someone in pakistan',
    'my stepdad hits me and the kids',
    'he hits me and my little brother',
    'when i am an adult i will go, my dad hits me',
    'my husband hits the kids',
    'i am 34 and my husband hits my kids',
    'my dad hits my mum and the baby',
  ])('may be a child’s, or a child is hurt: %j', (text) => {
    expect(read(text).cues).toMatchObject({ under18: true })
  })
})
