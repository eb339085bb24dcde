import { phraseBook } from './phrases.ts'
import type { WasteThing } from './waste.ts'

/** Places and ordinary things whose names hold the name of a waste. */
const notWaste = `
  is|am|are|was|be|being|half|partially|registered|going|im|legally|nearly blind, blind person|people|man|woman|lady|bloke|friend|corner|bend|spot|alley|summit, door|doors|boot open|shut|closed|ajar|slid|slides,
  leaves what|whatever|everything|nothing|anything|whoever|without, have|has|got a|their|its|his|her|your own? trade|commercial|own bin~,
  at|to|for|from|having|have|had|make|making|makes|made a|the? barbecue|barbeque|bbq|barbecues|bbqs, wheels his|her|their|it|them|the|my,
  bedside light~, # bed|bedroom|bedroomed flat~|house~|bungalow~|place,
  engine running|on|off|revving|ticking|idling, fire engine~, engine swap~,
  number|licence plate~ of|for|is|was, numberplate~ of|for|is|was, got|have|has the|his|their|her|a number plate~,
  post|phone|telephone|letter|electric|electricity|junction|sand|grit|window|fuse|meter|salt|signal|call box|boxes, letterbox, postbox, box wood|set, shoe shop,
  bin store~|shed~|area~|room~|chute~|cupboard~|day|men|lorry|collection~|compound|yard|bay|alley, garage|tower|flat|office|apartment|stair|toilet|garages|car|our|my|your|their|the|this|that|each|whole|next|same|council|communal|main block~, block of flats, # block, block the|our|my|a|access|entrance|it|off, block a|b|c|d|e|f|1|2|3|4, blocks my|our|the|us|me|a,
  bike|cycle|potting|bicycle|scout|boat|tool shed~, bottle|recycling|recyling|clothes|clothing|textile|paper|glass|shoe|bring|charity|bread|food|blood|power bank~|bin~|point~|centre~|area~|container~|facility|facilities|site~|skip~, recycling banks and bins, household waste recycling? centre|site,
  it|be|is|not|feel|keep|keeping|stay|play|safe safe to?, safe to|for, fire door~|exit~, front|back|next|garage|main|block|communal|side|patio|school|shop|cellar|chute|lift|stair door~, doorbell, my|our|your|his|her|their|the|peoples|someones|every front? door~, door to door, doors down|up|along|away, kitchen|bathroom|bedroom|shop|car|house|flat|van|my|our|the|their|his|her window~, out of? a? window~,
  bowling|village|pin|symonds|shephall|fishers|todds|rush|norton|peartree green, tree line~, tree lined, flower bed~|pot~, plant pots outside, sofa|bed|carpet|tyre|tire|paint|vape|charity|phone|furniture|tv|clothes|shoe|bike|flower|plant|electrical|computer|toy|book|chair|tile|battery|pet|timber|builders|kitchen|bathroom|curtain|car|motor|mattress shop~|store~|place|factory|warehouse|showroom|centre|merchants|yard|exchange|world|fitter~|fitters|cleaner~|man|men,
  lamp post~, lamppost~, telegraph pole~, grass bit|verge~|bank|area|patch|slope|triangle|strip|island|square|corner|circle|mound|side|edge, horse trough~|field~|paddock~, it|that|which|they draws|draw|drawers rats|flies|foxes|vermin|them|kids|attention, boat yard|house|lake|club, bus shelter~, bed time, time for bed, garden centre~|gate~|wall~|fence~|path~, allotment gate, table tennis, picnic|ping table~|bench|benches|area, bin bag in the tree, car|bike|tyre|vehicle|railway tracks, train tracks, bags of room, shopping|school|sports bag, handbag~, man bag, bag lady, tea bag~, bag for life, bags of space, bag of chips|drugs|weed|sweets|crisps, poo|doggy|dog bag~, tv licence, office hours, in the way, tree surgeon~, tree surgeons, paint shop, cable street, water butt, plant hire, sink hole~, concrete jungle, concrete steps|path|bollard~|ramp|wall|pillar~|floor, brick wall~|shed~|outhouse, gravel path|drive|driveway|track, wheel clamp~, oil|petrol|diesel|paint|glass spill~|slick~, oil|petrol|diesel everywhere, petrol|filling|fuel station~|pump~|garage, drive out, washing line~, mobile phone~, phone lines, road side, sand pit, sandpit, monkey bars, soil pipe, skip hire, bath road, rug beating, tyre marks, cooker smell, desk at, book in, book a, booked, by the book, high chair lift, chair person, chairman, leaves #|about|around|several|loads|more|bin|sacks|carrier|his|her|their|there|ther|the|it|them|my|a|all|stuff|bags|rubbish|black|bin|old|its|our, hedge row~, hedgerow~, christmas lights, garden of, lift door~, log on, logs in, box junction, black bags day, tile kiln, the brambles|willows|orchard|laurels|conifers, branch of, bank branch,
  flat|truck|van|lorry|pickup|oyster|river|sea bed~, flatbed~, sack truck~|barrow~, sack race, wheelchair user~|bound|access, in|using a wheelchair, take|taking|took|get|getting|push|pushed|pushing|drag|dragged the|my|a|our|her|his|mums wheelchair|pram|buggy|pushchair|trolley, door|doors off|missing, door|doors still|hanging|swinging|open|taken|removed on|off? it|its|hinges?, rope swing~, end of my rope, trolley park~|bay~|shelter~, leaf blower man, mower will, my|our lawnmower|mower on, with a? roof rack, brick kiln road|lane, horse trailer, window cleaner~, do|doing|did|clean|cleans|cleaned|cleaning|wash|washing my|the|our|their|his|her? windows|gutters, picture of, videos of, video of, photo|photos of, bouncy castle~ hire, steel band, in|around the leaves, paper round, work books, tool belt, pot hole~, pothole~, bath time, sand bank, toy shop, toy boy, games area|court, multi use games area, phone shop, community fridge~|larder~|orchard~, my|his|her|our|the|dog|spooked horse~ refused|bolted|spooked|shied|reared|slipped|stepped,  mobility scooter to, cement|concrete mixer lorry~|truck~, wheel nut~, steering wheel to, behind the wheel, wheel spin~, oil company, gas works, gas meter~, gas board, electricity box|cupboard|kiosk|substation, iron gate~|railings|bridge, radio times, speaker at, fan of, big fan, tool hire, tool box, lorry|tyre place|bay|fitters, table top, round the bend, camp site, tent city, mirror image, paint job, garden flat~, garden city|village|square, cardboard city, box room, bed and breakfast, bed space~, bedsit~, bed bound, in|to bed, wet bed, hospital bed, sofa surfing, armchair general, cook out, oven ready, trade entrance, trade counter, wood lane|street|green|end|close|road|view|drive, pet shop, pets at home, fish shop|bar|and|pond, chicken shop|place|cottage, horse box, dog walk~|walker~|walkers|bin~|owner~, cat people, rat run, pigeon loft, dead end, dead of night, dead on, dead centre, dead lift, bird box|table|watching,
  car boot load|full|sale~|or|of|worth?, fits|fit in? a? car|boot boot?, carcass|carcasses of, stinking|smelling|stinks|smells of rotten|rotting meat, mobility chair, dash cam~|camera~, smoking|smoke|smokes|dealing|deals|selling|sells|stinks|stink|smells|smell|smelling|growing|reeks of? weed|grass|pot, weed smell|smokers|dealers|farm|every|all, # storey|story block~, storey|story block~, with|w one|no|missing|# wheel~, grass up|on someone|him|them|a?, leaves sacks|bags|rubbish, monks wood, road cone hire, tail lift, knife block~, can not|you|u|we|i|someone|somebody|get|anyone|the|they|it|be|see|tell|smell|do|still|also|hardly|send|please|barely|we, can paint, rag and bone, bone idle, to the bone, paint a, works van~|boots, road works, out of works, bath time, window cleaner~, glass door~, glass bin, broken bin, my bin, cast|wrought iron by|from|i|looking|look|one`

const thing = (type: WasteThing['type'], bulk: WasteThing['bulk'], vague = false): WasteThing => ({
  type,
  bulk,
  ...(vague && { vague }),
})

const beasts =
  'dog~|cat~|fox|foxes|badger~|deer|animal~|sheep|lamb~|ewe~|pig~|piglet~|horse~|pony|foal~|calf|calves|rabbit~|bunny|bunnies|hare~|hamster~|guinea|ferret~|chicken~|chick~|hen~|cockerel~|turkey~|duck~|duckling~|goose|geese|bird~|swan~|pigeon~|seagull~|gull~|crow~|pheasant~|parrot~|budgie~|rat~|mouse|mice|squirrel~|goat~|cow~|bull|puppy~|pup~|kitten~|hedgehog~|fish|koi|pet~|snake~|tortoise~|lizard~|staffy|cattle|livestock|thing'

/**
 * What residents call the things they find, by DEFRA type (WasteDataFlow fly-tipping return). Earlier rows
 * win where two claim the same words.
 */
const rows: [WasteThing | undefined, string][] = [
  [undefined, notWaste],
  [
    thing('animal_carcass', 'large'),
    `dead|rotting|decomposing|decomposed|deceased|headless|skinned|slaughtered|bloated|drowned sheep|ewe~|deer|stag~|horse~|pony|ponies|cow~|bull~|calf|calves|foal~|pig~`,
  ],
  [
    thing('commercial_black_bags', 'mass'),
    `restaurant|takeaway|cafe|pub|hotel|kebab|chippy|chinese|canteen kitchen|food waste|rubbish|refuse|scraps`,
  ],
  [
    thing('other_commercial', 'small'),
    `chip|cooking|fryer fat|oil box|boxes|cartons|tins|tubs, plastic packing`,
  ],
  [thing('other_household', 'furniture'), `bedside~`],
  [
    thing('other_household', 'small'),
    `set of? old? kitchen|carving|steak|bread? knives, old? kitchen|carving|steak|bread knife|knives, knives, set of? pans|saucepans|cutlery|golf|plates clubs?`,
  ],
  [
    thing('other_household', 'furniture', true),
    `cleared|emptied|clearing|emptying his|her|their|the|a|my whole|entire? loft|attic|garage|shed|house|flat|bungalow out`,
  ],
  [
    thing('vehicle_parts', 'large'),
    `gearbox|gearboxes, gear box|boxes, engine block~, car|van|lorry|old|whole|complete|broken|motorbike|moped|scooter? engine~ block?`,
  ],
  [
    thing('other_household', 'small'),
    `kids|childs|childrens|child|girls|boys|push|micro scooter~, scratching post~, cat tower~, gaming chair~, bouncy castle~, tv|telly unit~, cat litter, flowerpot~, curtain~, beach|pop-up|camping|festival? tent~, awning~, ironing board~, clothes? airer~, bean bag~, beanbag~, barbecue~, barbeque~, bbq~, garden|plastic|deck|camping|patio|folding chair~`,
  ],
  [
    thing('other_commercial', 'small'),
    `undelivered|takeaway|pizza|free? leaflet~|flyer~, undelivered|free newspapers|papers|magazines, beer|empty|metal? keg~`,
  ],
  [
    thing('white_goods', 'large'),
    `commercial|catering|display|drinks? chiller~|fridge~|freezer~ cabinet~|unit~`,
  ],
  [thing('other_commercial', 'mass'), `shrink wrap|wrapping, shrinkwrap, pallet wrap`],
  [thing('other_household', 'large'), `its|the|matching|divan base~`],
  [
    thing('animal_carcass', 'small'),
    `dead|rotting|decomposing|decomposed|deceased|decaying|butchered|headless|skinned|slaughtered|bloated|drowned|poisoned little? ${beasts}, dead guinea pig~,
     body|bodies|remains|carcass|carcasses|corpse~|skeleton~|skull~ of a|an|some|the? dead? ${beasts},
     animal~|dog~|cat~|fox|foxes|foxs|sheep|sheeps|deer|pig~|cow~|bird~|badger~|horse~|lamb~|chicken~|goat~ carcass|carcasses|carcas|carcase|remains|body|bodies|corpse~|skin~|skull~|hide~|feet,
     carcass|carcasses|carcas|carcase|carcases|carcus, butchered animal~, fish|sheep|pig|pigs|cow|deer|goat|lamb heads|head, roadkill, road kill, dead thing~,
     ${beasts} that is|has|was|looks|look? is|are|has|have|been? dead|died, ${beasts} not|no alive|longer, something dead`,
  ],
  [
    thing('animal_carcass', 'mass'),
    `animal|fish|chicken|meat|lamb|pig|beef|butchers bones|bone|guts|entrails|parts|waste|offal|intestines|innards, animal guts|fat|blood, offal, entrails, trotters, innards, rotten|rotting|rancid|butchers|raw meat bones?, sawn|big|proper|animal? bones, feathers, hooves, giblets, abattoir waste, butchers|butcher waste|offcuts|scraps|rubbish`,
  ],
  [
    thing('asbestos', 'mass'),
    `asbestos, asbestos sheet~|sheeting|roof|roofing|panel~|tile~|cement|garage|board~|boarding|lagging|pipe~|guttering|bits|waste|stuff|material|looking|type, corrugated roof|roofing|sheet~|
     sheets|sheeting|cement|panel~|concrete, corrugated garage? roof~|roofing|sheet~|panel~, old? garage roof|roofing sheet~|panel~|panels?,
     corrugated grey|cement|old? sheet~|sheeting, corrugated stuff, cement sheet~|sheeting|board~|panels|panel|roof, artex, artexed ceiling, fibre cement, lagging, white fibrous|fibre stuff|sheet~|board~?`,
  ],
  [
    thing('clinical', 'small'),
    `needle~, syringe~, sharps, sharps bin~|box|boxes|container~|tub~, needle bin~|box|boxes|container~, yellow sharp|sharps|clinical|medical bin~|box|boxes|tub~|container~, hypodermic~ needle~?, used needle~, medical waste|stuff|
     rubbish|bags|supplies|equipment|things, clinical waste|bag~|stuff|bin~|rubbish, yellow clinical|medical? bag~, dressings|bandage~|plasters|swab~, medical nappy~, incontinence|inco|tena|adult pad~|nappy~|pants|diaper~, adult nappy~, catheter bag~|tube~|bits?, catheter~, insulin pen~|needle~|syringe~, epi pen~, epipen~, lancet~, vial~, ampoule~, scalpel~, cannula~, drip bag~, medication, medications, medicines, medicine bottle~|pot~|cup~|box|boxes, medicine, tablets, pill bottle~|box|packet~, pills, blister pack~, prescription drugs|medicine|bag~,
     hospital|surgical|surgery|dental|dentist|vet|care|nursing waste|rubbish|stuff|gloves|masks|mask~, blood bag~|tube~|sample~|vial~|test~, stoma|colostomy|urine bag~|bits|pouch|pouches|bottle~|stuff, drug needle~|paraphernalia|works|gear|kit, drugs gear|paraphernalia|needles, used dressings|bandages|swabs|plasters|gloves|masks, bloody|bloodied|blood|soiled stained|soaked|covered? bandage~|dressing~|wipes|tissues|rags|swabs|gauze|pads|towels|sheets|bedding|clothes, ppe masks, ppe, latex gloves, lateral flow tests, covid tests, sin bin, iv bag~, dialysis bag~|stuff|waste, commode pots, hearing test, crack pipe~, drug users needles`,
  ],
  [
    thing('chemical_oil_fuel', 'mass'),
    `paint, emulsion, magnolia, gloss paint?, old|used|waste|dirty|black engine|motor|cooking|vegetable|heating|sump|gear|hydraulic|fryer|chip|catering|brake|gearbox|chainsaw? oil, engine|motor|cooking|vegetable|waste|heating|sump|gear|hydraulic|fryer|chip|catering|brake|gearbox oil, chip|cooking|fryer fat, cooking grease, oil, diesel, red diesel, petrol, paraffin, kerosene, fuel, heating oil,
     weedkiller, weed killer, slug pellets, rat poison, pesticide~, insecticide, herbicide, fertiliser, solvent~, white spirit, turps, turpentine, thinners, antifreeze, anti freeze, coolant, brake fluid, screenwash, battery acid, acid, bleach, caustic soda, drain cleaner|killer|unblocker, ammonia, chlorine, creosote, tar, bitumen, varnish, wood stain, paint stripper|thinner|thinners, toxic waste|stuff|liquid, hazardous waste|liquid|chemicals|stuff, mercury,
     liquid waste, chemical~, chemical waste|stuff|liquid|looking, acetone, formaldehyde, pool chemicals, oily rags|water|stuff|waste|liquid|sludge|gunk, greasy? sludge, flammable liquid~|stuff`,
  ],
  [thing('clinical', 'bag'), `orange|yellow? clinical waste? bag~|sack~`],
  [
    thing('clinical', 'small'),
    `sanitary waste|towel~|bin~, tampon~, condom~, swab~, pregnancy test~, meds, incontinence pants, adult nappies, nappies for grown|adults, bloody gloves|tissues|bandage~, oxygen bottle~, hearing aid~, vet|vets waste`,
  ],
  [
    thing('vehicle_parts', 'small'),
    `towbar~, alternator~, starter motor~, wiper motor~, sills and? arches?, subframe~, sidecar~, wheel arch|arches, radiator hoses, sump plug~, brake pads|shoes, head gasket~, motorhome awning|parts|windows`,
  ],
  [
    thing('other_electrical', 'small'),
    `sat dish|dishes, freeview|sky|set box|boxes, remote~, hot tub pump, fishtank|pond pump, phone~ charger~, charger~, alexa~, dead|cracked|smashed|broken screen~, doorbell camera~, cash machine dumped, e? scooter battery|batteries`,
  ],
  [
    thing('other_commercial', 'large'),
    `roll cage~, shop counter~, counters, locker~, workbench|workbenches, shop sign~, printer cartridges, beer kegs and? crates?`,
  ],
  [
    thing('green', 'large'),
    `hay|straw bale~, potted palm, rotten veg, tree roots, mower box|clippings, box of clippings`,
  ],
  [
    thing('construction', 'mass'),
    `chimney pot~, partition walling, crushed concrete, condemned boiler, combi boiler, ton bag~ of? slates|rubble|sand`,
  ],
  [thing('white_goods', 'large'), `condenser|tumble|vented? drier~|dryer~, undercounter freezer~|fridge~`],
  [
    thing('other', 'mass'),
    `horse muck|poo, horse|chicken|cow? manure, manure, dung, gunge, portaloo~, slurry, sewage, urn, something wet|furry|squishy|nasty, whatever it is, smells of eggs|sulphur, stinks of eggs, sealed tins`,
  ],
  [
    thing('clinical', 'small'),
    `medical|hospital|surgical|clinical waste|stuff|gas|bag~|glove~|gloves|supplies|cones|equipment|things|box|boxes, tiger stripe~ hospital? bag~, tiger stripe~, cin bin~, sharps bin~|box|boxes|tub~?, dialysis box|boxes|bag~|machine?, methadone bottle~?, inhaler~, tablets, catheter~, stoma|colostomy bag~|bits?, drip stand~, cannula~, blood bag~, bandages, dressings, incontinence pads, epi|insulin pen~|needle~, epipen~, yellow clinical? bag~, biohazard box|bag|bags?, prescription meds|drugs|medicine, medication~, medicine~, dirty needles, orange tops`,
  ],
  [
    thing('asbestos', 'mass'),
    `wavy|corrugated grey? roof|sheet~|sheets|board~|cement|roofing, grey wavy|corrugated|cement sheet~|roof|board~, flaking grey board~, asbesto plates|sheets?, grey sheets broken?, asbestos pad|tile~|floor|flash|rope|lagging|board~ tiles|guards?`,
  ],
  [thing('tyres', 'small'), `remould~, retread~, tractor tyre~, car tire~`],
  [
    thing('vehicle_parts', 'small'),
    `dash, loom, backbox|backboxes, back box|boxes, roof rack~, roofrack~, go kart~, go-kart~, heat shield~, parcel shelf, car floor? mats, catalytic heat? shield, moped|scooter|bike plastics, fairing~, ute|truck canopy, jetski, parts of a? motor vehicle, car interior~, van interior~, bulkhead~, ply lining, half a? go-kart|moped|motorbike|scooter, tow hook`,
  ],
  [
    thing('white_goods', 'large'),
    `smeg, kelvinator, whirlpool, candy washing|washer machine?, miele, tricity, electrolux, industrial|catering fridge~|freezer~, ice machine~, chiller cabinet~, wite gods|goods, white gods, fridge frezer, commercial chiller~`,
  ],
  [
    thing('other_electrical', 'small'),
    `cash machine~ gutted, old cash machine~, karaoke machine~, guitar|bass amp~, tanning bed~, sunbed~, oil filled radiator~, mobility scooter~, fibre|fiber cable~, washing line spinner, electric radiator~, plug in radiator~|heater~`,
  ],
  [
    thing('construction', 'mass'),
    `postcrete, arisings, demolition arisings, decking board~?, skip contents, fence panals|panals, bathroom suite~, half a bathroom, wood offcuts, offcuts of wood|kitchen|worktop|timber|plasterboard, kitchen worktop~ offcuts?`,
  ],
  [thing('green', 'mass'), `leaf mould, brash, hedge stuff, conifer brash, garden stuff`],
  [
    thing('chemical_oil_fuel', 'small'),
    `cuprinol, sealant tube~?, resin hardener?, foam can~, acetone, creosote, rat poison`,
  ],
  [
    thing('other', 'small'),
    `stage|theatre|film props, road|street|keep|traffic left? sign~|cone~, cones, hire e-bike~|scooter~|bike~, scooter hire thing`,
  ],
  [
    thing('other_commercial', 'small'),
    `catering|cooking|chip|frying|vegetable oil tin~|drum~|can~|tub~|container~|barrel~, cooking|chip fat tub~|drum~?`,
  ],
  [
    thing('chemical_oil_fuel', 'small'),
    `paint|emulsion|gloss|varnish|creosote|catering|stain tin~|can~|pot~|tub~|bucket~|drum~, tin~|tub~|pot~|can~|bucket~|bottle~|container~|cans|drum~|barrel~ of|with|full of? some|old|gloss|waste|used? gloss|engine|motor|waste|used|cooking|gear? paint|oil|petrol|diesel|chemicals|chemical|fuel|gloss|emulsion|something|liquid|varnish|creosote|antifreeze|bleach|weedkiller|paraffin|thinners|solvent|kerosene,
     oil|diesel|fuel|chemical|petrol|plastic|blue|metal|steel|leaking|rusty|rusted|big|fuel drum~|container~|tank~|barrel~, old|used? cooking|catering|engine|motor|vegetable oil drum~|can~|container~|tin~|bottle~|barrel~|tub~, vegetable drum~|can~|container~|tin~|bottle~|tub~, catering oil tin~|drum~|can~, drum~, petrol|fuel|diesel|oil|paraffin can~|container~|jerry?, jerry can~, jerrycan~, jerry~, gas bottle~|canister~|cylinder~|can~|tank~|cannister~, calor gas? bottle~|canister~|cylinder~?, camping gas, helium|oxygen|acetylene|co2|nitrous|laughing|nos|propane|butane|lpg|argon gas? bottle~|cylinder~|canister~|cannister~|tank~|can~, laughing gas, nitrous oxide, smartwhip~, fire extinguisher~,
     barrel~, ibc tank~?, jerry cans, aerosol~ cans?, spray can~, fire? extinguisher~, chemical drum~|container~|barrel~|bottle~|tub~|bin~, chemicals in containers, bottle~ of chemicals|acid|bleach, antifreeze|bleach|acid|weedkiller|chemical bottle~|container~|can~, propane, calor, butane, oil can~, cans of oil|fuel|paint, 5|25|20|10|205 litre|l|ltr drum~|container~|can~`,
  ],
  [
    thing('white_goods', 'large'),
    `fridge~, freezer~, fridge|fridges freezer~, fridgefreezer~, fridge-freezer~, washing machine~, washingmachine~, washer~, washer dryer|drier~, washing machine drum~,
     tumble dryer~|drier~|drier, tumbledryer~, tumble dryer, tumbler dryer~?, rotary|clothes airer drier~|dryer~, dishwasher~, dryer, dryers, tumbler, dish washer~, cooker~, gas|electric cooker~|hob~|oven~, range cooker~, twin tub washing?, twintub~, aga,
     electric|gas|broken|old|built|double|in oven~ in?, oven~, hob~, chest|upright|larder|under|american|mini|beer|wine|counter freezer~|fridge~, american|american-style|style fridge~ freezer~?, white goods, white good,
     refrigerator~, spin dryer~|drier~, wine cooler~, cooker|extractor hood~, kitchen|domestic|household|large? appliance~, hotpoint, zanussi, bosch|beko|indesit|hotpoint|zanussi|smeg|hoover washing|fridge|freezer|washer|cooker machine|freezer?, chiller~, drinks|bottle|display chiller~, cooler fridge~, wash machine~, washing machin`,
  ],
  [
    thing('other_electrical', 'large'),
    `big|large|huge|massive|giant|inch old? tv~|telly~|tellies|television~, american|projection tv~, treadmill~, running|rowing machine~, photocopier~, fruit|vending|arcade machine~`,
  ],
  [
    thing('other_electrical', 'small'),
    `tv~, telly~, tellies, television~, tele, tellys, tv set~, t.v, telly box, tv and? box, flat screen~ tv~|telly~|tellies?, flatscreen~ tv~|telly~?, plasma tv~|screen~?, smart tv~, lcd tv~|screen~?, computer~, computer|pc|gaming
     monitor~|screen~|tower~|keyboard~|parts|chair, old|desktop|gaming|broken pc~, pcs, laptop~, monitor~, fat|crt monitor~|tv~, printer~, scanner~, photocopier~, photo copier~, fax machine~, tablet|ipad~, mobiles, microwave~, micro wave~, microwave oven~, toaster~, toastie|sandwich maker~, blender~, mixer, food processor~, juicer~, kettle~, deep? fat? fryer~,
     hoover~, henry hoover~?, vacuum~ cleaner~?, vac, vax, hoovers, dyson~, carpet cleaner~, shark vac|hoover, stereo~, hi fi~ separates?, hifi~, hi-fi~ separates?, amp~, amplifier~, speaker~, sub woofer~, subwoofer~, games|game? console~, ps4, ps5, playstation~, xbox, nintendo, treadmill~, running|rowing machine~, 
     radio~, iron, lamp~, standard|bedside|desk|table|lava lamp~, lampstand~, electric|oil|halogen|fan|paraffin|storage|convector|portable? heater~, electric blanket~, fan heater~, dvd|cd|record|video|vhs|blu player~|recorder~ ray?, vcr, record deck~, turntable~, video recorder~, set top box|boxes, sky box|boxes|dish|dishes, satellite dish|dishes, router~, modem~, extension lead~, electric drill~, power tool~,
     air|deep fryer~, airfryer~, slow cooker~, rice cooker~, bread maker~, pressure washer~, jet wash~, karcher, electric guitar|piano|keyboard, hairdryer~, hair dryer~, straighteners, sewing machine~, lawn mower~, lawnmower~, mower~, strimmer~, hedge trimmer~|cutter~, leaf blower~, chainsaw~, electric|desk|floor|ceiling|extractor|pedestal fan~, fan, fans, electric|escooter scooter battery|batteries, e-scooter~, escooter~, e-bike~ batteries|battery?, ebike~ battery|batteries?, lithium battery|batteries, keyboard~, keyboard~ and monitor~,
     vape~, disposable vape~, light|strip bulb~|light~|fitting~, bulbs, fluorescent tube~, fairy|christmas|string lights, air con unit~?, air conditioning? unit~, aircon unit~?, electric|bar fire~, electric fireplace~, dehumidifier~, coffee machine~|maker~, projector~, fruit machine~, arcade machine~, vending machine~, cctv camera~, burglar alarm~, meters, electric cooker hood, circuit boards, solar panel~, server~, electric motor~, immersion heater~, sunbed~, sun bed~ electric, massage chair`,
  ],
  [
    thing('other_electrical', 'mass'),
    `cables, cable, wires, wiring, electric|electrical cable~|wire~|wires|wiring, electrical|electric stuff|
     goods|items|item|waste|equipment|bits|rubbish|things|appliances|appliance|gear, electricals, electronics, electronic stuff|waste|items|goods|equipment, e waste, ewaste, weee, it equipment|kit, office electricals, computer stuff|bits|parts|gear|equipment, hi fi|stereo|hifi gear|equipment|stuff|separates, old tech, batteries`,
  ],
  [
    thing('tyres', 'small'),
    `tyre~, tires, tire, car|lorry|tractor|old|van|truck|bike|motorbike|used|bald|spare|worn|worn-out|part|digger|trailer|scrap tyre~|tires|tire, wheel~ and|with|n tyre~ on|them?, part worn~ tyre~?, inner tube~, spare wheel~`,
  ],
  [
    thing('vehicle_parts', 'small'),
    `car|vehicle|van|motorbike|engine|motor|scooter|lorry|bike|moped|motor|motorcycle|auto|truck part~|bit~|bits|piece~|pieces|panels|panel~|spares|spare|body|shell|interior|trim, parts|bits|pieces|remains|part|half|shell of|from|off a|an|some|the|old|someones|my? car~|van~|motorbike~|vehicle~|moped~|truck|scooter~|quad,
     bits of|off|from a? car~|van~|vehicle~|motorbike~|one, bumper~, car|front|rear|back|van bumper~, exhaust~, exhaust pipe~|system~|box|boxes,
     car|vehicle|lead|lorry batteries, car|van|vehicle|lorry|truck|motorbike|lead battery~, car|van|front|back|bucket|leather|vehicle seat~|door~|doors|bonnet~|boot|engine~|wheel~|radiator~|roof~|mirror~|light~|lights|headlight~|window~|windscreen~|wing~|hood|dashboard|grill|exhaust~|axle|carpet~|jack, windscreen~, bonnet~, car|van boot lid, dashboard~, airbag~, axle~, chassis, caravan chassis|shell|frame|parts|panels,
     alloy~ wheel~?, wheel~, wheel trim~, hubcap~, hub cap~, gearbox|gearboxes, gear box|boxes, engine block~, cylinder head~, catalytic converter~ box|boxes?, cat converter~, moped|motorbike|scooter|bike|motorcycle|quad frame~, oil filter~, air filter~, car filters, breaking motors, number plate~, numberplate~, licence plate~, sump pan~, clutch|brake disc~|plate~|pad~|pads|discs, brakes, shock absorber~, driveshaft~, drive shaft~, tow bar~, steering column,
     wing mirror~, burnt|burned out? motorbike~|moped~|bike~|scooter~|car~|van~|quad~, stripped motorbike~|moped~|scooter~|car~|bike~|van~, stripped a|the|down motorbike|moped|scooter|car|bike|van, roof rack~|box|boxes, steering wheel~, headlight~, head light~, tail light~, taillight~, rear lights, tailgate~, car exhaust~, fuel tank~, petrol tank~, old|whole|complete|broken engine~ block?, an|the? engine, engine~, motorbike|moped|scooter engine~, half a car|van|caravan|motorbike, trailer axle, tow hitch, car upholstery, a scooter battery, ev battery`,
  ],
  [
    thing('construction', 'mass'),
    `rubble, builder|builders|building|buildings|construction|demolition|demo|renovation|refurb|extension|plasterers|plastering|roofing|roofers|brickies|plumbers|plumbing|decorating|decorators|bathroom|kitchen|site rubble|waste|materials|material|rubbish|stuff|debris|mess|spoil|muck|crap|junk|bits|things|refuse,
     builders|rubble|sand|cement|plaster|hardcore|brick|gravel|ballast bag~|sack~, bag~|sack~|bags of|full of? builders? rubble|cement|sand|plaster|concrete|hardcore|soil|bricks, plasterboard~, plaster board~, gyproc, plaster, skimmed plaster, mortar, mortar slops, brick~, bricks, breeze? block~, breezeblock~, breezeblocks, thermalite|concrete|cinder|building|celcon|paving block~, blocks, concrete, concrete|paving|patio|broken slab~|slabs|posts|post~|blocks|lumps|flags|ring~, cement mix|mixer~?,
     slabs, slab, paving slabs|stones|flags|bricks, kerb stones, kerbstones, soil, top soil, topsoil, sub soil, sub-soil, subsoil, earth, spoil, muck, muck away, mud, mud and stones, clay, hardcore, hard core, gravel, shingle, ballast, aggregate, sand, stones, boulders, stone chippings, sharp sand, cement bag~?, bag~ of cement|sand|plaster|concrete|tiles|mortar|soil, hoggin, planings, scalpings, type 1,
     tile~, roof|ridge|bathroom|floor|broken|old|kitchen|wall|ceramic|ceiling|slate tile~, slates, roof slates|felt|battens, kitchen|bathroom|wall|base unit~, kitchen units and? worktop~?, work top~, worktop~, kitchen cupboard~|cabinet~|worktop~, whole|entire|ripped|fitted|complete|half|full|out kitchen, old kitchen|bathroom, bathroom|kitchen|bath|toilet suite~, bathroom|kitchen bits|stuff|waste|rip|refit, whole|old|entire|complete|half bathroom, bathroom tile~, banister~, bannister~, staircase,
     door frame~, doors, old|interior|internal|wooden|fire|upvc|garage|patio|glass|solid|panel|kitchen|broken|shed door~, shed panel~|roof|base|door~|parts, half a shed, window|windows frame~, windows,
     old|upvc|broken glazed|glazing? window~|units|panes, double glazed|glazing window~|windows|units|panes, window panes|glass, pane~ of glass, sheets of glass|plywood|ply|metal|mdf|hardboard, guttering, gutters, soffits, fascias, cladding, floorboard~, floor boards, laminate|vinyl|wood|wooden|oak floor|flooring|floorboards?, laminate, flooring, parquet, skirting board~?, skirting~, architrave, dado rail, stair|carpet gripper~|rods, wood, piles|pile|load|loads|bits|heap|lots|lengths|pieces|stack|bit|planks|chunks of old|scrap|broken|rotten|treated? wood|timber, wood offcuts|panels|planks, scrap|old|rotten|rotting|broken|treated|waste wood|timber, timber, timber offcuts|frame~, timbers, planks, plank, beams, beam, wooden beams|planks|panels|boards|posts, railway? sleepers, fence panel~|panels|post~|posts, broken|old|garden? fencing, fencing, wooden|concrete fence posts|post, fence posts, posts, trellis, insulation, insulation board~|foam|panels, kingspan, celotex, polystyrene insulation, cavity insulation, fibreglass insulation, block paving, paving, dry? lining, stud wall|work, drywall, tarmac, tarmac lumps, asphalt, bitumen felt, scaffold|scaffolding board~|pole~|clips|planks, scaffolding, rockwool, stud work, skip waste|rubbish|contents,
     lath and plaster, joists, rafters, roof trusses, ceiling panels|boards, old ceiling, decking, deck boards, roofing|roof|shed felt|felting, felt, greenhouse~, greenhouse frame|glass|panes|panels, hardboard, mdf, ply, plywood, chipboard, osb, melamine, formica, rsj~, lintel~, girder~, steel|metal beam~|bar~|girders, rebar, manhole cover~, drain|sewer|soil|copper|plastic|lead|water pipe~|pipes|piping, excavation|excavated waste|soil|spoil, dug up|out soil|earth|drive|patio, landscaping|landscapers waste|rubbish, diy waste|rubbish|stuff|debris|mess|materials|bits, rip out, ripped out kitchen|bathroom,
     loft|roof insulation, pipes, pipework, piping, wood and nails, ducting, silver ducting, plaster and wood, chipped concrete, adhesive tubs, tile adhesive, grout, silicone tubes, foam boards, tarpaulin full of rubble, masonry, stonework, chimney bricks|pots, coving, sandstone, turf and hardcore, sheds worth, cement, boards`,
  ],
  [
    thing('construction', 'large'),
    `radiator~, boiler~, hot? water tank~|cylinder~, water tank~, cold? water tank~, immersion tank~, cement mixer~, basin~, shower tray~|screen~|door~|unit~|cubicle~|enclosure~|head, bathroom sink~|cabinet~|basin~, old|upvc|front|garage|wooden|patio a? door, toilet~, toilet pan~|bowl~|cistern~|seat~, loo~, cistern~, urinal~, sink~, sink unit~, kitchen sink~ unit~?, bath, baths, bathtub~, bath tub~, bath panel, old|cast|iron|enamel|steel iron? bath~, fire surround~, fireplace~, garage door~, skip bag~, storage heater~ units?, portaloo~, manhole ring~`,
  ],
  [
    thing('green', 'mass'),
    `laurel|privet|rose|fruit|ivy|yew|bamboo|conifer|willow|cut cutting~|cut|bits|branches|clippings, cut laurel|conifer|branches|grass|hedge|hedges, hedge|grass|tree|garden|lawn|bush|plant|leylandii|conifer|shrub|hedging|lawnmower|mower|bamboo|ivy cutting~|clipping~|trimming~|clippings|prunings|pruning|offcuts|waste|debris|bits|stuff|cuttins|clippins|mowings|cut-offs|brash,
     clippings, cuttings, prunings, trimmings, mowings, garden|gardening|gardeners|gardener's|allotment|landscape waste|rubbish|stuff|refuse|debris|mess|bags|bits|crap|sacks|sack|bag|cuttings|clearance|junk, bag~|sack~|sacks of|full of? garden waste|rubbish|stuff|cuttings, green waste|garden|stuff|bags|sacks|rubbish, branch|branches, tree branch|branches|limbs|trunk~|stump~|waste|roots|bark|logs|parts|bits, sawn|cut|felled|chopped|lopped off|up|down? branches|logs|tree~|trunk~|limbs|wood, tree trunk~, trunk, stump~, brash, brushwood,
     grass, grasses, pampas grass?, turf, turfs, dead|fallen|old|garden|wet|rotting leaves|plants|flowers|bushes|shrubs|hedge|tree~, bag~|pile~|heap~|sack~|bags|sacks of wet|dead? leaves|grass|weeds|branches, leaves and grass|branches|twigs|cuttings, leaf litter, leaves, twigs, sticks, logs, log pile, hedge~, hedging, bush|bushes, tree~, shrubs, shrubbery, weeds, weed, brambles, bramble, nettles, conifers, conifer, leylandii, laurel, bamboo, ivy, plants, pot plants, dead plants|flowers, potted plants, japanese? knotweed, wreaths, garlands,
     lawn grass, bag~ of grass|leaves|garden|weeds, weeds and soil, compost, grow|compost bag~|bags, straw, hay, tree surgeon waste, wood|bark|tree chippings|chips|chip, woodchip~, woodchippings, chippings, sawdust, bark, windfalls, rotten apples, windfall apples, apples, pumpkins, vegetation, foliage, undergrowth, flowers, hanging baskets, tree surgery waste, gardening`,
  ],
  [
    thing('commercial_black_bags', 'mass'),
    `commercial|trade|business|restaurant|takeaway|shop|cafe|office|pub|salon|barbers|hotel|chippy|kebab|trades waste|rubbish|refuse|food, food waste from|of the? restaurant~|takeaway~|shop~|cafe~|pub~`,
  ],
  [
    thing('animal_carcass', 'small'),
    `dog|cat|fox|deer|horse|pony|sheep|lamb|pig|badger|swan|bird|rabbit|goat|cow is|was? dead`,
  ],
  [
    thing('other_household', 'furniture'),
    `emptied|cleared out? a|an|the|their whole|entire? house|flat|home|bedroom`,
  ],
  [thing('green', 'bag'), `garden|green|gardening waste|rubbish|refuse bag~|sack~, garden|green bag~|sack~`],
  [thing('green', 'large'), `christmas|xmas|real tree~, whole|entire tree, tree stump`],
  [
    thing('commercial_black_bags', 'bag'),
    `trade|commercial|restaurant|shop|takeaway|business|cafe|pub|kebab|chippy|office|salon|hotel|barbers|chinese|bakery waste? bag~|sack~,
     trade|commercial|restaurant|shop|takeaway|business|cafe|pub|office|salon black|bin|rubbish|refuse|waste|clear bag~|sack~,
     commercial|trade|business|restaurant|takeaway|shop|cafe|office|pub waste|rubbish|refuse bag~|sack~`,
  ],
  [
    thing('other_commercial', 'large'),
    `pallet~, palettes, wooden|broken|plastic|blue pallet~, shop fitting~, shopfitting~, shop display~ stand~|unit~?, display stand~|unit~|cabinet~|rack~, shop shelving|counter~|dummy|dummies|shelves|racks|units|fixtures, racking, office
     chair~|desk~|furniture|cabinet~|equipment|partitions|stuff|clearance|table~, filing cabinet~, catering|kitchen equipment, catering fryer~|oven~|fridge~, commercial|industrial|catering fridge~|freezer~|oven~|fryer~|equipment|washing|kitchen machine~?, commercial|trade|industrial|business|factory|office|catering|shop|restaurant|warehouse|retail|salon|market|workshop|garage|mot waste|rubbish|refuse|packaging|cardboard|stuff|stock, mannequin~, shop dummy~,
     cardboard boxes from|out of the? shop~|takeaway~, shop|store sign~|signage, cable reel~|drum~, wooden? cable drum~|reels, bubble|pallet wrap|wrapping,
     commercial|trade|eurobin|industrial bin~, eurobin~, clothes rail~ from, wheel~ trim boxes, shop counter, advertising|advert|for|estate board~|hoarding~|sale, estate agent|agents sign~|board~, signage, banners, leaflets, undelivered leaflets|newspapers|papers|magazines, free newspapers|papers, bundles of leaflets|newspapers|papers|magazines, flyers, cannabis plants|farm waste|pots|plant|grow|factory, cannabis waste, grow tent~, weed farm waste|rubbish|stuff?, market stall rubbish|waste|stuff, stall boxes, coffee cups from, coat hangers, rolls of fabric|vinyl|plastic, carpet|fabric|vinyl|leather offcuts|off-cuts, offcuts, fitters rubbish|waste, textile|fabric waste|offcuts|rolls, plastic sheeting, shredded paper|plastic, invoices, printed paperwork, business paperwork, catalogues, cable sheathing, burnt cable|wire|wires sheathing?, bales, silage wrap, farm waste|plastic, fertiliser sacks`,
  ],
  [
    thing('other_commercial', 'small'),
    `crate~, plastic|beer|milk|bread|veg|vegetable|fruit|fish|bottle|baker crate~|tray~|boxes|box|keg~, beer|empty keg~|barrel~|casks, keg~, bread trays, vegetable boxes, fish|egg boxes, roadworks|works sign~|barrier~, tills, old till~, menu|menus board~, a board~, a-board~, sandwich board~`,
  ],
  [
    thing('household_black_bags', 'bag'),
    `bag~, sack~, bages, black|bin|rubbish|refuse|household|carrier|plastic|white|full|waste|blue|clear|dustbin|recycling|torn|split|tesco|garbage|trash|tied|tied-up|nappy|stinking|smelly|asda|lidl|aldi|sainsburys|morrisons|purple|pink|green|orange|grey|swag|hmo|kitchen|ripped|open|domestic|normal|general|hoover|ikea|laundry bag~|sack~|liner~,
     black bin|rubbish|plastic|refuse|dustbin|waste bag~|sack~|liner~, black refuse sack~, blackbag~, binbag~, bin-bag~, bin liner~, binliner~, blackbags, binbags, blacksack~, bin sack~, bin linner~, binliners, bin bages,
     bag~|sack~|liner~ of|full|with full|of? of? household|domestic|general|normal|food|kitchen|house|nappy|rotting|smelly|stinking|dirty|used|everyday|old|someones? rubbish|waste|refuse|trash|food|litter|stuff|junk|crap|garbage|nappies, carrier bag~ of? rubbish?,
     black bag~|sack~ of|with? rubbish|waste|refuse|trash|household, black bin bag~|sack~ of? rubbish|waste|refuse, black ones, bin sacks, blue ones, domestic|general bagged|black rubbish|waste|refuse, bagged rubbish|waste|up|refuse rubbish?, rubbish in bags, household bags, nappy sack~`,
  ],
  [
    thing('other_household', 'furniture'),
    `sofa~, sofer~, setty, settee~, sette, sofabed~, sofa-bed~, sofa bed~, bed settee~, bed-settee~, couch|couches, corner|leather|fabric|old|3|2|two|three|seater sofa~|settee~|suite~|couch, l shape|shaped sofa~|settee~, corner unit~, armchair~, arm chair~, arm-chair~, chair~, dining|kitchen|high|computer|gaming|rocking|recliner|riser|easy|wicker|lounge|wing|swivel|arm chair~, recliner~ chair~|sofa~?, chaise longue~?, chaise, pouffe~, footstool~, foot stool~, stool~, bar|breakfast stool~|bar, ottoman~ bed? frame?, nest of tables,
     3|three|2|two piece suite~, suite~, wardrobe~, double|triple|flat|built|ikea|single wardrobe~, closet~, chest~ of drawers|draws, chest draws|drawers, drawers, drawer unit~, bedside table~|cabinet~|drawers|unit~|cupboard~, bedsides, cabinet~, display|drinks|glass|tv|bathroom cabinet~, cupboard~, sideboard~, side board~, dresser~, welsh dresser~, dressing table~, vanity unit~, wall unit~, tallboy~, bureau~, linen|blanket|toy chest~|box|boxes,
     bed~, double|single|bunk|kingsize|king|size|queen|kids|childs|childrens|cabin|metal|wooden|day|guest|camp|folding|z|toddler|hospital|wood|broken|pine|old bed~|bedframe~|bedstead~, bed frame~|base~|slats|slat~|head|settee~|parts|bits, beds, bunkbed~, bunk-bed~, bunks, crib~, cot bed~, futon~, bedframe~, bedstead~, divan~, divan base~|bed~, cot~, baby cot~|crib~, moses basket~, cotbed~, headboard~, head board~, headboards, dining|coffee|garden|kitchen|pool|ping|snooker|console|side|plastic|glass|wooden|patio|trestle|picnic|pong|tv|computer pong|room? table~ and chairs?, table~, tables, table and chairs, dining set|suite,
     desk~, computer|writing|school desk~, workstation~, bookcase~, book case~, bookshelf, bookshelves, shelf|shelves|shelving, shelving unit~, tv|media|television|telly stand~|unit~|cabinet~, room divider, coat stand, hat stand, shoe rack~, wine rack~, kallax, malm, furniture, furnitures, garden|old|broken|bedroom|household|flat|patio|wooden|ikea|wicker|rattan|house|living|baby|pack pack|room? furniture,
     pieces|bits|items|piece|bit|item|load|loads|pile|heap|lots|assorted of old|broken|garden|bedroom|household? furniture, piano~, baby grand piano?, upright piano~, fish tank~, aquarium~, vivarium, house contents, contents of a|the|someones|somebodys|their? whole|entire? house|flat|garage|shed|loft|home|bedroom,
     house|flat|garage|loft|shed clearance stuff|waste|rubbish|things|items|load|job?, bench|benches, garden|park|weight|weights bench|benches, commode~, stairlift~, stair lift~, grandfather clock, electric? organ~, coffin, safe from, sunlounger~, sun lounger~, lounger~, parasol~, garden swing seat?, swing seat~`,
  ],
  [
    thing('other_household', 'large'),
    `mattress|mattresses, mattres, mattresse, single|double|kingsize|king|size|old|stained|dirty|soiled|cot|baby|memory|foam|sprung|blow|air|up|queen|bed mattress|mattresses topper?, mattress topper~|cover~, airbed~, air bed~, lilo~, carpet~, roll~ of|old|up|rolled carpet~|lino|carpets|underlay|vinyl, carpet roll~|tile~|underlay, rolled up carpet~|rug~, rug~, lino, oilcloth,
     buggy|buggies, double|twin|baby|kids pram~|buggy|buggies|pushchair~, pushchair~, pram~, push chair~, push-chair~, stroller~, car seat~, trampoline~, bike~, bicycle~, push bike~, pushbike~, mountain bike~, trike~, tricycle~, kids|childs|childrens|child|old|rusty|girls|boys|exercise|broken|spin bike~|bicycle~, old|rusty|broken scooter~, bike frame~ rusty?, scooter, exercise bike~, exercise|gym|fitness machine~|equipment|bench|stuff, weights bench, cross trainer~, multi gym, multigym, rowing machine manual, dumbells, weights, golf clubs, surfboard~, snooker cue~, fire pit, chiminea~, patio heater~, tent~, gazebo~, awning~, windbreak, marquee~,
     wheelie|wheely|wheelybin~|recycling|household bin~, wheeliebin~, dustbin~, pedal bin~, hot tub~, jacuzzi~, paddling pool~, swimming pool liner, sand pit plastic, rabbit hutch|hutches, hutch|hutches, chicken coop~, bird|dog|rabbit|hamster|animal|parrot cage~, dog bed~|crate~|cage~|kennel~|basket~, kennel~, cat litter tray|box, shed~, garden shed~, wooden shed~, playhouse~, wendy house~, mirror~, curtain~ pole~?, curtain rail~|pole~, blind~, venetian blinds, cat tree~, play house, kids|plastic|childs slide~|swing~|playhouse~|kitchen|car~|table, plastic|kids slide~, swing set~, garden swing~, climbing frame~, wheelbarrow~, wheel barrow~, ladder~, step ladder~, stepladder~, large|outdoor|indoor|artificial|plastic|fake plants|toy~|christmas tree~?, artificial grass|christmas tree?, fake grass, astro? turf roll, doll house, dolls house~, basketball hoop~, goal posts|net, football goal~, rocking horse~, easel, christmas decoration~, clothes horse~, rotary airer~|dryer~|line, washing line pole, laundry basket~, linen basket~, washing basket~, drum kit, punch|punching|boxing bag~, guitar~, keyboard stand, filing box, fireguard, baby walker~|bouncer~|bath~|changer|seat~, changing table~, playpen~, play pen~, stair gate~, high chair~, highchair~, walking frame~, zimmer~ frame~?, walker frame, wheelchair~, mobility scooter~, rollator~, mobility aid~`,
  ],
  [
    thing('other_household', 'small'),
    `toy~, toys, kids|childrens|childs|baby|old|broken|soft|plastic toy~, teddy~, teddies, doll~, lego, puzzle~, jigsaw~, board games, games, clothes, kids|childrens|childs|baby|old|school clothes|stuff|things|bits|uniform, shoe~, shoes, trainers, curtains, handbags, old|bag~|bags|piles|sack~|sacks|pile|heap|load|binbags|suitcase|box|boxes|bin of|bags|bag of? full? of? old|kids|baby|used|unwanted? clothes|clothing|shoes|toys|books|bedding|blankets|textiles|curtains|towels|dvds|bric|pots|nappies, duvet~, pillow~, cushion~, quilt~, blanket~, sleeping bag~|mat~, bed sheets, towel~, bed sheets, eiderdown~, sofa cushion~, nappies, nappy, dirty|used|soiled|shitty|baby nappies|nappy, diaper~, baby wipes, wet wipes,
     book~, books, magazines, dvd~, cd~, cds, vhs tapes, videos, records, vinyl records, pots and pans, pots, pans, saucepan~, frying pan~, plates, plates and cups, cups, mugs, glasses, cutlery, tupperware, box|boxes of old|random|assorted|household? stuff|junk|things|toys|books|bits|clothes|crockery, cardboard box|boxes, box|boxes, amazon|delivery|moving|packing|removal|shoe|pizza|storage|empty|plastic|fish|big box|boxes, suitcase~, suit case~, holdall~, rucksack~, backpack~, school bag, picture frame~, picture~, painting~, photo frame~, photo album~, wedding album, ornament~, vase~, clock~, umbrella~ stand?, child|baby|kids|booster|childs car? seat~, baby seat~, carry cot~, carrycot~,
     glass? bottle~, bottles, jars, beer cans|bottles, household items|item|goods|things|junk|stuff|bits|objects|belongings|contents|effects, house stuff, newspapers, lampshade~, lamp shade~, mop~ and? bucket?, cool box|boxes, picnic stuff, nappy bin, cat litter, litter tray, candle~, plant pot~, flower? pot~, garden gnome~, gnomes, garden tools|ornaments|hose, hose~, hosepipe~, watering can~, tools, toolbox|toolboxes, spare keys, coat hangers, hangers, recycling box|boxes, bric a brac, musical instrument~, cool bag, rope~`,
  ],
  [
    thing('other_household', 'mass'),
    `clothing, textiles, bedding, underlay, cardboard, packaging, polystyrene, polystyrene packing, crockery, household junk, food waste, broken glass, glass, smashed glass|mirror, side waste, household recycling, recycling, recycling on|by|next|beside|round|around|at|left|outside, plastic bottles, household tat|junk, peoples|someones|persons|tenants|their|neighbours|his|her|old|personal|nans|mums|grans|dads belongings|possessions|things|clutter|effects|gear, belongings, possessions, clutter, personal effects, room contents, moving stuff, knick knacks, car boot leftovers, bric-a-brac, curtains and blinds, soft furnishings, foam cushions, wood burner ash, bbq ash, camping gear|stuff|equipment, festival gear, fishing gear, baby stuff|things|equipment|gear, bathroom stuff, kitchen stuff|ware, kitchenware, old carpet underlay, paper, takeaway boxes|cartons, soft toys, everything including the kitchen`,
  ],
  [thing('household_black_bags', 'mass', true), `household|domestic|house|home rubbish|refuse|trash|garbage`],
  [
    thing('other_household', 'mass', true),
    `household|domestic|house|bulky|bulk|home waste|items|item|stuff, bulky|bulk rubbish|refuse, bulky item~, bulk items, large|big items|item`,
  ],
  [
    thing('other', 'large'),
    `boat~, rowing boat, safe, a safe, mannequin head, caravan, trailer, gravestone~, headstone~, canoe, kayak, dinghy, jet ski, shopping|supermarket|tesco|asda trolley~|trollies|trolly|trollys, trolley~, trollies, trollys, signpost~, road sign~, keep left sign~, street sign~, statue~, cone thing`,
  ],
  [
    thing('other', 'mass'),
    `unidentified|unidentifiable|unknown|strange|weird|mysterious|odd|funny|dodgy|suspicious|suspect muck|stuff|waste|rubbish|substance~|liquid|something|material|powder|pile|heap|object~|items|item|thing~|package~|gunk|goo|sludge|jelly|foam, unidentifiable, unidentified, not|could|can sure|tell|not say|tell|make? you|u|out? exactly? what it|is|its|they? is|it|are?, could not tell you|u? what, do not know|have what it|this|is|they|that|its is|it|contains|are?, do not know what, have not looked what, no idea|clue what it|is|its|that|this is|it|contains?, no clue, god|heaven|who|goodness knows what, not sure what it|is|this|its|exactly is|was|it?, something wrapped|covered|under, mystery, could be anything, grey|gray|white|black|green|yellow powder|jelly|gunk|goo|sludge|slime|gloop, black sludge|muck|gunk, stinking black? gunk|sludge|muck, gunk, sludge, powder, foam blocks, fibreglass`,
  ],
  [
    thing('other', 'mass', true),
    `junk, tat, old junk|tat|rubbish, rubbage, rubbish, rubish, waste, trash, crap, debris, garbage, stuff, stuff dumped, load~ of rubbish|crap|junk|stuff|waste|shit, fly|flytipped|flytip tipping?|tipped?, flytipping, refuse, litter, shit, mess`,
  ],
]

export const wasteThings = phraseBook(rows)
