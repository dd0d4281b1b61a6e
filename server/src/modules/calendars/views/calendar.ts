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
import { loadDays, loadFeed, storedDays } from '../store/calendar.ts'
import { loadConnected } from '../store/connected.ts'

/** One's own calendar, the one that is connected, and working days. */
export const showCalendar = (
  services: Services,
  viewer: Viewer,
): Promise<Output<typeof calendarRoutes.show>> =>
  services.db.read(viewer, async (tx) => {
    const feed = await loadFeed(tx)
    const days = await loadDays(tx)
    const connected = await loadConnected(tx)
    return {
      feed:
        feed === null
          ? null
          : {
              path: feedPath(services, { ...viewer, feedId: feed.feedId }),
              discreet: feed.discreet,
              since: feed.madeAt,
            },
      connected,
      chosen: days !== null,
      days: [...(days ?? usualDays)],
    }
  })

const instant = z.string().transform((text) => Temporal.Instant.from(text).toString())
const planner = z.object({
  days: storedDays.nullable(),
  own: storedDays.nullable(),
  busy: z.array(z.object({ startsAt: instant, endsAt: instant })),
  unread: z.array(z.string()),
})

/** How far ahead moments are looked for, in days, and how many are proposed. */
const lookAhead = 42
const most = 6

/** Days before the proposed one from which moments are looked for. */
const shortlyBefore = 2

export interface Wish {
  readonly minutes: number
  readonly notice: number
  /** The day for which the talk is proposed, ISO. */
  readonly around?: string | undefined
  readonly withId?: string | undefined
}

/** Shortly before the proposed day, though never sooner than the notice leaves room for; nobody is asked to come today. */
const firstDay = (today: Temporal.PlainDate, { notice, around }: Pick<Wish, 'notice' | 'around'>) => {
  const soonest = today.add({ days: Math.max(1, notice) })
  const before =
    around === undefined ? soonest : Temporal.PlainDate.from(around).subtract({ days: shortlyBefore })
  return Temporal.PlainDate.compare(before, soonest) > 0 ? before : soonest
}

/** Moments at which the viewer and somebody else could talk, or two others for whom HR plans it, and of whom the calendar they connected was not looked at for a while. */
export const listFreeMoments = async (
  services: Services,
  viewer: Viewer,
  personId: string,
  { minutes, notice, around, withId }: Wish,
): Promise<
  Outcome<Output<typeof calendarRoutes.moments> & { readonly unread: readonly string[] }, 'not-found'>
> => {
  const now = services.clock.now()
  const from = firstDay(now.toZonedDateTimeISO(viewer.timeZone).toPlainDate(), { notice, around })
  const until = from
    .add({ days: lookAhead + 1 })
    .toZonedDateTime(viewer.timeZone)
    .toInstant()
  const found = await services.db.read(viewer, async (tx) => {
    const [since, to] = [now.toString(), until.toString()]
    const of =
      withId === undefined || withId === viewer.personId
        ? sql`app_planner_of(${personId}, ${since}, ${to})`
        : sql`app_planner_of_two(${personId}, ${withId}, ${since}, ${to})`
    const { rows } = await sql<{ planner: unknown }>`select ${of} as planner`.execute(tx)
    return rows[0]?.planner ?? null
  })
  if (found === null) return refuse('not-found')
  const { days, own, busy, unread } = planner.parse(found)
  return accept({
    unread,
    moments: freeMoments({
      from,
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
