import { initialContext, supportDoors } from '../context.ts'
import { dialogue } from '../machine.ts'
import type { Reply } from '../turn.ts'
import { type SupportPageName, supportPageNames, supportPages } from './pages.ts'

const { assign } = dialogue

const reply = (key: string): Reply => ({ key, params: {} })
const say = (...keys: string[]) => ({ type: 'say' as const, params: { replies: keys.map(reply) } })

/** Out of the bland question, as if it had never been asked. */
const closed = (...keys: string[]) => ({
  target: '#conversation.menu',
  actions: [assign(({ context }) => initialContext(context.locale, context.channel)), say(...keys)],
})

/** Content is said by the page itself (`support.page.<name>` and its lines), so "repeat" needs no memory. */
const pageState = (name: SupportPageName) =>
  dialogue.createStateConfig({
    on: {
      SUPPORT_PAGE: supportPages[name].leadsTo.map((next) => ({
        guard: ({ event }: { event: { page: string } }) => event.page === next,
        target: next,
        actions: assign({ misunderstood: () => 0 }),
      })),
      // Said again inside the branch: the right page opens, without the bland question in between.
      DISCLOSURE: supportDoors.map((door) => ({
        guard: ({ event }: { event: { door: string } }) => event.door === door,
        target: door,
      })),
      BACK: { target: name === 'who' ? '#conversation.menu' : 'who' },
    },
  })

/**
 * The support branch. It keeps nothing but the page it is on. On channels whose history stays on the device
 * it opens with two keys: a bland question first, and only a plain yes reveals (safety.md, SMS 2).
 */
export const supportStates = {
  initial: 'who',
  states: {
    offering: dialogue.createStateConfig({
      on: {
        YES: supportDoors.map((door) => ({
          guard: ({ context }: { context: { door: string | null } }) => (context.door ?? 'who') === door,
          target: door,
          actions: assign({ door: () => null }),
        })),
        // Anything but a plain yes shuts the door without a word about it.
        NO: closed('support.declined'),
        BACK: closed(),
        NOT_UNDERSTOOD: closed(),
        // These are answered, and close it as well: a yes that comes later is no answer to it any more.
        HELP: closed('help'),
        PERSON: closed('person'),
        DATA: closed('data'),
      },
    }),
    ...Object.fromEntries(supportPageNames.map((name) => [name, pageState(name)])),
  },
}
