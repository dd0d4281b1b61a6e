/** Where time comes from. Passed in everywhere, so that tests decide what day it is. */
export interface Clock {
  now(): Temporal.Instant
}

/** In whole milliseconds: finer than people need, and coarser than what PostgreSQL keeps, so that a moment reads back as it was written. */
export const systemClock: Clock = { now: () => Temporal.Now.instant().round('millisecond') }

/** The date that people in this time zone mean by "today". */
export const todayIn = (clock: Clock, timeZone: string): Temporal.PlainDate =>
  clock.now().toZonedDateTimeISO(timeZone).toPlainDate()

/** Does something again and again, until what it answers is called. Passed in, so that tests decide when. */
export type Beat = (work: () => void) => () => void

/** Every so many milliseconds, as long as the process has something else to stay for. */
export const beatEvery =
  (milliseconds: number): Beat =>
  (work) => {
    const timer = setInterval(work, milliseconds)
    timer.unref()
    return () => clearInterval(timer)
  }
