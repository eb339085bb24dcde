import { hazards, landTypes, wasteSizes, wasteTypes } from './categories.ts'
import { saysOnlyWhereOrWhen } from './misplaced.ts'
import { choiceQuestion, everywhere, onScreens, type Question, wordsQuestion } from './question.ts'
import {
  contactQuestions,
  locationQuestion,
  photosQuestion,
  streetQuestion,
  whenQuestion,
} from './shared.questions.ts'
import { readYesNo } from './yesNo.ts'

const waste: Question = choiceQuestion({
  key: 'waste',
  required: true,
  on: everywhere,
  expecting: 'waste',
  field: 'wasteTypes',
  label: 'waste',
  values: wasteTypes,
  multiple: true,
  toPatch: (values) => {
    const chosen = wasteTypes.filter((type) => values.includes(type))
    return { answers: { wasteTypes: chosen, primaryWaste: chosen.length === 1 ? chosen[0] : undefined } }
  },
  read: (text, meaning) => {
    const found = meaning.slots.wasteTypes
    // Only a place or a time was said: it is taken as that, and what was dumped is asked again.
    if (
      (found === undefined || found.length === 0) &&
      (meaning.slots.location !== undefined || saysOnlyWhereOrWhen(text, meaning))
    ) {
      return {}
    }
    // Whatever it is called, it is waste: the words are kept and an officer puts the type right.
    const types = found === undefined || found.length === 0 ? (['other'] as const) : found
    return /\p{L}/u.test(text)
      ? { answers: { wasteTypes: [...types], primaryWaste: types[0], description: text } }
      : { because: 'report.notRead.waste' }
  },
})

const primaryWaste: Question = choiceQuestion({
  key: 'primaryWaste',
  required: false,
  on: onScreens,
  expecting: 'waste',
  field: 'primaryWaste',
  label: 'waste',
  values: wasteTypes,
  applies: (draft) => (draft.answers.wasteTypes?.length ?? 0) > 1,
  toPatch: ([value]) => ({ answers: { primaryWaste: wasteTypes.find((type) => type === value) } }),
  read: (_, meaning) => ({ answers: { primaryWaste: meaning.slots.wasteTypes?.[0] } }),
})

const size: Question = choiceQuestion({
  key: 'size',
  required: false,
  on: onScreens,
  expecting: 'size',
  field: 'size',
  label: 'size',
  values: wasteSizes,
  toPatch: ([value]) => ({ answers: { size: wasteSizes.find((one) => one === value) } }),
  read: (_, meaning) =>
    meaning.slots.wasteSize === undefined ? {} : { answers: { size: meaning.slots.wasteSize } },
})

const landType: Question = choiceQuestion({
  key: 'landType',
  required: false,
  on: onScreens,
  expecting: 'land',
  field: 'landType',
  label: 'land',
  values: landTypes,
  toPatch: ([value]) => ({ answers: { landType: landTypes.find((one) => one === value) } }),
  read: (_, meaning) =>
    meaning.slots.landType === undefined ? {} : { answers: { landType: meaning.slots.landType } },
})

const witnessed: Question = choiceQuestion({
  key: 'witnessed',
  required: false,
  on: onScreens,
  expecting: 'yes_no',
  field: 'witnessed',
  label: 'yesNo',
  values: ['yes', 'no'],
  toPatch: ([value]) => ({ answers: { witnessed: value === 'yes' } }),
  read: (text, meaning) => {
    const seen = readYesNo(text) ?? meaning.slots.witnessed
    if (seen !== undefined) return { answers: { witnessed: seen } }
    return meaning.slots.people === undefined ? {} : { answers: { witnessed: true, people: text } }
  },
})

const sawIt = (draft: { answers: { witnessed?: boolean | undefined } }): boolean =>
  draft.answers.witnessed === true

/** Fly-tipping, in the order it is asked. */
export const flyTippingQuestions: readonly Question[] = [
  waste,
  {
    ...primaryWaste,
    values: (draft) => draft.answers.wasteTypes ?? [],
  },
  size,
  locationQuestion,
  streetQuestion,
  landType,
  whenQuestion,
  {
    ...witnessed,
    show: (draft) =>
      draft.answers.witnessed === undefined
        ? null
        : { keys: [`yesNo.${draft.answers.witnessed ? 'yes' : 'no'}`] },
  },
  wordsQuestion({
    key: 'people',
    required: false,
    on: onScreens,
    expecting: 'people',
    field: 'people',
    applies: sawIt,
  }),
  wordsQuestion({
    key: 'vehicle',
    required: false,
    on: onScreens,
    expecting: 'vehicle',
    field: 'vehicle',
    // what was said of it is shown, whoever saw it
    applies: (draft) => sawIt(draft) || draft.answers.vehicle !== undefined,
    also: (meaning) => (meaning.slots.vehicle === undefined ? {} : { registration: meaning.slots.vehicle }),
  }),
  choiceQuestion({
    key: 'statement',
    required: false,
    on: onScreens,
    expecting: 'yes_no',
    field: 'statement',
    label: 'statement',
    values: ['yes', 'no', 'maybe'],
    applies: sawIt,
    toPatch: ([value]) => ({ answers: { statement: value === 'yes' || value === 'no' ? value : 'maybe' } }),
    read: (text) => {
      const answer = readYesNo(text)
      return answer === undefined ? {} : { answers: { statement: answer ? 'yes' : 'no' } }
    },
  }),
  choiceQuestion({
    key: 'hazards',
    required: false,
    on: onScreens,
    expecting: 'words',
    field: 'hazards',
    label: 'hazard',
    values: hazards,
    multiple: true,
    toPatch: (values) => ({ answers: { hazards: hazards.filter((hazard) => values.includes(hazard)) } }),
    read: (text, meaning) => {
      if (readYesNo(text) === false) return { answers: { hazards: [] } }
      return meaning.slots.hazards === undefined ? {} : { answers: { hazards: meaning.slots.hazards } }
    },
  }),
  photosQuestion,
  ...contactQuestions,
]
