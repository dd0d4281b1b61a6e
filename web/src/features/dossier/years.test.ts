import type { FileEntry } from '@tweespraak/contract/dossier'
import { expect, test } from 'vitest'
import { byYear } from './years.ts'

const entry = (at: string): FileEntry => ({
  type: 'agreement',
  agreementId: at,
  at,
  what: '',
  doer: { personId: '', name: '' },
  dueOn: '2027-01-01',
  state: 'open',
  overdue: false,
})

test('a file is told year by year, on the calendar of the organisation', () => {
  const entries = ['2026-12-31T23:30:00Z', '2026-12-31T22:30:00Z', '2025-03-01T10:00:00Z'].map(entry)
  const years = byYear(entries, 'Europe/Amsterdam')
  expect(years.map(({ year }) => year)).toEqual(['2027', '2026', '2025'])
  expect(years.map(({ entries: its }) => its.length)).toEqual([1, 1, 1])
})

test('an empty file has no years', () => expect(byYear([], 'Europe/Amsterdam')).toEqual([]))
