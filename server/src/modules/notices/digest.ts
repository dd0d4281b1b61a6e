import type { MailHours } from '@tweespraak/contract/mail-choices'
import type { IsWorkday } from './reminder.ts'

const isBefore = (one: Temporal.PlainDate, other: Temporal.PlainDate): boolean =>
  Temporal.PlainDate.compare(one, other) < 0

/** The first working day of the week that this day is in; null in a week without. */
const firstOfWeek = (day: Temporal.PlainDate, isWorkday: IsWorkday): Temporal.PlainDate | null => {
  const monday = day.subtract({ days: day.dayOfWeek - 1 })
  const days = Array.from({ length: 7 }, (_, after) => monday.add({ days: after }))
  return days.find((each) => isWorkday(each)) ?? null
}

interface Gathered {
  readonly now: Temporal.Instant
  /** When the first of what waits for it was gathered. */
  readonly since: Temporal.Instant
  readonly timeZone: string
  readonly isWorkday: IsWorkday
}

/**
 * The day whose digest is to go out now; null while none is. On a working day from its hour on; a weekly one that
 * was missed is made up for on the next working day, with what was gathered by then.
 */
export const digestDay = (
  { on, hour }: MailHours['digest'],
  { now, since, timeZone, isWorkday }: Gathered,
): Temporal.PlainDate | null => {
  const local = now.toZonedDateTimeISO(timeZone)
  const today = local.toPlainDate()
  if (!isWorkday(today) || local.hour < hour) return null
  if (on === 'workdays') return today
  const day = firstOfWeek(today, isWorkday)
  if (day === null) return null
  return isBefore(day, since.toZonedDateTimeISO(timeZone).toPlainDate()) ? null : day
}
