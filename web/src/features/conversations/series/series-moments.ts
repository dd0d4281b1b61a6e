import { dayOf, sayTime, type Speaking } from '../../../lib/dates.ts'
import { instantOn, minutesAfter, minutesBetween } from '../../../lib/moments.ts'
import type { Appointment } from '../plan/appointment.ts'
import { daysAfter, workdayFrom } from '../plan/holidays.ts'

interface First {
  /** ISO date. */
  readonly day: string
  /** On the clock of the organisation: `10:00`. */
  readonly time: string
  readonly minutes: number
}

/** So many talks, each so many weeks after the one before or on the first working day after that. */
export const seriesMoments = (
  { day, time, minutes }: First,
  { count, weeks }: { readonly count: number; readonly weeks: number },
  timeZone: string,
): { readonly startsAt: string; readonly endsAt: string }[] =>
  Array.from({ length: count }, (_, nth) => {
    const startsAt = instantOn(workdayFrom(daysAfter(day, nth * weeks * 7)), time, timeZone)
    return { startsAt, endsAt: minutesAfter(startsAt, minutes) }
  })

/** The talks of a series that begins with this appointment; none while it has no day. */
export const momentsFrom = (
  { day, time, minutes }: Pick<Appointment, 'day' | 'time' | 'minutes'>,
  pace: { readonly count: number; readonly weeks: number },
  timeZone: string,
): { readonly startsAt: string; readonly endsAt: string }[] =>
  day === null ? [] : seriesMoments({ day, time: time.slice(0, 5), minutes }, pace, timeZone)

/** The talks that come after this one: so many weeks later, or from today when that has passed. */
export const momentsAfter = (
  talk: { readonly startsAt: string; readonly endsAt: string },
  pace: { readonly count: number; readonly weeks: number },
  speaking: Speaking,
) => {
  const { now, timeZone } = speaking
  const later = daysAfter(dayOf(Date.parse(talk.startsAt), timeZone), pace.weeks * 7)
  const tomorrow = daysAfter(dayOf(now, timeZone), 1)
  return seriesMoments(
    {
      day: later < tomorrow ? tomorrow : later,
      time: sayTime(talk.startsAt, speaking),
      minutes: minutesBetween(talk.startsAt, talk.endsAt),
    },
    pace,
    timeZone,
  )
}
