import type { Rule } from '../rule.ts'
import { characterInAStory, kickedOutOfBed, toldOfAFilm, toldOfAStory } from './sayings.ts'

export const asking: readonly Rule[] = [
  {
    id: 'asks-by-name',
    level: 'domestic_abuse',
    reason: 'Asks for a service that exists for people who are abused.',
    when: [
      [
        'support|help for ~1 victims|survivors & abuse|violence',
        'alcohol abuse and violence, support for victims',
      ],
      ['marriage|relationship ~3 not ~1 normal|healthy|right|safe', 'my marriage is not normal'],
      ['women|woman ~2 get|leave out|safely ~6 money|nowhere|no', 'how do women get out with no money'],
      [
        'abusive|violent husband|wife|partner|boyfriend|girlfriend|man|parents|dad|mum|son|ex|home',
        'abusive boyfriend',
      ],
      ['survivors group|support|meeting', 'survivors group'],
      ['freedom programme|program', 'freedom programme'],
      [
        'dv|domestic ~1 advisor|adviser|advocate|worker|team|unit|officer|abusers|abuser',
        'dv adviser',
        'domestic abusers course',
      ],
      ['get away|out ~1 from|of ~2 abuse|abuser|violence|violent|abusive', 'how to get away from abuse'],
      [
        'abuse helpline|line|support|charity|service|shelter|help|hotline|number|worker & no@drug|drugs|alcohol|substance|racist|animal',
        'abuse support number',
      ],
      [
        '!the ABUSE_ORG !bin|bins|collection|truck|lorry|sack|sacks|tip|site|disposal|men|man|vehicle|day|was|bag|bags|island|crossing',
        'can i speak to sada',
        'is there a refuge near here',
        'whats the number for sada',
        'i need an idva',
      ],
      [
        'the sada|refuge|refuges|idva !bin|bins|collection|truck|lorry|sack|sacks|tip|site|disposal|men|man|vehicle|day|was|bag|bags|island|crossing',
        'what is the sada number',
        'how do i get into the refuge',
      ],
      [
        'safe space ?flat',
        'do you have a safe space',
        'the safe space flat please',
        'is the safe space free tonight',
      ],
      [
        "safe|safehouse|womens|woman|women|womans ~1 ?'s house|houses|shelter|shelters|aid|refuge",
        'is there a safe house',
        'number for womens aid',
        "women's shelter",
      ],
      ['stevenage against domestic', 'stevenage against domestic abuse'],
      ['safehouse', 'need a safehouse'],
      ['mens|men|man|mans advice line', 'number for mens advice line'],
      [
        'domestic|dometic|domestik|domesic|domestics ~1 abuse|violence|abused|abuser|violent|abusive|abuser|situation|incident|dispute',
        'domestic abuse',
        'help with domestic violence',
        'it was a domestic incident',
        'domestic situation here',
      ],
      ['dv ~1 support|help|helpline|service|victim|worker|police|charity|survivor', 'dv support please'],
      [
        'domestic|domestics ~2 going|happening|next|kicking|upstairs|downstairs|every|again|violence',
        'theres a domestic going on next door',
        'another domestic upstairs',
      ],
      ['ask for ani|angela', 'ask for ani'],
      [
        'hotline|helpline|support|help|charity|charities|advice|number|service ~4 abused|abuse|battered|abusive|violence !from|outside',
        'is there a helpline for abused women',
        'support for men who are abused',
      ],
      ['abused ~1 women|woman|men|man|wives|wife|people|husbands', 'somewhere for abused women'],
    ],
    unless: [
      [
        'donate|donating|donations|knit|knits|crochet|cheque|toiletries & no@he|him|husband|boyfriend|partner|ex|dad|stay|tonight|FEAR|NOT_SAFE|HURT',
        'i crochet teddies for the refuge, how do i donate',
      ],
      [
        'domestic abuse of|to our|the ~1 street|road|estate|town|park|green & no@report|woman|women|lady|wife|girl|hall|council|couple',
        'it is domestic abuse of our green, bags everywhere',
      ],
      [
        'dissertation|coursework|thesis|essay|module & figures|statistics|stats|chart|begin|records|sources & no@MY|ME|he|him|FEAR|hits|hurts',
        'thesis question, where are domestic abuse figures kept',
      ],
      [
        'safe space ~1 looking|need|needs|want|wants|recruiting ~2 volunteers|volunteer',
        'is safe space looking for volunteers',
      ],
      [
        'coursework|essay|dissertation|homework ~3 on|about|is|for ~2 domestic|refuge|abuse|refuges & no@ME & no@he|him|FEAR|HURT',
        'my essay is on domestic violence in a streetcar named desire',
      ],
      [
        'documentary|storyline|soap|drama about|on|with ~3 domestic|abuse|violence|coercive|refuge & no@my|me|i|help|FEAR|need',
        'a documentary about domestic abuse was on, did you see it',
      ],
      ['which soap|drama has & no@my|me|i|help|FEAR|need', 'which soap has the abusive husband storyline'],
      ['refuge from ~1 rain|sun|heat|storm|cold|wind', 'refuge from the rain, any cafes'],
      ['safe space for|a ~2 cycling|valuables|game|parking', 'safe space for cycling to the station'],
      [
        'awareness|abuse|violence ~2 poster|posters ~6 date|old|torn|missing',
        'domestic violence awareness poster in your window is out of date',
      ],
      [
        'what ~2 abuse|violence awareness|week ~2 about & no@ME & no@HE & no@HOUSEHOLD & no@help',
        'what is domestic abuse awareness week about',
      ],
      [
        'donkey|hedgehog|bat|dog|cat|animal|wildlife|bird|mountain|alpine|horse|reptile|rabbit|tortoise|swan|owl refuge|refuges & no@MY|womens|tonight|kids',
        'is the donkey refuge open at easter',
      ],
      ['refuge|refuges ~1 hut|huts|island', 'is there a refuge hut to book'],
      ['history of ~2 refuge|refuges & no@abuse|violence|need|me|my', 'whats the history of womens refuges'],
      [
        'become|becoming|be|train|training ~4 abuse champion|champions|ambassador|ambassadors & no@need|help|speak|talk',
        'how do i become a domestic abuse champion at work',
      ],
      [
        'train|trained|training ~3 be ~4 safe space & no@need|help|tonight|scared',
        'can i train to be one of those safe space people',
      ],
      [
        'volunteer|volunteering ~1 at|for|with|in ~8 refuge|refuges|sada|domestic|abuse & no@ME & no@HE & no@FEAR & no@need|said|told|lady|woman|staying',
        'volunteering at a refuge',
      ],
      [
        'raise|raising ~1 money|funds|cash ~6 refuge|refuges|sada|domestic|abuse|charity & no@ME & no@HE & no@FEAR & no@need',
        'raise money for a domestic abuse charity',
      ],
      [
        'essay|coursework|homework|dissertation|documentary|thesis|statistics & no@MY & no@HE & no@FEAR & no@HURT',
        'statistics on domestic violence',
      ],
      [
        'they|kids|we|people|everyone call|calls|called ~1 the safe space',
        'the hideout the kids call the safe space',
      ],
      [
        'refuge for ~1 hedgehogs|cats|dogs|animals|birds|donkeys|hedgehog|wildlife|toads|frogs|newts|bats|bees',
        'is there a refuge for hedgehogs',
        'is there a refuge for toads',
      ],
      ['refuge recycling|refuse', 'is there a refuge recycling day'],
      [
        'domestic waste|rubbish|appliance|appliances|refuse|fridge|bins|flight|goods|animal|oil & no@abuse|violence|VIOLENT|upstairs|screaming|crying|thrown',
        'domestic waste situation domestic rubbish incident',
      ],
      [
        'refuge ~2 bin|bins|lorry|collection|sacks|tip & no@abuse|violence|women',
        'refuge collection missed is the refuge coming',
      ],
      [
        'safe space for|to ~3 play|walk|cycle|ride|exercise !to|in|into & no@FEAR|NOT_SAFE|tonight|sleep|stay',
        'is there a safe space for kids to play',
      ],
      ['safe space ~2 bike|bikes', 'is there a safe space for bikes'],
      [
        'racial|racist|drug|alcohol|substance|homophobic|animal abuse & no@domestic|HOUSEHOLD|refuge|abused|women|womens|violent|violence|he|him',
        'support for racist abuse, help me it is verbal abuse',
      ],
    ],
    not: [
      'domestic waste dumped',
      'a pile of domestic appliances',
      'the refuse bin',
      'help with drug abuse',
      'where is the tip',
    ],
  },
  {
    id: 'asks-for-a-place',
    level: 'domestic_abuse',
    reason: 'An indirect ask for somewhere to go because home is not safe.',
    when: [
      [
        'leave home ~3 because ~2 someone|somebody|him|her|HOUSEHOLD',
        'i have to leave home because of someone',
      ],
      [
        'where|somewhere ~4 go if|when ~1 MY|your ~1 PARTNER ~4 HURT|VIOLENT|hit',
        'where do i go if my boyfriend is hurting me',
      ],
      [
        'flat|place|room|house ~5 if|when ~2 HOUSEHOLD|PARTNER ~4 VIOLENT|off|HURT|angry|drunk',
        'is there a room if your partner gets violent',
      ],
      [
        'will|would they|social|services ~2 take MY ~1 kids|children|baby & help|tell|report|speak|ask|abuse|safe|leave',
        'will they take my kids if i tell someone',
      ],
      ['go|going|went|gone back to him|her|PARTNERISH', 'i cant go back to him'],
      [
        'quick|quickly|fast|minutes|before|while ~6 he|she|HOUSEHOLD ~4 shower|home|back|wakes|room|asleep|gone|upstairs|bath & no@STRANGER',
        'i have to be quick he is in the bath',
        'got 5 minutes before my husband gets back',
      ],
      [
        'want|need|have|trying|how|help|got ~2 leave|flee|escape home|tonight|safely|but & no@STRANGER & no@CRIME_NOISE & no@bins|bags|sofa|mattress|rubbish|message|review|work',
        'i need to leave home tonight',
        'i want to leave but im frightened',
      ],
      ['leave|leaving ~1 safely|secretly & no@bins|bags', 'how do i leave safely'],
      [
        'not go|return|come home & no@STRANGER & no@CRIME_NOISE & no@keys|lift|locked|road|parking|bus',
        'i cant go home',
      ],
      [
        'SOMEWHERE ~2 safe ~3 STAY|to|tonight|for|with|from|we|i & no@PARKING',
        'i need somewhere safe to stay',
        'is there anywhere safe we can go tonight',
      ],
      [
        'safe place|accommodation|room|bed ~2 to|for|tonight|stay|go|from|me & no@PARKING',
        'i need a safe place to go',
        'safe place for me and the kids',
      ],
      [
        'SOMEWHERE ~4 STAY & NOT_SAFE|FEAR|violent|abusive|hurt|kids|leave|away|partner & no@PARKING',
        'is there somewhere i can stay tonight its not safe at home',
        'need a place to stay, im scared of someone',
        'somewhere to go with my kids',
      ],
      [
        'SOMEWHERE ~3 STAY ~3 tonight|away|urgently',
        'i need somewhere to stay tonight',
        'is there anywhere i can sleep tonight',
      ],
      [
        'NOT_SAFE ~4 AT_HOME & no@STRANGER & no@CRIME_NOISE',
        'im not safe at home',
        'i dont feel safe in my own home',
        'its not safe here at home',
      ],
      ['HOME ~3 not ~1 SAFE & no@STRANGER & no@CRIME_NOISE', 'home is not safe', 'at home im not safe'],
      [
        'NOT_SAFE ~2 HOME|here|there & no@STRANGER & no@CRIME_NOISE & no@PROPERTY & no@ROADS',
        'not safe here',
        'i feel unsafe in the house',
      ],
      [
        'not ~2 go|return|stay|be ~1 home|back|there|here|indoors ~8 SAFE|FEAR|violent|hurt|angry|drunk|dangerous|him|kill & no@STRANGER',
        'i cant go home its not safe',
        'i cant go back there hes going to hurt me',
        'cant stay here with him',
      ],
      [
        'not go home & tonight|help|safe|HOUSEHOLD|he|she|him|please & no@STRANGER',
        'i cannot go home tonight',
      ],
      [
        'how|help|want|need|trying|try|planning|plan|ready|can|to|cant|not ~3 any.LEAVE ~1 HOUSEHOLD|him|her|PARTNER !alone',
        'how do i leave my husband',
        'i want to leave him',
        'i need to leave my partner',
        'i cant leave her',
      ],
      ['if|when i any.LEAVE ~1 HOUSEHOLD|him|her', 'what happens if i leave him'],
      [
        'left|leaving|fleeing|fled|escaped|escaping|flee|escape ~1 HOUSEHOLD|him ~6 hiding|safe|kids|nowhere|help|scared|find|stay|go',
        'ive left my husband and have nowhere to go',
        'escaping my partner with the kids',
      ],
      [
        'get|getting|got|run|running|take|move|hide|hiding ~3 away|out ~1 ?from HOUSEHOLD|him|her',
        'i need to get away from my husband',
        'how can i get away from him',
      ],
      ['run|running|hide|hiding|safe from ~1 HOUSEHOLD|him|her', 'hiding from my boyfriend'],
      [
        'get|take|keep ~1 kids|children|baby|son|daughter from HOUSEHOLD|him|her',
        'how do i take the kids from him',
      ],
      [
        'get|run ~2 out|away ~3 HOME|here|there|relationship & FEAR|NOT_SAFE|him|HOUSEHOLD|he|kids|help|violent|tonight & no@STRANGER & no@CRIME_NOISE',
        'i need to get out of the house with the kids',
        'help me get out of here tonight',
      ],
      [
        'nowhere ~3 go|turn|stay|live & HOUSEHOLD|he|she|him|kids|tonight|SAFE|FEAR',
        'ive got nowhere to go he threw us out',
        'nowhere else to go tonight',
      ],
      [
        'kicked|thrown|threw|chucked ~1 out ~3 HOME|house|by|tonight|of & HOUSEHOLD|he|parents|homeless|nowhere|tonight',
        'i got kicked out of my house by my parents',
      ],
      [
        'help|support|need|talk|speak|advice|problem|problems|trouble|issues|worried|happening ~5 AT_HOME ~3 private|safe|violent|husband|partner|scared|hurting|confidential|someone|privately|anyone',
        'i need to talk about something happening at home in private',
      ],
      [
        'things|stuff|situation|something|trouble ~3 bad|happening|difficult|wrong|scary|violent|awful|going ~2 AT_HOME & no@STRANGER & no@CRIME_NOISE',
        'things are really bad at home',
        'something is happening at home',
      ],
      [
        'he|she|they|someone|husband|partner ~3 read|reads|check|checks|see|sees|watching|looks|look|might ~3 phone|messages|this|texts & SAFE|careful|delete|cant|dont|not|text|call|hide',
        'dont call me he checks my phone',
        'is it safe to write here my husband reads my messages',
      ],
    ],
    unless: [
      [
        'safe ~1 to get|hand|drop|store|dispose ~2 rid|in|off|old|of & no@HOUSEHOLD & no@him|her|leave|home|tonight',
        'is there anywhere safe to get rid of old paint',
        'a safe place to hand in old fireworks',
      ],
      [kickedOutOfBed, 'my wife kicked me out of bed for snoring'],
      ['mick|mickey out of', 'kids take the mick out of my son'],
      [toldOfAStory, 'why did she go back to him in the finale'],
      [toldOfAFilm, 'why did she go back to him in that film'],
      [characterInAStory, 'my character needs to leave her cruel husband in chapter four'],
      [
        'yelling|shouting|shouted|watching ~2 telly|television & no@my|me|us|leave|FEAR',
        'why did she go back to him, i was yelling at the telly',
      ],
      ['baby|wedding|bridal shower', 'would it be rude to leave my sisters baby shower early'],
      [
        'give|gives|gave|grant|book ~1 ME ~1 leave ~2 for & no@FEAR|HURT',
        'my boss wont give me leave for my sisters wedding',
      ],
      [
        'robbed|mugged|robbery|burgled|shooting|stabbing & NOT_SAFE ~2 HOME|here|there & no@PARTNERISH & no@KIN',
        'someone robbed the shop. we feel very unsafe here since',
      ],
      [
        '@dumped|flytipped|mattress|sofa|fridge|skip|bags & no@FEAR & no@HOUSEHOLD & no@kids|him|he|his|nowhere|sleep|sleeping|stay|packed|home|need',
        'is there a safe place to put it so i can leave the bags for tonight, mattress',
      ],
      [
        'leave|left HIM ~1 bags|bin|bins|rubbish|note|message|voicemail|key|keys|review & no@nowhere|tonight|home|back|kids|ran|away',
        'can i leave her a message, i want to leave her note',
      ],
    ],
    not: [
      'they wouldnt leave my mum alone',
      'i get texts from a fella i sold a bike to',
      'i hide chocolate from my kids',
      'i hide my drinking from my wife and want to stop',
      'i dont feel safe in my own home because of the youths outside',
      'is it safe to leave the bins here',
      'not safe walking past the shops',
      'the neighbours make me feel unsafe at home',
      'can i leave the sofa outside my home',
      'where can i stay parked tonight',
    ],
  },
  {
    id: 'other-languages',
    level: 'domestic_abuse',
    reason:
      'The barest words in languages spoken in the town: Polish, Romanian, Urdu and Hindi, Spanish, Portuguese, Italian, French.',
    when: [
      ['bije mnie|mi', 'maz bije mnie'],
      ['mnie bije', 'moj maz mnie bije'],
      ['przemoc domowa', 'przemoc domowa'],
      ['ma|mama|my bate', 'sotul meu ma bate'],
      ['violenta domestica|in', 'violenta domestica'],
      ['marta|maarta|marte hai|hain|he', 'mera husband mujhe marta hai'],
      ['me pega|golpea|maltrata', 'mi marido me pega'],
      ['me bate', 'o meu marido me bate'],
      ['mio|il marito ?mi picchia', 'mio marito picchia'],
      ['mon mari ~1 frappe', 'mon mari me frappe'],
    ],
    not: ['mnie', 'bonjour'],
  },
]
