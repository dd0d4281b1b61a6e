/** Where time comes from. Passed in everywhere, so that tests decide what day it is. */
export interface Clock {
  now(): Temporal.Instant
}

export const systemClock: Clock = { now: () => Temporal.Now.instant() }

/** The date that people in this time zone mean by "today". */
export const todayIn = (clock: Clock, timeZone: string): Temporal.PlainDate =>
  clock.now().toZonedDateTimeISO(timeZone).toPlainDate()
