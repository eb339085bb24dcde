/**
 * An attempt that is made as they write, or has just been made: it makes an emergency of what is read as a crisis,
 * whoever read it, and counts for nothing elsewhere. A plan, a wish or tablets put by are no attempt. Each pattern
 * stands with messages it sees.
 */
const longAgo = 'no@ago|years|used|survived|film|stopped|thinking|planning|plan|nearly|almost'
/** Not "I could have taken", and nothing of "if". */
const notYet = 'could|would|might|want|wanted|wish|thought|if|not|never|nearly|almost|tried'
const done = `${longAgo} & no@would|could|if`

export const attempts: readonly (readonly [pattern: string, ...examples: string[]])[] = [
  [
    `i|he|she ~2/${notYet} took|taken|swallowed|necked|downed ~3 all|everything|lot|whole|box|boxes|packet|packets|bottle|handful|strip|strips|rest|them & ${longAgo}`,
    'ive took all of them',
    'ive swallowed the first box while im typing this',
    'ive necked the whole packet, i couldnt take it any more',
  ],
  [
    `rope|noose|ligature|cord ~3 up|tied|beam|rafter|hook|banister|ready|loft & ${done}`,
    'the rope is up and nobody knows',
    'a photo of a rope over the beam',
  ],
  [
    `phone|mobile|phones ~3 off|voicemail|answering|ringing & goodbye|bye|sorry|forgive|love|note|message & ${done}`,
    'he sent a voice message, forgive me, look after mama, and his phone is off',
  ],
  [
    `hung up & goodbye|bye|sorry|forgive|love|loves & ${done}`,
    'he rang the kids to say sorry for everything and hung up',
  ],
  [
    `walked|drove|gone|went|ran ~2 out|off|missing & goodbye|bye|note|sorry|forgive & ${done}`,
    'she put bye everyone and has walked out of college',
    'he left a note saying he wants to die and drove off',
  ],
  [
    `cut|slit|sliced|slashed|done|opened ~2 arm|arms|wrist|wrists|vein|veins|leg|legs & bath|knife|razor|blade|blood|bleeding|now|already & ${done}`,
    'im in the bath with a knife and ive done one arm',
  ],
]
