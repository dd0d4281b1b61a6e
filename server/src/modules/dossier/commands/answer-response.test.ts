import { conversationsRoutes } from '@tweespraak/contract/conversations'
import { homeRoutes } from '@tweespraak/contract/home'
import { peopleRoutes } from '@tweespraak/contract/people'
import { responseRoutes as routes } from '@tweespraak/contract/response'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { testApp, type TestApp } from '../../../../test/app.ts'
import { aCircle, aConversation, type Circle, type Guest } from '../../../../test/factories/conversations.ts'
import { aManager } from '../../../../test/factories/people.ts'
import { aResponse, signForSeen } from '../../../../test/factories/responses.ts'
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

const list = (who: Guest) => app.call(routes.list, who.asker, { params: { conversationId } })
const newest = async (who: Guest) => {
  const [first] = (await list(who)).body.responses
  if (first === undefined) throw new Error('Nobody responded')
  return first
}
const answer = (who: Guest, responseId: string, verdict: 'follows' | 'declines') =>
  app.call(routes.answer, who.asker, {
    params: { conversationId, responseId },
    body: { verdict, text: 'zienswijze answer' },
  })
const readsReport = async (who: Guest, responseId: string) =>
  (await app.call(routes.openReport, who.asker, { params: { conversationId, responseId } })).status === 200
const tasksOf = async (who: Guest) => {
  const { body } = await app.call(homeRoutes.home, who.asker)
  return [...body.now, ...body.soon].map(({ task }) => task)
}
const leave = (who: Guest) =>
  app.call(peopleRoutes.leave, circle.hr.asker, {
    params: { personId: who.personId },
    body: {
      lastDay: Temporal.Now.plainDateISO('Europe/Amsterdam').subtract({ days: 1 }).toString(),
    },
  })
const withdraw = async () => {
  const params = { conversationId }
  const body = { reason: 'by-accident' } as const
  await app.call(conversationsRoutes.proposeWithdrawal, circle.employee.asker, { params, body })
  return app.call(conversationsRoutes.agreeWithdrawal, circle.manager.asker, { params })
}

/** The conversation comes under this person, who leads the employee from now on. */
const handOverTo = async ({ personId }: { readonly personId: string }) => {
  const { db } = app.services
  await db.owner
    .updateTable('assignments')
    .set({ manager_id: personId })
    .where('person_id', '=', circle.employee.personId)
    .execute()
  return app.call(conversationsRoutes.handOver, circle.hr.asker, {
    params: { conversationId },
    body: { leaderId: personId },
  })
}
const anHeir = async (): Promise<Guest> => {
  const { organizationId } = circle
  const { personId, name } = await aManager(app.services.db, { organizationId })
  return { personId, name, asker: await app.signIn({ organizationId, personId }) }
}

describe('a response to a report that comes under somebody else', () => {
  it('is answered by who leads now; who led reads nothing of it any more', async () => {
    const responseId = await aResponse(app, circle, conversationId, 'handed-in')
    const heir = await anHeir()
    expect(await tasksOf(circle.manager)).toContain('answer-response')
    expect((await handOverTo(heir)).status).toBe(204)

    expect(await tasksOf(circle.manager)).not.toContain('answer-response')
    expect(await tasksOf(heir)).toContain('answer-response')
    expect((await list(circle.manager)).refusal?.code).toBe('not-found')
    expect((await answer(circle.manager, responseId, 'follows')).refusal?.code).toBe('not-found')
    expect((await list(heir)).body).toMatchObject({ sight: 'leader', can: { answer: true } })
    expect((await newest(heir)).words.response).toBe('zienswijze response')
    expect((await answer(heir, responseId, 'declines')).status).toBe(204)
    expect((await newest(circle.employee)).answer?.by.personId).toBe(heir.personId)
  })

  it('keeps an answer in the name of who gave it, and asks who leads the leader now', async () => {
    const responseId = await aResponse(app, circle, conversationId, 'declined')
    const heir = await anHeir()
    await handOverTo(heir)
    expect(await newest(heir)).toMatchObject({
      answer: { by: { personId: circle.manager.personId } },
      words: { answer: 'zienswijze answer' },
    })
    // Nobody leads who leads it now: HR appoints, and not who held the talk.
    const params = { conversationId, responseId }
    await app.call(routes.ask, circle.employee.asker, { params, body: { companion: null } })
    expect(await newest(circle.employee)).toMatchObject({ step: 'higher', higher: null })
    const appoint = (who: Guest) =>
      app.call(routes.appoint, circle.hr.asker, { params, body: { personId: who.personId } })
    expect((await appoint(circle.manager)).refusal?.code).toBe('cannot-decide')
    expect((await appoint(heir)).refusal?.code).toBe('cannot-decide')
    expect((await appoint(circle.managersManager)).status).toBe(204)
  })

  it('is decided by somebody else when who was to decide comes to lead it', async () => {
    const responseId = await aResponse(app, circle, conversationId, 'talked')
    const { managersManager, colleague, hr } = circle
    expect((await handOverTo(managersManager)).status).toBe(204)
    const params = { conversationId, responseId }
    const decide = (who: Guest) =>
      app.call(routes.decide, who.asker, { params, body: { verdict: 'follows', text: 'Goed' } })
    expect((await decide(managersManager)).refusal?.code).toBe('not-allowed')
    expect((await list(managersManager)).body).toMatchObject({ sight: 'leader', can: { decide: false } })
    expect(await tasksOf(managersManager)).not.toContain('decide-response')
    expect(await tasksOf(hr)).toContain('appoint-higher')
    const body = { personId: colleague.personId }
    expect((await app.call(routes.appoint, hr.asker, { params, body })).status).toBe(204)
    // Whom somebody else was to hear is heard anew.
    expect((await decide(colleague)).refusal?.code).toBe('talk-first')
  })
})

describe('a response to a report that both withdraw', () => {
  it('ends with it: nobody reads or is asked anything, and nothing of it is sealed', async () => {
    await signForSeen(app, circle, conversationId)
    const responseId = await aResponse(app, circle, conversationId, 'asked')
    const { employee, manager, managersManager, hr } = circle
    expect(await readsReport(managersManager, responseId)).toBe(true)
    expect((await withdraw()).status).toBe(200)
    for (const who of [employee, manager, managersManager, hr]) {
      expect((await list(who)).refusal?.code).toBe('not-found')
      expect(await readsReport(who, responseId)).toBe(false)
      expect((await tasksOf(who)).filter((task) => /respon|higher/.test(task))).toEqual([])
    }
    await app.services.jobs.drain()
    const { owner } = app.services.db
    const left = await owner
      .selectFrom('responses')
      .select('step')
      .where('response_id', '=', responseId)
      .execute()
    const sealed = await owner
      .selectFrom('sealed_responses')
      .select('pages')
      .where('response_id', '=', responseId)
      .execute()
    expect({ left, sealed }).toEqual({ left: [{ step: 'ended' }], sealed: [] })
  })

  it('is not read either when it was sealed before', async () => {
    await signForSeen(app, circle, conversationId)
    const responseId = await aResponse(app, circle, conversationId, 'decided')
    const { employee, manager, hr } = circle
    const pdf = (who: Guest) => app.call(routes.pdf, who.asker, { params: { conversationId, responseId } })
    expect((await pdf(employee)).status).toBe(200)
    await withdraw()
    for (const who of [employee, manager, hr]) expect((await pdf(who)).refusal?.code).toBe('not-found')
  })
})

describe('a response of somebody who leaves', () => {
  it('is still answered, and sealed when its term has passed; who left is mailed nothing', async () => {
    await signForSeen(app, circle, conversationId)
    const responseId = await aResponse(app, circle, conversationId, 'handed-in')
    await app.services.jobs.drain()
    const before = mailbox.mails.length
    expect((await leave(circle.employee)).status).toBe(204)
    expect((await list(circle.employee)).status).toBe(401)
    expect((await answer(circle.manager, responseId, 'declines')).status).toBe(204)
    app.clock.advance({ hours: 24 * 15 })
    await passResponseTerms(app.services)
    await app.services.jobs.drain()
    expect(await newest(circle.manager)).toMatchObject({ step: 'ended', ended: { how: 'rested' } })
    expect((await newest(circle.manager)).sealedAt).not.toBeNull()
    expect(mailbox.mails.slice(before).map(({ subject }) => subject)).toEqual([])
  })

  it('that waits for a decision is decided', async () => {
    await signForSeen(app, circle, conversationId)
    const responseId = await aResponse(app, circle, conversationId, 'talked')
    await leave(circle.employee)
    const params = { conversationId, responseId }
    const body = { verdict: 'declines', text: 'Daarom niet' } as const
    const decided = await app.call(routes.decide, circle.managersManager.asker, { params, body })
    expect(decided.status).toBe(204)
    await app.services.jobs.drain()
    expect((await newest(circle.manager)).sealedAt).not.toBeNull()
  })
})

describe('when who decides leaves', () => {
  it('HR appoints somebody else, who reads it from then on', async () => {
    await signForSeen(app, circle, conversationId)
    const responseId = await aResponse(app, circle, conversationId, 'talked')
    const { managersManager, colleague, hr, employee } = circle
    expect((await leave(managersManager)).status).toBe(204)
    expect((await list(managersManager)).status).toBe(401)
    expect(await tasksOf(hr)).toContain('appoint-higher')
    expect((await newest(employee)).higher).toBeNull()
    expect((await list(colleague)).refusal?.code).toBe('not-found')
    const params = { conversationId, responseId }
    const body = { personId: colleague.personId }
    expect((await app.call(routes.appoint, hr.asker, { params, body })).status).toBe(204)
    expect(await tasksOf(colleague)).toContain('plan-response-talk')
    expect((await newest(colleague)).words.response).toBe('zienswijze response')
    expect(await readsReport(colleague, responseId)).toBe(true)
    expect(await tasksOf(hr)).not.toContain('appoint-higher')
  })

  it('and nobody was asked yet, who leads next higher by then is asked', async () => {
    await signForSeen(app, circle, conversationId)
    const responseId = await aResponse(app, circle, conversationId, 'declined')
    const { managersManager, employee, manager } = circle
    const next = await anHeir()
    await leave(managersManager)
    await app.services.db.owner
      .updateTable('assignments')
      .set({ manager_id: next.personId })
      .where('person_id', '=', manager.personId)
      .execute()
    const params = { conversationId, responseId }
    await app.call(routes.ask, employee.asker, { params, body: { companion: null } })
    expect((await newest(employee)).higher?.personId).toBe(next.personId)
  })
})
