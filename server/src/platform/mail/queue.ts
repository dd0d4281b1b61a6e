import { sql } from 'kysely'
import { z } from 'zod'
import type { Tx } from '../db/database.ts'
import { newId } from '../id.ts'
import { defineJob } from '../jobs/jobs.ts'
import type { Services } from '../services.ts'
import type { Identity } from '../viewer.ts'
import type { MailKind } from './mail-kind.ts'
import type { NewMail } from './new-mail.ts'

export const deliverMail = defineJob('deliver-mail', z.object({ mailId: z.uuid() }))

type Parts = Pick<Services, 'clock' | 'jobs' | 'config'>

/** Puts a mail in the queue in this transaction. Its Message-ID is fixed now, so that a repeated one is recognised. */
export const queueMail = (parts: Parts, tx: Tx, identity: Identity, mail: NewMail): Promise<void> =>
  queueMails(parts, tx, identity, [mail])

/** The same for many, in as few statements. */
export const queueMails = async (
  { clock, jobs, config }: Parts,
  tx: Tx,
  { organizationId }: Identity,
  mails: readonly NewMail[],
): Promise<void> => {
  if (organizationId === null) throw new Error('A mail belongs to an organisation')
  if (mails.length === 0) return
  const rows = mails.map(({ mailId = newId(clock), personId, calendar, inDigest = false, ...mail }) => ({
    ...mail,
    mail_id: mailId,
    person_id: personId,
    message_id: `<${mailId}@tweespraak>`,
    digest: config.smtpUrl !== null && inDigest ? 'gathering' : null,
    calendar,
  }))
  const state = config.smtpUrl === null ? 'no-server' : 'waiting'
  await sql`
    insert into mails (organization_id, mail_id, kind, person_id, recipient, language, facts, message_id, digest, state, created_at)
    select ${organizationId}::uuid, mail_id, kind, person_id, recipient, language, facts, message_id, digest, ${state},
      ${clock.now().toString()}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as mail (mail_id uuid, kind text, person_id uuid,
      recipient text, language text, facts jsonb, message_id text, digest text)`.execute(tx)
  const calendars = rows.flatMap(({ calendar, mail_id: mailId }) =>
    calendar === undefined
      ? []
      : [
          {
            organization_id: organizationId,
            mail_id: mailId,
            method: calendar.method,
            content: calendar.content,
            reply_to: calendar.replyTo,
          },
        ],
  )
  if (calendars.length > 0) await tx.insertInto('mail_calendars').values(calendars).execute()
  if (config.smtpUrl === null) return
  const payloads = rows.filter(({ digest }) => digest === null).map((row) => ({ mailId: row.mail_id }))
  await jobs.sendAll(tx, organizationId, deliverMail, payloads)
}

/** Keeps from ever being sent what was not sent yet of these kinds, about what stands at this path. */
export const withdrawMails = async (
  tx: Tx,
  organizationId: string,
  { path, kinds }: { readonly path: string; readonly kinds: readonly MailKind[] },
): Promise<void> => {
  const withdrawn = await tx
    .updateTable('mails')
    .set({ state: 'withdrawn' })
    .where('organization_id', '=', organizationId)
    .where(sql<boolean>`facts ->> 'path' = ${path}`)
    .where(sql<boolean>`state in ('waiting', 'failed', 'no-server')`)
    .where('kind', 'in', kinds)
    .returning('mail_id')
    .execute()
  if (withdrawn.length === 0) return
  await tx
    .deleteFrom('mail_calendars')
    .where('organization_id', '=', organizationId)
    .where(
      'mail_id',
      'in',
      withdrawn.map((mail) => mail.mail_id),
    )
    .execute()
}

/** Takes one mail out of the queue, if it was not sent: never to be, or until a digest names it. */
export const keepMail = async (
  tx: Tx,
  organizationId: string,
  mailId: string,
  until: 'never' | 'digest',
): Promise<void> => {
  const kept = await tx
    .updateTable('mails')
    .set(until === 'never' ? { state: 'withdrawn' } : { digest: 'gathering' })
    .where('organization_id', '=', organizationId)
    .where('mail_id', '=', mailId)
    .where(sql<boolean>`state in ('waiting', 'failed', 'no-server')`)
    .returning('mail_id')
    .executeTakeFirst()
  if (kept === undefined) return
  await tx
    .deleteFrom('mail_calendars')
    .where('organization_id', '=', organizationId)
    .where('mail_id', '=', mailId)
    .execute()
}

/** Leaves nothing of a mail. */
export const forgetMail = async (tx: Tx, organizationId: string, mailId: string): Promise<void> => {
  await tx
    .deleteFrom('mails')
    .where('organization_id', '=', organizationId)
    .where('mail_id', '=', mailId)
    .execute()
}

/** Puts a mail that was kept, or given up, in the queue after all. Of one that waits or was sent nothing changes. */
export const releaseMail = (
  { db, jobs }: Pick<Services, 'db' | 'jobs'>,
  organizationId: string,
  mailId: string,
) =>
  db.transaction({ purpose: 'mail', organizationId }, async (tx) => {
    const released = await tx
      .updateTable('mails')
      .set({ state: 'waiting', attempts: 0, failure: null })
      .where('organization_id', '=', organizationId)
      .where('mail_id', '=', mailId)
      .where('state', 'in', ['no-server', 'failed'])
      .returning('mail_id')
      .executeTakeFirst()
    if (released !== undefined) await jobs.send(tx, organizationId, deliverMail, { mailId })
  })

/** A job may run twice; the mail of one event goes out once. */
export const isQueued = async (
  tx: Tx,
  kind: MailKind,
  personId: string,
  eventId: string,
): Promise<boolean> => {
  const found = await tx
    .selectFrom('mails')
    .select('mail_id')
    .where('organization_id', '=', sql<string>`(select app_organization())`)
    .where('kind', '=', kind)
    .where('person_id', '=', personId)
    .where(sql<boolean>`facts ->> 'about' = ${eventId}`)
    .executeTakeFirst()
  return found !== undefined
}
