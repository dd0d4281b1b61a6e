import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'

/** The codes of the kinds in use of which a rule says how often they come; of each kind that is followed, for whoever is HR. */
export const kindsWithRhythm = async (tx: Tx): Promise<string[]> => {
  const { rows } = await sql<{ code: string }>`select distinct k.code from rhythm_rules r
    join kinds k on k.organization_id = r.organization_id and k.kind_id = r.kind_id and k.retired_at is null
    where r.organization_id = (select app_organization()) and r.removed_at is null and r.moment = 'repeating'
    order by k.code`.execute(tx)
  return rows.map(({ code }) => code)
}

/**
 * A query of `person_id`: whose repeating talk of one of these kinds was due before a day (ISO date), by a rule of HR or the
 * rhythm that the kind has where no rule holds for them, or an agreement. Seen through the policy of `due_talks`.
 */
export const overdueIn = (codes: readonly string[], day: string): RawBuilder<unknown> => sql`
  select distinct d.person_id from due_talks d
  join kinds k on k.organization_id = d.organization_id and k.kind_id = d.kind_id
  where d.organization_id = (select app_organization()) and k.code = any (${[...codes]}::text[])
    and d.because in ('repeating', 'yearly') and greatest(d.due_on, d.resumed_on) < ${day}::date`
