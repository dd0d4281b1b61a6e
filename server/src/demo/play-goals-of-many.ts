import type { Goal, GoalPlan } from '@tweespraak/contract/goal'
import { goalPlansRoutes as plans, type GoalAudience } from '@tweespraak/contract/goal-plans'
import { goalTemplatesRoutes as templates } from '@tweespraak/contract/goal-templates'
import { goalsRoutes as routes } from '@tweespraak/contract/goals'
import { sharedGoalsRoutes as shared } from '@tweespraak/contract/shared-goals'
import { hrNumber } from './cast.ts'
import type { Stage } from './stage.ts'
import {
  examples,
  namedPlanLine,
  planDeclined,
  planLine,
  sharedGoals,
  type SharedWords,
} from './words/goals-of-many.ts'

/** Which goal of the team or organisation somebody’s goal serves, by where they work and of which kind it is. */
export interface SharedGoals {
  readonly servedBy: (goal: { readonly unit: string; readonly kind: GoalPlan['kind'] }) => string | null
}

/** Goals of teams and of the organisation, goals to begin from, and one for a whole group that some answered. */
export const playGoalsOfMany = (stage: Stage): SharedGoals => {
  const known = new Map<string, string>()
  // Before anybody has a goal of their own.
  const day = stage.workday(stage.today.subtract({ days: 190 }))
  for (const worded of sharedGoals) stage.plan(day, 9, () => playShared(stage, worded, known))
  stage.plan(day, 14, () => keepExamples(stage))
  playPlans(stage, (what) => known.get(what) ?? null)
  const open = sharedGoals.filter(({ became }) => became === undefined)
  return {
    servedBy: ({ unit, kind }) => {
      const ofUnit = open.find((each) => each.unit !== null && unit.endsWith(each.unit))
      const [listening, learning] = open.filter((each) => each.unit === null)
      if (kind === 'personal') return null
      const served = kind === 'result' ? (ofUnit ?? listening) : learning
      return known.get(served?.what ?? '') ?? null
    },
  }
}

const playShared = async (stage: Stage, worded: SharedWords, known: Map<string, string>): Promise<void> => {
  const { unit, by, daysAhead, became, ...words } = worded
  const maker = stage.idOf(by)
  const { canAdd } = await stage.doors.ask(shared.list, maker, { query: {} })
  const unitId = unit === null ? null : canAdd.units.find(({ name }) => name === unit)?.unitId
  if (unitId === undefined) throw new Error(`${by} words no goals of ${unit ?? 'the organisation'}`)
  const body = { ...words, unitId, by: stage.workday(stage.today.add({ days: daysAhead })).toString() }
  const { sharedGoalId, revision } = await stage.doors.ask(shared.add, maker, { body })
  known.set(worded.what, sharedGoalId)
  if (became === undefined) return
  stage.plan(stage.workday(stage.today.subtract({ days: 18 })), 16, async () => {
    const params = { sharedGoalId }
    await stage.doors.ask(shared.close, maker, { params, body: { revision, state: became } })
  })
}

const keepExamples = async (stage: Stage): Promise<void> => {
  for (const { by, worded } of examples)
    await stage.doors.ask(templates.add, stage.idOf(by), {
      body: { plan: { ...worded, kind: 'development', by: null } },
    })
}

/** Mo’s whole team three weeks ago: three took it on, one did not, the others think about it. HR to three, yesterday. */
const playPlans = (stage: Stage, sharedGoal: (what: string) => string | null): void => {
  const [, feedback, morning] = examples
  if (feedback === undefined || morning === undefined) return
  const give = async (
    by: string,
    { worded }: (typeof examples)[number],
    given: { readonly audience: GoalAudience; readonly words: string; readonly sharedGoalId: string | null },
  ) => {
    const last = stage.workday(stage.today.add({ days: 75 })).toString()
    await stage.doors.ask(plans.give, stage.idOf(by), {
      body: { ...worded, kind: 'development', by: last, ...given },
    })
  }
  const day = stage.workday(stage.today.subtract({ days: 21 }))
  stage.plan(day, 13, async () => {
    const sharedGoalId = sharedGoal('Een rustige ochtend op alle gangen')
    await give('1020', morning, { audience: { as: 'team' }, words: planLine, sharedGoalId })
  })
  for (const [index, number] of ['1021', '1023', '1025', '1029'].entries())
    stage.plan(stage.workday(day.add({ days: 2 + index })), 11, () =>
      answer(stage, stage.idOf(number), morning.worded.what, index),
    )
  stage.plan(stage.workday(stage.today.subtract({ days: 1 })), 10, () => {
    const personIds = ['1026', '1042', '1081'].map((number) => stage.idOf(number))
    return give(hrNumber, feedback, {
      audience: { as: 'people', personIds },
      words: namedPlanLine,
      sharedGoalId: null,
    })
  })
}

const planOf = ({ measure, steps, ...goal }: Goal): GoalPlan => {
  const { what, why, who, where, how, kind, horizon, by } = goal
  return {
    what,
    why,
    who,
    where,
    how,
    kind,
    horizon,
    by,
    measure:
      measure?.as === 'milestones'
        ? {
            as: 'milestones',
            milestones: measure.milestones.map((each) => ({
              milestoneId: each.milestoneId,
              what: each.what,
            })),
          }
        : measure,
    steps: steps.map(({ stepId, what: step, dueOn, weight }) => ({ stepId, what: step, dueOn, weight })),
  }
}

/** The first makes it their own, the last says no, and those between take it on as it is. */
const answer = async (stage: Stage, employee: string, what: string, index: number): Promise<void> => {
  const { items } = await stage.doors.ask(routes.list, employee, { query: {} })
  const goal = items.find((each) => each.what === what)
  if (goal === undefined) throw new Error('There is no goal to answer')
  const params = { goalId: goal.goalId }
  const { revision } = goal
  if (index === 3) {
    await stage.doors.ask(routes.decline, employee, { params, body: { revision, reason: planDeclined } })
    return
  }
  const plan = planOf(goal)
  const own = index === 0 ? { what: 'Twee weken proberen of de ochtendronde een kwartier later kan' } : {}
  await stage.doors.ask(routes.accept, employee, { params, body: { ...plan, ...own, revision } })
}
