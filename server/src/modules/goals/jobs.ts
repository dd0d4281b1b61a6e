import type { Services } from '../../platform/services.ts'
import {
  GoalFollowedUp,
  GoalsGiven,
  GoalsTakenBack,
  tellGroup,
  tellGroupTakenBack,
  tellOfGoal,
} from './commands/tell-of-goals.ts'

export const registerGoalsJobs = (services: Services): void => {
  services.jobs.on(GoalFollowedUp, 'tell-of-goal', ({ organizationId, payload }) =>
    tellOfGoal(services, organizationId, payload),
  )
  services.jobs.on(GoalsGiven, 'tell-group', ({ organizationId, payload }) =>
    tellGroup(services, organizationId, payload),
  )
  services.jobs.on(GoalsTakenBack, 'tell-group-taken-back', ({ organizationId, payload }) =>
    tellGroupTakenBack(services, organizationId, payload),
  )
}
