import type ICAL from 'ical.js'

/** By whose clock a moment is told: the name of a zone as the file has it, and the zone of who has no other. */
export interface Zones {
  readonly named: string | null
  readonly usual: string
}

const wallClock = ({ year, month, day, hour, minute, second }: ICAL.Time): Temporal.PlainDateTime =>
  new Temporal.PlainDateTime(year, month, day, hour, minute, Math.min(second, 59))

const inZone = (time: ICAL.Time, zone: string): number =>
  wallClock(time).toZonedDateTime(zone).epochMilliseconds

/** Whether everybody knows a zone by this name; calendars also have names of their own, which they explain in the file. */
const isCommon = (zone: string): boolean => {
  try {
    return new Intl.DateTimeFormat(undefined, { timeZone: zone }).resolvedOptions().timeZone.length > 0
  } catch {
    return false
  }
}

/** The moment, in milliseconds of the epoch; a whole day is the midnight with which it begins. */
export const momentOf = (time: ICAL.Time, { named, usual }: Zones): number => {
  if (time.isDate) return inZone(time, usual)
  if (time.zone.tzid === 'UTC') return time.toUnixTime() * 1000
  if (named !== null && isCommon(named)) return inZone(time, named)
  // What the file says of it, such as of "W. Europe Standard Time"; without a word, their own clock.
  return time.zone.tzid === 'floating' ? inZone(time, usual) : time.toUnixTime() * 1000
}

/** The midnight with which the day after these days begins. */
export const daysLater = (time: ICAL.Time, days: number, zone: string): number =>
  wallClock(time).toPlainDate().add({ days }).toZonedDateTime(zone).epochMilliseconds
