import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import type { InvitationAnswer } from '../../../platform/mail/calendar.ts'
import type { Told } from '../invitation.ts'
import { thisOrganization } from './organization.ts'

/** What each calendar was last told. */
export const loadTold = async (tx: Tx, conversationId: string): Promise<readonly Told[]> => {
  const rows = await tx
    .selectFrom('calendar_invitations')
    .select(['person_id', 'method'])
    .where('organization_id', '=', thisOrganization)
    .where('conversation_id', '=', conversationId)
    .execute()
  return rows.map((row) => ({ personId: row.person_id, method: row.method as Told['method'] }))
}

interface Moment {
  readonly startsAt: string
  readonly endsAt: string
}

/** Counts a change of what stands in calendars, once for each occasion, and says at which of them it came to be when it is. */
export const nextSequence = async (
  tx: Tx,
  organizationId: string,
  conversationId: string,
  { startsAt, endsAt, occasion }: Moment & { readonly occasion: string },
): Promise<{ readonly sequence: number; readonly momentSequence: number }> => {
  const { rows } = await sql<{ sequence: number; momentSequence: number }>`
    insert into conversation_calendars as known
      (organization_id, conversation_id, sequence, moment_sequence, starts_at, ends_at, occasion)
    values (${organizationId}, ${conversationId}, 0, 0, ${startsAt}, ${endsAt}, ${occasion})
    on conflict (organization_id, conversation_id) do update set
      sequence = known.sequence + (known.occasion <> excluded.occasion)::int,
      moment_sequence = case
        when known.starts_at = excluded.starts_at and known.ends_at = excluded.ends_at then known.moment_sequence
        else known.sequence + (known.occasion <> excluded.occasion)::int end,
      starts_at = excluded.starts_at, ends_at = excluded.ends_at, occasion = excluded.occasion
    returning sequence, moment_sequence as "momentSequence"`.execute(tx)
  const [counted] = rows
  if (counted === undefined) throw new Error(`Conversation ${conversationId} has no count for calendars`)
  return counted
}

/** Writes down what somebody's calendar is told. */
export const saveTold = async (
  tx: Tx,
  key: { readonly organizationId: string; readonly conversationId: string },
  { personId, method, sequence }: Told & { readonly sequence: number },
  at: string,
): Promise<void> => {
  const columns = { method, sequence, told_at: at }
  await tx
    .insertInto('calendar_invitations')
    .values({
      organization_id: key.organizationId,
      conversation_id: key.conversationId,
      person_id: personId,
      ...columns,
    })
    .onConflict((conflict) =>
      conflict.columns(['organization_id', 'conversation_id', 'person_id']).doUpdateSet(columns),
    )
    .execute()
}

/** What each answered to the moment that it is at since this change. */
export const loadAnswers = async (
  tx: Tx,
  conversationId: string,
  momentSequence: number,
): Promise<ReadonlyMap<string, InvitationAnswer>> => {
  const rows = await tx
    .selectFrom('invitation_answers')
    .select(['person_id', 'answer'])
    .where('organization_id', '=', thisOrganization)
    .where('conversation_id', '=', conversationId)
    .where('sequence', '>=', momentSequence)
    .execute()
  return new Map(rows.map((row) => [row.person_id, row.answer as InvitationAnswer]))
}
