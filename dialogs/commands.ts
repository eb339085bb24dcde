import { plainWords } from './reporting/yesNo.ts'

/** What a person may say at any question, in words instead of a button. */
export type Command =
  | 'help'
  | 'repeat'
  | 'back'
  | 'skip'
  | 'finish'
  | 'done'
  | 'start_over'
  | 'menu'
  | 'person'
  | 'data'
  | 'send'
  | 'updates'
  | 'leave'
  | 'change'
  | 'thanks'
  | 'what_next'
  | 'greeting'

const phrases: Record<Command, readonly string[]> = {
  help: ['help', 'help me', 'what can i do', 'what can you do', 'how does this work', 'info', '?'],
  repeat: [
    'repeat',
    'again',
    'say that again',
    'pardon',
    'what did you say',
    'come again',
    'sorry what',
    'see it again',
    'show me',
    'show me again',
    'show it again',
  ],
  back: ['back', 'go back', 'previous', 'undo'],
  skip: [
    'skip',
    'skip this',
    'skip it',
    'pass',
    'next',
    'not sure',
    'dont know',
    'i dont know',
    'no idea',
    'dunno',
    'idk',
    'rather not say',
    'prefer not to say',
  ],
  finish: [
    'skip the rest',
    'skip all',
    'thats all',
    'that is all',
    'thats it',
    'finish',
    'check my answers',
    'nothing else',
    'finished',
    'finish report',
    'finish my report',
  ],
  done: ['done', 'carry on', 'continue', 'no photos', 'no photo', 'no more', 'none'],
  start_over: [
    'start over',
    'start again',
    'restart',
    'reset',
    'begin again',
    'from the start',
    'cancel',
    'cancel this',
    'cancel report',
    'cancel my report',
    'cancel it',
  ],
  menu: ['menu', 'main menu', 'options'],
  person: [
    'person',
    'human',
    'talk to a person',
    'speak to a person',
    'speak to someone',
    'talk to someone',
    'talk to a human',
    'speak to a human',
    'real person',
    'agent',
    'operator',
    'can i talk to someone',
    'can i speak to someone',
    'call me',
  ],
  data: [
    'data',
    'privacy',
    'my data',
    'what happens to my data',
    'who sees this',
    'is this private',
    'what do you do with my data',
    'gdpr',
    'what happens to my details',
    'what do you do with my details',
    'who can see this',
    'who will see this',
    'who can see my details',
    'how do i delete this',
    'how do i delete my data',
    'how do i delete my details',
    'can i delete this',
    'is it private',
    'what is this for',
    'whats this for',
    'why do you need this',
    'why do you need to know',
  ],
  send: ['send', 'send it', 'send report', 'submit', 'yes send', 'yes send it'],
  updates: ['updates', 'update', 'send updates', 'send and updates', 'send with updates'],
  leave: [
    'exit',
    'x',
    'bye',
    'goodbye',
    'leave',
    'wrong number',
    'who is this',
    'whos this',
    'leave this page',
    'get me out',
    'close this',
  ],
  change: ['change', 'edit', 'change something', 'change an answer', 'change my answers'],
  what_next: [
    'how long will this take',
    'how long will it take',
    'how long does it take',
    'how long does this take',
    'what will you do about it',
    'what will you do',
    'what are you going to do about it',
    'what happens next',
    'what happens now',
    'whats next',
    'what next',
    'what is next',
    'when will you do something',
    'when will it be cleared',
    'when will it be sorted',
  ],
  greeting: [
    'hello',
    'hello there',
    'hi',
    'hi there',
    'hiya',
    'hey',
    'good morning',
    'good afternoon',
    'good evening',
  ],
  thanks: [
    'thanks',
    'thank you',
    'thank you very much',
    'many thanks',
    'thanks a lot',
    'ok thanks',
    'ok thank you',
    'great thanks',
    'great',
    'lovely',
    'brilliant',
    'perfect',
    'cheers',
    'ta',
    'thx',
  ],
}

const table = new Map<string, Command>(
  (Object.keys(phrases) as Command[]).flatMap((command) =>
    phrases[command].map((words): [string, Command] => [words, command]),
  ),
)

/** A typed text, with what is asked of it again and again. */
export interface Typed {
  text: string
  /** In plain words. */
  plain: string
  /** The command it is, where it is nothing else. */
  command: Command | undefined
}

export const readTyped = (text: string): Typed => {
  const plain = plainWords(text)
  return { text, plain, command: text.trim() === '?' ? 'help' : table.get(plain) }
}

/** "STATUS", alone or with a reference and a code: what follows the word; undefined for any other text. */
export const readStatus = ({ text, plain }: Typed): string | undefined =>
  /^\W*status(?:$|\W+(?<rest>.*)$)/isu.exec(text)?.groups?.rest?.trim() ??
  (plain === 'status' ? '' : undefined)

/** "change where", "change the time": what is to be changed, in plain words, or undefined. */
export const readChange = ({ plain }: Typed): string | undefined =>
  /^change (?:my |the )?(?<what>.{2,40})$/.exec(plain)?.groups?.what
