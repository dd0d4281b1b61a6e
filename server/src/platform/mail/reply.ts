import ICAL from 'ical.js'
import PostalMime, { type Address, type Email } from 'postal-mime'
import type { InvitationAnswer } from './calendar.ts'

/** Larger mails are no answer to an invitation, in bytes. */
export const largestReply = 256 * 1024

/** An answer to an invitation that came by mail. Nothing else of the mail is kept. */
export interface Reply {
  readonly uid: string
  /** Whose answer it says it is; in lower case. */
  readonly attendee: string
  readonly answer: InvitationAnswer
  /** Which of the changes it answers to. */
  readonly sequence: number
  /** What the addresses that it went to had behind their plus. */
  readonly words: readonly string[]
}

const answers: Readonly<Record<string, InvitationAnswer>> = {
  ACCEPTED: 'accepted',
  DECLINED: 'declined',
  TENTATIVE: 'tentative',
}

const addressIn = (value: unknown): string =>
  String(value)
    .trim()
    .replace(/^mailto:/i, '')
    .toLowerCase()

interface Answered extends Omit<Reply, 'words'> {
  readonly organizer: string
}

/** What a calendar answers: exactly one guest, to exactly one invitation. Anything else is null. */
export const readAnswer = (text: string): Answered | null => {
  let calendar: ICAL.Component
  try {
    calendar = new ICAL.Component(ICAL.parse(text) as unknown[])
  } catch {
    return null
  }
  if (calendar.name !== 'vcalendar') return null
  if (String(calendar.getFirstPropertyValue('method')).toUpperCase() !== 'REPLY') return null
  const [event, ...more] = calendar.getAllSubcomponents('vevent')
  const [guest, ...others] = event?.getAllProperties('attendee') ?? []
  if (event === undefined || guest === undefined || more.length > 0 || others.length > 0) return null
  const answer = answers[String(guest.getParameter('partstat')).toUpperCase()]
  const uid = event.getFirstPropertyValue('uid')
  const sequence = Number(event.getFirstPropertyValue('sequence') ?? 0)
  if (answer === undefined || typeof uid !== 'string' || !Number.isInteger(sequence)) return null
  if (sequence < 0 || sequence > 1_000_000) return null
  return {
    uid,
    attendee: addressIn(guest.getFirstValue()),
    answer,
    sequence,
    organizer: addressIn(event.getFirstPropertyValue('organizer')),
  }
}

const addressesOf = (addresses: readonly Address[] | undefined): string[] =>
  (addresses ?? []).flatMap((each) =>
    each.group === undefined ? [each.address] : each.group.map(({ address }) => address),
  )

const deliveredTo = new Set(['delivered-to', 'x-original-to', 'envelope-to'])

/** Where a mail went, by everything that says so. */
const receiversOf = ({ to, cc, headers }: Email): string[] => [
  ...addressesOf(to),
  ...addressesOf(cc),
  ...headers.filter(({ key }) => deliveredTo.has(key)).map(({ value }) => value),
]

/** What stands behind the plus of those of these addresses that are the one that is read. */
const wordsOf = (addresses: readonly string[], inboundAddress: string): string[] => {
  const [local = '', domain = ''] = inboundAddress.toLowerCase().split('@')
  const start = `${local}+`
  const end = `@${domain}`
  return addresses
    .map((address) => address.trim().toLowerCase())
    .filter((address) => address.startsWith(start) && address.endsWith(end))
    .map((address) => address.slice(start.length, -end.length))
    .filter((word) => /^[\da-f]{32}$/.test(word))
}

const textOf = (content: Email['attachments'][number]['content']): string =>
  typeof content === 'string' ? content : new TextDecoder().decode(content)

/**
 * Reads the answer to an invitation out of a mail as it came. Null for everything else: somebody who writes back, an
 * automatic answer (which brings no REPLY, or quotes the invitation), spam, what is damaged or too large.
 */
export const readReply = async (source: Uint8Array, inboundAddress: string): Promise<Reply | null> => {
  if (source.byteLength > largestReply) return null
  let mail: Email
  try {
    mail = await PostalMime.parse(source, { maxNestingDepth: 20, maxHeadersSize: 64 * 1024 })
  } catch {
    return null
  }
  const calendars = mail.attachments.filter(({ mimeType }) => mimeType.toLowerCase() === 'text/calendar')
  for (const { content } of calendars) {
    const answered = readAnswer(textOf(content))
    if (answered === null) continue
    const { organizer, ...reply } = answered
    const words = wordsOf([...receiversOf(mail), organizer], inboundAddress)
    return words.length === 0 ? null : { ...reply, words: [...new Set(words)] }
  }
  return null
}
