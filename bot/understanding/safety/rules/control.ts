import type { Rule } from '../rule.ts'
import {
  bannedInFun,
  carOfParents,
  choresFirst,
  controlsAThing,
  kickedOutOfBed,
  pettyRule,
  phoneTakenByParents,
  ruleOfParents,
  strangerHe,
  toldOfAFilm,
  toldOfAStory,
} from './sayings.ts'

export const control: readonly Rule[] = [
  {
    id: 'not-allowed',
    level: 'domestic_abuse',
    reason: 'Coercive control: one is kept from going out, seeing people, working, speaking.',
    when: [
      [
        'HE ~1 thrown|threw|throws|chucked ~2 my ~1 gear|stuff|things|clothes|belongings ~1 out',
        'hes thrown all my gear out on the grass',
      ],
      [
        'HOUSEHOLD|HE ~2 say|says|said|saying|threatens|told ~3 will|gonna|going ~2 find ME',
        'he says he will find me',
      ],
      [
        'he|she|HOUSEHOLD drags|dragged|dragging|pulls|pulled HIM ~1 back|in|inside|by',
        'he drags her back inside',
      ],
      ['everything|anything i do ~1 wrong & HE|HOUSEHOLD', 'everything i do is wrong he says'],
      [
        'HE|HOUSEHOLD|law ~4 punish|punishes|punished|punishing ~1 ME|her|my|because',
        'he punishes me when i am late',
      ],
      [
        'no|not|any ~1 friends|family ~2 left|anymore & HE|HOUSEHOLD|him',
        'i have no friends left because of him',
      ],
      [
        'HE|HOUSEHOLD ~3 chuck|throw|kick|put|puts|throwing ME ~1 out|on ~4 street|if|house|dont|not',
        'he says hell chuck me out if i dont obey',
      ],
      ['nobody|noone|no|never ~3 believe ME & HE|HOUSEHOLD', 'he says nobody will believe me'],
      [
        'HOUSEHOLD|HE|PARENT ~10 locks|locked the|our kitchen|fridge|cupboards|larder|freezer & no@noise|dog|night|burglar|burglars',
        'my dads girlfriend locks the kitchen',
      ],
      [
        'he|she|they|HOUSEHOLD ~3 lock|locks|hide|hides ~2 food|fridge|cupboards|heating ~2 away|from|up|me',
        'they lock the cupboards up so i cant eat, she hides food from me',
      ],
      [
        'HE|HOUSEHOLD ~3 wakes|woke|keeps ME up|awake ~4 night|argue|shout|questions|nights',
        'he keeps me up all night with questions',
      ],
      [
        'HOUSEHOLD|HE ~5/BETWEEN cancel|report|stop|use|withdraw ~2 MY visa|immigration|status|papers',
        'he says he will cancel my visa',
      ],
      [
        'visa|immigration|papers|status ~5 depends|tied|because|through|on ~2 him|her|HOUSEHOLD',
        'my visa is tied to my husband',
      ],
      [
        'he|she|HOUSEHOLD|they ~2 said|says|say|told|threatens ~3 if i ~3 leave|left|tell|go|ever|speak|report',
        'he said if i tell anyone i will regret it',
      ],
      [
        'HOUSEHOLD|HE ~3/BETWEEN not|never|refuses|refused ~1 any.LET ME|HIM',
        'he wont let me leave the house',
        'my husband doesnt let me see my family',
        'my mum never lets me go out',
        'he refuses to let me work',
      ],
      [
        'not|never any.LET ~1 ME ~2 leave|out|see|go|work|talk|speak|have|use|eat|sleep|contact|visit|wear|near & no@STRANGER & no@council|tip|site',
        'wont let me leave',
        'never allowed me to see my mum',
      ],
      [
        'I|she|he ~2 not ~1 allowed|aloud|permitted ~2 out|leave|see|go|have|work|talk|speak|friends|my|money|phone|to|a|any & no@ALLOWED_THINGS',
        'im not allowed out',
        'i am not allowed to see my friends',
        'she isnt allowed a phone',
        'i am not allowed my own money',
      ],
      [
        'HOUSEHOLD|HE ~3/BETWEEN stops|stop|stopped|stopping|prevents|prevented|forbids|forbidden|banned|bans|prevent ~1 ME ~1 from|seeing|leaving|going|having|working|talking|speaking|to|contacting|getting',
        'my partner stops me seeing my friends',
        'he banned me from going out',
        'she stops me from talking to anyone',
      ],
      [
        'HOUSEHOLD|HE ~3/BETWEEN tells|told|telling|decides|dictates|controls|chooses|picks ~1 ME|what|who|when|where|how|everything ~2 wear|see|go|eat|do|talk|spend|i|dress|speak',
        'he tells me what to wear',
        'my boyfriend decides who i see',
        'he controls what i eat',
      ],
      [
        'HOUSEHOLD|HE ~3/BETWEEN lock|locks|locked|locking|trap|traps|trapped ~2 ME|HIM|in|out|the ~2 in|inside|out|room|house|bedroom|door|bathroom|home|indoors',
        'he locks me in',
        'my husband locked us out of the house',
        'she locks me in the bedroom',
      ],
      [
        'HOUSEHOLD|HE ~3/BETWEEN shut|shuts ME|HIM ~2 in|inside|out|room|bedroom|bathroom',
        'he shuts me in the bedroom',
      ],
      [
        'am|was|been|get|being locked|trapped|imprisoned|kept|prisoner ~3 in|inside|at ~1 HOME & no@STRANGER',
        'im trapped in our house',
        'i am locked in the house',
        'being kept at home',
      ],
      ['trapped|prisoner ~3 own home|house|flat & no@STRANGER', 'im trapped in my own home'],
      ['prisoner in|at MY ~1 HOME & no@STRANGER', 'im a prisoner in my own home'],
      [
        'HOUSEHOLD|HE ~2/BETWEEN controls|control|controlled|controlling ~1 ME|everything|my|all|what|who|the',
        'my partner controls everything',
        'he controls my life',
      ],
      [
        'HOUSEHOLD|HE ~2/BETWEEN runs|rules|owns|ran|ruled MY ~1 life',
        'she runs my whole life',
        'my mum rules my life',
      ],
      [
        'cut|cuts|cutting|isolates|isolated|isolating|turned ME off|from|away|against ~2 family|friends|everyone|people|mum|mates',
        'he has cut me off from my family',
        'isolates me from my friends',
      ],
      [
        'HOUSEHOLD|HE ~4/BETWEEN not ~1 like|want|let ME ~1 seeing|see|having|going|talking|leaving|to|working',
        'he doesnt like me seeing my friends',
        'my husband wont want me to work',
      ],
      [
        'ask|asking|need|have|get|beg HIS|MY|HOUSEHOLD|HIM ?for ?PARTNER permission',
        'i have to ask his permission to go out',
      ],
      [
        'permission ~5 go|leave|see|spend|buy|eat|use & HOUSEHOLD|HE',
        'i need permission off my husband to leave the house',
      ],
      ['HOUSEHOLD|HE ~4 times|timing|timed ME|how', 'he times me when i go to the shop'],
      [
        'HOUSEHOLD|HE ~4/BETWEEN kicks|kicked|throw|threw|throws|kick|chucked|throwing ME|us|HIM ~1 out',
        'my husband kicked me out',
        'he threw me out the house',
        'my parents threw me out',
      ],
      [
        'HOUSEHOLD|HE ~3/BETWEEN take|takes|took|taking|get ~1 MY|the|ME kids|children|baby|son|daughter ~1 away|off|from|abroad|if|and',
        'he says hell take the kids away',
        'my ex took the kids off me',
      ],
      [
        'HE|HOUSEHOLD ~3/BETWEEN say|says|said|saying|threatens|threatened|keeps|told ~4 kill|top|hang|hurt|harm SELF ~2 if|leave',
        'he says he will kill himself if i leave',
      ],
      [
        'HOUSEHOLD|HE ~3 say|says|said|saying|threatens|reckons|told ~6 kill|hurt|stab|burn|batter|bury|slit|shoot|ruin|destroy ME|HIM|us|my',
        'he says hell kill me',
        'my husband said he would hurt my mum',
      ],
      [
        'if i ~1 leave|left|go|tell ~3 he|she|HOUSEHOLD|they ~3 kill|hurt|take|find|hunt',
        'if i leave he will kill me',
        'if i tell anyone my husband will take the kids',
      ],
      [
        'HOUSEHOLD|HE|they ~4 get|have|gets ME deported|sectioned|arrested|sectioned',
        'my husband says he will get me deported',
      ],
      [
        'HOUSEHOLD|HE ~3/BETWEEN took|takes|has|hid|hidden|hides|keeps|kept|holding|confiscated|stole|destroyed ~2 MY|her|his passport|visa|keys|documents|papers|medication|inhaler|id|brp|car',
        'he took my passport',
        'my husband hides my keys',
        'he keeps my medication from me',
      ],
      [
        'HOUSEHOLD|HE ~3 smash|smashes|smashed|smashing|breaks|broke|broken|destroys|destroyed|burned|burnt ~2 MY|the|all|up|house ~2 phone|things|stuff|belongings|clothes|up|house|tv|telly|door|doors|laptop|furniture',
        'he smashed my phone',
        'my husband breaks my things',
        'my ex burnt all my clothes',
        'he smashes up the house',
      ],
      [
        'HOUSEHOLD|HE ~3/BETWEEN punches|punched|punching|kicks|kicked|hole|holes ~3 wall|walls|door|doors',
        'my boyfriend punches walls',
        'my son kicks holes in the doors',
      ],
      [
        'HOUSEHOLD ~4/BETWEEN wont|not|refuses ~1 leave|go|move ~1 ?out MY|me|the ~1 house|flat|home|alone',
        'my ex wont leave my house',
        'my ex refuses to leave me alone',
      ],
      ['HE ~1 not leave ME alone & no@STRANGER', 'he wont leave me alone'],
      [
        'accuses|accuse|accused|accusing ME ~2 of|cheating|affair|sleeping|seeing & HE|HOUSEHOLD',
        'he accuses me of cheating all the time',
      ],
      ['HOUSEHOLD ~3 jealous ~6 me|i|of|when|if', 'my boyfriend gets so jealous if i talk to anyone'],
      ['HOUSEHOLD|HE ~4 blames|blame|blaming ME for everything|it|all', 'she blames me for everything'],
    ],
    unless: [
      [
        'us ~1 from|use|using ~2 gate|path|alley|alleyway|lift|steps|footpath & no@PARTNERISH|KIN|FEAR|HURT|locks|locked|out|leave|kids|children',
        'he has banned us from the shared path',
      ],
      [
        'tells|told ~1 ME ~1 where to go & @knock|knocked|neighbour|parks|parked|complain|complained|music & no@PARTNERISH|KIN',
        'parks across my drive, when i knock he tells me where to go',
      ],
      [toldOfAStory, 'who is the villain of that novel, the one where he locks her in the tower'],
      [toldOfAFilm, 'what was the film where he locks her in the tower'],
      [ruleOfParents, 'dad wont let me have tiktok', 'my brother wont let me have a go on the xbox'],
      [
        carOfParents,
        'dad wont let me have the car till i have cleaned it',
        'my mum never lets me borrow the car',
      ],
      [choresFirst, 'my mum wont let me out till my room is clean'],
      [pettyRule, 'she wont let me have the window seat'],
      [bannedInFun, 'the wife has banned me from the karaoke'],
      [
        controlsAThing,
        'my brother in law controls the barbecue',
        'my sister controls the quiz buzzer like a general',
      ],
      [
        "neighbour|neighbours|door|doors ~1 ?'s PARTNER & told|tells ME & no@FEAR|any.LET",
        'next doors husband whistles and his wife told me to wear earplugs',
      ],
      ['told ME|us where to go & no@PARTNERISH & no@who|what|wear|always|when', 'he told me where to go'],
      [
        'told|tells ME|us ~1 go back where|home|to & no@PARTNERISH',
        'he told us to go back where we came from',
      ],
      [
        'putting|hanging|fitting|fixing|drilling ~2 shelf|shelves|pipe|cable|aerial & hole|holes ~3 wall|walls & no@FEAR|VIOLENT|angry|ripped|smashed|threw',
        'boyfriend punched a hole in the wall, putting a shelf up',
      ],
      [
        'not leave ME alone ~2 puppy|dog|cat|kitten|toddler & no@FEAR|HURT',
        'she wont leave me alone, my puppy',
      ],
      [
        'son|daughter|toddler|kid|eldest ~2 jealous ~1 of ~2 baby|brother|sister & no@FEAR|HURT',
        'my son is jealous of the new baby, me and my wife laugh',
      ],
      [
        'lock|locked|locks|shut SELF in & no@ME & no@kids|children|us|key|husband|boyfriend|dad|partner|kicking|kicked|punched',
        'my brother has locked himself in the bathroom',
        'my daughter locked herself in the bathroom to do her make up',
      ],
      [kickedOutOfBed, 'my wife kicked me out of bed for snoring'],
      ['prisoner ~8 parcel|delivery|plumber|engineer', 'im a prisoner in my own home till the parcel comes'],
      [
        'drive|driving ~4 failed|examiner & no@FEAR|HURT|instructor|says|permission|ask|lessons',
        'he never lets me drive, well i failed nine times',
      ],
      [
        'drink|drinking|booze|vodka|fags ~3 kill|kills|killing HIM & no@hit|hits|me',
        'husband says if the drink doesnt kill him',
      ],
      [
        'controls|control ~1 the ~1 remote|playlist|telly|tv|music|radio & no@FEAR & no@ME',
        'my wife controls the playlist on long drives',
      ],
      [
        strangerHe,
        'the man next door wont let me park, he locked me out of the garage',
        'some guy took my keys he wont let me have them',
      ],
      [
        'kicked|threw|chucked ~1 out & @pub|club|shop|bar & no@HOME',
        'he kicked me out of the pub, my wife was there',
      ],
    ],
    not: [
      'the council wont let me use the tip',
      'im not allowed to park here',
      'are we allowed bonfires',
      'my neighbour wont let me in the garden',
      'my husband locked the bin store',
      'my son broke the window by accident playing football',
      'im not allowed a trade permit',
      'my wife smashed a glass',
    ],
  },
  {
    id: 'money',
    level: 'domestic_abuse',
    reason: "Economic abuse: money, cards, wages or debts are in another person of the house's hands.",
    when: [
      [
        'no|not access to ~3 account|accounts|money|bank|savings|wages & no@online|login|website|password|portal|app|council',
        'i have no access to our savings',
      ],
      [
        'have|need|got|must to ~1 ask|beg|explain before i & no@council|planning|permit|landlord|park',
        'i have to ask before i spend anything',
      ],
      ['HOUSEHOLD has|got|keeps|holds RELATIVE ~1 MONEY', 'my uncle has nans card'],
      [
        'HE|HOUSEHOLD ~2 got|has|have|keeps|holds MY|all|our ~2 MONEY & no@STRANGER',
        'he has got my card',
        'my husband holds all the money',
      ],
      [
        'HE|HOUSEHOLD ~3 makes|make|made ME hand|give|pay|show|account ~3 MONEY|receipts|over|everything',
        'she makes me hand over my wages',
      ],
      [
        'HOUSEHOLD|HE ~3/BETWEEN does.TAKE ~1 MY|all|our|her|his|the ~2 MONEY',
        'my husband takes my wages',
        'he keeps my bank card',
        'my son takes my pension',
        'she controls all the money',
        'my daughter steals her money',
      ],
      [
        'HOUSEHOLD|HE ~3/BETWEEN not ~1 give|gives|let|lets|allow|allows ME|HIM ~3 MONEY|access|spend|penny',
        'he wont give me any money',
        'my partner doesnt let me have my own bank account',
      ],
      [
        'no|not ~2 access|penny ~2 to|of ~2 MONEY|own|money & no@STRANGER & @HE|HOUSEHOLD',
        'my husband leaves me with not a penny of my own',
        'i have no access to my money he has it all',
      ],
      [
        'HOUSEHOLD|HE ~4/BETWEEN debt|debts|loan|loans|credit|catalogue|finance ~2 in|out MY name',
        'he took out loans in my name',
        'my ex put debts in my name',
      ],
      [
        'show|keep|give HIM|HOUSEHOLD|every|all ~2 receipts|receipt',
        'i have to show him receipts for everything',
      ],
      [
        'HOUSEHOLD|HE ~3 gives|give|gave ME ~1 allowance|pocket|NUMBER & week|money|month|food|shopping|allowance',
        'my husband gives me an allowance',
        'he gives me 20 quid a week for food shopping',
      ],
      ['account|for|justify|explain every penny', 'i have to account for every penny'],
      [
        'MY MONEY|wages|benefits|pension ~3 goes|go|paid|into HIS|HOUSEHOLD|straight ~1 account|bank|to',
        'my wages go into his account',
        'my benefits are paid into his account',
      ],
      [
        'HOUSEHOLD ~4 spends|spent|spending|gambles|gambled|drains|drained|emptied|empties ~1 MY|all|our ~2 MONEY',
        'my husband gambles all our money',
        'my ex emptied our account',
        'my grandson spends my pension on drugs',
      ],
      [
        'financial|financially|economic|economically abuse|abused|abusing|abusive|controlled|control',
        'financial abuse',
        'i am economically abused',
      ],
      [
        'GROWN_CHILD|HOUSEHOLD ~4/BETWEEN demands|demand|demanding|forces|makes|pressure|pressures|bullies|asks|hassles ~3 MONEY',
        'my son keeps demanding money from me',
        'my daughter bullies me for cash',
      ],
      [
        'HOUSEHOLD ~4/BETWEEN made|make|makes|making|force|forced|wants|pressuring ME|HIM|MY|nan|mum|dad sign|change|sell|transfer ~3 house|will|over|papers|home|property|money',
        'my son made me sign the house over',
        'my daughter is making me change my will',
      ],
      [
        'HOUSEHOLD|HE ~3/BETWEEN made|makes|forced|making ME ~1 quit|leave|give|lose ~2 job|work|up|college',
        'my partner made me quit my job',
      ],
    ],
    unless: [
      [
        'STRANGER ~3 knock|knocks|knocking|came|comes|banging ~4 door ~2 demanding|asking|wanting|begging & no@PARTNERISH',
        'a bloke keeps knocking on my mums door demanding money, shes 82',
      ],
      [
        'deal|deals|dealing|dealer|dealers & next|door|neighbour|neighbours & no@my',
        'next door deal from the window, his wife takes the money',
      ],
      [
        'claiming|claims|claimed|pretending|pretended ~2 from ~3 company|council|gas|police|bank & no@PARTNERISH & no@KIN',
        'man claiming hes from the water company asked where she keeps her purse',
      ],
      ['for ~1 HIS ~1 piggy bank', 'my daughter empties my purse for her piggy bank'],
      [
        'popping|nipping|going to ~1 tesco|asda|shop|shops|aldi|lidl ~2 for ME & no@FEAR|not|back',
        'my son has my bank card today, hes popping to tesco for me',
      ],
      [
        `${strangerHe} & no@wages|pension|benefits|bailiffs|arrears`,
        'the landlord says he keeps my money',
        'some lad nicked my bike and he took my purse',
      ],
    ],
    not: [
      'someone stole my wallet',
      'i have no money for the bulky waste fee',
      'the council takes my money',
      'my husband paid the bill from our account',
      'my wife lost her purse near the bins',
    ],
  },
  {
    id: 'phone-and-tracking',
    level: 'domestic_abuse',
    reason: 'Technology abuse: phone, messages, location, accounts, cameras, intimate pictures.',
    when: [
      [
        'HOUSEHOLD|he|she ~2 not ~2 see|find|know & send|email|post|text|write|letter|information|leaflet|number',
        'can you send the information in a way my husband wont see',
      ],
      ['code word|words', 'is there a code word i can use'],
      [
        'delete|hide|clear|wipe ~4 so|before|case ~3 HOUSEHOLD|he|she ~3 see|sees|find|finds|read|reads',
        'how do i delete this chat so my partner cant see it',
      ],
      [
        'safe ~6 if|when|because|while ~2 HOUSEHOLD|he|she ~1 check|checks|reads|looks',
        'is it safe to use this site if my husband checks the history',
      ],
      ['HOUSEHOLD|HE ~5 app|tracker|gps ~5 where i|we', 'my partner has an app to see where i am'],
      ['TRACKER ~8 her|his|kids|their dad|ex|father|PARENT', 'an airtag in the bag, her dad hid it'],
      [
        'HE|HOUSEHOLD ~1 makes|make|made|wants ME ~1 send|text|call|share|photograph|ring|facetime ~4 where|location|photo|every|pictures',
        'he makes me text him where i am',
      ],
      ['HE|HOUSEHOLD ~4 checks|check|checking ~1 up|on ~1 ME|on|me', 'my husband checks up on me'],
      ['HE|HOUSEHOLD ~4 app ~3 MY|her phone', 'he put an app on my phone'],
      [
        'HE|HOUSEHOLD ~2 listens|listening|listened ~2 through|to|in|on ~4 TRACKER|calls|phone|conversations',
        'he listens to my calls',
      ],
      [
        'HOUSEHOLD|HE ~3/BETWEEN does.CHECK ~1 ?through|into MY|her|all|ME ~2 PHONE',
        'he checks my phone',
        'my husband reads my messages',
        'my ex hacked into my facebook',
        'my boyfriend takes my phone off me',
      ],
      [
        'HOUSEHOLD|HE ~3/BETWEEN goes|go|going|went|looks|looking|looked ~1 through|at|on MY|her|ME PHONE',
        'he goes through my phone',
        'she looks at my texts',
      ],
      [
        'HOUSEHOLD|HE ~3/BETWEEN log|logs|logged|logging|gets|got|getting|get into|in|on ~1 MY|her ~1 PHONE|accounts',
        'my ex logs into my email',
        'he got into my facebook',
      ],
      [
        'HOUSEHOLD|HE ~3/BETWEEN does.WATCH ~1 ME|my|her|where|everything|every',
        'my partner tracks where i am',
        'he follows me everywhere',
        'my husband is tracking my location',
      ],
      [
        'HOUSEHOLD|HE ~4/BETWEEN put|puts|fitted|installed|hid|hidden|placed|found|has|got|using|uses|stuck ~3 TRACKER',
        'my ex put a tracker on my car',
        'he installed cameras in every room',
        'my husband has spyware on my phone',
      ],
      [
        'TRACKER ~4 MY|me|our|her ~1 phone|car|bag|coat|pram|bedroom|house & HOUSEHOLD|HE',
        'found an airtag in my bag i think its my ex',
      ],
      [
        'HOUSEHOLD|HE ~3/BETWEEN know|knows|knew ~1 where|everywhere|everything ~1 i ~1 am|go|live|been|was|do|say & no@STRANGER',
        'my ex knows where i live',
        'he always knows where i am',
      ],
      [
        'HOUSEHOLD|HE ~4/BETWEEN has|knows|wants|demands|changed|asks|got ~2 MY|all ~2 password|passwords|pin|logins|passcode',
        'he has all my passwords',
        'my partner demands my password',
      ],
      [
        'NUDES ~2 PICTURES|pictures ~6 HOUSEHOLD|he|she|him',
        'he has naked pictures of me and he',
        'theres intimate photos out there from my ex',
      ],
      [
        'HOUSEHOLD|HE|him ~6/BETWEEN NUDES ~2 PICTURES|of|pictures',
        'my ex is threatening to share my nude photos',
        'he posted intimate videos of me',
      ],
      [
        'HOUSEHOLD|HE ~4/BETWEEN share|shares|shared|sharing|post|posts|posted|posting|send|sends|sent|leak|leaked|publish|upload|uploaded|put ~2 NUDES|my|PICTURES|our ~1 NUDES|PICTURES',
        'my ex posted my nudes',
        'he sent my pics to everyone',
        'my ex shared private videos',
      ],
      ['revenge porn', 'what can i do about revenge porn'],
      [
        'HOUSEHOLD ~4 watching|watches|watch|listens|listening ME ?on|to|with|through ~2 TRACKER|camera|doorbell|cctv|alexa',
        'my husband watches me on the cctv',
      ],
      [
        'HOUSEHOLD|HE|him ~3 my|me ~2 location ?on|all|shared|turned|sharing',
        'he makes me keep my location on',
      ],
    ],
    unless: [
      [
        'read|reads ~1 me|us ~2 letter|letters|form|forms & no@open|opens|opened|post|hides|private|secret',
        'my husband read me the letters',
      ],
      [
        'cctv|camera|cameras ~4 facing|pointing|covering|overlooking|aimed|pointed|covers ~2 our|my ~1 drive|garden|gardens|house|front|path|fence & no@PARTNERISH|EX|KIN|leave|watches|knows|inside|indoors|bedroom|bathroom|bed|hidden|when|sees|see|go|come|everything|always',
        'she has cctv facing our drive',
      ],
      ['asked her|him to & no@FEAR|CONTROL|not|stop', 'my wife tracks my phone cos i get lost, asked her to'],
      [
        'check|checks|checking|tracks|tracking|track ~1 MY|HIS ~1 lottery|numbers|parcels|parcel & no@FEAR|CONTROL|phone|messages|emails|everything|follows',
        'she checks her lottery numbers',
      ],
      ['check MY ~1 case|report for ME & no@FEAR|CONTROL', 'can my wife check my case for me'],
      [toldOfAStory, 'is it in the last episode that he is tracking her'],
      [toldOfAFilm, 'in that film he is tracking her'],
      [phoneTakenByParents, 'my mum took my phone off me cos i didnt do my revision'],
      [
        'read|reads MY|all ~2 name|meter|poem|comics|comic|essay & no@FEAR|CONTROL & no@texts|messages|emails|everything|instagram|insta',
        'he read my name out in assembly',
      ],
      [
        'row|feud|dispute|argument ~4 fence|hedge|parking|drive|bins|tree & no@PARTNERISH & no@KIN',
        'ever since the row about the fence he follows me to the bus stop',
      ],
      ['feud with', 'old feud with her, she follows me round the shop'],
      [
        'to ring if|when|me|him|her & no@doorbell|camera|FEAR',
        'mobile number to ring if my son is poorly, his mum has moved',
      ],
      [
        'ring ~1 ambulance|police|doctor|council & no@camera|doorbell|FEAR',
        'ring an ambulance my phone has no credit and my dad has collapsed',
      ],
      [
        'WATCH ~1 MY ~1 parcels|parcel|tyres|oil|homework|spelling|spellings|temperature|ticket|tickets|boiler|pressure & no@FEAR & no@CONTROL & no@follow|follows|phone|messages|door',
        'my mum tracks my parcels for me',
        'my dad checks my tyres every month',
      ],
      ['wedding|engagement ring & no@FEAR & no@WATCH', 'my husband found his wedding ring in the park'],
      [
        'film|films|filming|filmed|record|records|recording ME|us ~4 bins|garden|parking|landing & no@PARTNERISH & no@follows|bathroom|bedroom|window|facebook|phone',
        'she films me putting my bins out',
      ],
      [
        'film|films|filming|filmed|watching|watches|watch ~2 ME|my & @STRANGER & @neighbour|number|opposite & no@PARTNERISH & no@KIN & no@shower|bed|bedroom|bathroom|sex|naked|location|tracker|messages',
        'she films me each time i park, the lady at number 9',
      ],
      [
        strangerHe,
        'a guy at the shop he follows me everywhere',
        'the neighbour put a camera up, he watches me',
        'a random guy he hacked my facebook',
      ],
    ],
    not: [
      'my husband saw it on our ring camera',
      'my wife took photos of the bags',
      'my son has it on video',
      'i can send pictures of the fly tipping',
      'my partner checked the cctv and saw a van',
      'my husband followed the van',
    ],
  },
]
