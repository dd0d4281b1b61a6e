import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { calendarReply, replyMail, type ReplyParts } from '../../../test/reply.ts'
import { largestReply, readAnswer, readReply } from './reply.ts'

const word = '0123456789abcdef0123456789abcdef'
const inbound = 'antwoord@example.nl'
const parts: ReplyParts = {
  uid: 'een@tweespraak',
  attendee: 'sanne@example.nl',
  to: `antwoord+${word}@example.nl`,
}
const read = (mail: string) => readReply(new TextEncoder().encode(mail), inbound)

describe('an answer to an invitation', () => {
  it.each([
    ['ACCEPTED', 'accepted'],
    ['DECLINED', 'declined'],
    ['tentative', 'tentative'],
  ])('that says %s is read as %s', async (partstat, answer) => {
    expect(await read(replyMail({ ...parts, partstat, sequence: 4 }))).toEqual({
      uid: 'een@tweespraak',
      attendee: 'sanne@example.nl',
      answer,
      sequence: 4,
      words: [word],
    })
  })

  it('is known by where it went, in whatever case a server wrote that', async () => {
    const to = `Antwoord+${word.toUpperCase()}@Example.NL`
    expect(await read(replyMail({ ...parts, to }))).toMatchObject({ words: [word] })
  })

  it('is known by the organiser it answers, where a mailbox was forwarded', async () => {
    const forwarded = replyMail({ ...parts, to: 'iemand@elders.nl', organizer: parts.to })
    expect(await read(forwarded)).toMatchObject({ words: [word] })
  })

  it.each([
    ['an invitation that an automatic answer quotes', { method: 'REQUEST' }],
    ['another moment that is proposed', { method: 'COUNTER' }],
    ['no decision', { partstat: 'NEEDS-ACTION' }],
    ['a change that cannot be', { sequence: -1 }],
    ['a mail to another address', { to: 'antwoord@example.nl' }],
    ['a mail to a word of another length', { to: 'antwoord+0123@example.nl' }],
    ['a mail to another house', { to: `antwoord+${word}@example.com` }],
  ] satisfies [string, Partial<ReplyParts>][])('is not %s', async (_, other) => {
    expect(await read(replyMail({ ...parts, ...other }))).toBeNull()
  })

  it('is of one guest to one appointment', () => {
    const whole = calendarReply(parts)
    const event = whole.slice(whole.indexOf('BEGIN:VEVENT'), whole.indexOf('END:VCALENDAR'))
    expect(readAnswer(whole)).not.toBeNull()
    expect(readAnswer(whole.replace(event, event + event))).toBeNull()
    const guest = /ATTENDEE.*\r\n/.exec(whole)?.[0] ?? ''
    expect(readAnswer(whole.replace(guest, guest + guest))).toBeNull()
    expect(readAnswer(whole.replace(guest, ''))).toBeNull()
  })

  it('is not in what somebody writes, nor in what is larger than an answer', async () => {
    expect(await read('From: a@b.nl\r\nTo: c@d.nl\r\n\r\nIk kom niet')).toBeNull()
    expect(await read(replyMail(parts) + ' '.repeat(largestReply))).toBeNull()
  })
})

test('whatever comes is read or passed over, and never breaks what reads it', async () => {
  const whole = replyMail(parts)
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 2000 }),
    fc
      .tuple(fc.nat(whole.length), fc.nat(200), fc.string({ maxLength: 60 }))
      .map(([at, length, text]) => whole.slice(0, at) + text + whole.slice(at + length)),
  )
  await fc.assert(
    fc.asyncProperty(anything, async (mail) => {
      const reply = await read(mail)
      if (reply !== null) expect(reply.words.every((each) => /^[\da-f]{32}$/.test(each))).toBe(true)
    }),
    { numRuns: 60 },
  )
  const calendar = calendarReply(parts)
  fc.assert(
    fc.property(fc.nat(calendar.length), fc.nat(80), fc.string({ maxLength: 60 }), (at, length, text) => {
      readAnswer(calendar.slice(0, at) + text + calendar.slice(at + length))
    }),
    { numRuns: 200 },
  )
})
