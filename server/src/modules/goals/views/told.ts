import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import { thisOrganization } from '../../../platform/db/this-organization.ts'
import { id } from '@tweespraak/contract/id'
import { complimenterIn, deedOf, newsOf, type Told } from '../news.ts'

/** The day it is in the organisation at a moment (ISO instant), as an ISO date. For tasks. */
export const dayAt = async (tx: Tx, at: string): Promise<string> => {
  const { time_zone: timeZone } = await tx
    .selectFrom('organizations')
    .select('time_zone')
    .where('organization_id', '=', thisOrganization)
    .executeTakeFirstOrThrow()
  return Temporal.Instant.from(at).toZonedDateTimeISO(timeZone).toPlainDate().toString()
}

interface Row {
  readonly place: number
  readonly employee_id: string
  readonly state: string | null
  readonly proposed_by: string | null
  readonly in_group: boolean
  readonly manager_id: string | null
  readonly resting: boolean
  readonly complimented: boolean
}

/** A goal that something is told of. `employeeId`: whose it was, where it is there no more. `by`: who did it. */
export interface GoalAsked {
  /** Null for one that leads nowhere any more. */
  readonly goalId: string | null
  readonly employeeId: string
  readonly by: string | null
}

/**
 * How these goals stand on a day (ISO date), by their place in the list: for the task that tells of them, which reads no words. A
 * compliment counts as given by `by`, or by anybody where that is null.
 */
export const goalsTold = async (
  tx: Tx,
  asked: readonly GoalAsked[],
  today: string,
): Promise<ReadonlyMap<number, Told>> => {
  if (asked.length === 0) return new Map()
  const given = asked.map(({ goalId, employeeId, by }, place) => ({
    place,
    goal_id: goalId,
    employee_id: employeeId,
    by_id: by,
  }))
  const { rows } = await sql<Row>`
    select asked.place, whose.employee_id, g.state, g.proposed_by, g.plan_id is not null as in_group,
      (select work.manager_id from assignments work
        where work.organization_id = ${thisOrganization} and work.person_id = whose.employee_id
          and work.starts_on <= ${today}::date and (work.ends_on is null or work.ends_on >= ${today}::date)
        order by work.starts_on desc limit 1) as manager_id,
      exists (select from conversation_rests r where r.organization_id = ${thisOrganization}
        and r.person_id = whose.employee_id and r.from_on <= ${today}::date
        and (r.until_on is null or r.until_on >= ${today}::date)) as resting,
      exists (select from goal_compliments c where c.organization_id = ${thisOrganization} and c.goal_id = asked.goal_id
        and c.person_id = coalesce(asked.by_id, c.person_id)) as complimented
    from jsonb_to_recordset(${JSON.stringify(given)}::jsonb) as asked (place int, goal_id uuid, employee_id uuid, by_id uuid)
    left join goals g on g.organization_id = ${thisOrganization} and g.goal_id = asked.goal_id
    cross join lateral (select coalesce(g.employee_id, asked.employee_id) as employee_id) as whose`.execute(
    tx,
  )
  return new Map(
    rows.map((row) => [
      row.place,
      {
        employeeId: row.employee_id,
        goal:
          row.state === null
            ? null
            : { state: row.state, proposedBy: row.proposed_by, inGroup: row.in_group },
        managerId: row.manager_id,
        resting: row.resting,
        complimented: row.complimented,
      },
    ]),
  )
}

interface Mailed {
  readonly mailId: string
  readonly kind: string
  readonly path: string | undefined
  /** The occasion that it was written for. */
  readonly about: string | undefined
  readonly personId: string
}

/** Of these mails, the ids of those about a goal that say what is not so any more, or not for their reader, on a day (ISO date). */
export const lapsedGoalMails = async (
  tx: Tx,
  mails: readonly Mailed[],
  today: string,
): Promise<ReadonlySet<string>> => {
  const aboutGoals = mails.flatMap(({ kind, path, about, ...mail }) => {
    const deed = deedOf(kind)
    const goalId = id.safeParse(/^\/goals\/([^/?]+)/.exec(path ?? '')?.[1]).data ?? null
    return deed === null ? [] : [{ ...mail, deed, goalId, by: complimenterIn(deed, about) }]
  })
  const told = await goalsTold(
    tx,
    aboutGoals.map(({ goalId, personId, by }) => ({ goalId, employeeId: personId, by })),
    today,
  )
  const lapsed = aboutGoals.filter(({ deed, personId }, place) => {
    const facts = told.get(place)
    return facts === undefined || newsOf(deed, facts)?.to !== personId
  })
  return new Set(lapsed.map(({ mailId }) => mailId))
}

/** A page of what waits for an answer of what was proposed to a group, after a goal by id. */
export const waitingInGroup = async (
  tx: Tx,
  planId: string,
  { after, most }: { readonly after: string; readonly most: number },
): Promise<readonly { readonly goalId: string; readonly employeeId: string }[]> => {
  const rows = await tx
    .selectFrom('goals')
    .select(['goal_id', 'employee_id'])
    .where('organization_id', '=', thisOrganization)
    .where('plan_id', '=', planId)
    .where('state', '=', 'proposed')
    .where('goal_id', '>', after)
    .orderBy('goal_id')
    .limit(most)
    .execute()
  return rows.map((row) => ({ goalId: row.goal_id, employeeId: row.employee_id }))
}
