import { plainWords } from './yesNo.ts'

/** Words that say where something is only to somebody who knows where the speaker is, or which of many. */
const vague = new Set(
  `a all along an and at be bit by close down from in inside into it its just near next of off on onto or out
  outside over right round side that the there these this to under up very with
  above across again against ahead around away back behind below beside between bottom corner edge end far
  front left middle opposite other part rear top towards way
  here i im me mine my our ours us we where live lives living
  door doors downstairs home house houses flat flats nextdoor upstairs neighbour neighbours neighbor neighbors
  alley alleyway alleyways area bin bins bench benches block building bush bushes car bus park close communal
  court cul de sac cycle drive driveway entrance estate fence field fields footpath garage garages garden
  gardens gate grass green hall hallway hedge hill house junction kerb landing lane layby lift lamp lamppost
  main parking path pathway pavement place playground post road roadside roundabout school shelter shed shop
  shops stairs stairwell steps stop store street stream subway trees tree underpass verge wall wood woods
  window yard someone somewhere number no big large little small old new tall`
    .split(/\s+/)
    .filter((word) => word !== ''),
)

/** A house number says nothing without its street. */
const bareNumber = /^\d{1,4}[a-z]?$/

/** More words than this say enough, whatever they are. */
const mostWords = 12

/** "Outside my house", "next door", "behind the garages": a place that no stranger could go to. */
export const isVaguePlace = (words: string): boolean => {
  const said = plainWords(words).split(' ')
  return said.length <= mostWords && said.every((word) => vague.has(word) || bareNumber.test(word))
}
