import type {
  ContactTime,
  ContactWay,
  Effect,
  EvidenceKind,
  HateElement,
  Hazard,
  Relation,
  Vulnerability,
} from '../../dialogs/reporting/categories.ts'
import { asbTypes, wasteTypes } from '../../dialogs/reporting/categories.ts'
import type { ReportKind } from '../../dialogs/reporting/report.ts'
import type { Channel } from '../../dialogs/turn.ts'
import { asbNames, defraWasteNames, kindNames } from '../cases/standards.ts'
import type { CaseState, Outcome, RiskBand } from '../cases/states.ts'
import type { Body } from '../places/responsibility.ts'

/** The words officers read for our keys. Residents' words are in `dialogs/wording`. */

export const kindWords = kindNames

export const stateWords: Record<CaseState, string> = {
  new: 'New',
  assigned: 'Assigned',
  in_progress: 'In progress',
  referred: 'Referred',
  on_hold: 'On hold',
  closed: 'Closed',
}

export const riskWords: Record<RiskBand, string> = { standard: 'Standard', medium: 'Medium', high: 'High' }

export const outcomeWords: Record<Outcome, string> = {
  cleared: 'Cleared away',
  resolved: 'Resolved',
  warning_given: 'Warning given',
  penalty_notice: 'Fixed penalty notice issued',
  enforcement_taken: 'Other enforcement action taken',
  passed_on: 'Passed on, because ...',
  advice_given: 'Advice given',
  nothing_found: 'Nothing found on visiting',
  duplicate: 'Already reported',
  not_for_us: 'Not for us, because ...',
  not_resolved: 'Not resolved, because ...',
}

/** An outcome where no reason follows it: in lists, on the timeline. */
export const outcomeName = (outcome: Outcome): string =>
  outcomeWords[outcome].replace(/, because \.\.\.$/, '')

export const channelWords: Record<Channel, string> = {
  web: 'Web chat',
  sms: 'Text message',
  botframework: 'Chat',
}

export const relationWords: Record<Relation, string> = {
  neighbour: 'A neighbour',
  group: 'A group of people',
  stranger: 'A stranger',
  household: 'Someone in the household',
  not_known: 'Not known',
}

export const hateWords: Record<HateElement, string> = {
  race: 'Race',
  religion: 'Religion',
  disability: 'Disability',
  sexual_orientation: 'Sexual orientation',
  transgender: 'Transgender identity',
  other_hate: 'Something else',
}

export const vulnerabilityWords: Record<Vulnerability, string> = {
  health: 'Health',
  disability: 'Disability',
  older: 'Older person',
  children: 'Children in the home',
  alone: 'Lives alone',
  other_risk: 'Something else',
}

export const effectWords: Record<Effect, string> = {
  annoyed: 'Annoyed',
  sleep: 'Losing sleep',
  worried: 'Worried',
  afraid_to_go_out: 'Afraid to go out',
  not_safe_at_home: 'Does not feel safe at home',
  health_affected: 'Health affected',
}

export const evidenceWords: Record<EvidenceKind, string> = {
  photos: 'Photos',
  video: 'Video',
  diary: 'Diary',
  messages: 'Messages',
  witness: 'Witness',
  none: 'None',
}

export const hazardWords: Record<Hazard, string> = {
  asbestos: 'Asbestos',
  needles: 'Needles',
  chemicals: 'Chemicals',
  blocking: 'Blocking a road or path',
  fire_risk: 'Fire risk',
}

export const contactWayWords: Record<ContactWay, string> = {
  text: 'Text message',
  phone: 'Telephone call',
  email: 'E-mail',
}

export const contactTimeWords: Record<ContactTime, string> = {
  any: 'Any time',
  morning: 'Morning',
  afternoon: 'Afternoon',
  evening: 'Evening',
}

/** Who may have to clear or act (bot/places/responsibility.ts). */
export const bodyWords: Record<Body, string> = {
  council: 'The council',
  county_highways: 'Hertfordshire County Council, Highways',
  housing_association: 'The housing association',
  private_owner: 'The owner of the land',
  network_rail: 'Network Rail',
  environment_agency: 'The Environment Agency',
  national_highways: 'National Highways',
}

const asWaste = (key: string) => wasteTypes.find((known) => known === key)
const asAsb = (key: string) => asbTypes.find((known) => known === key)

/** Name of a case's category: DEFRA's for waste, ours for behaviour. An unknown key is shown as it is. */
export const categoryWords = (kind: ReportKind, category: string): string => {
  if (kind === 'fly_tipping') {
    const waste = asWaste(category)
    return waste ? defraWasteNames[waste] : category
  }
  const asb = asAsb(category)
  return asb ? asbNames[asb] : category
}
