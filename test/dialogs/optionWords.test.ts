import { describe, expect, it } from '@jest/globals'
import { readNumbers } from '../../dialogs/optionWords.ts'
import { talk } from './talk.ts'

describe('a place in a list of four', () => {
  it.each([
    ['2', [2]],
    ['option 2', [2]],
    ['number two', [2]],
    ['the first one', [1]],
    ['First', [1]],
    ['second one please', [2]],
    ['the 2nd one pls', [2]],
    ['the second option', [2]],
    ['3rd', [3]],
    ['the 2nd of them', [2]],
    ['the last one', [4]],
    ['last on the list', [4]],
    ['the first and the third', [1, 3]],
    ['1st, 2nd and the last one', [1, 2, 4]],
    ['the fifth one', null],
    ['9th', null],
  ])('%s', (text, numbers) => {
    expect(readNumbers(text, 4)).toEqual(numbers)
  })

  it.each([
    'it was the first time',
    'last night',
    'the first house on the left',
    'a second hand sofa',
    'one of the lads next door',
    'third floor',
    'the last bus',
    'for the second time this week',
  ])('is not "%s"', (text) => {
    expect(readNumbers(text, 4)).toBeNull()
  })

  it('is what was said to be last, where "none of these" ends the list', () => {
    expect(readNumbers('the last one', 3, 2)).toEqual([2])
  })
})

describe('a choice by its place in the list', () => {
  it('is taken on a page and by text', () => {
    expect(talk('web', 'hello', 'the second one').state.value).toEqual({ asb: 'asking_asbType' })
    expect(talk('sms', 'hello', 'the first one').state.value).toEqual({ flyTipping: 'asking_waste' })
    expect(talk('sms', 'hello', 'last one').state.value).toBe('elsewhere')
  })

  it('names nothing of a list that no text reads out', () => {
    expect(talk('sms', 'asb', 'the second one').state.context.draft?.answers.asbType).not.toBe(
      'rowdy_behaviour',
    )
  })
})
