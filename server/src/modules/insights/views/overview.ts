import {
  type insightsRoutes,
  type ProgressCounts,
  progressMeasure,
  type ProgressOverview,
} from '@tweespraak/contract/insights'
import type { Request } from '@tweespraak/contract/route'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import { accept, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { kindsSeenByHr } from '../../templates/public.ts'
import { expectationOf, type Yardstick, yardstickAt } from '../yardstick.ts'
import { allKinds, conditionsAt, withStanding } from './measure.ts'
import { type Scope, scopeOf, workOn } from './scope.ts'

type Query = Request<typeof insightsRoutes.overview>['query']

const measures = progressMeasure.options

const nobody: ProgressCounts = {
  people: 0,
  of: {
    resting: 0,
    behind: 0,
    planned: 0,
    due: 0,
    'not-yet': 0,
    held: 0,
    'not-held': 0,
    never: 0,
    waiting: 0,
    preparation: 0,
    talk: 0,
    report: 0,
    signing: 0,
    late: 0,
    agreements: 0,
  },
}

interface BranchRow extends ProgressCounts {
  readonly branch_id: string | null
  readonly name: string | null
  readonly parent: boolean
}

/**
 * Counts first by the unit that people work in, and then along the tree: joining a hundred thousand people with
 * the tree costs more than counting them. Their rows are seen through the policy of `progress_of_people`.
 */
const countBranches = async (tx: Tx, scope: Scope, kind: string, at: Yardstick): Promise<BranchRow[]> => {
  const conditions = conditionsAt(at)
  const counts = sql.join(
    measures.map((measure) => sql`count(*) filter (where ${conditions[measure]}) as ${sql.ref(measure)}`),
  )
  const sums = sql.join(
    measures.map((measure) => sql`${sql.lit(measure)}, coalesce(sum(${sql.ref(`counted.${measure}`)}), 0)`),
  )
  const within = scope.everybody
    ? sql<boolean>`true`
    : sql<boolean>`a.unit_id in (select unit_id from branches)`
  // Compiling this statement would take as long as carrying it out.
  await sql`select set_config('jit', 'off', true)`.execute(tx)
  const found = await sql<BranchRow>`
    with recursive ${scope.branches}, counted as (
      select a.unit_id, count(*) as people, ${counts}
      from assignments a
      left join progress_of_people p on p.organization_id = (select app_organization())
        and p.kind_code = ${kind} and p.employee_id = a.person_id
      ${withStanding(at, kind)}
      where ${workOn(at.until)} and ${within}
      group by a.unit_id
    ), summed as (
      select b.branch_id, sum(counted.people) as people, jsonb_build_object(${sums}) as of
      from counted left join branches b on b.unit_id = counted.unit_id
      group by b.branch_id
    )
    select s.branch_id, u.name, s.people, s.of, exists (
        select from units child where child.organization_id = u.organization_id and child.parent_id = u.unit_id
          and child.archived_at is null) as parent
    from summed s
    left join units u on u.organization_id = (select app_organization()) and u.unit_id = s.branch_id
    order by lower(u.name), u.unit_id`.execute(tx)
  return found.rows
}

const add = (one: ProgressCounts, other: ProgressCounts): ProgressCounts => ({
  people: one.people + other.people,
  of: Object.fromEntries(
    measures.map((measure) => [measure, one.of[measure] + other.of[measure]]),
  ) as ProgressCounts['of'],
})

/** How far the conversations are, by the units just below the one that is looked at. */
export const showOverview = async (
  services: Services,
  viewer: Viewer,
  { unit, kind, period }: Query,
): Promise<Outcome<ProgressOverview, 'not-allowed' | 'not-found'>> =>
  services.db.read(viewer, async (tx) => {
    const scope = await scopeOf(tx, viewer, unit)
    if (!scope.ok) return scope
    const kinds = (await kindsSeenByHr(tx)).filter(({ inUse }) => inUse)
    const expected = expectationOf(kinds, kind)
    const at = yardstickAt(services.clock.now(), viewer.timeZone, { period, ...expected })
    const rows = await countBranches(tx, scope.value, kind ?? allKinds, at)
    const counts = ({ people, of }: BranchRow): ProgressCounts => ({ people, of })
    const here = rows.find((row) => row.branch_id === null)
    return accept({
      path: [...scope.value.path],
      kinds: kinds.map(({ code, name, holdsFor }) => ({ code, name, holdsFor })),
      ...expected,
      from: at.from,
      until: at.until,
      total: rows.map(counts).reduce(add, nobody),
      units: rows.flatMap((row) =>
        row.branch_id === null
          ? []
          : [
              {
                unit: { unitId: row.branch_id, name: row.name ?? '' },
                parent: row.parent,
                counts: counts(row),
              },
            ],
      ),
      here: here === undefined ? null : counts(here),
    })
  })
