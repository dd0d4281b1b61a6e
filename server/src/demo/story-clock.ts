import type { Clock } from '../platform/clock.ts'

/** A clock that the story moves through its two years. It never goes back. */
export interface StoryClock extends Clock {
  moveTo(moment: Temporal.Instant): void
}

export const storyClock = (from: Temporal.Instant): StoryClock => {
  let now = from
  return {
    now: () => now,
    moveTo: (moment) => {
      // A millisecond further at least, so that what happens later also sorts later.
      now = Temporal.Instant.compare(moment, now) > 0 ? moment : now.add({ milliseconds: 1 })
    },
  }
}
