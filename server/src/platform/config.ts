import { z } from 'zod'
import { type PrivateRanges, readPrivateRanges } from './outgoing/reachable.ts'
import { StartError } from './start-error.ts'
import { unknownSetting } from './unknown-setting.ts'

/** Scheme, name and port alone: the screens ask everything of the root of where they came from. */
const hasRootOnly = (address: string): boolean => {
  const { pathname, search, hash, username, password } = new URL(address)
  return /^\/+$/.test(pathname) && `${search}${hash}${username}${password}` === ''
}

const rootOfSite = z
  .url({ protocol: /^https?$/, abort: true })
  .refine(hasRootOnly)
  .transform((address) => new URL(address).origin)

/** An address, or a name with an address between angle brackets. One address: a mail has one sender. */
const sender = /^(?:[^<>@]*<[^\s<>@,;]+@[^\s<>@,;]+>|[^\s<>@,;]+@[^\s<>@,;]+)$/

const privateRanges = z.string().transform((text, context) => {
  const ranges = readPrivateRanges(text)
  if (ranges === null) context.addIssue({ code: 'custom', message: 'no private networks' })
  return ranges ?? z.NEVER
})

/** Where the data is kept when no setting says otherwise. */
export const usualDataDirectory = './data'

const environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z
    .string()
    .regex(/^[^/[\]\s]+$/)
    .default('127.0.0.1'),
  TWEESPRAAK_DATA: z.string().min(1).default(usualDataDirectory),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  DATABASE_POOL: z.coerce.number().int().min(1).max(500).default(10),
  REDIS_URL: z.url({ protocol: /^rediss?$/, hostname: /./ }).optional(),
  TWEESPRAAK_SECRET: z.string().min(32).optional(),
  PUBLIC_URL: rootOfSite.optional(),
  TRUST_PROXY: z
    .stringbool({ truthy: ['true'], falsy: ['false'] })
    .or(z.coerce.number().int().min(0).max(9))
    .default(false),
  SMTP_URL: z.url({ protocol: /^smtps?$/, hostname: /./ }).optional(),
  SMTP_TIMEOUT: z.coerce.number().min(0.1).max(300).default(30),
  MAIL_FROM: z.string().regex(sender).default('Tweespraak <tweespraak@localhost>'),
  INBOUND_ADDRESS: z.email().optional(),
  INBOUND_IMAP_URL: z.url({ protocol: /^imaps?$/, hostname: /./ }).optional(),
  INBOUND_SECRET: z.string().min(32).optional(),
  OUTGOING_PRIVATE: privateRanges.optional(),
  WRITES_PER_MINUTE: z.coerce.number().int().min(1).max(1_000_000).default(60),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
})

const meaning: Record<keyof z.infer<typeof environment>, string> = {
  PORT: 'a port number from 0 to 65535',
  HOST: 'the address to listen on, such as 127.0.0.1, without http:// or a port',
  TWEESPRAAK_DATA: 'a directory',
  DATABASE_URL:
    'an address such as postgres://user:password@host:5432/database, with # @ / : in the password written as %23 %40 %2F %3A',
  DATABASE_POOL: 'a number of connections from 1 to 500',
  REDIS_URL: 'an address such as redis://user:password@host:6379',
  TWEESPRAAK_SECRET: 'at least 32 characters, the same on every server process',
  PUBLIC_URL: 'the address that people use, with no path behind it, such as https://tweespraak.example.nl',
  TRUST_PROXY: 'true, false, or how many proxies stand before it (0 to 9)',
  SMTP_URL: 'an address such as smtp://user:password@host:587',
  SMTP_TIMEOUT: 'a number of seconds from 0.1 to 300',
  MAIL_FROM: 'a sender such as "Tweespraak <tweespraak@example.nl>"',
  INBOUND_ADDRESS: 'one e-mail address, such as antwoord@example.nl',
  INBOUND_IMAP_URL: 'an address such as imaps://user:password@host:993/INBOX',
  INBOUND_SECRET: 'at least 32 characters, the same as at who hands in the mails',
  OUTGOING_PRIVATE: 'private networks, such as 10.1.0.0/16, fd12:3456::/32',
  WRITES_PER_MINUTE: 'how often, from 1 to 1000000',
  LOG_LEVEL: 'debug, info, warn, error or silent',
}

/** The settings that there are. */
export const settingNames: readonly string[] = Object.keys(meaning)

/** A line for each setting: its name and what it takes. */
export const settingLines: readonly string[] = Object.entries(meaning).map(
  ([name, takes]) => `${name.padEnd(17)}  ${takes}`,
)

export interface Config {
  readonly port: number
  readonly host: string
  /** Directory of the embedded database, the secret and the anchors of the audit. */
  readonly dataDirectory: string
  /** PostgreSQL; null means the embedded database. */
  readonly databaseUrl: string | null
  /** Most connections to PostgreSQL of this process. */
  readonly databasePool: number
  /** Through which server processes tell each other what is typed; null where there is one. */
  readonly redisUrl: string | null
  /** From the environment; null means the one kept beside the embedded data. */
  readonly secret: string | null
  /** The address that people use, without a slash at its end; null means the address listened on. */
  readonly publicUrl: string | null
  /** How many reverse proxies stand before this server, each adding a visitor's address to `X-Forwarded-For`. */
  readonly proxies: number
  /** null means that mails are kept and shown to the administrator, but not sent. */
  readonly smtpUrl: string | null
  /** How long the mail server may say nothing, in milliseconds: while it does, no other mail goes out. */
  readonly smtpTimeout: number
  readonly mailFrom: string
  /** The address that answers to invitations go to, also with anything between a plus and its `@`; null means that no mail is read. */
  readonly inboundAddress: string | null
  /** The mailbox of that address; null means that it is not looked into. */
  readonly inboundImapUrl: string | null
  /** What who hands in mails by HTTP has to know; null means that nobody may. */
  readonly inboundSecret: string | null
  /** Networks of the organisation's own in which addresses that people give may lie; none means the outside world alone. */
  readonly outgoingPrivate: PrivateRanges
  /** How often one account may do one and the same thing in a minute. See http/pace.ts. */
  readonly writesPerMinute: number
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent'
}

/**
 * Reads the settings from the environment.
 * @throws StartError with one sentence that names the setting, never its value (it may be a secret).
 */
export const readConfig = (variables: Readonly<Record<string, string | undefined>>): Config => {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))
  const slip = unknownSetting(given, settingNames)
  if (slip !== null) throw new StartError(slip)
  const parsed = environment.safeParse(given)
  if (!parsed.success) {
    const name = String(parsed.error.issues[0]?.path[0] ?? '') as keyof typeof meaning
    throw new StartError(`The setting ${name} is not right: it takes ${meaning[name]}.`)
  }
  const settings = parsed.data
  if (settings.DATABASE_URL !== undefined && settings.TWEESPRAAK_SECRET === undefined) {
    throw new StartError(
      `The setting TWEESPRAAK_SECRET is missing: with DATABASE_URL it takes ${meaning.TWEESPRAAK_SECRET}.`,
    )
  }
  const reads = settings.INBOUND_IMAP_URL !== undefined || settings.INBOUND_SECRET !== undefined
  if (settings.INBOUND_ADDRESS !== undefined && !reads) {
    throw new StartError(
      `The setting INBOUND_ADDRESS asks for another: INBOUND_IMAP_URL takes ${meaning.INBOUND_IMAP_URL}, INBOUND_SECRET ${meaning.INBOUND_SECRET}.`,
    )
  }
  if (settings.INBOUND_ADDRESS === undefined && reads) {
    throw new StartError(
      `The setting INBOUND_ADDRESS is missing: it takes ${meaning.INBOUND_ADDRESS}, at which answers arrive.`,
    )
  }
  return {
    port: settings.PORT,
    host: settings.HOST,
    dataDirectory: settings.TWEESPRAAK_DATA,
    databaseUrl: settings.DATABASE_URL ?? null,
    databasePool: settings.DATABASE_POOL,
    redisUrl: settings.REDIS_URL ?? null,
    secret: settings.TWEESPRAAK_SECRET ?? null,
    publicUrl: settings.PUBLIC_URL ?? null,
    proxies: Number(settings.TRUST_PROXY),
    smtpUrl: settings.SMTP_URL ?? null,
    smtpTimeout: settings.SMTP_TIMEOUT * 1000,
    mailFrom: settings.MAIL_FROM,
    inboundAddress: settings.INBOUND_ADDRESS ?? null,
    inboundImapUrl: settings.INBOUND_IMAP_URL ?? null,
    inboundSecret: settings.INBOUND_SECRET ?? null,
    outgoingPrivate: settings.OUTGOING_PRIVATE ?? [],
    writesPerMinute: settings.WRITES_PER_MINUTE,
    logLevel: settings.LOG_LEVEL,
  }
}
