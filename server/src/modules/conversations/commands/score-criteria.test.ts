import { assessmentRoutes as routes } from '@tweespraak/contract/assessment'
import { conversationsRoutes } from '@tweespraak/contract/conversations'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testApp, type TestApp } from '../../../../test/app.ts'
import {
  anAppraisal,
  assessmentSeenBy,
  criteriaFor,
  givesScores,
  settles,
} from '../../../../test/factories/assessments.ts'
import {
  aCircle,
  aConversation,
  type Circle,
  type Guest,
  seenBy,
} from '../../../../test/factories/conversations.ts'
import { unhindered } from '../../../../test/unhindered.ts'

let app: TestApp
let circle: Circle
let second: Guest
beforeAll(async () => {
  app = await testApp()
  circle = await aCircle(app)
  second = circle.managersManager
  await criteriaFor(app.services.db, { organizationId: circle.organizationId })
})
afterAll(() => app.close())

const score = (by: Guest, conversationId: string, body = { step: 3, reason: 'Gedaan', baseRevision: 0 }) =>
  app.call(routes.score, by.asker, { params: { conversationId, criterionId: 'results' }, body })
const give = (by: Guest, conversationId: string) =>
  app.call(routes.give, by.asker, { params: { conversationId } })
const settle = (by: Guest, conversationId: string, body = { step: 3, reason: 'Samen', baseRevision: 0 }) =>
  app.call(routes.settle, by.asker, { params: { conversationId, criterionId: 'results' }, body })
const offer = (conversationId: string) =>
  app.call(conversationsRoutes.offer, circle.manager.asker, { params: { conversationId } })

/** Whose scores the database shows somebody whom no policy of the code stands in the way. */
const scoresShownTo = async ({ personId }: Guest, conversationId: string): Promise<string[]> =>
  app.services.db.transaction(unhindered(circle.organizationId, personId), async (tx) => {
    const rows = await tx
      .selectFrom('assessment_scores')
      .select('person_id')
      .distinct()
      .where('conversation_id', '=', conversationId)
      .execute()
    return rows.map((row) => row.person_id).toSorted()
  })

const scoresOf = async (reader: Guest, conversationId: string, { personId }: Guest) =>
  (await assessmentSeenBy(app, reader, conversationId)).assessors.find((each) => each.personId === personId)
    ?.scores ?? null

describe('two who assess', () => {
  it('score apart, and neither reads the other before both gave theirs', async () => {
    const id = await anAppraisal(app, circle, { second })
    await givesScores(app, circle.manager, id, { step: 3, reason: 'Volgens mij' })
    expect(await scoresOf(second, id, circle.manager)).toBeNull()
    expect(await scoresShownTo(second, id)).toEqual([])
    expect(await scoresOf(circle.employee, id, circle.manager)).toBeNull()
    expect((await settle(circle.manager, id)).refusal?.code).toBe('scores-not-given')
    await givesScores(app, second, id, { step: 4, reason: 'Volgens mij ook' })
    expect(await scoresOf(second, id, circle.manager)).toContainEqual(
      expect.objectContaining({ criterionId: 'craft', step: 3, reason: 'Volgens mij' }),
    )
    expect(await scoresOf(circle.manager, id, second)).toHaveLength(3)
    expect(await scoresOf(circle.employee, id, second)).toBeNull()
    expect(await scoresShownTo(circle.employee, id)).toEqual([])
  })

  it('take theirs back before the other gave, and not after', async () => {
    const id = await anAppraisal(app, circle, { second })
    await givesScores(app, circle.manager, id, { step: 2, reason: 'Te streng' })
    const takeBack = (by: Guest) => app.call(routes.takeBack, by.asker, { params: { conversationId: id } })
    expect((await score(circle.manager, id)).refusal?.code).toBe('scores-given')
    expect((await takeBack(circle.manager)).refusal).toBeNull()
    const again = { step: 3, reason: 'Bij nader inzien', baseRevision: 1 }
    expect((await score(circle.manager, id, again)).body).toEqual({ revision: 2 })
    await give(circle.manager, id)
    await givesScores(app, second, id, { step: 3, reason: 'Eens' })
    expect((await takeBack(circle.manager)).refusal?.code).toBe('scores-read')
  })

  it('settle one score with one reason, which the report says and both sign', async () => {
    const id = await anAppraisal(app, circle, { second })
    await givesScores(app, circle.manager, id, { step: 3, reason: 'Een' })
    await givesScores(app, second, id, { step: 4, reason: 'Twee' })
    const without = await settle(second, id, { step: 4, reason: '  ', baseRevision: 0 })
    expect(without.refusal?.code).toBe('reason-missing')
    expect((await offer(id)).refusal?.code).toBe('scores-not-settled')
    await settles(app, second, id, { step: 4, reason: 'Samen gewogen' })
    const late = await settle(circle.manager, id, { step: 1, reason: 'Over elkaar heen', baseRevision: 0 })
    expect(late.refusal?.code).toBe('changed-elsewhere')
    expect((await offer(id)).refusal).toBeNull()
    const { report } = await seenBy(app, circle.employee, id)
    expect(report?.assessment).toMatchObject({ name: 'Criteria 2025', firstDay: '2025-01-01' })
    expect(report?.assessment?.criteria).toContainEqual({
      criterionId: 'craft',
      name: 'Vakmanschap',
      score: 'Meer dan afgesproken',
      reason: 'Samen gewogen',
      evidence: [],
    })
    const refused = await settle(second, id, { step: 1, reason: 'Te laat', baseRevision: 1 })
    expect(refused.refusal?.code).toBe('report-already-offered')
  })
})

describe('a score', () => {
  it('takes a reason in words for every criterion', async () => {
    const id = await anAppraisal(app, circle)
    await score(circle.manager, id, { step: 3, reason: '', baseRevision: 0 })
    const { refusal } = await give(circle.manager, id)
    expect(refusal).toMatchObject({
      code: 'scores-missing',
      details: { criterionIds: ['results', 'craft', 'cooperation'] },
    })
  })

  it('stands at once where one assesses alone, and is changed until the report is offered', async () => {
    const id = await anAppraisal(app, circle)
    await givesScores(app, circle.manager, id, { step: 3, reason: 'Zoals afgesproken' })
    const { outcomes } = await assessmentSeenBy(app, circle.manager, id)
    expect(outcomes.map(({ step, reason }) => [step, reason])).toEqual([
      [3, 'Zoals afgesproken'],
      [3, 'Zoals afgesproken'],
      [3, 'Zoals afgesproken'],
    ])
    await settle(circle.manager, id, { step: 4, reason: 'Na het gesprek', baseRevision: 1 })
    expect((await offer(id)).refusal).toBeNull()
    const { report } = await seenBy(app, circle.manager, id)
    expect(report?.assessment?.criteria[0]?.reason).toBe('Na het gesprek')
  })

  it('voids a signature when it changes after the report was taken back', async () => {
    const id = await anAppraisal(app, circle)
    await givesScores(app, circle.manager, id, { step: 3, reason: 'Eerst' })
    await offer(id)
    const params = { conversationId: id }
    const { report } = await seenBy(app, circle.employee, id)
    const contentHash = report?.contentHash ?? ''
    const body = { manner: 'seen', response: null, contentHash } as const
    await app.call(conversationsRoutes.sign, circle.employee.asker, { params, body })
    await app.call(conversationsRoutes.takeBack, circle.manager.asker, { params })
    await settle(circle.manager, id, { step: 5, reason: 'Herzien', baseRevision: 1 })
    await offer(id)
    const { report: again } = await seenBy(app, circle.employee, id)
    expect(again?.contentHash).not.toBe(contentHash)
    expect(again?.signatures[0]?.voidedAt).not.toBeNull()
  })

  it('is of the scale, and of a criterion that there is', async () => {
    const id = await anAppraisal(app, circle)
    const beyond = await score(circle.manager, id, { step: 6, reason: 'Te hoog', baseRevision: 0 })
    expect(beyond.refusal?.code).toBe('criterion-unknown')
    const params = { conversationId: id, criterionId: 'haircut' }
    const body = { step: 1, reason: 'Nee', baseRevision: 0 }
    const unknown = await app.call(routes.score, circle.manager.asker, { params, body })
    expect(unknown.refusal?.code).toBe('criterion-unknown')
  })

  it('waits for the report of who assesses, and is part of what the employee prepares', async () => {
    const id = await anAppraisal(app, circle, { second, until: 'planned' })
    expect((await score(circle.manager, id)).refusal?.code).toBe('no-report-yet')
    await givesScores(app, circle.employee, id, { step: 4, reason: 'Zelf', give: false })
    expect(await scoresOf(circle.manager, id, circle.employee)).toBeNull()
    expect(await scoresShownTo(circle.manager, id)).toEqual([])
    expect((await give(circle.employee, id)).refusal?.code).toBe('not-allowed')
  })

  it('keeps nobody from a report: who leads it leaves all of them out, and takes them up again', async () => {
    const id = await anAppraisal(app, circle, { second })
    await givesScores(app, circle.manager, id, { step: 1, reason: 'Alleen ik' })
    const leaveOut = (by: Guest, leftOut: boolean) =>
      app.call(routes.leaveOut, by.asker, { params: { conversationId: id }, body: { leftOut } })
    expect((await leaveOut(second, true)).refusal?.code).toBe('not-allowed')
    expect((await leaveOut(circle.employee, true)).refusal?.code).toBe('not-allowed')
    await leaveOut(circle.manager, true)
    await leaveOut(circle.manager, false)
    expect((await offer(id)).refusal?.code).toBe('scores-not-settled')
    await leaveOut(circle.manager, true)
    expect((await offer(id)).refusal).toBeNull()
    expect((await seenBy(app, circle.employee, id)).report?.assessment).toBeNull()
  })

  it('is read by nobody but who gave it once both of the two withdraw the talk', async () => {
    const id = await anAppraisal(app, circle, { second })
    const params = { conversationId: id }
    await givesScores(app, circle.manager, id, { step: 3, reason: 'Een' })
    await givesScores(app, second, id, { step: 3, reason: 'Twee' })
    const body = { reason: 'wrong-kind' } as const
    await app.call(conversationsRoutes.proposeWithdrawal, circle.manager.asker, { params, body })
    await app.call(conversationsRoutes.agreeWithdrawal, circle.employee.asker, { params })
    expect((await settle(second, id)).refusal?.code).toBe('conversation-withdrawn')
    expect(await scoresShownTo(second, id)).toEqual([second.personId])
    expect(await scoresShownTo(circle.employee, id)).toEqual([])
  })

  it('is nobody’s business who is not at the table, and not of a kind that scores nothing', async () => {
    const id = await anAppraisal(app, circle)
    const show = (by: Guest, conversationId: string) =>
      app.call(routes.show, by.asker, { params: { conversationId } })
    expect((await show(circle.hr, id)).refusal?.code).toBe('not-allowed')
    for (const by of [circle.colleague, circle.administrator, circle.stranger])
      expect((await show(by, id)).refusal?.code).toBe('not-found')
    const progress = await aConversation(app, circle, 'reported')
    expect((await show(circle.manager, progress)).refusal?.code).toBe('not-found')
  })
})
