import type { ProgressPeriod } from '@tweespraak/contract/insights'
import type { SeenKind } from '../templates/public.ts'

/** Whom a kind is for, and how many months may lie between two of it; null when that says nothing. */
export interface Expectation extends Pick<SeenKind, 'rhythmMonths' | 'holdsFor'> {
  /** Codes of those of the kinds of which a rule says how often they come. */
  readonly byRules: readonly string[]
}

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
  /** Codes of kinds of which a rule says how often they come: by those is told who is past it, in place of the months. */
  readonly byRules: readonly string[]
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
  { period, rhythmMonths, holdsFor, byRules }: Asked,
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
    byRules,
    everybody: holdsFor === 'everybody',
  }
}

/**
 * What is expected of one kind; of all kinds together of those that are for everybody, with the longest rhythm, so that
 * nobody is called late who may be in time. `ruled`: codes of all kinds of which a rule says how often they come.
 */
export const expectationOf = (
  kinds: readonly (Omit<Expectation, 'byRules'> & { readonly code: string })[],
  code: string | undefined,
  ruled: readonly string[],
): Expectation => {
  const asked = kinds.filter((kind) =>
    code === undefined ? kind.holdsFor === 'everybody' : kind.code === code,
  )
  const [first] = asked
  if (first === undefined) return { rhythmMonths: null, holdsFor: 'some', byRules: [] }
  const rhythms = asked.flatMap(({ rhythmMonths }) => rhythmMonths ?? [])
  return {
    rhythmMonths: rhythms.length === 0 ? null : Math.max(...rhythms),
    holdsFor: first.holdsFor,
    byRules: asked.flatMap((kind) => (ruled.includes(kind.code) ? kind.code : [])),
  }
}
