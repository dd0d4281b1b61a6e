import { describe, expect, test } from 'vitest'
import { lastOf, nextOf, type Standing, waitsOf } from './standing.ts'
import { yardstickAt } from './yardstick.ts'

/** Friday 20 November 2026, ten o'clock. */
const at = yardstickAt(Temporal.Instant.from('2026-11-20T09:00:00Z'), 'Europe/Amsterdam', {
  period: 'year',
  holdsFor: 'everybody',
})
const names = new Map([['progress', { nl: 'Voortgang', en: 'Progress' }]])
const standing = (more: Partial<Standing>): Standing => ({
  kind_code: 'progress',
  last_held_at: null,
  open_from: null,
  open_until: null,
  report_since: null,
  report_due_at: null,
  signing_since: null,
  signing_due_at: null,
  signers: [],
  series: [],
  ...more,
})

describe('how far somebody is', () => {
  test('goes by the newest talk of any kind, however its moment is written', () => {
    const older = standing({ last_held_at: '2026-03-02T09:00:00.500Z' })
    const newer = standing({ kind_code: 'appraisal', last_held_at: '2026-03-02T09:00:01Z' })
    expect(lastOf([older, newer], names)?.kind.en).toBe('appraisal')
    expect(lastOf([standing({})], names)).toBeNull()
  })

  test.each([
    ['of today', '2026-11-20T07:00:00Z', '2026-11-20T07:00:00Z', '2026-11-20T07:00:00Z'],
    [
      'after one whose day has passed',
      '2026-11-01T09:00:00Z',
      '2026-12-01T09:00:00Z',
      '2026-12-01T09:00:00Z',
    ],
    ['that is none: its day has passed', '2026-11-19T09:00:00Z', '2026-11-19T09:00:00Z', undefined],
  ])('has a next talk %s', (_, from, until, next) =>
    expect(nextOf([standing({ open_from: from, open_until: until })], names, at)?.at).toBe(next),
  )

  test.each([
    ['the talk', { open_from: '2026-11-19T09:00:00Z' }, [['talk', true]]],
    ['a preparation', { open_from: '2026-11-27T09:00:00Z' }, [['preparation', false]]],
    ['nothing yet', { open_from: '2026-11-28T09:00:00Z' }, []],
    ['a report without a term', { report_since: '2020-01-01T09:00:00Z' }, [['report', false]]],
    [
      'what is late first',
      {
        report_since: '2026-11-10T09:00:00Z',
        report_due_at: '2026-11-24T09:00:00Z',
        signing_since: '2026-11-01T09:00:00Z',
        signing_due_at: '2026-11-20T08:59:59Z',
      },
      [
        ['signing', true],
        ['report', false],
      ],
    ],
  ])('waits for %s', (_, more, waits) =>
    expect(waitsOf([standing(more)], names, at).map((wait) => [wait.for, wait.late])).toEqual(waits),
  )
})
