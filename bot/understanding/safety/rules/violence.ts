import type { Rule } from '../rule.ts'
import {
  beatenAtAGame,
  beatenInSets,
  beatenTo,
  kickedOutOfBed,
  killedLaughing,
  killedOverATrifle,
  neighboursOwn,
  nobodyHurt,
  stabbedInTheBack,
  threatensToComplain,
  underTheBus,
} from './sayings.ts'

/** Guard: the deed is a stranger's, and nobody of the house is spoken of. */
const stranger = 'STRANGER ~8 HE ~6 HURT|GRAB|TORMENT|THREATEN|SHOUT|VIOLENT & no@PARTNERISH & no@flinch'

export const violence: readonly Rule[] = [
  {
    id: 'household-hurts',
    level: 'domestic_abuse',
    reason: 'A partner, former partner, relative or housemate hurts the writer or somebody close.',
    when: [
      [
        'HOUSEHOLD ~8/STRANGER kill|murder|stab|strangle|killing|stabbing ME|us|HIM',
        'my partner has gone mad and wants to kill me',
      ],
      [
        'HOUSEHOLD ~2/BETWEEN has|got|pulled|pulls|holding|waving|held|grabbed|with|threatening|picked ~3 WEAPON',
        'my husband has a knife',
      ],
      [
        'HOUSEHOLD ~1 hammered|leathered|lamped|decked|clobbered ME',
        'my husband hammered me last night',
        'my fella leathered me',
      ],
      ['HOUSEHOLD ~2 horrible|nasty|mean|vile|evil|cruel ~1 to ME|us|my', 'my dad is horrible to me'],
      ['HOUSEHOLD ~2 not ~2 good|nice|kind man|person|woman|husband|to|with', 'my husband is not a good man'],
      [
        'stabbed|hit|punched|kicked|slapped|pushed|bit|bites|hits ~2 MY|ME ~10 MY PARTNER|EX_WORD|son|daughter|dad|mum ~1 did|does',
        'someone hit me, my wife did',
      ],
      [
        'HOUSEHOLD|HE ~3 stabbed|cut|slashed|jabbed ~1 ME|MY & no@STRANGER',
        'she jabbed my arm with scissors',
      ],
      [
        'HOUSEHOLD|HE ~3/BETWEEN held|holds|put|puts|pressed|poured|pours ~3 knife|lighter|cigarette|iron|water|scissors|blade ~4 me|my',
        'he held a cigarette near my arm',
        'my partner poured hot water on me',
      ],
      [
        'HE gives|gave|give|giving|given ME ~2 slap|smack|hiding|kicking|beating|punch|bruises|thump & no@STRANGER',
        'he gave me a slap',
      ],
      [
        'HOUSEHOLD ~3 gives|gave|give|giving|given ME ~2 slap|smack|hiding|kicking|beating|punch|bruise|bruises|thump|clip|lip',
        'my wife gives me a slap',
      ],
      [
        'HOUSEHOLD ~3/BETWEEN smashes|smashing|smashed|breaks|breaking|throws|throwing|trashes ~1 things|stuff|plates|up|everything|furniture|phone|glasses|doors',
        'my partner breaks things',
        'my husband smashes plates',
      ],
      [
        'HOUSEHOLD ~4/BETWEEN does.HURT ~2 VICTIM',
        'my husband hits me',
        'my ex boyfriend punched me in the face last night',
        'my 15 yr old son keeps kicking me',
        'my partner beat my daughter',
        'hubby slaped me again',
      ],
      [
        'HOUSEHOLD ~4/BETWEEN does.GRAB ~2 ME|HIM',
        'my wife throws plates at me',
        'my boyfriend grabbed me by the throat',
        'my dad pushed me down the stairs',
        'my partner grabs me',
      ],
      ['RELATIVE does.HURT|does.GRAB ~1 ME', 'dad hits me when hes drunk', 'stepdad hurts me'],

      [
        'HOUSEHOLD ~3/BETWEEN hands|hand|fists|fist ~2 on|round|around|to|at|up ~1 ME|MY',
        'my husband put his hands round my neck',
        'my ex raised his fist to me',
      ],
      [
        'lay|lays|laid|laying|put|puts|putting ?his|her hands|hand|finger on|round|around ME|MY',
        'he puts his hands on me',
        'my son laid a finger on me',
      ],
      [
        'HOUSEHOLD ~5/BETWEEN throw|throws|threw|throwing|thrown|chuck|chucks|chucked|chucking|launched ~4 at ME|MY|HIM',
        'my partner threw a cup of tea at me',
        'my son chucked the remote at me',
      ],
      [
        'HOUSEHOLD ~4/BETWEEN knock|knocks|knocked|knocking|rough|roughs|roughed|slap|slaps|slapped|chuck|throw|throws|threw ME|HIM about|around|up|across|down|out',
        'my fella knocks me about',
        'my wife knocks him around',
      ],
      [
        'HOUSEHOLD ~3/BETWEEN lash|lashes|lashed|lashing out|at',
        'my husband lashes out when hes had a drink',
      ],
      [
        'HOUSEHOLD ~4/BETWEEN went|goes|go|going|flew|flies|came|comes|come|laid|lays|started|turns|turned for|at|into|on ME ?with',
        'my boyfriend goes for me when he drinks',
        'my partner came at me',
        'my son turned on me',
      ],
      [
        'HOUSEHOLD ~3/BETWEEN get|gets|got|getting|becomes|become|turns|turned|turning VIOLENT|physical|nasty|handy|heavy ?with',
        'my boyfriend gets physical with me',
        'my wife gets nasty after wine',
      ],
    ],
    unless: [
      [
        'threw|throws|throwing|grabbed|grabs|grab ME a|some ~2 party|do|birthday|sausage|coffee|drink|sandwich|surprise|snack|lifeline & no@FEAR|hit|hits|throat|arm|face|over|legs|glass',
        'boyfriend threw me a birthday party',
        'my boyfriend grabbed me a sausage roll',
      ],
      [
        killedOverATrifle,
        'wife will murder me if i forget the milk',
        'my mum would kill me if she saw the state of this oven',
        'my dad will kill me when he sees my bike',
      ],
      [killedLaughing, 'my sister is going to kill me when she sees this lol'],
      [stabbedInTheBack, 'she stabbed me in the back over the promotion'],
      [underTheBus, 'my son threw me under the bus at the quiz'],
      [beatenInSets, 'my brother beat me two frames to nil'],
      [
        beatenTo,
        'my husband beat me to the last parking space',
        'my husband beat me to the worst of it but the telly is still in the layby',
      ],
      [neighboursOwn, "my neighbour's wife keeps throwing her fag ends at us"],
      [
        `dragged|dragging|drags ME|us to|along ~4 darts|ikea|shops|bingo|zumba|football|museum|match|theatre|panto|concert|tip|spin|yoga|gym|antiques & ${nobodyHurt}`,
        'hubbys dragging me to the darts on friday',
      ],
      [
        'kick|kicks|kicking|elbows ~2 in HIS|her sleep & no@FEAR|hurts|scared|tour|bruises',
        'my wife kicks me in her sleep',
        'my wife kicks in her sleep so ive built a pillow wall',
      ],
      [
        'slapped|slaps|slapping HIS|her ~1 thigh|thighs|knee|knees & no@FEAR',
        'my mother slapped her thigh and laughed',
      ],
      [
        '@inflatable|snowball|snowballs|nerf & no@stone|stones|rock|rocks|ice|face|eye|eyes|head|naked|punched|plate & no@FEAR|VIOLENT|INJURY|drunk|angry|scared|help',
        'my little lad thumped me with an inflatable hammer',
      ],
      [
        'cut ~1 all|my|our ~2/BODY|hand|lip|finger|leg peas|hedge|lawn|grass|flowers|roses|bushes|tree|branches|plants',
        'she cut all my sweet peas and posts the stems through my door',
      ],
      [
        'sister|mum|nan|cousin|auntie|daughter|law cut MY|ME ~1 hair !off & no@FEAR|HE|asleep|sleep|slept|while|made|sleeping',
        'my sister cut my hair',
      ],
      [kickedOutOfBed, 'my wife kicked me out of bed for snoring'],
      [
        'drink|drinking|booze|vodka|fags ~3/BODYONE kill|kills|killing HIM & no@hit|hits|me',
        'husband says if the drink doesnt kill him',
      ],
      [
        'STRANGER|OUTSIDER ~6 MY RELATIVE|PARTNER ~8 and|then ~1 GRAB|throw|threw|throws|HURT ~3 HIM|HIS & no@HE',
        'a delivery driver called my daughter a slag and threw the parcel at her',
        'girls hanging about the underpass shouted at my nan and pulled her scarf',
        'boys from the flats wait for my daughter at the gate and grab her bag',
      ],
      ['cut MY hair ~1 too|nicely|short|lovely|wrong', 'he cut my hair too short'],
      [
        "woman|man|lady|bloke|mum|dad|teacher|parent|girl|boy ~1 at MY RELATIVE ?'s school|club|nursery|college|work",
        'a woman at my sons school keeps having a go at me',
      ],
      [
        'slipped|tripped|fell ~1 and ~1 it|he|she ~1 hit|knocked|caught ME & no@FEAR|pushed|shoved|drunk',
        'my boyfriend tripped and it hit me',
      ],
      [
        'smothering|smothers|smothered|killing|drowning ~3 in|with ~1 kindness|kisses|cuddles|hugs & no@FEAR & no@hit|hits|hitting|punched|kicked|slapped|strangled|hurt|hurts|afraid|leave',
        'my husband is smothering me in kindness since the operation',
      ],
      [
        'pushed|pushes|pushing ME to report|enter|apply|join|contact|ring|call|write & no@FEAR & no@hit|hits|hitting|beat|beats|punched|punches|kicked|kicks|slapped|slaps|strangled|hurt|hurts|abuse|abused|violent|threatened|threatens',
        'my husband pushed me to report the noise',
        'my wife pushed me to enter the garden competition',
      ],
      [beatenAtAGame, 'my husband beat me at cards', 'my wife beats me every time at scrabble'],
    ],
    not: [
      'my husband saw a van',
      'my husband was hit by a car',
      'my son got punched by some lads at the park',
      'my wife and i were threatened by youths',
      'my ex neighbour hit me',
      'my ex landlord punched me',
      'the kids next door hit the ball at my window',
      'he hasnt hit me just the noise',
      'my husband has never hit me',
      'some lads threw eggs at my husband',
      'my partner beats the rugs outside',
      'my son kicked a ball over the fence',
      'my dog bit me',
      'my partner and i are fed up, kids kick their ball at us',
      'my business partner hit me',
    ],
  },
  {
    id: 'they-hurt-me',
    level: 'domestic_abuse',
    reason: '"He hits me" with nobody else named: to one who is hit at home he needs no name.',
    ofNobodyNamed: true,
    when: [
      [
        'HE ~1 went|goes mental|ballistic|berserk|crazy & @tears|crying|cried|hid|plate|threw',
        'he went mental over a bit of dinner, the boys were in tears',
      ],
      ['not|never ~3 any.HURT ME ~1 yet|until', 'he has not hit me yet'],
      ['never used ~1 to ~1 any.HURT ME ~4 now', 'he never used to hit me but now he does'],
      ['HE ~3/BETWEEN does.HURT|does.GRAB MY BODY', 'he burned my arm', 'she scratched my face'],
      [
        'NUMBER year|yr|yo|yrs ?old ~4 does.HURT|does.GRAB|does.THREATEN ~3 me',
        'my 11 year old punches and bites me',
      ],
      ['i flinch|flinched|flinching', 'i flinch when he moves'],
      ['every|when|once|after ~4 HE ~1 is|a beast|monster|brute|tyrant', 'every payday hes a beast'],
      ['HE ~1 is|a beast|monster|brute|tyrant ~1 when|if|every|after|once', 'he is a beast when he drinks'],
      [
        'HE|HOUSEHOLD ~2 smashed|smashes|smashing ME|HIM ~2 face|head|mouth|wall|floor',
        'he smashed me in the face',
      ],
      ['HE ~1 been at ME', 'he sings so sweetly after hes been at me'],
      ['HE stood|stands|standing|towers|looms|leans over ME', 'he stood over me shouting'],
      [
        'HE ~2/BETWEEN throws|threw|throwing|chucks|launches ~6 at|wall|floor|across|room|me & no@STRANGER & no@THROWN_OUT',
        'he threw his dinner at the floor',
        'she throws plates when shes cross at me',
      ],
      [
        'HOUSEHOLD|HE ~3/BETWEEN hand|hands|pillow|fist ~1 over|round|around|on|across|up MY',
        'he held his hand over my face',
        'my ex had his hands round my neck',
      ],
      [
        'HOUSEHOLD|HE ~2/BETWEEN broke|breaks|broken|smashed|knocked MY BODY|tooth|teeth|glasses|rib|cheekbone|finger',
        'he broke my nose',
        'my partner smashed my glasses',
      ],
      [
        'HE ~2 hits|beats|slaps|punches|strangles|chokes|smacks !that|this|his|golf|a & no@STRANGER & no@PROPERTY|DOG|drums|bag|ceiling|floorboards|radiator|pipes|broom',
        'when he drinks he hits',
        'he pushes and slaps',
      ],
      [
        'HE ~3/BETWEEN does.HURT ~1 ME',
        'he hits me',
        'she bites and scratches me',
        'he has started to punch me',
        'hes been hurting me',
      ],
      ['HE ~3/BETWEEN does.GRAB ~1 ME|MY', 'he pushed me over', 'he spits at me', 'he grabs my hair'],
      [
        'HE ~2/BETWEEN does.TORMENT ~1 ME|MY',
        'he controls me',
        'he gaslights me',
        'she belittles me all the time',
        'he swears at me',
      ],
      ['HE ~2/BETWEEN does.THREATEN ~1 ME|MY|to|us', 'she threatens me', 'he threatens to take the kids'],
      [
        'HE ~3/BETWEEN does.HURT ~1 HIM|the|my CHILDREN|KID|PET',
        'he hits the kids',
        'she hurts my baby',
        'he kicks the dog',
      ],
      [
        'HE is|was|gets|being|been VIOLENT to|toward|towards|with|when|at|and|again',
        'he is violent to me',
        'hes violent towards the kids',
        'she gets aggressive when she drinks',
      ],
      [
        'HE ?just HURT ME any.HURT|again|tonight|yesterday|every|when|if|for|because|and|in',
        'he hurts me when i say no',
      ],
      ['afraid|scared|frightened|terrified ~2 HE ~2 HURT ~1 ME|HIM|the', 'im scared she will hurt me'],
    ],
    unless: [
      [threatensToComplain, 'my partner has had enough, hes threatening to tip it on your office steps'],
      [
        'drags|dragged|pulls|pulled ME ~3 over|along|down & dog|puppy|labrador|lead & no@FEAR|hit|hits|hurt',
        'i walk the dog and he drags me over to every tree',
      ],
      ['bit|bites|biting|snapped MY head off', 'she bit my head off about the dishwasher'],
      ['chokes|choked on|up & no@ME', 'he chokes on his words at weddings'],
      [killedOverATrifle, 'she will kill me when she sees the carpet'],
      [killedLaughing, 'she is going to murder me haha'],
      [stabbedInTheBack, 'she stabbed me in the back over the promotion'],
      [underTheBus, 'he threw me under the bus in the meeting'],
      [beatenInSets, 'she beat me three sets to one'],
      [beatenTo, 'he beat me to the last biscuit', 'he beat me to it, the parcel was gone'],
      [
        `killing ME ~1 with ~2 overtime|shifts|rotas|saxophone|emails|jokes|puns & ${nobodyHurt}`,
        'he is killing me with that saxophone',
      ],
      [
        'spat|spits|spit|spitting ~1 on|at MY|our windscreen|car|van|door|gate|path|bins|fence & no@PARTNERISH|THREATEN|HURT|split|FEAR',
        'she spat on my windscreen as i got in',
      ],
      [
        'hit|hits ME up|with ~1 news|instagram|facebook|facts',
        'he hit me up on instagram',
        'he hit me with the news over breakfast',
      ],
      [
        'hits|hit the|hes ~1 gym|notes|spot|snooze|road|books|sack|hay|shops|pub|beach',
        'he hits the gym six days',
      ],
      [
        'any.THREATEN to ~1 cook|wear|sing|dance|bake|knit & no@FEAR|HURT|SELF|kill|leave',
        'he threatened to cook tonight',
      ],
      [
        'SHOUT|TORMENT|THREATEN ~1 at ME ~3 over|across ~1 the ~1 fence|hedge|road & no@PARTNERISH & no@HURT|together|indoors',
        'he keeps shouting at me over the fence about my cat',
      ],
      [
        'SHOUT|TORMENT|THREATEN ~2/GRAB from HIS balcony|garden|doorstep|drive|driveway !chair & no@PARTNERISH',
        'she screams at me from her balcony every morning',
      ],
      [
        'THREATEN|TORMENT|SHOUT ~2 ME ~1 whenever|when|if ~1 i park|parked|parking ~1 outside|opposite|near|by|there|here',
        'he threatens me whenever i park outside his house',
      ],
      [beatenAtAGame, 'she beat me at chess'],
      [
        'neighbour|neighbours|nextdoor ~2/say|says|said|hear|hears|heard|know|knows|think|thinks|and|that|told HE ~12 SHOUT|THREATEN|TORMENT|HURT ~1 MY PARTNER|RELATIVE',
        'my neighbour he shout at my wife when she hang washing',
      ],
      ['fly|flies|wasp|bee|ball|branch|spider ~2 i flinch|flinched', 'a wasp came and i flinched'],
      [
        stranger,
        'a lad at the bus stop hit me, he punched me',
        'my neighbour is awful he threatens me',
        'a bloke in the park he pushed me',
        'the man next door he swears at me',
        'youths in a gang one of them he kicked me and he is violent to everyone',
        'the driver got out and he was violent with everyone',
      ],
      [
        'lady|man|woman|gentleman|bloke|couple|family|girl ~1 next|opposite|above|below & no@PARTNERISH & no@hear|hears|heard',
        'lady next to us is rude, she spits at me',
      ],
      ['aggressive|aggressively begging & no@PARTNERISH', 'aggressive begging outside tesco he swore at me'],
      [
        'does.THREATEN ME ~2 with ~1 solicitor|solicitors|court|lawyer|letter|letters & @fence|hedge|tree|boundary|parking|driveway|bins|noise & no@HURT & no@KID',
        'hes threatening me with a solicitor over the fence',
      ],
      [
        'HE ?is killing ME with ~1 it|barking|noise|racket|music & @barking|barks|bark|music|noise & @next|nextdoor|nextdoors|neighbour|neighbours & no@any.BATTER & no@EX_WORD & no@WEAPON & no@FEAR & no@THREATEN',
        'my partner and i keep being woken by next doors dog barking every nite 3am hes killing me with it',
        'the neighbours dog barks till 2, hes killing me with it',
      ],
      [
        '@lead & BITE & @off|no|without & no@PARTNERISH & no@neck|throws|threw|kicks|kicked|HURT_VICTIM',
        'that thing has no lead and he bit me, dog off the lead',
      ],
    ],
    not: ['he didnt hit me', 'someone hit me with a bottle in town', 'they threatened me', 'a dog bit me'],
  },
]
