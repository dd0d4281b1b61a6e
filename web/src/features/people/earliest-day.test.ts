import { expect, test } from 'vitest'
import { RefusalError } from '../../lib/api.ts'
import { earliestDay } from './earliest-day.ts'

test('a day that came too early tells which would have been possible', () => {
  const refused = new RefusalError('date-order', 'Deze datums kloppen niet.', 422, { earliest: '2026-03-01' })
  expect(earliestDay(refused)).toBe('2026-03-01')
})

test.each([
  ['another refusal', new RefusalError('not-employed', 'Werkt hier niet.', 409)],
  ['one without a day', new RefusalError('date-order', 'Deze datums kloppen niet.', 422)],
  ['nothing', null],
])('%s tells none', (_, error) => expect(earliestDay(error)).toBeNull())
