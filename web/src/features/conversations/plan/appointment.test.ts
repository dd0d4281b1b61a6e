import { describe, expect, test } from 'vitest'
import type { Speaking } from '../../../lib/dates.ts'
import {
  appointmentOf,
  changesOf,
  freshAppointment,
  onProposedDay,
  plannedOf,
  problemsOf,
} from './appointment.ts'

const speaking: Speaking = {
  language: 'nl',
  timeZone: 'Europe/Amsterdam',
  now: Date.parse('2026-11-21T20:00:00Z'),
}

describe('a fresh appointment', () => {
  test.each([
    [14, '2026-12-07'],
    [15, '2026-12-07'],
    [16, '2026-12-07'],
    [17, '2026-12-08'],
    [34, '2026-12-28'],
  ])('%i days ahead is never in a weekend or on a holiday', (days, day) => {
    expect(freshAppointment(speaking, days).day).toBe(day)
  })
})

describe('an appointment for a conversation that is due', () => {
  test.each([
    ['later', '2027-05-14', '2027-05-14'],
    ['tomorrow', '2026-11-22', '2026-11-22'],
    ['today', '2026-11-21', '2026-11-30'],
    ['a month ago', '2026-10-21', '2026-11-30'],
  ])('%s is on a day that can still be planned', (_, dueOn, day) => {
    expect(onProposedDay(freshAppointment(speaking, 7), dueOn, speaking).day).toBe(day)
  })
})

describe('an appointment', () => {
  const whole = { ...freshAppointment(speaking, 14), minutes: 45, place: '  Kamer 2 ', purpose: '' }

  test('travels as instants, without empty texts', () => {
    expect(plannedOf(whole, speaking.timeZone)).toEqual({
      startsAt: '2026-12-07T09:00:00.000Z',
      endsAt: '2026-12-07T09:45:00.000Z',
      place: 'Kamer 2',
      videoLink: null,
      purpose: null,
    })
  })

  test('comes back as it was filled in', () => {
    const planned = plannedOf(whole, speaking.timeZone)
    if (planned === null) throw new Error('The appointment is whole')
    expect(appointmentOf(planned, speaking)).toEqual({ ...whole, place: 'Kamer 2' })
  })

  test.each([
    [{ day: null }, 'day'],
    [{ time: '' }, 'day'],
    [{ videoLink: 'http://meet.example' }, 'videoLink'],
    [{ videoLink: 'https://' }, 'videoLink'],
  ] as const)('with %j does not travel', (change, problem) => {
    expect(problemsOf({ ...whole, ...change })).toEqual(new Set([problem]))
    expect(plannedOf({ ...whole, ...change }, speaking.timeZone)).toBeNull()
  })
})

describe('a planned appointment that is handed in again', () => {
  const kept = {
    startsAt: '2026-12-07T09:00:00.000Z',
    endsAt: '2026-12-07T10:00:00Z',
    place: 'De Linde',
    videoLink: null,
    purpose: null,
  }
  const again = plannedOf(appointmentOf(kept, speaking), speaking.timeZone) ?? kept

  test('is the same when nothing was touched', () => {
    expect(changesOf(again, kept)).toEqual([])
  })

  test.each([
    [{ startsAt: '2026-12-07T08:00:00Z' }, ['time']],
    [{ endsAt: '2026-12-07T10:30:00Z' }, ['time']],
    [{ place: null }, ['place']],
    [{ videoLink: 'https://bellen.voorbeeld.nl' }, ['place']],
    [{ purpose: 'Het rooster' }, ['purpose']],
    [{ startsAt: '2026-12-07T08:00:00Z', place: null }, ['time', 'place']],
  ])('is another with %j: %j', (change, changes) => {
    expect(changesOf({ ...again, ...change }, kept)).toEqual(changes)
  })
})
