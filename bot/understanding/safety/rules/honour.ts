import type { Rule } from '../rule.ts'
import {
  controlsAThing,
  killedOverATrifle,
  murderedASong,
  swearsByIt,
  toldOfAFilm,
  toldOfAStory,
} from './sayings.ts'

export const honour: readonly Rule[] = [
  {
    id: 'forced-marriage',
    level: 'domestic_abuse',
    reason: "Marriage against the person's will, often with travel abroad.",
    when: [
      [
        'they|family|parents|dad|mum|uncle ~2 making|make|makes ME ~5 wedding|registry|ceremony|nikah',
        'they are making me go to the registry for a wedding',
      ],
      [
        'took|taken|taking|sent|sending|take|send ~2 abroad|overseas ~3 be|get|to ~1 MARRY',
        'my classmate is being sent abroad to be married',
      ],
      [
        'ABROAD ~3 MARRY & FEAR|force|not|made|holidays|girl',
        'a girl is being taken abroad to be married, she is scared',
      ],
      [
        'ticket|tickets|flight|flights|trip|holiday ~6 ABROAD & MARRY|forced|force|passport|back|scared|FEAR|never',
        'they bought tickets to india, i think its my wedding',
      ],
      ['ABROAD ~8 cut|circumcise|marry|wedding', 'scared that in egypt they will cut me'],
      [
        'force|forced|forcing|forces|make|makes|making|made|pressure|pressuring|pressured|pressurising|push|pushing|want|wants|wanting ~1 ME|HIM|MY ~4 MARRY',
        'my parents are forcing me to marry',
        'they want me to get married to my cousin',
        'dad is making my sister get married',
      ],
      ['forced ~1 MARRY', 'forced marriage', 'forced to marry'],
      ['forced ~2 into|to ~2 MARRY', 'i was forced into a marriage'],
      [
        'MARRY ~6 not|never ~1 want|choose|consent|agree|know|met|love|like|meet & no@NOISE_WORDS',
        'im getting married to a man i dont want',
        'marriage to a cousin i never met',
      ],
      ['not ~1 want ~3 MARRY ~4 him|man|cousin|someone|them|family|parents|her', 'i dont want to marry him'],
      [
        'not want ~2 ?get MARRY ~6 HOUSEHOLD|they|making|forcing',
        'i dont want to get married but my dad is making plans',
      ],
      [
        'married|marry|marrying|marriage|wed ~2 off',
        'theyre marrying me off',
        'my cousin is being married off',
      ],
      ['arranged ~1 MARRY & no@happy', 'help me get out of an arranged marriage'],
      [
        'take|taking|taken|send|sending|sent|fly|flying|go|going|booked|flights|flight|trip ~5 ABROAD ~8 MARRY',
        'they are taking me to pakistan to get married',
        'they booked flights to bangladesh and theres a wedding',
      ],
      [
        'MARRY ~8 ABROAD & HOUSEHOLD|they & no@posted|deployed|stationed|honeymoon',
        'they want the wedding to happen in pakistan',
      ],
      [
        'HOUSEHOLD|they ~4 take|taking|send|sending ME|HIM ~2 ABROAD ~8 not|against|force|never|scared|back|passport',
        'my dad is sending me to pakistan and i dont want to go',
        'my family are taking us abroad and im scared',
      ],
      [
        'HOUSEHOLD|they ~3 arranged|arranging|found|finding|planned|planning ~4 MARRY|husband ~2 ?for ?me',
        'my parents are arranging a marriage for me',
        'they found a husband for me',
      ],
    ],
    unless: [
      [toldOfAFilm, 'in the film she is made to marry a man she does not love'],
      [toldOfAStory, 'in the novel she is made to marry a man she does not love'],
      [
        'make|makes|making|made|forcing ME ~3 go|dance|sing|wear ~4 wedding & no@ABROAD|FEAR|marry|married|mine|own|dress|registry|no|not|bride',
        'my parents are making me go to my cousins wedding in a suit',
        'she made me dance at the wedding',
      ],
      [
        'i|we ~2 visiting|visit|come|came from ~3 for ~3 wedding & no@FEAR|not|never|force|forced|marry|mine|think',
        'i come from ghana for my brothers wedding',
      ],
      [
        'visiting|visit from ~3 for ~3 wedding & no@FEAR|not|never|force|forced|marry|mine|think|arranged',
        'family visiting from pakistan for a wedding',
      ],
    ],
    not: [
      'loud wedding party at the hall',
      'we got married last year and the noise is bad',
      'how do i book a marriage ceremony',
      'my daughter is getting married at the registry office',
      'wedding rubbish dumped',
    ],
  },
  {
    id: 'honour-based-abuse',
    level: 'domestic_abuse',
    reason: 'Threats or control over "honour" and shame, and female genital mutilation.',
    when: [
      [
        'take|taking|takes|want|wants|planning ~4 daughter|girl|girls|sister|niece ~4 cut|circumcised|fgm',
        'they want our girls to be circumcised',
      ],
      [
        'HONOUR ~4 family|families|parents|community|name|us|them|dad|brothers',
        'they say i brought shame on the family',
        'ive dishonoured my parents',
      ],
      [
        'family|families|parents|dad|brothers|community|uncles ~5 HONOUR',
        'my family say its about honour',
        'dad said i was a disgrace and dishonour',
      ],
      [
        'honour|honor ~1 based|killing|killings|violence|abuse|crime',
        'honour based violence',
        'im scared of an honour killing',
      ],
      [
        'family|families|parents|brothers|dad|relatives|uncles|inlaws|laws ~4 kill|murder|disown|hurt|beat ME|us|HIM',
        'my family will kill me if they find out',
        'my brothers would beat me',
      ],
      ['fgm', 'i think they are planning fgm'],
      [
        'cut|circumcise|circumcised|cutting ~2 MY|her|the ~2 daughter|girl|girls|granddaughter|sister|niece & no@through',
        'they want to circumcise my daughter',
        'gran says they will cut the girls',
      ],
      ['female ~1 genital|circumcision', 'female genital mutilation', 'female circumcision'],
      [
        'family|parents|dad|brothers|mum ~2 find|found|finds out ~3 boyfriend|girlfriend|gay|lesbian|dating|him|her|bisexual|trans',
        'if my parents find out about my boyfriend',
        'my dad found out im gay',
      ],
      [
        'in law|laws ~4/BETWEEN does.TORMENT|does.HURT|does.THREATEN|does.CONTROL|not|treat|treats|slave|maid|servant',
        'my mother in law treats me like a slave',
        'my in laws wont let me out',
        'my in-laws beat me',
      ],
      [
        'inlaws ~4/BETWEEN does.TORMENT|does.HURT|does.THREATEN|does.CONTROL|not|treat|treats|slave|maid|servant',
        'my inlaws treat me like a maid',
      ],
    ],
    unless: [
      [
        `${killedOverATrifle} & no@beat|boy|boys|boyfriend|gay|marry|married|actually|really|family|brothers|uncles|parents`,
        'my dad will kill me when he sees my bike',
      ],
      [murderedASong, 'mother in law is murdering abba on the karaoke'],
      [controlsAThing, 'my brother in law controls the barbecue'],
      [swearsByIt, 'my son in law swears by heat pumps'],
    ],
    not: ['my dad cut the hedge', 'the council is a disgrace', 'what a shame about the park'],
  },
]
