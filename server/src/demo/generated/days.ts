/**
 * The days around today as whole numbers: 0 is today, -1 yesterday. Everything happens before the first
 * minute of today, so that the same day makes the same organisation at any hour.
 */
export interface Days {
  /** The first moment of today, in epoch milliseconds: what comes after it has not happened yet. */
  readonly now: number
  /** ISO date. */
  iso(day: number): string
  /** Epoch milliseconds at so many minutes after midnight, by the clock on the wall. */
  moment(day: number, minutes: number): number
  /** The day on which this moment falls. */
  dayOf(moment: number): number
  /** The working day nearest to this one, on the same side of today; never today itself. */
  workday(day: number): number
  /** The last working day before today. */
  readonly lastWorkday: number
}

const dayLength = 86_400_000

export const timeZone = 'Europe/Amsterdam'

export const daysAround = (today: Temporal.PlainDate): Days => {
  const start = Date.UTC(today.year, today.month - 1, today.day)
  const midnights = new Map<number, number>()
  const midnight = (day: number): number => {
    const known = midnights.get(day)
    if (known !== undefined) return known
    const made = today.add({ days: day }).toZonedDateTime(timeZone).epochMilliseconds
    midnights.set(day, made)
    return made
  }
  const weekday = (day: number): number => (((today.dayOfWeek - 1 + day) % 7) + 7) % 7
  const workday = (day: number): number => {
    if (weekday(day) < 5 && day !== 0) return day
    return day < 0 ? workday(day - 1) : workday(day + 1)
  }
  return {
    now: midnight(0),
    iso: (day) => new Date(start + day * dayLength).toISOString().slice(0, 10),
    dayOf: (moment) => {
      const guess = Math.floor((moment - midnight(0)) / dayLength)
      return midnight(guess + 1) <= moment ? guess + 1 : midnight(guess) > moment ? guess - 1 : guess
    },
    moment: (day, minutes) => midnight(day) + minutes * 60_000,
    workday,
    lastWorkday: workday(-1),
  }
}

/** ISO instant. */
export const instantOf = (moment: number): string => new Date(moment).toISOString()
