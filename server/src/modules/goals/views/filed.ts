import type { FiledGoalEvent } from '@tweespraak/contract/dossier'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import type { Given } from '../../../platform/db/prepare.ts'
import { thisOrganization } from '../../../platform/db/this-organization.ts'
import { namedBy, nameOfRow } from '../../people/public.ts'

/** Something that became of a goal, as somebody's file lists it. */
export interface FiledGoal {
  readonly goalId: string
  readonly what: string
  readonly became: FiledGoalEvent
  /** Who had proposed it. */
  readonly proposer: { readonly personId: string; readonly name: string } | null
  /** ISO instant. */
  readonly at: string
}

/**
 * The goals of an employee that the asker may see and that began to work, with when each was worded anew. A query still to
 * be run, together with the rest of a file. What only was written down or proposed stands in no file.
 */
export const goalsOfEmployeeQuery = (tx: Tx, employeeId: Given<string>) =>
  tx
    .selectFrom('goals')
    .select([
      'goals.goal_id',
      'goals.what',
      'goals.state',
      'goals.starts_on',
      'goals.proposed_by',
      'goals.follows_id',
      'goals.closed_at',
    ])
    .select([
      namedBy(sql.ref('goals.proposed_by')).as('proposer_name'),
      sql<readonly string[]>`(select coalesce(json_agg(to_char(kept.until_at at time zone 'UTC',
          'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') order by kept.version), '[]'::json)
        from goal_versions kept where kept.organization_id = goals.organization_id and kept.goal_id = goals.goal_id
          and kept.reason is not null)`.as('adjusted'),
    ])
    .where('goals.organization_id', '=', thisOrganization)
    .where('goals.employee_id', '=', employeeId)
    .where('goals.starts_on', 'is not', null)

type FiledRow = Awaited<ReturnType<ReturnType<typeof goalsOfEmployeeQuery>['execute']>>[number]

const ends = ['reached', 'dropped', 'carried-over'] as const

/** What became of a goal, oldest first; the day on which it began is told as people in this time zone count days. */
export const filedGoalsOf = (row: FiledRow, timeZone: string): FiledGoal[] => {
  const { goal_id: goalId, what, proposed_by: by } = row
  const proposer = by === null ? null : { personId: by, name: nameOfRow(row.proposer_name) }
  const about = { goalId, what, proposer }
  const begun = Temporal.PlainDate.from(row.starts_on ?? '')
    .toZonedDateTime(timeZone)
    .toInstant()
  const end = ends.find((state) => state === row.state)
  return [
    { ...about, became: by === null ? 'made' : 'accepted', at: begun.toString() },
    ...row.adjusted.map((at): FiledGoal => ({ ...about, became: 'adjusted', at })),
    ...(end === undefined || row.closed_at === null ? [] : [{ ...about, became: end, at: row.closed_at }]),
  ]
}
