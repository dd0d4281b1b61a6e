import { expect, test } from 'vitest'
import { withFirstDay } from './import-first-day.ts'
import type { Matched } from './import-match.ts'
import type { KnownPerson, Problem } from './import-table.ts'

const today = '2026-11-24'

const rowOf = (
  employment: { endsOn: string | null } | null,
  cell: string | null,
  endsOn?: string,
): Matched => {
  const known: KnownPerson = {
    personId: 'p',
    number: '1',
    email: null,
    givenName: 'Anna',
    infix: null,
    familyName: 'Bos',
    language: 'nl',
    employment:
      employment === null
        ? null
        : {
            employmentId: 'e',
            startsOn: '2020-01-01',
            endsOn: employment.endsOn,
            startAssumed: false,
            probationEndsOn: null,
            assignments: 1,
          },
    work: null,
    workNow: null,
    mine: true,
    readdress: true,
  }
  return {
    personId: 'p',
    known: employment === null ? null : known,
    draft: {
      line: 2,
      number: '1',
      email: undefined,
      name: { givenName: 'Anna', infix: null, familyName: 'Bos' },
      language: undefined,
      jobTitle: undefined,
      unit: undefined,
      manager: undefined,
      hoursPerWeek: undefined,
      startsOn: undefined,
      unreadableStart: cell === null ? null : { column: 'In dienst', value: cell },
      endsOn,
      probationEndsOn: undefined,
    },
  }
}

const read = (row: Matched) => {
  const problems: Omit<Problem, 'name'>[] = []
  const kept = withFirstDay([row], { today, from: today }, (problem) => problems.push(problem))
  return { taken: kept.length === 1, problems }
}

test.each([
  ['somebody new is left out', null, undefined, 'first-day-impossible', false],
  [
    'somebody who had left and would begin again is left out',
    { endsOn: '2025-12-31' },
    undefined,
    'first-day-impossible',
    false,
  ],
  ['somebody who is here keeps the day that is known', { endsOn: null }, undefined, 'date-impossible', true],
  [
    'somebody who left, and whose last day is in the file, keeps theirs',
    { endsOn: '2025-12-31' },
    '2025-12-31',
    'date-impossible',
    true,
  ],
] as const)('with a first day that cannot be read, %s', (_, employment, endsOn, reason, taken) => {
  const answer = read(rowOf(employment, '31-02-2024', endsOn))
  expect(answer.taken).toBe(taken)
  expect(answer.problems).toEqual([
    {
      line: 2,
      column: 'In dienst',
      value: '31-02-2024',
      reason,
      details: {},
      severity: taken ? 'value' : 'row',
    },
  ])
})

test('a first day that is not written as a date says so', () => {
  expect(read(rowOf(null, 'ergens in mei')).problems).toMatchObject([{ reason: 'first-day-unreadable' }])
})

test('a first day that is left blank is no problem', () => {
  expect(read(rowOf(null, null))).toEqual({ taken: true, problems: [] })
})
