import type { Rule } from '../rule.ts'
import { beatenAtAGame, ruleOfParents, turnedAgainstUs } from './sayings.ts'

export const family: readonly Rule[] = [
  {
    id: 'child-to-parent',
    level: 'domestic_abuse',
    reason: 'A son or daughter, of any age, is violent or frightening at home.',
    when: [
      [
        'KIN & doing.SMASH ~2 up|my|our ~3 home|house|flat|room|kitchen|bedroom|place & no@STRANGER',
        'my son is here again and hes smashing up my home',
      ],
      [
        'GROWN_CHILD ~8 living|lives|live|moved ~1 with|here|back|in ~8 SMASH|VIOLENT|SHOUT|HURT|THREATEN|TAKE',
        'son 34 moved back in and smashes things',
        'daughter lives here, shouts and threatens us',
      ],
      [
        'MY ~5/OTHERS GROWN_CHILD|TEEN ~4/BETWEEN does.SMASH ~3 up|house|door|doors|things|everything|walls|wall|place|furniture|tv|telly|windows|room|plates|home|stuff',
        'my son is smashing up the house',
        'my 15 year old daughter kicks the doors',
        'my teenager trashed the place',
      ],
      [
        'MY ~5/OTHERS GROWN_CHILD|TEEN ~5/BETWEEN attacks|attacked|attacking|hits|hitting|hit|punches|punched|kicks|kicked|beats|beat|bites|bit|hurts ~1 ME|HIM|out|his|her|family|nan|grandad|brother|sister',
        'my son attacks me',
        'my teenage daughter hits her brother',
        'my grandson lives with me and hit me',
      ],
      [
        'MY ~5/OTHERS GROWN_CHILD|TEEN ~4 out of control ?at ?home & FEAR|hit|violent|hurt|smash|aggressive|threatens|attacks|me',
        'my son is out of control and i am afraid he will hit me',
        'my teen is out of control and hurt me',
      ],
      [
        'MY ~5/OTHERS GROWN_CHILD|TEEN ~5/BETWEEN ~1 pulls|pulled|held|holds|got|gets|waves|waved|pulling ~1 ?a WEAPON',
        'my son pulled a knife on me',
      ],
      [
        'cope|manage|live|deal ~3 MY ~4 GROWN_CHILD|TEEN ~3 violence|aggression|violent|anger|rages|temper|outbursts',
        'i cant cope with my sons violence',
        'cannot live with my teenage daughters rages',
      ],
      [
        'MY ~5/OTHERS GROWN_CHILD|TEEN ~4 rages|outbursts|meltdowns ~6 hit|hurt|scared|afraid|smash|safe|attack|violent|me',
        'my son has rages where he hurts me',
      ],
      [
        'violent|aggressive|abusive ~2 son|daughter|teenager|teen|child|grandson|stepson',
        'help with a violent teenage son',
        'aggressive daughter at home',
      ],
      [
        'MY ~5/OTHERS GROWN_CHILD|TEEN ~2/BETWEEN pushes|pushed|shoves|shoved|pushing|shoving ME',
        'my daughter pushes me',
      ],
    ],
    unless: [
      [beatenAtAGame, 'my son beat me on fifa again'],
      [
        '@football|accident|accidentally & no@FEAR|VIOLENT|again|always|third|every|said|says',
        'my son broke windows with his football smashing the greenhouse up',
      ],
    ],
    not: [
      'my son was hit by a ball',
      'my son saw lads smashing up the bus stop',
      'my daughter found a smashed tv',
      'someone kicked my sons bike',
    ],
  },
  {
    id: 'child-in-need',
    level: 'domestic_abuse',
    reason:
      'A child is not fed, is visited at night, or is seen with bruises: told by the child or a worried adult.',
    when: [
      [
        'PARENT & drunk|drinking|drinks|drugs|stoned|wasted|asleep|gone|away|out & no|nothing|never ~2 food|eat|dinner|tea|breakfast & no@noise|care|carer|council|bank|voucher|vouchers',
        'my mum is always drunk and there is no food',
      ],
      [
        "mum|mums|dad|dads ?'s boyfriend|girlfriend|PARTNER|fella ~3 come|comes|came|gets|got|gets|sneaks ~2 in|into|on ~1 my room|bedroom|bed|bathroom",
        "mum's boyfriend comes in my room at night",
      ],
      [
        'a|the|this|some|another|little KID|pupil ~8 bruises|bruise|bruised|bruising & no@football|rugby|fell|bike|scooter|apple|apples|ball',
        'a kid at my sons school comes in with bruises',
      ],
    ],
    not: [
      'my mum needs food, where is the food bank',
      'dad is out and there is rubbish by the garage',
      'drunk man asleep outside, no food bins there',
    ],
  },
  {
    id: 'elder-abuse',
    level: 'domestic_abuse',
    reason: 'An older person is hurt, bullied, neglected or robbed by grown children or a carer.',
    when: [
      [
        'HOUSEHOLD|carer|carers ~2/BETWEEN ties|tied|tying|straps|strapped HIM|MY|RELATIVE ~3 chair|bed|radiator',
        'my brother ties him to the chair',
      ],
      [
        'leaves|leave|left ME|HIM ~2 without|no ~1 food|water|heating|medication',
        'she leaves me without food',
      ],
      [
        'carer ~6/BETWEEN steals|stealing|shouts|shouting|hits|hit|rough|neglects|leaves|abuses|bullies|threatens|pinches|grabs',
        'my carer shouts and steals',
        'the carer hits me',
      ],
      [
        "FRIEND ~1 ?'s GROWN_CHILD|carer ~4/BETWEEN TAKE|SHOUT|HURT|GRAB|TORMENT ~2 MONEY|at|HIM|his|things",
        "my friend's son takes her pension",
        "my elderly neighbour's daughter shouts at her",
      ],
      [
        'HOUSEHOLD|carer|GROWN_CHILD ~4/BETWEEN not ~1 feed|feeds|wash|washes|give|let ~1 ME|HIM|MY ~2 ?food|meds|medication|eat|out|money|mum|dad|nan',
        'my daughter doesnt feed my mum',
        'my son wont let me eat',
        'the carer wont give her medication',
      ],
      [
        'HIS|MY ~2 GROWN_CHILD|carer|family|children ~4/BETWEEN takes|taking|took|steals|stealing|stole|spends|spending|helps ~3 MONEY',
        'her son takes her pension',
        'my grandads carer is stealing his money',
        'his daughter is spending his savings',
      ],
      [
        'HIS|MY ~2 GROWN_CHILD|carer|family ~3/BETWEEN shouts|shouting|screams|screaming|bullies|bullying|pushes|hits|hitting|rough|neglects|neglecting|abuses|abusing|slaps|threatens ~1 at|with|ME|HIM|the|nan|grandad|mum|dad',
        'her son shouts at her',
        'my carer is rough with me',
        'his daughter hits him, hes 84',
        'my son slaps me about',
      ],
      [
        'elder|elderly|older|pensioner|oap|nan|grandad ~4 abused|abuse|neglected|mistreated|hit|bullied ~3 by|at|from',
        'elderly lady being abused by her son',
        'nan is being neglected by her carer',
      ],
      ['elder abuse', 'i want to talk about elder abuse'],
      [
        'OLD_AGE ~8 MY ~2 GROWN_CHILD ~4 HURT|TORMENT|TAKE|THREATEN|GRAB',
        'im 78 and my son bullies me',
        'i am 81, my daughter takes everything',
      ],
    ],
    unless: [
      [
        'hit|hits|hitting ~2 targets|target|jackpot|notes',
        'my daughter is hitting all her targets in maths',
        'my nan hit the jackpot at bingo',
      ],
      [ruleOfParents, 'my brother wont let me have a go on the xbox'],
      ['hit by ~2 VEHICLE & no@carer|carers|steals|rough|shouts', 'my granny has been hit by a scooter'],
      [turnedAgainstUs, 'a school mum is turning people against my family and shouting at my kids'],
      [
        'boss|landlord|neighbour|neighbours ~2 GROWN_CHILD ~4 SHOUT ~1 at ME & no@elderly|her|him|pension',
        'my neighbours son rides past and shouts at me',
      ],
      [
        'youths|lads|gang|kids ~8 elderly|pensioner|older|oap & no@HOUSEHOLD & no@carer|son|daughter|home|flat|neglected|moved|taken|robbing',
        'youths shouting at elderly people, an oap bullied by kids',
      ],
    ],
    not: [
      'elderly neighbour cant lift the bags',
      'kids bully an old man at the bus stop',
      'her son dumped a sofa',
      'his daughter takes the bins out',
    ],
  },
  {
    id: 'child-at-home',
    level: 'domestic_abuse',
    reason: 'A child is hurt at home, or writes that it is.',
    when: [
      [
        'kids|children|wife|woman|mum|baby ~3 get|gets|getting|being ~1 screamed|hit|beaten|slapped|smacked|hurt|punched|whacked & no@youths|gang',
        'the kids upstairs get hit a lot',
      ],
      [
        "MY ~1 PARENT|RELATIVE ~1 ?'s PARTNER|boyfriend ~3 does.HURT|does.GRAB|does.TORMENT|does.SHOUT ~1 ME|at",
        "my mum's boyfriend hits me",
        'my mums boyfriend shouts at me',
      ],
      [
        'HOUSEHOLD|HE|RELATIVE|PARENT ~4/BETWEEN does.HURT|does.GRAB|does.BATTER ~2 MY|the|his|her|their ~2 CHILDREN|KID|brother|sister',
        'my partner hits the kids',
        'my mum beats my little brother',
        'dad slaps my sister',
      ],
      [
        'PARENT ~2 and ~1 PARENT ~2 fight|fighting|fights|hit|hits|argue|screaming ~3 all|every|scared|always|each|and',
        'my mum and dad are fighting all the time and im scared',
      ],
      ['PARENT ~3 does.HURT ~1 my PARENT', 'my dad hits my mum', 'stepdad beats my mum'],
      [
        'child|kids|children|baby|kid|toddler|girl|boy ~3 done.BATTER|done.HURT ~3 by ~1 HIS|the|my|PARENT|HOUSEHOLD|family',
        'a child is being hit by her dad',
        'kids are being beaten by the mum',
      ],
      ['child ~1 abuse|abused|abuser', 'i think its child abuse'],
      [
        'not ~2 want ~2 go home ~8 dad|mum|stepdad|hit|hits|angry|hurt|parents|mums',
        'i dont want to go home my dad gets angry',
      ],
      ['AT_HOME ~4 done.HURT|hurts|hurting|hits ~1 ME|by', 'someone at home hurts me'],
      [
        'someone|person|people ~2 at|in MY ~1 house|home|family ~3 does.HURT|does.TORMENT|does.THREATEN|does.GRAB|is|are ~2 ME|HIM|violent|abusive',
        'someone in my house is hurting me',
        'people in my house are violent',
      ],
    ],
    unless: [
      ['choked up at|when|over|watching|giving|reading', "he choked up at our girl's wedding"],
      [
        'child space|spaces|bay|bays ~2 abuse|abused|abuses|abusing',
        'parent and child spaces abused in the car park',
      ],
      [
        '@STRANGER & @dog|dogs & bite|bites|bit|bitten & no@PARTNERISH',
        'a dog he bites the kids, it is the neighbours dog',
      ],
      [
        'OUTSIDER ~3 HURT|GRAB & no@PARTNERISH & no@PARENT & no@next|upstairs|flat|number',
        'youths were hurting the children, he pushed my child',
      ],
    ],
    not: ['kids playing out late', 'my mum was hit by a bike', 'child was hit by a car', 'dad hit the kerb'],
  },
]
