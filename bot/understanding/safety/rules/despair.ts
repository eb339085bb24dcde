import type { Rule } from '../rule.ts'
import { noHarmfulDose } from './sayings.ts'

/** Not wanting to live, told in other words: means to hand, farewells, no tomorrow. */
export const despair: readonly Rule[] = [
  {
    id: 'means-to-hand',
    level: 'crisis',
    reason: 'The means of suicide taken, at hand, or asked about.',
    when: [
      [
        'i|ive|just|already ~2 taken|took|swallowed|had|necked|downed|swallow ~4 packet|packets|box|boxes|bottle|handful|load|loads|lot|all|whole|bunch|40|cabinet|too ~6 pills|tablets|paracetamol|ibuprofen|meds|sleeping|medication|antidepressants|insulin|them|many',
        'ive taken a whole box of tablets',
        'just swallowed all my meds',
      ],
      [
        'swallowed|taken|took them & changed|sorry|please|mind|all|help|die|bye & no@photo|photos|bins|keys|away|council',
        'swallowed them changed my mind please',
      ],
      [
        'pills|tablets|paracetamol|meds|rope|noose|razor|blade|knife|bleach|gun ~8/sold|selling|sells|deals|dealing|flogging ready|waiting|front|lined|counted|enough|table|bed|laid|tonight|goodbye & I & no@dumped|bin|found|neighbour|prescription|pharmacy',
        'pills lined up i am ready',
      ],
      [
        'rope|noose|belt|ligature ~4 neck|tied|ready|beam|tree|hook|loft|knot|round & I|HE|my|neck & no@sofa|dumped|dog|swing',
        'the rope is round my neck',
      ],
      [
        'cut|cutting|took|taken|take ~1 HIM|BODYONE down ~6 pulse|rope|breathing|hanging|hanged',
        'we cut him down he has a pulse',
      ],
      [
        'what|which|how|whats ~4 dose|amount|many|much|tablets|pills|overdose ~6 dangerous|fatal|die|kill|lethal|enough|dead & no@waste|dog',
        'what dose of pills is fatal',
      ],
      [
        'painless|quickest|easiest|best|quick ~2 way|ways|method ~3 to ~1 die|go|end|kill|do & no@bin|get|report',
        'easiest way to die',
      ],
      [
        'sat|sitting|stood|standing|stand|sit|waiting|climbed|im|lying|laid|lad|man|woman|someone|person|she|he ~6 edge|side|ledge|top|roof|railing|railings|parapet|wrong ~5 bridge|roof|side|multistorey|multi|building|rail|railings|barrier|ledge|flyover|car|edge|park & no@fridge|sofa|dumped|rubbish|mattress|kids|youths|lads|drinking|smoking|parked',
        'stood on the edge of the bridge',
        'man standing on the wrong side of the railings',
      ],
      [
        'on|by|near|at|between ~1 RAILS|platform|tracks & over|end|die|bye|leave|fast|waiting & I|he|she|says|man|lad & no@asked|followed|kids|rubbish|dumped|late|delayed|stuck|line|bus|ticket',
        'i am on the platform waiting for a fast train',
      ],
      [
        'step|stepping|stepped|walk|walked|walking|lie ~3 off ~2 pavement|kerb|curb|verge|platform ~4 road|traffic|carriageway|bus|lorry|car|train & purpose|tempted|want|wanted|wanna|over|think',
        'nearly walked off the pavement into the road on purpose today',
        'tempted to step off the kerb in front of the bus',
      ],
      [
        'lay|laid|lie|lying|walk|walking|step|stepping ~3/pavement|path|verge|footpath|kerb in|into|on|front ~2 road|traffic|tracks|train|bus|motorway|dual|lorry & I|if|just|think|wants|want & no@mattress|sofa|dog|drunk',
        'i think of lying in the road',
        'just want to walk into traffic',
      ],
      [
        'drive|crash|crashing|driving|swerve ~4 into|off ~3 wall|tree|bridge|road|lorry|traffic & I|my|me & want|think|telling|could|hoping|just|feel|urge',
        'i think about crashing my car into a tree and i want to',
      ],
      [
        'garage|car ~4 engine|exhaust|hose|running & I|he|she & end|bye|die|sat|sealed & no@noise|revving|neighbour',
        'sat in the garage with the engine running i want to end',
      ],
      ['gun ~3 cabinet|answer|mouth & I|me|my|answer|looking', 'i keep looking at the gun cabinet'],
      [
        'voices|voice|head|brain ~3 tell|telling|tells|says|saying|keeps ~4 kill|die|hurt|jump|cut|do|end|crash & I|my|me & no@neighbour|noise|music',
        'voices telling me to jump',
      ],
      [
        'sharp|sharps|knives|pills|tablets ~5 hide|hidden|away|from ~2 me|myself & no@found|needles',
        'keep the knives away from me',
      ],
    ],
    unless: [
      [
        'took|taken ~5 to|down ~1 tip|dump|charity|skip|recycling & no@PILLS & no@lot|whole|went|bottle|handful|die|dead|dying|SUICIDE|SELF|sorry|goodbye|sleeping|insulin',
        'i took all of them to the tip',
      ],
      [
        'kill|killing|die ~2 moss|weed|weeds|knotweed|ivy|bindweed|ants|rats|mice|wasps|slugs|nettles|brambles|time|fleas|mould|moths & no@MY|myself|SELF|SUICIDE',
        'whats the best way to kill moss',
      ],
      [
        'hedge|pavement|path|sacks|buggy|pram|overgrown|brambles & walk|walking ~2 in|into ~1 road & no@die|want|think|end|traffic|lorry|eyes|wait|waiting',
        'the hedge wants cutting back, im walking in the road',
      ],
      [
        `taken|took|take ~1 MY PILLS ~8 book|breakfast|lunch|tea|juice|porridge & ${noHarmfulDose}`,
        'ive taken my tablets and im off to bed with a book',
      ],
      [
        'one too many & no@PILLS|ROPE|die|meds|antidepressants|edge|ledge|bridge|traffic|whole|load|packet|bottle|swallowed',
        'i had one too many and lost my keys',
      ],
      [
        'throwing|dropping|chucking|threw|lobbing ~2 slabs|slab|bricks|brick|stones|rocks & bridge|cars|windscreens|windscreen|traffic & no@jump|SUICIDE|SELF|die|PILLS|LIFE',
        'a lad on the wrong side of the bridge throwing slabs on cars',
      ],
      [
        'trellis|fence|hedge|bamboo & top & no@edge|ledge|parapet|flyover & no@jump|jumping|bridge|roof|die',
        'hes sawn the top off my side of the trellis',
      ],
      [
        'if|when|before ~4 swallowed|taken ~3 by ~2 dog|kids|child|sea',
        'i took the whole box of tablets to the chemist before taken by the kids',
      ],
      [
        'prescribed|doctor|gp|pharmacy|chemist|collect|collected|order ~6 pills|tablets|meds|medication & no@lethal|fatal|dangerous|die|kill|enough|voices|voice|edge|bridge|tracks|gun|whole|much|amount|dose|many|swallowed|ready',
        'the doctor prescribed a load of tablets i took them all',
      ],
      [
        'dumped|found|tipped|flytipped table|sofa|chair|mattress|cupboard|drawer|box|bag & no@me|die|taken|took|swallowed|neck',
        'i saw pills lined up ready on a flytipped table',
      ],
    ],
    not: [
      'someone left a box of tablets on the bench',
      'boys sitting on the wall by the bridge',
      'rope swing in the woods',
      'kids on the car park roof',
      'i took the rubbish to the tip',
    ],
  },
  {
    id: 'no-tomorrow',
    level: 'crisis',
    reason: 'Speaks as if there were no tomorrow, or says goodbye for ever.',
    when: [
      [
        'scared|frightened|afraid ~1 of ~1 my own ~1 hands|mind|thoughts|head|self',
        'i am afraid of my own mind',
      ],
      [
        'not ~1 be ~1 here|around & written|wrote|letter|letters|note|notes ~1 to|for ~1 RELATIVE|KID|kids|everyone|PARTNER',
        'next time they knock i wont be here, ive written to my sister',
      ],
      [
        'tonight ~2 MY|his|her|their last night !in|at|of|with|before|on|here & no@shift|holiday|work|job|open',
        'tonight is my last night',
        'he says tonight is his last night',
      ],
      [
        'saying|says|said|threatening ~1 he|she|they ~2 jump & no@car|bail|queue|fence|wall|trampoline',
        'neighbour keeps saying he will jump',
      ],
      [
        'not|wont|shant|never ~2 be|need|needing|see|make ~3 here|around|about|alive|anything|tomorrow|christmas|weekend|morning ~4 tomorrow|anymore|morning|week|longer|after|then|christmas|birthday|see|it & I|me & no@holiday|away|work|parcel|delivery|home|council|collect|bins|bin|noise|office|shift',
        'i wont be here tomorrow',
        'i wont be alive by christmas morning',
      ],
      [
        'time ~1 you|they|anyone ~1 read|see|get|find ~1 this & gone|dead|late|will',
        'by the time you read this i will be gone',
      ],
      [
        'when|if|after|once ~1 i ~1 am|was|were|die gone|dead & look|better|dog|kids|tell|happier|sorry|funeral|care|miss|notice',
        'look after my dog when i am gone',
      ],
      [
        'goodbye|bye|sorry ~4 forever|everyone|world|cruel|kids|mum|family|all & I|my|this|love & no@chat|thanks|help',
        'sorry everyone goodbye i love you',
      ],
      [
        'rather|sooner|better|prefer ~2 be ~2 dead|ground|gone|alive|grave|six|died',
        'id sooner be in the ground',
      ],
      [
        'not|never ~1 want|wanna|wish ~2 to|be ~1 be|alive|wake|exist|live|breathe ~2 alive|anymore|up|tomorrow|again',
        'i do not want to be alive',
        'dont want to wake up again',
      ],
      [
        'not|stop|quit ~1 wanting|want ~2 alive|living',
        'i stopped wanting to live, not wanting living anymore',
      ],
      [
        'planning|plan|plans|planned|decided|ready ~3 not|never|die|dying|end|leave|go ~2 to|be|it|this|see|wake ~2 alive|world|here|life|all|another|tonight|up & no@council|planning|noise|bin',
        'i have decided not to be here',
        'i plan not to be alive',
      ],
      [
        'want|need|please|just ~3 it|this|me|everything|pain ~2 to end|stop|over|finish & me|myself|life|living|alone|pain|anymore & no@CRIME_NOISE & no@he|she|they & no@STRANGER',
        'i just want the pain to stop',
        'please i want it to end not just me',
      ],
      [
        'cannot|not ~1 do|take|go|face|cope|carry|keep ~3 it|this|life|on|another|dis|any|going ~4 anymore|more|longer|im|out|day|night & I & no@CRIME_NOISE & no@STRANGER & no@he|she|they|landlord|stairs|work|PROPERTY|rubbish',
        'i cant do it any more',
        'cant do this no more im out',
      ],
      [
        'checking|check|clocking|bowing out ~4 life|forever|tonight|world|everyone|bye|good & I|im|am|me',
        'im checking out for good',
      ],
      [
        'done|finished|through|over ~3 with|wi ~1 life|living|world|everything|it ~2 ?all & I|am|me|im & no@he|she|chat|form|report',
        'im done with life',
      ],
      ['nothing|nobody|nowt ~2 left ~3 live|lose|me|for|here & I|me', 'nothing left to lose but me'],
      [
        'not|no|what|whats ~2 point|reason|purpose ~4 me|living|life|anymore|waking|anything|being|going|carry & I|me|my|anymore|living|life|being & no@council|reporting|bins|CRIME_NOISE',
        'no point in me being here',
      ],
      [
        'wake|woke|waking ~3 gutted|disappointed|up|sad|angry & still|alive|gutted & I',
        'gutted to wake up still alive i was',
      ],
      [
        'hope|wish|pray|hoping|praying ~3 not|never|sleep|dont ~3 wake|exist|here|born|forever|die',
        'i hope i do not wake',
      ],
      [
        'funeral|grave|coffin|heaven|afterlife ~5 me|my|i|join|peaceful|nice|own & picture|join|plan|planning|imagine|thinking|want|feels & no@cost|cemetery|plot|mums|dads|book|council',
        'i keep thinking of my own funeral and it feels nice',
      ],
      [
        'be|join|see|go ~2 with ~1 him|her|mum|dad|them|baby|wife|husband & want|wanna|soon|going & heaven|died|lost|passed|dead|die|grave|gone & I',
        'he died and i want to be with him in heaven, i will go with him soon',
      ],
      [
        'world|everyone|family|kids|they|people|all ~2 better|happier|easier ~2 without|off ~1 ?me ?if',
        'the world is better without me',
      ],
      [
        'hate|hating|despise ~1 myself|living|life|waking & I|my|me & no@noise|council|here|estate',
        'i hate myself',
      ],
      [
        'i am|feel|am ~2 burden|worthless|numb|empty|nothing|useless|broken|trapped|hopeless & life|anymore|die|everyone|alone|inside|all|living|point|no|hopeless|worthless & no@bin|bot|council|house|houses',
        'i feel numb inside',
        'i am nothing and a burden to everyone',
      ],
      [
        'scared|frightened|afraid|worried ~3 what|of ~2 i|my|myself ~2 do|might|will|hands|myself|self',
        'scared of what i might do',
      ],
      [
        'not|dont|cannot ~2 trust|keep myself ~3 ?safe ?tonight ?alone ?anymore',
        'i dont trust myself tonight',
      ],
      [
        'hurt|harm|kill|cut|cutting|hurting|scratching|banging|bang|scratch|burn|burning|punish ~2 myself|self|arms|wrists|skin|thighs|legs|head ~6 quiet|raw|bleed|blood|cope|feel|punish|release|stop|urge|again|pain|deserve|wall & I|MY|our|she|he & no@sofa|glass|lifting',
        'i bang my head on the wall till it goes quiet',
        'scratching her arms raw she is',
      ],
      [
        'friend|mate|lad|brother|sister|son|daughter|mum|dad|wife|husband|someone|he|she|flatmate|cousin|colleague|girl ~4 wants|want|going|gonna|threatening|threatens|says|said|planning|talks|talking|trying|tried|texted|posted ~4 die|end|kill|killing|dying|suicide|ending|goodbye|dead|jump|harm ~2 ?it ?himself ?herself & no@grass|plants|noise|dog|cat|neighbours|me|us',
        'my mate says he wants to end it',
        'she posted goodbye',
      ],
    ],
    unless: [
      ['am i ~1 banging my head on|against', 'am i banging my head on a wall here'],
      [
        'sorry ~1 for all ~1 calls|emails|messages|questions|texts & no@goodbye|bye|pain|love|burden|die|gone|alive',
        'the hedge by my path wants cutting, sorry for all the calls',
      ],
      ['die ~1 hair', 'my son wants to die his hair blue'],
      [
        'says|said|saying ~1 i am|will dead & no@anymore|inside|tomorrow|SELF|SUICIDE|pills',
        'my brother is outside my door says im dead',
      ],
      [
        'says|said|saying|say ~3 kill|killing you|her|MY & no@SELF|SUICIDE|PILLS|myself',
        'my dad said he would kill my mum',
      ],
      [
        'hopeless at|with ~1 maths|sums|typing|gardening|computers|computer|tech|technology|money|cooking|names|directions|forms|numbers|dates|diy|spelling & no@SUICIDE|SELF|LIFE|die|dead|worthless|end|anymore|more|cope|face|enough|point|goodbye',
        'im hopeless with all sums',
      ],
      [
        'bungee|skydive|skydiving|abseil|parachute & no@SUICIDE|SELF|LIFE|die|dead|kill',
        'bungee off a bridge, im going through with it',
      ],
      [
        'take|taking up ~1 any|more|much ~2 your time & no@SUICIDE|LIFE|SELF|die|dead|kids|family|love|mum',
        'i wont take up any more of your time, goodbye',
      ],
      [
        'keep|keeping you ~1 any|longer & no@SUICIDE|LIFE|SELF|die|dead|kids|family|love|mum',
        'i neednt keep you any longer then, goodbye',
      ],
      [
        'bookies|gamble|gambling|betting|slots & done with it & no@goodbye|more|anymore|everyone|SUICIDE|LIFE|SELF|die|dead',
        'my pay gone in the bookies every week im done with it',
      ],
      [
        'not ~2 be ~1 here & off|holiday|fly|flying & tenerife|spain|benidorm|majorca|turkey|greece|florida|cruise|caravan|ibiza|cyprus & no@SUICIDE|LIFE|SELF|die|dead|kill|goodbye',
        'i wont be here next week, off to tenerife',
      ],
      [
        'goodbye|bye & song|album|lyrics|program|chorus & no@everyone|funeral|love|SUICIDE|LIFE|SELF|die|dead|kill|end',
        'goodbye world was my first program',
      ],
      [
        'point ~2 me saying|telling|repeating|ringing|reporting|typing & no@gone|being|anything|nothing|SUICIDE|LIFE|SELF|die|dead',
        'theres no point in me saying it twice',
      ],
      [
        'cope|coping ~1 with ~2 damp|mould|stairs|rent|bills|heat|cold & no@tomorrow|goodbye|sorry|do|numb|burden|everything & no@SUICIDE & no@die & no@end & no@LIFE',
        'i cant cope with the damp any more',
      ],
      [
        'kill|killing|murder ~1 someone|somebody|whoever|anyone & no@SELF & no@SUICIDE & no@die & no@dead',
        'my dad is going to kill whoever tipped this',
      ],
      [
        'not ~1 take|stand|cope|put|bear ~3 noise|music|barking|smell|rubbish|kids|neighbours|parties|neighbour|racket|drilling & no@tomorrow|goodbye|alive|trapped|hate|gone|sorry|end|LIFE|being',
        'i cant do it any more, i cant take kids like these',
      ],
      [
        'end|finish|stop|close|leave ~3 chat|conversation|call|text|texts|message|tenancy|contract|lease & no@anymore|more|longer|goodbye|love|gone|alive|tomorrow|LIFE',
        'i just want it to stop this chat, leave me alone',
      ],
      [
        'wont|not ~2 be ~2 here|around|home ~2 tomorrow|morning|weekend|week & @holiday|work|visit|collect|appointment|shift|delivery|bin|hospital & no@sorry|goodbye|trust|hate|cancel|SELF|miss',
        'i wont be here tomorrow morning for the appointment',
      ],
      [
        'dead|die|dying tired|phone|battery|laptop|laughing|boredom|hungry|funny|embarrassment|curiosity',
        'i would rather be dead tired',
      ],
      [
        '!not lol|haha|lmao|joking|jk & no@seriously|serious|suicidal|anymore|more|gone|tomorrow|tonight|cut|point|trust',
        'i hate myself for eating that cake lol',
      ],
    ],
    not: [
      'im frightened of my own husband',
      'im frightened of stopping on my own',
      'i wont be in tomorrow',
      'no point reporting it',
      'cant do this form',
      'i hate living here',
      'end the call',
      'kids want to kill the fish',
      'i am done with the chat',
      'the battery is dead and i want it gone',
      'i give up with this form',
    ],
  },
]
