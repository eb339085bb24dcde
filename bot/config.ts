import { z } from 'zod'

/** A setting that cannot be used. The message names the setting and the remedy, in one line. */
export class SettingError extends Error {
  override name = 'SettingError'
}

const flag = z
  .enum(['true', 'false'])
  .transform((value) => value === 'true')
  .default(false)

const list = z
  .string()
  .default('')
  .transform((value) =>
    value
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  )

const whole = (from: number, to = Number.MAX_SAFE_INTEGER) => {
  const error = `must be a whole number ${to < Number.MAX_SAFE_INTEGER ? `from ${from} to ${to}` : `of ${from} or more`}`
  return z.coerce.number({ error }).int({ error }).min(from, { error }).max(to, { error })
}

const hosts = z.array(z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)*$/i)).refine((names) => names.length > 0, {
  message: 'is a list of host names, like botframework.com',
})

const webAddress = z.url({ protocol: /^https?$/, error: 'must be an address like https://www.example.org' })

/**
 * Every setting of the service, read once at start. `.env.example` and the README's table are tested
 * against this schema.
 */
const settings = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  PORT: whole(0, 65535).default(3978),
  /** Address to listen on. */
  HOST: z.string().default('127.0.0.1'),
  /** The address residents see, without a path. Needed behind a proxy (Twilio signs it). */
  PUBLIC_URL: webAddress.optional(),
  /** How many proxies stand in front: how far `X-Forwarded-For` is believed. */
  TRUSTED_PROXIES: whole(0, 10).default(0),
  DATA_DIR: z.string().min(1).default('./data'),
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/, error: 'must be like postgresql://user:password@host/database' })
    .optional(),
  DATABASE_CONNECTIONS: whole(1, 200).default(10),
  /** Comma-separated, newest first, each 32 bytes in base64: encrypts, older ones only decrypt. */
  APP_SECRETS: list,
  COUNCIL_NAME: z.string().min(1).default('Stevenage Borough Council'),
  /** Title of the resident's page. Neutral on purpose: it is what browser history shows. */
  PAGE_TITLE: z.string().min(1).default('Stevenage reports'),
  /** Where the safe exit goes: an ordinary page nobody wonders about. */
  EXIT_URL: webAddress.default('https://www.bbc.co.uk/weather'),
  /** Comma-separated bearer tokens for /api/v1, each at least 32 characters. */
  API_TOKENS: list.refine((tokens) => tokens.every((token) => token.length >= 32), {
    message: 'every token needs at least 32 characters',
  }),
  /** Bearer token for /metrics; without one it answers this machine only. */
  METRICS_TOKEN: z.string().min(16).optional(),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
  /** Minutes without a click until an officer is signed out. */
  OFFICER_IDLE_MINUTES: whole(1, 720).default(30),
  /** Comma-separated addresses of sites that may show the resident's page in a frame. Empty: none may. */
  FRAME_ANCESTORS: list.refine((sites) => sites.every((site) => /^https?:\/\/[a-z0-9.*:-]+$/i.test(site)), {
    message: 'every entry is an address without a path, like https://www.example.gov.uk',
  }),
  /** Turns that one address may take in a minute. 0 switches a limit off. */
  LIMIT_TURNS: whole(0).default(300),
  /** Photos that one address may send in ten minutes. */
  LIMIT_UPLOADS: whole(0).default(120),
  /** Reports that one address may look up in ten minutes. */
  LIMIT_LOOK_UPS: whole(0).default(30),
  /** Sign-ins that one address may try in ten minutes. */
  LIMIT_SIGN_INS: whole(0).default(30),
  /**
   * The bot's registration in Azure: application (client) id and tenant. Without an id `/api/messages` is there
   * in development only, for the Bot Framework Emulator.
   */
  BOT_APP_ID: z.string().min(1).optional(),
  BOT_APP_TENANT_ID: z.string().min(1).optional(),
  /** The registration's client secret. Without one the bot signs in with its managed identity. */
  BOT_APP_SECRET: z.string().min(1).optional(),
  /** Hosts (and what ends in them) that channels may have their answers sent to. */
  BOT_SERVICE_HOSTS: list.pipe(hosts).prefault('botframework.com,smba.trafficmanager.net'),
  /** Hosts (and what ends in them) that photos are fetched from. */
  BOT_FILE_HOSTS: list
    .pipe(hosts)
    .prefault(
      'botframework.com,smba.trafficmanager.net,sharepoint.com,asm.skype.com,asyncgw.teams.microsoft.com',
    ),
  /** Comma-separated secrets for /v3/directline, newest first, each at least 32 characters. None: it is off. */
  DIRECT_LINE_SECRET: list.refine((secrets) => secrets.every((secret) => secret.length >= 32), {
    message: 'every secret needs at least 32 characters',
  }),
  /** Comma-separated addresses of the sites whose pages may talk to /v3/directline. */
  DIRECT_LINE_ORIGINS: list.refine(
    (sites) => sites.every((site) => /^https?:\/\/[a-z0-9.-]+(:\d+)?$/i.test(site)),
    {
      message: 'every entry is an address without a path, like https://www.example.gov.uk',
    },
  ),
  /** Send the strict-transport header and mark cookies Secure. On unless in development. */
  INSECURE_COOKIES: flag,
  /** Place look-ups, each off unless set: Ordnance Survey Names API key, postcodes.io address, what3words key. */
  OS_NAMES_API_KEY: z.string().min(1).optional(),
  POSTCODES_IO_URL: webAddress.optional(),
  WHAT3WORDS_API_KEY: z.string().min(1).optional(),
  /** Which provider texts that begin with us leave by. Answers leave by the one the text came from. */
  SMS_PROVIDER: z.enum(['notify', 'twilio', 'azure', 'simulator']).default('simulator'),
  /** Comma-separated: our own numbers. Texts to others are not taken; the first one sends. Empty: any. */
  SMS_NUMBERS: list,
  /** Milliseconds to wait for texts sent earlier but delivered a little later. */
  SMS_GATHER_MS: whole(0, 2000).default(200),
  /** GOV.UK Notify: API key, one template with the gap `message`, and the token of its callback. */
  NOTIFY_API_KEY: z.string().min(74).optional(),
  NOTIFY_BASE_URL: webAddress.optional(),
  NOTIFY_TEMPLATE_ID: z.string().min(1).optional(),
  NOTIFY_SENDER_ID: z.string().min(1).optional(),
  NOTIFY_INBOUND_TOKEN: z.string().min(10, 'needs at least 10 characters').optional(),
  TWILIO_ACCOUNT_SID: z
    .string()
    .regex(/^AC[0-9a-zA-Z]{32}$/, 'begins with AC and has 34 characters')
    .optional(),
  TWILIO_AUTH_TOKEN: z.string().min(16).optional(),
  TWILIO_BASE_URL: webAddress.optional(),
  /** Azure Communication Services: where to send by, and the secret of its Event Grid subscription. */
  AZURE_SMS_CONNECTION_STRING: z
    .string()
    .regex(/^endpoint=https?:\/\/.+;accesskey=.+/i, 'begins with endpoint=')
    .optional(),
  AZURE_SMS_SECRET: z.string().min(16, 'needs at least 16 characters').optional(),
  /** Azure AI Language (CLU), an optional second opinion on ordinary, redacted texts. Off unless the first two are set. */
  CLU_ENDPOINT: webAddress.optional(),
  CLU_KEY: z.string().min(1).optional(),
  CLU_PROJECT: z.string().min(1).default('sosafe-chat'),
  CLU_DEPLOYMENT: z.string().min(1).default('production'),
  /** Milliseconds a resident may wait for it. */
  CLU_TIMEOUT: whole(100, 10_000).default(1200),
})

export type Config = z.infer<typeof settings>

/** Names of all settings, for the tests that keep `.env.example`, README and templates honest. */
export const settingNames = Object.keys(settings.shape)

/**
 * Reads every setting from the environment.
 *
 * @throws SettingError naming the first bad setting and what it should be
 */
export const loadConfig = (env: Record<string, string | undefined>): Config => {
  const given = Object.fromEntries(
    settingNames.map((name) => [name, env[name]]).filter(([, value]) => value !== undefined && value !== ''),
  )
  const parsed = settings.safeParse(given)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  throw new SettingError(
    `${String(issue?.path[0] ?? 'setting')}: ${issue?.message ?? 'cannot be read'}. See .env.example.`,
  )
}
