import type { GoalMeasure, GoalSeenBy, GoalState, GoalStep } from '@tweespraak/contract/goal'
import type { Database } from '../../src/platform/db/database.ts'
import { json } from '../../src/platform/db/json.ts'
import { newId } from '../../src/platform/id.ts'

const clock = { now: () => Temporal.Now.instant() }

interface GoalGiven {
  readonly organizationId: string
  readonly employeeId: string
  readonly state?: GoalState
  /** Who proposed it, where it is or was a proposal. */
  readonly proposedBy?: string
  readonly what?: string
  readonly why?: string | null
  readonly by?: string | null
  readonly measure?: GoalMeasure | null
  readonly steps?: readonly GoalStep[]
  readonly startsOn?: string
  readonly seenBy?: GoalSeenBy
  /** To whom it is shown by name. */
  readonly readers?: readonly string[]
  readonly closedAt?: string
  readonly closingWords?: string
  readonly nextOn?: string
  readonly madeAt?: string
}

const closedStates: readonly GoalState[] = ['declined', 'reached', 'dropped', 'carried-over']

/** A goal of somebody, at work unless told otherwise: from 0 to 10 in 2026. */
export const aGoal = async (db: Database, given: GoalGiven): Promise<string> => {
  const goalId = newId(clock)
  const state = given.state ?? 'active'
  const proposedBy = state === 'proposed' || state === 'declined' ? (given.proposedBy ?? null) : null
  const closed = closedStates.includes(state)
  const madeAt = given.madeAt ?? '2026-01-05T09:00:00Z'
  await db.owner
    .insertInto('goals')
    .values({
      organization_id: given.organizationId,
      goal_id: goalId,
      employee_id: given.employeeId,
      state,
      kind: 'development',
      horizon: 'year',
      what: given.what ?? 'Tien rondleidingen geven',
      why: given.why ?? null,
      due_on: given.by === undefined ? '2030-12-31' : given.by,
      measure: json(given.measure ?? { as: 'number', from: 0, to: 10, unit: null }),
      steps: json(given.steps ?? []),
      percent: 0,
      proposed_by: proposedBy,
      proposed_at: proposedBy === null ? null : madeAt,
      starts_on: ['draft', 'proposed', 'declined'].includes(state) ? null : (given.startsOn ?? '2026-01-05'),
      seen_by: given.seenBy ?? (given.readers === undefined ? 'manager' : 'people'),
      next_on: given.nextOn ?? null,
      rhythm: given.nextOn === undefined ? null : 'month',
      closed_at: closed ? (given.closedAt ?? clock.now().toString()) : null,
      closing_words: closed ? (given.closingWords ?? 'Andere plannen') : null,
      made_at: madeAt,
      revision: 1,
    })
    .execute()
  for (const personId of given.readers ?? [])
    await db.owner
      .insertInto('goal_readers')
      .values({
        organization_id: given.organizationId,
        goal_id: goalId,
        employee_id: given.employeeId,
        person_id: personId,
      })
      .execute()
  return goalId
}

/** What somebody said of a goal. */
export const aCheckIn = async (
  db: Database,
  given: {
    readonly organizationId: string
    readonly employeeId: string
    readonly goalId: string
    readonly on?: string
    readonly value?: number | null
    readonly words?: string | null
  },
): Promise<string> => {
  const checkInId = newId(clock)
  await db.owner
    .insertInto('goal_check_ins')
    .values({
      organization_id: given.organizationId,
      check_in_id: checkInId,
      goal_id: given.goalId,
      employee_id: given.employeeId,
      on_day: given.on ?? '2026-02-01',
      at: clock.now().toString(),
      value: given.value ?? 1,
      milestones: json([]),
      steps: json([]),
      confidence: 'high',
      words: given.words ?? null,
      corrections: json([]),
    })
    .execute()
  return checkInId
}

interface Made {
  readonly organizationId: string
  readonly madeBy: string
}

const madeAt = '2026-01-05T09:00:00Z'

/** A goal of a unit, or of the organisation without one. */
export const aSharedGoal = async (
  db: Database,
  { organizationId, unitId, madeBy }: Made & { readonly unitId: string | null },
): Promise<string> => {
  const sharedGoalId = newId(clock)
  await db.owner
    .insertInto('shared_goals')
    .values({
      organization_id: organizationId,
      shared_goal_id: sharedGoalId,
      unit_id: unitId,
      what: 'Minder verspilling',
      horizon: 'year',
      state: 'active',
      made_by: madeBy,
      made_at: madeAt,
      revision: 1,
    })
    .execute()
  return sharedGoalId
}

/** A goal to begin from. */
export const aGoalTemplate = async (db: Database, { organizationId, madeBy }: Made): Promise<string> => {
  const templateId = newId(clock)
  const bare = { why: null, who: null, where: null, how: null, by: null, measure: null, steps: [] }
  await db.owner
    .insertInto('goal_templates')
    .values({
      organization_id: organizationId,
      template_id: templateId,
      plan: json({ ...bare, what: 'Tien rondleidingen geven', kind: 'development', horizon: 'year' }),
      made_by: madeBy,
      made_at: madeAt,
    })
    .execute()
  return templateId
}

/** What somebody gave to a group, of which no goal is left. */
export const aGroupPlan = async (
  db: Database,
  { organizationId, madeBy, what }: Made & { readonly what?: string },
): Promise<string> => {
  const planId = newId(clock)
  await db.owner
    .insertInto('goal_plans')
    .values({
      organization_id: organizationId,
      plan_id: planId,
      what: what ?? 'Tien rondleidingen geven',
      from_file: what !== undefined,
      given: 1,
      made_by: madeBy,
      made_at: madeAt,
    })
    .execute()
  return planId
}
