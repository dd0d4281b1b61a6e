import { conversationsRoutes } from '@tweespraak/contract/conversations'
import { homeRoutes as routes } from '@tweespraak/contract/home'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp, type TestApp } from '../../../test/app.ts'
import { aCircle, aConversation, type Guest } from '../../../test/factories/conversations.ts'

let app: TestApp

beforeAll(async () => {
  app = await testApp()
})
afterAll(() => app.close())

const rowOf = async ({ asker }: Guest) => {
  const { now, soon } = (await app.call(routes.home, asker)).body
  return [...now, ...soon][0]
}

const share = async ({ asker }: Guest, conversationId: string) =>
  expect(
    (await app.call(conversationsRoutes.share, asker, { params: { conversationId } })).refusal,
  ).toBeNull()

test.each([
  // Progress opens for both at once, development for each when it is shared.
  ['progress', false],
  ['development', true],
] as const)(
  'a talk of %s says on Home who shared already, and whether it can be read',
  async (kind, open) => {
    const circle = await aCircle(app)
    const { employee, manager } = circle
    const conversationId = await aConversation(app, circle, 'prepared', { kind })
    expect(await rowOf(manager)).toMatchObject({ subjectId: conversationId, sharedBy: [] })
    await share(employee, conversationId)
    const { personId, name } = employee
    expect(await rowOf(manager)).toMatchObject({ sharedBy: [{ personId, name, open }] })
    expect(await rowOf(employee)).toMatchObject({ sharedBy: [] })
    const page = await app.call(conversationsRoutes.get, manager.asker, { params: { conversationId } })
    expect(page.body).toMatchObject({
      otherPreparations: [{ personId, sharedAt: expect.any(String) as string }],
    })
  },
)

test('the row of a talk to come says where it is, until it has begun', async () => {
  const circle = await aCircle(app)
  await aConversation(app, circle, 'planned')
  expect(await rowOf(circle.employee)).toMatchObject({ where: { place: 'woorden place', online: false } })
  const begun = await aCircle(app)
  await aConversation(app, begun, 'talking')
  expect(await rowOf(begun.employee)).toMatchObject({ where: null, sharedBy: [] })
})

test('the row of a preparation that one began says how far it is, of one’s own alone, until it is shared', async () => {
  const circle = await aCircle(app)
  const { employee, manager } = circle
  const conversationId = await aConversation(app, circle, 'planned')
  expect(await rowOf(employee)).toMatchObject({ task: 'prepare', prepared: null })
  const answer = (fieldId: string, value: string | null, baseRevision: number) =>
    app.call(conversationsRoutes.saveAnswer, employee.asker, {
      params: { conversationId, fieldId },
      body: { value, baseRevision },
    })
  await answer('proud', 'Het rooster', 0)
  const begun = await rowOf(employee)
  expect(begun?.prepared?.answered).toBe(1)
  expect(begun?.prepared?.of).toBeGreaterThan(1)
  // The list of conversations says the same as Home.
  const listed = async ({ asker }: Guest) =>
    (await app.call(conversationsRoutes.list, asker, { query: {} })).body.items[0]?.prepared
  expect(await listed(employee)).toEqual(begun?.prepared)
  expect(await listed(manager)).toBeNull()
  expect(await rowOf(manager)).toMatchObject({ task: 'prepare', prepared: null })
  // What was taken out again answers nothing.
  await answer('proud', null, 1)
  expect((await rowOf(employee))?.prepared?.answered).toBe(0)
  const filled = await aCircle(app)
  const prepared = await aConversation(app, filled, 'prepared')
  expect((await rowOf(filled.employee))?.prepared?.answered).toBeGreaterThan(1)
  await share(filled.employee, prepared)
  expect(await rowOf(filled.employee)).toMatchObject({ prepared: null })
})
