import type { AsbType } from '../../../dialogs/reporting/categories.ts'
import { toldAsb } from './asb.talk.ts'
import { phraseBook } from './phrases.ts'

type Weighted = readonly [AsbType, number]

/**
 * What residents call the behaviour. 6 settles it, 4 says it plainly, 2 leans that way, 1 only helps.
 * Types after NSIR, with the service's own (`domain.md`, "Anti-social behaviour").
 */
const rows: [Weighted, string][] = [
  [
    ['hate_incident', 9],
    `my|her headscarf|hijab|turban, go back on|to a|your boat|boats?, slur, slurs, called|told|tells|telling me|us|him|her|them to? go back to?, go|get back to poland|romania|africa|india|pakistan|where|your|china|bulgaria, because|cos i am|were|we in|using|use a? wheelchair, mocks|mocking|mocked|imitating|copying|laughing|laugh|laughs at? my|his|her|their accent|disability|stammer|walk|autism|wheelchair|sons, in a wheelchair, foreigners out, religious abuse, spat at for, im|being muslim|gay|jewish|trans|black|asian|disabled,t|p|n|f slur|word, gypo~, gyppo~, no gays|blacks|foreigners|muslims, dirty polish|romanian|foreigner|foreigners|indian|immigrant~|muslim|jew|gypsy, my disability, who has downs, im trans, i am trans|gay|muslim|jewish|disabled|black, only indian|black|asian|muslim|polish family, my|the|our mosque|synagogue|gurdwara|temple|mandir, has downs|autism|cerebral|special,racist, racism, racial, racially, race hate, hate crime|incident~, homophobic, homophobia, transphobic, transphobia, islamophobic, islamophobia, antisemitic, anti semitic, anti muslim, anti gay, paki~, n word, nigger~, nigga~, faggot~, poofter~, queer~ at|me, tranny,
     go back to your|our|my|their|ur|where own? country|you?, go home foreigner, because i am|we|of my|our gay|lesbian|black|asian|muslim|jewish|disabled|trans|polish|romanian|indian|foreign|disability|religion|hijab|skin|colour|race|accent, because i am|we|he|she|they|were|are gay|lesbian|black|asian|muslim|jewish|disabled|trans|polish|romanian|foreign|different,
     because of my|our|his|her|their skin|colour|religion|disability|race|hijab|headscarf|wheelchair|accent|nationality|sexuality|autism, spastic|retard|cripple, nazi, swastika~, monkey noises|chants, about my hijab|turban|headscarf|religion|wheelchair|skin, terrorist, gay slurs|abuse, slurs, targeted for being gay|trans|black|muslim|disabled, mocking|mimicking my|his|her disability|accent|wheelchair, hate speech, pulled my|her hijab|headscarf off?`,
  ],
  [
    ['fireworks', 8],
    `bangers put|thrown|going|scare, bangers, air bombs|bomb, rockets landing|fired|aimed, m80s,firework~, fire works, rocket~ at|let, bangers going|let, letting off|of bangers|rockets, roman candle~, sparklers`,
  ],
  [
    ['fire_setting', 8],
    `set|setting|sets fire to?, smoke bomb~, grass fire~, tried to burn, burn|burns|burning the|plastic|rubbish|wires|waste|stuff|a, burnt|burned out a|the|my, scorch marks, set|setting|sets it|them|things|stuff|bins|the|a bin|bins|grass|bench|hedge? on fire, set|setting|sets alight, set|setting * * on fire, set|setting * on fire, setting * alight, set * alight, setting fires, lighting|lit|light|starting|started|start a|the|small|another|little? fire~, lighting bins|things|stuff|rubbish, arson, arsonist~, torching, torched, burning bins|bin|rubbish|stuff|things|cars|tyres|plastic|a|wood|pallets, bin|bins on fire|alight|burning|burnt, deliberate fire~,
     bonfire in|on|every|again|of, bonfires, having bonfires, setting light to, set light to, fires being lit|started, fire being lit|started, burning things|stuff, playing with matches|lighters|fire`,
  ],
  [
    ['abandoned_vehicle', 8],
    `deserted car|van|vehicle, vehicle|car|van|carrier|caravan|horsebox|trailer deserted, no number plate~, growing moss, moss growing|on, tyres|tires flat, all tyres|tires flat, left|dumped there|their|a|his car on, no plates, with no plates, camper van rotting, rotting car|van|caravan|camper, motorbike|moped|car|van left|dumped chained|not|since, hasnt moved, has not moved, has not been moved, not moved, nobody has touched it,abandoned car~|van~|vehicle~|motorbike~|moped~|caravan~|lorry|scooter~|truck~|bike, dumped|abandoning|burnt|burned|untaxed out? car~|van~|vehicle~|caravan~, car|van|vehicle|caravan|lorry|motorbike|truck has? been|is|was abandoned|dumped, car|van|vehicle|caravan|motorbike|truck been? left|sat|parked|sitting|standing here|there|for|in|on|outside|with months|weeks|ages|years|no|flat,
     car|van|vehicle|motorbike|caravan with|has no|flat|four wheels|tyres|plates|tax|mot|number, no tax|mot, untaxed, car|van|vehicle|caravan not|has moved|not in|for? moved?, not moved in|for months|weeks|ages|years, has not moved in|for, car|van|vehicle looks abandoned, flat tyres, no number plates, sorn, smashed windows car, car|van|vehicle been? sat, car|van|vehicle been? sitting, on bricks, nobody owns, mouldy car, abandoned`,
  ],
  [
    ['nuisance_communications', 8],
    `hate mail, comments about me|us online?, posting nasty|comments|lies, on the notice board, letters through the|my|our door|letterbox, note through,nuisance|prank|silent|abusive|malicious|threatening|anonymous|horrible|nasty|vile call~|calls|texts|messages|emails|letter~|phone|voicemails|notes calls?, keep|keeps|kept|been|someone|somebody calling|ringing|phoning|messaging|texting|emailing|sending me|my|us|her|him, sending me|us|my|nasty|horrible|abusive|threatening|vile messages|texts|letters|emails|notes|things|pictures|photos?, messages on facebook|whatsapp|instagram|snapchat, fake account~|profile~, withheld number~, blocked number~, phone calls at|all|day|every|from|in, hang up, silent calls, hoax calls, trolling, online abuse, cyberbullying, cyber bullying, posting about|stuff|lies|things|my about?|online? me|us|my?,
     through my|the letterbox|letter letters|notes|box?, poison pen, spam calls, on facebook|whatsapp|instagram|snapchat|tiktok|nextdoor, abusive voicemails`,
  ],
  [
    ['drugs', 7],
    `inject|injects, paraphernalia, white powder, druggies, smack, fix, getting their fix,drug~, drug|drugs dealing|dealer~|deal|use|users|user|paraphernalia|den|house|taking|addicts, deal|deals|dealing|dealt|selling drugs|weed|from|out|crack|in|to|on|outside|coke|heroin, dealing, dealer~, drug dealer~, cannabis, weed, skunk, ganja, marijuana, spliff~, joint~, crack, crack heads|head|house|pipe, crackhead~, heroin, smackhead~, smack heads, cocaine, coke, ketamine, ket, mdma, pills, spice, spice heads, nos, nitrous, nitrous oxide, laughing gas, balloons, nos|gas canisters|cannisters, needles, syringes, shooting up, injecting, junkie~, junky, addicts, smoking|smoke weed|dope|pot|drugs|crack|cannabis|joints|something, stink|stinks|smell|smells|reeks of weed|cannabis|skunk|dope,
     getting high, getting stoned, stoned, off their heads|faces, county lines, cuckoo|cuckooing|cuckooed, cannabis farm|factory, growing weed|cannabis, wraps, people|cars coming and going, cars coming|turning up at all hours, deals, high as a kite|kites, baggies, meth, bongs`,
  ],
  [
    ['begging', 7],
    `beg, begging, beggar~, begs, beggers, begger, asking|asks|asked for|people|everyone|me|us|passers? for? money|change|cash|spare|a|quid, pestering|hassling|harassing|harrassing|bothering people|shoppers|customers|everyone|me for money|change|cash, spare change, wants money, scrounging, vagrant~, vagrancy, rough sleeper~|sleeping, homeless man|men|people|person|guy|bloke asking|begging|aggressive|shouting, sleeping in the|a|our doorway|stairwell|underpass|lobby|bin|garage, aggressive begging, hassled|hassling|pestered|pestering for, leave|left until given, change for`,
  ],
  [
    ['street_drinking', 7],
    `street drinker~|drinking, drinkers, drinking in|on|at|outside|by|alcohol|cans|beer|lager|cider|vodka|booze|special|strong|all|from|and the|a|public|street|park|benches|bench|steps|underpass?, drinking, boozing, drunk~, drunks, drunken, drunken|drunk men|man|people|yobs|women|group|blokes|louts, alcoholic~, alkies, alky, winos, wino, pissheads, piss heads, drinking cans|beer|lager|cider|vodka, cans of lager|beer|cider|super|special|stella|tennents, beer cans, boozers, getting drunk|pissed|hammered|wasted, street drinking, pissed up, cracking open cans, bottles of vodka|cider, swigging`,
  ],
  [
    ['vandalism', 7],
    `mash|mashed|mashing up, sawn through|up|off, pulled|ripped|torn|bent down|off the|our|my cctv|camera|sign|mirror, brick|bricks|stone|stones through|thru a|the|my|our window~?, brick through, bust|busted up, keying cars|my|our, keyed, carving, kicked my|our|their|in, words on car, roof felt,graffiti, tagging, tagged, tags, spray paint~, spray painted|painting, sprayed, spraying paint|walls|on, vandal~, vandalism, vandalised, vandalising, vandalized, vandalise, criminal damage, damaged my|the|our|a|his|her, damaging, damage to, property damage, smash|smashed|smashing|smashes up|the|my|a|our|windows|window|glass|bus|lights|car|it|to|bottles?, smashed, smashing, broken window~|windows|my|the|into|wing|fence|off|glass, broke|breaking|break my|the|our|windows|window|fence|a|off window|fence|car?, kicked|kicking in|down|my|our|the door|fence|doors|wing|over|car|bins?, kicked my|our|the door|fence|gate|car|wing in|down|off?, keyed, key|keyed|keying|scratched my|the|our|his|her car|cars, scratched, slashed, slashed|slashing|let|letting my|the|down tyres|tyre|down?, tyres slashed|let|being, egged, egging, eggs at, throwing eggs|bricks, throwing|threw|chucking|lobbing a|stones|stone|bricks|brick|rocks|things at my|our|the|windows|window|cars|buses|houses|house|car? window|windows|car|door|house|bus|front?,
     stones|bricks|eggs|rocks thrown at, wing mirrors|mirror, pulled|ripped|tore|pulling up|down|out|off the|a|my|our|plants|flowers|fence|signs|trees, wrecked, wrecking, trashed the|my|our, trashing, destroying, destroyed, defaced, carved, window put|been put|through, windows put|smashed|broken, burnt a hole, ripped up|out, snapped trees|tree|off, snapping, bent, uprooted, flower beds|bed, glass smashed, broke in|into, bus shelter, playground equipment|swings, broke the`,
  ],
  [
    ['vehicle_nuisance', 7],
    `mini motos|moto, blocks us|me in, parking row~, revs, wheelspins,motorbike~|motorcycle~|moped~|quad~|quadbike~|scooter~|ebike~|dirt|pit|off|mini|quad|electric bike~|bikes|road|moto|scooter~ bikes?, motorbike~, moped~, quad bike~, dirt bike~, pit bike~, e bike~|scooter~, escooter~, e-scooter~, electric scooter~|bike~, off road bike~|bikes, off roading, bikers, boy racer~, boyracer~, car meet~, carmeet, racing, race|racing|races cars|up|around|round|along|about|down|through|their and? down?, speeding, speeding cars|up|down, speed up and down, tearing up|around|round|about|down|through and? down?, ripping up and down, wheelie~, doing wheelies|donuts|doughnuts|burnouts|handbrake, doughnuts, donuts, wheel spin|spins|spinning, wheelspinning, handbrake turns, burn outs, burnouts, drifting, drag racing, revving, revs|rev|revving their|his|her|its|up|the|engine|engines engines?|engine?|cars?, loud exhaust~, exhaust~ popping|backfiring, exhausts, backfiring, skidding, screeching tyres, tyres screeching, joy ride|riding|riders, joyriding, joyriders, riding bikes|motorbikes, riding|driving on the pavement|path|grass|footpath|green, parking on|across|in|over pavement|my|the|drive|driveway|disabled|grass|verge?, parks across|on|in, parked across|blocking|on my|the|our|pavement|drive|driveway|verge?, obstructive parking, bad parking, inconsiderate parking, parking, car cruise|cruising|cruisers, cruising, dangerous driving, driving dangerously|like|too|fast|on|over|across, sound system in car`,
  ],
  [
    ['litter_dog_fouling', 7],
    `foul, fouls, never|not picks|pick|picking up, crisp packets, drop everything, drops everything, used condom~,dog poo|mess|shit|shite|muck|foul|fouling|turds|poop|crap|waste|faeces|dirt|do|turd|pooh|poos|excrement, dogs? pooing|poo|shitting|fouling|fouls|fouled|messing|crapping|pooping|toilet, dogs fouling|pooing|shitting|messing, fouling, litter, littering, litter everywhere, litter bugs, litterbugs, dropping|throwing|chucking|throw|throws|drop|leaving|leave litter|rubbish|wrappers|crisp|fag|cans|their|mcdonalds|food|cigarette|takeaway rubbish|packets|ends|butts|litter?, not pick|picking|picked|clean|cleaning|cleared|clear|clearing up after|his|her|their|it|the|dog?, does|do|did not pick|clean it? up, poo bag~, bags of dog, mcdonalds|kfc wrappers|rubbish|bags, cigarette ends|butts, fag ends|butts, spitting, gum, weeing|pissing|peeing|urinate|pees|wees|piss in|on|against|up|over|outside, human faeces|poo|excrement, used condoms, condoms, broken glass`,
  ],
  [
    ['animal_problem', 7],
    `dog|dogs|puppy|alsatian|staffy|husky|hound|cockerel|rooster|cockerels that? has|have|is|are|keeps|keep|wont|will|constantly|always|just|never|not|their|next|left|been? barking|bark|barks|howling|yapping|whining|crowing|crow|stop|stops barking?, barking, barks, bark, dogs? barks|bark|howls|howling, howling, yapping, crowing, cockerel~, rooster~, off the? lead|leash, off its|his|her|their lead|leash, dangerous|aggressive|vicious|loose|stray dog~, dog|dogs out of control, out of control dog~, loose dogs, stray|feral cat~|dog~, dog|dogs attacked|bit|bites|attack|lunging|lunges|growling|running|loose|out|jumping|attacking|chasing, bitten by, pit bull~, pitbull~, xl bully, xl bullies, rats, rat infestation, vermin, pigeons, feeding pigeons|birds|rats|foxes, horses|horse loose|on|in|tethered, animal cruelty|neglect, too many cats|dogs, cats using|pooing|fouling|shitting|everywhere, dog fighting, breeding dogs, chickens, smell of animals|dogs|cats, neglected|starving dog|dogs|animal|animals, dog left out`,
  ],
  [
    ['trespass', 7],
    `on the|our garage|shed|school|shop roof|roofs, across my allotment|garden|land|field, key to our, sleeping in our|the stairwell|block|lobby|bin|hallway,trespass, trespassing, trespasser~, trespassed, squatter~, squatting, squat, climbing|climb|climbed|climbs|jumping|jump|jumped|jumps|hopping|getting|coming|clambering over|on|onto|into|in|through|up|the the|my|our|roof|fence|fences|wall|gate|garden|gardens|back|school|scaffolding roof|fence|fences|wall|gate|garden|gardens?, in|into|through|across|using|entering|cutting my|our|peoples|private garden|gardens|back|property|land|yard|driveway|drive|through garden?, cutting|cut through my|our|the|peoples|private garden|gardens|property?, on the|our|school roof|roofs|rooftop|scaffolding, on roof|roofs, roof of the, breaking|broke|getting|got|break into|in the|to|empty|derelict|our|my building|house|flat|garage|shed|school|property|garages?, got|getting into our block|the block|building, unauthorised encampment~, travellers|gypsies|gypsy|pikeys|caravans on|parked|camped|pitched|have|moved|set|are|in|arrived, encampment~, tailgating, camping|camped|tents|tent in|on, sleeping in our|the stairwell|bin|lobby|block|shed, let themselves in, in the empty|derelict|boarded house|flat|building|pub|school, private land|property, exploring the empty, urban explorers`,
  ],
  [
    ['noise', 6],
    `techno, wind chimes, church bells, bell ringers|ringing, band|choir|drummer practising|rehearsing|playing|practice, barking and yelling, snoring, video games, gaming, boy band, dj, jackhammer~, hammer drill, leaf blower~, strimmer~, lawnmower~ at, banging at|until|till|all|from, hoovering, furniture at|dragged|being, moving furniture, running|stamping|jumping about|up|around and? down? upstairs|above?, bangs|bang|thumps|thumping|stomps|stomping|stamps|clomps|clomping|crashing about|around, bouncing, shrieking, squealing, whistling, humming, hums, buzzing, rumbling, blasts|blares|booms|thumps, plates rattle, windows shake|rattle, saxophone, trumpet, piano, keyboard, practising drums, wakes|waking|woke me|us|the|my up?, beeping, honking, hooting, horns, horn, sirens going, shutters, deliveries at, lorries at, pub music, barking and music, loudspeaker, shouty tv, xbox shouting,noise, noisy, noisey, loud, loud music, music, loud|blaring|booming|blasting|thumping|banging music|bass|tunes|tv|party, drum and bass, bass, bassline, blasting|blaring|playing|pumping|booming|thumping out? music|tunes|bass|drum|songs|rap|techno|drums|radio|garage|tv, stereo, speakers, speaker, grinder~, angle grinder, compressor, jingle, thud, boom, band practice, nightclub, beating|beats rugs|carpets|her|the, subwoofer, sound system, party, parties, partying, house party|parties, raves, rave, karaoke, drilling, hammering, diy, banging and drilling|hammering, drills, building|construction work|works|noise at|before|from?, power tools, alarm, car|burglar|house alarm~, alarm going|been|keeps, cant sleep, can not sleep, keep|keeps|keeping|kept me|us awake|up, no sleep, sleepless nights?, turn it|the down|music, volume, amps, drums, drumming, guitar, playing drums|trumpet|guitar, washing machine running|at|on, generator, air con, extractor fan, lawn mower at, chainsaw, hoovering at, vacuuming at, screaming kids, stomping, thumping, footsteps, dj, decks, singing, tv too|so|on|blaring loud|full?, at full blast|volume, full volume|blast, deafening, racket, din`,
  ],
  [
    ['harassment', 6],
    `harass, harassing, harassed, harassment, harasses, intimidate, intimidating, intimidated, intimidates, intimidation, threaten, threatens, threatened, threatening, threats, threatening me|us|my|him|her|people, threats to|against, bully, bullying, bullied, bullies, stalking, stalked, following|follows|follow|followed me|my|us|her|him|girls|women|people|school, calling|calls|called|call me|my|her|him|us|names|them names|son|daughter|husband|a|wife?, name calling, names at, targeting me|us|my|him|her, targeted, picking on, picks on, verbal|verbally abuse|abused|abusive|abusing, abuse at me|us|my|her|him|people, abused me|us, hurling abuse|insults at me|my|us|her|him|our, shouting|screaming|yelling abuse|things|obscenities|insults|stuff|names? at me|us|my|her|him, shouts|shouted|shout at me|us|my, swears|swearing|swore|swear at me|us|my|her|him, spat|spits|spitting|spit at|on me|us|my|her|him|the?, spat on, wolf whistling, catcalling, cat calling, leering, followed, pushed me|my|him|her, scared to leave|go|walk, afraid to leave|go|walk, frightened to leave|go|walk, will not leave me|us|my alone, threatened me|us|my|him|her|to, cornered, filming me|us|my, staring at|in|into, watching my|me|our|us house|flat|kids?, victimised, victimising, making my|our life|lives hell|misery|a, waits outside, waiting for me, knife, knives, machete, throwing|throw|threw|chucking stones|things|stuff|eggs at me|us|my son|daughter|kids?, stones at me|us`,
  ],
  [
    ['nuisance_neighbour', 3],
    `neighbour~, neighbours, next door, nextdoor, upstairs, downstairs, the? flat above|below|upstairs|next, man|woman|people|family|lot|couple upstairs|above|below|downstairs|next|opposite, above me, below me, upstairs|downstairs neighbour~, them next door, her next door, him next door`,
  ],
  [
    ['nuisance_neighbour', 4],
    `neighbour~ from hell, neighbour dispute, bangs|banging|bang|thumps|hits|hammering|knocks|knocking on my|the|our|their wall~|walls|ceiling|floor|door, bang|bangs|banging on the? wall~|walls|ceiling|floor, slams|slamming|slam his|her|their|the|all? door|doors, arguing|argue|argues|rowing|shouting with|all|and|day|night|every|at each? other?, boundary, overgrown, my side of the fence, fence panel, over my fence, over the fence, smoke|smoking blowing|coming|into my?, bins in front|outside of|my, cooking smells, cctv pointing|camera|pointed|cameras, camera pointing|pointed, hoarding, hoarder, banging about, slamming doors, complaining about me`,
  ],
  [
    ['rowdy_behaviour', 4],
    `rowdy, yob|yobs|yobbish|yobbos|yobbo, gang|group|groups|gangs|crowd|crowds|loads|mob|bunch|packs of|off kids|youths|teenagers|lads|boys|girls|youth|teens|men|people|young|children|adults|yobs|them|chavs|older|school|drunk, hanging|hang|hangs around|about|round|out|outside, loitering, congregating, congregate, gathering, gather|gathers, hooligan~, thugs, louts, lout, chavs, messing about|around, mucking about|around, causing trouble|havoc|chaos|mayhem|a|problems|issues|aggro, troublemakers, trouble makers, trouble, hurling abuse|insults, abuse at people, fight, fights, fighting, fought, brawl, brawling, scrapping, play fighting, punch up, kicking off, kicking a? ball|football|balls, football against|at|in|on, throwing stuff|things|stones|food|bottles|water|around|about|at, throwing, chucking stuff|things|stones|bottles, chucking, knock down|and|door ginger|run|run?, knock knock ginger, banging on doors|windows, knocking on doors|peoples, ringing doorbells|bells|doorbell, running riot|wild|amok, rampage, antisocial kids, feral kids, ball games, jeering, chanting, blocking the stairs|stairwell|entrance|path|underpass, setting off, blocking the entrance, riding bikes at, rowdiness`,
  ],
  [
    ['other', 7],
    `fly posting|posters, flyposting, shoplifter~, shoplifting, sex workers|worker, chugger~, peeping tom, urinating, urinate, urinated,prostitute~, prostitution, brothel, sex worker~, kerb crawling, kerb crawler~, flasher, flashing, flashed, exposing, exposed himself, naked, having sex, public sex, sex in, dogging, drones, drone, laser pen~, bb gun~, air rifle~, catapult~, shooting birds|at|pellets, smells, smoke from, gambling, illegal street trading, cold callers, doorstep sellers, fishing without, ice cream van`,
  ],
]

/** Single words that only lean one way; they count where nothing plainer is said. */
const leanings: [Weighted, string][] = [
  [
    ['rowdy_behaviour', 2],
    'youths, youth, teenager~, lads, kids, hoodies, rude, abusive, gobby, aggressive, boys, girls, teens',
  ],
  [['rowdy_behaviour', 3], 'shouting, screaming, swearing, yelling, screeching, shout, shouts, shouted'],
  [
    ['noise', 2],
    'bass, banging, drill, blaring, blasting, thud~, bang~, bangs, hammering, racket, tv, radio',
  ],
  [
    ['animal_problem', 2],
    'dog~, cat~, cats, puppy, animal~, birds, pigeon~, goose, geese, fox, foxes, staffy, husky, huskies, alsatian, rottweiler, bulldog',
  ],
  [
    ['fire_setting', 2],
    'fire, fires, burn, burning, burns, burnt, smoke, flames, lit, bonfire, bbq, matches, lighter~',
  ],
  [
    ['vandalism', 2],
    'brick, bricks, window~, paint, ripped, kicked, bent, broken, broke, snapped, damage, damaged, scratched',
  ],
  [
    ['vehicle_nuisance', 2],
    'bike~, bikes, scooter~, car, cars, van, lorry, lorries, engine~, tyres, driving, drives, parked, taxi~',
  ],
  [
    ['nuisance_communications', 3],
    'text~, texts, message~, calls, letter~, emails, facebook, whatsapp, online, snapchat, instagram',
  ],
  [
    ['hate_incident', 3],
    'mosque, synagogue, wheelchair, disabled, disability, gay, lesbian, trans, muslim, jewish, foreign, foreigners, turban, hijab, autistic',
  ],
  [['street_drinking', 3], 'vodka, lager, cider, beer, booze, cans, alcohol, wine'],
  [
    ['trespass', 2],
    'roof, roofs, fence, allotment, garden~, derelict, loft, tent~, camping, camped, caravan~',
  ],
  [
    ['harassment', 2],
    'scared, frightened, afraid, stare~, stares, follow~, insults, insulting, comments, laughing, names, push, pushed, picks',
  ],
  [['litter_dog_fouling', 2], 'mess, butts, wrappers, packets, bottles, poo, rubbish, crisp'],
  [['drugs', 3], 'powder, stoned, high, pipe, foil, baggies, syringe~, needle~, addict~, users'],
  [['abandoned_vehicle', 2], 'mot, untaxed, sorn, rusty, rotting'],
  [['begging', 2], 'homeless, change, cup, scrounger~, money'],
]

export const asbWords = phraseBook([...rows, ...toldAsb, ...leanings])

/** Everything the rules go by, in one text: what is learnt beside them is stale where it changes. */
export const asbWordList = JSON.stringify([rows, toldAsb, leanings])
