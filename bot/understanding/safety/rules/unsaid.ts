import type { Rule } from '../rule.ts'

const nuisance =
  'no@neighbour|neighbours|noise|dog|dogs|music|rubbish|bins|bin|parking|dumped|caretaker|landlord|engineer|plumber'

/** What is not told outright: written in secret, hidden from whoever asks, or said in the words of the moment. */
export const unsaid: readonly Rule[] = [
  {
    id: 'told-in-secret',
    level: 'domestic_abuse',
    reason: 'Writes in secret from somebody at home, or asks to be reached only while they are out.',
    when: [
      [
        `HE|HOUSEHOLD ~1 not know ~3 messaging|texting|typing|writing|emailing|contacting|chatting & ${nuisance}`,
        'she doesnt know im texting this',
        'my husband does not know i am writing to you',
      ],
      [
        `ring|call|text|phone|contact|message ME ~2 when|while|once HE|HOUSEHOLD ~2 not|out|asleep|away|gone|left|work & ${nuisance}`,
        'please ring me while hes out',
        'can you call me when my husband is at work',
      ],
      [
        'lied|lie|lying to ~2 police|doctor|doctors|midwife|nurse|hospital|gp|teacher|officer|paramedic ~8 fell|nothing|fine|ok|okay|slipped|accident',
        'i lied to the nurse and said i slipped',
        'had to lie to my doctor, told him i was fine',
      ],
    ],
    not: [
      'he doesnt know im writing about his dog barking',
      'ring me when the engineer is out on site, he knows the boiler',
      'dont call me, text me',
      'the caretaker does not know i am emailing you about the bins',
    ],
  },
  {
    id: 'hurt-untold',
    level: 'domestic_abuse',
    reason: 'Is hurt in a way that somebody close does, though who it was is not said or only "he".',
    when: [
      [
        'dragged|pulled|yanked|hauled ~5 by ~1 MY|me|the ~1 hair|ankles|ankle|feet|foot|legs|leg|throat|neck|wrist|wrists & no@STRANGER & no@youths|lads|kids|dog|police',
        'yanked down the stairs by my hair',
        'i was pulled out of bed by my feet again',
      ],
      [
        'bleeding|bruised|stitches|swollen ~5 HE did it|this|that & no@STRANGER & no@dog|cat|neighbour|lads|youths',
        'my lip is bleeding, he did it with a plate',
      ],
      [
        'HE|HIM|HOUSEHOLD ~2 laying|lays|laid into ~3 her|girl|WOMAN|wife|missus|girlfriend|kid|child',
        'you can hear him laying into his wife',
      ],
    ],
    not: [
      'lads dragged me by my hair off the bus',
      'the dog pulled me over by my lead arm',
      'my nose is bleeding from the paint fumes',
    ],
  },
  {
    id: 'in-danger-untold',
    level: 'emergency',
    reason: 'Somebody is shut in, left, chased, carried off or cannot speak, in the words of the moment.',
    when: [
      [
        'kid|child|boy|girl|toddler|baby|someone|somebody|lad ~3 shut|locked|stuck|trapped|wedged in|inside ~2 it|fridge|freezer|bin|box|container|drain|shed|boot & no@nearly|almost|could|might|worried',
        'a child is shut in an old freezer by the garages',
        'toddler stuck inside the container',
      ],
      [
        'baby|newborn ~2 found|left|abandoned|dumped|crying ~2 in|by|on ~3 bin|bag|skip|box|bushes|doorway|bench|step & no@clothes|toys|seat|stuff|bath',
        'newborn left in a bag by the church',
        'there is a baby crying in the bushes',
      ],
      [
        'water|floodwater|flood|river ~3 up ~1 to|at ~2 window|windows|sockets|waist|chest|neck|bed|beds|ceiling',
        'floodwater up to the windows and nan is in bed',
      ],
      [
        'water|floodwater ~2 rising ~6 not|trapped|stuck|help|fast',
        'floodwater is rising and my nan cant get out',
      ],
      ['back|boot of ~2 car|van ~8 not know where', 'im in the back of a van and i do not know where'],
      ['behind ME ~8 every|each turn|corner|road|street', 'a bloke is behind me at every corner i take'],
      [
        'under|in|behind ~2 bed|wardrobe|cupboard|table|attic|loft ~6 HE ~3 shouting|screaming|smashing|hunting|looking',
        'im hiding in the wardrobe and hes smashing things',
      ],
      ['not ~1 talk|speak ~6 999', 'i cannot speak but i need 999'],
      ['999 ~6 not ~1 talk|speak', 'what happens if i ring 999 and cant talk'],
    ],
    unless: [
      [
        'last week|month|year|summer & no@still|now|hurry|help|crying',
        'a kid got stuck in it last week, dumped freezer',
      ],
      [
        'yesterday & no@still|now|hurry|help|crying|since|not|nobody|missing',
        'a kid got stuck in that freezer yesterday, please take it away',
      ],
      [
        'years|months|weeks|days ago & no@still|now|hurry|help|crying',
        'a kid got stuck in a freezer like that years ago',
      ],
    ],
    not: [
      'bag of baby clothes left by the charity bin',
      'the cat was stuck in the shed',
      'water is rising damp in my wall',
      'he is behind me on the waiting list',
    ],
  },
  {
    id: 'ready-to-go',
    level: 'crisis',
    reason: 'Has the means to die to hand or stands where people die, or says goodbye.',
    when: [
      [
        'sat|sit|sitting|standing|stood|lying|laying|lay on ~2 tracks|track|rails|railway & no@kids|lads|youths|teenagers|bench|cow|trolley|bus|running|race',
        'im lying on the railway tracks',
        'been sat on the rails since ten',
      ],
      ['safety|crisis plan ~2 not ~1 working|work|helping|help|enough', 'my crisis plan is not helping'],
      ['everything ready ~8 going|gonna|about ?to do it|this', 'ive got everything ready and im gonna do it'],
      [
        'tied|tying|ties ~4 rafter|rafters|beam|banister|bannister|banisters|hatch & no@dog|ribbon|balloon|balloons|swing|banner|bunting|ladder|lights',
        'he has tied a sheet to the banister',
      ],
      [
        'I ~6 got|have ~2 length|bit|piece of rope|flex|cord & no@dumped|found|bin|bins|washing|towing|tow',
        'i have got a length of rope in the shed',
      ],
      ['see you|u|ya on ~1 other side & no@road|street|town|river|lake', 'he text see you on the other side'],
      ['tablets|pills|meds gone ~3 goodnight|goodbye|bye|night', 'pills gone, goodbye everyone'],
    ],
    unless: [
      [
        'other side of ~1 christmas|easter|weekend|holidays|bank|half & no@tracks|track|rails|rope|goodbye|sorry|not',
        'see you on the other side of christmas',
      ],
    ],
    not: [
      'kids sitting on the railway tracks',
      'they tied bunting to the banister',
      'see you on the other side of the road',
      'i have a length of rope for towing',
      'is the emergency plan for flooding not working',
    ],
  },
]
