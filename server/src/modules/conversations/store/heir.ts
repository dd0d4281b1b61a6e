import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import { type Given, prepare } from '../../../platform/db/prepare.ts'
import { newId } from '../../../platform/id.ts'
import { selectRow } from './conversation.ts'
import { thisOrganization } from './organization.ts'

/** Under whom it can come today, and what decides whether the asker may bring that about. */
interface Heirs {
  readonly heirId: string | null
  readonly leaderCoaches: boolean
  readonly hr: boolean
}

const heirsQuery = (conversationId: Given<string>) =>
  sql<Heirs>`select app_heir_of(conversation_id) as "heirId", app_coaches(leader_id) as "leaderCoaches",
    app_is_hr_for(employee_id) as hr
    from conversations where organization_id = ${thisOrganization} and conversation_id = ${conversationId}`

const readHeirs = prepare(['conversationId'], (tx, { conversationId }) => ({
  rows: selectRow(tx, conversationId),
  heirs: heirsQuery(conversationId),
}))

/** A conversation and under whom it can come; null for who may not know of it. */
export const findHeirs = async (tx: Tx, conversationId: string) => {
  const { rows, heirs } = await readHeirs(tx, { conversationId })
  const [row] = rows
  const [facts] = heirs
  return row === undefined || facts === undefined ? null : { row, ...facts }
}

/** Gives the seat of who leads to this person, if the database agrees; false when it does not, or not any more. */
export const giveSeat = async (
  tx: Tx,
  conversationId: string,
  heirId: string,
  at: Temporal.Instant,
): Promise<boolean> => {
  const handoverId = newId({ now: () => at })
  const { rows } = await sql<{ revision: number | null }>`
    select app_hand_over(${conversationId}, ${heirId}, ${handoverId}, ${at.toString()}) as revision`.execute(
    tx,
  )
  return typeof rows[0]?.revision === 'number'
}

/** The conversations that somebody still leads, and under whom each can come today: for the task that follows up a team. */
export const ledWithHeirs = async (
  tx: Tx,
  leaderId: string,
): Promise<
  readonly { readonly conversationId: string; readonly employeeId: string; readonly heirId: string | null }[]
> => {
  const rows = await tx
    .selectFrom('conversations')
    .select(['conversation_id', 'employee_id'])
    .select(sql<string | null>`app_heir_of(conversation_id)`.as('heir_id'))
    .where('organization_id', '=', thisOrganization)
    .where('leader_id', '=', leaderId)
    .where('state', 'in', [
      sql.lit('planned'),
      sql.lit('preparing'),
      sql.lit('held'),
      sql.lit('recorded'),
    ] as const)
    .execute()
  return rows.map((row) => ({
    conversationId: row.conversation_id,
    employeeId: row.employee_id,
    heirId: row.heir_id,
  }))
}
