import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import type { Given } from '../../../platform/db/prepare.ts'
import type { InvitationAnswer } from '../../../platform/mail/calendar.ts'
import type { Told } from '../invitation.ts'
import { thisOrganization } from '../../../platform/db/this-organization.ts'

/** What each calendar was last told, and at which change. */
export const loadTold = async (
  tx: Tx,
  conversationId: string,
): Promise<readonly (Told & { readonly sequence: number })[]> => {
  const rows = await tx
    .selectFrom('calendar_invitations')
    .select(['person_id', 'method', 'sequence'])
    .where('organization_id', '=', thisOrganization)
    .where('conversation_id', '=', conversationId)
    .execute()
  return rows.map((row) => ({
    personId: row.person_id,
    method: row.method as Told['method'],
    sequence: row.sequence,
  }))
}

/** Which conversations of this employee stand otherwise in their calendar than they are. */
export const findBehind = async (
  tx: Tx,
  personId: string,
  at: Temporal.Instant,
): Promise<readonly string[]> => {
  const { rows } = await sql<{ conversation_id: string }>`
    select behind as conversation_id from app_calendar_behind(${personId}, ${at.toString()}) behind`.execute(
    tx,
  )
  return rows.map((row) => row.conversation_id)
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

/** Takes back that a calendar was told what a mail that never went out holds for it. */
export const untellCalendar = async (
  tx: Tx,
  {
    conversationId,
    personId,
    mailId,
  }: { readonly conversationId: string; readonly personId: string; readonly mailId: string },
): Promise<void> => {
  const mail = await tx
    .selectFrom('mail_calendars')
    .select('method')
    .where('organization_id', '=', thisOrganization)
    .where('mail_id', '=', mailId)
    .executeTakeFirst()
  if (mail === undefined) return
  // A calendar that was not told of a change is as one that was never told; one that was not told to drop it has it.
  await tx
    .updateTable('calendar_invitations')
    .set(mail.method === 'cancel' ? { method: 'request' } : { sequence: -1 })
    .where('organization_id', '=', thisOrganization)
    .where('conversation_id', '=', conversationId)
    .where('person_id', '=', personId)
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

/** What everybody at the table answered, and whether that was to an earlier moment. */
export const answeredQuery = (tx: Tx, conversationId: Given<string>) =>
  tx
    .selectFrom('invitation_answers as a')
    .leftJoin('conversation_calendars as c', (join) =>
      join
        .onRef('c.organization_id', '=', 'a.organization_id')
        .onRef('c.conversation_id', '=', 'a.conversation_id'),
    )
    .select([
      'a.person_id',
      'a.answer',
      sql<boolean>`a.sequence < coalesce(c.moment_sequence, 0)`.as('outdated'),
    ])
    .where('a.organization_id', '=', thisOrganization)
    .where('a.conversation_id', '=', conversationId)

/** At which change what stands in calendars is, and at which of them it came to be when it is. */
export const sequenceNow = async (
  tx: Tx,
  conversationId: string,
): Promise<{ readonly sequence: number; readonly momentSequence: number }> => {
  const row = await tx
    .selectFrom('conversation_calendars')
    .select(['sequence', 'moment_sequence'])
    .where('organization_id', '=', thisOrganization)
    .where('conversation_id', '=', conversationId)
    .executeTakeFirst()
  return { sequence: row?.sequence ?? 0, momentSequence: row?.moment_sequence ?? 0 }
}

interface GivenAnswer {
  readonly organizationId: string
  readonly conversationId: string
  readonly personId: string
  readonly answer: InvitationAnswer
  readonly sequence: number
  readonly by: 'mail' | 'app'
}

/** Whether it says anything new: an answer to an older change does not undo one to a newer. */
export const saveAnswered = async (tx: Tx, given: GivenAnswer, at: string): Promise<boolean> => {
  const { rows } = await sql`
    insert into invitation_answers as known
      (organization_id, conversation_id, person_id, answer, sequence, given_by, answered_at)
    values (${given.organizationId}, ${given.conversationId}, ${given.personId}, ${given.answer}, ${given.sequence},
      ${given.by}, ${at})
    on conflict (organization_id, conversation_id, person_id) do update set
      answer = excluded.answer, sequence = excluded.sequence, given_by = excluded.given_by,
      answered_at = excluded.answered_at
      where known.sequence <= excluded.sequence
        and (known.answer, known.sequence) is distinct from (excluded.answer, excluded.sequence)
    returning person_id`.execute(tx)
  return rows.length === 1
}

/** Who at this table has this address, in lower case: their person, and where the conversation stands. */
export const findGuest = async (tx: Tx, conversationId: string, address: string) =>
  tx
    .selectFrom('conversation_participants as seat')
    .innerJoin('people', (join) =>
      join
        .onRef('people.organization_id', '=', 'seat.organization_id')
        .onRef('people.person_id', '=', 'seat.person_id'),
    )
    .innerJoin('conversations as c', (join) =>
      join
        .onRef('c.organization_id', '=', 'seat.organization_id')
        .onRef('c.conversation_id', '=', 'seat.conversation_id'),
    )
    .select(['seat.person_id', 'c.state', 'c.employee_id', 'c.leader_id'])
    .where('seat.organization_id', '=', thisOrganization)
    .where('seat.conversation_id', '=', conversationId)
    .where(sql<string>`lower(people.email)`, '=', address)
    .executeTakeFirst()
