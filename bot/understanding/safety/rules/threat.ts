import type { Rule } from '../rule.ts'
import { goneByThen, longGone, onAWeekday, over, weeksAgo } from './sayings.ts'

/** Somebody means harm and is here: told in any words. */
export const threat: readonly Rule[] = [
  {
    id: 'calls-for-rescue',
    level: 'emergency',
    reason: 'Asks for rescue in so many words, in English or not.',
    when: [
      ['get|send ~1 police|ambulance|paramedics to me|us|mine|my', 'can you get the police to me'],
      ['FOREIGN_HELP & no@szukam|potrzebuje|narkotyki|alkohol', 'pomocy', 'ajutor arde blocul'],
      [
        'need|want|send|get|call|calling|ring|phone ~3 ambulance|abulance|paramedic|paramedics|999 & no@report|reported|complain|yesterday',
        'i need an ambulance',
        'send paramedics please',
      ],
      [
        'send|get|need|want|call|come ~2 police|polis|someone|somebody|help|officers ~1 now|quick|quickly|here|fast|hurry|urgently|immediately',
        'need police now',
        'get someone here quick',
      ],
      [
        'police|polis|ambulance|cops|paramedics ~1 now|please|quick|hurry|urgent',
        'polis now',
        'ambulance please',
      ],
      [
        'hurry|quick ~1 please|pls|plz|up|hurry|quick & BODYONE|ME & no@bins|queue|reply|council|report|repair',
        'hurry please he has hit her',
      ],
      [
        'hear|heard|hearing ~3 HE|HIM|woman|lady|girl|child|kid|someone|somebody ~2 crying|screaming|shouting|calling|begging|yelling ~2 help & no@joke|laughing|PAST',
        'i heard her crying help, this happens every week',
      ],
      ['please|pls|plz ~1 hurry !up', 'please hurry'],
      [
        'help ~2 us|me ~3 trapped|dying|killing|attacked|stoning|kill|fire|breaking|knife|nife|drowning|bleeding',
        'help us they are stoning the bus',
      ],
      [
        'deaf|text|speak|talk|whisper|cannot ~6 breaking|attacking|outside ~2 in|my|door & man|he|someone|they',
        'deaf text only a man is breaking in',
      ],
    ],
    unless: [
      [
        'no need ~2 999|ambulance|paramedic|paramedics|police & no@hurry|help|dying|breathing|bleeding',
        'it is out and cold so no need for 999',
      ],
      [
        '@rubble|rubbish|dumping|dumped|tipping|emptying|flytipping|mattress|sofa|sharps & no@ME|PARTNERISH|bleeding|ambulance|collapsed|HURT|THREATEN|FEAR|WEAPON|KID|help|fire|blood|hit|hitting|stuck|trapped|under|baby|breathing|chasing|shouting',
        'tipping rubble again, get someone here now',
      ],
      [
        'police|ambulance and now|please & no@help|hurry|quick|quiet|hear|coming|kicking|need|send|want|get',
        'i gave cctv to the police and now theres dog muck daily',
      ],
      [
        'ambulance transport|looking|van|car|driver|crew|volunteer|bay & no@crash|hit|breathing|unconscious|collapsed',
        'cant get my ambulance transport to the door',
      ],
      [
        'with|to ~3 police now & no@help & no@please & @report|case|complaint',
        'is my report with the council or the police now',
      ],
      [`${over} & no@need|send|get|please|hurry|want`, 'i had to call an ambulance last week'],
      [
        'who|when|why|do|should|whether|how|if ~5 ambulance|police & no@please|hurry|quick|send|speak|hears|breathing|blue',
        'should i get an ambulance number for the drunk men',
        'do i need to call police here',
      ],
      [
        'ambulance ~4 blocked|through|access|parked|parking|station|past & no@fell|fall|collapsed|hit|through|breathing|unconscious',
        'need the ambulance to get past the parked cars',
      ],
    ],
    not: [
      'i want the police to patrol more',
      'please come and collect it',
      'help us get rid of it',
      'hurry up and empty my bin',
    ],
  },
  {
    id: 'armed-in-other-words',
    level: 'emergency',
    reason: 'A weapon in use or on its way, or somebody with one about.',
    when: [
      [
        'WEAPON|nife|blades|crossbow|rifle ~5 lad|man|men|bloke|lads|he|guy|woman|boy|boys|youths|gang|someone|heading|outside|balcony|school|out',
        'crossbow man on a balcony',
        'machete lad grey hoodie heading for the school',
      ],
      [
        'got|has|have|with|loading|sharpening|throwing|pointing|aiming|held|holding|holds|pulled|pulling|swinging|waving|carrying ~3 nife|blades|knifes|rifle|airgun|gun|axe|cleaver|screwdriver|sabre|chainsaw|sledgehammer',
        'hes got a nife',
        'loading a rifle next door',
      ],
      [
        'smashed|broken|holding|swinging|with ~2 bottle|glass|bat|bar|pole|poles|bats|hammer|chain ~6 face|throat|neck|head|coming|threatening|him|her|me|woman|man|outside|door & no@bin',
        'hes smashed a bottle and holding it to her face',
        'men with poles coming for me',
      ],
      [
        'BODYONE ~2 is|has|got|been|just ~1 glassed|bottled|stabbed|shot|slashed|knifed',
        'a lad has just been glassed',
      ],
      ['knife|blade|blades|nife ~1 still|stuck ~1 in', 'knife still in him'],
      [
        'shoot|stab|kill|burn|petrol|bomb ~4 if|unless ~4 pay|open|come|money',
        'they say they will shoot me if i dont pay',
      ],
      [
        'bomb|explosive|grenade|unexploded ~5 found|garden|bag|dug|ticking|fizzing|car|school & no@bath|bombing|fly',
        'unexploded shell dug up in my garden',
      ],
      ['ww2|war|artillery|mortar|live shell', 'found a ww2 shell on the building site'],
      [
        'masked|balaclava|balaclavas|armed ~3 men|man|lads|gang|robbers|outside|in|front|group|they',
        'masked men in the shop',
        'balaclavas outside my door',
      ],
    ],
    unless: [
      [
        'shot|shooting ~2 swan|swans|cats|cat|squirrels|squirrel|pigeons|ducks|birds & no@him|me|boy|girl|child|kid|person',
        'they shot a swan with an air rifle',
      ],
      [longGone, 'machete lad outside yesterday, long gone now'],
      [
        goneByThen,
        'waving a knife about saturday, he had gone by the time police came',
        'a lad had blades outside, gone by the time they came',
      ],
      [
        weeksAgo,
        'a gang fight with blades a month ago, my lads wont fish there now',
        'he has been stabbed three weeks since, its quiet now',
      ],
      [onAWeekday, 'he came with a nife tuesday'],
      [
        'i ~1 been|got|getting|being stabbed in ~1 back by|over ~2 mate|league|team|captain|survivor|marks|friend|boss|game & no@knife|blood|bleeding|ambulance|hospital|street|floor|blade',
        'i got stabbed in the back by my mate',
      ],
      [
        'got|get|getting|gets shot of & no@HE|lad|mate|brother|son|man|boy|gun',
        'somebody has got shot of a whole decking',
      ],
      [
        'shot & paintball|laser|airsoft|photographer|nerf & no@blood|bleeding|eye|ambulance',
        'laser tag party, i got shot more than anyone',
      ],
      ['stabbed ~1 by|with ~1 cactus|thorn|thistle', 'i have been stabbed by a cactus'],
      ['speed|radar gun|guns', 'happy to lend a hand with the speed gun people'],
      [
        'chainsaw & carves|carving|logs|paths|clear|volunteer|sculpture & no@threatening|coming|chasing|me|us|him|people',
        'got a chainsaw and time, want to help clear paths',
      ],
      [
        'kill|shoot|poison MY|the|his ~1 PET|cats|cockerel|chickens if & no@gun|shotgun|rifle|NOW',
        'he says hell kill the dog if i come back',
        'he says he will kill the dog if i dont come back',
      ],
      [
        'seen since & no@NOW & no@again|back',
        'threatened with a screwdriver over a parking space. he has not been seen since',
      ],
      [
        'atmosphere|tension|air ~2 with ~1 knife',
        'you could have cut the atmosphere with a knife when he came',
      ],
      [
        'stabbed|stabbing|slashed|punctured ~3 tyres|tyre|football|paddling ~8 with',
        'kids stabbed all the tyres in our car park with a screwdriver',
      ],
      [
        'hit|hits|hitting|bashed|bashing|banged|banging|smashed|smashing ~1 MY|the|his|our ~1 fence|wall|ceiling|gate|bin|bins|shed|car|van|pipe|pipes|radiator ~1 with & no@NOW',
        'my neighbour hit my fence with a hammer and called me names',
      ],
      [over, 'machete lad outside last week'],
      ['REGULARLY & no@NOW & no@ONGOING|said', 'lads with knives outside always'],
      ['FOUND ~6 WEAPON|nife|blades & no@he|he|threatening', 'found a knife by the school'],
      [
        'WEAPON ~4 found|dumped|left|bushes|bin|bins|surrender|amnesty|crime|arch|drawer|sharpening|sharpener|shop|block|set',
        'the knife bin outside the school',
      ],
      [
        'water|toy|bb|nerf|pellet|paintball|gel|spud|potato|cap|heat|massage|pretend|plastic|foam|squirt|play|fancy|super|lego|staple|glue|nail ~2 gun|guns|pistol|pistols|knife|knives|sword|swords|soaker|axe',
        'kids playing with toy guns outside',
      ],
      [
        'picture|graffiti|painting|photo|drawing|mural|film|game|statue|poster|tattoo ~5 WEAPON',
        'mural of a man with a gun outside',
      ],
      [
        'bread|butter|kitchen|stanley|palette|cutlery|steak WEAPON & no@HE & no@someone & no@lad & no@man',
        'box with kitchen knives out',
      ],
      ['WEAPON throwing|bar|park|range', 'axe throwing bar is loud, men outside'],
    ],
    not: [
      'knife crime is up',
      'gun metal grey van',
      'broken bottles on the path',
      'hammering next door',
      'lads smashing bottles on the path',
    ],
  },
  {
    id: 'attacked-in-other-words',
    level: 'emergency',
    reason: 'Somebody is being hurt, held, hunted or robbed as they write.',
    when: [
      [
        'hear|heard|hearing ~2 HIM|woman|lady|girl|KID|someone begging|pleading ~2 to stop|help',
        'i can hear her begging him to stop and stuff smashing',
      ],
      ['laying|piling|steaming|pile|lay ~1 into ~3 BODYONE', 'ten of them laying into a kid'],
      ['has|have|got|holding|with ~3 headlock|chokehold', 'theyve got him in a headlock'],
      [
        'has|have|got|getting ~1 HIM|ME|BODYONE ~3 by ~1 the|his|her ~1 neck|throat|hair & no@last',
        'hes got mum by the neck',
        'he has her by the hair',
      ],
      [
        'hand|hands|arm|tape|pillow|bag ~2 over|round|around|across ~1 HIS|MY|the ~1 mouth|neck|face|throat|head',
        'he has his hand over her mouth',
      ],
      ['on ~1 floor|ground & kicking|stamping|punching|boot|booting|jumping', 'kicking him on the floor'],
      ['they|he|gang|men ~3 got|have ~1 HIM|BODYONE on ~1 floor|ground', 'they have got him on the floor'],
      [
        'dragging|drag|dragged|bundled|bundling|pulling|forcing|forced|snatched|dragging ~3 BODYONE ~4 in|into|off|along|away|out|by & now|hair|van|car|bushes|woods|alley|bloke|man|street|path|underpass',
        'man dragging a girl along the path by her hair',
      ],
      [
        'shut|locked|trapped|holding|held|keeping|kept ~2 ME|us|BODYONE ~2 in|inside ~3 car|flat|room|house|van|boot|taxi|cellar|shed|cupboard & no@dog|cat|toilet|bathroom|HOUSEHOLD',
        'a man has shut me in his car',
        'being held in a flat they are holding us in a room',
      ],
      [
        'not let|letting ~2 ME|us go|out ~3 till|until|unless & they|gang|men|dealer|money|pay|owe',
        'they wont let me go till i pay',
      ],
      [
        'man|bloke|weirdo|guy|he|someone|car|van|lads|they ~4 following|chasing|behind|after ME|us ~8 now|running|since|still|faster|home|help|scared|started|right',
        'weirdo behind me since the station and now running',
        'a car is following me home',
      ],
      [
        'i ~2 am|being followed|chased|stalked|hunted ~3 now|help|by|home|please|down & no@online|ex|always|week',
        'i am being chased down the alley',
      ],
      [
        'coming|running|going|he|they ~1 after|for|at ~1 me|us|her|people|him|everyone ~2 with|now|help|please',
        'hes coming at people with a stick',
      ],
      ['counting to NUMBER|ten|three|five & door|outside|he|hes', 'hes outside the door counting to ten'],
      [
        'BODYONE ~3 screaming|screams|shouting|yelling|crying ~2 get ~1 off|away ?me ?get',
        'someone is shouting get off me',
      ],
      [
        'blue murder|murder & screaming|scream|woods|woman|someone|house & no@music|kids|party|baby|karaoke|singing',
        'someone screaming blue murder',
      ],
      [
        'squirted|thrown|threw|chucked|sprayed|poured ~4 eyes|face|acid|ammonia|bleach|boiling ~6 screaming|burns|burning|face|her|him|me|eyes & no@plants|car',
        'they squirted something in his eyes and he is screaming',
      ],
      [
        'mob|gang|group|crowd|rioters ~4 outside|surrounding|round|attacking|stoning ~4 hotel|house|mosque|families|car|me|shop|us & WEAPON|get|trying|inside|bricks|help|now|families|threatening & no@music|drinking|smoking',
        'racist mob outside the hotel trying to get at families',
      ],
      [
        'ramming|rammed|ram ~4 cash|cashpoint|atm|shop|shopfront|till',
        'they are ramming the cash machine out',
      ],
      [
        'ramming|running ~3 people|pavement|down|crowd|pedestrians ~3 with|in|his|car|truck|on',
        'he is ramming people on the pavement in his truck',
      ],
      [
        'men|man|bloke|van|stranger|car ~6 asking|trying|telling|offering|luring ~3 kids|children|girl|boy|child ~3 get|getting|come|into|in|puppies|sweets',
        'men in a van asking kids to get in',
      ],
      [
        'dog|dogs|bully|pitbull|staffy|staffie|alsatian|xl|rottweiler ~3 got|has|have|pinned|savaging|biting|attacked|mauling|mauled|attacking|latched|bit|bitten ~3 BODYONE|arm|leg|hand|face|throat|my & no@cat|dog|PAST|lead & NOW|hold|pinned|arm|blood|off|loose|go|bleeding|kid|child|postman',
        'xl bully is loose and has pinned the postman',
        'dogs got my arm',
      ],
    ],
    unless: [
      [
        'just|only messing|mucking & no@help|hurry|please|blood',
        'lads screaming blue murder outside the house, theyre just messing',
      ],
      [
        'keep|keeps|kept ~1 following|chasing & no@NOW & no@FEAR|help|alone|running|hiding|faster|close|car|van|laughing|daughter|son',
        'a man keeps following me home from the shops',
      ],
      [over, 'a man was chasing me home last week', 'gang laying into a kid on friday, last night'],
      [
        'REGULARLY & no@NOW & no@kill|killing|stab|stabbing',
        'every week lads are chasing us home',
        'man following me home every day',
      ],
      [
        'if he|she|they ~2 starts|start|comes|goes|does|gets ~8 hurt|kill|follow|hit & no@NOW & no@NOT|pay',
        'if he starts laying into my mate he will hurt him',
      ],
      [
        'brother|sister|son|mate|chasing ~8 lol|haha|laughing|pretend & no@help|please|FEAR|bats|floor|girl|right|behind',
        'lads chasing us home laughing',
        'my brother got me in a headlock lol',
      ],
      [
        'coming|running|going ~1 after me ~2 with ~2 bill|letters|invoices|fine|ticket',
        'the council keep coming after me with letters',
      ],
    ],
    not: [
      'people screaming at football',
      'lads chasing each other in the park',
      'he follows me on facebook',
      'piling rubbish into the hedge',
      'a car followed by a van',
    ],
  },
  {
    id: 'breaking-in-other-words',
    level: 'emergency',
    reason: 'Somebody gets in, or is in, where they should not be.',
    when: [
      [
        'someone|somebody|man|men|bloke|he|they|lads|burglar|burglars|stranger|thieves|two|three ~4 coming|climbing|getting|breaking|brakin|braking|broken|climbed|smashing|forcing|jemmy|kicking|booting|trying|drilling|levering ~3 through|in|into|at|down|open|the ~3 OPENING|house|home|flat|shop & no@bin|music|ball',
        'somebody coming through my bathroom window',
        'two men trying to jemmy the patio door',
      ],
      [
        'someone|somebody|sumone|man|men|he|they|thief|burglar ~1 is|are|was ?trying ?to breaking|brakin|breakin|braking in|into & no@PAST',
        'someone is braking in',
        'he is breaking in now',
      ],
      [
        'OPENING ~2 being|getting ~1 booted|kicked|smashed|forced|battered|drilled|rammed ~1 in|down|open|through',
        'my door is being booted in',
      ],
      [
        'someone|somebody|man|men|burglar|burglars|intruder|stranger|footsteps|voices|torch|thieves ~3 in|inside|moving|downstairs|upstairs ~3 house|home|loft|kitchen|hall|landing|attic|flat|conservatory & alone|hiding|hide|help|now|hear|omg|scared|torch',
        'i can hear someone in my house',
        'hiding, somebody is in the house',
      ],
      [
        'hiding|hide|hid|barricaded|locked ~4 cupboard|wardrobe|bathroom|toilet|loft|attic|stockroom|bed|room|shed|cubicle & he|they|man|men|someone|somebody|thief|outside|gun|knife|downstairs|house|door|here',
        'i am hiding in the wardrobe someone is here',
        'staff barricaded in the stockroom men outside',
      ],
      [
        'let|letting himself|herself|themselves in ~6 key|stairs|now|hear|house|divorced|ex|scared',
        'he let himself in with the old key',
      ],
      [
        'home alone|own & breaking|window|door|someone|outside|downstairs|noise|garden & hear|trying|man|men|scared|now',
        'home alone and a man is trying the door',
      ],
    ],
    unless: [
      [
        'hiding|hid|hide|hides ~2 sherry|vodka|wine|whisky|gin|bottle|bottles|cans|booze|drink|drugs|needles|stash|rubbish|bags ~1 in|under|behind & no@man|men|thief|gun|knife|outside|downstairs|smashing|FEAR|hear',
        'mum has been hiding sherry in the cupboard, is there somebody for her',
      ],
      [
        'sleeping & found & no@now|hear|hiding|scared',
        'somebodys been getting in the loft space, found a sleeping bag',
      ],
      [
        `${over} & no@hear|coming`,
        'someone broken into the shop last night',
        'men breaking in the flat last week',
      ],
      ['REGULARLY & no@NOW & no@ONGOING|alone', 'lads always climbing through the window of the empty house'],
      [
        'empty|derelict|abandoned|disused|garage|garages|school|boarded|void|unused|vacant ~6 house|building|flat|roof|unit|shop & no@alone|help|knife',
        'they are breaking into the derelict house',
      ],
      [
        'in|inside|into ~2 next|neighbours|neighbour|above|upstairs ~6 music|party|noise|banging|wrestling|dancing|shouting',
        'i can hear men moving in the flat above banging, in the flat upstairs party',
      ],
      [
        'letters|leaflets|eggs|stones|litter|rubbish|smoke|noise|ball|balls|light|smell|water|rain|mud ~5 OPENING',
        'they are coming with leaflets through the door',
      ],
    ],
    not: [
      'mum has been hiding sherry in the cupboard',
      'kids banging on the door and running off',
      'someone can check my case',
      'rain coming through the window',
      'break in my case',
      'the door was kicked in last week',
    ],
  },
  {
    id: 'child-or-frail-person-missing',
    level: 'emergency',
    reason: 'A child or frail person is gone, or alone in danger, now.',
    when: [
      [
        'KID|son|daughter|grandson|granddaughter|old ~3 never|not come|came|coming|returned|arrived ~1 home|back ~1 from ~1 school|nursery|park|shops|playing',
        'my daughter never came home from school shes 8',
      ],
      [
        'toddler|child|baby|son|daughter|boy|girl|lad|kid|nan|grandad|dad|mum|husband|wife|sister|brother|mother|father|grandma|patient|resident ~3 missing|disappeared|vanished|wandered & no@post|bin|parcel|week|report|ago|cat|dog|tooth|teeth|card|bike|year',
        'my nan is missing',
      ],
      [
        'toddler|child|baby|son|daughter|boy|girl|lad|kid|nan|grandad|dad|mum|husband|wife|sister|brother|mother|father|grandma|patient|resident ~3 run|ran ~1 off|away & no@post|bin|parcel|week|report|ago|cat|dog|year',
        'foster child has run off',
      ],
      [
        'dementia|alzheimers|confused|vulnerable|autistic ~8 missing|gone|wandered|out|left|lost|seen|slippers & no@driving|noise|music|bin|bins|neighbour',
        'dad has dementia and went out in slippers',
      ],
      [
        'not|never ~2 come|been|came|back|returned|seen|arrived ~2 home|back|seen|school & son|daughter|boy|girl|kid|child|lad|year|old|dementia|he|she & dark|hours|missing|worried|night|cold|police|six|seven|eight|nine|ten|year|old & no@PARTNER|case|report',
        'my son is ten and has not come home its dark',
      ],
      [
        'she|he|hes|shes ~2 gone & year|years|old|three|four|two|five|toddler|yellow|coat|second & turned|lost|back|park|cannot|find|coat',
        'turned my back and shes gone three years old',
      ],
      [
        'cannot|lost|not find MY ~2 son|daughter|child|kid|boy|girl|toddler|baby|little|lad|grandson|nan',
        'i cant find my little girl',
      ],
      [
        'baby|newborn|toddler ~6 inside|left|abandoned|alone|in|bag|alive ~3 ?it bag|box|car|bushes|alive|doorstep|hot',
        'a baby left in a hot car',
        'baby in a bag alive',
      ],
    ],
    unless: [
      [
        'tenant|tenants|contractors|contractor|builders|builder|plumber ~10 never came back',
        'your own contractors dumped the kitchen and never came back, a year',
      ],
      [
        'run off with|because & no@girl|boy|gang|dementia|alzheimers|coat|shoes|child|baby|toddler|help|son|daughter|kid|year',
        'his wife has run off with the window cleaner',
      ],
      [
        '@PAST & no@NOW & @until|till|found|returned|safe|turned',
        'my daughter has not come home from school yesterday until ten',
      ],
      [
        'baby|toddler|kids|child clothes|toys|seat|pram|cot|bath|gate|car ~4 dumped|left|bag|bags|box|bin',
        'baby clothes dumped in a bag',
      ],
      [
        'lost|missing ~2/with|without|and|on|not|from bin|bins|collection|parcel|card|pass|keys|phone|cat|dog|bike|purse|wallet|tooth|recycling !is|are|was|off|goes|went|dead|gone|too|here|left|straight|man|and',
        'my mum is missing her keys',
      ],
      ['run|wandered ~2 off|away ~2 laughing|giggling', 'the boy has run off laughing'],
    ],
    not: [
      'my bin has gone missing',
      'we lost my nan last year',
      'the lads ran off',
      'lost my bus pass',
      'my son was off school because of bullies',
    ],
  },
]
