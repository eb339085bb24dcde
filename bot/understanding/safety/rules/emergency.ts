import type { Rule } from '../rule.ts'
import {
  goneByThen,
  killedLaughing,
  killedOverATrifle,
  longGone,
  murderedASong,
  nobodyHurt,
  onAWeekday,
  stabbedInTheBack,
  wasBailed,
  weeksAgo,
} from './sayings.ts'

const over = '@PAST & no@NOW'

export const emergency: readonly Rule[] = [
  {
    id: 'weapon',
    level: 'emergency',
    reason: "A weapon in somebody's hands.",
    when: [
      [
        'explosion|exploded ~4 screaming|scream|smoke|flames|people & no@PAST',
        'explosion and then screaming',
      ],
      ['raped ~3 now|just|tonight|minutes|hour|hours', 'i was raped just now'],
      ['armed robbery|robber|robbers|police', 'armed robbery'],
      ['gunshots|gunshot|gunfire', 'gunshots by the shops'],
      ['stabbing|shooting|gunshots|bomb|shots & @SHORT', 'stabbing', 'theres a bomb'],
      [
        'mad|threatening|attack|attacking|outside|chasing|after|coming|smashing ~4 with ~2 BLUNT',
        'gang after me with bats',
        'hes outside with a crowbar',
      ],
      [
        'BLUNT ~8 mad|threatening|coming|attack|attacking|hit|kill|chasing|scared|hiding',
        'he has a hammer and hes threatening everyone',
      ],
      ['BLUNT ~8 after ME|HIM|people|someone|everyone', 'lads with bats are after me'],
      ['fight|fighting|brawl|war & WEAPON', 'lads fighting, one knife at least'],
      ['kicking|kick off & WEAPON', 'its all kicking off with machetes'],
      [
        'has|got|have|with|holding|waving|carrying|pulled|pulling|pointing|brandishing|swinging|waves|pulls|holds|wielding|showed|showing|had|flashing|chasing|threatening|threatened|using|grabbed|picked|produced ~4 WEAPON',
        'hes got a knife',
        'man with a gun in the park',
        'lads waving machetes about',
        'she pulled a knife on me',
        'group carrying knives now',
      ],
      [
        'WEAPON ~3 to|at|in|against ~1 HIS|MY|his ~1 throat|neck|head|face|hand|hands',
        'knife to my throat',
        'gun at her head',
        'a blade in his hand',
      ],
      ['there is ~2 WEAPON & HE|someone|STRANGER|people|kids', 'theres a gun and kids are running'],
      ['armed ~2 man|men|with|police|gang|group|and', 'armed men at the door', 'he is armed with something'],
      [
        'shots|gunshots|gunshot|gunfire ~1 fired|heard|outside|now|just|coming|ringing',
        'shots fired outside',
        'gunshots heard just now',
      ],
      ['hear|heard|hearing ~2 gunshots|gunshot|shots|gunfire', 'i just heard gunshots'],
      [
        'someone|he|she|they|man|boy|lad|people ~3 stabbed|shot',
        'someone has been stabbed',
        'a boy got shot',
      ],
      [
        'being|getting|been|just stabbed|shot|knifed|slashed',
        'hes been stabbed',
        'someone is getting slashed',
      ],
      ['i was|got stabbed|slashed|knifed', 'i was stabbed in the street'],
      ['stabbing|shooting ~3 people|someone|everyone|me|him|her|now|outside', 'man stabbing someone outside'],
      [
        'bomb|explosion|exploded|grenade ~3 in|at|just|outside|under|threat|strapped|gone|heard',
        'there is a bomb under the car',
        'explosion just now',
      ],
      ['acid ~2 attack|thrown|threw|on', 'acid attack on the high street'],
    ],
    unless: [
      ['door|doors|slamming|scarer|exhaust|farm ~6 gunshots|gunshot', 'door slamming like gunshots'],
      ['bird|crow scarer|scarers', 'gunshot noise all day, a bird scarer'],
      [
        'shot|shooting ~2 swan|swans|cats|cat|squirrels|squirrel|pigeons|ducks|birds & no@him|me|boy|girl|child|kid|person',
        'they shot a swan with an air rifle',
      ],
      ['smoke grenade|grenades|bomb|bombs', 'lads set off a smoke grenade in the library'],
      ['explosion of ~1 colour|flavour|colours', 'explosion of colour in the borders, people'],
      ['war films|film|games|game', 'they play war films full blast, guns and all'],
      ['shot ME ~1 look|glance|smile', 'he shot me a look'],
      ['stabbed|slashed|punctured ~1 football|tyres|tyre|ball|tent', 'they stabbed the football'],
      [longGone, 'a fella had an axe in the precinct yesterday, long gone now'],
      [goneByThen, 'waving a knife about saturday, he had gone by the time police came'],
      [
        weeksAgo,
        'somebody had a knife here three weeks since and now the swings are shut',
        'he has been stabbed three weeks since, its quiet now',
      ],
      [onAWeekday, 'he had a knife in the shop monday'],
      [wasBailed, 'the lad who pulled the knife has been bailed'],
      [stabbedInTheBack, 'she stabbed me in the back over the promotion'],
      [
        'been|got|getting|being stabbed in ~1 back & mate|league|team|captain|survivor|marks|friend|boss|game & no@knife|blood|bleeding|ambulance|hospital|street|floor|blade',
        'ive been stabbed in the back by my mate',
      ],
      ['got|get|getting|gets shot of', 'cheers for getting shot of the fridge'],
      [
        'shot ~3 wide|goal|halfway|penalty & no@gun|shotgun|blood|bleeding|ambulance|leg',
        'he shot from the halfway line',
      ],
      [
        'swan|swans|cat|fox|pigeon|pigeons|duck|ducks|geese|goose|bird|birds|squirrel ~4 shot & no@him|me|boy|girl|child|kid|person',
        'a swan has been shot with a catapult',
      ],
      [
        'shot ~3 paintball|laser|airsoft|photographer & no@blood|bleeding|eye|ambulance',
        'he was shot at laser tag, paintball next',
      ],
      ['stabbed ~1 by|with ~1 cactus|thorn|thistle|fork', 'i have been stabbed by a cactus'],
      [
        'plastic|wooden|foam|cardboard|rubber|inflatable|pretend|lego WEAPON',
        'i was the baddie and had a plastic sword',
      ],
      [
        'level & guards|boss|zombies & no@outside|police|street',
        'how do you get past the guards with the guns in level six',
      ],
      [
        'assembly|lesson|essay|story|poem|talk|documentary ~2 about|on ~1 WEAPON',
        'our school had an assembly about knives',
      ],
      [
        'shot themselves|itself|ourselves|himself|herself in ~1 foot & no@gun|blood|bleeding|ambulance',
        'they shot themselves in the foot at the back',
      ],
      ['knife skills|sharpener|block|drawer', 'he has knife skills like a chef'],
      ['atmosphere|tension|air ~2 with ~1 knife', 'you could have cut the atmosphere with a knife'],
      ['legal|illegal ~3 have|own|carry|keep|buy ~1 WEAPON', 'is it legal to have a machete'],
      ['armed with ~1 rolling|spoon|broom|mop|duster|camera|coffee|biscuits', 'im armed with a rolling pin'],
      ['stink|bath|seed|photo|glitter|cherry|water|poo bomb|bombs', 'they let off a stink bomb in the lift'],
      [
        'bomb scare|hoax ~8 turned|rucksack|nothing|over & no@NOW',
        'there was a bomb scare in the precinct, turned out to be a bag',
      ],
      ['shooting pigeons|squirrels|rabbits|crows|ducks|pool|hoops', 'shooting hoops'],
      ['stabbing pain|pains|guess', 'stabbing pain'],
      [
        'gunfire|gunshots|shots ~10 or ~1 loud|bangers|fireworks|exhaust & no@now|police|screaming|fired',
        'there was gunfire, or loud bangers, nobody knows',
      ],
      [
        'ball|football|tyre|pool ~5 with ~1 WEAPON & no@ME & no@him & no@her',
        'our neighbour grabbed the ball and burst it with a knife',
      ],
      [
        'bushes|bush|hedge|hedges|tree|trees|swings|swing|flowers|plants|tyres|bags|seats ~5 with ~1 WEAPON & no@ME & no@him & no@her',
        'someone cut the bushes down with a machete',
      ],
      ['shooting ~1 star|stars|range|pains', 'shooting stars tonight'],
      ['like ~2 bomb|bombs ~2 gone|went|hit|site', 'that park looks like a bomb went off in the street'],
      [
        'sounded|sounds|sound|like|thought|not ~2 gunshots|gunshot|gunfire|shots & @fireworks|firework|bangers|rockets|catherine|exhaust|remap|backfiring',
        'catherine wheels that sounded like gunshots',
      ],
      ['pretend|pretending|pretended ~4 WEAPON', 'lads on bikes pretending they have guns'],
      ['water|toy ~1 pistol|pistols|sword|swords', 'lads with a water pistol'],
      [over, 'a lad had a knife last week', 'someone was stabbed here years ago'],
      ['FOUND ~4 WEAPON', 'found a bag with knives in the bushes'],
      [
        'WEAPON ~4 found|dumped|left|bushes|bin|surrender|amnesty|crime|arch',
        'walked past with the dog, knife dumped in bushes',
      ],
      [
        'nail|water|glue|toy|heat|bb|massage|speed|spray|nerf|staple|pellet|radar gun|guns',
        'kids with water guns',
      ],
      [
        'bread|butter|kitchen|stanley|palette knife|knives & no@HE & no@someone',
        'box with bread knives in it',
      ],
      ['RECURRING ~8 WEAPON & no@NOW', 'always see kids with knives there'],
      ['picture|graffiti|painting|photo|drawing|mural ~4 WEAPON', 'graffiti mural of a man with a gun'],
    ],
    not: [
      'knife bin near the station',
      'report knife crime',
      'axe throwing bar is noisy',
      'my partner shot a video',
      'the council shot themselves in the foot',
    ],
  },
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
        'toddler|child|baby|daughter|son|girl|boy|old ~4 missing|disappeared|vanished|lost & no@cat|dog|ball|bike|last|week',
        'my daughter has disappeared from the park',
      ],
      [
        'missing|disappeared|lost|vanished ~3 toddler|child|baby|daughter|son|boy|girl & no@cat|dog|report|yesterday|week',
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
        'is|are|am attacking|strangling|stabbing|choking|killing|suffocating|drowning|raping ME|HIM|someone|people|my',
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
        'HE|HOUSEHOLD|they|STRANGER|someone|man|ex ~4 outside|here|downstairs|upstairs|coming|back|door|window|inside ~8 trying|kill|hurt|break|get|scared|banging|kicking|smash|help|threatening|now|police|screaming|let & NOW|help|please|FEAR|kill|police & no@noise|music',
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
        `kill|murder ME ~1 i ~1 broke|dropped|ate|forgot|spilt|burnt ~6 vase|mug|plate|cake|biscuit|dinner|tea|plant|phone|glass|lamp & ${nobodyHurt}`,
        'my mum is gonna murder me i broke her vase',
      ],
      ['all over by ~1 time', 'a big fight outside the pub, all over by the time police came'],
      ['EX lives|lived|works in & no@HURT|FEAR|help|bat|kicking|trying', 'my ex lives in luton now'],
      ['hostage to|by ~2 toddler|pattern|baby|dog|cat', 'hostage to this toddler'],
      [
        'not|never in danger & drink|drinking|drugs & no@HURT|WEAPON|THREATEN|now',
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
        'my family will kill me haha',
      ],
      [murderedASong, 'the neighbours daughter is murdering abba, she is killing me'],
      [
        `revision|homework|suspense|crossword|cough|exam|exams|deadlines|essay|essays|diet|boss|gaffer|manager|overtime|rotas|shifts|commute|waiting|bed|chair|curiosity ~1 is|are killing|strangling|murdering ~1 ME|my & ${nobodyHurt}`,
        'my boss is killing me with these rotas',
        'revision is killing me',
      ],
      [
        `killing ME ~1 with ~2 overtime|shifts|rotas|saxophone|jokes & ${nobodyHurt}`,
        'he is killing me with that saxophone',
      ],
      [
        `boss|gaffer|manager|teacher|coach ~4 kill|murder|strangle|throttle ME & ${nobodyHurt}`,
        'my boss is going to kill me if i am late again',
      ],
      ['sat nav ~1 tried to kill', 'my sat nav tried to kill me'],
      [
        `kill|murder|strangle|throttle MY ~1 hairdresser|barber|printer|laptop|alarm|satnav|sat & ${nobodyHurt}`,
        'im going to murder my hairdresser',
      ],
      [
        `one more time ~3 strangle|kill|murder|throttle & ${nobodyHurt}`,
        'if my sister borrows my straighteners one more time i will strangle her',
      ],
      [
        'coming ~1 for|over ~2 christmas|weeks|week|tea|dinner|lunch|easter|days|nights & no@FEAR|HURT|THREATEN|WEAPON|EX|banging|kicking',
        'my in laws are coming for christmas, help',
        'my mother in law is coming for two weeks, send help',
      ],
      [
        'back on ~1 speaking|terms|track|feet & no@FEAR|HURT|THREATEN|WEAPON',
        'mum and auntie fell out over bingo, they are back on speaking terms now',
      ],
      [
        'dropped|dumped|tipped|left ~2 syringe|needle|needles|sofa|mattress|bags|rubbish|fridge & no@FEAR|HURT|WEAPON|banging|kicking|knife|screaming|help',
        'someone has dropped a syringe outside, please come get it',
      ],
      [
        'moved back in & no@KILL|WEAPON|banging|kicking|trying|hiding|help|tonight|outside|door',
        'my son moved back in last year and now he shouts till i pay',
      ],
      [
        'gone now & no@KILL|back|child|baby|kid|son|daughter|missing|knife|help|still|again|hiding',
        'they were here an hour ago, gone now',
      ],
      [
        'window|windows|door if ~2 grass|grasses|grassed|tell|tells|told|report|reported|moan & no@NOW',
        'lads told my grandad theyd smash his windows if he grassed',
      ],
      [
        'sure|think|thinks|believe|suspect|reckon ~5 is|are ~1 hurting|beating & no@NOW|please|come|screaming|scream|quick|outside|right|street|child|stranger',
        'i think my boyfriend is hurting her',
        'we live above a young pair and im sure he is hurting her',
      ],
      [
        'held|holding ~1 HIM ~2 down & vet|nail|nails|clip|barber|groomer & no@help|knife|rape|police',
        'he held her down for her nail clip at the vet',
      ],
      [
        'battered|beaten|hammered|thrashed|murdered|robbed|mugged & keeper|nil|goal|goals|match|referee|ref|wicket|wickets|innings & no@blood|knife|ambulance|police|hospital|head|bleeding',
        "we're getting battered here, three down and their keeper hasnt touched it",
      ],
      [
        'lost|lose ~2 baby & no@find|park|shop|shops|town|street|market|beach|centre|pram|minutes|help & no@NOW',
        'i lost the baby after he pushed me',
      ],
      [
        'lost ~3 boy|girl|son|daughter|baby ~5 want|wants|where ~2 go|be|she|he ~1 with|is',
        'lost my little boy and i want to go with him',
      ],
      [
        'lost|missing ~1 HIS|MY|the ~4 teeth|tooth|teddy|bear|bunny|book|blanket|dummy|scarf|shoe & no@HURT',
        'my boy is missing his front teeth',
      ],
      ['followed ME home ~4 lift|chips|tea|sandwich', 'his mate followed us home from bingo to get a lift'],
      [
        'keep|keeps|kept ~1 following & no@NOW & no@outside|help|right|behind',
        'the bloke keeps following me to the shop and calling me names',
      ],
      [
        'hostage|kidnapped|kidnapping|abducted & drama|panto|play|mascot|mascots|ransom|recipe|wasp|singalong|nativity|surprise|wifi|patrol|knitting|slot|advert|shark|recorder|gnome & no@help|police|gun|knife',
        'at drama we had to act a robbery and i was the hostage',
        'my toddler is holding me hostage with paw patrol',
      ],
      [
        'crow|crows|geese|goose|swan|swans|seagull|seagulls|gull|gulls|magpies|bees|wasps ~2 is|are|keeps|keep|been attacking',
        'geese are attacking kids at the lake',
      ],
      ['strangling|choking|killing ~2 drain|drains|light|roots|border', 'tree roots are strangling my drain'],
      [
        'kill MY|his|her ~1 light|cat|cats|cockerel|chances|chickens|dog & no@me|us|knife|gun|NOW',
        'neighbour said he will kill my cat if it comes back',
      ],
      ['attacked|pelted ~1 by ~1 eggs|snowballs', 'our bus is attacked by eggs'],
      [
        'lost ~1 HIS|MY ~2 pass|wallet|keys|key|phone|bag|coat|gloves|hat|purse|card|tooth|teddy|shoe|shoes|job',
        'my son has lost his bus pass',
      ],
      [
        'hostage|kidnapping|kidnapped|abducted ~2 film|movie|book|show|series|drama|fortune',
        'hostage film on netflix',
      ],
      [
        'collector|collectors|bailiff|bailiffs|salesman|salesmen|canvassers|witnesses ~6 door|doors|window|windows',
        'debt collectors banging on the door scaring my mum',
      ],
      [
        'killing ME ~1 with ~2 deadlines|homework|puns|jokes|prices|paperwork|kindness',
        'she is killing me with these deadlines',
      ],
      [
        'kill|murder ~1 someone|somebody|people ~2 day|soon & drives|driving|drive|driven|rides|riding|ride|quad|moped|speed|speeding|racing',
        'he will kill someone one day the way he drives that quad',
      ],
      [
        'beating HIM ~1 at ~1 fifa|chess|darts|scrabble|cards|football',
        'she is beating him at fifa, yelling till 4am',
      ],
      [
        'drilling|damp|mould|rent|noise|music|cockerel|bass|barking|heat|hayfever|toes|boots|shoes|heels|stairs|job|shift|team|spurs|arsenal ~1 is|are killing ~1 ME|my',
        'the drilling is killing me',
        'my football boots are killing my toes',
      ],
      [
        'suffocating|strangling|choking|killing ~1 my ~1 hedge|lawn|grass|plants|plant|roses|flowers|trees|tree|garden|toes',
        'his ivy is strangling my hedge',
      ],
      ['weed|cannabis|stink|stench|skunk ~5 is|are suffocating|choking', 'the weed stink is suffocating us'],
      [
        'BATTER|HURT ~1 her|his|their rugs|rug|carpet|carpets|mat|mats|drum|drums|car|fence|wall|door|bin|bike|ball',
        'she is beating her rugs outside',
      ],
      [
        'killing ME|us ~2 dealing|waiting|having|slowly|trying|doing',
        'she is killing me slowly with these emails',
      ],
      [
        'if ~6 finds|find|found|leave|left|tell ~6 kill|murder & no@NOW',
        'if my brother finds out he is going to kill me',
      ],
      ['not being|getting|been attacked|hurt|beaten|robbed|mugged', 'i am not being attacked or owt'],
      ['it|this|that|drink|drinking|smoking ~1 is ~1 killing', 'this drink is killing me'],
      [
        'attacked|attacking ~1 by ~1 wasps|wasp|bees|seagull|seagulls|pigeons|geese|cats|midges',
        'we are being attacked by wasps',
      ],
      [
        over,
        'my husband tried to kill me last year',
        'i was being attacked in march',
        'someone was screaming for help last night',
        'hes been kicking my door in last week',
      ],
      ['RECURRING ~4 HURT|BATTER|GRAB|KILL & no@NOW', 'my ex is always attacking me'],
      [
        '@noise|music|smell|party|barking|litter|rubbish|cost|heat|parking|rats|fumes & no@WEAPON & no@HURT_VICTIM & no@HE & no@someone',
        'the party is screaming for help with the noise lol',
      ],
      [
        'dog|dogs|cat|foxes|fox|birds|seagulls|alsatian|bird|magpie|rat|rats|wasps ~4 attacked|attacking|attack|killing|killed|fighting|fight',
        'cats are being attacked, dog attacking birds',
      ],
      [
        'back|head|feet|knee|knees|legs|shoulder|tooth|teeth|hip|stomach ~1 is|are killing|strangling',
        'my back is killing me',
      ],
      ['if ~8 kill|attack|stab|hurt & no@NOW', 'if it carries on hes going to kill someone on that quad'],
    ],
    not: [
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
  {
    id: 'break-in-now',
    level: 'emergency',
    reason: 'Somebody is breaking in, or is inside.',
    when: [
      ['got|getting|gets in ~2 ex|help|please|now & he|hes|she|EX|someone', 'hes got in my ex please help'],
      ['forced HIS way in|into', 'a man forced his way in'],
      [
        'thief|thieves|burglars|burglar|robber|robbers|intruder ~2 in|at|outside|inside MY|our|the',
        'thieves in my shed',
      ],
      [
        'door|window ~3 being|just|been ~1 kicked|smashed|forced|broken ~1 in|open & just|now',
        'my door has just been kicked in',
      ],
      ['broke|broken|got in ~5 still|hes|here|inside|upstairs|now', 'somebody broke in and is still here'],
      [
        'hear|heard ~2 someone|somebody|people|footsteps|a ~2 downstairs|inside|attic|loft|kitchen & no@neighbour|neighbours|music',
        'i can hear someone downstairs',
      ],
      [
        'someone|somebody|man|he|they|men ~3 in|inside ~2 garden|shed|hallway ~3 trying|door|handle|torch|looking',
        'there are men in the garden with a torch',
      ],
      [
        'breaking|trying|climbing|forcing|smashing|getting|kicking|broke|break|tries ~4 into|in|through|get ~2 MY|our|the|neighbours|next|her|his|window|house|flat ~3 house|flat|home|door|window|place|bedroom|kitchen|door|number|garden',
        'someone is breaking into my house',
        'man climbing in through my window',
        'hes trying to get in the house',
        'two men forcing the door, breaking in next door flat',
      ],
      [
        'someone|man|men|stranger|people|he|they|intruder|burglar ~3 in|inside MY|our|the ~1 house|flat|home|kitchen|bedroom',
        'theres someone in my house',
        'a man is inside the flat',
      ],
      [
        'someone|somebody|man|men|stranger|he|they|lads|intruder|burglar is|are in|inside MY garden',
        'they are in my garden',
      ],
      [
        'someone|somebody|man|men|stranger|intruder|burglar in|inside MY garden',
        'theres someone in my garden',
      ],
      [
        'trying|tries|try to ~1 break|get in|into|inside',
        'theyre trying to break in',
        'someone is trying to get in',
      ],
      [
        'intruder|intruders|burglar|burglars|burglary|robbers|robbery|prowler ~4 now|inside|in|house|progress|happening|outside|downstairs|upstairs',
        'intruder in the house',
        'burglary in progress',
        'burglars next door now',
      ],
      ['being|getting burgled|robbed|raided', 'my neighbour is being burgled'],
      [
        'home|house alone ~6 someone|man|noise|footsteps|door',
        'im home alone and someone is at the door trying the handle',
      ],
    ],
    unless: [
      [
        'burglar|intruder alarm|alarms & no@breaking|broke|someone|masked',
        'burglar alarm in the hall beeping',
      ],
      [
        'pigs|pig|foxes|badger|badgers|deer|squirrels|squirrel|hedgehog|geese|chickens|goats|sheep ~6 in|into & no@someone|man|intruder|burglar',
        'the pigs keep getting in my garden',
      ],
      [
        'by accident & ball|football|cricket & no@intruder|burglar',
        'the kids broke a window in our house, by accident with a cricket ball',
      ],
      ['in ~1 dog house|houses', 'hes in the dog house for forgetting our anniversary'],
      [
        'barricades|barricaded|locks|locked|locking|shuts|shut ME ~1 in & no@NOW & no@help|broke|someone|intruder|burglar|stranger|broken',
        'he barricades me in the kitchen',
        'hes locked me in my bedroom twice',
      ],
      [
        'in ~1 end|corner|last|red|big house|flat|bungalow & no@NOW & no@breaking|intruder|burglar|broke|trying',
        'he grows cannabis, that man in the end house',
      ],
      [
        'broke|broken|breaks ~4 finger|fingers|arm|leg|nose|wrist|toe|toes & no@breaking|intruder',
        'she broke two of my fingers in the door',
      ],
      [
        'got in ~1 at ~2 NUMBER|half|twenty|ten|quarter|midnight & no@someone|still|he|they|man|burglar|burglars',
        'i got in at twenty past, now im in the doghouse',
      ],
      [
        'gone now & no@still|back|again|help|hiding|inside',
        'burglars were watching the house, two fellas in a van. gone now',
      ],
      [
        'man|bloke|woman|lady|guy|people ~1 in ~1 the|a house|flat|bungalow ~1 next|opposite|above|below|across|over|upstairs & no@NOW',
        'the man in the house next door knocks on my window to complain',
      ],
      ['someone|people|somebody else in', 'can someone else in the house check it for me'],
      [
        'in the flat|house above|below|overhead|opposite & no@burglar|intruder|breaking|broke|trying|police',
        'men in the flat below all hours',
      ],
      [
        'squat|squatting|squatters|squatter|empty|derelict|abandoned & no@intruder & no@NOW',
        'someone is in the empty house, squatting inside the flat',
      ],
      [
        over,
        'someone was breaking into my house last night',
        'they broke in and got into the flat yesterday',
      ],
      [
        '@cat|rat|rats|mouse|mice|wasps|wasp|fox|smoke|water|damp|smell|bees|pigeon & no@intruder & no@someone & no@man',
        'rats trying to get in the house',
        'smell getting in through my window',
      ],
      ['@locked|key|keys & i ~4 trying', 'i am locked out trying to get in the house'],
      ['been|was|were|got burgled|broken', 'the shed was burgled, being robbed is awful'],
      [
        'dump|dumped|dumping|tip|tipped|throw|threw|throwing|rubbish|litter|ball|park|parking ~6 in|into & no@break|breaking|intruder|FEAR',
        'someone tipped rubbish in our flat',
        'he is throwing rubbish in the kitchen',
      ],
      ['RECURRING & no@NOW & no@breaking|intruder', 'people in our home every weekend'],
    ],
    not: [
      'cars being broken into last month',
      'break in at the garages',
      'i cant get in to the tip',
      'noise gets in my bedroom',
    ],
  },
  {
    id: 'calls-for-help',
    level: 'emergency',
    reason: 'Asks for the emergency services now.',
    when: [
      ['ambulance to|needed|required|for', 'ambulance to the town centre'],
      [
        'emergency|sos|mayday|999|112|911 & @SHORT & no@housing|repair|repairs|accommodation|number|exit|contact|chocolate|biscuit|biscuits|tax|card|dentist|cake|wine|pizza',
        'emergency',
        'sos',
      ],
      ['police|ambulance|999 ~1 quick|now|please|hurry|asap', 'police quick'],
      [
        'call|send|get|need|want|ring|phone|calling|sending ~3 police|cops|ambulance|999|fire ~1 brigade|now|quick|help|immediately|please|asap|urgently|here|straight|hurry|fast',
        'send the police now',
        'please call 999 quick',
        'need police here hurry',
        'i need the fire brigade',
      ],
      ['911|999|112 ~2 please|now|help|emergency|call|quick', '999 please', '999 emergency'],
      ['call|ring|dial|need 999|112|911', 'someone call 999', 'i need 999'],
      ['this|it|its ~1 is|an emergency', 'this is an emergency', 'its an emergency'],
      ['emergency ~2 help|please|now|police|here|need|quick', 'emergency please help'],
      [
        'help ~1 me ~1 now|please|quick|hurry|hes|he|shes|she|they|someone & HE|they|someone|now|quick|hurry & no@report|fill|form|find',
        'help me he is coming',
        'help me now',
        'help me please someone is here',
      ],
      [
        'please|pls|quick ~1 hurry|help|quick ~1 quick|hurry|hes|he|now|someone|theyre|they',
        'please hurry hes here',
        'please help quick',
      ],
      ['come|get ?here ?over ~1 quick|quickly|fast|asap', 'come quick', 'get here quick'],
      [
        'cant|not ~1 talk|speak|call ~3 he|hes|she|in|someone|listening|here|near|next|room|hear & no@english|phone|deaf|person',
        'i cant talk hes in the room',
        'cant speak he is here',
      ],
    ],
    unless: [
      ['emergency lol|haha & no@help|police', 'five teabags left, its an emergency lol'],
      ['not ~2 emergency & no@help|hurry|now', 'its not an emergency'],
      ['police|fire station & no@need|help|please|send|quick', 'wheres the police station now'],
      [
        'police|ambulance and now|please & no@help|hurry|quick|need|send|want|get',
        'i gave cctv to the police and now theres dog muck daily',
      ],
      ['help without|from me & no@now|hurry|quick', 'is my son allowed help without me knowing, he is 16'],
      ['cars|traffic|lorries|bikes ~1 come ~2 fast|quick', 'cars come that fast can we have lights'],
      [
        'talk|speak|call ~3 in ~1 meeting|class|lecture|lesson|cinema|library & no@he|she|him|her|listening',
        'cant talk now, in a meeting',
      ],
      [
        'not ~1 speak|talk ~1 anymore|any',
        'my mum and her neighbour dont speak any more and he plays loud music',
      ],
      [
        'burst|pipe|leak|boiler|heating|water|ceiling|toilet|drain|plumber|electric|electrics & no@fire|gas|sparking',
        'burst pipe its an emergency',
      ],
      [over, 'i said call the police please last week'],

      [
        'emergency ~1 housing|accommodation|repair|repairs|plumber|electrician|exit|vehicles|access|loan|payment|dentist|contact|number|numbers|line|services',
        'emergency repair please help now',
      ],
      [
        'should|shall|do|when|rang|called|phoned|told|already ~5 police|999|101 & no@NOW & no@please',
        'do i call the police straight away',
      ],
      ['!call|ring|dial|need 999 ~3 or|called|times', 'i need 999 pounds 999 now or 999 times'],
    ],
    not: [
      'help me report a mattress',
      'this is not an emergency',
      'please help',
      'can you help me please with my bins',
      'police came last night',
      'quick question',
      'please hurry up and collect the fridge',
    ],
  },
]
