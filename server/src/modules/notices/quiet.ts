import type { MailHours } from '@tweespraak/contract/mail-choices'

/** When somebody has it quiet, and where: `isHoliday` takes an ISO date. */
export interface Quiet extends Pick<MailHours, 'quiet' | 'quietWhenFree'> {
  readonly timeZone: string
  readonly isHoliday: (day: string) => boolean
}

/** Whether at this moment nothing comes that can wait: by the clock on the wall, whatever the time of the year. */
export const isQuiet = (
  at: Temporal.Instant,
  { quiet, quietWhenFree, timeZone, isHoliday }: Quiet,
): boolean => {
  const local = at.toZonedDateTimeISO(timeZone)
  const day = local.toPlainDate()
  if (quietWhenFree && (day.dayOfWeek > 5 || isHoliday(day.toString()))) return true
  if (quiet === null) return false
  const time = local.toPlainTime().toString({ smallestUnit: 'minute' })
  const { from, until } = quiet
  return from < until ? time >= from && time < until : time >= from || time < until
}

/** The moments of a day at which quiet can end: midnight, the end of the quiet hours, and where the clock is changed. */
const endings = (day: Temporal.PlainDate, { quiet, timeZone }: Quiet): Temporal.Instant[] => {
  const midnight = day.toZonedDateTime(timeZone)
  const change = midnight.getTimeZoneTransition('next')
  const end = day.toPlainDateTime(quiet?.until ?? '00:00')
  return [
    midnight,
    // An hour that comes twice in autumn ends twice; one that is left out in spring has ended when the clock is changed.
    end.toZonedDateTime(timeZone, { disambiguation: 'earlier' }),
    end.toZonedDateTime(timeZone, { disambiguation: 'later' }),
    ...(change?.toPlainDate().equals(day) === true ? [change] : []),
  ]
    .map((moment) => moment.toInstant())
    .toSorted((one, other) => Temporal.Instant.compare(one, other))
}

/** The first moment from `at` on at which it is not quiet. */
export const afterQuiet = (at: Temporal.Instant, quiet: Quiet): Temporal.Instant => {
  if (!isQuiet(at, quiet)) return at
  for (let day = at.toZonedDateTimeISO(quiet.timeZone).toPlainDate(); ; day = day.add({ days: 1 })) {
    const found = endings(day, quiet).find(
      (moment) => Temporal.Instant.compare(moment, at) > 0 && !isQuiet(moment, quiet),
    )
    if (found !== undefined) return found
  }
}
