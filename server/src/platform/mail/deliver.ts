import type { Language } from '@tweespraak/contract/id'
import { locales } from '@tweespraak/contract/locales'
import { createTransport, type Transporter } from 'nodemailer'
import { z } from 'zod'
import type { Tx } from '../db/database.ts'
import type { Services } from '../services.ts'
import { unlock } from '../sealed-box.ts'
import { deriveKey } from '../derive-key.ts'
import type { Task } from '../viewer.ts'
import { mailServerOf } from './mail-server.ts'
import { type MailKind, writeLetter } from './letter.ts'
import { deliverMail, forgetMail, withdrawMail } from './queue.ts'

/** How the link of an invitation is made: `access` knows. */
export type InvitationPath = (ids: {
  readonly organizationId: string
  readonly invitationId: string
}) => string

/** Whether what a mail of this kind is about still stands when it is its turn: `notices` knows. */
export type IsStillAsked = (organizationId: string, mailId: string, kind: string) => Promise<boolean>

const storedFacts = z.object({
  path: z.string().optional(),
  invitationId: z.string().optional(),
  lockedPath: z.string().optional(),
  lockedPlace: z.string().optional(),
  other: z.string().optional(),
  device: z.string().optional(),
  kind: z.string().optional(),
  when: z.string().optional(),
  before: z.string().optional(),
  day: z.iso.date().optional(),
  count: z.int().optional(),
})

/** That somebody's conversations rested is kept nowhere once they go on, so neither is that this was mailed. */
const leavesNoTrace = (kind: string): boolean => kind === 'conversations-resumed'

/** How long a mail server may take, in milliseconds: while it takes longer, no other mail goes out. */
const patience = { connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 60_000 }

/** As often as the queue tries a job, in about twenty minutes. */
const mostAttempts = 8
/** After that it is tried now and again; then the administrator sees that it failed. */
const nowAndAgain = { minutes: 15 }
const longest = { hours: 72 }

/** What the mail server refuses for good, such as an address that it does not know; what is away or busy comes back. */
const isRefusedForGood = (error: unknown): boolean =>
  error instanceof Error &&
  'responseCode' in error &&
  typeof error.responseCode === 'number' &&
  error.responseCode >= 500

/** The code of the mail server or of the network, never its words: those can repeat the address. */
const failureOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'unknown'

/** Takes the mail if it still waits. Two workers on one mail: the second finds nothing. */
const claim = (tx: Tx, organizationId: string, mailId: string) =>
  tx
    .selectFrom('mails')
    .innerJoin('organizations', 'organizations.organization_id', 'mails.organization_id')
    .innerJoin('people', (join) =>
      join
        .onRef('people.organization_id', '=', 'mails.organization_id')
        .onRef('people.person_id', '=', 'mails.person_id'),
    )
    .leftJoin('mail_calendars', (join) =>
      join
        .onRef('mail_calendars.organization_id', '=', 'mails.organization_id')
        .onRef('mail_calendars.mail_id', '=', 'mails.mail_id'),
    )
    .select([
      'mails.kind',
      'mails.recipient',
      'mails.language',
      'mails.facts',
      'mails.message_id',
      'mails.attempts',
      'mails.created_at',
      'organizations.name as organization',
      'organizations.time_zone',
      'mail_calendars.method',
      'mail_calendars.content',
      'mail_calendars.reply_to',
      'people.given_name',
      'people.family_name',
    ])
    .where('mails.organization_id', '=', organizationId)
    .where('mails.mail_id', '=', mailId)
    .where('state', '=', 'waiting')
    .executeTakeFirst()

const writtenOut = (when: string, language: Language, timeZone: string): string =>
  new Intl.DateTimeFormat(locales[language], {
    timeZone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(when))

/** What a calendar makes of it: shown with the mail by most programs for mail, and attached for the others. */
const calendarOf = ({
  method,
  content,
  reply_to: replyTo,
}: {
  readonly method: string | null
  readonly content: string | null
  readonly reply_to: string | null
}) =>
  content === null || method === null
    ? {}
    : {
        icalEvent: { method: method.toUpperCase(), filename: 'tweespraak.ics', content },
        ...(replyTo === null ? {} : { replyTo }),
      }

const dayWrittenOut = (day: string, language: Language): string =>
  new Intl.DateTimeFormat(locales[language], {
    timeZone: 'UTC',
    weekday: 'short',
    day: 'numeric',
    month: 'short',
  }).format(new Date(`${day}T12:00:00Z`))

const pathOf = (
  facts: z.output<typeof storedFacts>,
  {
    organizationId,
    key,
    invitationPath,
  }: { organizationId: string; key: Buffer; invitationPath: InvitationPath },
): string => {
  if (facts.invitationId !== undefined)
    return invitationPath({ organizationId, invitationId: facts.invitationId })
  if (facts.lockedPath !== undefined) return unlock(facts.lockedPath, key) ?? '/'
  return facts.path ?? '/'
}

/**
 * Delivers mails. Between a database and a mail server "exactly once" does not exist: a crash after the
 * server took it and before that is written down sends it once more, under the same Message-ID.
 */
export const registerMail = (
  services: Services,
  {
    invitationPath,
    isStillAsked,
  }: { readonly invitationPath: InvitationPath; readonly isStillAsked: IsStillAsked },
): void => {
  const { smtpUrl, mailFrom } = services.config
  if (smtpUrl === null) return
  const transport: Transporter = createTransport({ url: smtpUrl, ...patience })
  const key = deriveKey(services.secret, 'mail')
  services.jobs.work(deliverMail, async ({ organizationId, payload }) => {
    const identity: Task = { purpose: 'mail', organizationId }
    const mail = await services.db.transaction(identity, (tx) => claim(tx, organizationId, payload.mailId))
    if (mail === undefined) return
    if (!(await isStillAsked(organizationId, payload.mailId, mail.kind))) {
      await services.db.transaction(identity, (tx) => withdrawMail(tx, organizationId, payload.mailId))
      return
    }
    const language = mail.language === 'en' ? 'en' : 'nl'
    const { when, before, day, other, device, kind, count, lockedPlace, ...rest } = storedFacts.parse(
      mail.facts,
    )
    const place = lockedPlace === undefined ? null : unlock(lockedPlace, key)
    const letter = await writeLetter(mail.kind as MailKind, language, {
      name: mail.given_name === '' ? mail.family_name : mail.given_name,
      organization: mail.organization,
      link: `${services.address}${pathOf(rest, { organizationId, key, invitationPath })}`,
      ...(when === undefined ? {} : { when: writtenOut(when, language, mail.time_zone) }),
      ...(before === undefined ? {} : { before: writtenOut(before, language, mail.time_zone) }),
      ...(day === undefined ? {} : { day: dayWrittenOut(day, language) }),
      // Who runs the server invites for the organisation.
      other: other ?? mail.organization,
      ...(kind === undefined ? {} : { kind }),
      ...(device === undefined ? {} : { device }),
      ...(count === undefined ? {} : { count }),
      ...(place === null ? {} : { place }),
    })
    const attempts = mail.attempts + 1
    const note = (change: { state?: 'sent' | 'failed'; sent_at?: string; failure?: string }) =>
      services.db.transaction(identity, async (tx) => {
        if (change.state !== undefined && leavesNoTrace(mail.kind)) {
          await forgetMail(tx, organizationId, payload.mailId)
          return
        }
        await tx
          .updateTable('mails')
          .set({ ...change, attempts })
          .where('organization_id', '=', organizationId)
          .where('mail_id', '=', payload.mailId)
          .execute()
        if (change.state !== 'sent' || mail.content === null) return
        await tx
          .deleteFrom('mail_calendars')
          .where('organization_id', '=', organizationId)
          .where('mail_id', '=', payload.mailId)
          .execute()
      })
    try {
      await transport.sendMail({
        from: mailFrom,
        to: mail.recipient,
        messageId: mail.message_id,
        ...calendarOf(mail),
        ...letter,
      })
    } catch (error) {
      const now = services.clock.now()
      const isOld = Temporal.Instant.compare(Temporal.Instant.from(mail.created_at).add(longest), now) < 0
      const triedByQueue = attempts >= mostAttempts
      const last = triedByQueue && (isOld || isRefusedForGood(error))
      const code = failureOf(error)
      services.log.warn({ server: mailServerOf(smtpUrl), code, attempt: attempts }, 'a mail was not taken')
      await note({ failure: code, ...(last ? { state: 'failed' as const } : {}) })
      if (last) return
      if (!triedByQueue) throw error
      await services.db.transaction(identity, (tx) =>
        services.jobs.send(tx, organizationId, deliverMail, payload, { notBefore: now.add(nowAndAgain) }),
      )
      return
    }
    await note({ state: 'sent', sent_at: services.clock.now().toString() })
  })
}
