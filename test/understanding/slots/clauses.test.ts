import { describe, expect, it } from '@jest/globals'
import { slotsOf } from './read.ts'

describe('times told as a clause', () => {
  it.each([
    ['she films me every time i leave the house', 'every time i leave the house'],
    ['tipped in my garden while im at work', 'while im at work'],
    ['bangs on the wall whenever he passes', 'whenever he passes'],
    ['somebody rings 3 4 times a night', '3 4 times a night'],
  ])('"%s" is when: "%s"', (text, when) => {
    expect(slotsOf(text).when).toBe(when)
  })

  it.each([
    ['when will somebody come'],
    ['it happens every time'],
    ['i work at 5, cant sleep'],
    ['its the lot at 12'],
    ['cylinders, about six, in the hedge'],
    ['christmas tree left and its february'],
  ])('"%s" tells no time', (text) => {
    expect(slotsOf(text).when).toBeUndefined()
  })
})

describe('a clause that dates what it holds, or ends a time', () => {
  it.each([
    ['he has done so since we got married in may', 'since we got married in may', '2026-05-01'],
    ['barking from 7am till they get in at 6', 'from 7am till they get in at 6', '2026-11-23T07:00'],
    ['bark from dawn till they get in', 'from dawn till they get in', '2026-11-23T05:00'],
  ])('"%s" is "%s"', (text, words, from) => {
    const slots = slotsOf(text)
    expect(slots.when).toBe(words)
    expect(slots.occurredAt?.slice(0, from.length)).toBe(from)
  })

  it('"since" before a bare noun at the end is one', () => {
    expect(slotsOf('third load of hardcore since harvest, in my gateway').when).toBe('since harvest')
  })
})

describe('spans, and what the day is told by', () => {
  it.each([
    ['he saws every evening till past 10', 'every evening till past 10'],
    ['dogs bark from 8 till 6 monday to friday', 'from 8 till 6 monday to friday'],
    ['mon to fri 8 till 6 the builders rev engines', 'mon to fri 8 till 6'],
    ['music from 7 till midnight saturday and sunday', 'from 7 till midnight saturday and sunday'],
    ['drunks on the bench from opening time to dark, every day', 'from opening time to dark, every day'],
    ['that dog barks all day while they are at work', 'all day while they are at work'],
    ['all day while we are out the alarm goes off', 'all day while we are out'],
    ['bags on my drive every thursday night before the bin men', 'every thursday night before the bin men'],
    ['a bag was left in the porch after evensong', 'after evensong'],
    ['kids on the roof after their football', 'after their football'],
    ['paint on the board, some time after choir practice sunday', 'some time after choir practice sunday'],
    ['he deals by the gates after last bell', 'after last bell'],
    ['they deal out of that car 3 or 4 times a shift', '3 or 4 times a shift'],
    ['spat at me two shifts running', 'two shifts running'],
    ['everyday people throw garbage here, today 4 bag', 'everyday'],
    ['rubbish behind the flats. nobody take. is two week', 'two week'],
    ['an armchair in the road, ten to 8', 'ten to 8'],
    ['man throw washing machine from van 5 in morning', '5 in morning'],
    ['whenever it is hot kids lob water bombs', 'whenever it is hot'],
  ])('"%s" is when: "%s"', (text, when) => {
    expect(slotsOf(text).when).toBe(when)
  })
})

describe('times that stand together', () => {
  it.each([
    ['it was mon or tues', 'mon or tues', '2026-11-16'],
    ['it was Friday night or early Saturday', 'Friday night or early Saturday', '2026-11-20T18:00'],
    ['after college on Mon', 'After college on Mon', '2026-11-16T15:00'],
    ['fireworks at 2am, its only august', '2am', '2026-11-23T02:00'],
  ])('"%s" is "%s"', (text, words, from) => {
    const slots = slotsOf(text)
    expect(slots.when?.toLowerCase()).toBe(words.toLowerCase())
    expect(slots.occurredAt?.slice(0, from.length)).toBe(from)
  })

  it('"right now" dates it without being time words', () => {
    const slots = slotsOf('they are dumping bags right now')
    expect(slots.when).toBeUndefined()
    expect(slots.happeningNow).toBe(true)
    expect(slots.occurredAt?.slice(0, 16)).toBe('2026-11-23T09:00')
  })
})
