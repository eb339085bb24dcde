import type { Rule } from '../rule.ts'

/**
 * Guards for ways of speaking that rules take for danger, most of them several rules; each rule says what it lets go
 * by them. They do not hold where something else in the message speaks of the danger itself: of fear, hurt or control,
 * of somebody hurt, of what goes on now.
 */
/** Nothing of fear, of blows or of being held; said beside a figure of speech that itself speaks of hurting. */
export const nobodyHurt =
  'no@FEAR|NOT_SAFE|VIOLENT|CLEAR_ABUSE|INJURY & no@hit|hits|hitting|punch|punches|punched|kick|kicks|kicked|slap|slaps|slapped|strangled|choked|hurt|hurts|hurting|beats|beaten|abuse|abused|abusing|threatens|threatened|threatening|said|says|means|serious|seriously|honour|shame|police|help|knife|gun|blood|bleeding|hospital'
/** The same where nothing of the kind is in the figure itself. */
export const harmless =
  'no@FEAR|NOT_SAFE|VIOLENT|CLEAR_ABUSE|INJURY|HURT|THREATEN|WEAPON|MARRY & no@leave|money|food|eat|friends|locked|locks|lock|help|kick|kicks|kicked|throws|grabs|pushes|pushed|wages|family|cry|crying'
/** Nothing of dying, and no amount that could kill. */
export const noDeath =
  'no@SUICIDE|SELF|LIFE & no@die|dead|dying|death|kill|killing|alive|goodbye|bye|sorry|forever|anymore|pain|hopeless|worthless|burden|everything|end|ending|living|cope'
export const noHarmfulDose = `${noDeath} & no@NUMBER|all|whole|entire|strip|strips|extra|double|twice|confused|slurring|sleepy|awake|shaking|sweets|toddler|baby|box|boxes|packet|packets|bottle|handful|many|much|load|loads|lot|lots|enough|overdose|overdosed|overdosing|bleach|fitting|floppy|collapsed|breathing|swelling|drowsy|burning|dodgy|wrong|foam|sixty|fifty|forty|thirty|twenty|end|purpose|fatal|lethal`

const trifles =
  'milk|anniversary|tupperware|vase|carpet|rug|oven|bike|bat|rolo|biscuit|biscuits|chocolate|cake|trifle|rod|lawn|cashmere|jumper|mug|plant|plants|telly|trainers|recycling'

/** "My wife will kill me if I forget the milk". Never of a husband or boyfriend: some mean it. */
export const killedOverATrifle = `wife|missus|mum|dad|sister|nan|flatmate|boss|she ~3 kill|murder|throttle ME if|when|for|unless ~6 ${trifles} & no@husband|hubby|boyfriend|boyfriends|fella|partner|ex|away|spill|break|bring|lad & ${nobodyHurt}`
export const killedLaughing = `kill|murder|throttle|strangle|murdering|killing ME & @lol|haha|hahaha|lmao & no@he|son|dad|brother|brothers|uncle|uncles|family|parents|cousins|ex|husband|nearly|honestly|tonight & ${nobodyHurt}`

/** "I could murder my husband, he put my jumper in the tumble drier". Never of what one will do, nor by somebody in despair of it. */
export const couldMurder = `i ~2 could|would ~1 kill|murder|strangle|throttle MY ~8 ${trifles} & ${nobodyHurt} & no@baby|kids|need|stop|losing|feel|anger|hate|scares|plant|plants`

/** Cast out, let down, and hailed: all with words for blows. */
export const stabbedInTheBack =
  'stabbed ME|us|HIM ~1 in ~1 back ~3 promotion|meeting|office|league|team|captain|survivor|marks|marking|votes & no@scissors|fork|screwdriver|drove|knife|blood|bleeding|ambulance|hospital|street|floor|blade|police'
export const underTheBus = `threw|throw|throws|thrown|chucked ME|us|HIM under bus & @quiz|meeting|meetings|work|boss|manager|interview|office|council & ${nobodyHurt}`

/** Won and lost at games. */
export const beatenAtAGame =
  'beat|beats|beating|beaten|thrashed|thrashes|hammered|slaughtered|whooped|whipped|walloped|battered|murdered|pummelled|smashed|destroyed|trounced ~3/night|losing|loses|lost|lose|after|because|if|when|head|face|lip|nose at|on GAME !night|club|car|court|course|room|table|tables|hall|alley|centre|time|changing|day|days|green & no@FEAR|INJURY|VIOLENT & no@head|face|lip|throat|hard|floor|hit|hits|hitting|punched|punches|slapped|kicked|blood|ashamed|eye|because|cos|anger|temper'
export const beatenInSets = `beat|beats|beaten ~1 ME ~2 sets|nil|frames|points|goals & ${nobodyHurt.replace('|beats|beaten', '')}`
export const beatenTo = `beat|beats|beating ME to ~1 last|photo|parking|best|finish|punchline|shower|worst|it & ${nobodyHurt.replace('|beats|beaten', '')}`

/** "Murdering Abba on the karaoke". */
export const murderedASong =
  'murder|murders|murdering|murdered ~1/BODYONE abba|drums|song|songs|karaoke|queen|wonderwall|anthem|bohemian|adele|piano|guitar !street|st|square|vic|vics|road|house|head|hotel|inn'

/** What people control who control nobody. */
export const controlsAThing = `controls|control ~1 the ~1 barbecue|bbq|tractor|puppets|buzzer|quiz|dishwasher|panto|drone & ${harmless} & no@heating|app|everything|treats|slave|servant|maid`

/** "My mum is threatening to go on the radio about it". */
export const threatensToComplain =
  'threatening|threatens|threatened|threaten to ~2 ring|phone|call|write|go|email|post|tip|dump|load|complain ~9 council|comet|mp|paper|papers|radio|press|steps|councillor|ombudsman & no@FEAR|NOT_SAFE|INJURY|HURT|WEAPON|EX & no@me|secret|everyone|kids|children|baby|leave|social|photos|pictures|nudes|lies'

/** "My husband is threatening to go round there himself". Never of one's ex. */
export const threatensToGoRound = `husband|wife|partner|dad|mum|son|brother|boyfriend|girlfriend ~1 threatening|threatens to ~1 go ~2 round|next|over ~2 there|door|himself|herself|if & @noise|music|bass|loud|dog|dogs|parking|party|parties & no@FEAR|NOT_SAFE|INJURY|HURT|WEAPON|EX & no@kill|knife|smash|her|hers|me|us|them|shake|baby|kids|sister|in`

export const swearsByIt =
  'swear|swears|swore by !allah|the|his|her|their|izzat|my & no@VIOLENT|CLEAR_ABUSE|THREATEN|FEAR|HURT|KILL & no@god|life|koran|bible|find|window|stop|turning'

/** Told of a film, a book or a lesson, by somebody who does not speak of themselves: a telly is also what drowns a row. */
const onlyTold =
  'no@my|me|us|mine|am & no@FEAR & no@help|abuse|advice|support & no@noise|loud|upstairs|tonight'
const storyWords =
  'movie|novel|soap|storyline|corrie|eastenders|emmerdale|hollyoaks|episode|finale|villain|itv|bollywood'
export const toldOfAStory = `@${storyWords} & ${onlyTold}`
export const toldOfAFilm = `in|was|which ~1 film !of|on|online|noise & ${onlyTold} & no@facebook|online|kids|wedding`
export const characterInAStory = `my|the|main character needs|leaves|has|is|wants|runs|must & no@ME & no@FEAR & no@help|abuse`

/** Ancestors. */
export const longAgoInTheFamily = 'great great & no@ME & no@FEAR'

/** The household rules of ordinary parents, and of ordinary brothers and sisters. */
export const ruleOfParents = `PARENT|parents|sister|brother|nan|grandad ~2 not|never ~1 any.LET|give|give ME ~5 party|pool|prom|tiktok|xbox|playstation|roblox|fortnite|minecraft|festival|fest|concert|hoodie|puppy|kitten|hamster|straighteners|charger|youtube & ${harmless} & no@keys|anywhere|anyone|boy|boys|out|talk|speak|ring|room|meds|shame|nan|married|marks`
export const carOfParents = `PARENT|parents ~2 not|never ~1 any.LET ME ~1 have|use|borrow|drive|take ~1 car & ${harmless}`
export const choresFirst = `PARENT ~2 not|never ~1 any.LET ME ~1 out ~1 till|until ~3 room|homework|chores|dishes & ${harmless} & no@day|days|hours|since|everything|all|never|slave`
/** Seats, sweets and games that even a partner may keep for themselves. */
export const pettyRule = `not|never ~1 any.LET ME ~3 seat|trifle|tractor|uno|monopoly|win|crossword|tongs & ${harmless}`
export const bannedInFun = `banned ME ~1 from ~2 karaoke|crocs|ikea|diy & ${harmless} & no@own|alone|out`
export const phoneTakenByParents = `PARENT ~2 took|taken|takes|confiscated MY phone|xbox|laptop|ipad ~10 revision|homework|grades|chores|detention|revise|bedtime & ${harmless} & no@boy|boys|talk|teacher|marry`

/** Sleepers put out for their noise. */
export const kickedOutOfBed =
  'kicked ME out ~1 of bed ~2 snoring & no@INJURY|HURT_VICTIM|FEAR & no@rib|ribs|cracked|scratched|punched|bruise|bruised|house|floor|hall|parents'

/** It is a stranger, told of just before the "he" who does it, and nobody of one's own is spoken of. */
export const strangerHe = 'STRANGER ~9 HE & no@PARTNERISH & no@KIN'
/** Others set people against the family. */
export const turnedAgainstUs =
  'STRANGER|school ~6 against|at|to HOUSEHOLD and|then ~1 TORMENT|SHOUT & no@PARTNERISH'

/** Whoever belongs to the neighbours does it to what is theirs. */
export const neighboursOwn = `neighbour|neighbours|door|doors ~1 ?'s PARTNER|EX_WORD|girlfriend|boyfriend ~3 throwing|throws|threw|thrown|dumped|dumps|kicks|comes & no@FEAR & no@him|screaming|crying|hits|kids|against|down|wall|stairs|hear|heard|scream|screams`

/** Told of the past, and not of the last minutes; nothing of it is back. */
export const over =
  '@PAST & no@NOW|ONGOING|RECENT|BACK_AGAIN & no@minutes|minute|mins|min|hour|tonight|again|too|still|same'

/** In the past, with a day of the week alone or a "now" that only says it is over. */
const days = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday'
const stillOn =
  'no@still|again|tonight|help|coming|back|hurry|urgent|999|ambulance|outside|hiding|chasing|after|towards|heading'
export const longGone =
  'long gone & no@still|again|help|hurry|urgent|999|ambulance|hiding|heading|bleeding|blood|stabbed|shot|floor'
export const goneByThen = `gone by ~1 time & no@still|again|bleeding|blood|stabbed|shot|hurry|urgent|999|ambulance|hiding|heading`
export const weeksAgo = `WEAPON|nife|blades|stabbed|shot|glassed|knifed ~9 weeks|months|years|month|week since|ago & @now & ${stillOn} & no@out|got|holding|pointing|waving`
export const lastMonth = `stabbed|shot|glassed|knifed ~9 last month|year|summer|winter|autumn|spring|christmas & ${stillOn} & no@NOW & no@tonight|again|he|she|since|second|third|fourth|like|as|from|another`
export const onAWeekday = `was|were|had|came|pulled|threatened ~4 WEAPON|nife|screwdriver|blades|rifle ~10 ${days} & no@NOW & ${stillOn} & no@is|are|next|every|tonight|will|says`
export const wasBailed =
  'WEAPON|stabbed|stabbing ~8 been|got|was bailed|charged|sentenced|jailed|convicted & no@NOW & no@outside|help|here|hurry|threatening'

/** Out before the message was written. */
export const firePutOut =
  'put|stamped|stomped|hosed ~1 it|this|fire|fires|all|flames ~1 out & no@how|do|should|need|want|get|come|tell|someone|not|trying|try|tried|help|please|spreading|still|trapped|can|again|started|back'
export const fireOutNow =
  'fire|fires|it|its|that|alight|all|line|flames ~2 out now|when|already & no@not|help|spreading|trapped|we|everyone|everybody|people|kids|us|inside|smoke'
export const fireIsOut =
  'it|fire is out !of|in|from|there|the|on|at|by|through|control|here & no@help|spreading|trapped|not|still|we|everyone'

/** Medicines taken as they are meant to be, withheld by somebody, or taken by those who want to stop. */
export const medicineAsUsual: NonNullable<Rule['unless']> = [
  [
    `can|should|do|does|may ?i ?we ~1 take|taking ~3 PILLS & no@not|if|vodka|whisky|until|till|faster|quick|quicker|sure|sleep|hiding & ${noHarmfulDose}`,
    'do i keep taking the iron tablets with tea',
  ],
  [
    `took|taken|take a paracetamol|ibuprofen|tablet|pill & ${noHarmfulDose} & no@every|another|each|strip`,
    'took a paracetamol for my head',
  ],
  [
    `i ~1 taken|took|take ~1 MY PILLS ~8 book|breakfast|lunch|tea|juice|porridge & ${noHarmfulDose} & no@vodka|bunch|sleep`,
    'ive taken my tablets and im off to bed with a book',
  ],
  [
    `nurse|ward|trolley|hooked|addicted|healthcare|carer & taking ~3 PILLS & ${noHarmfulDose} & no@until|till|hoping|face|go|saving|heart|strong`,
    'im a nurse and ive been taking the codeine from the trolley',
  ],
  [
    `taking ~1 PILLS ~1 most|at|off|from ~1 days|parties|weekends|work|school|prescription & ${noHarmfulDose}`,
    'i think my daughter is taking pills at parties',
  ],
  [
    `HE ~1 took|takes|taken|takes ~1 MY PILLS ~1 away|off|out & ${noDeath}`,
    'he took my antidepressants away because you only need me',
  ],
  [
    `HE|they|HOUSEHOLD ~3 stops|stop|stopped|stopping|letting|let ME ~1 take|taking ~2 PILLS & ${noDeath} & no@overdose|handful|ROPE|already|can|could|later`,
    'he stops me taking my medication',
  ],
]

export const animals =
  'badger|fox|deer|muntjac|hedgehog|squirrel|pheasant|duck|pigeon|swan|goose|rabbit|hare|cat'
/** It is an animal that was run over. */
export const animalRunOver = `${animals} ~2/BODYONE run|ran|knocked|hit over|down|by & no@hurt|injured|rider|cyclist|trapped|ambulance|child|kid|man|woman|boy|girl|lad|driver|swerved|flipped|stuck|me`

/** Drowned in work, noise or a game, and animals: nobody is in the water. */
export const drownsInNoWater: NonNullable<Rule['unless']> = [
  [
    'drowning|drowned in|under|by|my ~3 homework|marking|letters|washing|leaves|courgettes|zucchini|forms|tax|ironing|laundry|admin|assignments|essays|revision|sorrows|sorrow|gravy|parcels|boxes|toys|nappies|books|tomatoes|apples|plums|beer|emails & no@ditch|bath|brook|sink|tub|lake|river|sea|pond|pool|canal|water',
    'i am drowning in homework',
  ],
  [
    'hedgehog|slugs|lamb|duck|rat|fox|squirrel|mouse|freezer|fridge|bins|tyres ~8 drowned & no@KIN|uncle|grandad|jumped|went|after|cyclist|child|kid|boy|girl|toddler|help|man|men|woman|women|lad|lady|someone|somebody|person|people|dad|mum|son|daughter|brother|sister|friend|mate|nan|husband|wife|baby|father|mother',
    'he found a hedgehog drowned in a drum',
  ],
  [
    'ago ~6 nearly|almost drowned & no@minutes|mins|minute|hour|hours|breathing|ambulance|blue|help',
    'years ago my sister nearly drowned at skegness, she laughs about it now',
  ],
  [
    'drowning|drowned & nil|goals|league|respawned|respawn|poem|ribena|sims & no@child|kid|boy|girl|toddler|help|man|men|woman|women|lad|lady|someone|somebody|person|people|dad|mum|son|daughter|brother|sister|friend|mate|nan|husband|wife|baby|father|mother',
    'they are drowning out there, four nil',
  ],
  [
    'drowning|drowned out ~4 silence|music|telly|tv|conversation|speech|noise & no@lake|river|sea|pond|pool|canal|help',
    'he is drowning out the telly',
  ],
]
