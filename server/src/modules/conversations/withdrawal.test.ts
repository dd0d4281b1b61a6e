import fc from 'fast-check'
import { conversationState } from '@tweespraak/contract/conversation'
import { describe, expect, it } from 'vitest'
import {
  answerWithdrawal,
  proposeWithdrawal,
  takeWithdrawalBack,
  type Withdrawal,
  withdrawalActions,
  type WithdrawalFacts,
} from './withdrawal.ts'

const proposed: Withdrawal = {
  state: 'waiting',
  reason: 'double',
  proposedBy: 'sanne',
  askedId: 'joost',
  proposedAt: '2026-11-22T09:00:00Z',
  answeredAt: null,
  lapsed: null,
}
const facts = (given: Partial<WithdrawalFacts>): WithdrawalFacts => ({
  state: 'filed',
  employeeId: 'sanne',
  leaderId: 'joost',
  otherHasLeft: false,
  current: null,
  by: 'sanne',
  ...given,
})

describe('withdrawing a conversation', () => {
  it.each([
    ['planned', 'talk-not-begun'],
    ['preparing', 'talk-not-begun'],
    ['cancelled', 'conversation-cancelled'],
    ['withdrawn', 'conversation-withdrawn'],
  ] as const)('is not proposed while it is %s', (state, reason) => {
    expect(proposeWithdrawal(facts({ state }))).toMatchObject({ ok: false, reason })
  })

  it.each(['held', 'recorded', 'signed', 'filed', 'followed-up'] as const)(
    'is proposed to the other of the two when it is %s',
    (state) => {
      expect(proposeWithdrawal(facts({ state }))).toMatchObject({ value: { askedId: 'joost' } })
      expect(proposeWithdrawal(facts({ state, by: 'joost' }))).toMatchObject({ value: { askedId: 'sanne' } })
    },
  )

  it.each([
    ['while a proposal waits', { current: proposed }, 'withdrawal-waits'],
    ['to who works here no more', { otherHasLeft: true }, 'other-has-left'],
    ['by anybody else', { by: 'hr' }, 'not-allowed'],
  ] as const)('is not proposed %s', (_, given, reason) => {
    expect(proposeWithdrawal(facts(given))).toMatchObject({ ok: false, reason })
  })

  it('is proposed again after it was declined', () => {
    const current = { ...proposed, state: 'declined', answeredAt: '2026-11-22T10:00:00Z' } as const
    expect(proposeWithdrawal(facts({ current })).ok).toBe(true)
    expect(proposeWithdrawal(facts({ current, by: 'joost' })).ok).toBe(true)
  })

  it('is answered by who was asked alone, and taken back by who proposed it alone', () => {
    expect(answerWithdrawal(facts({ current: proposed, by: 'joost' })).ok).toBe(true)
    expect(answerWithdrawal(facts({ current: proposed }))).toMatchObject({ reason: 'own-proposal' })
    expect(answerWithdrawal(facts({ by: 'joost' }))).toMatchObject({ reason: 'no-withdrawal-waits' })
    expect(takeWithdrawalBack(facts({ current: proposed })).ok).toBe(true)
    expect(takeWithdrawalBack(facts({ current: proposed, by: 'joost' }))).toMatchObject({
      reason: 'not-allowed',
    })
    expect(takeWithdrawalBack(facts({ current: { ...proposed, state: 'declined' } })).ok).toBe(true)
    expect(takeWithdrawalBack(facts({}))).toMatchObject({ reason: 'no-withdrawal-waits' })
  })

  it('lets nobody do anything who is not one of the two, and nobody both ask and answer', () => {
    const anything = fc.record({
      state: fc.constantFrom(...conversationState.options),
      otherHasLeft: fc.boolean(),
      current: fc.constantFrom<Withdrawal | null>(null, proposed, { ...proposed, state: 'declined' }),
      by: fc.constantFrom('sanne', 'joost', 'hr'),
    })
    fc.assert(
      fc.property(anything, (given) => {
        const can = withdrawalActions(facts(given))
        if (given.by === 'hr') expect(can).toEqual({ propose: false, answer: false, takeBack: false })
        expect([can.propose, can.answer].filter(Boolean).length).toBeLessThan(2)
        expect([can.answer, can.takeBack].filter(Boolean).length).toBeLessThan(2)
      }),
    )
  })
})
