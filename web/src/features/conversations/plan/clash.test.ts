import { expect, test } from 'vitest'
import { clashOf, type Talk } from './clash.ts'

const at = (time: string) => `2026-11-30T${time}:00.000Z`

const talk = (conversationId: string, from: string, until: string, changes: Partial<Talk> = {}): Talk => ({
  conversationId,
  state: 'planned',
  startsAt: at(from),
  endsAt: at(until),
  employee: { personId: 'anne-fleur' },
  leader: { personId: 'mo' },
  ...changes,
})

const clash = (items: readonly Talk[], from: string, until: string, movedId: string | null = null) =>
  clashOf(items, { startsAt: at(from), endsAt: at(until) }, 'mo', movedId)?.conversationId

test('a talk of one’s own that is not over by then stands in the way, of several the first', () => {
  const items = [talk('later', '13:30', '14:30'), talk('first', '13:00', '14:00')]
  expect(clash(items, '13:00', '14:00')).toBe('first')
  expect(clash(items, '13:45', '15:00')).toBe('first')
  expect(clash(items, '14:15', '15:00')).toBe('later')
})

test('one that ends as the other begins does not', () => {
  expect(clash([talk('before', '12:00', '13:00')], '13:00', '14:00')).toBeUndefined()
  expect(clash([talk('after', '14:00', '15:00')], '13:00', '14:00')).toBeUndefined()
})

test('neither does the one that is moved, one that has begun, nor one of others', () => {
  expect(clash([talk('moved', '13:00', '14:00')], '13:30', '14:30', 'moved')).toBeUndefined()
  expect(clash([talk('begun', '13:00', '14:00', { state: 'held' })], '13:00', '14:00')).toBeUndefined()
  expect(
    clash([talk('handed-over', '13:00', '14:00', { leader: { personId: 'joost' } })], '13:00', '14:00'),
  ).toBeUndefined()
})
