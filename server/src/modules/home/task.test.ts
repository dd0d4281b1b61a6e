import { homeTask, type HomeTask } from '@tweespraak/contract/home'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lastDayBefore } from '../../platform/term.ts'
import { arrange, askedAfter, isOverdue, isToPlanNow, type Task } from './task.ts'

const today = Temporal.PlainDate.from('2026-11-21')
const task = (
  name: HomeTask,
  days: number | null = 0,
  subjectId: string | null = name,
  at: string | null = null,
): Task => ({ task: name, subjectId, day: days === null ? null : today.add({ days }), at })

const where = (given: Task) => {
  const { now, soon } = arrange([given], today)
  if (now.length > 0) return 'now'
  return soon.length > 0 ? 'soon' : 'nowhere'
}

describe('what is asked now, and what is only soon', () => {
  test.each([
    ['a report to sign, at once', task('sign-report', 20), 'now'],
    ['a report to read, at once', task('read-report', null), 'now'],
    ['a proposed change, at once', task('answer-change', 60), 'now'],
    ['a conversation of today', task('attend', 0), 'now'],
    ['a conversation of tomorrow', task('attend', 1), 'soon'],
    ['preparing, a week before', task('prepare', 7), 'now'],
    ['preparing, earlier', task('prepare', 8), 'soon'],
    ['preparing, more than a month before', task('prepare', 31), 'nowhere'],
    ['an agreement of the day after tomorrow', task('do-agreement', 2), 'now'],
    ['an agreement of next week', task('do-agreement', 7), 'soon'],
    ['an agreement that is overdue', task('do-agreement', -40), 'now'],
    ['a promise that is overdue', task('give-support', -1), 'now'],
    ['a conversation that somebody asked for, whenever it is due', task('plan-asked', 60), 'now'],
    ['the next conversation, two weeks before it is due', task('plan-next', 14), 'now'],
    ['the next conversation, earlier', task('plan-next', 15), 'soon'],
  ] as const)('%s', (_, given, expected) => {
    expect(where(given)).toBe(expected)
  })
})

test('of two of the same sort on one day the earlier comes first', () => {
  const { soon } = arrange(
    [
      task('prepare', 16, 'a', '2026-12-07T12:00:00.000Z'),
      task('prepare', 16, 'b', '2026-12-07T08:00:00.000Z'),
    ],
    today,
  )
  expect(soon.map(({ subjectId }) => subjectId)).toEqual(['b', 'a'])
})

test('the most urgent comes first', () => {
  const { now, soon } = arrange(
    [
      task('prepare', 6),
      task('do-agreement', -3),
      task('give-support', -200),
      task('finish-talk', -1),
      task('attend', 0),
      task('sign-report', 5),
      task('plan-next', 10),
      task('do-agreement', 1, 'tomorrow'),
    ],
    today,
  )
  expect(now.map(({ subjectId }) => subjectId)).toEqual([
    'finish-talk',
    'attend',
    'give-support',
    'do-agreement',
    'sign-report',
  ])
  expect(soon.map(({ subjectId }) => subjectId)).toEqual(['tomorrow', 'prepare', 'plan-next'])
})

test('all that is late or waited for is asked now, however much it is', () => {
  const late = Array.from({ length: 12 }, (_, index) => task('do-agreement', -1 - index, `late ${index}`))
  const { now, soon } = arrange([...late, task('prepare', 4), task('attend', 25)], today)
  expect(now).toHaveLength(12)
  expect(soon.map(({ subjectId }) => subjectId)).toEqual(['prepare', 'attend'])
})

describe('what is asked about a talk whose day has passed', () => {
  const yesterday = today.subtract({ days: 1 })
  test.each([
    ['under way', 'attend', { day: yesterday, underWay: true }, 'finish-talk'],
    ['never begun', 'attend', { day: yesterday, underWay: false }, 'begin-talk'],
    ['never begun nor prepared', 'prepare', { day: yesterday, underWay: false }, 'begin-talk'],
    ['under way today', 'attend', { day: today, underWay: true }, 'attend'],
    ['finished, with a report to write', 'write-report', { day: yesterday, underWay: false }, 'write-report'],
  ] as const)('%s', (_, asked, talk, expected) => {
    expect(askedAfter(asked, talk, today)).toBe(expected)
  })
})

test('an organisation without people asks for them before all else', () => {
  expect(arrange([task('attend', 0), task('import-people', null)], today).now[0]?.task).toBe('import-people')
})

test('what takes place is never overdue', () => {
  expect(isOverdue(task('attend', -1), today)).toBe(false)
  expect(isOverdue(task('do-agreement', -1), today)).toBe(true)
  expect(isOverdue(task('do-agreement', 0), today)).toBe(false)
})

test('whatever is asked, none stands twice, nothing earlier is left out of soon, and the order of asking does not matter', () => {
  const any = fc.record({
    task: fc.constantFrom(...homeTask.options),
    subjectId: fc.uuid(),
    day: fc.option(fc.integer({ min: -100, max: 100 }).map((days) => today.add({ days }))),
    at: fc.option(fc.constantFrom('2026-11-25T08:00:00.000Z', '2026-11-25T12:00:00.000Z')),
  })
  fc.assert(
    fc.property(fc.uniqueArray(any, { maxLength: 20, selector: (one) => one.subjectId }), (tasks) => {
      const { now, soon } = arrange(tasks, today)
      expect(new Set([...now, ...soon]).size).toBe(now.length + soon.length)
      const days = (each: Task) =>
        each.day === null ? 0 : today.until(each.day, { largestUnit: 'days' }).days
      const latest = Math.max(...soon.map(days))
      const left = tasks.filter((each) => !now.includes(each) && !soon.includes(each))
      for (const each of left) expect(days(each)).toBeGreaterThanOrEqual(soon.length < 8 ? 31 : latest)
      expect(arrange(tasks.toReversed(), today)).toEqual({ now, soon })
    }),
  )
})

test('a term that ends at midnight has the day before as its last', () => {
  const lastDay = (moment: string) => lastDayBefore(moment, 'Europe/Amsterdam').toString()
  expect(lastDay('2026-12-06T23:00:00Z')).toBe('2026-12-06')
  expect(lastDay('2026-12-06T23:00:01Z')).toBe('2026-12-07')
})

test.each([
  ['whose day has passed', -3, true],
  ['of today', 0, true],
  ['of two weeks from now', 14, true],
  ['of a day later', 15, false],
  ['of a month from now', 32, false],
])('a talk that is due %s is or is not to be planned now, as Home asks it', (_, days, now) => {
  expect(isToPlanNow(today.add({ days }), today)).toBe(now)
  expect(where(task('plan-due', days)) === 'now').toBe(now)
})
