import type { Safety } from '../../../dialogs/meaning.ts'

type Ordinary = readonly (readonly [pattern: string, ...examples: string[]])[]

/** Nothing but a reference or a code is lost. */
const lostReference: Ordinary = [
  [
    'lost|lose|forgot|forgotten|mislaid|deleted ~2 code|reference|ref|refs & no@life|live|die|kill|end|SUICIDE|job|home|HURT|WEAPON|everything|way|cope|nothing|anymore|matter|matters|carry|around|care|hope',
    'i lost my code',
    'forgot the reference number',
  ],
  [
    'not ~2 have|got|find|know|remember|see ~2 code|reference|ref|refs & no@life|live|die|kill|end|SUICIDE|job|home|HURT|WEAPON|key|keysafe|safe|door|lift|fall|fallen|floor|everything|nothing|anymore|matter|matters|carry|around|care|hope',
    'i dont have my code',
    'cant find the reference',
  ],
]

/**
 * What the classifier alone may not take for danger: the words themselves say that it is something else.
 * A rule that holds is never touched by these. Each pattern stands with messages it lets go.
 */
export const ordinary: Record<Exclude<Safety, 'none'>, Ordinary> = {
  domestic_abuse: [
    [
      'not ~1 want|wanting you ~2 know|knowing who|my & no@HE|HOUSEHOLD|FEAR|HURT|CONTROL',
      'dont want you knowing who i am',
    ],
    [
      'safe ~1 space|place|area|spot ~4 play|walk|cross|ride|cycle !to|in|into & no@sleep|tonight|stay',
      'is there a safe space for kids to play',
    ],
    [
      'safe ~1 space|place|area|spot ~3 bike|bikes & no@tonight|sleep|stay',
      'is there a safe place for my bike',
    ],
    [
      'STRANGER ~3 THREATEN|HURT|GRAB|SHOUT|TORMENT ~2 ME|HIM|HOUSEHOLD|MY & no@live|lives|living|love|loves|married|dating|seeing',
      'some youths threatened my partner',
      'a drunk bloke pushed my wife',
      'lads shouted at my husband',
    ],
    [
      'HOUSEHOLD ~2 done.HURT|done.THREATEN|done.GRAB ~2 by ~2 STRANGER|VEHICLE|PET|OUTSIDER|group & no@seeing|dated|dating|with|lives|ex',
      'my husband was hit by a car',
      'my son got bitten by a dog',
    ],
    [
      'denied.HURT|denied.THREATEN|denied.VIOLENT & no@FEAR & no@CONTROL & no@HURT & no@yet|used|until',
      'he hasnt hit me, just the noise',
      'not violent at all, just a loud telly',
    ],
    [
      'HOUSEHOLD ~2 FEAR of|by|with|from ~2 youths|youth|teenagers|lads|gang|gangs|group|drunks|drinkers|dealers|yobs|dog|dogs|fireworks & no@HURT & no@CONTROL & no@THREATEN & no@he|his|brings|sets',
      'my husband is scared of the youths',
      'my kids are frightened by the dogs',
    ],
    ['they ~1 not let ~2 park|parking', 'they wont let me park outside my house'],
    ['WEAPON bin|bins|amnesty|crime|surrender', 'knife bin outside the police station is overflowing'],
    [
      'lads|youths|youth|teenagers|teens|gang|gangs|group|yobs|thugs|men|dealers ~4 SHOUT|THREATEN & no@PARTNERISH & no@KIN & no@HE & no@home',
      'lads shouting and threatening people',
    ],
    [
      'shouting|swearing|threats|abuse ~1 and ~1 shouting|swearing|threats|abuse & no@HOUSEHOLD & no@HE & no@AT_HOME & no@I & no@dinner|whenever|married|wedding|since',
      'shouting and threats',
    ],
    [
      'PARTNERISH ~2 say|says|said|reckons|thinks|saw|found|spotted|noticed ~2 it|its|a|the|there|some|that & no@HURT & no@FEAR & no@KILL & no@ME & no@CONTROL & no@EX & no@letter|message|messages|number|leaflet|money|baby|head|fault|obeys|obey|good|no|nothing|new|address|school|kids|bag',
      'wife says its been there a week',
      'my husband saw a pile of rubble',
    ],
    [
      'PARTNERISH ~4 sleep|slept|asleep|awake & noise|music|barking|bass|party|drilling|loud|traffic & no@HURT & no@FEAR & no@SHOUT & no@purpose|text|ring|reply|questions|me|floor',
      'my partner and i cannot sleep because of the music',
    ],
    [
      'gentleman|lady|chap|bloke|guy|man|woman|fella ~1 at|in|from|opposite ~1 number|flat|block & no@FEAR & no@HURT & no@PARTNERISH & no@out|locked|bruises|crying|screaming|begs|let|black',
      'the lady at number 9 films me every time i leave the house',
    ],
    [
      'not ~1 my ~1 husband|wife|partner|boyfriend|girlfriend ~2 or|just|only|but & @neighbour|caretaker|landlord|warden|lad|mate',
      'hes not my partner or anything, just the caretaker',
    ],
    [
      'not know him|her|them !any|anymore|like & @neighbour|block|street|bus|landing & no@room|home',
      'man in the block follows me, i dont know him',
    ],
    [
      'SAFE ~8 gang|youths|dealers|drunks|lads|traffic|lighting & no@PARTNERISH & no@KIN & no@he|son|brings|home|my',
      'i dont feel safe with the gang there',
    ],
  ],
  emergency: [
    ...lostReference,
    ['WEAPON bin|bins|amnesty|crime|surrender', 'knife bin outside the station is overflowing'],
    [
      'denied.HURT|denied.THREATEN & no@FEAR & no@NOW & no@WEAPON & no@yet|until|help|blood|breathing & @noise|music|loud|telly|bins|parking|dog|rubbish|shouting',
      'he hasnt hit me, just the noise',
    ],
    ['not let ~2 park|parking', 'they wont let me park outside my house'],
    [
      'toy|water|nerf|foam ~1 gun|guns|pistol|pistols|sword|swords & no@real|robbing|shop|aiming|pointing|FEAR',
      'kids playing with toy guns',
    ],
    [
      'someone|somebody is|will going|gonna|get|be ~2 get|be ~1 hurt|killed|knocked|run & @racing|racers|speeding|speed|wheelies|potholes|pothole & no@HE',
      'people racing cars, someone is going to get hurt',
    ],
    [
      'passed|handed|gave ~1 ME ~1 leaflet|flyer|card|letter|parcel|form & no@help|bomb|wires|held|police',
      'a man handed me a leaflet outside the shops',
    ],
    [
      'beat|beats|beating ~2 rug|rugs|carpet|carpets|mat|mats|drum|drums|eggs',
      'she is beating her rugs outside',
    ],
    ['fire ~1 risk|hazard|safety & no@smoke|flames|burning|alight|trapped', 'the mattress is a fire risk'],
  ],
  crisis: [
    ...lostReference,
    [
      'last night & @SHORT & no@i|rope|bridge|tracks|river|MY|my|our|his|her|their|is|be|tried|took|taken|cut|nearly|almost|alive|earth|here|bye|goodbye|goodnight|sorry|love|life|live|die|kill|end|SUICIDE|HURT',
      'last night',
      'it happened last night',
    ],
    [
      'like|as ~3 want|wants|wanting ~1 to kill ~1 someone|somebody|us|people',
      'they drive like they want to kill someone',
    ],
    [
      'phone|mobile|battery|tablet|laptop|camera|signal ~4 die|dying|dead|dies|died & no@i|me|sorry|love|mum|dad|kind|bridge|roof|goodbye|goodnight|bye|last',
      'my phone is about to die',
      'battery nearly dead',
    ],
    [
      'not ~1 want|wanna|wanting ~2 give|giving|leave|leaving|say|saying|share|sharing|tell|put ~3 name|names|details|number|address|email|surname & no@will|die|kill|life|goodbye|note|SUICIDE|SELF|feel|thinking|think|cutting|cut|hurt|hurting|river|bridge|rope|letters|low|high|notice|here',
      'i dont want to give my name',
      'no i dont want to leave my details',
    ],
    [
      'not ~1 want|wanna|wanting ~2 name|names|details|number|address ~2 given|used|shared|mentioned|known|passed|printed|taken|on & no@will|die|kill|life|live|goodbye|note|SUICIDE|body|rope|river|bridge|think|thinking|waking|tried|feel|end',
      'you can text me on 07700900456 dont want my name given',
      'i dont want my details shared',
    ],
    [
      'not ~1 want|wanna|wanting ~1 anyone|anybody|you|them|him|her|people|neighbours|nobody|everyone|someone|landlord ~2 know|knowing|out|tell|told & no@alive|body|hurt|hurting|die|dead|kill|pain|life|goodbye|note|SUICIDE|cut|cutting|rope|bridge|low|tried|took|thinking|doing|gone',
      'i dont want anyone to know',
      'i dont want him to find out',
      'dont want you knowing who i am',
    ],
    [
      'FEAR & @SHORT & no@voices|jump|cut|urges|mind|head|alone|tonight|overdose|myself|self|what|do|live|living|life|die|dying|death|alive|think|thoughts',
      'im scared',
    ],
    ['please ~1 look|check|come|see ~1 again & no@I', 'please look again it is worse'],
    ['graffiti|sprayed|scrawled|daubed ~6 kill|die|suicide & no@i|me', 'graffiti saying kill on the wall'],
    [
      'noise|racket|music|barking ~3 killing|driving ~1 ME|us & no@head|bridge|train|SUICIDE|SELF|LIFE|end|jump|jumping|cut|way|die',
      'that barking is driving me round the bend',
    ],
  ],
}
