import {
  type AsbType,
  asbTypes,
  effects,
  evidenceKinds,
  hateElements,
  relations,
  vulnerabilities,
} from './categories.ts'
import { saysOnlyWhereOrWhen } from './misplaced.ts'
import { choiceQuestion, everywhere, onScreens, type Question, wordsQuestion } from './question.ts'
import type { ReportDraft } from './report.ts'
import {
  contactQuestions,
  locationQuestion,
  photosQuestion,
  streetQuestion,
  whenQuestion,
} from './shared.questions.ts'
import { plainWords, readYesNo } from './yesNo.ts'

const frequencies = ['once', 'few_times', 'weekly', 'most_days', 'daily'] as const
const trends = ['yes', 'no', 'same'] as const
const targets = ['no', 'me', 'others'] as const
const earlierReports = ['no', 'council', 'police', 'landlord', 'other'] as const

const leftThere: readonly (AsbType | undefined)[] = ['litter_dog_fouling', 'abandoned_vehicle']

const happeningNow: Question = {
  ...choiceQuestion({
    key: 'happeningNow',
    required: false,
    on: onScreens,
    expecting: 'yes_no',
    field: 'happeningNow',
    label: 'yesNo',
    values: ['yes', 'no'],
    // What lies there, or stands there, does not happen now or then.
    applies: ({ answers }) => !leftThere.includes(answers.asbType),
    toPatch: ([value]) => ({ answers: { happeningNow: value === 'yes' } }),
    read: (text, meaning) => {
      const now = readYesNo(text) ?? meaning.slots.happeningNow
      return now === undefined ? {} : { answers: { happeningNow: now } }
    },
  }),
  show: (draft) =>
    draft.answers.happeningNow === undefined
      ? null
      : { keys: [`yesNo.${draft.answers.happeningNow ? 'yes' : 'no'}`] },
}

const from = <Value extends string>(
  values: readonly Value[],
  chosen: string | undefined,
): Value | undefined => values.find((value) => value === chosen)

const nobodySeen =
  /^(?:(?:i|we) )?(?:just )?(?:didnt|did not|dont|do not|no|nope|nobody|never|not sure|couldnt|could not|cant|no idea)\b/

/** "I did not see who" does not take the place of what was said of them before. */
const fullerPeople = (text: string, { answers }: ReportDraft): { people?: string } =>
  answers.people !== undefined && nobodySeen.test(plainWords(text)) ? {} : { people: text }

/** Where somebody lives who is a neighbour, whatever else is said of them. */
const neighbourly =
  /\b(?:next ?door|neighbou?rs?|upstairs|downstairs|(?:flat|floor) (?:above|below)|across the (?:road|street|landing))\b/

const several = /\b(?:kids|children|lads|youths?|teens|teenagers|gang|gangs|group|groups|girls|boys)\b/

/** Anti-social behaviour, in the order it is asked. */
export const asbQuestions: readonly Question[] = [
  choiceQuestion({
    key: 'asbType',
    required: true,
    on: everywhere,
    expecting: 'asb_type',
    field: 'asbType',
    label: 'asb',
    values: asbTypes,
    toPatch: ([value]) => ({ answers: { asbType: from(asbTypes, value) } }),
    read: (text, meaning) => {
      if (!/\p{L}/u.test(text)) return { because: 'report.notRead.asbType' }
      // Nothing but a place ("it is outside 12 Valley Way"): that is taken, and this is asked again.
      if (meaning.slots.asbType === undefined && saysOnlyWhereOrWhen(text, meaning)) return {}
      const story = text.trim().split(/\s+/).length >= 5 ? { account: text } : {}
      return { answers: { asbType: meaning.slots.asbType ?? 'other', ...story } }
    },
  }),
  happeningNow,
  locationQuestion,
  streetQuestion,
  whenQuestion,
  choiceQuestion({
    key: 'frequency',
    required: false,
    on: onScreens,
    expecting: 'when',
    field: 'frequency',
    label: 'frequency',
    values: frequencies,
    toPatch: ([value]) => ({ answers: { frequency: from(frequencies, value) } }),
  }),
  choiceQuestion({
    key: 'gettingWorse',
    required: false,
    on: onScreens,
    expecting: 'yes_no',
    field: 'gettingWorse',
    label: 'gettingWorse',
    values: trends,
    toPatch: ([value]) => ({ answers: { gettingWorse: from(trends, value) } }),
    read: (text) => {
      const worse = readYesNo(text)
      return worse === undefined ? {} : { answers: { gettingWorse: worse ? 'yes' : 'no' } }
    },
  }),
  wordsQuestion({ key: 'account', required: true, on: everywhere, expecting: 'account', field: 'account' }),
  choiceQuestion({
    key: 'relation',
    required: false,
    on: onScreens,
    expecting: 'people',
    field: 'relation',
    label: 'relation',
    values: relations,
    toPatch: ([value]) => ({ answers: { relation: from(relations, value) } }),
    read: (text, meaning, draft) => {
      if (meaning.cues.household === true) return { answers: { relation: 'household' } }
      const plain = plainWords(text)
      if (nobodySeen.test(plain)) return { answers: { relation: 'not_known', ...fullerPeople(text, draft) } }
      const isNear = meaning.cues.neighbour === true || neighbourly.test(plain)
      const relation = isNear ? 'neighbour' : several.test(plain) ? 'group' : undefined
      // None of the choices: what they are said to be is kept, and nothing else is said of them.
      return relation === undefined
        ? { answers: { people: text }, settles: ['relation'] }
        : { answers: { relation, people: text } }
    },
  }),
  wordsQuestion({
    key: 'people',
    required: false,
    on: onScreens,
    expecting: 'people',
    field: 'people',
    applies: (draft) => draft.answers.relation !== 'not_known',
    also: (meaning) => (meaning.slots.vehicle === undefined ? {} : { registration: meaning.slots.vehicle }),
  }),
  choiceQuestion({
    key: 'targeted',
    required: false,
    on: onScreens,
    expecting: 'yes_no',
    field: 'targeted',
    label: 'targeted',
    values: targets,
    toPatch: ([value]) => ({ answers: { targeted: from(targets, value) } }),
    read: (text) => {
      const answer = readYesNo(text)
      return answer === undefined ? {} : { answers: { targeted: answer ? 'me' : 'no' } }
    },
  }),
  choiceQuestion({
    key: 'hate',
    required: false,
    on: onScreens,
    expecting: 'words',
    field: 'hate',
    label: 'hate',
    values: hateElements,
    multiple: true,
    applies: (draft) =>
      draft.answers.asbType === 'hate_incident' ||
      (draft.answers.targeted !== undefined && draft.answers.targeted !== 'no'),
    toPatch: (values) => ({ answers: { hate: hateElements.filter((one) => values.includes(one)) } }),
    read: (text) => (readYesNo(text) === false ? { answers: { hate: [] } } : {}),
  }),
  choiceQuestion({
    key: 'effects',
    required: false,
    on: onScreens,
    expecting: 'effect',
    field: 'effects',
    label: 'effect',
    values: effects,
    multiple: true,
    toPatch: (values) => ({ answers: { effects: effects.filter((one) => values.includes(one)) } }),
  }),
  choiceQuestion({
    key: 'vulnerabilities',
    required: false,
    on: onScreens,
    expecting: 'words',
    field: 'vulnerabilities',
    label: 'vulnerability',
    values: vulnerabilities,
    multiple: true,
    toPatch: (values) => ({
      answers: { vulnerabilities: vulnerabilities.filter((one) => values.includes(one)) },
    }),
    read: (text) => (readYesNo(text) === false ? { answers: { vulnerabilities: [] } } : {}),
  }),
  choiceQuestion({
    key: 'reportedBefore',
    required: false,
    on: onScreens,
    expecting: 'yes_no',
    field: 'reportedBefore',
    label: 'reportedBefore',
    values: earlierReports,
    toPatch: ([value]) => ({ answers: { reportedBefore: from(earlierReports, value) } }),
    read: (text) => (readYesNo(text) === false ? { answers: { reportedBefore: 'no' } } : {}),
  }),
  choiceQuestion({
    key: 'evidence',
    required: false,
    on: onScreens,
    expecting: 'words',
    field: 'evidence',
    label: 'evidence',
    values: evidenceKinds,
    multiple: true,
    toPatch: (values) => ({ answers: { evidence: evidenceKinds.filter((one) => values.includes(one)) } }),
    read: (text) => (readYesNo(text) === false ? { answers: { evidence: ['none'] } } : {}),
  }),
  photosQuestion,
  ...contactQuestions,
]
