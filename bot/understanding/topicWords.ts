/**
 * Words of one kind, so that what is learnt of a sofa holds for a wardrobe nobody mentioned in the
 * corpus. Data for the classifier only; the safety rules have their own, reviewed lists. Plain words: the
 * tokeniser knows no hyphens.
 */
export const topicWords: Record<string, string> = {
  waste: `rubbish waste trash garbage junk debris bag bags binbag binbags sack sacks tip tat clutter mess crap
    heap pile pallets pallet drum drums cuttings skip bulky landfill offcuts scrap contents refuse
    litterbags packaging cardboard boxes crates crate polystyrene bubblewrap leftovers remains belongings
    possessions items item stuff things bits load loads piles stack heaped bagful bagfuls binliner binliners
    liner liners wheeliebin suitcase suitcases clothes clothing shoes toys books bedding cushions flytip
    skipload vanload truckload oddments sacking bagged mound mounds dumpsite eyesore shite crud junkyard
    tins plastic plastics`,
  furniture: `mattress mattresses sofa sofas settee settees couch couches armchair chair chairs wardrobe wardrobes
    drawers cupboard cabinet table tables desk bed beds bedframe divan headboard carpet carpets rug rugs
    underlay lino bookcase shelves sideboard dresser cot pram buggy pushchair highchair duvet pillows
    curtains lamp suite recliner futon bunk bookshelf bookshelves ottoman footstool stool stools sidetable
    dressers mirror mirrors blinds pouffe cots bunkbed bunkbeds bedside bedsteads bedframes headboards slats
    loungers lounger chaise nest dining deskchair pinetable hammock trampoline parasol gazebo paddling piano
    mattrass matresses matress bedsteds chester tvstand tallboy tallboys crib crate`,
  appliance: `fridge fridges freezer freezers washer dishwasher dryer drier cooker oven microwave tv telly television
    tvs monitor printer computer hoover toaster kettle boiler radiator hob heater appliance appliances
    electrical electricals tumble grill airfryer blender iron ironing fan fans dehumidifier vacuum hoovers
    speakers stereos laptop laptops console tablet screens keyboard cables sockets lamp lamps chiller
    chestfreezer aircon heaters cookers ovens microwaves kettles toasters printers monitors`,
  building: `tiles rubble bricks brick concrete plasterboard plaster soil hardcore timber wood planks door doors
    toilet sink bath basin worktop units asbestos corrugated roofing felt insulation fence panels slabs
    gravel cement paint tins decking shed pipes window frames cladding builders builder roofer tradesman
    tile slab masonry mortar sand ballast aggregate guttering gutters drainpipe joists beams lintel skirting
    laminate flooring vinyl cabinets cupboards sinks baths toilets basins cistern pan shower radiator
    rubblesacks mixer scaffolding breeze breezeblock breezeblocks hoarding tarpaulin tarmac kerbstones
    paving sheds greenhouse conservatory glazing panes pallets chipboard mdf plywood`,
  tyres: `tyres tyre wheels wheel bumper exhaust engine battery oil diesel seats hubcaps gearbox windscreen parts
    alternator axle clutch bonnet bumpers doors sump jerry headlights hubcap wheelrims rims alloys treads
    sidewalls brake discs`,
  foul: `needles needle syringes syringe sharps carcass nappies chemicals chemical barrel barrels canister
    cylinder gas clinical medicines bleach acid solvent faeces human excrement poo urine nappy sanitary swab
    swabs bandages gloves meds inhalers drugsbox corrosive toxic pesticide weedkiller antifreeze thinners
    grease fat offal guts carcase carcasses bones maggots rotting rotten stinking smelly stench pong`,
  garden: `hedge hedges branches branch grass leaves weeds tree trees bush bushes lawn verge plants brambles shrubs
    turf conifer garden compost pruning clippings cuttings logs trunks stump stumps roots ivy nettles
    conifers laurel leylandii bark mulch flowerpots planters soil sods flowers mowing mowed pruned`,
  dump: `dump dumped dumping dumps flytip flytipped flytipping flytippers flytipper tipped tipping chucked slung
    discarded abandoned unloaded unloading offloaded emptied lobbed left leaving ditched piled shoved thrown
    tossed fly flung deposited strewn dumpers tipper tippers heaved rolled stuffed leant propped stashed
    hidden bunged chuckin dumpin hurled flinging ditching leaves tippin abandoning abandon disposed
    disposing disposes littered offloads launched plonked scattered scattering spilled spilling strewed
    dropping dropped droppings rotting blocking unwanted unclaimed`,
  litter: `litter littering wrappers cans bottles cigarette fag packets mcdonalds kfc takeaway cups glass fouling
    poo poop cartons crisp polystyrene greggs burger chewing gum stubs butts vape vapes mess dogpoo dogmess
    poobags poobag turd turds fouled muck`,
  noise: `noise noises noisy loud louder music bass party parties partying banging barking barks bark drumming
    drums stereo speaker speakers karaoke drilling revving alarm alarms blaring blasting thumping stomping
    singing racket din howling subwoofer dj rave tunes trumpet guitar hammering amp decibels noize nosie
    racketing boom booming booms buzz buzzing humming hum screeching whine whining drone throbbing thud
    thuds thudding bangs bump bumping vibrating vibration shaking deafening unbearable blares blasted blast
    tannoy horn horns beeping beeps honking hooting chanting cheering clapping bellowing saxophone piano
    violin bagpipes keyboard dnb techno garage grime reggae hits playlist volume quiet silence earplugs
    decibel stomps stamping running jumping dragging furniture hoovering hoover chainsaw strimmer leafblower
    jackhammer hammer sander whistle whistling yapping yelping crowing cockerels`,
  shout: `shout shouts shouting shouted scream screams screaming screamed yell yells yelling yelled swear swearing
    swore abuse verbal names insults insulted racist roar roaring ranting effing jeering heckling mouthing
    bawling hollering shrieking shriek screeches cursing cursed cussing curse taunts taunting taunted
    mocking mocked jeer jeers catcall catcalling catcalls whistled slurs slur slagging calling rude obscene
    obscenities mouthy lairy gobby aggro gestures fingers abusing paki homophobic transphobic antisemitic
    islamophobic hijab turban foreign immigrants`,
  rowdy: `youths youth teenagers teens lads lad gang gangs yobs hooligans rowdy drunks drunk drinkers mob groups
    group hoodies loitering gathering hanging congregating brawling beggar beggars begging crowd chavs
    scrotes oiks louts thugs boys adolescents teenage crews crew posse wildlings feral delinquents ruffians
    tearaways scallies roadmen roadman bikers chavvy revellers partygoers drunkards winos wino alkies alkys
    tramps tramp vagrants squatters squatter scruffs troublemakers troublemaker nuisance antisocial asb
    misbehaving messing mucking fighting scrapping scuffle brawl brawls rumble hangout gather gathers
    gathered congregate congregates loiter loiters intimidating intimidate intimidated intimidates harassing
    harass harassed harasses pestering tormenting terrorising knockdown ginger knocking knock`,
  neighbour: `neighbour neighbours nextdoor upstairs downstairs flat flats tenant tenants lodger landlord resident
    nieghbours adjoining adjacent terraced maisonette hmo airbnb renters renter occupants occupant occupier
    household block housemates folk couple residents landing stairwell ceiling wall walls floorboards
    upstair above below opposite downstair`,
  drugs: `drugs drug weed cannabis dealing dealers dealer dealt cocaine crack heroin ketamine spice meth cuckooing
    cuckooed skunk nos canisters balloons joints spliff users junkies gear coke ket stoned pills mdma smack
    smoking smoke blunts bong inject injecting hash valium pregabalin weeds narcotics substances deals
    handovers handover wraps baggies baggie trap traphouse bando plug shotting shotters shotter grow
    cultivation hydroponics plants bongs roach zoot zoots crackhead crackheads smackhead smackheads smackies
    druggies druggy druggie junkie junky snorting sniffing sniff vaping runners runner spliffs whizz speed
    lsd acid magic mushrooms poppers laughing nitrous whippets xanax dope bud ganja haze skunky reeks stinks`,
  addiction: `addict addicts addicted addiction rehab detox recovery sober clean aa na alcoholic alcoholics alcohol
    booze drinking vodka wine cider methadone script withdrawal withdrawals relapse relapsed hooked habit
    cravings craving substance misuse units dependency dependent quit gambling naloxone subutex boozing
    boozer boozed drunk drunken hungover hangover hangovers pints pint whisky whiskey gin rum lager beers
    beer spirits bottle bottles glass sobriety teetotal dry sponsor meetings cgl spectrum counsellor
    keyworker comedown comedowns binge bingeing binges shakes sweats dts liver coping gamble bets betting
    bet casino slots pokies scratchcards bookies smoker cigarettes nicotine patches vape opiates opioid
    opioids tramadol codeine morphine oxy zopiclone benzos diazepam temazepam painkillers exchange antabuse
    acamprosate stimulants steroids`,
  vehicle: `quad quads moped mopeds motorbike motorbikes bike bikes scooter scooters escooter racing racers speeding
    car cars van vans donuts doughnuts wheelies exhausts lorry lorries truck transit taxi bus train trailer
    motor caravan driving drove driver ebikes ebike dirtbike dirtbikes pitbike crossers scramblers scrambler
    motocross quadbike motorcycles motorcycle motorcyclists motorcyclist vehicles vehicle vauxhall ford bmw
    audi golf corsa fiesta astra mercedes toyota campervan motorhome taxis cab trucks hgv hgvs sorn untaxed
    plates windscreen clamped bonnet engines backfiring drifting doughnutting burnouts wheelie wheelspins
    skidding handbrake convoy meets parked parking rev revs revved wheelspin speeds overtaking racer
    tailgating`,
  damage: `graffiti vandalism vandalised vandalising vandals smashed smashing broke broken breaking kicked damaged
    damage damaging spray sprayed tagged tagging wrecked ripped slashed egged eggs stones throwing threw
    keyed scratched snapped destroyed graffitied tags tagger scrawled daubed painted paint scratching
    scratch slashing slash keying dented dent dents cracked chipped torn ripping tearing bent uprooted
    trashed trashing trash destroying destroys wreck wrecking vandal vandalise vandalises criminal smash
    smashes shattered shatter catapult catapults airgun pellets pellet stone bricked rocks missiles egging
    pelted pelting kicks kicking headbutted`,
  fire: `fire fires arson bonfire burning burnt burned flames flame alight lit torched blaze ablaze smoke smoking
    smouldering sparks sparking ignited inferno fumes burns singed scorched charred ashes embers matches
    lighter lighters petrol accelerant firebug arsonist arsonists firelighter bbq barbecue incinerator
    smouldered smoulder bonfires blazing torching torch`,
  firework: `fireworks firework rockets rocket bangers bangs sparklers catherine roman candle candles explosions
    explosion exploding banging display diwali`,
  animal: `dog dogs cat cats cockerel pigeons rats rat lead bit bitten staffy xl bully pitbull fox swan horse mice
    wasps puppy puppies pup pups kitten kittens parrot parrots hens chickens chicken ducks duck geese goose
    pigeon squirrel squirrels foxes badger badgers hedgehog hedgehogs seagulls gulls rabbit rabbits snake
    snakes spider spiders ants bees wasp hornets fleas cockroach cockroaches mouse moles cows cow sheep
    goats goat pony ponies horses donkey terrier rottweiler alsatian husky labrador spaniel growls growling
    snarling snarled lunged lunges bites biting mutt mutts hound muzzle muzzled leash strays stray poo`,
  partner: `husband wife partner boyfriend girlfriend ex fiance fiancee spouse hubby missus fella mrs exs marriage
    married divorced divorce relationship dating wedding engaged separated splitting split husbands wives
    partners boyfriends girlfriends fiances lover lovers spouses soulmate babydaddy babyfather bidie
    betrothed separation exhusband exwife bloke mister hubbie feller marriages affair cheat cheated cheating`,
  kin: `dad mum mom mummy daddy stepdad stepmum son daughter brother sister uncle aunt auntie cousin cousins nan
    nanny grandad grandma gran family inlaws parents father mother mam grandson granddaughter relatives
    nephew niece stepson twin siblings sibling mums dads daughters sons brothers sisters uncles aunts
    relative relation grandfather grandmother grandparents grandchildren grandkids stepfather stepmother
    stepdaughter stepbrother stepsister stepchildren fosterdad foster carer carers guardian godfather inlaw
    papa mama abbu ammi baba beta didi bhabhi`,
  child: `kids kid child children baby babies toddler toddlers boy boys girl girls newborn teen teenage tot tots
    little infant schoolboy schoolgirl pram youngster youngsters teens preschooler bairn bairns nipper
    nippers pupil pupils daughters sons grandchild grandson schoolkids schoolchildren nursery reception
    preschool tween minors minor underage unborn pregnant pregnancy bump`,
  man: `man men bloke blokes guy guys fella chap gentleman male stranger strangers someone somebody he him his
    hes geezer geezers fellow fellows lad pensioner old fellas himself males dude dudes chaps boyf`,
  woman: `woman women lady ladies girl lass she her shes female females gal gals herself pensioner missis mistress`,
  hurt: `hit hits hitting beat beats beating beaten punch punched punches punching slap slapped slaps slapping
    kick kicks kicking strangle strangled strangling choke choked choking bruises bruised bruise hurt hurts
    hurting violent violence abusing abusive abused threatens threatened threatening threats rape raped
    assaulted assault assaulting attack attacks attacked attacking push pushed pushes shove shoved shoves
    grab grabbed grabs grabbing headbutt batter battered battering spat spits thump thumped stamped stamping
    pinned pins drag dragged dragging throttled headlock mauled mauling bottled glassed whacked belted
    lashes lash cane pinches pinched burns wrestled throat neck fists fist hitten smacks smack smacked
    smacking whacks whack clouts clouted clout decked floored knocks knocked wallops walloped wallop
    thrashing thrashes thrashed lamps lamped backhand backhanded elbow elbowed kneed twists twisted twisting
    squeezed squeezes yanked yanks yank pulls pulled hair bites bit biting scratched scratches scalded scald
    cigarette burned spitting strangulation smothered smother smothering suffocate suffocated restrained
    restrains held holds threw throws thrown hurled lashed lashing laid laying hands hand handy assaults
    batters bullied bullies bullying torture tortured torturing manhandles manhandled rough roughs roughed
    raping molested molests molesting forcing forced forces cruelty cruel brutal brute temper rages rage
    explodes rageful flips snaps snapped aggression aggressive aggressively abuser abusers perpetrator
    bruising marks mark lip lips swollen`,
  control: `control controls controlling controlled allowed permission allows forbids forbid stops stopped let lets
    jealous accuses accused checks checking tracks tracking tracker follows follow watches watching rules
    decides demand demands isolate isolated manipulates gaslighting gaslight coercive obey punish punishes
    punished threatens locks locked lock refuge timed times trapped chooses charge spying spies permits
    permitted curfew grounded restricts restricted restricting monitors monitored monitoring dictates
    dictated deciding forbidden forbidding banned bans deletes deleted blocks blocked picks inspects
    interrogates questions questioning possessive obsessive jealousy paranoid suspicious accusing guilts
    sulks silent ignores ignoring insults belittles belittled belittling humiliates humiliated humiliating
    degrades mocks worthless useless thick stupid fat ugly crazy mental mad gaslights gaslit manipulating
    manipulate manipulative coerced coercing coercion blackmail blackmails blackmailing ultimatum ultimatums
    obeying submissive asks approve approves disapproves weighs portion portions`,
  money: `money wages pension benefits bank card cash account allowance debts debt credit loan pay pip savings
    bankcard cards accounts overdraft salary wage paycheck payday payslip earnings income universal
    inheritance mortgage purse wallet pennies pound pounds fiver tenner quid receipt receipts loans borrows
    borrowed owes owe owing spends spending budget penny pocket housekeeping giro`,
  phone: `phone phones texts messages calls mobile facebook whatsapp instagram snapchat passwords password nudes
    pictures photos online handset sim iphone android laptop ipad tablet emails email location findmy
    snapmap snap airtag gps spyware app apps inbox dms contacts contact tiktok insta messenger icloud gmail
    alexa ring doorbell camera cameras`,
  fear: `scared afraid frightened terrified fear scare frightening unsafe danger dangerous worried nervous
    anxious dread petrified shaking panic panicking eggshells tiptoe flinch hide hiding frighten frightens
    intimidated terror terrifies terrifying fearful fears dreading nervy jumpy edgy tense uneasy trembling
    tremble shake shakes shaky cowering flinches anxiety anxieties paranoid panicked spooked creepy creep
    creeps creeped uncomfortable vulnerable threatened`,
  home: `home house flat room bedroom bathroom kitchen indoors door window stairs garden cupboard wardrobe loft
    hallway landing upstairs lounge livingroom hall attic cellar garage drive driveway porch balcony patio
    shed bungalow doorstep letterbox household sofa bed`,
  escape: `escape flee fleeing fled leave leaving away refuge shelter hostel safe safety somewhere injunction sada
    idva molestation runaway getaway move moved rehoused sanctuary protection protect womens aid dash
    helpline counsellor order occupation clares law disclosure isva stalker stalking`,
  weapon: `knife knives machete gun guns shotgun pistol rifle blade sword axe bat hammer crowbar weapon weapons
    crossbow bottle stabbed stabbing stab shot shooting shots gunshots hatchet pole acid petrol bomb
    explosive grenade nife dagger screwdriver cleaver zombie balaclava balaclavas armed daggers machetes
    knifes swords cleavers crossbows catapult bb airsoft firearm firearms handgun handguns bullets bullet
    samurai cutlass razor scissors screwdrivers hammers cosh knuckledusters baseball bats poles chains chain
    spear bombs bomber detonator molotov brandishing brandished brandish waving wielding swinging lunged
    lunging stabber knifed slashed slashing`,
  injury: `blood bleeding bleed bleeds bled wound wounded injured injury hurt broken gash artery cut burns burn
    skull head leg arm chest stomach bone spurting pouring unconscious collapsed collapse fainted slumped
    seizure fitting fit stroke breathing breathe breath pulse choking purple blue grey floppy limp
    unresponsive overdose overdosed dying dead asthma diabetic allergic epipen cardiac heart ambulance
    paramedics labour drowning drowned electrocuted trapped stuck crushed fell fallen concussion vomiting
    drowsy keeled blacking rouse conscious swallowed poison poisoned bleedin blooded haemorrhage injuries
    wounds gashed lacerated impaled amputated severed fracture fractured dislocated concussed passed faints
    fainting blackout seizures fits convulsing drooping slurring slurred chestpain palpitations angina defib
    cpr resuscitate gasping wheezing wheeze inhaler anaphylaxis allergy hypo insulin meningitis sepsis rash
    fever feverish temperature convulsion scalded burned electrocution hypothermia frozen heatstroke
    dehydrated contractions waters miscarriage pregnant`,
  rescue: `ambulance police fire brigade 999 112 paramedic urgent urgently emergency hurry quick quickly help sos
    mayday rescue asap immediately polis pomocy ajutor aiuto socorro ambulances cops cop coppers firemen
    firefighters coastguard helicopter paramedics lifeguard dispatch send come sharpish pronto fast dial
    responders`,
  hazard: `gas fumes leak leaking smell explosion exploded exploding carbon monoxide live wire cable wires electric
    sparking collapsed sinkhole crash crashed collision overturned tracks rails motorway carriageway flood
    pylon pylons powerline powerlines mains fuse arcing leaked spillage spill tanker derailed collapse
    collapsing subsidence landslip ice flooding flooded burst debris bomb suspect package parcel ticking
    powder radiation chlorine ammonia`,
  intruder: `burglar burglars burglary intruder broke breaking breakin robbed robbing robbery mugged mugging mugger
    thief thieves stealing snatched snatching kidnap kidnapped abducted grabbing prowler stalker jemmy
    forcing masked chasing chased following followed burgled burgle breaks breakins housebreakers looters
    looting raiders raid robbers robber robs rob jumped muggings muggers snatch pickpocket nicked nicking
    pinched stole stolen steals carjacked carjack trespasser intruding intruders lurking lurks prowling
    peeping peeper jemmied crowbarred climbing balaclava creeping shoplifting shoplifters shoplifter scammer
    conman`,
  missing: `missing lost disappeared vanished wandered run gone seen dementia alzheimers whereabouts unaccounted
    absconded strayed wanders runaway returned`,
  despair: `suicide suicidal suicidle die dying dead death overdose kill killing ended cutting selfharm harming
    hopeless pointless end ending worthless burden goodbye goodbyes alive living life live exist existing
    existence funeral grave hang noose rope pills tablets paracetamol jump jumping bridge ledge wrists razor
    blade samaritans anymore numb empty unbearable disappear heaven peace asleep forever offing off topping
    top unaliving slit slitting selfharmer scars cuts overdosing swallow swallowed notes note letter wills
    suffering suffer despair despairing hopelessness meaningless nothingness emptiness numbness miserable
    misery depressed depression depressing dark darkness black hole tears crying cry cried sobbing weeping
    broken shattered exhausted drained hurting pain painful agony tired weary done finished struggling
    struggle cope coping drowning sinking spiralling trapped alone lonely loneliness isolated unloved
    unwanted hated hate burdening failure fail failed nobody care cares miss matter mattered matters without
    gone vanish breathe wake waking intrusive thoughts voices urges urge crisis breakdown breaking mental`,
  self: `myself self i me my im meself mine myslef mysel`,
  height: `bridge roof ledge railings barrier tracks platform cliff balcony rooftop multistorey rails parapet
    viaduct scaffolding crane windowsill sill carpark flyover footbridge rooftops`,
  help: `help support advice service helpline charity counselling counsellor therapy therapist mind nhs gp doctor
    helplines helping assist assistance guidance signpost referral referred refer listen listening
    samaritans shout calm papyrus nhs111 111 cahms camhs iapt psychiatrist psychologist psych counsellors
    mentor befriender keyworker`,
  person: `person human someone agent advisor adviser operator staff officer manager speak talk call phone number
    ring contact somebody real representative supervisor receptionist wardens pcso councillor team email
    address appointment visit robot bot machine humans persons colleague telephone landline callback
    ringback voicemail extension desk reception switchboard helpdesk frontdesk rep reps automated automation
    computer chatbot bots ai robotic typing transferred transfer connect connected escalate complaint
    manageress director boss appointments interpreter translator`,
  report: `report reported reporting reference ref case update progress status happening complaint complained
    logged ticket chasing chase outcome decision heard reply replied response investigate investigated
    sorted email reports references refs log raised submitted submit sent filed lodged emailed photos pics
    acknowledgement acknowledged responded answering follow followup progressed progressing resolved
    unresolved reopen reopened closed closure closing pending waiting awaiting timescale timescales eta
    tracked tracker tracking assigned feedback result results latest news querying previous original earlier
    existing open`,
  council: `council tax bins bin collection collected collect recycling recycle pothole potholes streetlight
    streetlights lamp light lights permit permits planning housing repair repairs rent benefit library
    licence electoral register vote school nursery parking pest grit gritting pavement kerb playground
    leisure pool cemetery marriage birth registry allotment allotments garage homeless pass blue badge drain
    drains blocked missed brown black green caddy councillor application apply form fee appeal penalty rates
    band damp mould leak boiler heating lift intercom fob tenancy eviction evicted collections binmen binman
    wheelie calendar caddies liners bulky skips depot gully gullies tarmac resurfacing roadworks highways
    signage signpost bollard bollards cones snow hedge verge mowing weeds streetlamp streetlamps lamppost
    lampposts lighting flickering trees overhanging branch tpo leylandii playgrounds swing swings slide
    pitches courts pavilions toilets loos museum theatre gym swimming bus buses shelter concessionary taxis
    licensing licences licensed hackney premises food hygiene rating inspector rats mice bedbugs pigeons
    sewer sewage septic leaking leaks radiators electrics plumbing windows repairman contractor plasterer
    inspection downsizing transfer exchange homeswap homechoice bidding bids bid list banding allocation
    allocations overcrowded overcrowding homelessness section21 arrears tenancies tenant leaseholder
    leasehold freeholder sheltered wardens warden adaptations handrail ramp stairlift visitors zone cpz
    meter meters pcn fined fines bailiff bailiffs summons reminder instalment instalments discount discounts
    exemption exempt rebate reduction student valuation refund overpaid overpayment dhp voucher vouchers
    grant grants foodbank hardship conservatory extension dormer objection object enforcement listed
    conservation elections elector polling ballot proxy voter councillors mp mayor petition foi births
    deaths marriages registrar certificate ceremony ceremonies cremation crematorium ashes burial burials
    graves headstone plot memorial admissions catchment uniform send ehcp transport libraries books loans
    market stall stalls trader busking filming`,
  volunteer: `volunteer volunteers volunteering join litterpick pick pickers watch neighbourhood ambassador involved
    community forum inspector group groups scheme donate donation cleanup tidy charity champion warden
    consultation survey speedwatch residents association meeting sign fundraising mentor scouts volunteered
    donating donations donated fundraise fundraiser fundraisers helpers helper recruit recruiting joined
    joining champions ambassadors rep reps wardens steering committee committees agm minutes panel panels
    scrutiny trustee trustees governor governors cadets cadet specials befriending befriender coaching coach
    tutor tutoring foodbank soup kitchen planting bulbs orchard wildflower litterpickers litterpicking
    grabbers grabber cleanups spruce tidying painting mural murals noticeboard newsletter leafleting
    leaflets flyers workshop workshops focus feedback consultations questionnaire voice opinions ideas
    suggest suggestion suggestions retired skills cv contribute contribution participate participation
    opportunities opportunity roles rota`,
  leave: `exit leave bye goodbye close quit stop cancel hide end finish finished done goodnight night later ciao
    cya laters unsubscribe delete wipe clear erase forget nevermind wrong exiting quitting closing shut
    shutdown logoff logout signout disconnect toodle toodles pip cheerio farewell ttfn byebye adieu sayonara
    abort scrap nvm dismiss minimise esc blank vanish coming footsteps`,
  hello: `hello hi hey hiya morning afternoon evening alright yo greetings heya hallo thanks thank cheers ta hola
    salaam namaste bonjour thankyou appreciated grateful ty thx welcome salutations howdy hullo helo hellow
    ello wotcha wotcher ayup eyup hiyaa hii heyy yoo salam shalom ciao merhaba czesc dzien dobry ola
    namaskar mornin gm afternoons anybody anyone there tysm thnx thnks tnx thankss merci gracias danke
    dziekuje obrigado legend star lifesaver brilliant ace champion wonderful kind`,
  chat: `what who why how which ok okay yes no yeah nope maybe lol haha weather football time joke pizza menu
    options test sorry dunno huh hmm nothing cool nice great fine wow bored stupid boring netflix recipe
    recipes cook cooking bake baking cake cakes biscuits bread chicken pasta curry sandwich breakfast lunch
    dinner tea coffee restaurant restaurants cafe quiz film films movie movies cinema series episode song
    songs singer lyrics band concert gig festival tickets lottery lotto horoscope zodiac score scores match
    premier league arsenal tottenham spurs chelsea liverpool united rugby cricket tennis golf olympics f1
    holiday holidays flight flights hotel beach spain train trains timetable forecast rain raining sunny
    snow snowing temperature degrees umbrella poem story riddle trivia capital maths sum calculator homework
    essay translate translation god universe dinosaurs space moon planet philosophy ai chatgpt siri alexa
    google robot robots sentient feelings favourite colour dumb idiot moron wanker twat dick bellend muppet
    stfu fuck shit bollocks crap bitcoin crypto stocks invest loan spam casino viagra click winner prize
    iphone laptop wifi broadband router password netball dating tinder makeup hair haircut barber nails
    shoes dress shopping tesco asda aldi lidl sainsburys morrisons amazon ebay parcel delivery postman`,
  now: `now currently tonight right moment happening still just today immediately ongoing immediate presently
    underway carrying kicking atm live`,
  past: `last ago yesterday week weeks month months year years previously used before monday tuesday wednesday
    thursday friday saturday sunday lately recently january february march april may june july august
    september october november december summer winter spring autumn fortnight earlier overnight once`,
  place: `road street close way park alley underpass path footpath shops shop station school church green field
    woods lane avenue court layby lake stairwell precinct town oval subway footbridge bridge roundabout
    verge kerb pavement island square gardens crescent drive grove terrace hill rise common copse spinney
    meadow pond brook bench benches playground skatepark garages estate block lobby foyer corridor chute
    binstore`,
  sport: `football cricket rugby tennis golf netball snooker darts pool boxing swim swimming yoga pilates karate
    judo running jogging cycling marathon gym match game games league team goal goals score referee pitch
    fixture fifa playstation xbox minecraft fortnite roblox`,
  food: `pizza burger chips curry kebab takeaway sandwich pasta rice bread cheese egg bacon sausage sausages
    roast soup salad cake cakes biscuit biscuits chocolate crisps pudding breakfast lunch dinner supper
    recipe recipes cook cooking bake baking ingredients restaurant restaurants cafe menu deliveroo greggs
    nandos mcdonalds kfc subway tesco asda aldi lidl sainsburys morrisons waitrose coffee latte brew hungry
    peckish starving sourdough turkey gravy mayonnaise lasagne avocado tomatoes potatoes strawberries
    marmalade`,
  weather: `weather rain raining rainy sunny sunshine snow snowing snowy forecast frost icy windy storm stormy
    umbrella drizzle foggy fog cloudy hot cold chilly heatwave temperature degrees celsius humid thunder
    lightning`,
  culture: `film films movie movies cinema netflix telly episode series soap eastenders corrie strictly song songs
    singer lyrics album concert gig festival tickets panto theatre book novel author poem poems poetry story
    joke jokes riddle riddles quiz trivia horoscope zodiac painting museum celebrity elvis beatles oasis
    taylor swift eurovision spotify youtube podcast`,
  schoolwork: `capital country countries planet planets moon sun history geography maths equation algebra science
    physics chemistry biology spelling grammar essay homework revision dictionary synonym translate
    translation meaning define definition inventor discovered kilometres miles litres ounces convert
    conversion dinosaur dinosaurs volcano pyramid shakespeare king queen president`,
  technology: `wifi broadband router internet website webpage laptop iphone android ipad app apps password login
    username download upload browser bluetooth charger charging battery software virus microsoft excel
    outlook gmail signal 5g sim contract vodafone sky bt ee virgin o2`,
  shopping: `buy buying bought sell selling sale shop shopping order ordered refund delivery parcel amazon ebay
    vinted gumtree marketplace argos ikea primark next boots wilko currys size shoes dress jacket trainers
    jeans perfume discount voucher price prices cheap cheaper bargain warranty`,
  travel: `train trains bus buses coach flight flights airport luton stansted heathrow gatwick ticket tickets
    timetable departures taxi cab uber ferry passport visa hotel hotels holiday holidays beach spain
    tenerife benidorm insurance cruise camping directions route satnav petrol`,
  health: `doctor doctors gp surgery dentist dental optician hospital lister appointment prescription prescriptions
    pharmacy chemist vaccine jab flu covid test physio xray scan operation cough cold headache toothache
    backache rash sore earache fever allergy hayfever arthritis diabetes vitamins nhs app 111 midwife`,
  bot: `bot robot chatbot ai computer machine automated siri alexa chatgpt google program algorithm real human
    useless stupid dumb thick rubbish hopeless crap annoying pointless frustrating understand understanding
    listening misunderstood`,
  swear: `fuck fucking fucked fuckin fucker shit shite bollocks wanker wank twat dick dickhead prick cunt bastard
    bastards arse arsehole bugger bloody sod piss pissed crap tosser bellend knob muppet idiot moron cow
    bitch slag whore slut`,
  work: `job jobs work working shift shifts employer employee boss colleague cv interview vacancy vacancies
    career careers apprenticeship salary hr contract redundancy redundant sacked invoice business company
    office warehouse nursing nurse teacher`,
  legal: `court courts solicitor lawyer judge magistrate injunction order custody divorce prosecution sentence
    probation bail statement witness evidence legal law laws illegal rights offence crime crimes criminal
    fine fined charged arrest arrested civil claim compensation sue suing tribunal`,
  money_admin: `bill bills invoice pay paying payment payments instalment instalments refund charge charges charged fee
    fees cost costs price owe arrears debt debts discount reduction rebate exemption exempt allowance
    benefit benefits grant grants claim claiming`,
  apply: `apply applying application applications form forms register registering registration renew renewing
    renewal book booking bookings request requesting order ordering deadline eligible eligibility qualify
    entitled permission permit permits licence license appeal appealing object objecting objection
    certificate`,
  housing: `flat flats tenancy tenant tenants landlord landlords rent rented renting lease leaseholder repair
    repairs repaired broken fix fixed fixing mend boiler heating radiator radiators leak leaking leaky drip
    dripping tap taps toilet shower bath sink ceiling damp mould mouldy condensation window windows door
    doors lock locks kitchen bathroom lift lifts intercom fob electrics socket sockets lights plumber
    electrician plasterer roof guttering insulation bid bidding band transfer swap exchange homeless
    homelessness evicted eviction overcrowded bedroom bedrooms accommodation sheltered bungalow adaptation`,
  roads: `pothole potholes road roads pavement pavements path kerb drain drains gully manhole streetlight
    streetlights lamp lamppost lampposts traffic lights crossing zebra bollard roundabout bump bumps sign
    signs lines markings resurfacing roadworks diversion gritting grit salt verge verges 20mph cones barrier
    railings surface uneven cracked sunken flooded`,
  nature: `tree trees hedge hedges branch branches roots grass lawn verge flowers flowerbeds weeds leaves park
    parks pond lake bench benches playground swings slide roundabout fountain wildlife bird birds nest
    nesting hedgehog bats squirrel allotment allotments plot ducks swans`,
  bereavement: `funeral funerals burial bury buried grave graves graveyard cemetery crematorium cremation ashes
    headstone memorial plaque died death dead deceased bereaved bereavement widow widower widowed probate
    will register`,
  vote: `vote voting voter election elections polling ballot electoral councillor councillors mp mayor petition
    minutes cabinet committee meeting ward party labour conservative reform candidate`,
  school: `school schools nursery nurseries teacher teachers class classroom term terms admissions uniform pupils
    college uni university student exam exams gcse homework headteacher head playgroup childminder lunchbox
    detention`,
  quantity: `two three four five six seven eight nine ten dozen twenty thirty hundred several few couple many lots
    load loads huge massive enormous mountain tons heap full half`,
  crying: `cry cries crying cried sob sobbing weep weeping tears screaming screams begging pleading begs whimpering
    yelling help`,
  gonewrong: `missed forgot forgotten skipped uncollected overflowing full late delayed didnt hasnt cancelled lost
    broken faulty stuck jammed`,
  noticing: `saw seen spotted noticed found heard hearing watched witnessed filmed recorded video photo photos
    picture pictures cctv dashcam footage caught`,
  polite: `please kindly could would may wondering wonder enquire enquiry inquire query question advise regards
    sincerely grateful appreciate`,
  anger: `angry furious livid fuming raging disgusted disgusting disgrace disgraceful appalling appalled
    ridiculous shocking joke unacceptable outrageous intolerable nightmare hell`,
  stalk: `follows following followed stalking stalker stalked waits waiting waited outside watching watches sits
    parked lurking bombards bombarding messages messaging texting calling ringing voicemails flowers gifts
    unwanted obsessed blocked fake accounts tracker airtag`,
  honour: `arranged forced marry marriage wedding nikah engagement engaged suitor rishta dowry izzat honour honor
    shame shamed shameful dishonour elders community imam mosque abroad pakistan bangladesh india somalia
    flight passport hijab modest cousin virgin fgm cutting`,
  carer: `carer carers caring dementia alzheimers elderly frail bedbound wheelchair disabled disability mobility
    medication neglect neglected neglects unfed unwashed starving`,
  sexual: `sex sexual sexually rape raped assault touched touches touching groped gropes groping fondled naked nude
    nudes flashed flashing flasher masturbating exposing exposed intimate porn consent unwanted kissed
    kissing groomed grooming prostitute prostitutes prostitution brothel punters`,
}
