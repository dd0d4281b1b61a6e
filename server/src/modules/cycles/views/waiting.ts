import { bilingual } from '@tweespraak/contract/id'
import { kindRules } from '@tweespraak/contract/templates'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import { isOffered, isProposed, restsOn, type WaitingSeat } from '../../conversations/public.ts'

/** A talk that is due for somebody, and neither planned nor proposed. */
export interface WaitingRhythm {
  readonly employeeId: string
  /** Who leads them today. */
  readonly leaderId: string
  readonly kind: WaitingSeat['kind']
  /** ISO date. */
  readonly dueOn: string
}

interface Row {
  readonly person_id: string
  readonly manager_id: string
  readonly kind_id: string
  readonly code: string
  readonly name: unknown
  readonly rules: unknown
  readonly due_on: string
  readonly place_on: string
}

/** Where a page begins: after this day of the rhythm (ISO date), this employee and this kind. */
export interface RhythmPlace {
  readonly dueOn: string
  readonly employeeId: string
  readonly kindId: string
}

/** Which ones: a page of those due between two days (ISO dates), or of these employees alone. */
type RhythmsAsked =
  | { readonly after: RhythmPlace; readonly most: number; readonly from: string; readonly until: string }
  | { readonly employeeIds: readonly string[] }

/** What fell due while somebody's conversations rested is due from the day on which they went on. */
const day = sql`greatest(d.due_on, d.resumed_on)`

/**
 * For the task that reminds: for whom a talk is due, by a rule of HR, an agreement or the rhythm of its kind, also of who
 * never had one, with none planned, proposed or offered; not of what rests, nor of what is led at the workplace. `last` is where
 * the next page begins, null after the last one.
 */
export const waitingRhythms = async (
  tx: Tx,
  asked: RhythmsAsked,
  today: string,
): Promise<{ readonly rhythms: WaitingRhythm[]; readonly last: RhythmPlace | null }> => {
  const [which, most] =
    'employeeIds' in asked
      ? [sql`d.person_id = any (${[...asked.employeeIds]}::uuid[])`, null]
      : [
          sql`(d.due_on, d.person_id, d.kind_id) >
              (${asked.after.dueOn}::date, ${asked.after.employeeId}::uuid, ${asked.after.kindId}::uuid)
            and d.due_on <= ${asked.until}::date and ${day} between ${asked.from}::date and ${asked.until}::date`,
          asked.most,
        ]
  const { rows } = await sql<Row>`
    select d.person_id, work.manager_id, k.kind_id, k.code, newest.name, newest.rules, ${day} as due_on,
      d.due_on as place_on
    from due_talks d
    join kinds k on k.organization_id = d.organization_id and k.kind_id = d.kind_id and k.retired_at is null
    join lateral (select v.name, v.rules from kind_versions v where v.organization_id = k.organization_id
      and v.kind_id = k.kind_id order by v.version desc limit 1) newest on newest.rules ->> 'ledBy' <> 'coach'
      and newest.rules -> 'progressSeenBy' ? 'hr'
    join lateral (select a.manager_id from assignments a where a.organization_id = d.organization_id
      and a.person_id = d.person_id and a.starts_on <= ${today}::date
      and (a.ends_on is null or a.ends_on >= ${today}::date) order by a.starts_on desc limit 1) work
      on work.manager_id is not null
    where d.organization_id = (select app_organization()) and d.planned_at is null and ${which}
      and not ${isProposed(sql.ref('d.person_id'), sql.ref('d.kind_id'))}
      and not ${isOffered(sql.ref('d.person_id'), sql.ref('d.kind_id'))}
      and not ${restsOn(sql.ref('d.person_id'), today)}
    order by d.due_on, d.person_id, d.kind_id limit ${most}`.execute(tx)
  const end = rows.at(-1)
  return {
    rhythms: rows.map(rhythmOf),
    last:
      end === undefined || most === null || rows.length < most
        ? null
        : { dueOn: end.place_on, employeeId: end.person_id, kindId: end.kind_id },
  }
}

const rhythmOf = (row: Row): WaitingRhythm => ({
  employeeId: row.person_id,
  leaderId: row.manager_id,
  kind: {
    kindId: row.kind_id,
    code: row.code,
    name: bilingual.parse(row.name),
    rules: kindRules.parse(row.rules),
  },
  dueOn: row.due_on,
})
