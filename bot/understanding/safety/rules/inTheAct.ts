import type { Rule } from '../rule.ts'
import { longAgoInTheFamily } from './sayings.ts'

/** Suicide under way, and bodies found: an ambulance first, whatever else is needed. */
export const inTheAct: readonly Rule[] = [
  {
    id: 'suicide-under-way',
    level: 'emergency',
    reason: 'Somebody has taken, cut or tied something, or stands at the edge: life may be saved now.',
    when: [
      [
        'top|roof ~1 deck|level|floor ~5 park|multistorey|storey & long way down|jump',
        'up on the top deck of the car park, its a long way down',
      ],
      [
        'feet|legs ~2 over|off ~1 edge|side|ledge|parapet & no@sofa|chair|bed|kids|lads',
        'top of the car park, feet over the edge',
      ],
      [
        'sat|sitting|lying|laid|lay|stood|standing on ~1 tracks|rails & no@kids|lads|youths|rubbish|dog|bus|teenagers',
        'sat on the tracks at the junction',
      ],
      ['i ~2 drank|drink|drunk|swallowed ~2 bleach & no@accident|accidentally', 'i have drink the bleach'],
      [
        'slit|cut|slashed|sliced|opened|slitting|slashing ~1 my|her|his|their|both|own ~1 wrist|wrists|throat|vein|veins|artery',
        'i have slit my wrists',
        'found my flatmate and she has cut her throat',
      ],
      [
        'taken|took|swallowed|downed|necked|drank|popped|have|had ~5 box|boxes|packet|packets|bottle|handful|handfuls|all|whole|entire|load|loads|lot|lots|sixty|fifty|forty|thirty|twenty|NUMBER ~4 PILLS|insulin|morphine|methadone|sleeping|patches & no@every|each|daily',
        'i have taken a whole box of tablets',
        'my mum took all her sleeping tablets',
        'she has swallowed about 30 paracetamol',
      ],
      [
        'i|ive|she|he|friend|mate|daughter|son|sister|brother|mum|dad|wife|husband|girlfriend|boyfriend|flatmate|just|has ~2 overdosed|ods|oded',
        'my brother has overdosed',
        'i just overdosed',
      ],
      [
        'taken|took|taking|done ~2 overdose|od & no@last|ago|years|once',
        'my girlfriend has taken an overdose',
        'i took an od and im scared',
      ],
      [
        'noose|rope|belt|bag|cord|ligature ~2 on|round|around|over|tight ~2 neck|throat|head',
        'the rope is round my neck',
        'she has put a bag over her head',
      ],
      ['got|have|put ~1 the ~1 noose|rope on|tied', 'i have got the noose on'],
      [
        'hung|hanged|hanging|hangs ~1 himself|herself|myself|themselves|hisself & no@ago|years|last|film|washing',
        'my mate has hung himself',
      ],
      [
        'engine|car|cars|exhaust|hose|motor ~2 running|on ~5 door|doors|garage|windows|window|hose ~2 shut|closed|sealed|taped|in',
        'the car is running and the garage door is shut',
      ],
      [
        'stood|standing|sat|sitting|feet|legs|climbed|up|over ~4 edge|ledge|railings|railing|parapet|barrier|tracks|rooftop|roof|bridge & jump|jumping|goodbye|bye|die|end|sorry|point|tell & i|im|my|me & no@kids|youths|lads|noise|dog',
        'stood on the bridge and i want to jump',
        'feet over the edge, say sorry to my sister',
      ],
      [
        'man|lad|woman|girl|boy|lady|bloke|someone|somebody|person|friend|mate|brother|sister|teenager ~4 edge|wrong|outside ~3 bridge|railings|railing|parapet|roof|barrier|ledge|flyover|multistorey|multi',
        'there is a lad sat on the edge of the bridge',
        'a girl on the wrong side of the railings',
      ],
      [
        'lay|laid|lying|laying|standing|stood|walking|sat ~2 on|in|onto|down|middle ~5 railway|tracks|rails|motorway|carriageway & HE|man|woman|lad|lady|someone|i|im|boy|girl & no@rubbish|mattress|bags|sofa|trolley|dumped',
        'a man lying on the railway line',
        'lady standing in the middle of the dual carriageway',
      ],
      [
        'i ~4 top|roof|rooftop|ledge|balcony|viaduct|flyover & jump|jumping & voice|voices|goodbye|sorry|cannot|done|alone|tonight|cold & no@charity|bungee|parachute|film|kids|game',
        'i am at the top of the flats and the voices say jump',
      ],
      [
        'goodbye|goodbyes|farewell ~8 all|everyone|everybody|us|me|family|friends|group|facebook|whatsapp|online & phone|answering|answer|reply|replying|picking|gone & HOUSEHOLD|FRIEND|mate|she|he|her|his & no@holiday|leaving|emigrating|job|retired|retiring',
        'my cousin has messaged goodbye to everyone and is not answering',
      ],
      ['changed ~1 my mind & taken|took|swallowed|cut|them', 'swallowed them. changed my mind. please'],
    ],
    unless: [
      [
        'beans|tomatoes|peas|plants|vines ~3 hanging themselves',
        'the beans are hanging themselves over the canes',
      ],
      [longAgoInTheFamily, 'great great uncle hanged himself in the workhouse'],
      [
        'hung|hanging SELF a|some ~2 shelf|shelves|sign|curtains|picture',
        'my dad hung himself a nice new shelf',
      ],
      [
        'overdosed|overdose|overdosing|od ~3 pies|cake|cakes|chocolate|baklava|sweets|biscuits|cheese|turkey|telly|netflix|crisps|coffee|curry|pizza|trifle|eggs & no@SUICIDE|PILLS|die|dead|weed|thc|insulin|coke|ket|heroin|drugs|laxatives|sleeping',
        'i overdosed on mince pies',
      ],
      [
        'thought|thoughts|think|thinking|joking|jokes|talks ~1 about|of hanging SELF & no@now|tonight|rope|noose|tree|belt',
        'i think about hanging myself',
      ],
      [
        'since HIS|my brother|dad|son|mum|mate|friend|sister hanged|hung & no@now|just|found|help',
        'my husband has gone silent since his brother hanged himself',
      ],
      [
        'years|months ~1 ago|back & no@now|just|tonight',
        'she took all her tablets years ago and came through it',
      ],
      [
        'prescribed|prescription|chemist|pharmacy|collect|collected|council & no@die|sorry|scared|now|just|mind',
        'i took all my old tablets back to the chemist',
      ],
      ['film|movie|book|programme|play|song|game', 'in the film she has cut her wrists'],
    ],
    not: [
      'i cut my hair',
      'the car is running badly',
      'sat on the edge of the fountain eating chips',
      'a box of tablets was left on the bench',
      'kids on the grass by the bridge',
    ],
  },
  {
    id: 'fallen-and-cannot-rise',
    level: 'emergency',
    reason: 'Somebody has fallen and cannot get up, or lies where nobody lies by choice.',
    when: [
      [
        'fall|fallen|fell|slipped|tripped|tumbled|floor|dropped ~8 not|cant|cannot ~2 get|move|stand|reach|feel|talk|speak|walk|answer & BODYONE & no@bike|bins|fence|tree',
        'my neighbour has had a fall and cannot move',
        'ive slipped out of my chair and cannot reach the cord',
      ],
      [
        'gone|going|went ~1 down ~4 not|isnt|wont ~2 answering|answer|moving|talking|responding|speaking',
        'wife gone down like a stone, not answering',
      ],
      [
        'slumped|collapsed|keeled|crumpled ~3 over|wheel|floor|ground|road|pavement|bench|chair|bath|stairs|kitchen & BODYONE & no@wall|fence|shed|roof|drain',
        'a man slumped over the wheel',
        'dad has collapsed on the kitchen floor',
      ],
      [
        'feet|foot|legs|leg|arm|hand ~2 sticking|poking|hanging ~1 out',
        'her feet are sticking out of the kitchen',
      ],
      [
        'not|cant|cannot ~1 feel ~2 left|right|side|arm|leg|legs|face & no@cold|heating|freezing|snow',
        'my dad cant feel his left side',
      ],
      [
        'face|mouth ~3 drooped|drooping|dropped|droopy|fallen|slack & BODYONE|HIS|MY',
        'his face has dropped on one side',
      ],
      [
        'on ~1 the floor & not|wont|cant ~2 speak|talk|wake|get|answer|move & BODYONE',
        'nan is on the floor and she wont wake',
      ],
      [
        'swallowed|swallow|ate|eaten|drunk|drank ~3 battery|batteries|bleach|magnet|magnets|antifreeze|cleaner|weedkiller|poison|capsule|pod|berries & BODYONE & no@dog|cat',
        'my little girl has swallowed a battery',
      ],
    ],
    unless: [
      [
        'dropped kerb|kerbs|curb & no@fall|fallen|fell|slipped|tripped|floor',
        'she parks on the dropped kerb so i cant get the scooter down',
      ],
      [
        'leg day|gym|marathon|squats|spin|hike & no@fell|fallen|face|slurring|help',
        'cant feel my legs after leg day',
      ],
      ['@mannequin|mannequins|dummy|doll|statue|scarecrow', 'mannequin legs sticking out'],
      [
        '@ago|yesterday|week|month & no@now|still|please|help|minutes|mins|hour',
        'mum fell last week and cannot walk far',
      ],
      [
        'claim|compensation|handrail|ramp|assessment & no@now|help|please|still|blood',
        'my dad fell on the pavement and cannot walk, who do i claim from',
      ],
    ],
    not: [
      'the fence has fallen and i cannot move it',
      'i fell out with my neighbour',
      'my phone fell and it wont turn on',
      'i cannot reach the council',
    ],
  },
]
