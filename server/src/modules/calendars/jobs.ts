import type { Services } from '../../platform/services.ts'
import { readCalendars } from './commands/read-calendar.ts'

/** How often it is looked whose turn it is. */
const secondsBetweenLooks = 300

export const registerCalendarsJobs = (services: Services): void => {
  services.jobs.every(secondsBetweenLooks, 'read-calendars', async () => {
    await readCalendars(services)
  })
}
