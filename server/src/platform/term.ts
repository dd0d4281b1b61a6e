/**
 * The first moment after a term of so many days (ISO instant): the end of the last of them, in whole days as people in
 * this time zone count them. The day on which it begins does not count.
 */
export const termEnds = (from: Temporal.Instant, days: number, timeZone: string): string =>
  from
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .add({ days: days + 1 })
    .toZonedDateTime(timeZone)
    .toInstant()
    .toString({ fractionalSecondDigits: 3 })

/** The last day of a term that ends at this moment, which is where the day after it begins. */
export const lastDayBefore = (moment: string, timeZone: string): Temporal.PlainDate =>
  Temporal.Instant.from(moment).subtract({ nanoseconds: 1 }).toZonedDateTimeISO(timeZone).toPlainDate()
