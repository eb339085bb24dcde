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
