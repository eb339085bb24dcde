const person =
  'ex|exes|partner|husband|hubby|wife|missus|boyfriend|girlfriend|bf|gf|fiance|fiancee|mum|mother|mam|dad|father|stepdad|stepmum|step ?dad|step ?mum|son|daughter|brother|sister|uncle|aunt|family|in laws|father in law|mother in law|flatmate|housemate|fella|bloke|other half|ex (?:partner|husband|wife|boyfriend|girlfriend)'

/** "It's my husband", "my dad does it", "the bloke I live with", and nothing more but where or that it goes on. */
const oneAtHome = new RegExp(
  `^(?:(?:yes|yeah|its|it|is|was|hes|shes|he|she|theyre|this|thats|about|by|from|just|only|actually|and|well) )*(?:(?:my|an|a|the|our) (?:own )?(?:${person})|(?:the |a )?(?:bloke|man|guy|person|woman|lad|lodger|one)s? (?:that |who |whom )?i live with|him indoors|her indoors)(?: (?:again|who is|thats|is|does|doing|did|it|this|that))*(?: (?:im|i am|we are|were) .*)?$`,
)

/** Whether a text says, by itself, that it is about somebody of the writer's own home or family. */
export const namesOneAtHome = (plain: string): boolean => oneAtHome.test(plain)
