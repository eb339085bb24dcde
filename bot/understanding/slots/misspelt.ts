import { Shortenings, shortened } from '../shortenings.ts'

/**
 * Mends one slip of the finger (a letter missing, added, wrong, or two swapped) in the words the slots
 * lean on. Short words are left alone, and so is every word here that is right as it stands.
 */
const mended = `
  mattress mattresses settee settees furniture wardrobe wardrobes armchair armchairs cupboard drawers
  cabinet carpet carpets underlay fridge fridges freezer freezers washing machine cooker dishwasher
  television televisions microwave computer computers monitor rubbish asbestos plasterboard rubble bricks
  concrete timber hedge cuttings clippings branches leaves grass chemical chemicals cylinder canister
  needles needle syringe syringes cardboard pallets polystyrene tyres tyre bumper exhaust caravan trailer
  garages garage alleyway footpath bridleway underpass pavement layby verge industrial estate churchyard
  cemetery allotments allotment playground supermarket roundabout crescent avenue gardens station precinct
  motorbike motorbikes motorcycle scooters fireworks firework graffiti vandalised vandalism neighbour
  neighbours cannabis dealing dealers drinking alcohol shouting swearing screaming barking begging beggars
  trespassing harassing harassment threatening intimidating abandoned bonfire halloween christmas
  yesterday tonight tomorrow morning afternoon evening weekend weekends tuesday wednesday thursday
  saturday monday sunday friday january february september october november december august
  anonymous anonymously opposite behind builders household fly-tipping tipping dumped furnitures
  restaurant takeaway shopping trolley nuisance christmas
  bedwell broadwater shephall symonds fairlands hampson gunnels longmeadow mobbsbury ridlins marymead stevenage
`
  .split(/\s+/)
  .filter((word) => word.length >= 5 && !word.includes('-'))

/** Right as they stand, though one letter from a word above. */
const leftAlone = new Set(
  `fringe setter needless branched branchy braces timbre limber chancel bricked hedged hedges grassy
  estates stations avenues crescents cookers cabinets exhausted dealing dealer drinkings shopping chopping
  stopping hopping tripping dipping ripping sipping zipping clippings trailers leave leaves heaves weaves
  garaged carpeted behind opposites evenings mornings mourning warning weekened weekday weekly barring
  parking barking banking baking beaming bumped pumped jumped lumped humped dumper dumped damped begging
  bagging legging pegging beggars rubber rubbles morning boring drinks dinking blinking thinking clinking
  shooting shunting shouting spouting scouting shorting learning leaning verged merge verges serge
  pallet palate ballet wallets mallets fridges bridge bridges ridge ridges tyred types tires
  trees knees lanes planes glass brass class gross grays cooked looker booker hooker cornet carpets
  dealings healing sealing stealing feeling pealing leafs scooter shooters shoppers trolly fraying
  matrices actress hatred leases leaver sleeves leaving leased stations ration nation garbage barrage
  gardens garden gardener wardens hardens caravans trailed trainer railing tailing bailing failing
  broken cords wordings monkey mundane friend friends frilly fried sundry bundle august nurse
  retaurants shipping skipping flipping slipping whipping clipping dripping gripping topping
  hampton shepherd
  bumpers dumpers monitors editors bullets cornice stain taint typed
  needed needled swerving sweating smearing swarming shutting streaming creaming moaning mooning backing braking barging
  bearing basking blaring levels loaves leavers leavens tapping wishing wasting pellets chippings cutting cooler cookie
  cookery cocker choker conker settle settles setters freeze freezes darling dialling draining commuters computing
  timers wasted fidget trolled intimidation palettes scouters brisk claret`.split(/\s+/),
)

const right = new Set(mended)
const byShortened = new Map<string, string>()
const shortenings = new Shortenings()
for (const word of mended) {
  for (const form of [word, ...shortened(word)]) {
    if (byShortened.has(form)) continue
    byShortened.set(form, word)
    shortenings.keep(form)
  }
}

/** Slips that are further off, or in shorter words. */
const known = new Map<string, string>(
  Object.entries({
    matrass: 'mattress',
    mattrass: 'mattress',
    matrees: 'mattress',
    matris: 'mattress',
    mattris: 'mattress',
    matteres: 'mattress',
    matresses: 'mattresses',
    matrasses: 'mattresses',
    setee: 'settee',
    sette: 'settee',
    setties: 'settees',
    settie: 'settee',
    sofer: 'sofa',
    soffa: 'sofa',
    frige: 'fridge',
    frdige: 'fridge',
    frezer: 'freezer',
    freeza: 'freezer',
    tirers: 'tyres',
    tryes: 'tyres',
    tyers: 'tyres',
    tyer: 'tyre',
    asbestus: 'asbestos',
    asbestoss: 'asbestos',
    asbesto: 'asbestos',
    asbestis: 'asbestos',
    ded: 'dead',
    asbestous: 'asbestos',
    aspestos: 'asbestos',
    asbetsos: 'asbestos',
    fernature: 'furniture',
    furnature: 'furniture',
    funiture: 'furniture',
    wadrobe: 'wardrobe',
    draws: 'drawers',
    fone: 'phone',
    graffitti: 'graffiti',
    grafiti: 'graffiti',
    grafitti: 'graffiti',
    wknd: 'weekend',
    frday: 'friday',
    thurday: 'thursday',
    nyt: 'night',
    wensday: 'wednesday',
    wednsday: 'wednesday',
    weds: 'wednesday',
    saterday: 'saturday',
    satday: 'saturday',
    tusday: 'tuesday',
    febuary: 'february',
    haloween: 'halloween',
    holloween: 'halloween',
    xmas: 'christmas',
    crimbo: 'christmas',
    moring: 'morning',
    mornin: 'morning',
    evenin: 'evening',
    neiboughrs: 'neighbours',
    pavment: 'pavement',
    allyway: 'alleyway',
    ally: 'alley',
    garrages: 'garages',
    opposit: 'opposite',
    oposite: 'opposite',
    opp: 'opposite',
    nr: 'near',
    sirynge: 'syringe',
    syringies: 'syringes',
    annonymous: 'anonymous',
    anon: 'anonymous',
    anonymus: 'anonymous',
    agressive: 'aggressive',
    motabikes: 'motorbikes',
    motobikes: 'motorbikes',
    yday: 'yesterday',
    yest: 'yesterday',
    ystday: 'yesterday',
    ystrday: 'yesterday',
    yesterdy: 'yesterday',
    ysterday: 'yesterday',
    yesturday: 'yesterday',
    yestoday: 'yesterday',
    tommorow: 'tomorrow',
    tommorrow: 'tomorrow',
    tomorow: 'tomorrow',
    carrer: 'carrier',
    carryer: 'carrier',
    blak: 'black',
    roobish: 'rubbish',
    rubbage: 'rubbish',
    mth: 'month',
    mths: 'months',
    mnth: 'month',
    mnths: 'months',
  }),
)

/** The word as it should be spelt, where it is one slip from a word that matters; else the word itself. */
export const corrected = (word: string): string => {
  const exact = known.get(word)
  if (exact) return exact
  if (word.length < 6 || word.length > 14) return word
  const forms = shortenings.of(word)
  if (forms.length === 0 || right.has(word) || leftAlone.has(word)) return word
  // a plural or a possessive of a right word is right
  if (word.endsWith('s') && right.has(word.slice(0, -1))) return word
  for (const form of forms) {
    const found = byShortened.get(form)
    // the first letter is hardly ever wrong, and a mended verb or plural would change the meaning
    if (found && found[0] === word[0] && Math.abs(found.length - word.length) <= 1) return found
  }
  return word
}
