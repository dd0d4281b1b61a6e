import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import { thisOrganization } from '../../../platform/db/this-organization.ts'

/** Claims the digest of each of these people for a day; answers of whom nobody had. What is long past is let go. */
export const claimDigests = async (
  tx: Tx,
  claims: readonly { readonly personId: string; readonly day: Temporal.PlainDate }[],
  today: Temporal.PlainDate,
): Promise<ReadonlySet<string>> => {
  const given = claims.map(({ personId, day }) => ({ person_id: personId, on_day: day.toString() }))
  const { rows } = await sql<{ person_id: string }>`
    insert into digests (organization_id, person_id, on_day)
    select app_organization(), person_id, on_day
    from jsonb_to_recordset(${JSON.stringify(given)}::jsonb) as claimed (person_id uuid, on_day date)
    on conflict do nothing returning person_id`.execute(tx)
  await tx
    .deleteFrom('digests')
    .where('organization_id', '=', thisOrganization)
    .where('on_day', '<', today.subtract({ days: keptDays }).toString())
    .execute()
  return new Set(rows.map((row) => row.person_id))
}

/** As long as the digest of a day could be asked for again. */
const keptDays = 30

/** Says which mail brings each of these. */
export const noteDigestMails = async (
  tx: Tx,
  mails: readonly { readonly personId: string; readonly day: Temporal.PlainDate; readonly mailId: string }[],
): Promise<void> => {
  const given = mails.map(({ personId, day, mailId }) => ({
    person_id: personId,
    on_day: day.toString(),
    mail_id: mailId,
  }))
  await sql`
    update digests set mail_id = brought.mail_id
    from jsonb_to_recordset(${JSON.stringify(given)}::jsonb) as brought (person_id uuid, on_day date, mail_id uuid)
    where digests.organization_id = ${thisOrganization} and digests.person_id = brought.person_id
      and digests.on_day = brought.on_day`.execute(tx)
}
