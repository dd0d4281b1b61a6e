/** What a calendar answers an invitation with, as mails of Gmail, Outlook and Apple bring it. */
export interface ReplyParts {
  readonly uid: string
  readonly attendee: string
  readonly to: string
  readonly partstat?: string
  readonly sequence?: number
  readonly method?: string
  readonly organizer?: string
}

export const calendarReply = (parts: ReplyParts): string =>
  [
    'BEGIN:VCALENDAR',
    'PRODID:-//Example//Calendar//EN',
    'VERSION:2.0',
    `METHOD:${parts.method ?? 'REPLY'}`,
    'BEGIN:VEVENT',
    `UID:${parts.uid}`,
    `DTSTAMP:20260105T090000Z`,
    'DTSTART:20260201T090000Z',
    'DTEND:20260201T094500Z',
    `ORGANIZER;CN=Joost:mailto:${parts.organizer ?? parts.to}`,
    `ATTENDEE;CUTYPE=INDIVIDUAL;PARTSTAT=${parts.partstat ?? 'ACCEPTED'};CN=Sanne:mailto:${parts.attendee}`,
    `SEQUENCE:${parts.sequence ?? 0}`,
    'COMMENT:een geheim woord',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n')

/** The same as a mail, with words above it as somebody might type them. */
export const replyMail = (parts: ReplyParts): string =>
  [
    `From: Sanne <${parts.attendee}>`,
    `To: <${parts.to}>`,
    'Subject: Accepted: Voortgangsgesprek',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="grens"',
    '',
    '--grens',
    'Content-Type: multipart/alternative; boundary="binnen"',
    '',
    '--binnen',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Een geheim woord',
    '--binnen',
    `Content-Type: text/calendar; charset=utf-8; method=${parts.method ?? 'REPLY'}`,
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(calendarReply(parts))
      .toString('base64')
      .replaceAll(/(.{76})/g, '$1\r\n'),
    '--binnen--',
    '--grens',
    'Content-Type: application/ics; name="invite.ics"',
    'Content-Disposition: attachment; filename="invite.ics"',
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(calendarReply(parts))
      .toString('base64')
      .replaceAll(/(.{76})/g, '$1\r\n'),
    '--grens--',
    '',
  ].join('\r\n')
