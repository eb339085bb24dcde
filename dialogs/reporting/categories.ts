/**
 * The closed lists a report is built from. Keys are stable (stored, published in the API and used as
 * choice values); words for people live in `dialogs/wording`.
 *
 * Sources: DEFRA WasteDataFlow fly-tipping return (waste, land, size); Home Office NSIR incident types,
 * extended and mapped in `nsirTypeOf` (ASB).
 */

/** DEFRA primary waste types (15, exactly one primary per incident). */
export const wasteTypes = [
  'household_black_bags',
  'other_household',
  'commercial_black_bags',
  'other_commercial',
  'construction',
  'white_goods',
  'other_electrical',
  'green',
  'vehicle_parts',
  'tyres',
  'asbestos',
  'chemical_oil_fuel',
  'clinical',
  'animal_carcass',
  'other',
] as const
export type WasteType = (typeof wasteTypes)[number]

/** DEFRA incident sizes (7), smallest first. */
export const wasteSizes = [
  'single_bag',
  'single_item',
  'car_boot',
  'small_van',
  'transit_van',
  'tipper_lorry',
  'significant',
] as const
export type WasteSize = (typeof wasteSizes)[number]

/** DEFRA land types (10). `other_land` is DEFRA's "Other (unidentified)", kept apart from the waste type. */
export const landTypes = [
  'highway',
  'footpath',
  'back_alley',
  'railway',
  'council_land',
  'agricultural',
  'private_residential',
  'commercial_industrial',
  'watercourse',
  'other_land',
] as const
export type LandType = (typeof landTypes)[number]

/** What a resident calls the behaviour: NSIR types and the service's own additions. */
export const asbTypes = [
  'noise',
  'rowdy_behaviour',
  'nuisance_neighbour',
  'drugs',
  'street_drinking',
  'harassment',
  'hate_incident',
  'vandalism',
  'vehicle_nuisance',
  'animal_problem',
  'fireworks',
  'fire_setting',
  'begging',
  'abandoned_vehicle',
  'litter_dog_fouling',
  'trespass',
  'nuisance_communications',
  'other',
] as const
export type AsbType = (typeof asbTypes)[number]

export const hazards = ['asbestos', 'needles', 'chemicals', 'blocking', 'fire_risk'] as const
export type Hazard = (typeof hazards)[number]

/** Who the behaviour comes from, as far as the reporter knows. `household` is the household trap. */
export const relations = ['neighbour', 'group', 'stranger', 'household', 'not_known'] as const
export type Relation = (typeof relations)[number]

export const hateElements = [
  'race',
  'religion',
  'disability',
  'sexual_orientation',
  'transgender',
  'other_hate',
] as const
export type HateElement = (typeof hateElements)[number]

/** What may make the person more at risk. Their own choice to say; never asked twice. */
export const vulnerabilities = ['health', 'disability', 'older', 'children', 'alone', 'other_risk'] as const
export type Vulnerability = (typeof vulnerabilities)[number]

export const effects = [
  'annoyed',
  'sleep',
  'worried',
  'afraid_to_go_out',
  'not_safe_at_home',
  'health_affected',
] as const
export type Effect = (typeof effects)[number]

export const evidenceKinds = ['photos', 'video', 'diary', 'messages', 'witness', 'none'] as const
export type EvidenceKind = (typeof evidenceKinds)[number]

export const contactWays = ['text', 'phone', 'email'] as const
export type ContactWay = (typeof contactWays)[number]

export const contactTimes = ['any', 'morning', 'afternoon', 'evening'] as const
export type ContactTime = (typeof contactTimes)[number]
