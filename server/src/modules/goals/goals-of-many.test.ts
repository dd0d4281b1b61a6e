import type { GoalPlan } from '@tweespraak/contract/goal'
import { goalPlansRoutes as plans } from '@tweespraak/contract/goal-plans'
import { goalTemplatesRoutes as templates } from '@tweespraak/contract/goal-templates'
import { goalsRoutes as routes } from '@tweespraak/contract/goals'
import { sharedGoalsRoutes as shared } from '@tweespraak/contract/shared-goals'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Asker, testApp, type TestApp } from '../../../test/app.ts'
import { anOrganization } from '../../../test/factories/access.ts'
import { aManager, aPerson, aUnit, grantRole } from '../../../test/factories/people.ts'

const size = 60

let app: TestApp
let unitId: string
let team: string[]
let manager: Asker
let hr: Asker
let colleagues: Asker[]
let outsider: Asker
beforeAll(async () => {
  app = await testApp()
  const { db } = app.services
  const organizationId = await anOrganization(db)
  unitId = await aUnit(db, { organizationId })
  const people = []
  for (let each = 0; each < size; each += 1) people.push(await aPerson(db, { organizationId, unitId }))
  team = people.map(({ personId }) => personId)
  const managerId = (await aManager(db, { organizationId, unitId, team })).personId
  const hrId = (await aPerson(db, { organizationId })).personId
  const outsiderId = (await aPerson(db, { organizationId })).personId
  await grantRole(db, { organizationId, personId: hrId, role: 'hr' })
  const signIn = (personId: string) => app.signIn({ organizationId, personId })
  manager = await signIn(managerId)
  hr = await signIn(hrId)
  outsider = await signIn(outsiderId)
  colleagues = await Promise.all(team.slice(0, 6).map(signIn))
}, 60_000)
afterAll(() => app.close())

const plan: GoalPlan = {
  what: 'Een collega leren reanimeren',
  why: 'Dan kan het op elke dienst',
  who: null,
  where: null,
  how: null,
  kind: 'result',
  horizon: 'year',
  by: '2030-12-31',
  measure: { as: 'number', from: 0, to: 10, unit: null },
  steps: [],
}
const colleague = (index: number): Asker => {
  const found = colleagues[index]
  if (found === undefined) throw new Error('There is no such colleague')
  return found
}
const group = { ...plan, words: null, sharedGoalId: null }
const give = (asker: Asker, given: object = {}) =>
  app.call(plans.give, asker, { body: { ...group, audience: { as: 'unit', unitId }, ...given } })
const proposed = async (index: number) =>
  (await app.call(routes.list, colleague(index), { query: { show: 'open' } })).body.items

describe('one goal for a group of sixty', () => {
  it('is previewed, proposed to each in one go, and taken back while nobody answered', async () => {
    const body = { audience: { as: 'unit' as const, unitId } }
    expect((await app.call(plans.preview, manager, { body })).body.people).toHaveLength(size)
    const given = await give(manager)
    expect(given.body).toMatchObject({ given: size, waiting: size, accepted: 0, can: { undo: true } })
    expect(await proposed(0)).toMatchObject([{ state: 'proposed', what: plan.what, can: { answer: true } }])
    const { planId } = given.body
    expect((await app.call(plans.undo, manager, { params: { planId } })).refusal).toBeNull()
    expect(await proposed(0)).toEqual([])
  })

  it('is each one’s own once accepted, and then it is not taken back from all', async () => {
    const given = await give(hr)
    expect(given.refusal).toBeNull()
    const { planId } = given.body
    const [goal] = await proposed(1)
    const params = { goalId: goal?.goalId ?? '' }
    await app.call(routes.accept, colleague(1), { params, body: { ...plan, what: 'Twee', revision: 1 } })
    expect((await app.call(plans.undo, hr, { params: { planId } })).refusal?.code).toBe('group-plan-answered')
    const { items } = (await app.call(plans.list, hr)).body
    expect(items[0]).toMatchObject({ planId, given: size + 1, waiting: size, accepted: 1, declined: 0 })
    // HR gave it, and reads nothing of what became of it with one.
    expect((await app.call(routes.read, hr, { params })).refusal?.code).toBe('not-found')
  })

  it.each([
    ['who leads nobody', () => outsider, {}, 'not-allowed'],
    [
      'a group without anybody to give to',
      () => manager,
      { audience: { as: 'people', personIds: [crypto.randomUUID()] } },
      'nobody-chosen',
    ],
    ['a day that has passed', () => manager, { by: '2020-01-01' }, 'due-date-passed'],
    ['a goal that is not there', () => manager, { sharedGoalId: crypto.randomUUID() }, 'shared-goal-unknown'],
  ])('is refused for %s', async (_, who, given, refusal) => {
    expect((await give(who(), given)).refusal?.code).toBe(refusal)
  })

  it('leaves out whom one does not lead', async () => {
    const { body } = await app.call(plans.preview, manager, {
      body: { audience: { as: 'people', personIds: [team[0] ?? '', crypto.randomUUID()] } },
    })
    expect([body.people.length, body.leftOut]).toEqual([1, 1])
  })
})

describe('a goal of the team', () => {
  const add = (asker: Asker, unit: string | null) =>
    app.call(shared.add, asker, {
      body: {
        unitId: unit,
        what: 'Iedereen kan reanimeren',
        why: null,
        horizon: 'year',
        by: null,
        measure: null,
      },
    })
  const link = async (index: number, sharedGoalId: string | null) => {
    const body = { ...plan, as: 'active' as const, conversationId: null, sharedGoalId }
    return (await app.call(routes.add, colleague(index), { body })).body
  }
  const read = (asker: Asker, sharedGoalId: string) =>
    app.call(shared.read, asker, { params: { sharedGoalId } })

  it('is worded by who leads somebody in it, that of the organisation by HR', async () => {
    expect((await add(manager, null)).refusal?.code).toBe('not-allowed')
    expect((await add(colleague(0), unitId)).refusal?.code).toBe('not-allowed')
    const made = (await add(manager, unitId)).body
    expect(made).toMatchObject({ unit: { unitId }, linked: 0, can: { edit: true } })
    const params = { sharedGoalId: made.sharedGoalId }
    const closed = await app.call(shared.close, manager, { params, body: { revision: 1, state: 'reached' } })
    expect(closed.body.state).toBe('reached')
    const gone = await app.call(routes.add, colleague(0), {
      body: { ...plan, as: 'active', conversationId: null, sharedGoalId: made.sharedGoalId },
    })
    expect(gone.refusal?.code).toBe('shared-goal-unknown')
    expect((await add(hr, null)).refusal).toBeNull()
  })

  it('shows who contributes to who keeps it and to who linked as well, and no words of theirs', async () => {
    const { sharedGoalId } = (await add(manager, unitId)).body
    const goal = await link(0, sharedGoalId)
    expect(goal.serves).toMatchObject({ sharedGoalId, what: 'Iedereen kan reanimeren' })
    await link(1, sharedGoalId)
    const seen = (await read(colleague(0), sharedGoalId)).body
    expect(seen.contributions.filter((each) => each.goal === null)).toHaveLength(1)
    expect(seen.contributions.find((each) => each.goal !== null)?.goal?.goalId).toBe(goal.goalId)
    // Who leads them sees the goals anyway.
    expect((await read(manager, sharedGoalId)).body.contributions.every((each) => each.goal !== null)).toBe(
      true,
    )
    const aside = (await read(outsider, sharedGoalId)).body
    expect(aside.contributions).toEqual([])
    expect(aside.sharedGoal).toMatchObject({ linked: 2, percent: null })
  })

  it('tells others how far five or more are together', async () => {
    const { sharedGoalId } = (await add(manager, unitId)).body
    for (const index of [0, 1, 2, 3, 4]) await link(index, sharedGoalId)
    expect((await read(outsider, sharedGoalId)).body.sharedGoal).toMatchObject({ linked: 5, percent: 0 })
  })

  it('counts a goal no more once its employee takes the link away', async () => {
    const { sharedGoalId } = (await add(manager, unitId)).body
    const { goalId } = await link(0, sharedGoalId)
    const body = { revision: 1, sharedGoalId: null }
    await app.call(routes.link, colleague(0), { params: { goalId }, body })
    expect((await read(manager, sharedGoalId)).body).toMatchObject({
      sharedGoal: { linked: 0 },
      contributions: [],
    })
  })
})

describe('a goal to begin from', () => {
  it('is kept without days by who leads somebody, worded by them, and thrown away', async () => {
    expect((await app.call(templates.add, outsider, { body: { plan } })).refusal?.code).toBe('not-allowed')
    const kept = (await app.call(templates.add, manager, { body: { plan } })).body
    expect(kept.plan).toMatchObject({ what: plan.what, by: null })
    const params = { templateId: kept.templateId }
    const body = { plan: { ...plan, what: 'Iets anders' } }
    expect((await app.call(templates.edit, outsider, { params, body })).refusal?.code).toBe('not-allowed')
    expect((await app.call(templates.edit, hr, { params, body })).body.plan.what).toBe('Iets anders')
    expect((await app.call(templates.list, outsider)).body).toMatchObject({ canAdd: false })
    expect((await app.call(templates.remove, manager, { params })).refusal).toBeNull()
    expect((await app.call(templates.remove, manager, { params })).refusal?.code).toBe('not-found')
  })
})
