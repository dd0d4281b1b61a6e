import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { digestDay } from './digest.ts'

const timeZone = 'Europe/Amsterdam'
/** Easter Monday of 2027 is free. */
const isWorkday = (day: Temporal.PlainDate) => day.dayOfWeek <= 5 && day.toString() !== '2027-03-29'
const at = (local: string) => Temporal.ZonedDateTime.from(`${local}[${timeZone}]`).toInstant()

const goesOut = (on: 'workdays' | 'monday', hour: number, now: string, since: string): string | null =>
  digestDay({ on, hour }, { now: at(now), since: at(since), timeZone, isWorkday })?.toString() ?? null

describe('a digest', () => {
  it.each([
    ['workdays', '2026-11-24T07:59', '2026-11-24T07:00', null],
    ['workdays', '2026-11-24T08:00', '2026-11-24T07:00', '2026-11-24'],
    // The server was away in the morning: both come late.
    ['workdays', '2026-11-24T11:10', '2026-11-24T11:05', '2026-11-24'],
    ['workdays', '2026-11-28T09:00', '2026-11-27T07:00', null],
    ['workdays', '2027-03-29T09:00', '2027-03-26T07:00', null],
    ['monday', '2026-11-23T08:00', '2026-11-19T07:00', '2026-11-23'],
    ['monday', '2026-11-23T08:00', '2026-11-23T07:00', '2026-11-23'],
    ['monday', '2026-11-24T08:00', '2026-11-24T07:00', null],
    ['monday', '2026-11-24T08:00', '2026-11-19T07:00', '2026-11-23'],
    ['monday', '2027-03-30T08:00', '2027-03-30T07:00', '2027-03-30'],
  ] as const)('%s at eight, looked at on %s with what waits since %s', (on, now, since, day) => {
    expect(goesOut(on, 8, now, since)).toBe(day)
  })

  it('goes out on a working day, from its hour on, and of a week once', () => {
    const hour = fc.integer({ min: 8, max: 18 })
    const minutes = fc.integer({ min: 0, max: 365 * 24 * 60 })
    fc.assert(
      fc.property(
        fc.constantFrom('workdays', 'monday'),
        hour,
        minutes,
        fc.integer({ min: 0, max: 9000 }),
        (on, from, after, ago) => {
          const now = at('2027-01-01T00:00').add({ minutes: after })
          const since = now.subtract({ minutes: ago })
          const day = digestDay({ on, hour: from }, { now, since, timeZone, isWorkday })
          if (day === null) return
          const local = now.toZonedDateTimeISO(timeZone)
          expect(isWorkday(local.toPlainDate()) && local.hour >= from && isWorkday(day)).toBe(true)
          if (on === 'workdays') expect(day.equals(local.toPlainDate())).toBe(true)
          else expect(day.weekOfYear).toBe(local.weekOfYear)
        },
      ),
    )
  })
})
