import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import { type Given, prepare } from '../../../platform/db/prepare.ts'
import { newId } from '../../../platform/id.ts'
import { selectRow } from './conversation.ts'
import { thisOrganization } from '../../../platform/db/this-organization.ts'

/** Under whom it can come today, and what decides whether the asker may bring that about. */
interface Heirs {
  readonly heirId: string | null
  readonly leaderCoaches: boolean
  readonly hr: boolean
  /** The asker may bring it under this person, since nobody judges who leads them. */
  readonly appoints: boolean
}

const heirsQuery = (conversationId: Given<string>, leaderId: Given<string>) =>
  sql<Heirs>`select app_heir_of(conversation_id) as "heirId", app_coaches(leader_id) as "leaderCoaches",
    app_is_hr_for(employee_id) as hr, app_may_appoint(conversation_id, ${leaderId}::uuid) as appoints
    from conversations where organization_id = ${thisOrganization} and conversation_id = ${conversationId}`

const readHeirs = prepare(['conversationId', 'leaderId'], (tx, { conversationId, leaderId }) => ({
  rows: selectRow(tx, conversationId),
  heirs: heirsQuery(conversationId, leaderId),
}))

/** A conversation and under whom it can come, and whether under this person; null for who may not know of it. */
export const findHeirs = async (tx: Tx, conversationId: string, leaderId: string) => {
  const { rows, heirs } = await readHeirs(tx, { conversationId, leaderId })
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

interface WithHeir {
  readonly conversationId: string
  readonly employeeId: string
  readonly leaderId: string
  /** Under whom it can come today. */
  readonly heirId: string | null
}

const openWithHeirs = (tx: Tx) =>
  tx
    .selectFrom('conversations as c')
    .select(['c.conversation_id as conversationId', 'c.employee_id as employeeId', 'c.leader_id as leaderId'])
    .select(sql<string | null>`app_heir_of(c.conversation_id)`.as('heirId'))
    .where('c.organization_id', '=', thisOrganization)
    .where('c.state', 'in', [
      sql.lit('planned'),
      sql.lit('preparing'),
      sql.lit('held'),
      sql.lit('recorded'),
    ] as const)

/** The open conversations that somebody still leads, for the task that follows up a team. */
export const ledWithHeirs = (tx: Tx, leaderId: string): Promise<readonly WithHeir[]> =>
  openWithHeirs(tx).where('c.leader_id', '=', leaderId).execute()

/**
 * The conversations about somebody that have not begun, for the task that follows up their coming under somebody
 * else. What has begun is finished by who held it, as long as they work here.
 */
export const plannedWithHeirs = (tx: Tx, employeeId: string): Promise<readonly WithHeir[]> =>
  openWithHeirs(tx)
    .where('c.employee_id', '=', employeeId)
    .where((is) =>
      is.or([
        is('c.begun_at', 'is', null),
        is.exists(
          is
            .selectFrom('people as leader')
            .select('leader.person_id')
            .whereRef('leader.organization_id', '=', 'c.organization_id')
            .whereRef('leader.person_id', '=', 'c.leader_id')
            .where('leader.left_on', '<', sql<string>`app_today()`),
        ),
      ]),
    )
    .execute()
