import { daysAfter, daysBetween } from './days.ts'

/** What was measured on a day (ISO date). */
export interface Measurement {
  readonly on: string
  readonly value: number
}

/** A value to come, between what it is with four chances in five. */
export interface Spread {
  readonly low: number
  readonly likely: number
  readonly high: number
}

/** Days (ISO dates) on which the target is reached; null is not within five years. */
export interface Arrival {
  readonly earliest: string | null
  readonly likely: string | null
  readonly latest: string | null
}

export type Forecast =
  | {
      readonly as: 'forecast'
      /** How much it changes in a day. */
      readonly perDay: number
      readonly arrival: Arrival
      readonly on: (day: string) => Spread
    }
  /** `too-few` days with a measurement (`have` of `need`), or a `too-short` stretch between the first and the last (days). */
  | {
      readonly as: 'none'
      readonly because: 'too-few' | 'too-short'
      readonly have: number
      readonly need: number
    }

/** Fewer days say nothing of a spread: a line through three has one degree of freedom. */
export const forecastPointsNeeded = 4
/** A stretch in days under which a busy week looks like a trend. */
export const forecastDaysNeeded = 14
const farthest = 5 * 365

/** The last measurement of each day, in order. */
const byDay = (measured: readonly Measurement[]): Measurement[] =>
  [...new Map(measured.map((each) => [each.on, each])).values()].toSorted((one, other) =>
    one.on < other.on ? -1 : 1,
  )

/** Of a normal distribution: nine in ten lie below it. */
const z = 1.281_551_565_5

/**
 * Student's t of which nine in ten lie below, for two degrees of freedom and more: Cornish–Fisher, Abramowitz and
 * Stegun 26.7.5; off by less than 0.01.
 */
export const studentT = (freedom: number): number =>
  z +
  (z ** 3 + z) / (4 * freedom) +
  (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * freedom ** 2) +
  (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / (384 * freedom ** 3)

interface Line {
  readonly slope: number
  readonly at: (x: number) => Spread
}

/** Least squares through points (days, value), with the interval in which a next point falls with four chances in five. */
const fit = (points: readonly (readonly [number, number])[]): Line => {
  const n = points.length
  const meanX = points.reduce((sum, [x]) => sum + x, 0) / n
  const meanY = points.reduce((sum, [, y]) => sum + y, 0) / n
  const spreadX = points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0)
  const slope = points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0) / spreadX
  const line = (x: number) => meanY + slope * (x - meanX)
  const residual = points.reduce((sum, [x, y]) => sum + (y - line(x)) ** 2, 0)
  const scatter = Math.sqrt(residual / (n - 2)) * studentT(n - 2)
  const at = (x: number): Spread => {
    const likely = line(x)
    const width = scatter * Math.sqrt(1 + 1 / n + (x - meanX) ** 2 / spreadX)
    return { low: likely - width, likely, high: likely + width }
  }
  return { slope, at }
}

/**
 * Where measurements lead when they go on as they went: a straight line by least squares, and its prediction interval
 * of 80 %. `from` and `to` tell the direction. Says why not where there is too little to go by; rates nobody.
 */
export const forecast = (
  measured: readonly Measurement[],
  { from, to }: { readonly from: number; readonly to: number },
): Forecast => {
  const days = byDay(measured)
  const first = days[0]?.on
  const last = days.at(-1)?.on
  if (first === undefined || last === undefined || days.length < forecastPointsNeeded) {
    return { as: 'none', because: 'too-few', have: days.length, need: forecastPointsNeeded }
  }
  const stretch = daysBetween(first, last)
  if (stretch < forecastDaysNeeded) {
    return { as: 'none', because: 'too-short', have: stretch, need: forecastDaysNeeded }
  }
  const { slope, at } = fit(days.map(({ on, value }) => [daysBetween(first, on), value]))
  const up = to > from
  const ends = ({ low, likely, high }: Spread) =>
    up ? { earliest: high, likely, latest: low } : { earliest: low, likely, latest: high }
  /** The first day, from the last measurement on, on which that edge is there. */
  const arrives = (edge: 'earliest' | 'likely' | 'latest'): string | null => {
    for (let ahead = 0; ahead <= farthest; ahead += 1) {
      const value = ends(at(stretch + ahead))[edge]
      if (up ? value >= to - 1e-9 : value <= to + 1e-9) return daysAfter(last, ahead)
    }
    return null
  }
  return {
    as: 'forecast',
    perDay: slope,
    arrival: { earliest: arrives('earliest'), likely: arrives('likely'), latest: arrives('latest') },
    on: (day) => at(daysBetween(first, day)),
  }
}
