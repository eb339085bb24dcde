/**
 * The words safety rules speak of, kind by kind. A word may be of several kinds. Plain words only: what
 * residents' spellings stand for is worked out in `normalise`. Slips of one letter need no entry.
 */
export type WordKinds = Record<string, string>

export const words: WordKinds = {
  /** Passed over between neighbours. */
  FILLER: `just really always actually fucking fuckin effing bloody fing like still even keeps keep kept constantly literally
    basically also then again so very too quite ever now sometimes often regularly repeatedly physically badly
    absolutely totally completely honestly please maybe probably suddenly nearly almost oh um er erm tbh lol the a an
    my our kind of sort right all proper well mentally emotionally verbally sexually financially both only pretty bit`,
  NOT: 'not never no nobody none without neither nor hardly nt',
  /** A "not" reaches no further than these. */
  NOT_ENDS: `but because although though so then when if until unless and or i he she they we you who it my his her him them
    what that stop stops stopping only just mean know sure remember help believe wait how why leave where till matter
    while except as yet safe longer myself`,
  BEING: 'am is are was were be been being got get gets getting',
  /** After "is hit" these show that it is "has hit". */
  OBJECT: 'me us her him them my our myself the his you',
  ME: 'me us',
  I: 'i we im me',
  MY: 'my our me mine',
  HE: 'he she hes shes',
  HIM: 'him her them',
  HIS: 'his her their',
  PARTNER: `husband husbands wife wives wifes partner partners boyfriend boyfriends girlfriend girlfriends fiance fiancee
    fiances spouse missus hubbys fella lover husbend bfriend boyfreind girlfreind`,
  EX_WORD:
    'ex exes exs exhusband exwife exboyfriend exgirlfriend expartner exbf exgf estranged xpartner xhusband',
  /** After "ex": no former partner. */
  EX_OTHER: `neighbour neighbours council army forces military police policeman landlord landlady colleague colleagues tenant tenants
    boss manager soldier display employee rental serviceman service mate friend friends teacher student resident copper
    councillor footballer club shop pub prisoner offender con business`,
  RELATIVE: `dad dads father fathers mum mums mother mothers stepdad stepfather stepmum stepmother son sons daughter daughters
    brother brothers sister sisters uncle uncles aunt auntie aunty cousin cousins nephew niece nan nans grandad grandson
    granddaughter grandsons inlaws parents parent family stepson stepdaughter stepbrother teenager teenage child
    sibling siblings relatives kin carer guardian foster`,
  KID: 'kid kids child children baby babies toddler toddlers bairn little daughter daughters son sons boy girl',
  CHILDREN: 'kids children child baby babies toddler toddlers bairn bairns',
  GROWN_CHILD:
    'son sons daughter daughters grandson granddaughter grandsons stepson stepdaughter nephew niece',
  PARENT: 'dad father mum mother stepdad stepfather stepmum stepmother parents uncle grandad foster',
  TEEN: 'teenage teenager teen adolescent',
  HOUSEMATE: 'housemate housemates flatmate flatmates roommate lodger',
  FRIEND: `friend friends mate mates sisters daughters mums mothers brothers colleague workmate bestie sister daughter mum mother nan sister-in-law cousin niece neighbour aunt
    auntie aunty client patient pupil student brother son dad father grandad granddaughter`,
  /** Somebody who is nobody's family. */
  OUTSIDER: `neighbour neighbours youth youths youngsters teenagers teens lads lad gang gangs group thugs yobs driver cyclist biker dealer
    dealers drunk drunks customer landlord guy bloke blokes chav chavs tramp beggar junkie junkies druggie druggies
    stranger strangers hooligans mob passenger shopkeeper bouncer student students residents resident
    men tenant tenants passerby pedestrian motorist motorcyclist rider riders contractor builders
    workmen bailiff bailiffs warden homeless smackhead smackheads crackhead crackheads scrotes`,
  NEIGHBOUR: `neighbour neighbours upstairs downstairs nextdoor opposite couple door flat wall walls adjoining above below`,
  WOMAN: 'woman women lady girl lass girlfriend wife mum child children kid kids baby female girls',
  MAN: 'man men bloke guy fella fellow husband boyfriend he male someone somebody dad lad',
  /** Things and people, not of the house, that harm by accident. */
  VEHICLE: 'car van bus lorry bike quad moped scooter motorbike driver truck taxi ball',
  SAFE: 'safe safely safer safety unsafe secure',
  HOME: 'home house flat indoors place household bedroom room',
  STAY: 'stay stop sleep go live crash hide run escape shelter move',
  SOMEWHERE: 'somewhere anywhere someplace place nowhere shelter accommodation room bed',
  TONIGHT: 'tonight now today immediately urgently asap urgent',
  RELATIONSHIP: 'relationship marriage household home situation partnership',
  ABUSE_NOUN: 'abuse violence abuser abusers beatings beating abuses abused dv',
  NEXT: 'next',
  MONEY: `money wages wage salary pension benefits benefit pip card cards bank account accounts savings earnings cash pay
    giro allowance income pay-packet purse wallet finances inheritance`,
  ALL_OF: 'all every everything whole entire any',
  PHONE: `phone mobile phones messages message texts text emails email whatsapp facebook instagram snapchat snap insta passwords
    password accounts laptop ipad tablet dms socials social calls location locations icloud gmail browser internet history`,
  TRACKER: `tracker tracking airtag airtags spyware stalkerware gps bug bugged keylogger tracked dashcam cameras camera cam
    cctv alexa ring`,
  NUDES: 'nudes nude intimate naked explicit private sexual dirty topless sextape',
  PICTURES: 'pictures pics photos photo videos video images picture pic vids vid tape content sextape nudes',
  SEX: 'sex sexual sexually intercourse sleep bed shag intimate anal oral blowjob penetrate',
  MARRY: 'marry married marriage wedding wed marrying engaged nikah rishta shaadi',
  ABROAD: `pakistan india bangladesh somalia turkey afghanistan iraq iran kurdistan nigeria sudan ghana kenya egypt yemen abroad
    overseas country gambia ethiopia eritrea albania morocco sylhet kashmir mirpur`,
  HONOUR:
    'honour honor izzat shame shamed shameful dishonour dishonoured dishonored dishonor disgraced disgrace sharam namus',
  BODY: `face head stomach belly ribs arm arms throat neck hair jaw eye eyes nose mouth back chest leg legs wrist wrists belly`,
  INJURY: `bruise bruises bruised bruising blackeye bleeding broken split fractured scars scar marks swollen stitches concussion`,
  WEAPON: `knife knives machete machetes gun guns shotgun pistol firearm blade sword axe zombie-knife hatchet rifle crossbow
    weapon weapons dagger knive`,
  SELF: 'myself self meself himself herself themselves themself',
  LIFE: 'life lives living',
  PILLS:
    'pills tablets paracetamol meds medication tablet ibuprofen overdose codeine antidepressants pill sertraline bleach',
  ROPE: 'rope noose ligature',
  FIRE: 'fire fires flames blaze alight ablaze',
  /** What burns outdoors: tipped things and what rubbish is kept in. */
  RUBBISH_THING: `bin bins binstore wheelie wheeliebin skip skips rubbish waste litter mattress mattresses sofa sofas settee couch
    armchair furniture fridge freezer bags binbags pallets tyres cardboard trolley dumpster bench flytip flytipping tipping tip store`,
  RUBBISH_STORE: 'bin bins binstore skip skips store',
  BUILDING: `house flat flats building block garage garages shed home homes school church shop tower bungalow kitchen bedroom
    upstairs pub roof maisonette factory nursery hallway landing stairwell property`,
  PAST_TIME: `last ago yesterday previously used before years months week weeks monday tuesday wednesday thursday friday
    saturday sunday past old earlier usually weekend other history`,
  /** After "in": long over. */
  PAST_YEAR: `1940 1941 1942 1943 1944 1945 1946 1947 1948 1949 1950 1951 1952 1953 1954 1955 1956 1957 1958 1959 1960 1961 1962 1963 1964 1965 1966 1967 1968 1969 1970 1971 1972 1973 1974 1975 1976 1977 1978 1979 1980 1981 1982 1983 1984 1985 1986 1987 1988 1989 1990 1991 1992 1993 1994 1995 1996 1997 1998 1999 2000 2001 2002 2003 2004 2005 2006 2007 2008 2009 2010 2011 2012 2013 2014 2015 2016 2017 2018 2019 2020 2021 2022 2023 2024`,
  CRIME_NOISE: `noise music barking bass party racket drilling traffic dog dogs parking rubbish smell wait queue bins council drumming
    thumping noisy loud neighbours`,
  NEAR: 'near outside around behind front beside',
  SOMEONE:
    'gentleman chap fella pensioner teenager toddler baby women men boys girls kids children rider cyclist someone somebody person man woman lady lad boy girl guy bloke child kid he she people',
  PROPERTY: `window windows fence gate wall car van bin bins door ball fireworks stones eggs mailbox litter rubbish bags mattress
    bike garage shed`,
  PET: 'dog cat puppy pet dogs cats alsatian staffy rottweiler',
  ALLOWED_THINGS:
    'park parking permit bonfire bonfires tip skip council trade van bbq dogs ball fireworks garden bin bins recycling',
  PARKING: 'park parking bike bikes bicycle car motorhome caravan skip needles recycle recycling ride',
  ROADS:
    'road roads crossing junction path pavement traffic cycle lighting stairs lift cladding park alley underpass street',
  NOISE_WORDS: 'noise noisy loud music party venue hall',
  BITE: 'bite bites bit bitten lead',
  DOG: 'dog dogs',
  STREET: 'street park playground school town shops pub youths lads teenagers football',
  FEEL_FUN: 'lol haha laughing funny joke joking embarrassed embarrassing',
  HURT_VICTIM: 'stabbed bleeding attacked beaten strangled',
  BLUNT:
    'hammer hammers bat bats crowbar bottle bottles screwdriver scissors pole poles chain iron brick plank spade shovel baseball metal',
  THROWN_OUT: 'ball rubbish litter bag bags mattress sofa eggs stones fireworks bottle can cans',
  /** Anybody a harm can come to. */
  BODYONE: `me him her us he she they i someone somebody man woman lady bloke guy lad girl boy kid kids child children baby toddler
    person people dad mum mam mother father nan grandad son daughter brother sister husband wife partner friend mate
    cyclist driver rider neighbour pensioner workman fella postman passenger pedestrian teenager student gran grandma tot
    gentleman boyfriend girlfriend uncle auntie cousin workmate colleague old`,
  OPENING: 'door window windows patio french shutters loft hatch gate letterbox conservatory skylight',
  WATER: 'river lake canal pond water sea reservoir stream weir',
  HEIGHT: 'bridge roof ledge railings barrier balcony multistorey rooftop parapet footbridge flyover',
  RAILS: 'tracks rails railway line platform train',
  TRAFFIC: 'car van lorry bus truck motorbike bike moped scooter taxi hgv train tractor',
  CRASHED:
    'crashed crash ploughed smashed rammed hit knocked overturned flipped rolled jackknifed swerved collided mounted',
  FOREIGN_HELP: `pomocy ajutor aiuto socorro ayudame imdat bachao hilfe pomogite
    допоможіть помогите спасите рятуйте النجدة ساعدوني`,
  UNWELL: `unconscious unresponsive collapsed fainted keeled fitting seizure choking floppy limp slumped unconsious seizing
    convulsing unrousable lifeless haemorrhaging anaphylaxis anaphylactic`,
  GONE_COLOUR: 'blue grey gray purple white cold floppy limp stiff clammy',
  /** Games one is beaten at. */
  GAME: `scrabble cards chess fifa snooker darts monopoly draughts dominoes poker rummy uno wordle badminton tennis golf xbox
    playstation minecraft mario ludo backgammon cribbage whist trivia jenga fortnite pool squash bowling hockey rounders tiddlywinks bingo quiz connect cluedo bowls croquet`,
  ABUSE_ORG: `sada idva marac refuge refuges iavda idvas maracs`,
}

/** The forms of a deed: all of them, and those after "was" and "been". */
export type VerbForms = Record<string, { all: string[]; past: string[] }[]>

const doubled = /^(?:control|hit|grab|slap|drag|pin|stab|trap|nag|club|rob|sob|stalk)$/

/** "punch" gives punch, punches, punched, punching; irregular ones are written "beat/beats/beat/beaten/beating". */
const formsOf = (verb: string): { all: string[]; past: string[] } => {
  const given = verb.split('/')
  if (given.length > 1) return { all: given, past: given.slice(2, -1) }
  if (verb.endsWith('e')) {
    return {
      all: [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`, `${verb.slice(0, -1)}in`],
      past: [`${verb}d`],
    }
  }
  if (/[^aeiou]y$/.test(verb)) {
    const stem = verb.slice(0, -1)
    return { all: [verb, `${stem}ies`, `${stem}ied`, `${verb}ing`], past: [`${stem}ied`] }
  }
  const stem = doubled.test(verb) && verb !== 'stalk' ? verb + verb.slice(-1) : verb
  const s = /(?:s|sh|ch|x|z)$/.test(verb) ? `${verb}es` : `${verb}s`
  return { all: [verb, s, `${stem}ed`, `${stem}ing`, `${stem}in`], past: [`${stem}ed`] }
}

const verbs = (list: string): { all: string[]; past: string[] }[] => list.trim().split(/\s+/).map(formsOf)

const asIs = (list: string): { all: string[]; past: string[] }[] => [
  { all: list.trim().split(/\s+/), past: [] },
]

export const deeds: VerbForms = {
  /** Spoken of as qualities, and denied in the same way ("he is not violent"). */
  VIOLENT:
    asIs(`abusive violent aggressive controlling possessive manipulative abuser violant agressive aggresive abussive coercive
    domineering volatile narcissist narcissistic bully threatening brutal cruel physical`),
  CLEAR_ABUSE:
    asIs(`abusive violent controlling abuser possessive manipulative violant abussive coercive narcissistic
    narcissist toxic abusing abused`),
  FEAR: asIs(`scared afraid frightened terrified petrified scard scarred fear fearful fearing frightend feared dread dreading
    scares frightens terrifies`),
  /** Bodily harm. */
  HURT: verbs(`burn/burns/burned/burned/burning hit/hits/hit/hitted/hitting/hittin punch kick slap beat/beats/beat/beaten/beating/beatin strangle choke throttle headbutt batter smack stab
    bite/bites/bit/bitten/biting hurt/hurts/hurt/hurted/hurting/hurtin attack assault smother burnt/burnt/burnt/burnt/burning strike/strikes/struck/struck/striking suffocate whack thump bash clout wallop
    pummel bruise harm abuse injure molest rape torture scald kill murder slash scratch clobber thrash whip bully
    battering shove push maul deck belt`),
  /** Harm that needs no "me" to be clear. */
  BATTER:
    verbs(`beat/beats/beat/beaten/beating/beatin strangle choke abuse batter assault rape molest throttle punch slap smother
    suffocate hit/hits/hit/hitted/hitting/hittin kick hurt/hurts/hurt/hurted/hurting bully bash torture`),
  RAPE: verbs('rape molest'),
  KILL: verbs('kill murder stab shoot/shoots/shot/shot/shooting strangle slash'),
  GRAB: verbs(`grab drag pin choke strangle shake/shakes/shook/shaken/shaking throttle push shove throw/throws/threw/thrown/throwing/chucked
    restrain trap lock spit/spits/spat/spat/spitting pull yank hold/holds/held/held/holding kick swing/swings/swung/swung/swinging`),
  THREATEN: verbs('threaten intimidate blackmail terrorise terrorize menace threten'),
  TORMENT:
    verbs(`control manipulate gaslight/gaslights/gaslighted/gaslit/gaslighting isolate humiliate belittle degrade insult
    ridicule demean coerce dominate bully torment mistreat terrorise scream shout yell swear/swears/swore/sworn/swearing
    ignore accuse neglect starve bother criticise punish harass stalk monitor abuse exploit groom intimidate guilt taunt mock`),
  SHOUT: verbs('scream shout yell swear/swears/swore/sworn/swearing roar bellow snap'),
  CONTROL: verbs('control dictate decide restrict manage dominate monitor ration police limit'),
  WATCH: verbs(
    'track monitor watch stalk follow spy/spies/spied/spied/spying check read/reads/read/read/reading hack bug record film',
  ),
  CHECK:
    verbs(`check read/reads/read/read/reading hack monitor track search smash take/takes/took/taken/taking hide/hides/hid/hidden/hiding
    confiscate control break/breaks/broke/broken/breaking demand access lock spy/spies/spied/spied/spying look clone bug`),
  HARASS:
    verbs(`stalk harass follow message text phone call ring/rings/rang/rung/ringing email contact threaten bombard watch
    track torment bother hound pester find/finds/found/found/finding turn show hang/hangs/hung/hung/hanging wait sit/sits/sat/sat/sitting bang break/breaks/broke/broken/breaking
    smash damage loiter lurk knock hammer intimidate`),
  TAKE: verbs(`take/takes/took/taken/taking steal/steals/stole/stolen/stealing keep/keeps/kept/kept/keeping control withhold/withholds/withheld/withheld/withholding
    spend/spends/spent/spent/spending drain empty nick hide/hides/hid/hidden/hiding grab pinch withdraw/withdraws/withdrew/withdrawn/withdrawing
    confiscate ration demand stop/stops/stopped/stopped/stopping pocket`),
  LET: verbs('let/lets/let/let/letting allow permit'),
  FORCE: verbs('force make/makes/made/made/making pressure pressurise coerce bully push'),
  FORCE_ONLY: verbs('force pressure pressurise coerce'),
  LEAVE: verbs('leave/leaves/left/left/leaving escape flee/flees/fled/fled/fleeing'),
  SMASH: verbs(
    'smash break/breaks/broke/broken/breaking punch trash wreck destroy kick throw/throws/threw/thrown/throwing damage',
  ),
}
