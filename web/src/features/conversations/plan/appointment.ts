import { dayOf, sayTime, type Speaking } from '../../../lib/dates.ts'
import { workdayFrom } from './holidays.ts'
import { instantOn, minutesAfter, minutesBetween } from '../../../lib/moments.ts'

/** A moment and a place as somebody fills them in. */
export interface Appointment {
  /** `2026-11-24`, or null while nothing is chosen. */
  readonly day: string | null
  /** `10:00` on the clock of the organisation. */
  readonly time: string
  readonly minutes: number
  readonly place: string
  readonly videoLink: string
  readonly purpose: string
}

interface Planned {
  readonly startsAt: string
  readonly endsAt: string
  readonly place: string | null
  readonly videoLink: string | null
  readonly purpose: string | null
}

const aDay = 86_400_000

/** What to begin with: so many days from now or the first working day after, at ten, for an hour unless told otherwise. */
export const freshAppointment = ({ now, timeZone }: Speaking, days: number, minutes = 60): Appointment => ({
  day: workdayFrom(dayOf(now + days * aDay, timeZone)),
  time: '10:00',
  minutes,
  place: '',
  videoLink: '',
  purpose: '',
})

/** What to begin with when a day is proposed: that day, unless it has passed or is today. */
export const onProposedDay = (fresh: Appointment, dueOn: string, { now, timeZone }: Speaking): Appointment =>
  dueOn > dayOf(now, timeZone) ? { ...fresh, day: dueOn } : fresh

/** What was planned, to change it. */
export const appointmentOf = (planned: Planned, speaking: Speaking): Appointment => ({
  day: dayOf(Date.parse(planned.startsAt), speaking.timeZone),
  time: sayTime(planned.startsAt, speaking),
  minutes: minutesBetween(planned.startsAt, planned.endsAt),
  place: planned.place ?? '',
  videoLink: planned.videoLink ?? '',
  purpose: planned.purpose ?? '',
})

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim())

/** Which fields still stand in the way. */
export const problemsOf = (appointment: Appointment): ReadonlySet<'day' | 'videoLink'> => {
  const problems = new Set<'day' | 'videoLink'>()
  if (appointment.day === null || !/^\d\d:\d\d/u.test(appointment.time)) problems.add('day')
  const link = appointment.videoLink.trim()
  if (link !== '' && !(link.startsWith('https://') && URL.canParse(link))) problems.add('videoLink')
  return problems
}

/** What of a plan is another than it was; nothing when it was handed in as it was. */
export const changesOf = (one: Planned, other: Planned): readonly ('time' | 'place' | 'purpose')[] => [
  ...(Date.parse(one.startsAt) === Date.parse(other.startsAt) &&
  Date.parse(one.endsAt) === Date.parse(other.endsAt)
    ? []
    : (['time'] as const)),
  ...(one.place === other.place && one.videoLink === other.videoLink ? [] : (['place'] as const)),
  ...(one.purpose === other.purpose ? [] : (['purpose'] as const)),
]

/** As it travels; null while the day or the time is missing. */
export const plannedOf = (appointment: Appointment, timeZone: string): Planned | null => {
  if (appointment.day === null || problemsOf(appointment).size > 0) return null
  const startsAt = instantOn(appointment.day, appointment.time.slice(0, 5), timeZone)
  return {
    startsAt,
    endsAt: minutesAfter(startsAt, appointment.minutes),
    place: orNull(appointment.place),
    videoLink: orNull(appointment.videoLink),
    purpose: orNull(appointment.purpose),
  }
}
