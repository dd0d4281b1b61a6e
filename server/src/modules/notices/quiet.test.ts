import { usualHours } from '@tweespraak/contract/mail-choices'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { afterQuiet, isQuiet, type Quiet } from './quiet.ts'

const usual: Quiet = {
  ...usualHours,
  timeZone: 'Europe/Amsterdam',
  isHoliday: (day) => day === '2026-12-25',
}
const instant = (local: string): Temporal.Instant => Temporal.ZonedDateTime.from(local).toInstant()
const goesOut = (local: string, quiet = usual): string =>
  afterQuiet(instant(`${local}[${quiet.timeZone}]`), quiet).toString()

describe('mail that can wait', () => {
  it.each([
    ['on a working day by day', '2026-11-24T10:00', '2026-11-24T09:00:00Z'],
    ['at the last moment before the evening', '2026-11-24T18:59', '2026-11-24T17:59:00Z'],
    ['in the evening', '2026-11-24T19:00', '2026-11-25T06:00:00Z'],
    ['before the morning', '2026-11-24T06:59', '2026-11-24T06:00:00Z'],
    ['on Friday evening', '2026-11-27T20:00', '2026-11-30T06:00:00Z'],
    ['at the weekend', '2026-11-28T12:00', '2026-11-30T06:00:00Z'],
    ['the evening before Christmas', '2026-12-24T22:00', '2026-12-28T06:00:00Z'],
    ['over the night to summer time', '2027-03-27T12:00', '2027-03-29T05:00:00Z'],
    ['over the night to winter time', '2027-10-30T12:00', '2027-11-01T06:00:00Z'],
  ])('%s goes out in time', (_when, at, out) => {
    expect(goesOut(at)).toBe(out)
  })

  it.each([
    [
      'an hour that is left out in spring',
      '2027-03-28T01:30+01:00',
      { from: '01:00', until: '02:30' },
      '01:00:00Z',
    ],
    [
      'an hour that comes twice, the first time',
      '2027-10-31T02:10+02:00',
      { from: '01:00', until: '02:30' },
      '00:30:00Z',
    ],
    [
      'an hour that comes twice, the second time',
      '2027-10-31T02:10+01:00',
      { from: '01:00', until: '02:30' },
      '01:30:00Z',
    ],
  ])('%s', (_when, at, quiet, out) => {
    const found = afterQuiet(Temporal.Instant.from(at), { ...usual, quiet, quietWhenFree: false })
    expect(found.toString()).toMatch(new RegExp(`${out}$`))
  })

  it('goes out at once where nothing is quiet', () => {
    expect(goesOut('2026-11-28T03:00', { ...usual, quiet: null, quietWhenFree: false })).toBe(
      '2026-11-28T02:00:00Z',
    )
  })

  it('goes out at the first minute that is not quiet, whatever somebody chose and wherever', () => {
    const time = fc
      .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
      .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`)
    const hours = fc.option(
      fc.record({ from: time, until: time }).filter(({ from, until }) => from !== until),
    )
    const zone = fc.constantFrom('Europe/Amsterdam', 'America/Curacao', 'Australia/Lord_Howe')
    const minutes = fc.integer({ min: 0, max: 2 * 365 * 24 * 60 })
    fc.assert(
      fc.property(minutes, hours, fc.boolean(), zone, (after, quiet, quietWhenFree, timeZone) => {
        const given: Quiet = { ...usual, quiet, quietWhenFree, timeZone }
        const at = Temporal.Instant.from('2026-11-22T00:00:00Z').add({ minutes: after })
        const out = afterQuiet(at, given)
        expect(isQuiet(out, given)).toBe(false)
        // Every quarter of an hour and the minute before: quiet all the while.
        for (let moment = at; Temporal.Instant.compare(moment, out) < 0; moment = moment.add({ minutes: 15 }))
          expect(isQuiet(moment, given)).toBe(true)
        if (!out.equals(at)) expect(isQuiet(out.subtract({ minutes: 1 }), given)).toBe(true)
      }),
      { numRuns: 150 },
    )
  })
})
