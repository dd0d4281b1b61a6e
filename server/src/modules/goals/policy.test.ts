import type { GoalState } from '@tweespraak/contract/goal'
import { describe, expect, it } from 'vitest'
import { mayPropose, maySee } from './policy.ts'

const goal = (state: GoalState) => ({
  employeeId: 'employee',
  state,
  proposed: { by: 'proposer', at: '2026-01-01T09:00:00Z', words: null },
})
const reader = { personId: 'somebody', managesEmployee: false, isChosen: false }

describe('a goal is read', () => {
  it.each([
    ['draft', 'the employee', { personId: 'employee' }, true],
    ['draft', 'the manager', { managesEmployee: true }, false],
    ['draft', 'whom the employee chose', { isChosen: true }, false],
    ['proposed', 'who proposed it', { personId: 'proposer' }, true],
    ['proposed', 'whom the employee chose', { isChosen: true }, false],
    ['active', 'who proposed it and leads them no more', { personId: 'proposer' }, false],
    ['active', 'the manager', { managesEmployee: true }, true],
    ['active', 'whom the employee chose', { isChosen: true }, true],
    ['reached', 'whom the employee chose', { isChosen: true }, true],
    ['dropped', 'whom the employee chose', { isChosen: true }, false],
    ['dropped', 'the manager', { managesEmployee: true }, true],
    ['active', 'anybody else, also HR', {}, false],
  ] as const)('%s, by %s: %s', (state, _, who, may) => {
    expect(maySee(goal(state), { ...reader, ...who })).toBe(may)
  })
})

it.each([
  ['whom one leads', 'manager', 'employee', 'manager', true],
  ['whom another leads', 'manager', 'employee', 'other', false],
  ['whom nobody leads', 'manager', 'employee', null, false],
  ['oneself', 'manager', 'manager', 'manager', false],
])('a goal is proposed to %s: %s', (_, me, personId, managerId, may) => {
  expect(mayPropose({ personId: me }, { personId, managerId })).toBe(may)
})
