import type { WorkingDay } from '@tweespraak/contract/calendars'

/** From when until when; ISO instants, the end not included. */
export interface Span {
  readonly startsAt: string
  readonly endsAt: string
}

interface Wish {
  /** The first day that is looked at, and how many. */
  readonly from: Temporal.PlainDate
  readonly days: number
  readonly timeZone: string
  readonly minutes: number
  /** The working days of each who is to come. */
  readonly working: readonly (readonly WorkingDay[])[]
  readonly busy: readonly Span[]
  /** Whether nobody works on this day (ISO date). */
  readonly isHoliday: (day: string) => boolean
  readonly now: Temporal.Instant
  readonly most: number
}

/** Moments begin on the half hour. */
const step = { minutes: 30 } as const

const overlaps = (one: { startsAt: Temporal.Instant; endsAt: Temporal.Instant }, other: Span): boolean =>
  Temporal.Instant.compare(one.startsAt, other.endsAt) < 0 &&
  Temporal.Instant.compare(other.startsAt, one.endsAt) < 0

/** The hours of this day at which all of them work; null when one of them does not. */
const hoursOf = (day: Temporal.PlainDate, working: Wish['working']) => {
  const own = working.map((days) => days.find(({ weekday }) => weekday === day.dayOfWeek))
  if (own.some((each) => each === undefined)) return null
  const all = own.filter((each) => each !== undefined)
  const from = all
    .map((each) => each.from)
    .toSorted()
    .at(-1)
  const until = all.map((each) => each.until).toSorted()[0]
  return from === undefined || until === undefined || from >= until ? null : { from, until }
}

/** The free moments of one day, half an hour apart. */
const momentsOn = (day: Temporal.PlainDate, wish: Wish): readonly Span[] => {
  const hours = wish.isHoliday(day.toString()) ? null : hoursOf(day, wish.working)
  if (hours === null) return []
  const at = (time: string) => day.toPlainDateTime(time).toZonedDateTime(wish.timeZone).toInstant()
  const closes = at(hours.until)
  const found: Span[] = []
  for (let startsAt = at(hours.from); ; startsAt = startsAt.add(step)) {
    const endsAt = startsAt.add({ minutes: wish.minutes })
    if (Temporal.Instant.compare(endsAt, closes) > 0) return found
    const isAhead = Temporal.Instant.compare(startsAt, wish.now) > 0
    if (isAhead && !wish.busy.some((each) => overlaps({ startsAt, endsAt }, each)))
      found.push({ startsAt: startsAt.toString(), endsAt: endsAt.toString() })
  }
}

/**
 * Moments at which everybody works and nobody is busy, soonest first: of each day the first of the morning and the
 * first of the afternoon (after lunch, if that can be), so that there is something to choose.
 */
export const freeMoments = (wish: Wish): Span[] => {
  const found: Span[] = []
  for (let ahead = 0; ahead < wish.days && found.length < wish.most; ahead += 1) {
    const day = wish.from.add({ days: ahead })
    const noon = day.toPlainDateTime('12:00').toZonedDateTime(wish.timeZone).toInstant()
    const isMorning = ({ startsAt }: Span) => Temporal.Instant.compare(startsAt, noon) < 0
    const moments = momentsOn(day, wish)
    const morning = moments.find(isMorning)
    const afterLunch = noon.add({ hours: 1 })
    const afternoon =
      moments.find(({ startsAt }) => Temporal.Instant.compare(startsAt, afterLunch) >= 0) ??
      moments.find((moment) => !isMorning(moment))
    found.push(...[morning, afternoon].filter((moment) => moment !== undefined))
  }
  return found.slice(0, wish.most)
}
