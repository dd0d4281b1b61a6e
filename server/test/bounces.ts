/** What mail servers write of a mail that they could not deliver, by RFC 3464; `words` stands where they quote or explain. */
export interface ReportParts {
  readonly mailId: string
  readonly status?: string
  readonly action?: string
  readonly words?: string
}

const boundary = 'C0FFEE.1795000000/mx.example.net'

const mailOf = (parts: readonly string[], headers: readonly string[]): string =>
  [
    'From: MAILER-DAEMON@mx.example.net (Mail Delivery System)',
    'To: tweespraak@example.nl',
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    `Content-Type: multipart/report; report-type=delivery-status;\r\n\tboundary="${boundary}"`,
    ...headers,
    '',
    ...parts.map((part) => `--${boundary}\r\n${part}`),
    `--${boundary}--`,
    '',
  ].join('\r\n')

/** As Postfix writes it: the headers of the mail come back, and the envelope keeps the name that it was handed in with. */
export const postfixReport = ({ mailId, status = '5.1.1', action = 'failed', words = '' }: ReportParts) =>
  mailOf(
    [
      `Content-Description: Notification\r\nContent-Type: text/plain; charset=us-ascii\r\n\r\nThis is the mail system. ${words}\r\n`,
      [
        'Content-Description: Delivery report',
        'Content-Type: message/delivery-status',
        '',
        'Reporting-MTA: dns; mx.example.net',
        `Original-Envelope-Id: ${mailId}`,
        'X-Postfix-Queue-ID: 4D2A1C0FFE',
        'X-Postfix-Sender: rfc822; tweespraak@example.nl',
        'Arrival-Date: Mon, 23 Nov 2026 09:12:01 +0100 (CET)',
        '',
        'Final-Recipient: rfc822; weg@example.org',
        'Original-Recipient: rfc822;weg@example.org',
        `Action: ${action}`,
        `Status: ${status}`,
        'Remote-MTA: dns; mail.example.org',
        `Diagnostic-Code: smtp; 550 ${status} <weg@example.org>: Recipient address rejected:`,
        `    User unknown ${words}`,
        '',
      ].join('\r\n'),
      [
        'Content-Description: Undelivered Message Headers',
        'Content-Type: text/rfc822-headers',
        '',
        'From: Tweespraak <tweespraak@example.nl>',
        'To: weg@example.org',
        `Subject: ${words}`,
        `Message-ID: <${mailId}@tweespraak>`,
        '',
      ].join('\r\n'),
    ],
    [
      'Subject: Undelivered Mail Returned to Sender',
      'Message-Id: <20261123081201.4D2A1C0FFE@mx.example.net>',
    ],
  )

/** As Exchange writes it: no envelope, the whole mail comes back, and it says to which mail it answers. */
export const exchangeReport = ({
  mailId,
  status = '5.1.10',
  action = 'failed',
  words = '',
}: ReportParts): string =>
  mailOf(
    [
      [
        'Content-Type: multipart/alternative; differences=Content-Type; boundary="alt"',
        '',
        '--alt',
        'Content-Type: text/plain; charset="us-ascii"',
        '',
        `Delivery has failed to these recipients or groups: weg@example.org ${words}`,
        '--alt',
        'Content-Type: text/html; charset="us-ascii"',
        '',
        `<html><body>${words}</body></html>`,
        '--alt--',
        '',
      ].join('\r\n'),
      [
        'Content-Type: message/delivery-status',
        '',
        'Reporting-MTA: dns;AM0PR01MB1234.eurprd01.prod.exchangelabs.com',
        'Received-From-MTA: dns;mx.example.net',
        'Arrival-Date: Mon, 23 Nov 2026 08:12:01 +0000',
        '',
        'Final-Recipient: rfc822;weg@example.org',
        `Action: ${action}`,
        `Status: ${status}`,
        `Diagnostic-Code: smtp;550 ${status} RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup`,
        `X-Display-Name: ${words}`,
        '',
      ].join('\r\n'),
      [
        'Content-Type: message/rfc822',
        '',
        'From: Tweespraak <tweespraak@example.nl>',
        'To: weg@example.org',
        `Subject: ${words}`,
        `Message-ID:\r\n <${mailId}@tweespraak>`,
        'Content-Type: text/plain',
        '',
        words,
        '',
      ].join('\r\n'),
    ],
    [
      'Subject: Undeliverable: bericht',
      'Message-ID: <f00d@AM0PR01MB1234.eurprd01.prod.exchangelabs.com>',
      `In-Reply-To: <${mailId}@tweespraak>`,
    ],
  )

/** As Exim and Gmail may write it: nothing of the mail comes back but what it answers to, and the status of one of two. */
export const briefReport = ({ mailId, status = '4.2.2', action = 'failed', words = '' }: ReportParts) =>
  mailOf(
    [
      `Content-Type: text/plain; charset=utf-8\r\n\r\nEen bericht kwam niet aan. ${words}\r\n`,
      [
        'Content-type: message/delivery-status',
        '',
        'Reporting-MTA: dns; mx.example.net',
        '',
        'Action: relayed',
        'Final-Recipient: rfc822;archief@example.org',
        'Status: 2.0.0',
        '',
        `Action: ${action}`,
        'Final-Recipient: rfc822;weg@example.org',
        `Status: ${status} (mailbox full)`,
        '',
      ].join('\r\n'),
    ],
    ['Subject: Delivery Status Notification (Failure)', `References: <${mailId}@tweespraak>`],
  )
