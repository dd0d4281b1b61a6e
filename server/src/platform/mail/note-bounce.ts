import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'
import type { Services } from '../services.ts'
import { readBounce } from './bounce.ts'

/** A later mail of which nothing came back since then (ISO instant) arrived: a day is what servers take to tell. */
export const quietSince = (now: Temporal.Instant): string => now.subtract({ hours: 24 }).toString()

/** That this mail does not arrive; and, if it went to the address that they have now, that they cannot be reached. */
export const markBounced = async (
  tx: Tx,
  {
    mailId,
    status,
    reported,
  }: { readonly mailId: string; readonly status: string; readonly reported: boolean },
  at: Temporal.Instant,
): Promise<void> => {
  await sql`
    with bounced as (
      update mails set state = 'bounced', bounce = ${status}
      where organization_id = (select app_organization()) and mail_id = ${mailId}::uuid
        and state = ${reported ? 'sent' : 'waiting'}
      returning organization_id, person_id, recipient
    )
    insert into mail_bounces as kept (organization_id, person_id, status, reported, since)
    select p.organization_id, p.person_id, ${status}, ${reported}::boolean, ${at.toString()}::timestamptz
    from bounced b join people p on p.organization_id = b.organization_id and p.person_id = b.person_id
      and lower(p.email) = lower(b.recipient)
    on conflict (organization_id, person_id) do update set status = excluded.status, reported = excluded.reported,
      since = case when kept.retried_at < ${quietSince(at)}::timestamptz then excluded.since else kept.since end,
      retried_at = null`.execute(tx)
}

/** That this mail was sent: whom it goes to can be reached after all, as far as nothing comes back. */
export const markSent = async (tx: Tx, mailId: string, at: Temporal.Instant): Promise<void> => {
  const reached = sql`organization_id = (select app_organization()) and person_id = (
    select p.person_id from mails m join people p on p.organization_id = m.organization_id
      and p.person_id = m.person_id and lower(p.email) = lower(m.recipient)
    where m.organization_id = (select app_organization()) and m.mail_id = ${mailId}::uuid)`
  await sql`
    with gone as (
      delete from mail_bounces where ${reached} and (not reported or retried_at < ${quietSince(at)}::timestamptz)
    )
    update mail_bounces set retried_at = ${at.toString()}::timestamptz
    where ${reached} and reported and retried_at is null`.execute(tx)
}

/**
 * Takes what a mail server tells of one of our mails. Answers whether it was such a report, also of a mail that nobody
 * knows: it is nothing else then.
 */
export const takeReport = async (
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  source: Uint8Array,
): Promise<boolean> => {
  const bounce = await readBounce(source)
  if (bounce === null) return false
  const { mailId, action, status } = bounce
  const organizationId = await db.transaction({ purpose: 'mail', organizationId: null }, async (tx) => {
    const { rows } = await sql<{
      id: string | null
    }>`select mail_organization(${mailId}::uuid) as id`.execute(tx)
    return rows[0]?.id ?? null
  })
  if (organizationId === null) return true
  await db.transaction({ purpose: 'mail', organizationId }, async (tx) => {
    if (action === 'failed') return markBounced(tx, { mailId, status, reported: true }, clock.now())
    await sql`update mails set bounce = ${status} where organization_id = (select app_organization())
      and mail_id = ${mailId}::uuid and state = 'sent'`.execute(tx)
  })
  return true
}
