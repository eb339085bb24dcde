import { phraseBook } from './phrases.ts'

/**
 * Places of Stevenage people name without a street: neighbourhoods, shopping areas, parks, stations, big
 * shops, blocks and well-known streets. Names only; where they are is the gazetteer's business.
 */
export const landmarks = phraseBook<true>([
  [
    true,
    `bedwell, broadwater, chells, chells manor, great|gt ashby, longmeadow, martins wood, the? manor ward, old town, pin green, poplars, the poplars, roebuck, shephall, st nicholas, st nicks, symonds green, woodfield, bandley hill,
     the? town centre, town center, gunnels wood, gunnelswood, gunnels wood road, gunnels wood industrial? estate?, roaring meg, roaring meg retail? park?, fishers green, corey mill, coreys mill, aston, knebworth, north stevenage, forster country, almonds hill, bragbury end, burleigh park, elder way, franklin park, pinewoods, peartree, pear tree, monks wood, monkswood, whomerley wood, whomerley`,
  ],
  [
    true,
    `the hyde, hyde shops|shopping?, the hyde shops|shopping centre?, the oval, oval shops, the oval shops|shopping centre?, the glebe, glebe shops, marymead, oaks cross, filey close shops, burwell road shops, kenilworth close, mobbsbury way shops, hydean way shops, rockingham way shops, archer road shops, roundmead shops, popple way shops, canterbury way shops, great ashby shops,
     westgate, the westgate, westgate centre, queensway, the forum, the plaza, market place, town square, clock tower, the clock tower, park place, danestrete, daneshill house, st georges way, the? old town high street, high street, the high street, bus interchange, the bus? interchange, bus station, train station, railway station, stevenage station, rail station, the? leisure park, stevenage leisure park, leisure centre, arts and leisure centre, gordon craig theatre?, the? swimming pool|baths, lister hospital, the lister, lister,
     fairlands valley park?, fairlands park|lakes|lake, fairlands valley lakes, fairlands, the? lakes, king george v|5|the playing fields?|fields?, king george playing fields, ridlins, ridlins wood|playing|athletics|track fields?, hampson park, shephalbury park, shephallbury park, shackledell grasslands?, town centre gardens, the? six hills, six hills barrows, six hills common, millennium park, meadway playing fields, chells park, peartree park, st nicholas park, canterbury park, weston road cemetery, almonds lane cemetery, great ashby park, district park, monkswood park, bedwell park, bowling alley, museum, the? bowes lyon house, bowes lyon, shephall green, burymead, costello park, rook tree hill, sacombe wood, watery grove, box wood, pestcotts wood, botany bay, lonsdale school, ashtree school, marriotts school?, barnwell school?, nobel school?, the nobel, john henry newman school?, alleyne school?, alleynes, hitchin girls, north herts college, shephall community centre, timebridge, symonds green community centre, bedwell community centre, chells community centre, springfield house, st nicholas health centre, bedwell medical centre, stanmore road surgery,
     asda, tesco, tescos, tesco express|extra|metro, sainsburys local?, sainsbury local?, aldi, lidl, morrisons, waitrose, iceland, co op, the co op, coop, the coop, mcdonalds, maccies, maccys, mcdonald, kfc, burger king, costa, greggs, b and q, b & q, primark, matalan, argos, wilko, poundland, spar, londis, mccolls, one stop, nisa, costcutter, boots, wickes, screwfix, halfords, home bargains, b and m, the range, dunelm, currys, subway shop, shell garage, esso garage, bp garage, texaco, homebase, pets at home, premier inn, holiday inn, ibis, gala bingo, cineworld,
     wetherspoons, wetherspoon, the standing order, kwik fit, barclays, natwest, lloyds bank, hsbc, nationwide, santander, halifax, dominos, pizza hut, papa johns, superdrug, jd sports, sports direct, card factory, specsavers, puregym, pure gym, nandos, starbucks, tim hortons, taco bell, tk maxx, tkmaxx, m and s, m & s, marks and spencers, farmfoods, heron foods, jollyes, carpetright, howdens, travis perkins, jewsons, toolstation, b&m, b&q, b n q, b n m, woolworths, debenhams, bargain booze, savacentre, carphone warehouse, ryman, whsmith, w h smith, smyths, hobbycraft, go outdoors, dobbies, wyevale, five guys, pizza express,
     the? brent court, harrow court, the high plash, high plash, southend close flats, the towers, silkin court, chestnut court, truro court`,
  ],
  [true, `a1m, a1 m, a1m? junction 7|8, junction 7|8, j7, j8, a602, a1, a1072, a1155, a1(m), b197`],
  [
    true,
    `valley way, six hills way, fairlands way, martins way, broadhall way, monkswood way, gresley way, verity way, grace way, lytton way, london road, hitchin road, shephall way, shephall view, broadwater crescent, bedwell crescent, chells way, mobbsbury way, hydean way, popple way, silam road, cuttys lane, sish lane, ripon road, vardon road, telford avenue, haycroft road, archer road, lonsdale road, wigram way, webb rise, durham road, scarborough avenue, whitesmead road, letchmore road, walkern road, stanmore road, great ashby way, canterbury way, grenville way, magpie crescent, ferrier road, sefton road, oakwell close, skipton close, whitney drive, york road, colestrete, plash drive, redcar drive, raleigh crescent, homestead moat, hadwell close, barham road, marymead drive, oaks cross road, the dell, the paddocks, the pastures, the willows, the chace, the brambles, the noke, the spinney, the mead, the quadrant, ditchmore lane, primett road, chequers bridge road, church lane, rectory lane, meadway, clovelly way, bude crescent, torquay crescent, ridlins end, bragbury lane, hertford road, norton green, bessemer drive, argyle way, cavendish road, swingate, southgate, danesgate, trinity road, essex road, fellowes way, jackdaw close, wedgwood way, pin green industrial estate, cartwright road, babbage road, leyden road, caxton way, crompton road, gates way`,
  ],
  // streets whose names end in no street word
  [
    true,
    `longfields, long fields, leaves spring, made feld, four acres, long leaves, whitesmead, wychdell, wheatlands, hollyshaws, cleviscroft, half hyde, shackledell, ramsdell, peartree spring, boxfield green, lygrave, oakfields, hayley common, bronte paths, stony hall, box hall, middle row, warrens green, hooks cross, narrowbox, st michaels mount, bedwell plash, tatlers, lonsdale, rookwood, todds green, great ashby park, forster country, chesfield park, langley sidings`,
  ],
])

/** Towns and villages around: no place of ours, and told to the place finder so that it can name their council. */
export const townsAround = phraseBook<true>([
  [
    true,
    `welwyn, welwyn garden, welwyn garden city, wgc, hatfield, knebworth, codicote, hitchin, letchworth, letchworth garden city,
     baldock, royston, graveley, little wymondley, wymondley, walkern, datchworth, watton at stone, benington, hertford, ware, buntingford, woolmer green,
     bishops stortford, bishop stortford, luton, biggleswade, stotfold, arlesey`,
  ],
])
