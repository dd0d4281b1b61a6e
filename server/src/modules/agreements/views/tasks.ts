import { type Expression, sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import type { Given } from '../../../platform/db/prepare.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { nameColumns, nameOfRow } from '../../people/public.ts'
import { awaitsSupport, isResting } from '../store.ts'
import { thisOrganization } from '../../../platform/db/this-organization.ts'
import { mine } from './mine.ts'

/** What an agreement asks of somebody: to do it, to give what they promised, to say whether the support came, or to answer a proposed change. */
export interface AgreementTask {
  readonly task: 'do-agreement' | 'give-support' | 'say-of-support' | 'answer-change'
  readonly agreementId: string
  readonly other: { readonly personId: string; readonly name: string }
  readonly what: string
  /** The last day of the agreement as it stands (ISO date). */
  readonly dueOn: string
}

/** How many agreements Home looks at; more than anybody can be asked at once. */
const taskLimit = 30

/**
 * What open agreements that end on or before `until` (ISO date) ask of somebody, and every change that
 * waits for them; of what is over, whoever it was promised to says whether the support came; nothing while the conversations of the employee rest. A query still to be run, so that Home can ask it together with others.
 */
export const agreementTasksQuery = (tx: Tx, me: Given<string>, until: Given<string>) =>
  mine(tx, me)
    .leftJoin('agreement_changes as change', (join) =>
      join
        .onRef('change.organization_id', '=', 'agreements.organization_id')
        .onRef('change.agreement_id', '=', 'agreements.agreement_id')
        .on('change.state', '=', sql.lit('waiting')),
    )
    .select(['agreements.agreement_id', 'agreements.what', 'agreements.doer_id', 'agreements.state'])
    .select(sql<string>`greatest(agreements.due_on, agreements.resumed_on)`.as('due_on'))
    .select(['change.proposed_by', 'people.person_id', ...nameColumns])
    .where(sql<boolean>`(agreements.state = 'open' or ${awaitsSupport})`)
    .where(sql<boolean>`not ${isResting}`)
    .where((is) =>
      is.or([
        is('change.proposed_by', '<>', me),
        is.and([is('agreements.state', '<>', sql.lit('open')), is('agreements.doer_id', '=', me)]),
        is.and([
          is('agreements.state', '=', sql.lit('open')),
          is('agreements.due_on', '<=', until),
          is.or([
            is('agreements.doer_id', '=', me),
            is('agreements.support_state', '=', sql.lit('promised')),
          ]),
        ]),
      ]),
    )
    .orderBy('agreements.due_on')
    .limit(sql.lit(taskLimit))

type TaskRow = Awaited<ReturnType<ReturnType<typeof agreementTasksQuery>['execute']>>[number]

const ownTask = ({ state, doer_id: doerId }: TaskRow, me: string): AgreementTask['task'] => {
  if (state !== 'open') return 'say-of-support'
  return doerId === me ? 'do-agreement' : 'give-support'
}

export const agreementTaskOf = (row: TaskRow, viewer: Viewer): AgreementTask => {
  const me = viewer.personId
  const asked = row.proposed_by !== null && row.proposed_by !== me
  return {
    task: asked ? 'answer-change' : ownTask(row, me),
    agreementId: row.agreement_id,
    other: { personId: row.person_id, name: nameOfRow(row) },
    what: row.what,
    dueOn: row.due_on,
  }
}

export interface TeamAgreements {
  readonly open: number
  readonly overdue: number
  /** Open ones that the leader does or promised support for: of what is over it is the other who says whether that came. */
  readonly promised: number
  readonly promisedOverdue: number
}

/** Of each person whom somebody leads: how many of their agreements with the leader are open. `employees` is a query of their ids, `today` an ISO date. */
export const teamAgreementsQuery = (
  tx: Tx,
  leader: Given<string>,
  employees: Expression<{ person_id: string }>,
  today: Given<string>,
) => {
  const promised = sql`(doer_id = ${leader}::uuid or support_state = 'promised')`
  const late = sql`(greatest(due_on, resumed_on) < ${today}::date and not ${isResting})`
  return tx
    .selectFrom('agreements')
    .select([
      'employee_id',
      sql<number>`count(*)`.as('open'),
      sql<number>`count(*) filter (where ${late})`.as('overdue'),
      sql<number>`count(*) filter (where ${promised})`.as('promised'),
      sql<number>`count(*) filter (where ${promised} and ${late})`.as('promisedOverdue'),
    ])
    .where('organization_id', '=', thisOrganization)
    .where('leader_id', '=', leader)
    .where(sql<boolean>`employee_id in (${employees})`)
    .where('state', '=', sql.lit('open'))
    .groupBy('employee_id')
}

type TeamRow = Awaited<ReturnType<ReturnType<typeof teamAgreementsQuery>['execute']>>[number]

/** By employee; who is not in it has nothing open. */
export const teamAgreementsOf = (rows: readonly TeamRow[]): ReadonlyMap<string, TeamAgreements> =>
  new Map(rows.map(({ employee_id: employeeId, ...counts }) => [employeeId, counts]))
