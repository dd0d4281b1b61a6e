import { agreementsRoutes } from '@tweespraak/contract/agreements'
import { conversationsRoutes as routes } from '@tweespraak/contract/conversations'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Asker, testApp, type TestApp } from '../../../../test/app.ts'
import {
  aCircle,
  aConversation,
  type Circle,
  type Guest,
  seenBy,
} from '../../../../test/factories/conversations.ts'
import { aManager, aPerson } from '../../../../test/factories/people.ts'
import { closeUnsigned } from './close-unsigned.ts'
import { readTogether, typeTogether } from '../../../../test/typed.ts'

let app: TestApp
let circle: Circle
beforeAll(async () => {
  app = await testApp()
  circle = await aCircle(app)
})
afterAll(() => app.close())

const params = (conversationId: string) => ({ params: { conversationId } })
const reportOf = async (guest: Guest, conversationId: string) => {
  const { report } = await seenBy(app, guest, conversationId)
  if (report === null) throw new Error('There is no report yet')
  return report
}
const sign = (guest: Guest, conversationId: string, contentHash: string, response: string | null = null) =>
  app.call(routes.sign, guest.asker, {
    ...params(conversationId),
    body: { manner: 'agreed', response, contentHash },
  })
const edit = (
  guest: Guest,
  conversationId: string,
  voice: 'employee' | 'manager' | 'together',
  text: string,
  baseRevision = 1,
  sectionId = '-notes',
) =>
  app.call(routes.editReport, guest.asker, {
    params: { conversationId, sectionId },
    body: { voice, text, baseRevision },
  })
const takeBack = (conversationId: string) =>
  app.call(routes.takeBack, circle.manager.asker, params(conversationId))
const offer = (conversationId: string) => app.call(routes.offer, circle.manager.asker, params(conversationId))

describe('the talk', () => {
  it('is not noted before it begins or after it is finished', async () => {
    const early = await aConversation(app, circle, 'planned')
    const late = await aConversation(app, circle, 'reported')
    const type = (conversationId: string) => typeTogether(app, circle.manager.asker, conversationId, 'x')
    expect([await type(early), await type(late)]).toEqual(['not-allowed', 'not-allowed'])
    expect(await readTogether(app, circle.manager.asker, late)).toContain('woorden note-employee')
  })
})

describe('the report', () => {
  it('is drafted from what was shared, noted and agreed', async () => {
    const conversationId = await aConversation(app, circle, 'talking')
    const agreement = {
      employeeId: circle.employee.personId,
      leaderId: circle.manager.personId,
      conversationId,
      doer: 'employee' as const,
      what: 'Een cursus kiezen',
      measure: null,
      dueOn: app.clock
        .now()
        .add({ hours: 24 * 60 })
        .toString()
        .slice(0, 10),
      support: { kind: 'time' as const, words: 'twee uur per week' },
    }
    expect((await app.call(agreementsRoutes.add, circle.employee.asker, { body: agreement })).status).toBe(
      200,
    )
    await app.call(routes.finish, circle.employee.asker, params(conversationId))
    const report = await reportOf(circle.employee, conversationId)
    expect(report).toMatchObject({ status: 'draft', turn: 'manager', language: 'nl' })
    expect(report.agreements).toMatchObject([{ what: 'Een cursus kiezen', support: { kind: 'time' } }])
    const proud = report.sections.find(({ sectionId }) => sectionId === 'proud')
    expect(proud?.words).toMatchObject({ employee: 'woorden answer-employee-proud' })
    expect(report.sections.at(-1)?.words).toMatchObject({
      employee: '',
      manager: '',
      together: 'woorden note-employee\nwoorden note-manager',
    })
  })

  it('is written in turn, each their own words', async () => {
    const conversationId = await aConversation(app, circle, 'reported')
    expect((await edit(circle.employee, conversationId, 'employee', 'Nu ik')).refusal?.code).toBe(
      'not-your-turn',
    )
    expect((await edit(circle.manager, conversationId, 'employee', 'Jouw woorden')).refusal?.code).toBe(
      'not-your-words',
    )
    expect((await edit(circle.manager, conversationId, 'together', 'Samen')).body).toMatchObject({
      revision: 2,
    })
    expect((await edit(circle.manager, conversationId, 'together', 'Ander tabblad')).refusal).toMatchObject({
      code: 'changed-elsewhere',
      details: { text: 'Samen' },
    })
    await app.call(routes.passReport, circle.manager.asker, params(conversationId))
    expect((await offer(conversationId)).refusal?.code).toBe('not-your-turn')
    expect((await edit(circle.employee, conversationId, 'employee', 'Nu ik')).status).toBe(200)
    expect((await edit(circle.employee, conversationId, 'together', 'x', 2, 'elders')).refusal?.code).toBe(
      'not-found',
    )
    await app.call(routes.passReport, circle.employee.asker, params(conversationId))
    const said = await app.call(routes.comment, circle.employee.asker, {
      ...params(conversationId),
      body: { text: 'Kijk nog even' },
    })
    expect(said.status).toBe(200)
    expect((await offer(conversationId)).body.phase).toBe('signing')
    expect((await edit(circle.manager, conversationId, 'together', 'Te laat', 2)).refusal?.code).toBe(
      'report-already-offered',
    )
    expect((await reportOf(circle.manager, conversationId)).comments).toMatchObject([
      { text: 'Kijk nog even' },
    ])
  })

  it('changed after the first signature voids it visibly and asks again', async () => {
    const conversationId = await aConversation(app, circle, 'offered')
    const { contentHash } = await reportOf(circle.employee, conversationId)
    await sign(circle.employee, conversationId, contentHash, 'Het lag ook aan de bezetting.')
    expect((await seenBy(app, circle.employee, conversationId)).can.sign).toBe(false)
    await takeBack(conversationId)
    expect((await reportOf(circle.manager, conversationId)).signatures).toMatchObject([{ voidedAt: null }])
    await edit(circle.manager, conversationId, 'together', 'Toch anders')
    await offer(conversationId)
    const report = await reportOf(circle.employee, conversationId)
    expect(report.signatures).toMatchObject([{ response: 'Het lag ook aan de bezetting.', contentHash }])
    expect(report.signatures[0]?.voidedAt).not.toBeNull()
    expect(report.contentHash).not.toBe(contentHash)
    expect((await seenBy(app, circle.employee, conversationId)).can.sign).toBe(true)
    expect((await sign(circle.employee, conversationId, contentHash)).refusal?.code).toBe('report-changed')
    expect((await sign(circle.employee, conversationId, report.contentHash)).status).toBe(200)
    expect((await sign(circle.employee, conversationId, report.contentHash)).refusal?.code).toBe(
      'already-signed',
    )
  })

  it('takes no reaction with a signature where the response goes in steps, and says where it goes', async () => {
    const conversationId = await aConversation(app, circle, 'offered', { kind: 'improvement' })
    const { contentHash } = await reportOf(circle.employee, conversationId)
    for (const guest of [circle.employee, circle.manager]) {
      const { refusal } = await sign(guest, conversationId, contentHash, 'Het lag ook aan de bezetting.')
      expect(refusal).toMatchObject({ code: 'reacts-apart', message: expect.stringContaining('zienswijze') })
    }
    expect((await reportOf(circle.employee, conversationId)).signatures).toEqual([])
    expect((await sign(circle.employee, conversationId, contentHash, '')).status).toBe(200)
  })

  it('signed by both at the same instant is closed exactly once', async () => {
    for (let round = 0; round < 3; round += 1) {
      const conversationId = await aConversation(app, circle, 'offered')
      const { contentHash } = await reportOf(circle.employee, conversationId)
      const both = await Promise.all([
        sign(circle.employee, conversationId, contentHash),
        sign(circle.manager, conversationId, contentHash),
      ])
      expect(both.map(({ status }) => status)).toEqual([200, 200])
      const closed = await app.services.db.owner
        .selectFrom('audit_entries')
        .select('digest')
        .where('subject_id', '=', conversationId)
        .where('action', '=', 'report.closed')
        .execute()
      expect(closed).toEqual([{ digest: contentHash }])
    }
  })

  it('signed while it is taken back and changed is either signed as it was seen, or refused', async () => {
    for (let round = 0; round < 3; round += 1) {
      const conversationId = await aConversation(app, circle, 'offered')
      const { contentHash } = await reportOf(circle.employee, conversationId)
      const change = async () => {
        await takeBack(conversationId)
        await edit(circle.manager, conversationId, 'together', `Anders ${round}`)
        await offer(conversationId)
      }
      const [signed] = await Promise.all([sign(circle.employee, conversationId, contentHash), change()])
      const after = await reportOf(circle.employee, conversationId)
      const counting = after.signatures.filter(({ voidedAt }) => voidedAt === null)
      expect(counting).toEqual([])
      if (signed.status !== 200)
        expect(['report-not-offered', 'report-changed']).toContain(signed.refusal?.code)
    }
  })

  it('that nobody signs in time is closed as not signed, and says whose signature is missing', async () => {
    const conversationId = await aConversation(app, circle, 'offered')
    const { contentHash } = await reportOf(circle.employee, conversationId)
    await sign(circle.manager, conversationId, contentHash)
    expect(await closeUnsigned(app.services)).toBe(0)
    app.clock.advance({ hours: 24 * 15 })
    expect(
      (await sign(circle.employee, conversationId, contentHash)).refusal?.code ?? 'not-signed-in',
    ).toMatch(/report-closed|not-signed-in/)
    expect(await closeUnsigned(app.services)).toBeGreaterThanOrEqual(1)
    const stored = await app.services.db.owner
      .selectFrom('reports')
      .select(['closing', 'missing'])
      .where('conversation_id', '=', conversationId)
      .executeTakeFirstOrThrow()
    expect(stored).toEqual({ closing: 'not-signed', missing: ['employee'] })
    app.clock.advance({ hours: -24 * 15 })
  })
})

describe('afterwards', () => {
  it('the next one is proposed, shows the previous one, and follows it up when it begins', async () => {
    const first = await aConversation(app, circle, 'signed')
    expect((await seenBy(app, circle.employee, first)).state).toBe('filed')
    const { body } = await app.call(routes.proposals, circle.manager.asker, {})
    const proposal = body.items.find(({ previousId }) => previousId === first)
    expect(proposal).toMatchObject({ can: { plan: true, dismiss: true }, kind: { code: 'progress' } })
    const target = { params: { proposalId: proposal?.proposalId ?? '' } }
    expect((await app.call(routes.dismissProposal, circle.colleague.asker, target)).refusal?.code).toBe(
      'not-found',
    )
    expect((await app.call(routes.dismissProposal, circle.manager.asker, target)).status).toBe(204)
    expect((await app.call(routes.dismissProposal, circle.manager.asker, target)).refusal?.code).toBe(
      'proposal-settled',
    )
    expect((await app.call(routes.restoreProposal, circle.employee.asker, target)).status).toBe(204)

    const starts = app.clock.now().add({ hours: 24 * 300 })
    const appointment = {
      startsAt: starts.toString(),
      endsAt: starts.add({ hours: 1 }).toString(),
      place: null,
      videoLink: null,
      purpose: null,
    }
    const next = await app.call(routes.planProposal, circle.employee.asker, { ...target, body: appointment })
    expect(next.status).toBe(200)
    expect(
      (await app.call(routes.planProposal, circle.manager.asker, { ...target, body: appointment })).refusal
        ?.code,
    ).toBe('proposal-settled')

    const context = await app.call(routes.context, circle.employee.asker, params(next.body.conversationId))
    expect(context.body.previous).toMatchObject({ conversationId: first, report: { closing: 'signed' } })
    expect(context.body.previous?.preparations.map(({ side }) => side).toSorted()).toEqual([
      'employee',
      'manager',
    ])
    expect((await seenBy(app, circle.employee, first)).nextId).toBe(next.body.conversationId)
    await app.call(routes.begin, circle.manager.asker, params(next.body.conversationId))
    expect((await seenBy(app, circle.manager, first)).state).toBe('followed-up')
  })

  it('the next one is proposed to who leads the employee by then', async () => {
    const { db } = app.services
    const { organizationId } = circle
    const sanne = await aPerson(db, { organizationId, managerId: circle.manager.personId })
    const employee = { ...sanne, asker: await app.signIn({ organizationId, personId: sanne.personId }) }
    const first = await aConversation(app, { ...circle, employee }, 'signed')
    const nextManager = await aManager(db, { organizationId, team: [sanne.personId] })
    const asker = await app.signIn({ organizationId, personId: nextManager.personId })
    const own = async (who: Asker) =>
      (await app.call(routes.proposals, who, {})).body.items.filter(({ previousId }) => previousId === first)
    expect(await own(asker)).toMatchObject([
      { leader: { personId: nextManager.personId }, can: { plan: true } },
    ])
    expect(await own(employee.asker)).toMatchObject([{ leader: { personId: nextManager.personId } }])
    expect(await own(circle.manager.asker)).toEqual([])
  })

  it('a check-in is over when it is finished: nothing to prepare, write or sign', async () => {
    const conversationId = await aConversation(app, circle, 'planned', { kind: 'check-in' })
    const seen = await seenBy(app, circle.employee, conversationId)
    expect(seen).toMatchObject({
      preparation: null,
      form: null,
      can: { prepare: false, share: false, begin: true },
    })
    await app.call(routes.begin, circle.employee.asker, params(conversationId))
    expect((await app.call(routes.finish, circle.employee.asker, params(conversationId))).body.state).toBe(
      'followed-up',
    )
    expect((await seenBy(app, circle.manager, conversationId)).report).toBeNull()
  })

  it('a development talk is walked to its end', async () => {
    const conversationId = await aConversation(app, circle, 'signed', { kind: 'development' })
    expect(await seenBy(app, circle.employee, conversationId)).toMatchObject({
      state: 'filed',
      report: { closing: 'signed' },
    })
  })
})
