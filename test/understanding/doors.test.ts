import { describe, expect, it } from '@jest/globals'
import { understand } from '../../bot/understanding/understand.ts'
import type { Expecting } from '../../dialogs/meaning.ts'
import { doorOf } from '../../dialogs/reading/doors.ts'

const now = '2026-01-15T12:00:00Z'
const doorFor = (text: string, expecting?: Expecting) =>
  doorOf(understand(text, { now, ...(expecting && { expecting }) }))

describe('words of not wanting something', () => {
  it.each([
    'i dont want to give my name',
    'no i dont want to give my name',
    'i dont want to leave my details',
    'i dont want anyone to know',
    'dont want you knowing who i am',
    'please look again it is worse',
  ])('open no door where they only ask for privacy or patience: %j', (text) => {
    expect(doorFor(text)).toBeNull()
    expect(doorFor(text, 'account')).toBeNull()
  })

  it.each(['i dont want to be here when he gets back', 'i dont want him to find out'])(
    'open the door against abuse where they fear somebody: %j',
    (text) => {
      expect(doorFor(text)).toBe('self')
    },
  )

  it.each([
    'i dont want to be here anymore',
    'i dont want to be alive when he gets back',
    'i dont want anyone to know i want to die',
    'i dont want anyone to find me alive',
  ])('still open the door against suicide where life is meant: %j', (text) => {
    expect(doorFor(text)).toBe('crisis')
  })
})

describe('abuse and a crisis in one message', () => {
  it('lead to the help against abuse where the crisis is only guessed at', () => {
    expect(doorFor('im not allowed out on my own')).toBe('self')
    expect(doorFor('im scared')).toBe('self')
  })

  it('lead to the help in a crisis where both are told', () => {
    expect(doorFor('my partner beats me and i want to kill myself')).toBe('crisis')
  })
})

describe('a child who is not safe', () => {
  it.each([
    'my mum is always drunk and there is no food',
    "mum's boyfriend comes in my room at night",
    'my uncle makes me do things i dont like',
    'a kid at my sons school comes in with bruises',
    'i think the little girl next door is being hit',
  ])('opens the door with lines for children, for those worried as well: %j', (text) => {
    expect(doorFor(text)).toBe('child')
  })

  it('is not seen where a neighbour only shouts', () => {
    expect(doorFor('neighbour shouting at my kids')).toBeNull()
    expect(doorFor('neighbour shouting at his kids')).toBe('child')
  })
})

describe('whose home it is', () => {
  it('stays the writer’s own where only a floor of it is named', () => {
    expect(doorFor('hubby is kicking off again and the kids are upstairs')).toBe('self')
    expect(doorFor('i can hear the couple upstairs, he is hitting her')).toBe('helper')
  })

  it('is next door where a cry for help is heard, and the danger line goes first', () => {
    const text = 'neighbours are screaming again and i heard her crying help, this happens every week'
    expect(doorFor(text)).toBe('helper')
    expect(understand(text, { now }).safety).toBe('emergency')
  })
})

describe('somebody who does the hurting', () => {
  it.each(['i shouted at my wife and grabbed her i feel terrible', 'i keep hurting the people i love'])(
    'finds help for that, never the lines for those who are hurt: %j',
    (text) => {
      expect(doorFor(text)).toBe('own_behaviour')
    },
  )
})

describe('a neighbour told of in a report', () => {
  it.each([
    'Lady next to us always say dirty polish, go back, and she spit on our car',
    'she hits the ceiling with a broom if i so much as sneeze',
    'aggressive begging outside tesco he swore at me',
    'idiots on mopeds are gonna kill themselves one day',
  ])('costs nobody their report: %j', (text) => {
    expect(doorFor(text, 'account')).toBeNull()
  })

  it.each([
    'i told the lady opposite he hits me',
    'he hits me and the woman opposite heard',
    'the man below hits the kids every night',
    'he filmed me in the garden, he is my husband',
  ])('hides no abuse: %j', (text) => {
    expect(doorFor(text, 'account')).not.toBeNull()
  })
})
