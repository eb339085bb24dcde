import type { Rule } from '../rule.ts'
import {
  goneByThen,
  lastMonth,
  longGone,
  onAWeekday,
  over,
  stabbedInTheBack,
  wasBailed,
  weeksAgo,
} from './sayings.ts'

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
      [
        'like someone|somebody ~1 went|gone mad ~1 with ~1 WEAPON & no@blood|bleeding|hurt|NOW|screaming',
        'a mattress slashed like someone went mad with a knife',
      ],
      [
        'nerf & no@real|FEAR|machete|knife|knives|not|bang|fired|thought',
        'kids with guns, before you panic theyre nerf ones',
      ],
      [lastMonth, 'a man was stabbed by the bus station last month and the same lads hang round shouting'],
      [
        'thought ~1 someone|somebody ~3 shot|stabbed & @rockets|fireworks|firework|foxes|fox & no@blood|bleeding|down|ambulance|not',
        'thought someone was being shot, it was rockets',
      ],
      [
        'gunshots|gunshot|gunfire ~6 only|was|were|be|its|is ~1 rockets|fireworks|firework|bangers|exhaust & no@not|real|down|shooting|stabbed|shot|hit|blood|someone|somebody',
        'you would think it was gunshots, its only rockets',
      ],
      [
        'sword fighting|fight|fights & no@real|blood|machete|knife|samurai|stabbed|stabbing|hurt|cut',
        'kids sword fighting with sticks',
      ],
      [
        'tyre|tyres ~4 slashed|stabbed|punctured & no@WEAPON|NOW|HE|still|here|someone|man|boy|lad|brother|son|shot|knifed|blood|bleeding|ambulance|hurt|stabbing',
        'my tyres have been slashed again',
      ],
      [
        'gunfire|gunshots ~4 game|games|xbox|playstation|headphones & no@not|real|outside',
        'gunfire from the lads xbox all evening',
      ],
      [
        'rubble|bricks|soil|load|waste|hardcore ~8 shot across|over|in|into|out',
        'a load of hardcore has been shot across the track',
      ],
      ['door|doors|slamming|scarer|exhaust|farm ~6 gunshots|gunshot', 'door slamming like gunshots'],
      ['bird|crow scarer|scarers', 'gunshot noise all day, a bird scarer'],
      [
        'shot|shooting ~2 swan|swans|cats|cat|squirrels|squirrel|pigeons|ducks|birds & no@him|me|boy|girl|child|kid|person|people|neighbour|aiming|pointing|pointed|husband|wife|mum|dad|someone|somebody',
        'they shot a swan with an air rifle',
      ],
      ['smoke grenade|grenades|bomb|bombs', 'lads set off a smoke grenade in the library'],
      ['explosion of ~1 colour|flavour|colours', 'explosion of colour in the borders, people'],
      ['war films|film|games|game & no@HE|HOUSEHOLD', 'they play war films full blast, guns and all'],
      ['shot ME ~1 look|glance|smile', 'he shot me a look'],
      [
        'stabbed|slashed|punctured ~3/BODYONE|in|at|by|near|outside|inside|behind|leisure|over|after|watching|during|about|with|for|rough football|tyres|tyre|ball|tent|pool|trampoline|inflatable & no@him|her|inside',
        'they stabbed the football',
        'next doors boy stabbed the twins paddling pool',
      ],
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
        'i ~1 been|got|getting|being stabbed in ~1 back by|over ~2 mate|league|team|captain|survivor|marks|friend|boss|game & no@knife|blood|bleeding|ambulance|hospital|street|floor|blade',
        'ive been stabbed in the back by my mate',
      ],
      [
        'got|get|getting|gets shot of & no@HE|lad|mate|brother|son|man|boy|gun',
        'cheers for getting shot of the fridge',
      ],
      [
        'shot ~3 wide|goal|halfway|penalty & no@was|been|got|being|near|by|someone|gun|shotgun|blood|bleeding|ambulance|leg',
        'he shot from the halfway line',
      ],
      [
        'swan|swans|cat|fox|pigeon|pigeons|duck|ducks|geese|goose|bird|birds|squirrel ~4 shot & no@him|me|boy|girl|child|kid|person',
        'a swan has been shot with a catapult',
      ],
      [
        'shot ~3 paintball|laser|airsoft & no@not|ground|blood|bleeding|eye|ambulance',
        'he was shot at laser tag, paintball next',
      ],
      ['stabbed ~1 by|with ~1 cactus|thorn|thistle', 'i have been stabbed by a cactus'],
      [
        'plastic|wooden|foam|cardboard|rubber|inflatable|pretend|lego WEAPON',
        'i was the baddie and had a plastic sword',
      ],
      [
        'level & guards|boss|zombies & no@shot|stabbed|park|storey|car|outside|police|street',
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
      [
        'legal|illegal ~3 have|own|carry|keep|buy ~1 WEAPON & no@lads|man|park|outside|pointing|pointed|HE|got|neighbour|STRANGER',
        'is it legal to have a machete',
      ],
      ['armed with ~1 rolling|spoon|broom|mop|duster|camera|coffee|biscuits', 'im armed with a rolling pin'],
      ['stink|bath|seed|photo|glitter|cherry|water|poo bomb|bombs', 'they let off a stink bomb in the lift'],
      [
        'bomb scare|hoax ~8 turned|nothing|over & no@NOW & no@is|strapped|wires',
        'there was a bomb scare in the precinct, turned out to be a bag',
      ],
      ['shooting pigeons|squirrels|rabbits|crows|ducks|pool|hoops', 'shooting hoops'],
      ['stabbing pain|pains|guess', 'stabbing pain'],
      [
        'gunfire|gunshots|shots ~10 or ~1 loud|bangers|fireworks|exhaust & no@now|police|screaming|fired',
        'there was gunfire, or loud bangers, nobody knows',
      ],
      [
        'burst|bursts|popped|stabbed|slashed ~4 with ~1 WEAPON & ball|football|tyre|pool & no@ME & no@him & no@her',
        'our neighbour grabbed the ball and burst it with a knife',
      ],
      [
        'cut|cuts|cutting|chopped|chopping|hacked|hacking|slashed|slashing ~2 bushes|bush|hedge|hedges|tree|trees|swings|swing|flowers|plants|tyres|bags|seats ~5 with ~1 WEAPON & no@ME & no@him & no@her',
        'someone cut the bushes down with a machete',
      ],
      ['shooting ~1 star|stars|range|pains', 'shooting stars tonight'],
      ['like ~2 bomb|bombs ~2 gone|went|hit|site', 'that park looks like a bomb went off in the street'],
      [
        'sounded|sounds|sound|like|thought|not ~2 gunshots|gunshot|gunfire|shots & @fireworks|firework|bangers|rockets|catherine|exhaust|remap|backfiring|roadworks|drill|digger & no@NO_FIREWORK|real|down|shooting',
        'catherine wheels that sounded like gunshots',
      ],
      ['pretend|pretending|pretended ~4 WEAPON', 'lads on bikes pretending they have guns'],
      ['water|toy ~1 pistol|pistols|sword|swords', 'lads with a water pistol'],
      [over, 'a lad had a knife last week', 'someone was stabbed here years ago'],
      ['FOUND ~4 WEAPON', 'found a bag with knives in the bushes'],
      [
        'WEAPON ~4 found|dumped|bushes|bin|surrender|amnesty|crime|arch & no@HE|STRANGER|hiding',
        'walked past with the dog, knife dumped in bushes',
      ],
      [
        'nail|water|glue|toy|heat|bb|massage|speed|spray|nerf|staple|pellet|radar gun|guns & no@real|robbing|aiming|pointing|eye|head',
        'kids with water guns',
      ],
      [
        'bread|butter|kitchen|stanley|palette knife|knives & no@HE & no@someone',
        'box with bread knives in it',
      ],
      ['RECURRING ~8 WEAPON & no@NOW', 'always see kids with knives there'],
      [
        'picture|graffiti|painting|photo|drawing|mural ~4 WEAPON & no@sent|sends|posted|saying|says|coming|waving|outside',
        'graffiti mural of a man with a gun',
      ],
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
        'new people|couple|tenant|tenants|neighbours in|inside ~1 house|flat|bungalow|downstairs|upstairs & no@NOW & no@breaking|broke|help|hiding|leave|my|our|taken|drugs|dealing|cuckooed|benefits|stabbing|fighting|hold|holding|screaming',
        'new people in the downstairs flat with a drum kit',
      ],
      [
        'short cut|cuts & garden|gardens|fence|wall & no@house|window|door|NOW|burglar|intruder',
        'teenagers keep climbing into my mums garden for a short cut',
      ],
      [
        'burglar|intruder alarm|alarms & no@breaking|broke|someone|masked',
        'burglar alarm in the hall beeping',
      ],
      [
        'pigs|pig|foxes|badger|badgers|deer|squirrels|squirrel|hedgehog|geese|chickens|goats|sheep ~6 in|into & no@someone|man|intruder|burglar',
        'the pigs keep getting in my garden',
      ],
      [
        'broke|broken|smashed|cracked ~8 by accident & ball|football|cricket & no@intruder|burglar',
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
        'gone now & no@still|back|again|help|hiding|inside|light|lights|power|battery|phone|is',
        'burglars were watching the house, two fellas in a van. gone now',
      ],
      [
        'man|bloke|woman|lady|guy|people ~1 in ~1 the|a house|flat|bungalow ~1 next|opposite|above|below|across|over|upstairs & no@NOW',
        'the man in the house next door knocks on my window to complain',
      ],
      ['someone|people|somebody else in', 'can someone else in the house check it for me'],
      [
        'in the flat|house above|below|overhead|opposite & no@burglar|intruder|breaking|broke|trying|police|away|holiday|torch|torches|empty|screaming',
        'men in the flat below all hours',
      ],
      [
        'squat|squatting|squatters|squatter|empty|derelict|abandoned & no@intruder|climbing|forcing|kicking & no@NOW',
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
      [
        'been|was|were|got burgled|broken & no@in|inside|still',
        'the shed was burgled, being robbed is awful',
      ],
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
      [
        'not ~2 emergency & no@help|hurry|now|joke|joking|funny|messing|kidding|drill',
        'its not an emergency',
      ],
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
      ['!call|ring|dial|need 999 ~3 called|times', 'i need 999 pounds 999 now or 999 times'],
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
