import { responseRoutes as routes } from '@tweespraak/contract/response'
import { conversationsRoutes } from '@tweespraak/contract/conversations'
import { dossierRoutes } from '@tweespraak/contract/dossier'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { testApp, type TestApp } from '../../../../test/app.ts'
import {
  aCircle,
  aConversation,
  type Circle,
  type Guest,
  seenBy,
} from '../../../../test/factories/conversations.ts'
import { aResponse } from '../../../../test/factories/responses.ts'
import { type Mailbox, openMailbox } from '../../../../test/mailbox.ts'
import { passResponseTerms } from './pass-response-terms.ts'

let app: TestApp
let mailbox: Mailbox
let circle: Circle
let conversationId: string

beforeAll(async () => {
  mailbox = await openMailbox()
  app = await testApp({ settings: { SMTP_URL: mailbox.url } })
})
afterAll(async () => {
  await app.close()
  await mailbox.close()
})
beforeEach(async () => {
  app.clock.set(Temporal.Now.instant().toString())
  circle = await aCircle(app)
  // Terms of weeks pass here; nobody's session does.
  await sql`update auth.session set "expiresAt" = now() + interval '1 year'`.execute(app.services.db.owner)
  conversationId = await aConversation(app, circle, 'offered', { kind: 'improvement' })
})

const seen = async (who: Guest) => {
  const { body } = await app.call(routes.list, who.asker, { params: { conversationId } })
  return body
}
const newest = async (who: Guest) => {
  const [first] = (await seen(who)).responses
  if (first === undefined) throw new Error('Nobody responded')
  return first
}
const handIn = (who: Guest, responseId: string = crypto.randomUUID(), text = 'Ik zie dit anders.') =>
  app.call(routes.handIn, who.asker, { params: { conversationId }, body: { responseId, text } })
const answer = (who: Guest, responseId: string, verdict: 'follows' | 'declines', text = 'Daarom niet.') =>
  app.call(routes.answer, who.asker, { params: { conversationId, responseId }, body: { verdict, text } })

const sign = async (who: Guest, manner: 'agreed' | 'seen') => {
  const { report } = await seenBy(app, who, conversationId)
  return app.call(conversationsRoutes.sign, who.asker, {
    params: { conversationId },
    body: { manner, response: null, contentHash: report?.contentHash ?? '' },
  })
}
const signedForSeen = async () => {
  await sign(circle.employee, 'seen')
  await sign(circle.manager, 'agreed')
  await app.services.jobs.drain()
}

describe('a written response', () => {
  it('goes from the employee to the leader, who declines it with reasons, and to the next-higher manager', async () => {
    const { employee, manager, managersManager } = circle
    await signedForSeen()
    const responseId = await aResponse(app, circle, conversationId, 'decided')
    for (const who of [employee, manager]) {
      expect(await newest(who)).toMatchObject({
        responseId,
        step: 'ended',
        answer: { verdict: 'declines', by: { personId: manager.personId } },
        higher: { personId: managersManager.personId },
        decision: { verdict: 'declines' },
        ended: { how: 'decided' },
        words: {
          response: 'zienswijze response',
          answer: 'zienswijze answer',
          decision: 'zienswijze decision',
        },
      })
    }
  })

  it('is followed by taking back a report that waits for signatures', async () => {
    const responseId = await aResponse(app, circle, conversationId, 'handed-in')
    await sign(circle.employee, 'seen')
    expect((await answer(circle.manager, responseId, 'follows', 'Ik pas het aan.')).status).toBe(204)
    expect(await newest(circle.employee)).toMatchObject({ step: 'ended', ended: { how: 'followed' } })
    expect((await seenBy(app, circle.manager, conversationId)).report).toMatchObject({ status: 'draft' })
  })

  it('is followed beside a report that rests, which stays as it was', async () => {
    await signedForSeen()
    const before = await seenBy(app, circle.manager, conversationId)
    const responseId = await aResponse(app, circle, conversationId, 'handed-in')
    await answer(circle.manager, responseId, 'follows', 'Lees dit erbij: de cijfers kloppen niet.')
    await app.services.jobs.drain()
    expect((await seenBy(app, circle.manager, conversationId)).report).toEqual(before.report)
    expect((await newest(circle.employee)).sealedAt).not.toBeNull()
  })

  it('is sealed beside the report at its end, for whom the report is', async () => {
    await signedForSeen()
    const responseId = await aResponse(app, circle, conversationId, 'decided')
    const params = { conversationId, responseId }
    for (const who of [circle.employee, circle.manager, circle.hr]) {
      const pdf = await app.call(routes.pdf, who.asker, { params })
      expect(pdf.bytes.subarray(0, 8).toString()).toBe('%PDF-1.7')
    }
    for (const who of [circle.colleague, circle.managersManager, circle.stranger])
      expect((await app.call(routes.pdf, who.asker, { params })).refusal?.code).toBe('not-found')
    const file = await app.call(dossierRoutes.mine, circle.employee.asker, { query: {} })
    const entry = file.body.entries.find((each) => each.type === 'conversation')
    expect(entry?.type === 'conversation' && entry.report).toMatchObject({ responses: [{ responseId }] })
    // Who came along is nobody's business any more.
    expect((await newest(circle.employee)).words.companion).toBeNull()
  })

  it('never keeps the report from the file', async () => {
    await aResponse(app, circle, conversationId, 'handed-in')
    await signedForSeen()
    expect((await seenBy(app, circle.employee, conversationId)).state).toBe('filed')
    expect((await newest(circle.employee)).step).toBe('leader')
  })

  it('goes on without an answer as soon as the term has passed, and rests when nobody goes on', async () => {
    await signedForSeen()
    const responseId = await aResponse(app, circle, conversationId, 'handed-in')
    app.clock.advance({ hours: 24 * 8 })
    await passResponseTerms(app.services)
    await app.services.jobs.drain()
    expect(await newest(circle.employee)).toMatchObject({ step: 'employee', answer: null })
    expect((await seen(circle.employee)).can).toMatchObject({ ask: true, rest: true })
    // Late, and before the employee goes on, it still counts.
    expect((await seen(circle.manager)).can.answer).toBe(true)
    app.clock.advance({ hours: 24 * 15 })
    await passResponseTerms(app.services)
    await app.services.jobs.drain()
    expect(await newest(circle.employee)).toMatchObject({
      responseId,
      step: 'ended',
      ended: { how: 'rested' },
    })
    expect((await newest(circle.employee)).sealedAt).not.toBeNull()
  })

  it('comes too late a term after the report came to rest; once for what a report says; never after agreement', async () => {
    await signedForSeen()
    const responseId = crypto.randomUUID()
    expect((await handIn(circle.employee, responseId)).status).toBe(204)
    expect((await handIn(circle.employee, responseId)).status).toBe(204)
    expect((await handIn(circle.employee)).refusal?.code).toBe('response-runs')
    expect((await handIn(circle.manager)).refusal?.code).toBe('not-allowed')
    expect((await handIn(circle.colleague)).refusal?.code).toBe('not-found')
    await answer(circle.manager, responseId, 'follows')
    expect((await handIn(circle.employee)).refusal?.code).toBe('already-responded')

    conversationId = await aConversation(app, circle, 'offered', { kind: 'improvement' })
    await signedForSeen()
    app.clock.advance({ hours: 24 * 15 })
    expect((await handIn(circle.employee)).refusal?.code).toBe('response-too-late')

    conversationId = await aConversation(app, circle, 'offered', { kind: 'improvement' })
    await sign(circle.employee, 'agreed')
    expect((await handIn(circle.employee)).refusal?.code).toBe('agreed-already')

    conversationId = await aConversation(app, circle, 'offered')
    expect((await handIn(circle.employee)).refusal?.code).toBe('no-responses')
  })

  it('is taken back while nobody answered, and leaves nothing', async () => {
    const responseId = await aResponse(app, circle, conversationId, 'handed-in')
    const params = { conversationId, responseId }
    expect((await app.call(routes.takeBack, circle.manager.asker, { params })).refusal?.code).toBe(
      'not-allowed',
    )
    expect((await app.call(routes.takeBack, circle.employee.asker, { params })).status).toBe(204)
    expect((await seen(circle.manager)).responses).toEqual([])
    const left = await app.services.db.owner
      .selectFrom('response_words')
      .selectAll()
      .where('response_id', '=', responseId)
      .execute()
    expect(left).toEqual([])
    const again = await aResponse(app, circle, conversationId, 'declined')
    const answered = { conversationId, responseId: again }
    expect((await app.call(routes.takeBack, circle.employee.asker, { params: answered })).refusal?.code).toBe(
      'not-your-step',
    )
  })

  it('is told to who is asked next, without a word of it', async () => {
    await signedForSeen()
    const before = mailbox.mails.length
    await aResponse(app, circle, conversationId, 'decided')
    const subjects = mailbox.mails.slice(before).map(({ subject }) => subject)
    expect(subjects).toHaveLength(6)
    expect(JSON.stringify(mailbox.mails.slice(before))).not.toContain('zienswijze response')
    expect([...app.logged].join('')).not.toContain('zienswijze response')
  })
})

describe('the next-higher manager', () => {
  it('reads the report and the response from when the employee asks until the decision, and that is written down', async () => {
    await signedForSeen()
    const { managersManager, employee } = circle
    const open = (responseId: string) =>
      app.call(routes.openReport, managersManager.asker, { params: { conversationId, responseId } })
    const list = () => app.call(routes.list, managersManager.asker, { params: { conversationId } })
    const responseId = await aResponse(app, circle, conversationId, 'asked')
    expect((await list()).body).toMatchObject({
      sight: 'higher',
      responses: [{ words: { response: 'zienswijze response', companion: 'zienswijze companion' } }],
      can: { planTalk: true, decide: false },
    })
    expect(JSON.stringify((await open(responseId)).body)).toContain('woorden')
    const openings = await app.call(dossierRoutes.openings, employee.asker, { query: {} })
    expect(openings.body.items[0]).toMatchObject({
      by: { personId: managersManager.personId },
      what: 'report',
    })

    const sealedFor = async () => {
      const pdf = await app.call(dossierRoutes.reportPdf, managersManager.asker, {
        params: { conversationId },
      })
      return pdf.refusal?.code ?? 'read'
    }
    expect(await sealedFor()).toBe('read')
    const params = { conversationId, responseId }
    const decide = () =>
      app.call(routes.decide, managersManager.asker, {
        params,
        body: { verdict: 'follows', text: 'De cijfers worden nagekeken.' },
      })
    expect((await decide()).refusal?.code).toBe('talk-first')
    const at = app.clock.now().add({ hours: 24 })
    await app.call(routes.planTalk, managersManager.asker, {
      params,
      body: { at: at.toString(), place: 'Kamer 3' },
    })
    expect((await newest(employee)).words.place).toBe('Kamer 3')
    app.clock.advance({ hours: 25 })
    expect((await decide()).status).toBe(204)
    expect((await list()).refusal?.code).toBe('not-found')
    expect(await sealedFor()).toBe('not-found')
    expect((await open(responseId)).refusal?.code).toBe('not-found')
  })

  it('reads nothing before that', async () => {
    await signedForSeen()
    const responseId = await aResponse(app, circle, conversationId, 'declined')
    const { asker } = circle.managersManager
    const params = { conversationId, responseId }
    expect((await app.call(routes.list, asker, { params })).refusal?.code).toBe('not-found')
    expect((await app.call(routes.openReport, asker, { params })).refusal?.code).toBe('not-found')
  })

  it('is appointed by HR where nobody leads the leader, and HR reads nothing by that', async () => {
    const { hr, manager, colleague, employee } = circle
    await app.services.db.owner
      .updateTable('assignments')
      .set({ manager_id: null })
      .where('person_id', '=', manager.personId)
      .execute()
    const responseId = await aResponse(app, circle, conversationId, 'asked')
    const params = { conversationId, responseId }
    const appoint = (who: Guest, personId: string) =>
      app.call(routes.appoint, who.asker, { params, body: { personId } })
    expect((await seen(hr)).responses[0]).toMatchObject({
      higher: null,
      words: { response: null, answer: null, companion: null },
    })
    expect((await seen(hr)).can).toMatchObject({ appoint: true, answer: false })
    expect((await appoint(manager, colleague.personId)).refusal?.code).toBe('not-allowed')
    expect((await appoint(hr, manager.personId)).refusal?.code).toBe('cannot-decide')
    expect((await appoint(hr, employee.personId)).refusal?.code).toBe('cannot-decide')
    expect((await appoint(hr, colleague.personId)).status).toBe(204)
    expect((await newest(colleague)).words.response).toBe('zienswijze response')
    expect((await appoint(hr, circle.coach.personId)).refusal?.code).toBe('not-your-step')
    // Too late with it: somebody else may be asked.
    app.clock.advance({ hours: 24 * 9 })
    expect((await appoint(hr, circle.coach.personId)).status).toBe(204)
    expect((await app.call(routes.list, colleague.asker, { params })).refusal?.code).toBe('not-found')
  })
})
