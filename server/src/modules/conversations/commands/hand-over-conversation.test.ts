import { agreementsRoutes } from '@tweespraak/contract/agreements'
import { conversationsRoutes as routes } from '@tweespraak/contract/conversations'
import { dossierRoutes } from '@tweespraak/contract/dossier'
import { homeRoutes } from '@tweespraak/contract/home'
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
import { aManager } from '../../../../test/factories/people.ts'
import { type Mailbox, openMailbox } from '../../../../test/mailbox.ts'
import { typeTogether } from '../../../../test/typed.ts'
import { unhindered } from '../../../../test/unhindered.ts'

let app: TestApp
let mailbox: Mailbox
let circle: Circle
/** Leads the employee from now on, instead of the manager of the circle. */
let heir: Guest

beforeAll(async () => {
  mailbox = await openMailbox()
  app = await testApp({ settings: { SMTP_URL: mailbox.url } })
})
afterAll(async () => {
  await app.close()
  await mailbox.close()
})
beforeEach(async () => {
  circle = await aCircle(app)
})

/** Somebody else leads the employee from now on. */
const anotherManager = async () => {
  const { organizationId, employee } = circle
  const { personId, name } = await aManager(app.services.db, {
    organizationId,
    team: [employee.personId],
    givenName: 'Lotte',
  })
  heir = { personId, name, asker: await app.signIn({ organizationId, personId }) }
}

const handOver = (who: Guest, conversationId: string, leaderId = heir.personId) =>
  app.call(routes.handOver, who.asker, { params: { conversationId }, body: { leaderId } })

const get = (who: Guest, conversationId: string) =>
  app.call(routes.get, who.asker, { params: { conversationId } })

const sign = async (who: Guest, conversationId: string, manner: 'seen' | 'agreed' = 'seen') => {
  const contentHash = (await seenBy(app, who, conversationId)).report?.contentHash ?? ''
  return app.call(routes.sign, who.asker, {
    params: { conversationId },
    body: { manner, response: null, contentHash },
  })
}

describe('a conversation comes under who leads the employee now', () => {
  it('by who leads it, who takes over or HR; it is offered to nobody else', async () => {
    for (const who of ['manager', 'heir', 'hr'] as const) {
      const conversationId = await aConversation(app, circle, 'planned')
      await anotherManager()
      const asker = who === 'heir' ? heir : circle[who]
      expect((await get(asker, conversationId)).body.handOver?.to.personId).toBe(heir.personId)
      expect((await get(circle.employee, conversationId)).body.handOver).toBeNull()
      expect((await handOver(circle.employee, conversationId)).refusal?.code).toBe('not-allowed')
      expect((await handOver(circle.colleague, conversationId)).refusal?.code).toBe('not-found')
      expect((await handOver(circle.administrator, conversationId)).refusal?.code).toBe('not-found')
      expect((await handOver(asker, conversationId)).status).toBe(204)
      const seen = await seenBy(app, heir, conversationId)
      expect(seen.me).toBe('manager')
      expect(seen.handovers).toMatchObject([{ by: { personId: asker.personId, name: asker.name } }])
      circle = await aCircle(app)
    }
  })

  it('not while the same person leads both, and to nobody else than who leads now', async () => {
    const conversationId = await aConversation(app, circle, 'planned')
    const { managersManager, manager } = circle
    expect((await get(manager, conversationId)).body.handOver).toBeNull()
    expect((await handOver(manager, conversationId, managersManager.personId)).refusal?.code).toBe(
      'leader-does-not-fit',
    )
    await anotherManager()
    expect((await handOver(manager, conversationId, managersManager.personId)).refusal?.code).toBe(
      'leader-does-not-fit',
    )
  })

  it('leaves who led it nothing of a talk that was not held, and lets the employee share with who leads now', async () => {
    const conversationId = await aConversation(app, circle, 'prepared')
    await anotherManager()
    await handOver(circle.manager, conversationId)
    expect((await get(circle.manager, conversationId)).refusal?.code).toBe('not-found')
    const list = await app.call(routes.list, circle.manager.asker, { query: {} })
    expect(list.body.items).toEqual([])

    const seen = await seenBy(app, heir, conversationId)
    expect(seen.preparation).toMatchObject({ answers: [], sharedAt: null })
    expect(seen.otherPreparations.map(({ side, answers }) => [side, answers])).toEqual([['employee', null]])
    expect(seen.talkingPoints).toEqual([])
    expect(seen.talkingPointCounts).toEqual({ employee: 1, manager: 0, third: 0 })
    expect(JSON.stringify(seen)).not.toContain('woorden answer-manager')
    const params = { conversationId }
    expect((await app.call(routes.share, circle.employee.asker, { params })).body.revealed).toBe(false)
  })

  it('keeps what who led it then shared as said by them, and lets the employee say anew who reads what they shared', async () => {
    const conversationId = await aConversation(app, circle, 'prepared')
    const params = { conversationId }
    await app.call(routes.share, circle.manager.asker, { params })
    await app.call(routes.share, circle.employee.asker, { params })
    await anotherManager()
    await handOver(heir, conversationId)
    const seen = await seenBy(app, heir, conversationId)
    expect(JSON.stringify(seen)).not.toContain('woorden answer-employee')
    expect(JSON.stringify(seen)).not.toContain('woorden point-employee')
    const [former] = seen.otherPreparations.filter(({ personId }) => personId === circle.manager.personId)
    expect(former?.answers).not.toBeNull()
    expect(seen.handovers).toMatchObject([
      { from: { personId: circle.manager.personId }, to: { personId: heir.personId } },
    ])
    expect((await app.call(routes.share, circle.employee.asker, { params })).status).toBe(200)
    await app.call(routes.begin, heir.asker, { params })
    await app.call(routes.finish, heir.asker, { params })
    const { report, talkLeader } = await seenBy(app, heir, conversationId)
    expect(talkLeader).toBeNull()
    expect(JSON.stringify(report?.sections)).toContain('woorden answer-employee')
    expect(JSON.stringify(report?.sections)).not.toContain('woorden answer-manager')
  })

  it('once the talk has begun by who leads it or HR alone: nobody lets themselves in on it', async () => {
    for (const stage of ['talking', 'offered'] as const) {
      const conversationId = await aConversation(app, circle, stage)
      await anotherManager()
      const looked = await get(heir, conversationId)
      expect(looked.body.handOver ?? null).toBeNull()
      expect(looked.body.view).not.toBe('participant')
      expect((await handOver(heir, conversationId)).status).toBe(looked.status === 404 ? 404 : 403)
      expect((await handOver(circle.hr, conversationId)).status).toBe(204)
      expect((await get(heir, conversationId)).body.view).toBe('participant')
      circle = await aCircle(app)
    }
  })

  it('is named in the team of who may take it over, until they did or the talk began', async () => {
    const conversationId = await aConversation(app, circle, 'planned')
    await anotherManager()
    const member = async () => (await app.call(homeRoutes.team, heir.asker, {})).body.members[0]
    const leader = { personId: circle.manager.personId, name: circle.manager.name }
    expect(await member()).toMatchObject({ next: null, takeOver: { conversationId, leader } })
    await handOver(heir, conversationId)
    expect(await member()).toMatchObject({ next: { conversationId }, takeOver: null })

    circle = await aCircle(app)
    await aConversation(app, circle, 'talking')
    await anotherManager()
    expect(await member()).toMatchObject({ next: null, takeOver: null })
  })

  it('leaves open what was brought to a talk that nobody prepares', async () => {
    const conversationId = await aConversation(app, circle, 'planned', { kind: 'check-in' })
    const params = { conversationId }
    const body = { pointId: crypto.randomUUID(), text: 'Het rooster' }
    await app.call(routes.addTalkingPoint, circle.employee.asker, { params, body })
    await anotherManager()
    await handOver(circle.manager, conversationId)
    expect((await seenBy(app, heir, conversationId)).talkingPoints).toMatchObject([{ text: 'Het rooster' }])
  })

  it('leaves the words of the talk before it with who spoke them then', async () => {
    await aConversation(app, circle, 'signed')
    const conversationId = await aConversation(app, circle, 'planned')
    await anotherManager()
    await handOver(heir, conversationId)
    const params = { conversationId }
    const { previous } = (await app.call(routes.context, circle.employee.asker, { params })).body
    expect(previous?.names).toEqual({
      employee: circle.employee.name,
      manager: circle.manager.name,
      third: '',
    })
    expect((await app.call(routes.context, heir.asker, { params })).body.previous).toBeNull()
  })

  it('lets who held the talk see how far it is, and no word of it', async () => {
    const conversationId = await aConversation(app, circle, 'talking')
    await anotherManager()
    await handOver(circle.hr, conversationId)
    const { body } = await get(circle.manager, conversationId)
    expect(body.view).toBe('progress')
    expect(JSON.stringify(body)).not.toContain('woorden')
    const list = await app.call(routes.list, circle.manager.asker, { query: { scope: 'leading' } })
    expect(list.body.items).toMatchObject([
      { conversationId, ask: null, leader: { personId: heir.personId } },
    ])
    const home = await app.call(routes.list, circle.manager.asker, { query: { scope: 'all', stage: 'open' } })
    expect(home.body.items).toHaveLength(1)
  })

  it('lets who was not at the talk finish it, and put no words in the mouth of who was', async () => {
    const conversationId = await aConversation(app, circle, 'talking')
    await anotherManager()
    await handOver(circle.manager, conversationId)
    const params = { conversationId }
    expect(await typeTogether(app, heir.asker, conversationId, 'Ik')).toBe('not-allowed')
    await app.call(routes.finish, heir.asker, { params })
    const seen = await seenBy(app, heir, conversationId)
    expect(seen.talkLeader?.personId).toBe(circle.manager.personId)
    expect(seen.can).toMatchObject({ editReport: true, makeAgreement: false, offer: true })
    expect(JSON.stringify(seen.report?.sections)).toContain('woorden answer-manager')
    const section = seen.report?.sections[0]?.sectionId ?? ''
    const edit = (voice: 'manager' | 'together') =>
      app.call(routes.editReport, heir.asker, {
        params: { ...params, sectionId: section },
        body: { voice, text: 'Anders', baseRevision: 1 },
      })
    expect((await edit('manager')).refusal?.code).toBe('not-your-words')
    expect((await edit('together')).status).toBe(200)
  })

  it('reads what was agreed in the talk, which stays of who agreed it', async () => {
    const conversationId = await aConversation(app, circle, 'talking')
    const { employee, manager } = circle
    const made = await app.call(agreementsRoutes.add, manager.asker, {
      body: {
        employeeId: employee.personId,
        leaderId: manager.personId,
        conversationId,
        doer: 'leader',
        what: 'Tijd vrijmaken voor de cursus',
        measure: null,
        dueOn: '2030-01-01',
        support: null,
      },
    })
    expect(made.status).toBeLessThan(300)
    await anotherManager()
    await handOver(manager, conversationId)
    await app.call(routes.finish, heir.asker, { params: { conversationId } })
    const { report } = await seenBy(app, heir, conversationId)
    expect(report?.agreements).toMatchObject([{ what: 'Tijd vrijmaken voor de cursus', doer: 'leader' }])
    const list = await app.call(agreementsRoutes.list, manager.asker, { query: {} })
    expect(list.body.items).toMatchObject([{ what: 'Tijd vrijmaken voor de cursus', can: { keep: true } }])
    const opened = await app.call(dossierRoutes.openings, employee.asker, { query: {} })
    expect(opened.body.items).toEqual([])
  })

  it('asks no second signature of a side that signed, and voids none', async () => {
    const conversationId = await aConversation(app, circle, 'offered')
    expect((await sign(circle.manager, conversationId)).status).toBe(200)
    await anotherManager()
    await handOver(circle.manager, conversationId)
    const seen = await seenBy(app, heir, conversationId)
    expect(seen.can.sign).toBe(false)
    expect(seen.report?.signatures).toMatchObject([{ personId: circle.manager.personId, voidedAt: null }])
    expect((await sign(heir, conversationId)).refusal?.code).toBe('already-signed')
    expect((await sign(circle.employee, conversationId)).body.state).toBe('signed')
    await app.services.jobs.drain()
    expect((await seenBy(app, heir, conversationId)).state).toBe('filed')
  })

  it('is signed as seen by who leads it now where that side did not sign, and is sealed with both names', async () => {
    const conversationId = await aConversation(app, circle, 'offered')
    await sign(circle.employee, conversationId)
    await anotherManager()
    await handOver(circle.hr, conversationId)
    expect((await sign(heir, conversationId, 'agreed')).refusal?.code).toBe('only-seen')
    expect((await sign(heir, conversationId)).body.state).toBe('signed')
    await app.services.jobs.drain()
    const pdf = await app.call(dossierRoutes.reportPdf, circle.employee.asker, { params: { conversationId } })
    expect(pdf.status).toBe(200)
    expect(
      (await app.call(dossierRoutes.reportPdf, circle.manager.asker, { params: { conversationId } })).refusal
        ?.code,
    ).toBe('not-found')
  })

  it('does not come under anybody once the report rests or it was called off', async () => {
    const conversationId = await aConversation(app, circle, 'signed')
    const called = await aConversation(app, circle, 'planned')
    const params = { conversationId: called }
    await app.call(routes.cancel, circle.manager.asker, { params, body: { reason: 'other', text: null } })
    await anotherManager()
    expect((await handOver(circle.manager, conversationId)).refusal?.code).toBe('report-closed')
    expect((await handOver(circle.manager, called)).refusal?.code).toBe('conversation-cancelled')
    expect((await get(heir, called)).refusal?.code).toBe('not-found')
  })

  it('is mailed to the other two of the three, without a word of what was said', async () => {
    const conversationId = await aConversation(app, circle, 'talking')
    await anotherManager()
    await app.services.jobs.drain()
    const before = mailbox.mails.length
    await handOver(circle.manager, conversationId)
    await app.services.jobs.drain()
    const mails = mailbox.mails.slice(before)
    expect(mails).toHaveLength(2)
    // Where it is, is the appointment.
    expect(JSON.stringify(mails).replaceAll('woorden place', '')).not.toContain('woorden')
  })

  it('is left with the coach who leads it, whoever leads the employee', async () => {
    const { db } = app.services
    const conversationId = await aConversation(app, circle, 'planned')
    await db.owner
      .insertInto('role_grants')
      .values({
        organization_id: circle.organizationId,
        grant_id: crypto.randomUUID(),
        person_id: circle.manager.personId,
        role: 'coach',
        granted_at: app.clock.now().toString(),
      })
      .execute()
    await anotherManager()
    expect((await get(heir, conversationId)).refusal?.code).toBe('not-found')
    expect((await handOver(circle.hr, conversationId)).refusal?.code).toBe('not-allowed')
    expect((await handOver(circle.manager, conversationId)).status).toBe(204)
  })
})

describe('the database itself', () => {
  const as = (personId: string, statement: ReturnType<typeof sql>) =>
    app.services.db.transaction(unhindered(circle.organizationId, personId), (tx) => statement.execute(tx))

  it('gives no seat that the code forgot to refuse, and hides what who led it left unshared', async () => {
    const conversationId = await aConversation(app, circle, 'prepared')
    await anotherManager()
    const give = (by: string, to: string) =>
      as(
        by,
        sql<{
          revision: number | null
        }>`select app_hand_over(${conversationId}, ${to}, ${crypto.randomUUID()}, now()) as revision`,
      )
    const { colleague, employee, administrator, manager } = circle
    for (const by of [colleague, employee, administrator])
      expect((await give(by.personId, heir.personId)).rows).toEqual([{ revision: null }])
    expect((await give(manager.personId, colleague.personId)).rows).toEqual([{ revision: null }])
    await app.services.db.owner
      .updateTable('conversations')
      .set({ state: 'held', begun_at: app.clock.now().toString() })
      .where('conversation_id', '=', conversationId)
      .execute()
    expect((await give(heir.personId, heir.personId)).rows).toEqual([{ revision: null }])
    await app.services.db.owner
      .updateTable('conversations')
      .set({ state: 'preparing', begun_at: null })
      .where('conversation_id', '=', conversationId)
      .execute()
    expect((await give(manager.personId, heir.personId)).rows).not.toEqual([{ revision: null }])
    const answers = (who: string) =>
      as(
        who,
        sql`select distinct person_id from preparation_answers where conversation_id = ${conversationId}`,
      )
    expect((await answers(heir.personId)).rows).toEqual([])
    expect((await answers(manager.personId)).rows).toEqual([{ person_id: manager.personId }])
    for (const table of ['reports', 'notes', 'conversation_appointments', 'conversation_participants'])
      expect(
        (
          await as(
            manager.personId,
            sql`select from ${sql.table(table)} where conversation_id = ${conversationId}`,
          )
        ).rows,
      ).toEqual([])
  })
})
