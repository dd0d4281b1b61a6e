import { agreementsRoutes } from '@tweespraak/contract/agreements'
import { conversationsRoutes as routes } from '@tweespraak/contract/conversations'
import { dossierRoutes } from '@tweespraak/contract/dossier'
import { homeRoutes } from '@tweespraak/contract/home'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testApp, type TestApp } from '../../../../test/app.ts'
import { anAgreement } from '../../../../test/factories/agreements.ts'
import {
  aCircle,
  aConversation,
  type Circle,
  type Guest,
  seenBy,
} from '../../../../test/factories/conversations.ts'
import { aManager } from '../../../../test/factories/people.ts'
import { type Mailbox, openMailbox } from '../../../../test/mailbox.ts'
import type { Stage } from '../../../../test/matrix/stages.ts'

let app: TestApp
let mailbox: Mailbox
let circle: Circle
beforeAll(async () => {
  mailbox = await openMailbox()
  app = await testApp({ settings: { SMTP_URL: mailbox.url } })
  circle = await aCircle(app)
})
afterAll(async () => {
  await app.close()
  await mailbox.close()
})

const propose = ({ asker }: Guest, conversationId: string) =>
  app.call(routes.proposeWithdrawal, asker, { params: { conversationId }, body: { reason: 'double' } })
const agree = ({ asker }: Guest, conversationId: string) =>
  app.call(routes.agreeWithdrawal, asker, { params: { conversationId } })
const decline = ({ asker }: Guest, conversationId: string) =>
  app.call(routes.declineWithdrawal, asker, { params: { conversationId } })
const takeBack = ({ asker }: Guest, conversationId: string) =>
  app.call(routes.takeWithdrawalBack, asker, { params: { conversationId } })

/** A conversation of the two, withdrawn at this stage. */
const withdrawn = async (stage: Stage): Promise<string> => {
  const conversationId = await aConversation(app, circle, stage)
  expect((await propose(circle.employee, conversationId)).status).toBe(204)
  expect((await agree(circle.manager, conversationId)).status).toBe(200)
  await app.services.jobs.drain()
  return conversationId
}

const answer = async ({ asker }: Guest, conversationId: string) =>
  (await app.call(homeRoutes.home, asker)).body.now.filter(
    ({ task, subjectId }) => task === 'answer-withdrawal' && subjectId === conversationId,
  )

describe('a proposal to withdraw', () => {
  it('asks the other, who is mailed without a word of the talk, and nobody else', async () => {
    const { employee, manager, hr } = circle
    const conversationId = await aConversation(app, circle, 'reported')
    await propose(employee, conversationId)
    await app.services.jobs.drain()
    expect(await answer(manager, conversationId)).toHaveLength(1)
    expect(await answer(employee, conversationId)).toEqual([])
    const seen = await seenBy(app, manager, conversationId)
    expect(seen.withdrawal).toMatchObject({
      proposal: { state: 'waiting', reason: 'double', by: { personId: employee.personId } },
      can: { propose: false, answer: true, takeBack: false },
    })
    expect((await seenBy(app, employee, conversationId)).withdrawal.can).toEqual({
      propose: false,
      answer: false,
      takeBack: true,
    })
    const { body } = await app.call(routes.get, hr.asker, { params: { conversationId } })
    expect(JSON.stringify(body)).not.toContain('double')
    const letter = mailbox.mails.find(({ text }) => text?.includes('terug te trekken'))
    expect(letter?.text).not.toContain('woorden')
    expect((await propose(manager, conversationId)).refusal?.code).toBe('withdrawal-waits')
    expect((await agree(employee, conversationId)).refusal?.code).toBe('own-proposal')
  })

  it('is taken back or declined: then all is as it was, and another may be made', async () => {
    const { employee, manager } = circle
    const conversationId = await aConversation(app, circle, 'offered')
    await propose(manager, conversationId)
    expect((await takeBack(employee, conversationId)).refusal?.code).toBe('not-allowed')
    expect((await takeBack(manager, conversationId)).status).toBe(204)
    expect((await decline(employee, conversationId)).refusal?.code).toBe('no-withdrawal-waits')
    await propose(manager, conversationId)
    expect((await decline(employee, conversationId)).status).toBe(204)
    const seen = await seenBy(app, manager, conversationId)
    expect(seen).toMatchObject({ state: 'recorded', withdrawal: { proposal: { state: 'declined' } } })
    expect((await takeBack(employee, conversationId)).refusal?.code).toBe('not-allowed')
    expect((await takeBack(manager, conversationId)).status).toBe(204)
    expect((await seenBy(app, manager, conversationId)).withdrawal.proposal).toBeNull()
    expect((await propose(employee, conversationId)).status).toBe(204)
    expect((await agree(manager, conversationId)).status).toBe(200)
  })

  it('is answered and taken back at the same moment: one of the two is done', async () => {
    const { employee, manager } = circle
    const conversationId = await aConversation(app, circle, 'reported')
    await propose(employee, conversationId)
    const [agreed, taken] = await Promise.all([
      agree(manager, conversationId),
      takeBack(employee, conversationId),
    ])
    expect([agreed.refusal, taken.refusal].filter((refusal) => refusal === null)).toHaveLength(1)
    const { state } = await seenBy(app, manager, conversationId)
    expect(state).toBe(agreed.refusal === null ? 'withdrawn' : 'recorded')
  })

  it('goes along to who leads next, and is gone when who proposed it leads no more', async () => {
    const other = await aCircle(app)
    const { organizationId, employee, manager } = other
    const byEmployee = await aConversation(app, other, 'reported')
    const byManager = await aConversation(app, other, 'reported')
    await propose(employee, byEmployee)
    await propose(manager, byManager)
    const made = await aManager(app.services.db, { organizationId, team: [employee.personId] })
    const next = {
      ...made,
      asker: await app.signIn({ organizationId, personId: made.personId }),
    }
    for (const conversationId of [byEmployee, byManager]) {
      const given = await app.call(routes.handOver, manager.asker, {
        params: { conversationId },
        body: { leaderId: made.personId },
      })
      expect(given.refusal).toBeNull()
    }
    expect((await seenBy(app, next, byManager)).withdrawal.proposal).toBeNull()
    expect((await agree(manager, byEmployee)).refusal?.code).toBe('not-allowed')
    expect((await agree(next, byEmployee)).status).toBe(200)
  })

  it('is for neither HR, a colleague, an administrator nor a talk that has not begun', async () => {
    const { hr, colleague, administrator, stranger, employee } = circle
    const conversationId = await aConversation(app, circle, 'signed')
    await propose(employee, conversationId)
    const codes = async (who: Guest) =>
      [
        await propose(who, conversationId),
        await agree(who, conversationId),
        await takeBack(who, conversationId),
      ].map(({ refusal }) => refusal?.code)
    expect(await codes(hr)).toEqual(['not-allowed', 'not-allowed', 'not-allowed'])
    for (const who of [colleague, administrator, stranger])
      expect(await codes(who)).toEqual(['not-found', 'not-found', 'not-found'])
    const planned = await aConversation(app, circle, 'planned')
    expect((await propose(employee, planned)).refusal?.code).toBe('talk-not-begun')
  })
})

describe('a withdrawn conversation', () => {
  it.each(['talking', 'reported', 'offered', 'signed'] as const)(
    'shows each of the two only what they prepared themselves (%s)',
    async (stage) => {
      const conversationId = await withdrawn(stage)
      for (const [who, other] of [
        [circle.employee, 'manager'],
        [circle.manager, 'employee'],
      ] as const) {
        const seen = await seenBy(app, who, conversationId)
        expect(seen).toMatchObject({
          state: 'withdrawn',
          place: null,
          purpose: null,
          report: null,
          otherPreparations: [],
        })
        expect(seen.preparation?.answers.length).toBeGreaterThan(0)
        expect(seen.talkingPoints).toHaveLength(1)
        const said = JSON.stringify(seen)
        for (const words of ['place', 'purpose', 'note-', 'comment', `answer-${other}`, `point-${other}`])
          expect(said).not.toContain(`woorden ${words}`)
        expect(Object.values(seen.can)).not.toContain(true)
      }
    },
  )

  it('tells of nobody any more who wrote what in the shared notes', async () => {
    const conversationId = await aConversation(app, circle, 'reported')
    const writers = () =>
      app.services.db.owner
        .selectFrom('live_note_writers')
        .select('person_id')
        .where('conversation_id', '=', conversationId)
        .execute()
    await propose(circle.employee, conversationId)
    expect(await writers()).not.toEqual([])
    await agree(circle.manager, conversationId)
    expect(await writers()).toEqual([])
  })

  it('can be changed by nobody any more', async () => {
    const conversationId = await withdrawn('offered')
    const params = { conversationId }
    const { employee, manager } = circle
    const tried = [
      await app.call(routes.takeBack, manager.asker, { params }),
      await app.call(routes.comment, employee.asker, { params, body: { text: 'Nog iets.' } }),
      await propose(manager, conversationId),
      await agree(employee, conversationId),
      await app.call(routes.handOver, manager.asker, { params, body: { leaderId: manager.personId } }),
    ]
    expect(new Set(tried.map(({ refusal }) => refusal?.code))).toEqual(new Set(['conversation-withdrawn']))
    const agreement = {
      employeeId: employee.personId,
      leaderId: manager.personId,
      conversationId,
      doer: 'employee' as const,
      what: 'Toch nog',
      measure: null,
      dueOn: '2031-01-01',
      support: null,
    }
    const made = await app.call(agreementsRoutes.add, employee.asker, { body: agreement })
    expect(made.refusal?.code).toBe('agreement-settled')
  })

  it('is in the file as withdrawn, and its sealed report is served to nobody', async () => {
    const conversationId = await withdrawn('signed')
    const { employee, manager, hr } = circle
    for (const { asker } of [employee, manager, hr]) {
      const { status } = await app.call(dossierRoutes.reportPdf, asker, { params: { conversationId } })
      expect(status).toBe(404)
    }
    for (const { asker } of [manager, hr]) {
      const { body } = await app.call(dossierRoutes.ofPerson, asker, {
        params: { personId: employee.personId },
      })
      const entry = body.entries.find(
        (each) => each.type === 'conversation' && each.conversationId === conversationId,
      )
      expect(entry).toMatchObject({ state: 'withdrawn', report: null })
      expect(entry).toHaveProperty('withdrawnAt', expect.any(String))
    }
    const seenByHr = await app.call(routes.get, hr.asker, { params: { conversationId } })
    expect(seenByHr.body).toMatchObject({ view: 'progress', state: 'withdrawn', sealedReport: 'never' })
  })

  it('takes along what was agreed in it and is open, and leaves what was kept', async () => {
    const { organizationId, employee, manager } = circle
    const conversationId = await aConversation(app, circle, 'talking')
    const of = { organizationId, employeeId: employee.personId, leaderId: manager.personId, conversationId }
    const open = await anAgreement(app.services.db, { ...of, what: 'Nog te doen' })
    const kept = await anAgreement(app.services.db, { ...of, what: 'Al gedaan', state: 'kept' })
    await propose(manager, conversationId)
    expect((await seenBy(app, employee, conversationId)).withdrawal.openAgreements).toBe(1)
    await agree(employee, conversationId)
    expect((await seenBy(app, manager, conversationId)).withdrawal.proposal).toMatchObject({
      state: 'agreed',
      lapsed: 1,
    })
    for (const { asker } of [employee, manager, circle.hr]) {
      const get = (agreementId: string) => app.call(agreementsRoutes.read, asker, { params: { agreementId } })
      expect((await get(open)).status).toBe(404)
      expect((await get(kept)).status).toBe(200)
    }
  })

  it('counts nowhere: not as the last talk, in no overview, under no total', async () => {
    const other = await aCircle(app)
    const conversationId = await aConversation(app, other, 'reported')
    await propose(other.employee, conversationId)
    await agree(other.manager, conversationId)
    const { body } = await app.call(homeRoutes.team, other.manager.asker)
    expect(body.members.find(({ personId }) => personId === other.employee.personId)?.last).toBeNull()
    const counted = await app.services.db.owner
      .selectFrom('progress_of_people')
      .select(['last_held_at', 'report_since'])
      .where('employee_id', '=', other.employee.personId)
      .where('kind_code', '=', '*')
      .executeTakeFirstOrThrow()
    expect(counted).toEqual({ last_held_at: null, report_since: null })
    const found = await app.call(routes.progress, other.hr.asker, {
      params: { personId: other.employee.personId },
    })
    expect(found.body.items).toEqual([])
  })

  it('leaves its rhythm as it was before it: what it was planned upon is proposed again, what followed it is not', async () => {
    const other = await aCircle(app)
    const first = await aConversation(app, other, 'signed')
    const { body } = await app.call(routes.proposals, other.manager.asker)
    const [proposal] = body.items
    expect(proposal).toMatchObject({ previousId: first })
    const second = await aConversation(app, other, 'signed')
    const open = async () =>
      (await app.call(routes.proposals, other.manager.asker)).body.items.map(({ previousId }) => previousId)
    expect(await open()).toEqual([second])
    await propose(other.employee, second)
    await agree(other.manager, second)
    expect(await open()).toEqual([first])
  })

  it('is proposed by nobody to who has left', async () => {
    const other = await aCircle(app)
    const conversationId = await aConversation(app, other, 'signed')
    await app.services.db.owner
      .updateTable('people')
      .set({ left_on: '2020-01-31' })
      .where('person_id', '=', other.employee.personId)
      .execute()
    expect((await propose(other.manager, conversationId)).refusal?.code).toBe('other-has-left')
    expect((await seenBy(app, other.manager, conversationId)).withdrawal).toMatchObject({
      otherHasLeft: true,
      can: { propose: false },
    })
  })

  it('waits for nobody: its term to sign never passes', async () => {
    const conversationId = await withdrawn('offered')
    const { rows } = await sql<{ waits: number }>`
      select count(*)::int as waits from reports where conversation_id = ${conversationId} and sign_before is not null
    `.execute(app.services.db.owner)
    expect(rows[0]?.waits).toBe(0)
  })
})

describe('the database alone', () => {
  it('withdraws nothing that the other was not asked, and nobody else’s', async () => {
    const { organizationId, employee, manager, hr } = circle
    const conversationId = await aConversation(app, circle, 'signed')
    const withdrawAs = (personId: string) =>
      app.services.db.owner.transaction().execute(async (tx) => {
        await sql`select set_config('app.organization_id', ${organizationId}, true), set_config('app.person_id', ${personId}, true)`.execute(
          tx,
        )
        const { rows } = await sql<{ revision: number | null }>`
          select app_withdraw(${conversationId}, now()) as revision`.execute(tx)
        return rows[0]?.revision ?? null
      })
    expect(await withdrawAs(employee.personId)).toBeNull()
    await propose(employee, conversationId)
    for (const { personId } of [employee, hr]) expect(await withdrawAs(personId)).toBeNull()
    expect(await withdrawAs(manager.personId)).toEqual(expect.any(Number))
    expect(await withdrawAs(manager.personId)).toBeNull()
  })
})
