import { describe, expect, test } from 'vitest'
import { type Before, unfinishedBefore } from './unfinished.ts'

const talk = (changed: Partial<Before> = {}): Before => ({
  conversationId: 'last',
  state: 'recorded',
  phase: 'signing',
  at: '2026-11-03T09:00:00Z',
  kind: { kindId: 'progress' },
  employee: { personId: 'bram' },
  leader: { personId: 'mo' },
  ...changed,
})
const planned = { kindId: 'progress', employeeId: 'bram', leaderId: 'mo' }

describe('the talk before, while another of its kind is planned', () => {
  test.each([
    ['waits for its signatures', talk(), 'signing'],
    ['waits for its report', talk({ phase: 'report' }), 'report'],
    ['waits for its end', talk({ phase: 'talk', state: 'held' }), 'end'],
  ] as const)('%s', (_, before, waits) => expect(unfinishedBefore([before], planned)?.waits).toBe(waits))

  test.each([
    ['is still to be held', talk({ phase: 'preparing', state: 'preparing' })],
    ['is finished', talk({ phase: 'follow-up', state: 'filed' })],
    ['is of another kind', talk({ kind: { kindId: 'development' } })],
    ['is with somebody else', talk({ employee: { personId: 'sanne' } })],
    ['was the other way round', talk({ employee: { personId: 'mo' }, leader: { personId: 'bram' } })],
  ])('is not named when it %s', (_, before) => expect(unfinishedBefore([before], planned)).toBeUndefined())

  test('is the latest of several', () =>
    expect(
      unfinishedBefore([talk({ conversationId: 'older', at: '2026-05-03T09:00:00Z' }), talk()], planned)?.item
        .conversationId,
    ).toBe('last'))
})
