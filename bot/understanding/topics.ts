/**
 * Words of one kind, so that what is learnt of a sofa holds for a wardrobe nobody mentioned in the
 * corpus. Data for the classifier only; the safety rules have their own, reviewed lists.
 */
const topicWords: Record<string, string> = {
  waste: `rubbish waste trash garbage junk debris bag bags binbag binbags sack sacks bin-bag tip tat clutter mess crap heap pile
    pallets pallet drum drums cuttings skip bulky landfill offcuts scrap contents`,
  furniture: `mattress mattresses sofa sofas settee settees couch couches armchair chair chairs wardrobe wardrobes drawers
    cupboard cabinet table tables desk bed beds bedframe divan headboard carpet carpets rug rugs underlay lino bookcase
    shelves sideboard dresser cot pram buggy pushchair highchair duvet pillows curtains lamp suite recliner futon bunk`,
  appliance: `fridge fridges freezer freezers washer dishwasher dryer drier cooker oven microwave tv telly television tvs monitor
    printer computer hoover toaster kettle boiler radiator hob heater appliance appliances electrical electricals`,
  building: `tiles rubble bricks brick concrete plasterboard plaster soil hardcore timber wood planks door doors toilet sink bath
    basin worktop units asbestos corrugated roofing felt insulation fence panels slabs gravel cement paint tins decking
    shed pipes window frames cladding builders builder roofer tradesman`,
  tyres:
    'tyres tyre wheels wheel bumper exhaust engine battery oil diesel seats hubcaps gearbox windscreen parts',
  foul: `needles needle syringes syringe sharps carcass nappies chemicals chemical barrel barrels canister cylinder gas
    clinical medicines bleach acid solvent`,
  garden: `hedge hedges branches branch grass leaves weeds tree trees bush bushes lawn verge plants brambles shrubs turf conifer
    garden compost pruning`,
  dump: `dump dumped dumping dumps flytip flytipped flytipping flytippers flytipper tipped tipping fly-tip fly-tipped
    fly-tipping chucked slung discarded abandoned unloaded unloading offloaded emptied lobbed left leaving ditched piled
    shoved thrown tossed fly flung deposited strewn`,
  litter:
    'litter littering wrappers cans bottles cigarette fag packets mcdonalds kfc takeaway cups glass fouling poo poop',
  noise: `noise noises noisy loud louder music bass party parties partying banging barking barks bark drumming drums stereo
    speaker speakers karaoke drilling revving alarm alarms blaring blasting thumping stomping singing racket din howling
    subwoofer dj rave tunes trumpet guitar hammering amp decibels`,
  shout: `shout shouts shouting shouted scream screams screaming screamed yell yells yelling yelled swear swearing swore abuse
    verbal names insults insulted racist roar roaring ranting effing jeering heckling mouthing`,
  rowdy: `youths youth teenagers teens lads lad gang gangs yobs hooligans rowdy drunks drunk drinkers mob groups group hoodies
    loitering gathering hanging congregating brawling beggar beggars begging crowd chavs scrotes oiks louts thugs`,
  neighbour:
    'neighbour neighbours nextdoor upstairs downstairs flat flats next-door tenant tenants lodger landlord resident',
  drugs: `drugs drug weed cannabis dealing dealers dealer dealt cocaine crack heroin ketamine spice meth
    county-lines cuckooing cuckooed skunk nos canisters balloons joints spliff users junkies gear coke ket stoned pills mdma
    smack smoking smoke blunts bong inject injecting hash valium pregabalin`,
  addiction: `addict addicts addicted addiction rehab detox recovery sober clean aa na alcoholic alcoholics alcohol booze
    drinking vodka wine cider methadone script withdrawal withdrawals relapse relapsed hooked habit cravings craving
    substance misuse units dependency dependent quit gambling naloxone subutex`,
  vehicle: `quad quads moped mopeds motorbike motorbikes bike bikes scooter scooters escooter e-scooter racing racers speeding car cars
    van vans donuts doughnuts wheelies exhausts off-road lorry lorries truck transit taxi bus train trailer motor caravan
    driving drove driver`,
  damage: `graffiti vandalism vandalised vandalising vandals smashed smashing broke broken breaking kicked damaged damage damaging
    spray sprayed tagged tagging wrecked ripped slashed egged eggs stones throwing threw keyed scratched snapped destroyed`,
  fire: `fire fires arson bonfire burning burnt burned flames flame alight lit torched blaze ablaze smoke smoking smouldering
    sparks sparking ignited inferno fumes`,
  firework: 'fireworks firework rockets rocket bangers bangs',
  animal:
    'dog dogs cat cats cockerel pigeons rats rat off-lead lead bit bitten staffy xl bully pitbull fox swan horse mice wasps',
  partner: `husband wife partner boyfriend girlfriend ex fiance fiancee spouse hubby missus fella mrs exs marriage married
    divorced divorce relationship dating wedding engaged separated splitting split`,
  kin: `dad mum mom mummy daddy stepdad stepmum son daughter brother sister uncle aunt auntie cousin cousins nan nanny grandad
    grandma gran family in-laws inlaws parents father mother mam grandson granddaughter relatives nephew niece stepson twin`,
  child: `kids kid child children baby babies toddler toddlers boy boys girl girls newborn teen teenage tot tots little infant
    schoolboy schoolgirl pram`,
  man: 'man men bloke blokes guy guys fella chap gentleman male stranger strangers someone somebody he him his hes',
  woman: 'woman women lady ladies girl lass she her shes female',
  hurt: `hit hits hitting beat beats beating beaten punch punched punches punching slap slapped slaps slapping kick kicks kicking
    strangle strangled strangling choke choked choking bruises bruised bruise hurt hurts hurting violent violence abusing
    abusive abused threatens threatened threatening threats rape raped assaulted assault assaulting attack attacks attacked attacking
    push pushed pushes shove shoved shoves grab grabbed grabs grabbing headbutt batter battered battering spat spits thump
    thumped stamped stamping pinned pins drag dragged dragging throttled headlock mauled mauling bottled glassed whacked
    belted lashes lash cane slapping pinches pinched burns wrestled throat neck fists fist`,
  control: `control controls controlling controlled allowed permission allows forbids forbid stops stopped let lets jealous accuses
    accused checks checking tracks tracking tracker follows follow watches watching rules decides demand demands isolate
    isolated manipulates gaslighting gaslight coercive obey punish punishes punished threatens locks locked lock refuge
    timed times trapped chooses charge spying spies`,
  money: `money wages pension benefits bank card cash account allowance debts debt credit loan pay pip savings`,
  phone:
    'phone phones texts messages calls mobile facebook whatsapp instagram snapchat passwords password nudes pictures photos online',
  fear: `scared afraid frightened terrified fear scare frightening unsafe danger dangerous worried nervous anxious dread
    petrified shaking panic panicking eggshells tiptoe flinch hide hiding`,
  home: 'home house flat room bedroom bathroom kitchen indoors door window stairs garden cupboard wardrobe loft hallway landing upstairs',
  escape:
    'escape flee fleeing fled leave leaving away refuge shelter hostel safe safety somewhere injunction sada idva molestation',
  weapon: `knife knives machete gun guns shotgun pistol rifle blade sword axe bat hammer crowbar weapon weapons crossbow bottle
    stabbed stabbing stab shot shooting shots gunshots hatchet pole acid petrol bomb explosive grenade nife dagger
    screwdriver cleaver zombie balaclava balaclavas armed`,
  injury: `blood bleeding bleed bleeds bled wound wounded injured injury hurt broken gash artery cut burns burn skull head leg arm
    chest stomach bone spurting pouring unconscious collapsed collapse fainted slumped seizure fitting fit stroke
    breathing breathe breath pulse choking purple blue grey floppy limp unresponsive overdose overdosed dying dead
    asthma diabetic allergic epipen cardiac heart ambulance paramedics labour drowning drowned electrocuted trapped stuck
    crushed fell fallen concussion vomiting drowsy keeled blacking rouse conscious swallowed poison poisoned`,
  rescue: `ambulance police fire brigade 999 112 paramedic urgent urgently emergency hurry quick quickly help sos mayday rescue
    asap immediately polis pomocy ajutor aiuto socorro`,
  hazard: `gas fumes leak leaking smell explosion exploded exploding carbon monoxide live wire cable wires electric sparking
    collapsed sinkhole crash crashed collision overturned tracks rails motorway carriageway flood`,
  intruder: `burglar burglars burglary intruder broke breaking breakin robbed robbing robbery mugged mugging mugger thief thieves stealing
    snatched snatching kidnap kidnapped abducted grabbing prowler stalker jemmy forcing masked chasing chased following followed`,
  missing: 'missing lost disappeared vanished wandered run gone seen dementia alzheimers',
  despair: `suicide suicidal suicidle die dying dead death overdose kill killing ended cutting self-harm selfharm harming hopeless
    pointless end ending worthless burden goodbye goodbyes alive living life live exist existing existence funeral grave
    hang noose rope pills tablets paracetamol jump jumping bridge ledge wrists razor blade samaritans anymore numb
    empty unbearable disappear heaven peace asleep forever`,
  self: 'myself self i me my im meself mine',
  height:
    'bridge roof ledge railings barrier tracks platform cliff balcony rooftop multi-storey multistorey rails',
  help: 'help support advice service helpline charity counselling counsellor therapy therapist mind nhs gp doctor helplines',
  person: `person human someone agent advisor adviser operator staff officer manager speak talk call phone number
    ring contact somebody real representative supervisor receptionist wardens pcso councillor team email address appointment
    visit robot bot machine`,
  report: `report reported reporting reference ref case update progress status happening complaint complained logged
    ticket chasing chase outcome decision heard reply replied response investigate investigated sorted follow-up email`,
  council: `council tax bins bin collection collected collect recycling recycle pothole potholes streetlight streetlights lamp light lights
    permit permits planning housing repair repairs rent benefit library licence electoral register vote school nursery
    parking pest grit gritting pavement kerb playground leisure pool cemetery marriage birth
    registry allotment allotments garage homeless pass blue badge drain drains blocked missed brown black green caddy
    councillor application apply form fee appeal penalty rates band damp mould leak boiler heating lift intercom fob tenancy
    eviction evicted`,
  volunteer: `volunteer volunteers volunteering join litter-pick litterpick pick pickers watch neighbourhood ambassador
    involved community forum inspector group groups scheme donate donation clean-up cleanup tidy charity champion warden
    consultation survey speedwatch residents association meeting sign fundraising mentor scouts`,
  leave: `exit leave bye goodbye close quit stop cancel hide end finish finished done goodnight night later ciao cya laters
    unsubscribe delete wipe clear erase forget nevermind wrong`,
  hello: `hello hi hey hiya morning afternoon evening alright yo greetings heya hallo thanks thank cheers ta hola salaam namaste
    bonjour thankyou appreciated grateful ty thx welcome`,
  chat: `what who why how which ok okay yes no yeah nope maybe lol haha weather football time joke pizza menu options test
    sorry dunno huh hmm nothing cool nice great fine wow bored stupid boring`,
  now: 'now currently tonight right moment happening still just today immediately ongoing',
  past: 'last ago yesterday week weeks month months year years previously used before monday tuesday wednesday thursday friday saturday sunday',
  place: `road street close way park alley underpass car-park path footpath shops shop station school church green field woods
    lane avenue court layby lake stairwell precinct town oval`,
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

/** Who does it and to whom, however they are called. */
const people: Record<string, string> = {
  they: 'he him she her they them hes shes theyre',
  their: 'his their',
  me: 'me us',
  my: 'my our',
  i: 'i we im ive',
}
const peopleKinds = new Map<string, number>(
  Object.values(people).flatMap((list, at) =>
    list.split(' ').map((word): [string, number] => [word, 100 + at]),
  ),
)

/** Number of a word's kind: who, or its first topic; else what stands for the word itself. */
export const kindOf = (word: string, topics: readonly number[], itself: number): number =>
  peopleKinds.get(word) ?? topics[0] ?? itself

/** A word without its commonest endings: alike for "smash", "smashes", "smashed" and "smashing". */
export const stemOf = (word: string): string => {
  const { length } = word
  let stem = word
  if (length > 5 && word.endsWith('ing')) stem = word.slice(0, -3)
  else if (length > 4 && /(?:ed|es|in)$/.test(word)) stem = word.slice(0, -2)
  else if (length > 3 && /[sey]$/.test(word)) stem = word.slice(0, -1)
  if (stem.length > 3 && stem.at(-1) === stem.at(-2)) stem = stem.slice(0, -1)
  return stem.length > 3 && stem.endsWith('e') ? stem.slice(0, -1) : stem
}
