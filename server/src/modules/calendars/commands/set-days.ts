import type { WorkingDay } from '@tweespraak/contract/calendars'
import { accept, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { saveDays } from '../store/calendar.ts'

/** Writes down when somebody works, by themselves. */
export const setDays = (
  services: Services,
  viewer: Viewer,
  days: readonly WorkingDay[],
): Promise<Outcome<undefined>> =>
  services.db.transaction(viewer, async (tx) => {
    const inOrder = days.toSorted((one, other) => one.weekday - other.weekday)
    await saveDays(tx, viewer, inOrder, services.clock.now().toString())
    return accept(undefined)
  })
