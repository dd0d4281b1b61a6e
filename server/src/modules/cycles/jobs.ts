import type { Services } from '../../platform/services.ts'
import { countDue, countDueOf } from './commands/count-due.ts'
import { TalkAsked, tellAsked } from './commands/tell-asked.ts'
import { RhythmChanged } from './commands/write-rule.ts'

/** How often it is looked for whom something changed: a person who moved, a talk that was held. */
const secondsBetweenLooks = 5

export const registerCyclesJobs = (services: Services): void => {
  services.jobs.on(RhythmChanged, 'count-due', async ({ organizationId }) => {
    await countDueOf(services, organizationId)
  })
  services.jobs.on(TalkAsked, 'tell-asked', async ({ organizationId, payload, jobId }) => {
    await tellAsked(services, organizationId, { ...payload, occasion: jobId })
  })
  services.jobs.every(secondsBetweenLooks, 'count-due', async () => {
    await countDue(services)
  })
}
