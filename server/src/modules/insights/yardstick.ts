import type { ProgressPeriod } from '@tweespraak/contract/insights'
import type { SeenKind } from '../templates/public.ts'

/** Whom a kind is for. */
export type Expectation = Pick<SeenKind, 'holdsFor'>

/** What "this year", "soon" and "late" come to at a moment. Instants and dates in ISO form. */
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
  /** Whether who has none can be counted: of what is not for everybody, who never had one misses nothing. */
  readonly everybody: boolean
}

/** Days ahead in which a preparation is waited for: from when Home asks for it. */
const nearDays = 7

const startOf = (day: Temporal.PlainDate, timeZone: string): string =>
  day.toZonedDateTime(timeZone).toInstant().toString()

interface Asked extends Expectation {
  readonly period: ProgressPeriod
}

export const yardstickAt = (
  now: Temporal.Instant,
  timeZone: string,
  { period, holdsFor }: Asked,
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
    everybody: holdsFor === 'everybody',
  }
}

/** What is expected of one kind; of all kinds together that they are for everybody, where one of them is. */
export const expectationOf = (
  kinds: readonly (Expectation & { readonly code: string })[],
  code: string | undefined,
): Expectation => {
  const asked = kinds.filter((kind) => code === undefined || kind.code === code)
  return { holdsFor: asked.some(({ holdsFor }) => holdsFor === 'everybody') ? 'everybody' : 'some' }
}
