import type { Rule } from '../rule.ts'
import { killedLaughing, killedOverATrifle, nobodyHurt, over } from './sayings.ts'

export const attack: readonly Rule[] = [
  {
    id: 'attack-now',
    level: 'emergency',
    reason: 'Somebody is being attacked, or is about to be.',
    when: [
      [
        'SOMEONE|man|bloke|guy|lads ~1 following ME & no@RECURRING & no@PAST & no@keep & no@keeps & no@kept & no@instagram & no@facebook',
        'man following me, can someone come to the bus shelter',
        'someone is following me',
      ],
      [
        'swinging|throwing|waving ~2 BLUNT ~2 at ~1 people|someone|me|us|him|her|everyone|staff|cars',
        'some nutter is swinging a hammer at people',
      ],
      [
        'hitting|attacking|beating|threatening people|everyone|someone|passers ~3 with',
        'man hitting people with a pole',
      ],
      [
        'robbing|mugging|attacking|beating ~1 kids|people|boy|girl|man|woman|someone|lads',
        'gang mugging people by the shops',
      ],
      ['petrol|molotov bomb|bombs|bottles', 'kids with petrol bombs'],
      [
        'help|please|now ~3 strangling|choking|stabbing|attacking|beating|killing',
        'help my dad is strangling mum',
      ],
      [
        'coming|running|going ~2 up|back|for|at|after ~2 stairs|me|us ~1 ?now & HURT|FEAR|WEAPON|help|hit',
        'he hit me and hes coming up the stairs',
      ],
      [
        'EX ~6 in|inside|into|here|outside|door ~8 please|help|now|hurry|bat|coming|trying|kicking',
        'my ex is outside with a bat hes coming in',
        'my ex is in here help',
      ],
      [
        'toddler|child|baby|kid|old ~4 own|alone|lost ~4 road|street|park|crying|parents|motorway',
        '3 year old alone in the street',
      ],
      [
        'toddler|child|baby|daughter|son|girl|boy|old ~4 missing|disappeared|vanished|lost !the|his|her|my|their|a|it|your & no@cat|dog|ball|bike|last|week',
        'my daughter has disappeared from the park',
      ],
      [
        'missing|disappeared|lost|vanished ~3 toddler|child|baby|daughter|son|boy|girl !red|book|bag|pram|shoe|shoes|coat & no@cat|dog|report|yesterday|week',
        'my little boy is lost, lost my child in town',
      ],
      ['life or death', 'its life or death'],
      ['immediate|serious danger', 'immediate danger'],
      [
        'grabbed|snatched|took|taken ~2 girl|boy|child|kid|woman|baby ~4 van|car|ran|run',
        'a man grabbed a child and put her in a car',
      ],
      ['dragged|dragging|dragging ~2 in|into ~2 bushes|alley|van|car|woods', 'girl dragged into the bushes'],
      [
        'DOG|pitbull|staffy ~4 got|has ~1 hold ~2 of ~1 kid|child|man|woman|girl|boy|someone|arm|leg',
        'dog has got hold of a girl',
      ],
      [
        'DOG|pitbull|bully|staffy|alsatian|xl ~4 attacking|mauling|mauled|savaging|biting ~3 man|woman|kid|child|boy|girl|me|someone|person|lady|him|her',
        'a pitbull is attacking a man',
      ],
      ['surrounded ME|us|him|her & no@PAST & no@laughed|laughing', 'they have surrounded me'],
      [
        'HIS|his|her|my head ~1 kicked|stamped|smashed|bashed ~1 in|on',
        'a boy is getting his head kicked in',
      ],
      [
        'is|are ~1 jumping|beating|kicking|attacking|hurting|stabbing|stamping|mauling ~2 him|her|child|kid|woman|man|someone|girl|boy|lady',
        'theyre kicking him',
        'someone is hurting a child',
      ],
      ['followed ME ~6 outside|home|door|here|now', 'he followed me home and hes still outside here'],
      [
        '!look|looks|looking|looked following|chasing|after ME|us ~4 now|right|behind|outside|help|with|bats|and',
        'man following me right now',
        'theyre chasing us help',
      ],
      ['being chased|followed & @SHORT', 'being chased'],
      ['followed|chased|stalked ~4 now|right|behind|help|currently & I', 'help im being followed right now'],
      [
        'am|is|are|being|getting|he|she|hes ~1 being|getting attacked|assaulted|mugged|robbed|beaten|jumped|strangled|stabbed|raped|battered|murdered|bottled|abducted|kidnapped',
        'im being attacked',
        'someone is getting mugged',
        'a man is being beaten outside',
      ],
      [
        'am|is|are|being|getting attacked|mugged|assaulted|jumped|kidnapped|abducted ~1 by|right|now|outside|help|in|at|please',
        'he is attacked by a gang right now',
        'am mugged now help',
      ],
      [
        'doing.HURT|doing.BATTER|doing.KILL|doing.GRAB|doing.THREATEN ~2 VICTIM|someone|people|woman|man|boy|girl & NOW',
        'he is hitting me right now',
        'my husband is strangling me help me',
        'hes beating her up now',
        'they are kicking a man now',
      ],
      [
        'am|is|are doing.BATTER|strangling|attacking|stabbing|choking|killing|kicking|beating|stamping ~2 man|woman|boy|girl|someone|lad|him|her|person|up|on|kid & @STRANGER|they|gang|group|someone|men|lads|youths & no@HOUSEHOLD',
        'gang are beating up a boy',
        'men are attacking a woman',
        'they are kicking him on the floor lads',
      ],
      [
        'is|are|am attacking|strangling|stabbing|choking|suffocating|drowning|raping ME|HIM|someone|people|my',
        'he is attacking me',
        'shes strangling him',
        'they are attacking my son',
      ],
      [
        'doing.KILL ~1 ME|us|HIM & HE|HOUSEHOLD|they|someone|STRANGER & no@CRIME_NOISE',
        'he is killing me',
        'my husband is killing her',
      ],
      ['stamping|stamped|jumping|kicking on|in HIS|his|MY head|face', 'they are stamping on his head'],
      [
        'going|gonna|about|trying|tried|tryna|tries|wants|coming|will|try ~2 ?to kill|murder|stab|shoot|strangle|attack|rape ME|us|HIM|someone|my|everyone',
        'he is going to kill me',
        'hes trying to stab us',
        'someone is trying to kill me',
        'he wants to kill my mum',
      ],
      [
        'HE|they|HOUSEHOLD|STRANGER|someone will kill|murder|stab|shoot ME|us|HIM|my ?tonight',
        'he will kill me tonight',
      ],
      [
        'HE|HOUSEHOLD|they|STRANGER|someone|man|ex ~4 outside|here|downstairs|upstairs|coming|door|window|inside ~8 trying|kill|hurt|break|get|scared|banging|kicking|smash|help|threatening|now|police|screaming|let & NOW|help|please|FEAR|kill|police & no@noise|music',
        'my ex is outside banging on the door help',
        'hes outside my house now threatening to hurt me',
        'he is coming up here to kill us',
      ],
      [
        'kick|kicking|bang|banging|smash|smashing|break|breaking|pound|pounding|hammering ~3 door|window|windows ~1 ?down ?in & NOW|help|police|FEAR|inside|trying|HOUSEHOLD|down|in & no@ball|football|balls|footballs',
        'someone is kicking my door in',
        'my ex is smashing the windows help',
        'hes banging on the door trying to get in',
      ],
      [
        'scream|screaming|screams|shouting|yelling|begging|cries|crying|calling for ~1 help|life',
        'woman screaming for help',
        'someone shouting for help next door',
      ],
      ['screaming|shouting|yelling ~1 help ~1 me|someone|please', 'she is screaming help me'],
      [
        'fight|fighting|brawl|riot ~6 blood|bottles|WEAPON|injured|head|unconscious|bleeding|bats|weapons|hammer|hammers',
        'big fight outside, people bleeding',
        'brawl with bottles',
      ],
      [
        'mass|big|massive|huge|large|serious ~1 fight|brawl|riot ~4 now|outside|happening|going|broken|kicking|right',
        'huge fight going on outside',
        'massive brawl happening right now',
      ],
      [
        'drag|dragging|dragged|forced|forcing|grabbed|grabbing|pulling|bundled|snatched ~2 girl|woman|child|kid|her|boy|me|baby ~2 into|in ~2 car|van|bushes|alley|park|house',
        'man dragging a girl into a van',
        'they bundled him, grabbed a kid into a car',
      ],
      ['kidnapped|abducted|hostage|kidnapping', 'my daughter has been kidnapped', 'hes holding us hostage'],
      ['MY|our|her|his|the ~1 life|lives ~2 danger|risk', 'my life is in danger', 'our lives are at risk'],
      [
        'in ~1 immediate|serious|danger|grave|real ~1 danger|now|right|please|help|tonight',
        'im in immediate danger',
        'we are in danger now',
        'she is in danger please',
      ],
      ['I|she|he|they|someone ~2 in danger', 'i am in danger', 'she is in danger'],
      [
        'hiding ~3 bathroom|bedroom|toilet|cupboard|wardrobe|from ~8 he|she|him|husband|partner|someone|they|ex|dad|door|now|here',
        'im hiding in the bathroom he is outside',
        'hiding in the wardrobe my dad has gone mad',
      ],
      [
        'held|holding|pinned|pinning|got ~2 ME|us|HIM ~2 down|prisoner|throat|hostage|captive',
        'he is holding me down',
        'hes got her by the throat',
      ],
      [
        'child|baby|kid|toddler ~3 alone|wandering|abandoned|locked ~3 road|car|street|night|now|by|in|hot',
        'toddler wandering alone in the road',
        'baby locked in a hot car',
      ],
    ],
    unless: [
      [
        `stench|stink|pong|fumes|heat|damp ~2 killing ME & ${nobodyHurt}`,
        'the stench is killing us, someone has lobbed a dead badger over the hedge',
      ],
      [
        'kill|murder someone|somebody|anyone|people ~1 one|these|some ~2 day|days & no@WEAPON & no@HOUSEHOLD & no@says|said|threatens|threatened|told|outside|tonight|hit|hits|had|chain|BLUNT',
        'these mopeds are going to kill someone one of these days',
        'he will kill someone one day the way he drives that quad',
      ],
      [
        'murder|kill someone|somebody over ~4 letter|bill|tax|parking|bins|biscuit|forms & no@knife|gun|WEAPON|hit|hits|blood|tonight',
        'my husband is going to murder someone over this council tax letter',
      ],
      [
        'i am not in danger & no@yet|but|kids|he|she|they|help',
        'kets got hold of me since i started playing clubs, im not in danger, i just want to knock it on the head',
      ],
      [
        'attacked & @wasps|hornets|seagulls|gulls|crows|magpies & no@child|kid|baby|allergic|swelling|breathe|HE|man|swarm',
        'we are being attacked every time, its wasps',
      ],
      [
        'tree|trees|branch|branches|hedge|ivy|wasps|wasp|seagulls|gulls|crows|magpies|pigeons ~5 attacking|attacked & no@child|kid|baby|allergic|swelling|breathe|HE|man',
        'your tree is attacking my roof',
      ],
      [
        'kill ~1 someone|somebody|people|kids ~1 on ~3 bike|quad|moped|motorbike|scooter & no@knife|gun|said|says|threatened|driving|if',
        'hes going to kill someone on that bloody quad bike',
      ],
      [
        'kill ~1 someone|somebody|people ~8 riding|rides & no@knife|gun|threatened',
        'hes gonna kill someone, he was riding a jetski with swimmers about',
      ],
      [
        'like ~3 being murdered|attacked|strangled & @bouncy|trampoline|trampolines|karaoke|castle|foxes|fox|cats|pool|singing & no@help|999|hurry',
        'they scream like theyre being murdered on the bouncy castle',
      ],
      [
        `kill|murder ME ~1 i ~1 broke|dropped|ate|forgot|spilt|burnt ~6 vase|mug|plate|cake|biscuit|dinner|tea|plant|phone|glass|lamp & no@coming|hiding|belt|stairs|tonight & ${nobodyHurt}`,
        'my mum is gonna murder me i broke her vase',
      ],
      [
        'all over by ~1 time ~1 police|they|we|anyone|somebody|you came|arrived|turned|got & no@is|are|bleeding',
        'a big fight outside the pub, all over by the time police came',
      ],
      [
        'EX lives|lived|works in & no@HURT|KILL|GRAB|FEAR|WEAPON|SAFE|danger|hostage|pinned|throat|inside|help|bat|kicking|trying',
        'my ex lives in luton now',
      ],
      ['hostage to|by ~2 toddler|pattern|baby|dog|cat', 'hostage to this toddler'],
      [
        'not|never in danger & drink|drinking|drugs & no@HURT|WEAPON|THREATEN|now|life|lives|throat|hold|holds',
        'im not in danger, he is in danger from the drink',
      ],
      [
        killedOverATrifle,
        'wife will murder me if i forget the milk',
        'she will kill me when she sees the carpet',
        'my dad will kill me when he sees my bike',
      ],
      [
        killedLaughing,
        'my sister is going to kill me when she sees this lol',
        'she is going to murder me haha',
      ],
      [
        `killing ME ~1 with ~2 overtime|shifts|rotas|saxophone|jokes & ${nobodyHurt}`,
        'he is killing me with that saxophone',
      ],
      [
        `MY boss|gaffer|manager|teacher|coach ~4 kill|murder|throttle ME if|when|for & no@HE|tell|leave|report|sell|owe|pay & ${nobodyHurt}`,
        'my boss is going to kill me if i am late again',
      ],
      ['sat nav ~1 tried to kill', 'my sat nav tried to kill me'],
      [
        `kill|murder|strangle|throttle ~1/ME|HIM hairdresser|barber|printer|laptop|alarm|satnav|sat & ${nobodyHurt}`,
        'im going to murder my hairdresser',
      ],
      [
        `one more time i ~2 strangle|kill|murder|throttle & ${nobodyHurt}`,
        'if my sister borrows my straighteners one more time i will strangle her',
      ],
      [
        'coming ~1 for|over ~2 christmas|weeks|week|tea|dinner|lunch|easter|days|nights & no@FEAR|HURT|KILL|THREATEN|WEAPON|EX|banging|kicking|kidnapped|dealer|dealers|gang',
        'my in laws are coming for christmas, help',
        'my mother in law is coming for two weeks, send help',
      ],
      [
        'dropped|dumped|tipped|left ~2 syringe|needle|needles|sofa|mattress|bags|rubbish|fridge & no@FEAR|HURT|KILL|GRAB|WEAPON|CHILDREN|KID|danger|following|followed|chased|chasing|surrounded|mugged|robbed|missing|disappeared|vanished|behind|banging|kicking|knife|screaming|help',
        'someone has dropped a syringe outside, please come get it',
      ],
      [
        'gone now & no@KILL|HURT|GRAB|danger|mugged|robbed|followed|bleeding|back|child|baby|kid|son|daughter|missing|knife|help|still|again|hiding',
        'they were here an hour ago, gone now',
      ],
      [
        'window|windows|door if ~2 grass|grasses|grassed|tell|tells|told|report|reported|moan & no@NOW & no@KILL|HURT|ME|banging|smashing',
        'lads told my grandad theyd smash his windows if he grassed',
      ],
      [
        'sure|think|thinks|believe|suspect|reckon ~5 is|are ~1 hurting|beating & no@NOW|please|come|screaming|scream|quick|outside|right|street|child|stranger|death|pulp|begging|quiet|people|gang|they|them|someone|somebody|man|baby|kid',
        'i think my boyfriend is hurting her',
        'we live above a young pair and im sure he is hurting her',
      ],
      [
        'held|holding ~1 HIM ~2 down & vet|clip|clipped|clipping|barber|groomer & no@help|knife|rape|police|throat|neck|gun',
        'he held her down for her nail clip at the vet',
      ],
      [
        'we|us|our|team|side|lads ~3 battered|beaten|hammered|thrashed|murdered|robbed & keeper|nil|goal|goals|innings & no@blood|knife|ambulance|police|hospital|head|bleeding',
        "we're getting battered here, three down and their keeper hasnt touched it",
      ],
      [
        'lost|lose baby ~3 after|because|weeks|months & no@find|park|shop|shops|town|street|market|beach|centre|pram|minutes|help & no@NOW',
        'i lost the baby after he pushed me',
      ],
      [
        'lost ~3 boy|girl|son|daughter|baby ~3 i want|wanna ~2 go|be|join ~1 with|him|her',
        'lost my little boy and i want to go with him',
      ],
      [
        'followed ME home ~3 to|for ~2 lift|chips|tea|sandwich & no@FEAR|outside|here|still|door',
        'his mate followed us home from bingo to get a lift',
      ],
      [
        'keep|keeps|kept ~1 following & no@NOW & no@FEAR|CHILD_AGE|outside|help|right|behind|alone|hiding|running|close|closer|car|van|home|school|station|underpass|alley',
        'the bloke keeps following me to the shop and calling me names',
      ],
      [
        'hostage|kidnapped|kidnapping|abducted ~4 wasp|singalong|patrol|knitting|advert|shark|recorder|gnome|gnomes|mascot|flamingo & no@help|police|gun|knife|man',
        'my toddler is holding me hostage with paw patrol',
      ],
      [
        'act|acted|acting|rehearsal|rehearse ~8 hostage|kidnapped|kidnapping|abducted & no@help|police|gun|knife',
        'at drama we had to act a robbery and i was the hostage',
      ],
      [
        'gnome|gnomes|mascot|mascots|flamingo ~4 kidnapped|hostage|abducted & no@help|police|gun|knife',
        'our gnome has been kidnapped',
      ],
      [
        'crow|crows|geese|goose|swan|swans|seagull|seagulls|gull|gulls|magpies|bees|wasps ~2 is|are|keeps|keep|been attacking & no@MAN|pub|inn|staff|girl|outside',
        'geese are attacking kids at the lake',
      ],
      [
        'strangling|choking|killing ~2 drain|drains|roots|border & no@HIM|HE',
        'tree roots are strangling my drain',
      ],
      [
        'kill MY|his|her ~1 light|cat|cats|cockerel|chances|chickens|dog & no@me|us|knife|gun|NOW',
        'neighbour said he will kill my cat if it comes back',
      ],
      [
        'attacked|pelted ~1 by ~1 eggs|snowballs & no@kicked|kicking|attacking|stabbing|bats|knife',
        'our bus is attacked by eggs',
      ],
      ['hostage|kidnapping ~1 film|movie|book|series|drama|fortune & no@HIM|HE', 'hostage film on netflix'],
      [
        'collector|collectors|bailiff|bailiffs|salesman|salesmen|canvassers|witnesses ~6 door|doors|window|windows & no@HURT|KILL|WEAPON|BLUNT|EX|fake|throat|pushed',
        'debt collectors banging on the door scaring my mum',
      ],
      [
        'killing ME ~1 with ~2 deadlines|homework|puns|jokes|prices|paperwork|kindness',
        'she is killing me with these deadlines',
      ],
      [
        'beating HIM ~1 at ~1 fifa|chess|darts|scrabble|cards & no@they|men|gang|floor|blood|park|table|tables',
        'she is beating him at fifa, yelling till 4am',
      ],
      [
        'suffocating|strangling|choking|killing my ~1/BODYONE hedge|lawn|grass|plants|plant|roses|flowers|trees|tree|garden|toes',
        'his ivy is strangling my hedge',
      ],
      [
        'weed|cannabis|stink|stench|skunk ~5/BODYONE|and is|are suffocating|choking ME',
        'the weed stink is suffocating us',
      ],
      [
        'BATTER|HURT ~1 her|his|their rugs|rug|carpet|carpets|mat|mats|drum|drums|bin|ball',
        'she is beating her rugs outside',
      ],
      [
        'killing ME slowly with ~1 these|those|emails|forms|questions|letters|puns|jokes',
        'she is killing me slowly with these emails',
      ],
      [
        'it|its ~1/BODYONE ?is killing ME ~1 dealing|waiting',
        'its killing me dealing with a bot, person please',
      ],
      [
        'if ~6 finds|find|found|leave|left|tell ~6 kill|murder & no@NOW & no@hiding|station|here|where|downstairs|waiting|room|flat|shop|coming',
        'if my brother finds out he is going to kill me',
      ],
      [
        'not being|getting|been attacked|hurt|beaten|robbed|mugged & no@but|KILL|killing|raped|HIM',
        'i am not being attacked or owt',
      ],
      [
        over,
        'my husband tried to kill me last year',
        'i was being attacked in march',
        'someone was screaming for help last night',
        'hes been kicking my door in last week',
      ],
      [
        'RECURRING ~4 HURT|BATTER|GRAB|KILL & no@NOW & no@KILL|tonight|throat|danger',
        'my ex is always attacking me',
      ],
      [
        '@noise|music|smell|party|barking|litter|rubbish|cost|heat|parking|rats|fumes & no@WEAPON & no@HURT_VICTIM & no@HE & no@someone & no@CHILDREN|WOMAN|MAN|lad|lads|boy|people|danger|risk|surrounded|KILL|petrol|brawl',
        'the party is screaming for help with the noise lol',
      ],
      [
        'dog|dogs|cat|foxes|fox|birds|seagulls|alsatian|bird|magpie|rat|rats|wasps ~4/bag attacked|attacking|attack|killing|killed|fighting|fight & no@ME|HIM|CHILDREN|KID|MAN|WOMAN|people|mum|brother|sister|neighbour',
        'cats are being attacked, dog attacking birds',
      ],
      [
        'if|unless ~1 it|this|that|they|she|he ~1 carries|carry|goes|keeps|keep ~8 kill|attack|stab|hurt ~1 someone|somebody|people|kids|child & no@NOW',
        'if it carries on hes going to kill someone on that quad',
      ],
    ],
    not: [
      'my son has lost his bus pass',
      'my boy is missing his front teeth',
      'the neighbours daughter is murdering abba, she is killing me',
      'my back is killing me',
      'this drink is killing me',
      'my football boots are killing my toes',
      'the drilling is killing me',
      'my son moved back in last year and now he shouts till i pay',
      'mum and auntie fell out over bingo, they are back on speaking terms now',
      'revision is killing me',
      'the stink off these bags outside our block in the road is killing me',
      'kids keep kicking a ball at my window in bedwell crescent',
      'this noise is killing me',
      'kids kicking a ball at my door',
      'my back is killing me moving this sofa',
      'they keep banging on the door and running away',
      'knock down ginger every night',
      'he hit me last year',
      'i got mugged last week',
      'youths fighting in the park every weekend',
    ],
  },
]
