import type { calendarRoutes } from '@tweespraak/contract/calendars'
import type { Output } from '@tweespraak/contract/route'
import { setTimeout as wait } from 'node:timers/promises'
import { accept, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { listFreeMoments, type Wish } from '../views/calendar.ts'
import { readCalendar } from './read-calendar.ts'

/** Whoever plans waits no longer for a calendar from elsewhere, in milliseconds; what was read before holds meanwhile. */
const patience = 3000

/** Moments at which the viewer and somebody else could talk, or two others; calendars that were not looked at for a while are read first. */
export const findMoments = async (
  services: Services,
  viewer: Viewer,
  personId: string,
  wish: Wish,
): Promise<Outcome<Output<typeof calendarRoutes.moments>, 'not-found'>> => {
  const found = await listFreeMoments(services, viewer, personId, wish)
  if (!found.ok) return found
  const { unread, moments } = found.value
  if (unread.length === 0) return accept({ moments })
  const { organizationId } = viewer
  const reading = Promise.all(
    unread.map((owner) => readCalendar(services, { organizationId, personId: owner })),
  ).catch((error: unknown) => services.log.warn({ err: error }, 'a calendar could not be read'))
  await Promise.race([reading, wait(patience, undefined, { ref: false })])
  const again = await listFreeMoments(services, viewer, personId, wish)
  return again.ok ? accept({ moments: again.value.moments }) : again
}
