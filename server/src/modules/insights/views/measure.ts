import type { ProgressMeasure } from '@tweespraak/contract/insights'
import { type RawBuilder, sql } from 'kysely'
import type { Yardstick } from '../yardstick.ts'

/** All kinds together, as `progress_of_people` writes it. */
export const allKinds = '*'

/** When each measure is true of a person: conditions on their row `p` of `progress_of_people`, which may be missing. */
export const conditionsAt = (at: Yardstick): Record<ProgressMeasure, RawBuilder<boolean>> => {
  const preparation = sql<boolean>`(p.open_from >= ${at.dayStart}::timestamptz and p.open_from < ${at.nearUntil}::timestamptz)`
  const talk = sql<boolean>`p.open_from < ${at.dayStart}::timestamptz`
  const report = sql<boolean>`p.report_since is not null`
  const signing = sql<boolean>`p.signing_since is not null`
  return {
    held: sql`p.last_held_at >= ${at.heldFrom}::timestamptz`,
    'not-held': sql`coalesce(p.last_held_at < ${at.heldFrom}::timestamptz, true)`,
    planned: sql`p.open_until >= ${at.dayStart}::timestamptz`,
    'long-ago': sql`p.last_held_at < ${at.longAgoBefore}::timestamptz`,
    never: sql`p.last_held_at is null`,
    waiting: sql`(p.open_from < ${at.nearUntil}::timestamptz or ${report} or ${signing})`,
    preparation,
    talk,
    report,
    signing,
    late: sql`(${talk} or p.report_due_at < ${at.now}::timestamptz or p.signing_due_at < ${at.now}::timestamptz)`,
    agreements: sql`p.agreement_due_on < ${at.until}::date`,
  }
}
