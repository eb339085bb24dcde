/** Street words of Stevenage and of England: what a street's name ends in, written in full or cut short. */
export const sureSuffixes: ReadonlySet<string> = new Set(
  `road rd street avenue ave crescent cres cresent cresant lane gardens gdns terrace grove mews boulevard bypass cul-de-sac`.split(
    /\s+/,
  ),
)

/** Also ordinary words ("half way", "tennis court"): a street only after a name, and after "in" or a capital. */
export const doubtfulSuffixes: ReadonlySet<string> = new Set(
  `way drive close court crt ct place pl hill row green view rise walk mead croft dell chase end ride path square
  parade meadow meadows reach bank st str av cl dr ln rise leys leas common plash dale glebe hyde brow side
  link loop field fields orchard orchards spinney copse oval heath ridge vale garth quadrant circle wynd gate
  approach rd. spur drove piece hall`.split(/\s+/),
)

/** First words of street names of two words or more ("six hills way", "great ashby way", "st margarets"). */
export const longNameStarts: ReadonlySet<string> = new Set(
  `six great little old new st saint st. north south east west upper lower gunnels bandley symonds pin four long
  high king kings queen queens duke dukes lord lady sir fishers oaks chells shephall bedwell stevenage
  burymead bragbury fairlands trinity john george william martins knebworth white red black green town
  church temple whitney pound half middle roman todds corey's mill raleigh hampson marymead aston letchmore bowling brick`.split(
    /\s+/,
  ),
)
