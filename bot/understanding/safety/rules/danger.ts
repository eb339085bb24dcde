import type { Rule } from '../rule.ts'
import { animals, drownsInNoWater, fireIsOut, fireOutNow, firePutOut, over } from './sayings.ts'

/** Danger told in any words: what the body does, what a weapon does, what fire does. */
export const danger: readonly Rule[] = [
  {
    id: 'body-in-danger',
    level: 'emergency',
    reason: 'What a body does when life is at risk, whatever the cause.',
    when: [
      [
        'found ~2 BODYONE ~1 hanging|hanged & no@around|outside|washing|about',
        'found a man hanging in the woods',
      ],
      ['wrong ~1 dose|insulin & BODYONE', 'ive taken the wrong dose of insulin'],
      ['not ~1 surfaced|resurfaced', 'one of them hasnt surfaced'],
      ['stab|bullet|gunshot wound|wounds', 'young man on my lawn with a stab wound'],
      [
        'do|doing|need|needs|give|giving|start cpr & no@course|courses|training|class|learn|trained',
        'how do you do cpr hes only small',
      ],
      [
        'someone|somebody|he|she|man|woman|lad|girl|friend|mate ~1 overdosing',
        'someone overdosing in the toilets',
      ],
      ['epipen ~3 not|used|now|help|need', 'her epipen didnt work'],
      [
        'BODYONE ~4 bleeding|bleed|bleeds|haemorrhaging & no@breed|breeds',
        'my grandad is bleeding from his ear',
        'hes bleeding really bad',
      ],
      ['oxygen ~4 out|empty|low|gone', 'my nans oxygen has run out'],
      [
        'blood ~3 everywhere|evrywhere|spurting|pouring|gushing|pumping|floor|stop|mouth|head|shirt',
        'theres blood everywhere',
        'coughing blood from the mouth',
      ],
      [
        'covered|soaked|pouring|gushing|spurting|coughing|vomiting|pool|losing ~3 blood',
        'a girl covered in blood',
        'shes losing a lot of blood',
      ],
      ['is|are|it|hand|arm|leg|artery|cut|wound ~2 spurting|gushing', 'it is gushing out of my leg'],
      ['cut|severed|sliced|nicked ~2 artery|vein|finger|fingers|thumb ~2 ?off', 'he has cut an artery'],
      [
        'BODYONE ~4 gone|going|turned|turning|went ~3 GONE_COLOUR & no@laughing|music',
        'the baby has gone floppy',
        'hes turning blue',
        'my husband has gone grey and sweaty',
      ],
      [
        'not|wont|cannot ~3 rouse|wake ?him ?her ?up & no@music|noise|dog',
        'i cant rouse her',
        'he will not wake up',
      ],
      [
        'passed|blacked|blacking|knocked|spark|out ~1 out|cold & BODYONE & no@drunk|music|windows|window',
        'shes blacked out on me',
        'a lad is out cold',
      ],
      ['keeled|toppled|dropped ~1 over|down & BODYONE & no@bin|fence|sign', 'a man has keeled over'],
      ['i ~2 think ~1 BODYONE ~1 is ~1 dead|dying', 'i think he is dead', 'i think shes dying'],
      ['BODYONE is dying|dead & NOW|help|please', 'please he is dying'],
      [
        'there is ~2 body ~2 in|on|under|behind',
        'theres a body in the river',
        'there is a dead body on the path',
      ],
      [
        'MY|his|her|chest ~1 chest|hurts ~3 pain|pains|hurts|tight|tightness|crushing|heavy & no@drawers',
        'my chest feels really tight',
      ],
      ['pain|pains|clutching|crushing|tightness ~3 chest & no@drawers', 'grandad is clutching his chest'],
      [
        'heart ~3 attack|stopped|racing|mad & BODYONE & no@music|noise|fireworks|bangers|nearly|gave',
        'dad having a heart attack',
      ],
      [
        'face|mouth|side|speech|words|talking ~3 droop|droops|drooping|drooped|dropped|slurred|slurring|numb|rubbish|gibberish & BODYONE & no@bin|bins|dumped|skip',
        'her face has drooped',
        'he is slurring and talking gibberish, down one side',
      ],
      ['floppy|limp|weak ~2 down one side', 'gone floppy down one side'],
      [
        'asthma|asthmatic|diabetic|epileptic|allergic|inhaler|epipen|insulin ~8 attack|empty|gone|fit|swollen|run|out|collapsed|low|reaction|throat|breathe|drowsy',
        'asthma attack no inhaler',
        'shes diabetic and gone drowsy',
      ],
      [
        'throat|tongue|lips|face ~2 closing|swelling|swollen|swelled|huge & BODYONE',
        'her tongue is swelling',
      ],
      [
        'toddler|baby|child|kid|son|daughter|boy|girl ~3 swallowed|drank|drunk|eaten|ate|swallow|choking|choked ~6 battery|tablets|bleach|pills|cleaner|grape|coin|capsule|poison|liquitab|on|something',
        'my toddler swallowed a battery',
        'the baby drank bleach',
      ],
      [
        'BODYONE ~2 is|are|am having|having|in ~2 seizure|fit|stroke|labour|contractions',
        'my son is having a seizure',
        'i am in labour',
      ],
      ['eyes ~2 rolling|rolled|rolled|glazed & BODYONE', 'her eyes are rolling back'],
      ['skin ~2 coming|peeling ~1 off & no@paint|cover', 'scalded himself and the skin is coming off'],
      ['drowning|drowned & BODYONE & no@paperwork|sorrows|emails|debt|noise|rubbish', 'someone is drowning'],
      [
        'went|fell|fallen|jumped|pushed|gone|slipped|swept ~1 in|into|under ~2 WATER & BODYONE & no@sofa|trolley|rubbish|bags',
        'a kid fell in the lake',
        'man has gone into the river after his dog',
      ],
      [
        'not|hasnt ~1 come|came|coming ~1 up|out & WATER|man|kid|boy|girl|dog & no@bin|bins',
        'he went under and has not come up, the lake',
      ],
    ],
    unless: [
      [
        'want|wanna|wish|wishes|hope|hopes|hoping|pray|praying|prefer|rather|ways|let|sleep ~4/HE|HIM|SOMEONE|RELATIVE|PARTNER|FRIEND not|never ~3 wake & no@PILLS|overdose|taken|took|swallowed|cut|now|help|breathing|bleeding',
        'i hope i dont wake up',
        'i want to go to sleep and not wake up',
      ],
      [
        'not ~1 want|wanna|wanting ~3 wake & no@PILLS|overdose|taken|took|swallowed|cut|now|help|breathing|bleeding',
        'i dont want to wake up tomorrow',
        'my son hits me i dont wanna wake up',
      ],
      [
        'if|so i ~2 not wake & no@PILLS|overdose|taken|took|swallowed|cut|now|help|breathing|bleeding',
        'what if i just didnt wake up',
      ],
      ...drownsInNoWater,
      ['tortoise|hamster|rabbit|xbox ~3 not ~2 wake', 'my tortoise wont wake up'],
      [
        'would ~1 have ~1 heart attack if|when|seeing',
        'my husband would have a heart attack if he saw the price',
      ],
      [
        'not ~1 resurfaced|surfaced & road|roads|street|path|potholes|pothole|pavement|tarmac|lane & no@in|jumped|went|fell|under|water|canal',
        'my street is not resurfaced',
      ],
      [
        'knocked HIM|me|us ~1 out of ~3 tournament|cup|league|competition|quiz|dominoes|round',
        'she knocked him out of the tournament',
      ],
      [
        'knocked out ~1 of|in ~2 round|dominoes|cup|tournament|quiz|competition|raffle & no@fight|punched|pub|park|match|final|floor',
        'he got knocked out in the second round',
      ],
      ['locks|locked|lock|leaves|left|shut ~1 ME|HIM out in ~1 cold', 'she locks me out in the cold'],
      [
        'cut|sliced|nicked ~2 finger|thumb ~6 plaster|lemon|bread|onions|mango|bit|fine & no@through|slicer|bone|nearly|faint|hanging|off|bleeding|blood|deep|spurting|stop|stopping',
        'i cut my finger slicing a lemon',
      ],
      ['going|gone|gonna to die of cold', 'im going to die of cold'],
      ['stroke ~1 left ~3 weak & no@now|just|help|today', 'a stroke left my nan weak down one side'],
      [
        'poems|poem|dream|dreams|dreamt|nightmare & not|hasnt ~1 come|came|coming ~1 up',
        'her poems about going under water and not coming up',
      ],
      [over, 'my mum was bleeding last week', 'he blacked out on sunday, out cold'],
      [
        '@needle|needles|syringe|syringes|dumped|mattress|tipped|stain|stains|fridge|swabs & no@NOW & no@breathing|HE|MAN|woman|girl|lady|lad|boy|person|passed|blue',
        'found bloody swabs dumped, kids could be bleeding',
      ],
      ['blood ~1 test|tests|pressure|donor|boil|boiling|sugar|donation', 'blood pressure on the floor'],
      [
        'dog|cat|fox|bird|deer|hedgehog|pigeon ~4 bleeding|dead|dying',
        'a fox is bleeding, someone help, hes dying',
      ],
      [
        'bleeding|bleed|bleeds|bled ~2 dry & no@blood|head|stabbed|unconscious|knife',
        'theyre bleeding us dry with these parking charges',
      ],
      [
        'bleeding obvious|cheek|noise|music|noisy|neighbours|kids|bins|bin|council|dog|dogs',
        'he is a bleeding noise nuisance',
      ],
      ['passed ~1 out leaflets|sweets|flyers', 'a man passed out leaflets'],
      ['RECURRING & no@NOW', 'every night he is out cold on drink'],
    ],
    not: [
      'chest of drawers hurts my eyes on the verge',
      'the music gives me heart failure',
      'the river is full of trolleys',
      'bleeding kids again',
      'white fridge gone from the alley now',
      'my phone is dying',
    ],
  },
  {
    id: 'trapped-or-crashed',
    level: 'emergency',
    reason: 'Somebody caught under, in or between something, or hit by it.',
    when: [
      [
        'asleep|sleeping|someone|man|kid ~4 in ~3 bin|bins|skip|container ~8 lifting|lorry|wagon|crusher|emptying|collecting',
        'someones asleep in the big bin and the wagon is lifting it',
      ],
      [
        'drunk|drink|pissed|steaming ~6 driving|car|van|wheel|rover|bmw|audi & @still|NOW & @pavement|crashing|crashed|swerving|missed & no@noise|every|parked',
        'drunk man driving up and down on the pavement, just missed a pram, hes still at it',
      ],
      [
        'caved in ~2 with|on|and|onto ~2 KID|people|someone|children|him|her|me|us',
        'the roof of the hall has caved in with kids in there',
      ],
      [
        'a|my|our|two|little kid|child|toddler|baby|boy|girl ~1 shut|stuck|trapped ~1 in|inside|under|behind ~1 it|fridge|freezer|dryer|washing|machine|lift|drain|hole|railings',
        'the fridge on the grass has a kid shut in it',
      ],
      [
        'BODYONE ~5 trapped|pinned|crushed|stuck|impaled ~2 under|underneath|in|inside|beneath|between|by|on & no@rubbish|debt|queue|rut|traffic',
        'man pinned under a lorry',
        'a lad is trapped in the lift shaft',
      ],
      [
        'BODYONE ~5 buried ~2 under|underneath|beneath|alive|sand|rubble|snow|soil|mud|earth|trench',
        'a workman is buried under the sand',
        'a boy is buried in sand on the beach',
      ],
      ['trapped|crushed|impaled|electrocuted & BODYONE|person & @SHORT', 'person trapped', 'man crushed'],
      [
        'run|ran|knocked|mown|hit ~2 over|down ~3 by|outside|in|at|now|just & BODYONE & no@bin|bins|fence|wall|sign|cat|dog|bollard',
        'my mate got knocked down by a bus',
        'kid run over outside school',
      ],
      ['BODYONE ~3 hit|struck|clipped|flattened ~1 by ~2 TRAFFIC', 'a boy was hit by a car'],
      [
        'car|van|lorry|bus|they|he|driver|truck ~2 hit|struck ~1 a|my|the ~2 kid|child|boy|girl|pram|cyclist|woman|man|pedestrian|lady|toddler',
        'a van has hit a kid',
      ],
      [
        'TRAFFIC ~3 gone|went|ploughed|crashed|smashed|driven ~2 into|through ~3 people|crowd|shelter|house|shop|queue|school|wall|tree|river|lake',
        'a bus went into the crowd',
        'car crashed into a house',
      ],
      [
        'TRAFFIC ~4 on ~1 side|roof|its ?side ~6 driver|trapped|inside|in|petrol|ditch & no@dumped|weeks',
        'car on its roof in the ditch with the driver in',
      ],
      [
        'crash|crashed|overturned|collision|pileup & driver|people|injured|hurt|inside|trapped|someone|fuel|screaming',
        'crash on the roundabout and people hurt',
      ],
      [
        'fell|fallen|come|came|fall|falling ~3 off|from|out|down ~3 ladder|roof|scaffolding|scaffold|balcony|window|bike|horse|stairs|tree|bridge|scooter ~8 not|cannot|blood|leg|head|moving|hurt|broken|unconscious|bone|screaming|breathing',
        'workman fell off a ladder and his leg is broken',
      ],
      [
        'fell|fallen|fall|floor|bath ~8 not|cannot|cant ~3 get|lift|move|stand ~2 up|her|him|me',
        'my mum has fallen and cannot get up',
        'nan on the floor i cant lift her',
      ],
      [
        'wheelchair|pram|buggy ~4 tipped|rolling ~4 road|tracks|water|cars|over',
        'a pram is rolling in the road with a baby',
      ],
      [
        'kids|child|toddler|toddlers|baby|tots|children|boy|girl ~5 hanging|dangling|climbing|leaning|balancing ~2 out|off|on|from ~4 window|ledge|balcony|HEIGHT|pylon|RAILS',
        'toddler hanging out of a window',
        'kids dangling off the bridge',
      ],
      [
        'kids|child|toddler|people|person|man|woman|lads|boy|girl|someone|children|youths|lad|he|she ~3 on|between|across|beside ~1 RAILS & no@bus|phone|rubbish|dumped',
        'kids on the railway line',
        'someone is on the tracks',
      ],
      [
        'TRAFFIC|someone|car ~3 stuck|stopped|broken on ~1 ?level crossing|line|tracks',
        'van stuck on the level crossing',
      ],
      [
        'sparking|live|arcing|buzzing|exposed ~2 wires|wire|cable|cables|socket|pylon|power|fusebox|box|lamp',
        'live wires hanging down',
      ],
      [
        'wires|wire|cable|cables|socket|pylon|box|fusebox|substation ~3 sparking|live|arcing|glowing|buzzing|burning',
        'the socket is sparking',
      ],
      [
        'smell|smelling|stink|reek|hissing ~3 gas|eggs & no@garlic|van|canister|bottles',
        'a smell of gas in the hall',
      ],
      ['hissing ~4 smell|stench', 'hissing and that eggy smell in the road'],
      [
        'gas|fumes|carbon ~1 leak|leaking|escape|monoxide|headaches|headache|drowsy|alarm',
        'gas leak',
        'carbon monoxide alarm',
      ],
      ['wrong way & motorway|carriageway|a1|traffic|driver', 'driver going the wrong way on the a1'],
      [
        'about|going to ~1 fall|drop|collapse ~2 on ~2 BODYONE|people|kids|pram|nursery|school',
        'roof about to fall on people',
      ],
    ],
    unless: [
      [
        'sell|selling|fit|fitting|replace|replacing|battery|batteries|new|free|order ~5 carbon monoxide alarm|alarms & no@headache|headaches|going|sick|dizzy|help|beeping|off|stop|screaming|drowsy|sounding|gone|went|red|ringing|light|flashing|keeps|moved',
        'do you sell carbon monoxide alarms',
      ],
      [
        `${animals}|animal & dead|scoop|scrape|collect|collected|gutter|roadkill & no@child|kid|man|woman|boy|girl|driver|trapped|injured|cyclist|crash|crashed|wife|husband|me|stuck|flipped`,
        'fox got run over by the shops, dead in the gutter, can someone scoop it up',
        'badger been run over by the roundabout, scrape him up',
      ],
      [
        'stuck|trapped ~2 in|under|on|between ~3 paperwork|webinar|meeting|cardigan|tarmac|planter|goalpost|welsh|chairs|rock|windscreen|till',
        'i was trapped two hours in a webinar',
      ],
      [
        'gravestones|gravestone|headstones|portaloo|cone|cones|pots|planter|planters ~2 knocked over',
        'gravestones knocked over in the churchyard by him',
      ],
      [
        'want|wants|real|human ~3 person|someone|human on ~1 line & no@train|jump|tracks|die',
        'my mum is 88 and wants a person on the line not this',
      ],
      [
        'trapped in ~1 own home & no@fire|smoke|water|help|flood|flooded',
        'i feel trapped in my own home because of the gang',
      ],
      [
        'when i was ~2 lad|boy|girl|kid|child|little|young|small|nipper|teenager & no@NOW & no@now|help',
        'when i was a lad we had a gas leak on our street',
      ],
      [
        'stuck on|with ~3 question|homework|clue|crossword|chapter|maths|form',
        'help im stuck on question 4 of my homework',
      ],
      [
        'work|works|working ~2 lad|man|bloke|girl|woman|lads|people on ~1 line',
        'i work with a lad on the line',
      ],
      [
        'trains|train & cancelled|delayed|delays & no@help|trapped|injured|please|jump|kids|someone|somebody|man|woman|lad|girl|boy',
        'trains cancelled, person ill on the line they said',
      ],
      [
        'nobody ~1 in it|there|inside & no@help|trapped|injured|ground|blood|person|driver',
        'a car is on its side in the ditch, nobody in it',
      ],
      ['telly|tv|film|f1|formula|game ~2 crashed', 'that driver on the telly crashed'],
      [
        'alarm ~5 date|battery|expired|replaced|tested|fitted|replace & no@NOW & no@sick & no@dizzy',
        'my carbon monoxide alarm is past its date',
      ],
      ['run|running|runs|ran up and down', 'the kids upstairs run up and down, mum just shouts at them'],
      [
        'KID|youths|lads|teenagers|boys|children ~2 climbing|climbed|climb ~2 on|onto ~3 roof|roofs & no@toddler|toddlers|baby|nursery|NUMBER|window|bedroom|fall|fell|fallen|edge|jump|NOW|hanging',
        'kids climbing on the roof of the community centre',
      ],
      [over, 'my mate got knocked over by a bus last week', 'car crashed into the wall in june, no driver'],
      [
        'RECURRING & no@NOW & no@trapped',
        'kids are always on the railway line',
        'every night we smell gas, smell of weed and gas',
      ],
      [
        'going to get|be ~2 run|hit|knocked|killed|hurt',
        'a kid is going to get knocked over by a quad by the shops',
      ],
      [
        'could|might|will|nearly|almost|before ~6 hit|knocked|run|fall|crash|trapped|killed|hurt',
        'he could get run over by a moped',
        'i nearly got knocked down by a scooter',
      ],
      [
        '@dumped|tipped|fly|flytipped|abandoned & no@NOW & no@trapped|gas',
        'kids are on the railway line by an abandoned sofa',
      ],
    ],
    not: [
      'kids almost knocked me over on scooters',
      'sofa stuck in the lift',
      'im buried in paperwork',
      'the lamp post is off',
      'my bin got knocked over by the lorry',
      'gas canisters dumped',
      'trapped in my job',
    ],
  },
  {
    id: 'fire-in-other-words',
    level: 'emergency',
    reason: 'Flames or smoke where people live, or a fire that grows.',
    when: [
      [
        'BUILDING|cladding|floor|flat|hall|roof|loft|car|van|sofa|bed|cooker|oven|pan|telly|tv|battery|dryer|fryer|curtains|neighbours|bike|scooter ~5 flames|ablaze|alight|burning|fire|smoking !brigade|service|crew|engine & no@dumped|cigarettes|weed|cannabis|smoking|door|doors|alarm|escape|works|station|exit|hazard|risk|safety|burnt',
        'the flat above is in flames',
        'curtains on fire',
        'loft is ablaze',
      ],
      [
        '!to smoke ~3 pouring|coming|filling|everywhere|billowing|thick|black|under|through|stairs|window|windows|landing & no@weed|shisha|ganja|spliff|cannabis|cigarette|bbq|barbecue|bonfire|garden|neighbour|neighbours|tobacco|vape|chimney',
        'smoke everywhere in the stairwell',
        'smoke pouring from a window',
      ],
      [
        'full|pouring|filling|thick|black|choking ~3 smoke & no@weed|cannabis|bonfire|exhaust|engine|garden|quad|bike|bikes',
        'the kitchen is full of smoke',
      ],
      ['burst|gone|going|went ~2 in|into|up ~1 flames', 'the cooker burst into flames'],
      [
        'fire|flames|its|blaze|it ~3 spreading|spread|catching|growing|closer ~4 house|houses|flats|fence|roof|fast|garages|shed|trees|quickly|building|homes|caravan',
        'its spreading to the roof',
        'fire getting closer to the houses',
      ],
      [
        'set|setting|lit|torched ~3 alight|fire|flat|house|building ~4 inside|people|people|kids|now|upstairs|asleep|in|on & no@bin|bins|PAST|dumped',
        'they set fire to the house with kids inside',
        'somebody set alight the block with people in',
      ],
      [
        'not|stuck|trapped ~4 out|down|stairs|escape & smoke|fire|flames|burning',
        'we cant get out there is smoke',
      ],
      [
        'petrol ~6 letterbox|door|lighter|poured|pouring|light|match|shouting',
        'petrol poured through the letterbox',
      ],
      ['fire ~1 engine|brigade|engines & need|send|now|please|quick|want|call', 'i need a fire engine'],
    ],
    unless: [
      [
        'doughnuts|donuts|burnouts|wheelspins|wheelspinning & smoke & no@flames|ablaze|fire|alight|people|coughing',
        'boy racers doing doughnuts, smoke everywhere',
      ],
      [
        'fire was|left ~1 last|ME|us & no@spreading|trapped|still',
        'house fire was last month, all done, now were in a hotel',
        'house fire left us with nowhere',
      ],
      [
        'smoke|fire damaged|damage & no@spreading|trapped|still|flames|burning',
        'smoke damaged stock from a shop fire',
      ],
      [
        'set off ~1 fire alarm|alarms & no@on|smoke|flames|kitchen|burning',
        'they set off the fire alarm in our block for a laugh',
      ],
      ['fire officer|officers', 'double bed in the hallway, the fire officer will have a fit'],
      [
        firePutOut,
        'set the oven on fire, put it out with a tea towel now',
        'somebody set fire to a bag on our landing now, i stamped it out',
      ],
      [fireOutNow, 'the shed was set alight last night, its out now'],
      [fireIsOut, 'the shed was set on fire by kids, it is out'],
      ['like ~1 house on fire', 'we get on like a house on fire'],
      [
        'lost ~2 house|home|flat ~1 to|in fire & no@NOW & no@now',
        'we lost the house to fire, best thing that happened',
      ],
      [
        'had ~1 fire brigade|service|engine ~2 out & no@NOW',
        'we had the fire service out because somebody set the shed alight',
      ],
      [
        'scorched|charred|scorch|melted & no@NOW & no@still|spreading|trapped',
        'scorched play tower, they had a fire in it, a house',
      ],
      [
        'burnt|burned|burn ~2 roast|toast|dinner|tea|pizza|chips|risotto|cake|bacon|sausages & no@curtains|caught|full|fire|flames|alight|help|breathe|spreading',
        'burnt the roast. smoke everywhere',
      ],
      [
        'up|in ~1 flames ~1 last|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday & no@again|spreading|trapped|help|still',
        'textile bank went up in flames last week and now its a shell',
      ],
      [
        'rev|revs|revving|exhaust & smoke & no@fire|flames|alight',
        'he revs the car with black smoke pouring out',
      ],
      [
        'they|neighbours|lads|kids smoke ~5 under|through|out & no@fire|flames|alight',
        'they smoke under my window',
      ],
      [
        'burn|burning ~2 wire|wires|cable|cables|copper & no@NOW',
        'someone has been burning cables, black smoke over my washing',
      ],
      ['blow|blows|blowing|blew ~1 smoke', 'next door blows smoke in our window on purpose'],
      [over, 'the house was on fire last week', 'smoke everywhere yesterday'],
      ['RECURRING & no@NOW', 'smoke pouring from his shed every night'],
      [
        'burning|burns|burn ~3 rubbish|plastic|waste|leaves|wood|tyres|garden|wires & no@NOW',
        'house over the road burning rubbish again, fire all day',
      ],
      ['bonfire|bbq|barbecue|firepit|chiminea|incense|candle', 'smoke everywhere from their firepit'],
      ['burned|burnt ~1 out', 'smoke pouring from the burned out house'],
    ],
    not: [
      'smoke from his bonfire comes in my window',
      'fire door is broken',
      'my neighbour is smoking weed in the flat',
      'he set fire to a bin last week',
      'the mattress was set on fire',
    ],
  },
  {
    id: 'rubbish-on-fire',
    level: 'emergency',
    reason: 'Rubbish, a bin or a skip burns as they write: fire spreads to homes and vans.',
    when: [
      [
        'fire|flames|blaze in|inside|at|by|near|behind|under|beside|underneath|among ~2 RUBBISH_THING',
        'theres a fire in the bin store at Harrow Court',
        'flames behind the skips in Ripon Road',
      ],
      [
        'RUBBISH_THING ~1 on fire !escape|escapes|exit|exits|door|doors|stairs|stairway|lane|assembly|station',
        'fly tipped mattress on fire in Ripon Road',
        'bin on fire',
      ],
      [
        'RUBBISH_THING ~2 alight|ablaze|smouldering|smoldering',
        'skip is alight outside 4 Ripon Road',
        'sofa alight by the shops',
      ],
      [
        'RUBBISH_THING ~1 is|are ~1 burning|flaming !smell|smells',
        'rubbish is burning by the garages now',
        'the bins are burning',
      ],
      ['there is ~2 burning|flaming RUBBISH_THING', 'theres a burning sofa on the grass'],
      ['there is ~3 RUBBISH_THING burning|flaming', 'theres rubbish burning in the alley'],
      ['there is ~2 RUBBISH_THING fire', 'theres a bin fire at Harrow Court'],
    ],
    unless: [
      [fireOutNow, 'bin set alight, out now', 'a bin on fire, its out now'],
      [fireIsOut, 'a bin is on fire by the park, it is out'],
      [over, 'the mattress was on fire last night', 'skip alight in Ripon Road yesterday'],
      [
        'been|was|were|had ~3 fire|alight|ablaze|flames|smouldering & no@NOW',
        'there was a fire in the bin store',
      ],
      [
        'set|sets|setting|lit|light|lights|lighting|start|starts|starting ~4 fire|alight|ablaze|flames & no@NOW',
        'kids set a bin on fire',
        'they light a fire in the bins',
      ],
      ['RECURRING & no@NOW', 'every weekend theres a fire in the bins'],
      [
        'burnt|burned|charred|scorched|damage|damaged|remains & no@NOW & no@still',
        'burned rubbish from the fire in the bin store',
      ],
      [
        'might|could|would|will|if|risk|worried|afraid|waiting|danger ~6 fire|alight|ablaze|flames & no@NOW',
        'there could be a fire in the bins one day',
      ],
      [
        'not|no ~1 fire|alight|burning|ablaze|smouldering !engine|engines|brigade|extinguisher|crew',
        'the skip is not alight, only full',
      ],
      [
        'put|gone|went|going|all ~3 out !of & no@still|please|can|not|help',
        'skip alight but the crew put it out',
      ],
      [
        'bonfire|bonfires|firepit|chiminea|bbq|barbecue & no@RUBBISH_STORE & no@NOW & no@fence|shed|wall|flats|house|spreading|caught',
        'bonfire in his garden, the rubbish is burning',
      ],
    ],
    not: [
      'the mattress was set on fire last night',
      'bin was set alight at the weekend',
      'burnt out car in Ripon Road',
      'fire damage to the bin store',
      'rubbish on the fire escape',
      'fire door in the bin store is broken',
      'the sofa is a fire risk',
      'he is burning rubbish in his garden',
    ],
  },
]
