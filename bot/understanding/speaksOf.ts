import type { Safety } from '../../dialogs/meaning.ts'
import type { Utterance } from './normalise.ts'
import { topicNames, topicsOf } from './topics.ts'

type Level = Exclude<Safety, 'none'>

/** People: danger is to somebody. */
const somebody = 'self kin partner child man woman person'

/** Topics that messages about a danger speak of. Abuse is told in any words. */
const topicsOfLevel: Record<Exclude<Level, 'domestic_abuse'>, string> = {
  emergency: `${somebody} injury rescue hazard intruder missing weapon fire breath_and_heart fallen breakin_now
    taken_something childish_danger hurt despair help help_abroad height fear`,
  crisis: `${somebody} despair despair_abroad giving_up low_mood bereavement taken_something height mood hurt crying
    rescue injury breath_and_heart partings`,
}

const numbersOf = (names: string): ReadonlySet<number> =>
  new Set(names.split(/\s+/).map((name) => topicNames.indexOf(name)))

const kinds = { emergency: numbersOf(topicsOfLevel.emergency), crisis: numbersOf(topicsOfLevel.crisis) }

/** "Right outside mine" says where: alone, these are no word of a crisis. */
const ownership = new Set(['my', 'mine', 'me'])

/** Whether any word of a message is of the kind that messages about this danger are made of. */
export const speaksOf = (level: Level, { tokens }: Utterance): boolean =>
  level === 'domestic_abuse' ||
  tokens.some(
    ({ norm }) =>
      !(level === 'crisis' && ownership.has(norm)) && topicsOf(norm).some((topic) => kinds[level].has(topic)),
  )
