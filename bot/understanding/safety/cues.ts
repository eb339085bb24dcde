import type { SafetyCues } from '../../../dialogs/meaning.ts'

type Guard = readonly [pattern: string, ...examples: string[]]

/** What a cue is read from: any one pattern of `when` is enough, unless a guard holds anywhere in the message. */
export interface CuePatterns {
  cue: keyof SafetyCues
  when: readonly string[]
  /** Each stands with messages that would give the cue without it. */
  unless?: readonly Guard[]
}

/**
 * The writer is hurt, threatened or frightened by somebody of their own. Whatever else is said (a neighbour's dog,
 * the neighbours who hear it), the help is for the writer and not for a bystander.
 */
const ownVictim: readonly Guard[] = [
  [
    'MY_OWN ~4/BETWEEN|MY_OWN does.HURT|does.THREATEN|does.TORMENT|does.GRAB|does.FORCE_ONLY ~1/HIS ME',
    'neighbours dog barks all night and my husband hits me',
    'loud music next door and my partner is threatening me',
  ],
  [
    'hear|hears|heard|hearing|listen|listens|know|knows ~4 HE|HIM ~1 does.HURT|does.THREATEN|does.TORMENT|does.GRAB|does.FORCE_ONLY ~1 ME',
    'the neighbours can hear him hitting me',
  ],
  [
    'I|ME ~3/FRIEND any.HURT|any.THREATEN|any.TORMENT|any.GRAB|any.FORCE_ONLY ~1 by ~2 MY_OWN',
    'my neighbours know i am being beaten by my husband',
  ],
  [
    'HE ~1 does.HURT|does.THREATEN|does.TORMENT|does.GRAB ~1 ME & neighbour|neighbours|door|upstairs|downstairs ~2 hear|hears|heard|know|knows',
    'he threatens me and the neighbours hear it',
  ],
  ['I ~3 FEAR of|by ~2 MY_OWN', 'noise next door and i am scared of my husband'],
]

/** The same, where it is only likely that somebody else is spoken of: a partner or ex of the writer's own, or "me". */
const ownHome: readonly Guard[] = [
  [
    'MY_PARTNER',
    'a customer says he is like my husband, violent',
    'the lady opposite knows that my husband is violent',
  ],
  [
    'any.HURT|any.THREATEN|any.GRAB|any.TORMENT|stabbed|punched|blocks|locks ~2 ME',
    'my sister and her bloke slap me',
    'the couple below punched me',
  ],
  [
    'MY ~1 bruise|bruises|marks|neck|lip|eye|face',
    'my friend and her chap did the marks on my neck',
    'them below saw my bruises',
  ],
  [
    'i|im ~2 live|pay|hiding|locked|trapped|hide',
    'my daughter and her fella took it over and i live in one room',
    'im hiding in the flat below',
  ],
  [
    'moved|live|lives|living ~4 ME|MY|here',
    'my sister and her bloke have moved in with us',
    'the couple opposite have moved in with us',
  ],
  ['i ~1 FEAR', 'my mum and her new man, i am scared', 'the man opposite, i am scared'],
]

/** Whom people meet at work, in class, in church or on a round. */
const ofOnesWork =
  'client|clients|customer|customers|patient|patients|pupil|pupils|tenant|tenants|employee|colleague|colleagues|regulars|parishioner|cleaner|barmaid|congregation|choir|passenger|mums'

export const cuePatterns: readonly CuePatterns[] = [
  {
    cue: 'household',
    when: [
      'HOUSEHOLD',
      'RELATIVE does.HURT|does.TORMENT|does.GRAB ~1 ME',
      'someone|person i ~1 live|living',
      'by him|her|RELATIVE',
      'of him|her & FEAR & no@STRANGER',
      'HE ~2/BETWEEN does.HURT|does.TORMENT|does.GRAB|does.CONTROL|does.CHECK|does.TAKE ~1 ME|MY & no@STRANGER',
      'any.LEAVE him|her',
      'AT_HOME & no@STRANGER',
    ],
  },
  {
    cue: 'thirdParty',
    when: [
      "MY ~2 FRIEND ~1 ?'s PARTNER|EX_WORD",
      'HIS PARTNER|EX_WORD|boyfriend|husband ~4 does.HURT|does.CONTROL|does.TORMENT|does.THREATEN|does.HARASS|VIOLENT|not|is|has',
      'does.HURT|does.BATTER|does.GRAB|does.TORMENT|does.CONTROL|does.THREATEN ~1 HIS ~2 PARTNER|CHILDREN|KID|EX_WORD|PARENT|family',
      'FRIEND|woman|lady|girl ~4 done.HURT|done.CONTROL|done.BATTER|done.TORMENT|FEAR',
      'worried|concerned ~2 about ~1 MY|a|the|someone ~2 FRIEND|woman|neighbour|lady|KID|someone|colleague',
      'he|she|neighbour|man ~2 doing.HURT|doing.BATTER|hits|beats|slaps|punches|strangles her|him',
      'hear|heard|hearing ~8 HURT|BATTER|screaming|crying|shouting|beating',
      'help ~1 a|my|her|someone FRIEND|KID|someone',
      'MY ~2 FRIEND|KID ~3 suicidal|suicide|wants|says|self|threatening|abusive|danger',
      'FRIEND|he|she|someone|man|woman|boy|girl ~5 kill|hurt|harm|cut himself|herself|themselves',
      'by HIS ~1 PARTNER|PARENT|son|daughter|EX_WORD|family|carer',
      'elderly|pensioner ~3 abused|neglected|bullied',
      'PARENT ~3 does.HURT ~1 my PARENT',
    ],
    unless: ownVictim,
  },
  // the same, less plainly: only where no partner of the writer's own is named
  {
    cue: 'thirdParty',
    when: [
      // of those one works for, teaches, serves or sits beside
      `MY|one|a|the|some ~2 ${ofOnesWork} ~9 HIS|he|she|says|said|told|has|had|came|comes`,
      'MY ~2 FRIEND|pal|twin|stepdaughter|ladies|regulars ~9 HIS ~1 PARTNER|EX_WORD|fella|bloke|bf|man|chap|missus',
      'FRIEND|woman|lady|girl|lad|gentleman|ladies|pal ~4 bruise|bruises|marks|flinches|flinched|scratches|speaker',
      'FRIEND|woman|lady|girl|lad|gentleman|pal ~3 has|had|with|new|a ~2 black|split eye|lip',
      'FRIEND|woman|lady|girl|someone|pal ~3 in ~1 abusive|violent|controlling',
      'FRIEND|twin|pal ~3 with|married ~2 him',
      'since she|he ~1 met|married|moved ~2 in|him|her',
      'woman|lady|girl|child|boy|kid|she|mum ~4 mouthed|mouthing|slipped|confided|whispered|whispering ~3 ME|help|something|call|note',
      'worse for him|her|them',
      'not ~3 interfere|nosy|nosey',
      'do|does|can|would|how ~2 help|get|send|take HIM|someone|somebody|MY ~2 FRIEND|nan',
      'asking ~1 for ~2 FRIEND|pal|bloke',
      'hear|hears|heard ~4 HIM ~2 begging|crying|pleading|sobbing',
    ],
    unless: ownHome,
  },
  {
    cue: 'neighbour',
    when: [
      'next door',
      'neighbour|neighbours|adjoining',
      // "the kids are upstairs" is at home; "the couple upstairs" is not
      '!are|is|am|be|kids|children|me|him|go|went|gone|run|ran|hide|hiding|hid|locked|asleep upstairs|downstairs',
      'couple|people|family|tenant|tenants|lady|woman|flat ~2 upstairs|downstairs',
      'through ~1 wall|walls',
      'across ~1 road|street|hall|landing',
      'flat|house above|below|opposite',
      'number NUMBER',
    ],
    unless: ownVictim,
  },
  {
    cue: 'neighbour',
    when: [
      'flat|house|couple|man|woman|lady|gentleman|fella|bloke|family|lad|girl|boy|them|him|her|one|ones above|below|opposite|underneath|beneath',
      'woman|lady|man|bloke|fella|couple|girl|lad ~1 in|at|over|two|three ~2 doors|road|way|close|flats|block|end',
      'screaming|noise|thumping|banging|shouting|domestics|fella|man|lady|woman|girl|him|them ~1 at|from|in ~1 flat|no ?number NUMBER',
      'walls|wall|ceiling ~1 with|are|like ~2 couple|paper|thin',
      '!my|our next doors ~1 fella|bloke|man|couple|wife|husband|boyfriend|girlfriend|screaming|lad|missus',
      'our|the ~1 landing|stairwell|hallway & HIS ~1 PARTNER|hair|door|kids|neck',
    ],
    unless: ownHome,
  },
  // the writer is a child, unless they say an age that is none
  {
    cue: 'under18',
    when: [
      'i am|was ~1 CHILD_AGE !minutes|weeks|months|days|hours|stone|years|NUMBER|today',
      'i am CHILD_AGE year|years|yr|yrs old',
      'i am|me CHILD_AGE',
      'MY teacher|school|homework|schools',
      'at|from|after school|college ~6 me|i|home & HURT|TORMENT|FEAR|MARRY',
      'in year NUMBER|seven|eight|nine|ten|eleven',
      "MY mums|dads|mum|dad ?'s PARTNER|boyfriend|girlfriend",
      'stepdad|stepmum|stepfather|stepmother|foster',
      'PARENT ~4/BETWEEN does.HURT|does.GRAB|does.TORMENT|does.BATTER|does.RAPE|touches|touched ~1 ME|my',
      "mum|dad|mums|dads ?'s PARTNER|boyfriend|girlfriend|fella ~6 my|me",
      'PARENT ~4/BETWEEN does.FORCE ~1 ME',
      'PARENT & drunk|drinking|drinks|drugs|stoned|wasted|asleep|gone|away|out & no|nothing|never ~2 food|eat|dinner|tea|breakfast',
      'MY parents ~6 MARRY|hit|hurt|kill|honour|shame|threw|kicked',
      'not ~1 want ~1 go home & school|dad|mum|parents',
    ],
    unless: [
      [
        '!when|until|till|til|before|once|if|unless|soon|as|not i am ADULT_AGE !minutes|mins|weeks|week|months|month|days|hours|stone|miles|feet|metres|pounds|percent|times|NUMBER|today|tomorrow|next|this|in|on|soon & no@nearly|almost',
        'i am 22 and my parents are making me marry someone in pakistan',
        'im 19 and my dad hits me',
      ],
      [
        '!when|until|till|til|before|once|if|unless|soon|as|not i am eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy !minutes|mins|weeks|week|months|days|hours|miles|today|tomorrow|next|this|in|on|soon & no@nearly|almost',
        'i am twenty two and my dad hits me',
      ],
      [
        '!when|until|till|til|before|once|if|unless|soon|as i am ?grown adult|woman|man & no@nearly|almost',
        'i am an adult but my mum hits me',
      ],
    ],
  },
  // a child is hurt, unless a grown writer is hurt and has children
  {
    cue: 'under18',
    when: [
      'does.HURT|does.GRAB|does.BATTER|does.TORMENT|doing.HURT ~2 MY|the|his|her|their ~2 CHILDREN|baby|brother|sister',
      'child|children|kids|baby|toddler ~4 done.HURT|done.BATTER|crying|screaming|hit|abused|hurt',
      'child ~1 abuse|abused',
      'little|young|small girl|boy|lad|lass|one ~5 done.HURT|done.BATTER|hit|hurt|abused|bruises|bruised|screaming|crying',
      'a|the|this|some|another|little|young KID|pupil ~8 bruise|bruises|bruised',
    ],
    unless: [
      [
        'HE ~2/BETWEEN does.HURT|does.TORMENT|does.GRAB|does.BATTER|does.THREATEN ~2 ME ~2 and|or|front ~2 CHILDREN & no@other|brother|sister|brothers|sisters|PARENT|foster',
        'he shouts at me and the kids every night',
      ],
      [
        'MY_PARTNER ~4/BETWEEN does.HURT|does.TORMENT|does.GRAB|does.BATTER|does.THREATEN ~1 ME',
        'my husband hits me while the children are crying',
      ],
    ],
  },
  {
    cue: 'perpetrator',
    when: [
      'i ~4 HURT|GRAB|KILL ~1/by MY ~2 PARTNER|EX_WORD|CHILDREN|kids|family',
      'i ~3 am|was|been|get|being VIOLENT ~3 MY|her|him|PARTNER|HOUSEHOLD',
      'i am|be|was ~2 abuser|abusive|perpetrator',
      'MY anger|temper|rage|violence ~6 PARTNER|family|kids|wife|home',
      'lose|loose|lost|losing MY|it ?temper|anger|rag ~3 with|at|and ~3 MY|her|PARTNER|kids|hit',
      'stop|help ~3 ME|myself|i ~3 hitting|hurting|abusing',
      'i hit|punched|slapped|choked|hurt|strangled|beat|kicked her|him',
      'i ~4 MY ~1 PARTNER|EX_WORD|KID|CHILDREN|PARENT and|then ~1 GRAB|HURT her|him|them',
      'i ~2 doing.HURT|frightening|scaring ~1 people|ones|person|everyone|those ~1 i love',
      'i scare|frighten|choked|strangled|control|threatened|pushed MY ~2 PARTNER|CHILDREN|kids',
      'herts change',
      'perpetrator programme|course',
      'respect ~1 helpline|phoneline',
    ],
  },
]
