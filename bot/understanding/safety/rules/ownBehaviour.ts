import type { Rule } from '../rule.ts'
import { beatenAtAGame, couldMurder } from './sayings.ts'

export const ownBehaviour: readonly Rule[] = [
  {
    id: 'own-behaviour',
    level: 'domestic_abuse',
    reason: 'The writer speaks of hurting or frightening a partner or the family: help for that exists too.',
    when: [
      [
        'FEAR|worried ~1 i ~1 am|will|might|could ~3 HURT HIM|MY|HIS',
        'im scared i will hurt my kids',
        'im scared im going to really hurt her',
      ],
      ['so ~1 i ~1 not any.HURT her|him|them', 'moved out so i dont hurt her'],
      [
        'i ~2 check|checking|checked|follow|following|track|tracking HIS PHONE|everywhere|car & change|help|stop|wrong|lose|jealous',
        'i keep checking her phone and i want to change',
      ],
      [
        'HOUSEHOLD ~2 says|said|thinks|reckons|tells ~2 i am ~2 VIOLENT|CLEAR_ABUSE',
        'my wife says i am too controlling',
      ],
      [
        'course|help|programme|support|helpline|group ~3 abusers|perpetrators|offenders',
        'is there a group for abusers',
      ],
      [
        'anger course|class|classes|management|counselling ~10 PARTNER|HOUSEHOLD',
        'i need an anger course for how i treat my partner',
      ],
      ['i ~3 HURT|GRAB ~1 MY RELATIVE', 'i pushed my mum', 'i hit my dad when i was angry'],
      [
        'i ~4 HURT|GRAB|KILL ~1 MY ~2 PARTNER|EX_WORD|CHILDREN|kids|family|missus',
        'i hit my wife',
        'i keep hurting my girlfriend',
        'im scared i will hurt my family',
        'i slapped my kids',
      ],
      [
        'i ~3 am|was|been|get|being|got VIOLENT ~3 MY|her|him|PARTNER|HOUSEHOLD|home|family',
        'i have been violent to my partner',
        'im abusive with my girlfriend',
      ],
      [
        'lose|loose|lost|losing|control ~1 MY ~1 temper|anger|rag|rage ~3 with|at|and ~3 MY|her|PARTNER|kids|hit',
        'i lost my rag at her',
      ],
      [
        'lose|loose|lost|losing it ~3 with|at|and ~3 MY|her|PARTNER|kids|hit',
        'lost it with my partner and hit her',
      ],
      [
        'MY anger|temper|rage|violence|behaviour ~6 PARTNER|family|kids|wife|relationship|home',
        'my anger is scaring my wife and kids',
        'help with my temper at home',
      ],
      ['i am|was|be ~2 abuser|abusive|perpetrator', 'i think i am an abuser'],
      [
        'i ~4 MY ~1 PARTNER|EX_WORD|KID|CHILDREN|PARENT and|then ~1 GRAB|HURT her|him|them',
        'i shouted at my wife and grabbed her i feel terrible',
      ],
      [
        'i ~2 doing.HURT|frightening|scaring ~1 people|ones|person|everyone|those ~1 i love',
        'i keep hurting the people i love',
      ],
      ['am i ~2 abusive|abuser|violent|controlling', 'am i being abusive'],
      [
        'stop|help ~3 ME|myself|i ~3 hitting|hurting|abusing|hit|controlling ~1 her|him|MY|PARTNER|people',
        'help me stop hitting her',
        'how do i stop myself hurting my partner',
      ],
      [
        'i scare|scared|frighten|frightened|threatened|choked|strangled|control|controlled|pushed|shoved MY|the ~2 PARTNER|CHILDREN|EX_WORD|family|kids',
        'i scare my kids when i shout',
        'i choked my girlfriend',
      ],
      [
        'i hit|punched|slapped|choked|hurt|strangled|beat|kicked her|him ~4 ashamed|sorry|argument|drunk|help|change|stop|regret|again|guilty|anger',
        'i hit her and i am so ashamed',
        'i hurt him when i was drunk',
      ],
      ['herts change', 'can i join herts change'],
      ['perpetrator|perpetrators programme|course|program', 'perpetrator programme'],
      ['respect ~1 helpline|phoneline', 'number for respect helpline'],
      [
        'anger management ~8 PARTNER|wife|home|her|kids|family',
        'anger management for me, i get bad with my wife',
      ],
    ],
    unless: [
      [
        'everyone|everybody|facebook|landlord|rumours|people ~6 i ~1 HURT & no@did|have|really|true|scared|stop|lose|lost|anger|angry',
        'she tells everyone i hit my kids, its spite over the hedge',
      ],
      [couldMurder, 'i could murder my husband he has shrunk my cashmere'],
      [beatenAtAGame, 'i beat my husband at darts'],
    ],
    not: [
      'i hit my head on the skip',
      'i hurt my back',
      'i lost my temper with the council',
      'i hit my neighbours car',
      'i will hit my target',
    ],
  },
]
