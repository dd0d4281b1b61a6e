import { reminderSort, type ReminderRule, usualRules } from '@tweespraak/contract/reminders'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { boundsOf, checkedRule, exampleDay, exampleOf } from './rule.ts'
import { workdays } from './views/workday.ts'

const isWorkday = await workdays()
/** A Thursday, with Ascension Day a week before it and Whit Monday four days after. */
const lastDay = Temporal.PlainDate.from('2027-05-13')
const example = (sort: (typeof reminderSort.options)[number], rule: ReminderRule) =>
  exampleOf(sort, rule, { lastDay, isWorkday })

describe('an example of a rule', () => {
  it.each([
    [
      'ten days and one before, on working days',
      'talk',
      { moments: [-10, -1], escalates: null },
      ['2027-05-03', '2027-05-12'],
      null,
    ],
    [
      'before a holiday where that is the day',
      'prepare',
      { moments: [-7], escalates: null },
      ['2027-05-05'],
      null,
    ],
    [
      'after a holiday where it is late',
      'report',
      { moments: [4], escalates: 5 },
      ['2027-05-18'],
      '2027-05-19',
    ],
    ['the next person once', 'sign', usualRules.sign, ['2027-05-05', '2027-05-11'], '2027-05-12'],
    ['nothing where it is off', 'next', { moments: [], escalates: null }, [], null],
  ] as const)('says %s', (_, sort, rule, own, next) => {
    expect(example(sort, { ...rule, moments: [...rule.moments] })).toEqual({
      lastDay: '2027-05-13',
      own,
      next,
    })
  })

  it('stands on a Thursday that is no holiday', () => {
    for (const day of ['2027-02-22', '2027-02-25', '2026-11-22', '2027-02-27'])
      expect(exampleDay(Temporal.PlainDate.from(day), isWorkday).dayOfWeek).toBe(4)
    // In ten weeks it is Ascension Day.
    expect(exampleDay(Temporal.PlainDate.from('2027-02-25'), isWorkday).toString()).toBe('2027-05-13')
  })
})

describe('a rule', () => {
  it('as usual can always be', () => {
    for (const sort of reminderSort.options)
      expect(checkedRule(sort, usualRules[sort])).toEqual({ ok: true, value: usualRules[sort] })
  })

  it('is kept in order, each day once', () => {
    expect(checkedRule('report', { moments: [1, -2, 1], escalates: null })).toMatchObject({
      value: { moments: [-2, 1] },
    })
  })

  it.each([
    ['after the talk', 'talk', { moments: [0], escalates: null }, 'reminder-day-cannot-be'],
    ['after the term to sign', 'sign', { moments: [1], escalates: null }, 'reminder-day-cannot-be'],
    ['the next person of a talk', 'talk', { moments: [-2], escalates: -1 }, 'reminder-day-cannot-be'],
    ['the next person first', 'report', { moments: [1], escalates: 1 }, 'reminder-next-too-soon'],
    ['the next person alone', 'report', { moments: [], escalates: 5 }, 'reminder-next-too-soon'],
  ] as const)('cannot be %s', (_, sort, rule, reason) => {
    expect(checkedRule(sort, { ...rule, moments: [...rule.moments] })).toMatchObject({ ok: false, reason })
  })
})

test('of any rule that can be, each day is a working day, nobody hears more often than it says, and the next person after them', () => {
  const rule = fc.record({
    moments: fc.array(fc.integer({ min: -60, max: 90 }), { maxLength: 3 }),
    escalates: fc.option(fc.integer({ min: -60, max: 120 })),
  })
  fc.assert(
    fc.property(fc.constantFrom(...reminderSort.options), rule, (sort, given) => {
      const checked = checkedRule(sort, given)
      if (!checked.ok) return
      const { own, next } = example(sort, checked.value)
      expect(own.length).toBeLessThanOrEqual(checked.value.moments.length)
      for (const day of own) expect(isWorkday(Temporal.PlainDate.from(day))).toBe(true)
      if (next !== null) expect(own[0]).toBeDefined()
      if (next !== null) expect(next > (own[0] ?? '')).toBe(true)
      if (boundsOf(sort).until < 0) for (const day of own) expect(day < '2027-05-13').toBe(true)
    }),
    { numRuns: 40 },
  )
})
