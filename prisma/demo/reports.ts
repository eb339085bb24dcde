import { z } from 'zod'
import {
  asbTypes,
  effects,
  hateElements,
  hazards,
  landTypes,
  wasteSizes,
  wasteTypes,
} from '../../dialogs/reporting/categories.ts'
import { type Report, reportSchema } from '../../dialogs/reporting/report.ts'
import type { Draws } from './draws.ts'
import given from './words.json' with { type: 'json' }

const texts = z.array(z.string()).min(1)

const schema = z.strictObject({
  officers: texts,
  places: z.array(
    z.strictObject({ label: z.string(), latitude: z.number(), longitude: z.number(), spots: texts }),
  ),
  flyTipping: z.array(
    z.strictObject({
      waste: z.array(z.enum(wasteTypes)).min(1),
      size: z.enum(wasteSizes),
      land: z.enum(landTypes),
      hazards: z.array(z.enum(hazards)).optional(),
      words: texts,
    }),
  ),
  asb: z.array(
    z.strictObject({
      type: z.enum(asbTypes),
      words: texts,
      effects: z.array(z.enum(effects)),
      hate: z.array(z.enum(hateElements)).optional(),
      targeted: z.enum(['me', 'others']).optional(),
    }),
  ),
  notes: texts,
  messages: texts,
  additions: texts,
  referrals: texts,
  reasons: z.strictObject({ not_resolved: z.string(), not_for_us: z.string(), passed_on: z.string() }),
  firstNames: texts,
})

/** Invented words: no report of a real person is among them. */
export const demoWords = schema.parse(given)

const place = (draws: Draws) => {
  const { label, latitude, longitude, spots } = draws.from(demoWords.places)
  const words = `${draws.from(spots)}, ${label}`
  // Some have not been resolved yet: "to be confirmed".
  if (draws.often(0.15)) return { words, label: words, precision: 'words' as const, source: 'words' as const }
  const off = () => Math.round((draws.below(2001) - 1000) * 4) / 1_000_000
  return {
    ...{ words, label: words, precision: 'area' as const, source: 'gazetteer' as const },
    ...{ latitude: latitude + off(), longitude: longitude + off(), radius: 300, neighbourhood: label },
  }
}

/** Ofcom's numbers for drama (07700 900000 to 900999) and the reserved domain example.org: nobody's. */
const contact = (draws: Draws) => {
  if (draws.often(0.35)) return {}
  const name = draws.from(demoWords.firstNames)
  const number = String(draws.below(1000)).padStart(3, '0')
  if (draws.often(0.3)) {
    return { contact: { way: 'email', name, email: `${name.toLowerCase()}${number}@example.org` } }
  }
  return {
    contact: { way: draws.often(0.5) ? 'text' : 'phone', name, phone: `07700900${number}`, times: ['any'] },
  }
}

const flyTipping = (draws: Draws, day: string) => {
  const { waste, size, land, hazards: dangers, words } = draws.from(demoWords.flyTipping)
  const description = draws.from(words)
  const witnessed = draws.often(0.12)
  return {
    kind: 'fly_tipping',
    answers: {
      ...{
        wasteTypes: waste,
        primaryWaste: waste[0],
        size,
        landType: land,
        location: place(draws),
        description,
      },
      ...{ when: { words: day }, witnessed },
      ...(dangers && { hazards: dangers }),
      ...(witnessed && {
        vehicle: 'White van, no writing on it',
        statement: draws.from(['yes', 'no', 'maybe']),
      }),
    },
    ...contact(draws),
    ...{ photos: [], ownWords: [description] },
  }
}

const asb = (draws: Draws, day: string) => {
  const { type, words, effects: felt, hate, targeted } = draws.from(demoWords.asb)
  const account = draws.from(words)
  return {
    kind: 'asb',
    answers: {
      ...{ asbType: type, location: place(draws), account, when: { words: day }, effects: felt },
      frequency: draws.from(['once', 'few_times', 'weekly', 'most_days', 'daily']),
      gettingWorse: draws.from(['yes', 'no', 'same']),
      reportedBefore: draws.from(['no', 'no', 'council', 'police', 'landlord']),
      ...(hate && { hate }),
      ...(targeted && { targeted }),
      ...(draws.often(0.12) && { vulnerabilities: [draws.from(['older', 'children', 'alone', 'health'])] }),
    },
    ...contact(draws),
    ...{ photos: [], ownWords: [account] },
  }
}

/** One believable report. */
export const demoReport = (draws: Draws): Report => {
  const day = draws.from(['today', 'yesterday', 'this morning', 'last night', 'over the weekend'])
  return reportSchema.parse(draws.often(0.55) ? flyTipping(draws, day) : asb(draws, day))
}
