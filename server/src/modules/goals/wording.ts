import type {
  GoalMeasure,
  GoalMeasurePlan,
  GoalMilestone,
  GoalPlan,
  GoalStep,
  WordedGoal,
} from '@tweespraak/contract/goal'
import { accept, refuse, type Outcome } from '../../platform/refuse.ts'

type WordRefusal = 'measure-stands-still' | 'goal-part-unknown'

const milestonesOf = (before: WordedGoal | null): readonly GoalMilestone[] =>
  before?.measure?.as === 'milestones' ? before.measure.milestones : []

const measured = (
  plan: GoalMeasurePlan,
  before: WordedGoal | null,
  newId: () => string,
): Outcome<GoalMeasure, WordRefusal> => {
  if (plan.as === 'number' && plan.from === plan.to) return refuse('measure-stands-still')
  if (plan.as !== 'milestones') return accept(plan)
  const known = new Map(milestonesOf(before).map((each) => [each.milestoneId, each]))
  const milestones: GoalMilestone[] = []
  for (const { milestoneId, what } of plan.milestones) {
    const kept = milestoneId === null ? null : known.get(milestoneId)
    if (kept === undefined) return refuse('goal-part-unknown')
    milestones.push({ milestoneId: kept?.milestoneId ?? newId(), what, reachedOn: kept?.reachedOn ?? null })
    if (milestoneId !== null) known.delete(milestoneId)
  }
  return accept({ as: 'milestones', milestones })
}

const stepped = (
  plan: GoalPlan['steps'],
  before: WordedGoal | null,
  newId: () => string,
): Outcome<GoalStep[], WordRefusal> => {
  const known = new Map((before?.steps ?? []).map((each) => [each.stepId, each]))
  const steps: GoalStep[] = []
  for (const { stepId, ...worded } of plan) {
    const kept = stepId === null ? null : known.get(stepId)
    if (kept === undefined) return refuse('goal-part-unknown')
    steps.push({ ...worded, stepId: kept?.stepId ?? newId(), doneOn: kept?.doneOn ?? null })
    if (stepId !== null) known.delete(stepId)
  }
  return accept(steps)
}

/**
 * A goal as somebody words it. Milestones and steps that it had keep their name and what was reached of them; one that
 * is named and is not there, or twice, is refused.
 */
export const wordGoal = (
  plan: GoalPlan,
  before: WordedGoal | null,
  newId: () => string,
): Outcome<WordedGoal, WordRefusal> => {
  const measure = plan.measure === null ? accept(null) : measured(plan.measure, before, newId)
  if (!measure.ok) return measure
  const steps = stepped(plan.steps, before, newId)
  if (!steps.ok) return steps
  const { what, why, who, where, how, kind, horizon, by } = plan
  return accept({
    what,
    why,
    who,
    where,
    how,
    kind,
    horizon,
    by,
    measure: measure.value,
    steps: steps.value,
  })
}
