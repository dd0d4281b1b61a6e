import { type ProgressMeasure, type ProgressStanding, progressStandings } from '@tweespraak/contract/insights'
import { type RawBuilder, sql } from 'kysely'
import { unplannedOn } from '../../cycles/public.ts'
import type { Yardstick } from '../yardstick.ts'

/** All kinds together, as `progress_of_people` writes it. */
export const allKinds = '*'

/**
 * Beside somebody's work `a`: `r`, missing for who does not rest today, and `o`, missing for whom nothing has to be planned, of
 * one kind or of `allKinds`.
 */
export const withStanding = ({ until }: Yardstick, kind: string): RawBuilder<unknown> => sql`
  left join app_resting() r(person_id) on r.person_id = a.person_id
  left join (${unplannedOn(until, kind === allKinds ? null : kind)}) o on o.person_id = a.person_id`

/** How somebody stands: the first of these that is true, and the last one otherwise, so that each is counted once. */
const standing: RawBuilder<ProgressStanding> = sql`(case
  when r.person_id is not null then 'resting'
  when o.behind then 'behind'
  when p.open_until is not null then 'planned'
  when o.person_id is not null then 'due'
  else 'not-yet' end)`

/**
 * When each measure is true of a person: conditions on their row `p` of `progress_of_people`, which may be missing, and
 * on `r` and `o` of `withStanding`: of who rests nothing waits or is late. Who had none is counted only of what is
 * for everybody.
 */
export const conditionsAt = (at: Yardstick): Record<ProgressMeasure, RawBuilder<boolean>> => {
  const preparation = sql<boolean>`(p.open_from >= ${at.dayStart}::timestamptz and p.open_from < ${at.nearUntil}::timestamptz)`
  const talk = sql<boolean>`p.open_from < ${at.dayStart}::timestamptz`
  const report = sql<boolean>`p.report_since is not null`
  const signing = sql<boolean>`p.signing_since is not null`
  const awake = (condition: RawBuilder<boolean>) => sql<boolean>`(r.person_id is null and ${condition})`
  const missed = (condition: RawBuilder<boolean>) => (at.everybody ? awake(condition) : sql<boolean>`false`)
  const stands = Object.fromEntries(
    progressStandings.map((each) => [each, sql<boolean>`${standing} = ${sql.lit(each)}`]),
  ) as Record<ProgressStanding, RawBuilder<boolean>>
  return {
    ...stands,
    held: sql`p.last_held_at >= ${at.heldFrom}::timestamptz`,
    'not-held': missed(sql`coalesce(p.last_held_at < ${at.heldFrom}::timestamptz, true)`),
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
  }
}
