import type { Rule } from '../rule.ts'
import { accident } from './accident.ts'
import { asking } from './asking.ts'
import { attack } from './attack.ts'
import { control } from './control.ts'
import { crisis } from './crisis.ts'
import { danger } from './danger.ts'
import { despair } from './despair.ts'
import { emergency } from './emergency.ts'
import { family } from './family.ts'
import { fear } from './fear.ts'
import { hearsOrKnows } from './hearsOrKnows.ts'
import { honour } from './honour.ts'
import { hurtByHousehold } from './hurtByHousehold.ts'
import { inTheAct } from './inTheAct.ts'
import { ownBehaviour } from './ownBehaviour.ts'
import { selfHarm } from './selfHarm.ts'
import { sexual } from './sexual.ts'
import { stalking } from './stalking.ts'
import { threat } from './threat.ts'
import { unsaid } from './unsaid.ts'
import { violence } from './violence.ts'

/** Every safety rule, most urgent level first. */
export const rules: readonly Rule[] = [
  ...emergency,
  ...attack,
  ...accident,
  ...inTheAct,
  ...danger,
  ...threat,
  ...crisis,
  ...selfHarm,
  ...despair,
  ...violence,
  ...hurtByHousehold,
  ...fear,
  ...control,
  ...sexual,
  ...stalking,
  ...honour,
  ...family,
  ...asking,
  ...hearsOrKnows,
  ...ownBehaviour,
  ...unsaid,
]
