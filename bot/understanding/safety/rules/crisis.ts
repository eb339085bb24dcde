import type { Rule } from '../rule.ts'
import { medicineAsUsual, noDeath, noHarmfulDose } from './sayings.ts'

export const crisis: readonly Rule[] = [
  {
    id: 'suicide',
    level: 'crisis',
    reason: "Thoughts of suicide, one's own or another person's.",
    when: [
      [
        'when|before|after|once i end it all',
        'how do i cancel broadband and council tax for when i end it all',
      ],
      ['tired|sick|done ~1 of|with ~1 being ~1 alive|here|me|burden', 'im tired of being alive'],
      ['people|someone|line|text|help ~4 want|wants ~1 to die', 'text line for someone who wants to die'],
      ['out of ~1 this|my life', 'i want out of this life'],
      ['starve|starving|cut ~3 cut|starve|hurt ~4 deserve|hate|myself', 'i starve and cut because i hate it'],
      ['SOMEONE ~3 bridge ~4 sitting|edge|jump|over', 'person on the bridge sitting there'],
      ['SOMEONE ~2 on ~2 ledge|parapet', 'woman on the ledge'],
      [
        'sitting|sat|standing|stood|climbing|climbed|dangling ~3 edge|ledge|railing|railings|parapet|over ~4 bridge|roof|park|railing|railway|edge|multi & SOMEONE|lad',
        'a man stood on the ledge of the car park',
      ],
      ['pain ~3 stop|end|away & rope|PILLS|die|end|life|want', 'i want the pain to end'],
      ['end|stop ~1 the pain|suffering|hurting & I|my|want', 'i want to stop the pain'],
      ['so low & end|over|die|cope|alone|anymore', 'im so low i want it over'],
      ['shout ~1 text|number|service|textline', 'shout text number'],
      ['samaratins|samaritan|sammaritans|samaritians', 'samaratins number'],
      ['god|lord take me', 'i pray god take me'],
      [
        'soon|all over soon & @goodbye|gave|giving|away',
        'he gave his things away and says itll be all over soon',
      ],
      ['life ~1 over & I|me|my', 'my life is over'],
      [
        'crash|drive|driving ~3 car ~3 wall|tree|off|into & @want|thinking|telling|feel',
        'i want to drive my car into a tree',
      ],
      [
        'think|thinking|thought|thoughts ~4 die|dying|death|dead & I & no@CRIME_NOISE & no@fox|plant|tree|cat|dog',
        'i think of dying every day',
      ],
      [
        'thoughts ~3 dangerous|dark|scary|scare|suicidal|black & no@alley|street',
        'my thoughts get dangerous',
      ],
      ['dead before|by', 'ill be dead by christmas'],
      [
        'want|wanna|going ~2 go|be|join ~1 with|join him|her|them|heaven & lost|died|passed|death|dead',
        'since mum died i want to be with her',
      ],
      ['deserve ~3 die|pain|live|alive|here|hurt|suffer', 'i deserve pain', 'i dont deserve to live'],
      ['stop|end|cease existing|being|breathing & @want|wish|just & I', 'i want to stop existing'],
      [
        'why ~3 carry|go|keep|bother on|going|living & I & no@CRIME_NOISE',
        'i dont know why i should carry on',
      ],
      ['said|saying|say MY goodbyes|goodbye', 'ive said my goodbyes'],
      ['not ~1 be here ~1 anymore|now', 'i could just not be here now'],
      [
        'not ~2 be here ~2 tomorrow|christmas|much|longer|long|weekend|soon & no@council|collection|bins',
        'i wont be here tomorrow',
      ],
      ['voices|voice|head ~4 die|kill|jump|must|crash & no@music|noise', 'voices telling me to die'],
      ['voices|voice|head ~4 end it|this|things', 'my head is telling me to end it'],
      ['hate MY life|self', 'i hate my life'],
      ['FEAR ~2 what ~1 i ~2 do ~3 myself|self|tonight|alone', 'im scared of what i might do to myself'],
      ['worth more ~3 dead|gone|than', 'im worth more dead'],
      ['point ~2 being|living|life|alive|carrying|existing & no@CRIME_NOISE', 'whats the point of living'],
      [
        'rope|noose ~4 neck|ready|tree|beam|loft|shed & I',
        'ive got a rope in the loft',
        'i have a rope round my neck',
      ],
      ['wrong side ~2 railings|railing|bridge|barrier|fence|rail', 'hes on the wrong side of the barrier'],
      [
        'I ~2 stood|standing|stand|sat|sitting|waiting|up ~3 roof|bridge|ledge|edge|top|railings|platform|tracks & no@rubbish|dumped|sofa|kids|youths|bus',
        'i am stood on the roof',
        'im sat on the ledge',
      ],
      ['how|many|much ~3 PILLS ~4 die|kill|overdose|fatal|lethal|enough', 'how many tablets to overdose'],
      ['overdose ~2 how|many|much|lethal|fatal', 'overdose how much is fatal'],
      [
        'saving|saved|stockpiled|stockpiling|hoarding|enough|stash ~3 PILLS',
        'ive been saving up tablets',
        'i have enough tablets',
      ],
      [
        'look|looking|looked|stare|staring|sit|sat|walk|been ~3 train|tracks|bridge ~8 down|over|end|jump|week|think & I & no@rubbish|dumped',
        'i keep staring at the tracks, i sat by the train tracks and think of the end',
      ],
      ['throw|throwing|chuck SELF ~2 off|under|front|in', 'throw myself under a train'],
      [
        'step|stepping|walk|walking|throw|throwing ~2 front ~2 train|bus|car|lorry|traffic',
        'walk out in front of a bus',
      ],
      ['only way out', 'its the only way out for me'],
      [
        'way out ~3 one|except|left|only|this & no@car|road|gate|path',
        'there is only one way out, no other way out left',
      ],
      [
        'written|wrote|writing|left ~2 notes|letters|letter|note ~4 kids|family|goodbye|mum|everyone|children|say & no@neighbour|neighbours|car',
        'i wrote letters to my family to say goodbye',
      ],
      [
        'better|happier|easier|care|notice|best ~2 if i ~2 gone|dead|died|disappeared|not',
        'everyone is happier if i am gone',
      ],
      ['better|happier|easier|manage|fine|best ~3 without me', 'they would be happier without me'],
      ['i ~3 burden', 'im such a burden'],
      ['nobody|no ~2 cares|care ~1 if ~1 i ~1 live|die|am|was', 'nobody cares if i die'],
      [
        'nobody|noone|none|no ~3 miss|care|cares|notice ~1 me|i|if & no@council|report|litter|rubbish|form|forms|complaint|patio',
        'nobody cares about me',
        'no one would miss me',
      ],
      ['do|doing it tonight & I & no@bins|bin', 'i am going to do it tonight'],
      [
        'want|going|gonna|thinking|about|might|ready|feel|like|hurt ~3 jump|jumping & no@kids|queue|lads|youths|trampoline|fence|bail',
        'im going to jump',
        'thinking about jumping',
      ],
      ['not ~1 go|carry on like this & no@CRIME_NOISE & no@STRANGER & no@PROPERTY', 'i cant go on like this'],
      [
        'want|need|wish ~2 it|this|everything|pain ~3 to ~1 stop|end|over|finish|finished & no@CRIME_NOISE & no@STRANGER & no@PROPERTY',
        'i just want it to be over',
        'i need everything to stop',
      ],
      ['marna chahta|chahti|chahtha', 'main marna chahta hu'],
      ['vreau ~1 mor', 'vreau sa mor'],
      ['quiero morir|morirme', 'quiero morir'],
      ['nie chce ~1 zyc|umrzec', 'nie chce zyc'],
      ['kys|ctb', 'everyone says kys'],
      ['SUICIDE', 'im suicidal', 'thinking about suicide', 'my friend is suicidle'],
      [
        'kill|killing|kil|killed|hang|hanging|hung|drown|drowning|top|topping|shoot|gas ~1 SELF',
        'i want to kill myself',
        'he says hes going to kill himself',
        'ill hang myself',
      ],
      [
        'end|ending|finish|take|taking|took ~1 MY|his|her|their ?own life|lives',
        'i want to end my life',
        'she tried to take her own life',
        'ending my life',
      ],
      [
        'end|ending|finish ~1/house|flat|bungalow|block|flats it|things ~1 all|now|tonight|today|myself|for & no@CRIME_NOISE & no@tenancy',
        'i just want to end it all',
        'im going to end it tonight',
      ],
      [
        'end|ending|finish it|everything & @want|wanna|gonna|going|thinking|just|can & no@CRIME_NOISE & no@tenancy|chat|conversation|report|call',
        'i wanna end it',
        'thinking of ending everything',
      ],
      [
        'want|wanna|wanted|wants|wanting|wish|ready|better|rather|going|feel|hope|hoping|gonna|deserve ~3 die|dead|dying|dieing & I|he|she|me|they',
        'i want to die',
        'i wish i was dead',
        'id rather be dead',
        'she wants to die',
        'i feel like dying',
      ],
      [
        'better|best ~1 off ~2 without me',
        'everyone would be better off without me',
        'world is better off without me',
      ],
      [
        'better|best ~2 if i ~2 not here|around|gone|dead|wasnt|died|disappeared',
        'it would be better if i was not here',
      ],

      [
        'not ~1 want|wanna ~2 be ~1 here|alive|anymore|around & no@STRANGER & no@CRIME_NOISE',
        'i dont want to be here anymore',
        'i dont wanna be alive',
      ],
      [
        'not ~1 want|wanna ~1 live !here|in|next|near|with|on|at|like|there|anywhere|round|around',
        'dont want to live',
        'she dont want to live anymore',
      ],
      [
        'not want ~1 ?to ?be ?here ?to live|exist|wake !with|near|next|him|her|them|nan|mum|dad',
        'i do not want to wake up',
      ],
      ['not ~1 want ~2 go on|carry ~1 anymore|living|more|like|like|on', 'i dont want to go on anymore'],
      [
        'not|no ~1 go|carry|cope|going|carrying ~1 on ~1 anymore|any|living|longer|more|much & no@CRIME_NOISE',
        'i cant go on anymore',
        'cant carry on much longer',
      ],
      [
        'not|no ~2 point|reason|reasons|purpose ~3 living|live|life|alive|going & no@CRIME_NOISE',
        'theres no point living',
        'i have no reason to live',
      ],
      ['not see ~2 future', 'cant see a future'],
      [
        'life|living ~2 not|isnt|pointless|worthless|no ~1 worth|point|meaning|pointless|living & no@neighbours & no@noise',
        'life is not worth living',
        'life has no meaning',
      ],
      [
        'nothing|nothin ~1 left ~2 to|for ~1 live|me',
        'nothing left to live for',
        'theres nothing left for me',
      ],
      ['nothing to live for', 'i have nothing to live for'],
      ['not ~1 worth ~1 living|being', 'not worth living'],
      [
        'wish|wishing|hope|pray ~1 i ~2 never|not ~2 wake|born|exist|woke|here|up',
        'i wish i never woke up',
        'wish i was not born',
      ],
      ['go ~2 sleep ~2 never|not ~2 wake', 'i want to go to sleep and never wake up'],
      [
        'jump|jumping|jumped|leap ~2 off|from|front|under|infront ~3 bridge|roof|building|train|car|tower|park|ledge|balcony|flats|block|lorry|traffic|bus',
        'im going to jump off the bridge',
        'someone about to jump from the car park roof',
        'thinking of jumping in front of a train',
      ],
      [
        'man|woman|someone|person|girl|boy|lad|he|she ~4 bridge|ledge|roof|railings|tracks ~6 jump|edge|wrong|suicidal|sitting|climbing|going|standing',
        'woman on the bridge going to jump',
        'theres a lad on the wrong side of the bridge, sitting there about to jump',
      ],
      ['threatening|threatens|going|gonna|about|wants ~1 to jump', 'hes threatening to jump'],
      [
        'goodbye ~2 note|letter|letters|everyone|forever|world',
        'ive written a goodbye note',
        'goodbye world',
      ],
      [
        'say|saying|said|my|final|last goodbye|goodbyes ~1 to|everyone|all|forever',
        'i just want to say goodbye to everyone',
      ],
      [
        'taken|took|swallowed|taking|take|swallow|downed|od ~6/pics|pictures|photos|photo|picture PILLS & no@found|prescribed|dumped|collected|pill|without|sleep|sleeping',
        'ive taken a load of paracetamol',
        'took all my pills',
      ],
      [
        'i|she|he|friend|mum|son|daughter ~3 overdose|overdosed|od|oded & no@heroin|spice|drugs',
        'i took an overdose',
        'my son has overdosed',
      ],
      ['not ~1 keep MY ~1 self|myself safe', 'i cant keep my self safe'],
      ['not ~1 safe ~1 from|with|by|on myself|self', 'i am not safe from myself'],
      ['not ~1 safe ~1 from|with|by|on own|head|thoughts|mind', 'im not safe on my own'],
      ['not ~1 keep myself|himself|herself safe', 'i cant keep myself safe'],
      [
        'dark|bad|suicidal|intrusive|horrible ~1 thoughts|place & no@alley|street|park|lighting|light',
        'im having really dark thoughts',
        'im in a bad place',
      ],
      [
        'thoughts|thinking|thought|think ~2 of|about ~1 dying|death|ending|killing ?myself & no@noise',
        'i keep thinking about dying',
        'having thoughts of ending everything',
      ],
      [
        'planned|plan|planning|how ~2 to ~1 die|kill|end ~1 myself|it|my|painlessly|quick',
        'how to kill myself painlessly',
        'i have a plan to end it',
      ],
      [
        'bought|got|have|found ~1 rope|noose ~6 hang|neck|myself|goodbye|end|die',
        'ive got a rope and im going to hang',
      ],
      ['no ~1 one|body ~2 miss me|i', 'no one would miss me'],
      [
        'nobody|noone ~3 care|notice|miss ~4 gone|died|dead|die|disappeared',
        'nobody would miss me if i was gone',
        'nobody would care if i died',
      ],
      ['want|wanna|wish|need ~2 disappear|vanish ~1 forever|and|from|for', 'i want to disappear forever'],
      ['tired|sick|done ~1 of|with ~1 living|life|everything', 'im so tired of living', 'im done with life'],
      ['had enough ~1 of ~1 life|living|everything|being', 'ive had enough of life'],
      [
        'not|no ~1 take|cope|face|do ~2 anymore|life|more|another|any|this ~3 want|die|end|life|kill|alone|live|day & no@CRIME_NOISE',
        'i cant take it anymore i want it to end',
        'i cant face another day',
      ],
      ['giving|give|given|gave up ~1 on ~1 life|living|everything|myself', 'im giving up on life'],
      ['samaritans', 'number for samaritans'],
      ['crisis team|line|helpline', 'mental health crisis team'],
      ['text shout|samaritans', 'text shout please'],
      ['mental ~1 health ~1 crisis|breakdown|emergency', 'im having a mental health crisis'],
      ['crisis ~2 mental|suicid|help & I', 'i am in crisis i need mental help'],
      ['ready to go|die ~1 now|peace|forever|tonight', 'im ready to die now'],
      [
        'bridge|train|tracks|river ~4 tonight|now ~4 end|over|jump|goodbye',
        'im at the bridge tonight and its all over',
      ],
      [
        'feel|feeling|am|im|so|completely|felt hopeless|worthless & I',
        'i feel so hopeless',
        'i feel completely worthless',
      ],
      ['not ~1 cope|coping ~1 anymore|longer & no@CRIME_NOISE & no@STRANGER', 'i cant cope anymore'],
      ['not ~1 cope|coping with ~1 life|everything|living', 'not coping with life'],
    ],
    unless: [
      [
        'goodbye to ~1 house|flat|pup|game|team|school|office|shop & no@cruel|SUICIDE|die|forever|end|cope|PILLS|over|tonight|world|everyone|letters|note|alive',
        'we are saying goodbye to the house after 40 years',
      ],
      [
        'its|be|is suicide to|trying|crossing|cycling|driving|walking|pulling & no@die|kill|SELF|me|anymore|pain',
        'its suicide trying to cycle through the underpass',
      ],
      [
        'lost ~4 to suicide & volunteer|volunteering|fundraise|raise & no@die|join|cope|anymore|alone|tonight|SELF|PILLS|jump|end',
        'lost my brother to suicide, i want to volunteer or raise money',
      ],
      [
        'dedicate|dedicating|memorial|plaque ~2 bench|tree|plaque|to|for & no@die|join|cope|anymore|alone|tonight|SELF|PILLS|jump|end',
        'who do i ask to dedicate a bench to my son who took his life',
      ],
      [
        'beans|tomatoes|peas|plants|vines ~3 hanging themselves',
        'the beans are hanging themselves over the canes',
      ],
      [
        'train|volunteer ~2 for|as|be ~2 samaritan|samaritans|suicide & no@number|call|talk|die|SELF|overdose|cope|wants|attempt|not|low',
        'how do i train to be a samaritan',
      ],
      [
        'exam|traffic|road|junction|commute|quiz was|is suicide & no@die|kill|SELF|i|me|way|anymore',
        'the traffic was suicide',
      ],
      [
        `be ~1 here|on ~1 here|all ~1 day|night|ever & ${noDeath} & no@jump|bridge|PILLS|thoughts|cut|roof`,
        'i dont want to be here all day',
      ],
      [
        'end|ending|ended ~1 it|all ~2 with|my|the ~1 subscription|virgin|broadband & no@SUICIDE|SELF|die|dead|kill|life',
        'how do i end it all with virgin',
      ],
      ['knocked dead by', 'knocked dead by the beauty of cornwall'],
      ...medicineAsUsual,
      [
        'twice|wrong|by ~1 mistake|accident & took|taken|swallowed & no@not|SUICIDE|SELF|LIFE|die|dead|kill|end|goodbye|bye|regret',
        'i took my tablets twice by mistake',
        'nan took too many heart tablets by mistake',
      ],
      [
        `toddler|baby|grandson|granddaughter|kid|child ~2 swallowed|drank|ate ~4 PILLS & ${noDeath} & no@box|packet|letter|overdose|left|CHILD_AGE`,
        'my toddler has swallowed bleach',
      ],
      [
        'overdosed|overdose|overdosing|od ~3 pies|cake|cakes|chocolate|baklava|mix|sweets|biscuits|cheese|turkey|telly|netflix|crisps|coffee|curry|pizza|trifle|eggs & no@SUICIDE|PILLS|die|dead|front|son|daughter|vodka|found|tonight|own',
        'i overdosed on mince pies',
      ],
      [
        'suicide prevention|awareness ~3 training|course|courses|charity|walk & no@me|need|needs|help|want|wants|die|kill|SELF|feel|still|LIFE|PILLS',
        'suicide prevention training',
      ],
      [
        'volunteer|volunteers|raise|raising|fundraise|fundraising|money|charity|charities|training ~3 for|on|in|about ~2 suicide & no@i|me|him|her|says|help|FEAR',
        'volunteers for suicide support wanted',
      ],
      [
        'plants|plant|motor|engine|trifle|phone|laptop|hoover|tomatoes|tomato ~1/and committed suicide & no@note|letter|goodbye',
        'the plants committed suicide while i was away',
      ],
      [
        'career|social|political|commercial|financial|fashion suicide & no@die|dead|kill|life|end|lost|home|all|job',
        'career suicide to say so',
      ],
      ['suicide door|doors|hinges|rapper|burger', 'suicide doors on a lincoln'],
      [
        'suicidal pigeons|pigeon|squirrels|squirrel|pheasants|cyclists|idiot|idiots|driver|drivers & no@i|im|me|my|feel',
        'suicidal pigeons nesting on the ledge',
        'only a suicidal idiot would leave a bookcase on the roundabout',
      ],
      [
        'dissertation|thesis|coursework|project|lesson|exam ~2 on|about|what ~3 suicide & no@i|me|want|feel|feeling|friend|he|she',
        'my dissertation is on suicide in novels',
      ],
      ['romeo and juliet & no@HE|want|wants|feel', 'romeo and juliet, why do they kill themselves'],
      [
        'hopeless at|with ~1 maths|sums|typing|gardening|computers|computer|tech|technology|money|cooking|names|directions|forms|numbers|dates|diy|spelling & no@SUICIDE|SELF|LIFE|die|dead|worthless|end|anymore|more|cope|face|enough|ROPE|PILLS|point|jump|goodbye|go',
        'im hopeless at maths',
        'my wife does our money, im hopeless with sums',
      ],
      [
        `like this ~4 wifi|wi|broadband|biscuit|biscuits & ${noDeath}`,
        'cant go on like this with this slow wifi',
      ],
      [
        `point ~2 going ~1 to ~1 gym|shop|shops|town|tip|library|pub|match|beach|market & ${noDeath}`,
        'no point going to the gym in december',
      ],
      [
        `point ~1 carrying on with ~1 this|the ~1 form|chat|report|application & ${noDeath}`,
        'no point carrying on with this form',
      ],
      [
        `thinking|think|thought|thoughts ~2 of|about ~1 ending|end ~3 membership|contract|tenancy|subscription|lease & no@SUICIDE|SELF|LIFE|die|dead|kill|jump|anymore|cope|hopeless|everything|face`,
        'thinking of ending my gym membership',
      ],
      [`be here ~1 at ~1 work|saturday|sunday & ${noDeath}`, 'dont want to be here at work on a saturday'],
      [
        '!be lying|lies|found|swan|duck|fox|badger|bird|pigeon|cat ~3 dead by|before',
        'swan lying dead by the lake',
      ],
      [
        'toddler|toddlers|baby|child|kid|kids|children|tot ~8 ledge|sill & no@jump|jumping|SUICIDE|die|kill|teenager|teenagers|mum|mother|woman|lady|holding|bridge|flyover|crying|CHILD_AGE|car|shops',
        'a toddler stood on the window ledge',
        'child on the ledge',
      ],
      [
        'throwing|threw themselves ~6 trolleys|trolley|dare & no@SUICIDE|die|want|wants|crying',
        'kids throwing themselves in front of cars for a dare',
      ],
      [
        `bungee|skydive|skydiving|abseil|trampoline|parachute|swimming|charity & jump|jumping|jumped|leap & ${noDeath} & no@roof|stood|about|threatening`,
        'bungee jump off a bridge for my 40th',
        'going to jump in the lake for the swimming club',
      ],
      [
        `jump|jumping|jumped ~1 off|on ~1 bus|call|zoom|teams !station|depot|shelter|roof & no@front|bridge|roof|says & ${noDeath}`,
        'gotta jump off the bus',
      ],
      [
        'hang|hung|hanging SELF a|some ~2 curtains|shelf|shelves|sign|picture|pictures|painting|baskets|bunting',
        'my dad hung himself a nice new shelf',
      ],
      [
        'killing SELF slowly|with & drink|drinking|drinks|bottles|vodka|booze|fags|smoking & no@want|wants|pills|suicide|end|die|hope|hoping|reason|living|purpose|point|tonight|wake|since',
        'he is killing himself slowly with drink',
      ],
      [
        'nothing ~2 live for ~1 now ~1 bake|strictly|traitors|corrie|eastenders',
        'nothing to live for now bake off is finished',
      ],
      [
        'end|ending|ended it|all & diet|album|playlist & no@SUICIDE|die|dead|kill|life',
        'i could end it all, this diet that is',
      ],
      [
        'think|thinks|thinking ~1 he|she|someone|they ~1 is|are dead & no@SUICIDE|SELF|PILLS|jumped|bridge|wrists|letter|note|roof',
        'i think hes dead',
      ],
      [
        'i ~1 want|need ~1 to ~1 stop being ~2 VIOLENT|angry|jealous & no@SUICIDE|SELF|LIFE|die|kill|end|anymore|jump|worthless|everything',
        'i want to stop being violent with my boyfriend',
      ],
      [
        'said|says|texted|sent|message say goodbye to your|them & no@SUICIDE|die|kill|PILLS',
        'he said say goodbye to your dog',
      ],
      [
        'wants|want ME dead & no@SUICIDE|SELF|so|do|too|jump|right|enough|anymore|hopeless|end',
        'he wants me dead',
      ],
      [
        'taking|takes|taken|took over ~1 MY|his|her|their life|lives & no@SUICIDE|die|dead|kill|end|ending|own|voices|anymore|cope|point|want|note|jump|overdose|PILLS|crisis|face|enough|hopeless|worthless|reason|go',
        'gambling is taking over my life where do i get help',
      ],
      [
        'nearly|almost killed SELF ~2 on ~1 bike|stairs|ice|step|path|scooter|ladder|drive',
        'nearly killed myself on the bike last night',
      ],
      ['plant|plants ~4 given|gave|give up on life', 'my plants have given up on life'],
      [
        'living without ~1 gravy|coffee|tea|chocolate|cheese|wifi|bacon|cake|crisps|bread',
        'lifes not worth living without gravy',
      ],
      [
        'rather|sooner die than ~1 wear|watch|sing|dance|vote|support & no@SUICIDE|SELF|LIFE|kill',
        'id rather die than wear crocs',
      ],
      [
        'die|dying|dead of ~1 cold|hunger|thirst|fright|excitement|cringe|shock & no@SUICIDE|SELF|LIFE|want|wanna|wish|kill|hope|hoping|hopefully|until|till|cares|enough|face|starving',
        'im going to die of cold waiting for this bus',
      ],
      [
        'damp|mould ~8 be death of & no@SUICIDE|SELF|kill|anymore|cope|face|hopeless|everything',
        'the damp i think itll be the death of my chest',
      ],
      [
        'made|makes|making ~1 MY life hell|misery|miserable over & no@SUICIDE|SELF|die|dead|kill|end|hopeless|worthless|cope|jump|jumping|anymore|everything|PILLS|ROPE',
        'shes made my life hell over a fence',
      ],
      [
        `trainee|volunteer|volunteered|listeners & samaritan|samaritans & no@number|call|talk|overdose|jump|crisis|not|low & ${noDeath}`,
        'i was a samaritan volunteer for ten years',
      ],
      ['samaritan|samaritans ~1 purse|shoebox|shoeboxes', 'number for samaritans purse shoebox'],
      [
        'throwing|dropping|chucking|threw|lobbing ~2 slabs|slab|bricks|brick|stones|rocks & bridge|cars|windscreens|windscreen|traffic & no@jump|SUICIDE|SELF|die|PILLS|LIFE|ledge|edge|man|woman|girl',
        'lad on the wrong side of the bridge throwing bricks at cars',
      ],
      [
        'KID|youths|lads|teenagers|boys|children ~2 climbing|climbed ~3 on|onto|over ~3 roof|roofs & no@jump|jumping|edge|fall|fell|SUICIDE',
        'kids climbing over onto the school roof again on sunday',
      ],
      [
        'end|ending it with him|her|HOUSEHOLD & no@SUICIDE|SELF|LIFE|die|dead|kill|gone|without|all|PILLS|WEAPON|insulin|car|rope',
        'i just want to end it with him and he wont let me',
      ],
      [
        'coke|cocaine|sniffing|hiccups|hiccuping|hiccup|snoring|adverts|spam & want|need|wish ~2 it|this ~3 to ~1 stop & no@SUICIDE|SELF|LIFE|die|dead|kill|all|everything|pain|alone',
        'i do coke at work, i need it to stop',
        'i want this hiccuping to stop',
      ],
      [
        'on ~1 holiday & not ~2 be ~2 here|in|around|home & no@SUICIDE|SELF|LIFE|PILLS|ROPE|die|dead|kill|goodbye|end|everything|hopeless|cope|anymore|jump',
        'i wont be here tomorrow im on holiday',
      ],
      [
        'took|take|taken one|two|couple PILLS & no@all|die|SUICIDE|SELF|end|packet|packets|box|boxes|bottle|bottles|strip|strips|overdose',
        'i took two ibuprofen for my knee',
      ],
      [
        `took|take|taken MY PILLS late|early|today & ${noHarmfulDose}`,
        'took my tablets late today does it matter',
      ],
      [
        `take|takes|taking|on ~2 PILLS ~1 every|daily|each|twice & ${noDeath} & no@hoping|hope|body|heart|enough|face|go|saving|wants`,
        'i take codeine every day and cant stop',
      ],
      [
        'gamble|gambling|betting|slots & want|need|wish ~2 it|this ~3 to ~1 stop & no@SUICIDE|SELF|LIFE|die|dead|kill|end|everything|pain|over|jump|anymore|cope|hopeless|PILLS|ROPE',
        'i gamble my wages away and i want it to stop',
      ],
      [
        'ruin|ruining|ruined|ruins|wrecking ~1 MY life over & no@SUICIDE|SELF|die|dead|kill|end|hopeless|worthless|cope|jump|jumping|anymore|PILLS|ROPE',
        'they are ruining my life over this tax bill',
      ],
      [
        'not ~1 want|wanna ~2 be ~1 here|around ~1 when|if|while he|she|HOUSEHOLD ~1 get|gets|come|comes|is|back|home|wakes|returns|finds & no@anymore|alive|die|dead|dying|kill|end|life|SUICIDE|PILLS|myself|body|goodbye',
        'i dont want to be here when he gets back',
      ],
      ['dying not breathing', 'i think hes dying not breathing'],
      [
        '!am|is|feel|feeling|feels|felt|was suicidal|suicide driving|riding|racing|overtaking|manoeuvre & no@i|HE|my|thoughts|mind|heart|wall|bridge|feel',
        'suicidal driving on the bypass',
      ],
      [
        'essay|homework|film|book|play|documentary|song|album|novel ~2 about|on|called ~2 suicide & no@me|feel|feeling|HE|KID|notes|plan',
        'writing an essay about suicide',
      ],
      [
        'kids|youths|children|lads|boys ~2 jump|jumping ~2 off|from & no@SUICIDE|die|bridge|want|wants|saying|says|telling|shouting|crying|about|flyover|take',
        'kids jumping off the roof of the garages for fun',
      ],
      [
        'kill|killing themselves|themself ~3 bike|bikes|quad|quads|moped|mopeds|scooter|scooters|motorbikes|racing|driving|riding|speeding|laughing & no@say|says|said|saying|SUICIDE',
        'they will kill themselves on those bikes',
      ],
      [
        'moped|mopeds|quad|quads|bike|bikes|motorbikes|scooter|scooters|racing|speeding ~5 kill themselves & no@want|wants|suicide|SUICIDE|say|says|said|crying',
        'idiots on mopeds are gonna kill themselves one day',
      ],
      ['dying laughing & no@SUICIDE|SELF|LIFE|PILLS|me|want|wants', 'dying laughing i wanted to die'],
      [
        'die|died|dying ~2 of ~1 embarrassment|boredom|laughing|laughter|curiosity|shame|heat|laughing|hunger & no@SUICIDE|ROPE|PILLS|enough|until|eating',
        'i wanted to die of embarrassment',
      ],
      ['suicide squad|lane|bend|junction|gate & no@I', 'suicide lane on the bypass'],
      [
        'plants|tree|trees|grass|flowers|battery|phone|car|dog|cat|hedge|fox|bird ~1 is|are|was|will|would|look|looks|might|has|have ~3 dead|die|dying|dies & no@SUICIDE|SELF|LIFE|PILLS|ROPE|want|wants|wanted|wish|kill|goodbye',
        'i feel my plants are going to die',
      ],
      [
        'end|finish ~2 it ~2 chat|conversation|tenancy|contract|call|report|noise|parties',
        'i just want to end it all this chat',
      ],
    ],
    not: [
      'sick of being hungover',
      'tired of being on hold',
      'can i take ibuprofen with antibiotics',
      'this noise is killing me',
      'dying to know when you collect',
      'i could kill my neighbour',
      'dead fox in the road',
      'the battery is dead',
      'i cant go on the bus',
      'i cant cope with the noise anymore',
      'someone left tablets in the park',
      'end chat',
      'kids jumping off the roof of the garages for fun',
      'i could have died laughing',
      'they will kill themselves on those bikes',
    ],
  },
]
