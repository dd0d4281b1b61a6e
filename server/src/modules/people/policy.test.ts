import { describe, expect, test } from 'vitest'
import type { HumanResources } from '../../platform/viewer.ts'
import {
  isLastHr,
  keepsPeople,
  mayGiveRole,
  mayKeep,
  mayOpenFile,
  maySeeDetails,
  maySeeRoles,
} from './policy.ts'
import { leavesNoHr } from './standing.ts'

const none = { self: false, manager: false, hr: false }
const asker = (hr: HumanResources, administrator = false) => ({ personId: 'p', hr, administrator })
const colleague = asker({ scope: 'none' })
const hr = asker({ scope: 'all' })
const unitHr = asker({ scope: 'units', unitIds: ['u'] })
const administrator = asker({ scope: 'none' }, true)

describe('who keeps people', () => {
  test.each([
    ['a colleague', colleague, none, false],
    ['the manager', colleague, { ...none, manager: true }, false],
    ['oneself', colleague, { ...none, self: true }, false],
    ['HR', hr, none, true],
    ['an administrator', administrator, none, true],
    ['HR for the unit', unitHr, { ...none, hr: true }, true],
    ['HR for another unit', unitHr, none, false],
  ])('%s', (_, who, relation, may) => expect(mayKeep(who, relation)).toBe(may))

  test('a colleague keeps nobody, HR for some units keeps some', () => {
    expect([colleague, unitHr, hr, administrator].map(keepsPeople)).toEqual([false, true, true, true])
  })
})

test('details are for the person, the manager and who keeps them; roles not for the manager', () => {
  const relations = [none, { ...none, manager: true }, { ...none, self: true }]
  expect(relations.map((relation) => maySeeDetails(colleague, relation))).toEqual([false, true, true])
  expect(relations.map((relation) => maySeeRoles(colleague, relation))).toEqual([false, false, true])
  expect([unitHr, hr, administrator].map((who) => maySeeDetails(who, none))).toEqual([false, true, true])
})

test('the way to somebody’s file is for their manager and HR, and not for oneself', () => {
  const relations = [
    none,
    { ...none, manager: true },
    { ...none, hr: true },
    { self: true, manager: false, hr: true },
  ]
  expect(relations.map(mayOpenFile)).toEqual([false, true, true, false])
})

describe('who gives roles', () => {
  const place = { unitMine: true, relation: { ...none, hr: true } }
  const roles = [
    { role: 'hr', unitId: null },
    { role: 'hr', unitId: 'u' },
    { role: 'administrator', unitId: null },
    { role: 'coach', unitId: null },
  ] as const
  test.each([
    ['a colleague', colleague, [false, false, false, false]],
    ['HR for some units', unitHr, [false, true, false, true]],
    ['HR', hr, [true, true, true, true]],
    ['an administrator', administrator, [false, false, true, false]],
  ])('%s', (_, who, may) => expect(roles.map((role) => mayGiveRole(who, role, place))).toEqual(may))

  test('HR for some units gives nothing outside of them', () => {
    expect(roles.map((role) => mayGiveRole(unitHr, role, { unitMine: false, relation: none }))).toEqual([
      false,
      false,
      false,
      false,
    ])
  })

  test('the last HR for everybody stays', () => {
    expect([
      isLastHr(roles[0], 'p', ['p']),
      isLastHr(roles[0], 'p', []),
      isLastHr(roles[0], 'p', ['p', 'q']),
      isLastHr(roles[1], 'p', ['p']),
      isLastHr(roles[2], 'p', ['p']),
    ]).toEqual([true, true, false, false, false])
  })

  test('the last HR for everybody does not leave before somebody else is it', () => {
    expect([
      leavesNoHr('p', { now: ['p'], after: ['p'] }),
      leavesNoHr('p', { now: ['p', 'q'], after: ['p'] }),
      leavesNoHr('p', { now: ['p', 'q'], after: ['p', 'q'] }),
      leavesNoHr('r', { now: ['p'], after: ['p'] }),
    ]).toEqual([true, true, false, false])
  })
})
