/**
 * Words of one kind, so that what is learnt of a sofa holds for a wardrobe nobody mentioned in the
 * corpus. Data for the classifier only; the safety rules have their own, reviewed lists.
 */
const topicWords: Record<string, string> = {
  waste: `rubbish waste trash garbage junk debris litter bag bags binbag binbags sack sacks bin-bag mattress mattresses
    sofa sofas settee couch armchair chair chairs wardrobe wardrobes drawers cupboard cabinet table desk bed beds bedframe
    divan headboard fridge freezer washer dishwasher cooker oven microwave tv telly television monitor hoover toaster
    kettle carpet carpets rug rugs underlay lino tiles rubble bricks concrete plasterboard plaster soil hardcore timber
    wood planks pallets pallet door doors toilet sink bath radiator boiler tyres tyre wheels bumper exhaust engine battery
    batteries asbestos drums drum paint tins oil diesel chemicals needles syringes cuttings hedge branches grass leaves
    cardboard boxes box polystyrene furniture appliance appliances toys pushchair pram buggy clothes suitcase bike trolley
    nappies carcass roofing fence panels insulation skip duvet pillows curtains lamp blinds gazebo barbecue heater`,
  dump: `dump dumped dumping dumps flytip flytipped flytipping flytippers flytipper tipped tipping fly-tip fly-tipped
    fly-tipping tip chucked slung discarded abandoned unloaded unloading offloaded`,
  noise: `noise noisy loud music bass party parties partying shouting screaming yelling banging barking drumming stereo
    speaker speakers karaoke drilling revving alarm alarms blaring blasting thumping stomping singing racket din`,
  rowdy: `youths youth teenagers teens lads gang gangs kids yobs hooligans rowdy drunks drunk drinkers mob groups hoodies
    loitering gathering hanging congregating swearing abuse fighting brawling running`,
  neighbour: 'neighbour neighbours nextdoor upstairs downstairs flat flats',
  drugs: `drugs drug weed cannabis dealing dealers dealer dealt smoking cocaine crack heroin ketamine spice needles
    county-lines cuckooing cuckooed skunk nos canisters balloons gas joints spliff users`,
  vehicle: `quad quads moped mopeds motorbike motorbikes bikes scooter scooters escooter e-scooter racing racers speeding car cars
    van donuts doughnuts wheelies exhausts off-road parked parking abandoned`,
  damage: `graffiti vandalism vandalised vandalising smashed smashing broke broken breaking kicked damaged damage
    windows window spray sprayed tagged tagging wrecked ripped slashed egged eggs stones bricks throwing threw`,
  fire: `fire fires arson bonfire burning burnt burned flames alight lit torched fireworks firework rockets bangers bangs`,
  animal: 'dog dogs barking fouling poo poop mess cat cats cockerel pigeons rats off-lead lead bit bitten',
  family: `husband wife partner boyfriend girlfriend ex fiance fiancee dad mum stepdad stepmum son daughter brother
    sister uncle aunt cousin nan grandad family in-laws inlaws spouse`,
  hurt: `hit hits hitting beat beats beating beaten punch punched punches slap slapped slaps kicked kicks strangle
    strangled choke choked bruises bruised hurt hurts hurting violent violence abuse abusive abused abusing threatens
    threatened controlling controls rape raped forced forces`,
  despair: `suicide suicidal die dying dead overdose kill cutting self-harm selfharm harming hopeless pointless end`,
  help: 'help support advice service helpline charity counselling rehab detox recovery aa na sober clean addiction addict alcoholic alcohol drinking',
  person: `person human someone agent advisor adviser operator staff officer manager speak talk call phone number
    ring contact somebody real representative`,
  report: `report reported reporting reference ref case update progress status happening complaint complained logged
    ticket`,
  council: `council tax bins bin collection collected recycling pothole potholes streetlight streetlights lamp light lights
    permit planning housing repair repairs rent benefit benefits library licence electoral register vote school nursery
    parking ticket pest rats wasps grit pavement tree trees grass cutting playground leisure pool cemetery marriage birth
    registry allotment garage homeless bus pass blue badge flood drain drains blocked leak missed brown blue black green caddy`,
  volunteer: `volunteer volunteering join help litter-pick litterpick pick pickers watch neighbourhood ambassador
    involved community forum inspector meeting group`,
  leave: 'exit leave bye goodbye close quit stop cancel hide end finish done',
  hello: 'hello hi hey hiya morning afternoon evening alright yo greetings heya hallo thanks thank cheers ta',
  now: 'now currently tonight right moment happening still',
}

export const topicNames = Object.keys(topicWords)

/** All of it in a line: a model trained with other lists is stale. */
export const topicWordList = JSON.stringify(topicWords)

const index = new Map<string, number[]>()
for (const [topic, name] of topicNames.entries()) {
  for (const word of (topicWords[name] ?? '').split(/\s+/)) {
    if (word !== '') index.set(word, [...(index.get(word) ?? []), topic])
  }
}

const nothing: readonly number[] = []

/** Numbers of the topics a word belongs to. */
export const topicsOf = (word: string): readonly number[] => index.get(word) ?? nothing
