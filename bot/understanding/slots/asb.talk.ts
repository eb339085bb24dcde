import type { AsbType } from '../../../dialogs/reporting/categories.ts'

/** The words of `asb.words.ts` go on here: how people tell of it when they do not use its name. */
export const toldAsb: [readonly [AsbType, number], string][] = [
  // words that only look like one
  [
    ['other', 0],
    `wheelie|wheely bin~|lid~, mobility|wheel scooter~, buggy scooter, fire extinguisher~, fire door~|exit~|crew|brigade|station, drug store, deal|deals|dealt|dealing with, smoke alarm~`,
  ],
  [['fire_setting', 8], `burnt|burned|lit wheelie|litter|recycling? bin~|bins`],
  [
    ['hate_incident', 9],
    `whites only, white power, pride|rainbow flag, gas them|you|em, chinky, chink~, ching chong, mong, spaz, spacker, window licker, batty boy, dyke~, puto, wog~, coon~, golliwog, gollywog, taliban, jihadi~, bongo bongo, pig head, bacon on|through|put, slitty eyes, pulled eyes, foreigner~ out, because|cos|cause i am|im deaf|blind|disabled|old|different, pull|pulls|pulled|pulling|ripped off? my|her|daughters|daughter|mums scarf|headscarf|hijab|veil|turban, downs syndrome, tourettes, get back to your, not welcome here, not wanted here, your kind, you people, immigrants out, send them|you back`,
  ],
  [
    ['fire_setting', 8],
    `petrol bomb~, firelighter~, lighter fluid, burnt|burned down to the|nothing, burnt|burned to the|nothing|a, straw|hay bale~ burnt|burned|burning|alight|on, bin fire~, camp fire~, campfire~, torched, lit|flick|flicking|flicked|throwing|dropped matches, matches at|dropped|through|under|near, scorch mark~, bin|bins|bench|slide|playground melted, shed|bins|bin|grass|bench|field|hedge was|is|were|are alight|ablaze|burning|burned, alight, ablaze`,
  ],
  [
    ['begging', 7],
    `hand~ out for? everyone|people|all|every?, ask|asks|asking|asked for bus|train fare|money, bus|train|taxi fare, charity bucket, busker~, shouts|shout at you for money, for money, a quid|fiver|tenner|pound off|for|from, spare some|any|us? change|quid|coppers, any spare change, rattling a? cup|tin, paper cup, windscreen washers?, squeegee, sob story, every shopper`,
  ],
  [
    ['abandoned_vehicle', 8],
    `been|was|is|left deserted, ivy up, tickets under the wiper~?, dead|rotting|rusting|rusty|derelict|wrecked|stripped|written old? corsa|volvo|fiat|clio|astra|car|van|transit|ford|vauxhall|motor|moped|motorbike|beetle|golf|bmw|focus|fiesta|camper|caravan|minibus|mini, shell of a? car|van|moped, bonnet up, no engine|wheels|seat|plate|plates, ticket on the windscreen|window, nobody drives|claims|owns|comes it|for?, been there|here for? months|weeks|ages|years, rusted solid, seized up, axle gone, wires hanging out, under a tarp, boat on a? trailer, trailer left|dumped|parked|unhitched, horsebox, same spot for, moss on|all it?|over?, cobwebs on, camper|car|van|caravan|bus|lorry|motor left|dumped|rotting on|in|outside|half|across|at|near, has not budged, hasnt budged, not budged, sitting there since|for, flat as pancakes, car nobody|no-one, ownerless, burnt|burned|torched out moped~|motorbike~|scooter~|minibus`,
  ],
  [
    ['trespass', 7],
    `short cut|shortcut across|through|over, on my land, living in it|there|our|the empty|loft|shed|garage, people living in, without permission, trying door|car|the? handles, in my|our shed|loft|hammock|pond|pool|greenhouse|garage, swim|swims|swimming in the reservoir|pond|lake|balancing|weir, locked gate, came|come|comes over my|our|the wall|fence|gate, up my|the|our scaffolding|scaffold|ladder, lift shaft, gantry, key to our, inside the closed|empty|derelict|old, got|get in the locked|back|side gate, into our block|lobby|foyer, hop the fence|wall|gate, bedding|sleeping|bunking down in, living rough in`,
  ],
  [
    ['nuisance_communications', 8],
    `group chat, no caller id, withheld numbers?, signed me up, pizzas|taxis|deliveries ordered|sent|arriving|turning, rings|ring and hangs|hang|screams|breathes|laughs, heavy breathing, deepfake~, bogus|fake complaint~|account~|profile~|review~|page~, leaflet~ about me|us, posters about|of|with me|my|us, posting|posted|posts|sharing|shared pictures|photos|videos|lies|nasty|stuff of|about?, pictures|photos|videos of me|my|us online|put|kid|daughter|son?, dick pic~, airdrop|airdrops, on insta|snap|twitter|x, facebook|insta|tiktok page|account|group about?, voice note~|mail~, voicemail~, unsigned|anonymous note~|letter~|card~|message~, friend requests, calls every1|everyone names, spoof~, messages me, texts me, ringing me|my, prank call~`,
  ],
  [
    ['animal_problem', 7],
    `ferret~, goat~, snake~, pony|ponies, parrot~, peacock~, goose, geese, loose horse~|pony|pig|dog|bull|cow, keep|keeps snakes|pigs|chickens|cockerels|goats|ferrets, had a go at my|me|the, dog fight~, rottweiler~, dogs? bit|bitten|bites me|my|him|her|us, bit|bitten my dog|cat|leg|hand, went for my|me|our dog|spaniel|cat|son|daughter?, no muzzle, muzzle, feeds|feed|feeding the? birds|pigeons|foxes|parakeets|rats|gulls|seagulls, fleas, breeder, dog in a van|car all|with, hissing cat, dog hanging over|off`,
  ],
  [
    ['street_drinking', 7],
    `keg~, pissed bloke~|men|man|lads|people|group|woman, special brew, crates of? on|of beer|lager, knocking|knock back, necking, old soaks, drink|drinks from|till|until|all, pre drinks, tinny, tinnies, k cider, super strength, white lightning, glugging, sozzled, paralytic, legless, hammered, piss head~, pisshead~, boozer~, bevvy, bevvies, on the lash, drunken, consuming alcohol, alcohol in|on|at|near|by, rum|gin|whisky|vodka|cider|lager bottles?`,
  ],
  [
    ['litter_dog_fouling', 7],
    `scratchcard~, nobody|no-one|noone|none|never picks|pick|clears|cleans up, no one picks|cleans|clears up, chicken bones, wrappers, chucked|thrown|flung|slung|lobbed|throws|chucks|flings out? of|from a? car~|window~|van~|balcony, drive thru|through cups|bags|rubbish, takeaway|mcdonalds|burger|kfc|pizza boxes|cartons|leaflets|bag|bags|cups|wrappers|box, ashtray, chewing gum on, wet wipes, does|did|do a? massive|big? one on|in, his|her|the dog|labrador|spaniel|terrier do|go|goes|does|shits|craps on|its|in|business?, do|does|did its business, poop|poos|shits on|outside|everywhere, leaves it there|for|on|steaming, cup~ and|everywhere, cans and|everywhere, coke bottles|cans, crisps and|cans, picnic and walked|left, butts, tinfoil littering`,
  ],
  [
    ['fireworks', 8],
    `mortar~, sparkler~, air bomb~, barrage, whizzbang~, catherine wheel~, screamer~, rocket~, banger~, spent rockets, the fifth, firecracker~, display|displays rockets|repeater|until|till|in|for, set off in|at|bangers|them|rockets|loads, letting them off, let off bangers|rockets|them|in`,
  ],
  [
    ['fireworks', 4],
    `bangs, explosions, loud bangs|explosions, all the? bangs, explosion~ in|all|at|since, whizzes and`,
  ],
  [
    ['noise', 6],
    `trampoline, band~ on|playing|every|until|till, live music, reversing bleepers|beepers|alarms, forklift~, dance class, recording studio, hard floor~, wood|wooden|laminate floor~, vibrating, vibrates, tuba, drum kit, thudding, bass line, subwoofer~, boom boom, generator, squeak, pounding, music|tv|telly|radio LOUD|on|up|at, clattering, deliveries at, wheelie bins dragged, hear every word|step|footstep, can hear every, blares, thumps, through the|my|our wall|walls|ceiling, rave, no sleep`,
  ],
  [
    ['rowdy_behaviour', 5],
    `water bomb~|balloons, ding dong ditch, knock and|n run, knock a door run, flour, snowball~, heckle|heckles|heckling, bmx, skateboarders, skateboard~, hen|stag do~|night~|party, football fans|lot|crowd|hooligans, coach parties, boxing, bare knuckle, fisticuffs, lairy, mouth|mouthing off, taken|took|take over the|our, balaclava~, surround|surrounding|surrounded, dive bombing, egg the|my|our|buses|cars, eggs|flour thrown, terrorising, terrorise, tearing about, run riot, running through the shop, pushing people|commuters|shoppers, squaring up|up, anti social teens|youths|kids|lads, nerf guns, water pistols`,
  ],
  [
    ['nuisance_neighbour', 5],
    `superglue in|my my? lock, floodlight~, my|our washing line|laundry, over the balcony onto, communal door, out of spite, does it on purpose, hose|hosepipe, scrap yard, intercom, student house|lot, in my bin, my hedge, party wall, hmo, airbnb~, short let~, my|our shared drive|access|hall, plates at, smirking, bath overflow, leaks|leaking|water through|into my ceiling, the fella|bloke|man|woman|lady from|at number? #, camera pointing|at|aimed|into, smoke blow|blows|blowing|drifts|drifting|comes in|into, bangs on her|his|the|my floor|ceiling|wall, hits the? ceiling, with a broom`,
  ],
  [
    ['drugs', 7],
    `cuckooed, cuckoo'd, deal happening, burner phone~, crackpipe~, crack pipe~, heat lamp~, overdose|overdosed there|in|on, bong~, tin foil, foil, little|small bags|baggies|packets, handing out bags|little, same door # times, nine or ten|# times a day|night to the same, roaches, stash, dope, pot smell, runners, deals out|from, sniffing, snorting, cars stop|stopping|stops|pull|pulling lean|for|up|and?, jack|jacking up, needles and|on|in, grow house, growing it`,
  ],
  [
    ['harassment', 6],
    `clap|clapping slowly, legs broken, have|break my legs, giving me evils, evils, has|have it in for me|us, make|makes|making remarks|comments about|at, says|said i am next, grab|grabs|grabbed|groped|gropes|groping my|her|girls|women|bum, make|makes|making me|him|her give, spreading lies|rumours|stuff, called|calling me|my a? nonce|grass|paedo|slag|whore|bitch|liar|nonse|hag, catcall|catcalls|catcalling, whistles at|and, will|would|gonna|going burn|kill|stab|smash|batter|beat|hurt|do to? my|me|us|him|her, i will be sorry, glare|glares|glaring, blackmail~, waits|wait|waiting for|by|outside me|my|her|him|us, stares|staring through|at|into my|me|us, films|filming my kids|me|us, trip|trips|tripped him|her|me, pull|pulls|pulled her|my|his hair, push|pushes|pushed me|my|him|her off|into|over?, jeer at me|whenever, hiss at, sat|sits there? looking|watching|staring`,
  ],
  [
    ['vandalism', 7],
    `sapling~, spraypaint~, carve|carved|carving, locks? glued, glued the? locks?, wires|cables|cctv|camera tugged|pulled|cut|ripped|torn out|down|off?, cut the cables|wires, catapult, glass gone|smashed|broken, wipers|wiper|aerial|mirror|mirrors|badge snapped|broken|pulled|ripped|kicked, painted over, cut down, burst open, slashed, trashed, swings|bench|fence|sign|tree~|bins cut|sawn|snapped|kicked|uprooted|pulled|wrecked down|up|off|over?, paint over|thrown|on my|the, scratched down|all, sprayed, tags, tagger~, put through|thru my|the|our window, windows put`,
  ],
  [
    ['vehicle_nuisance', 7],
    `zigzag~, zig zags, zebra, jumping the red|lights, souped up, remap, rev rev, golf buggy, laps of|round, emergency stops, nearly killed|knocked|hit|ran|took me|my|us|over|out, pavement parking, blocks|blocking|blocked|over the|my|our drive|driveway|dropped kerb, quads, surron~, sur ron~, engine running|idling, idling, drag strip, wheelying, pulling wheelies, one wheel, fix|fixes|fixing|repairs|mends cars, car repairs, school run parents|parking, double parked, hgv~, beeps his|her|their|the horn`,
  ],
  [
    ['other', 7],
    `mooning, dogger~, prozzie~, prozzies, touching|touting for business, airgun, air gun, pellets, pickpocket~, pickpocketed, shoplift~, thief, thieves, stole|nick|nicked|stealing|nicking a|my bike|parcel|phone|purse|catalytic, scam~, scammers, card trick, psychic, cold caller~, door to door, tarmac|gutter|driveway men|guys|man, preacher~, preaching, playing with himself, wanking, masturbating, indecent, exposing himself, strip club, sex on, red light, buying sex, gambling`,
  ],
]
