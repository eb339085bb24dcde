/**
 * Ways of speaking that several rules take for danger. Each guard stands with messages it lets go, as those in the
 * rules do, and holds only where nothing else in the message speaks of fear, hurt or control.
 */
type Guard = readonly [pattern: string, ...examples: string[]]

/** Nothing of fear, of blows or of being held; said beside a figure of speech that itself speaks of hurting. */
export const nobodyHurt =
  'no@FEAR|NOT_SAFE|VIOLENT|CLEAR_ABUSE|INJURY & no@hit|hits|hitting|punch|punches|punched|kick|kicks|kicked|slap|slaps|slapped|strangled|choked|hurt|hurts|hurting|beats|beaten|abuse|abused|abusing|threatens|threatened|threatening|said|says|means|serious|seriously|honour|shame|police|help|knife|gun|blood|bleeding|hospital'
/** The same where nothing of the kind is in the figure itself. */
export const harmless =
  'no@FEAR|NOT_SAFE|VIOLENT|CLEAR_ABUSE|INJURY|HURT|THREATEN|WEAPON|MARRY & no@leave|money|food|eat|friends|locked|locks|lock|help|kick|kicks|kicked|throws|grabs|pushes|pushed|wages|family|cry|crying'
/** Nothing of dying, and no amount that could kill. */
export const noDeath =
  'no@SUICIDE|SELF|LIFE & no@die|dead|dying|death|kill|killing|alive|goodbye|bye|sorry|forever|anymore|pain|hopeless|worthless|burden|everything|end|ending|living|cope'
export const noHarmfulDose = `${noDeath} & no@NUMBER|all|whole|entire|box|boxes|packet|packets|bottle|handful|many|much|load|loads|lot|lots|enough|overdose|overdosed|overdosing|bleach|fitting|floppy|collapsed|breathing|swelling|drowsy|burning|dodgy|wrong|foam|sixty|fifty|forty|thirty|twenty|end|purpose|fatal|lethal`

const trifles =
  'milk|anniversary|birthday|tupperware|vase|carpet|rug|oven|bike|bat|rolo|biscuit|biscuits|chocolate|cake|bus|train|trifle|rod|lawn|cashmere|jumper|mug|plant|plants|telly|trainers|recycling|match|exam|exams|maths|mock|essay|homework|lights'

/** "My wife will kill me if I forget the milk". */
export const trifleThreats: readonly Guard[] = [
  [
    `kill|murder|throttle|strangle ME if|when|for|unless ~12 ${trifles} & ${nobodyHurt}`,
    'wife will murder me if i forget the milk',
    'my mum would kill me if she saw the state of this oven',
    'she will kill me when she sees the carpet',
    'my dad will kill me when he sees my bike',
  ],
  [
    `kill|murder|throttle|strangle|murdering|killing ME|HIM & @lol|haha|hahaha|lmao & ${nobodyHurt}`,
    'my sister is going to kill me when she sees this lol',
    'she is going to murder me haha',
    'my family will kill me haha',
  ],
]

/** "I could murder my husband, he put my jumper in the tumble drier". */
export const fondThreats: readonly Guard[] = [
  [
    `i ~2 could|might|will|would ~1 kill|murder|strangle|throttle MY ~8 ${trifles} & ${nobodyHurt}`,
    'i could murder my husband he has shrunk my cashmere',
  ],
]

/** Cast out, let down, and hailed: all with words for blows. */
export const officeBlows: readonly Guard[] = [
  [
    'stabbed ME|us|HIM ~1 in ~1 back & promotion|work|job|boss|office|meeting|league|team|captain|survivor|marks|marking|votes|mate|friend|friends|game & no@knife|blood|bleeding|ambulance|hospital|street|floor|blade|police',
    'she stabbed me in the back over the promotion',
  ],
  [
    `threw|throw|throws|thrown|chucked ME|us|HIM under bus & ${nobodyHurt}`,
    'my son threw me under the bus at the quiz',
    'he threw me under the bus in the meeting',
  ],
]

/** Won and lost at games. */
export const beatenAtGames: readonly Guard[] = [
  [
    'beat|beats|beating|beaten|thrashed|thrashes|hammered|slaughtered|whooped|whipped|walloped|battered|murdered|pummelled|smashed|destroyed|trounced|kills|killed ~3 at|on|in GAME',
    'my husband beat me at cards',
    'my wife beats me every time at scrabble',
    'she beat me at chess',
    'my son beat me on fifa again',
    'my daughter thrashed her grandad at draughts',
    'i beat my husband at darts',
    'beaten at chess by my son',
  ],
]
export const beatenInSets: readonly Guard[] = [
  [
    `beat|beats|beaten ~1 ME ~2 sets|nil|frames|holes|points|goals|straight|hands & ${nobodyHurt.replace('|beats|beaten', '')}`,
    'she beat me three sets to one',
    'my brother beat me two frames to nil',
  ],
  [
    `beat|beats|beating ME to ~1 last|photo|parking|best|finish|punchline|shower & ${nobodyHurt.replace('|beats|beaten', '')}`,
    'he beat me to the last biscuit',
    'my husband beat me to the last parking space',
  ],
]

/** "Murdering Abba on the karaoke". */
export const murderedSongs: readonly Guard[] = [
  [
    'murder|murders|murdering|murdered ~3 abba|drums|song|songs|karaoke|queen|wonderwall|anthem|bohemian|adele|piano|guitar',
    'mother in law is murdering abba on the karaoke',
    'my wife is murdering abba',
    'the neighbours daughter is murdering abba, she is killing me',
  ],
]

/** What people control who control nobody. */
export const controlsThings: readonly Guard[] = [
  [
    `controls|control ~1 the ~1 barbecue|bbq|tractor|puppets|buzzer|quiz|dishwasher|panto|lights|drone|train & ${harmless}`,
    'my brother in law controls the barbecue',
    'my sister controls the quiz buzzer like a general',
  ],
]

export const swearsBy: readonly Guard[] = [
  [
    'swear|swears|swore by',
    'my son in law swears by heat pumps',
    'my husband swears by them',
    'my ex swears by this grout',
  ],
]

/** Told of a film, a book or a lesson, by somebody who does not speak of themselves. */
const storyWords =
  'film|movie|novel|scene|soap|storyline|corrie|eastenders|emmerdale|hollyoaks|episode|finale|villain|itv|television|bollywood'
export const stories: readonly Guard[] = [
  [
    `@${storyWords} & no@my|me|us|mine|am & no@FEAR & no@help|abuse|advice|support`,
    'what was the film where he locks her in the tower',
    'who plays the controlling husband in the new itv thing',
    'why did she go back to him in that film',
    'the girl in the novel is beaten by her uncle',
    'a novel about a violent husband who hits his wife',
    'in the novel she is made to marry a man she does not love',
    'in that film he is tracking her',
  ],
  [
    `my|the|main character needs|leaves|has|is|wants|runs|must & no@ME & no@FEAR & no@help|abuse`,
    'my character needs to leave her cruel husband in chapter four',
  ],
]

/** Ancestors. */
export const ancestors: readonly Guard[] = [
  [
    'great great & no@ME & no@FEAR',
    'my great great grandfather was up before the bench for beating his wife',
    'great great uncle hanged himself in the workhouse',
  ],
]

/** The household rules of ordinary parents, and of ordinary brothers and sisters. */
export const houseRules: readonly Guard[] = [
  [
    `PARENT|parents|sister|brother|nan|grandad ~2 not|never ~1 any.LET|give|give ME ~5 party|pool|prom|tiktok|xbox|playstation|roblox|fortnite|minecraft|festival|fest|concert|hoodie|puppy|kitten|hamster|straighteners|charger|youtube & ${harmless}`,
    'dad wont let me have tiktok',
    'my brother wont let me have a go on the xbox',
  ],
  [
    `PARENT|parents ~2 not|never ~1 any.LET ME ~1 have|use|borrow|drive|take ~1 car & ${harmless}`,
    'dad wont let me have the car till i have cleaned it',
    'my mum never lets me borrow the car',
  ],
  [
    `PARENT ~2 not|never ~1 any.LET ME ~1 out ~1 till|until ~3 room|homework|chores|dishes & ${harmless}`,
    'my mum wont let me out till my room is clean',
  ],
]
/** Seats, sweets and games that even a partner may keep for themselves. */
export const pettyRules: readonly Guard[] = [
  [
    `not|never ~1 any.LET ME ~3 seat|trifle|tractor|uno|monopoly|win|crossword|tongs & ${harmless}`,
    'she wont let me have the window seat',
  ],
  [
    `banned ME ~1 from ~2 karaoke|crocs|ikea|aldi|lidl|diy|wearing|singing & ${harmless}`,
    'the wife has banned me from the karaoke',
  ],
]
export const phoneTaken: readonly Guard[] = [
  [
    `PARENT ~2 took|taken|takes|confiscated MY phone|xbox|laptop|ipad ~10 revision|homework|grades|chores|detention|revise|bedtime & ${harmless}`,
    'my mum took my phone off me cos i didnt do my revision',
  ],
]

/** Whoever belongs to the neighbours does it to what is theirs. */
export const neighboursOwn: readonly Guard[] = [
  [
    `neighbour|neighbours|door|doors ~1 ?'s PARTNER|EX_WORD|girlfriend|boyfriend ~3 throwing|throws|threw|thrown|dumped|dumps|kicks|comes & no@FEAR & no@him|screaming|crying|hits|kids|against|down|wall|stairs|hear|heard|scream|screams`,
    "my neighbour's wife keeps throwing her fag ends at us",
    "my neighbour's ex has thrown a wardrobe on the verge, smashed",
  ],
]

/** In the past, with a day of the week alone or a "now" that only says it is over. */
const days = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday'
const stillOn =
  'no@still|again|help|coming|back|hurry|urgent|999|ambulance|outside|hiding|chasing|after|towards|heading'
export const isOver: readonly Guard[] = [
  [
    'long gone & no@still|again|help|hurry|urgent|999|ambulance|hiding|heading|bleeding|blood|stabbed|shot|floor',
    'a fella had an axe in the precinct yesterday, long gone now',
    'machete lad outside yesterday, long gone now',
  ],
  [
    `gone by ~1 time & no@still|again|bleeding|blood|stabbed|shot|hurry|urgent|999|ambulance|hiding|heading`,
    'waving a knife about saturday, he had gone by the time police came',
    'a lad had blades outside, gone by the time they came',
  ],
  [
    `WEAPON|nife|blades|stabbed|shot|glassed|knifed ~9 weeks|months|years|month|week since|ago & @now & ${stillOn}`,
    'a gang fight with blades a month ago, my lads wont fish there now',
    'somebody had a knife here three weeks since and now the swings are shut',
    'he has been stabbed three weeks since, its quiet now',
  ],
  [
    `was|were|had|came|pulled|threatened ~4 WEAPON|nife|screwdriver|blades|rifle ~10 ${days} & no@NOW & ${stillOn} & no@is|are|next|every`,
    'he had a knife in the shop monday',
    'he came with a nife tuesday',
  ],
]
export const bailed: readonly Guard[] = [
  [
    'WEAPON|stabbed|stabbing ~8 been|got|was bailed|charged|sentenced|jailed|convicted & no@NOW & no@outside|help|here|hurry|threatening',
    'the lad who pulled the knife has been bailed',
  ],
]

/** Out before the message was written. */
export const fireOut: readonly Guard[] = [
  [
    'put|stamped|stomped|hosed ~1 it|this|fire|fires|all|flames ~1 out & no@not|trying|try|tried|help|please|spreading|still|trapped|can|again|started|back',
    'set the oven on fire, put it out with a tea towel now',
    'somebody set fire to a bag on our landing now, i stamped it out',
  ],
  [
    'fire|fires|it|its|that|alight|all|line|flames ~2 out now|when|already & no@not|help|spreading|trapped|we|everyone|everybody|people|kids|us|inside|smoke',
    'little fires in the woods, all out when i looked',
    'bin set alight, out now',
    'the shed was set alight last night, its out now',
    'a bin on fire, its out now',
  ],
  [
    'it|fire is out !of|in|from|there|the|on|at|by|through|control|here & no@help|spreading|trapped|not|still|we|everyone',
    'the shed was set on fire by kids, it is out',
    'a bin is on fire by the park, it is out',
    'somebody set fire to the house door, it is out',
  ],
]
