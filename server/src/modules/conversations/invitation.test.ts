import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { calendarChanges, calendarUid, readCalendarUid } from './invitation.ts'

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
