import { describe, expect, test } from 'vitest'
import type { Agreement } from './agreement.ts'
import { actionsOf, maySee, sideOf } from './policy.ts'

const two = { employeeId: 'employee', leaderId: 'leader' }
const agreement: Agreement = {
  ...two,
  agreementId: 'agreement',
  doerId: 'employee',
  terms: { what: 'Cursus kiezen', measure: null, dueOn: '2026-12-01' },
  support: { kind: 'means', words: null, state: 'promised', reason: null },
  conversationId: null,
  settled: false,
  followsId: null,
  madeBy: 'employee',
  madeAt: '2026-11-02T10:00:00Z',
  revision: 1,
  state: 'open',
  change: null,
}

test.each([
  ['the employee', { personId: 'employee', hrForEmployee: false }, true],
  ['the leader', { personId: 'leader', hrForEmployee: false }, true],
  ['HR for the employee', { personId: 'hr', hrForEmployee: true }, true],
  ['anybody else', { personId: 'colleague', hrForEmployee: false }, false],
])('%s may see an agreement: %s', (_, viewer, may) => {
  expect(maySee(two, viewer)).toBe(may)
})

test('sides are those of the two alone', () => {
  expect(['employee', 'leader', 'hr'].map((person) => sideOf(two, person))).toEqual([
    'employee',
    'leader',
    null,
  ])
})

describe('what each may do', () => {
  const may = (of: Agreement, by: string, hours = 1, day = '2026-11-02') => {
    const now = Temporal.Instant.from('2026-11-02T10:00:00Z').add({ hours })
    const can = actionsOf(of, { by, now, today: Temporal.PlainDate.from(day) })
    return Object.entries(can)
      .filter(([, allowed]) => allowed)
      .map(([action]) => action)
  }
  const change = {
    changeId: 'change',
    proposedBy: 'employee',
    terms: { ...agreement.terms, dueOn: '2027-01-01' },
    why: null,
    at: '2026-11-02T11:00:00Z',
  }
  const kept: Agreement = {
    ...agreement,
    state: 'kept',
    closed: { by: 'employee', at: '2026-11-02T10:00:00Z' },
  }
  const changed: Agreement = { ...kept, state: 'changed' }
  const always = ['keep', 'settleSupport', 'proposeChange']
  test.each([
    [
      'who made it and does it, while young',
      agreement,
      'employee',
      1,
      ['edit', 'remove', 'break', ...always],
    ],
    ['the other, while young', agreement, 'leader', 1, ['edit', ...always]],
    ['who does it, later', agreement, 'employee', 30, ['break', ...always]],
    ['the other, later', agreement, 'leader', 30, always],
    ['HR', agreement, 'hr', 1, []],
    [
      'who proposed a change',
      { ...agreement, change },
      'employee',
      1,
      ['keep', 'break', 'settleSupport', 'withdrawChange'],
    ],
    [
      'who is to answer a change',
      { ...agreement, change },
      'leader',
      1,
      ['keep', 'settleSupport', 'answerChange'],
    ],
    ['who kept it, hours ago', kept, 'employee', 1, ['settleSupport']],
    ['the other of what was kept', kept, 'leader', 1, ['reopen']],
    ['either of what both changed', changed, 'leader', 1, []],
  ] as const)('%s', (_, of, by, hours, expected) => {
    expect(may(of, by, hours).toSorted()).toEqual([...expected].toSorted())
  })
  test('the other of what is overdue', () => {
    expect(may(agreement, 'leader', 30 * 24, '2026-12-02')).toContain('break')
  })
})
