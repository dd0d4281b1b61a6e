import PostalMime, { type Email } from 'postal-mime'
import { largestReply } from './reply.ts'

/** What came back of a mail: which one, and that it does not arrive (`failed`) or is late (`delayed`). */
export interface Bounce {
  readonly mailId: string
  readonly action: 'failed' | 'delayed'
  /** The status of RFC 3463: 4 for now, 5 for good, and of what. Nothing else that a mail server says is kept. */
  readonly status: string
}

const statusIn = (text: string | undefined): string | null =>
  /(?:^|[^\d.])([45]\.\d{1,3}\.\d{1,3})(?![\d.])/.exec(text ?? '')?.[1] ?? null

/** Of what an address is (1), a mailbox (2), or the way there (4); 7 and the rest can be about us as well. */
const isAboutRecipient = (status: string): boolean => /^5\.(?:0\.0|[24]\.\d+|1\.(?!7$|8$)\d+)$/.test(status)

interface SmtpRefusal {
  /** What was said to the server when it refused. */
  readonly command: string
  readonly responseCode: number
  readonly response: string
}

const refusalIn = (error: unknown): SmtpRefusal | null =>
  error instanceof Error &&
  'command' in error &&
  'responseCode' in error &&
  'response' in error &&
  typeof error.command === 'string' &&
  typeof error.responseCode === 'number' &&
  typeof error.response === 'string'
    ? { command: error.command, responseCode: error.responseCode, response: error.response }
    : null

/** What servers without the codes of RFC 2034 say at the recipient, as a status: not known, moved, full, no such name. */
const plainly: Readonly<Record<number, string>> = { 550: '5.0.0', 551: '5.1.6', 552: '5.2.2', 553: '5.1.3' }

/**
 * The status with which a mail server refused this recipient for good, as it was handed in. Null for what may pass, and
 * for what can be about us: a relay that does not let us through refuses everybody's address.
 */
export const statusOfRefusal = (error: unknown): string | null => {
  const refusal = refusalIn(error)
  if (refusal === null || refusal.responseCode < 500) return null
  const atRecipient = refusal.command === 'RCPT TO'
  if (!atRecipient && refusal.command !== 'DATA') return null
  const said = statusIn(/^\d{3}[ -]([\d.]+)/.exec(refusal.response)?.[1])
  if (said === null) return atRecipient ? (plainly[refusal.responseCode] ?? null) : null
  if (!isAboutRecipient(said)) return null
  return atRecipient || /^5\.[12]\./.test(said) ? said : null
}

const mailIdIn = (text: string | undefined): string | null =>
  /<([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})@tweespraak>/i.exec(text ?? '')?.[1]?.toLowerCase() ?? null

const textOf = (content: Email['attachments'][number]['content']): string =>
  typeof content === 'string' ? content : new TextDecoder().decode(content)

/** The fields of each block, by their names in lower case: first those of the mail, then those of each recipient. */
const blocksOf = (report: string): ReadonlyMap<string, string>[] =>
  report
    .replaceAll('\r\n', '\n')
    .replaceAll(/\n[ \t]+/g, ' ')
    .split(/\n{2,}/)
    .map(
      (block) =>
        new Map(
          block.split('\n').flatMap((line): [string, string][] => {
            const colon = line.indexOf(':')
            return colon < 1
              ? []
              : [[line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()]]
          }),
        ),
    )
    .filter((fields) => fields.size > 0)

const whatBecame = (blocks: readonly ReadonlyMap<string, string>[]): Omit<Bounce, 'mailId'> | null => {
  const found = blocks.flatMap((fields): Omit<Bounce, 'mailId'>[] => {
    const action = fields.get('action')?.toLowerCase()
    if (action !== 'failed' && action !== 'delayed') return []
    const said = statusIn(fields.get('status')) ?? statusIn(fields.get('diagnostic-code'))
    return [{ action, status: said ?? (action === 'failed' ? '5.0.0' : '4.0.0') }]
  })
  return found.find(({ action }) => action === 'failed') ?? found[0] ?? null
}

const statusParts = ['message/delivery-status', 'message/global-delivery-status']
const returnedParts = ['text/rfc822-headers', 'message/rfc822', 'message/global-headers', 'message/global']

/** Which of our mails it is about: as we named it to the server, by what came back of it, or by what it answers to. */
const mailIdOf = (mail: Email, blocks: readonly ReadonlyMap<string, string>[]): string | null => {
  const named = blocks[0]?.get('original-envelope-id')?.toLowerCase() ?? ''
  if (/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/.test(named)) return named
  for (const { mimeType, content } of mail.attachments) {
    if (!returnedParts.includes(mimeType.toLowerCase())) continue
    const [headers = ''] = textOf(content).replaceAll('\r\n', '\n').split('\n\n', 1)
    const id = mailIdIn(/^message-id:[^\n]*(?:\n[ \t][^\n]*)*/im.exec(headers)?.[0])
    if (id !== null) return id
  }
  return mailIdIn(mail.inReplyTo) ?? mailIdIn(mail.references)
}

/**
 * Reads what a mail server tells of a mail that it could not deliver (RFC 3464), out of a mail as it came. Null for
 * everything else: an answer, an automatic reply, what is damaged or too large.
 */
export const readBounce = async (source: Uint8Array): Promise<Bounce | null> => {
  if (source.byteLength > largestReply) return null
  let mail: Email
  try {
    mail = await PostalMime.parse(source, { maxNestingDepth: 20, maxHeadersSize: 64 * 1024 })
  } catch {
    return null
  }
  const report = mail.attachments.find(({ mimeType }) => statusParts.includes(mimeType.toLowerCase()))
  if (report === undefined) return null
  const blocks = blocksOf(textOf(report.content))
  const became = whatBecame(blocks)
  const mailId = mailIdOf(mail, blocks)
  return became === null || mailId === null ? null : { mailId, ...became }
}
