import type { Contribution, SharedGoal as Sent } from '@tweespraak/contract/shared-goals'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import { accept, refuse, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { namedBy, nameOfRow, namesOf } from '../../people/public.ts'
import { thisOrganization } from '../../../platform/db/this-organization.ts'
import { keepsSharedGoals, sharedGoalOf } from '../store/shared-goal.ts'

const readShared = (tx: Tx) =>
  tx
    .selectFrom('shared_goals')
    .leftJoin('units', (join) =>
      join
        .onRef('units.organization_id', '=', 'shared_goals.organization_id')
        .onRef('units.unit_id', '=', 'shared_goals.unit_id'),
    )
    .leftJoin(
      sql<{ shared_goal_id: string; linked: number; percent: number | null }>`app_shared_progress()`.as(
        'together',
      ),
      (join) => join.onRef('together.shared_goal_id', '=', 'shared_goals.shared_goal_id'),
    )
    .where('shared_goals.organization_id', '=', thisOrganization)
    .selectAll('shared_goals')
    .select(['units.name as unit_name', 'together.linked', 'together.percent'])
    .select([
      sql<boolean>`app_keeps_shared_goals(shared_goals.unit_id)`.as('keeps'),
      namedBy(sql.ref('shared_goals.made_by')).as('maker_name'),
    ])

type SharedRow = Awaited<ReturnType<ReturnType<typeof readShared>['execute']>>[number]

const sentShared = (row: SharedRow): Sent => {
  const { unitId, madeBy, ...goal } = sharedGoalOf(row)
  return {
    ...goal,
    unit: unitId === null ? null : { unitId, name: row.unit_name ?? '' },
    madeBy: { personId: madeBy, name: nameOfRow(row.maker_name) },
    linked: row.linked ?? 0,
    percent: row.percent,
    can: { edit: row.keeps },
  }
}

/** How many are shown at once: an organisation has a few, a unit as well. */
const shownAtMost = 200

interface SharedList {
  readonly items: Sent[]
  readonly canAdd: {
    readonly organization: boolean
    readonly units: { readonly unitId: string; readonly name: string }[]
  }
}

/** Goals of the organisation first, then of the units by name. */
export const listShared = (
  services: Services,
  viewer: Viewer,
  { show }: { readonly show: 'open' | 'done' },
): Promise<SharedList> =>
  services.db.read(viewer, async (tx) => {
    const rows = await readShared(tx)
      .where('shared_goals.state', show === 'open' ? '=' : '<>', 'active')
      .orderBy(sql`shared_goals.unit_id is not null`)
      .orderBy('units.name')
      .orderBy('shared_goals.due_on')
      .orderBy('shared_goals.shared_goal_id')
      .limit(shownAtMost)
      .execute()
    const { rows: units } = await sql<{ unit_id: string; name: string }>`
      select unit_id, name from app_shared_goal_units()`.execute(tx)
    return {
      items: rows.map(sentShared),
      canAdd: {
        organization: await keepsSharedGoals(tx, null),
        units: units.map(({ unit_id: unitId, name }) => ({ unitId, name })),
      },
    }
  })

const readOne = async (tx: Tx, sharedGoalId: string): Promise<Sent | undefined> => {
  const row = await readShared(tx).where('shared_goals.shared_goal_id', '=', sharedGoalId).executeTakeFirst()
  return row === undefined ? undefined : sentShared(row)
}

/** One of them, as it is after a deed. */
export const showShared = (
  services: Services,
  viewer: Viewer,
  sharedGoalId: string,
): Promise<Outcome<Sent, 'not-found'>> =>
  services.db.read(viewer, async (tx) => {
    const goal = await readOne(tx, sharedGoalId)
    return goal === undefined ? refuse('not-found') : accept(goal)
  })

interface Given {
  readonly goal_id: string
  readonly person_id: string
  readonly percent: number
  /** Only of a goal that the asker may read anyway: the database says which. */
  readonly what: string | null
}

const contributionsTo = async (tx: Tx, sharedGoalId: string): Promise<Contribution[]> => {
  const { rows } = await sql<Given>`
    select given.goal_id, given.person_id, given.percent, goals.what
    from app_contributions(${sharedGoalId}::uuid) as given
    left join goals on goals.organization_id = ${thisOrganization} and goals.goal_id = given.goal_id
    order by given.percent desc, given.goal_id`.execute(tx)
  const names = await namesOf(
    tx,
    rows.map((row) => row.person_id),
  )
  return rows.map((row) => ({
    person: { personId: row.person_id, name: names.get(row.person_id) ?? '' },
    percent: row.percent,
    goal: row.what === null ? null : { goalId: row.goal_id, what: row.what },
  }))
}

/** One of them with what those contribute who chose to link, for who keeps it and for who linked as well. */
export const showContributions = (
  services: Services,
  viewer: Viewer,
  sharedGoalId: string,
): Promise<Outcome<{ readonly sharedGoal: Sent; readonly contributions: Contribution[] }, 'not-found'>> =>
  services.db.read(viewer, async (tx) => {
    const sharedGoal = await readOne(tx, sharedGoalId)
    if (sharedGoal === undefined) return refuse('not-found')
    return accept({ sharedGoal, contributions: await contributionsTo(tx, sharedGoalId) })
  })
