import type {
  AsbType,
  ContactTime,
  Hazard,
  LandType,
  Vulnerability,
  WasteSize,
  WasteType,
} from './reporting/categories.ts'

/** What a person wants, as labelled in the corpus. */
export const intents = [
  'fly_tipping',
  'asb',
  'domestic_abuse',
  'emergency',
  'crisis',
  'drugs_alcohol_support',
  'check_report',
  'talk_to_person',
  'other_council_service',
  'get_involved',
  'exit',
  'greeting',
  'other',
] as const
export type Intent = (typeof intents)[number]

export const safetyLevels = ['none', 'domestic_abuse', 'emergency', 'crisis'] as const
export type Safety = (typeof safetyLevels)[number]

/** Who a disclosure is about, so that the right words are used. Never stored. */
export interface SafetyCues {
  /** The person doing it is a partner, ex, relative or lives with the writer. */
  household?: boolean
  /** The writer is worried about somebody else. */
  thirdParty?: boolean
  /** The writer hears or sees it next door. */
  neighbour?: boolean
  /** The writer seems to be under 18, or speaks of a child being hurt. */
  under18?: boolean
  /** The writer speaks of their own abusive behaviour. */
  perpetrator?: boolean
}

/** A length of time or a repeating pattern, as far as the words gave it. */
export interface WhenSlot {
  /** ISO 8601 with offset, Europe/London: the start of the time meant. */
  from: string
  /** ISO 8601 with offset: the end, where the words gave a range. */
  to?: string
  /** How exact the words were. */
  precision: 'minute' | 'hour' | 'part_of_day' | 'day' | 'week' | 'month' | 'year'
  /** For example "every Friday and Saturday", in plain words. */
  recurrence?: string
}

export interface Slots {
  asbType?: AsbType
  wasteTypes?: WasteType[]
  wasteSize?: WasteSize
  landType?: LandType
  /** The place words as written. */
  location?: string
  /** Normalised, with one space: "SG1 1AA". */
  postcode?: string
  /** The time words as written. */
  when?: string
  /** ISO 8601 with offset, Europe/London. */
  occurredAt?: string
  /** The full reading of `when`. */
  whenRange?: WhenSlot
  /** The words were a time, but one that cannot be: "31 February", or a date to come. */
  whenProblem?: 'impossible' | 'future'
  happeningNow?: boolean
  recurring?: boolean
  /** Vehicle registration, normalised without spaces: "AB12CDE". */
  vehicle?: string
  /** The vehicle somebody came in, in the words: "a white van" is "white van". */
  vehicleSeen?: string
  hazards?: Hazard[]
  /** Words that describe people seen. */
  people?: string
  /** The person wishes to stay anonymous. */
  anonymous?: boolean
  contact?: { name?: string; phone?: string; email?: string }
  /** The person says they saw it happen. */
  witnessed?: boolean
  /** Whether the person would give a statement. */
  statement?: 'yes' | 'no'
  /** What the writer says makes it harder for them, and whom they live with. */
  atRisk?: Vulnerability[]
  /** When it is safe to reach the writer; no times where they say only when not to. */
  safeTimes?: { times: ContactTime[]; words: string }
  /** The message corrects an earlier answer ("no sorry i meant tuesday"). */
  correction?: boolean
}

/** One of two things that a message tells of, each to be reported by itself. */
export interface Matter {
  kind: 'fly_tipping' | 'asb'
  /** The part of the message that tells of it. */
  text: string
  /** What that part holds. */
  slots: Slots
}

/** What `understand` makes of one message. Pure data; deterministic for the same text, now and expecting. */
export interface Meaning {
  intent: Intent
  /** Calibrated, 0 to 1. */
  confidence: number
  /** The first safety reading: danger, then what the words say (a crisis first), then what is only likely. */
  safety: Safety
  /** Other safety readings that hold as well. */
  alsoSafety: Safety[]
  /** Domestic abuse is among them by the classifier's guess alone: no rule found it. */
  guessed: boolean
  /** Domestic abuse is told of nobody but "he", "she" or "they": whoever that is. */
  unnamed?: boolean
  /**
   * A crisis is among them, but by the classifier's guess alone, or in words that are often said of a nuisance
   * ("I'll kill myself if that dog barks again").
   */
  crisisDoubted: boolean
  slots: Slots
  cues: SafetyCues
  /** The classifier is not sure enough to act: ask one clarifying question. */
  unsure: boolean
  /** The two likeliest intents, likeliest first, where they are close. */
  candidates: Intent[]
  /** Two matters of different kinds, in the order they were told; absent where there is one. */
  matters?: [Matter, Matter]
  /** The other kind of report, where an answer denies one kind and names it: "not fly-tipping, it's noise". */
  instead?: Matter
}

/** What the last question asked for: an answer to it is not an intent. */
export const expectations = [
  'topic',
  'waste',
  'size',
  'asb_type',
  'location',
  'land',
  'when',
  'account',
  'people',
  'vehicle',
  'effect',
  'contact',
  'reference',
  'code',
  'yes_no',
  'words',
] as const
export type Expecting = (typeof expectations)[number]
