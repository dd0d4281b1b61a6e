import type { TeamMember } from '@tweespraak/contract/home'
import { expect, test } from 'vitest'
import { membersOf, teamParts } from './team-part.ts'

const calm: TeamMember = {
  personId: 'p',
  name: 'Calm',
  jobTitle: null,
  last: {
    conversationId: 'c',
    kind: { nl: 'Voortgang', en: 'Progress' },
    at: '2026-11-20T09:00:00Z',
    series: null,
  },
  next: null,
  takeOver: null,
  offer: null,
  rest: null,
  due: null,
  probationEndsOn: null,
  agreements: { open: 0, overdue: 0, promised: 0, promisedOverdue: 0 },
}
const due = (now: boolean): TeamMember['due'] => ({
  proposalId: null,
  kindId: 'k',
  kind: { nl: 'Voortgang', en: 'Progress' },
  on: '2026-12-25',
  timely: true,
  now,
  overdue: false,
  again: false,
  latest: null,
})
const members: readonly TeamMember[] = [
  calm,
  { ...calm, name: 'Due', due: due(true) },
  { ...calm, name: 'Later', due: due(false) },
  { ...calm, name: 'Never', last: null },
  { ...calm, name: 'Promised', agreements: { open: 2, overdue: 2, promised: 2, promisedOverdue: 2 } },
]

test('a count leads to those whom it is about, and to nobody who comes later', () => {
  const named = (part: Parameters<typeof membersOf>[0]) =>
    membersOf(part, { members, talksExpected: true }).map(({ name }) => name)
  expect(teamParts.map(named)).toEqual([['Due'], ['Never'], ['Promised']])
  expect(named(undefined)).toHaveLength(5)
})
