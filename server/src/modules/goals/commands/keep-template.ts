import type { GoalPlan } from '@tweespraak/contract/goal'
import { newId } from '../../../platform/id.ts'
import { accept, refuse, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { mayKeepTemplate } from '../policy.ts'
import { deleteTemplate, insertTemplate, makerOfTemplate, updateTemplate } from '../store/template.ts'
import { givesGoals } from '../views/recipients.ts'
import { wordGoal } from '../wording.ts'

const obstacleIn = (services: Services, plan: GoalPlan) => {
  const worded = wordGoal(plan, null, () => newId(services.clock))
  // What is new has no parts yet, so that none can be unknown.
  return worded.ok ? null : ('measure-stands-still' as const)
}

/** Without days and names of parts: those are of a goal, and chosen when it is given. */
const bare = (plan: GoalPlan): GoalPlan => ({
  ...plan,
  by: null,
  measure:
    plan.measure?.as === 'milestones'
      ? {
          as: 'milestones',
          milestones: plan.measure.milestones.map(({ what }) => ({ milestoneId: null, what })),
        }
      : plan.measure,
  steps: plan.steps.map(({ what, weight }) => ({ stepId: null, what, dueOn: null, weight })),
})

/** Who leads somebody, or HR, keeps a goal for others to begin from. */
export const keepTemplate = (
  services: Services,
  viewer: Viewer,
  { plan }: { readonly plan: GoalPlan },
): Promise<Outcome<{ readonly templateId: string }>> =>
  services.db.transaction(viewer, async (tx) => {
    if (!(await givesGoals(tx))) return refuse('not-allowed')
    const obstacle = obstacleIn(services, bare(plan))
    if (obstacle !== null) return refuse(obstacle)
    const templateId = newId(services.clock)
    await insertTemplate(tx, viewer, { templateId, plan: bare(plan), at: services.clock.now() })
    return accept({ templateId })
  })

/** Who kept it, or HR for everybody, words it anew; null throws it away. */
const changing = (
  services: Services,
  viewer: Viewer,
  templateId: string,
  plan: GoalPlan | null,
): Promise<Outcome<undefined>> =>
  services.db.transaction(viewer, async (tx) => {
    const madeBy = await makerOfTemplate(tx, templateId)
    if (madeBy === null) return refuse('not-found')
    if (!mayKeepTemplate(viewer, { madeBy, gives: await givesGoals(tx) })) return refuse('not-allowed')
    const now = services.clock.now()
    if (plan === null) {
      await deleteTemplate(tx, viewer, templateId, now)
      return accept(undefined)
    }
    const obstacle = obstacleIn(services, bare(plan))
    if (obstacle !== null) return refuse(obstacle)
    await updateTemplate(tx, viewer, { templateId, plan: bare(plan), at: now })
    return accept(undefined)
  })

export const wordTemplate = (
  services: Services,
  viewer: Viewer,
  templateId: string,
  { plan }: { readonly plan: GoalPlan },
): Promise<Outcome<undefined>> => changing(services, viewer, templateId, plan)

export const throwTemplateAway = (
  services: Services,
  viewer: Viewer,
  templateId: string,
): Promise<Outcome<undefined>> => changing(services, viewer, templateId, null)
