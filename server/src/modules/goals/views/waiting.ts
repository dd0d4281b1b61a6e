import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import { thisOrganization } from '../../../platform/db/this-organization.ts'

/** A goal that waits for an answer; or that works: its last day, or that it is time to say how it goes. */
export interface WaitingGoal {
  readonly goalId: string
  readonly employeeId: string
  readonly asks: 'goal-answer' | 'goal' | 'goal-check-in'
  /** The day on which it was proposed, the last day of it, or the day on which the employee is asked (ISO date). */
  readonly day: string
  /** The day on which it was proposed, or began to work (ISO date). */
  readonly startsOn: string
}

interface Row {
  readonly goal_id: string
  readonly employee_id: string
  /** Null of one that works. */
  readonly proposed_on: string | null
  readonly starts_on: string
  readonly last_on: string
  readonly next_on: string | null
}

/** Which ones: a page after an id of those with a day between two (ISO dates), or these alone. */
export type GoalsAsked =
  | { readonly after: string; readonly most: number; readonly from: string; readonly until: string }
  | { readonly goalIds: readonly string[] }

/** The day of a proposal where people work. */
const proposedOn = sql`(g.proposed_at at time zone o.time_zone)::date`

/**
 * Of several that wait for somebody only the first is asked about, and of the next one not in the week after they were
 * reminded of another: who gets many proposals at once is not written to about each.
 */
const isNextAsked = (today: string) => sql`not exists (select from goals earlier
    where earlier.organization_id = g.organization_id and earlier.employee_id = g.employee_id
      and earlier.state = 'proposed' and earlier.proposed_at > g.proposed_at - interval '21 days'
      and (earlier.proposed_at, earlier.goal_id) < (g.proposed_at, g.goal_id))
  and not exists (select from reminders r where r.organization_id = g.organization_id and r.person_id = g.employee_id
    and r.sort = 'goal-answer' and r.subject_id <> g.goal_id and r.reminded_on > ${today}::date - 7)`

/**
 * For the task that reminds: goals that wait for an answer or that work, of employees whose talks do not rest on this day (ISO date), by id.
 * `last` is where the next page begins, null after the last one.
 */
export const waitingGoals = async (
  tx: Tx,
  asked: GoalsAsked,
  today: string,
): Promise<{ readonly waiting: WaitingGoal[]; readonly last: string | null }> => {
  const [which, most] =
    'goalIds' in asked
      ? [sql`g.goal_id = any (${[...asked.goalIds]}::uuid[])`, asked.goalIds.length]
      : [
          sql`g.goal_id > ${asked.after}::uuid and case when g.state = 'proposed'
            then ${proposedOn} >= ${asked.from}::date and ${isNextAsked(today)}
            else greatest(g.due_on, g.resumed_on) between ${asked.from}::date and ${asked.until}::date
              or g.next_on between ${asked.from}::date and ${asked.until}::date end`,
          asked.most,
        ]
  const { rows } = await sql<Row>`
    select g.goal_id, g.employee_id, g.starts_on, greatest(g.due_on, g.resumed_on) as last_on, g.next_on,
      case when g.state = 'proposed' then ${proposedOn} end as proposed_on
    from goals g join organizations o on o.organization_id = g.organization_id
    where g.organization_id = ${thisOrganization} and g.state in ('proposed', 'active') and ${which}
      and not exists (select from conversation_rests r where r.organization_id = g.organization_id
        and r.person_id = g.employee_id and r.from_on <= ${today}::date
        and (r.until_on is null or r.until_on >= ${today}::date))
    order by g.goal_id limit ${most}`.execute(tx)
  return {
    waiting: rows.flatMap(waitingOf),
    last: rows.length === most ? (rows.at(-1)?.goal_id ?? null) : null,
  }
}

/** On its last day and after it, what is asked is what became of it: not how it goes as well. */
const waitingOf = (row: Row): WaitingGoal[] => {
  const whose = { goalId: row.goal_id, employeeId: row.employee_id }
  const { proposed_on: proposed } = row
  if (proposed !== null) return [{ ...whose, asks: 'goal-answer', day: proposed, startsOn: proposed }]
  const about = { ...whose, startsOn: row.starts_on }
  const ends: WaitingGoal = { ...about, asks: 'goal', day: row.last_on }
  return row.next_on === null || row.next_on >= row.last_on
    ? [ends]
    : [ends, { ...about, asks: 'goal-check-in', day: row.next_on }]
}
