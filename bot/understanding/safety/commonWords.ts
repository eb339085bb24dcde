/**
 * Everyday words one letter away from a word of the safety lists, which they must not be taken for
 * ("slipped" is not "slapped"). Found by comparing the lists with an English word list, then read through.
 */
const list = `
  terrorist terrorists
  abort abuzz accent accepts accidents advise affair affairs afford affray agreed agrees aimed alike along
  alright alter amain amuse amused amusing angola animals answers arguments arrange attach attached
  attaching attacker attend attended attract attracted attraction aware backed backing badge badges bagged
  baited bands banged banked banks banner barking barriers batch bathed batted battle bearing became begin
  behaviours belonging belted besides better betting biased bidding binned bitter blank blaring blazing
  blend boated boiler boilers bolted bonged bother bounce bowser boyish breeder breeders breeding bricks bring broad broth brothers
  brought browned browning browse browsed browsers bruised brunch bugle builder bulky bulldog bullet
  bullets bulted bumped bunch bundle bundler bundles bunged burgle buried burst butter bytes caller
  cancels cards career carers cares caret carried carrier carriers cased cases casing cells chair chance
  changes charge charged charm charmed chars checked checker chile chill chocked chocolatey choosing
  chopping chore chores chose chosen chunk chunked chunks circle clapped clarity clash clashes clauses
  clients close closed closes cloud codes coding coercion collapse collapses collections collisions
  comfort condition constants contents context contracts contrast control controller cooking cooper
  copying cores corner county couple coupled coupon cousin cracked crashes creaks creating credits
  criticized cruised culled curry cushion customers cuttings cycle cycles cyclist decade decode decoded
  decodes decoding deleted deletes depend depth derive derives deriving disappears disclosures displays
  disputed document drained drank drapes drawers drawing drawings drawn draws drivers drone droned droning
  dropping ducks dumped dumper easter edits eighth emits employed employees endings engage escaper exists
  exiting experiences explains explode expose exposes factors failing farced farmed farms farther faster
  father fathers fatten fatter feelings females fence fenced fields fights filed filet filing filled fills
  findings finer fingers finishes fished fixed fixes flags flash flashed flaws flicked floats flood floors
  flops flush flushing footer forbid forces forged forked forking formed forming frames freeing fresh
  fridges funding funds futures garbage gardens gills girls glass grabs grace grade grades grasps grass
  grave gravel grills groomed groped grouped groups grove gums gun gunge guns halfway halting handing
  handled handler handles happy harmed haven having hazards heading heads healthy heating heaving hence
  herein hiding hiked hinting hitched hogged honors honours hoped hoping hopped horse horses hoses hostel
  hosting hotel house housed households houses hugged hundred hunter hunting hurried husky ideas image
  incidents instal installer insulin insure islands isolation issue issued issuer jumper kicking killer
  killing kissed knack knick knit knitted knives knot known lacked lacking lacks lagging larger larking
  latter leading leads leafs leaks learns licked ligatures lighter lights likes liking limiter lined liner
  liners links linter linting listen listener lister listing lived locale locals locked lodge logger login
  looked looping loops loosen looser lower lunes lying mailing managers manipulation maria marking marred
  married mashed masks master match maths matters meanings melted messed messing mocker modest moments
  monkey mopeds moth mother mothers motorbikes moves named nearby needle needless needy neighbors newer
  nice nickel niece nights nocks nodes noises noted notices noting novice office officers offices others
  overread packed packet packets packing packs paint pants paper parched parent parented paris parity
  parking parse parsed parsing parted parties parting partly parts passes pasted pasting patent patents
  patient patrol pattern patterns paused paying peeks peoples perched permissions persons peter photon
  picked picker picking picky piece pinched pitch places placing plane planet planets plans plate
  platforms played pleased poached points policies policy polled polling polls ported porting ports powder
  powers praised prescribes present presented presents print printing probable produce producer produces
  profile programmer programs project projection prone properly protections protects pulled purge purposes
  pushed question queued queues quiet quirk quits quote races radial rafted raided railway raised raising
  rallies ranges ranging rapid rates rating ratio recorder recordings recycled redaction reedy refuge refugee
  refugees refuse refused relationships relative release releases remembers reporter reports require requires
  resort respects responds restriction returns reuse reused reuses reviews ricked rights rising roaming
  robbed robed rocket roped ropes rounds rubbed sacked sadly safely safer saved saver saves scala scale
  scaled scales scaling scans scare scarf scaring scars schema schemes scooters score scored scores
  scoring scout scraped seconds secured seeds seeking separate separates settings shade shallow shams
  shape shaped shapes shaping sharding shared sharp sharps shell shipping ships shopping short shorts
  shown shrinking sidle sifter singing sinister sister sitter situations skill slabs slack slacked slashed
  slaves sleeps sliced slices slick slicked slide slipped slippery slots slower slows slung smart smashed
  snake snapped sobbed socks solder someones sometime spaced spacer spaces spared speaks speeds spell
  spelling splashed splat splay splice splits splitting spots spring stable stabled stack stacked stacking
  stacks staff stage staging stale stall stalled stalls stamped stared staring starring stars started
  starter starting starts state stated states stating stats stays steals steel steeled stepped steps
  sticks sticky stinks stolen store stores storing straddle strained stranded strapped stray stream
  streamed streaming streams streets string stripped strips strokes stronger stubbed style sucked suitable
  suited suites summed supports survivors swapped swapping swaps sweep sweeping switches table tables
  tapes teaches tested testing tests thank thanks theirs theme theres thing thorough thread threading
  threads thumb thunk thunks ticking tights tiles timer timers timings tipper tipping toilets token topic
  tough trace traced tracer traces tracing tracks trail trailer trailing trails trains transfers treated
  treating treats treaty triad trial trick tricks trims tripped troubles trough trucker trucks trunk tuned
  tuning turks unload unloaded uploads victims violet visits voiced wales wander wandered wardens warmed
  washed washing wasted wasting watcher watchers weave weaver websites wedding weeding weeds weeks welding
  wheres white whose wifi wiped wipes wished wishes wonder wondered wondering wording words worked workers
  worms worried worries write
  ahmed aight allen alloy alloys arsed banter barns basin basins batten battens beach beaches beads beams
  beans beard bearded bearings bears beast beasts bells birch blazer bleak bleating bleep bleeping
  boating boats bolting bolts bowling bream bride bridget bridle brisk broker brothel brothels brushes
  burped burping burps burying buses cancer cheat cheats chick chicks chili chilli chipped chipping clashed
  clot clots clouds cones cooked crisps dancer dancers departed desks digger diggers dining diver
  diving docks dream dreaming dreams drying feather feathers fellows fibres fifth finch finches fined fines
  fittings flakes flaking flares fleas fleece foaming footy forth france fried fright gloom grans grapes
  gravy hamper hampers handed hares harry hatched hatches hearts heave heaved hires hiring hives
  hoods hunts hurray jimmy kilos kilts lasses lasted lasting learning ledger licking lining liver locker
  lockers lonely loner looter looters loser loved loves loving malls marido marked massages medal medals
  merry metre metres moles monks monty mouths mowing mucking necks overdoing palace peeing peeping peters
  piles pinging piston polish polite polos posters pouch prank pranks prison quilt quilts raced raids rained
  raining rains rakes raking rapist raves reeds riser rivet rover rubber rubbers rubbing sawing scabbed
  scams scoot seals seventh severe sewing shack shades shaky shallows shark
  sharks shears sheep shelf shotting shouldering sixth skies slags slays sleet slept sling slinging slings
  sloshed sloshing slush smear smearing smelled snack snacks snakes snare sniff sniffs snitches soaking
  soaps spare sparkling spikes spines spins splash splashing spoke spotted spotting stags stares stark
  stashed steam steep stile sting stinging stings stollen strife stripe stripes strobe stroked suit suits
  surface swigging swines tainted tapped tapping tents thirsty thumbs thurs tiered tiled tonic torches
  torching towed towel towels towing trackie tracky trams trays trump trumps varnish varnished
  varnishing waist waists waiter waiters weeps wines wiping witch yonks flour stake stakes staked hoard hoards
`

export const commonWords: ReadonlySet<string> = new Set(list.trim().split(/\s+/))
