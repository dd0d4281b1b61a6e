import type { GoalAudience, GroupPlan } from '@tweespraak/contract/goal-plans'
import type { PersonName } from '@tweespraak/contract/people'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import { accept, refuse, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { namesOf } from '../../people/public.ts'

/** Leads somebody today, or is HR. */
export const givesGoals = async (tx: Tx): Promise<boolean> => {
  const { rows } = await sql<{ gives: boolean }>`select app_gives_goals() as gives`.execute(tx)
  return rows[0]?.gives === true
}

/** Of whom was asked, those to whom the asker can propose a goal. */
export const recipientsOf = async (tx: Tx, audience: GoalAudience): Promise<readonly string[]> => {
  const unitId = audience.as === 'unit' ? audience.unitId : null
  const chosen = audience.as === 'people' ? [...audience.personIds] : null
  const { rows } = await sql<{ person_id: string }>`
    select person_id from app_goal_recipients(${unitId}::uuid, ${chosen}::uuid[], ${audience.as === 'team'})
      as found (person_id)`.execute(tx)
  return rows.map((row) => row.person_id)
}

interface Preview {
  readonly people: PersonName[]
  readonly leftOut: number
}

/** Who would get it, by name. */
export const previewGroup = (
  services: Services,
  viewer: Viewer,
  audience: GoalAudience,
): Promise<Outcome<Preview, 'not-allowed'>> =>
  services.db.read(viewer, async (tx) => {
    if (!(await givesGoals(tx))) return refuse('not-allowed')
    const found = await recipientsOf(tx, audience)
    const names = await namesOf(tx, found)
    const people = found
      .map((personId) => ({ personId, name: names.get(personId) ?? '' }))
      .toSorted((one, other) => one.name.localeCompare(other.name, 'nl'))
    const asked = audience.as === 'people' ? new Set(audience.personIds).size : people.length
    return accept({ people, leftOut: asked - people.length })
  })

interface PlanRow {
  readonly plan_id: string
  readonly what: string
  readonly from_file: boolean
  readonly given: number
  readonly made_at: string
  readonly waiting: number
  readonly accepted: number
  readonly declined: number
  readonly people: number
  readonly first_what: string | null
}

const plansOf = async (tx: Tx, viewer: Viewer): Promise<GroupPlan[]> => {
  const { rows } = await sql<PlanRow>`select * from app_goal_plans()`.execute(tx)
  const name = (await namesOf(tx, [viewer.personId])).get(viewer.personId) ?? ''
  return rows.map((row) => ({
    planId: row.plan_id,
    what: row.what,
    fromFile: row.from_file,
    madeBy: { personId: viewer.personId, name },
    madeAt: row.made_at,
    given: row.given,
    waiting: row.waiting,
    accepted: row.accepted,
    declined: row.declined,
    people: row.people,
    first: row.first_what,
    can: { undo: row.accepted === 0 && row.declined === 0 },
  }))
}

/** What the viewer gave to groups, newest first, and what became of it in numbers. */
export const listPlans = (services: Services, viewer: Viewer): Promise<{ readonly items: GroupPlan[] }> =>
  services.db.read(viewer, async (tx) => ({ items: await plansOf(tx, viewer) }))

/** One of them, as it is after it was given. */
export const showPlan = (
  services: Services,
  viewer: Viewer,
  planId: string,
): Promise<Outcome<GroupPlan, 'not-found'>> =>
  services.db.read(viewer, async (tx) => {
    const plan = (await plansOf(tx, viewer)).find((each) => each.planId === planId)
    return plan === undefined ? refuse('not-found') : accept(plan)
  })
