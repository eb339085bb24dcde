import type { Rule } from '../rule.ts'
import { strangerHe } from './sayings.ts'

export const sexual: readonly Rule[] = [
  {
    id: 'rape',
    level: 'domestic_abuse',
    reason: 'Rape, whoever did it: the same support lines help, and most rape is by somebody known.',
    when: [
      ['raped|rapes|raping|molested|molests ~1 ME', 'someone raped me', 'uncle molested me'],
      ['I ~3 past.RAPE', 'i was raped last night', 'ive been raped'],
      [
        'makes|forces|made|sells|forced ME ~3 other|strange men|people|webcam|onlyfans|prostitution',
        'he makes me sleep with other men',
      ],
    ],
    not: ['the park looks raped by developers'],
  },
  {
    id: 'sexual-abuse',
    level: 'domestic_abuse',
    reason: 'Sexual violence or pressure. Told without a name it still leads to support.',
    when: [
      ['woke|wake up ~6 having|doing SEX', 'woke up and he was having sex with me'],
      ['forced|forces|forcing himself|herself on|onto ME|HIM|my', 'he forced himself on me'],
      [
        'HOUSEHOLD|HE|RELATIVE ~4/BETWEEN does.RAPE|raped|rapes|raping',
        'my husband raped me',
        'he rapes me',
        'my ex has been raping my sister',
      ],

      [
        'HOUSEHOLD|HE|they ~3/BETWEEN does.FORCE ~1 ME|HIM ~3 SEX|things|bed|watch|touch|strip',
        'he forces me to have sex',
        'my boyfriend makes me do things in bed',
        'my husband pressures me into sex',
      ],
      [
        'forced|pressured|coerced|made|forces ~2 into|to|have ~2 SEX & no@STRANGER',
        'i am being forced into sex',
        'forced to have sex with him',
      ],
      [
        'SEX ~6 not ~1 want|consent|willing|agree|like & @HE|HOUSEHOLD|I & no@STRANGER',
        'he has sex with me when i dont want to',
      ],
      ['SEX ~3 against MY will', 'sex against my will'],
      [
        'HOUSEHOLD|HE|RELATIVE ~3/BETWEEN|not|never touches|touched|touching|gropes|groped|grope|grabs ~1 ME ?down ?there',
        'my stepdad touches me',
        'my uncle touched me when i was asleep',
        'he gropes me when i say no',
      ],
      [
        'HOUSEHOLD|HE|RELATIVE ~2 not|never ~1 stop|stops|stopped|quit|leave|leaves touching|groping ~1 ME',
        'he wont stop touching me',
        'my uncle never stops groping me',
      ],
      ['HOUSEHOLD|HE ~3/BETWEEN not ~3 no for an answer', 'my partner wont take no for an answer'],
      [
        'sexually|sexual abuse|abused|abusing|assault|assaulted|assaulting|abuses',
        'he sexually abuses me',
        'sexual assault by my ex',
      ],
      ['HOUSEHOLD|HE ~3 SEX ~6 asleep|sleeping|unconscious|drunk', 'he has sex with me while im asleep'],
      ['when|if|even i ~1 say|said|says no ~4 he|carries|anyway|sex|still', 'even if i say no he carries on'],

      ['HOUSEHOLD|HE ~1 not wear|use ~1 condom|protection', 'my boyfriend wont use a condom and gets angry'],
    ],
    unless: [
      [
        'watch|listen ~2 cricket|frozen|football|film|films|strictly|telly|peppa & no@SEX & no@porn|FEAR|touch|touches|touched|touching|gropes|groped|bed|raped|kiss',
        'my sister is forcing me to watch frozen',
      ],
      [
        'touched ME on ~1 shoulder & @STRANGER & no@PARTNERISH & no@KIN & no@SEX & no@FEAR|BODY',
        'he touched me on the shoulder, some bloke in the queue',
      ],
      [
        `${strangerHe} & no@SEX & no@forced|forces|abused|assault|assaulted|abuse`,
        'one of the lads at the bus stop he touched me',
      ],
    ],
    not: [
      'prostitution in the car park',
      'people having sex in the park',
      'men having sex in a car by the garages',
      'condoms and needles dumped',
      'he touched me on the shoulder says the guy next door',
      'he has not touched me, just swears',
    ],
  },
]
