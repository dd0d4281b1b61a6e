import type { AddressInfo } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer } from 'smtp-server'

export interface Mail {
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly html: string
  /** Every address in its text, in order. */
  readonly links: readonly string[]
}

/** A mail server that keeps what it gets, for everybody at once. */
export interface Mailbox {
  readonly url: string
  readonly mails: () => readonly Mail[]
  /** The next mail to this address that nobody has taken yet; waits for it at most so many milliseconds. */
  readonly take: (to: string, wait?: number) => Promise<Mail>
  readonly close: () => Promise<void>
}

const mailOf = (email: Email, to: string): Mail => {
  const text = email.text ?? ''
  return {
    to,
    subject: email.subject ?? '',
    text,
    html: email.html ?? '',
    links: [...text.matchAll(/https?:\/\/[^\s<>"]+/g)].map(([link]) => link),
  }
}

export const openMailbox = async (): Promise<Mailbox> => {
  const received: Mail[] = []
  const taken = new Set<Mail>()
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData: (stream, session, callback) => {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.once('end', () => {
        PostalMime.parse(Buffer.concat(parts)).then((email) => {
          for (const { address } of session.envelope.rcptTo) received.push(mailOf(email, address))
          callback()
        }, callback)
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo

  const take = async (to: string, wait = 20_000): Promise<Mail> => {
    const until = performance.now() + wait
    while (performance.now() < until) {
      const mail = received.find((each) => each.to === to && !taken.has(each))
      if (mail !== undefined) {
        taken.add(mail)
        return mail
      }
      await delay(50)
    }
    const others = received.map((mail) => `${mail.to}: ${mail.subject}`).join('\n')
    throw new Error(`No mail came for ${to} within ${wait} ms. What came:\n${others}`)
  }
  const close = async (): Promise<void> => {
    await new Promise<void>((resolve) => server.close(resolve))
  }
  return { url: `smtp://127.0.0.1:${port}`, mails: () => received, take, close }
}
