import type { Services } from '../../platform/services.ts'
import { publishEvaluations } from './commands/publish-evaluations.ts'

/** How often it is looked whether a quarter can be counted: the day that it can comes four times a year. */
const secondsBetweenLooks = 3600

export const registerInsightsJobs = (services: Services): void => {
  services.jobs.every(secondsBetweenLooks, 'publish-evaluations', async () => {
    await publishEvaluations(services)
  })
}
