import { createRequire } from 'node:module'

/**
 * The bots that other kits are shown with, as their samples write them. Plain JavaScript: the two waterfalls
 * are one text over two kits, whose types cannot be told to be the same.
 */

const require = createRequire(import.meta.url)
/** agents-hosting-dialogs stands on an older agents-hosting of its own. */
const requireBeside = createRequire(require.resolve('@microsoft/agents-hosting-dialogs'))

const botbuilder = () => {
  const core = require('botbuilder-core')
  const toActivity = (fields) => fields
  return { core, Adapter: core.BotAdapter, toActivity, dialogs: require('botbuilder-dialogs') }
}

const agents = (from) => {
  const core = from('@microsoft/agents-hosting')
  const { Activity } = from('@microsoft/agents-activity')
  return { core, Adapter: core.BaseAdapter, toActivity: (fields) => Activity.fromObject(fields) }
}

/** An adapter that keeps what is said: no HTTP, no sign-in, for each kit the same. */
const receiver = ({ core, Adapter, toActivity }, logic) => {
  class Kept extends Adapter {
    async sendActivities(context, activities) {
      const said = context.turnState.get(Kept) ?? []
      context.turnState.set(Kept, [...said, ...activities])
      return activities.map(() => ({ id: '' }))
    }
  }
  const adapter = new Kept()
  return async (fields) => {
    const context = new core.TurnContext(adapter, toActivity({ ...fields }))
    await adapter.runMiddleware(context, logic)
    return (context.turnState.get(Kept) ?? []).map(({ text = '' }) => text)
  }
}

/** Echoes, and keeps what was said in its conversation state. */
const echoBot = (kit, storage) => {
  const { ConversationState, ActivityHandler } = kit.core
  const state = new ConversationState(storage)
  const words = state.createProperty('words')
  const handler = new ActivityHandler()
  handler.onMessage(async (context, next) => {
    const { text } = context.activity
    await words.set(context, [...((await words.get(context)) ?? []), text])
    await context.sendActivity(`Echo: ${text}`)
    await next()
  })
  return receiver(kit, async (context) => {
    await handler.run(context)
    await state.saveChanges(context)
  })
}

/** A waterfall that asks the questions one after the other and keeps the answers. */
const waterfall = (kit, storage, questions) => {
  const { ConversationState } = kit.core
  const { ChoicePrompt, DialogSet, ListStyle, TextPrompt, WaterfallDialog } = kit.dialogs
  const state = new ConversationState(storage)
  const dialogs = new DialogSet(state.createProperty('dialogs'))
  dialogs.add(new TextPrompt('text'))
  const choice = new ChoicePrompt('choice')
  choice.style = ListStyle.suggestedAction
  dialogs.add(choice)
  const keep = (step) => {
    step.values.answers = [...(step.values.answers ?? []), step.result?.value ?? step.result]
  }
  const steps = questions.map(({ question, choices }, index) => async (step) => {
    if (index > 0) keep(step)
    return choices.length > 0
      ? step.prompt('choice', { prompt: question, choices })
      : step.prompt('text', { prompt: question })
  })
  const last = async (step) => {
    keep(step)
    await step.context.sendActivity('Thank you')
    return step.endDialog(step.values.answers)
  }
  dialogs.add(new WaterfallDialog('report', [...steps, last]))
  return receiver(kit, async (context) => {
    const dialog = await dialogs.createContext(context)
    await dialog.continueDialog()
    if (!context.responded) await dialog.beginDialog('report')
    await state.saveChanges(context)
  })
}

const withAgentsDialogs = () => ({
  ...agents(requireBeside),
  dialogs: require('@microsoft/agents-hosting-dialogs'),
})

const agentsKit = agents(require)
const botbuilderKit = botbuilder()
const agentsDialogsKit = withAgentsDialogs()

/** The bots: `open(storage, questions)` answers what takes an activity; `memory()` is the kit's own storage. */
export const sdkBots = [
  {
    name: 'agents-hosting, echo bot',
    memory: () => new agentsKit.core.MemoryStorage(),
    open: (storage) => echoBot(agentsKit, storage),
  },
  {
    name: 'botbuilder-dialogs, waterfall',
    memory: () => new botbuilderKit.core.MemoryStorage(),
    open: (storage, questions) => waterfall(botbuilderKit, storage, questions),
  },
  {
    name: 'agents-hosting-dialogs, waterfall',
    memory: () => new agentsDialogsKit.core.MemoryStorage(),
    open: (storage, questions) => waterfall(agentsDialogsKit, storage, questions),
  },
]
