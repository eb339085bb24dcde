const person =
  'partner|husband|hubby|wife|missus|boyfriend|girlfriend|bf|gf|fiance|fiancee|mum|mother|mam|dad|father|step ?dad|step ?mum|step ?son|step ?daughter|sons?|daughters?|kids?|children|grandson|granddaughter|brothers?|sisters?|uncle|aunt|family|in laws|father in law|mother in law|flatmate|housemate|fella|other half|ex|exes|ex (?:partner|husband|wife|boyfriend|girlfriend)'
const before =
  '(?:(?:yes|yeah|its|it|is|was|hes|shes|he|she|theyre|this|thats|about|by|from|just|only|actually|and|well) )*'
const after = '(?: (?:again|who is|thats|is|does|doing|did|it|this|that))*(?: (?:im|i am) (?:at|in|on) .*)?'
const livedWith =
  '(?:the |a |my )?(?:bloke|man|guy|person|woman|lad|lodger|one)s? (?:that |who |whom )?i live with|him indoors|her indoors'

/** "The bloke", "a family" may be anybody: unasked, only the writer's own are of their home. */
const own = new RegExp(`^${before}(?:(?:my|our) (?:own )?(?:bloke|${person})|${livedWith})${after}$`)
/** Where it was asked about those at home, "the wife" and "an ex" are theirs. */
const answer = new RegExp(
  `^${before}(?:(?:my|our|the|an?) (?:own )?(?:${person})|my bloke|${livedWith})${after}$`,
)

/** "It's my husband", "my dad does it", "the bloke I live with", and nothing more but where or that it goes on. */
export const namesOneAtHome = (plain: string): boolean => own.test(plain)

/** The same, said where it was asked whether it is about somebody at home. */
export const answersOneAtHome = (plain: string): boolean => answer.test(plain)
