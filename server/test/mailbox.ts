import type { AddressInfo } from 'node:net'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer } from 'smtp-server'

export interface Mailbox {
  /** What to set `SMTP_URL` to. */
  readonly url: string
  readonly mails: readonly Email[]
  /** The newest mail to this address. */
  to(address: string): Email | undefined
  /** Refuses nothing any more. */
  accept(): void
  /** Refuses this address for good, with these words; with null no more. */
  turnAway(address: string, words: string | null): void
  /** What each mail was called to the server, by who sent it. */
  readonly envelopeIds: readonly (string | null)[]
  close(): Promise<void>
}

/** A real mail server on loopback that keeps what it gets. `refuse` makes it fail that many times first. */
export const openMailbox = async ({ refuse = 0 }: { readonly refuse?: number } = {}): Promise<Mailbox> => {
  const mails: Email[] = []
  const envelopeIds: (string | null)[] = []
  const turnedAway = new Map<string, string>()
  let left = refuse
  const keep = async (source: Buffer): Promise<void> => void mails.push(await PostalMime.parse(source))
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    hideDSN: false,
    hideENHANCEDSTATUSCODES: true,
    onRcptTo({ address }, _session, done) {
      const words = turnedAway.get(address)
      done(words === undefined ? null : Object.assign(new Error(words), { responseCode: 550 }))
    },
    onData(stream, session, done) {
      envelopeIds.push(session.envelope.dsn?.envid ?? null)
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        if (left > 0) {
          left -= 1
          done(new Error('Try again later'))
          return
        }
        void keep(Buffer.concat(parts)).finally(() => done())
      })
    },
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    to: (address) => mails.findLast((mail) => mail.to?.some((to) => to.address === address)),
    accept: () => {
      left = 0
    },
    turnAway: (address, words) => {
      if (words === null) turnedAway.delete(address)
      else turnedAway.set(address, words)
    },
    envelopeIds,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
      }),
  }
}
