import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAppointment } from '../../../test/appointment.ts'
import { answerAddress, bareAddress, type CalendarEntry, writeCalendar } from './calendar.ts'

const entry: CalendarEntry = {
  method: 'request',
  uid: 'een@tweespraak',
  sequence: 3,
  writtenAt: '2026-01-05T08:00:00Z',
  startsAt: '2026-02-01T09:00:00Z',
  endsAt: '2026-02-01T10:00:00Z',
  kind: 'Voortgangsgesprek',
  employee: 'Sanne Visser',
  leader: 'Joost Bakker',
  place: null,
  videoLink: null,
  link: 'https://tweespraak.example.nl/conversations/1',
  organizer: { name: 'Joost Bakker', address: 'antwoord+abc@example.nl' },
  guest: { name: 'Sanne Visser', address: 'sanne@example.nl', answer: null, asked: true },
}

describe('what a calendar is sent', () => {
  it.each([
    ['the Friday before the clocks go forward', '2026-03-27T09:00', '2026-03-27T08:00:00Z'],
    ['the Monday after', '2026-03-30T09:00', '2026-03-30T07:00:00Z'],
    ['the Friday before they go back', '2026-10-23T09:00', '2026-10-23T07:00:00Z'],
    ['the Monday after that', '2026-10-26T09:00', '2026-10-26T08:00:00Z'],
  ])('is at nine in Amsterdam on %s', (_, local, utc) => {
    const starts = Temporal.PlainDateTime.from(local).toZonedDateTime('Europe/Amsterdam').toInstant()
    const startsAt = starts.toString()
    const text = writeCalendar({ ...entry, startsAt, endsAt: starts.add({ hours: 1 }).toString() }, 'nl')
    expect(readAppointment(text)).toMatchObject({ startsAt: utc })
    expect(text).not.toContain('TZID')
  })

  it('names the kind and the two, in the language of who reads it', () => {
    expect(readAppointment(writeCalendar(entry, 'nl')).summary).toBe(
      'Voortgangsgesprek: Sanne Visser en Joost Bakker',
    )
    expect(readAppointment(writeCalendar({ ...entry, kind: 'Progress' }, 'en')).summary).toBe(
      'Progress: Sanne Visser and Joost Bakker',
    )
  })

  it('is at the place, and by video where there is none', () => {
    const videoLink = 'https://video.example.nl/kamer?een=1,2'
    expect(readAppointment(writeCalendar({ ...entry, place: 'De Linde', videoLink }, 'nl')).location).toBe(
      'De Linde',
    )
    expect(readAppointment(writeCalendar({ ...entry, videoLink }, 'nl')).location).toBe(videoLink)
  })

  it('asks for an answer only where one is wanted and arrives', () => {
    const asks = (guest: Partial<CalendarEntry['guest']>, method: CalendarEntry['method'] = 'request') =>
      readAppointment(writeCalendar({ ...entry, method, guest: { ...entry.guest, ...guest } }, 'nl'))
        .attendees[0]
    expect(asks({})).toMatchObject({ answer: 'NEEDS-ACTION', asked: true })
    expect(asks({ asked: false })).toMatchObject({ asked: false })
    expect(asks({ answer: 'tentative' })).toMatchObject({ answer: 'TENTATIVE', asked: false })
    expect(asks({}, 'cancel')).toMatchObject({ asked: false })
  })

  it('stays one appointment whatever a place, a name or a kind is called', () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 })
    fc.assert(
      fc.property(words, words, words, (place, employee, kind) => {
        const read = readAppointment(writeCalendar({ ...entry, place, employee, kind }, 'nl'))
        expect(read).toMatchObject({ uid: entry.uid, startsAt: entry.startsAt, method: 'REQUEST' })
        expect(read.attendees).toHaveLength(1)
      }),
      { numRuns: 200 },
    )
  })
})

describe('where an answer goes', () => {
  it('is the address that is read, with the word of this guest behind a plus', () => {
    expect(answerAddress({ inboundAddress: 'antwoord@example.nl' }, 'abc')).toBe('antwoord+abc@example.nl')
    expect(answerAddress({ inboundAddress: null }, 'abc')).toBeNull()
  })

  it('is the address of the sender without a name where nothing is read', () => {
    expect(bareAddress('Tweespraak <t@example.nl>')).toBe('t@example.nl')
    expect(bareAddress('t@example.nl')).toBe('t@example.nl')
  })
})
