import { Activity, DeliveryModes } from '@microsoft/agents-activity'
import {
  type AuthConfiguration,
  AuthType,
  CloudAdapter,
  OutboundHostValidator,
  type TurnContext,
} from '@microsoft/agents-hosting'
import createDebug from 'debug'
import type { Config } from '../../config.ts'
import type { BotAddress } from './news.ts'

export type BotSettings = Pick<
  Config,
  'NODE_ENV' | 'BOT_APP_ID' | 'BOT_APP_TENANT_ID' | 'BOT_APP_SECRET' | 'BOT_SERVICE_HOSTS'
>

/** The registration, for checking who calls and for signing in to answer. Nothing is read from elsewhere. */
export const botRegistration = (config: BotSettings): AuthConfiguration => {
  const { BOT_APP_ID, BOT_APP_TENANT_ID, BOT_APP_SECRET } = config
  const settings: AuthConfiguration = {
    ...(BOT_APP_ID === undefined ? {} : { clientId: BOT_APP_ID }),
    ...(BOT_APP_TENANT_ID === undefined ? {} : { tenantId: BOT_APP_TENANT_ID }),
    ...(BOT_APP_SECRET === undefined
      ? { authType: AuthType.UserManagedIdentity }
      : { authType: AuthType.ClientSecret, clientSecret: BOT_APP_SECRET }),
    validateIssuer: true,
  }
  return {
    ...settings,
    connections: new Map([['bot', settings]]),
    connectionsMap: [{ serviceUrl: '*', connection: 'bot' }],
  }
}

/** Hosts that answers may be sent to; the Emulator is on this machine. */
const hostsOf = ({ BOT_APP_ID, BOT_SERVICE_HOSTS }: BotSettings): string[] =>
  BOT_APP_ID === undefined ? [...BOT_SERVICE_HOSTS, 'localhost', '127.0.0.1'] : BOT_SERVICE_HOSTS

/** An activity as it goes over the wire: `JSON.stringify` alone would write the SDK's own `_channelId`. */
export const wireForm = (activity: Activity): unknown => JSON.parse(activity.toJsonString())

/** The SDK's adapter without its storage, its sign-in cards, and its words for errors. */
export class BotAdapter extends CloudAdapter {
  constructor(config: BotSettings) {
    super(
      botRegistration(config),
      undefined,
      undefined,
      { validateServiceUrl: true },
      new OutboundHostValidator({
        enabled: true,
        includeDefaultMicrosoftHosts: false,
        hosts: hostsOf(config),
      }),
    )
    // The SDK's debug output holds whole activities: nothing a person typed may ever reach a log.
    createDebug.disable()
    this.onTurnError = async (_context, error) => {
      throw error
    }
  }

  /** Replies that travel in the answer need no way back, and so no sign-in. */
  protected override resolveIfConnectorClientIsNeeded(activity: Activity): boolean {
    return activity.deliveryMode !== DeliveryModes.ExpectReplies
  }

  protected override processTurnResults(context: TurnContext) {
    const result = super.processTurnResults(context)
    return context.activity.deliveryMode === DeliveryModes.ExpectReplies
      ? { status: 200, body: { activities: context.bufferedReplyActivities.map(wireForm) } }
      : result
  }

  /**
   * Writes to a person who did not just write: into the conversation, not as an answer to a message.
   *
   * @throws when the channel does not take it
   */
  async tell({ channelId, serviceUrl, conversation, user, bot }: BotAddress, text: string): Promise<void> {
    const reference = {
      ...{ channelId, serviceUrl, locale: 'en-GB', user: { id: user }, agent: { id: bot } },
      conversation: { id: conversation },
    }
    const identity = this.getClientId()
    if (identity === undefined) throw new Error('no registration to write with')
    await this.continueConversation(identity, reference, async (context) => {
      delete context.activity.id
      await context.sendActivity(
        Activity.fromObject({ type: 'message', text, textFormat: 'plain', locale: 'en-GB' }),
      )
    })
  }

  /**
   * A token for the channel's own file store.
   *
   * @throws when the sign-in service does not give one
   */
  async fileToken(serviceUrl: string, identity: TurnContext['identity']): Promise<string | undefined> {
    if (identity?.aud === undefined) return undefined
    const provider = this.connectionManager.getTokenProvider(identity, serviceUrl)
    return provider.getAccessToken('https://api.botframework.com')
  }
}
