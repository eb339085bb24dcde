import type { Rule } from '../rule.ts'

export const selfHarm: readonly Rule[] = [
  {
    id: 'self-harm',
    level: 'crisis',
    reason: 'Self-harm, done or thought of.',
    when: [
      ['slef harm|harming', 'slef harm'],
      [
        'locked SELF ~4 razor|razors|blade|knife|pills|tablets|scissors',
        'she locked herself in with a razor',
      ],
      [
        'marks|cuts|scars|razor|razors|blades ~5 MY|her|his|daughters|sons|thighs|arms|wrists & daughter|daughters|son|sons|room|friend & no@lawn|car',
        'found cuts all up my sons arms',
        'there are razors in my daughters room',
      ],
      [
        'started|start|been|keep|again ~1 cutting ~2 again|because|cos|arms|to|myself|cope|every & no@hedge|grass|trees|corners',
        'ive started cutting again',
      ],
      ['burn|burning|hit|punch|punching|starve|starving myself', 'i burn myself'],
      [
        'scratch|scratched|scratching|burn|burned|burnt|burning|bite|cut|punch|punched ~1 MY ~1 arms|arm|skin|legs|thighs|wrists ~6 bled|bleed|blood|cope|stress|stressed|stop|feel|again|pain',
        'i scratch my skin to feel something',
      ],
      ['selfharm|selfharming|selfharmed|selfharms', 'i selfharm'],
      ['self harm|harming|harmed|harms|injury|injure|injuring', 'i self harm', 'my daughter is self harming'],
      [
        'cut|cutting|cuts|hurt|hurting|hurts|harm|harming|harmed|burn|burning|injure|injuring|starve|starving ~1 SELF',
        'i cut myself to cope',
        'she hurts herself',
        'i want to hurt myself',
        'im harming my self',
      ],
      [
        'want|wanna|need|urge|going|gonna|might|thinking|feel|keep ~4 cut|cutting|hurt|hurting|harm|harming SELF',
        'i want to cut myself with something',
        'urge to hurt myself',
      ],
      [
        'cut|cutting|slit|slitting|slash|slashed|slashing ~1 MY|his|her|their ~1 wrists|wrist|arms|arm|veins|legs|thighs|throat',
        'ive cut my wrists',
        'hes slit his wrists',
        'cutting my arms again',
      ],
      ['blade|razor|razors ~6 cut|cutting|arms|wrists|myself|skin', 'got a razor and im cutting'],
    ],
    unless: [
      [
        'hurt|hurts|hurting SELF laughing|dancing|skating|skiing|yoga & no@school|purpose|knife|me',
        'i hurt myself laughing',
      ],
      [
        'cut ~3 wrist|himself|myself|herself ~4 saw|chainsaw|greenhouse|accident|accidentally & no@purpose|school|sad|want|urge|wants|again|cope|hate|life|die|blade|razor',
        'i cut my wrist on the greenhouse glass',
        'he has cut himself with a chainsaw',
      ],
      [
        'finger|belt|bite|hand|teeth marks & no@SELF|self|selfharm|cuts|razor',
        'she had finger marks on her neck, my daughter',
      ],
      [
        'volunteer|volunteering ~3 people|those|kids who|that ~1 self harm',
        'id like to volunteer with people who self harm',
      ],
      [
        'cut|cuts|cutting SELF ~1 shaving|cooking|chopping & no@purpose|every|feel|tell|say|says|wrists',
        'i cut myself shaving',
      ],
      ['cut|cutting myself|himself|herself slice|piece|slack|fringe', 'cutting myself a slice of cake'],
      [
        'cut ~2 arm|leg ~1 on|moving|lifting & no@purpose|again|deserve|cope|stressed|upset|sad|blade|razor|compass|scissors',
        'i cut my arm on the broken glass',
      ],
      [
        'cut|hurt|injured|injure|burn|burnt|hurts ~1 SELF ~2 on|moving|lifting|tripping|carrying|falling & no@want|urge|wrists|cope|purpose|again|deserve|blade|razor|lighter|upset|stressed|drunk',
        'i hurt myself moving the fridge',
        'my son cut himself on the glass',
      ],
      [
        'could|might|will|going ~3 cut|hurt|injure|burn themselves|themself & no@want|wants|urge|wrists|says|said|trying|purpose|blade|razor',
        'someone could hurt themselves on it',
        'kids will hurt themselves',
      ],
    ],
    not: ['i cut my arm on the broken glass', 'dogs cut its paw', 'hurt my back'],
  },
]
