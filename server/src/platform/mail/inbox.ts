import type { Services } from '../services.ts'
import { largestReply } from './reply.ts'

/** At most so many mails at one look; the rest come with the next. */
const mostAtOnce = 50

interface Place {
  readonly host: string
  readonly port: number
  readonly secure: boolean
  readonly auth: { readonly user: string; readonly pass: string }
  readonly folder: string
}

/** `imaps://user:password@host:993/INBOX`; without a folder it is INBOX. */
const placeOf = (url: string): Place => {
  const { protocol, hostname, port, username, password, pathname } = new URL(url)
  const secure = protocol === 'imaps:'
  return {
    host: hostname,
    port: port === '' ? (secure ? 993 : 143) : Number(port),
    secure,
    auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) },
    folder: decodeURIComponent(pathname.slice(1)) || 'INBOX',
  }
}

/**
 * Takes the unread mails of a mailbox and marks them as read, each after it was handled: when the server stops in between,
 * it is taken once more. What is too large to be an answer is marked as read without being fetched.
 */
export const readMailbox = async (
  url: string,
  handle: (source: Uint8Array) => Promise<void>,
): Promise<number> => {
  const { folder, ...place } = placeOf(url)
  const { ImapFlow } = await import('imapflow')
  const client = new ImapFlow({ ...place, logger: false, disableAutoIdle: true, socketTimeout: 30_000 })
  // Without a listener a connection that breaks would end the process; what was under way fails all the same.
  client.on('error', () => undefined)
  await client.connect()
  try {
    await client.mailboxOpen(folder)
    const unread = (await client.search({ seen: false }, { uid: true })) || []
    const taken = unread.slice(0, mostAtOnce)
    for (const number of taken) {
      const about = await client.fetchOne(String(number), { size: true }, { uid: true })
      if (about && (about.size ?? 0) <= largestReply) {
        const whole = await client.fetchOne(String(number), { source: true }, { uid: true })
        if (whole && whole.source !== undefined) await handle(whole.source)
      }
      await client.messageFlagsAdd(String(number), ['\\Seen'], { uid: true })
    }
    return taken.length
  } finally {
    await client.logout().catch(() => client.close())
  }
}

/** How often it is looked into. */
const secondsBetweenLooks = 30

/** Looks into the mailbox of INBOUND_IMAP_URL; when it does not answer says so in the log, by code alone, and waits. */
export const registerInbox = (
  { config, jobs, log }: Pick<Services, 'config' | 'jobs' | 'log'>,
  handle: (source: Uint8Array) => Promise<void>,
): void => {
  const { inboundImapUrl } = config
  if (inboundImapUrl === null) return
  jobs.every(secondsBetweenLooks, 'read-mailbox', async () => {
    try {
      await readMailbox(inboundImapUrl, handle)
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
      const server = new URL(inboundImapUrl).hostname
      log.warn({ server, code }, 'the mailbox with answers could not be read')
    }
  })
}
