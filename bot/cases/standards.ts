import type {
  AsbType,
  Effect,
  HateElement,
  LandType,
  Relation,
  WasteSize,
  WasteType,
} from '../../dialogs/reporting/categories.ts'
import type { ReportKind } from '../../dialogs/reporting/report.ts'

/**
 * The names other bodies use for our keys: what officers read, what the API publishes, what returns hold.
 * Sources: DEFRA WasteDataFlow fly-tipping return (waste, land, size); Home Office National Standard for
 * Incident Recording (NSIR) for anti-social behaviour.
 */

export const defraWasteNames: Record<WasteType, string> = {
  household_black_bags: 'Black Bags - Household',
  other_household: 'Other Household Waste',
  commercial_black_bags: 'Black Bags - Commercial',
  other_commercial: 'Other Commercial Waste',
  construction: 'Construction / Demolition / Excavation',
  white_goods: 'White Goods',
  other_electrical: 'Other Electrical',
  green: 'Green',
  vehicle_parts: 'Vehicle Parts',
  tyres: 'Tyres',
  asbestos: 'Asbestos',
  chemical_oil_fuel: 'Chemical Drums, Oil, Fuel',
  clinical: 'Clinical',
  animal_carcass: 'Animal Carcass',
  other: 'Other (unidentified)',
}

export const defraSizeNames: Record<WasteSize, string> = {
  single_bag: 'Single Black Bag',
  single_item: 'Single Item',
  car_boot: 'Car Boot or Less',
  small_van: 'Small Van Load',
  transit_van: 'Transit Van Load',
  tipper_lorry: 'Tipper Lorry Load',
  significant: 'Significant / Multi Loads',
}

export const defraLandNames: Record<LandType, string> = {
  highway: 'Highway',
  footpath: 'Footpath / Bridleway',
  back_alley: 'Back Alleyway',
  railway: 'Railway',
  council_land: 'Council Land',
  agricultural: 'Agricultural',
  private_residential: 'Private / Residential',
  commercial_industrial: 'Commercial / Industrial',
  watercourse: 'Watercourse / Bank',
  other_land: 'Other (unidentified)',
}

/** What a report is about, as officers read it. */
export const kindNames: Record<ReportKind, string> = {
  fly_tipping: 'Fly-tipping',
  asb: 'Anti-social behaviour',
}

/** Our own names for what residents report, as officers read them. */
export const asbNames: Record<AsbType, string> = {
  noise: 'Noise',
  rowdy_behaviour: 'Rowdy behaviour',
  nuisance_neighbour: 'Nuisance neighbour',
  drugs: 'Drugs',
  street_drinking: 'Street drinking',
  harassment: 'Harassment or intimidation',
  hate_incident: 'Hate incident',
  vandalism: 'Graffiti or criminal damage',
  vehicle_nuisance: 'Vehicle nuisance',
  animal_problem: 'Animal problem',
  fireworks: 'Fireworks',
  fire_setting: 'Deliberate fire',
  begging: 'Begging',
  abandoned_vehicle: 'Abandoned vehicle',
  litter_dog_fouling: 'Litter or dog fouling',
  trespass: 'Trespass',
  nuisance_communications: 'Nuisance communications',
  other: 'Other behaviour',
}

/** An NSIR type, or the crime a report is passed on as where NSIR has no type for it. */
export type Standing = { scheme: 'nsir'; name: string } | { scheme: 'crime'; name: string } | undefined

const nsir = (name: string): Standing => ({ scheme: 'nsir', name })
const crime = (name: string): Standing => ({ scheme: 'crime', name })

/** The NSIR type of each of our keys; the service's own additions map to a crime, "other" to nothing yet. */
export const nsirTypeOf: Record<AsbType, Standing> = {
  noise: nsir('Noise'),
  rowdy_behaviour: nsir('Rowdy or Inconsiderate Behaviour'),
  nuisance_neighbour: nsir('Rowdy / Nuisance Neighbours'),
  drugs: crime('Drug offences'),
  street_drinking: nsir('Street Drinking'),
  harassment: crime('Harassment'),
  hate_incident: crime('Hate incident'),
  vandalism: crime('Criminal damage'),
  vehicle_nuisance: nsir('Vehicle Nuisance / Inappropriate Use'),
  animal_problem: nsir('Animal Problems'),
  fireworks: nsir('Fireworks'),
  fire_setting: crime('Arson'),
  begging: nsir('Begging / Vagrancy'),
  abandoned_vehicle: nsir('Vehicle Abandoned (not stolen)'),
  litter_dog_fouling: nsir('Littering / Drugs Paraphernalia'),
  trespass: nsir('Trespass'),
  nuisance_communications: nsir('Nuisance Communications'),
  other: undefined,
}

export const nsirCategories = ['Personal', 'Nuisance', 'Environmental'] as const
export type NsirCategory = (typeof nsirCategories)[number]

const environmental: ReadonlySet<AsbType> = new Set(['abandoned_vehicle', 'litter_dog_fouling', 'vandalism'])
const personalEffects: ReadonlySet<Effect> = new Set(['afraid_to_go_out', 'not_safe_at_home'])

/**
 * The NSIR category the answers point to. NSIR decides by impact, not by type: aimed at a person or felt as
 * a threat is Personal; harm to the place and nobody said to be affected is Environmental; else Nuisance.
 * It is a proposal for the officer, who decides.
 */
export const proposedNsirCategory = (answers: {
  asbType?: AsbType | undefined
  relation?: Relation | undefined
  targeted?: 'no' | 'me' | 'others' | undefined
  hate?: HateElement[] | undefined
  effects?: Effect[] | undefined
}): NsirCategory => {
  const aimed = answers.targeted === 'me' || answers.targeted === 'others' || (answers.hate?.length ?? 0) > 0
  if (aimed || answers.effects?.some((effect) => personalEffects.has(effect))) return 'Personal'
  const felt = (answers.effects?.length ?? 0) > 0
  if (answers.asbType && environmental.has(answers.asbType) && !felt) return 'Environmental'
  return 'Nuisance'
}
