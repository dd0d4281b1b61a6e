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
