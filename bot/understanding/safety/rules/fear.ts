import type { Rule } from '../rule.ts'

/** Fear of somebody at home, told without what they do. */
export const fear: readonly Rule[] = [
  {
    id: 'fear-of-household',
    level: 'domestic_abuse',
    reason: 'Fear of somebody at home, or of going home to them.',
    when: [
      [
        'not ~1 want|wanna ~2 be ~1 here|home|in|there ~1 when|if|while he|she|HOUSEHOLD ~1 get|gets|come|comes|is|back|home|wakes|returns|finds & no@STRANGER',
        'i dont want to be here when he gets back',
      ],
      [
        'he|she|HOUSEHOLD goes|go|gone ~1 mad|mental|ballistic|nuts|crazy|berserk|angry ~3 if|when|because|at & i|me & no@STRANGER',
        'he goes mental if i speak to anyone',
      ],
      [
        'be|have ~2 home|back ~2 by|before ~3 or ~1 he|she|HOUSEHOLD',
        'i have to be home by 5 or he goes mad',
      ],
      [
        'lock|locked|barricade|barricaded|shut|hide|hiding myself|ourselves|me|in ~3 room|bedroom|bathroom|toilet|loo & HOUSEHOLD|he|she|him',
        'i lock myself in the bathroom when he starts',
        'hiding in my bedroom from my son',
      ],
      [
        'FEAR ~3 someone|somebody ~2 in|at|from ~1 HOME|family|home & no@STRANGER|broke|intruder|noise',
        'im afraid of somebody at home',
      ],
      ['HE|HOUSEHOLD ~1 not any.HURT ME ~1 any|longer|anymore', 'i pray my son can not hurt me any longer'],
      [
        'FEAR ~2 of|by|about|from ~1 HOUSEHOLD',
        'im scared of my husband',
        'frightened of my son',
        'she is terrified of her ex',
      ],
      [
        'HOUSEHOLD ~4/BETWEEN scares|frightens|terrifies|scaring|frightening ME|HIM|the',
        'my partner scares me',
        'my dad frightens the kids',
      ],
      [
        'FEAR ~1 of him|her !opinion|opinions|cooking|dog & no@STRANGER',
        'i am scared of him',
        'terrified of her',
      ],
      [
        'HE ~1 scares|frightens|terrifies|scaring|frightening ME & no@STRANGER',
        'he scares me',
        'shes frightening me',
      ],
      [
        'FEAR ~2 to|of ~2 go|going|return|come|be|being|stay ?back ?to ~1 HOME ?tonight & no@STRANGER',
        'im scared to go home',
        'afraid to be at home',
        'frightened of going back to the house',
      ],
      [
        'FEAR ~3 he|she|HOUSEHOLD ~3 do|does|might|will|find|finds|come|comes|kill|kills|hurt|hurts|say & no@STRANGER',
        'scared what he will do',
        'afraid of what my husband might do',
        'im scared he finds out',
      ],
      [
        'FEAR ~2 when|if|for ~3 he|she|HOUSEHOLD ~2 come|comes|home|back|drunk|drinks|gets|drinking & no@STRANGER',
        'i get scared when he comes home',
        'frightened when my partner drinks',
      ],
      [
        'FEAR ~3 HOUSEHOLD ~4/BETWEEN will|might|would|going|gonna|is|could ~3 KILL|HURT|find|come|do|take|hit',
        'scared my ex will find me',
        'worried and afraid my husband might kill me',
      ],
      ['live|living ~2 in fear & no@STRANGER', 'im living in fear'],
      [
        'not ~1 SAFE ~3 with|around|near HOUSEHOLD',
        'i dont feel safe with my husband',
        'not safe around my boyfriend',
      ],
      ['not ~1 SAFE ~2 with|around|near him|her & no@STRANGER', 'the kids are not safe with him'],
      [
        'FEAR ~1 for MY|the ~1 life|safety|kids|children & no@STRANGER & @HE|HOUSEHOLD',
        'i fear for my life when he drinks',
      ],
    ],
    unless: [
      [
        'or she|he ~2 fetch|collect|pick ~4 dressing|gown|slippers|pyjamas',
        'mum says i have to be home by 10 or she will fetch me in her dressing gown',
      ],
      [
        'because|cos|for|about ~3 liver & drinking|drinks|drink & no@HURT|THREATEN|hits|blames|nasty|takes',
        'my wifes drinking scares me because of her liver',
      ],
      [
        'FEAR ~2 of ~1 MY|the ~3/and|with|because|he|she|set|kicks|killed|strangled|is dog|dogs|cat|snake|spider|spiders|parrot|hamster',
        'scared of my son dog',
      ],
    ],
    not: [
      'my wife is scared to go out because of the gangs',
      'im not scared of him or my husband',
      'i am scared of the youths',
      'frightened of him next door',
      'my kids are scared of fireworks',
    ],
  },
]
