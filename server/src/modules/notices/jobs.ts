import type { Services } from '../../platform/services.ts'
import { remindPeople } from './commands/remind-people.ts'
import { sendDigests } from './commands/send-digests.ts'

/** How often it is looked whether somewhere a working day has begun, and whose digest is to go out. */
const secondsBetweenLooks = 600

export const registerNoticesJobs = (services: Services): void => {
  services.jobs.every(secondsBetweenLooks, 'remind-people', async () => {
    await remindPeople(services)
    await sendDigests(services)
  })
}
