import type { Rule } from '../rule.ts'
import {
  animalRunOver,
  drownsInNoWater,
  fireIsOut,
  fireOutNow,
  firePutOut,
  medicineAsUsual,
  over,
} from './sayings.ts'

/** Fire, illness and accidents: danger that nobody means. */
export const accident: readonly Rule[] = [
  {
    id: 'fire-now',
    level: 'emergency',
    reason: 'A building burns, or a fire spreads.',
    when: [
      [
        'fuse|fusebox|board|meter|socket|plug|consumer ~3 arcing|sparking|sparks|smoking|flames',
        'fuse board is arcing',
      ],
      [
        'lit|lighted|burning ~2 firework|rag|petrol|bottle ~3 in|into|through ~2 flat|house|window|letterbox|door',
        'lit rag through a letterbox',
      ],
      ['cable|wire|wires|box|pole|pylon ~4 sparking|sparks', 'wires sparking'],
      [
        'live|power|electric|electricity|overhead ~1 cable|cables|wire|wires|line ~3 down|fell|fallen|hanging|sparking|exposed|snapped',
        'power line down across the path',
      ],
      ['alarm|alarms ~8 smell|smoke|burning|flames', 'alarm going and smell of smoke'],
      [
        'smell|smelling ~2 smoke|burning ~6 alarm|flat|corridor|inside|building|stairs|hallway & no@bonfire|bbq|weed|cannabis',
        'i smell smoke in the building',
      ],
      [
        'curtains|flat|house|roof|kitchen|sofa|shed ~5 caught|alight|ablaze|flames|gone ~1 fire|up|now',
        'the curtains have caught fire in the flat',
      ],
      [
        'burning|burnt ~1 car|house|building|van|flat|lorry & no@last|week|yesterday|old|abandoned|out|dumped|turned|chasing|reported|report|morning|remains|wreck',
        'a burning car outside',
      ],
      ['up in flames', 'neighbours house went up in flames'],
      [
        'fire & @SHORT & no@door|alarm|exit|risk|hazard|pit|works|safety|brigade|station|service|bonfire|party|sticks|stick|engine|works|fighter|fighters|extinguisher|wood|pits|place|surround|electric|mixtape|away|email|track|tune|over|playlist|remix|song|album',
        'theres a fire',
      ],
      [
        'BUILDING ~3 FIRE !door|doors|exit|alarm|escape|safety|risk|extinguisher|hazard|stick|pit|engine|brigade|station|regs|officer|place',
        'my house is on fire',
        'the flats next door are ablaze',
        'block of flats on fire',
      ],
      [
        'fire ~1 blocking|outside|against|behind ~2 door|doors|exit & no@furniture|bikes|rubbish|propped',
        'fire is blocking the door in my flat',
      ],
      [
        'FIRE ~3/door|doors|alarm|alarms|exit|exits|escape in|at|inside|near|to ~3/bin|bins BUILDING !bin|bins|park|woods|field|skip|last',
        'fire in the block',
        'flames near the flats',
        'theres a fire in my kitchen',
      ],
      [
        'FIRE ~5 spreading|spread|spreads|towards|getting|growing|huge|massive|control|big|bigger|trapped|people|huge',
        'fire is spreading',
        'bin fire getting bigger',
        'flames out of control',
      ],
      ['is|are ~1 on fire', 'a car is on fire', 'the bins are on fire'],
      ['on fire ~2 now|right|outside|help|please|quick', 'bins on fire right now'],
      ['trapped ~3 fire|smoke|flames|building', 'people trapped in the fire'],
      [
        'smoke ~4 coming|pouring|billowing|filling|everywhere ~4 BUILDING|window|roof|out|next|stairs|door',
        'smoke pouring out of the flat',
        'smoke coming from next door roof',
      ],
      ['FIRE ~3 now|happening|burning|raging|going & no@stove', 'there is a fire burning behind the shops'],
      [
        'setting|set|setting|lighting|starting|started|putting ~1 fire|light ~2 to ~2 BUILDING|car|cars|house|door|us|me|him|her|him|himself|herself|curtains|curtain|bed|bedding',
        'theyre setting fire to the house',
        'he set fire to my door',
        'the man upstairs is setting light to his curtains',
      ],
      ['gas leak|leaking', 'theres a gas leak'],
      ['gas main|pipe ~3 hit|burst|cracked|severed|roaring|broken|struck', 'gas main hit by the workmen'],
      ['smell|smells|smelling ~3 gas', 'i can smell gas in the building'],
      ['petrol ~4 letterbox|door|house|poured|pouring|over', 'someone poured petrol through my letterbox'],
      ['pouring|poured ~2 petrol', 'hes pouring petrol on the car'],
    ],
    unless: [
      [
        'after the fire & no@inside|still|missing|started|NOW|trapped|smoke|flames|spreading|help',
        'they cleared the chip shop out after the fire',
      ],
      ['no ~1 fire now & no@gas|smoke|help', 'burnt out bike, no fire now'],
      [
        'fire was|left ~1 last|ME|us & no@spreading|trapped|still',
        'house fire was last month, all done, now were in a hotel',
        'house fire left us with nowhere',
      ],
      ['update on|about ~1 fire', 'update on the fire in the shed i reported'],
      [
        'smoke|fire damaged|damage & no@spreading|trapped|still|flames|burning',
        'smoke damaged stock from a shop fire',
      ],
      ['gone now & no@fire|flames|smoke|burning|alight', 'a man seen outside our flat again, gone now'],
      [firePutOut, 'somebody set fire to a bag on our landing now, i stamped it out'],
      [
        fireOutNow,
        'bin set alight, out now',
        'the shed was set alight last night, its out now',
        'a bin on fire, its out now',
      ],
      [
        fireIsOut,
        'the shed was set on fire by kids, it is out',
        'a bin is on fire by the park, it is out',
        'somebody set fire to the house door, it is out',
      ],
      [
        'when i was ~2 lad|boy|girl|kid|child|little|young|small|nipper|teenager & no@NOW & no@now|help',
        'when i was a lad we had a gas leak on our street',
      ],
      ['like ~1 house on fire', 'we get on like a house on fire'],
      [
        'lost ~2 house|home|flat ~1 to|in fire & no@NOW & no@now',
        'we lost the house to fire, best thing that happened',
      ],
      [
        'scorched|charred|scorch|melted & no@NOW & no@still|spreading|trapped',
        'scorched play tower, they had a fire in it, a house',
      ],
      [
        'on fire & goals|season|trick|tricks|form|scored|album|playlist|album',
        'shes on fire this season, twelve goals',
      ],
      [
        'up|in ~1 flames ~1 last|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday & no@again|spreading|trapped|help|still',
        'textile bank went up in flames last week and now its a shell',
      ],
      [
        'rev|revs|revving|exhaust & smoke & no@fire|flames|alight',
        'he revs the car with black smoke pouring out',
      ],
      ['fire emoji|cadet|cadets|warden|wardens|drill|sale|tv|stick|sticks', 'be a fire cadet'],
      [
        'brigade|crew|crews|already ~4 put ~2 out & no@NOW',
        'fire near the flats, the crew put the hedge out',
      ],
      [
        'keep|keeps|kept|always ~2 light|lighting|lit|setting|starting ~4 FIRE & no@NOW & no@spreading & no@trapped',
        'they keep lighting little fires in the woods near the school',
      ],
      ['not ~1 on fire', 'the sofa is not on fire by the flats, just burnt'],
      [
        over,
        'there was a fire spreading in the flats last week',
        'a car was on fire near the flats yesterday',
      ],
      [
        'fire ~1 risk|hazard|safety|alarm|alarms|exit|exits|extinguisher|extinguishers|drill|station|engine|engines|brigade|escape|place|lane|pit|service|regs & no@spreading|ablaze|burning|flames|trapped|now|smoke|smell|on|going|people|crushed',
        'mattress in the building is a fire hazard near the house',
      ],
      ['RECURRING & no@NOW & no@spreading', 'every weekend they have fires near the flats'],
      [
        '@bbq|barbecue|firework|fireworks|bonfire|incense|weed|cannabis|vape|cigarette|cigarettes|chimney|burner & no@spreading|ablaze|trapped|building|set|caught|on',
        'bonfire smoke coming in my window',
        'smoke from his bbq coming in the house',
      ],
      ['been|was|were ~3 fire|burnt|burned & no@NOW & no@is', 'the garage was on fire'],
      [
        'burning|burns|burn|burnt ~3 rubbish|waste|garden|leaves|wood|plastic & no@spreading|flames|trapped',
        'neighbour burning rubbish, fire in his garden near my house',
      ],
      [
        'worried|might|could|risk|if|scared|afraid|dangerous ~6 fire & no@NOW & no@is',
        'worried the rubbish could start a fire near the flats',
      ],
    ],
    not: [
      'youths pulled the fire hose out',
      'fire exit blocked in the flats',
      'fire door broken in the flats',
      'when are you coming to look at the fire doors in our block',
      'the fire door in my block wont close',
      'little fires in the woods, all out when i looked',
      'set the oven on fire, put it out with a tea towel now',
      'set fire to bin last week',
      'fire risk in the bin store',
      'fireworks near the house',
      'fire door broken in the flats',
      'the party is fire',
    ],
  },
  {
    id: 'medical-now',
    level: 'emergency',
    reason: 'Somebody may be dying.',
    when: [
      ['standing|stood|sitting|sat ~3 wrong side', 'hes stood on the wrong side of it'],
      ['given|gave way ~6 fallen|through|someone|brother|he|she', 'the floor gave way and he fell'],
      ['SOMEONE|he|she|friend|mate ~3 passed out & no@PARTNERISH', 'a girl has passed out by the bus stop'],
      ['rope|noose ~4 round|around|neck', 'rope round my neck'],
      ['took|taken|swallowed NUMBER ~2 PILLS', 'took 30 tablets'],
      ['gas|gaz leak|leaking|leek', 'gaz leak in the flats'],
      ['SOMEONE ~2 on ~2 ledge|tracks|parapet|edge', 'woman on the ledge'],
      [
        'sitting|sat|standing|stood|climbing|climbed|hanging|dangling ~3 on|over|off|edge|outside ~3 edge|ledge|bridge|railing|railings|roof|parapet|tracks & SOMEONE|lad',
        'someone is sitting on the ledge',
      ],
      [
        'on|onto ~2 railway|train|rail|tube ~1 line|lines|track|tracks|bridge & no@rubbish|dumped|fly',
        'kids are on the railway tracks',
      ],
      ['on ~1 floor ~4 letterbox|window|door|moving', 'shes on the floor i can see through the letterbox'],
      [
        'not ~1 answered|answering|seen ~6 floor|letterbox|days ~6 floor|old|elderly|letterbox|worried',
        'old man not answering for days, i see him on the floor',
      ],
      ['SOMEONE ~2 dying|dieing', 'somebody is dying'],
      [
        'someone|person|man|woman|kid|child|he|she ~3 hurt|injured ~2 bad|badly|really|seriously|ambulance',
        'someone is hurt badly',
      ],
      [
        'fell|fallen|fall off|from|through|down ~3 roof|ladder|balcony|bridge|scaffolding|window|stairs|floor',
        'a man fell off the roof',
      ],
      [
        'wall|roof|ceiling|tree|scaffolding|floor|branch ~5 on|fell|fallen|collapsed|came|come|given ~5 someone|people|person|man|woman|trapped|screaming|injured|through|him|her',
        'wall has fallen on a man',
        'roof came down people trapped',
      ],
      ['been|got|just ran|run over', 'someone has been ran over'],
      [
        'ran|run|knocked|mown over|down ~6 driver|car|drove|child|kid|man|woman|lady|hurt|ambulance & SOMEONE',
        'a lady was knocked down and the driver went',
      ],
      [
        'crash|crashed|collision|overturned|upside|rolled|accident ~8 people|trapped|hurt|rider|driver|floor|injured|bleeding|inside & no@course|carpet|rug|note|notes|doors',
        'car upside down, people in it',
        'motorbike crash rider on the floor',
      ],
      ['baby|child|kid|toddler|he|she|son|daughter|dad|mum ~2 choking', 'my toddler is choking'],
      ['throat ~2 closing|swelling', 'her throat is closing'],
      ['allergic|anaphylactic|anaphylaxis ~1 reaction|shock', 'allergic reaction help'],
      ['giving|given birth', 'woman is giving birth'],
      [
        'fitting|seizure|seizures|fits & SOMEONE|friend|mate|he|she|pill',
        'my friend is having a seizure',
        'shes fitting on the floor',
      ],
      ['having|keeps ~2 fits|seizures', 'my brother keeps having fits'],
      ['has|had|took|taken|throwing|in|into a|an|another ~1 fit', 'she has had a fit in the shop'],
      ['unconscious|unresponsive|unconcious & no@fox|dog|cat', 'ambulance please fella unconscious'],
      [
        'SOMEONE|old|gentleman|chap|fella|lady|pensioner ~4 collapsed|unconscious|unresponsive',
        'old chap has collapsed near the shop',
      ],
      ['SOMEONE in ~1 lake|river|water|pond|canal', 'kid in the river'],
      [
        'SOMEONE ~4 fallen|fell|stuck|gone|is ~3 in|into|through|on ~2 lake|river|water|pond|ice|canal & no@trolley|sofa|rubbish|mattress',
        'a girl has fallen in the lake',
        'boy stuck on the ice',
      ],
      [
        'not|stopped|isnt|stops ~1 breathing|breathe|responding|moving|waking|conscious|wake',
        'hes not breathing',
        'she has stopped breathing',
        'my dad wont wake up',
      ],
      ['not|cant ~1 breathe|breath & no@smoke|fumes|smell', 'i cant breathe'],
      [
        'collapsed|unconscious|unresponsive|unconcious|uncontious ~1 on|in|and|at|outside|now|man|help|lady|person|woman|here|next|near|behind',
        'man collapsed outside',
        'someone unconscious in the park',
      ],
      [
        'SOMEONE|friend|mum|dad|husband|wife|partner|son|daughter|nan ~3 collapsed|unconscious|unresponsive|unconcious',
        'my mum has collapsed',
        'a guy is unconscious',
      ],
      ['heart attack|attac', 'i think hes having a heart attack'],
      ['having ~1 stroke|seizure|fit|seizures|baby', 'shes having a seizure', 'my wife is having a stroke'],
      [
        'bleeding ~3 badly|heavily|out|lots|everywhere|head|floor|loads|profusely|ground|death|bad',
        'hes bleeding badly',
        'woman bleeding on the ground',
      ],
      ['SOMEONE|friend|mum|dad|partner|child|I ~3 bleeding', 'there is a man bleeding', 'i am bleeding'],
      ['blood everywhere|pouring|pool', 'theres blood everywhere'],
      [
        'overdosed|overdosing|overdose|od|oded ~4 now|help|on|floor|park|flat|he|she|friend|mate|breathing|just|heroin|pills|tablets|think',
        'my mate has overdosed on heroin',
        'someone overdosing in the stairwell now',
      ],
      [
        'taken|took|swallowed|taking|downed ~4 overdose|PILLS',
        'ive taken an overdose',
        'she took loads of tablets',
      ],
      [
        'hit|knocked|run|ran|mowed ~2 by|down|over ~3 car|van|bus|lorry ~3 hurt|bleeding|help|ambulance|now|moving|just|injured',
        'a kid just got hit by a car hes not moving, hit by a car and hurt',
      ],
      [
        'need|needs|call|get|send|calling|want ~2 ambulance|paramedic|paramedics',
        'need an ambulance',
        'please call an ambulance',
      ],
      ['drowning|drowned', 'child drowning in the lake'],
      [
        'someone|man|woman|kid|child|person|boy|girl|he|she ~3 in|into|fell ~2 river|lake|water|canal|pond ~3 help|drowning|cant|swim|now',
        'a boy fell in the lake and cant swim',
      ],
      [
        'car|bad|serious|nasty ~1 crash|accident ~3 people|injured|trapped|hurt|now|just|bleeding|happened',
        'bad crash people trapped',
        'car accident just happened',
      ],
      ['electrocuted|electrocution', 'a kid has been electrocuted'],
      [
        'dying|dieing ~1 help|here|outside|on|in|please|right & SOMEONE|I',
        'someone is dying outside',
        'he is dying help',
      ],
      [
        'body|dead ~1 body|man|woman|person|baby ~2 in|on|by|outside|floating|here',
        'there is a dead body in the park',
        'dead man on the bench',
      ],
      ['choking ~2 on|and|help|cant|to', 'my baby is choking on something'],
      ['waters ~1 broke|broken', 'my waters have broken'],
    ],
    unless: [
      [
        animalRunOver,
        'badger been run over by the roundabout, poor thing, scrape him up',
        'a cat has been run over by our close',
      ],
      ['before ~3 has|have ~1 heart attack', 'can you shift it before somebody else has a heart attack'],
      [
        'not ~1 moving|move ~2 on|by its own|itself',
        'a trampoline on the bridge, it is not moving on its own',
      ],
      [
        'rope ~2 round|around ~1 its|post|gate|trailer & no@BODYONE & no@neck|body|hanging|hanged|strung|dangling|students',
        'a dead sheep, it has a rope round its legs',
      ],
      [
        'in hospital ~1 after|with|following|since & no@now|help|not|another|again',
        'can my husband vote by post, he is in hospital after a fall off a ladder',
      ],
      [
        'it|which|box fits|fit ~1 in|into|under|behind & no@having|had|seizure|seizures|breathing|fitting|started|starting',
        'i dont know which box it fits in, let somebody talk to my mate',
      ],
      [
        'fridge|freezer|refrigerator|cooker|washer|mattress|sofa ~6 on ~1 floor & no@BODYONE',
        'one fridge is lying on the floor, the door is still on',
      ],
      [
        'dog|dogs|cat|cats|horse|horses|rabbit ~1 having|have|had ~2 heart attack|attacks & no@HE|KIN|man|woman',
        'fireworks again, poor dogs having a heart attack',
      ],
      [
        'i ~2 dying ~1 here & @stink|stinks|stench|smell|bark|barks|barking|sleep|music|boredom & no@blood|bleeding|chest|breathe|PILLS|help|ambulance|pain|fallen|heart|collapsed|smoke',
        'im dying here with this stink',
      ],
      [
        'not ~3 want|need|after ~2 ambulance|paramedic|paramedics & no@breathe|breathing|bleeding|collapsed|unconscious',
        'no i dont need an ambulance i need a skip',
      ],
      ['choking hazard|hazards', 'choking hazard label on a pencil'],
      ['breathe ~1 of|for laughing', 'i cant breathe for laughing'],
      ['drowned|drowning our|his|her|my ~1 sorrow|sorrows|phone', 'we drowned our sorrow in cake'],
      [
        'fell off ~2 rack|van|lorry|trailer & no@he|she|i|man|woman|him|her|lad|boy|girl',
        'slats fell off a roof rack and they drove on',
      ],
      ['kerb|pavement|road|wall ~1 has collapsed', 'kerb has collapsed outside the nursery'],
      [
        'want|wanna|wish|wishes|hope|hopes|hoping|pray|praying|prefer|rather|ways|let|sleep ~4/HE|HIM|SOMEONE|RELATIVE|PARTNER|FRIEND not|never ~3 wake & no@PILLS|overdose|taken|took|swallowed|cut|now|help|breathing|bleeding',
        'i hope i dont wake up',
        'i want to go to sleep and not wake up',
      ],
      [
        'if|so i ~2 not wake & no@PILLS|overdose|taken|took|swallowed|cut|now|help|breathing|bleeding',
        'what if i just didnt wake up',
      ],
      ...drownsInNoWater,
      [
        'we ~2 drowning ~9 bags|nappies|rubbish|waste|furniture|litter & no@ditch|bath|brook|sink|tub|lake|river|sea|pond|pool|canal|water|flood|child|kid|boy|girl',
        'help, we are drowning here in the alley, bags and nappies everywhere',
      ],
      ...medicineAsUsual,
      ['tortoise|hamster|rabbit|xbox ~3 not ~2 wake', 'my tortoise wont wake up'],
      [
        'would ~1 have ~1 heart attack if|when|seeing',
        'my husband would have a heart attack if he saw the price',
      ],
      [
        'stopped|stop|stops taking ~4 PILLS & no@overdose|took|taken|swallowed|now|help|collapsed',
        'she stopped taking her heart pills',
      ],
      [
        'overdosed|overdose|overdosing|od ~3 pies|cake|cakes|chocolate|baklava|sweets|biscuits|cheese|turkey|telly|netflix|crisps|coffee|curry|pizza|trifle|eggs & no@SUICIDE|PILLS|die|dead|weed|thc|insulin|coke|ket|heroin|drugs|laxatives|sleeping',
        'overdosed on baklava i think',
      ],
      ['deserve ~1 breath|breathe|breathing', 'i dont deserve breath'],
      [
        'not|cant ~1 breathe ~1 in|with|of|for ~1 that|this|laughing|these ~2 house|cold|laughing|spanx|dress|jeans|hayfever & no@smoke|help|blue|throat|chest|now|asthma|please|she|baby',
        'cant breathe in that house',
        'cant breathe with this cold',
      ],
      ['fits ~2 as ~1 baby|child|kid & no@now|having|fitting|again', 'my sister had fits as a baby'],
      ['told|tell|lied|thinks|say|said ~6 i ~1 fell', 'i told the hospital i fell down the stairs'],
      [
        'fell|fallen ~2 stairs & laughing|laughed|laugh|nothing|tell|say & no@unconscious|moving|moves|move|legs|pain|hurts|numb|blood|bleeding|ambulance|breathing|wake|head',
        'fell down the stairs with the washing and he cant stop laughing',
      ],
      [
        'fence|wall|bin|bins|sign|bollard|gate|post ~4 knocked|run|ran over|down & no@KIN|PARTNERISH|lady|woman|cyclist|neighbour|him|her|child|kid|boy|girl|hurt|injured|trapped',
        'the fence was knocked down by a man who drove off',
      ],
      [
        'ambulance transport|looking|van|car|driver|crew|volunteer|bay',
        'cant get my ambulance transport to the door',
      ],
      ['man flu & no@help|breathing|breathe', 'he has man flu, he thinks hes dying bless'],
      ['dying|dieing to get|know|see|try|meet|hear|go|find|tell', 'someone dying to get rid of a jacuzzi'],
      ['dying on ~1 stage|telly|screen', 'i love dying on stage in front of people'],
      [
        'pretend|pretended|pretending ~3 unconscious|dead|choking|drown|drowning',
        'i had to pretend to be unconscious',
      ],
      ['collapsed laughing|giggling', 'mum collapsed laughing on the sofa'],
      ['choking hazard|on ~2 cooking|homework', 'choking on my own cooking', 'choking on homework'],
      [
        'when i was ~2 lad|boy|girl|kid|child|little|young|small|nipper|teenager & no@NOW & no@now|help',
        'when i was a lad we had a gas leak on our street',
      ],
      [
        'drain|drains|gully|gutter|gutters|brook|stream|pond|engine ~5 choking',
        'the drain outside the school is choking on leaves',
      ],
      [
        'took|take|taken one|two|couple ~1 PILLS & no@all & no@die & no@SUICIDE & no@SELF & no@NOW & no@not',
        'i took two ibuprofen for my knee',
      ],
      ['took|take|taken MY PILLS late|early|today', 'took my tablets late today does it matter'],
      ['nearly|almost fell|fallen|fall', 'my dad nearly fell down the communal stairs'],
      [
        'having ~1 baby & no@NOW & no@ambulance & no@coming & no@blood & no@pain & no@pains & no@help',
        'guess what im having a baby',
      ],
      ['seat|kitchen|carpet|tyre|boiler|blind|blinds ~1 fitting|fitted', 'child seat fitting, does he do it'],
      [
        'KID|youths|lads|teenagers|boys|children ~2 climbing|climbed|climb ~2 on|onto ~3 roof|roofs & no@toddler|toddlers|baby|nursery|NUMBER|window|bedroom|fall|fell|fallen|edge|jump|NOW|hanging',
        'kids climbing on the roof of the community centre',
      ],
      [
        'gave|giving ME|us|him|her ~1 heart',
        'it nearly gave me a heart attack',
        'that bang gave me a heart attack',
      ],
      ['nearly|almost ~4 heart attack', 'i nearly had a heart attack when the rocket went off'],
      ['heart attack nearly|burger|moment|on', 'heart attack burger'],
      [
        'tyre|tyres|trolley|mattress|mattresses|bags|fridge|bike|sofa ~8 river|lake|water|pond|canal|railway|stream|ditch & no@girl|boy|kid|man|woman|lad|he|she|baby|child|person',
        'someone threw tyres, one is in the river',
      ],
      [
        'drowning|dying ~1 in|on ~1 paperwork|mince|chocolate|debt|rubbish|litter|emails|work|cake|mould|flies',
        'im drowning in paperwork',
      ],
      [over, 'my dad collapsed last year', 'someone took an overdose here last week'],
      [
        'dog|cat|fox|hedgehog|deer|badger|swan|bird|animal|tree|wall|fence|roof|drain|ceiling|shed|building|pavement ~4 dead|body|bleeding|collapsed|dying|breathing|moving',
        'fence has collapsed outside',
        'fox bleeding on the ground',
      ],

      [
        'collapsed|dead|broken ~1 wall|fence|tree|shed|drain|manhole|bin|bench|battery|branch',
        'collapsed wall on the path',
      ],
      [
        'not ~1 moving|move|responding|respond|breathe|waking & @car|van|council|officer|traffic|queue|vehicle|email|emails|smell|fumes|stink|smoke|page|website|weed & no@collapsed|unconscious|man|woman|kid|person',
        'car not moving since june',
        'council not responding to my email',
        'the smell is so bad i cant breathe',
      ],
      [
        'ambulance|ambulances ~3 blocked|access|past|through|station',
        'cars parked so they cant get an ambulance through',
      ],
      [
        'RECURRING & no@NOW & no@breathing|collapsed|unconscious|bleeding',
        'always someone overdosing on heroin in there',
      ],
    ],
    not: [
      'nothing since she came round to fit the noise recorder',
      'she says im not fit to be a dad',
      'it wouldnt fit on the pavement and he left it',
      'doctor told my dad hes fit as a fiddle',
      'drunk asleep on the bench',
      'dead trees in the park',
      'abandoned car not moved for weeks',
      'the party is still not stopped',
      'dying to know when you collect',
    ],
  },
]
