import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { thisOrganization } from '../store.ts'

/** What an agreement asks of somebody: to do it, to give what they promised, or to answer a proposed change. */
export interface AgreementTask {
  readonly task: 'do-agreement' | 'give-support' | 'answer-change'
  readonly agreementId: string
  readonly otherId: string
  readonly what: string
  /** The last day of the agreement as it stands (ISO date). */
  readonly dueOn: string
}

/** How many agreements Home looks at; more than anybody can be asked at once. */
const taskLimit = 30

/** What open agreements that end on or before `until` (ISO date) ask of the viewer, and every change that waits for them. */
export const agreementTasks = async (tx: Tx, viewer: Viewer, until: string): Promise<AgreementTask[]> => {
  const me = viewer.personId
  const rows = await tx
    .selectFrom('agreements')
    .leftJoin('agreement_changes as change', (join) =>
      join
        .onRef('change.organization_id', '=', 'agreements.organization_id')
        .onRef('change.agreement_id', '=', 'agreements.agreement_id')
        .on('change.state', '=', 'waiting'),
    )
    .select([
      'agreements.agreement_id',
      'agreements.what',
      'agreements.due_on',
      'agreements.doer_id',
      'change.proposed_by',
    ])
    .select(
      sql<string>`case when employee_id = ${me}::uuid then leader_id else employee_id end`.as('other_id'),
    )
    .where('agreements.organization_id', '=', thisOrganization)
    .where('agreements.state', '=', 'open')
    .where((is) => is.or([is('agreements.employee_id', '=', me), is('agreements.leader_id', '=', me)]))
    .where((is) =>
      is.or([
        is('change.proposed_by', '<>', me),
        is.and([
          is('agreements.due_on', '<=', until),
          is.or([is('agreements.doer_id', '=', me), is('agreements.support_state', '=', 'promised')]),
        ]),
      ]),
    )
    .orderBy('agreements.due_on')
    .limit(taskLimit)
    .execute()
  return rows.map((row) => {
    const asked = row.proposed_by !== null && row.proposed_by !== me
    const own = row.doer_id === me ? 'do-agreement' : 'give-support'
    const { agreement_id: agreementId, other_id: otherId, what, due_on: dueOn } = row
    return { task: asked ? 'answer-change' : own, agreementId, otherId, what, dueOn }
  })
}

export interface TeamAgreements {
  readonly open: number
  readonly overdue: number
  /** Open ones that the leader does or still owes support for. */
  readonly promised: number
  readonly promisedOverdue: number
}

/** Of each person whom the viewer leads: how many of their agreements with the viewer are open. `today` is an ISO date. */
export const teamAgreements = async (
  tx: Tx,
  viewer: Viewer,
  employeeIds: readonly string[],
  today: string,
): Promise<ReadonlyMap<string, TeamAgreements>> => {
  if (employeeIds.length === 0) return new Map()
  const promised = sql`(doer_id = ${viewer.personId}::uuid or support_state = 'promised')`
  const late = sql`due_on < ${today}::date`
  const rows = await tx
    .selectFrom('agreements')
    .select([
      'employee_id',
      sql<number>`count(*)`.as('open'),
      sql<number>`count(*) filter (where ${late})`.as('overdue'),
      sql<number>`count(*) filter (where ${promised})`.as('promised'),
      sql<number>`count(*) filter (where ${promised} and ${late})`.as('promisedOverdue'),
    ])
    .where('organization_id', '=', thisOrganization)
    .where('leader_id', '=', viewer.personId)
    .where('employee_id', 'in', employeeIds)
    .where('state', '=', 'open')
    .groupBy('employee_id')
    .execute()
  return new Map(rows.map(({ employee_id: employeeId, ...counts }) => [employeeId, counts]))
}
