/** Further from today, in years, is a year that was mistyped. */
const furthest = 1

/**
 * Whether a file of people may not hold from this day: it lies more than a year back or ahead.
 * @param from ISO date, as is `today`
 */
export const isDayFar = (from: string, today: string): boolean => {
  const now = Temporal.PlainDate.from(today)
  return from < now.subtract({ years: furthest }).toString() || from > now.add({ years: furthest }).toString()
}
