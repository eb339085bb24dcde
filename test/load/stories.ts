import type { AsbType, WasteType } from '../../dialogs/reporting/categories.ts'
import type { Chance } from './chance.ts'

/** What a resident of the soak has to report, and what the filed report must therefore hold. */
export interface Story {
  kind: 'fly_tipping' | 'asb'
  what: string
  place: string
  when: string
  holds: { street: string; wasteTypes?: readonly WasteType[]; asbType?: AsbType }
  /** Wants texts about it. */
  updates: boolean
}

const streets = [
  'Valley Way',
  'Shephall Way',
  'Chells Way',
  'Grace Way',
  'Bedwell Crescent',
  'Silam Road',
  'Hydean Way',
  'Verity Way',
  'Martins Way',
  'Lonsdale Road',
] as const

const waste = [
  ['3 black bags and a sofa', ['household_black_bags', 'other_household']],
  ['a fridge', ['white_goods']],
  ['a washing machine and 2 black bags', ['white_goods', 'household_black_bags']],
  ['old tyres', ['tyres']],
  ['builders rubble', ['construction']],
  ['hedge cuttings', ['green']],
  ['a mattress', ['other_household']],
  ['a microwave and a mattress', ['other_electrical', 'other_household']],
] as const satisfies readonly (readonly [string, readonly WasteType[]])[]

const behaviour = [
  ['loud music from a flat', 'noise'],
  ['graffiti on the walls', 'vandalism'],
  ['kids racing motorbikes', 'vehicle_nuisance'],
  ['fireworks being thrown by youths', 'fireworks'],
] as const satisfies readonly (readonly [string, AsbType])[]

const seen = ['last night', 'yesterday', 'since saturday', 'this morning'] as const
const happening = ['every friday night', 'last night', 'every evening', 'yesterday'] as const

export const storyOf = (chance: Chance, kind: Story['kind']): Story => {
  const street = chance.pick(streets)
  const place = `outside ${1 + chance.below(30)} ${street}`
  const updates = chance.below(4) === 0
  if (kind === 'fly_tipping') {
    const [what, wasteTypes] = chance.pick(waste)
    return { kind, what, place, when: chance.pick(seen), holds: { street, wasteTypes }, updates }
  }
  const [what, asbType] = chance.pick(behaviour)
  return { kind, what, place, when: chance.pick(happening), holds: { street, asbType }, updates }
}

/** All of a story in one text. */
export const atOnce = ({ kind, what, place, when }: Story): string =>
  kind === 'fly_tipping' ? `${what} dumped ${place} ${when}` : `${what} ${place} ${when}`
