import type { ProgressMeasure } from '@tweespraak/contract/insights'
import { type RawBuilder, sql } from 'kysely'
import { overdueIn } from '../../cycles/public.ts'
import type { Yardstick } from '../yardstick.ts'

/** All kinds together, as `progress_of_people` writes it. */
export const allKinds = '*'

/**
 * Beside somebody's work `a`: `r`, missing for who does not rest today, and `o`, missing for who is not past what a rule of
 * rhythm asks.
 */
export const withStanding = ({ byRules, until }: Yardstick): RawBuilder<unknown> => sql`
  left join app_resting() r(person_id) on r.person_id = a.person_id
  ${byRules.length === 0 ? sql`` : sql`left join (${overdueIn(byRules, until)}) o on o.person_id = a.person_id`}`

/**
 * When each measure is true of a person: conditions on their row `p` of `progress_of_people`, which may be missing, and
 * on `r` and `o` of `withStanding`: of who rests nothing is long ago, waits or is late. Who had none is counted only of what is
 * for everybody.
 */
export const conditionsAt = (at: Yardstick): Record<ProgressMeasure, RawBuilder<boolean>> => {
  const preparation = sql<boolean>`(p.open_from >= ${at.dayStart}::timestamptz and p.open_from < ${at.nearUntil}::timestamptz)`
  const talk = sql<boolean>`p.open_from < ${at.dayStart}::timestamptz`
  const report = sql<boolean>`p.report_since is not null`
  const signing = sql<boolean>`p.signing_since is not null`
  const awake = (condition: RawBuilder<boolean>) => sql<boolean>`(r.person_id is null and ${condition})`
  const missed = (condition: RawBuilder<boolean>) => (at.everybody ? awake(condition) : sql<boolean>`false`)
  return {
    held: sql`p.last_held_at >= ${at.heldFrom}::timestamptz`,
    'not-held': missed(sql`coalesce(p.last_held_at < ${at.heldFrom}::timestamptz, true)`),
    planned: sql`p.open_until >= ${at.dayStart}::timestamptz`,
    'long-ago': awake(
      at.byRules.length === 0
        ? sql`p.last_held_at < ${at.longAgoBefore}::timestamptz`
        : sql`(p.last_held_at is not null and o.person_id is not null)`,
    ),
    never: missed(sql`p.last_held_at is null`),
    waiting: awake(sql`(p.open_from < ${at.nearUntil}::timestamptz or ${report} or ${signing})`),
    preparation: awake(preparation),
    talk: awake(talk),
    report: awake(report),
    signing: awake(signing),
    late: awake(
      sql`(${talk} or p.report_due_at < ${at.now}::timestamptz or p.signing_due_at < ${at.now}::timestamptz)`,
    ),
    agreements: awake(sql`p.agreement_due_on < ${at.until}::date`),
    resting: sql`r.person_id is not null`,
  }
}
