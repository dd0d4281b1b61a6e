import type { ProgressPeriod } from '@tweespraak/contract/insights'

/** What "this year", "soon", "late" and "long ago" come to at a moment. Instants and dates in ISO form. */
export interface Yardstick {
  /** First and last day of the period. */
  readonly from: string
  readonly until: string
  /** Talks that began at or after this fall in the period. */
  readonly heldFrom: string
  /** Where today begins, in the organisation's time zone: a talk of before this has had its day. */
  readonly dayStart: string
  /** Talks that begin before this are near enough to be prepared. */
  readonly nearUntil: string
  readonly now: string
  /** A last talk of before this is longer ago than the rhythm; null without a rhythm. */
  readonly longAgoBefore: string | null
}

/** Days ahead in which a preparation is waited for: from when Home asks for it. */
const nearDays = 7

const startOf = (day: Temporal.PlainDate, timeZone: string): string =>
  day.toZonedDateTime(timeZone).toInstant().toString()

/** @param rhythmMonths how many months may lie between two; null when that says nothing */
export const yardstickAt = (
  now: Temporal.Instant,
  timeZone: string,
  { period, rhythmMonths }: { readonly period: ProgressPeriod; readonly rhythmMonths: number | null },
): Yardstick => {
  const today = now.toZonedDateTimeISO(timeZone).toPlainDate()
  const from =
    period === 'year' ? today.with({ month: 1, day: 1 }) : today.subtract({ months: 12 }).add({ days: 1 })
  return {
    from: from.toString(),
    until: today.toString(),
    heldFrom: startOf(from, timeZone),
    dayStart: startOf(today, timeZone),
    nearUntil: startOf(today.add({ days: nearDays + 1 }), timeZone),
    now: now.toString(),
    longAgoBefore: rhythmMonths === null ? null : startOf(today.subtract({ months: rhythmMonths }), timeZone),
  }
}

/** The rhythm of one kind; of all kinds together the longest, so that nobody is called late who may be in time. */
export const rhythmOf = (
  kinds: readonly { readonly code: string; readonly rhythmMonths: number | null }[],
  code: string | undefined,
): number | null => {
  const rhythms = kinds
    .filter((kind) => code === undefined || kind.code === code)
    .flatMap(({ rhythmMonths }) => (rhythmMonths === null ? [] : [rhythmMonths]))
  return rhythms.length === 0 ? null : Math.max(...rhythms)
}
