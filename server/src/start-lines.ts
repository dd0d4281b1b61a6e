import { typedFor } from './command-line/typed-as.ts'
import { listensEverywhere } from './platform/address.ts'
import type { Config } from './platform/config.ts'
import { mailServerOf } from './platform/mail/mail-server.ts'

interface Started {
  readonly config: Config
  readonly version: string
  /** Where it listens. */
  readonly listens: string
  /** Where people reach it, as far as is known. */
  readonly address: string
  readonly demo: boolean
  /** The code of the first set-up, as long as that waits. */
  readonly setUpCode: string | null
}

const place = ({ config, listens }: Started): string =>
  config.publicUrl === null ? listens : `${config.publicUrl} (it listens on ${listens})`

const setUpLines = ({ config, setUpCode }: Started): string[] =>
  setUpCode === null
    ? []
    : [
        `Set up your organisation there with this code: ${setUpCode}`,
        `To see it again: ${typedFor(config, 'set-up-code')}`,
      ]

/** Where mail goes, and where its links lead as long as nobody has said what the address of people is. */
const mailLines = ({ config, address }: Started): string[] => {
  if (config.smtpUrl === null)
    return ['No mail goes out: links are handed over on the page Mails. Set SMTP_URL to send mail.']
  const through = `Mail goes out through ${mailServerOf(config.smtpUrl)}.`
  return config.publicUrl !== null || listensEverywhere(config)
    ? [through]
    : [
        through,
        `Links in mails begin with ${address}. When people use another address, set PUBLIC_URL to that.`,
      ]
}

/** What whoever starts the server reads once it serves. */
export const startLines = (started: Started): string[] => [
  `Tweespraak ${started.version} is ready: ${place(started)}`,
  ...(started.demo ? [] : [...setUpLines(started), ...mailLines(started)]),
]

/** That links lead nowhere: the server is there for other computers, and nobody said what they call it. */
export const addressWarning = ({ config, address, demo }: Started): string | null =>
  config.publicUrl === null && listensEverywhere(config) && !demo
    ? `Nobody has said under which address people reach this server: links in mails, and those that commands print, begin with ${address} and work on this machine alone. Set PUBLIC_URL to the address that people use.`
    : null

/** What whoever stops it reads. */
export const stopLines = { stopping: 'Stopping: what runs is finished first.', stopped: 'Stopped.' } as const
