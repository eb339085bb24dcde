import { type Config, SettingError } from '../../config.ts'
import type { Provider, ProviderName } from './ports.ts'

/** Milliseconds one send may take: Notify itself waits 5 s for its webhook's answer, in which we send. */
const timeout = 3_500

/** What a provider cannot send without. */
const needed: Record<ProviderName, readonly (keyof Config)[]> = {
  simulator: [],
  notify: ['NOTIFY_API_KEY', 'NOTIFY_TEMPLATE_ID'],
  twilio: ['TWILIO_ACCOUNT_SID', 'TWILIO_AUTH_TOKEN', 'SMS_NUMBERS'],
  azure: ['AZURE_SMS_CONNECTION_STRING', 'SMS_NUMBERS'],
}

/** Where texts come in by these, what their answers cannot leave without. Twilio takes them with its request. */
const neededToAnswer = {
  NOTIFY_INBOUND_TOKEN: needed.notify,
  AZURE_SMS_SECRET: ['AZURE_SMS_CONNECTION_STRING'],
} as const satisfies Partial<Record<keyof Config, readonly (keyof Config)[]>>

const isUnset = (value: unknown): boolean =>
  value === undefined || (Array.isArray(value) && value.length === 0)

/**
 * The provider that texts begun by us leave by.
 *
 * @throws SettingError naming what it still needs: texts must not seem sent and go nowhere
 */
export const chosenProvider = (config: Config, providers: readonly Provider[]): Provider => {
  const name = config.SMS_PROVIDER
  const missing = needed[name].find((setting) => isUnset(config[setting]))
  const chosen = providers.find((provider) => provider.name === name)
  if (missing !== undefined || chosen === undefined) {
    throw new SettingError(
      `${missing ?? 'SMS_PROVIDER'}: has to be set when SMS_PROVIDER is ${name}. See .env.example.`,
    )
  }
  return chosen
}

/** @throws SettingError where texts would be taken and never answered */
const checkAnswers = (config: Config): void => {
  for (const way of ['NOTIFY_INBOUND_TOKEN', 'AZURE_SMS_SECRET'] as const) {
    const missing = neededToAnswer[way].find((setting) => isUnset(config[setting]))
    if (config[way] === undefined || missing === undefined) continue
    throw new SettingError(`${missing}: has to be set when ${way} is. See .env.example.`)
  }
}

/**
 * Every provider whose settings are there, and the simulator. A provider's own client is loaded for it alone:
 * they are large, and most services use one.
 *
 * @throws SettingError where texts would be taken and never answered
 */
export const openProviders = async (config: Config, simulator: Provider): Promise<Provider[]> => {
  checkAnswers(config)
  const from = config.SMS_NUMBERS[0]
  const { NOTIFY_API_KEY, NOTIFY_TEMPLATE_ID, TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN } = config
  const found: Provider[] = [simulator]
  if (NOTIFY_API_KEY !== undefined && NOTIFY_TEMPLATE_ID !== undefined) {
    const { notifyProvider } = await import('./notifyClient.ts')
    found.push(
      notifyProvider({
        ...{ apiKey: NOTIFY_API_KEY, templateId: NOTIFY_TEMPLATE_ID, timeout },
        ...{ baseUrl: config.NOTIFY_BASE_URL, senderId: config.NOTIFY_SENDER_ID },
      }),
    )
  }
  if (TWILIO_ACCOUNT_SID !== undefined && TWILIO_AUTH_TOKEN !== undefined) {
    const { twilioProvider } = await import('./twilioClient.ts')
    const account = { accountSid: TWILIO_ACCOUNT_SID, authToken: TWILIO_AUTH_TOKEN }
    found.push(twilioProvider({ ...account, baseUrl: config.TWILIO_BASE_URL, from, timeout }))
  }
  if (config.AZURE_SMS_CONNECTION_STRING !== undefined) {
    const { azureProvider } = await import('./azureClient.ts')
    found.push(azureProvider({ connectionString: config.AZURE_SMS_CONNECTION_STRING, from, timeout }))
  }
  return found
}
