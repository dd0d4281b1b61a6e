import type { GoalPlan } from '@tweespraak/contract/goal'
import { goalsRoutes as routes } from '@tweespraak/contract/goals'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { testApp, type TestApp } from '../../../test/app.ts'
import { aCircle, aConversation, type Circle, type Guest } from '../../../test/factories/conversations.ts'

let app: TestApp
let circle: Circle
let conversationId: string
beforeAll(async () => {
  app = await testApp()
  circle = await aCircle(app)
  conversationId = await aConversation(app, circle, 'talking')
})
afterAll(() => app.close())

const today = () => Temporal.Now.zonedDateTimeISO('Europe/Amsterdam').toPlainDate()
const plan: GoalPlan = {
  what: 'Tien rondleidingen geven',
  why: null,
  who: null,
  where: null,
  how: null,
  kind: 'development',
  horizon: 'year',
  by: today().add({ days: 100 }).toString(),
  measure: { as: 'number', from: 0, to: 10, unit: null },
  steps: [],
}

const make = ({ asker }: Guest, what: string, as: 'active' | 'draft' = 'active') =>
  app.call(routes.add, asker, { body: { ...plan, what, as, conversationId, sharedGoalId: null } })

const propose = ({ asker }: Guest, what: string) =>
  app.call(routes.propose, asker, {
    body: {
      ...plan,
      what,
      employeeId: circle.employee.personId,
      words: null,
      conversationId,
      sharedGoalId: null,
    },
  })

const bornThere = async ({ asker }: Guest): Promise<string[]> => {
  const { body } = await app.call(routes.ofConversation, asker, { params: { conversationId } })
  return body.items.map(({ what }) => what).toSorted()
}

const comparedBy = async ({ asker }: Guest): Promise<string[]> => {
  const query = { employeeId: circle.employee.personId, since: today().subtract({ days: 14 }).toString() }
  const { body } = await app.call(routes.thenAndNow, asker, { query })
  return body.items.map(({ what }) => what).toSorted()
}

it('a goal is born in a conversation only by the two whose it is', async () => {
  expect((await make(circle.employee, 'Zelf gekozen')).refusal).toBeNull()
  expect((await make(circle.employee, 'Nog niet af', 'draft')).refusal).toBeNull()
  expect((await propose(circle.manager, 'Voorgesteld')).refusal).toBeNull()
  for (const other of [circle.manager, circle.colleague, circle.hr, circle.administrator, circle.stranger])
    expect((await make(other, 'Van een ander')).refusal?.code).toBe('not-allowed')
  for (const other of [circle.colleague, circle.managersManager, circle.hr, circle.stranger])
    expect((await propose(other, 'Van een ander')).refusal?.code).toBe('not-allowed')
})

it('of what was born there each of the two reads what they may see of the goals, and nobody else anything', async () => {
  expect(await bornThere(circle.employee)).toEqual(['Nog niet af', 'Voorgesteld', 'Zelf gekozen'])
  expect(await bornThere(circle.manager)).toEqual(['Voorgesteld', 'Zelf gekozen'])
  for (const other of [circle.colleague, circle.managersManager, circle.coach, circle.hr, circle.stranger])
    expect(await bornThere(other)).toEqual([])
})

it('then and now are laid side by side for the two, and for nobody else', async () => {
  for (const one of [circle.employee, circle.manager]) expect(await comparedBy(one)).toEqual(['Zelf gekozen'])
  for (const other of [circle.colleague, circle.managersManager, circle.coach, circle.hr, circle.stranger])
    expect(await comparedBy(other)).toEqual([])
})

it('a colleague to whom such a goal is shown learns nothing of the talk that it was made in', async () => {
  const { body: made } = await make(circle.employee, 'Voor iedereen te zien')
  const params = { goalId: made.goalId }
  const shown = await app.call(routes.show, circle.employee.asker, {
    params,
    body: { revision: 1, seenBy: 'organization', readerIds: [] },
  })
  expect(shown.refusal).toBeNull()
  const talkFor = async ({ asker }: Guest) =>
    (await app.call(routes.read, asker, { params })).body.goal.conversationId
  for (const one of [circle.employee, circle.manager]) expect(await talkFor(one)).toBe(conversationId)
  for (const other of [circle.colleague, circle.managersManager]) {
    expect(await talkFor(other)).toBeNull()
    expect(await bornThere(other)).toEqual([])
  }
})
