/** Where the clock of a time zone stands at a moment, in milliseconds ahead of UTC. */
const offsetAt = (moment: number, timeZone: string): number => {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).formatToParts(moment)
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '00'
  const wall = `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}:${part('second')}Z`
  return Date.parse(wall) - Math.floor(moment / 1000) * 1000
}

/**
 * The instant (ISO, UTC) at which the clock on the wall of that time zone shows this day (`2026-11-24`) and
 * time (`10:00`). A time that does not exist, in the hour that summer time skips, becomes the one an hour later.
 */
export const instantOn = (day: string, time: string, timeZone: string): string => {
  const wall = Date.parse(`${day}T${time}:00Z`)
  // The offset is asked twice: the first guess may lie on the other side of a change of the clock.
  const guess = wall - offsetAt(wall, timeZone)
  return new Date(wall - offsetAt(guess, timeZone)).toISOString()
}

/** An instant so many minutes later, ISO. */
export const minutesAfter = (iso: string, minutes: number): string =>
  new Date(Date.parse(iso) + minutes * 60_000).toISOString()

export const minutesBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 60_000)

/** Whole days from one calendar day to another. */
export const daysUntil = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
