import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  breakAgreement,
  editAgreement,
  isOverdue,
  isYoung,
  keepAgreement,
  reopenAgreement,
  settleSupport,
  type Agreement,
  type OpenAgreement,
} from './agreement.ts'
import { acceptChange, declineChange, proposeChange, withdrawChange } from './change.ts'

const made = Temporal.Instant.from('2026-11-02T10:00:00Z')
const today = Temporal.PlainDate.from('2026-11-02')
const employee = 'employee'
const leader = 'leader'

const agreement: OpenAgreement = {
  agreementId: 'agreement',
  employeeId: employee,
  leaderId: leader,
  doerId: employee,
  terms: { what: 'Een dag meelopen bij de nachtdienst', measure: 'Een dag meegelopen', dueOn: '2026-12-01' },
  support: { kind: 'time', words: 'Ik regel vervanging', state: 'promised', reason: null },
  conversationId: null,
  settled: false,
  followsId: null,
  madeBy: employee,
  madeAt: made.toString(),
  revision: 1,
  state: 'open',
  change: null,
}

const act = (
  by: string,
  more: { revision?: number; after?: Temporal.DurationLike; today?: string } = {},
) => ({
  by,
  revision: more.revision ?? 1,
  now: made.add(more.after ?? { minutes: 1 }),
  today: more.today === undefined ? today : Temporal.PlainDate.from(more.today),
})

const answer = (outcome: { ok: true } | { ok: false; reason: string }) =>
  outcome.ok ? 'accepted' : outcome.reason

const kept = (by = employee): Agreement => {
  const outcome = keepAgreement(agreement, act(by))
  if (!outcome.ok) throw new Error(outcome.reason)
  return outcome.value.agreement
}

test.each([
  ['the day before', '2026-11-30', false],
  ['on its last day', '2026-12-01', false],
  ['the day after', '2026-12-02', true],
])('%s an open agreement is overdue: %s %s', (_, day, overdue) => {
  expect(isOverdue(agreement, Temporal.PlainDate.from(day))).toBe(overdue)
})

test('what was kept is never overdue', () => {
  expect(isOverdue(kept(), Temporal.PlainDate.from('2030-01-01'))).toBe(false)
})

test.each([
  ['a day, outside a conversation', { conversationId: null, settled: false }, 23, true],
  ['no longer than a day', { conversationId: null, settled: false }, 24, false],
  [
    'two weeks, in a conversation that nobody signed',
    { conversationId: 'c', settled: false },
    14 * 24 - 1,
    true,
  ],
  ['no longer than two weeks', { conversationId: 'c', settled: false }, 14 * 24, false],
  ['until the first signature', { conversationId: 'c', settled: true }, 1, false],
])('an agreement is young for %s', (_, where, hours, young) => {
  expect(isYoung({ ...agreement, ...where }, made.add({ hours }))).toBe(young)
})

describe('wording an agreement anew', () => {
  const edit = { terms: { ...agreement.terms, dueOn: '2026-12-08' }, doerId: leader, support: null }
  test.each([
    ['by one of the two while it is young', agreement, act(leader), edit, 'accepted'],
    ['when the other was first', { ...agreement, revision: 2 }, act(leader), edit, 'agreement-moved-on'],
    [
      'when it is no longer young',
      agreement,
      act(leader, { after: { hours: 25 } }),
      edit,
      'agreement-settled',
    ],
    ['when it was kept', kept(), act(leader, { revision: 2 }), edit, 'agreement-closed'],
    [
      'to a date that has passed',
      agreement,
      act(leader),
      { ...edit, terms: { ...edit.terms, dueOn: '2026-11-01' } },
      'due-date-passed',
    ],
    [
      'with a kind of support and no word of what it comes to',
      agreement,
      act(leader),
      { ...edit, support: { kind: 'means', words: null } },
      'support-words-missing',
    ],
    [
      'leaving a date that has passed meanwhile',
      { ...agreement, terms: { ...agreement.terms, dueOn: '2026-11-01' } },
      act(leader),
      { ...edit, terms: { ...edit.terms, dueOn: '2026-11-01' } },
      'accepted',
    ],
  ] as const)('%s', (_, before, how, words, expected) => {
    expect(answer(editAgreement(before, how, words))).toBe(expected)
  })
})

describe('saying that it was not kept', () => {
  test.each([
    ['by the one who does it, before its date', act(employee), 'accepted'],
    ['by the other, before its date', act(leader), 'agreement-not-due'],
    ['by the other, on its last day', act(leader, { today: '2026-12-01' }), 'agreement-not-due'],
    ['by the other, once it is overdue', act(leader, { today: '2026-12-02' }), 'accepted'],
  ] as const)('%s', (_, how, expected) => {
    expect(answer(breakAgreement(agreement, how, 'Geen vervanging gevonden'))).toBe(expected)
  })
})

describe('opening it again', () => {
  test.each([
    ['by who closed it, at once', employee, { minutes: 5 }, 'accepted'],
    ['by who closed it, later', employee, { minutes: 20 }, 'too-late-to-reopen'],
    ['by the other, who disagrees within two weeks', leader, { hours: 300 }, 'accepted'],
    ['by the other, after two weeks', leader, { hours: 400 }, 'too-late-to-reopen'],
  ] as const)('%s', (_, by, after, expected) => {
    expect(answer(reopenAgreement(kept(), act(by, { revision: 2, after })))).toBe(expected)
  })
  test('of what is open already', () => {
    expect(answer(reopenAgreement(agreement, act(employee)))).toBe('agreement-open')
  })
})

describe('the promised support', () => {
  test.each([
    ['was given, says either', agreement, leader, 'given', null, 'accepted'],
    ['was missed, with the reason', agreement, employee, 'missed', 'Nooit geregeld', 'accepted'],
    ['was missed, without a reason', agreement, employee, 'missed', null, 'reason-missing'],
    ['was never promised', { ...agreement, support: null }, employee, 'given', null, 'no-support-promised'],
  ] as const)('%s', (_, before, by, state, reason, expected) => {
    expect(answer(settleSupport(before, act(by), state, reason))).toBe(expected)
  })
  test('is still asked after when the agreement itself was kept, of whoever it was promised to', () => {
    expect(answer(settleSupport(kept(), act(employee, { revision: 2 }), 'given', null))).toBe('accepted')
    expect(answer(settleSupport(kept(), act(leader, { revision: 2 }), 'given', null))).toBe('not-allowed')
  })
})

describe('changing it together', () => {
  const terms = { ...agreement.terms, dueOn: '2027-01-15' }
  const proposed = proposeChange(agreement, act(employee), { changeId: 'change', terms, why: null })
  if (!proposed.ok) throw new Error(proposed.reason)
  const waiting = proposed.value.agreement
  const second = (by: string) => act(by, { revision: 2 })
  test('a proposal leaves the agreement as it was', () => {
    expect(waiting).toMatchObject({ state: 'open', terms: agreement.terms })
  })
  test.each([
    ['the other accepts', acceptChange(waiting, second(leader)), 'accepted'],
    ['its maker cannot accept', acceptChange(waiting, second(employee)), 'own-proposal'],
    ['the other declines', declineChange(waiting, second(leader)), 'accepted'],
    ['its maker cannot decline', declineChange(waiting, second(employee)), 'own-proposal'],
    ['its maker takes it back', withdrawChange(waiting, second(employee)), 'accepted'],
    ['the other cannot take it back', withdrawChange(waiting, second(leader)), 'not-allowed'],
    [
      'a second one has to wait',
      proposeChange(waiting, second(leader), { changeId: '2', terms, why: null }),
      'change-waits',
    ],
    ['nothing waits', acceptChange(agreement, act(leader)), 'no-change-waits'],
    [
      'it changes nothing',
      proposeChange(agreement, act(leader), { changeId: '2', terms: agreement.terms, why: null }),
      'nothing-changes',
    ],
  ] as const)('%s', (_, outcome, expected) => {
    expect(answer(outcome)).toBe(expected)
  })
  test('accepted, it ends as changed and tells the terms of its follower', () => {
    expect(acceptChange(waiting, second(leader))).toMatchObject({
      value: { agreement: { state: 'changed', terms: agreement.terms }, terms },
    })
  })
  test('kept meanwhile, no proposal waits any more', () => {
    const outcome = keepAgreement(waiting, second(leader))
    expect(outcome.ok && 'change' in outcome.value.agreement).toBe(false)
  })
})

const deeds = {
  keep: (a: Agreement, how: ReturnType<typeof act>) => keepAgreement(a, how),
  break: (a: Agreement, how: ReturnType<typeof act>) => breakAgreement(a, how, 'Reden'),
  reopen: (a: Agreement, how: ReturnType<typeof act>) => reopenAgreement(a, how),
  support: (a: Agreement, how: ReturnType<typeof act>) => settleSupport(a, how, 'given', null),
  propose: (a: Agreement, how: ReturnType<typeof act>) =>
    proposeChange(a, how, { changeId: 'c', terms: { ...a.terms, what: `${a.terms.what}!` }, why: null }),
  accept: (a: Agreement, how: ReturnType<typeof act>) => acceptChange(a, how),
  decline: (a: Agreement, how: ReturnType<typeof act>) => declineChange(a, how),
  withdraw: (a: Agreement, how: ReturnType<typeof act>) => withdrawChange(a, how),
}

test('whatever the two do, each deed is one revision, and nobody changes or closes what is closed', () => {
  const step = fc.record({
    deed: fc.constantFrom(...(Object.keys(deeds) as (keyof typeof deeds)[])),
    by: fc.constantFrom(employee, leader),
    stale: fc.boolean(),
    day: fc.integer({ min: 0, max: 90 }),
  })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      let now: Agreement = agreement
      for (const { deed, by, stale, day } of steps.toSorted((a, b) => a.day - b.day)) {
        const revision = stale ? now.revision - 1 : now.revision
        const how = act(by, {
          revision,
          after: { hours: day * 24 },
          today: today.add({ days: day }).toString(),
        })
        const outcome: ReturnType<(typeof deeds)[typeof deed]> = deeds[deed](now, how)
        if (!outcome.ok) continue
        expect(stale).toBe(false)
        expect(outcome.value.agreement.revision).toBe(now.revision + 1)
        if (now.state !== 'open') expect(['reopen', 'support']).toContain(deed)
        if (now.state === 'changed') expect.unreachable('what both changed stays as it was')
        if (deed === 'accept' && now.state === 'open') expect(now.change?.proposedBy).not.toBe(by)
        now = outcome.value.agreement
      }
    }),
  )
})
