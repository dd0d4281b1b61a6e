import { expect, test } from 'vitest'
import { byTurn } from './turn.ts'

const kind = { nl: 'Voortgangsgesprek', en: 'Progress' }
const talk = (at: string) => ({ conversationId: 'c', kind, at, series: null })
const next = (at: string) => ({ ...talk(at), underWay: false, series: null })
const due = (on: string, overdue: boolean, timely = true) => ({
  proposalId: 'p',
  kind,
  on,
  timely,
  now: timely,
  overdue,
  again: false,
  kindId: 'k',
  latest: null,
})

test('whose turn it is comes first: overdue, never spoken, time to plan, nothing planned, planned, at rest', () => {
  const awake = [
    { name: 'planned', last: null, next: next('2026-12-01T09:00:00Z'), due: null },
    { name: 'quiet', last: talk('2026-10-01T09:00:00Z'), next: null, due: null },
    { name: 'proposed', last: talk('2026-06-01T09:00:00Z'), next: null, due: due('2026-12-20', false) },
    { name: 'never', last: null, next: null, due: null },
    { name: 'late', last: talk('2025-11-01T09:00:00Z'), next: null, due: due('2026-11-02', true) },
    { name: 'later', last: talk('2025-11-01T09:00:00Z'), next: null, due: due('2026-10-02', true) },
    { name: 'sooner planned', last: null, next: next('2026-11-25T09:00:00Z'), due: null },
    {
      name: 'planned, and time for another kind',
      last: talk('2026-06-02T09:00:00Z'),
      next: next('2026-12-02T09:00:00Z'),
      due: due('2026-12-24', false),
    },
    {
      name: 'proposed for later',
      last: talk('2026-03-01T09:00:00Z'),
      next: null,
      due: due('2027-03-01', false, false),
    },
    { name: 'longer ago', last: talk('2026-02-01T09:00:00Z'), next: null, due: null },
  ]
  const resting = {
    name: 'resting',
    last: null,
    next: null,
    due: null,
    rest: { from: '2026-11-01', until: null },
  }
  const asked = {
    name: 'asked to choose',
    last: null,
    next: null,
    due: null,
    offer: { offerId: 'o', kind, mine: false },
  }
  const team = [resting, ...awake, asked].map((member) => ({ rest: null, offer: null, ...member }))
  expect(team.toSorted(byTurn).map(({ name }) => name)).toEqual([
    'later',
    'late',
    'never',
    'proposed',
    'planned, and time for another kind',
    'longer ago',
    'proposed for later',
    'quiet',
    'sooner planned',
    'planned',
    'asked to choose',
    'resting',
  ])
})
