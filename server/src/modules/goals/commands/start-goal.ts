import type { Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { startGoal } from '../goal.ts'
import { alone, changeGoal } from './change-goal.ts'

/** A draft begins to work. */
export const beginGoal = (
  services: Services,
  viewer: Viewer,
  goalId: string,
  { revision }: { readonly revision: number },
): Promise<Outcome<null>> =>
  changeGoal(services, { viewer, goalId, revision, deed: 'started' }, (goal, act) =>
    alone(startGoal(goal, act)),
  )
