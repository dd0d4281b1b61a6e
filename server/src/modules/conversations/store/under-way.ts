import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import { thisOrganization } from './organization.ts'

interface Two {
  readonly employeeId: string
  readonly leaderId: string
}

/** Whoever begins a talk of these two at the same moment waits until this transaction ends. */
export const awaitTurnOfTwo = async (tx: Tx, { employeeId, leaderId }: Two): Promise<void> => {
  const two = [employeeId, leaderId].join(' and ')
  await sql`select pg_advisory_xact_lock(hashtextextended('talk of ' || ${two}::text, 0))`.execute(tx)
}

/** The talk of this kind that the two are in now; null when they are in none. */
export const underWay = async (
  tx: Tx,
  { kindId, employeeId, leaderId }: Two & { readonly kindId: string },
): Promise<string | null> => {
  const row = await tx
    .selectFrom('conversations')
    .select('conversation_id')
    .where('organization_id', '=', thisOrganization)
    .where('state', '=', sql.lit('held'))
    .where('kind_id', '=', kindId)
    .where('employee_id', '=', employeeId)
    .where('leader_id', '=', leaderId)
    .orderBy('begun_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.conversation_id ?? null
}

interface PastItsDay {
  readonly organizationId: string
  readonly conversationId: string
  /** ISO instant. */
  readonly endedAt: string
}

/** Of all organisations: talks of which the day on which they began is over, at most so many at a time. */
export const talksPastTheirDay = async (tx: Tx, now: Temporal.Instant): Promise<PastItsDay[]> => {
  const { rows } = await sql<{ organization_id: string; conversation_id: string; ended_at: string }>`
    select organization_id, conversation_id, ended_at from app_talks_past_their_day(${now.toString()})`.execute(
    tx,
  )
  return rows.map((row) => ({
    organizationId: row.organization_id,
    conversationId: row.conversation_id,
    endedAt: row.ended_at,
  }))
}
