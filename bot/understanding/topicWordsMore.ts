/**
 * More words of one kind: places of the town, what people own and do, other authorities, other languages,
 * and the small words in which trouble is told or hidden. Data for the classifier only, as `topicWords`.
 */
export const topicWordsMore: Record<string, string> = {
  local: `stevenage fairlands chells shephall bedwell symonds hampson silam ridlins lonsdale gresley hyde pin broadhall
    monkswood bandley martins lytton gunnels queensway broadwater poplars letchmore walkern aston knebworth
    bragbury whomerley roebuck longmeadow ashby marymead burymead gunnelswood corey coreys meg roaring lister
    mobbsbury hydean archer webb norton glebe peartree shephalbury wedgwood daneshill danestrete caxton
    babbage meadway sish collenswood rectory marlborough haycroft fishers wisden mildmay scarborough
    cuttys vinters verity lanterns hitchin letchworth baldock welwyn hatfield hertford herts hertfordshire
    sg1 sg2 a602 a1m westgate interchange plash brent telford bude torquay ripon skegness eastbourne newlyn
    sefton jessop vardon cavendish fairview canterbury lincoln exeter leeds raleigh drakes whitesmead
    chesfield woodfield jubilee kimbolton wellfield grenville popple colestrete filey sishes trumper
    nodes trent minehead clovelly blenheim stirling edmonds skipton ely york ferrier dene brook`,
  nationwide: `dwp jobcentre hmrc dvla passport visa immigration citizenship asylum embassy jury mot insurance
    ombudsman parliament government minister gov pip esa jsa ucas ofsted ofcom ofgem bailiffs companies
    tribunal solicitor conveyancing probate landregistry nationality settled residence leave remain
    national student finance tvlicence licensing post royal mail bank building society mortgage broker`,
  utility: `broadband wifi router aerial satellite meter smart electric electricity gas boiler water sewage thames
    affinity cadent ukpn octopus ovo edf eon openreach virgin landline engineer supplier tariff bill
    outage powercut power cut pressure leak stopcock mains pipe burst drain sewer manhole`,
  welfare: `respite carers assessment occupational therapist equipment hoist commode rail rails careline pendant
    lifeline deaf blind wheelchair mobility scooter autism autistic adhd send ehcp disabled disability
    elderly dementia alzheimers attendance lunch club transport dialaride shopmobility incontinence pads
    catheter clinical dressings dialysis nebuliser oxygen`,
  animals_found: `found lost tortoise rabbit hamster ferret parrot budgie cat dog microchip collar rspca warden vet
    kitten hedgehog swan injured bird tame escaped missing poster kennels rehome adopt`,
  leisure: `swim gym class yoga pitch hire hall booking theatre panto museum exhibition library book ebook
    reservation renew study party venue disco karaoke bingo quiz club choir band dance lessons drama
    skating rink bowling cinema film park boat sailing canoe fishing golf tennis paddling splash soft play
    bouncy castle fair fairground circus carnival festival firework display christmas lights santa`,
  hobby: `knitting crochet sewing painting baking gardening chess puzzle crossword sudoku jigsaw gaming podcast
    reading novel thriller album playlist guitar piano drums singing choir photography birdwatching lego
    scrabble darts snooker bridge poker cards magic origami pottery`,
  everyday_objects: `glasses keys wallet umbrella handbag purse hat coat scarf gloves shoes slippers socks trousers
    jumper jacket pyjamas dress watch bracelet necklace lipstick toothbrush towel soap shampoo pen pencil
    notebook envelope stamp calendar diary candle vase kettle mug spoon fork plate bowl tupperware`,
  brands: `ikea argos tesco asda aldi lidl sainsburys morrisons waitrose iceland costa greggs nandos kfc mcdonalds
    subway wetherspoons matalan primark currys screwfix wickes homebase amazon ebay vinted gumtree deliveroo
    evri dpd hermes yodel uber netflix spotify tiktok facetime zoom xbox playstation iphone samsung dell`,
  cars: `ford focus fiesta mondeo transit corsa astra vauxhall zafira micra nissan qashqai renault clio kangoo
    citroen berlingo peugeot toyota yaris honda civic jazz mazda kia picanto hyundai skoda seat leon golf
    polo passat caddy bmw audi mercedes sprinter vito jaguar rover mini volvo saab fiat punto suzuki swift
    dacia tesla subaru impreza ducati yamaha kawasaki vivaro movano master boxer hilux ranger navara
    flatbed luton pickup horsebox minibus trailer caravan camper motorhome hatchback estate saloon`,
  colours: `red blue green yellow white black grey gray silver brown orange purple pink beige cream navy maroon gold
    dark light tartan striped checked`,
  clothes_seen: `hoodie hoodies tracksuit joggers balaclava cap beanie hi vis vest puffa parka trainers jeans shorts
    backpack rucksack gloves mask masked scarf helmet overalls uniform suit leggings dressing gown`,
  bodies_seen: `tall short skinny slim thin fat stocky bald beard ginger blonde blond tattoo tattoos moustache ponytail
    aged twenties thirties forties fifties teenage elderly young older white black asian mixed`,
  always: `always constantly constant nightly daily weekly hourly nonstop relentless continuous continually endless
    endlessly forever regularly regular repeated repeatedly frequently often every each again persistent
    persistently ongoing weekends mondays tuesdays wednesdays thursdays fridays saturdays sundays nights
    mornings evenings afternoons`,
  toomuch: `sick tired fed enough unbearable intolerable cope stand ruining ruined misery nightmare hell living
    torment driving mad mental crazy nuts wits end breaking unliveable sleepless knackered exhausted`,
  hedging: `sorry silly daft maybe perhaps probably possibly wondered wondering dunno unsure embarrassed ashamed
    awkward honest honestly tbh idk bother bothering waste rambling nothing overreacting exaggerating
    imagining confused normal count counts supposed believe`,
  together: `relationship marriage married living together years engaged dating split separated divorced broke up
    moved out left him her leave leaving custody contact access maintenance solicitor tenancy joint`,
  under_thumb: `allowed permission ask asks asking let lets letting supposed rules rule times timed hours minutes late
    back home early checks check counts count receipts receipt mileage miles texts answer answering
    facetime photo prove proof password passwords location wear wearing makeup dress skirt hair friends
    family mum visit visiting talk speak eat weigh job quit`,
  mood: `moods mood temper kicks kick off flips loses explodes quiet silent sulks sulking storms slams slam bangs
    throws smashes punches walls doors plates eggshells tiptoe calm angry nasty vile cross wound drink
    drunk drinks sober pub football loses`,
  made_up_after: `sorry flowers cried crying promised promises promise changed change never again swore apologised
    apologises apology gifts loves love chance chances stop stopped means mean accident fault deserve
    deserved provoke provoked make makes`,
  seen_on_body: `bruise bruises marks mark scar scars sunglasses foundation concealer makeup sleeves scarf polo neck
    limp limping plaster cast arm wrist lip eye shiner jaw tooth teeth ribs stitches hospital walked door
    stairs fell clumsy cupboard`,
  hiding_from: `hiding hide hid locked bathroom toilet cupboard wardrobe loft under bed shed car downstairs upstairs
    whisper whispering quiet quietly quick delete history browser burner secret secretly bag packed stash
    neighbour neighbours`,
  breath_and_heart: `breathe breathing breath chest tight pain arm jaw sweating clammy heart racing pulse collapse
    collapsed faint fainted dizzy numb slur slurred speech droop face stroke seizure fit fitting shaking
    blue lips grey cold wake waking rouse conscious unconscious responding asleep snoring`,
  fallen: `fallen fell fall falls slipped tripped tumbled dropped floor ground stairs steps ladder bath roof tree
    hip leg ankle wrist head banged knocked crack bone stuck stand move moving lying laid getting`,
  taken_something: `taken took swallowed drank ate eaten overdose overdosed od pills tablets bleach cleaner poison
    paracetamol insulin morphine methadone berries mushrooms battery batteries magnet capsule capsules
    packet strip bottle`,
  childish_danger: `baby toddler child choking choked swallowed button coin grape scald scalded kettle window balcony
    pond pool bath water drowning locked car hot oven socket`,
  breakin_now: `trying handles handle door window letterbox lock drill smash smashing kick kicking climbing garden
    inside downstairs torch footsteps stranger somebody someone burglar intruder back`,
  giving_up: `tired done over end ending point pointless carry on anymore longer sleep forever rest peace quiet
    goodbye bye sorry note letter letters will funeral insurance dog cat kids better without burden hate
    myself disappear gone gift gave given away belongings passwords`,
  low_mood: `low down sad lonely alone empty numb flat dark hopeless worthless useless failure nobody cares crying
    sleep eat eating appetite depressed depression anxious anxiety panic attacks therapy therapist
    antidepressants sertraline citalopram camhs crisis team sectioned bipolar psychosis voices`,
  substances: `weed cannabis skunk coke cocaine crack heroin ket ketamine mdma pills speed amphetamine meth ghb spice
    nos gas benzos xanax valium diazepam pregabalin tramadol codeine morphine poppers steroids vape lean
    vodka gin wine beer lager cider whisky rum strongbow stella`,
  recovering: `clean sober dry recovery rehab detox script methadone subutex naloxone sponsor meeting meetings steps
    group groups keyworker relapse relapsed slipped slip using used use habit cut down stop stopping quit
    quitting off addict addicted alcoholic drinker drinking needle exchange`,
  waiting_for_news: `update news heard hear hearing back happened happening outcome result status stage progress
    closed open resolved sorted fixed cleared gone dealt reference ref number case report complaint
    reported told rang rung emailed weeks ago chase chasing following further`,
  wants_voice: `ring rung phone call called calling callback speak talk talking person human someone somebody lady
    gentleman voice face appointment visit desk office counter interpreter translator reading glasses type
    typing text texting screen computer internet button chat bot machine robot`,
  join_in: `volunteer volunteers volunteering join joining help helping hours spare time retired students school
    scouts cubs brownies guides cadets dofe award church mosque temple company staff team group residents
    pick picker pickers litter grabbers hoops bags gloves hivis bulbs planting mural garden orchard
    champion champions ambassador ambassadors warden wardens coordinator rep panel forum meeting meetings
    consultation survey speedwatch watch patrol plogging wombles payback donate donation sponsor`,
  screen: `screen page button buttons link site website app loading load refresh font letters bigger smaller zoom
    type typing keyboard mouse tab window browser cookies password login username error broken crashed
    scroll click tap press menu option options language english`,
  testing: `test testing hello asdf qwerty blah lorem ipsum nothing ignore mistake accident wrong button oops typo
    random bored experiment prank joking jk lol haha`,
  hello_abroad: `hola bonjour salut hallo hej ciao ola namaste namaskar salaam salam salamalaikum assalamu alaikum
    marhaba shalom sat sri akal kemcho vanakkam czesc dzien dobry witam siema buna ziua salut labas sveiki
    merhaba selam zdravo privet pryvit konnichiwa nihao guten moin aloha jambo shwmae hafan halo hai
    annyeong xin chao sawubona kalimera geia moi tere hei god dag zdravstvuyte dobar dan`,
  bye_abroad: `adios hasta luego ciao arrivederci tchau adeus au revoir bientot tschuss auf wiedersehen do widzenia
    pa narazie la revedere khuda allah hafiz alvida hoscakal gorusuruz sayonara zaijian tot ziens doei
    farvel hej hejdo nakemiin slan hwyl dag paka dovidenia viso gero`,
  thanks_abroad: `gracias merci danke grazie obrigado obrigada dziekuje dzieki multumesc mersi shukran shukriya
    dhanyavad tesekkurler tesekkur spasibo dyakuyu takk tack tak kiitos bedankt dank aciu paldies diolch
    arigato xiexie tusen efharisto hvala`,
  help_abroad: `ayuda ayudame socorro secours aidez aider aide aiuto hilfe pomocy pomoc pomozcie ajutor ajutati
    yardim imdat bachao madad help pomogite dopomozhit segitseg apua hjalp hulp boithia voithia bantuan
    policia policja politie police polizei politia polis ambulancia krew sangre sang blut`,
  abuse_abroad: `bije mnie maz zona sotul bate ma marido mujer pega golpea mari frappe femme mann schlagt frau kocam
    dovuyor maarta marta pati shohar husband yadribuni zawji boji sie strach miedo peur angst frica korkuyorum`,
  despair_abroad: `morir matar suicidio suicide mourir sterben umrzec zabic umieram samobojstwo mor vreau muero morire
    olmek intihar marna khudkushi`,
  rubbish_abroad: `smieci odpady basura escombros dechets poubelle mull abfall gunoi cop atik kachra spazzatura lixo
    entulho wersalka materac colchon saltea`,
  gladness: `lovely wonderful brilliant happy glad pleased proud delighted chuffed lucky excited thrilled enjoyed enjoy
    enjoying loved favourite beautiful gorgeous sweet kind gentle generous nice fun funny laughed giggle smile smiling
    cheerful bless blessed treat treated hooray yay fantastic amazing superb`,
  occasions: `birthday anniversary wedding engaged engagement christening baptism graduation graduated party hen stag
    honeymoon retirement retired promotion promoted passed exam exams certificate medal trophy prize award awarded
    valentines easter halloween diwali eid hanukkah nativity proposal proposed bridesmaid groom bride`,
  grooming: `hair haircut hairdresser barber perm fringe highlights curls straighteners nails manicure pedicure makeup
    mascara facial waxing eyebrows lashes tan salon spa massage shave shaving shaved beard trim trimmed dye dyed`,
  ailments: `cold flu cough sneeze sneezing headache migraine hayfever allergy rash eczema tooth toothache filling
    dentist braces optician glasses sprain sprained twisted ankle plaster cast hip knee replacement operation op
    surgery stitches physio gp appointment prescription antibiotics chickenpox measles tonsils verruca chiropodist
    hearing aid bloods scan xray jab vaccine flujab checkup`,
  chores: `hoover hoovering dusting ironing laundry washing dishes dishwasher cooking cleaning tidying mopping sweeping
    polishing decorating wallpaper plastering grouting tiling drill shelf shelves flatpack hammering sanding painting
    varnish screws spirit level paintbrush lawn mow mowing weeding pruning`,
  achievements: `won win winning winner beat lost score scored goal goals match team league cup final fixture trained
    training practise practice lesson lessons learned learn learning teach taught teacher coach rehearsal audition
    performed performance solo concert recital gig`,
  partings: `died death funeral wake grave passed widow widower grief grieving mourning late remembered memorial miss
    missing divorce divorced split separated remarried ex`,
  permissions: `allowed permission permit permitted rule rules legal illegal law lawful entitled eligible qualify
    policy regulations byelaw bylaw consent approval authorise licence licensed exemption`,
  defects: `broken faulty jammed stuck leaking leak dripping cracked loose wobbly rotten rusted rusty worn faded missing
    blocked overflowing flickering buzzing rattling squeaking damp mouldy peeling tripping tripped burst snapped bent
    subsiding sinking sunk uneven potholed flooded waterlogged`,
  deeds_for_us: `mend repair fix replace clean clear empty collect remove cut trim prune grit salt repaint resurface unblock
    inspect visit assess deliver install fit service treat spray tow lift reset reissue refund renew`,
}
