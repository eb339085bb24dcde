import type { Report } from '../../dialogs/reporting/report.ts'

type FlyTipping = Extract<Report, { kind: 'fly_tipping' }>
type Asb = Extract<Report, { kind: 'asb' }>

/** A fly-tipping report as a resident might send it, with what a test changes. */
export const flyTippingReport = (
  answers: Partial<FlyTipping['answers']> = {},
  rest: Partial<Omit<FlyTipping, 'kind' | 'answers'>> = {},
): FlyTipping => ({
  kind: 'fly_tipping',
  answers: {
    wasteTypes: ['other_household', 'household_black_bags'],
    primaryWaste: 'other_household',
    size: 'small_van',
    location: { words: 'behind the co-op', label: 'behind the co-op', precision: 'words', source: 'words' },
    description: 'Two mattresses and black bags by the garages',
    ...answers,
  },
  photos: [],
  ownWords: ['someone dumped two mattresses behind the co-op', 'by the garages'],
  ...rest,
})

/** An ASB report as a resident might send it, with what a test changes. */
export const asbReport = (
  answers: Partial<Asb['answers']> = {},
  rest: Partial<Omit<Asb, 'kind' | 'answers'>> = {},
): Asb => ({
  kind: 'asb',
  answers: {
    asbType: 'noise',
    location: {
      words: 'SG1 3AB flats',
      label: 'Bedwell, SG1 3AB',
      precision: 'postcode',
      source: 'code_point_open',
      postcode: 'SG1 3AB',
      latitude: 51.9,
      longitude: -0.19,
    },
    account: 'Loud music until three in the morning, every weekend',
    frequency: 'weekly',
    ...answers,
  },
  photos: [],
  ownWords: ['the flat above plays loud music all night'],
  ...rest,
})
