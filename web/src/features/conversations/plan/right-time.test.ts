import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { daysAfter, easterOf, holidayOn, workdayFrom } from './holidays.ts'
import { misfitsOf, needsOf, rightTime, type TalkNeeds, type When } from './right-time.ts'

describe('the holidays of the Netherlands', () => {
  test.each([
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
    [2285, '2285-03-22'],
  ])('Easter of %i is on %s', (year, day) => expect(easterOf(year)).toBe(day))

  test.each([
    ['2026-01-01', 'new-year'],
    ['2026-04-03', 'good-friday'],
    ['2026-04-06', 'easter'],
    ['2026-04-27', 'kings-day'],
    ['2031-04-26', 'kings-day'],
    ['2031-04-27', null],
    ['2026-05-05', 'liberation-day'],
    ['2026-05-14', 'ascension'],
    ['2026-05-25', 'pentecost'],
    ['2026-12-26', 'christmas'],
    ['2026-12-31', null],
  ])('%s is %s', (day, holiday) => expect(holidayOn(day)).toBe(holiday))

  test('are passed over, with the weekend beside them', () => {
    expect(workdayFrom('2026-12-25')).toBe('2026-12-28')
    expect(workdayFrom('2026-04-03')).toBe('2026-04-07')
    expect(workdayFrom('2026-12-24')).toBe('2026-12-24')
  })
})

const today = '2026-11-22'
const needs = needsOf('progress', { invitationDays: 14, hasForm: true })
const at = (day: string, time = '10:00', minutes = 60): When => ({ day, time, minutes })

describe('the right time for a talk', () => {
  test.each([
    ['a Tuesday at ten', at('2026-12-08'), [], at('2026-12-08')],
    ['a Saturday', at('2026-12-12', '11:30'), ['weekend'], at('2026-12-14', '11:30')],
    ['Boxing day', at('2026-12-26'), ['christmas'], at('2026-12-28')],
    ['sooner than one invites', at('2026-11-24'), ['too-soon'], at('2026-12-07')],
    ['before nine', at('2026-12-08', '07:30'), ['too-early'], at('2026-12-08')],
    ['past five', at('2026-12-08', '16:30'), ['too-late'], at('2026-12-08')],
    ['late on a Friday', at('2026-12-11', '14:30'), ['friday'], at('2026-12-11')],
    ['a quarter of an hour', at('2026-12-08', '10:00', 15), ['too-short'], at('2026-12-08', '10:00', 45)],
    [
      'much at once',
      at('2026-11-22', '22:00', 15),
      ['weekend', 'too-soon', 'too-late', 'too-short'],
      at('2026-12-07', '10:00', 45),
    ],
  ])('%s', (_, chosen, misfits, better) => {
    expect(misfitsOf(chosen, needs, today)).toEqual(misfits)
    expect(rightTime(chosen, needs, today)).toEqual(better)
  })

  test('a check-in may take a quarter of an hour, today', () =>
    expect(
      misfitsOf(
        at('2026-11-23', '16:30', 15),
        needsOf('check-in', { invitationDays: 0, hasForm: false }),
        '2026-11-23',
      ),
    ).toEqual([]))

  test('a room of neither is asked where a judgement is at stake', () => {
    const kind = { invitationDays: 7, hasForm: true }
    expect(['appraisal', 'probation', 'improvement'].map((code) => needsOf(code, kind).hard)).toEqual([
      true,
      true,
      true,
    ])
    expect(['progress', 'development', undefined].map((code) => needsOf(code, kind).hard)).toEqual([
      false,
      false,
      false,
    ])
  })

  const day = fc.integer({ min: 0, max: 20_000 }).map((days) => daysAfter('2020-01-01', days))
  const number = (max: number) => fc.integer({ min: 0, max })
  const when: fc.Arbitrary<When> = fc
    .tuple(day, number(23), number(59), fc.integer({ min: 5, max: 480 }))
    .map(([on, hour, minute, minutes]) => ({
      day: on,
      time: `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`,
      minutes,
    }))
  const asked: fc.Arbitrary<TalkNeeds> = fc.record({
    invitationDays: number(60),
    enoughMinutes: fc.integer({ min: 15, max: 90 }),
    hard: fc.boolean(),
  })

  test('has nothing wrong with it, is not before what was chosen, and is itself when that was right', () =>
    fc.assert(
      fc.property(when, asked, day, (chosen, needed, from) => {
        const better = rightTime(chosen, needed, from)
        expect(misfitsOf(better, needed, from)).toEqual([])
        expect(better.day >= chosen.day).toBe(true)
        if (misfitsOf(chosen, needed, from).length === 0 && chosen.minutes <= 240)
          expect(better).toEqual(chosen)
      }),
    ))
})
