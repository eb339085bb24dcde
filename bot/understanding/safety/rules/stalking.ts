import type { Rule } from '../rule.ts'
import { neighboursOwn, swearsByIt } from './sayings.ts'

export const stalking: readonly Rule[] = [
  {
    id: 'stalked-by-ex',
    level: 'domestic_abuse',
    reason: 'A former partner follows, watches, turns up or will not stop making contact.',
    when: [
      [
        'EX is ~3 garden|outside|door|window|drive|landing|stairwell|porch|gate & no@bin|bins|lives',
        'my ex is in the garden with a petrol can',
      ],
      [
        'EX ~6/BETWEEN brick|bricks|paint|mess|poo|petrol|superglue|glue ~3 through|over|on|in|at ~1 MY|the|our ~1 letterbox|window|windows|door|car|lock|lock',
        'ex put dog mess through my letterbox',
        'my former husband has put bricks through our windows',
      ],
      [
        'find out ~5 boyfriend|boyfriends|partner|partners|girlfriend ~5 history|past|record|violent|dangerous',
        'how do i find out about my boyfriends past',
      ],
      [
        'boyfriend|partner|husband|girlfriend ~4 history|record|past ~1 of|violence|violent|abuse|police',
        'has my new boyfriend got a history of violence',
      ],
      [
        'change|changed|changing ~3 locks ~6 him|her|he|PARTNERISH|EX',
        'can i change the locks so he cant get in',
      ],
      ['he|she|ex|HOUSEHOLD ~3 still has|got ~1 key|keys', 'he still has a key'],
      [
        'split|separated|broke|left|divorced & still has|got ~2 key|keys',
        'we split up and he still has a key',
      ],
      [
        'missed calls|messages|texts ~8 EX|he|him|split & NUMBER|loads|hundreds|constant',
        '50 missed calls and he wont give up',
      ],
      [
        'EX & HURT|THREATEN|WEAPON|harassment|stalking|threats|FEAR|violent|abusive|following|abuse',
        'harassment again. its the ex',
        'threats all week, from you know who, my ex',
      ],
      [
        'split|separated|divorced|divorcing ~10 stalk|stalking|follow|follows|following|harassing|threats|calls|messages|texts|texting|threatening|watching',
        'since we split up he keeps following me',
      ],
      [
        'broke|left|finished up|him|her|it|with ~10 stalking|follows|following|harassing|threats|threatening|texting',
        'i left him and he is texting threats',
      ],
      [
        'HE ~1 not stop ringing|texting|calling|messaging|coming|following|contacting|phoning|turning & no@STRANGER',
        'he wont stop texting',
      ],
      [
        'EX ~4/BETWEEN cancelled|emailed|changed ~1 MY ~1 appointment|appointments|smear|address|delivery|post|boss|work',
        'ex cancelled my appointment',
      ],
      [
        'EX ~5/BETWEEN does.HARASS',
        'my ex keeps turning up',
        'my ex follows me',
        'ex husband keeps messaging me',
        'my ex boyfriend sits outside my work',
      ],
      [
        'HE ~1 smashed|smashes|trashed|wrecked|ripped & @EX & no@best',
        'my ex left my things by the gate, he smashed them all',
      ],
      [
        'EX ~3/BETWEEN sends|send|sent|gets ~2 mates|friends|brothers|cousins|brother',
        'my ex sends his mates on mopeds to shout at me',
      ],
      [
        'EX ~5/BETWEEN does.WATCH|does.HURT|does.THREATEN|does.TORMENT|does.SMASH|does.GRAB',
        'my ex is stalking me',
        'my ex smashed my car up',
        'my ex threw a brick at my window',
      ],
      [
        'EX ~5/BETWEEN ~1 came|comes|coming|come|been|be|is|was|stood|standing|parked|parks|drives|driving|walks|hangs ~2 round|around|over|outside|past|here|back|by|to|near ?my',
        'my ex keeps coming round',
        'my ex was outside my house again',
        'my ex parks near my house',
      ],
      [
        'EX ~3/BETWEEN not ~2 stop|leave|accept|go|move|let|take|give',
        'my ex wont stop',
        'my ex will not accept its over',
        'my ex cant let go',
      ],
      [
        'EX ~4 obsessed|obsessive|crazy|psycho|dangerous|unstable|released',
        'my ex is obsessed with me',
        'my ex is dangerous',
      ],
      [
        'stop|stopping|away|rid|restraining|injunction|order|protection|protect|hiding|hide|escape|escaping ~3 EX',
        'how do i stop my ex',
        'im hiding from my ex',
        'i need protection from my ex partner',
        'need an injunction against my ex',
      ],
      [
        'messages|texts|calls|threats|abuse|harassment|stalking|trouble|hassle|grief|emails ~2 from|off|by EX',
        'hundreds of messages from my ex',
        'getting grief off my ex',
      ],
      [
        'EX ~4/BETWEEN ~1 breached|breaching|broke|breaking|breaks|breaches ~2 order|bail|injunction|non|conditions',
        'my ex broke his bail conditions',
        'my ex breached the order',
      ],
      [
        'breached|breach|broken|breaking|broke|breaking ~2 non molestation|mol',
        'he has breached his non molestation order',
        'he broke the non mol',
      ],
      ['non molestation|mol|molest', 'how do i get a non molestation order', 'ive got a non mol'],
      [
        'occupation|restraining|protection|protective order|orders ~4 HOUSEHOLD|him|her|PARTNER',
        'i need a restraining order against my husband',
      ],
      ['restraining order|orders', 'how can i get a restraining order'],
      ['EX ~4 found ~1 out|where|my|me', 'my ex has found out where i live'],
      [
        'EX ~1 fake|new|different accounts|account|profiles|numbers|number',
        'my ex makes fake accounts to message me',
      ],
      ["clares|clare|claires|claire ?'s law", "how do i do clare's law", 'claires law request'],
      ['police disclosure scheme|domestic', 'police disclosure scheme on my boyfriend'],
      [
        'stalked|stalks|stalking|stalker ~6 HOUSEHOLD|he|him|EX_WORD & no@STRANGER',
        'im being stalked and i think its my ex',
        'he is stalking me again and he wont stop, stalking at work and he',
      ],
    ],
    unless: [
      [
        'ex best|mate|mates|boss|neighbour|tenant|landlord|colleague & no@husband|wife|boyfriend|girlfriend|partner|he',
        'my ex best mate and her lot sit outside every night',
      ],
      [
        'ex chairman|chair|councillor|teacher|boss|manager|colleague|landlord|tenant|employee|army|forces|police|president|treasurer|secretary|captain & no@husband|wife|boyfriend|girlfriend|partner',
        'the ex treasurer keeps posting that i bully people',
      ],
      [
        'wants ~1 HIS ~2 record|records|player & no@FEAR|HURT|THREATEN|HARASS|outside|medical',
        'my ex wants his records back',
      ],
      [swearsByIt, 'my ex swears by this grout'],
      [neighboursOwn, "my neighbour's ex has thrown a wardrobe on the verge, smashed"],
      [
        'EX ~2 is|getting|gets ~2 wed|married|engaged & no@FEAR|HURT|THREATEN|HARASS|messages|messaging|texts|texting|stop|leave|outside|work|yet|but',
        'me ex is getting wed to my old mate',
      ],
      [
        'reception|schools|catchment & relocating|moving|moved & no@FEAR|HURT|THREATEN|near|follow|follows|turns|turning|outside|gate|watching|found',
        'my ex is relocating here, which schools have reception room',
      ],
      [
        'come|comes|came|coming ~1 to ~2 funerals|funeral|weddings|party|barbecue & no@FEAR|HURT|GRAB|THREATEN|not|uninvited',
        'do exes usually come to funerals',
      ],
      [
        '!i burnt|burned ~2 risotto|roast|toast|dinner|tea|pizza & no@hit|hits|punched|grabbed|SMASH|THREATEN|FEAR|SHOUT|round|lost|messaging|because',
        'the lad im seeing has burnt the risotto',
      ],
      [
        'restraining order & quiz|coursework|essay|homework & no@ME',
        'does a restraining order stop you coaching football, its for a law quiz',
      ],
      [
        'moving ~8 benefit|tenancy & no@HURT & no@FEAR & no@THREATEN & no@SMASH & no@HARASS',
        'my ex is moving back in, do i need to tell housing benefit',
      ],
      [
        'trying|tryna ~3 clean|sober|rehab & no@HURT & no@FEAR & no@THREATEN & no@SMASH & no@HARASS',
        'my ex is coming to terms with it and trying to get clean',
      ],
    ],
    not: [
      'my exs new landlord has thrown everything on the pavement',
      'my ex landlord keeps messaging me',
      'my ex neighbour dumped a sofa',
      'ex council van parked outside',
      'my ex lives in luton',
      'the shop follows the ex army bloke',
    ],
  },
]
