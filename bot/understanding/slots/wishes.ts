import { phraseBook } from './phrases.ts'
import type { Reading } from './reading.ts'

/** Whether the person wishes to stay anonymous: true, false, or not said. */
const wishes = phraseBook<boolean>([
  [
    true,
    `anonymous, anonymously, stay anon, remain nameless, do not|rather not want to? give|leave|put|share|say|use my? name|details|number, do not want|wish to give|leave|put|share|tell|have my|you|them|any? name|details|number|address?,
     do not want to give|leave|put|share my|any|you|out name|details|number|address, do not want my name|details|number on|in|used|given|shared|mentioned|known|to?, not giving|leaving my|you|any? name|details, will not give|be giving|leave my|you|any? name|details, would rather not say|give|leave|tell|my who|name|you?,
     rather not give|say|leave my|you? name|details|who?, prefer not to give|say|leave|share my|any? name|details|who?, prefer to be|remain|stay anonymous, keep me|my|us out of it|this|name?, keep my name|details out|private|off|secret|confidential|to, leave me|my|us out of it|this|name?, leave my name out|off,
     without giving|leaving|saying my|a? name|details, no name~, no details from me, can not give my? name|details, do not tell|say them|anyone|anybody|him|her who i am|it|i, do not say it was me, do not want them|him|her|anyone|neighbours to know|find who|its|it|out|that?,
     they must|can|should not know it|its|who|i|, do not mention me|my, do not use my name, not want to be named|identified, do not want to be named|identified|involved|contacted, please do not contact|call|ring me, not say who i am, can not know it was|is me, must not find out it was|is? me,
     do not pass|hand|send|give on|out? my name|details|number|address on|to|out?, no contact, in confidence, confidentially, i will not be giving my name, not leave my name, not leaving my name, do not contact me, worried|scared|afraid about|of repercussions|reprisals|comeback`,
  ],
  [
    false,
    `not anonymous, you can|may contact|call|ring|text|email|phone|reach|use me|my, can contact|call|ring|text|email|phone|reach me, happy to be contacted|named|called|give|leave|talk, happy for you to contact|call|ring|text|email, contact me on|at|if|by|via|any|anytime, call|ring|text|phone|email me on|at|if|back|any|anytime, do not|not mind giving|being|leaving my|contacted|named?, do not need to be anonymous, my name is, my number is, my email is, get in touch with me, reach me on|at, give me a call|ring|bell, let me know how|what|when|if`,
  ],
])

export const anonymousIn = (reading: Reading): boolean | undefined => {
  let wish: boolean | undefined
  for (let index = 0; index < reading.words.length; index += 1) {
    const hit = wishes.at(reading, index)
    if (!hit) continue
    // "do not call me on that" and "not anonymous" decide with the word before them
    if (hit.value) {
      if (reading.words[index] === 'anonymous' && reading.words[index - 1] === 'not') continue
      return true
    }
    if (reading.words[index - 1] === 'not') return true
    wish = false
  }
  return wish
}
