import type { Rule } from '../rule.ts'
import { beatenAtAGame, longAgoInTheFamily, toldOfAFilm, toldOfAStory } from './sayings.ts'

/** Neighbours, friends and colleagues who hear or know of it. */
export const hearsOrKnows: readonly Rule[] = [
  {
    id: 'hears-or-knows',
    level: 'domestic_abuse',
    reason: 'Somebody else is being abused: a neighbour is heard, a friend is worried about.',
    when: [
      [
        'domestic ~2 next|upstairs|downstairs|again|happening|kicking|at & no@bin|bins|waste|rubbish|refuse|appliance|appliances|flight|flights|staff|cleaner|cleaners|violence|abuse',
        'domestic next door again',
        'domestic at the flats',
      ],
      [
        'man|woman|lady|bloke|neighbour|couple|dad|mum ~3 hits|hitting|beats|beating|slaps|slapping|smacks|smacking|punches|kicks the ~1 CHILDREN|KID & no@youths|football',
        'the man below hits the kids every night',
      ],
      [
        'woman|lady|girl|neighbour|friend|she|colleague ~8 crying|shaking|shoes|hiding|bleeding|begging ~8 HIS husband|boyfriend|partner|PARTNER',
        'a lady came out crying and hid from her husband',
      ],
      [
        'does.HURT|does.BATTER|does.GRAB|does.TORMENT|does.THREATEN|does.CONTROL ~1 HIS ~2 PARTNER|CHILDREN|KID|EX_WORD|PARENT|missus|family|nan',
        'the man next door hits his wife',
        'neighbour is beating his kids',
        'she screams at her children',
        'a bloke was dragging his girlfriend',
      ],
      [
        'FRIEND ~4 done.HURT|done.BATTER|done.CONTROL|done.TORMENT ~3 home|again|HIS|PARTNER|EX_WORD|him|her|family & no@youths|gang|lads|DOG|VEHICLE',
        'my friend is being beaten by her husband',
        'my sister is getting hit at home',
      ],
      [
        "FRIEND|neighbours|HIS|woman|lady|couple|colleagues ~1 ?'s PARTNER|EX_WORD ~4/BETWEEN does.HURT|does.BATTER|does.CONTROL|does.TORMENT|does.THREATEN|does.HARASS|VIOLENT|not",
        "my friend's husband hits her",
        'her boyfriend controls her',
        'my mates ex is stalking her',
        'her partner is violent',
      ],
      [
        'woman|women|lady|girl|wife|mum|girlfriend|she|female ~3 screaming|screams|begging|sobbing|crying|scream|shrieking|cries ~8 man|him|he|hit|hitting|bang|banging|thud|thuds|shouting|smack|stop|help|hurt|wall|walls|through|next|upstairs|downstairs|neighbour|flat & no@STREET',
        'i can hear a woman screaming and a man shouting next door',
        'woman screaming stop next door',
      ],
      [
        'child|kid|kids|baby|children|toddler ~3 screaming|crying|screams|cries|scream|begging ~8 him|he|man|dad|mum|hit|hits|hitting|smack|smacks|smacking|slap|slapping|thud|hurt|beat|beating & no@STREET',
        'kids crying and him banging about upstairs',
        'a child screaming and someone smacking it',
      ],
      [
        'man|he|him|husband|bloke|neighbour|boyfriend ~2 shouting|screaming|yelling|shouts|screams ~1 at ~2 woman|wife|girlfriend|her|partner|missus|PARTNER & no@STREET',
        'neighbour shouting at his wife',
        'i hear him screaming at her every night',
      ],
      [
        'he|him|husband|boyfriend ~2 shouting|screaming|yelling|shouts|screams ~1 at ~2 kids|children & no@STREET',
        'i can hear him screaming at the kids',
      ],
      [
        'hear|heard|hearing|hears ~3 HE|HIM|woman|lady|girl|KID|someone|somebody ~2 crying|screaming|shouting|calling|begging|yelling|cry|scream|shout ~2 for|help|stop',
        'i heard her crying help through the wall',
      ],
      [
        'hear|heard|hearing|hears|listening ~6 HURT|BATTER|beating|slapping|punching|begging|thrown|slammed',
        'i can hear him hitting her through the wall',
        'we heard someone being slapped next door',
      ],
      [
        'worried|concerned|scared|fear|think|suspect|sure|believe|reckon|know|feel ~3 MY|a|the ~2 FRIEND|neighbour|woman|lady|colleague|girl|couple ~4 HURT|BATTER|abused|abusive|controlled|danger|domestic|violent|hit|safe',
        'im worried my friend is being abused',
        'i think my neighbour gets hit',
        'i think the lady upstairs is being hurt',
      ],
      ['MY ~2 FRIEND ~6 FEAR ~2 of ~1 HIS|HOUSEHOLD|him|her', 'my friend is scared of her husband'],
      [
        'FRIEND|she|woman|lady|girl|colleague|he ~4 bruises|bruise|bruised|black ?eye|eyes ~6 HIS|by|off|from|says|fell|hides|always|again|keeps|partner|he',
        'my friend has bruises and says she fell',
        'shes got a black eye again',
      ],
      [
        'he|she|neighbour|man|bloke ~2 is|was|keeps doing.HURT|doing.BATTER|doing.GRAB her|him',
        'he is hitting her',
        'she keeps hitting him',
      ],
      [
        'he|she ~1 hits|beats|kicks|punches|slaps|chokes|abuses|batters|strangles her|him',
        'he beats her',
        'she slaps him',
      ],
      [
        'couple|neighbours|they ~3 fight|fighting|fights|arguing|argue|rowing ~8 hit|hitting|scream|screams|smash|smashing|thud|violent|hurt|scared|kids|children|crying',
        'couple next door fighting and i heard her scream',
        'they argue and the kids are crying',
      ],
      ['MY ~2 FRIEND|KID ~1 in an abusive|violent|controlling', 'my daughter is in an abusive relationship'],
      [
        'help|support ~2 a|my|someone FRIEND|KID|someone ~4 abused|abusive|domestic|violent|abuse',
        'how can i help a friend who is being abused',
      ],
      [
        "MY ~2 FRIEND|KID ~1 ?'s PARTNER|boyfriend|husband|girlfriend|wife|EX_WORD ~3/BETWEEN not|hits|hurts|beats|controls|wont|keeps|is|has|threatens ~3 let|HIM|hurt|violent|allow|allowed|abusive|controlling|hit|threatening",
        "my daughter's boyfriend wont let her out",
        'my sisters husband is hurting her',
      ],
      [
        'HIS|her|their PARTNER|EX_WORD|boyfriend|husband ~4/BETWEEN hits|hurts|beats|controls|threatens|rapes|strangled|punched|slapped|abuses|chokes HIM|ME',
        'a girl at work her boyfriend beats her',
      ],
      [
        'HOUSEHOLD|FRIEND|she ~3 not ~1 allowed|let|leave|go|see ~6 PARTNER|he|husband|boyfriend|him',
        'my sister isnt allowed to see us by her husband or he',
      ],
    ],
    unless: [
      [
        'mate|pal|love you ~1 not & no@PARTNERISH|HURT|her|bruises',
        'i said mate you cant leave that here, he told me to jog on',
      ],
      ['hit|hits|hitting ~2 targets|target|jackpot|notes', 'my daughter is hitting all her targets'],
      [toldOfAStory, 'a novel about a violent husband who hits his wife'],
      [toldOfAFilm, 'which film has the violent husband who hits his wife'],
      [longAgoInTheFamily, 'my great great grandfather was up before the bench for beating his wife'],
      [
        'hear|heard|hears|hearing ~2 on ~1 radio|news|podcast|telly|tv',
        'heard on the radio there was a stabbing in london',
      ],
      [
        'not|never ~1 heard ~1 back|anything & no@FEAR|him|her|his|kids|children|wife|girlfriend|screaming|screams',
        'i never heard back re sheds burnt in june',
      ],
      [
        'rings|calls|phones|texts|messages ~6 at|on ~1 every|lunch|tea break|breaks & no@FEAR|him|HURT|SHOUT|TORMENT',
        'bloke at work rings his wife at every break to say hello',
      ],
      [
        'scream|screams|screaming|shouts|sings at|along|about ~3 bingo|telly|abba|karaoke|tv|quiz|arsenal & no@him|HURT|help|stop|FEAR|crying|her|kids|children|then',
        'his wife screams at bingo, thin walls',
        'she screams along to abba every night next door',
      ],
      [
        "HIS ~2 PARTNER|EX_WORD|son ~1 ?'s ~2 sofa|wardrobe|clothes|stuff|bags|furniture|things & no@FEAR|HURT|SHOUT|crying|screaming",
        'the bloke at 12 has chucked his ex wifes sofa over the fence',
      ],
      [
        'man|bloke|woman|lad|lads|neighbour who ~1 shouts|shouted|shouting|swears ~1 at MY ~1 PARTNER',
        'add to my report, the man who shouts at my wife',
      ],
      [
        'wheelspins|donuts|doughnuts|revs|revving|races|racing & no@HURT & no@FEAR & no@SHOUT & no@GRAB & no@crying',
        'a man does wheelspins in our close while his wife waits with the shopping, does not care',
      ],
      [
        `${beatenAtAGame} & thrashed|thrashes|beat|beats|beating|hammered|battered`,
        'my daughter thrashed her grandad at draughts',
      ],
      [
        '@dealing|parking|parked|barbecue & no@HURT & no@FEAR & no@CONTROL & no@GRAB & no@SHOUT & no@screaming|crying|begging|fighting|strangling',
        "my neighbour's ex is dealing from her flat now",
      ],
      [
        'FEAR ~2 of ~1 HIS|MY ~1 neighbour|neighbours|landlord & no@boyfriend|husband|partner',
        'my mother is frightened of her neighbour',
      ],
      [
        'BATTER|HURT ~1 her|his|their rugs|rug|carpet|carpets|mat|mats|drum|drums|car|fence|wall|door|bin|bike|ball|position|power|rank & no@SHOUT & no@kids|children|wife|crying|head',
        'she is beating her rugs outside',
        'she abuses her position on the residents board',
      ],
      [
        'neighbour not my PARTNER|EX_WORD|KIN',
        'he bangs the wall when my baby cries, he is the neighbour not my partner',
      ],
      [
        'KID ~3 begging ~1 outside|near & no@HURT & no@SHOUT & no@stop|crying|upstairs',
        'kid about 12 begging outside mcdonalds, says his dad told him',
      ],
      [
        'thumping ~1 music|bass|techno|speakers & no@her|him|kids|crying|someone',
        'my carers can hear the thumping music when they come',
      ],
      [
        'was|were ~1 foxes|fox|owls|cats & no@HIS & no@screaming|shouting|crying|help',
        'heard what sounded like someone being hurt, was foxes',
      ],
      [
        'does.HURT|does.GRAB ~1 HIS PET & no@PARTNER & no@SHOUT & no@kids|children|wife|girlfriend',
        'he kicks her dog it is dragging his kid along',
      ],
      [
        '@youths|lads|gang|teenagers|teens|school|students|football & no@PARTNER & no@PARENT & no@EX_WORD & no@kids|children|her|woman|girl|wife|bruises|crying',
        'two lads, he is punching him',
      ],
    ],
    not: [
      'mums boyfriend has bought me driving lessons',
      'he leaves his wifes car across our drive',
      'kids screaming in the park',
      'neighbours arguing about parking',
      'neighbour shouting at my kids',
      'woman shouting at youths in the street',
      'my friend was beaten up by a gang',
      'neighbour beating her rugs',
      'baby crying next door all night',
      'my neighbour and his wife have loud parties',
      'his wife dumped the rubbish',
      'loud music next door and people shouting',
    ],
  },
]
