import type { Rule } from '../rule.ts'
import {
  beatenAtAGame,
  characterInAStory,
  longAgoInTheFamily,
  swearsByIt,
  threatensToComplain,
  threatensToGoRound,
  toldOfAFilm,
  toldOfAStory,
  turnedAgainstUs,
} from './sayings.ts'

export const hurtByHousehold: readonly Rule[] = [
  {
    id: 'hurt-by-household',
    level: 'domestic_abuse',
    reason: 'The same told from the other side: "I am being beaten by my husband".',
    when: [
      ['hit|beaten|hurt like i was|am', 'i want to meet others who were hit like i was'],
      ['hands of ~2 HOUSEHOLD|PARTNER', 'help for persons suffering at the hands of a spouse'],
      ['done by ~1 HOUSEHOLD', 'vandalism to my car, done by my husband'],
      [
        'knocked|knocking|roughed|slapped|pushed about|around|up ~3 by ~1 HIS|HIM|HOUSEHOLD',
        'mum gets knocked about by her fella',
      ],
      [
        'FEAR ~2 MY|the ~1 life|kids ~2/out with|from|because|of|around ~1 HIM|HOUSEHOLD',
        'scared for my life with him',
      ],
      [
        'violence|abuse|violent|abusive|abused|beatings ~2 at|in|from ~1 home|house|family|marriage',
        'violence at home',
        'abuse in the family',
      ],
      [
        'suffer|suffering|experience|living|live ~2 violence|abuse & no@racist|racial|neighbour|neighbours|STRANGER',
        'i suffer violence',
      ],
      [
        'FRIEND|neighbour|she|woman|lady ~2 is|being|gets|getting ~2 abused|beaten|controlled|knocked|mistreated & no@youths|gang|racially',
        'my neighbour is being abused',
      ],
      [
        'I|FRIEND|she|he|neighbour ~3 abused|mistreated|beaten ~1 for|by|at|all|since|again|every|years & no@youths|gang|racially|verbally|kids',
        'i have been abused for years',
        'my neighbour was beaten for years',
      ],
      [
        'HURT|THREATEN|TORMENT|GRAB|CONTROL|followed|tracked|hounded ~2 by ~1 HOUSEHOLD',
        'im being beaten by my husband',
        'my sister is being abused by her partner',
        'getting threatened by my ex',
        'stalked by my ex',
      ],
      [
        '!no|not|never HURT|THREATEN|TORMENT|abuse|threats|hassle ~1 off|from ?my HOUSEHOLD',
        'getting threats off my dad',
      ],
      [
        'past.HURT|past.TORMENT|past.GRAB|past.CONTROL ~2 by HIS PARTNER|PARENT|son|daughter|EX_WORD|family',
        'my mate is getting hit by her son',
        'she gets abused by her family',
      ],
      [
        'past.HURT|past.TORMENT|past.GRAB|any.CONTROL ~1 by ?my RELATIVE',
        'been hit by dad again',
        'controlled by my family',
      ],
      ['I ~2 done.HURT ~2 AT_HOME', 'i am being hurt at home', 'i get hit at home'],
      [
        'victim|survivor|suffering|suffer|experiencing|experience|experienced|escaping|fleeing|reporting|report|going ~3 domestic|dv|abuse ?violence|abuse|relationship',
        'i am a victim of domestic violence',
        'im suffering domestic abuse',
        'fleeing dv',
        'i want to report domestic abuse',
      ],
      ['past.BATTER ~2 wife|woman|husband|housewife', 'i am an abused wife', 'im a battered woman'],
      [
        'I ~2 done.BATTER ~1 again|daily|every|regularly|nightly & no@STRANGER',
        'im being beaten every night',
        'i get hit daily',
      ],
      [
        'HOUSEHOLD|HE ~3 INJURY ~3/up on|me|all|my',
        'my husband left bruises all over me',
        'he gave me a bruised eye and marks on my neck',
      ],
      ['black eye|eyes ~6 HOUSEHOLD|he|she', 'got a black eye off my boyfriend'],
      [
        'HOUSEHOLD|he|she ~4/BETWEEN ME ~1 black eye',
        'he gave me a black eye',
        'my husband has given me another black eye',
      ],
      [
        'HURT|TORMENT|bruises ~2 off|from ?of HOUSEHOLD',
        'i keep getting hit off my ex',
        'bruises from my boyfriend',
      ],
    ],
    unless: [
      [
        'beaten to ~5 place|places|job|spot|line|post|prize & no@FEAR|hit|hurt|bruise',
        'my daughter was beaten to every place on the team',
      ],
      [
        'EX ~3 have|has|had|we split & no@lip|eye|head|open|hit|punched|FEAR',
        'me and my ex have split and it is all fine',
      ],
      [beatenAtAGame, 'i beat my husband at darts', 'beaten at chess by my son'],
      [toldOfAStory, 'the girl in the novel is beaten by her uncle'],
      [toldOfAFilm, 'the girl in the film is beaten by her uncle'],
      [longAgoInTheFamily, 'my great great grandfather was up before the bench for beating his wife'],
      [
        'abuse of ~2 blue|badge|badges|power|position|permit|permits|trust|system',
        'how do you report abuse of a blue badge',
      ],
      [
        'dragged down & drink|drinking|addict|addiction|gambling|drugs|cocaine & no@HURT|FEAR',
        'the family is being dragged down by my son, a cocaine addict',
      ],
      [
        'by ~2 lads|youths|men|strangers|gang|teenagers|masked & no@PARTNERISH|KIN|flat|home|house|lives|controlled',
        'my mate is being beaten up outside by three lads now',
      ],
      ['at school ~6 slipper|cane|ruler|nuns|teacher', 'nana used to be beaten at school with a slipper'],
      [
        'hitting ~1 NUMBER|thirty|forty|fifty|sixty|seventy|eighty',
        'hitting fifty tomorrow, wife has planned something',
      ],
      [
        'the family ~1 at|on|next|below|above|opposite|over & no@PARTNERISH & no@maid|nanny|slave|woman|lady|girl|she|her',
        'five years of abuse from the family at number 27 over a parking space',
      ],
      [
        'by ~1 a|some|another|two|three ~2 teenager|teenagers|teenage|kid|kids|family|neighbour !member|members|friend & no@own|lives|flat|grandson|daughter|son|abused|sexually|home',
        'my wife was spat at by a teenager',
        'intimidated by a family on my street',
      ],
      [
        'SHOUT at by ~1 a|some|another dad|mum|parent in|from ~3 car|van|rover|jeep|taxi & no@FEAR & no@HURT',
        'the lollipop lady was sworn at by a dad in a range rover',
      ],
      ['does.BATTER ~1 MY PARTNER & no@HE', 'kids on a quad nearly hit my wife'],
    ],
    not: [
      'my ex and i split up on good terms, all amicable',
      'me and my partner have split up, all friendly, he moved out on the 3rd',
      'frightened the life out of my wife jumping out in a gorilla mask',
      'missed a call from my brother',
      'my husband was attacked by youths',
      'bags were dumped by my ex neighbour',
      'the fence was hit by a car',
      'no abuse from my husband or anything',
    ],
  },
  {
    id: 'abusive-relationship',
    level: 'domestic_abuse',
    reason: 'The relationship, the person or the home is called abusive, violent or controlling.',
    when: [
      [
        'parents ~4 fight|fighting|fights|fought|arguing|hitting|screaming & FEAR|NOT_SAFE|kid|me|hate|school|every',
        'my parents fight every night and i hide',
        'my parents are always screaming and im scared',
      ],
      [
        'HOUSEHOLD ~2 is ~1 police|cop|policeman|copper & not|nobody|believe|help|tell',
        'my husband is a policeman so nobody will help',
      ],
      [
        'HOUSEHOLD|HE|PARENT ~4 scary|creepy & me|i|us|kids',
        'mums boyfriend is scary to me',
        'my dad is scary when he drinks, i hide',
      ],
      ['am i ~3 abused|abusive & no@STRANGER', 'am i an abused wife'],
      ['is|does this|it|that ~2 abuse|abusive|domestic & no@STRANGER', 'is this abuse'],
      [
        'HE ~3 smashed|smashes|trashed|wrecked|smashing ~2 up|living|kitchen|bedroom|house|place|flat|furniture & no@STRANGER',
        'he trashed the kitchen again',
        'she smashed the place up',
      ],
      [
        'damage|damaged|smashed|vandalised|wrecked|broken ~8 by ~1 HOUSEHOLD',
        'front window smashed by my partner',
      ],
      [
        'HOUSEHOLD ~2/BETWEEN kicks|kicked|kicking|kick|flips|flipped off|out',
        'my partner kicks off over nothing',
      ],
      [
        'i ~1 live|living with ~6 does.HURT|SHOUT|TORMENT|THREATEN|VIOLENT|blocks|GRAB',
        'i live with a guy who threatens me',
        'i am living with someone who hits',
      ],
      [
        '!no|without|any shouting|screaming|abuse|threats|aggression|violence|yelling|swearing ~5 from|by|off ~1 PARTNERISH',
        'non stop screaming from my husband',
      ],
      [
        'HOUSEHOLD did|done|does ~1 it|this|that|so & HURT|SMASH|GRAB|INJURY|hole',
        'im bruised, my husband did it',
      ],
      [
        'it|that|he|she|this is|was ~1 HOUSEHOLD & HURT|SHOUT|SMASH|THREATEN|GRAB|WEAPON|banging|screaming|violence|aggression',
        'shouting and banging every night, it is my husband',
        'someone hit me, it was my partner',
      ],
      [
        'CLEAR_ABUSE|VIOLENT ~1 HOUSEHOLD|PARTNER|RELATIVE|EX_WORD',
        'violent ex',
        'im living with an abusive husband',
        'ive got a controlling boyfriend',
      ],
      [
        'CLEAR_ABUSE|VIOLENT RELATIONSHIP',
        'im in an abusive relationship',
        'it is a violent home',
        'i left a toxic relationship',
      ],
      [
        'RELATIONSHIP ~3 VIOLENT|CLEAR_ABUSE',
        'my relationship has become violent',
        'our home life is abusive',
      ],
      [
        'HOUSEHOLD ~4/BETWEEN VIOLENT|CLEAR_ABUSE',
        'my boyfriend is really controlling',
        'my son is violent',
        'my mum can be quite abusive',
        'i think my partner might be abusive',
      ],
      [
        'HE ~3 VIOLENT|CLEAR_ABUSE & @HOUSEHOLD',
        'i live with my boyfriend and he is violent',
        'its my husband. hes so controlling',
      ],
      [
        'HE ~1 is|was|so|very|gets|becoming controlling|coercive|possessive|manipulative|abusive',
        'he is very controlling',
        'she gets abusive',
      ],
      [
        'HOUSEHOLD ~4/BETWEEN does.TORMENT ~1 ME|MY|HIM|at|everything',
        'my husband screams at me every day',
        'my wife belittles me',
        'my daughter swears at me and pushes me',
        'my partner controls everything',
        'my son bullies me',
      ],
      [
        'HOUSEHOLD ~4/BETWEEN does.THREATEN',
        'my ex is threatening me',
        'my husband threatens to kill me',
        'my son threatened his nan',
      ],

      [
        '!no|without|any threats|threat|abuse|violence|harassment|beatings|bullying ~1 from|off|by ~1 HOUSEHOLD',
        'i get threats from my ex',
        'constant abuse off my husband',
      ],
      ['HOUSEHOLD ~3/BETWEEN puts|put|putting ME|HIM down', 'my husband puts me down in front of the kids'],
      [
        'HOUSEHOLD|HE ~3/BETWEEN calls|call|calling|called ME ~3 stupid|fat|ugly|worthless|useless|names|slag|slut|whore|bitch|cunt|thick|mental|crazy|psycho|nothing',
        'he calls me fat and useless',
        'my boyfriend calls me a slag every day',
      ],
      [
        'HOUSEHOLD|HE makes|make|made|making ME feel|think ~3 small|worthless|mad|crazy|mental|stupid|nothing|scared|useless|rubbish',
        'he makes me feel worthless',
        'my husband makes me think im going mad',
      ],
      [
        'HOUSEHOLD|he|she|him|her ~4 temper|rages|rage|outbursts|anger ~6 FEAR|kids|me|us|walls',
        'my husband has a temper and im scared',
        'he flies into rages at me',
      ],
      [
        'walking|walk|treading|tread|tiptoe|tiptoeing ~2 eggshells|egg|shells|eggs',
        'im walking on eggshells',
        'always treading on egg shells at home',
      ],
      [
        'coercive|coercively|coersive|gaslit|gaslighting|gaslights|gaslight',
        'coercive control',
        'is it coersive control',
        'i think im being gaslit',
      ],
      [
        'being|am|is|get|feel|getting done.CONTROL|controlled|manipulated|gaslit|isolated ~2 by|at|in|all|again|and & no@STRANGER',
        'i am being controlled and cut off',
        'she is being controlled by him',
      ],
      [
        'TORMENT|HURT|CONTROL|THREATEN|BATTER by him|her & no@STRANGER',
        'being controlled by him at home',
        'abused by her for years',
      ],
    ],
    unless: [
      [
        'shouting|calling ME ~1 for dinner|tea|lunch|breakfast|supper & no@FEAR|HURT',
        'my mums shouting me for dinner',
      ],
      [
        threatensToGoRound,
        'my husband is threatening to go round there himself if they dont turn the music down',
      ],
      [threatensToComplain, 'my mum is threatening to go on the radio about the plasterboard'],
      [
        'any.THREATEN to ~1 leave|divorce ME ~1 if|unless & no@FEAR|HURT|kids|kill|money',
        'my wife threatened to leave me if i dont ring about the alarm',
      ],
      [
        'screamed|yelled|shouted at ME to ?stop ?car|van|bike ?and|to look|brake|duck & no@FEAR|HURT|always|every|him|mess',
        'my wife yelled at me to stop and look at the rubble',
      ],
      [
        'years|decades ago|back & volunteer|volunteering|volunteers & no@FEAR|still|scared|coming|hits|weeks|been|has',
        'years ago i left an abusive marriage and now i want to volunteer',
      ],
      [
        'any.THREATEN to ~1 buy|cook|wear|sing|bake & no@FEAR|HURT|ME|PET|ex',
        'my partner threatened to buy another guitar',
      ],
      [
        'shouted|shouting|screaming|screamed at them to ~1 stop|clear|go|leave|move & no@ME & no@VIOLENT|CLEAR_ABUSE|crying|kids',
        'my husband shouted at them to stop and they tipped the rest',
      ],
      [
        'by ~1 bigger|older|other ~1 boys|girls|kids|lads & bully|bullied|bullying & no@violent|aggressive|abusive|attacks|hits',
        'my son is bully by bigger boys',
      ],
      ['school|other|older kids|boys|girls bully|bullying MY', 'school kids bully my son'],
      [
        toldOfAStory,
        'who plays the controlling husband in the new itv thing',
        'a novel about a violent husband who hits his wife',
      ],
      [toldOfAFilm, 'who plays the controlling husband in the film'],
      [characterInAStory, 'my character needs to leave her cruel husband in chapter four'],
      [swearsByIt, 'my husband swears by them'],
      [
        'coursework|essay|dissertation|thesis & no@I|ME & no@HE & no@FEAR|HURT & no@HOUSEHOLD & no@eggshells|myself',
        'dissertation on coercive control, are there figures for the town',
      ],
      [
        'define|spelling|spellings & no@HE & no@FEAR|HURT & no@PARTNERISH & no@ME & no@eggshells|myself|i',
        'define gaslighting, my teenager keeps saying it',
        'what does coercive mean, its one of my spelling words',
      ],
      [
        'any.THREATEN to ~1 divorce|leave ~9 joking of course & no@HURT|FEAR|kill',
        'my wife threatened to divorce me over the last yorkshire pudding, joking of course',
      ],
      [
        'killing SELF slowly|with & no@ME|him|abuse & no@VIOLENT|CLEAR_ABUSE',
        'it is my sister, she is killing herself slowly with it',
      ],
      [
        'SHOUT ~1 at ~2 telly|tv|television|football|ref|referee|screen|rugby|news|satnav|xbox & no@ME & no@FEAR & no@VIOLENT|CLEAR_ABUSE & no@SMASH & no@THREATEN',
        'my mum shouts at the telly when strictly is on',
      ],
      [
        "next door|doors ?'s PARTNER & no@VIOLENT|CLEAR_ABUSE & no@SMASH",
        'next doors boyfriend revs his car and swears at my husband',
      ],
      [turnedAgainstUs, 'a school mum is turning people against my family and shouting at my kids'],
      [
        'neighbour|neighbours|youths|lads|gang|driver ~2 VIOLENT ~1 to|towards|with ~2 PARTNERISH|RELATIVE',
        'neighbours abusive to my partner when she asked them to turn it down',
      ],
      ['THREATEN it', 'cockerel at 4am, my husband has threatened it with a casserole'],
      [
        'eggshells ~2 of ~2 neighbour|neighbours|downstairs|upstairs & no@PARTNERISH & no@son|husband',
        'walking on eggshells because of the downstairs neighbour',
      ],
      ['STRANGER ~1 bully|bullying MY & no@PARTNER', 'youngsters bully my mother when she goes out'],
      [
        'beggar|beggars ~2 VIOLENT ~1 when|because ~1 MY ~2 says|said|refuses|has',
        'beggar gets aggressive when my partner says no',
      ],
      [
        'school run ~1 parents|mums|dads',
        'school run parents screaming at each other over parking, i hate it',
      ],
      ['the|a|an|this|that|their|his|her VIOLENT PET & no@he|she', 'my son is scared of the aggressive dog'],

      [
        'threatening ~2 leave|move|sell|sue|council|weather & no@ME',
        'my wife is threatening to move house over the noise next door',
      ],
      [
        'STRANGER ~4 VIOLENT|CLEAR_ABUSE & no@HOUSEHOLD & no@live|living|renting|rent|share|sharing|dating|met|eggshells|controlling|coercive|possessive',
        'the drunk man outside he is abusive',
      ],
    ],
    not: [
      'youths hurling abuse',
      'lads shouting abuse at my wife',
      'my husband gets abuse from the neighbours',
      'my partner is not violent at all',
      'aggressive dog next door',
      'my son is scared of the aggressive dog',
      'threats from my neighbour',
    ],
  },
]
