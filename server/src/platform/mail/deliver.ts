import type { Language } from '@tweespraak/contract/id'
import { locales } from '@tweespraak/contract/locales'
import type { Transporter } from 'nodemailer'
import { z } from 'zod'
import type { Tx } from '../db/database.ts'
import type { Services } from '../services.ts'
import { unlock } from '../sealed-box.ts'
import { deriveKey } from '../derive-key.ts'
import type { Task } from '../viewer.ts'
import { statusOfRefusal } from './bounce.ts'
import { mailServerOf } from './mail-server.ts'
import type { GatheredMail } from './gathered.ts'
import { headingOf, type LetterLine, writeLetter } from './letter.ts'
import type { MailKind } from './mail-kind.ts'
import { markBounced, markSent } from './note-bounce.ts'
import { deliverMail, forgetMail, keepMail } from './queue.ts'
import { openTransport } from './transport.ts'
import type { TurnOf } from './turn.ts'

/** How the link of an invitation is made: `access` knows. */
export type InvitationPath = (ids: {
  readonly organizationId: string
  readonly invitationId: string
}) => string

const storedFacts = z.object({
  path: z.string().optional(),
  about: z.string().optional(),
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
  gathered: z.array(z.string()).optional(),
})

/** That somebody's conversations rested is kept nowhere once they go on, so neither is that this was mailed. */
const leavesNoTrace = (kind: string): boolean => kind === 'conversations-resumed'

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
      'people.person_id',
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
    .where('digest', 'is', null)
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

/** A line of a digest: names, kinds and moments, as the mail that it stands for. */
const lineOf = (
  { kind: mailKind, facts: { path = '/', other, kind, when, day } }: GatheredMail,
  address: string,
  language: Language,
  timeZone: string,
): LetterLine => ({
  title: headingOf(mailKind, language),
  about: [
    other,
    kind,
    when === undefined ? undefined : writtenOut(when, language, timeZone),
    day === undefined ? undefined : dayWrittenOut(day, language),
  ]
    .filter((part) => part !== undefined)
    .join(' · '),
  link: `${address}${path}`,
})

/** Where somebody chooses how they hear of what, below the address of the product. */
const choicesPath = '/mail-choices'

/** What programs for mail make a button of, with which its reader says that they can do without (RFC 8058). */
const leavingOf = (address: string, leave: string | null) =>
  leave === null
    ? {}
    : {
        headers: {
          'List-Unsubscribe': `<${address}${leave}>`,
          'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
        },
      }

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
  { invitationPath, turnOf }: { readonly invitationPath: InvitationPath; readonly turnOf: TurnOf },
): void => {
  const { smtpUrl, smtpTimeout, mailFrom } = services.config
  if (smtpUrl === null) return
  let transport: Promise<Transporter> | undefined
  const key = deriveKey(services.secret, 'mail')
  services.jobs.work(deliverMail, async ({ organizationId, payload }) => {
    const identity: Task = { purpose: 'mail', organizationId }
    const mail = await services.db.transaction(identity, (tx) => claim(tx, organizationId, payload.mailId))
    if (mail === undefined) return
    const {
      when,
      before,
      day,
      other,
      device,
      kind,
      count,
      lockedPlace,
      gathered = [],
      ...rest
    } = storedFacts.parse(mail.facts)
    const turn = await turnOf({
      organizationId,
      mailId: payload.mailId,
      kind: mail.kind as MailKind,
      personId: mail.person_id,
      path: rest.path,
      about: rest.about,
      gathered,
      timeZone: mail.time_zone,
    })
    if (turn.is !== 'now') {
      await services.db.transaction(identity, (tx) =>
        turn.is === 'later'
          ? services.jobs.send(tx, organizationId, deliverMail, payload, { notBefore: turn.at })
          : keepMail(tx, organizationId, payload.mailId, turn.is === 'never' ? 'never' : 'digest'),
      )
      return
    }
    const language = mail.language === 'en' ? 'en' : 'nl'
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
      ...(turn.names.length === 0
        ? {}
        : {
            count: turn.names.length,
            lines: turn.names.map((each) => lineOf(each, services.address, language, mail.time_zone)),
          }),
      ...(turn.leave === null
        ? {}
        : {
            leave: { link: `${services.address}${turn.leave}`, choose: `${services.address}${choicesPath}` },
          }),
      ...(place === null ? {} : { place }),
    })
    const attempts = mail.attempts + 1
    const note = (
      change: { state?: 'sent' | 'failed' | 'bounced'; sent_at?: string; failure?: string },
      ofRecipient: (tx: Tx) => Promise<void> = async () => undefined,
    ) =>
      services.db.transaction(identity, async (tx) => {
        await ofRecipient(tx)
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
        if ((change.state !== 'sent' && change.state !== 'bounced') || mail.content === null) return
        await tx
          .deleteFrom('mail_calendars')
          .where('organization_id', '=', organizationId)
          .where('mail_id', '=', payload.mailId)
          .execute()
      })
    try {
      transport ??= openTransport(smtpUrl, smtpTimeout)
      const open = await transport
      await open.sendMail({
        from: mailFrom,
        to: mail.recipient,
        messageId: mail.message_id,
        // What comes back of it names it by this, and not by what it says.
        dsn: { id: payload.mailId, return: 'headers' },
        ...calendarOf(mail),
        ...leavingOf(services.address, turn.leave),
        ...letter,
      })
    } catch (error) {
      const now = services.clock.now()
      const isOld = Temporal.Instant.compare(Temporal.Instant.from(mail.created_at).add(longest), now) < 0
      const triedByQueue = attempts >= mostAttempts
      const last = triedByQueue && (isOld || isRefusedForGood(error))
      const code = failureOf(error)
      const status = statusOfRefusal(error)
      services.log.warn(
        { server: mailServerOf(smtpUrl), code, status, attempt: attempts },
        'a mail was not taken',
      )
      if (status !== null) {
        const bounce = { mailId: payload.mailId, status, reported: false }
        await note({ state: 'bounced', failure: code }, (tx) => markBounced(tx, bounce, now))
        return
      }
      await note({ failure: code, ...(last ? { state: 'failed' as const } : {}) })
      if (last) return
      if (!triedByQueue) throw error
      await services.db.transaction(identity, (tx) =>
        services.jobs.send(tx, organizationId, deliverMail, payload, { notBefore: now.add(nowAndAgain) }),
      )
      return
    }
    const now = services.clock.now()
    await note({ state: 'sent', sent_at: now.toString() }, (tx) => markSent(tx, payload.mailId, now))
  })
}
