import type { ConversationState } from '@tweespraak/contract/conversation'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import type { Given } from '../../../platform/db/prepare.ts'
import { thisOrganization } from '../../../platform/db/this-organization.ts'
import type { StartFacts } from '../start.ts'
import type { Loaded } from './conversation.ts'

interface Two {
  readonly employeeId: string
  readonly leaderId: string
}

/** Whoever begins a talk of these two at the same moment waits until this transaction ends. */
export const awaitTurnOfTwo = async (tx: Tx, { employeeId, leaderId }: Two): Promise<void> => {
  const two = [employeeId, leaderId].join(' and ')
  await sql`select pg_advisory_xact_lock(hashtextextended('talk of ' || ${two}::text, 0))`.execute(tx)
}

interface Newest {
  /** The talk of this kind that the two are in now; null when they are in none. */
  readonly underWay: string | null
  /** The newest that they finished. */
  readonly finished: string | null
}

/** Of the talks of this kind that these two began. */
export const newestOfTwo = async (
  tx: Tx,
  { kindId, employeeId, leaderId }: Two & { readonly kindId: string },
): Promise<Newest> => {
  const begun = await tx
    .selectFrom('conversations')
    .select(['conversation_id', 'state'])
    .where('organization_id', '=', thisOrganization)
    .where('kind_id', '=', kindId)
    .where('employee_id', '=', employeeId)
    .where('leader_id', '=', leaderId)
    .where('begun_at', 'is not', null)
    .where('state', '<>', sql.lit('withdrawn'))
    .orderBy('starts_at', 'desc')
    .orderBy('conversation_id', 'desc')
    .limit(2)
    .execute()
  const idOf = (held: boolean): string | null =>
    begun.find(({ state }) => (state === 'held') === held)?.conversation_id ?? null
  return { underWay: idOf(true), finished: idOf(false) }
}

/** What is to be known of a start before it is undone. */
export const startOf = (
  { row, kind }: Loaded,
  { written, by }: Pick<StartFacts, 'written' | 'by'>,
): StartFacts => ({
  state: row.state as ConversationState,
  rules: kind.rules,
  plannedBy: row.planned_by,
  employeeId: row.employee_id,
  leaderId: row.leader_id,
  startsAt: row.starts_at,
  begunAt: row.begun_at,
  written,
  by,
})

/** Whether anybody wrote, shared or settled something in it, asked of what goes on alone. A query still to be run. */
export const writtenInQuery = (tx: Tx, conversationId: Given<string>) =>
  tx
    .selectFrom('conversations')
    .select(
      sql<boolean>`case when state = 'held' and begun_at = starts_at and planned_by = app_person()
        then app_is_written_in(conversation_id) else true end`.as('written'),
    )
    .where('organization_id', '=', thisOrganization)
    .where('conversation_id', '=', conversationId)

export const isWrittenIn = async (tx: Tx, conversationId: string): Promise<boolean> => {
  const row = await writtenInQuery(tx, conversationId).executeTakeFirst()
  return row?.written !== false
}

/** Takes away a talk that began by mistake, if the database agrees that it may be; whether it did. */
export const removeStarted = async (tx: Tx, conversationId: string): Promise<boolean> => {
  const { rows } = await sql<{ done: boolean }>`select app_undo_start(${conversationId}) as done`.execute(tx)
  return rows[0]?.done === true
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
