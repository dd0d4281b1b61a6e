import {
  reminderSort,
  type ReminderRule,
  type ReminderSort,
  usualRules,
} from '@tweespraak/contract/reminders'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Reminded, remindersDue, ruleKey, type Rules, stillStands, type Waiting } from './reminder.ts'

const day = (text: string) => Temporal.PlainDate.from(text)
const isWorkday = (asked: Temporal.PlainDate) => asked.dayOfWeek <= 5
const noRules: Rules = new Map()

const a = (sort: ReminderSort, lastDay: string, given: Partial<Waiting> = {}): Waiting => ({
  sort,
  subjectId: 'subject',
  kindCode: 'progress',
  personId: 'joost',
  lastDay: day(lastDay),
  toldOn: null,
  ...given,
})

/** What goes out on each working day of a stretch, as `2026-12-01 before`. */
const goesOut = (waiting: Waiting, from: string, until: string, rules = noRules): string[] => {
  const reminded: Reminded[] = []
  const said: string[] = []
  for (let today = day(from); Temporal.PlainDate.compare(today, until) <= 0; today = today.add({ days: 1 })) {
    if (!isWorkday(today)) continue
    for (const { tone, occasion } of remindersDue(waiting, rules, { today, isWorkday, reminded })) {
      const personId = tone === 'waits' ? 'next' : waiting.personId
      reminded.push({ sort: waiting.sort, subjectId: waiting.subjectId, personId, occasion, on: today })
      said.push(`${today.toString()} ${tone}`)
    }
  }
  return said
}

describe('as usual', () => {
  // 1 December 2026 is a Tuesday.
  it.each<[ReminderSort, string, string[]]>([
    ['prepare', '2026-12-01', ['2026-11-27 before']],
    ['talk', '2026-12-01', ['2026-11-30 before']],
    ['report', '2026-12-01', ['2026-11-27 before', '2026-12-02 late', '2026-12-07 waits']],
    ['sign', '2026-12-01', ['2026-11-24 before', '2026-11-27 before', '2026-11-30 waits']],
    ['agreement', '2026-12-01', ['2026-11-27 before', '2026-12-02 late', '2026-12-09 waits']],
    ['support', '2026-12-01', ['2026-11-27 before', '2026-12-02 late', '2026-12-09 waits']],
    ['next', '2026-12-01', ['2026-11-17 before', '2026-12-08 late', '2026-12-22 waits']],
    ['rhythm', '2026-09-01', ['2026-10-01 before', '2026-11-02 waits']],
  ])('%s, of which the last day is %s', (sort, lastDay, said) => {
    expect(goesOut(a(sort, lastDay), '2026-08-01', '2027-01-31')).toEqual(said)
  })

  it('what is said before a day in a weekend is said on the Friday', () => {
    expect(goesOut(a('talk', '2026-11-30'), '2026-11-20', '2026-12-05')).toEqual(['2026-11-27 before'])
  })

  it('what is said after it in a weekend waits for the Monday', () => {
    expect(goesOut(a('agreement', '2026-11-27'), '2026-11-26', '2026-12-01')).toEqual([
      '2026-11-26 before',
      '2026-11-30 late',
    ])
  })
})

describe('what comes to light late', () => {
  it('is reminded of once, at its newest moment', () => {
    expect(goesOut(a('sign', '2026-12-01'), '2026-11-27', '2026-11-27')).toEqual(['2026-11-27 before'])
  })

  it('reaches the next person only after a day on which whoever it waits for heard', () => {
    expect(goesOut(a('report', '2026-12-01'), '2026-12-10', '2026-12-11')).toEqual([
      '2026-12-10 late',
      '2026-12-11 waits',
    ])
  })

  it('is let rest when its moment is more than two weeks ago', () => {
    expect(goesOut(a('agreement', '2026-06-01'), '2026-11-01', '2026-12-31')).toEqual([])
  })

  it('is not reminded of on the day on which they were told of it', () => {
    const invited = a('talk', '2026-12-01', { toldOn: day('2026-11-30') })
    expect(goesOut(invited, '2026-11-27', '2026-12-02')).toEqual([])
  })

  it('a talk of today or before is not reminded of', () => {
    expect(goesOut(a('talk', '2026-12-01'), '2026-12-01', '2026-12-20')).toEqual([])
    expect(goesOut(a('prepare', '2026-12-01'), '2026-12-01', '2026-12-20')).toEqual([])
  })
})

describe('as HR wants it of a kind', () => {
  const rules = (rule: ReminderRule): Rules => new Map([[ruleKey('progress', 'agreement'), rule]])

  it('off is nothing at all', () => {
    const off = rules({ moments: [], escalates: 3 })
    expect(goesOut(a('agreement', '2026-12-01'), '2026-11-01', '2026-12-31', off)).toEqual([])
  })

  it('at other days', () => {
    const other = rules({ moments: [-10, 5], escalates: null })
    expect(goesOut(a('agreement', '2026-12-01'), '2026-11-01', '2026-12-31', other)).toEqual([
      '2026-11-20 before',
      '2026-12-07 late',
    ])
  })

  it('and of another kind as usual', () => {
    const off = rules({ moments: [], escalates: null })
    const other = a('agreement', '2026-12-01', { kindCode: '*' })
    expect(goesOut(other, '2026-11-01', '2026-12-31', off)).toHaveLength(3)
  })
})

it('what is moved is reminded of anew', () => {
  const reminded: Reminded[] = [
    {
      sort: 'talk',
      subjectId: 'subject',
      personId: 'joost',
      occasion: '2026-12-01 progress -1',
      on: day('2026-11-30'),
    },
  ]
  const moved = { today: day('2026-12-03'), isWorkday, reminded }
  expect(remindersDue(a('talk', '2026-12-04'), noRules, moved)).toHaveLength(1)
  expect(remindersDue(a('talk', '2026-12-01'), noRules, { ...moved, today: day('2026-11-30') })).toEqual([])
})

const anyWaiting = fc.record({
  sort: fc.constantFrom(...reminderSort.options),
  days: fc.integer({ min: -30, max: 60 }),
})

it('nobody hears of one thing more often than its rule has moments, nor the next person more than once', () => {
  fc.assert(
    fc.property(anyWaiting, ({ sort, days }) => {
      const lastDay = day('2026-11-02').add({ days }).toString()
      const said = goesOut(a(sort, lastDay), '2026-11-02', '2027-02-28')
      const waits = said.filter((one) => one.endsWith('waits'))
      expect(waits.length).toBeLessThanOrEqual(usualRules[sort].escalates === null ? 0 : 1)
      expect(said.length - waits.length).toBeLessThanOrEqual(usualRules[sort].moments.length)
    }),
    { numRuns: 60 },
  )
})

describe('a mail that goes out late', () => {
  const today = day('2026-11-30')
  const reminder: Reminded = {
    sort: 'talk',
    subjectId: 'subject',
    personId: 'joost',
    occasion: '2026-12-01 progress -1',
    on: today,
  }

  it.each<[string, boolean, Waiting[], string]>([
    ['still stands while it waits', true, [a('talk', '2026-12-01')], '2026-12-01'],
    ['falls when the talk is over', false, [a('talk', '2026-12-01')], '2026-12-02'],
    ['falls when it is done or called off', false, [], '2026-11-30'],
    ['falls when it was moved', false, [a('talk', '2026-12-08')], '2026-11-30'],
    [
      'falls when it waits for somebody else',
      false,
      [a('talk', '2026-12-01', { personId: 'sanne' })],
      '2026-11-30',
    ],
    ['falls when something else of it waits', false, [a('report', '2026-12-01')], '2026-11-30'],
  ])('%s', (_, stands, waiting, on) => {
    expect(stillStands(reminder, waiting, day(on))).toBe(stands)
  })

  it('to the next person stands as long as it waits for whom it waited', () => {
    const told: Reminded = {
      ...reminder,
      sort: 'report',
      personId: 'hr',
      occasion: '2026-12-01 progress waits joost',
    }
    expect(stillStands(told, [a('report', '2026-12-01')], today)).toBe(true)
    expect(stillStands(told, [a('report', '2026-12-01', { personId: 'sanne' })], today)).toBe(false)
  })
})
