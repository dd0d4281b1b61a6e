import { dossierRoutes as routes } from '@tweespraak/contract/dossier'
import { goalsRoutes } from '@tweespraak/contract/goals'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { testApp, type TestApp } from '../../../test/app.ts'
import { aCircle, type Circle, type Guest } from '../../../test/factories/conversations.ts'
import { aGoal } from '../../../test/factories/goals.ts'

let app: TestApp
let circle: Circle
beforeAll(async () => {
  app = await testApp()
  circle = await aCircle(app)
})
afterAll(() => app.close())

const goalsIn = async ({ asker, personId }: Guest) => {
  const own = personId === circle.employee.personId
  const file = own
    ? await app.call(routes.mine, asker)
    : await app.call(routes.ofPerson, asker, { params: { personId: circle.employee.personId } })
  const entries = file.refusal === null ? file.body.entries : []
  return entries.flatMap((entry) => (entry.type === 'goal' ? [[entry.became, entry.what]] : []))
}

it('a file tells what became of goals, the newest first, to who may see the goal', async () => {
  const { organizationId, employee, manager, hr } = circle
  const { db } = app.services
  const of = { organizationId, employeeId: employee.personId }
  await aGoal(db, { ...of, what: 'Concept', state: 'draft' })
  await aGoal(db, { ...of, what: 'Voorstel', state: 'proposed', proposedBy: manager.personId })
  await aGoal(db, {
    ...of,
    what: 'Weg',
    state: 'dropped',
    startsOn: '2026-01-06',
    closedAt: '2026-02-01T09:00:00Z',
  })
  const goalId = await aGoal(db, { ...of, what: 'Eerst', startsOn: '2026-01-05' })
  const { goal } = (await app.call(goalsRoutes.read, employee.asker, { params: { goalId } })).body
  const { why, who, where, how, kind, horizon, measure, by } = goal
  const anew = await app.call(goalsRoutes.adjust, employee.asker, {
    params: { goalId },
    body: {
      why,
      who,
      where,
      how,
      kind,
      horizon,
      measure,
      by,
      steps: [],
      what: 'Nu zo',
      revision: 1,
      reason: 'Een andere taak',
    },
  })
  expect(anew.refusal).toBeNull()
  const told = [
    ['adjusted', 'Nu zo'],
    ['dropped', 'Weg'],
    ['made', 'Weg'],
    ['made', 'Nu zo'],
  ]
  expect(await goalsIn(employee)).toEqual(told)
  expect(await goalsIn(manager)).toEqual(told)
  expect(await goalsIn(hr)).toEqual([])
  expect(await goalsIn(circle.colleague)).toEqual([])
})

it('a goal that somebody proposed was accepted, and says from whom', async () => {
  const { organizationId, employee, manager } = circle
  const goalId = await aGoal(app.services.db, {
    organizationId,
    employeeId: employee.personId,
    what: 'Van een ander',
    by: '2099-12-31',
    state: 'proposed',
    proposedBy: manager.personId,
  })
  const { goal } = (await app.call(goalsRoutes.read, employee.asker, { params: { goalId } })).body
  const { what, why, who, where, how, kind, horizon, measure, by } = goal
  const accepted = await app.call(goalsRoutes.accept, employee.asker, {
    params: { goalId },
    body: { what, why, who, where, how, kind, horizon, measure, by, steps: [], revision: 1 },
  })
  expect(accepted.refusal).toBeNull()
  const { entries } = (await app.call(routes.mine, employee.asker)).body
  expect(entries.find((entry) => entry.type === 'goal' && entry.goalId === goalId)).toMatchObject({
    became: 'accepted',
    proposer: { personId: manager.personId, name: manager.name },
  })
})
