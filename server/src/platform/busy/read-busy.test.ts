import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readBusyApart } from './busy-thread.ts'
import { type BusyTimes, readBusy } from './read-busy.ts'

const window = { from: '2026-03-20T00:00:00Z', until: '2026-07-18T00:00:00Z', timeZone: 'Europe/Amsterdam' }

const calendarOf = (...lines: readonly string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n')
const event = (...lines: readonly string[]): string[] => ['BEGIN:VEVENT', 'UID:a', ...lines, 'END:VEVENT']

const shown = (times: BusyTimes): readonly string[] | string =>
  times.ok ? times.busy.map(({ startsAt, endsAt }) => `${startsAt} ${endsAt}`) : times.why
const busyOf = (...lines: readonly string[]) => shown(readBusy(calendarOf(...lines), window))

/** As Outlook explains its own name of a zone. */
const windowsZone = [
  'BEGIN:VTIMEZONE',
  'TZID:W. Europe Standard Time',
  'BEGIN:STANDARD',
  'DTSTART:16010101T030000',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10',
  'END:STANDARD',
  'BEGIN:DAYLIGHT',
  'DTSTART:16010101T020000',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3',
  'END:DAYLIGHT',
  'END:VTIMEZONE',
]

const fourWeeks = [
  '2026-03-27T08:00:00Z 2026-03-27T09:00:00Z',
  // From here on it is summer, and nine o'clock is an hour earlier.
  '2026-04-03T07:00:00Z 2026-04-03T08:00:00Z',
  '2026-04-10T07:00:00Z 2026-04-10T08:00:00Z',
  '2026-04-17T07:00:00Z 2026-04-17T08:00:00Z',
]

describe('an appointment that comes back', () => {
  it.each([
    ['of a zone that everybody knows', ['TZID=Europe/Amsterdam', []]],
    ['of a zone that the file explains', ['TZID=W. Europe Standard Time', windowsZone]],
    ['of a zone that nobody explains', ['TZID=Klok van de zaak', []]],
    ['of no zone', ['X-NONE=1', []]],
  ] as const)('keeps its hour when the clock changes: %s', (_, [zone, explained]) => {
    const lines = event(
      `DTSTART;${zone}:20260327T090000`,
      `DTEND;${zone}:20260327T100000`,
      'RRULE:FREQ=WEEKLY;COUNT=4',
    )
    expect(busyOf(...explained, ...lines)).toEqual(fourWeeks)
  })

  const weekly = ['DTSTART;TZID=Europe/Amsterdam:20260327T090000', 'DURATION:PT1H']

  it('ends at the moment that its rule says, its last time too', () => {
    const until = (last: string) => busyOf(...event(...weekly, `RRULE:FREQ=WEEKLY;UNTIL=${last}`))
    expect(until('20260417T070000Z')).toEqual(fourWeeks)
    expect(until('20260417T065959Z')).toEqual(fourWeeks.slice(0, 3))
    expect(until('20260417')).toEqual(fourWeeks)
  })

  it.each([
    ['its zone', 'EXDATE;TZID=Europe/Amsterdam:20260403T090000'],
    ['that of the world', 'EXDATE:20260403T070000Z'],
    ['days', 'EXDATE;VALUE=DATE:20260403'],
  ])('leaves out what was left out, by the clock of %s', (_, left) => {
    expect(busyOf(...event(...weekly, 'RRULE:FREQ=WEEKLY;COUNT=4', left))).toEqual(
      fourWeeks.filter((_each, index) => index !== 1),
    )
  })

  it('is where it was moved to, once, and nowhere when that time was called off', () => {
    const apart = (...lines: readonly string[]) =>
      event('RECURRENCE-ID;TZID=Europe/Amsterdam:20260403T090000', ...lines)
    const master = event(...weekly, 'RRULE:FREQ=WEEKLY;COUNT=4')
    const moved = apart('DTSTART:20260404T120000Z', 'DTEND:20260404T123000Z')
    expect(busyOf(...master, ...moved)).toEqual([
      fourWeeks[0],
      '2026-04-04T12:00:00Z 2026-04-04T12:30:00Z',
      fourWeeks[2],
      fourWeeks[3],
    ])
    const calledOff = apart('DTSTART:20260403T070000Z', 'DTEND:20260403T080000Z', 'STATUS:CANCELLED')
    expect(busyOf(...master, ...calledOff)).toEqual(fourWeeks.filter((_each, index) => index !== 1))
  })

  it('began long ago, and is looked at no further than the window', () => {
    const busy = busyOf(
      ...event('DTSTART;TZID=Europe/Amsterdam:20110103T083000', 'DURATION:PT15M', 'RRULE:FREQ=DAILY'),
    )
    expect([busy.length, busy[0], busy.at(-1)]).toEqual([
      120,
      '2026-03-20T07:30:00Z 2026-03-20T07:45:00Z',
      '2026-07-17T06:30:00Z 2026-07-17T06:45:00Z',
    ])
  })

  it('comes also on the days that are named apart', () => {
    expect(
      busyOf(...event(...weekly, 'RRULE:FREQ=WEEKLY;COUNT=1', 'RDATE:20260403T070000Z,20260410T070000Z')),
    ).toEqual(fourWeeks.slice(0, 3))
  })
})

describe('a whole day', () => {
  const dayOff = ['DTSTART;VALUE=DATE:20260328', 'DTEND;VALUE=DATE:20260330']
  it('lasts from midnight to midnight where the organisation is', () => {
    expect(busyOf(...event(...dayOff))).toEqual(['2026-03-27T23:00:00Z 2026-03-29T22:00:00Z'])
    expect(busyOf(...event('DTSTART;VALUE=DATE:20260328'))).toEqual([
      '2026-03-27T23:00:00Z 2026-03-28T23:00:00Z',
    ])
  })

  it.each(['TRANSP:TRANSPARENT', 'X-MICROSOFT-CDO-BUSYSTATUS:FREE', 'STATUS:CANCELLED'])(
    'keeps nobody who says %s',
    (says) => {
      expect(busyOf(...event(...dayOff, says))).toEqual([])
    },
  )
})

describe('a calendar', () => {
  it('says when its owner is busy, and nothing else that stands in it', () => {
    const times = readBusy(
      calendarOf(
        ...event('SUMMARY:Huisarts', 'DTSTART:20260401T080000Z', 'DTEND:20260401T090000Z'),
        ...event('SUMMARY:Advocaat', 'DTSTART:20260401T083000Z', 'DTEND:20260401T093000Z'),
      ),
      window,
    )
    expect(times).toEqual({
      ok: true,
      busy: [{ startsAt: '2026-04-01T08:00:00Z', endsAt: '2026-04-01T09:30:00Z' }],
      unread: 0,
    })
  })

  it('may say it without appointments', () => {
    expect(
      busyOf(
        'BEGIN:VFREEBUSY',
        'FREEBUSY;FBTYPE=BUSY:20260401T080000Z/PT1H,20260402T080000Z/20260402T083000Z',
        'FREEBUSY;FBTYPE=FREE:20260403T080000Z/PT1H',
        'END:VFREEBUSY',
      ),
    ).toEqual(['2026-04-01T08:00:00Z 2026-04-01T09:00:00Z', '2026-04-02T08:00:00Z 2026-04-02T08:30:00Z'])
  })

  it('is read though one of its appointments is not', () => {
    const good = event('DTSTART:20260401T080000Z', 'DTEND:20260401T090000Z')
    for (const bad of [
      event('DTSTART:20261399T990000Z', 'DTEND:20260401T090000Z'),
      event('DTSTART:morgen', 'DTEND:20260401T090000Z'),
      event('SUMMARY:zonder begin'),
      event('DTSTART:20260401T100000Z'),
      event('DTSTART:20260401T100000Z', 'DTEND:20260401T090000Z'),
    ])
      expect(busyOf(...bad, ...good)).toEqual(['2026-04-01T08:00:00Z 2026-04-01T09:00:00Z'])
  })

  it('says how many of its appointments come back by rules that nobody knows, and reads the others', () => {
    const good = event('DTSTART:20260401T080000Z', 'DTEND:20260401T090000Z')
    const strange = (rule: string) => event('DTSTART:20260402T080000Z', 'DURATION:PT1H', `RRULE:${rule}`)
    expect(
      readBusy(
        calendarOf(
          ...strange('FREQ=NEVER'),
          ...good,
          ...strange('COUNT=3'),
          ...strange('FREQ=WEEKLY;BYDAY=XX'),
        ),
        window,
      ),
    ).toEqual({
      ok: true,
      busy: [{ startsAt: '2026-04-01T08:00:00Z', endsAt: '2026-04-01T09:00:00Z' }],
      unread: 3,
    })
  })

  it.each([
    ['nothing', ''],
    ['a page', '<html>Log in</html>'],
    ['half a calendar', 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n'],
    ['a card', 'BEGIN:VCARD\r\nVERSION:4.0\r\nFN:X\r\nEND:VCARD\r\n'],
  ])('is not %s', (_, text) => {
    expect(shown(readBusy(text, window))).toBe('not-a-calendar')
  })

  it('says only stretches within the window, one after the other', () => {
    const hour = fc.integer({ min: 0, max: 24 * 200 })
    const begin = Temporal.Instant.from('2026-02-01T00:00:00Z')
    const stamp = (hours: number) => begin.add({ hours }).toString().replaceAll(/[-:]/g, '')
    fc.assert(
      fc.property(fc.array(fc.tuple(hour, fc.integer({ min: 1, max: 300 })), { maxLength: 12 }), (made) => {
        const text = calendarOf(
          ...made.flatMap(([at, hours]) => event(`DTSTART:${stamp(at)}`, `DURATION:PT${hours}H`)),
        )
        const times = readBusy(text, window)
        const moments = times.ok ? times.busy.flatMap(({ startsAt, endsAt }) => [startsAt, endsAt]) : ['']
        expect(moments).toEqual([...new Set(moments)].toSorted())
        expect(moments.every((each) => each >= window.from && each <= window.until)).toBe(true)
        const isBusy = (at: number) => made.some(([from, hours]) => at >= from && at < from + hours)
        for (let at = 24 * 47; at < 24 * 167; at += 37) {
          const moment = begin.add({ hours: at }).toString()
          const said =
            times.ok && times.busy.some(({ startsAt, endsAt }) => startsAt <= moment && moment < endsAt)
          expect(said).toBe(isBusy(at))
        }
      }),
      { numRuns: 40 },
    )
  })
})

describe('a calendar that was made to be heavy', () => {
  it('is given up', () => {
    const often = Array.from({ length: 7 }, () =>
      event('DTSTART:19700101T000000Z', 'DURATION:PT1S', 'RRULE:FREQ=SECONDLY'),
    )
    expect(busyOf(...often.flat())).toBe('too-large')
  })

  it('is read apart from the server, as any other', async () => {
    const bytes = new TextEncoder().encode(
      calendarOf(...event('DTSTART:20260401T080000Z', 'DTEND:20260401T090000Z')),
    )
    expect(await readBusyApart(bytes, window)).toEqual({
      ok: true,
      busy: [{ startsAt: '2026-04-01T08:00:00Z', endsAt: '2026-04-01T09:00:00Z' }],
      unread: 0,
    })
  })
})
