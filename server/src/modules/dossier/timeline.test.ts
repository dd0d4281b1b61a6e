import type { FileEntry } from '@tweespraak/contract/dossier'
import { describe, expect, it } from 'vitest'
import { minutesToNextTry, timelineOf } from './timeline.ts'

const talk = (at: string): FileEntry => ({
  type: 'conversation',
  conversationId: at,
  kind: { nl: 'Voortgangsgesprek', en: 'Progress talk' },
  state: 'filed',
  offered: false,
  at,
  withdrawnAt: null,
  series: null,
  leader: { personId: '', name: '' },
  report: null,
})
const agreed = (at: string): FileEntry => ({
  type: 'agreement',
  agreementId: at,
  at,
  what: '',
  doer: { personId: '', name: '' },
  dueOn: '2027-01-01',
  state: 'open',
  overdue: false,
})

describe('the timeline of a file', () => {
  it('tells the newest day first, and of a day the conversation before what was agreed in it', () => {
    const told = timelineOf(
      [talk('2025-01-01T09:00:00Z'), talk('2026-01-01T09:00:00Z')],
      [agreed('2026-01-01T09:50:00Z'), agreed('2026-06-01T09:00:00Z'), agreed('2026-01-01T09:40:00Z')],
      'Europe/Amsterdam',
    )
    expect(told.map(({ type, at }) => `${type} ${at}`)).toEqual([
      'agreement 2026-06-01T09:00:00Z',
      'conversation 2026-01-01T09:00:00Z',
      'agreement 2026-01-01T09:40:00Z',
      'agreement 2026-01-01T09:50:00Z',
      'conversation 2025-01-01T09:00:00Z',
    ])
  })

  it('counts days as people in the time zone do', () => {
    const evening = [agreed('2026-06-01T22:30:00Z')]
    const told = timelineOf([talk('2026-06-01T09:00:00Z')], evening, 'Europe/Amsterdam')
    expect(told.map(({ type }) => type)).toEqual(['agreement', 'conversation'])
  })
})

it.each([
  [1, 2],
  [2, 4],
  [5, 32],
  [6, 60],
  [1000, 60],
])('after try %i a report waits %i minutes for the next', (tries, minutes) => {
  expect(minutesToNextTry(tries)).toBe(minutes)
})
