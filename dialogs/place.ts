/** How exactly a place is known. `words` means nobody has resolved it yet: "to be confirmed". */
export const placePrecisions = ['address', 'point', 'postcode', 'street', 'area', 'words'] as const
export type PlacePrecision = (typeof placePrecisions)[number]

/** Which source resolved the place. */
export const placeSources = [
  'words',
  'browser',
  'code_point_open',
  'onspd',
  'open_names',
  'os_names_api',
  'postcodes_io',
  'gazetteer',
  'grid_reference',
  'what3words',
] as const
export type PlaceSource = (typeof placeSources)[number]

export interface Place {
  /** The resident's own words, always kept. */
  words: string
  /** How we say it back: "Valley Way, SG2". */
  label: string
  precision: PlacePrecision
  source: PlaceSource
  postcode?: string
  /** WGS84 degrees. */
  latitude?: number
  longitude?: number
  /** Metres around the point. */
  radius?: number
  /** "behind", "opposite", "near": kept from the words. */
  relation?: string
  /** Neighbourhood name, where known. */
  neighbourhood?: string
  /** Public spaces protection order zone, where the point lies in one in force. */
  zone?: string
  /** "ABC.DEF.GHI" words, kept as given. */
  what3words?: string
}
