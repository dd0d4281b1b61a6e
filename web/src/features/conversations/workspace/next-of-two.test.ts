import { describe, expect, test } from 'vitest'
import { mayTakeAlong, nextOfTwo } from './next-of-two.ts'

const sanne = { personId: 'sanne', name: 'Sanne Bakker' }
const joost = { personId: 'joost', name: 'Joost Smit' }
const wies = { personId: 'wies', name: 'Wies de Boer' }
const talk = (conversationId: string, state: 'planned' | 'preparing' | 'held', leader = joost) => ({
  conversationId,
  state,
  employee: sanne,
  leader,
})

describe('where what was not talked about goes along to', () => {
  test.each([
    ['the first of the two that has not begun', [talk('a', 'planned'), talk('b', 'planned')], 'a'],
    ['also while somebody prepares it', [talk('a', 'preparing')], 'a'],
    ['not one under way', [talk('a', 'held'), talk('b', 'planned')], 'b'],
    ['not one with somebody else', [talk('a', 'planned', wies)], null],
    ['not the one it was left over from', [talk('this', 'planned')], null],
    ['nowhere as long as nothing is planned', [], null],
  ])('%s', (_, open, next) => {
    expect(nextOfTwo(open, { conversationId: 'this', employee: sanne, leader: joost })).toBe(next)
  })

  test('what the other never read is not laid open by it', () => {
    const own = { answers: [], sharedAt: null, revealedAt: null }
    const shared = { ...own, sharedAt: '2026-11-22T10:00:00Z' }
    const may = (open: boolean, preparation: typeof own | typeof shared | null) =>
      mayTakeAlong({ open }, { preparation })
    expect([may(false, own), may(false, shared), may(false, null)]).toEqual([true, false, false])
    expect([may(true, own), may(true, shared), may(true, null)]).toEqual([true, true, true])
  })
})
