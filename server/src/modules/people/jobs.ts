import type { Services } from '../../platform/services.ts'
import { sweepImports } from './commands/sweep-imports.ts'

const secondsBetweenSweeps = 3600

export const registerPeopleJobs = (services: Services): void => {
  services.jobs.every(secondsBetweenSweeps, 'sweep-imports', () => sweepImports(services))
}
