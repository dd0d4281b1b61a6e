import { planAheadDays } from '@tweespraak/contract/conversation'
import { type RawBuilder, sql } from 'kysely'

/**
 * A query of `person_id` and `behind`: of whom a talk is due on a day (ISO date), or within the time that it is planned
 * ahead, and none is planned; `behind` where such a day has passed, as `dueStateOn` says `late`. Of one kind, or of all in
 * use. Seen through the policy of `due_talks`.
 */
export const unplannedOn = (day: string, code: string | null): RawBuilder<unknown> => sql`
  select d.person_id, bool_or(greatest(d.due_on, d.resumed_on) < ${day}::date) as behind from due_talks d
  join kinds k on k.organization_id = d.organization_id and k.kind_id = d.kind_id and k.retired_at is null
  where d.organization_id = (select app_organization()) and d.planned_at is null
    and greatest(d.due_on, d.resumed_on) <= ${day}::date + ${sql.lit(planAheadDays)}
    and (${code}::text is null or k.code = ${code}::text)
  group by d.person_id`
