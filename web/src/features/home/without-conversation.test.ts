import type { TeamMember } from '@tweespraak/contract/home'
import { expect, test } from 'vitest'
import { withoutConversation } from './without-conversation.ts'

const conversation = {
  conversationId: '01990000-0000-7000-8000-000000000001',
  kind: { nl: 'Voortgang', en: 'Progress' },
  at: '2026-11-20T09:00:00Z',
  series: null,
}
const due: TeamMember['due'] = {
  proposalId: '01990000-0000-7000-8000-000000000002',
  kind: conversation.kind,
  on: '2026-12-01',
  timely: true,
  now: true,
  overdue: false,
  again: false,
  kindId: 'k',
  latest: null,
}
const none = { rest: null, last: null, next: null, offer: null, takeOver: null, due: null }

test('counts who had no conversation, and has none planned, offered or proposed', () => {
  expect(withoutConversation({ members: [none, none], talksExpected: true })).toBe(2)
  expect(withoutConversation({ members: [{ ...none, last: conversation }], talksExpected: true })).toBe(0)
  expect(
    withoutConversation({
      members: [{ ...none, next: { ...conversation, underWay: false } }],
      talksExpected: true,
    }),
  ).toBe(0)
  const offer = { offerId: conversation.conversationId, kind: conversation.kind, mine: false }
  expect(withoutConversation({ members: [{ ...none, offer }], talksExpected: true })).toBe(0)
  const leader = { personId: '01990000-0000-7000-8000-000000000003', name: 'Mo' }
  expect(
    withoutConversation({
      members: [{ ...none, takeOver: { ...conversation, leader } }],
      talksExpected: true,
    }),
  ).toBe(0)
  expect(withoutConversation({ members: [{ ...none, due }], talksExpected: true })).toBe(0)
  expect(
    withoutConversation({
      members: [{ ...none, rest: { from: '2026-11-01', until: null } }],
      talksExpected: true,
    }),
  ).toBe(0)
})

test('counts nobody where no kind is for everybody', () => {
  expect(withoutConversation({ members: [none], talksExpected: false })).toBe(0)
})
