import { type calendarRoutes, usualDays } from '@tweespraak/contract/calendars'
import type { Output } from '@tweespraak/contract/route'
import { sql } from 'kysely'
import { z } from 'zod'
import { accept, type Outcome, refuse } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { feedPath } from './feed.ts'
import { freeMoments } from '../free-moment.ts'
import { dutchHolidays } from '../../../platform/holidays.ts'
import { loadDays, loadFeed, storedDays } from '../store.ts'

/** One's own calendar and working days. */
export const showCalendar = (
  services: Services,
  viewer: Viewer,
): Promise<Output<typeof calendarRoutes.show>> =>
  services.db.read(viewer, async (tx) => {
    const feed = await loadFeed(tx)
    const days = await loadDays(tx)
    return {
      feed:
        feed === null
          ? null
          : {
              path: feedPath(services, { ...viewer, feedId: feed.feedId }),
              discreet: feed.discreet,
              since: feed.madeAt,
            },
      chosen: days !== null,
      days: [...(days ?? usualDays)],
    }
  })

const instant = z.string().transform((text) => Temporal.Instant.from(text).toString())
const planner = z.object({
  days: storedDays.nullable(),
  own: storedDays.nullable(),
  busy: z.array(z.object({ startsAt: instant, endsAt: instant })),
})

/** How far ahead moments are looked for, in days, and how many are proposed. */
const lookAhead = 42
const most = 6

/** Moments at which the viewer and somebody else could talk. */
export const listFreeMoments = async (
  services: Services,
  viewer: Viewer,
  personId: string,
  { minutes, notice }: { readonly minutes: number; readonly notice: number },
): Promise<Outcome<Output<typeof calendarRoutes.moments>, 'not-found'>> => {
  const now = services.clock.now()
  const until = now.add({ hours: (notice + lookAhead + 1) * 24 })
  const found = await services.db.read(viewer, async (tx) => {
    const { rows } = await sql<{ planner: unknown }>`
      select app_planner_of(${personId}, ${now.toString()}, ${until.toString()}) as planner`.execute(tx)
    return rows[0]?.planner ?? null
  })
  if (found === null) return refuse('not-found')
  const { days, own, busy } = planner.parse(found)
  const today = now.toZonedDateTimeISO(viewer.timeZone).toPlainDate()
  return accept({
    moments: freeMoments({
      // Nobody is asked to come today.
      from: today.add({ days: Math.max(1, notice) }),
      days: lookAhead,
      timeZone: viewer.timeZone,
      minutes,
      working: [days ?? usualDays, own ?? usualDays],
      busy,
      isHoliday: await dutchHolidays(),
      now,
      most,
    }),
  })
}
