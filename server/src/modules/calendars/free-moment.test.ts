import { usualDays, type WorkingDay } from '@tweespraak/contract/calendars'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { freeMoments } from './free-moment.ts'
import { dutchHolidays } from '../../platform/holidays.ts'

const timeZone = 'Europe/Amsterdam'
const local = (moment: string) =>
  Temporal.Instant.from(moment)
    .toZonedDateTimeISO(timeZone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' })

const wish = (other: Partial<Parameters<typeof freeMoments>[0]> = {}) => ({
  from: Temporal.PlainDate.from('2026-03-27'),
  days: 7,
  timeZone,
  minutes: 60,
  working: [usualDays, usualDays],
  busy: [],
  isHoliday: () => false,
  now: Temporal.Instant.from('2026-03-26T12:00:00Z'),
  most: 4,
  ...other,
})

const starts = (given: Parameters<typeof freeMoments>[0]) =>
  freeMoments(given).map(({ startsAt }) => local(startsAt))

describe('moments at which two can talk', () => {
  it('are one in the morning and one in the afternoon of each working day, also when the clocks change between', () => {
    expect(starts(wish())).toEqual([
      '2026-03-27T09:00',
      '2026-03-27T13:00',
      '2026-03-30T09:00',
      '2026-03-30T13:00',
    ])
    expect(freeMoments(wish()).map(({ startsAt }) => startsAt)).toEqual([
      '2026-03-27T08:00:00Z',
      '2026-03-27T12:00:00Z',
      '2026-03-30T07:00:00Z',
      '2026-03-30T11:00:00Z',
    ])
  })

  it('are within the hours of both', () => {
    const early: WorkingDay[] = [{ weekday: 1, from: '07:00', until: '11:00' }]
    const late: WorkingDay[] = [{ weekday: 1, from: '10:00', until: '18:00' }]
    expect(starts(wish({ working: [early, late] }))).toEqual(['2026-03-30T10:00'])
    expect(starts(wish({ working: [early, late], minutes: 61 }))).toEqual([])
    expect(starts(wish({ working: [early, [{ weekday: 2, from: '07:00', until: '11:00' }]] }))).toEqual([])
  })

  it('are around the conversations that either has', () => {
    const busy = [{ startsAt: '2026-03-27T08:30:00Z', endsAt: '2026-03-27T09:15:00Z' }]
    expect(starts(wish({ busy, most: 1 }))).toEqual(['2026-03-27T10:30'])
  })

  it('are not on holidays, nor before now', async () => {
    const isHoliday = await dutchHolidays()
    const from = Temporal.PlainDate.from('2026-04-05')
    const now = Temporal.Instant.from('2026-04-07T08:10:00Z')
    expect(starts(wish({ from, isHoliday, now, most: 2 }))).toEqual(['2026-04-07T10:30', '2026-04-07T13:00'])
    expect(['2026-04-06', '2026-04-27', '2026-05-14', '2026-12-25'].every(isHoliday)).toBe(true)
    expect(isHoliday('2026-04-07')).toBe(false)
  })

  it('are free, whatever is in the way', () => {
    const hour = fc.integer({ min: 0, max: 24 * 7 })
    fc.assert(
      fc.property(fc.array(fc.tuple(hour, fc.integer({ min: 1, max: 9 })), { maxLength: 30 }), (taken) => {
        const zero = Temporal.Instant.from('2026-03-27T00:00:00Z')
        const busy = taken.map(([at, length]) => ({
          startsAt: zero.add({ hours: at }).toString(),
          endsAt: zero.add({ hours: at + length }).toString(),
        }))
        const moments = freeMoments(wish({ busy, most: 50 }))
        for (const moment of moments)
          expect(
            busy.every(({ startsAt, endsAt }) => endsAt <= moment.startsAt || startsAt >= moment.endsAt),
          ).toBe(true)
        expect(moments.map(({ startsAt }) => startsAt)).toEqual(
          moments.map(({ startsAt }) => startsAt).toSorted(),
        )
      }),
    )
  })
})
