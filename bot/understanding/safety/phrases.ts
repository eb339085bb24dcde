/**
 * Kinds made of several words, worked out in this order; a phrase counts where its last word stands.
 * Written in the language of `patterns.ts`.
 */
export type Phrases = Record<string, string[]>

export const phrases: Phrases = {
  /** Family of somebody the writer is not family of. */
  OTHERS: ['neighbour|neighbours|friend|friends|mate|mates|landlord|boss|landlords|colleague'],
  EX: [
    '!and EX_WORD !EX_OTHER',
    'and EX_WORD !EX_OTHER',
    'former|separated|previous PARTNER',
    'MY x !files|box|factor|ray|mas',
    'man|woman|guy|bloke|girl|person|lad i ?was|am|used ?to ~1 seeing|dating|date|see',
    'MY EX_WORD PARTNER',
  ],
  OWN: [
    'MY other half',
    'MY ~2/OTHERS man|bloke|fella|mrs|misses|guy|fellow',
    "MY KID ?'s PARENT",
    'babys|kids|childs|childrens PARENT',
    'baby PARENT',
    'PARENT of MY ~1 KID|CHILDREN',
    'man|woman|person|guy|bloke|one|people|someone i ~2 live|living with',
    'MY date|lover',
    'i am|was ~2 seeing|dating',
  ],
  OWN_PARTNER: [
    '!business|training|gym|tennis|dance|trading|work|walking|running|neighbours|sparring|dancing PARTNER',
  ],
  KIN: [
    'MY ~3/OTHERS RELATIVE',
    'MY RELATIVE in law|laws',
    'MY in laws|law',
    'MY inlaws',
    'MY ~3/OTHERS boy|girl|lad|kid|kids|child|children',
    'MY ?own flesh',
  ],
  HOUSEHOLD: ['EX|OWN|OWN_PARTNER|KIN|HOUSEMATE'],
  /** Grown people one lives or lived with. */
  PARTNERISH: ['EX|OWN|OWN_PARTNER|HOUSEMATE', 'MY ~1 PARENT'],
  STRANGER: [
    '!MY OUTSIDER',
    'this|that|some|a|another|random|unknown|drunk|drunken|same|strange|homeless|local|old ~1 man|woman|guy|bloke|person|kid|girl|boy|boys|girls|family|teenager|couple|kids|children|lady',
    'next door',
    'two|three|four|few doors|houses up|down|along',
    'number NUMBER',
    'these|those|them|local|other|group ?of ?the KID|boys|girls|men|people',
    'kids|children|boys|girls ~1 next|outside|in|on|from|round|around|hanging|playing|kicking|who',
    'someone|somebody|people ?who ?is ?are does.HURT|does.THREATEN|does.SHOUT|does.HARASS|does.GRAB',
    'someone|somebody|people ~1 tried|is|are|keep|keeps|kept|came|has|have|was|were',
    'man|men|woman|people|girl|boy ~1 in|on|at|from|outside the|street|park|shop|shops|road|town|bus|pub|car',
    'MY ~1 neighbour|neighbours|landlord|boss|upstairs',
    'they|them|people|kids|lads|youths who',
    'drug|drugs dealer|dealers|users',
  ],
  /** Somebody else comes between the subject and the deed. */
  BETWEEN: [
    'STRANGER|they|i|someone|somebody|people|we|noise|which|of|about|from|against|by|found|saw|seen|heard|spotted|noticed|reported',
  ],
  VICTIM: [
    'ME|HIM',
    'MY ~3/OTHERS RELATIVE|PARTNER|CHILDREN|KID|PET',
    'the|his|her|their|two|three|both|small|young ~1 CHILDREN|PARTNER|PARENT|son|daughter|KID',
    'MY BODY',
  ],
  /** The writer's own, who does something: not "hit my husband", not "next door's boyfriend", not "her husband". */
  MY_OWN: [
    '!any.HURT|any.THREATEN|any.TORMENT|any.GRAB|at|to MY ~2/OTHERS|FRIEND|next|door|doors|HIS|WOMAN PARTNER|RELATIVE|HOUSEMATE',
    "!MY|HIS|OTHERS|FRIEND|WOMAN|door|doors|the|a|'s|s|upstairs|downstairs|any.HURT|any.THREATEN|any.TORMENT PARTNER",
    'EX|OWN',
  ],
  /** Own, and grown: a partner or a former one. */
  MY_PARTNER: ['MY ~2/OTHERS|FRIEND|next|door|doors|HIS|WOMAN|PARENT PARTNER', 'EX|OWN'],
  /** The writer, or those close to the writer. */
  OURS: ['ME', 'MY ~3/OTHERS RELATIVE|PARTNER|CHILDREN|KID|FRIEND', 'the CHILDREN'],
  AT_HOME: [
    'at|in|from ?MY|the ?own HOME',
    'go|going|come|went|return|returning|back ?MY home|house|indoors|there|back',
    'MY ?own home|house|flat|place',
    'be|being|stay|staying|live|living|sleep|stop ~1 home|here|indoors|there',
    'at|where home|i ?live|am|living',
  ],
  NO_FIREWORK: ['not ~2 fireworks|firework|bangers', 'fireworks|firework ~2 not'],
  BACK_AGAIN: ['HE|they|EX|is|are|am ~1 back', 'come|came|coming back'],
  NOT_SAFE: ['not ~2 SAFE', 'unsafe', 'do|does|am|is|feel|feels not ~3 safe', 'in danger', 'never ~1 safe'],
  SUICIDE: [
    'sooside|suiciding|suicides|sewicide|suecide|suicide|suicidal|suicidle|sucide|suiside|suacide|suicdal|suisidal|suicidel',
  ],
  RECURRING: [
    'always|usually|often|weekly|daily|regularly|sometimes|constantly|weekends|nightly',
    'every|each !NUMBER|room|rooms|floor|floors|window|windows|door|minute|few|two|three|four|five|bag|car|breath|step|one|bone|flat|landing|of|finger',
    'most !of|people',
  ],
  PAST: [
    'yesterday|previously|ago|earlier|lastnight',
    'last !house|houses|shop|shops|bus|flat|flats|one|stop|garage|garages|window|door|floor|lamp|post|row|building|block|bin',
    'the other day|night|week',
    'used to',
    'in|on|at|back|since|during monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|summer|christmas|halloween|easter|weekend',
    'new years eve',
    'in|back PAST_YEAR',
    'years|months|weeks|days before|back|ago',
  ],
  NOW: [
    'now|currently|happening|immediately|atm|urgent|urgently|asap|quick|quickly|hurry|emergency|999',
    'right|just now|outside',
    'at the moment|mo',
    'as we speak|text|i',
    'help me|us|now|quick|quickly !with|to|get|out|from|please',
    'please|pls help',
    'this minute|second|moment',
    'is happening',
  ],
  FOUND: [
    'found|find|finding|dumped|discarded|dropped|left|bin|bins|bag|bags|fly|tipped|drawer|kitchen|surrender|amnesty',
  ],
  /** Minutes or hours ago: not over. */
  RECENT: [
    'minute|minutes|hour|hours|seconds|moment ago',
    'last|past ~1 hour|minute|minutes|half|stop|house|bus|flat|shop|person|pub',
    'since last|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday',
    'last seen|saw',
  ],
  /** Goes on as it is written. */
  ONGOING: [
    '!been is|are|am ~1/been|always attacking|strangling|stabbing|choking|killing|suffocating|beating|kicking|stamping|mugging|robbing|hitting|following|chasing|climbing|breaking|coming|getting|dragging|holding|trying|loading|piling|laying|smashing',
    'is|are|am being|getting attacked|assaulted|mugged|robbed|beaten|jumped|strangled|stabbed|raped|battered|held|booted|kicked|smashed|forced|followed|chased',
    'is|are|am ~1 in danger',
    'life|lives ~2 danger|risk',
    'going|gonna ~2 to kill|stab|shoot|murder|strangle',
    'is|are|has|have ~1 got|have ~2 WEAPON|hostage',
    'being held',
    'he|man|men|bloke|they|van ~2 asking|telling',
    'kidnapped|abducted|hostage|trapped',
    'missing|disappeared|vanished',
    'alone in|on the street|road|park|car',
    'is back|here',
  ],
  /** Always, or on days: "every kid is inside" is no habit. */
  REGULARLY: [
    'always|usually|often|weekly|daily|regularly|sometimes|constantly|weekends|nightly !said',
    'every|each|most ~1 day|days|night|nights|nite|week|weeks|weekend|weekends|evening|evenings|morning|mornings|afternoon|monday|tuesday|wednesday|thursday|friday|saturday|sunday|time|year|summer',
  ],
}
