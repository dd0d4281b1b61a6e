import ICAL from 'ical.js'
import type { Mail } from '../harness/mailbox.ts'
import type { Product } from '../harness/product.ts'
import { inboundSecret } from '../harness/product.ts'

/** An appointment as a calendar reads it out of a mail. */
export interface Appointment {
  readonly method: string
  readonly uid: string
  readonly sequence: number
  /** Milliseconds since the epoch. */
  readonly startsAt: number
  readonly organizer: string
}

/** The appointment that a mail brings, read by a parser that we did not write. */
export const appointmentOf = ({ calendar, subject }: Mail): Appointment => {
  if (calendar === null) throw new Error(`The mail "${subject}" brings nothing for a calendar`)
  const whole = new ICAL.Component(ICAL.parse(calendar) as unknown[])
  const event = new ICAL.Event(whole.getFirstSubcomponent('vevent') ?? undefined)
  return {
    method: String(whole.getFirstPropertyValue('method')),
    uid: event.uid,
    sequence: event.sequence,
    startsAt: event.startDate.toJSDate().getTime(),
    organizer: event.organizer.replace(/^mailto:/i, ''),
  }
}

/** Answers as a calendar does: by a mail to the organiser, which the provider hands in. */
export const answerByMail = async (
  { url }: Product,
  { uid, sequence, organizer }: Appointment,
  { from, answer }: { readonly from: string; readonly answer: 'ACCEPTED' | 'DECLINED' },
): Promise<number> => {
  const lines = [
    `From: <${from}>`,
    `To: <${organizer}>`,
    'Subject: An answer',
    'MIME-Version: 1.0',
    'Content-Type: text/calendar; charset=utf-8; method=REPLY',
    '',
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Example//Calendar//EN',
    'METHOD:REPLY',
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `SEQUENCE:${sequence}`,
    'DTSTAMP:20260105T090000Z',
    'DTSTART:20260201T090000Z',
    `ORGANIZER:mailto:${organizer}`,
    `ATTENDEE;PARTSTAT=${answer}:mailto:${from}`,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]
  const { status } = await fetch(`${url}/hooks/mail`, {
    method: 'POST',
    headers: { authorization: `Bearer ${inboundSecret}`, 'content-type': 'message/rfc822' },
    body: lines.join('\r\n'),
  })
  return status
}
