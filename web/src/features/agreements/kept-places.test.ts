import type { Agreement } from '@tweespraak/contract/agreements'
import { expect, test } from 'vitest'
import { inPlace } from './kept-places.ts'

const nobody = { personId: '', name: '' }
const agreement = (agreementId: string, revision = 1): Agreement => ({
  agreementId,
  employee: nobody,
  leader: nobody,
  what: agreementId,
  measure: null,
  dueOn: '2026-12-01',
  doer: 'employee',
  mySide: 'employee',
  state: 'open',
  overdue: false,
  support: null,
  conversationId: null,
  madeBy: 'employee',
  madeAt: '2026-11-01T10:00:00Z',
  closed: null,
  change: null,
  followedBy: null,
  follows: null,
  revision,
  can: {
    edit: false,
    remove: false,
    keep: true,
    break: true,
    reopen: false,
    settleSupport: false,
    proposeChange: true,
    answerChange: false,
    withdrawChange: false,
  },
})
const kept = (order: string[], ...decided: Agreement[]) => ({
  order,
  decided: new Map(decided.map((one) => [one.agreementId, one])),
})
const shown = (rows: readonly Agreement[]) => rows.map((row) => `${row.agreementId}${row.revision}`)

test('what was closed here stays where it stood, as the deed left it', () => {
  const read = [agreement('a'), agreement('c')]
  expect(shown(inPlace(read, kept(['a', 'b', 'c'], agreement('b', 2))))).toEqual(['a1', 'b2', 'c1'])
})

test('what was opened again is shown as it was read', () => {
  const read = [agreement('b', 3), agreement('a')]
  expect(shown(inPlace(read, kept(['a', 'b'], agreement('b', 2))))).toEqual(['a1', 'b3'])
})

test('what somebody else closed meanwhile goes, and what is new comes where it was read', () => {
  const read = [agreement('a'), agreement('n'), agreement('c')]
  expect(shown(inPlace(read, kept(['a', 'b', 'c'], agreement('c', 2))))).toEqual(['a1', 'n1', 'c2'])
})
