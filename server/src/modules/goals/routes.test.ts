import { goalCheckInsRoutes as saying } from '@tweespraak/contract/goal-check-ins'
import type { GoalPlan } from '@tweespraak/contract/goal'
import { goalsRoutes as routes } from '@tweespraak/contract/goals'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Asker, testApp, type TestApp } from '../../../test/app.ts'
import { anOrganization } from '../../../test/factories/access.ts'
import { aCheckIn } from '../../../test/factories/goals.ts'
import { aManager, aPerson, grantRole } from '../../../test/factories/people.ts'

let app: TestApp
let organizationId: string
let employee: Asker
let manager: Asker
let mate: Asker
let hr: Asker
let employeeId: string
let mateId: string
beforeAll(async () => {
  app = await testApp()
  const { db } = app.services
  organizationId = await anOrganization(db)
  employeeId = (await aPerson(db, { organizationId })).personId
  mateId = (await aPerson(db, { organizationId })).personId
  const managerId = (await aManager(db, { organizationId, team: [employeeId, mateId] })).personId
  const hrId = (await aPerson(db, { organizationId })).personId
  await grantRole(db, { organizationId, personId: hrId, role: 'hr' })
  const signIn = (personId: string) => app.signIn({ organizationId, personId })
  employee = await signIn(employeeId)
  manager = await signIn(managerId)
  mate = await signIn(mateId)
  hr = await signIn(hrId)
})
afterAll(() => app.close())

const today = () => Temporal.Now.zonedDateTimeISO('Europe/Amsterdam').toPlainDate()
const plan: GoalPlan = {
  what: 'Tien rondleidingen geven',
  why: 'Om rustiger voor een groep te staan',
  who: null,
  where: null,
  how: null,
  kind: 'development',
  horizon: 'year',
  by: '2030-12-31',
  measure: { as: 'number', from: 0, to: 10, unit: 'rondleidingen' },
  steps: [{ stepId: null, what: 'Meelopen met een collega', dueOn: null, weight: 1 }],
}

const make = async (given: Partial<GoalPlan> = {}, as: 'draft' | 'active' = 'active') => {
  const body = { ...plan, ...given, as, conversationId: null, sharedGoalId: null }
  const made = await app.call(routes.add, employee, { body })
  expect(made.refusal).toBeNull()
  return made.body
}
const propose = async () => {
  const body = { ...plan, employeeId, words: 'Past dit bij je?', conversationId: null, sharedGoalId: null }
  const made = await app.call(routes.propose, manager, { body })
  expect(made.refusal).toBeNull()
  return made.body
}
const read = (asker: Asker, goalId: string) => app.call(routes.read, asker, { params: { goalId } })
const say = (goalId: string, given: object = {}) =>
  app.call(saying.add, employee, {
    params: { goalId },
    body: {
      on: today().toString(),
      value: 4,
      confidence: 'high' as const,
      words: null,
      milestonesReached: [],
      stepsDone: [],
      ...given,
    },
  })

describe('a goal of one’s own', () => {
  it('is asked for by who is signed in alone', async () => {
    expect((await app.call(routes.list, null, { query: {} })).refusal?.code).toBe('not-signed-in')
  })

  it('is a draft that nobody else sees until it works, and then the manager does', async () => {
    const draft = await make({ by: null, measure: null }, 'draft')
    expect((await read(manager, draft.goalId)).refusal?.code).toBe('not-found')
    const params = { goalId: draft.goalId }
    const early = await app.call(routes.start, employee, { params, body: { revision: 1 } })
    expect(early.refusal?.code).toBe('goal-incomplete')
    await app.call(routes.edit, employee, { params, body: { ...plan, revision: 1 } })
    const begun = await app.call(routes.start, employee, { params, body: { revision: 2 } })
    expect(begun.body).toMatchObject({ state: 'active', startsOn: today().toString(), isMine: true })
    const seen = await read(manager, draft.goalId)
    expect(seen.body.goal).toMatchObject({ what: plan.what, isMine: false, can: { adjust: false } })
    expect((await read(hr, draft.goalId)).refusal?.code).toBe('not-found')
  })

  it.each([
    ['no words', { what: ' ' }, 'bad-input'],
    ['a day that has passed', { by: '2020-01-01' }, 'due-date-passed'],
    [
      'the same start and target',
      { measure: { as: 'number', from: 3, to: 3, unit: null } },
      'measure-stands-still',
    ],
    [
      'a step that is not there',
      { steps: [{ stepId: crypto.randomUUID(), what: 'x', dueOn: null, weight: 1 }] },
      'goal-part-unknown',
    ],
    ['no day', { by: null }, 'goal-incomplete'],
  ])('is refused with %s', async (_, given, refusal) => {
    const body = { ...plan, ...given, as: 'active', conversationId: null, sharedGoalId: null }
    const { refusal: met } = await app.send(routes.add, employee, { body })
    expect(met?.code).toBe(refusal)
  })

  it('keeps how it was worded when it is adjusted, with the reason', async () => {
    const goal = await make()
    const params = { goalId: goal.goalId }
    const same = {
      ...plan,
      steps: goal.steps.map(({ stepId, what, dueOn, weight }) => ({ stepId, what, dueOn, weight })),
      revision: 1,
      reason: 'x',
    }
    expect((await app.call(routes.adjust, employee, { params, body: same })).refusal?.code).toBe(
      'goal-unchanged',
    )
    const body = { ...same, what: 'Twaalf rondleidingen geven', reason: 'Het gaat goed' }
    const adjusted = await app.call(routes.adjust, employee, { params, body })
    expect(adjusted.body.what).toBe('Twaalf rondleidingen geven')
    const { versions } = (await read(manager, goal.goalId)).body
    expect(versions).toMatchObject([{ what: plan.what, by: plan.by, reason: 'Het gaat goed' }])
    const late = await app.call(routes.drop, employee, { params, body: { revision: 1, reason: 'x' } })
    expect(late.refusal?.code).toBe('goal-moved-on')
  })

  it('is reached with a look back, complimented in one tap, and opened again', async () => {
    const { goalId } = await make()
    const params = { goalId }
    const early = await app.call(routes.compliment, manager, { params })
    expect(early.refusal?.code).toBe('goal-not-reached')
    await app.call(routes.reach, employee, { params, body: { revision: 1, lookBack: 'Oefenen hielp' } })
    await app.call(routes.compliment, manager, { params })
    const twice = await app.call(routes.compliment, manager, { params })
    expect(twice.body).toMatchObject({
      state: 'reached',
      progress: { percent: 100 },
      closed: { words: 'Oefenen hielp' },
      can: { compliment: false, takeBackCompliment: true },
    })
    expect(twice.body.compliments).toHaveLength(1)
    const taken = await app.call(routes.takeBackCompliment, manager, { params })
    expect(taken.body.compliments).toEqual([])
    const again = await app.call(routes.reopen, employee, { params, body: { revision: 2 } })
    expect(again.body).toMatchObject({ state: 'active', closed: null })
  })

  it('goes along to a next period from where it is', async () => {
    const { goalId } = await make()
    await say(goalId)
    const body = { revision: 2, by: '2031-12-31', reason: null }
    const { body: both } = await app.call(routes.carryOver, employee, { params: { goalId }, body })
    expect(both.carried).toMatchObject({ state: 'carried-over', followedBy: both.follower.goalId })
    expect(both.follower).toMatchObject({
      state: 'active',
      follows: goalId,
      by: '2031-12-31',
      measure: { from: 4, to: 10 },
    })
  })

  it('is shown to whom the employee chooses, while it works', async () => {
    const { goalId } = await make()
    const show = (
      revision: number,
      seenBy: 'manager' | 'team' | 'people' | 'organization',
      readerIds: string[],
    ) => app.call(routes.show, employee, { params: { goalId }, body: { revision, seenBy, readerIds } })
    const meets = async (asker: Asker) => (await read(asker, goalId)).refusal === null
    expect(await meets(mate)).toBe(false)
    expect((await show(1, 'people', [])).refusal?.code).toBe('goal-reader-missing')
    expect((await show(1, 'people', [crypto.randomUUID()])).refusal?.code).toBe('goal-reader-unknown')
    await show(1, 'people', [mateId])
    expect([await meets(mate), await meets(hr)]).toEqual([true, false])
    await show(2, 'manager', [])
    expect(await meets(mate)).toBe(false)
    await show(3, 'team', [])
    expect([await meets(mate), await meets(hr)]).toEqual([true, false])
    await show(4, 'organization', [])
    expect(await meets(hr)).toBe(true)
    await app.call(routes.drop, employee, { params: { goalId }, body: { revision: 5, reason: 'Ander werk' } })
    expect([await meets(mate), await meets(manager)]).toEqual([false, true])
  })
})

describe('a goal that was proposed', () => {
  it('works once the employee accepts it, in words of their own', async () => {
    const { goalId } = await propose()
    expect((await read(mate, goalId)).refusal?.code).toBe('not-found')
    const params = { goalId }
    const body = { ...plan, what: 'Acht rondleidingen geven', steps: [], revision: 1 }
    const mine = await app.call(routes.accept, employee, { params, body })
    expect(mine.body).toMatchObject({ state: 'active', what: 'Acht rondleidingen geven' })
    expect((await read(manager, goalId)).body.versions).toMatchObject([{ what: plan.what, reason: null }])
  })

  it('is declined with the reason', async () => {
    const { goalId } = await propose()
    const params = { goalId }
    await app.call(routes.decline, employee, { params, body: { revision: 1, reason: 'Nu niet' } })
    const { goal } = (await read(manager, goalId)).body
    expect(goal).toMatchObject({ state: 'declined', closed: { words: 'Nu niet' } })
  })

  it('is taken back by who proposed it, until it is answered', async () => {
    const first = await propose()
    const params = { goalId: first.goalId }
    expect((await app.call(routes.withdraw, manager, { params, body: { revision: 1 } })).refusal).toBeNull()
    expect((await read(employee, first.goalId)).refusal?.code).toBe('not-found')
    const second = await propose()
    await app.call(routes.decline, employee, {
      params: { goalId: second.goalId },
      body: { revision: 1, reason: 'Nu niet' },
    })
    const late = await app.call(routes.withdraw, manager, {
      params: { goalId: second.goalId },
      body: { revision: 2 },
    })
    expect(late.refusal?.code).toBe('goal-not-proposed')
  })

  it('is proposed by nobody but who leads the employee', async () => {
    const body = { ...plan, employeeId, words: null, conversationId: null, sharedGoalId: null }
    expect((await app.call(routes.propose, mate, { body })).refusal?.code).toBe('not-allowed')
  })
})

describe('what one says of a goal', () => {
  it('is a value with a confidence and a line, that is corrected and taken back', async () => {
    const { goalId } = await make()
    const said = await say(goalId, { value: 4 })
    expect(said.body.progress).toMatchObject({ percent: 40, value: 4 })
    const { checkIns } = (await read(manager, goalId)).body
    expect(checkIns).toMatchObject([
      { value: 4, confidence: 'high', can: { correct: false, takeBack: false } },
    ])
    const params = { goalId, checkInId: checkIns[0]?.checkInId ?? '' }
    const body = {
      on: today().toString(),
      value: 6,
      confidence: 'low' as const,
      words: 'Toch meer',
      milestonesReached: [],
      stepsDone: [],
    }
    expect((await app.call(saying.correct, employee, { params, body })).body.progress.percent).toBe(60)
    expect((await app.call(saying.takeBack, employee, { params })).body.progress.percent).toBe(0)
    expect((await read(employee, goalId)).body).toMatchObject({ checkIns: [], takenBack: [] })
  })

  it('keeps how it was for who read it: what it said before, and that something was taken back', async () => {
    const { goalId } = await make()
    const { db } = app.services
    const checkInId = await aCheckIn(db, {
      organizationId,
      employeeId,
      goalId,
      on: today().toString(),
      value: 4,
    })
    const params = { goalId, checkInId }
    const body = {
      on: today().toString(),
      value: 6,
      confidence: 'low' as const,
      words: null,
      milestonesReached: [],
      stepsDone: [],
    }
    await db.owner
      .updateTable('goal_check_ins')
      .set({ at: Temporal.Now.instant().subtract({ hours: 1 }).toString() })
      .where('check_in_id', '=', checkInId)
      .execute()
    await app.call(saying.correct, employee, { params, body })
    const { checkIns } = (await read(manager, goalId)).body
    expect(checkIns).toMatchObject([{ value: 6, corrections: [{ value: 4, confidence: 'high' }] }])
    await app.call(saying.takeBack, employee, { params })
    const back = (await read(manager, goalId)).body
    expect(back).toMatchObject({ checkIns: [], takenBack: [{ checkInId, on: today().toString() }] })
    expect(JSON.stringify(back.takenBack)).not.toContain('low')
    const again = await app.call(saying.correct, employee, { params, body })
    expect(again.body.progress.value).toBe(6)
    expect((await read(manager, goalId)).body.takenBack).toEqual([])
  })

  it.each([
    ['without a value', { value: null }, 'goal-value-missing'],
    ['of a day to come', { on: '2030-01-01' }, 'in-the-future'],
    ['of a day before it began', { on: '2020-01-01' }, 'before-goal-began'],
    ['of a step that is not there', { stepsDone: [crypto.randomUUID()] }, 'goal-part-unknown'],
    ['without a confidence', { confidence: 'none' }, 'bad-input'],
  ])('is refused %s', async (_, given, refusal) => {
    const { goalId } = await make()
    expect((await say(goalId, given)).refusal?.code).toBe(refusal)
  })

  it('reaches milestones and does steps, and taking it back takes those with it', async () => {
    const milestones = ['Eerste groep', 'Tweede groep'].map((what) => ({ milestoneId: null, what }))
    const goal = await make({ measure: { as: 'milestones', milestones } })
    const first = goal.measure?.as === 'milestones' ? goal.measure.milestones[0] : undefined
    const said = await say(goal.goalId, {
      value: null,
      milestonesReached: [first?.milestoneId],
      stepsDone: [goal.steps[0]?.stepId],
    })
    expect(said.body.progress.percent).toBe(50)
    expect(said.body.steps[0]?.doneOn).toBe(today().toString())
    const checkInId = (await read(employee, goal.goalId)).body.checkIns[0]?.checkInId ?? ''
    const back = await app.call(saying.takeBack, employee, { params: { goalId: goal.goalId, checkInId } })
    expect(back.body).toMatchObject({ progress: { percent: 0 }, steps: [{ doneOn: null }] })
  })

  it('is asked again at the rhythm that the employee chose, until the goal is over', async () => {
    const { goalId } = await make()
    const params = { goalId }
    const asked = await app.call(routes.setRhythm, employee, {
      params,
      body: { revision: 1, rhythm: 'week' },
    })
    expect(asked.body.nextOn).toBe(today().add({ days: 7 }).toString())
    const over = await app.call(routes.reach, employee, { params, body: { revision: 2, lookBack: null } })
    expect(over.body.nextOn).toBeNull()
  })
})

describe('lists', () => {
  it('tell a manager the goals of the team without the drafts', async () => {
    await make({ what: 'Nog niet af' }, 'draft')
    const { body } = await app.call(routes.list, manager, {
      query: { whose: 'team', show: 'all', limit: 100 },
    })
    expect(body.items.length).toBeGreaterThan(3)
    expect(body.items.map(({ what }) => what)).not.toContain('Nog niet af')
  })

  it('are turned page by page, and miss or repeat nothing', async () => {
    const ids: string[] = []
    let cursor: string | undefined
    do {
      const query = { show: 'open' as const, limit: 2, ...(cursor === undefined ? {} : { cursor }) }
      const { body } = await app.call(routes.list, employee, { query })
      ids.push(...body.items.map(({ goalId }) => goalId))
      cursor = body.next ?? undefined
    } while (cursor !== undefined)
    const { body } = await app.call(routes.list, employee, { query: { show: 'open', limit: 100 } })
    expect(ids).toEqual(body.items.map(({ goalId }) => goalId))
    expect(body.counts.open).toBe(ids.length)
  })

  it('lay two days side by side', async () => {
    const { goalId } = await make()
    await say(goalId, { value: 5 })
    const before = today().subtract({ days: 30 }).toString()
    const query = { employeeId, since: before }
    const { body } = await app.call(routes.thenAndNow, manager, { query })
    const both = body.items.find((each) => each.goalId === goalId)
    expect(both).toMatchObject({ before: null, now: { percent: 50, value: 5 } })
  })
})
