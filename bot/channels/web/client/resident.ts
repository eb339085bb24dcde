import { keepBarInSight } from './page/bar.ts'
import { setUpConversation } from './page/conversation.ts'
import { setUpExit } from './page/exit.ts'

// The exit comes first, so that nothing that fails later takes it away.
const exit = setUpExit()
keepBarInSight()
setUpConversation(exit)
