import type { AddressInfo } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import PostalMime from 'postal-mime'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { wordsIn } from './words.ts'

export interface Mail {
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly html: string
  /** Every address in its text, in order. */
  readonly links: readonly string[]
  /** What of it is for a calendar, as iCalendar; null where nothing is. */
  readonly calendar: string | null
}

/** A mail server that keeps what it gets, for everybody at once. */
export interface Mailbox {
  readonly url: string
  /** Everything that came so far. */
  readonly mails: () => Promise<readonly Mail[]>
  /** The next mail to this address that nobody has taken yet, apart from what is for a calendar alone; waits for it at most so many milliseconds. */
  readonly take: (to: string, wait?: number) => Promise<Mail>
  /** From now on there is nobody at this address. */
  readonly turnAway: (address: string) => void
  readonly close: () => Promise<void>
}

interface Letter {
  readonly to: string
  readonly source: Buffer
}

const open = async ({ to, source }: Letter): Promise<Mail> => {
  const { subject = '', text = '', html = '', attachments } = await PostalMime.parse(source)
  const links = [...text.matchAll(/https?:\/\/[^\s<>"]+/g)].map(([link]) => link)
  const [part] = attachments.filter(({ mimeType }) => mimeType === 'text/calendar')
  const calendar =
    part === undefined
      ? null
      : typeof part.content === 'string'
        ? part.content
        : new TextDecoder().decode(part.content)
  return { to, subject, text, html, links, calendar }
}

const calendarSubjects = (['nl', 'en'] as const).flatMap((language) =>
  ['kept', 'dropped'].map(
    (what) => wordsIn(language)(`mail:calendar-${what}.subject`, { kind: '|', when: '' }).split('|')[0] ?? '',
  ),
)

/** Whether it only brings to a calendar what its owner did themselves. */
const isForCalendarAlone = ({ subject }: Mail): boolean =>
  calendarSubjects.some((start) => subject.startsWith(start))

/** Keeps each letter once for every receiver. */
const receive =
  (letters: Letter[]): NonNullable<SMTPServerOptions['onData']> =>
  (stream, session, callback) => {
    const parts: Buffer[] = []
    stream.on('data', (part: Buffer) => parts.push(part))
    stream.once('end', () => {
      const source = Buffer.concat(parts)
      letters.push(...session.envelope.rcptTo.map(({ address }) => ({ to: address, source })))
      callback()
    })
  }

export const openMailbox = async (): Promise<Mailbox> => {
  const letters: Letter[] = []
  const taken = new Set<Letter>()
  const unknown = new Set<string>()
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: ({ address }, _session, callback) => {
      if (!unknown.has(address)) return callback()
      callback(Object.assign(new Error('5.1.1 No such user'), { responseCode: 550 }))
    },
    onData: receive(letters),
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.server.address() as AddressInfo

  const take = async (to: string, wait = 20_000): Promise<Mail> => {
    const until = performance.now() + wait
    while (performance.now() < until) {
      const letter = letters.find((each) => each.to === to && !taken.has(each))
      if (letter !== undefined) {
        taken.add(letter)
        const mail = await open(letter)
        if (!isForCalendarAlone(mail)) return mail
      }
      await delay(50)
    }
    throw new Error(
      `No mail came for ${to} within ${wait} ms; mails came for ${letters.map((each) => each.to).join(', ')}`,
    )
  }
  const close = async (): Promise<void> => {
    await new Promise<void>((resolve) => {
      server.close(resolve)
    })
  }
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails: async () => Promise.all(letters.map(open)),
    take,
    turnAway: (address) => void unknown.add(address),
    close,
  }
}
