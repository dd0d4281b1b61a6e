import ICAL from 'ical.js'
import type { Email } from 'postal-mime'

/** An appointment as a calendar reads it out of a mail. */
export interface ReadAppointment {
  /** As the type of the part of the mail says, and as the calendar in it says: they have to agree. */
  readonly method: string
  readonly uid: string
  readonly sequence: number
  /** ISO instants. */
  readonly startsAt: string
  readonly endsAt: string
  readonly summary: string
  readonly location: string
  readonly description: string
  readonly organizer: string
  readonly attendees: readonly {
    readonly address: string
    readonly answer: string
    readonly asked: boolean
  }[]
  readonly status: string
  readonly text: string
}

const withoutScheme = (address: unknown): string => String(address).replace(/^mailto:/i, '')

const instant = (time: unknown): string =>
  time instanceof ICAL.Time
    ? Temporal.Instant.fromEpochMilliseconds(time.toJSDate().getTime()).toString()
    : ''

const textOf = (content: Email['attachments'][number]['content']): string =>
  typeof content === 'string' ? content : new TextDecoder().decode(content)

/** The only appointment of this calendar, read by a parser that we did not write. */
export const readAppointment = (text: string): Omit<ReadAppointment, 'text'> => {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[])
  const [event, ...more] = calendar.getAllSubcomponents('vevent')
  if (event === undefined || more.length > 0) throw new Error('A mail brings one appointment')
  const valueOf = (name: string) => event.getFirstPropertyValue(name)
  return {
    method: String(calendar.getFirstPropertyValue('method')),
    uid: String(valueOf('uid')),
    sequence: Number(valueOf('sequence')),
    startsAt: instant(valueOf('dtstart')),
    endsAt: instant(valueOf('dtend')),
    summary: String(valueOf('summary')),
    location: String(valueOf('location') ?? ''),
    description: String(valueOf('description') ?? ''),
    organizer: withoutScheme(valueOf('organizer')),
    attendees: event.getAllProperties('attendee').map((each) => ({
      address: withoutScheme(each.getFirstValue()),
      answer: String(each.getParameter('partstat')),
      asked: each.getParameter('rsvp') === 'TRUE',
    })),
    status: String(valueOf('status')),
  }
}

/** The appointment that a mail brings; null when it brings none. */
export const appointmentIn = (mail: Email): ReadAppointment | null => {
  const parts = mail.attachments.filter(({ mimeType }) => /calendar|ics/.test(mimeType))
  const [shown] = parts
  if (shown === undefined) return null
  const text = textOf(shown.content)
  const read = readAppointment(text)
  if (shown.method !== undefined && shown.method.toUpperCase() !== read.method)
    throw new Error(`The part says ${shown.method}, the calendar ${read.method}`)
  return { ...read, text }
}
