import type { Agreement } from '@tweespraak/contract/agreements'
import { describe, expect, test } from 'vitest'
import { choicesAt } from './likely-deed.ts'

const nothing: Agreement['can'] = {
  edit: false,
  remove: false,
  keep: false,
  break: false,
  reopen: false,
  settleSupport: false,
  proposeChange: false,
  answerChange: false,
  withdrawChange: false,
}
const open = { ...nothing, keep: true, break: true, proposeChange: true }
const closedBy = (by: 'employee' | 'leader') => ({ by, at: '2026-11-21T10:00:00Z', reason: null })
const support = (state: 'promised' | 'given' | 'missed') => ({
  kind: 'time' as const,
  words: null,
  state,
  reason: null,
})
const seen = (some: Partial<Parameters<typeof choicesAt>[0]>, making = false) =>
  choicesAt({ can: open, doer: 'employee', mySide: 'employee', support: null, closed: null, ...some }, making)

describe('the likely deed', () => {
  const supported = { can: { ...open, settleSupport: true }, support: support('promised') }
  const missed = { ...supported, support: support('missed') }
  test.each([
    ['of who does it: it is done', {}, 'keep'],
    ['of who does it, with support to come: it is done', supported, 'keep'],
    ['of who promised the support: it is given', { ...supported, mySide: 'leader' }, 'given'],
    ['of the other, who promised nothing: none', { mySide: 'leader' }, null],
    ['after support that did not come: another date', missed, 'newDate'],
    ['the same for who promised it', { ...missed, mySide: 'leader' }, 'newDate'],
    [
      'after one closed it: undo that',
      { can: { ...nothing, reopen: true }, closed: closedBy('employee') },
      'undo',
    ],
    [
      'after the other closed it: open it again',
      { can: { ...nothing, reopen: true }, closed: closedBy('leader') },
      'reopen',
    ],
    ['of HR, who only reads: none', { can: nothing, mySide: null }, null],
  ] as const)('%s', (_, some, main) => {
    expect(seen(some).main).toBe(main)
  })
})

test('the other may still say that it is done, with a second click', () => {
  expect(seen({ mySide: 'leader' }).others).toContain('keep')
})

test('of what is over, whether the support came is asked beside it, not hidden in a menu', () => {
  const over = {
    can: { ...nothing, reopen: true, settleSupport: true },
    support: support('promised'),
    closed: closedBy('employee'),
  }
  expect(seen(over)).toEqual({ main: 'undo', others: [] })
})

test('what is being made can be worded anew or taken away, and nothing has become of it yet', () => {
  const can = { ...open, settleSupport: true, edit: true, remove: true }
  expect(seen({ can, support: support('promised') }, true)).toEqual({
    main: null,
    others: ['edit', 'remove'],
  })
})
