import { bilingual } from '@tweespraak/contract/id'
import { kindRules } from '@tweespraak/contract/templates'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import { isProposed, restsOn, type WaitingSeat } from '../../conversations/public.ts'
import { nextAround } from '../../templates/public.ts'

/** Of somebody who had a conversation of a kind nothing is planned or proposed of it any more. */
export interface WaitingRhythm {
  readonly employeeId: string
  /** Who leads them today. */
  readonly leaderId: string
  readonly kind: WaitingSeat['kind']
  /** ISO date: when the next would have been usual. */
  readonly dueOn: string
}

interface Row {
  readonly employee_id: string
  readonly manager_id: string
  readonly kind_id: string
  readonly code: string
  readonly name: unknown
  readonly rules: unknown
  readonly held_on: string
}

/** Where a page begins: after this kind and this employee. */
export interface RhythmPlace {
  readonly code: string
  readonly employeeId: string
}

/** Which ones: a page of those due between two days (ISO dates), or of these employees alone. */
export type RhythmsAsked =
  | { readonly after: RhythmPlace; readonly most: number; readonly from: string; readonly until: string }
  | { readonly employeeIds: readonly string[] }

/** Of no kind that began as an improvement or is led at the workplace: those end when what they are for is reached. */
const hasRhythm = sql<boolean>`(newest.rules ->> 'rhythmMonths' is not null and newest.rules ->> 'ledBy' <> 'coach'
  and coalesce(k.origin, '') not in ('probation', 'learning', 'improvement'))`

/**
 * For the task that reminds, of the kinds whose progress HR sees: who had one, and has none planned or proposed; by
 * kind and employee. `last` is where the next page begins, null after the last one.
 */
export const waitingRhythms = async (
  tx: Tx,
  asked: RhythmsAsked,
  today: string,
): Promise<{ readonly rhythms: WaitingRhythm[]; readonly last: RhythmPlace | null }> => {
  const usual = sql`((p.last_held_at at time zone o.time_zone)::date
    + make_interval(months => (newest.rules ->> 'rhythmMonths')::int))::date`
  const [which, most] =
    'employeeIds' in asked
      ? [sql`p.employee_id = any (${[...asked.employeeIds]}::uuid[])`, null]
      : [
          sql`(p.kind_code, p.employee_id) > (${asked.after.code}, ${asked.after.employeeId}::uuid)
            and ${usual} between ${asked.from}::date and ${asked.until}::date`,
          asked.most,
        ]
  const { rows } = await sql<Row>`
    select p.employee_id, work.manager_id, k.kind_id, k.code, newest.name, newest.rules,
      (p.last_held_at at time zone o.time_zone)::date as held_on
    from progress_of_people p
    join organizations o on o.organization_id = p.organization_id
    join kinds k on k.organization_id = p.organization_id and k.code = p.kind_code and k.retired_at is null
    join lateral (select v.name, v.rules from kind_versions v where v.organization_id = k.organization_id
      and v.kind_id = k.kind_id order by v.version desc limit 1) newest on ${hasRhythm}
    join lateral (select a.manager_id from assignments a where a.organization_id = p.organization_id
      and a.person_id = p.employee_id and a.starts_on <= ${today}::date
      and (a.ends_on is null or a.ends_on >= ${today}::date) order by a.starts_on desc limit 1) work
      on work.manager_id is not null
    where p.organization_id = (select app_organization()) and p.last_held_at is not null and p.open_from is null
      and ${which} and not ${isProposed(sql.ref('p.employee_id'), sql.ref('k.kind_id'))}
      and not ${restsOn(sql.ref('p.employee_id'), today)}
    order by p.kind_code, p.employee_id limit ${most}`.execute(tx)
  const end = rows.at(-1)
  return {
    rhythms: rows.flatMap(rhythmOf),
    last:
      end === undefined || most === null || rows.length < most
        ? null
        : { code: end.code, employeeId: end.employee_id },
  }
}

const rhythmOf = (row: Row): WaitingRhythm[] => {
  const kind = {
    kindId: row.kind_id,
    code: row.code,
    name: bilingual.parse(row.name),
    rules: kindRules.parse(row.rules),
  }
  const due = nextAround(kind.rules, Temporal.PlainDate.from(row.held_on))
  if (due === null) return []
  return [{ employeeId: row.employee_id, leaderId: row.manager_id, kind, dueOn: due.toString() }]
}
