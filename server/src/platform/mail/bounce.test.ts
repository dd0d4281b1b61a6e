import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { briefReport, exchangeReport, postfixReport } from '../../../test/bounces.ts'
import { calendarReply, replyMail } from '../../../test/reply.ts'
import { readBounce, statusOfRefusal } from './bounce.ts'
import { largestReply } from './reply.ts'

const mailId = '019b1c2d-3e4f-7a5b-8c6d-0123456789ab'
const other = '019b1c2d-3e4f-7a5b-8c6d-ba9876543210'
const read = (mail: string) => readBounce(new TextEncoder().encode(mail))

describe('a report of a mail server', () => {
  it.each([
    ['Postfix', postfixReport, '5.1.1'],
    ['Exchange', exchangeReport, '5.1.10'],
    ['one that sends nothing back', briefReport, '4.2.2'],
  ])('of %s says which mail does not arrive, and with which status', async (_, report, status) => {
    expect(await read(report({ mailId }))).toEqual({ mailId, action: 'failed', status })
    expect(await read(report({ mailId, action: 'Delayed', status: '4.4.7' }))).toEqual({
      mailId,
      action: 'delayed',
      status: '4.4.7',
    })
    expect(await read(report({ mailId, action: 'delivered', status: '2.0.0' }))).toBeNull()
  })

  it('names the mail by its envelope, else by what came back, else by what it answers to', async () => {
    const whole = postfixReport({ mailId })
    const without = whole.replace(`Original-Envelope-Id: ${mailId}\r\n`, '')
    expect(await read(without)).toMatchObject({ mailId })
    const foreign = without.replaceAll(`<${mailId}@tweespraak>`, '<a@b.example>')
    expect(await read(foreign)).toBeNull()
    const answering = exchangeReport({ mailId }).replace(`In-Reply-To: <${mailId}`, `In-Reply-To: <${other}`)
    expect(await read(answering)).toMatchObject({ mailId })
  })

  it('without a status that can be, it is that of the server’s words, or one that says no more than that it failed', async () => {
    expect(await read(postfixReport({ mailId }).replace('Status: 5.1.1', 'Status: bad'))).toMatchObject({
      status: '5.1.1',
    })
    expect(await read(briefReport({ mailId, status: '9.9.9' }))).toMatchObject({ status: '5.0.0' })
  })

  it('is not in an answer to an invitation, nor in what somebody writes, nor in what is too large', async () => {
    const parts = { uid: 'een@tweespraak', attendee: 'sanne@example.nl', to: 'antwoord@example.nl' }
    expect(await read(replyMail(parts))).toBeNull()
    expect(await read(calendarReply(parts))).toBeNull()
    expect(
      await read(`In-Reply-To: <${mailId}@tweespraak>\r\n\r\nStatus: 5.1.1\r\nAction: failed`),
    ).toBeNull()
    expect(await read(postfixReport({ mailId, words: ' '.repeat(largestReply) }))).toBeNull()
  })
})

test('whatever comes is read or passed over, and never breaks what reads it', async () => {
  const reports = [postfixReport({ mailId }), exchangeReport({ mailId }), briefReport({ mailId })]
  const anything = fc.oneof(
    fc.uint8Array({ maxLength: 2000 }),
    fc
      .tuple(fc.constantFrom(...reports), fc.nat(3000), fc.nat(200), fc.uint8Array({ maxLength: 60 }))
      .map(([whole, at, length, bytes]) => {
        const source = Buffer.from(whole)
        return Buffer.concat([source.subarray(0, at), bytes, source.subarray(at + length)])
      }),
  )
  await fc.assert(
    fc.asyncProperty(anything, async (source) => {
      const bounce = await readBounce(source)
      if (bounce !== null) expect(bounce.status).toMatch(/^[45]\.\d{1,3}\.\d{1,3}$/)
    }),
    { numRuns: 100 },
  )
})

describe('a refusal while a mail is handed in', () => {
  const refusal = (command: string, responseCode: number, response: string) =>
    Object.assign(new Error(response), { command, responseCode, response })

  it.each([
    ['RCPT TO', 550, '550 5.1.1 <weg@example.org>: User unknown', '5.1.1'],
    ['RCPT TO', 550, '550-5.2.1 The account is disabled', '5.2.1'],
    ['RCPT TO', 550, '550 5.4.1 Recipient address rejected: Access denied', '5.4.1'],
    ['RCPT TO', 550, '550 No such user here', '5.0.0'],
    ['RCPT TO', 552, '552 Mailbox full', '5.2.2'],
    ['DATA', 550, '550 5.2.2 Mailbox full', '5.2.2'],
  ])('at %s with %i (%s) is about the recipient: %s', (command, code, response, status) => {
    expect(statusOfRefusal(refusal(command, code, response))).toBe(status)
  })

  it.each([
    ['what may pass', 'RCPT TO', 450, '450 4.2.0 Greylisted'],
    ['a relay that does not let us through', 'RCPT TO', 554, '554 5.7.1 Relay access denied'],
    ['a relay that says so without a status', 'RCPT TO', 554, '554 Relay access denied'],
    ['our own address', 'RCPT TO', 550, '550 5.1.8 Sender address rejected'],
    ['our name', 'MAIL FROM', 550, '550 5.1.0 Sender rejected'],
    ['our own address, at our name', 'MAIL FROM', 550, '550 5.1.8 Bad sender'],
    ['our name without a status', 'MAIL FROM', 550, '550 Go away'],
    ['what we send', 'DATA', 554, '554 5.6.0 Not like this'],
    ['that we may not come in', 'AUTH PLAIN', 535, '535 5.7.8 Bad credentials'],
  ])('is not about the recipient: %s', (_, command, code, response) => {
    expect(statusOfRefusal(refusal(command, code, response))).toBeNull()
  })

  it('is not a connection that broke', () => {
    expect(statusOfRefusal(Object.assign(new Error('x'), { code: 'ECONNREFUSED' }))).toBeNull()
    expect(statusOfRefusal('550 5.1.1')).toBeNull()
  })
})
