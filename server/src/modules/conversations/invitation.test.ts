import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { calendarBehind, calendarChanges, calendarUid, readCalendarUid } from './invitation.ts'

const now = Temporal.Instant.from('2026-01-05T08:00:00Z')
const ahead = { state: 'planned', endsAt: '2026-02-01T10:00:00Z', people: ['sanne', 'joost'] } as const
const had = (...people: string[]) => people.map((personId) => ({ personId, method: 'request' as const }))

describe('what calendars are told', () => {
  it.each([
    ['everybody at the table has it', ahead, [], false, ['sanne request', 'joost request']],
    [
      'who lost their seat has it no more',
      { ...ahead, people: ['sanne', 'anne'] },
      had('sanne', 'joost'),
      false,
      ['sanne request', 'anne request', 'joost cancel'],
    ],
    [
      'nobody has what was called off',
      { ...ahead, state: 'cancelled' },
      had('sanne', 'joost'),
      true,
      ['sanne cancel', 'joost cancel'],
    ],
    [
      'who was never told is told of no end',
      { ...ahead, state: 'cancelled' },
      had('sanne'),
      true,
      ['sanne cancel'],
    ],
    [
      'a change is not told of what was called off meanwhile',
      { ...ahead, state: 'cancelled' },
      had('sanne'),
      false,
      [],
    ],
    ['an end is not told of what is on again meanwhile', ahead, had('sanne'), true, []],
    ['nothing is told once the talk has begun', { ...ahead, state: 'held' }, had('sanne'), false, []],
    [
      'nothing is told of what is over',
      { ...ahead, endsAt: '2026-01-05T08:00:00Z' },
      had('sanne'),
      false,
      [],
    ],
  ] as const)('%s', (_, about, told, calledOff, expected) => {
    const changes = calendarChanges(about, told, { calledOff, now })
    expect(changes.map(({ personId, method }) => `${personId} ${method}`)).toEqual(expected)
  })
})

test('an appointment is known again by its name, and nothing else is', () => {
  fc.assert(
    fc.property(fc.uuid(), fc.uuid(), (conversationId, organizationId) => {
      const ids = { conversationId, organizationId }
      expect(readCalendarUid(calendarUid(ids))).toEqual(ids)
    }),
  )
  fc.assert(fc.property(fc.string(), (text) => readCalendarUid(text) === null))
})

describe('a calendar that was told nothing for a time', () => {
  it.each([
    ['planned', undefined, 0, 'request'],
    ['planned', { method: 'request', sequence: 0 }, 0, null],
    ['preparing', { method: 'request', sequence: 0 }, 2, 'request'],
    ['planned', { method: 'cancel', sequence: 1 }, 2, 'request'],
    ['cancelled', { method: 'request', sequence: 0 }, 1, 'cancel'],
    ['cancelled', { method: 'cancel', sequence: 1 }, 3, null],
    ['cancelled', undefined, 1, null],
    ['held', { method: 'request', sequence: 0 }, 1, null],
    ['recorded', undefined, 1, null],
  ] as const)(
    'of what is %s, was told %o and is at change %i, is told: %s',
    (state, told, sequence, expected) => {
      expect(calendarBehind({ state, endsAt: '2026-01-06T08:00:00Z' }, told, { sequence, now })).toBe(
        expected,
      )
      expect(calendarBehind({ state, endsAt: '2026-01-05T08:00:00Z' }, told, { sequence, now })).toBeNull()
    },
  )
})
