import { agreementsRoutes } from '@tweespraak/contract/agreements'
import { conversationsRoutes as routes } from '@tweespraak/contract/conversations'
import { kindsRoutes } from '@tweespraak/contract/kinds'
import type { KindRules } from '@tweespraak/contract/templates'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testApp, type TestApp } from '../../../test/app.ts'
import { aCircle, type Circle, seenBy } from '../../../test/factories/conversations.ts'
import { conversationAt, type Stage } from '../../../test/matrix/stages.ts'

let app: TestApp
let circle: Circle
beforeAll(async () => {
  app = await testApp()
  circle = await aCircle(app)
})
afterAll(() => app.close())

/** A kind that HR made as a copy of another, with other rules; without its form where nobody signs. */
const ownKind = async (code: string, change: Partial<KindRules>, withForm = true): Promise<string> => {
  const { asker } = circle.hr
  const copyOf = await circle.kindId(code)
  const { body: kind } = await app.call(kindsRoutes.show, asker, { params: { kindId: copyOf } })
  const form =
    withForm && kind.form !== null
      ? ({ choice: 'existing', formId: kind.form.formId } as const)
      : ({ choice: 'none' } as const)
  const name = { nl: 'Eigen gesprek', en: 'Own talk' }
  const made = await app.call(kindsRoutes.make, asker, {
    body: { name, description: kind.description, rules: { ...kind.rules, ...change }, form, copyOf },
  })
  if (made.refusal !== null) throw new Error(JSON.stringify(made.refusal))
  return made.body.kindId
}
const reach = (kindId: string, stage: Stage) =>
  conversationAt(app, stage, circle, { kindId, words: (field) => `woorden ${field}` })
const proposalsOf = async (kindId: string) =>
  (await app.call(routes.proposals, circle.manager.asker)).body.items.filter(
    (each) => each.kind.kindId === kindId,
  )
const retire = (kindId: string) => app.call(kindsRoutes.retire, circle.hr.asker, { params: { kindId } })
const restore = (kindId: string) => app.call(kindsRoutes.restore, circle.hr.asker, { params: { kindId } })

const unsigned = {
  signs: [],
  missingSignature: 'nothing-to-sign',
  reportSeenBy: [],
  prepares: [],
  reveal: 'each',
} satisfies Partial<KindRules>
const noTerms = { invitation: null, talkingPoints: null, report: null, signing: null }

const talk = async (kindId: string) => {
  const conversationId = await reach(kindId, 'planned')
  const params = { conversationId }
  await app.call(routes.begin, circle.manager.asker, { params })
  return params
}

describe('a kind of one’s own', () => {
  test('that the employee alone signs is filed when the employee has', async () => {
    const kindId = await ownKind('progress', { signs: ['employee'] })
    const conversationId = await reach(kindId, 'offered')
    const params = { conversationId }
    const { report, can } = await seenBy(app, circle.manager, conversationId)
    expect(can.sign).toBe(false)
    const body = { manner: 'seen' as const, response: null, contentHash: report?.contentHash ?? '' }
    expect(await app.call(routes.sign, circle.manager.asker, { params, body })).toMatchObject({ status: 403 })
    expect(await app.call(routes.sign, circle.employee.asker, { params, body })).toMatchObject({
      status: 200,
    })
    await app.services.jobs.drain()
    expect(await seenBy(app, circle.employee, conversationId)).toMatchObject({ state: 'filed' })
  })

  test('without a report and with a rhythm proposes the next one when the talk was held', async () => {
    const kindId = await ownKind('check-in', { rhythmMonths: 2 })
    const params = await talk(kindId)
    expect(await proposalsOf(kindId)).toEqual([])
    await app.call(routes.finish, circle.manager.asker, { params })
    await app.services.jobs.drain()
    const [proposed, ...more] = await proposalsOf(kindId)
    expect(more).toEqual([])
    expect(proposed).toMatchObject({ previousId: params.conversationId, again: false })
    const held = app.clock.now().toZonedDateTimeISO('Europe/Amsterdam').toPlainDate()
    const away = held
      .add({ months: 2 })
      .since(Temporal.PlainDate.from(proposed?.dueOn ?? ''), { largestUnit: 'days' })
    expect(away.days).toBeLessThanOrEqual(2)
  })

  test('without a rhythm proposes nothing', async () => {
    const kindId = await ownKind('check-in', {})
    const params = await talk(kindId)
    await app.call(routes.finish, circle.manager.asker, { params })
    await app.services.jobs.drain()
    expect(await proposalsOf(kindId)).toEqual([])
  })

  test.each([
    ['agreements', true],
    ['nothing', false],
  ] as const)('of which %s stays lets the two agree: %s', async (file, may) => {
    const kindId = await ownKind('check-in', { file })
    const { conversationId } = await talk(kindId)
    expect((await seenBy(app, circle.employee, conversationId)).can.makeAgreement).toBe(may)
    const body = {
      employeeId: circle.employee.personId,
      leaderId: circle.manager.personId,
      conversationId,
      doer: 'employee' as const,
      what: 'Bellen met de wijk',
      measure: null,
      dueOn: app.clock
        .now()
        .add({ hours: 24 * 9 })
        .toZonedDateTimeISO('UTC')
        .toPlainDate()
        .toString(),
      support: null,
    }
    const made = await app.call(agreementsRoutes.add, circle.employee.asker, { body })
    expect(made.status).toBe(may ? 200 : 403)
  })

  test('that is prepared without a form opens what both brought when both have shared', async () => {
    const kindId = await ownKind(
      'progress',
      {
        ...unsigned,
        file: 'agreements',
        prepares: ['employee', 'manager'],
        reveal: 'together',
        terms: noTerms,
      },
      false,
    )
    const conversationId = await reach(kindId, 'planned')
    const params = { conversationId }
    await app.call(routes.addTalkingPoint, circle.employee.asker, {
      params,
      body: { pointId: crypto.randomUUID(), text: 'Het rooster' },
    })
    const points = async () => (await seenBy(app, circle.manager, conversationId)).talkingPoints.length
    await app.call(routes.share, circle.employee.asker, { params })
    expect(await points()).toBe(0)
    await app.call(routes.share, circle.manager.asker, { params })
    expect(await points()).toBe(1)
  })

  test('shows its progress to whom it says, and to nobody else', async () => {
    const kindId = await ownKind('check-in', { progressSeenBy: ['managers-manager'] })
    const params = { conversationId: await reach(kindId, 'planned') }
    const seen = async (who: 'managersManager' | 'hr') =>
      (await app.call(routes.get, circle[who].asker, { params })).status
    expect(await seen('managersManager')).toBe(200)
    expect(await seen('hr')).toBe(404)
  })
})

describe('a kind that is put away', () => {
  test('cannot be planned, and what was planned goes on to its end', async () => {
    const kindId = await ownKind('progress', {})
    const conversationId = await reach(kindId, 'offered')
    expect(await retire(kindId)).toMatchObject({ status: 204 })
    await expect(reach(kindId, 'planned')).rejects.toThrow('kind-unavailable')
    const { report, kind } = await seenBy(app, circle.employee, conversationId)
    expect(kind.name.nl).toBe('Eigen gesprek')
    const body = { manner: 'agreed' as const, response: null, contentHash: report?.contentHash ?? '' }
    for (const who of [circle.employee, circle.manager])
      expect(await app.call(routes.sign, who.asker, { params: { conversationId }, body })).toMatchObject({
        status: 200,
      })
    await app.services.jobs.drain()
    expect(await seenBy(app, circle.employee, conversationId)).toMatchObject({ state: 'filed' })
  })

  test('is proposed no more, and again once it is put to use', async () => {
    const kindId = await ownKind('progress', {})
    await reach(kindId, 'signed')
    const [proposed] = await proposalsOf(kindId)
    expect(proposed).toBeDefined()
    await retire(kindId)
    expect(await proposalsOf(kindId)).toEqual([])
    const starts = app.clock.now().add({ hours: 99 })
    const appointment = {
      startsAt: starts.toString(),
      endsAt: starts.add({ hours: 1 }).toString(),
      place: null,
      videoLink: null,
      purpose: null,
    }
    const params = { proposalId: proposed?.proposalId ?? '' }
    const planned = await app.call(routes.planProposal, circle.manager.asker, { params, body: appointment })
    expect(planned).toMatchObject({ status: 409, refusal: { code: 'kind-unavailable' } })
    await restore(kindId)
    expect(await proposalsOf(kindId)).toMatchObject([{ proposalId: params.proposalId }])
  })
})
