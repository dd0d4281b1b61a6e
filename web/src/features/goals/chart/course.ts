/** A value on a day, `2026-11-24`. */
export interface CoursePoint {
  readonly on: string
  readonly value: number
}

/** What is expected on the last day, between which two values in about four of five cases. */
export interface CourseForecast extends CoursePoint {
  readonly low: number
  readonly high: number
}

/** How a goal with a number went so far, and where it is going. */
export interface Course {
  /** Oldest first; several on one day are all there. */
  readonly points: readonly CoursePoint[]
  /** Where the straight line begins. */
  readonly start: CoursePoint
  /** Where the straight line ends. */
  readonly target: CoursePoint
  /** Null as long as there are too few points. */
  readonly forecast: CourseForecast | null
}

/** Whether there is a line to draw: two days at least. */
export const isLine = ({ points }: Pick<Course, 'points'>): boolean =>
  new Set(points.map(({ on }) => on)).size > 1

const utc = (day: string): number => Date.parse(`${day}T00:00:00Z`)

/** The value of the straight line on a day: what it begins with before its first day, and the target from its last. */
export const straightAt = ({ start, target }: Pick<Course, 'start' | 'target'>, on: string): number => {
  const length = utc(target.on) - utc(start.on)
  if (length <= 0 || on >= target.on) return target.value
  if (on <= start.on) return start.value
  return start.value + ((target.value - start.value) * (utc(on) - utc(start.on))) / length
}
